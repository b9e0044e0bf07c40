"""Definition 2.1, what makes it meaningful: relations that hold after every prompt, whatever the components."""

from proofs.wolf2024._pointwise import derive_for_P
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between observables of every prompt, from no hypothesis; or None."""
    return None if claim.hypotheses else derive_for_P(claim)
