"""F5.7, and F5.8 repaired: |c| H S/Z_1 summed over prefixes, by the means of H and S, geometric or arithmetic."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, le
from proofs.shallow._mixture import Mixture, fits, inner_sums, near, parameter_logarithms
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import mass, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a bound by |c| on the mean divergence of next tokens under the harmful component, or None."""
    if not fits(claim) or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    assert isinstance(whole.conclusion, Relation)
    condition = whole.conclusion.condition
    totals, outer = inner_sums(condition), outermost(condition, Over)
    distances = sorted(condition.atoms(sp.Abs), key=str)
    means = [e for e in outer if e.has(*totals)] if totals else []
    roots = [e for e in outer if e not in means]
    if len(totals) != 1 or len(distances) != 1 or len(means) != 1 or len(roots) > 1:
        return None
    try:
        mixture = Mixture(whole, totals[0], means[0].over)
        if sp.expand(means[0].body - mixture.H * totals[0]) != 0:
            return None
        apart = list(parameter_logarithms(whole, condition))
        bound = near(whole, mixture, distances[0], apart)
        shares = _geometric(whole, mixture, roots[0]) if roots else _arithmetic(whole, mixture)
        return whole.finish(_summed(whole, mixture, condition, means[0], distances[0], bound, *shares))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _known(whole: Sums, mixture: Mixture) -> list[str]:
    return [*whole.about(mixture.scope), *mixture.logs_of_prefix(), *whole.parameters]


def _geometric(whole: Sums, mixture: Mixture, root: Over) -> tuple[str, list[sp.Expr], list[Over], list[str]]:
    """(1 - a) H S <= sqrt((1 - a)/a) sqrt(H S) Z_1, as two numbers have twice their geometric mean at most."""
    a, known = mixture.weight(1), _known(whole, mixture)
    first, second = sp.sqrt(a) * sp.sqrt(mixture.H), sp.sqrt(1 - a) * sp.sqrt(mixture.S)
    square = whole.p.decide(whole.label("a square"), ge(mixture.Z(1), first * second), known)
    factor = sp.sqrt(1 - a) / sp.sqrt(a)
    share = whole.p.decide(
        whole.label("a share"),
        le((1 - a) * mixture.H * mixture.S, factor * root.body * mixture.Z(1)),
        [square, *known],
    )
    return share, [factor], [root], []


def _arithmetic(whole: Sums, mixture: Mixture) -> tuple[str, list[sp.Expr], list[Over], list[str]]:
    """H S <= ((1 - a) H + a S) Z_1, as the difference is a (1 - a) (H - S)^2."""
    a, x, (_, over) = mixture.weight(1), mixture.x, mixture.scope[0]
    laws = [mass(whole, e.table, x, over) for e in (mixture.H, mixture.S)]
    factors = [(1 - a) ** 2, a * (1 - a)]
    bound = factors[0] * mixture.H + factors[1] * mixture.S
    square = whole.p.decide(
        whole.label("a square"),
        ge(a * (1 - a) * (mixture.H - mixture.S) ** 2, 0),
        whole.parameters,
    )
    share = whole.p.decide(
        whole.label("a share"),
        le((1 - a) * mixture.H * mixture.S, bound * mixture.Z(1)),
        [square, *_known(whole, mixture)],
    )
    return share, factors, [total for total, _ in laws], [step for _, step in laws]


def _summed(
    whole: Sums,
    mixture: Mixture,
    condition: sp.Basic,
    mean: Over,
    distance: sp.Expr,
    near_step: str,
    share: str,
    factors: list[sp.Expr],
    sums: list[Over],
    ones: list[str],
) -> str:
    a, inner = mixture.weight(1), whole.number(mixture.total, mixture.scope)
    number = whole.number(distance, mixture.scope)
    known = [*_known(whole, mixture), inner, number]
    times = whole.p.decide(
        whole.label("times H"),
        le(mixture.Z(1) * mixture.H * mixture.total, distance * (1 - a) * mixture.S * mixture.H),
        [near_step, *known],
    )
    far = sp.Add(*(c * s.body for c, s in zip(factors, sums, strict=True)))
    there = whole.p.decide(
        whole.label("at a prefix"),
        le(mixture.Z(1) * mixture.H * mixture.total, distance * far * mixture.Z(1)),
        [times, share, *known],
    )
    all_factors = (sp.Integer(1), *(-distance * c for c in factors))
    together = termwise(whole, all_factors, (mean, *sums), "<=", [there, *mixture.logs_of_prefix()])
    return whole.concluded(condition, together, *ones)
