"""N-grams fitted to text, by the protocol: a sentence is a tuple of words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from synth.components._finite import Floats
from synth.ngram import END, NGram, NGramError
from theory.models import NotFiniteError, Prompt


@dataclass(frozen=True)
class Text:
    """A `synth.ngram.NGram` as a component over sentences that are tuples of words.

    A word outside the vocabulary is read as the unknown word; it is drawn as ``unknown``.

    Attributes:
      model: the n-gram component.
      unknown: how the unknown word is written in what is drawn.
    """

    model: NGram
    unknown: str = "<unknown>"

    def next_sentence(self, prompt: Prompt = ()) -> dict[Any, float]:
        """There is none that could be listed.

        Raises:
          NotFiniteError: always; there is no longest sentence.
        """
        raise NotFiniteError("the sentences of an n-gram over words cannot be listed; sample them instead")

    def _history(self, prompt: Prompt) -> tuple[tuple[int, ...], bool]:
        history: tuple[int, ...] = (END,)
        for sentence in prompt:
            for symbol in (*self.model.vocabulary.encode(sentence), END):
                history = self.model.advance(history, symbol)
        return history, all(prompt)

    def log_likelihood(self, sentences: Prompt, prompt: Prompt = ()) -> Floats:
        """As `theory.models.Component.log_likelihood`; an empty sentence is impossible."""
        history, possible = self._history(prompt)
        found = self.model.log_likelihood([self.model.vocabulary.encode(s) for s in sentences], history)
        dead = np.cumsum(found == -math.inf) > 0
        return np.where(dead | (not possible), -math.inf, found)

    def sample(self, rng: np.random.Generator, sentences: int, prompt: Prompt = ()) -> tuple[Any, ...]:
        """As `theory.models.Component.sample`.

        Raises:
          NGramError: a sentence of the prompt is empty, so that nothing comes after it.
        """
        history, possible = self._history(prompt)
        if not possible:
            raise NGramError(
                f"the component cannot produce the prompt {list(prompt)!r}: a sentence of it is empty"
            )
        words = ("", self.unknown, *self.model.vocabulary.tokens)
        return tuple(tuple(words[i] for i in s) for s in self.model.sample(rng, sentences, history))
