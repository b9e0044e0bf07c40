"""Relations between slopes of explicit terms: exponentials and logarithms of scalars, no sum over a set.

A derivative is given in a symbol u of its own whose value is the point; an exponential that speaks of u is that of the point, as
equal numbers have equal exponentials. What is claimed is then a question about scalars and unknown exponentials.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from proofs.kernel.rules._decision import a_number, follows
from proofs.kernel.rules._language import eq, lt
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between slopes that speak of scalars only, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    slopes = list(dict.fromkeys(e for c in relations for e in outermost(c, Slope)))
    if not slopes or any(c.has(Over) for c in relations):
        return None
    try:
        facts = [*whole.plain_hypotheses()]
        whole.lemmas += _below_one(whole, relations, slopes)
        for e in slopes:
            whole.slope(e)
            facts += [whole.value_steps[e], whole.numbers[e]]
        facts += [*whole.equations, *_at_the_points(whole, slopes)]
        found = [whole.concluded(c, *facts) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _below_one(whole: Sums, relations: list[sp.Basic], slopes: list[Slope]) -> Iterator[str]:
    """exp(a) < 1 where a < 0 is seen from the scalars alone, as what 1 - exp(a) is a denominator of needs."""
    terms = [*relations]
    for e in slopes:
        u, _ = whole.p.condition(whole.point(e)).args
        terms.append(substitute(e.body, {e.var: u}))
    facts = [*whole.equations, *whole.parameters]
    inside = {x.args[0] for term in terms for x in term.atoms(sp.exp)}
    for a in sorted(inside, key=str):
        if a.has(Slope) or not follows([whole.p.condition(f) for f in facts], lt(a, 0)).holds:
            continue
        below = whole.p.decide(whole.label("below 0"), lt(a, 0), facts)
        needed = whole.p.needed(Relation(a_number(a)), facts)
        yield whole.p.take(whole.label("below 1"), "exponential", below, *(n for n in needed if n != below))


def _at_the_points(whole: Sums, slopes: list[Slope]) -> Iterator[str]:
    """exp(a) = exp(b) for every exponential of which a derivative speaks in its own symbol, b speaking of the point."""
    points = dict(whole.p.condition(name).args for name in whole.equations)
    asked = {x for e in slopes for x in whole.values[e].atoms(sp.exp) if x.free_symbols & set(points)}
    for x in sorted(asked, key=str):
        inside = x.args[0]
        there = substitute(inside, points)
        facts = [*whole.equations, *whole.parameters]
        same = whole.p.decide(whole.label("at the point"), eq(inside, there), facts)
        needed = whole.p.needed(Relation(sp.And(a_number(inside), a_number(there))), facts)
        yield whole.p.take(
            whole.label("its exponential"), "exponential", same, *(n for n in needed if n != same)
        )
