"""What all components over a finite alphabet share: names for numbers, many prompts in one call.

Sequences travel as integer arrays: sentence i of the alphabet is i, a sentence outside it is -1 and has probability 0.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synth.worlds import letters
from theory import WorldError
from theory.models import Prompt

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
OUTSIDE = -1
LEAST = 16  # shapes are rounded up to powers of two from here, so that few are compiled


def names(alphabet: Iterable[Hashable] | None, size: int) -> tuple[Any, ...]:
    """The alphabet, a, b, c, ... by default.

    Raises:
      WorldError: not so many names, or one twice.
    """
    if alphabet is None:
        return letters(size)
    given = tuple(alphabet)
    if len(given) != size or len(set(given)) != size:
        raise WorldError(
            f"alphabet of {len(given)} names for {size} sentences; give each one name of its own"
        )
    return given


def rounded(size: int) -> int:
    """The next power of two, at least `LEAST`."""
    return max(LEAST, 1 << (max(size, 1) - 1).bit_length())


def padded(sequences: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Sequences of any lengths as one array (count, length), filled up with `OUTSIDE`, and their lengths (count,).

    Both sizes are rounded up; sequences of length 0 fill the count.
    """
    lengths = np.zeros(rounded(len(sequences)), dtype=np.int64)
    lengths[: len(sequences)] = [len(s) for s in sequences]
    tokens = np.full((len(lengths), rounded(int(lengths.max()))), OUTSIDE, dtype=np.int64)
    for row, s in zip(tokens, sequences, strict=False):
        row[: len(s)] = s
    return tokens, lengths


class FiniteComponent(ABC):
    """The three methods of `theory.models.Component` and their batched twins, over integers below.

    Attributes:
      alphabet: names of the sentences, A of them.
    """

    alphabet: tuple[Any, ...]

    @cached_property
    def _index(self) -> dict[Any, int]:
        return {name: i for i, name in enumerate(self.alphabet)}

    def encode(self, sentences: Prompt) -> list[int]:
        """Numbers of the sentences; `OUTSIDE` for one that is not in the alphabet."""
        return [self._index.get(s, OUTSIDE) for s in sentences]

    def decode(self, tokens: Iterable[int]) -> tuple[Any, ...]:
        """Names of the sentences."""
        return tuple(self.alphabet[i] for i in tokens)

    @abstractmethod
    def _increments(self, tokens: Ints, lengths: Ints) -> Floats:
        """Log-probability of each sentence given those before it, (count, length), nats."""

    @abstractmethod
    def _law(self, tokens: Sequence[int]) -> Floats:
        """Log next-sentence law after a prompt, (A,), nats; -inf throughout if the prompt is impossible."""

    @abstractmethod
    def _draw(self, rng: np.random.Generator, count: int, sentences: int, tokens: Sequence[int]) -> Ints:
        """Draws after a prompt that is possible, (count, sentences)."""

    def next_sentence(self, prompt: Prompt = ()) -> dict[Any, float]:
        """As `theory.models.Component.next_sentence`."""
        law = self._law(self.encode(prompt))
        return {a: float(p) for a, p in zip(self.alphabet, law, strict=True) if p > -math.inf}

    def log_likelihood(self, sentences: Prompt, prompt: Prompt = ()) -> Floats:
        """As `theory.models.Component.log_likelihood`."""
        return self.log_likelihoods([sentences], prompt)[0]

    def log_likelihoods(self, prompts: Sequence[Prompt], prompt: Prompt = ()) -> list[Floats]:
        """As `theory.models.log_likelihoods`, in one call."""
        if not len(prompts):
            return []
        before = self.encode(prompt)
        tokens, lengths = padded([before + self.encode(s) for s in prompts])
        found = np.asarray(self._increments(tokens, lengths), dtype=np.float64)
        return [
            row[len(before) : n].copy()
            for row, n in zip(found[: len(prompts)], lengths[: len(prompts)], strict=True)
        ]

    def sample(self, rng: np.random.Generator, sentences: int, prompt: Prompt = ()) -> tuple[Any, ...]:
        """As `theory.models.Component.sample`."""
        return self.samples(rng, 1, sentences, prompt)[0]

    def samples(
        self, rng: np.random.Generator, count: int, sentences: int, prompt: Prompt = ()
    ) -> list[tuple[Any, ...]]:
        """As `theory.models.samples`, in one call.

        Raises:
          WorldError: the component cannot produce the prompt.
        """
        self._check_possible(prompt)
        return [self.decode(row) for row in self._draw(rng, count, sentences, self.encode(prompt))]

    def _check_possible(self, prompt: Prompt) -> None:
        if not (self._law(self.encode(prompt)) > -math.inf).any():
            raise WorldError(
                f"the component cannot produce the prompt {list(prompt)!r}: nothing to draw after it"
            )


def draw_rows(rng: np.random.Generator, log_rows: Floats) -> Ints:
    """One index from each row of log weights, (count, size) to (count,); what has weight 0 is never drawn."""
    weights = np.exp(log_rows - log_rows.max(axis=-1, keepdims=True))
    upto = np.cumsum(weights, axis=-1)
    # Divided by the total, the last entry is exactly 1, which no draw reaches.
    return (upto / upto[:, -1:] <= rng.random(len(upto))[:, None]).sum(axis=-1)
