"""Largest and least values over a set in derivations: every value is at most the largest, and some element attains it.

On paper: max f - max g <= max |f - g|, for if y attains max f, then f(y) <= g(y) + |f(y) - g(y)|. Nothing here is believed: the kernel checks
each step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import sympy as sp

from proofs.kernel.rules.extremes import EXTREMES
from proofs.tables.sums import Sums, outermost
from proofs.writing import Stuck
from theory.logic import Conjunction
from theory.terms import Over

MOST = 12  # extremes that are looked into, as one may be inside another
Scope = tuple[tuple[sp.Symbol, str], ...]


def extremes_of(*terms: sp.Basic) -> list[Over]:
    """Largest and least values in some terms, not those inside of others."""
    found = [e for term in terms for e in outermost(term, Over) if e.kind in EXTREMES]
    return list(dict.fromkeys(found))


def compared(whole: Sums, extreme: Over, y: sp.Symbol, scope: Scope, *met: str) -> str:
    """The value at an element of the scope is at most the largest, or at least the least.

    Args:
      met: the step that says that the element meets the condition of the extreme, where it has one.
    """
    number, member = whole.number(extreme, scope), whole.member(y, extreme.over)
    step = whole.label(f"compared at {y}")
    return whole.p.take(step, "an extreme and a value", number, member, *met, extreme=extreme, element=y)


class Chosen:
    """An element at which an extreme is attained, until it is forgotten.

    Attributes:
      y: the element; scope: with it.
      value: the step that says that the term there is the extreme.
      met: the step that says that it meets the condition, where there is one.
    """

    def __init__(self, whole: Sums, extreme: Over, scope: Scope, *facts: str) -> None:
        p = whole.p
        self.whole, self.y = whole, whole.fresh(extreme.var)
        number = whole.number(extreme, scope, *facts)
        step = whole.label(f"{self.y} attains")
        self._exists = p.take(step, "an extreme is attained", number, extreme=extreme, element=self.y)
        self._obtained = [
            p.take(whole.label(f"{part} of {self.y}"), "obtain", self._exists, var=self.y, part=part)
            for part in ("body", "member")
        ]
        self.value, member = self._obtained
        self.met: list[str] = []
        if isinstance(p.statement(self.value), Conjunction):
            body = self.value
            met, self.value = (p.take(whole.label(f"of {self.y}"), "part", body, index=k) for k in (0, 1))
            self.met.append(met)
        whole.has_member(self.y, extreme.over, member)
        self.scope: Scope = (*scope, (self.y, extreme.over))

    def forgotten(self, goal: str) -> str:
        """The goal, which does not speak of the element."""
        used = self.whole.p.resting_on(goal, self._obtained)
        if not used:
            return goal
        return self.whole.p.take(self.whole.label("whichever"), "choice", self._exists, *used, goal)


@dataclass
class Attained:
    """Elements that attain the extremes of a relation, and what is known of them.

    Attributes:
      scope: elements that the relation speaks of, and those that attain an extreme.
      facts: steps: values where extremes are attained, and values compared with them.
    """

    whole: Sums
    scope: Scope
    facts: list[str] = field(default_factory=list)
    _chosen: list[Chosen] = field(default_factory=list)
    _known: dict[Over, str] = field(default_factory=dict)  # that it is a number
    _reached: list[Over] = field(default_factory=list)  # of which it is asked where they are attained

    def look_into(self, terms: Iterable[sp.Basic]) -> None:
        """Take an element where each extreme in the terms is attained, and compare the values at all elements with it.

        Raises:
          Stuck: an extreme is not seen to be a number, or there are too many.
        """
        waiting = extremes_of(*terms)
        while waiting:
            e = waiting.pop(0)
            if e in self._reached:
                continue
            if len(self._reached) == MOST:
                raise Stuck(f"more than {MOST} largest and least values")
            self._reached.append(e)
            self.facts.append(self._attain(e))
            waiting += extremes_of(self.whole.p.condition(self.facts[-1]))
        # What is inside of what is compared is compared, too, but of no more elements is it asked where it is attained.
        waiting = list(self._reached)
        while waiting:
            e = waiting.pop(0)
            self._number(e)
            for step in self._compare(e):
                inside = extremes_of(self.whole.p.condition(step))
                waiting += [x for x in inside if x not in self._known and x not in waiting]

    def _number(self, e: Over) -> str:
        if e not in self._known:
            self._known[e] = self.whole.number(e, self.scope, *self.facts)
        return self._known[e]

    def _attain(self, e: Over) -> str:
        self._number(e)
        chosen = Chosen(self.whole, e, self.scope)
        self.scope = chosen.scope
        self._chosen.append(chosen)
        self.facts += chosen.met
        return chosen.value

    def _compare(self, e: Over) -> list[str]:
        """Values at elements, compared with an extreme; where it has a condition, only at those that are seen to meet it."""
        found = []
        for y, over in self.scope:
            met = self.whole.condition_at(e, y, self.scope, *self.facts) if over == e.over else None
            if met is not None:
                found.append(compared(self.whole, e, y, self.scope, *met))
        self.facts += found
        return found

    def chosen(self) -> list[sp.Symbol]:
        """The elements that were chosen."""
        return [c.y for c in self._chosen]

    def forgotten(self, goal: str) -> str:
        """The goal, without the elements that were chosen for it."""
        for chosen in reversed(self._chosen):
            goal = chosen.forgotten(goal)
        return goal
