"""Theorem 5 and claims of its form: most prompts drawn from P- misalign, by a plain bound on their length.

Chebyshev's inequality is not needed by itself: with Cantelli's, the deviation that the claim admits is at most half of what
n sentences gain on average.
"""

from proofs.wolf2024 import _drawn
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Theorem 5, or None."""
    shape = _drawn.shape_of(claim)
    return None if _drawn.has_root(shape.condition) else _drawn.derive(claim, shape)
