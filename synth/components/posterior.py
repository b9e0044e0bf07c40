"""Posterior weights of any number of components along many prompts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from synth.components._finite import FiniteComponent, Floats
from theory import WorldError
from theory.models import Mixture

Array = jax.Array


@jax.jit
def log_weights_along(log_weights: Array, increments: Array) -> Array:
    """Posterior log weights from log increments: pure, for any batch.

    Args:
      log_weights: prior, (..., K), nats.
      increments: of each component, (..., K, T), nats.

    Returns:
      (..., T + 1, K), nats, after 0..T sentences; -inf throughout where no component is left.
    """
    steps = jnp.cumsum(increments, axis=-1)
    joint = log_weights[..., None] + jnp.pad(steps, [(0, 0)] * (steps.ndim - 1) + [(1, 0)])
    joint = jnp.swapaxes(joint, -1, -2)
    top = joint.max(-1, keepdims=True)
    possible = top > -jnp.inf
    shifted = jnp.where(possible, joint - jnp.where(possible, top, 0.0), 0.0)
    total = jnp.log(jnp.exp(shifted).sum(-1, keepdims=True))
    return jnp.where(possible, shifted - total, -jnp.inf)


def posterior_log_weights(
    components: Sequence[FiniteComponent], log_weights: Sequence[float], tokens: Any, lengths: Any = None
) -> Floats:
    """Posterior log weight of each component along each prompt.

    Args:
      components: over one alphabet, K of them.
      log_weights: prior, (K,), nats; they sum to 1 in probability.
      tokens: prompts as integers, (N, T).
      lengths: of each prompt, (N,); all T by default.

    Returns:
      (N, T + 1, K), nats, after 0..T sentences; beyond a prompt's length as at its end. Rows after which no component
      is left are -inf throughout.

    Raises:
      WorldError: alphabets that differ, weights that are none, lengths that do not fit.
    """
    prior = Mixture(tuple(components), tuple(log_weights)).log_weights
    if any(c.alphabet != components[0].alphabet for c in components):
        raise WorldError("the components have different alphabets; give all the same one")
    tokens = np.asarray(tokens)
    if tokens.ndim != 2:
        raise WorldError(f"tokens of shape {tokens.shape}; give one row of integers for each prompt")
    lengths = np.full(len(tokens), tokens.shape[1]) if lengths is None else np.asarray(lengths)
    if lengths.shape != tokens.shape[:1] or not ((lengths >= 0) & (lengths <= tokens.shape[1])).all():
        raise WorldError(
            f"lengths {lengths.tolist()} for prompts of up to {tokens.shape[1]}; give one for each"
        )
    increments = np.stack([c._increments(tokens, lengths) for c in components], axis=1)
    return np.asarray(log_weights_along(np.array(prior), increments))
