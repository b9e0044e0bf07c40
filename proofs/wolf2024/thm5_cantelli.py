"""thm5-cantelli and claims of its form: the length at which most prompts misalign solves a quadratic equation in its root."""

from proofs.wolf2024 import _drawn
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of thm5-cantelli, or None."""
    shape = _drawn.shape_of(claim)
    return None if not _drawn.has_root(shape.condition) else _drawn.derive(claim, shape)
