"""F4.8: <a, b> - |a|^2 and <a, b> - |b|^2 sum to -|a - b|^2, whatever a and b are sums of."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations each of which says that one of two sums is <= 0, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or not all(_either_sum(c) for c in relations):
        return None
    try:
        found = []
        whole.sizes(*relations)
        for c in relations:
            both = whole.linear(sp.Add(*(e.lhs for e in c.args)), "<=", multipliers={})
            found.append(whole.concluded(c, both))
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _either_sum(c: sp.Basic) -> bool:
    """Whether a relation says that one sum over a set is <= 0, or another."""
    return isinstance(c, sp.Or) and all(
        isinstance(e, sp.LessThan) and e.rhs == 0 and outermost(e.lhs, Over) == [e.lhs] for e in c.args
    )
