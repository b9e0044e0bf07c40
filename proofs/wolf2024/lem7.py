"""Lemma 7 and claims of its form: for every n, some prompt of n sentences lies on or below a curve."""

from proofs.wolf2024 import _path
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Lemma 7, or None."""
    shape = _path.shape_of(claim)
    if shape.every is None or _path.strict(shape):
        return None
    return _path.derive(claim, shape)
