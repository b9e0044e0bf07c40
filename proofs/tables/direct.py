"""Relations of scalars, or of entries whatever the element: one question to the decision procedure, without any sum."""

from __future__ import annotations

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several relations between scalars, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or any(outermost(c, Over, Slope) for c in relations):
        return None
    try:
        found = [whole.concluded(c) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))
