"""Partial sums: the empty one, and one term more."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Length, Relation, Some
from theory.observables import P, P_minus, P_plus

from ._base import Fact, Outcome, Refused, Setting, Step, argument, expect, only_arguments, rule
from ._decision import assumed, why_without_meaning
from ._language import PartialSum, eq, substitute
from .quantifiers import natural


@rule("empty sum")
def empty_sum(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The sum over index = 1..0 of a ``term`` is 0."""
    only_arguments(step, "term", "index")
    expect(premises, 0, step.rule)
    term, index = argument(step, "term", sp.Basic), argument(step, "index", sp.Symbol)
    return Outcome(Relation(eq(PartialSum(term, index, 0), 0)))


@rule("one term more")
def one_term_more(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The sum over index = 1..k+1 is the sum over 1..k and the term at k+1."""
    only_arguments(step, "term", "index", "upper")
    expect(premises, 0, step.rule)
    term, index = argument(step, "term", sp.Expr), argument(step, "index", sp.Symbol)
    k = argument(step, "upper", sp.Expr)
    if not natural(k):
        raise Refused(f"{k} is no number of terms")
    last = substitute(term, {index: k + 1})
    return Outcome(Relation(eq(PartialSum(term, index, k + 1), sp.Add(PartialSum(term, index, k), last))))


@rule("vanishing term")
def vanishing_term(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From law(x) = 0, a factor of the term at k+1: the sum over 1..k+1 is that over 1..k, whatever the other factors."""
    only_arguments(step, "term", "index", "upper")
    expect(premises, 1, step.rule)
    term, index = argument(step, "term", sp.Expr), argument(step, "index", sp.Symbol)
    k = argument(step, "upper", sp.Expr)
    if not natural(k):
        raise Refused(f"{k} is no number of terms")
    zero = premises[0].condition
    last = substitute(term, {index: k + 1})
    if not isinstance(zero, sp.Eq) or zero.rhs != 0 or not isinstance(zero.lhs, (P, P_minus, P_plus)):
        raise Refused(f"{premises[0].name} does not state that a probability is 0")
    if zero.lhs not in sp.Mul.make_args(last):
        raise Refused(f"{zero.lhs} is no factor of {last}")
    return Outcome(Relation(eq(PartialSum(term, index, k + 1), PartialSum(term, index, k))))


def _meaningful(total: sp.Sum) -> None:
    """Refuse a sum some term of which may have no meaning: it would equal something else without a meaning."""
    reason = why_without_meaning(total, assumed(total))
    if reason:
        raise Refused(f"{total} may have no meaning: {reason}")


@rule("sum of none")
def sum_of_none(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The sum over index = a..a-1 of a ``term`` is 0; ``first`` is a."""
    only_arguments(step, "term", "index", "first")
    expect(premises, 0, step.rule)
    term, index = argument(step, "term", sp.Expr), argument(step, "index", sp.Symbol)
    first = argument(step, "first", sp.Integer)
    return Outcome(Relation(eq(sp.Sum(term, (index, first, first - 1)), 0)))


@rule("sum of one")
def sum_of_one(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The sum over index = a..a of a ``term`` is the term at a; ``first`` is a."""
    only_arguments(step, "term", "index", "first")
    expect(premises, 0, step.rule)
    term, index = argument(step, "term", sp.Expr), argument(step, "index", sp.Symbol)
    first = argument(step, "first", sp.Integer)
    total = sp.Sum(term, (index, first, first))
    _meaningful(total)
    return Outcome(Relation(eq(total, substitute(term, {index: first}))))


@rule("sum of one more")
def sum_of_one_more(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """For last = 0, 1, ... and first <= 1: the sum over index = first..last+1 is that over first..last and the term at last+1."""
    only_arguments(step, "term", "index", "first", "last")
    term, index = argument(step, "term", sp.Expr), argument(step, "index", sp.Symbol)
    first, last = argument(step, "first", sp.Integer), argument(step, "last", sp.Expr)
    expect(premises, 0, step.rule)
    if not natural(last) or first > 1:
        raise Refused(f"the sum from {first} to {last} may be none")
    before, after = (sp.Sum(term, (index, first, end)) for end in (last, last + 1))
    _meaningful(after)
    return Outcome(Relation(eq(after, before + substitute(term, {index: last + 1}))))


@rule("empty prompt exists")
def empty_prompt(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Some prompt that P- can produce has no sentence."""
    only_arguments(step, "var")
    expect(premises, 0, step.rule)
    var = argument(step, "var", sp.Symbol)
    return Outcome(Some(var, Relation(eq(P_minus(var), 1)), Length(sp.Integer(0)), "P-"))
