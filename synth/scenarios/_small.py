"""The small worlds on which scenarios are shown when nobody brings one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from theory.models import Floats, Prompt, World

Row = Mapping[str, float]


class Chain:
    """Sentences of which each depends on the last one; the plainest component there is.

    Args:
      first: probability of each first sentence.
      rows: the same after each sentence; None for sentences that do not depend on one another.
    """

    def __init__(self, first: Row, rows: Mapping[str, Row] | None = None) -> None:
        self._rows: dict[str | None, dict[str, float]] = {None: _logs(first)}
        self._independent = rows is None
        for sentence, row in (rows or {}).items():
            self._rows[sentence] = _logs(row)

    def state(self, prompt: Prompt) -> str | None:
        """The last sentence; nothing where sentences are independent."""
        return prompt[-1] if prompt and not self._independent else None

    def next_sentence(self, prompt: Prompt = ()) -> dict[Any, float]:
        """As `theory.models.Component.next_sentence`."""
        if len(prompt) and not np.isfinite(self.log_likelihood(prompt)).all():
            return {}
        return self._rows[self.state(prompt)]

    def log_likelihood(self, sentences: Prompt, prompt: Prompt = ()) -> Floats:
        """As `theory.models.Component.log_likelihood`."""
        found, before, dead = [], list(prompt), False
        for sentence in sentences:
            row = {} if dead else self._rows.get(self.state(before), {})
            dead |= sentence not in row
            found.append(row.get(sentence, -math.inf))
            before.append(sentence)
        return np.array(found)

    def sample(self, rng: np.random.Generator, sentences: int, prompt: Prompt = ()) -> tuple[Any, ...]:
        """As `theory.models.Component.sample`."""
        text = list(prompt)
        for _ in range(sentences):
            row = self._rows[self.state(text)]
            text.append(list(row)[rng.choice(len(row), p=np.exp(list(row.values())))])
        return tuple(text[len(prompt) :])


def _logs(row: Row) -> dict[str, float]:
    return {sentence: math.log(p) for sentence, p in row.items() if p > 0}


SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}


def manners(log_alpha: float = -8.0) -> World:
    """Independent sentences, of which P- is mostly rude and P+ mostly kind."""
    return World(
        Chain({"kind": 0.1, "plain": 0.3, "rude": 0.6}),
        Chain({"kind": 0.6, "plain": 0.3, "rude": 0.1}),
        log_alpha,
        SCORES.__getitem__,
    )


_TALK = ("hello", "insult", "story", "threat")
# In units of 1/32, and every ratio a power of two: log-ratios lie on a lattice, and long prompts stay few.
_TALK_MINUS = {
    "hello": (10, 16, 2, 4),
    "insult": (8, 8, 8, 8),
    "story": (4, 8, 4, 16),
    "threat": (6, 8, 2, 16),
}
_TALK_PLUS = {
    "hello": (20, 2, 8, 2),
    "insult": (16, 4, 4, 8),
    "story": (16, 4, 8, 4),
    "threat": (24, 2, 4, 2),
}


def talk(log_alpha: float = -8.0) -> World:
    """A chain in which the sentence that gains most at once, an insult, leads where little is to be gained."""
    scores = dict(zip(_TALK, (1.0, -1.0, 0.0, -1.0), strict=True))
    minus, plus = (
        Chain(named["hello"], named)
        for named in (
            {s: {y: k / 32 for y, k in zip(_TALK, row, strict=True)} for s, row in rows.items()}
            for rows in (_TALK_MINUS, _TALK_PLUS)
        )
    )
    return World(minus, plus, log_alpha, scores.__getitem__)
