"""What goes over formulas and expressions knows every kind of them, and refuses one that it does not know."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar

import pytest
import sympy as sp

import theory.logic
from beb.story import Teller
from proofs.attain import _tightened
from proofs.audit import _sharpness, substituted
from proofs.encoding import _exchanged, _sole_relation
from proofs.exact import ModelChecker, exact_margin
from proofs.implication import _replaced
from proofs.kernel.clear import _clear
from proofs.kernel.rules import _language
from proofs.kernel.rules._sorts import IllFormed
from proofs.search import Finding, strictness
from synth.inference.formulas import _relations
from tests.language import HALF, evaluator, exact_world, random_world
from theory import *
from theory.logic import EveryElement, SomeConstant, SomeElement, averages_of, lengths_of
from theory.parameters import draws, reply, rounds
from theory.serialise import formula_from_json, formula_to_json
from theory.sorts import Scope, check_formula
from theory.substitution import substitute, substitute_in

REFUSED = (TypeError, AttributeError, StatementError, IllFormed)
GOAL = B_P(s) < C * gamma
# One formula of each kind, with C in every place that an expression can be in.
SAMPLES: dict[type[Formula], Formula] = {
    Relation: Relation(And(alpha < C, Implies(Eq(beta, C), Not(epsilon > C)))),
    Some: some_prompt(GOAL, length=1 / (C * beta), after=s0),
    Every: every_prompt(GOAL, length=1 + C, after=s0),
    EveryPrefix: every_prefix(B_P(s) < C, of=s0, var=s),
    EveryLength: every_length(Expect("P-", KL(s), s, n) > C * beta),
    EverySentence: every_sentence(B(y) < C),
    Conjunction: both(alpha < C, beta < C),
    Disjunction: either(alpha < C, beta < C),
    When: when(alpha < C, beta < C),
    Negation: negation(every_length(Expect("P-", KL(s), s, n) > C * beta)),
    ProbabilityAtLeast: with_probability(1 - delta / C, GOAL, length=C, after=s0),
    Conversation: conversation(
        GOAL, rounds=rounds, reply=reply, cap=C, total=C * beta, last=C + 1, at_least=1 - delta / C
    ),
}


def kinds(base: type[Formula]) -> set[type[Formula]]:
    return set().union(*({kind} | kinds(kind) for kind in base.__subclasses__()), set())


@dataclass(frozen=True)
class Unknown(Formula):
    """A kind of formula that nothing knows, with all that one has."""

    binder: ClassVar[str | None] = "var"
    var: sp.Symbol
    body: Formula
    at_least: sp.Expr = sp.S.Half

    @property
    def latex(self) -> str:
        return "?"


@dataclass(frozen=True)
class Unclear(Formula):
    """A kind of formula that does not say whether it binds a symbol."""

    var: sp.Symbol
    body: Formula

    @property
    def latex(self) -> str:
        return "?"


UNKNOWN = Unknown(s, Relation(B_P(s) < gamma))
UNCLEAR = Unclear(s, Relation(B_P(s) < gamma))
WORLD = random_world(1)
VALUES = {"beta": HALF, "gamma": -HALF, "epsilon": HALF, "C": HALF, "delta": HALF, "alpha": HALF}
ENGINE = evaluator(WORLD, {k: v for k, v in VALUES.items() if k != "alpha"}, 2)
DECIDER = ModelChecker(exact_world(WORLD), VALUES, 2)
ROOM = sp.Rational(1, 9)

# Functions with a case for each kind.
LADDERS: dict[str, Callable[[Formula], Any]] = {
    "engine": lambda f: ENGINE.margin(f),
    "checker": lambda f: DECIDER.holds(f, {}),
    "margin of the checker": lambda f: exact_margin(DECIDER, f, {}),
    "to JSON": formula_to_json,
    "scopes": lambda f: check_formula(f, Scope(frozenset(f.free))),
    "tightened": lambda f: _tightened(f, ROOM),
    "the sole relation": _sole_relation,
    "substitution in derivations": lambda f: _language.substitute_in(f, {gamma: beta}),
    "where ratios are clear": lambda f: _clear(f, {}),
    "story": lambda f: Teller(DECIDER).why(f, {}),
    "relations of a curve": _relations,
}
# Functions that go through the fields of any kind that says what it binds.
GENERAL: dict[str, Callable[[Formula], Any]] = {
    "children": lambda f: f.children(),
    "terms": lambda f: f.terms(),
    "mapped": lambda f: f.mapped(lambda g: g),
    "walk": lambda f: list(f.walk()),
    "free": lambda f: f.free,
    "substitution": lambda f: substitute_in(f, {gamma: beta}),
    "lengths": lengths_of,
    "averages": averages_of,
    "relations of strictness": lambda f: list(strictness._relations(f)),
    "exchanged": lambda f: _exchanged(f, GOAL, GOAL),
    "replaced": lambda f: _replaced(f, gamma, beta),
}


def test_every_kind_of_formula_has_a_sample_here():
    """A new kind of formula fails this; its case in each function below is then tried, too."""
    of_signatures = {EveryElement, SomeElement, SomeConstant}  # tests/test_signatures.py
    found = {kind for kind in kinds(Formula) if kind.__module__ == theory.logic.__name__}
    assert found - of_signatures == set(SAMPLES)


def test_every_kind_of_formula_of_derivations_says_what_it_binds():
    found = {kind for kind in kinds(Formula) if kind.__module__.startswith(("proofs", "theory"))}
    assert len(found) > len(SAMPLES)
    assert all(hasattr(kind, "binder") for kind in found)


@pytest.mark.parametrize("name", LADDERS)
@pytest.mark.parametrize("unknown", [UNKNOWN, UNCLEAR], ids=["unknown", "unclear"])
def test_a_function_with_cases_refuses_an_unknown_kind(name, unknown):
    for f in (unknown, Conjunction((unknown,)), When(Relation(beta < 3), unknown)):
        if name == "relations of a curve" and isinstance(f, When):
            continue
        if name == "the sole relation" and isinstance(f, Conjunction):
            continue  # there are several
        with pytest.raises(REFUSED):
            LADDERS[name](f)


@pytest.mark.parametrize("name", GENERAL)
def test_what_goes_through_fields_refuses_a_kind_that_does_not_say_what_it_binds(name):
    for f in (UNCLEAR, Conjunction((UNCLEAR,)), UNKNOWN.mapped(lambda _: UNCLEAR)):
        if name in ("children", "terms", "mapped") and f is not UNCLEAR:
            continue  # these look at one formula alone
        with pytest.raises(REFUSED):
            GENERAL[name](f)


def test_a_part_of_an_unknown_kind_is_refused():
    with pytest.raises(TypeError, match="float in a formula of kind Unknown"):
        Unknown(s, Relation(B_P(s) < gamma), 0.5).mapped(lambda f: f)


# --- substitution --------------------------------------------------------------------------------------
def _exchange(data: Any) -> Any:
    """JSON of a formula with 3 for C."""
    if data == {"symbol": "C"}:
        return "3"
    if isinstance(data, dict):
        return {key: _exchange(value) for key, value in data.items()}
    return [_exchange(x) for x in data] if isinstance(data, list) else data


@pytest.mark.parametrize("kind", SAMPLES)
def test_substitution_reaches_every_place(kind):
    f = SAMPLES[kind]
    assert C in f.free
    changed = substitute_in(f, {C: sp.Integer(3)})
    assert type(changed) is kind
    assert C not in changed.free
    written = json.dumps(formula_to_json(f))
    assert written.count('{"symbol": "C"}') >= (
        1 if kind in (EveryPrefix, EveryLength, EverySentence, Negation) else 2
    )
    symbols = {x.name: x for x in f.free | {s, s0, y}}
    assert changed == formula_from_json(_exchange(formula_to_json(f)), symbols)
    assert substitute_in(f, {sp.Symbol("nothing"): sp.Integer(3)}) == f


def test_bound_symbols_are_left_alone():
    f = every_prompt(B_P(s) < Expect("P-", LLR(s), s, n), var=s)
    assert substitute_in(f, {s: s0}) == f
    assert substitute_in(f, {n: sp.Integer(2)}).free == set()
    counted = every_length(Sum(m * n, (m, 0, n)) < beta)
    assert substitute_in(counted, {n: sp.Integer(2), m: sp.Integer(2)}) == counted
    inside = Relation(Sum(m * n, (m, 0, n)) < beta)
    assert substitute_in(inside, {n: sp.Integer(2), m: sp.Integer(7)}) == Relation(
        sp.StrictLessThan(Sum(2 * m, (m, 0, 2)), beta, evaluate=False)
    )


@pytest.mark.parametrize(
    "f",
    [
        every_prompt(B_P(s) < B_P(s0)),
        Relation(Expect("P-", LLR(s) - LLR(s0), s, 1) < beta),
        Relation(Prob("P-", LLR(s) < LLR(s0), s, 1) < beta),
    ],
    ids=str,
)
def test_nothing_is_captured(f):
    with pytest.raises(StatementError, match="would be bound by s"):
        substitute_in(f, {s0: s})


def test_relations_stay_as_they_are_written():
    f = when(C < 3, either(Eq(C, 4), Not(alpha < C)))
    changed = substitute_in(f, {C: sp.Rational(7, 20)})
    assert changed.condition == Relation(sp.StrictLessThan(sp.Rational(7, 20), 3, evaluate=False))
    assert len(list(changed.walk())) == len(list(f.walk()))
    assert str(changed) == "when 7/20 < 3: (Eq(7/20, 4)) or (alpha >= 7/20)"


@pytest.mark.parametrize(
    "e",
    [
        sp.Integral(C, (C, 0, 1)),
        sp.Product(C, (m, 0, 1)),
        sp.Derivative(sp.Function("f")(C), C),
        sp.sin(C),
        sp.Function("f")(C),
        sp.Tuple(C),
        sp.Lambda(C, C),
        sp.Xor(sp.Symbol("p"), sp.Symbol("q")),
        sp.FiniteSet(C),
        sp.MatrixSymbol("A", 2, 2),
        _language.PartialSum(C, m, n),
    ],
    ids=lambda e: type(e).__name__,
)
def test_an_expression_of_an_unknown_kind_is_refused(e):
    with pytest.raises(TypeError, match="no substitution"):
        substitute(e, {C: sp.Integer(3)})
    with pytest.raises(TypeError, match="no substitution"):
        substitute(Or(alpha < C, Eq(alpha, e, evaluate=False)), {C: sp.Integer(3)})


# --- the other half of a least constant ------------------------------------------------------------------
PLAIN = some_prompt(B_P(s) < gamma + epsilon, length=(log(1 / alpha) + log(1 / epsilon) + log(C)) / beta)
WRAPPED = {
    "when": when(epsilon < 5, PLAIN),
    "either": either(alpha > 2, PLAIN),
    "both": both(alpha <= 1, PLAIN),
    "condition": when(C > 1, PLAIN),
    "with_probability": with_probability(1 - 1 / C, B_P(s) < gamma, length=C),
    "conversation": conversation(B_P(s) < gamma, rounds=1, reply=1, cap=C, at_least=delta / C),
    "every_length": every_length(PLAIN),
    "every_sentence": every_sentence(B(y) <= C),
    "every_prefix": every_prompt(every_prefix(B_P(s0) < C, of=s, var=s0)),
}


@pytest.mark.parametrize("name", WRAPPED)
def test_a_least_constant_is_looked_for_below_it_and_nowhere_else(name):
    seen: list[Claim] = []

    def look(below: Claim) -> Finding:
        seen.append(below)
        return Finding()

    mine = claim("mine", hypotheses=def5, where=[C >= 100], conclusion=WRAPPED[name], least=(C, 100))
    found = _sharpness(mine, look)
    assert not found["certified"]
    assert found["refuted_at"] == "1575/16"
    (below,) = seen
    assert "C" not in {p.name for p in below.parameters}
    assert "1575" in below.text
    assert below.where == ()


def test_conditions_that_are_false_at_a_value_stay():
    mine = claim("mine", where=[C < 4, C * epsilon < 1, draws > 1], conclusion=PLAIN)
    there = substituted(mine, "there", {C: sp.Integer(5), draws: sp.Integer(2)})
    assert there.where == (
        sp.StrictLessThan(sp.Integer(5), 4, evaluate=False),
        sp.StrictLessThan(5 * epsilon, 1, evaluate=False),
    )
    assert Fraction(5) not in {h.formula for h in there.hypotheses}
