"""Steps that derivations about processes have in common: what facts decide, elements that attain extremes, quantifiers and conditions.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.tables.sums import Sums, outermost
from theory.logic import Conjunction, EveryElement, Formula, Relation, When
from theory.terms import Entry, Over, Slope

Scope = tuple[tuple[sp.Symbol, str], ...]
ONE = sp.Integer(1)


def says(whole: Sums, goal: sp.Basic, facts: Sequence[str], scope: Scope = ()) -> str:
    """A relation that some facts decide, with all sums and extremes in them being numbers."""
    spoken = sp.Tuple(goal, *(whole.p.condition(name) for name in facts))
    numbers = [whole.number(e, scope) for e in outermost(spoken, Over, Slope)]
    return whole.p.decide(whole.label("so"), goal, [*facts, *numbers, *whole.parameters])


def compared(whole: Sums, extreme: Over, y: sp.Symbol, scope: Scope) -> str:
    """The value at an element of the scope is at most the largest, or at least the least."""
    number, member = whole.number(extreme, scope), whole.member(y, extreme.over)
    return whole.p.take(
        whole.label(f"compared at {y}"), "an extreme and a value", number, member, extreme=extreme, element=y
    )


class Chosen:
    """An element at which an extreme is attained, until it is forgotten.

    Attributes:
      y: the element; scope: with it; value: the step that says that the term there is the extreme.
    """

    def __init__(self, whole: Sums, extreme: Over, scope: Scope) -> None:
        p = whole.p
        self.whole, self.y = whole, whole.fresh(extreme.var)
        self._exists = p.take(
            whole.label(f"{self.y} attains"),
            "an extreme is attained",
            whole.number(extreme, scope),
            extreme=extreme,
            element=self.y,
        )
        obtained = [
            p.take(whole.label(f"{part} of {self.y}"), "obtain", self._exists, var=self.y, part=part)
            for part in ("body", "member")
        ]
        self.value, member = obtained
        self._obtained = obtained
        whole.has_member(self.y, extreme.over, member)
        self.scope: Scope = (*scope, (self.y, extreme.over))

    def forgotten(self, goal: str) -> str:
        """The goal, which does not speak of the element."""
        used = self.whole.p.resting_on(goal, self._obtained)
        return (
            self.whole.p.take(self.whole.label("whichever"), "choice", self._exists, *used, goal)
            if used
            else goal
        )


def positive(whole: Sums, entries: Sequence[Entry], scope: Scope) -> list[str]:
    """What the signature says of some entries, at elements of a scope."""
    return [
        name
        for name in whole.about(scope)
        if outermost(whole.p.condition(name), Entry, Over) in [[e] for e in entries]
    ]


def everywhere(whole: Sums, f: Formula, prove: Callable[[Formula, Scope], str], scope: Scope = ()) -> str:
    """A formula about every element, or all of several such, from a function that proves what they say of the elements of a scope."""
    if isinstance(f, Conjunction):
        parts = [everywhere(whole, part, prove, scope) for part in f.parts]
        return whole.p.state(whole.label("together"), f, "both", *parts)
    if not isinstance(f, EveryElement):
        return prove(f, scope)
    member = whole.member(f.var, f.over)
    body = everywhere(whole, f.body, prove, (*scope, (f.var, f.over)))
    used = whole.p.resting_on(body, [member])
    return whole.p.state(whole.label("everywhere"), f, "generalisation", body, *used)


def shown_when(
    whole: Sums,
    f: Formula,
    prove: Callable[[Formula, list[str]], str],
    given: Sequence[str] = (),
    scope: Scope = (),
) -> str:
    """A relation under conditions, from a function that proves it from steps that assume them."""
    if not isinstance(f, When) or not isinstance(f.condition, Relation):
        return prove(f, list(given))
    assumed = whole.p.assume(whole.label("where"), f.condition)
    body = shown_when(whole, f.body, prove, (*given, assumed), scope)
    if not whole.p.resting_on(body, [assumed]):
        return whole.p.state(whole.label("as claimed"), f, "in any case", body)
    numbers = [whole.number(e, scope) for e in outermost(f.condition.condition, Over)]
    return whole.p.state(whole.label("as claimed"), f, "when", assumed, body, *numbers)


def relations_in(f: Formula) -> sp.Tuple:
    """All relations in a formula."""
    return sp.Tuple(*(part.condition for part in f.walk() if isinstance(part, Relation)))
