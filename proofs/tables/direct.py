"""Relations of scalars, or of entries whatever the element: one question to the decision procedure, without any sum."""

from __future__ import annotations

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Both, Relation
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several relations between scalars, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    parts = whole.conclusion.parts if isinstance(whole.conclusion, Both) else (whole.conclusion,)
    relations = [part.condition for part in parts if isinstance(part, Relation)]
    if len(relations) != len(parts) or any(outermost(c, Over, Slope) for c in relations):
        return None
    try:
        found = [whole.concluded(c) for c in relations]
        last = found[0] if len(found) == 1 else whole.p.state("together", whole.conclusion, "both", *found)
        return whole.finish(last)
    except Stuck as error:
        return whole.p.stuck(str(error))
