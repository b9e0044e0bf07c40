"""Intervals that hold for finite samples and for all points of a curve together (Bonferroni)."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.stats import beta, binom  # type: ignore[import-untyped]

Floats = NDArray[np.float64]


def share_intervals(hits: Floats, draws: int, confidence: float) -> tuple[Floats, Floats]:
    """Clopper and Pearson's intervals for several shares.

    Args:
      hits: number of successes at each point; shape (points,).
      draws: number of draws behind each.
      confidence: of all intervals together.
    """
    count = np.asarray(hits, dtype=float)
    tail = (1 - confidence) / (2 * max(1, count.size))
    with np.errstate(invalid="ignore"):  # no interval of beta(0, .) is needed: those ends are 0 and 1
        low = np.where(count == 0, 0.0, beta.ppf(tail, count, draws - count + 1))
        high = np.where(count == draws, 1.0, beta.ppf(1 - tail, count + 1, draws - count))
    return low, high


def mean_intervals(
    values: Floats, confidence: float, *, lowest: float = -1.0, highest: float = 1.0
) -> tuple[Floats, Floats, Floats]:
    """Means of bounded draws with the empirical Bernstein bound of Maurer and Pontil (2009, Theorem 4).

    Args:
      values: shape (draws, points), within [lowest, highest]; draws are independent, points need not be.
      confidence: of all intervals together.

    Returns:
      mean, low, high; shape (points,) each.
    """
    draws, points = values.shape
    mean = values.mean(axis=0)
    if draws < 2:
        return mean, np.full(points, lowest), np.full(points, highest)
    tail = math.log(4 * max(1, points) / (1 - confidence))  # both sides of every point
    variance = values.var(axis=0, ddof=1)
    width = np.sqrt(2 * variance * tail / draws) + 7 * (highest - lowest) * tail / (3 * (draws - 1))
    return mean, np.maximum(mean - width, lowest), np.minimum(mean + width, highest)


def quantile_intervals(values: Floats, share: float, confidence: float) -> tuple[Floats, Floats, Floats]:
    """Quantiles with intervals between order statistics, whatever the law of the draws.

    Args:
      values: shape (draws, points); may be infinite.
      share: of the quantile, in (0, 1); the least value that this share of the draws does not exceed.
      confidence: of all intervals together.

    Returns:
      quantile, low, high; shape (points,) each. An end that so few draws cannot give is -inf or inf.
    """
    draws, points = values.shape
    tail = (1 - confidence) / (2 * max(1, points))
    ordered = np.sort(values, axis=0)
    padded = np.vstack([np.full(points, -np.inf), ordered, np.full(points, np.inf)])
    # #{draws < q} <= Binomial(share) <= #{draws <= q}: the ends miss q with probability at most tail each.
    below, above = int(binom.ppf(tail, draws, share)), int(binom.ppf(1 - tail, draws, share)) + 1
    middle = min(draws, max(1, math.ceil(share * draws - 1e-12)))
    return padded[middle], padded[below], padded[min(above, draws + 1)]
