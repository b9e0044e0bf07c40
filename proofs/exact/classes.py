"""Prompts that a formula cannot tell apart, merged: types of i.i.d. texts, states of chains with the odds P-(x):P+(x).

There are 2^40 prompts of 40 sentences from two, and 41 types of them. Only rational arithmetic, and nothing but the statement
is shared with the search.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

from proofs.exact.dependence import Aspects
from proofs.exact.steps import spend
from theory.logic import SUPPORTS

Prompt = tuple[int, ...]
Odds = Fraction | float | None  # P-(x)/P+(x); math.inf where P+(x) = 0 < P-(x), None where both are 0
STEP_BITS = 512  # of a rational, beyond which its arithmetic takes as long as several small ones
MAX_STEPS = 2**18  # sentences appended to representatives, over all levels


class World(Protocol):
    """What is asked of a world: `proofs.exact.world.ExactWorld`."""

    @property
    def alpha(self) -> Fraction: ...

    @property
    def score(self) -> tuple[Fraction, ...]: ...

    @property
    def laws(self) -> Mapping[str, Mapping[Prompt, tuple[Fraction, ...]]]: ...

    def state(self, prompt: Prompt) -> Prompt: ...

    def law(self, law: str, prompt: Prompt) -> tuple[Fraction, ...]: ...

    def probability(self, law: str, prompt: Prompt) -> Fraction: ...


class TooMany(ValueError):
    """More classes than are looked at."""


@dataclass(frozen=True)
class Step:
    """One more sentence after a state: its probabilities, None where a component has no row there, and the next state."""

    sentence: int
    minus: Fraction | None
    plus: Fraction | None
    state: Prompt


@dataclass
class Class:
    """Prompts that have state, odds and what else is asked for in common.

    Attributes:
      prompt: one of them.
      state, odds: of each.
      minus, plus: probability of all of them together.
      each: (P-(x), P+(x)) of each, where that is asked for.
      highest: the largest odds along each.
      gain: what the log-ratio gained since the start: product of the finite factors, and whether 0, oo or 0/0 was among them.
      last: both probabilities and the score of the last sentence.
    """

    prompt: Prompt
    state: Prompt
    odds: Odds
    minus: Fraction
    plus: Fraction
    each: tuple[Fraction, Fraction] | None
    highest: Odds
    gain: Any
    last: Any


class Classes:
    """Classes of the prompts that continue a prompt, level by level.

    Args:
      world: tabular, or n-gram.
      support: under which law a prompt must be possible.
      start: the prompt that is continued.
      aspects: what is to be the same in a class beside the state.
      most: sentences that may be appended in all.
    """

    def __init__(
        self, world: World, support: str, start: Prompt, aspects: Aspects, most: int = MAX_STEPS
    ) -> None:
        self.world, self.support, self.start, self.aspects, self.most = world, support, start, aspects, most
        self.weighed = bool(aspects & {"odds", "mass", "highest"})
        self._steps: dict[Prompt, list[Step]] = {}
        self.taken = 0

    @staticmethod
    def merge(aspects: Aspects, support: str) -> bool:
        """Whether there are classes at all: what depends on the whole prompt has none, nor have texts of a further component."""
        if support not in SUPPORTS:
            return False
        return "path" not in aspects and not ("gain" in aspects and support == "any")

    def levels(self) -> Iterator[list[Class]]:
        """Classes of the prompts with 0, 1, 2, ... sentences more.

        Raises:
          TooMany: more than ``most`` sentences would be appended.
        """
        classes = [self.first()]
        while True:
            yield classes
            longer: dict[Any, Class] = {}
            for x in classes:
                for step in self.steps(x.state):
                    y = self.append(x, step)
                    if y is None:
                        continue
                    key = self.key(y)
                    known = longer.get(key)
                    if known is None:
                        longer[key] = y
                    else:
                        known.minus, known.plus = known.minus + y.minus, known.plus + y.plus
            classes = list(longer.values())

    def of(self, k: int) -> list[Class]:
        """Classes of the prompts with k sentences more."""
        levels = self.levels()
        for _ in range(k):
            next(levels)
        return next(levels)

    def all(self, k: int) -> list[Class]:
        """The prompts with k sentences more, each a class of its own."""
        found = [self.first()]
        for _ in range(k):
            longer = (self.append(x, step) for x in found for step in self.steps(x.state))
            found = [y for y in longer if y is not None]
        return found

    def ends(self, k: int) -> list[Class]:
        """Of the prompts with k sentences more the ones with the least and the greatest odds after each state."""
        classes = [self.first()]
        for level in range(k):
            nodes: dict[Any, tuple[Class, Class]] = {}
            for x in classes:
                for step in self.steps(x.state):
                    y = self.append(x, step)
                    if y is None:
                        continue
                    node = self.node(y, level == k - 1)
                    least, most = nodes.get(node, (y, y))
                    nodes[node] = (
                        y if less(y.odds, least.odds) else least,
                        y if less(most.odds, y.odds) else most,
                    )
            classes = [x for pair in nodes.values() for x in (pair if pair[0] is not pair[1] else pair[:1])]
        return classes

    def key(self, x: Class) -> Any:
        """What two prompts of one class have in common."""
        return (x.state, x.odds if self.weighed else _alive(x.odds), x.each, x.highest, x.gain, x.last)

    def node(self, x: Class, final: bool = True) -> Any:
        """A key without the odds, but with which components can produce the prompt."""
        return (x.state, _alive(x.odds), x.last if final else None)

    def steps(self, state: Prompt) -> list[Step]:
        if state not in self._steps:
            minus, plus = (self.world.laws[law].get(state) for law in ("P-", "P+"))
            self._steps[state] = [
                Step(
                    i,
                    None if minus is None else minus[i],
                    None if plus is None else plus[i],
                    self.world.state((*state, i)),
                )
                for i in range(len(self.world.score))
            ]
        self.taken += len(self.world.score)
        if self.taken > self.most:
            raise TooMany("too many classes of prompts")
        return self._steps[state]

    def first(self) -> Class:
        minus, plus = (self.world.probability(law, self.start) for law in ("P-", "P+"))
        odds = odds_of(minus, plus)
        highest: Odds = None
        if "highest" in self.aspects:
            along = [
                odds_of(self.world.probability("P-", x), self.world.probability("P+", x))
                for x in (self.start[:k] for k in range(len(self.start) + 1))
            ]
            highest = None if None in along else max(x for x in along if x is not None)
        last: Any = None
        if "last" in self.aspects and self.start:
            before = self.steps(self.world.state(self.start[:-1]))[self.start[-1]]
            last = (before.minus, before.plus, self.world.score[before.sentence])
        return Class(
            self.start,
            self.world.state(self.start),
            odds,
            minus,
            plus,
            (minus, plus) if "mass" in self.aspects else None,
            highest,
            (Fraction(1), False, False, False) if "gain" in self.aspects else None,
            last,
        )

    def append(self, x: Class, step: Step) -> Class | None:
        """A prompt of a class with one more sentence; None if it is not possible."""
        longest = max(x.minus.denominator.bit_length(), x.plus.denominator.bit_length())
        spend(1 + longest // STEP_BITS)
        minus_alive, plus_alive = _alive(x.odds)
        minus = step.minus is not None and minus_alive and step.minus > 0
        plus = step.plus is not None and plus_alive and step.plus > 0
        if not self._possible(minus, plus):
            return None
        odds: Odds
        if minus and plus:
            assert isinstance(x.odds, Fraction)
            assert step.minus is not None
            assert step.plus is not None
            odds = x.odds * step.minus / step.plus
        elif minus:
            odds = math.inf
        else:
            odds = Fraction(0) if plus else None
        zero = Fraction(0)
        each = None
        if x.each is not None:
            each = (
                x.each[0] * step.minus if minus and step.minus is not None else zero,
                x.each[1] * step.plus if plus and step.plus is not None else zero,
            )
        highest = None
        if "highest" in self.aspects and x.highest is not None and odds is not None:
            highest = max(x.highest, odds)
        last = (step.minus, step.plus, self.world.score[step.sentence]) if "last" in self.aspects else None
        return Class(
            (*x.prompt, step.sentence),
            step.state,
            odds,
            x.minus * step.minus if minus and step.minus is not None else zero,
            x.plus * step.plus if plus and step.plus is not None else zero,
            each,
            highest,
            _gained(x.gain, step) if "gain" in self.aspects else None,
            last,
        )

    def _possible(self, minus: bool, plus: bool) -> bool:
        if self.support == "P":
            return minus or (plus and self.world.alpha < 1)
        if self.support == "any":
            return True
        return {"P-": minus, "P+": plus, "both": minus and plus}[self.support]


def mass_of(x: Class, law: str, alpha: Fraction) -> Fraction:
    """Probability of all prompts of a class under a law."""
    return {"P-": x.minus, "P+": x.plus, "P": alpha * x.minus + (1 - alpha) * x.plus}[law]


def odds_of(minus: Fraction, plus: Fraction) -> Odds:
    """P-(x)/P+(x) from the two probabilities."""
    if plus > 0:
        return minus / plus
    return math.inf if minus > 0 else None


def _alive(odds: Odds) -> tuple[bool, bool]:
    """Which components can produce a prompt with these odds."""
    if odds is None:
        return False, False
    return odds > 0, odds != math.inf


def less(a: Odds, b: Odds) -> bool:
    return a is not None and b is not None and a < b


def _gained(before: Any, step: Step) -> Any:
    product, fallen, risen, lost = before
    if not step.minus and not step.plus:  # no row, or 0 of both
        return product, fallen, risen, True
    if not step.minus:
        return product, True, risen, lost or step.minus is None
    if not step.plus:
        return product, fallen, True, lost or step.plus is None
    return product * step.minus / step.plus, fallen, risen, lost
