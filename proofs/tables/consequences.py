"""A linear relation of sums that a relation of sums among the hypotheses implies: the difference holds term by term, up to a small multiple of it."""

from __future__ import annotations

import sympy as sp

from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope

MULTIPLES = (1, 2, sp.Rational(1, 2), 4)
KINDS = (sp.LessThan, sp.GreaterThan)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations of sums, each from one hypothesis, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    told = [name for name in whole.plain_hypotheses() if _plain(whole.p.condition(name))]
    if not relations or not told or not all(_plain(c) for c in relations):
        return None
    try:
        return whole.all_shown([_shown(whole, c, told) for c in relations])
    except Stuck as error:
        return whole.p.stuck(str(error))


def _plain(c: sp.Basic) -> bool:
    """Whether a relation compares sums that have no other sums in them."""
    sums = outermost(c, Over)
    return (
        isinstance(c, KINDS) and bool(sums) and not c.has(Slope) and not any(s.body.has(Over) for s in sums)
    )


def _shown(whole: Sums, condition: sp.Basic, told: list[str]) -> str:
    for name in told:
        given = whole.p.condition(name)
        for multiple in MULTIPLES:
            expression = condition.lts - condition.gts - multiple * (given.lts - given.gts)
            try:
                step = whole.linear(sp.expand(expression, deep=False), "<=", multipliers={})
                last = whole.concluded(condition, step, name)
            except Stuck:
                continue
            if whole.stands(last):
                return last
    raise Stuck(f"{condition} does not follow from a hypothesis term by term")
