"""F5.9, and F5.10 repaired: Z_1 log(Z_1/Z_0) + Z_1 K <= a_1 H log(a_1/a_0) + (1 - a_1) S log((1 - a_1)/(1 - a_0)), prefix by prefix."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, le
from proofs.shallow._mixture import Mixture, fits, inner_sums
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import mass, tangent, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound by the divergence of the weights on those of prefixes and next tokens, or None."""
    if not fits(claim) or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    assert isinstance(whole.conclusion, Relation)
    condition = whole.conclusion.condition
    totals, outer = inner_sums(condition), outermost(condition, Over)
    if len(totals) != 1 or len(outer) != 2 or condition.atoms(sp.Abs):
        return None
    (mean,), (start,) = ([e for e in outer if e.has(totals[0]) is found] for found in (True, False))
    try:
        mixture = Mixture(whole, totals[0], mean.over)
        under = Over("sum", mixture.Z(1) * totals[0], mixture.x, mean.over)
        facts = [_budget(whole, mixture, start, under)]
        if under != mean:
            facts += _harmful(whole, mixture, start, mean, under)
        return whole.finish(whole.concluded(condition, *facts))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _budget(whole: Sums, mixture: Mixture, start: Over, under: Over) -> str:
    a, b = mixture.weight(1), mixture.weight(0)
    bound = mixture.at_most_weights()
    laws = [mass(whole, e.table, mixture.x, under.over) for e in (mixture.H, mixture.S)]
    factors = (a * (sp.log(a) - sp.log(b)), (1 - a) * (sp.log(1 - a) - sp.log(1 - b)))
    sums = (start, under, *(total for total, _ in laws))
    one = sp.Integer(1)
    together = termwise(
        whole, (one, one, *(-c for c in factors)), sums, "<=", [bound, *mixture.logs_of_prefix()]
    )
    numbers = [whole.number(e) for e in sums]
    return whole.p.decide(
        whole.label("in all"),
        le(start + under, sp.Add(*factors)),
        [together, *(step for _, step in laws), *numbers, *whole.parameters],
    )


def _harmful(whole: Sums, mixture: Mixture, start: Over, mean: Over, under: Over) -> list[str]:
    """sum a_1 H K <= sum Z_1 K, as K >= 0; and the divergence of the prefixes is not negative."""
    inside = _gibbs_after(whole, mixture)
    facts = [inside, *mixture.logs_of_prefix()]
    less = termwise(whole, (mixture.weight(1), -sp.Integer(1)), (mean, under), "<=", facts)
    steps = [*mixture.logs_of_prefix(), *whole.parameters]
    below = tangent(whole, sp.log(mixture.Z(0)) - sp.log(mixture.Z(1)), steps)
    laws = [mass(whole, e.table, mixture.x, mean.over) for e in (mixture.H, mixture.S)]
    apart = mixture.weight(1) - mixture.weight(0)
    first = termwise(
        whole,
        (sp.Integer(1), -apart, apart),
        (start, *(total for total, _ in laws)),
        ">=",
        [below, *mixture.logs_of_prefix()],
    )
    numbers = [whole.number(e) for e in (start, *(total for total, _ in laws))]
    zero = whole.p.decide(
        whole.label("not negative"),
        ge(start, 0),
        [first, *(step for _, step in laws), *numbers, *whole.parameters],
    )
    return [less, zero]


def _gibbs_after(whole: Sums, mixture: Mixture) -> str:
    """K >= 0, Gibbs' inequality for the next token."""
    facts = [*(mixture.positive(e) for k in (0, 1) for e in (mixture.J(k), mixture.Z(k))), *whole.parameters]
    step = tangent(whole, -mixture.gain(), facts)
    laws = mixture.next_laws()
    shares = [
        (a1 * e / mixture.Z(1) - a0 * e / mixture.Z(0))
        for e, a1, a0 in (
            (mixture.H, mixture.weight(1), mixture.weight(0)),
            (mixture.S, 1 - mixture.weight(1), 1 - mixture.weight(0)),
        )
    ]
    together = termwise(
        whole,
        (sp.Integer(1), *(-c for c in shares)),
        (mixture.total, *(total for total, _ in laws)),
        ">=",
        [step, *facts],
        mixture.scope,
    )
    numbers = [whole.number(e, mixture.scope) for e in (mixture.total, *(total for total, _ in laws))]
    return whole.p.decide(
        whole.label("not negative"),
        ge(mixture.total, 0),
        [together, *(one for _, one in laws), *numbers, *mixture.logs_of_prefix(), *whole.parameters],
    )
