"""Relations of sums with |P - Q| in them: they hold term by term up to halves of the laws, as min(P, Q) = (P + Q - |P - Q|)/2."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial

import sympy as sp

from proofs.tables._signs import by_signs
from proofs.tables.sums import KINDS, KINDS_OF, Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope

_STEPS = (0, sp.Rational(1, 2), -sp.Rational(1, 2), 1, -1)
MOST_LAWS = 3


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several linear relations of sums, one with absolute values at least, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    if not relations or any(type(c) not in KINDS_OF or outermost(c, Slope) for c in relations):
        return None
    if not any(outermost(s.body, sp.Abs) for c in relations for s in outermost(c, Over)):
        return None
    try:
        return whole.all_shown([by_signs(whole, c, partial(_linear, whole)) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))


def _linear(whole: Sums, difference: sp.Expr, kind: str) -> str:
    """A relation of a sum with 0 by the first multipliers of the laws that do."""
    expression = sp.expand(difference, deep=False)
    laws = [t.name for t in whole.signature.tables.values() if t.is_law and len(t.sets) == 1][:MOST_LAWS]
    constant = expression.as_coeff_Add()[0]
    for multipliers in _multipliers(laws, -constant):
        last = whole.linear(expression, kind, multipliers=multipliers)
        if whole.stands(last):
            return last
    raise Stuck(f"{KINDS[kind](expression, 0)} does not hold term by term up to halves of the laws")


def _multipliers(laws: list[str], total: sp.Expr) -> Iterator[dict[str, sp.Expr]]:
    """Small multipliers of the laws that sum to what is left of the constant."""
    for chosen in itertools.product(_STEPS, repeat=len(laws)):
        if sum(chosen) == total:
            yield {name: sp.sympify(m) for name, m in zip(laws, chosen, strict=True)}
