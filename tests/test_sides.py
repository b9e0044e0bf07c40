"""What decides a conclusion on a world: both sides, the gap in its own unit, and what it is scaled by."""

from fractions import Fraction

import pytest
import sympy as sp

import proofs.sides
from beb.report import broken_by
from proofs.exact import ModelChecker, certify, digest, world_of_prompts
from proofs.sides import ASKED, FAILURE, NUMBER, SHARE, margin_units, sides, unit_of
from proofs.verdict import Result, Verdict
from tests.fake_results import fake_witness
from theory import *
from theory.logic import Formula
from theory.observables import PROMPT_OBSERVABLES


def witness_of(c):
    """The world of the other tests, in which "a" scores -1 and P- says nothing else."""
    made = fake_witness(c)
    del made["lengths"]
    names = {p.name for p in c.parameters}
    given = {**made["parameters"], "delta": "1/20", "M": "1"}
    made |= {"parameters": {name: given[name] for name in names}, "depth": 2}
    return {**made, "digest": digest(made)}


def decided_of(conclusion):
    c = claim("sides.x", conclusion=conclusion)
    return c, sides(c, witness_of(c))


@pytest.mark.parametrize(
    ("conclusion", "statement", "at", "numbers", "unit"),
    [
        (every_prompt(B_minus(s) > -1 / M, support="P-"), "B_minus(s) > -1/M", {"s": []}, ("-1", "-1", "0"), "score"),
        (every_prompt(LLR(s) < 1, support="P-"), "LLR(s) < 1", {"s": ["a", "a", "a"]}, None, "nats"),
        (every_prompt(P_plus(s) >= sp.Rational(1, 3), support="P-"), None, {"s": ["a", "a", "a"]}, ("1/40000", "1/3"), "probability"),
        (some_prompt(B_last(s) > 1, length=1), "B_last(s) > 1", {"s": ["b"]}, ("1", "1", "0"), "score"),
        (every_length(n < 2), "n < 2", {"n": 2}, ("2", "2", "0"), NUMBER),
        (both(every_prompt(B_P(s) <= 1), every_prompt(B_plus(s) > sp.Rational(1, 2))), None, {"s": ["b"]}, None, "score"),
        (either(some_prompt(B_last(s) < -1, length=1), some_prompt(B_last(s) > 2, length=1)), None, {"s": ["a"]}, ("-1", "-1", "0"), "score"),
        (when(alpha < 1, every_prompt(Not(Or(size(s) >= 1, w(s) > 2)))), "size(s) < 1", {"s": ["a", "a", "a"]}, ("3", "1", "-2"), "sentences"),
        (every_prompt(every_prefix(size(s0) < 1, of=s, var=s0)), "size(s0) < 1", {"s0": ["a", "a", "a"]}, ("3", "1", "-2"), "sentences"),
    ],
)  # fmt: skip
def test_the_relation_that_decides_with_its_sides(conclusion, statement, at, numbers, unit):
    c, found = decided_of(conclusion)
    assert certify(witness_of(c)).confirmed
    assert found.unit == unit
    assert found.scale is None
    if statement is not None:
        assert found.statement == statement
    if at is not None:
        assert dict(found.at) == at
    if numbers is not None:
        assert (found.left, found.right, found.gap)[: len(numbers)] == numbers


@pytest.mark.parametrize(
    ("at_least", "gap", "scale", "scale_of", "words"),
    [
        (1 - delta, "-7/10", "1/20", FAILURE, "reached with probability 0.25, and 0.95 is asked for: short by 0.7, 14 times the failure permitted"),
        (sp.Rational(2, 5), "-3/20", "2/5", ASKED, "and 0.4 is asked for: short by 0.15, 0.375 times the probability asked for"),
        (sp.Integer(1), "-3/4", None, None, "are 0.25 and 1"),
    ],
)  # fmt: skip
def test_a_probability_is_shown_beside_what_it_is_scaled_by(at_least, gap, scale, scale_of, words):
    """P+ says the bad sentence once in four: "by 14" alone would puzzle whoever reads of a probability."""
    c, found = decided_of(with_probability(at_least, B_last(s) < 0, var=s, law="P+", length=1))
    assert (found.left, found.gap, found.unit) == ("1/4", gap, "probability")
    assert (found.scale, found.scale_of) == (scale, scale_of)
    assert margin_units(c.conclusion) == (SHARE,)
    certificate = certify(witness_of(c))
    margin = Fraction(certificate.conclusion["margin"])
    assert margin == Fraction(gap) / Fraction(scale or "1")
    result = Result(c, Verdict.REFUTED, decided=found.to_json(), certificate=certificate.to_json())
    by, how = broken_by(result)
    assert words in how
    assert by == f" by {float(-Fraction(gap)):g}" + ("" if scale else " (probability)")


def test_the_gap_is_the_margin_of_the_certificate_where_nothing_is_scaled():
    c, found = decided_of(every_prompt(LLR(s) < 1, support="P-"))
    assert found.gap[:12] == certify(witness_of(c)).conclusion["margin"][:12]


def test_every_observable_has_a_unit_and_an_unknown_one_is_refused(monkeypatch):
    for kind in PROMPT_OBSERVABLES.values():
        arguments = [s0 if role == "prompt" else sp.Symbol("l") for role in kind.roles]
        assert unit_of(kind(*arguments))
    monkeypatch.setattr(proofs.sides, "_UNITS", {})
    with pytest.raises(StatementError, match="no unit is known for B_P"):
        unit_of(B_P(s))


@pytest.mark.parametrize(
    ("expression", "unit"),
    [
        (beta, ""),
        (log(1 / alpha) + LLR(s), "nats"),
        (log(w(s)), "nats"),
        (2 * n * KL(s), "nats"),
        (w(s) * B_P(s), NUMBER),
        (B_P(s) + 1, "score"),
        (B_P(s) + LLR(s), NUMBER),
        (B_P(s) ** 2, NUMBER),
        (sp.Max(B_P(s), gamma), "score"),
        (sp.Abs(B_P(s)), "score"),
        (sp.exp(LLR(s)), NUMBER),
        (sp.Piecewise((B_P(s), alpha < 1), (gamma, True)), "score"),
        (Expect("P-", LLR(s), s, n), "nats"),
        (Variance("P-", LLR(s), s, n), NUMBER),
        (sp.Sum(Prob("P-", B_P(s) > 0, s, n), (n, 0, 3)), "probability"),
        (size(s), "sentences"),
    ],
)
def test_units(expression, unit):
    assert unit_of(expression) == unit


class Unknown(Formula):
    """A kind of formula that nobody has heard of."""


def test_an_unknown_kind_of_formula_is_refused():
    with pytest.raises(StatementError, match="no unit for the margin of Unknown"):
        margin_units(Unknown())
    c, _ = decided_of(every_prompt(LLR(s) < 1, support="P-"))
    with pytest.raises(StatementError, match="cannot decide Unknown"):
        proofs.sides._Descent(ModelChecker(*world_of_prompts(witness_of(c)))).of(Unknown(), {})
