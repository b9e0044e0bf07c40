"""Prompts drawn from a component, followed through a world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synth.scenarios._tree import log_odds
from theory.errors import WorldError
from theory.models import (
    Component,
    NotFiniteError,
    World,
    log_likelihoods,
    samples,
    score,
)

Floats = NDArray[np.float64]
DRAWS = 1_000
"""Draws where an exact answer was asked for and there are too many prompts."""


@dataclass(frozen=True)
class Drawn:
    """Independent prompts of one length.

    Attributes:
      world: whose posterior follows them.
      prompts: the start not included.
      start: the prompt before each.
      rng: for the scores of `behaviour` where a law cannot be listed.
    """

    world: World
    prompts: list[tuple[Any, ...]]
    start: tuple[Any, ...]
    rng: np.random.Generator

    @cached_property
    def log_ratio(self) -> Floats:
        """log P-/P+ after 0..n sentences, the start included; shape (draws, n + 1), nats."""
        before = self.world.log_ratio(self.start)[-1]
        rows = [
            np.array(log_likelihoods(c, self.prompts, self.start)).reshape(len(self.prompts), -1)
            for c in (self.world.minus, self.world.plus)
        ]
        minus, plus = (
            np.concatenate([np.zeros((len(self.prompts), 1)), np.cumsum(r, axis=1)], axis=1) for r in rows
        )
        dead = (minus == -np.inf) & (plus == -np.inf)
        if dead.any():
            raise WorldError("a component drew a prompt that it gives probability 0; its methods disagree")
        return before + minus - plus

    @cached_property
    def log_odds(self) -> Floats:
        """log w/(1 - w), nats; same shape."""
        return self.log_ratio + log_odds(self.world.log_alpha)

    @cached_property
    def behaviour(self) -> Floats:
        """B_P after 0..n sentences, same shape; where a law cannot be listed, the score of one draw, of that mean."""
        found = np.empty_like(self.log_ratio)
        known: dict[tuple[Any, ...], float] = {}
        for i, prompt in enumerate(self.prompts):
            for k in range(len(prompt) + 1):
                head = (*self.start, *prompt[:k])
                try:
                    if head not in known:
                        known[head] = self.world.expectations(head)[0]
                    found[i, k] = known[head]
                except NotFiniteError:
                    answer = self.world.mixture.sample(self.rng, 1, head)[0]
                    found[i, k] = score(self.world.behaviour, answer)
        return found


def drawn(
    world: World,
    component: Component,
    rng: np.random.Generator,
    count: int,
    sentences: int,
    start: Sequence[Any] = (),
) -> Drawn:
    """Draw prompts from a component.

    Raises:
      WorldError: fewer than one draw, or a negative number of sentences.
    """
    if count < 1 or sentences < 0:
        raise WorldError(
            f"{count} prompts of {sentences} sentences; give at least one prompt and no negative length"
        )
    return Drawn(world, samples(component, rng, count, sentences, tuple(start)), tuple(start), rng)
