"""F9.3: (1 - a) d/da CE(D, P_a) = 1 - E_D[H/P_a], term by term. F9.2, repaired: log(H/S) <= H/S - 1, under D."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of what the slope of a mixture's loss in its weight has to do with sums, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or not all(isinstance(c, sp.Or) for c in relations):
        return None
    atoms = list(dict.fromkeys(e for c in relations for e in outermost(c, Slope, Over)))
    slopes, sums = ([e for e in atoms if isinstance(e, kind)] for kind in (Slope, Over))
    if len(slopes) != 1 or not sums:
        return None
    try:
        found = []
        if len(sums) == 1 and not sums[0].has(sp.log):
            fact = whole.linear((1 - slopes[0].point) * slopes[0] + sums[0] - 1, "=")
        else:
            fact = _jensen(whole, slopes[0], relations[0])
        found = [whole.concluded(c, fact) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _jensen(whole: Sums, slope: Slope, condition: sp.Basic) -> str:
    """slope <= the difference of divergences, which is that of the logarithms of two laws under a third."""
    (other,) = (c for c in condition.args if not c.has(Slope))
    difference = other.lhs - other.rhs
    sums = outermost(difference, Over)
    x, over = sums[0].var, sums[0].over
    logs = dict.fromkeys(e for s in sums for e in outermost(s.body, sp.log))
    common = [e for e in logs if all(e in outermost(s.body, sp.log) for s in sums)]
    first, second = (e for e in logs if e not in common)
    about = [name for name in whole.about([(x, over)]) if not outermost(whole.p.condition(name), Over)]
    facts = []
    for gap in (first - second, second - first):
        needed = whole.p.needed(Relation(a_number(gap)), about)
        facts.append(whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=gap))
    return whole.linear(slope - difference, "<=", multipliers={}, here=facts)
