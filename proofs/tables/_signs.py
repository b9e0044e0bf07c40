"""Relations with the size of a sum in them, |sum f| <= sum g: shown for the sum and for its negative.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

import sympy as sp

from proofs.tables.sums import KINDS_OF, Sums, outermost
from theory.terms import Over, Slope

MOST_SIZES = 3  # in a relation, each of which doubles what is to be shown


def signed(condition: sp.Basic) -> list[tuple[sp.Expr, str]]:
    """(e, kind) of relations e = 0, <= 0 or >= 0 that together say no less than one does: the size of a is a or -a."""
    kind = KINDS_OF[type(condition)]
    sizes = [a for a in outermost(condition, sp.Abs, Over, Slope) if isinstance(a, sp.Abs)]
    if kind == "=" or not 0 < len(sizes) <= MOST_SIZES:
        return [(condition.lhs - condition.rhs, kind)]
    ways = itertools.product(*([(a, a.args[0]), (a, -a.args[0])] for a in sizes))
    lesser = condition.lts - condition.gts
    return [(lesser.xreplace(dict(way)), "<=") for way in ways]


def by_signs(whole: Sums, condition: sp.Basic, shown: Callable[[sp.Expr, str], str]) -> str:
    """A relation of sums, from a function that shows relations e = 0, <= 0 or >= 0 with no size of a sum in them.

    Raises:
      Stuck: the function is stuck. Where the size is not on the lesser side, what follows is refused by the kernel.
    """
    return whole.concluded(condition, *(shown(e, kind) for e, kind in signed(condition)))
