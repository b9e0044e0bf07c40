"""Relations that are linear in sums over a set and hold, term by term, up to the tangent at equal laws: Gibbs, Cauchy and Schwarz, and so on."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope

_KIND = {sp.LessThan: "<=", sp.GreaterThan: ">=", sp.Equality: "="}


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several linear relations of sums and slopes, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or any(type(c) not in _KIND or not outermost(c, Over, Slope) for c in relations):
        return None
    try:
        found, summed = [], whole.summed()
        for c in relations:
            zero = whole.linear(c.lhs - c.rhs, _KIND[type(c)], facts=summed)
            found.append(whole.concluded(c, zero))
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))
