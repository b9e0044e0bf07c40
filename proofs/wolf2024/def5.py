"""Definition 2.5, what it is used for: relations that hold after every prompt under hypotheses on every prompt."""

from proofs.wolf2024._pointwise import derive_for_P
from proofs.writing import Derivation
from theory import Claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between observables of every prompt, from hypotheses on them; or None."""
    return derive_for_P(claim) if claim.hypotheses else None
