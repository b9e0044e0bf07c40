"""What is left of F6.6: between actions of the same successors a lead changes by 2 |R - R'| at most.

On paper: sum_t (P_a - P_b) V = 0 as |P_a - P_b| V is at most the largest |V| times sum_t |P_a - P_b|, which is 0; so leads in value are leads in reward.
"""

from __future__ import annotations

import sympy as sp

from proofs.cliff._excess import value_under
from proofs.cliff._rewards import Rewards, norms
from proofs.cliff._steps import ONE, Scope, relations_in, says
from proofs.tables._extremes import compared
from proofs.tables._opened import Given, opened
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation of values of two actions at a state and the sup norm of rewards, where both have the same successors; or None."""
    if claim.signature is None or not isinstance(claim.conclusion, EveryElement):
        return None
    whole = Sums(claim)
    spoken = relations_in(whole.conclusion)
    found = norms(spoken)
    apart = [e for e in outermost(spoken, Over) if e.kind == "sum" and isinstance(e.body, sp.Abs)]
    if len(found) != 1 or len(apart) != 1:
        return None

    def shown(f: Relation, scope: Scope, given: Given) -> str:
        if len(scope) != 3:
            raise Stuck(f"{f} does not compare two actions at a state")
        return says(whole, f.condition, [*given, *_rewards(rewards, apart[0], scope)], scope)

    try:
        rewards = Rewards(whole, found[0])
        return whole.finish(opened(whole, whole.conclusion, shown))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _rewards(rewards: Rewards, apart: Over, scope: Scope) -> list[str]:
    """Rewards of both actions differ by N at most, and means of values by a multiple of the distance of their successors."""
    whole, (s, S) = rewards.whole, scope[0]
    facts = []
    for a, _ in scope[1:]:
        outer = compared(whole, rewards.norm, s, scope)
        facts += [outer, compared(whole, whole.p.condition(outer).lhs, a, scope)]
    for total in (rewards.first, rewards.second):
        t = total.var
        one, other = (rewards.at(total, s, a) for a, _ in scope[1:])
        size = Over("max", sp.Abs(value_under(whole, total)[0]), t, S)
        here = compared(whole, size, t, (*scope, (t, S)))
        for x, y in ((one, other), (other, one)):
            facts.append(termwise(whole, (ONE, -ONE, -size), (x, y, apart), "<=", [here], scope))
    return facts
