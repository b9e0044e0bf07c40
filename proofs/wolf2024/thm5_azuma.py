"""thm5-azuma and claims of its form: increments of the log-ratio that lie in an interval of length R after every prompt.

On paper: Hoeffding's lemma gives d(l) = l^2 R^2/8; at l = 4 t/(n R^2) the exponent is -2 t^2/(n R^2), t being how much is missing.
"""

from __future__ import annotations

import sympy as sp

from proofs.wolf2024 import _martingale
from proofs.wolf2024._shape import written
from proofs.writing import Derivation
from theory import Claim
from theory.observables import largest_increment, least_increment, n, s


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of the form of thm5-azuma."""
    shape = _martingale.shape_of(claim, range=largest_increment(s) - least_increment(s))
    missing = sp.expand(n * shape.bounds["mean"][1] - shape.tail.level)
    power = 4 * missing / (n * shape.bounds["range"][1] ** 2)
    return written(claim, _martingale.write, shape, power, "Hoeffding's lemma", ("mean", "range"))
