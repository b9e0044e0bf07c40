"""F2.1 to F2.3: e^z on A is at least e^(least gap) times e^z on M, pair by pair, and so are the means."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import exponent, instances, means_ordered, positive_mean, tangent, weighted
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between means of exponentials over two sets and one further exponential, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    assert isinstance(whole.conclusion, Relation)
    condition = whole.conclusion.condition
    sums = outermost(condition, Over)
    factors = [e for e in outermost(condition, sp.exp, Over, Slope) if isinstance(e, sp.exp)]
    if len(sums) != 2 or len({s.over for s in sums}) != 2 or len(factors) != 1 or outermost(condition, Slope):
        return None
    laws = [t.name for t in claim.signature.tables.values() if t.is_law]
    last = ""
    try:
        positive = [positive_mean(whole, s, laws) for s in sums]
        for first, second in (sums, sums[::-1]):
            last = whole.concluded(condition, *positive, _ordered(whole, first, second, factors[0], laws))
            if whole.stands(last):
                break
        return whole.finish(last)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _ordered(whole: Sums, first: Over, second: Over, factor: sp.exp, laws: list[str]) -> str:
    (_, f), (_, g) = weighted(first, laws), weighted(second, laws)
    scope = ((first.var, first.over), (second.var, second.over))
    known = [*instances(whole, scope), *whole.parameters]
    step = tangent(whole, exponent(f) - exponent(g) - exponent(factor), [])
    pair = whole.p.decide(whole.label("a pair"), ge(f - factor * g, 0), [step, *known])
    return means_ordered(whole, first, second, [pair], laws, factor=factor)
