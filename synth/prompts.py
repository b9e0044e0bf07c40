"""Exact quantities of a world along prompts, and the best prompt of each length.

Tabular worlds are enumerated; Markov components are solved by dynamic programming (max-plus for "some prompt",
plus-times for expectations), at a cost linear in the length. Everything is pure JAX on 64-bit logs and can be
vmapped over worlds.
"""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from synth.engine import Tables, Tree, _kl
from synth.expression import NEG_INF, log_add

Array = jax.Array


def behaviour_expectations(tables: Tables, log_alpha: Any, n: int) -> Array:
    """B_P after every prompt of n sentences, shape (A**n,), NaN where the prompt has probability 0.

    Wolf et al. (arXiv 2304.11082 v6), section 2: B_P(s) = E over y ~ P(.|s) of B(y).
    """
    tree = Tree(tables, log_alpha)
    return jnp.where(tree.support("P", n), tree.level("B_P", n), jnp.nan)


def posterior_weights(tables: Tables, log_alpha: Any, n: int) -> Array:
    """w = alpha P-(s)/P(s) after every prompt of n sentences, shape (A**n,), NaN where P(s) = 0."""
    tree = Tree(tables, log_alpha)
    return jnp.where(tree.support("P", n), tree.level("w", n), jnp.nan)


@partial(jax.jit, static_argnames="n_max")
def kl_per_prefix_length(tables: Tables, n_max: int) -> Array:
    """E over s ~ P-, |s| = n of KL(P-(.|s) || P+(.|s)) for n = 0..n_max, nats, shape (n_max + 1,) (Definition 2.2)."""
    tree = Tree(tables, 0.0)
    out = []
    for n in range(n_max + 1):
        probability = jnp.exp(tree.level("log_P_minus", n))
        divergence = tree.level("KL", n)
        out.append(
            jnp.where(probability > 0, probability * jnp.where(probability > 0, divergence, 0.0), 0.0).sum()
        )
    return jnp.stack(out)


class BestPrompt(NamedTuple):
    """The prompt of n sentences with the least behaviour expectation.

    Attributes:
      behaviour: the least B_P(s).
      prompt: sentence indices, shape (n,).
      log_likelihood_ratio: of that prompt, nats.
    """

    behaviour: Array
    prompt: Array
    log_likelihood_ratio: Array


@partial(jax.jit, static_argnames="n")
def best_prompt(tables: Tables, log_alpha: Any, n: int) -> BestPrompt:
    """By enumeration of the A**n prompts."""
    tree = Tree(tables, log_alpha)
    value = jnp.where(tree.support("P", n), tree.level("B_P", n), jnp.inf)
    at = jnp.argmin(value)
    a = tables.alphabet
    digits = jnp.array([(at // a ** (n - 1 - i)) % a for i in range(n)], dtype=jnp.int64)
    return BestPrompt(value[at], digits, tree.level("LLR", n)[at])


class MarkovPair(NamedTuple):
    """Markov components: each sentence depends on the one before.

    Attributes:
      log_first_minus, log_first_plus: log law of the first sentence, shape (A,).
      log_step_minus, log_step_plus: log transition matrices, shape (A, A), rows sum to 1.
      score: behaviour of each sentence, shape (A,).
    """

    log_first_minus: Array
    log_step_minus: Array
    log_first_plus: Array
    log_step_plus: Array
    score: Array


@partial(jax.jit, static_argnames="n_max")
def markov_kl_per_prefix_length(pair: MarkovPair, n_max: int) -> Array:
    """E over s ~ P-, |s| = n of KL(P-(.|s) || P+(.|s)), n = 0..n_max, nats, shape (n_max + 1,)."""
    per_state = _kl(pair.log_step_minus, pair.log_step_plus)
    step = jnp.exp(pair.log_step_minus)
    first = jnp.exp(pair.log_first_minus)

    def forward(marginal: Array, _: Any) -> tuple[Array, Array]:
        reached = marginal > 0
        value = jnp.where(reached, marginal * jnp.where(reached, per_state, 0.0), 0.0).sum()
        return marginal @ step, value

    _, later = jax.lax.scan(forward, first, length=n_max)
    start = _kl(pair.log_first_minus, pair.log_first_plus)
    return jnp.concatenate([start[None], later])


@partial(jax.jit, static_argnames="n")
def markov_best_prompt(pair: MarkovPair, log_alpha: Any, n: int) -> BestPrompt:
    """The best prompt of n >= 1 sentences by dynamic programming, O(n A^2).

    After a prompt that ends in x, B_P = w B_-(x) + (1 - w) B_+(x) is monotone in the log-ratio, so for each last
    sentence only its extremes matter: the largest and the least finite log-ratio (max-plus and min-plus), paths
    that only P- can produce (w = 1), and paths that only P+ can produce (w = 0).

    Raises:
      ValueError: n < 1.
    """
    if n < 1:
        raise ValueError(f"prompt of {n} sentences: give at least 1")
    shared_first = (pair.log_first_minus > NEG_INF) & (pair.log_first_plus > NEG_INF)
    shared_step = (pair.log_step_minus > NEG_INF) & (pair.log_step_plus > NEG_INF)
    gain_first = jnp.where(
        shared_first, pair.log_first_minus - jnp.where(shared_first, pair.log_first_plus, 0), 0
    )
    gain_step = jnp.where(shared_step, pair.log_step_minus - jnp.where(shared_step, pair.log_step_plus, 0), 0)

    def extreme(sign: float) -> tuple[Array, Array]:
        first = jnp.where(shared_first, sign * gain_first, NEG_INF)
        step = jnp.where(shared_step, sign * gain_step, NEG_INF)

        def forward(best: Array, _: Any) -> tuple[Array, Array]:
            through = best[:, None] + step
            return through.max(0), through.argmax(0)

        best, back = jax.lax.scan(forward, first, length=n - 1)
        return best, back

    def alone(
        own_first: Array, own_step: Array, other_first: Array, other_step: Array
    ) -> tuple[Array, Array]:
        """Prompts that one component can produce and the other cannot; (reachable by last sentence, back pointers)."""
        # State 2x + f: last sentence x, f = 1 once the other component has been left behind.
        a = own_first.shape[0]
        can, lost = own_first > NEG_INF, other_first == NEG_INF
        state = jnp.stack([can & ~lost, can & lost], axis=1).reshape(-1)
        edge = own_step > NEG_INF
        cut = other_step == NEG_INF
        moves = jnp.zeros((a, 2, a, 2), dtype=bool)
        moves = moves.at[:, 0, :, 0].set(edge & ~cut).at[:, 0, :, 1].set(edge & cut).at[:, 1, :, 1].set(edge)
        moves = moves.reshape(2 * a, 2 * a)

        def forward(reached: Array, _: Any) -> tuple[Array, Array]:
            through = reached[:, None] & moves
            return through.any(0), through.argmax(0)

        reached, back = jax.lax.scan(forward, state, length=n - 1)
        return reached.reshape(a, 2)[:, 1], back

    bad, good = jnp.exp(pair.log_step_minus) @ pair.score, jnp.exp(pair.log_step_plus) @ pair.score
    log_rest = jnp.log1p(-jnp.exp(jnp.asarray(log_alpha, dtype=jnp.float64)))
    highest, back_high = extreme(1.0)
    lowest, back_low = extreme(-1.0)
    only_minus, back_minus = alone(
        pair.log_first_minus, pair.log_step_minus, pair.log_first_plus, pair.log_step_plus
    )
    only_plus, back_plus = alone(
        pair.log_first_plus, pair.log_step_plus, pair.log_first_minus, pair.log_step_minus
    )
    only_plus = only_plus & (log_rest > NEG_INF)

    def mixed(llr: Array) -> Array:
        weight = jnp.exp(log_alpha + llr - log_add(log_alpha + llr, jnp.broadcast_to(log_rest, llr.shape)))
        return weight * bad + (1 - weight) * good

    options = jnp.stack(
        [
            jnp.where(highest > NEG_INF, mixed(jnp.where(highest > NEG_INF, highest, 0.0)), jnp.inf),
            jnp.where(lowest > NEG_INF, mixed(jnp.where(lowest > NEG_INF, -lowest, 0.0)), jnp.inf),
            jnp.where(only_minus, bad, jnp.inf),
            jnp.where(only_plus, good, jnp.inf),
        ]
    )
    choice = jnp.argmin(options)
    kind, last = choice // options.shape[1], choice % options.shape[1]

    def trace(back: Array, end: Array) -> Array:
        def backward(state: Array, pointers: Array) -> tuple[Array, Array]:
            return pointers[state], state

        start, path = jax.lax.scan(backward, end, back, reverse=True)
        return jnp.concatenate([start[None], path])

    paths = jnp.stack(
        [
            trace(back_high, last),
            trace(back_low, last),
            trace(back_minus, 2 * last + 1) // 2,
            trace(back_plus, 2 * last + 1) // 2,
        ]
    )
    llrs = jnp.stack([highest[last], -lowest[last], jnp.inf, NEG_INF])
    return BestPrompt(options.reshape(-1)[choice], paths[kind], llrs[kind])
