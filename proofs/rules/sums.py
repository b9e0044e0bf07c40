"""Partial sums: the empty one, and one term more."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Length, Relation, Some
from theory.observables import P_minus

from ._base import Fact, Outcome, Refused, Setting, Step, argument, expect, only_arguments, rule
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


@rule("empty prompt exists")
def empty_prompt(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Some prompt that P- can produce has no sentence."""
    only_arguments(step, "var")
    expect(premises, 0, step.rule)
    var = argument(step, "var", sp.Symbol)
    return Outcome(Some(var, Relation(eq(P_minus(var), 1)), Length(sp.Integer(0)), "P-"))
