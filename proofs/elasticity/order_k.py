"""F1.7, repaired: g_a' = -(k + l) g_p' where P_t = P_p, and k + l <= 2 k for k >= 1 >= l."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between the sizes of two slopes, the weights of whose sum are k and 1, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    slopes = outermost(condition, Slope)
    if len(slopes) != 2 or len(outermost(condition, sp.Abs)) != 2:
        return None
    weights = {p.name: p.symbol for p in claim.parameters}
    if set(weights) != {"k", "l"}:
        return None
    for first, second in (slopes, slopes[::-1]):
        try:
            equation = whole.linear((weights["k"] + weights["l"]) * first + second, "=")
            last = whole.concluded(condition, equation)
        except Stuck as error:
            return whole.p.stuck(str(error))
        if whole.stands(last):
            return whole.finish(last)
    return whole.p.stuck("no weighted sum of the slopes is 0")
