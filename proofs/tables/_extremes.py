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
    _chosen: list[tuple[str, list[str]]] = field(default_factory=list)  # existence, what was obtained
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
        whole, p = self.whole, self.whole.p
        number = self._number(e)
        y = whole.fresh(e.var)
        there = p.take(whole.label(f"{y} attains"), "an extreme is attained", number, extreme=e, element=y)
        body = p.take(whole.label(f"at {y}"), "obtain", there, var=y, part="body")
        member = p.take(whole.label(f"{y} is an element"), "obtain", there, var=y, part="member")
        whole.has_member(y, e.over, member)
        self.scope = (*self.scope, (y, e.over))
        self._chosen.append((there, [body, member]))
        if isinstance(p.statement(body), Conjunction):
            met, value = (p.take(whole.label(f"of {y}"), "part", body, index=k) for k in (0, 1))
            self.facts.append(met)
            return value
        return body

    def _compare(self, e: Over) -> list[str]:
        """Values at elements, compared with an extreme; where it has a condition, only at those that are seen to meet it."""
        whole, found = self.whole, []
        for y, over in self.scope:
            met = whole.condition_at(e, y, self.scope, *self.facts) if over == e.over else None
            if met is None:
                continue
            step = whole.label(f"compared at {y}")
            uses = [self._known[e], whole.member(y, over), *met]
            found.append(whole.p.take(step, "an extreme and a value", *uses, extreme=e, element=y))
        self.facts += found
        return found

    def forgotten(self, goal: str) -> str:
        """The goal, without the elements that were chosen for it."""
        for existence, obtained in reversed(self._chosen):
            used = self.whole.p.resting_on(goal, obtained)
            if used:
                goal = self.whole.p.take(self.whole.label("whichever"), "choice", existence, *used, goal)
        return goal
