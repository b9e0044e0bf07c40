"""Draws from rows of laws by inversion: one uniform number each, and what has probability 0 is never drawn."""

from __future__ import annotations

import jax
import jax.numpy as jnp

Array = jax.Array


def cumulative(log_rows: Array) -> Array:
    """Distribution functions of rows of log weights, (..., A); each ends in exactly 1, which no uniform number reaches."""
    upto = jnp.cumsum(jnp.exp(log_rows - log_rows.max(-1, keepdims=True)), axis=-1)
    return upto / upto[..., -1:]


def drawn(rows: Array, uniform: Array) -> Array:
    """Index drawn from each distribution function (N, A) by each uniform number (N,)."""
    return (rows <= uniform[:, None]).sum(-1)
