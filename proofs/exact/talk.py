"""Conversations, as games."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs.exact.classes import Class, Classes, Prompt, TooMany, mass_of
from proofs.exact.dependence import WHOLE, aspects_of
from proofs.exact.errors import Refused, Undefined
from proofs.exact.valuation import Env, Valuation
from theory import Conversation, Formula

MAX_TALK = 250  # sentences of a conversation: each is a call within a call
MAX_TALK_STEPS = 2**21


@dataclass(frozen=True)
class Turn:
    """What a best user says from some point of a conversation on.

    Attributes:
      query: sentences of this query, as numbers in the alphabet.
      value: greatest probability of the goal from here.
      replies: to it, each with its probability and what the user says then; texts that count as one are one. Empty after the last query.
      text: the whole text so far, the query included.
    """

    query: Prompt
    value: Fraction
    replies: tuple[tuple[Prompt, Fraction, Turn], ...]
    text: Prompt


class Talk:
    """A conversation, as a game of the user against chance; what has been said counts by its class alone.

    Args:
      valuation: with the world.
      f: what is played.
      holds: whether a formula holds of prompts.

    Raises:
      Refused: its texts are too long, or too many.
    """

    def __init__(self, valuation: Valuation, f: Conversation, holds: Callable[[Formula, Env], bool]) -> None:
        self.f, self.holds, self.world = f, holds, valuation.world
        self.rounds, self.reply = valuation.whole(f.rounds, {}), valuation.whole(f.reply, {})
        self.total = None if f.total is None else valuation.count(f.total, {})
        self.lengths = (f.cap, f.cap if f.last is None else f.last)
        self.limits = [valuation.count(x, {}) for x in self.lengths]
        said = self.rounds * self.limits[0] + self.limits[1]
        longest = self.rounds * self.reply + (said if self.total is None else min(said, self.total))
        if longest > MAX_TALK:
            raise Refused(f"a conversation of {longest} sentences is too long to play")
        aspects = aspects_of(f.body, f.var, None)
        # What depends on the whole text has a class of its own for each.
        self.whole = not Classes.merge(aspects, "P")
        self.aspects = aspects - WHOLE
        self.queries = self._classes("P", ())
        self._known: dict[Any, Fraction] = {}

    def _classes(self, law: str, start: Prompt) -> Classes:
        return Classes(self.world, law, start, self.aspects, MAX_TALK_STEPS)

    def best(self) -> Fraction:
        """Greatest probability of the goal."""
        try:
            return self._user(self.queries.first(), 0, 0, 0, False)
        except TooMany:
            raise Refused("a conversation with too many texts to play") from None

    def _user(self, x: Class, said: int, used: int, here: int, negative: bool) -> Fraction:
        """From the middle of a query on.

        Args:
          x: all that was said.
          said: number of replies given.
          used: sentences of the earlier queries.
          here: sentences of this one so far.
          negative: the last of them scores below 0.
        """
        key = (x.prompt if self.whole else self.queries.key(x), said, used, here, negative)
        if key in self._known:
            return self._known[key]
        if len(self._known) >= self.world.most_prompts:
            raise Refused("a conversation with too many texts to play")
        last = said == self.rounds
        length, limit = self.lengths[last], self.limits[last]
        most = limit if self.total is None else min(limit, self.total - used)
        f, best = self.f, Fraction(0)
        enough = here == limit if not length.at_most else here >= (1 if f.nonempty else 0)
        if f.negative_ends:
            enough = enough and here > 0 and (last or negative)
        if enough and here <= most:
            best = self._said(x, said, used + here)
        if here < most:
            for step in self.queries.steps(x.state):
                if best == 1:
                    break
                below = self.world.score[step.sentence] < 0
                if f.negative_ends and here == 0 and not below:
                    continue
                y = self.queries.append(x, step)
                if y is not None:
                    best = max(best, self._user(y, said, used, here + 1, below))
        self._known[key] = best
        return best

    def _said(self, x: Class, said: int, used: int) -> Fraction:
        """When a query has ended."""
        if said == self.rounds:
            return Fraction(int(self.holds(self.f.body, {self.f.var: x.prompt})))
        law, world = self.f.law, self.world
        whole = world.probability(law, x.prompt)
        if whole == 0:
            raise Undefined("a text is drawn after a prompt of probability 0")
        classes = self._classes(law, x.prompt)
        drawn = classes.of(self.reply) if not self.whole else classes.all(self.reply)
        return sum(
            (mass_of(y, law, world.alpha) / whole * self._user(y, said + 1, used, 0, False) for y in drawn),
            Fraction(0),
        )

    def play(self) -> Turn:
        """The conversation of a user who plays a best strategy, the shortest of the queries that are as good.

        Raises:
          Refused: as `best`.
        """
        self.best()
        return self._turn(self.queries.first(), 0, 0)

    def _turn(self, x: Class, said: int, used: int) -> Turn:
        start, value = len(x.prompt), self._user(x, said, used, 0, False)
        y, here, negative = x, 0, False
        while not self._ends_here(y, said, used, here, negative, value):
            y, negative = next(self._as_good(y, said, used, here, value))
            here += 1
        replies: tuple[tuple[Prompt, Fraction, Turn], ...] = ()
        if said < self.rounds:
            law, whole = self.f.law, self.world.probability(self.f.law, y.prompt)
            classes = self._classes(law, y.prompt)
            drawn = classes.all(self.reply) if self.whole else classes.of(self.reply)
            replies = tuple(
                (
                    z.prompt[len(y.prompt) :],
                    mass_of(z, law, self.world.alpha) / whole,
                    self._turn(z, said + 1, used + here),
                )
                for z in drawn
            )
        return Turn(y.prompt[start:], value, replies, y.prompt)

    def _ends_here(self, x: Class, said: int, used: int, here: int, negative: bool, value: Fraction) -> bool:
        """Whether the query may end here, at no loss."""
        last = said == self.rounds
        length, limit = self.lengths[last], self.limits[last]
        most = limit if self.total is None else min(limit, self.total - used)
        enough = here == limit if not length.at_most else here >= (1 if self.f.nonempty else 0)
        if self.f.negative_ends:
            enough = enough and here > 0 and (last or negative)
        return enough and here <= most and self._said(x, said, used + here) == value

    def _as_good(
        self, x: Class, said: int, used: int, here: int, value: Fraction
    ) -> Iterator[tuple[Class, bool]]:
        """Further sentences of a query that lose nothing, and whether each scores below 0."""
        for step in self.queries.steps(x.state):
            below = self.world.score[step.sentence] < 0
            if self.f.negative_ends and here == 0 and not below:
                continue
            y = self.queries.append(x, step)
            if y is not None and self._user(y, said, used, here + 1, below) == value:
                yield y, below
