"""The reverse sigmoid of the slides, and every claim "for every n, some prompt of n sentences ..." of its form."""

from proofs.derivation import Derivation
from proofs.wolf2024 import _path
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of the reverse sigmoid, or None."""
    shape = _path.shape_of(claim)
    return None if shape is None or not shape.every else _path.derive(claim, shape)
