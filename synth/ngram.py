r"""Sentence-level n-gram components with exact constants.

A component is a language model over sentences. A sentence is one or more tokens followed by the delimiter
END. Tokens are drawn one by one given the last ``order - 1`` symbols, so a sentence is one run of an
absorbing Markov chain whose absorbing event is END.

**Smoothing.** Additive, with the next lower order as the base measure (a Dirichlet prior with ``smoothing``
= lambda pseudo-counts in every context, MacKay and Peto 1995)::

    p(y | c) = (count(c, y) + lambda p(y | c')) / (count(c) + lambda),      c' = c without its oldest symbol,
    p(y | )  = (count(y) + lambda / S) / (count + lambda),                  S = size of the vocabulary.

The plain form, with a uniform base in every context, gives a context that was never seen a uniform row:
one rare token, and the sentence goes on for about S random tokens. Here such a context falls back on a
shorter one. Every token has positive probability in every context, with one exception by design: END
directly after a delimiter has probability zero (log probability -inf), since a sentence has at least one
token. The base measure is renormalised for that.

**Vocabulary.** Both components share one: all tokens of both files, END, and UNKNOWN. A token outside it
is read as UNKNOWN, which no file contains, so that its probability comes from the uniform base alone.

**Dependence.** By default the context is reset to END at the start of a sentence: sentences are
independent and identically distributed. With ``carry=True`` the context runs on across delimiters, so that
sentences form a Markov chain over *boundary contexts*; that differs from the reset only for order >= 3, as
the delimiter itself takes up one place.

**Exact lumping.** The chain over all S^(order-1) contexts is never built. Call a context *observed* if a file
continues it. Two histories with the same longest observed suffix have the same row under both components and
lead, by every token, to the same longest observed suffix, so the pair lives on the observed contexts of
either file; rows are stored as the tokens seen there plus a weight on the row of the parent. Constants are
sparse linear solves on that automaton.

Source of the constants: Wolf, Wies, Avnery, Levine, Shashua, arXiv 2304.11082 v6, Definitions 2.2 (beta)
and 2.4 (sigma). Logarithms are natural; information is in nats.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix  # type: ignore[import-untyped]
from scipy.sparse.linalg import LinearOperator, SuperLU, gmres, splu  # type: ignore[import-untyped]

END = 0
"""Symbol id of the delimiter."""
UNKNOWN = 1
"""Symbol id of every token outside the vocabulary."""

DIRECT_STATES = 5_000
"""Automata up to this size are solved by sparse LU; for larger ones its fill-in costs more than iterating."""

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


@dataclass(frozen=True, eq=False)
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
        """The context after one more symbol: at most order - 1 of the last symbols; (END,) starts a
        sentence."""
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
        if row is None:
            return base
        return (row.get(symbol, 0) + self.smoothing * base) / (self._totals[history] + self.smoothing)

    @cached_property
    def _totals(self) -> dict[Context, int]:
        return {context: sum(row.values()) for context, row in self.counts.items()}

    @cached_property
    def _log_memo(self) -> dict[tuple[Context, int], float]:
        return {}

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
                key = (history, symbol)
                if key not in self._log_memo:
                    p = self.probability(symbol, history)
                    self._log_memo[key] = math.log(p) if p > 0 else -math.inf
                total += self._log_memo[key]
                history = self.advance(history, symbol)
            increments.append(total)
        return np.array(increments, dtype=np.float64)

    def sample(
        self, rng: np.random.Generator, sentences: int, history: Context = _START
    ) -> tuple[tuple[int, ...], ...]:
        """Draw sentences one after another.

        A row is a mixture of its counts and its parent's row, and is drawn as such: exact, and independent
        of the size of the vocabulary.

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
            symbol = self._draw_own(rng, context)
            if symbol is None:
                context = context[1:]
            elif symbol == END and history[-1:] == _START:
                # Only the unigram row can propose END here; the base measure is that row given "not END".
                context = ()
            else:
                return symbol

    def _draw_own(self, rng: np.random.Generator, context: Context) -> int | None:
        """A symbol from the counts of a context, or None if the draw falls on its parent."""
        if context in self._cumulative:
            symbols, cumulative = self._cumulative[context]
            u = rng.random() * (cumulative[-1] + self.smoothing)
            if u < cumulative[-1]:
                return int(symbols[np.searchsorted(cumulative, u, side="right")])
        return None if context else int(rng.integers(self.vocabulary.size))


@dataclass(frozen=True)
class LogRatioMoments:
    """Law of LLR = log P-(s_1..k) / P+(s_1..k) when s is drawn from P-, by number of sentences.

    Attributes:
      mean: shape (n + 1,), nats; ``mean[k]`` belongs to k sentences.
      variance: shape (n + 1,), nats squared.
    """

    mean: Floats
    variance: Floats


@dataclass(frozen=True)
class Distinguishability:
    """The greatest beta for which P- is beta-distinguishable from P+ (Definition 2.2), the definition's
    strict inequality aside: the infimum over n >= 0 of the expected KL divergence after n sentences.

    Attributes:
      value: lower end, nats per sentence.
      slack: the infimum lies in [value, value + slack]; 0 without carry.
      after: number of sentences after which the least expected divergence was met.
    """

    value: float
    slack: float
    after: int


class NGramPair:
    """Two n-gram components on one automaton, and the constants of the pair by linear solves.

    "negative" and "positive" name P- and P+; nothing depends on which is which but the sign of the log-ratio,
    log P-(s)/P+(s).

    Attributes:
      negative: the component P-.
      positive: the component P+.
      contexts: the states, shorter ones first; shape (number of states,).
      boundary: indices of the states in which a sentence may start; the first is the start of a prompt.
    """

    def __init__(self, negative: NGram, positive: NGram) -> None:
        """Build the joint automaton.

        Raises:
          NGramError: the components differ in order, vocabulary or carry.
        """
        for name in ("order", "carry"):
            if getattr(negative, name) != getattr(positive, name):
                raise NGramError(
                    f"the components differ in {name}: {getattr(negative, name)}, {getattr(positive, name)}"
                )
        if negative.vocabulary != positive.vocabulary:
            raise NGramError("the components have different vocabularies; fit both with the same one")
        self.negative = negative
        self.positive = positive
        self._components = {"negative": negative, "positive": positive}
        self._factors: dict[tuple[str, bytes], SuperLU] = {}
        self._matrices: dict[tuple[str, bytes], csc_matrix] = {}
        self._build_automaton()
        self._rows = {name: self._fill_rows(component) for name, component in self._components.items()}
        (p, _, a), (q, _, b) = self._rows["negative"], self._rows["positive"]
        live = (p > 0) & (q > 0)
        self._log_ratio = np.zeros_like(p)
        self._log_ratio[live] = np.log(p[live]) - np.log(q[live])
        self._kappa = np.log(a) - np.log(b)

    # The automaton

    def _build_automaton(self) -> None:
        found = {*self.negative.counts, *self.positive.counts, (), _START}
        self.contexts: tuple[Context, ...] = tuple(sorted(found, key=lambda c: (len(c), c)))
        self._index = {context: k for k, context in enumerate(self.contexts)}
        state: list[int] = []
        symbol: list[int] = []
        successor: list[int] = []
        parent_arc: list[int] = []
        place: dict[tuple[int, int], int] = {}
        self._parent = np.zeros(len(self.contexts), dtype=np.int64)
        for k, context in enumerate(self.contexts):
            seen: set[int] = set(range(self.negative.vocabulary.size)) if not context else set()
            for component in (self.negative, self.positive):
                seen.update(component.counts.get(context, ()))
            if context == _START:
                seen.add(END)
            if context:
                self._parent[k] = self._index[context[1:]]
            for y in sorted(seen):
                place[k, y] = len(state)
                parent_arc.append(place[int(self._parent[k]), y] if context else -1)
                state.append(k)
                symbol.append(y)
                successor.append(self.state_of(self.negative.advance(context, y)))
        self._arc_state = np.array(state, dtype=np.int64)
        self._arc_symbol = np.array(symbol, dtype=np.int64)
        self._arc_next = np.array(successor, dtype=np.int64)
        self._arc_parent = np.array(parent_arc, dtype=np.int64)
        # Arcs are in the order of their states, states in the order of their depth: one slice per depth.
        depth = np.array([len(context) for context in self.contexts])
        state_cut = np.searchsorted(depth, np.arange(depth[-1] + 2))
        arc_cut = np.searchsorted(self._arc_state, state_cut)
        self._levels = [
            (slice(int(s0), int(s1)), slice(int(a0), int(a1)))
            for (s0, s1), (a0, a1) in zip(pairwise(state_cut), pairwise(arc_cut), strict=True)
        ]
        start = self._index[_START]
        others = [k for k, c in enumerate(self.contexts) if c[-1:] == _START and k != start]
        self.boundary: Ints = np.array([start, *others], dtype=np.int64)

    def state_of(self, history: Context) -> int:
        """Index of the longest observed suffix of a history."""
        while history not in self._index:
            history = history[1:]
        return self._index[history]

    def boundary_path(self, sentences: Iterable[Sequence[int]]) -> list[int]:
        """Boundary context (index of a state) before the first sentence and after each; length n + 1."""
        history = _START
        path = [self.state_of(history)]
        for sentence in sentences:
            for symbol in (*sentence, END):
                history = self.negative.advance(history, symbol)
            path.append(self.state_of(history))
        return path

    def _fill_rows(self, component: NGram) -> tuple[Floats, Floats, Floats]:
        """Probabilities of the arcs, those of their parent arcs, and the weight of the parent row per
        state."""
        counts = np.array(
            [
                component.counts.get(self.contexts[k], {}).get(y, 0)
                for k, y in zip(self._arc_state.tolist(), self._arc_symbol.tolist(), strict=True)
            ],
            dtype=np.float64,
        )
        total: Floats = np.bincount(self._arc_state, counts, minlength=len(self.contexts)).astype(np.float64)
        weight = component.smoothing / (total + component.smoothing)
        p: Floats = counts / (total + component.smoothing)[self._arc_state]
        inherited = np.zeros_like(p)
        (_, root), *deeper = self._levels
        p[root] += weight[0] / component.vocabulary.size
        start = self._index[_START]
        weight[start] /= 1.0 - p[END]  # arcs of the root are in the order of the symbols
        for _, arcs in deeper:
            inherited[arcs] = p[self._arc_parent[arcs]]
            p[arcs] += weight[self._arc_state[arcs]] * inherited[arcs]
        p[(self._arc_state == start) & (self._arc_symbol == END)] = 0.0
        weight[0] = 1.0  # the root has no parent; never used but in log(1) = 0
        return p, inherited, weight

    # Linear algebra on the automaton

    def _row_mean(self, under: str, reward: Floats, shift: Floats | None = None) -> Floats:
        """sum_y p(y|c) reward(c, y) for every state c.

        Args:
          under: "negative" or "positive".
          reward: shape (arcs,). Off the arcs of c, reward(c, y) = reward(c', y) + shift(c).
          shift: shape (states,), or None for 0.
        """
        p, inherited, weight = self._rows[under]
        size = len(self.contexts)
        own = np.bincount(self._arc_state, p * reward, minlength=size)
        parent_reward = np.where(self._arc_parent >= 0, reward[self._arc_parent], 0.0)
        covered = np.bincount(self._arc_state, inherited * parent_reward, minlength=size)
        mean: Floats = own.astype(np.float64)
        if shift is not None:
            rest = 1.0 - np.bincount(self._arc_state, inherited, minlength=size)
            rest[0] = 0.0
            mean = mean + weight * shift * rest
        for states, _ in self._levels[1:]:
            mean[states] += weight[states] * (mean[self._parent[states]] - covered[states])
        return mean

    def _solve(self, under: str, gain: Floats, stop: Ints | None = None) -> Floats:
        """u(c) = gain(c) + sum over y that go on of p(y|c) u(next(c, y)), for every state c.

        Args:
          under: "negative" or "positive".
          gain: shape (states,).
          stop: symbols that end the run besides END.
        """
        goes_on = np.ones(self.negative.vocabulary.size, dtype=bool)
        goes_on[END] = False
        if stop is not None:
            goes_on[stop] = False
        solution = None if len(self.contexts) <= DIRECT_STATES else self._iterate(under, gain, goes_on)
        return self._factorise(under, gain, goes_on) if solution is None else solution

    def _iterate(self, under: str, gain: Floats, goes_on: NDArray[np.bool_]) -> Floats | None:
        """GMRES with refinement on the dense equation, whose product with a vector is sparse; None if it
        stalls.

        The inverse of the system is non-negative and its rows sum to expected numbers of tokens, so the error
        is at most the greatest of those times the residual.
        """
        size = len(self.contexts)
        on = goes_on[self._arc_symbol]

        def residual_free(u: Floats) -> Floats:
            return u - self._row_mean(under, np.where(on, u[self._arc_next], 0.0))

        operator = LinearOperator((size, size), matvec=residual_free, dtype=np.float64)
        solution = np.zeros(size)
        for _ in range(12):
            residual = gain - residual_free(solution)
            scale = max(float(np.abs(solution).max()), float(np.abs(gain).max()), 1e-300)
            if float(np.abs(residual).max()) <= 1e-14 * scale:
                return solution
            step, _ = gmres(operator, residual, rtol=1e-5, atol=0.0, restart=100, maxiter=4)
            solution = solution + step
        return None

    def _factorise(self, under: str, gain: Floats, goes_on: NDArray[np.bool_]) -> Floats:
        """Sparse LU of `_system`, kept for the next right-hand side, with one step of refinement."""
        key = (under, np.packbits(goes_on).tobytes())
        weight = self._rows[under][2]
        if key not in self._factors:
            self._matrices[key] = self._system(under, goes_on)
            self._factors[key] = splu(self._matrices[key])
        right = gain.copy()
        right[1:] -= weight[1:] * gain[self._parent[1:]]
        solution = self._factors[key].solve(right)
        return solution + self._factors[key].solve(right - self._matrices[key] @ solution)

    def _system(self, under: str, goes_on: NDArray[np.bool_]) -> csc_matrix:
        """Matrix of `_factorise`.

        The dense sum over all symbols is written with the parent's equation, which holds the same terms:
        sum_y p(y|c) u(next(c,y)) = sum over arcs of [p(y|c) u(next(c,y)) - a(c) p(y|c') u(next(c',y))]
        + a(c) (u(c') - gain(c')).
        """
        p, inherited, weight = self._rows[under]
        size = len(self.contexts)
        on = goes_on[self._arc_symbol]
        down = on & (self._arc_parent >= 0)
        every = np.arange(size)
        row = [every, every[1:], self._arc_state[on], self._arc_state[down]]
        column = [every, self._parent[1:], self._arc_next[on], self._arc_next[self._arc_parent[down]]]
        value = [np.ones(size), -weight[1:], -p[on], (weight[self._arc_state] * inherited)[down]]
        return csc_matrix(
            (np.concatenate(value), (np.concatenate(row), np.concatenate(column))), shape=(size, size)
        )

    def _sentence_mean(self, under: str, ratio: float, terminal: Floats) -> Floats:
        """Expected ``ratio`` times the log-ratio of the rest of the sentence, plus terminal value of the
        next boundary."""
        reward = ratio * self._log_ratio + self._at_end(terminal)
        return self._solve(under, self._row_mean(under, reward, ratio * self._kappa))

    def _at_end(self, terminal: Floats) -> Floats:
        """Terminal values, shape (states,), as a reward on arcs that end a sentence."""
        return np.where(self._arc_symbol == END, terminal[self._arc_next], 0.0)

    def _sentence_variance(self, under: str, mean: Floats, after: Floats, carried: Floats) -> Floats:
        """Variance of (log-ratio of the rest of the sentence + ``after`` at the next boundary), plus the
        mean of ``carried`` there; ``mean`` is the expectation, shape (states,).

        Law of total variance along the chain: every step adds the variance of log-ratio + mean-to-go, a
        sum of non-negative terms, where the raw second moment would subtract two large numbers.
        """
        step = self._log_ratio + np.where(
            self._arc_symbol == END, after[self._arc_next], mean[self._arc_next]
        )
        p, inherited, weight = self._rows[under]
        size = len(self.contexts)
        # (x + kappa)^2 = x^2 + 2 kappa x + kappa^2 off the arcs; deviations from a common centre keep
        # squares small.
        centre = float(mean[self._index[_START]])
        x = step - centre
        first = self._row_mean(under, x, self._kappa)
        up = np.where(self._arc_parent >= 0, x[self._arc_parent], 0.0)
        rest = 1.0 - np.bincount(self._arc_state, inherited, minlength=size)
        rest_first = first[self._parent] - np.bincount(self._arc_state, inherited * up, minlength=size)
        second = np.bincount(self._arc_state, p * x * x, minlength=size)
        covered = np.bincount(self._arc_state, inherited * up * up, minlength=size)
        for states, _ in self._levels[1:]:
            second[states] += weight[states] * (
                second[self._parent[states]]
                - covered[states]
                + 2.0 * self._kappa[states] * rest_first[states]
                + self._kappa[states] ** 2 * rest[states]
            )
        spread = np.maximum(second - first**2, 0.0)
        return self._solve(under, spread + self._row_mean(under, self._at_end(carried)))

    # Constants

    def kl_divergence(self, under: str = "negative") -> Floats:
        """KL divergence of the next sentence from every boundary context.

        Args:
          under: "negative" for KL(P- || P+), "positive" for KL(P+ || P-).

        Returns:
          Shape (boundary contexts,), nats per sentence; entry 0 is the start of a prompt. Without carry it is
          the only one, and is beta of Definition 2.2.
        """
        sign = self._sign(under)
        return self._sentence_mean(under, sign, np.zeros(len(self.contexts)))[self.boundary]

    def log_ratio_variance(self, under: str = "negative") -> Floats:
        """Variance of the log-ratio of the next sentence from every boundary context, nats squared.

        Without carry the one entry is sigma^2 of Definition 2.4 for the pair in the given direction.
        """
        nothing = np.zeros(len(self.contexts))
        self._sign(under)
        mean = self._sentence_mean(under, 1.0, nothing)
        return self._sentence_variance(under, mean, nothing, nothing)[self.boundary]

    def log_ratio_moments(self, sentences: int) -> LogRatioMoments:
        """Exact mean and variance of the LLR of 0, 1, ..., n sentences drawn from P-."""
        if len(self.boundary) == 1:
            n = np.arange(sentences + 1, dtype=np.float64)
            return LogRatioMoments(n * self.kl_divergence()[0], n * self.log_ratio_variance()[0])
        mean: Floats = np.zeros(sentences + 1)
        variance: Floats = np.zeros(sentences + 1)
        u, v = np.zeros(len(self.contexts)), np.zeros(len(self.contexts))
        start = self.boundary[0]
        for k in range(1, sentences + 1):
            ahead = self._sentence_mean("negative", 1.0, u)
            v = self._sentence_variance("negative", ahead, u, v)
            u = ahead
            mean[k], variance[k] = u[start], v[start]
        return LogRatioMoments(mean, variance)

    def distinguishability(self, tolerance: float = 1e-12, longest: int = 10_000) -> Distinguishability:
        """beta of Definition 2.2, over *all* lengths n.

        The expected divergence after n sentences lies between the least and the greatest over boundary
        contexts of what it was m < n sentences earlier, so the search ends when these two agree.

        Args:
          tolerance: greatest slack, nats.
          longest: number of sentences after which the search gives up; the slack then says how far it got.
        """
        kl = np.zeros(len(self.contexts))
        kl[self.boundary] = self.kl_divergence()
        least, after = math.inf, 0
        for n in range(longest):
            ahead = kl[self.boundary]
            if ahead[0] < least:
                least, after = float(ahead[0]), n
            floor = float(ahead.min())
            if least - floor <= tolerance or n == longest - 1:
                break
            moved = self._solve("negative", self._row_mean("negative", self._at_end(kl)))
            kl[self.boundary] = moved[self.boundary]
        return Distinguishability(min(least, floor), max(least - floor, 0.0), after)

    def hit_probability(self, symbols: Iterable[int], under: str) -> Floats:
        """Probability that the next sentence contains at least one of the symbols, from every boundary
        context.

        Raises:
          NGramError: END is among the symbols, or an id is outside the vocabulary.
        """
        self._sign(under)
        marked = np.array(sorted(set(symbols)), dtype=np.int64)
        if marked.size and (marked[0] <= END or marked[-1] >= self.negative.vocabulary.size):
            raise NGramError(f"symbols must be ids 1..{self.negative.vocabulary.size - 1}")
        hit = np.isin(self._arc_symbol, marked).astype(np.float64)
        return self._solve(under, self._row_mean(under, hit), marked)[self.boundary]

    def expected_length(self, under: str) -> Floats:
        """Expected number of tokens of the next sentence, END left out, from every boundary context."""
        self._sign(under)
        words = (self._arc_symbol != END).astype(np.float64)
        return self._solve(under, self._row_mean(under, words))[self.boundary]

    def token_increments(self) -> tuple[float, float]:
        """Least and greatest log p-(y|c)/p+(y|c) over all contexts and tokens, nats per token."""
        least, greatest = math.inf, -math.inf
        ratios: dict[int, Floats] = {}
        cut = np.searchsorted(self._arc_state, np.arange(len(self.contexts) + 1))
        deepest = len(self._levels) - 1
        for k, context in enumerate(self.contexts):
            row: Floats = (
                ratios[int(self._parent[k])] + self._kappa[k]
                if context
                else np.empty(self.negative.vocabulary.size)
            )
            arcs = slice(int(cut[k]), int(cut[k + 1]))
            row[self._arc_symbol[arcs]] = self._log_ratio[arcs]
            live = row[1:] if context[-1:] == _START else row
            least, greatest = min(least, float(live.min())), max(greatest, float(live.max()))
            if len(context) < deepest:
                ratios[k] = row
        return least, greatest

    def _sign(self, under: str) -> float:
        if under not in self._components:
            raise NGramError(f'under {under!r}: use "negative" or "positive"')
        return 1.0 if under == "negative" else -1.0
