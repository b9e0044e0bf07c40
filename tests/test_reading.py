"""Derivations for reading: every step is shown once, what carries is not folded, and formulas break without losing anything."""

from __future__ import annotations

import re

import pytest

import theory
from beb import breaking, mathml
from beb.derivation_view import proof_view
from beb.symbols import key, shown
from proofs.derivation import prove
from proofs.reading import CARRYING, OUTLINE, SMALL, reading, split
from proofs.verdict import ProofReport, StepReport


def step(name, rule="arith", *uses, statement="x < 1", checked=True):
    return StepReport(name, statement, statement, rule, uses, checked)


@pytest.fixture(scope="module")
def lem2():
    return prove(theory.claims()["lem2"])


def every_step(found):
    return [s for p in found.passages for s in (*p.small, p.step)] + [
        s for lemma in found.lemmas for p in lemma.passages for s in (*p.small, p.step)
    ]


def test_every_step_of_a_proof_is_shown_once(lem2):
    found = reading(lem2)
    assert sorted(map(id, every_step(found))) == sorted(map(id, lem2.steps))
    assert len(found.outline) <= OUTLINE
    assert found.passages[-1].step == lem2.steps[-1]
    assert {lemma.name for lemma in found.lemmas} == {name for name in split(lem2.steps) if name}
    assert all(lemma.title and lemma.conclusion for lemma in found.lemmas)


def test_small_steps_fold_under_the_first_that_needs_them():
    steps = (
        step("given", "hypothesis"),
        step("bound", "parameter interval"),
        step("log", "logarithm", "given", "bound"),
        step("exp", "exponential", "bound"),
        step("done", "polynomial inequality", "log", "exp"),
    )
    found = reading(ProofReport(steps, True))
    assert [p.label for p in found.passages] == ["log", "exp", "done"]
    assert [s.name for s in found.passages[0].small] == ["given", "bound"]
    assert found.passages[1].small == ()
    assert found.passages[2].rests_on == ("log", "exp")
    assert found.passages[0].words == "Taking logarithms and what is given"


def test_arithmetic_that_brings_nothing_together_is_small():
    steps = (
        step("log", "logarithm"),
        step("weaker", "polynomial inequality", "log"),
        step("value", "polynomial inequality", statement="Eq(number(x), 1)"),
        step("done", "exponential", "weaker", "value"),
    )
    found = reading(ProofReport(steps, True))
    assert [p.label for p in found.passages] == ["log", "done"]


def test_a_step_that_was_not_checked_is_never_folded():
    steps = (
        step("a", "parameter interval"),
        step("b", "instance", "a", checked=False),
        step("c", "exponential", "b"),
        step("left over", "definition"),
    )
    found = reading(ProofReport(steps, False, "b fails"))
    assert [p.label for p in found.passages] == ["b", "c", "left over"]
    assert len(every_step(found)) == 4


def test_long_lists_keep_the_widest_steps_in_sight():
    steps = [step("s0", "exponential")]
    steps += [step(f"s{k}", "exponential", f"s{k - 1}", statement=f"x < {k}") for k in range(1, 60)]
    found = reading(ProofReport(tuple(steps), True))
    assert len(found.passages) == CARRYING
    assert found.passages[-1].label == "s59"
    assert len(every_step(found)) == 60
    assert len(found.outline) == OUTLINE


def test_cases_are_told_where_they_are_open():
    steps = (
        step("none", "assume", statement="Eq(N, 0)"),
        step("first", "exponential", "none"),
        step("some", "assume", statement="N >= 1"),
        step("second", "logarithm", "some"),
        step("either", "cases", "none", "first", "some", "second"),
    )
    found = reading(ProofReport(steps, True))
    told = {p.label: [c.statement for c in p.cases] for p in found.passages}
    assert told == {"first": ["Eq(N, 0)"], "second": ["N >= 1"], "either": []}


def test_rules_that_are_small_are_rules_of_the_kernel():
    from proofs.kernel.rules import RULES

    unknown = {rule for rule in SMALL if rule not in RULES}
    assert unknown <= {"assume", "where"} & set(unknown), unknown


def test_the_view_links_every_step_that_it_names(lem2):
    view = proof_view("s", lem2)
    anchors = {p["anchor"] for p in view["own"]} | {s["anchor"] for p in view["own"] for s in p["small"]}
    assert {line["anchor"] for line in view["outline"]} <= anchors
    for passage in view["own"]:
        assert all(target in anchors for _, target in passage["from"])


# --- formulas ------------------------------------------------------------------------------------------


def joined(latex, wide=breaking.WIDE):
    return re.sub(
        r"\\big(l|r)(?=[()\[\]\\])",
        lambda m: r"\left" if m[1] == "l" else r"\right",
        "".join(breaking.split(latex, wide)),
    )


@pytest.mark.parametrize(
    "id", ["thm1", "thm2", "thm1-tight", "elasticity.conservation", "steering.gap", "appK.product"]
)
def test_pieces_join_to_the_formula_and_are_narrow(id):
    claim = theory.claims()[id]
    for latex in (claim.conclusion.latex, *(h.formula.latex for h in claim.hypotheses)):
        assert joined(latex) == latex
        for piece in breaking.split(latex):
            mathml._piece(piece)  # each can be set by itself


def test_where_a_formula_breaks():
    assert breaking.split(r"\forall\, s:\quad x < 1") == [r"\forall\, s:\quad", " x < 1"]
    long = "aaaaaaaaaaaa + bbbbbbbbbbbb - cccccccccccccc"
    assert breaking.split(long) == ["aaaaaaaaaaaa ", "+ bbbbbbbbbbbb ", "- cccccccccccccc"]
    inside = rf"f\left({long}\right)^{{2}}"
    assert breaking.split(inside) == [
        r"f\bigl(aaaaaaaaaaaa ",
        "+ bbbbbbbbbbbb ",
        r"- cccccccccccccc\bigr)^{2}",
    ]
    signed = r"xxxxxxxxxxxxxxxxxxxx = - yyyyyyyyyyyyyyyyyyyyyyyyyy"
    assert breaking.split(signed) == ["xxxxxxxxxxxxxxxxxxxx ", "= - yyyyyyyyyyyyyyyyyyyyyyyyyy"]
    assert breaking.split(rf"\frac{{{long}}}{{2}}") == [rf"\frac{{{long}}}{{2}}"]  # a fraction stays whole


def test_the_key_has_what_occurs_and_nothing_else():
    text = shown(
        r"\sum_{j=1}^{m{\left( \right)}} \Lambda(x\,y_{j}) \leq \operatorname{many}{\left(n + 1 \right)}"
    )
    assert text == r"\sum_{j=1}^{|\Sigma|} \Lambda(x\,y_{j}) \leq N_{n + 1}"
    symbols = [symbol for symbol, _ in key([text])]
    assert r"\Lambda(s)" in symbols
    assert {r"\Sigma", "y_{j}", r"x\,y", "N_{n}"} <= set(symbols)
    assert r"\lambda(s)" not in symbols
    assert key(["a < b"]) == []
