"""F8.7: what a mixture predicts is at most 1 - w from what a component of weight w predicts.

On paper: with m the joint weight of phi* and the prompt and Z that of all, the prediction N(y)/Z is at least m a(y)/Z, a being that of phi*. So
|N/Z - a| <= (N - m a)/Z + (Z - m) a/Z, which sums to 2 (Z - m)/Z over y; and Z >= m.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import gt
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, mass, part_of, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import EveryElement, Relation, When
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on the total variation of a posterior mean of laws and one of them, or None."""
    goal = claim.conclusion
    if claim.signature is None or set(claim.signature.tables) != {"prior", "prompt", "after"}:
        return None
    if not isinstance(goal, EveryElement) or not isinstance(goal.body, When):
        return None
    whole = Sums(claim)
    try:
        return whole.finish(_shown(whole))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _shown(whole: Sums) -> str:
    p, goal = whole.p, whole.conclusion
    assert isinstance(goal, EveryElement)
    when = goal.body
    assert isinstance(when, When)
    assert isinstance(when.condition, Relation)
    assert isinstance(when.body, Relation)
    star, condition = goal.var, when.body.condition
    distance = next(e for e in outermost(condition, Over) if isinstance(e.body, sp.Abs))
    inner = outermost(distance.body, Over)
    predicted = next(e for e in inner if e.body.has(Entry("after", e.var, distance.var)))
    (evidence,) = (e for e in inner if e != predicted)
    y, c = distance.var, predicted.var
    m = when.condition.condition.lhs
    scope = ((star, goal.over),)
    wide = (*scope, (y, distance.over))
    given = p.assume(whole.label("where"), when.condition.condition)
    part = part_of(whole, evidence, star, [], scope)
    total = whole.number(evidence)
    positive = p.decide(whole.label("evidence"), gt(evidence, 0), [part, given, total])
    share = part_of(whole, predicted, star, [], wide)
    whole.known.append(positive)
    # At y: |N/Z - a| <= N/Z + (1 - 2 m/Z) a.
    ones, one = mass(whole, "after", y, distance.over, (star, goal.over))
    all_said = Over("sum", predicted, y, distance.over)
    other = 1 - 2 * m / evidence
    near = termwise(
        whole,
        (ONE, -1 / evidence, -other),
        (distance, all_said, ones),
        "<=",
        [share, part, positive, given],
        scope,
    )
    # All that is predicted: sum over y of N(y) = Z.
    number = whole.number(all_said)
    swapped = p.take(whole.label("the other order"), "swap of sums", number, sum=all_said)
    turned = p.condition(swapped).rhs
    at_c = ((c, goal.over),)
    said, its = mass(whole, "after", y, distance.over, (c, goal.over))
    weight = Entry("prior", c) * Entry("prompt", c)
    within = turned.body
    told = termwise(whole, (ONE, -weight), (within, said), "=", [], at_c)
    each = termwise(whole, (ONE, -ONE), (turned, evidence), "=", [told, its])
    numbers = [whole.number(e, scope) for e in (distance, all_said, ones, turned)]
    facts = [near, swapped, each, one, part, positive, given, total, *numbers, *whole.about(scope)]
    shown = p.decide(whole.label("as claimed"), condition, facts)
    body = p.state(whole.label("where it is possible"), when, "when", given, shown)
    return p.state(
        whole.label("everywhere"),
        goal,
        "generalisation",
        body,
        *p.resting_on(body, [whole.member(star, goal.over)]),
    )
