"""F5.11: the weight of the harmful component grows on average along its own text, and falls short of 1 by a geometric mean at most."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, le
from proofs.shallow._mixture import Mixture, fits, inner_sums
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import mass, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations of mean posterior weights before and after one token more, and of a Chernoff coefficient; or None."""
    if not fits(claim):
        return None
    whole = Sums(claim)
    relations = whole.relations
    spoken = sp.Tuple(*relations)
    totals, outer = inner_sums(spoken), outermost(spoken, Over)
    if not relations or len(totals) != 1 or spoken.has(sp.log):
        return None
    over = outer[0].over
    try:
        mixture = Mixture(whole, totals[0], over)
        a, x = mixture.weight(1), mixture.x
        now = Over("sum", a * mixture.H**2 / mixture.Z(1), x, over)
        after = Over("sum", mixture.H * totals[0], x, over)
        root = Over("sum", sp.sqrt(mixture.H) * sp.sqrt(mixture.S), x, over)
        facts = [_grows(whole, mixture, now, after), *_close(whole, mixture, now, root)]
        found = [whole.concluded(c, *facts) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _grows(whole: Sums, mixture: Mixture, now: Over, after: Over) -> str:
    """The mean weight after one token more is at least the weight: h^2/J >= 2 h/Z - J/Z^2."""
    a, Z, J = mixture.weight(1), mixture.Z(1), mixture.J(1)
    good, bad = a * mixture.H, (1 - a) * mixture.S
    facts = [mixture.positive(Z), mixture.positive(J), *whole.parameters]
    known = [*whole.about(mixture.inner), *facts]
    square = whole.p.decide(whole.label("a square"), ge(good * (mixture.h - J / Z) ** 2 / J, 0), known)
    laws = mixture.next_laws()
    factors = (sp.Integer(1), -good * (2 / Z - good / Z**2), good * bad / Z**2)
    sums = (mixture.total, *(total for total, _ in laws))
    together = termwise(whole, factors, sums, ">=", [square, *facts], mixture.scope)
    numbers = [whole.number(e, mixture.scope) for e in sums]
    each = whole.p.decide(
        whole.label("after a prefix"),
        ge(mixture.total, good / Z),
        [together, *(one for _, one in laws), *numbers, mixture.positive(Z), *whole.parameters],
    )
    one = sp.Integer(1)
    return termwise(whole, (one, -one), (after, now), ">=", [each, mixture.positive(Z)])


def _close(whole: Sums, mixture: Mixture, now: Over, root: Over) -> list[str]:
    """H (1 - w) <= sqrt((1 - a)/a) sqrt(H S), as a H + (1 - a) S is at least the geometric mean of both."""
    a, Z = mixture.weight(1), mixture.Z(1)
    known = [*whole.about(mixture.scope), mixture.positive(Z), *whole.parameters]
    first, second = sp.sqrt(a) * sp.sqrt(mixture.H), sp.sqrt(1 - a) * sp.sqrt(mixture.S)
    square = whole.p.decide(whole.label("a square"), ge(Z, first * second), known)
    factor = sp.sqrt(1 - a) / sp.sqrt(a)
    share = whole.p.decide(
        whole.label("a share"),
        le((1 - a) * mixture.H * mixture.S, factor * root.body * Z),
        [square, *known],
    )
    total, one = mass(whole, mixture.H.table, mixture.x, now.over)
    facts = [share, mixture.positive(Z)]
    below = termwise(whole, (sp.Integer(1), -sp.Integer(1), -factor), (total, now, root), "<=", facts)
    return [below, one]
