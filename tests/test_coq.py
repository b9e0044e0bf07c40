"""What is written for Coq: statements that follow the claims, a record that follows the files, and what is refused.

What Coq itself finds is in the record, which ``make coq`` writes; only the tests that Coq tells of what is taken unproved need it here.
"""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import mpmath
import pytest
import sympy as sp

from proofs.coq.files import COQ_FOLDERS, generated
from proofs.coq.formulas import holds
from proofs.coq.logarithms import enclosure
from proofs.coq.numbers import (
    TAKEN,
    Bound,
    NotWritten,
    Scope,
    condition_fails,
    condition_holds,
    element_name,
    identifier,
    number,
    own_name,
)
from proofs.coq.record import checked_by_coq
from proofs.coq.statements import safe, statement, vacuous
from proofs.coq.worlds import refutation
from proofs.exact.witness import certify
from theory import claim, claims, with_conclusion
from theory.library import KL, D, E, tilt
from theory.logic import Formula, conversation, some_prompt
from theory.observables import B_P, LLR, Prob, gain, perron_root, s, s0, w_max
from theory.parameters import alpha, epsilon, gamma, known_parameters
from theory.signature import Signature
from theory.terms import Entry, Over, unfold

ROOT = Path(__file__).resolve().parents[1]
COQ = ROOT / "coq"
RECORD = json.loads((ROOT / "proofs/data/coq.json").read_text(encoding="utf-8"))
WRITTEN = generated()
STATED = [c for c in claims().values() if Path("generated") / f"{identifier(c.id)}.v" in WRITTEN]
WITNESSES = sorted((COQ / "witnesses").glob("*.json"))


def check_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("coq_check", COQ / "check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ---------------------------------------------------------------- drift
def test_generated_files_are_what_the_claims_say():
    for path, text in WRITTEN.items():
        assert (COQ / path).read_text(encoding="utf-8") == text, f"coq/{path}: run python -m proofs.coq"
    there = {path.relative_to(COQ) for folder in COQ_FOLDERS for path in (COQ / folder).glob("*.v")}
    assert there == set(WRITTEN), "a file that no claim or witness stands behind"


def with_another_number(f: Formula) -> list[Formula]:
    """The formula with one of its numbers, each in turn, raised by 7."""
    changed = []
    for e in {e for part in f.walk() for e in part.terms()}:
        for x in {x for x in sp.preorder_traversal(e) if isinstance(x, sp.Rational)}:
            other = e.xreplace({x: x + 7})
            if other not in (e, sp.true, sp.false) and not other.has(sp.zoo, sp.nan):
                changed.append(with_term(f, e, other))
    return changed


def with_term(f: Formula, old: sp.Basic, new: sp.Basic) -> Formula:
    return f.mapped(lambda g: with_term(g, old, new), lambda e: new if e == old else e)


def test_a_claim_changed_in_one_number_has_another_statement():
    counted = 0
    for c in STATED:
        before = statement(c)
        for other in with_another_number(c.conclusion):
            assert statement(with_conclusion(c, c.id, other)) != before, f"{c.id}: {other}"
            counted += 1
        for h in c.hypotheses:
            for other in with_another_number(h.formula):
                told = tuple(replace(h, formula=other) if x == h else x for x in c.hypotheses)
                assert statement(replace(c, hypotheses=told)) != before, f"{c.id}: {other}"
                counted += 1
    assert counted > len(STATED)


def test_a_claim_with_a_hypothesis_less_has_another_statement():
    for c in STATED:
        for h in c.hypotheses:
            assert statement(replace(c, hypotheses=tuple(x for x in c.hypotheses if x != h))) != statement(c)
        for relation in c.where if c.least is None else ():
            assert statement(replace(c, where=tuple(x for x in c.where if x != relation))) != statement(c)


def test_what_is_shown_to_apply_has_the_hypotheses_of_the_statement():
    """The statement that a claim never applies differs from that of the claim in its name and its conclusion alone."""
    by_hand = {path.stem for path in (COQ / "statements").glob("*.v")}
    proved = [path.stem for path in sorted((COQ / "theorems").glob("*.v")) if path.stem not in by_hand]
    assert proved == [path.stem for path in sorted((COQ / "vacuous").glob("*.v"))]
    for c in (c for c in STATED if identifier(c.id) in proved):
        told, never = (text.partition("Prop :=\n")[2] for text in (statement(c), vacuous(c)))
        premises = never.removesuffix("  False.\n")
        assert premises != never
        if c.least is None:
            assert told.startswith(premises)
            assert told != premises
        else:  # whose statement is in two parts: the constant, and all else for a value of it
            assert set(premises.splitlines()) <= set(told.splitlines())


def test_every_interval_stands_in_the_statement():
    """Each parameter is bound with its ends, open or closed, in the order of the names."""
    text = statement(claims()["thm1"])
    for line in ("0 < alpha ->", "alpha <= 1 ->", "0 < beta ->", "(-1) <= gamma ->", "gamma < 0 ->"):
        assert f"\n  {line}\n" in text


# ---------------------------------------------------------------- terms and formulas
SCOPE = Scope(
    {
        alpha: Bound("real", "alpha"),
        epsilon: Bound("real", "epsilon"),
        gamma: Bound("real", "gamma"),
        s: Bound("text", "s"),
        s0: Bound("text", "s0"),
    }
)


@pytest.mark.parametrize(
    ("term", "coq"),
    [
        (sp.log(1 / alpha), "log (real 1 / real alpha)"),
        (1 - gamma - epsilon, "real 1 - real epsilon - real gamma"),
        (sp.sqrt(alpha) / epsilon**2, "square_root (real alpha) / whole_power (real epsilon) 2"),
        (-(alpha + 1) * 2, "(real (-2) * real alpha) - real 2"),
        (alpha**epsilon, "power (real alpha) (real epsilon)"),
        (sp.Max(alpha, epsilon), "larger (real alpha) (real epsilon)"),
        (LLR(s), "LLR W s"),
        (B_P(s), "B_P W alpha s"),
        (w_max(s), "w_max W alpha s"),
        (
            Prob("P", w_max(s) >= epsilon, s, 3),
            "probability W alpha Mixture [] 3%nat (fun s => (real epsilon <= w_max W alpha s)%num) "
            "(fun s => (w_max W alpha s < real epsilon)%num)",
        ),
    ],
)
def test_terms(term, coq):
    assert number(term, SCOPE) in (
        coq,
        coq.replace("(real (-2) * real alpha) - real 2", "- real 2 - (real 2 * real alpha)"),
    )


def test_a_relation_and_its_opposite_follow_kleene():
    asked = sp.Implies(B_P(s) <= gamma, LLR(s) > 1)
    assert condition_holds(asked, SCOPE) == "(orb (real gamma < B_P W alpha s)%num (real 1 < LLR W s)%num)"


@pytest.mark.parametrize(
    "make",
    [
        lambda: number(sp.tanh(alpha), SCOPE),
        lambda: number(sp.pi, SCOPE),
        lambda: number(sp.Symbol("unbound"), SCOPE),
        lambda: number(LLR(alpha), SCOPE),
        lambda: number(gain(s, s0), SCOPE),
        lambda: number(perron_root(s, alpha), SCOPE),
        lambda: condition_holds(sp.Xor(alpha > 0, epsilon > 0), SCOPE),
        lambda: holds(conversation(B_P(s) < gamma, rounds=1, reply=1, cap=1, at_least=1), SCOPE),
        lambda: statement(claims()["elasticity.order-k"]),
        lambda: statement(claims()["thm3"]),
    ],
    ids=[
        "function",
        "constant",
        "symbol",
        "kind",
        "gain",
        "observable",
        "condition",
        "formula",
        "some constant",
        "claim",
    ],
)
def test_what_is_not_known_is_refused(make):
    with pytest.raises(NotWritten, match=r"^[^\n]+$"):
        make()


def test_gain_is_written_where_the_text_begins_with_the_prompt():
    inside = SCOPE.bind(s, Bound("text", "(s0 ++ s)", s0))
    assert number(gain(s, s0), inside) == "gain W (s0 ++ s) s0"


def names_defined(file: str) -> set[str]:
    text = (COQ / file).read_text(encoding="utf-8")
    return set(re.findall(r"(?:Definition|Fixpoint|Record|Inductive)\s+(\w+)", text))


def test_no_parameter_has_a_name_of_the_definitions():
    text = (COQ / "Definitions.v").read_text(encoding="utf-8")
    defined = set(re.findall(r"(?:Definition|Fixpoint|Record|Inductive|Variables?)\s+\(?(\w+)", text))
    for p in known_parameters().values():
        assert identifier(p.name) not in defined | {"R", "nat"}, p.name
    assert identifier("R") == "R_"
    assert {"R", "W"} <= TAKEN


# ---------------------------------------------------------------- tables
def tables() -> tuple[Signature, Scope, dict[str, object]]:
    """A signature of a set, a law, a real table and scalars, and the scope of its scalars and of one element."""
    S = Signature("coins")
    X = S.set("X")
    made = {"X": X, "p": S.law("p", X), "f": S.reals("f", X), "k": S.parameter("k", lower=0)}
    made |= {"c": S.parameter("c"), "n": S.parameter("n", lower=1, lower_closed=True, integer=True)}
    x = sp.Symbol("x")
    scope = Scope({made["k"]: Bound("real", "k"), made["c"]: Bound("real", "c")}, S)
    scope = scope.bind(made["n"], Bound("count", "n")).bind(x, Bound("element", "x", of="X"))
    return S, scope, made | {"x": x}


SIGNATURE, ON_TABLES, PART = tables()
X_, p_, f_, k_, c_, n_, x_ = (PART[name] for name in ("X", "p", "f", "k", "c", "n", "x"))


@pytest.mark.parametrize(
    ("term", "coq"),
    [
        (p_(x_) * k_, "real k ** real (p x)"),
        (f_(x_) / p_(x_), "real (f x) /+ real (p x)"),  # a law is never negative
        (p_(x_) / f_(x_), "real (p x) // real (f x)"),
        (1 / c_, "real 1 // real c"),
        (1 / (1 + sp.exp(c_)), "real 1 /+ (real 1 + exponential (real c))"),
        (p_(x_) ** n_, "whole_power (real (p x)) n"),
        (X_.sum(p_), "total (elements X) (fun elements_ : X => real (p elements_))"),
        (X_.max(lambda x: f_(x)), "maximum (elements X) (fun x : X => real (f x))"),
        (
            X_.min(lambda y: f_(y), where=lambda y: p_(y) > 0),
            "minimum_where (elements X) (fun y : X => (real 0 < real (p y))%num) (fun y : X => (real (p y) <= real 0)%num) "
            "(fun y : X => real (f y))",
        ),
        (D(c_**3, c_, at=k_), "slope (fun c : R => whole_power (real c) 3) (real k)"),
    ],
)
def test_terms_on_tables(term, coq):
    assert number(unfold(term), ON_TABLES).replace("x1", "x") == coq


def test_what_a_signature_declares_is_asked():
    """Laws, rows of kernels, bounds of tables and sizes of sets, each as an inequality or equation of its own."""
    S = Signature("declared")
    A, B = S.set("A", at_least=2, at_most=3), S.set("B")
    K = S.law("K", B, given=A, positive=True)
    J = S.law("J", (A, B))
    f = S.reals("f", B, lower=-1, upper=2, upper_closed=False)
    S.reals("free", A)
    switch = S.parameter("switch", lower=0, lower_closed=True, upper=1, upper_closed=True, integer=True)
    made = claim(
        "declared",
        signature=S,
        conclusion=A.every(lambda a: B.every(lambda b: K(a, b) * J(a, b) * f(b) <= switch)),
    )
    text = statement(made)
    for line in (
        "forall A : finite_set,",
        "(2 <= cardinality A)%nat ->",
        "(cardinality A <= 3)%nat ->",
        "(1 <= cardinality B)%nat ->",
        "forall K : A -> B -> R,",
        "(forall x1 : A, forall x2 : B, 0 < K x1 x2) ->",
        "(forall x1 : A, sum (elements B) (fun x2 : B => K x1 x2) = 1) ->",
        "(forall x1 : A, forall x2 : B, 0 <= J x1 x2) ->",
        "(sum (elements A) (fun x1 : A => sum (elements B) (fun x2 : B => J x1 x2)) = 1) ->",
        "(forall x1 : B, (-1) <= f x1) ->",
        "(forall x1 : B, f x1 < 2) ->",
        "forall free : A -> R,",
        "(0 <= switch)%nat ->",
        "(switch <= 1)%nat ->",
    ):
        assert f"\n  {line}\n" in text
    # Another sign, bound or size is another statement.
    for old, new in (("0 < K", "0 <= K"), ("f x1 < 2", "f x1 <= 2"), ("<= 3)", "<= 4)")):
        assert old in text
        assert new not in text


def test_a_statement_on_tables_says_what_the_terms_mean():
    """A name that is defined is written out; so a definition that changes changes the statement."""

    def gibbs(power):
        S = Signature("gibbs-twin")
        Y = S.set("Y")
        q, r = S.law("q", Y, positive=True), S.reals("r", Y)
        lam = S.parameter("lam_twin", lower=0)
        t = S.define("t", lambda y: tilt(q, lambda z: r(z) ** power / lam)(y))
        return statement(claim("twin", signature=S, conclusion=KL(t, q, Y) >= E(q, r) / lam))

    assert gibbs(1) != gibbs(3)
    assert "exponential" in gibbs(1)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: number(Entry("g", x_), ON_TABLES), "no signature has the table g"),
        (lambda: number(Over("sum", sp.Integer(1), x_, "Z"), ON_TABLES), "Z: no set of a signature"),
        (lambda: number(p_(x_), SCOPE), "no signature has the table p"),
        (lambda: number(p_(sp.Symbol("z")), ON_TABLES), "z: nothing binds it"),
        (lambda: number(p_(c_), ON_TABLES), "c: a real where a element is needed"),
        (lambda: number(Entry("p", x_, x_), ON_TABLES), r"p has 1 argument"),
        (
            lambda: number(p_(x_), ON_TABLES.bind(x_, Bound("element", "x", of="Z"))),
            "x is an element of Z, and one of X is needed",
        ),
        (lambda: number(D(alpha**2, alpha), ON_TABLES), "in a scalar of the signature"),
        (lambda: condition_fails(sp.Xor(p_(x_) > 0, c_ > 0), ON_TABLES), "no Coq condition is known"),
        (lambda: number(sp.tanh(c_), ON_TABLES), "no Coq term is known"),
    ],
    ids=[
        "table",
        "set",
        "no signature",
        "unbound",
        "kind",
        "arguments",
        "sort",
        "scalar",
        "condition",
        "function",
    ],
)
def test_what_is_not_known_of_tables_is_refused(make, told):
    with pytest.raises(NotWritten, match=told) as raised:
        make()
    assert "\n" not in str(raised.value)


def test_two_things_of_one_name_in_coq_are_refused():
    S = Signature("twice")
    X = S.set("R")  # the real numbers of Coq, so it is called R_
    f = S.reals("R_", X)
    with pytest.raises(NotWritten, match="R_: two things would have that name in Coq"):
        statement(claim("twice", signature=S, conclusion=X.every(lambda x: f(x) <= 1)))


def test_an_element_takes_no_name_of_a_table():
    assert element_name(sp.Symbol("p"), SIGNATURE) == "p_"
    assert element_name(sp.Symbol("y"), SIGNATURE) == "y"
    assert element_name(sp.Symbol("elements"), SIGNATURE) == "elements_"


def test_no_table_or_set_has_a_name_of_the_definitions():
    """Else a statement would speak of the table where it means the definition."""
    defined = names_defined("Definitions.v") | names_defined("Tables.v")
    assert names_defined("Tables.v") <= TAKEN
    seen = {"P", "W", "w", "A"}  # of worlds that are mixtures; statements on tables use none of them
    stated = [c for c in STATED if c.signature is not None]
    assert stated
    for c in stated:
        names = {own_name(x) for x in (*c.signature.sets, *c.signature.tables)}
        names |= {identifier(p.name) for p in c.parameters}
        assert not names & (defined - seen), c.id
        body = statement(c).partition("Prop :=")[2]
        assert not re.search(
            r"\b(world|begins|average|possible|law)\b", re.sub(r"\(\*.*?\*\)", "", body, flags=re.S)
        ), c.id


def test_comments_cannot_end_early():
    assert safe('a "quoted" (* b *)') == "a ''quoted'' ( * b * )"


# ---------------------------------------------------------------- witnesses
@pytest.mark.parametrize("path", WITNESSES, ids=lambda p: p.stem)
def test_witnesses_are_certified_by_the_exact_checker_too(path):
    witness = json.loads(path.read_text(encoding="utf-8"))
    assert identifier(witness["claim"]["id"]) == path.stem
    assert certify(witness, margins=False).confirmed


def test_a_world_that_changes_has_another_refutation():
    witness = json.loads((COQ / "witnesses/slides_thm1.json").read_text(encoding="utf-8"))
    other = copy.deepcopy(witness)
    other["world"]["P+"][0]["law"] = {"a": "1/8", "b": "7/8"}
    assert refutation(other) != refutation(witness)
    assert "(7 / 8)" in refutation(other)


def test_a_window_is_refused():
    witness = json.loads((ROOT / "docs/records/thm3.witness.json").read_text(encoding="utf-8"))
    with pytest.raises(NotWritten, match="thm3"):
        refutation(witness)


@pytest.mark.parametrize("x", [Fraction(7), Fraction(1, 3), Fraction(22, 21), Fraction(1)])
def test_logarithms_lie_in_their_enclosures(x):
    found = enclosure(x)
    with mpmath.workdps(40):
        value = mpmath.log(mpmath.mpf(x.numerator) / x.denominator)
        assert mpmath.mpf(found.least.numerator) / found.least.denominator <= value
        assert value <= mpmath.mpf(found.greatest.numerator) / found.greatest.denominator
    assert found.greatest - found.least < Fraction(1, 50)


def test_a_logarithm_of_nothing_is_refused():
    with pytest.raises(ValueError, match="positive"):
        enclosure(Fraction(0))


# ---------------------------------------------------------------- the record
def test_the_record_is_of_the_files_as_they_are():
    check = check_module()
    assert RECORD["files"] == check.digests(), "run make coq, which writes proofs/data/coq.json"
    told = [{k: v for k, v in x.items() if k != "axioms"} for x in RECORD["theorems"]]
    assert told == check.theorems()


def test_nothing_is_assumed_but_the_axioms_of_the_real_numbers():
    check = check_module()
    assert {name for x in RECORD["theorems"] for name in x["axioms"]} <= set(check.AXIOMS)
    for path in check.sources():
        check.check_words(path)


@pytest.mark.parametrize(
    "word",
    [
        "Admitted.",
        "Admitted .",
        "Axiom a : False.",
        "admit.",
        "Parameter x : nat.",
        "Unset Guard Checking.",
        "Unset (* or *)Positivity\nChecking.",
        "Local Unset Universe Checking.",
        "#[bypass_check(guard)] Fixpoint f (n : nat) : False := f n.",
        'Load "other.v".',
        'Definition a := "(*". Axiom b : False. Definition c := "*)".',
        '(* "*)" *) Axiom b : False.',
    ],
)
def test_what_is_left_open_is_seen(word, tmp_path, monkeypatch):
    check = check_module()
    monkeypatch.setattr(check, "HERE", tmp_path)
    (tmp_path / "a.v").write_text(f"(* an Axiom (* nested *) in words *)\n{word}\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match="unproved"):
        check.check_words(Path("a.v"))
    harmless = '(* Admitted, an Axiom (* nested *) in words *)\n(* "*) Axiom" *)\nDefinition a := "Axiom".\n'
    (tmp_path / "a.v").write_text(harmless, encoding="utf-8")
    check.check_words(Path("a.v"))


def test_a_file_that_changed_since_coq_read_it_is_seen(tmp_path, monkeypatch):
    """Else its digest would stand in the record beside a theorem about another text."""
    check = check_module()
    monkeypatch.setattr(check, "HERE", tmp_path)
    (tmp_path / "a.v").write_text("Definition a : Prop := True.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match=r"coq/a\.v: Coq has not read .* run make coq"):
        check.check_compiled(Path("a.v"))
    (tmp_path / "a.vo").write_bytes(b"")
    os.utime(tmp_path / "a.v", (1, 1))
    check.check_compiled(Path("a.v"))
    os.utime(tmp_path / "a.vo", (0, 0))
    with pytest.raises(check.Wrong, match="run make coq"):
        check.check_compiled(Path("a.v"))


def test_a_statement_without_a_theorem_is_seen(tmp_path, monkeypatch):
    check = check_module()
    monkeypatch.setattr(check, "HERE", tmp_path)
    for folder in ("generated", "vacuous", "theorems", "refuted", "inhabited"):
        (tmp_path / folder).mkdir()
    (tmp_path / "generated/a.v").write_text("Definition a : Prop :=\n  True.\n", encoding="utf-8")
    (tmp_path / "theorems/a.v").write_text("Theorem b : True.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match="0 theorems for the statement a"):
        check.theorems()
    (tmp_path / "theorems/a.v").write_text("Theorem a : generated.a.a.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match=r"coq/vacuous/a\.v is missing"):
        check.theorems()
    (tmp_path / "vacuous/a.v").write_text(
        "Definition a_never_applies : Prop :=\n  False.\n", encoding="utf-8"
    )
    with pytest.raises(check.Wrong, match=r"coq/vacuous/a\.v: 0 theorems"):
        check.theorems()
    applies = "Theorem a_never_applies_is_false : ~ vacuous.a.a_never_applies.\n"
    (tmp_path / "inhabited/a.v").write_text(applies, encoding="utf-8")
    told = [x["theorem"] for x in check.theorems()]
    assert told == ["Referee.theorems.a.a", "Referee.inhabited.a.a_never_applies_is_false"]
    (tmp_path / "refuted/a.v").write_text("Theorem a_is_false : ~ generated.a.a.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match="2 theorems"):
        check.theorems()
    (tmp_path / "refuted/a.v").write_text("Theorem b_is_false : ~ generated.b.b.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match=r"coq/refuted/a\.v: no statement"):
        check.theorems()
    (tmp_path / "generated/a.v").write_text("  Definition a : Prop := True.\n", encoding="utf-8")
    with pytest.raises(check.Wrong, match=r"coq/generated/a\.v: no 'Definition"):
        check.theorems()


def test_printed_axioms_are_read():
    check = check_module()
    printed = (
        "Axioms:\nClassical_Prop.classic : forall P : Prop, P \\/ ~ P\nmine.assumed\n  : False\n"
        "Closed under the global context\n"
    )
    assert check.answers(printed, 2) == [["Classical_Prop.classic", "mine.assumed"], []]
    with pytest.raises(check.Wrong, match="of 2 theorems, not of 3"):
        check.answers(printed, 3)
    with pytest.raises(check.Wrong, match=r"'loop is assumed to be guarded\.' among the axioms"):
        check.answers("Axioms:\nloop is assumed to be guarded.\n", 1)


@pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is missing; apt-get install coq")
@pytest.mark.parametrize(
    ("proof", "told"),
    [
        (
            "Hypothesis h : False. Theorem a : generated.a.a. Proof. exact h. Qed.",
            "rests on .*h, which is none",
        ),
        ("Section S. Hypothesis h : False. Theorem a : False. Proof. exact h. Qed. End S.", "coqc: .*"),
        ("Theorem a : generated.a.a. Proof. Admitted.", "rests on .*a, which is none"),
        (
            "Unset Guard Checking. Fixpoint f (n : nat) : False := f n. Theorem a : generated.a.a. Proof. exact (f 0). Qed.",
            "f is assumed to be guarded",
        ),
        (
            "Unset Positivity Checking. Inductive D := make (f : D -> False). Definition f (d : D) := match d with make f => f d end. "
            "Theorem a : generated.a.a. Proof. exact (f (make f)). Qed.",
            "D is assumed to be positive",
        ),
        (
            "Unset Universe Checking. Definition U : Type := (fun T : Type => T) Type. "
            "Theorem a : generated.a.a. Proof. refine (let u := U in _). Admitted.",
            "left out",
        ),
    ],
    ids=["variable", "section", "admitted", "guard", "positivity", "universes"],
)
def test_coq_tells_what_is_taken_unproved(proof, told, tmp_path, monkeypatch):
    """Also where the search for words would miss it."""
    check = check_module()
    monkeypatch.setattr(check, "HERE", tmp_path)
    for folder in ("generated", "theorems"):
        (tmp_path / folder).mkdir()
    (tmp_path / "generated/a.v").write_text("Definition a : Prop :=\n  False.\n", encoding="utf-8")
    lines = "From Referee Require generated.a.\n" + proof.replace("Theorem a", "\nTheorem a")
    (tmp_path / "theorems/a.v").write_text(lines + "\n", encoding="utf-8")
    for path in ("generated/a.v", "theorems/a.v"):
        subprocess.run(["coqc", "-R", ".", "Referee", path], cwd=tmp_path, check=True, capture_output=True)
    found = [{"statement": "Referee.generated.a.a", "verdict": "proved", "theorem": "Referee.theorems.a.a"}]
    with pytest.raises(check.Wrong, match=told):
        check.check_axioms(found, check.ask(found))


def test_a_report_tells_of_a_theorem_only_of_the_claim_that_coq_has_read():
    thm1 = claims()["thm1"]
    (found,) = checked_by_coq(thm1)
    assert str(found).startswith("Also checked by Coq 8.")
    assert "coq/theorems/thm1.v proves it" in str(found)
    other = with_conclusion(thm1, "thm1", some_prompt(B_P(s) < gamma + epsilon, length=0))
    assert checked_by_coq(other) == ()
    assert checked_by_coq(claims()["thm3"]) == ()
    (false,) = checked_by_coq(claims()["slides-thm1"])
    assert "refutes it" in str(false)


def test_digests_are_of_the_text_that_is_written():
    for path, text in WRITTEN.items():
        assert RECORD["files"][f"coq/{path.as_posix()}"] == hashlib.sha256(text.encode()).hexdigest()
