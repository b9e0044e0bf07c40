"""A law of which the cross-entropy is least is the corpus itself: KL >= D^2/4, D the sum of |corpus - model|, of which each term is a part."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import le
from proofs.tables.apart import apart
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, instances, mass, part_of, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation that two laws are equal everywhere, from a relation of two cross-entropies; or None."""
    goal = claim.conclusion
    if claim.signature is None or not isinstance(goal, EveryElement) or not isinstance(goal.body, Relation):
        return None
    whole = Sums(claim)
    told = list(whole.plain_hypotheses())
    if len(told) != 1 or set(claim.signature.tables) != {"corpus", "model"}:
        return None
    sums = outermost(whole.p.condition(told[0]), Over)
    if len(sums) != 2 or len({e.var for e in sums}) != 1:
        return None
    try:
        return whole.finish(_equal(whole, sums, told[0]))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _equal(whole: Sums, sums: list[Over], told: str) -> str:
    p, goal = whole.p, whole.conclusion
    assert isinstance(goal, EveryElement)
    assert isinstance(goal.body, Relation)
    x, z, over = goal.var, sums[0].var, sums[0].over
    if x == z:
        raise Stuck(f"{x} is the variable of sums")
    there, scope = ((z, over),), ((x, over),)
    q, t = Entry("corpus", z), Entry("model", z)
    D = Over("sum", sp.Abs(q - t), z, over)
    number = whole.number(D)
    known = [*instances(whole, there), *[f for f in whole.about(there) if f != told]]
    line = apart(whole, q, t, D / 2, [number, *known])
    masses = [mass(whole, e.table, z, over) for e in (q, t)]
    (model,) = (e for e in sums if e.has(Entry("model", z)))
    (own,) = (e for e in sums if e != model)
    square = D**2 / 8
    each = termwise(
        whole,
        (ONE, -ONE, square - 1, 1 + square, -D / 2),
        (model, own, *(total for total, _ in masses), D),
        ">=",
        [line, *known],
    )
    numbers = [number, *(whole.number(e) for e in (model, own, *(total for total, _ in masses)))]
    ones = [one for _, one in masses]
    none = p.decide(whole.label("no distance"), le(D, 0), [each, told, *ones, *numbers])
    part = part_of(whole, D, x, [], scope)
    at_x = [*instances(whole, scope), *[f for f in whole.about(scope) if f != told]]
    same = p.decide(whole.label("the same"), goal.body, [part, none, number, *at_x])
    return p.state(whole.label("everywhere"), goal, "generalisation", same, whole.member(x, over))
