"""F2.6: B'(0) = (1 - B_0^2)/2 times the difference of mean increments, which is at least the least gap, pair by pair."""

from __future__ import annotations

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import (
    at_point,
    at_value,
    entries,
    instances,
    masses,
    means_ordered,
    positive_mean,
    value_of,
    weighted,
)
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound on the slope at 0 of a term in means of exponentials over two sets, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    assert isinstance(whole.conclusion, Relation)
    condition = whole.conclusion.condition
    slopes = outermost(condition, Slope, Over)
    gaps = [p.symbol for p in claim.parameters if p.symbol in condition.free_symbols and p.lower is None]
    if len(slopes) != 1 or not isinstance(slopes[0], Slope) or slopes[0].point != 0 or len(gaps) != 1:
        return None
    sums = outermost(slopes[0].body, Over)
    if len(sums) != 2 or len({s.over for s in sums}) != 2:
        return None
    laws = [t.name for t in claim.signature.tables.values() if t.is_law]
    try:
        u, zero = at_point(whole, slopes[0])
        means = [substitute(s, {slopes[0].var: u}) for s in sums]
        positive = [positive_mean(whole, s, laws) for s in means]
        value = value_of(whole, slopes[0], *positive)
        there = [at_value(whole, s, zero) for s in outermost(value, Over)]
        rates = [s for s, _ in there if not isinstance(s.body, Entry)]
        facts = [step for _, step in there]
        facts += [step for s, _ in there for step in masses(whole, s)]
        last = ""
        for first, second in (rates, rates[::-1]):
            scope = ((first.var, first.over), (second.var, second.over))
            (_, f), (_, g) = weighted(first, laws), weighted(second, laws)
            known = [*instances(whole, scope), *entries(whole, f * g, scope)]
            pair = whole.p.decide(whole.label("a pair"), ge(f - g - gaps[0], 0), known)
            apart = means_ordered(whole, first, second, [pair], laws, offset=gaps[0])
            last = whole.concluded(condition, whole.value_steps[slopes[0]], *positive, *facts, apart, zero)
            if whole.stands(last):
                break
        return whole.finish(last)
    except Stuck as error:
        return whole.p.stuck(str(error))
