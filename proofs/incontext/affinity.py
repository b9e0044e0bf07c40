"""The Chernoff coefficient of two laws and their total variation: 1 - sum sqrt(h s) is at least TV^2/2, as |h - s| = |sqrt h - sqrt s| (sqrt h + sqrt s)."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, mass, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation of a Chernoff coefficient and a total variation, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    sums = outermost(sp.Tuple(*relations), Over)
    roots = [e for e in sums if outermost(e.body, sp.Pow) and not e.has(sp.Abs)]
    distances = [e for e in sums if isinstance(e.body, sp.Abs)]
    if len(relations) != 1 or len(sums) != 2 or len(roots) != 1 or len(distances) != 1:
        return None
    (root,), (distance,) = roots, distances
    laws = sorted(root.body.atoms(Entry), key=str)
    if len(laws) != 2 or root.var != distance.var:
        return None
    try:
        return whole.finish(_shown(whole, relations[0], root, distance, laws))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _shown(whole: Sums, goal: sp.Basic, root: Over, distance: Over, laws: list[Entry]) -> str:
    """(|p - q| - t (p + q))^2 >= 0 at an element, for p = sqrt h, q = sqrt s and t a quarter of sum |h - s|."""
    p, scope = whole.p, ((root.var, root.over),)
    t = distance / 4
    number = whole.number(distance)
    first, second = (sp.sqrt(e) for e in laws)
    known = [number, *whole.about(scope)]
    square = p.decide(
        whole.label("a square"),
        ge((sp.Abs(first - second) - t * (first + second)) ** 2 + t**2 * (first - second) ** 2, 0),
        known,
    )
    masses = [mass(whole, e.table, root.var, root.over) for e in laws]
    both = Over("sum", sp.Add(*laws), root.var, root.over)
    two = termwise(whole, (ONE, -ONE, -ONE), (both, *(total for total, _ in masses)), "=")
    each = termwise(whole, (sp.Rational(1, 2) + t**2, -ONE, -t), (both, root, distance), ">=", [square])
    return whole.concluded(goal, each, two, *(one for _, one in masses))
