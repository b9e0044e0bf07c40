"""F1.5: (k + 1 + l) g_P'(l) = 1 - sum P P_t/q, term by term, so that one is negative where the other exceeds 1."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "either the slope is so, or the overlap is so", for one or several laws; or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    if len(whole.relations) < 2:
        return None
    found = []
    try:
        equations: dict[tuple[Slope, Over], str] = {}
        for condition in whole.relations:
            atoms = outermost(condition, Slope, Over)
            slopes, sums = ([e for e in atoms if isinstance(e, kind)] for kind in (Slope, Over))
            if not isinstance(condition, sp.Or) or len(slopes) != 1 or len(sums) != 1:
                return None
            pair = slopes[0], sums[0]
            if pair not in equations:
                equations[pair] = whole.linear(_weight(pair[1]) * pair[0] + pair[1] - 1, "=")
            found.append(whole.concluded(condition, equations[pair]))
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _weight(overlap: Over) -> sp.Expr:
    """All weights together: what the term of an overlap is multiplied by, apart from entries."""
    numbers = [a for a in sp.Mul.make_args(overlap.body) if isinstance(a, sp.Add)]
    if len(numbers) != 1:
        raise Stuck(f"{overlap} is no overlap of laws")
    return numbers[0]
