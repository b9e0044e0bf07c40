"""What holds at every element, perhaps under conditions, as it follows from what is known of the elements that are named."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Both, EveryElement, Formula, Relation, When
from theory.terms import Over, Slope

Scope = tuple[tuple[sp.Symbol, str], ...]


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations under "every element", "where" and "and", with no sum but in themselves, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, (EveryElement, When, Both)):
        return None
    whole = Sums(claim)
    try:
        return whole.finish(_shown(whole, whole.conclusion, (), ()))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _shown(whole: Sums, f: Formula, scope: Scope, assumed: tuple[str, ...]) -> str:
    p = whole.p
    if isinstance(f, EveryElement):
        member = whole.member(f.var, f.over)
        body = _shown(whole, f.body, (*scope, (f.var, f.over)), assumed)
        used = p.resting_on(body, [member])
        return p.state(whole.label("everywhere"), f, "generalisation", body, *used)
    if isinstance(f, When) and isinstance(f.condition, Relation):
        given = p.assume(whole.label("where"), f.condition)
        body = _shown(whole, f.body, scope, (*assumed, given))
        if given not in p.resting_on(body, [given]):
            return p.state(whole.label("as claimed"), f, "in any case", body)
        numbers = [whole.number(e, scope) for e in outermost(f.condition.condition, Over, Slope)]
        return p.state(whole.label("as claimed"), f, "when", given, body, *numbers)
    if isinstance(f, Both):
        return p.state(
            whole.label("together"), f, "both", *(_shown(whole, part, scope, assumed) for part in f.parts)
        )
    if not isinstance(f, Relation):
        raise Stuck(f"{f} is no relation, at an element or under conditions")
    facts = [*assumed, *instances(whole, scope), *whole.about(scope), *whole.parameters]
    spoken = sp.Tuple(f.condition, *(p.condition(name) for name in assumed))
    numbers = [whole.number(e, scope) for e in outermost(spoken, Over, Slope)]
    return p.decide(whole.label("there"), f, [*facts, *numbers])
