"""The reverse sigmoid of the slides, and every claim of its form: for every n, some prompt of n sentences lies below a curve."""

from proofs.wolf2024 import _path
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of the reverse sigmoid, or None."""
    shape = _path.shape_of(claim)
    if shape.every is None or not _path.strict(shape):
        return None
    return _path.derive(claim, shape)
