"""F1.3, repaired: where D2 D3 = 0, g_a'(0) = 1/(k + 1), and k g_p'(0) + g_a'(0) = 0 as in F1.2."""

from __future__ import annotations

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of the signs of the two slopes, or None."""
    if claim.signature is None or set(claim.signature.tables) != {"D1", "D2", "D3"}:
        return None
    whole = Sums(claim)
    relations = whole.relations
    slopes = [e for c in relations for e in outermost(c, Slope)]
    if len(relations) != 2 or len(slopes) != 2:
        return None
    g_p, g_a = slopes
    k = claim.parameters[0].symbol
    try:
        loss = whole.linear(g_a - 1 / (k + 1), "=", multipliers={"D2": 1 / (k + 1)})
        balance = whole.linear(k * g_p + g_a, "=")
        return whole.all_shown([whole.concluded(c, loss, balance) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))
