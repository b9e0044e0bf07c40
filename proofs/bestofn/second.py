"""F7.13, repaired: Z (E_lam g - E_0 g) is the covariance of g and e^s under P; of two functions of one order it is not negative (Chebyshev)."""

from __future__ import annotations

import sympy as sp

from proofs.bestofn._tilt import Tilt, positive, tilt_in
from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over

ELEMENT, OTHER = sp.Symbol("e"), sp.Symbol("e_")


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations between the mean of g under a tilted law, that under P, and means of e^s, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    atoms = list(dict.fromkeys(s for c in relations for s in outermost(c, Over)))
    means = [s for s in atoms if outermost(s.body, Over)]
    if not relations or len(means) != 1 or any(s.has(sp.log) for s in atoms):
        return None
    (mean,) = means
    tilt = tilt_in(whole, mean.body)
    if tilt is None:
        return None
    try:
        g = sp.cancel(mean.body / tilt.at(mean.var)).xreplace({mean.var: ELEMENT})
        facts = _covariance(whole, tilt, mean, g, atoms)
        if all(s in (mean, *_plain(atoms)) for s in atoms) and len(relations) == 1:
            facts += _chebyshev(whole, tilt, g)
        found = [whole.concluded(c, *facts) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _plain(atoms: list[Over]) -> list[Over]:
    return [s for s in atoms if not s.has(sp.exp)]


def _means(tilt: Tilt, g: sp.Expr, x: sp.Symbol) -> tuple[Over, Over, Over]:
    """Sums of P g e^s, P g and P e^s over x."""
    P, e, g = Entry(tilt.law, x), sp.exp(tilt.score_at(x)), substitute(g, {ELEMENT: x})
    return tuple(Over("sum", term, x, tilt.Z.over) for term in (P * g * e, P * g, P * e))  # type: ignore[return-value]


def _covariance(whole: Sums, tilt: Tilt, mean: Over, g: sp.Expr, atoms: list[Over]) -> list[str]:
    """Z E_lam g = sum P g e^s; and what the sums of the claim are in terms of those of `_means`."""
    facts = [positive(whole, tilt)]
    own = _means(tilt, g, ELEMENT)
    Z = tilt.Z
    other, same = whole.renamed(Z, ELEMENT)
    facts.append(same)
    for s in atoms:
        new, step = whole.renamed(s, ELEMENT)
        facts.append(step)
        if s == mean:
            facts.append(whole.combined((Z, -1), (new, own[0]), "="))
        else:
            like = next((t for t in (*own, other) if sp.expand(t.body - new.body) == 0), None)
            if like is None:
                raise Stuck(f"{s} is no mean that is known")
            if like != new:
                facts.append(whole.combined((1, -1), (new, like), "="))
        facts.append(whole.number(new))
    if other != own[2]:
        facts.append(whole.combined((1, -1), (other, own[2]), "="))
    return [*facts, *(whole.number(s) for s in (*own, other, Z))]


def _chebyshev(whole: Sums, tilt: Tilt, g: sp.Expr) -> list[str]:
    """sum P g e^s >= sum P g sum P e^s, by the products of differences at two elements."""
    y, z, over = ELEMENT, OTHER, tilt.Z.over
    scope = ((y, over), (z, over))
    s_y, s_z = tilt.score_at(y), tilt.score_at(z)
    e_y, e_z = sp.exp(s_y), sp.exp(s_z)
    g_y, g_z = g, substitute(g, {y: z})
    P_y = Entry(tilt.law, y)
    about = whole.about(scope)
    tangents = []
    for gap in (s_y - s_z, s_z - s_y):
        needed = whole.p.needed(Relation(a_number(gap)), [*about, *whole.parameters])
        tangents.append(whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=gap))
    ordered = whole.p.decide(
        whole.label("of one order"), ge((g_y - g_z) * (e_y - e_z), 0), [*tangents, *about, *whole.parameters]
    )
    ge_z, g_sum, e_sum = _means(tilt, g, z)
    mass_z, one_z = whole.mass_of(tilt.law, z)
    inner = whole.combined(
        (P_y * g_y * e_y, -P_y * g_y, -P_y * e_y, P_y),
        (mass_z, e_sum, g_sum, ge_z),
        ">=",
        here=[ordered],
        scope=((y, over),),
    )
    own = _means(tilt, g, y)
    mass_y, one_y = whole.mass_of(tilt.law, y)
    outer = whole.combined(
        (1, -e_sum, -g_sum, ge_z), (own[0], own[1], own[2], mass_y), ">=", here=[inner, one_z]
    )
    facts = [outer, one_y]
    for mine, there in zip(own, (ge_z, g_sum, e_sum), strict=True):
        _, step = whole.renamed(there, y)
        facts.append(step)
        facts.append(whole.number(mine))
    facts += [whole.number(s) for s in (ge_z, g_sum, e_sum, mass_y)]
    return facts
