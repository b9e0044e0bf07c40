"""Templates with holes: what they match, and what they do not."""

from __future__ import annotations

import pytest
import sympy as sp

from theory import *
from theory.logic import EveryLength, Formula, Length, Relation
from theory.matching import NoMatch, Part, Says, conclusion, hole, hypothesis, match, matches

x, k = sp.Symbol("x"), sp.Symbol("k", integer=True, nonnegative=True)
ON_AVERAGE = EveryLength(n, Relation(Expect("P-", KL(s), s, n) >= hole("rate")))
FALLING = EveryLength(n, Relation(Expect("P-", KL(s), s, n) >= hole("rate", n)))
LONG = every_prompt(KL(s) >= hole("rate", size(s)), support="P-")


def means(bound: sp.Expr, start: int = 0) -> Formula:
    return EveryLength(k, Relation(Expect("P-", KL(x), x, k) > bound), start)


def test_names_of_bound_symbols_do_not_count():
    found = match(ON_AVERAGE, means(beta))
    assert found is not None
    assert (found["rate"], found.strict, found.renamed) == (beta, True, True)
    assert match(FALLING, means(beta / (k + 1)))["rate"] == beta / (n + 1)  # type: ignore[index]


def test_sides_do_not_count():
    turned = EveryLength(n, Relation(sp.Lt(beta, Expect("P-", KL(s), s, n), evaluate=False)))
    assert match(ON_AVERAGE, turned)["rate"] == beta  # type: ignore[index]
    zero = every_prompt(sp.Eq(0, P_plus(s), evaluate=False), support="P-")
    assert match(every_prompt(sp.Eq(P_plus(s), 0), support="P-"), zero) is not None


def test_at_most_takes_less_and_not_the_other_way_round():
    assert match(every_prompt(B_minus(s) <= hole("b")), every_prompt(B_minus(s) < gamma)) is not None
    assert match(every_prompt(B_minus(s) < hole("b")), every_prompt(B_minus(s) <= gamma)) is None
    assert match(every_prompt(B_minus(s) <= hole("b")), every_prompt(B_minus(s) >= gamma)) is None


@pytest.mark.parametrize(
    "other",
    [
        means(beta, start=1),
        means(beta / (k + 1)),
        means(Expect("P-", KL(x), x, k + 1)),
        EveryLength(n, Relation(Expect("P+", KL(s), s, n) > beta)),
        EveryLength(n, Relation(Expect("P-", KL_reverse(s), s, n) > beta)),
        EveryLength(n, Relation(Expect("P-", KL(s), s, n + 1) > beta)),
        every_prompt(KL(s) > beta),
    ],
    ids=str,
)
def test_what_differs_does_not_match(other):
    assert match(ON_AVERAGE, other) is None


def test_a_hole_speaks_of_what_it_may_speak_of_alone():
    assert match(LONG, every_prompt(KL(x) > beta / (size(x) + 1), support="P-", var=x)) is not None
    assert match(LONG, every_prompt(KL(x) > w(x), support="P-", var=x)) is None


def test_a_hole_stands_for_one_thing():
    twice = both(every_prompt(B_P(s) <= hole("c")), every_prompt(B_minus(s) <= hole("c")))
    assert match(twice, both(every_prompt(B_P(s) <= gamma), every_prompt(B_minus(s) <= gamma))) is not None
    assert match(twice, both(every_prompt(B_P(s) <= gamma), every_prompt(B_minus(s) <= beta))) is None


def test_parts_and_conditions():
    stated = when(n > 3, some_prompt(B_P(s) < gamma, length=n))
    found = match(EveryLength(n, when(n > hole("least"), Part("body"))), every_length(stated))
    assert found is not None
    assert found["body"] == stated.body
    assert found["least"] == 3
    said = Says(sp.Implies(hole("condition", n), Prob("P-", hole("event", s), s, n) >= hole("q")))
    likely = every_length(sp.Implies(n > 3, Prob("P-", B_P(s) < gamma, s, n) >= sp.Rational(1, 2)))
    assert match(EveryLength(n, said), likely)["event"] == (B_P(s) < gamma)  # type: ignore[index]


def test_the_first_hypothesis_is_found_or_it_is_said_that_there_is_none():
    thm1 = claims()["thm1"]
    assert hypothesis(thm1, ON_AVERAGE).index == 0
    bad = every_prompt(B_minus(s) <= hole("b"), support="P-")
    assert [found.index for found in matches(thm1, bad)] == [1]
    with pytest.raises(NoMatch, match="no hypothesis of the form: every s: B_plus"):
        hypothesis(thm1, every_prompt(B_plus(s) <= hole("b")))


def test_a_conclusion_is_met_in_its_own_names():
    low = Relation(B_P(s) <= hole("threshold"))
    thm1 = claims()["thm1"]
    length = Length(hole("length"))
    assert conclusion(thm1, some_prompt(low, length=length))["threshold"] == gamma + epsilon
    with pytest.raises(NoMatch, match="the conclusion is not of the form"):
        conclusion(thm1, some_prompt(Relation(B_P(x) <= hole("threshold")), length=length, var=x))
