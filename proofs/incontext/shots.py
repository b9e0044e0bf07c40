"""The first part of the contrary of F8.8: the divergence from harm of what is said next is at most log(1 + v^2) <= v, v^2 the posterior odds of safety.

On paper: what the mixture says is at least w h, w the weight of harm, so that KL(h || mixture) <= -log w = log(1 + v^2); and e^v >= 1 + v + v^2/2 + v^3/6 >= 1 + v^2.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, gt, le
from proofs.tables.moments import LEMMA, REAL
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, mass, tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Entry, Over

TABLES = {"H", "S", "h", "s"}


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound by a Chernoff coefficient on the mean divergence of what a mixture says from its component; or None."""
    if claim.signature is None or set(claim.signature.tables) != TABLES:
        return None
    whole = Sums(claim)
    relations = whole.relations
    sums = outermost(sp.Tuple(*relations), Over)
    means = [e for e in sums if e.body.has(Over)]
    roots = [e for e in sums if not e.body.has(Over)]
    if len(relations) != 1 or len(means) != 1 or len(roots) != 1 or means[0].var != roots[0].var:
        return None
    inner = outermost(means[0].body, Over)
    if len(inner) != 1 or {p.name for p in claim.parameters} != {"alpha"}:
        return None
    try:
        return whole.finish(_shown(whole, relations[0], means[0], roots[0], inner[0]))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _shown(whole: Sums, goal: sp.Basic, mean: Over, root: Over, inner: Over) -> str:
    p, x, y = whole.p, mean.var, inner.var
    (a,) = (q.symbol for q in whole.claim.parameters)
    H, S, h, s = Entry("H", x), Entry("S", x), Entry("h", y), Entry("s", y)
    outside = ((x, mean.over),)
    inside = (*outside, (y, inner.over))
    about = [*whole.about(outside), *whole.parameters]
    Z = a * H + (1 - a) * S
    after = (a * H * h + (1 - a) * S * s) / Z
    odds = Z / (a * H)
    positive = [p.decide(whole.label("positive"), gt(e, 0), about) for e in (Z, odds)]
    both = [*about, *whole.about(inside), *positive]
    said = p.decide(whole.label("positive"), gt(after, 0), both)
    cost = sp.log(odds)
    number = whole.number(cost, outside, *positive)
    line = tangent(whole, sp.log(h) - cost - sp.log(after), [*both, said])
    near = p.decide(whole.label("at a shot"), le(sp.log(h) - sp.log(after), cost), [line, said, *both])
    whole.numbers[cost] = number
    total, one = mass(whole, "h", y, inner.over)
    bound = termwise(whole, (ONE, -cost), (inner, total), "<=", [near, said, *positive], outside)
    numbers = [whole.number(e, outside) for e in (inner, total)]
    under = p.decide(
        whole.label("after the shots"), le(inner, cost), [bound, one, number, *numbers, *positive, *about]
    )
    v = sp.sqrt(1 - a) * sp.sqrt(S) / (sp.sqrt(a) * sp.sqrt(H))
    needed = p.meaning(v, about)
    cubic = p.take(whole.label("cubic"), "lemma", *needed, name=LEMMA, at={REAL: v})
    rises = p.decide(whole.label("above 1 + v^2"), ge(sp.exp(v), odds), [cubic, *about])
    turn = tangent(whole, cost - v, [*about, *positive])
    small = p.decide(whole.label("log(1 + v^2)"), le(cost, v), [rises, turn, *about, *positive])
    factor = sp.sqrt(1 - a) / sp.sqrt(a)
    there = p.decide(
        whole.label("at some shots"),
        le(H * inner, factor * root.body),
        [under, small, number, whole.number(inner, outside), *about, *positive],
    )
    last = termwise(whole, (ONE, -factor), (mean, root), "<=", [there])
    return whole.concluded(goal, last)
