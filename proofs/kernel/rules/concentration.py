"""Two theorems on the mean of exp(-l X), X a log-ratio increment of which range or variance is bounded.

For 0 < l and y ~ P-(.|x): E exp(-l X) = sum over y of P-(x y) r(x y)^l / (P-(x) r(x)^l), where r(x) > 0; where r(x) = 0 both
sides of what the rules state vanish, and so do the terms of an infinite increment.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Relation
from theory.observables import KL, P_minus, increment_variance, largest_increment, least_increment

from ._base import Fact, Outcome, Refused, Setting, Step, only_arguments, rule, states
from ._decision import finite
from ._language import PartialSum, extend, gt, le, lt, tilted
from .definitions import j, m, no_index
from .exponentials import defined


@rule("Hoeffding's lemma")
def hoeffding(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From increments after x in an interval of length R, of mean at least c: E exp(-l X) <= exp(-l c + l^2 R^2/8).

    Hoeffding, Probability inequalities for sums of bounded random variables (1963), (4.16). Premises: KL(x) >= c (or >);
    largest_increment(x) - least_increment(x) <= R; P-(x) > 0; l > 0; further ones show that c, R and l are defined.
    """
    only_arguments(step)
    if len(premises) < 4:
        raise Refused("the rule needs the mean, the range, that x is possible, and the power")
    x, mean = _mean(premises[0])
    size = _bound(premises[1], largest_increment(x) - least_increment(x))
    power = _power(premises[3])
    states(premises[2], gt(P_minus(x), 0))
    _numbers((mean, size, power), premises[4:], premises[3:4])
    return Outcome(_moment(x, power, -power * mean + power**2 * size**2 / 8))


@rule("Bernstein's lemma")
def bernstein(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From increments after x at most b below their mean, which is at least c, of variance at most v, and l b < 3:
    E exp(-l X) <= exp(-l c + l^2 v/(2 (1 - l b/3))).

    Boucheron, Lugosi, Massart, Concentration inequalities (2013), section 2.7 and (2.10); Freedman, On tail probabilities for
    martingales (1975). Premises: KL(x) >= c (or >); KL(x) - least_increment(x) <= b; increment_variance(x) <= v; P-(x) > 0;
    l > 0; l b < 3; further ones show that b, c, v and l are defined.
    """
    only_arguments(step)
    if len(premises) < 6:
        raise Refused("the rule needs mean, deviation, variance, that x is possible, the power and its bound")
    x, mean = _mean(premises[0])
    below = _bound(premises[1], KL(x) - least_increment(x))
    spread = _bound(premises[2], increment_variance(x))
    power = _power(premises[4])
    states(premises[3], gt(P_minus(x), 0))
    states(premises[5], lt(power * below, 3))
    _numbers((mean, below, spread, power), premises[6:], premises[4:6])
    return Outcome(_moment(x, power, -power * mean + power**2 * spread / (2 * (1 - power * below / 3))))


def _moment(x: sp.Basic, power: sp.Expr, exponent: sp.Expr) -> Relation:
    for term in (x, power, exponent):
        no_index(term)
    total = PartialSum(P_minus(extend(x, j)) * tilted(extend(x, j), power), j, m)
    return Relation(le(total, P_minus(x) * tilted(x, power) * sp.exp(exponent, evaluate=False)))


def _mean(fact: Fact) -> tuple[sp.Basic, sp.Expr]:
    """(x, c) of a premise KL(x) >= c or KL(x) > c."""
    relation = fact.condition
    if not isinstance(relation, (sp.GreaterThan, sp.StrictGreaterThan)) or not isinstance(relation.lhs, KL):
        raise Refused(f"{fact.name} does not bound a divergence from below")
    return relation.lhs.args[0], relation.rhs


def _bound(fact: Fact, quantity: sp.Expr) -> sp.Expr:
    """c of a premise quantity <= c."""
    relation = fact.condition
    if not isinstance(relation, sp.LessThan) or relation.lhs != quantity:
        raise Refused(f"{fact.name} does not bound {quantity} from above")
    return relation.rhs


def _power(fact: Fact) -> sp.Expr:
    """l of a premise l > 0."""
    relation = fact.condition
    if not isinstance(relation, sp.StrictGreaterThan) or relation.rhs != 0:
        raise Refused(f"{fact.name} does not state that a power is positive")
    return relation.lhs


def _numbers(terms: tuple[sp.Expr, ...], facts: Sequence[Fact], known: Sequence[Fact]) -> None:
    """Refuse terms that the facts do not show to be numbers."""
    for term in terms:
        finite(term)
    defined(sp.Tuple(*terms), facts, known)
