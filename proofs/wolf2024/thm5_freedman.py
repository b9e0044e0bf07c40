"""thm5-freedman and claims of its form: increments of bounded variance, none more than b below its mean, after every prompt.

On paper: Bernstein's lemma gives d(l) = l^2 v/(2 (1 - l b/3)); at l = t/(n v + b t/3) the exponent is -t^2/(2 (n v + b t/3)), t being
how much is missing.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import lt
from proofs.wolf2024 import _martingale
from proofs.wolf2024._shape import written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.observables import KL, increment_variance, least_increment, n, s


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of the form of thm5-freedman."""
    shape = _martingale.shape_of(claim, below=KL(s) - least_increment(s), variance=increment_variance(s))
    mean, below, variance = (shape.bounds[name][1] for name in ("mean", "below", "variance"))
    missing = sp.expand(n * mean - shape.tail.level)
    power = missing / (n * variance + below * missing / 3)

    def small(p: Proof, facts: list[str]) -> list[str]:
        return [p.decide("l b<3", lt(power * below, 3), facts)]

    order = ("mean", "below", "variance")
    return written(claim, _martingale.write, shape, power, "Bernstein's lemma", order, small)
