"""Largest and least values over a set, and a term beside its sum: what is so is proved, what is not is refuted and never proved."""

from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.audit import audit_claim
from proofs.derivation import derivation_of
from proofs.exact import working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.kernel import accept, apply, read, setting_of
from proofs.kernel.rules._base import Refused, Step
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import Contradiction, ElementOf, eq, ge
from proofs.search import BUDGETS
from theory import Abs, Hypothesis, Signature, both, claim
from theory.logic import EveryElement, Relation, SomeElement, When
from theory.terms import Entry, Over, Slope

S = Signature("extremes")
X, Y = S.set("X"), S.set("Y")
f, g, h = S.reals("f", X), S.reals("g", X), S.reals("h", (X, Y))
P = S.law("P", X)
c = S.parameter("extremes_c", lower=0, lower_closed=True)
near = Hypothesis("near", "", X.every(lambda x: Abs(f(x) - g(x)) <= c))
positive = Hypothesis("positive", "", X.every(lambda x: f(x) >= 0))

TRUE = {
    "a value": (X.every(lambda x: f(x) <= X.max(f)), []),
    "differ by no more": (Abs(X.max(f) - X.max(g)) <= X.max(lambda x: Abs(f(x) - g(x))), []),
    "differ by no more than given": (Abs(X.min(f) - X.min(g)) <= c, [near]),
    "least and largest": (X.min(f) <= X.max(f), []),
    "largest of some": (X.every(lambda x: X.max(f, where=lambda y: g(y) >= g(x)) >= f(x)), []),
    "one after the other": (
        X.max(lambda x: Y.min(lambda y: h(x, y))) <= Y.min(lambda y: X.max(lambda x: h(x, y))),
        [],
    ),
    "a term": (X.every(lambda x: f(x) <= X.sum(f)), [positive]),
    "a term of some": (X.every(lambda x: P(x) <= X.sum(P, where=lambda y: f(y) >= f(x))), []),
    "largest probability": (X.max(P) <= X.sum(P), []),
}
FALSE = {
    "differ by the least": (X.max(f) - X.max(g) <= X.min(lambda x: Abs(f(x) - g(x))), []),
    "largest of none": (X.every(lambda x: X.max(f, where=lambda y: g(y) > g(x)) >= f(x) - 1000), []),
    "the other way round": (
        X.max(lambda x: Y.min(lambda y: h(x, y))) >= Y.min(lambda y: X.max(lambda x: h(x, y))),
        [],
    ),
    "a term of a sum of any": (X.every(lambda x: f(x) <= X.sum(f)), []),
    "a term of the others": (X.every(lambda x: P(x) <= X.sum(P, where=lambda y: f(y) > f(x))), []),
}


def stated(name, conclusion, hypotheses):
    return claim(name.replace(" ", "-"), signature=S, conclusion=conclusion, hypotheses=hypotheses)


@pytest.mark.parametrize("name", TRUE)
def test_what_is_so_is_proved(name):
    found = derivation_of(stated(name, *TRUE[name]))
    assert found is not None
    assert found[2].complete, found[1].stuck


@pytest.mark.parametrize("name", FALSE)
def test_what_is_not_so_is_refuted_and_not_proved(name):
    c = stated(name, *FALSE[name])
    found = derivation_of(c)
    assert found is None or not found[2].complete
    assert audit_claim(c, BUDGETS["quick"], 0).verdict.value == "refuted"


# ---------------------------------------------------------------- the rules, one by one
SETTING = setting_of(stated("a value", *TRUE["a value"]), {})
x, y, z = sp.symbols("x y z")


def f_(e):
    return Entry("f", e)


def facts_of(*steps):
    facts = {}
    for step in steps:
        facts[step.name] = accept(read(step), facts, SETTING)[0]
    return facts


def assume(name, statement):
    return Step(
        name, statement if isinstance(statement, ElementOf) else Relation(statement), "assume", (), {}
    )


def given(rule, facts, *uses, **args):
    return apply(read(Step("new", Contradiction(), rule, uses, args)), facts, SETTING)[0]


LARGEST = Over("max", f_(x), x, "X")
OF_SOME = Over("max", f_(x), x, "X", sp.Gt(Entry("g", x), 0, evaluate=False))
TOTAL = Over("sum", f_(x), x, "X")
TOTAL_OF_LOGS = Over("sum", sp.log(Entry("P", y)), y, "X")


def test_a_condition_about_elements_has_a_meaning():
    """1/f(x) >= 0 has none where f(x) = 0, so what holds "where it holds at every element" is not shown to be a statement."""
    some = Over("max", f_(y), y, "X", sp.Gt(Entry("g", y), 0, evaluate=False))
    meaningless = (
        1 / f_(x),
        sp.log(f_(x)),
        sp.sqrt(f_(x)),
        f_(x) * sp.log(Entry("P", x)),
        some,
        TOTAL_OF_LOGS,
    )
    for quantified in (EveryElement, SomeElement):
        for term, refused in ((f_(x), False), *((term, True) for term in meaningless)):
            asked = quantified(x, "X", Relation(ge(term, 0)))
            one, other = Step("a", asked, "assume", (), {}), assume("c", ge(f_(y), 0))
            goal = both(asked, other.statement)
            facts = facts_of(one, other, Step("b", goal, "both", ("a", "c"), {}))
            if refused:
                with pytest.raises(Refused, match="may have no meaning"):
                    given("when", facts, "a", "b")
            else:
                assert given("when", facts, "a", "b").statement == When(asked, goal)


def test_the_largest_value_over_none_is_no_number():
    facts = facts_of(assume("number", a_number(f_(x))), assume("in", ElementOf(y, "X")))
    with pytest.raises(Refused):
        given("an extreme of numbers", facts, "number", extreme=OF_SOME)
    with pytest.raises(Refused):
        given("an extreme of numbers", facts, "in", "number", extreme=OF_SOME, element=y)
    with pytest.raises(Refused, match="is no sum"):
        given("a sum of numbers", facts, "number", sum=Over("max", f_(x), x, "X"))


def test_a_value_elsewhere_is_not_compared():
    facts = facts_of(
        assume("number", a_number(LARGEST)),
        assume("there", ElementOf(y, "Y")),
        assume("here", ElementOf(y, "X")),
        assume("some", a_number(OF_SOME)),
    )
    assert str(given("an extreme and a value", facts, "number", "here", extreme=LARGEST, element=y).statement)
    for uses, extreme in (
        (("number", "there"), LARGEST),
        (("here", "number"), LARGEST),
        (("some", "here"), OF_SOME),
    ):
        with pytest.raises(Refused):
            given("an extreme and a value", facts, *uses, extreme=extreme, element=y)
    with pytest.raises(Refused, match="neither a largest"):
        given("an extreme and a value", facts, "number", "here", extreme=TOTAL, element=y)


def test_the_name_of_what_attains_an_extreme_means_nothing_before():
    inner = Over("max", f_(x) + f_(y), x, "X")
    facts = facts_of(assume("number", a_number(inner)))
    assert given("an extreme is attained", facts, "number", extreme=inner, element=z)
    for taken in (x, y):
        with pytest.raises(Refused, match="means something"):
            given("an extreme is attained", facts, "number", extreme=inner, element=taken)


def test_a_term_is_at_most_a_sum_only_if_no_term_is_negative():
    facts = facts_of(
        assume("number", a_number(TOTAL)),
        assume("member", ElementOf(x, "X")),
        assume("here", ElementOf(y, "X")),
        assume("positive here", ge(f_(y), 0)),
        assume("positive", ge(f_(x), 0)),
    )
    for sign in ("positive here", "positive"):  # of one element alone, or of one of which that is assumed
        with pytest.raises(Refused):
            given("a sum and a term", facts, "number", sign, "here", sum=TOTAL, element=y)


def test_a_largest_value_has_no_derivative():
    u, v = sp.Symbol("u1", real=True), sp.Symbol("v", real=True)
    kinked = Slope(Over("max", v * f_(x), x, "X"), v, sp.Integer(0))
    facts = facts_of(assume("at", eq(u, 0)), assume("number", a_number(Over("max", u * f_(x), x, "X"))))
    for what in ("value", "number"):
        with pytest.raises(Refused):
            given("derivative", facts, "at", "number", slope=kinked, name=u, what=what)


def test_sums_over_two_sets_are_swapped():
    double = Over("sum", Over("sum", Entry("h", x, y), y, "Y"), x, "X")
    facts = facts_of(assume("number", a_number(double)))
    found = given("swap of sums", facts, "number", sum=double).statement.condition
    world = TableWorld(
        S,
        {"X": 2, "Y": 3},
        {
            "f": {(i,): F(0) for i in range(2)},
            "g": {(i,): F(0) for i in range(2)},
            "P": {(0,): F(1), (1,): F(0)},
            "h": {(i, j): F((-3) ** i * 5**j) for i in range(2) for j in range(3)},
        },
    )
    assert found.rhs.over == "Y"
    assert found.lhs == double
    with working_precision(64):
        terms = TableTerms(world, {"extremes_c": F(0)})
        assert terms.value(found.lhs, {}) == terms.value(found.rhs, {}) == -62
    bound_twice = Over("sum", Over("sum", Entry("h", x, x), x, "Y"), x, "X")
    facts = facts_of(assume("number", a_number(bound_twice)))
    with pytest.raises(Refused):
        given("swap of sums", facts, "number", sum=bound_twice)
