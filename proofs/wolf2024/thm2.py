"""Theorem 2 and claims of its form: after an aligning text drawn from P+, some prompt misaligns.

The published proof uses Chebyshev's inequality for the aligning text; Cantelli's gives no less.
"""

from proofs.wolf2024 import _aligned
from proofs.wolf2024._shape import observables_of
from proofs.writing import Derivation
from theory import Claim
from theory.observables import B_P


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Theorem 2, or None."""
    shape = _aligned.shape_of(claim)
    if shape is None or B_P not in observables_of(shape.some.body) or _aligned.speaks_of_odds(claim, shape):
        return None
    return _aligned.derive(claim, shape)
