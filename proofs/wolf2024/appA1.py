"""Appendix A.1, and what holds after every prompt that both components can produce."""

from proofs.wolf2024._pointwise import derive_for_P_minus
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between observables of every prompt that both components can produce, or None."""
    return derive_for_P_minus(claim, "both")
