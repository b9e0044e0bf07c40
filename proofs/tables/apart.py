"""A divergence is 0 for equal laws only, and in numbers: sum Q (log Q - log T) >= d^2, d being half of the sum of |Q - T|, for laws Q and T.

At an element Q (log Q - log T) - Q + T >= (Q - T)^2/(2 (Q + T)), by the tangents of the exponential at the mean M of the two masses:
log T - log M <= T/M - 1 and log M - log Q <= M/Q - 1. And (Q - T)^2/(2 (Q + T)) >= d |Q - T| - d^2 (Q + T)/2.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import ge, gt, le
from proofs.tables.sums import Sums
from theory.logic import Relation


def _here(q: sp.Expr, t: sp.Expr, d: sp.Expr) -> sp.Basic:
    value = sp.Piecewise((q * (sp.log(q) - sp.log(t)), gt(q, 0)), (0, True), evaluate=False)
    return ge(value, q - t + d * sp.Abs(q - t) - d**2 * (q + t) / 2)


def apart(whole: Sums, q: sp.Expr, t: sp.Expr, d: sp.Expr, facts: Sequence[str]) -> str:
    """Q (log Q - log T), or 0 where Q is 0, is at least Q - T + d |Q - T| - d^2 (Q + T)/2, at an element.

    Args:
      q, t: masses of the two laws; facts: steps that show that q >= 0, t > 0 and that d is a number.

    Raises:
      Stuck: they do not.
    """
    p = whole.p
    goal = _here(q, t, d)
    nothing = p.assume(whole.label("no mass"), le(q, 0))
    some = p.assume(whole.label("mass"), gt(q, 0))
    without = p.decide(whole.label("there"), goal, [nothing, *facts])
    middle = (q + t) / 2
    tangents = []
    for above, below in ((t, middle), (middle, q)):
        x = sp.log(above) - sp.log(below)
        needed = p.needed(Relation(a_number(x)), [some, *facts])
        tangents.append(p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=x))
    with_mass = p.decide(whole.label("there"), goal, [*tangents, some, *facts])
    return p.state(whole.label("apart"), goal, "cases", nothing, without, some, with_mass, branches=2)
