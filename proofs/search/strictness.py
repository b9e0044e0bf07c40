"""Which formulas a margin of exactly zero breaks, and from which margin on a hypothesis counts as met."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import sympy as sp

from theory import Formula, Negation, Relation, When


def _relations(f: Formula, plain: bool = True) -> Iterator[tuple[Relation, bool]]:
    """Relations that a formula asks for, with False where it asks for the opposite; conditions of "when" are none of them, as
    they have no margin of their own."""
    if isinstance(f, Relation):
        yield f, plain
    for child in (f.body,) if isinstance(f, When) else f.children():
        yield from _relations(child, plain is not isinstance(f, Negation))


def breaks_at_equality(f: Formula) -> bool:
    """Whether a margin of exactly zero may mean that the formula fails: some relation in it is strict."""
    return any(any(_strict_parts(g.condition, plain)) for g, plain in _relations(f))


@lru_cache(maxsize=1024)
def least_met(f: Formula) -> float:
    """The least margin at which a formula counts as met: zero, up to rounding, meets weak relations and no strict ones.

    Where an equality is asked for, nothing near it will do.
    """
    if any(g.condition.has(sp.Equality) for g, _ in _relations(f)):
        return 0.0
    return 1e-12 if breaks_at_equality(f) else -1e-12


def _strict_parts(condition: sp.Basic, plain: bool) -> list[bool]:
    """For each relation of a condition whether it is strict, negations taken inwards."""
    if isinstance(condition, sp.Not):
        return _strict_parts(condition.args[0], not plain)
    if isinstance(condition, sp.Implies):
        premise, consequence = condition.args
        return _strict_parts(premise, not plain) + _strict_parts(consequence, plain)
    if isinstance(condition, (sp.And, sp.Or)):
        return [strict for part in condition.args for strict in _strict_parts(part, plain)]
    strict = isinstance(condition, (sp.StrictLessThan, sp.StrictGreaterThan, sp.Unequality))
    return [strict if plain else not strict]
