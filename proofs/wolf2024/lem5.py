"""Lemma 5 and claims of its form: the prompt of Theorem 1 brings the mixture close to P- in divergence."""

from proofs.wolf2024 import _path
from proofs.wolf2024._shape import observables_of
from proofs.writing import Derivation
from theory import Claim
from theory.observables import KL_to_model


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of Lemma 5, or None."""
    shape = _path.shape_of(claim, (KL_to_model,))
    if shape is None or KL_to_model not in observables_of(shape.some):
        return None
    return _path.derive(claim, shape)
