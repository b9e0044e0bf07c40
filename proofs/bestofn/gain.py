"""F7.3, repaired: a gain of reward by Cauchy and Schwarz, the square of a (r - m) - b (P/Q - 1) having a mean of at least 0 for all a and b."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Entry, Over

ELEMENT = sp.Symbol("e")


def derive(claim: Claim) -> Derivation | None:
    """The derivation of E_P r - E_Q r <= sqrt(Var_Q(r) chi^2(P || Q)), or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    roots = (
        [] if condition is None else [e for e in outermost(condition, sp.Pow) if e.exp == sp.Rational(1, 2)]
    )
    if not isinstance(condition, sp.LessThan) or len(roots) != 1 or condition.rhs != roots[0]:
        return None
    squares = outermost(roots[0].base, Over)
    means = outermost(condition.lhs, Over)
    variances = [s for s in squares if outermost(s.body, Over)]
    if len(squares) != 2 or len(means) != 2 or len(variances) != 1 or roots[0].base.has(sp.log):
        return None
    (variance,) = variances
    (chi,) = (s for s in squares if s != variance)
    (mean,) = outermost(variance.body, Over)
    if mean not in means:
        return None
    (other,) = (s for s in means if s != mean)
    entries = [e for e in other.body.atoms(Entry) if whole.signature.tables[e.table].is_law]
    base = [e for e in mean.body.atoms(Entry) if whole.signature.tables[e.table].is_law]
    if len(entries) != 1 or len(base) != 1:
        return None
    P, Q, over = entries[0].table, base[0].table, mean.over
    p, q = Entry(P, ELEMENT), Entry(Q, ELEMENT)
    r = sp.cancel(mean.body / base[0]).xreplace({mean.var: ELEMENT})
    try:
        named = {s: whole.renamed(s, ELEMENT) for s in (mean, other, variance, chi)}
        m, o, v, c = (named[s][0] for s in (mean, other, variance, chi))
        (mass_p, one_p), (mass_q, one_q) = whole.mass_of(P, ELEMENT), whole.mass_of(Q, ELEMENT)
        gain, spread = other - mean, chi - 1
        ones = [one_p, one_q, *(step for _, step in named.values())]
        facts = []
        for a, b in ((1, 0), (0, 1), (gain, variance), (chi, gain)):
            a, b = sp.sympify(a), sp.sympify(b)
            terms = [
                (a**2, v),
                (-2 * a * b, o),
                (2 * a * b, m),
                (b**2, c),
                (2 * a * b * mean - 2 * b**2, mass_p),
                (b**2 - 2 * a * b * mean, mass_q),
            ]
            used = [(f, s) for f, s in terms if f != 0]
            square = q * (a * (r - mean) - b * (p / q - 1)) ** 2
            scope = ((ELEMENT, over),)
            numbers = [whole.number(s) for s in outermost(square, Over)]
            here = whole.p.decide(whole.label("a square"), square >= 0, [*whole.about(scope), *numbers])
            whole_sum = whole.combined([f for f, _ in used], [s for _, s in used], ">=", here=[here])
            total = a**2 * variance - 2 * a * b * gain + b**2 * spread
            facts.append(
                whole.p.decide(
                    whole.label("in all"),
                    total >= 0,
                    [whole_sum, *ones, *map(whole.number, (*named, m, o, v, c, mass_p, mass_q))],
                )
            )
        return whole.finish(whole.concluded(condition, *facts))
    except Stuck as error:
        return whole.p.stuck(str(error))
