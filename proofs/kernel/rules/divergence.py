"""Two events: Pinsker's inequality for the binary divergence."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Relation

from ._base import Fact, Outcome, Refused, Setting, Step, argument, only_arguments, rule
from ._decision import finite, shown
from ._language import all_of, ge, gt, le, lt


def binary_divergence(a: sp.Expr, b: sp.Expr) -> sp.Expr:
    """a log(a/b) + (1 - a) log((1 - a)/(1 - b)), a term being 0 where its factor a or 1 - a is."""
    parts = [(p, p * (sp.log(p) - sp.log(q))) for p, q in ((a, b), (1 - a, 1 - b))]
    return sp.Add(*(sp.Piecewise((0, le(p, 0)), (part, True), evaluate=False) for p, part in parts))


@rule("Pinsker's inequality for two events")
def pinsker(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """a log(a/b) + (1 - a) log((1 - a)/(1 - b)) >= 2 (a - b)^2 for 0 <= a <= 1, 0 < b < 1, where 0 log 0 = 0.

    Pinsker, Information and information stability (1964), with the constant of Csiszar, Kemperman and Kullback; Cover, Thomas,
    Elements of information theory (2006), proof of lemma 11.6.1. The difference is 0 at b = a (tends to it if a is 0 or 1), and its
    derivative in b is (b - a)(1/(b (1 - b)) - 4), of the sign of b - a as b (1 - b) <= 1/4. Arguments ``a``, ``b``; premises show their ranges.
    """
    only_arguments(step, "a", "b")
    a, b = argument(step, "a", sp.Expr), argument(step, "b", sp.Expr)
    for term in (a, b):
        finite(term)
    ranges = all_of(ge(a, 0), le(a, 1), gt(b, 0), lt(b, 1))
    shown(ranges, premises, words=f"{ranges} is not shown: ")
    divergence = binary_divergence(a, b)
    if divergence.has(sp.oo, -sp.oo, sp.zoo, sp.nan):  # a is the number 0 or 1
        raise Refused(f"{divergence} has a term without a value")
    return Outcome(Relation(ge(divergence, 2 * (a - b) ** 2)))
