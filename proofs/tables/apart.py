"""A divergence is 0 for equal laws only: Q (log Q - log T), or 0 where Q is 0, at an element, by the lemma on two masses."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.kernel.rules._language import ge, gt, le
from proofs.lemmas.two_masses import Q, T, d, two_masses
from proofs.tables.sums import Sums


def apart(whole: Sums, q: sp.Expr, t: sp.Expr, distance: sp.Expr, facts: Sequence[str]) -> str:
    """Q (log Q - log T), or 0 where Q is 0, is at least Q - T + d |Q - T| - d^2 (Q + T)/2.

    Args:
      q, t: masses of the two laws; facts: steps that show that q >= 0, t > 0 and that the distance d is a number.

    Raises:
      Stuck: they do not.
    """
    p = whole.p
    value = sp.Piecewise((q * (sp.log(q) - sp.log(t)), gt(q, 0)), (0, True), evaluate=False)
    goal = ge(value, q - t + distance * sp.Abs(q - t) - distance**2 * (q + t) / 2)
    nothing, some = (
        p.assume(whole.label(name), c) for name, c in (("no mass", le(q, 0)), ("mass", gt(q, 0)))
    )
    without = p.decide(whole.label("there"), goal, [nothing, *facts])
    other = p.decide(whole.label("other mass"), gt(t, 0), facts)
    meaning = dict.fromkeys(name for term in (q, t, distance) for name in p.meaning(term, facts))
    line = p.take(
        whole.label("two masses apart"),
        "lemma",
        some,
        other,
        *(name for name in meaning if name not in (some, other)),
        name=two_masses.name,
        at={Q: q, T: t, d: distance},
    )
    there = p.decide(whole.label("there"), goal, [line, some, *facts])
    return p.state(whole.label("apart"), goal, "cases", nothing, without, some, there, branches=2)
