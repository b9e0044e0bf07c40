"""What holds at every element, perhaps under conditions, as it follows from what is known of the elements that are named.

Where it speaks of largest or least values over a set, the elements that attain them are named, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import ge
from proofs.tables._extremes import Attained, extremes_of
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import instances
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Conjunction, EveryElement, Formula, Relation, When
from theory.terms import Over, Slope

Scope = tuple[tuple[sp.Symbol, str], ...]


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations under "every element", "where" and "and", with no sum but in themselves, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    if isinstance(whole.conclusion, Relation):
        if not extremes_of(whole.conclusion.condition):
            return None  # a relation of sums or scalars is proved elsewhere
    elif not isinstance(whole.conclusion, (EveryElement, When, Conjunction)):
        return None
    try:
        return whole.finish(_shown(whole, whole.conclusion, (), ()))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _terms_beside_sums(whole: Sums, spoken: Sequence[sp.Basic], scope: Scope) -> Iterator[str]:
    """A term at each element of the scope is at most the sum over all, where no term is seen to be negative."""
    p = whole.p
    for total in outermost(sp.Tuple(*spoken), Over):
        if total.kind != "sum":
            continue
        x = total.var
        inner = (*scope, (x, total.over))
        known = [*whole.about(inner), *whole.parameters]
        if total.condition is not sp.true:
            known.append(p.assume(whole.label(f"where {total.condition}"), Relation(total.condition)))
        if not follows([p.condition(name) for name in known], ge(total.body, 0)).holds:
            continue
        each = p.decide(whole.label("not negative"), ge(total.body, 0), known)
        for y, over in scope:
            met = whole.condition_at(total, y, scope) if over == total.over else None
            if met is not None:
                uses = [whole.number(total, scope), each, whole.member(y, over), *met]
                yield p.take(whole.label(f"beside {y}"), "a sum and a term", *uses, sum=total, element=y)


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
    if isinstance(f, Conjunction):
        return p.state(
            whole.label("together"), f, "both", *(_shown(whole, part, scope, assumed) for part in f.parts)
        )
    if not isinstance(f, Relation):
        raise Stuck(f"{f} is no relation, at an element or under conditions")
    spoken = [f.condition, *(p.condition(name) for name in assumed)]
    attained = Attained(whole, scope)
    attained.look_into([*spoken, *(p.condition(name) for name in whole.plain_hypotheses())])
    scope = attained.scope
    facts = [*assumed, *attained.facts, *instances(whole, scope), *whole.about(scope), *whole.parameters]
    spoken += [p.condition(name) for name in attained.facts]
    numbers = [whole.number(e, scope) for e in outermost(sp.Tuple(*spoken), Over, Slope)]
    facts += _terms_beside_sums(whole, spoken, scope)
    return attained.forgotten(p.decide(whole.label("there"), f, [*facts, *numbers]))
