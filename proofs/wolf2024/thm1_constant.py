"""thm1-constant, the half that every C >= 2 is enough; the other half, that nothing less is, is `derive_least`."""

from proofs.derivation import Derivation
from proofs.wolf2024 import _path
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Theorem 1 that asserts a least constant, or None."""
    shape = _path.shape_of(claim)
    return None if shape is None or shape.every or not claim.least else _path.derive(claim, shape)
