"""Relations that are linear in sums over a set and hold, term by term, up to the tangent at equal laws: Gibbs, Cauchy and Schwarz, and so on."""

from __future__ import annotations

from functools import partial

from proofs.tables._signs import by_signs
from proofs.tables.sums import KINDS_OF, Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several linear relations of sums and slopes, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or any(type(c) not in KINDS_OF or not outermost(c, Over, Slope) for c in relations):
        return None
    try:
        linear = partial(whole.linear, facts=whole.summed())
        return whole.all_shown([by_signs(whole, c, linear) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))
