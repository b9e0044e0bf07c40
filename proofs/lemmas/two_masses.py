"""Two masses: what one law loses at an element by the logarithms of two, in terms of how far the two are apart.

Q (log Q - log T) - Q + T >= (Q - T)^2/(2 (Q + T)), by the tangents of the exponential at the mean M of the two: log T - log M <= T/M - 1 and
log M - log Q <= M/Q - 1. And (Q - T)^2/(2 (Q + T)) >= d |Q - T| - d^2 (Q + T)/2. Summed over laws Q and T, with half of the sum of |Q - T|
for d, a divergence is at least d^2.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import ge, gt
from proofs.lemmas._writing import begin, lemma, written

Q, T, d = (sp.Symbol(name, real=True) for name in ("mass", "other_mass", "distance"))


def _two_masses() -> Lemma:
    p, given = begin(
        [gt(Q, 0), gt(T, 0)],
        ge(Q * (sp.log(Q) - sp.log(T)), Q - T + d * sp.Abs(Q - T) - d**2 * (Q + T) / 2),
    )
    middle = (Q + T) / 2
    between = p.decide("between", gt(middle, 0), given)
    tangents = [
        p.take(
            f"tangent {k}",
            "tangent of the exponential",
            *p.meaning(sp.log(above) - sp.log(below), [*given, between]),
            x=sp.log(above) - sp.log(below),
        )
        for k, (above, below) in enumerate(((T, middle), (middle, Q)))
    ]
    return lemma(
        "Q log(Q/T) is at least Q - T + d |Q - T| - d^2 (Q + T)/2",
        [Q, T, d],
        p,
        p.decide("apart", p.conclusion, [*tangents, *given]),
    )


two_masses = written("two masses apart", _two_masses)

A, B = (sp.Symbol(name, real=True) for name in ("rate", "other_rate"))


def _at_rates() -> Lemma:
    p, given = begin(
        [gt(Q, 0), gt(T, 0), gt(A, 0), gt(B, 0)],
        ge(Q * (sp.log(Q) - sp.log(T)), Q * (1 + sp.log(A) - sp.log(B)) - T * A / B),
    )
    x = sp.log(T) - sp.log(Q) + sp.log(A) - sp.log(B)
    tangent = p.take("tangent", "tangent of the exponential", *p.meaning(x, given), x=x)
    return lemma(
        "Q log(Q/T) is at least Q (1 + log(A/B)) - T A/B",
        [Q, T, A, B],
        p,
        p.decide("line", p.conclusion, [tangent, *given]),
    )


at_rates = written("two masses at two rates", _at_rates)
