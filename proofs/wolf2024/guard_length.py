"""guard-length and claims of its form: the converse turned round, shorter prompts keep the mixture well-behaved."""

from proofs.wolf2024 import converse
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of guard-length, or None."""
    shape = converse.shape_of(claim)
    return None if shape is None or not shape.turned else converse.derive_shape(claim, shape)
