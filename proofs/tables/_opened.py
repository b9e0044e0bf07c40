"""Statements about every element, under conditions, of several at once: shown from what their relations come to at named elements.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from proofs.tables.sums import Sums
from proofs.writing import Stuck
from theory.logic import Conjunction, Disjunction, EveryElement, Formula, Relation, SomeElement, When

Scope = tuple[tuple[sp.Symbol, str], ...]
Given = tuple[str, ...]


def opened(
    whole: Sums,
    f: Formula,
    prove: Callable[[Relation, Scope, Given], str],
    scope: Scope = (),
    given: Given = (),
    others: Callable[[Formula, Scope, Given], str] | None = None,
) -> str:
    """The formula, from a function that proves a relation in it for the elements of a scope, from steps that assume its conditions.

    Args:
      others: proves what says "some" or "or" in it; without it there may be none.

    Raises:
      Stuck: it says something else, or the function is stuck.
    """
    p = whole.p
    if isinstance(f, EveryElement):
        member = whole.member(f.var, f.over)
        body = opened(whole, f.body, prove, (*scope, (f.var, f.over)), given, others)
        return p.state(whole.label("everywhere"), f, "generalisation", body, *p.resting_on(body, [member]))
    if isinstance(f, When):
        assumed, before = p.assume(whole.label("where"), f.condition), whole.given
        relations, formulas = _parts(whole, assumed)
        whole.given = [*before, *formulas]  # which are asked at elements, as hypotheses are
        body = opened(whole, f.body, prove, scope, (*given, *relations), others)
        whole.given = before
        if not p.resting_on(body, [assumed]):
            return p.state(whole.label("as claimed"), f, "in any case", body)
        meaning = []
        if isinstance(f.condition, Relation):
            numbers = whole.numbers_in([f.condition.condition], scope)
            meaning = p.meaning(f.condition.condition, [*numbers, *whole.about(scope), *given])
        return p.state(whole.label("as claimed"), f, "when", assumed, body, *meaning)
    if isinstance(f, Conjunction):
        parts = [opened(whole, part, prove, scope, given, others) for part in f.parts]
        return p.state(whole.label("together"), f, "both", *parts)
    if others is not None and isinstance(f, (Disjunction, SomeElement)):
        return others(f, scope, given)
    if not isinstance(f, Relation):
        raise Stuck(f"{f} is no relation, at an element or under conditions")
    return prove(f, scope, given)


def _parts(whole: Sums, assumed: str) -> tuple[list[str], list[str]]:
    """What an assumption says: steps that state relations, and steps that state other formulas."""
    f = whole.p.statement(assumed)
    if isinstance(f, Relation):
        return [assumed], []
    if not isinstance(f, Conjunction):
        return [], [assumed]
    parts = [whole.p.take(whole.label("of these"), "part", assumed, index=k) for k in range(len(f.parts))]
    found = [_parts(whole, part) for part in parts]
    return [name for relations, _ in found for name in relations], [
        name for _, formulas in found for name in formulas
    ]
