"""Sums that may be infinite: what is true of laws with zeros is proved, what is a little more is not, and the rules on infinities are attacked."""

import itertools
from fractions import Fraction as F

import pytest
import sympy as sp

from proofs.derivation import prove
from proofs.exact import working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.kernel import accept, fault, plain, read, setting_of
from proofs.kernel.rules._base import Refused, Step
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import ElementOf, eq, ge, gt, le, lt
from proofs.lemmas import BOOK
from proofs.tables import unbounded
from proofs.writing import Derivation
from theory import Rational, Signature, claim, exp, log, sqrt
from theory.library import KL, TV, E, chi_square, hellinger_squared, mix
from theory.logic import Relation, as_formula
from theory.terms import Entry, Over

PAIRS = Signature("infinite-pairs")
X = PAIRS.set("X")
p, q, third = PAIRS.laws("p q third", X)
f = PAIRS.reals("f", X)
share = PAIRS.parameter("infinite_share", lower=0, upper=1, lower_closed=True, upper_closed=True)
MIXED = KL(mix((share, p), (1 - share, third)), q, X)

TRUE = {
    "Gibbs": KL(p, q) >= 0,
    "weighted by what may be 0": share * KL(p, q) >= 0,
    "Pinsker": 2 * TV(p, q) ** 2 <= KL(p, q),
    "Pinsker as a root": TV(p, q) <= sqrt(KL(p, q) / 2),
    "chi-square": KL(p, q) <= chi_square(p, q),
    "logarithm of chi-square": KL(p, q) <= log(1 + chi_square(p, q)),
    "Bretagnolle and Huber": TV(p, q) ** 2 <= 1 - exp(-KL(p, q)),
    "Bretagnolle and Huber as a root": TV(p, q) <= sqrt(1 - exp(-KL(p, q))),
    "Bretagnolle and Huber, halved": TV(p, q) <= 1 - exp(-KL(p, q)) / 2,
    "Hellinger": 2 * hellinger_squared(p, q) <= KL(p, q),
    "cross entropy": E(p, lambda x: -log(q(x))) >= E(p, lambda x: -log(p(x))),
}
SLOW = {
    "both ways": 4 * TV(p, q) ** 2 <= KL(p, q) + KL(q, p),
    "convexity": share * KL(p, q) + (1 - share) * KL(third, q) >= MIXED,
}
TOO_GOOD = {
    "Pinsker": Rational(201, 100) * TV(p, q) ** 2 <= KL(p, q),
    "chi-square": KL(p, q) <= Rational(99, 100) * chi_square(p, q),
    "logarithm of chi-square": KL(p, q) <= log(1 + Rational(99, 100) * chi_square(p, q)),
    "Bretagnolle and Huber": TV(p, q) ** 2 <= 1 - exp(-Rational(99, 100) * KL(p, q)),
    "Hellinger": 2 * hellinger_squared(p, q) <= Rational(99, 100) * KL(p, q),
    "the other way round": KL(p, q) <= 10 * KL(q, p),
    "another law": 2 * TV(p, q) ** 2 <= KL(p, third),
    "strict at infinity": KL(p, q) < chi_square(p, q),
    "half of it": share * KL(p, q) >= KL(p, q),
}


def stated(name, conclusion):
    return claim(
        "infinite-" + name.replace(" ", "-").replace(",", "").lower(), signature=PAIRS, conclusion=conclusion
    )


def why(c):
    """Why the tactic for sums that may be infinite has no complete derivation of a claim; "" if it has."""
    written = unbounded.derive(c)
    if written is None:
        return "no such claim"
    return fault(Derivation(setting_of(c, BOOK), plain(c.conclusion), written.steps, written.stuck))


@pytest.mark.parametrize("name", TRUE)
def test_what_is_true_of_laws_with_zeros_is_proved(name):
    assert why(stated(name, TRUE[name])) == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", SLOW)
def test_what_takes_longer_is_proved_too(name):
    assert why(stated(name, SLOW[name])) == ""


@pytest.mark.parametrize("name", TOO_GOOD)
def test_what_is_more_than_true_is_not_proved(name):
    assert why(stated("false " + name, TOO_GOOD[name]))


def test_the_command_finds_the_derivation_by_itself():
    report = prove(stated("found", TRUE["Hellinger"]))
    assert report.complete
    assert report.template == "tables/unbounded"


# ---------------------------------------------------------------- the rules, attacked
x, y = sp.symbols("x y")
P, Q, T = (Entry(name, x) for name in ("p", "q", "f"))
PY, QY = Entry("p", y), Entry("q", y)
BODY = P * (sp.log(P) - sp.log(Q))
WHERE, POSITIVE, NOT = gt(P, 0), gt(Q, 0), le(Q, 0)
TOTAL = Over("sum", BODY, x, "X", WHERE)
OTHER = Over("sum", Entry("q", x) * (sp.log(Q) - sp.log(P)), x, "X", gt(Q, 0))
SETTING = setting_of(stated("attacked", TRUE["weighted by what may be 0"]), {})


class Steps:
    """Steps that were accepted, by name."""

    def __init__(self):
        self.facts = {}

    def take(self, rule, statement, *uses, **args):
        """The name of a step; refused steps raise."""
        name = f"step {len(self.facts)}"
        step = read(Step(name, as_formula(statement), rule, uses, args))
        self.facts[name], _ = accept(step, self.facts, SETTING)
        return name

    def assume(self, *statements):
        return [self.take("assume", s) for s in statements]


def by(rule, statement, *premises, **args):
    """Why a rule refuses a statement from premises that are assumed; "" if it does not."""
    steps = Steps()
    try:
        steps.take(rule, statement, *steps.assume(*premises), **args)
    except Refused as error:
        return str(error)
    return ""


def terms():
    """The premises of *an infinite sum* for the divergence of p from q, as a derivation has them."""
    s = Steps()
    member, where, positive, no, there, met, of_y = s.assume(
        ElementOf(x, "X"), WHERE, POSITIVE, NOT, le(QY, 0), gt(PY, 0), ElementOf(y, "X")
    )
    bound = s.take("entry", ge(Q, 0), member, table="q", elements=(x,))
    number = s.take("polynomial inequality", a_number(Q))
    finite = s.take("polynomial inequality", a_number(BODY), where, positive)
    infinite_ = s.take("infinite value", ge(BODY, sp.oo), where, no, bound)
    return s, [number, finite, infinite_, there, of_y, met]


def summed(steps, uses, total=TOTAL, element=y, positive=Q):
    try:
        steps.take("an infinite sum", ge(total, sp.oo), *uses, sum=total, element=element, positive=positive)
    except Refused as error:
        return str(error)
    return ""


def test_a_sum_with_an_infinite_term_is_infinite():
    steps, uses = terms()
    assert summed(steps, uses) == ""
    fact = list(steps.facts.values())[-1]
    assert {str(a) for a in fact.open.values()} == {
        str(as_formula(a)) for a in (le(QY, 0), gt(PY, 0), ElementOf(y, "X"))
    }


@pytest.mark.parametrize("left_out", range(6))
def test_no_premise_of_an_infinite_sum_may_be_left_out(left_out):
    steps, uses = terms()
    assert summed(steps, [u for k, u in enumerate(uses) if k != left_out])


@pytest.mark.parametrize("pair", list(itertools.combinations(range(6), 2)))
def test_premises_of_an_infinite_sum_are_not_exchanged(pair):
    steps, uses = terms()
    i, j = pair
    uses[i], uses[j] = uses[j], uses[i]
    assert summed(steps, uses)


def test_an_infinite_sum_is_of_these_terms_alone():
    steps, uses = terms()
    assert summed(steps, uses, total=OTHER)
    assert summed(steps, uses, total=Over("sum", BODY, x, "X"))  # where p = q = 0, too
    assert summed(steps, uses, total=Over("max", BODY, x, "X", WHERE))
    assert summed(steps, uses, total=Over("sum", BODY, x, "Y", WHERE))
    assert summed(steps, uses, element=x)
    assert summed(steps, uses, positive=P)
    assert summed(steps, uses, positive=Q - P)


def test_each_term_of_an_infinite_sum_is_one_of_any_element():
    """What is known of one element, f(x) = 1 say, is known of no other."""
    steps, uses = terms()
    special, member = steps.assume(eq(T, 1), ElementOf(x, "X"))
    where, positive = steps.assume(gt(P, 0), gt(Q, 0))
    both = steps.take("polynomial inequality", sp.And(gt(Q, 0), eq(T, 1), evaluate=False), positive, special)
    uses[1] = steps.take("polynomial inequality", a_number(BODY), where, both)
    assert "more is assumed of x" in summed(steps, uses)
    assert member


def test_a_term_that_may_be_minus_infinity_makes_no_sum_infinite():
    """sum p log q is -oo where q is 0, and sum p (log p - log q) + q log p may be oo - oo: no term is both."""
    steps = Steps()
    member, where, no = steps.assume(ElementOf(x, "X"), WHERE, NOT)
    bound = steps.take("entry", ge(Q, 0), member, table="q", elements=(x,))
    for body in (P * sp.log(Q), P * (sp.log(Q) - sp.log(Q + 0 * P)), -P / Q, P * sp.log(Q) + P / Q):
        with pytest.raises(Refused):
            steps.take("infinite value", ge(body, sp.oo), where, no, bound)


TOLD = ge(TOTAL, sp.oo)
REFUSED = {
    "one over 0 of either sign": by("infinite value", ge(1 / T, 5), eq(T, 0)),
    "one over the 0 of a difference": by("infinite value", ge(1 / (P - Q), 5), eq(P - Q, 0)),
    "one over what is not 0": by("infinite value", ge(1 / P, 5), ge(P, 0)),
    "minus one over 0": by("infinite value", ge(-1 / P, 5), eq(P, 0)),
    "0 over 0": by("infinite value", ge(Q / P, 5), eq(P, 0), ge(Q, 0)),
    "infinity less infinity": by("infinite value", ge(TOTAL - OTHER, 0), TOLD, ge(OTHER, sp.oo)),
    "infinity less what is not told": by("infinite value", ge(TOTAL - OTHER, 0), TOLD),
    "infinity beside what is not told": by("infinite value", ge(TOTAL + OTHER, 0), TOLD),
    "minus infinity": by("infinite value", ge(-TOTAL, 0), TOLD),
    "infinity times what may be 0": by("infinite value", ge(share * TOTAL, 1), TOLD, ge(share, 0)),
    "infinity times 0": by("infinite value", ge(share * TOTAL, 1), TOLD, eq(share, 0)),
    "infinity above itself": by("infinite value", gt(TOTAL, TOTAL), TOLD),
    "infinity above another": by("infinite value", gt(TOTAL, OTHER), TOLD, ge(OTHER, sp.oo)),
    "a number above infinity": by("infinite value", le(TOTAL, OTHER), TOLD, eq(a_number(OTHER).lhs, 1)),
    "infinity and what has no meaning": by("infinite value", ge(TOTAL, log(T)), TOLD),
    "another sum": by("infinite value", ge(OTHER, 0), TOLD),
    "no more than a number": by("infinite value", ge(TOTAL, 0), ge(TOTAL, 10**9)),
    "an infinite sum as a number": by("polynomial inequality", ge(TOTAL, 5), TOLD),
    "exp of infinity": by("without infinite parts", le(exp(TOTAL), 0), TOLD),
    "exp of minus another": by("without infinite parts", le(exp(-OTHER), 0), TOLD),
    "exp of oo - oo": by("without infinite parts", le(exp(OTHER - TOTAL), 0), TOLD, ge(OTHER, sp.oo)),
    "one over exp of minus infinity": by("without infinite parts", ge(2 / (exp(-TOTAL) + 0), 0), TOLD),
    "a logarithm of 0 left": by("without infinite parts", le(log(exp(-TOTAL) + 1 - 1), 0), TOLD),
    "a factor that is not 0": by("without infinite parts", le(share * TOTAL, 0), TOLD, ge(share, 0)),
    "0 times what is not told": by("without infinite parts", le(share * OTHER, 0), TOLD, eq(share, 0)),
    "more than is left": by("without infinite parts", lt(share * TOTAL, 0), TOLD, eq(share, 0)),
    "infinity to the power 0": by("infinite value", ge(sp.Pow(TOTAL, 0, evaluate=False), 5), TOLD),
    "an infinity to the power 0 as a number": by(
        "polynomial inequality", le(sp.Pow(TOTAL, 0, evaluate=False), 1)
    ),
    "what has no meaning to a power that is 0": by(
        "without infinite parts", ge(sp.Pow(log(T), exp(-TOTAL)), 1), TOLD
    ),
    "what has no meaning to a power that counts nothing": by(
        "without infinite parts", ge(sp.Pow(log(T), share * TOTAL), 1), TOLD, eq(share, 0)
    ),
    "exp of minus infinity and what cancels": by(
        "without infinite parts", le(exp(sp.Add(-TOTAL, 1 / T, -1 / T, evaluate=False)), 0), TOLD
    ),
    "exp of oo - oo that cancels": by(
        "without infinite parts", le(exp(sp.Add(-TOTAL, -TOTAL, TOTAL, evaluate=False)), 0), TOLD
    ),
    "a part of a largest value that cancels": by(
        "without infinite parts",
        ge(sp.Max(sp.Add(-TOTAL, 1 / T, -1 / T, evaluate=False), share, evaluate=False), share),
        TOLD,
    ),
    "a premise too many": by("infinite value", ge(TOTAL, 0), TOLD, ge(share, 0)),
}
ACCEPTED = {
    "one over 0": by("infinite value", ge(P / Q, 5), eq(Q, 0), gt(P, 0)),
    "one over an even power of 0": by("infinite value", ge(T**-2, 5), eq(T, 0)),
    "infinity twice": by("infinite value", ge(TOTAL + OTHER, 7), TOLD, ge(OTHER, sp.oo)),
    "infinity above infinity": by("infinite value", ge(TOTAL, OTHER), TOLD, ge(OTHER, sp.oo)),
    "its logarithm": by("infinite value", ge(log(1 + TOTAL), 7), TOLD),
    "its root": by("infinite value", ge(sqrt(TOTAL / 2), 7), TOLD),
    "exp(-oo) = 0": by("without infinite parts", le(exp(-2 * TOTAL), 0), TOLD),
    "exp of a number less infinity": by("without infinite parts", le(exp(share - 2 * TOTAL), 0), TOLD),
    "a largest value beside less than any": by(
        "without infinite parts", ge(sp.Max(share - TOTAL, 1, evaluate=False), 1), TOLD
    ),
    "0 times infinity": by("without infinite parts", le(share * TOTAL, 0), TOLD, eq(share, 0)),
    "beside 0 times infinity": by(
        "infinite value", ge(share * TOTAL + OTHER, 3), TOLD, eq(share, 0), ge(OTHER, sp.oo)
    ),
}


WRITTEN = {
    "a power 0 of a logarithm": (ge(sp.Pow(log(T), 0, evaluate=False), 1), gt(T, 0)),
    "a power of a root": (gt(sp.Pow(sqrt(T), -2, evaluate=False), 0), gt(T, 0)),
    "an exponent that cancels": (ge(sp.Pow(2, sp.Add(1 / T, -1 / T, evaluate=False)), 1), gt(T, 0)),
    "a power 0 of 0": (ge(sp.Pow(T, 0, evaluate=False), 1), None),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_what_sympy_would_cancel_is_read_as_it_is_written(name):
    """Where T < 0, logarithm and root have no meaning, and where T = 0, 1/T has none."""
    goal, needed = WRITTEN[name]
    some = () if needed is None else (sp.Ne(T, 0, evaluate=False),)
    refused = by("polynomial inequality", goal, *some)
    assert "do not show that f(x) >" in refused if needed is not None else refused == ""
    assert needed is None or by("polynomial inequality", goal, needed) == ""


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_follow_at_infinity_is_refused(name):
    assert REFUSED[name]


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_follows_at_infinity_is_accepted(name):
    assert ACCEPTED[name] == ""


def test_the_exact_checker_says_the_same_of_infinities():
    """On a world where q is 0 and p is not, and f is 0."""
    world = TableWorld(
        PAIRS,
        {"X": 2},
        {
            "p": {(0,): F(1, 2), (1,): F(1, 2)},
            "q": {(0,): F(1), (1,): F(0)},
            "third": {(0,): F(1), (1,): F(0)},
            "f": {(0,): F(0), (1,): F(0)},
        },
    )
    at = TableTerms(world, {"infinite_share": F(0)})
    there = {x: 1}
    with working_precision(128):
        for c in (
            *(
                TOLD,
                ge(Over("sum", P / Q, x, "X", WHERE), sp.oo),
                le(exp(-2 * TOTAL), 0),
                le(share * TOTAL, 0),
            ),
            *(ge(log(1 + TOTAL), sp.oo), ge(sqrt(TOTAL / 2), sp.oo), ge(T**-2, sp.oo), ge(P / Q, sp.oo)),
        ):
            assert at.holds(Relation(c), there), c
