"""Relations of scalars and logarithms of scalars: each logarithm lies below its tangents, log z <= z/c - 1 + log c, at c = 1 and at the other arguments."""

from __future__ import annotations

import itertools

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import tangent
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Entry, Over, Slope

MOST = 4  # logarithms of one claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several relations of scalars with logarithms in them, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    spoken = sp.Tuple(*whole.relations)
    logs = sorted(spoken.atoms(sp.log), key=str)
    if not logs or len(logs) > MOST or outermost(spoken, Over, Slope, Entry):
        return None
    try:
        at = [*logs, *(first - second for first, second in itertools.combinations(logs, 2))]
        facts = [tangent(whole, sign * x, whole.parameters) for x in at for sign in (1, -1)]
        return whole.all_shown([whole.concluded(c, *facts) for c in whole.relations])
    except Stuck as error:
        return whole.p.stuck(str(error))
