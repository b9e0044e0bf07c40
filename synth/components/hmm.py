r"""Hidden Markov models over sentences: pure functions over integer arrays, and the component built on them.

A hidden state is drawn from the initial law, emits a sentence, moves, and so on (Rabiner 1989). *Belief* is the law of the
hidden state that emits the next sentence, given the prompt; it starts as the initial law.

**Numerics.** The forward recursion runs on probabilities, with the states along the first axis and the batch along the last: one
matrix product, one gather and one sum for each sentence of all prompts. After each sentence the belief is divided by its
sum, whose logarithm is the increment; each sentence's emissions are first divided by the largest over the states. So a
prompt of any length neither underflows nor loses zeros: -inf comes of zero probability alone. What division cannot
mend is a state 1e-200 times less likely than another and yet decisive later. An entry that small is seen on the way, and
the call starts again with logarithms, slower by about the number of states.

**32 bits.** The type of the parameters is the type of the arithmetic; `tests/test_components.py` states the error.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp

from synth.components._draws import cumulative, drawn
from synth.components._finite import OUTSIDE, FiniteComponent, Floats, Ints, draw_rows, names, padded
from synth.components._rows import log_rows
from theory import WorldError
from theory.models import NotFiniteError, Prompt

Array = jax.Array
METHODS = ("auto", "scan", "associative")
# Prompts shorter than this, or with more states, gain nothing from parallel time even on an accelerator.
LONG, FEW_STATES = 1024, 32
# Sentences between two divisions where only the sum is asked for; with the limits below so many never underflow.
BLOCK = 4


class Parameters(NamedTuple):
    """Logarithms of the laws of an HMM, nats, or of a batch of HMMs with leading axes.

    Attributes:
      log_initial: law of the first hidden state, (..., S).
      log_transition: from each state, (..., S, S), rows sum to 1.
      log_emission: of the sentences in each state, (..., S, A), rows sum to 1.
    """

    log_initial: Array
    log_transition: Array
    log_emission: Array


class Forward(NamedTuple):
    """What one pass over prompts of up to T sentences gives.

    Attributes:
      increments: log-probability of each sentence given those before it, (..., T), nats; 0 beyond a prompt's length.
      log_belief: log law of the hidden state that emits the sentence after the prompt, (..., S); -inf throughout if
        the prompt is impossible.
    """

    increments: Array
    log_belief: Array


class _Task(NamedTuple):
    """What is compiled once: the way, how the axes are meant, what is kept.

    Attributes:
      method: "scan" or "associative".
      paired: as in `forward`.
      whole: sums of increments only; nothing of length T is kept.
      path: the belief after each sentence, (N, T + 1, S), in place of the last one.
      ragged: prompts may end at different places; if not, a choice for each entry of each belief is spared.
    """

    method: str
    paired: bool
    whole: bool = False
    path: bool = False
    ragged: bool = True


class _Scaled(NamedTuple):
    """Probabilities in reach of the arithmetic: emissions divided by the largest over the states."""

    initial: Array
    transition: Array
    emission: Array  # (S, A + 1); the last column is that of a sentence outside the alphabet
    log_scale: Array  # (A + 1,)


def _scaled(p: Parameters) -> _Scaled:
    top = p.log_emission.max(-2)
    scale = jnp.where(top > -jnp.inf, top, 0.0)
    emission = jnp.exp(p.log_emission - scale[None])
    return _Scaled(
        jnp.exp(p.log_initial),
        jnp.exp(p.log_transition),
        jnp.pad(emission, ((0, 0), (0, 1))),
        jnp.pad(scale, (0, 1)),
    )


def _limits(dtype: Any) -> tuple[float, float]:
    """Least ratio of two entries of a belief, and least entry of a law: together far from underflow."""
    reach = 300.0 if dtype == jnp.float64 else 36.0
    return 10.0 ** (-reach * 2 / 3), 10.0 ** (-reach / 6)


def _log(x: Array) -> Array:
    """Logarithm with a finite derivative at 0."""
    return jnp.where(x > 0, jnp.log(jnp.where(x > 0, x, 1.0)), -jnp.inf)


def _log_sum(x: Array, axis: int) -> Array:
    """Log of the sum of exponentials, with derivative 0 rather than NaN where all are -inf."""
    some = (x > -jnp.inf).any(axis, keepdims=True)
    return jnp.where(some.squeeze(axis), logsumexp(jnp.where(some, x, 0.0), axis=axis), -jnp.inf)


def _within(tokens: Array, alphabet: int) -> Array:
    return jnp.where((tokens < 0) | (tokens >= alphabet), alphabet, tokens).astype(jnp.int32)


def _by_scan(
    p: Parameters, tokens: Array, lengths: Array, task: _Task, *, watch: bool
) -> tuple[Forward, Array]:
    """One model on prompts (N, T); also whether an entry came near underflow.

    Args:
      watch: look out for such entries; needless where every state is reached from every other at once.
    """
    s = _scaled(p)
    least, _ = _limits(s.initial.dtype)
    states, count = len(s.initial), tokens.shape[0]
    symbols = _within(tokens, p.log_emission.shape[-1]).T
    live = jnp.arange(len(symbols))[:, None] < lengths
    ahead = s.transition.T
    every = BLOCK if task.whole and not watch else 1
    ragged = task.ragged or len(symbols) % every > 0
    Carry = tuple[Array, Array, Array]

    def step(carry: Carry, here: tuple[Array, Array]) -> tuple[Carry, tuple[Array | None, Array | None]]:
        belief, lowest, gained = carry
        scale = jnp.zeros_like(gained)
        for symbol, alive in zip(*here, strict=True):
            joint = belief * s.emission[:, symbol]
            if watch:
                lowest = jnp.minimum(lowest, jnp.where(joint > 0, joint, 1.0))
            belief = jnp.where(alive, ahead @ joint, belief) if ragged else ahead @ joint
            scale += jnp.where(alive, s.log_scale[symbol], 0.0)
        # The rows of the transition matrix sum to 1, so this is the sum before the move.
        total = belief.sum(0)
        increment = jnp.where(here[1][0], _log(total) + scale, 0.0)
        belief = belief / jnp.where(total > 0, total, 1.0)
        kept = (None if task.whole else increment, belief if task.path else None)
        return (belief, lowest, gained + increment), kept

    def blocks(x: Array) -> Array:
        return jnp.pad(x, ((0, -len(x) % every), (0, 0))).reshape(-(-len(x) // every), every, count)

    start = jnp.broadcast_to(s.initial[:, None], (states, count))
    lowest = jnp.ones_like(start) if watch else jnp.ones((), start.dtype)
    first = (start, lowest, jnp.zeros(count, start.dtype))
    (belief, lowest, gained), (increments, path) = jax.lax.scan(step, first, (blocks(symbols), blocks(live)))
    steps = gained[:, None] if increments is None else increments.T
    log_belief = _log(belief).T
    if path is not None:
        log_belief = _log(jnp.concatenate([start[None], path])).transpose(2, 0, 1)
    return Forward(steps, log_belief), lowest.min(initial=1.0) < least


def _by_products(p: Parameters, tokens: Array, lengths: Array, task: _Task) -> tuple[Forward, Array]:
    """As `_by_scan`, by products of matrices that are formed side by side: depth log T, work and memory S times more."""
    s = _scaled(p)
    states, steps = len(s.initial), tokens.shape[1]
    symbols = _within(tokens, p.log_emission.shape[-1])
    live = jnp.arange(steps)[None] < lengths[:, None]
    emission = s.emission.T[symbols]
    one = jnp.eye(states, dtype=s.initial.dtype)
    single = jnp.where(live[..., None, None], emission[..., None] * s.transition, one)

    def normalised(matrix: Array, lowest: Array) -> tuple[Array, Array]:
        size = matrix.max((-1, -2), keepdims=True)
        matrix = matrix / jnp.where(size > 0, size, 1.0)
        return matrix, jnp.minimum(lowest, jnp.where(matrix > 0, matrix, 1.0).min((-1, -2)))

    def product(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
        return normalised(x[0] @ y[0], jnp.minimum(x[1], y[1]))

    first = normalised(single, jnp.ones(symbols.shape, dtype=one.dtype))
    matrix, lowest = jax.lax.associative_scan(product, first, axis=1)
    beliefs = jnp.einsum("i,ntij->ntj", s.initial, matrix)
    sums = beliefs.sum(-1, keepdims=True)
    beliefs = beliefs / jnp.where(sums > 0, sums, 1.0)
    beliefs = jnp.concatenate([jnp.broadcast_to(s.initial, (len(tokens), 1, states)), beliefs], axis=1)
    increments = jnp.where(live, _log((beliefs[:, :-1] * emission).sum(-1)) + s.log_scale[symbols], 0.0)
    # Two small entries may meet in a product.
    least = math.sqrt(_limits(s.initial.dtype)[0]) / 10
    log_belief = _log(beliefs if task.path else beliefs[:, -1])
    return Forward(increments, log_belief), lowest.min(initial=1.0) < least


def _by_logs(p: Parameters, tokens: Array, lengths: Array, task: _Task) -> tuple[Forward, Array]:
    """As `_by_scan`, on logarithms throughout: right whatever the range of the parameters."""
    emission = jnp.pad(p.log_emission, ((0, 0), (0, 1)), constant_values=-jnp.inf)
    symbols = _within(tokens, p.log_emission.shape[-1]).T

    def step(belief: Array, here: tuple[Array, Array]) -> tuple[Array, tuple[Array, Array | None]]:
        symbol, t = here
        joint = belief + emission.T[symbol]
        total = _log_sum(joint, -1)
        posterior = jnp.where(
            total[:, None] > -jnp.inf, joint - jnp.where(total > -jnp.inf, total, 0.0)[:, None], -jnp.inf
        )
        moved = _log_sum(posterior[:, :, None] + p.log_transition, 1)
        live = t < lengths
        belief = jnp.where(live[:, None], moved, belief)
        return belief, (jnp.where(live, total, 0.0), belief if task.path else None)

    start = jnp.broadcast_to(p.log_initial, (len(tokens), len(p.log_initial)))
    belief, (increments, path) = jax.lax.scan(step, start, (symbols, jnp.arange(tokens.shape[1])))
    if path is not None:
        belief = jnp.concatenate([start[None], path]).swapaxes(0, 1)
    return Forward(increments.T, belief), jnp.zeros((), bool)


def _reach(p: Parameters) -> tuple[Any, Any]:
    """Whether a law has entries so small that products of a few underflow, and whether all states follow on all."""
    concrete = not any(isinstance(x, jax.core.Tracer) for x in p)
    xp: Any = np if concrete else jnp  # on numbers NumPy is quicker than a compiled function is called
    initial, transition, emission = (xp.asarray(x) for x in p)
    small = math.log(_limits(initial.dtype)[1])
    scale = emission.max(-2, keepdims=True)
    laws = (initial, transition, emission - xp.where(scale > -xp.inf, scale, 0.0))
    found = [((x > -xp.inf) & (x < small)).any() for x in laws]
    return found[0] | found[1] | found[2], (transition > -xp.inf).all()


def chosen_method(states: int, length: int) -> str:
    """What ``method="auto"`` means: parallel in time on an accelerator, for long prompts and few states."""
    parallel = jax.default_backend() != "cpu" and length >= LONG and states <= FEW_STATES
    return "associative" if parallel else "scan"


def _batched(way: Any, p: Parameters, tokens: Array, lengths: Array, task: _Task) -> tuple[Any, Array]:
    """One model and prompts (N, T) made many of either."""
    models = p.log_initial.shape[:-1]
    prompts = tokens.shape[len(models) if task.paired else 0 : -1]
    # Products of batches of matrices are slower than products of matrices: one model alone is not made a batch.
    alone = math.prod(models) == 1
    each = () if alone else (math.prod(models),)
    shape = (*(each if task.paired else ()), math.prod(prompts))
    given = (
        Parameters(*(x.reshape(*each, *x.shape[len(models) :]) for x in p)),
        tokens.reshape(*shape, tokens.shape[-1]),
        lengths.reshape(shape),
    )
    over = way if alone else jax.vmap(way, (0, 0, 0) if task.paired else (0, None, None))
    found, near = over(*given)
    if task.whole:
        return found.increments.sum(-1).reshape(*models, *prompts), near.any()
    kept = found.log_belief.shape[-2 if task.path else -1 :]
    increments = found.increments.reshape(*models, *prompts, found.increments.shape[-1])
    return Forward(increments, found.log_belief.reshape(*models, *prompts, *kept)), near.any()


@partial(jax.jit, static_argnames=("task", "watch"))
def _quick(p: Parameters, tokens: Array, lengths: Array, *, task: _Task, watch: bool) -> tuple[Any, Array]:
    """The result, and whether to try again."""
    way: Any = partial(_by_products, task=task)
    if task.method == "scan":
        way = partial(_by_scan, task=task, watch=watch)
    return _batched(way, p, tokens, lengths, task)


@partial(jax.jit, static_argnames="task")
def _careful(p: Parameters, tokens: Array, lengths: Array, *, task: _Task) -> Any:
    return _batched(partial(_by_logs, task=task), p, tokens, lengths, task)[0]


def _decided(p: Parameters, tokens: Array, lengths: Array, task: _Task) -> Any:
    small, dense = _reach(p)
    given = (p, tokens, lengths)
    if isinstance(small, jax.core.Tracer) or isinstance(tokens, jax.core.Tracer):
        found, near = _quick(*given, task=task, watch=True)
        return jax.lax.cond(near | small, lambda: _careful(*given, task=task), lambda: found)
    # Outside of a transformation, what is not needed is not even compiled.
    if not small:
        found, near = _quick(*given, task=task, watch=not dense)
        if not near:
            return found
    return _careful(*given, task=task)


def forward(
    parameters: Parameters, tokens: Any, lengths: Any = None, *, method: str = "auto", paired: bool = False
) -> Forward:
    """Increments and final belief of prompts under models, all in one compiled call for each shape.

    Args:
      parameters: with any leading axes, one model each.
      tokens: sentences as integers, (..., T); an integer outside 0..A-1 is a sentence of probability 0.
      lengths: of each prompt, (...); what lies beyond is not read. All T by default.
      method: "scan" (sequential), "associative" (parallel in time), or "auto".
      paired: the leading axes of ``tokens`` begin with those of the parameters, and model and prompts go together.
        Otherwise every model meets every prompt.

    Returns:
      Leading axes are those of the models, then those of the prompts.

    Raises:
      WorldError: an unknown method, lengths or leading axes that do not fit.
    """
    return _run(parameters, tokens, lengths, _Task(method, paired))


def _run(parameters: Parameters, tokens: Any, lengths: Any, task: _Task) -> Any:
    if task.method not in METHODS:
        raise WorldError(f"method {task.method!r}: use one of {', '.join(METHODS)}")
    p = Parameters(*(jnp.asarray(x) for x in parameters))
    tokens = jnp.asarray(tokens)
    models = p.log_initial.shape[:-1]
    own = models if task.paired else ()
    if tokens.ndim < 1 or tokens.shape[: len(own)] != own:
        raise WorldError(
            f"tokens of shape {tokens.shape} for models {models}; their leading axes begin with these"
        )
    length = tokens.shape[-1]
    lengths = np.full(tokens.shape[:-1], length) if lengths is None else lengths
    if np.shape(lengths) != tokens.shape[:-1]:
        raise WorldError(
            f"lengths of shape {np.shape(lengths)} for tokens of shape {tokens.shape}; give one for each prompt"
        )
    chosen = chosen_method(p.log_initial.shape[-1], length) if task.method == "auto" else task.method
    together = not isinstance(lengths, jax.core.Tracer) and bool((np.asarray(lengths) == length).all())
    task = task._replace(method=chosen if length else "scan", ragged=not together)
    return _decided(p, tokens, jnp.asarray(lengths), task)


def filtered(
    parameters: Parameters, tokens: Any, lengths: Any = None, *, method: str = "auto", paired: bool = False
) -> Array:
    """Log belief after 0, 1, ..., T sentences of each prompt, (..., T + 1, S), nats; arguments and errors as `forward`.

    Entry t is the law of the hidden state that emits sentence t + 1, given the t before it; beyond a prompt's length it stays.
    """
    found: Forward = _run(parameters, tokens, lengths, _Task(method, paired, path=True))
    return found.log_belief


def log_likelihood(
    parameters: Parameters, tokens: Any, lengths: Any = None, *, method: str = "auto", paired: bool = False
) -> Array:
    """Log-probability of whole prompts, nats; arguments and errors as `forward`."""
    return _run(parameters, tokens, lengths, _Task(method, paired, whole=True))


@jax.jit
def next_law(parameters: Parameters, log_belief: Array) -> Array:
    """Log next-sentence law (..., A) of a belief (..., S), nats; -inf throughout where the belief is."""
    return _log_sum(log_belief[..., :, None] + parameters.log_emission, -2)


@partial(jax.jit, static_argnames=("count", "length"))
def sample(
    key: Array, parameters: Parameters, count: int, length: int, log_belief: Array | None = None
) -> Array:
    """Sentences of independent runs of one model, as integers (count, length).

    Args:
      key: JAX random key; the draw is a function of it.
      log_belief: law of the first hidden state, (S,); the initial law by default, that after a prompt from `forward`.
    """
    start = parameters.log_initial if log_belief is None else log_belief
    moves, emits = cumulative(parameters.log_transition), cumulative(parameters.log_emission)
    first, rest = jax.random.split(key)
    uniform = partial(jax.random.uniform, dtype=moves.dtype)
    state = drawn(jnp.broadcast_to(cumulative(start), (count, len(start))), uniform(first, (count,)))

    def step(state: Array, u: Array) -> tuple[Array, Array]:
        return drawn(moves[state], u[0]), drawn(emits[state], u[1])

    return jax.lax.scan(step, state, uniform(rest, (length, 2, count)))[1].T


class HMM(FiniteComponent):
    """A hidden Markov model, as a component.

    A sentence is one emitted symbol. With a ``delimiter`` it is the run of symbols before the next delimiter, as a tuple, empty
    where two delimiters meet; the hidden state runs on, so sentences depend on one another. Such laws cannot be listed.

    Attributes:
      parameters: logarithms of the laws, 64-bit.
      alphabet: names of the symbols.
      delimiter: name of the symbol that ends a sentence, or None.

    Args:
      initial: law of the first hidden state, (S,).
      transition: from each state, (S, S).
      emission: of the symbols in each state, (S, A).
      logs: the laws are given as logarithms.

    Raises:
      WorldError: rows that are no laws, sizes that do not fit, a delimiter that is no symbol or may never come.
    """

    def __init__(
        self,
        initial: Any,
        transition: Any,
        emission: Any,
        *,
        alphabet: Iterable[Hashable] | None = None,
        delimiter: Hashable | None = None,
        logs: bool = False,
    ) -> None:
        start = log_rows(initial, (None,), "initial law", logs=logs)
        states = len(start)
        moves = log_rows(transition, (states, states), "transition matrix", logs=logs)
        emits = log_rows(emission, (states, None), "emission matrix", logs=logs)
        self.parameters = Parameters(jnp.asarray(start), jnp.asarray(moves), jnp.asarray(emits))
        self._laws = (start, moves, emits)
        self.alphabet = names(alphabet, emits.shape[1])
        self.delimiter = delimiter
        if delimiter is not None:
            self._check_delimiter()

    def _check_delimiter(self) -> None:
        if self.delimiter not in self._index:
            raise WorldError(f"delimiter {self.delimiter!r} is not in the alphabet; name one of its symbols")
        start, moves, emits = (x > -np.inf for x in self._laws)
        ends = emits[:, self._index[self.delimiter]]
        reached = start
        for _ in range(len(start)):
            ends, reached = ends | (moves & ends).any(1), reached | moves[reached].any(0)
        stuck = np.flatnonzero(reached & ~ends)
        if len(stuck):
            raise WorldError(
                f"from hidden state {stuck[0]} the delimiter {self.delimiter!r} never comes; give it a positive probability"
            )

    def encode(self, sentences: Prompt) -> list[int]:
        """Numbers of the symbols, delimiters included; `OUTSIDE` for what is no sentence of this model."""
        if self.delimiter is None:
            return super().encode(sentences)
        return [i for sentence in sentences for i in self._run(sentence)]

    def _run(self, sentence: Any) -> list[int]:
        end = self._index[self.delimiter]
        if not isinstance(sentence, tuple | list) or self.delimiter in sentence:
            return [OUTSIDE, end]
        return [*super().encode(sentence), end]

    def next_sentence(self, prompt: Prompt = ()) -> dict[Any, float]:
        """As `theory.models.Component.next_sentence`.

        Raises:
          NotFiniteError: there is a delimiter, and so no end of sentences.
        """
        if self.delimiter is not None:
            raise NotFiniteError("runs of symbols up to a delimiter cannot be listed; sample them instead")
        return super().next_sentence(prompt)

    def log_likelihoods(self, prompts: Sequence[Prompt], prompt: Prompt = ()) -> list[Floats]:
        """As `theory.models.log_likelihoods`, in one call."""
        found = super().log_likelihoods(prompts, prompt)
        if self.delimiter is None:
            return found
        starts = [np.cumsum([0, *(len(self._run(y)) for y in s)])[:-1] for s in prompts]
        return [np.add.reduceat(x, at) if len(at) else x for x, at in zip(found, starts, strict=True)]

    def log_belief(self, prompt: Prompt = ()) -> Floats:
        """Log law of the hidden state that emits what comes after the prompt, (S,), nats."""
        return self._belief(self.encode(prompt))

    def _belief(self, tokens: Sequence[int]) -> Floats:
        if not len(tokens):
            return self._laws[0]
        return np.asarray(forward(self.parameters, *padded([tokens])).log_belief[0])

    def _increments(self, tokens: Ints, lengths: Ints) -> Floats:
        return np.asarray(forward(self.parameters, tokens, lengths).increments)

    def _law(self, tokens: Sequence[int]) -> Floats:
        # One prompt: numpy is done before a compiled function is called.
        return np.logaddexp.reduce(self._belief(tokens)[:, None] + self._laws[2], axis=0)

    def _symbols(self, rng: np.random.Generator, count: int, tokens: Sequence[int]) -> Iterator[Ints]:
        """Symbols of so many runs after a prompt, one array (count,) after another, without end."""
        _, moves, emits = self._laws
        state = draw_rows(rng, np.broadcast_to(self._belief(tokens), (count, len(moves))))
        while True:
            yield draw_rows(rng, emits[state])
            state = draw_rows(rng, moves[state])

    def _draw(self, rng: np.random.Generator, count: int, sentences: int, tokens: Sequence[int]) -> Ints:
        drawn = list(islice(self._symbols(rng, count, tokens), sentences))
        return np.stack(drawn, axis=1) if drawn else np.empty((count, 0), dtype=np.int64)

    def samples(
        self, rng: np.random.Generator, count: int, sentences: int, prompt: Prompt = ()
    ) -> list[tuple[Any, ...]]:
        """As `theory.models.samples`, in one call.

        Raises:
          WorldError: the component cannot produce the prompt.
        """
        if self.delimiter is None:
            return super().samples(rng, count, sentences, prompt)
        self._check_possible(prompt)
        end = self._index[self.delimiter]
        texts: list[list[int]] = [[] for _ in range(count)]
        missing = np.full(count, sentences)
        for symbols in self._symbols(rng, count, self.encode(prompt)):
            if not (missing > 0).any():
                break
            for i in np.flatnonzero(missing > 0):
                texts[i].append(int(symbols[i]))
            missing -= symbols == end
        return [self._split(text) for text in texts]

    def _split(self, text: list[int]) -> tuple[Any, ...]:
        """Sentences of a text that ends with a delimiter."""
        end, sentences, begin = self._index[self.delimiter], [], 0
        for k, symbol in enumerate(text):
            if symbol == end:
                sentences.append(self.decode(text[begin:k]))
                begin = k + 1
        return tuple(sentences)
