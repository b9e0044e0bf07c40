r"""Sentence-level n-gram components with exact constants.

A component is a language model over sentences. A sentence is one or more tokens followed by the delimiter
END. Tokens are drawn one by one given the last ``order - 1`` symbols, so a sentence is one run of an absorbing
Markov chain whose absorbing event is END.

**Smoothing.** Additive, with the next lower order as the base measure (a Dirichlet prior with ``smoothing``
= lambda pseudo-counts in every context, MacKay and Peto 1995)::

    p(y | c) = (count(c, y) + lambda p(y | c')) / (count(c) + lambda),      c' = c without its oldest symbol,
    p(y | )  = (count(y) + lambda / S) / (count + lambda),                  S = size of the vocabulary.

The plain form, with a uniform base in every context, gives a context that was never seen a uniform row:
one rare token, and the sentence goes on for about S random tokens. Here such a context falls back on a shorter one.
Every token has positive probability in every context, with one exception by design: END directly after a
delimiter has probability zero (log probability -inf), since a sentence has at least one token. The base measure is
renormalised for that.

**Vocabulary.** Both components share one: all tokens of both files, END, and UNKNOWN. A token outside it is read as
UNKNOWN, which no file contains, so that its probability comes from the uniform base alone.

**Dependence.** By default the context is reset to END at the start of a sentence: sentences are independent and
identically distributed. With ``carry=True`` the context runs on across delimiters, so that sentences form a Markov
chain over *boundary contexts*; that differs from the reset only for order >= 3, as the delimiter itself takes up one place.

**Exact lumping.** The chain over all S^(order-1) contexts is never built. Call a context *observed* if a file
continues it. Two histories with the same longest observed suffix have the same row under both components and
lead, by every token, to the same longest observed suffix, so the pair lives on the observed contexts of either file;
rows are stored as the tokens seen there plus a weight on the row of the parent. Constants are sparse
linear solves on that automaton.

Source of the constants: Wolf, Wies, Avnery, Levine, Shashua, arXiv 2304.11082 v6, Definitions 2.2 (beta) and 2.4
(sigma). Probabilities are natural logarithms; information is in nats.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix
from scipy.sparse.linalg import SuperLU, splu

END = 0
"""Symbol id of the delimiter."""
UNKNOWN = 1
"""Symbol id of every token outside the vocabulary."""

Context = tuple[int, ...]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_START: Context = (END,)


class NGramError(ValueError):
    """A component that cannot be fitted, or a pair that cannot be compared; one line with the remedy."""


@dataclass(frozen=True)
class Vocabulary:
    """Symbols by id: END, UNKNOWN, then the tokens.

    Attributes:
      tokens: distinct tokens; ``tokens[k]`` has id ``k + 2``.
    """

    tokens: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(set(self.tokens)) != len(self.tokens):
            raise NGramError("the tokens of a vocabulary must be distinct")

    @classmethod
    def of(cls, *corpora: Iterable[Sequence[str]]) -> Vocabulary:
        """All tokens of several corpora, sorted."""
        return cls(tuple(sorted({token for corpus in corpora for sentence in corpus for token in sentence})))

    @property
    def size(self) -> int:
        """Number of symbols, END and UNKNOWN included."""
        return len(self.tokens) + 2

    @cached_property
    def _ids(self) -> dict[str, int]:
        return {token: k + 2 for k, token in enumerate(self.tokens)}

    def __contains__(self, token: object) -> bool:
        return token in self._ids

    def id_of(self, token: str) -> int:
        """Id of a token, UNKNOWN if it is not in the vocabulary."""
        return self._ids.get(token, UNKNOWN)

    def encode(self, sentence: Iterable[str]) -> tuple[int, ...]:
        """Ids of the tokens of a sentence, without END."""
        return tuple(self.id_of(token) for token in sentence)

    def decode(self, ids: Iterable[int]) -> str:
        """Text of a sentence, tokens set apart by blanks."""
        names = ("<end>", "<unknown>", *self.tokens)
        return " ".join(names[k] for k in ids)


@dataclass(frozen=True)
class NGram:
    """An n-gram component: a law over sequences of sentences.

    Attributes:
      order: length of the n-grams, >= 1; 1 forgets everything but whether the sentence has begun.
      smoothing: lambda > 0, pseudo-counts per context (see the module).
      vocabulary: shared with the component it is compared to.
      carry: whether the context runs on across delimiters.
      counts: for every observed context (0 to order - 1 symbols) the count of every symbol seen after it.
    """

    order: int
    smoothing: float
    vocabulary: Vocabulary
    carry: bool
    counts: dict[Context, dict[int, int]]

    @classmethod
    def fit(
        cls,
        sentences: Iterable[Sequence[str]],
        *,
        order: int = 2,
        smoothing: float = 1.0,
        vocabulary: Vocabulary | None = None,
        carry: bool = False,
    ) -> NGram:
        """Count the n-grams of sentences of tokens.

        Args:
          sentences: tokens of each sentence, END left out.
          order: >= 1.
          smoothing: lambda > 0, finite.
          vocabulary: shared vocabulary; that of ``sentences`` if None.
          carry: let the context run on across delimiters.

        Raises:
          NGramError: no sentence, an empty sentence, order < 1, smoothing not in (0, inf).
        """
        if isinstance(order, bool) or not isinstance(order, int) or order < 1:
            raise NGramError(f"order {order!r} must be an integer >= 1")
        if not (math.isfinite(smoothing) and smoothing > 0):
            raise NGramError(f"smoothing {smoothing!r} must be a finite number > 0")
        words = [tuple(sentence) for sentence in sentences]
        if not words:
            raise NGramError("no sentence to fit a component to")
        if not all(words):
            raise NGramError("an empty sentence: a sentence has at least one token")
        symbols = Vocabulary.of(words) if vocabulary is None else vocabulary
        counts: dict[Context, dict[int, int]] = {}
        history = _START
        for sentence in words:
            if not carry:
                history = _START
            for symbol in (*symbols.encode(sentence), END):
                for length in range(min(order - 1, len(history)) + 1):
                    row = counts.setdefault(history[len(history) - length :], {})
                    row[symbol] = row.get(symbol, 0) + 1
                history = (*history, symbol)[-max(order - 1, 1) :]
        return cls(order, float(smoothing), symbols, carry, counts)

    def advance(self, history: Context, symbol: int) -> Context:
        """The context after one more symbol: at most order - 1 of the last symbols; (END,) starts a sentence."""
        if symbol == END and not self.carry:
            return _START
        keep = max(self.order - 1, 1) if symbol == END else self.order - 1
        return (*history, symbol)[-keep:] if keep else ()

    def probability(self, symbol: int, history: Context) -> float:
        """p(symbol | history), by the recursion of the module read from left to right."""
        if history == _START:
            if symbol == END:
                return 0.0
            base = self.probability(symbol, ()) / (1.0 - self.probability(END, ()))
        elif history:
            base = self.probability(symbol, history[1:])
        else:
            base = 1.0 / self.vocabulary.size
        row = self.counts.get(history)
        if row is None or len(history) > self.order - 1:
            return base
        return (row.get(symbol, 0) + self.smoothing * base) / (sum(row.values()) + self.smoothing)

    def log_likelihood(
        self, sentences: Iterable[Sequence[int]], history: Context = _START
    ) -> NDArray[np.float64]:
        """Log-probability of every sentence given those before it.

        Args:
          sentences: token ids, END left out; shape (n, any length >= 1).
          history: context before the first sentence.

        Returns:
          Array of shape (n,), nats. The sum is the log-probability of the prompt; the cumulative sum that of
          its prefixes.
        """
        increments = []
        for sentence in sentences:
            total = 0.0
            for symbol in (*sentence, END):
                p = self.probability(symbol, history)
                total += math.log(p) if p > 0 else -math.inf
                history = self.advance(history, symbol)
            increments.append(total)
        return np.array(increments, dtype=np.float64)

    def sample(
        self, rng: np.random.Generator, sentences: int, history: Context = _START
    ) -> tuple[tuple[int, ...], ...]:
        """Draw sentences one after another.

        A row is a mixture of its counts and its parent's row, and is drawn as such: exact, and independent of the
        size of the vocabulary.

        Args:
          rng: source of randomness; the result is a function of its state.
          sentences: how many.
          history: context before the first sentence.

        Returns:
          Token ids of every sentence, END left out.
        """
        drawn = []
        for _ in range(sentences):
            sentence: list[int] = []
            while True:
                symbol = self._draw(rng, history)
                history = self.advance(history, symbol)
                if symbol == END:
                    break
                sentence.append(symbol)
            drawn.append(tuple(sentence))
        return tuple(drawn)

    @cached_property
    def _cumulative(self) -> dict[Context, tuple[Ints, Floats]]:
        """Symbols and cumulative counts of every observed context."""
        return {
            context: (
                np.fromiter(row, dtype=np.int64),
                np.cumsum(np.fromiter(row.values(), dtype=np.float64)),
            )
            for context, row in self.counts.items()
        }

    def _draw(self, rng: np.random.Generator, history: Context) -> int:
        context = history
        while True:
            row = self._cumulative.get(context) if len(context) <= self.order - 1 else None
            if row is not None:
                symbols, cumulative = row
                u = rng.random() * (cumulative[-1] + self.smoothing)
                if u < cumulative[-1]:
                    symbol = int(symbols[np.searchsorted(cumulative, u, side="right")])
                    if symbol != END or history[-1:] != _START:
                        return symbol
                    context = history  # END cannot follow a delimiter: draw anew
                    continue
            if context:
                context = context[1:]
                continue
            symbol = int(rng.integers(self.vocabulary.size))
            if symbol != END or history[-1:] != _START:
                return symbol
            context = history
