"""F6.1: optimal values are as close as the rewards, up to 1/(1 - gamma)."""

from __future__ import annotations

from proofs.cliff._rewards import Rewards, norms
from proofs.cliff._steps import Scope, relations_in, says
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on the difference of values, at every state and action, by the sup norm of that of rewards; or None."""
    outer = claim.conclusion
    if claim.signature is None or not isinstance(outer, EveryElement):
        return None
    inner = outer.body
    if not isinstance(inner, EveryElement) or not isinstance(inner.body, Relation):
        return None
    whole = Sums(claim)
    found = norms(relations_in(whole.conclusion))
    if len(found) != 1:
        return None

    def prove(f: Relation, scope: Scope, given: Given) -> str:
        (s, _), (a, _) = scope
        facts = [rewards.contraction(), *rewards.differ(s, a, scope)]
        return says(whole, f.condition, facts, scope)

    try:
        rewards = Rewards(whole, found[0])
        return whole.finish(opened(whole, whole.conclusion, prove))
    except Stuck as error:
        return whole.p.stuck(str(error))
