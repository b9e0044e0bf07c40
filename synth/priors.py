"""Priors over worlds as NumPyro distributions: Dirichlet rows with a stated concentration."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpyro.distributions as dist

from synth.engine import Tables

Array = jax.Array


def random_tables(
    key: Array,
    *,
    alphabet: int,
    horizon: int,
    count: int,
    concentration: float = 1.0,
    tilt: float = 0.0,
) -> Tables:
    """A batch of random tabular worlds.

    Args:
      key: JAX random key; the batch is a function of it.
      alphabet, horizon: size of each world.
      count: number of worlds.
      concentration: of the symmetric Dirichlet from which every next-sentence law is drawn; below 1 the laws are
        nearly deterministic, above 1 nearly uniform.
      tilt: P- is reweighted by exp(-tilt B(y)): positive values make it ill-behaved.

    Returns:
      Tables with a leading axis of ``count``; scores uniform on [-1, 1].

    Raises:
      ValueError: concentration not positive, or an empty size.
    """
    if not concentration > 0:
        raise ValueError(f"concentration {concentration}: give a positive number")
    if min(alphabet, horizon, count) < 1:
        raise ValueError(f"alphabet {alphabet}, horizon {horizon}, count {count}: give at least 1 each")
    score_key, *keys = jax.random.split(key, 1 + 2 * horizon)
    score = dist.Uniform(-1.0, 1.0).sample(score_key, (count, alphabet))
    row = dist.Dirichlet(jnp.full((alphabet,), float(concentration)))

    def laws(k: int, row_key: Any, weight: float) -> Array:
        log_rows = jnp.log(row.sample(row_key, (count, alphabet**k))) - weight * score[:, None, :]
        return jax.nn.log_softmax(log_rows, axis=-1)

    minus = tuple(laws(k, keys[2 * k], tilt) for k in range(horizon))
    plus = tuple(laws(k, keys[2 * k + 1], 0.0) for k in range(horizon))
    return Tables(minus, plus, score)
