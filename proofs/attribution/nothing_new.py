"""A law that is nowhere above another is the other: what is missing at an element is a part of what is missing in all, which is 0."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums
from proofs.tables.termwise import ONE, instances, mass, part_of, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation that two laws are equal everywhere, from a hypothesis that bounds one by the other at every element; or None."""
    goal = claim.conclusion
    if claim.signature is None or len(claim.hypotheses) != 1 or not isinstance(goal, EveryElement):
        return None
    if not isinstance(goal.body, Relation) or not isinstance(goal.body.condition, sp.Equality):
        return None
    entries = goal.body.condition.args
    if not all(isinstance(e, Entry) and e.elements == (goal.var,) for e in entries):
        return None
    whole = Sums(claim)
    try:
        return whole.finish(_equal(whole, goal, *entries))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _equal(whole: Sums, goal: EveryElement, less: Entry, more: Entry) -> str:
    p, x = whole.p, goal.var
    z = sp.Symbol(f"{x.name}_all")
    scope, there = ((x, goal.over),), ((z, goal.over),)
    smaller, larger = (Entry(e.table, z) for e in (less, more))
    known = [*instances(whole, there), *whole.about(there)]
    above = p.decide(whole.label("nowhere above"), ge(larger - smaller, 0), known)
    gap = Over("sum", larger - smaller, z, goal.over)
    (first, one), (second, other) = (mass(whole, e.table, z, goal.over) for e in (less, more))
    total = termwise(whole, (ONE, ONE, -ONE), (gap, first, second), "=")
    part = part_of(whole, gap, x, [above], scope)
    at_x = [*instances(whole, scope), *whole.about(scope)]
    numbers = [whole.number(e) for e in (gap, first, second)]
    same = p.decide(whole.label("the same"), goal.body, [part, total, one, other, *numbers, *at_x])
    return p.state(whole.label("everywhere"), goal, "generalisation", same, whole.member(x, goal.over))
