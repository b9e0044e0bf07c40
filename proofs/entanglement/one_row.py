"""F3.7, repaired: <e_w - pi, e_l - pi> = sum pi^2 - s <= s sum pi - s, where no token is more probable than the two together, s."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a sum being <= 0 from a bound of a law by a sum, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    goal = whole.conclusion
    assert isinstance(goal, Relation)
    bounds = [b for b in map(_bound, (whole.p.statement(name) for name in whole.given)) if b is not None]
    sums = outermost(goal.condition, Over)
    if len(bounds) != 1 or len(sums) != 1 or goal.condition != sp.Le(sums[0], 0):
        return None
    law, bound = bounds[0]
    try:
        same = whole.linear(sums[0] + bound, "<=", multipliers={law: bound}, constant=-bound)
        return whole.finish(whole.concluded(goal.condition, same))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _bound(f: object) -> tuple[str, Over] | None:
    """The law whose entries a hypothesis says to be at most a sum, and that sum."""
    condition = f.body.condition if isinstance(f, EveryElement) and isinstance(f.body, Relation) else None
    if (
        isinstance(condition, sp.LessThan)
        and isinstance(condition.rhs, Over)
        and isinstance(condition.lhs, Entry)
    ):
        return condition.lhs.table, condition.rhs
    return None
