"""The mean of a softplus over a normal law, to within a millionth of a nat at every spread.

Gauss-Hermite nodes lie further apart than the knee of the softplus is wide once the spread is a few nats, and differences of
neighbouring lengths, which are what is measured, magnify that. Two trapezoidal rules do without: for an analytic integrand that
decays on both sides their error falls as exp(-2 pi d/h), h the step and d the distance of the nearest singularity from the real line.
A factor that is normal with deviation s slows the fall to exp(-2 pi d/h + d^2/2), in its own units, where that is less.
"""

from __future__ import annotations

import math
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

CHANGE = 1.5
"""Spread, in nats, below which the normal law is summed over; above it, a logistic one."""

_Z = 0.75 * np.arange(-11, 12)  # softplus(m + s z) has its singularity at |Im z| = pi/s
_Z_WEIGHTS = np.exp(-(_Z**2) / 2) / np.exp(-(_Z**2) / 2).sum()
_G = np.arange(-18.0, 19.0)  # the density of the logistic law has its singularity at |Im g| = pi
_G_WEIGHTS = 1 / (2 + 2 * np.cosh(_G)) / (1 / (2 + 2 * np.cosh(_G))).sum()


def softplus_mean(mean: Any, deviation: Any) -> jax.Array:
    """E log(1 + exp(mean + deviation Z)) for a standard normal Z, nats.

    log(1 + exp x) is the mean of max(x - G, 0) over a standard logistic G. So there is a second form: the mean over G of
    (mean - G) Phi(d) + deviation phi(d) with d = (mean - G)/deviation.

    Args:
      mean: nats; any shape.
      deviation: nats, 0 or more; broadcasts with ``mean``. At 0 the gradient in it is 0.
    """
    return _mean(*jnp.broadcast_arrays(*(jnp.asarray(x, dtype=jnp.float64) for x in (mean, deviation))))


@jax.custom_jvp
def _mean(mean: jax.Array, deviation: jax.Array) -> jax.Array:
    return _with_slopes(mean, deviation)[0]


@_mean.defjvp
def _mean_jvp(primals: tuple[Any, Any], tangents: tuple[Any, Any]) -> tuple[Any, Any]:
    """Slopes come with the value at no further cost: automatic differentiation would go through every node again."""
    value, in_mean, in_deviation = _with_slopes(*primals)
    return value, in_mean * tangents[0] + in_deviation * tangents[1]


def _with_slopes(mean: jax.Array, deviation: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
    """The mean, and its derivatives in both arguments."""
    m, s = mean[..., None], deviation[..., None]
    x = m + s * _Z
    share = jax.nn.sigmoid(x)
    narrow = (jax.nn.softplus(x), share, share * _Z)
    # Both forms are evaluated everywhere: a spread of 0 must not reach a division.
    s = jnp.where(s < CHANGE, CHANGE, s)
    d = (m - _G) / s
    below, density = (1 + jax.lax.erf(d / math.sqrt(2))) / 2, jnp.exp(-(d**2) / 2) / math.sqrt(2 * math.pi)
    wide = (s * (d * below + density), below, density)
    value, in_mean, in_deviation = (
        jnp.where(deviation < CHANGE, (a * _Z_WEIGHTS).sum(axis=-1), (b * _G_WEIGHTS).sum(axis=-1))
        for a, b in zip(narrow, wide, strict=True)
    )
    return value, in_mean, in_deviation
