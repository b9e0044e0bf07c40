"""Lemma 3 and every claim of its form: some prompt of a given length has a small likelihood ratio."""

from proofs.wolf2024 import _path
from proofs.wolf2024._shape import observables_of
from proofs.writing import Derivation
from theory import Claim
from theory.observables import B_P


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Lemma 3, or None."""
    shape = _path.shape_of(claim)
    if shape.every is not None or B_P in observables_of(shape.some):
        return None
    return _path.derive(claim, shape)
