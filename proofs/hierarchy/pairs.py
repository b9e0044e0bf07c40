"""F9.21, repaired: the log-ratio of the user's text after the system text is what is needed, so that the products of probabilities are."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation, When
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation, at every two elements, of a relation of numbers from two that bound logarithms from below; or None."""
    if claim.signature is None or len(claim.hypotheses) != 1:
        return None
    whole = Sums(claim)
    outer = whole.conclusion
    inner = outer.body if isinstance(outer, EveryElement) else None
    if not isinstance(outer, EveryElement) or not isinstance(inner, EveryElement):
        return None
    goal = inner.body
    if not isinstance(goal, When) or not isinstance(goal.condition, Relation):
        return None
    if not isinstance(goal.body, Relation) or outermost(goal.body.condition, Over, sp.log):
        return None
    scope = ((outer.var, outer.over), (inner.var, inner.over))
    p = whole.p
    try:
        given = [name for name in instances(whole, scope) if p.condition(name).has(sp.log)]
        where = p.assume(whole.label("where"), goal.condition)
        if len(given) != 1 or not all(
            isinstance(p.condition(name), sp.GreaterThan) for name in (where, *given)
        ):
            return None
        known = [
            name for name in (*whole.about(scope), *whole.parameters) if not p.condition(name).has(sp.log)
        ]
        gaps = [p.condition(name).lhs - p.condition(name).rhs for name in (where, *given)]
        total = ge(sp.expand(sp.Add(*gaps), deep=False), 0)
        together = p.decide(whole.label("logarithms"), total, [where, *given, *known])
        needed = p.needed(Relation(eq(total.lhs, total.lhs)), known)
        products = p.take(whole.label("exponential"), "exponential", together, *needed)
        shown = p.decide(whole.label("there"), goal.body, [products, *known])
        meaning = p.meaning(goal.condition.condition, known)
        last = p.state(whole.label("where it is made up for"), goal, "when", where, shown, *meaning)
        for f in (inner, outer):
            member = whole.member(f.var, f.over)
            last = p.state(
                whole.label("everywhere"), f, "generalisation", last, *p.resting_on(last, [member])
            )
        return whole.finish(last)
    except Stuck as error:
        return p.stuck(str(error))
