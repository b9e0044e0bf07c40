"""Components whose next-sentence law is one row of a table: any laws up to a horizon, Markov of any order, i.i.d.

Rows are those of `synth.engine.Tables`: level k holds the laws after the A^k prompts of k sentences, in lexicographic order,
for k < H. After longer prompts the law is that after the first H - 1 sentences (``tail="frozen"``) or after the last
(``tail="window"``, a Markov component of order H - 1). As the table says where it is read, all sentences of all prompts are
scored side by side.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import cached_property, partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from synth.chains import offsets, successors
from synth.components._draws import cumulative, drawn
from synth.components._finite import OUTSIDE, FiniteComponent, Floats, Ints, draw_rows, names
from synth.components._rows import log_rows, rectangular
from synth.engine import TAILS
from theory import WorldError
from theory.models import Prompt

Array = jax.Array


def states(tokens: Any, *, alphabet: int, horizon: int, tail: str) -> Array:
    """Row of the table that is read before each sentence and after the last.

    Args:
      tokens: sentences as integers in 0..A-1, (..., T).

    Returns:
      Shape (..., T + 1).
    """
    tokens = jnp.asarray(tokens)
    steps = jnp.arange(tokens.shape[-1] + 1)
    depth = jnp.minimum(steps, horizon - 1)
    first = jnp.zeros_like(steps) if tail == "frozen" else steps - depth
    code = jnp.zeros((*tokens.shape[:-1], len(steps)), dtype=tokens.dtype)
    for k in range(min(horizon - 1, tokens.shape[-1])):
        at = jnp.clip(first + k, 0, tokens.shape[-1] - 1)
        code = jnp.where(k < depth, code * alphabet + tokens[..., at], code)
    return jnp.asarray(offsets(alphabet, horizon))[depth] + code


@partial(jax.jit, static_argnames=("horizon", "tail"))
def increments(log_laws: Array, tokens: Array, lengths: Array, *, horizon: int, tail: str) -> Array:
    """Log-probability of each sentence given those before it, nats; 0 beyond a prompt's length.

    Args:
      log_laws: rows of all levels, (..., rows, A), shortest prefix first; leading axes are models.
      tokens: sentences as integers, (N, T); an integer outside 0..A-1 has probability 0.
      lengths: of each prompt, (N,).

    Returns:
      Shape (..., N, T); -inf from the first impossible sentence of a prompt on.
    """
    alphabet = log_laws.shape[-1]
    inside = (tokens >= 0) & (tokens < alphabet)
    known = jnp.where(inside, tokens, 0)
    row = states(known, alphabet=alphabet, horizon=horizon, tail=tail)[..., :-1]
    found = jnp.where(inside, log_laws[..., row, known], -jnp.inf)
    live = jnp.arange(tokens.shape[-1]) < lengths[..., None]
    dead = jnp.cumsum((found == -jnp.inf) & live, axis=-1) > 0
    return jnp.where(live, jnp.where(dead, -jnp.inf, found), 0.0)


@partial(jax.jit, static_argnames=("count", "length", "horizon", "tail"))
def sample(
    key: Array, log_laws: Array, count: int, length: int, *, horizon: int, tail: str, row: Any = 0
) -> Array:
    """Independent draws from one model as integers, (count, length).

    Args:
      key: JAX random key; the draw is a function of it.
      row: of the table, after the prompt; the first is that of the empty prompt.
    """
    after = jnp.asarray(successors(log_laws.shape[-1], horizon, tail))

    laws = cumulative(log_laws)

    def step(row: Array, u: Array) -> tuple[Array, Array]:
        sentence = drawn(laws[row], u)
        return after[row, sentence], sentence

    uniform = jax.random.uniform(key, (length, count), dtype=laws.dtype)
    return jax.lax.scan(step, jnp.full(count, row, dtype=after.dtype), uniform)[1].T


class Tabular(FiniteComponent):
    """Any next-sentence laws after prompts shorter than a horizon, and a tail.

    Attributes:
      log_laws: rows of all levels, shortest prefix first, (1 + A + ... + A^(H-1), A), nats.
      alphabet: names of the sentences.
      horizon: H, number of levels.
      tail: "frozen" or "window".

    Args:
      levels: for k = 0..H-1 the laws after prompts of k sentences, (A,) * k + (A,) or (A^k, A).
      logs: the laws are given as logarithms.

    Raises:
      WorldError: rows that are no laws, levels that do not fit, an unknown tail.
    """

    def __init__(
        self,
        levels: Sequence[Any],
        *,
        alphabet: Iterable[Hashable] | None = None,
        tail: str = "frozen",
        logs: bool = False,
    ) -> None:
        if tail not in TAILS:
            raise WorldError(f"tail {tail!r}: use one of {', '.join(TAILS)}")
        if not len(levels):
            raise WorldError("no levels; give the law of the first sentence at least")
        given = [rectangular(level, f"level {k}") for k, level in enumerate(levels)]
        size = given[0].shape[-1] if given[0].ndim else 0
        rows = []
        for k, level in enumerate(given):
            what = f"level {k}"
            wanted = (size,) * (k + 1) if level.ndim == k + 1 else (size**k, size)
            rows.append(log_rows(level, wanted, what, logs=logs).reshape(-1, size))
        self.log_laws = np.concatenate(rows)
        self.alphabet = names(alphabet, size)
        self.horizon, self.tail = len(levels), tail

    @cached_property
    def levels(self) -> tuple[Floats, ...]:
        """Log laws by number of sentences before, (A^k, A) for k = 0..H-1."""
        size = len(self.alphabet)
        begin = offsets(size, self.horizon)
        return tuple(self.log_laws[b : b + size**k] for k, b in enumerate(begin))

    @cached_property
    def successors(self) -> Ints:
        """Row after each row and sentence, (rows, A)."""
        return successors(len(self.alphabet), self.horizon, self.tail)

    def _increments(self, tokens: Ints, lengths: Ints) -> Floats:
        return np.asarray(
            increments(jnp.asarray(self.log_laws), tokens, lengths, horizon=self.horizon, tail=self.tail)
        )

    def state(self, prompt: Prompt) -> int:
        """What the laws of all further sentences depend on; possible prompts of equal state are continued alike."""
        depth, row = self.horizon - 1, 0
        read = prompt[:depth] if self.tail == "frozen" else prompt[max(0, len(prompt) - depth) :]
        for token in self.encode(read):
            row = int(self.successors[row, token])
        return row

    def _row(self, tokens: Sequence[int]) -> int | None:
        """Row of the table after a prompt; None if the prompt is impossible."""
        row = 0
        for token in tokens:
            if token == OUTSIDE or self.log_laws[row, token] == -np.inf:
                return None
            row = int(self.successors[row, token])
        return row

    def _law(self, tokens: Sequence[int]) -> Floats:
        row = self._row(tokens)
        return np.full(len(self.alphabet), -np.inf) if row is None else self.log_laws[row]

    def _draw(self, rng: np.random.Generator, count: int, sentences: int, tokens: Sequence[int]) -> Ints:
        rows = np.full(count, self._row(tokens))
        drawn = np.empty((count, sentences), dtype=np.int64)
        for k in range(sentences):
            drawn[:, k] = draw_rows(rng, self.log_laws[rows])
            rows = self.successors[rows, drawn[:, k]]
        return drawn
