"""Derivations for reading: every step is shown once, what carries is not folded, and formulas break without losing anything."""

from __future__ import annotations

import re

import pytest

import theory
from beb import breaking, mathml
from beb.derivation_view import proof_view
from beb.proof_text import said
from beb.symbols import key, shown
from proofs.derivation import prove
from proofs.reading import (
    CARRYING,
    ENDING,
    ESTIMATES,
    NAMES,
    OUTLINE,
    RESTATING,
    SMALL,
    WORDS,
    Maths,
    Ref,
    as_text,
    name_in_words,
    reading,
    renames,
    split,
)
from proofs.verdict import ProofReport, StepReport


def step(name, rule="arith", *uses, statement="x < 1", checked=True, **told):
    return StepReport(name, statement, statement, rule, uses, checked, **told)


@pytest.fixture(scope="module")
def lem2():
    return prove(theory.claims()["lem2"])


@pytest.fixture(scope="module")
def thm1():
    claim = theory.claims()["thm1"]
    return reading(prove(claim), [h.id for h in claim.hypotheses])


def refs(passage, kind):
    return [piece for piece in passage.sentence if isinstance(piece, Ref) and piece.kind == kind]


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
    assert found.passages[0].words == "Taking logarithms, by hypothesis 1"
    assert found.passages[2].words == "By arithmetic, from (1) and (2)"


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

    unknown = {rule for rule in SMALL | ENDING | ESTIMATES | RESTATING | set(WORDS) if rule not in RULES}
    assert unknown <= {"assume", "where"} & set(unknown), unknown


def test_the_view_links_every_step_that_it_names(lem2):
    view = proof_view("s", lem2)
    anchors = {p["anchor"] for p in view["own"]} | {s["anchor"] for p in view["own"] for s in p["small"]}
    assert {line["anchor"] for line in view["outline"]} <= anchors
    known = anchors | {lemma["anchor"] for lemma in view["lemmas"]} | {"hypothesis-1"}
    for passage in view["own"]:
        assert {piece["to"] for piece in passage["sentence"] if piece["to"]} <= known
    lines = {line["id"] for line in view["outline"]} | known
    for line in view["outline"]:
        assert {piece["to"] for piece in line["sentence"] if piece["to"]} <= lines


# --- what a reader needs to know of each line ------------------------------------------------------------


def test_a_hypothesis_is_said_wherever_it_is_used(thm1):
    by_name = {s.name: s for s in thm1.steps}
    for passages in (thm1.passages, thm1.outline):
        shown_here = {p.step.name for p in passages}
        told = set()
        for p in passages:
            waiting, used = list(p.step.uses), set()
            while waiting:  # what the step uses through steps that are not shown
                name = waiting.pop()
                if name in by_name and name not in shown_here and name not in used:
                    used.add(name)
                    waiting += by_name[name].uses
            given = {by_name[name].index + 1 for name in used if by_name[name].rule == "hypothesis"}
            assert {ref.number for ref in refs(p, "hypothesis")} == given
            told |= given
        assert told == {1, 2}
    assert {str(r) for p in thm1.passages for r in refs(p, "hypothesis")} == {
        "hypothesis 1 [distinguishable]",
        "hypothesis 2 [negative]",
    }


def test_lemmas_behind_small_steps_are_said():
    steps = (
        step("small lemma/last", "definition"),
        step("cited", "lemma: small lemma"),
        step("log", "logarithm", "cited"),
    )
    found = reading(ProofReport(steps, True))
    assert [p.words for p in found.passages] == ["By Lemma 1 (small lemma)", "Taking logarithms, from (1)"]
    many = [
        step(f"s{k}", "exponential", *([f"s{k - 1}"] if k else []), statement=f"x < {k}") for k in range(60)
    ]
    own = (*steps[:2], *many[:1], step("s1", "cases", "s0", "cited", statement="y < 1"), *many[2:])
    assert "by Lemma 1" in reading(ProofReport(own, True)).outline[0].words


def test_the_outline_refers_by_number_to_lines_before(thm1):
    for line in thm1.outline:
        assert "“" not in line.words
        assert all(ref.number < line.number for ref in refs(line, "line"))
        assert not refs(line, "step")
    assert [line.number for line in thm1.outline] == list(range(1, len(thm1.outline) + 1))


def test_the_outline_has_the_estimates_that_arithmetic_combines(thm1):
    statements = [line.step.statement for line in thm1.outline]
    assert "alpha*epsilon/4 >= exp(-N*beta)" in statements
    assert "inverse_likelihood_ratio(x) < exp(-N*beta)" in statements
    last_arithmetic = [line for line in thm1.outline if line.step.rule == "polynomial inequality"][-1]
    assert {ref.number for ref in refs(last_arithmetic, "line")} >= {
        statements.index(s) + 1 for s in statements[:2] if "exp" in s
    }
    assert len(statements) <= OUTLINE


def test_what_is_named_or_chosen_is_introduced_where_it_is_first(thm1):
    for passages in (thm1.outline, thm1.passages):
        introduced = set()
        for p in passages:
            for opening in p.openings:
                told = said(as_text(opening))
                introduced |= {m[1] for m in re.finditer(r"^(?:Let|Choose) (\w+) ", told)}
            spoken = {letter for letter in "Nex" if re.search(rf"(?<!\w){letter}(?!\w)", p.step.statement)}
            assert spoken <= introduced
        assert introduced == {"N", "e", "x"}
    first = said(as_text(thm1.outline[0].openings[0]))
    assert first.startswith("Let N = max(0, ceil(")
    assert "Let e be the empty prompt" in [as_text(o) for p in thm1.outline for o in p.openings]


def test_a_supposition_is_told_once_and_not_outside_of_what_ends_it():
    steps = (
        step("before", "assume", statement="f(n) > n"),
        step("log", "logarithm", "before", statement="f(n) > 1"),
        step("after", "exponential", "log", statement="f(n + 1) > n + 1"),
        step("all", "induction", "before", "after", statement="every n >= 1: f(n) > n"),
    )
    found = reading(ProofReport(steps, True))
    openings = [[as_text(o) for o in p.openings] for p in found.passages]
    assert openings == [["Suppose, for the induction, that f(n) > n"], [], []]


def test_an_element_is_introduced_where_a_step_speaks_of_it():
    steps = (
        step("x in A", "assume", statement="x in A"),
        step("one", "tangent of the exponential", statement="exp(z(x)) >= z(x) + 1"),
        step("mass", "entry", "x in A", statement="p(x) > 0"),
        step("all", "term by term", "one", "mass", statement="sum[p(x)*exp(z(x)); x in A] >= 0"),
    )
    found = reading(ProofReport(steps, True))
    assert [[as_text(o) for o in p.openings] for p in found.passages] == [["Let x in A"], []]


# --- names of steps, and steps that only rename ------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "wanted"),
    [
        ("Eq(sum[p(x); x in A], sum[p(y); y in A])", True),
        ("Eq(sum[sum[p(x)*q(y); x in A]; y in B], sum[sum[p(u)*q(v); u in A]; v in B])", True),
        ("Eq(sum[p(x); x in A], sum[q(y); y in A])", False),
        ("Eq(sum[p(x)*q(y); x in A], sum[p(y)*q(x); x in A])", False),
        ("Eq(sum[p(x); x in A], 1)", False),
        ("Eq(number(x), 1)", False),
        ("sum[p(x); x in A] <= sum[p(y); y in A]", False),
    ],
)
def test_what_only_renames_is_seen(statement, wanted):
    assert renames(step("a", statement=statement)) is wanted


def test_renamings_and_what_serves_them_alone_are_folded():
    steps = (
        step("swap", "swap of sums", statement="Eq(a, b)"),
        step("another name 4", "term by term", "swap", statement="Eq(sum[p(x); x in A], sum[p(y); y in A])"),
        step("log", "logarithm", "another name 4"),
    )
    found = reading(ProofReport(steps, True))
    assert [p.label for p in found.passages] == ["log"]
    assert [s.name for s in found.passages[0].small] == ["swap", "another name 4"]


@pytest.mark.parametrize("id", ["bestofn.gibbs", "steering.gap"])
def test_claims_on_tables_are_told_without_numbered_names(id):
    proof = prove(theory.claims()[id])
    found = reading(proof)
    machine = {s.name for s in proof.steps if re.search(r" \d+\Z", s.name)}
    assert machine
    words = " ".join(p.words for p in (*found.outline, *found.passages))
    assert not [name for name in machine if name in words]
    assert not [p for p in (*found.outline, *found.passages) if renames(p.step)]
    view = proof_view("s", proof)
    shown_names = [s["name"] for p in view["own"] for s in (p, *p["small"])]
    assert not [
        name for name in shown_names if re.search(r"(?:another name|all together|as claimed) \d", name)
    ]
    assert not [name for name in shown_names if name in machine]


def test_names_in_words():
    assert name_in_words("another name 42") == NAMES["another name"]
    assert name_in_words("gain-n+1") == "gain-n+1"
    assert name_in_words("hypothesis 2") == "hypothesis"


@pytest.mark.parametrize("rule", ["choice", "witness", "generalisation"])
def test_how_a_step_is_won_reads_as_english(rule):
    for foreign in ("such a one", "Whatever", "any one", "one so chosen"):
        assert foreign not in WORDS[rule]


def test_a_step_that_states_another_again_is_told_by_that_one():
    steps = (
        step("some", "logarithm", statement="some s: f(s) > 0"),
        step("x", "obtain", "some", statement="f(x) > 0", var="x"),
        step("log", "exponential", "x", statement="g(x) > 0"),
        step("found", "witness", "log", statement="some s: g(s) > 0"),
        step("done", "choice", "some", "x", "found", statement="some s: g(s) > 0"),
    )
    found = reading(ProofReport(steps, True))
    assert [p.label for p in found.passages] == ["some", "log", "done"]
    assert found.passages[1].openings == (
        ("Choose ", Maths("x", "x"), " as in ", Ref("step", 1, "some"), ": ", Maths("f(x) > 0", "f(x) > 0")),
    )
    assert found.passages[2].words == "Hence there is one, from (2)"


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
    assert r"\Lambda(s \mid s_{0})" not in symbols
    assert key(["a < b"]) == []


def test_the_key_tells_symbols_of_like_beginning_apart():
    known = {symbol for symbol, _ in key([r"\Lambda(x \mid s_{1}) > 0"])}
    assert known == {r"\Lambda(s \mid s_{0})"}
    divergence = r"D_{\mathrm{KL}}\!\left(\mathbb{P}_-(\cdot\mid %s)\,\|\,\mathbb{P}%s(\cdot\mid %s)\right)"
    assert [symbol for symbol, _ in key([divergence % ("x", "_+", "x")])] == [divergence % ("s", "_+", "s")]
    assert [symbol for symbol, _ in key([divergence % ("x", "", "x")])] == [divergence % ("s", "", "s")]
    last = r"\mathbb{P}_-(\mathrm{last}\ x) > 0"
    assert r"\mathbb{P}_-(s)" not in [symbol for symbol, _ in key([last])]
    assert next(symbol for symbol, _ in key([r"\mathbb{P}_-(s^{(n)}_{i}\,y_{j})"])) == r"\mathbb{P}_-(s)"
