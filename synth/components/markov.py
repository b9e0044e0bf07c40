"""Markov components over sentences: a sentence depends on the last few before it; order 0 is i.i.d."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from itertools import product
from typing import Any

import numpy as np

from synth.components.tabular import Tabular
from theory import WorldError

START = -1  # in a context: before the first sentence
Context = tuple[int, ...]


class Markov(Tabular):
    """A Markov chain of any order over sentences.

    Attributes:
      order: number of sentences on which the next depends.

    Args:
      levels: for k = 0..order the laws after prompts of k sentences; the last is used ever after, by the last ``order``
        sentences. ``[first, transition]`` is order 1.
      logs: the laws are given as logarithms.

    Raises:
      WorldError: as `Tabular`.
    """

    def __init__(
        self, levels: Sequence[Any], *, alphabet: Iterable[Hashable] | None = None, logs: bool = False
    ) -> None:
        super().__init__(levels, alphabet=alphabet, tail="window", logs=logs)

    @property
    def order(self) -> int:
        return self.horizon - 1

    @classmethod
    def fit(
        cls,
        sequences: Iterable[Sequence[Hashable]],
        order: int,
        smoothing: float = 1.0,
        *,
        alphabet: Iterable[Hashable] | None = None,
    ) -> Markov:
        """Count the (order + 1)-grams of sequences of sentences.

        Smoothing is additive, with the context without its oldest sentence as base measure, as in `synth.ngram` (MacKay and
        Peto 1995): p(y|c) = (count(c, y) + smoothing p(y|c')) / (count(c) + smoothing). The start of a sequence is part
        of a context. Without smoothing a context that is never continued has its base measure.

        Args:
          sequences: each a prompt of any length.
          order: >= 0.
          smoothing: pseudo-counts in each context, >= 0.
          alphabet: the sentences that occur, sorted, by default.

        Raises:
          WorldError: no sentence, a sentence outside the alphabet, an order or smoothing that is none.
        """
        if isinstance(order, bool) or not isinstance(order, int) or order < 0:
            raise WorldError(f"order {order!r}: give a whole number of at least 0")
        if not (math.isfinite(smoothing) and smoothing >= 0):
            raise WorldError(f"smoothing {smoothing!r}: give a finite number of at least 0")
        texts = [tuple(s) for s in sequences]
        if not any(texts):
            raise WorldError("no sentence to fit a component to; give at least one")
        found = {y for text in texts for y in text}
        known = (
            tuple(alphabet) if alphabet is not None else tuple(sorted(found, key=lambda y: (str(type(y)), y)))
        )
        if found - set(known):
            raise WorldError(f"sentence {min(found - set(known), key=repr)!r} is not in the alphabet; add it")
        index = {y: i for i, y in enumerate(known)}
        rows = _Counts([[index[y] for y in text] for text in texts], order, float(smoothing), len(known))
        levels = [
            np.array([rows.law((START,) * (k < order) + c) for c in product(range(len(known)), repeat=k)])
            for k in range(order + 1)
        ]
        return cls([levels[0][0], *levels[1:]], alphabet=known)


class _Counts:
    """Counts by context of up to ``order`` places, of which the first may be `START`."""

    def __init__(self, texts: list[list[int]], order: int, smoothing: float, size: int) -> None:
        self.smoothing, self.size = smoothing, size
        self.rows: dict[Context, np.ndarray] = {}
        self._memo: dict[Context, np.ndarray] = {}
        for text in texts:
            whole = [START, *text]
            for t, y in enumerate(text, start=1):
                for depth in range(min(order, t) + 1):
                    row = self.rows.setdefault(tuple(whole[t - depth : t]), np.zeros(size))
                    row[y] += 1

    def law(self, context: Context) -> np.ndarray:
        if context not in self._memo:
            base = self.law(context[1:]) if context else np.full(self.size, 1 / self.size)
            row = self.rows.get(context)
            if row is None:
                self._memo[context] = base
            else:
                self._memo[context] = (row + self.smoothing * base) / (row.sum() + self.smoothing)
        return self._memo[context]


class IID(Markov):
    """Sentences drawn independently from one law.

    Args:
      law: probability of each sentence, (A,).
      logs: the law is given as logarithms.

    Raises:
      WorldError: as `Tabular`.
    """

    def __init__(self, law: Any, *, alphabet: Iterable[Hashable] | None = None, logs: bool = False) -> None:
        super().__init__([law], alphabet=alphabet, logs=logs)
