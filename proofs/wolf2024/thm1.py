"""Theorem 1 and every claim of its form: some prompt of a given length has B_P(s) below a threshold.

Hypotheses by their formula: a bound on the average divergence (Definition 2.2), a bound on B_{P-} (Definition 2.5), and
whatever else bounds observables of every prompt. The length and the threshold are the claim's own: with log 4, log 3
or log 2 the last inequality holds, with less it fails and the counter-model names constants at which it does.
"""

import sympy as sp

from proofs.wolf2024 import _path
from proofs.wolf2024._shape import observables_of
from proofs.writing import Derivation
from theory import Claim
from theory.observables import B_P


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Theorem 1, or None."""
    shape = _path.shape_of(claim)
    if shape.every is not None or B_P not in observables_of(shape.some) or claim.least:
        return None
    if isinstance(shape.some.length.expr, sp.Piecewise):
        return None
    return _path.derive(claim, shape)
