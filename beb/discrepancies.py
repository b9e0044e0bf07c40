"""Where a real model differs from a toy: means over prompts, compared many at a time, corrected for the number of looks.

Every prompt is a row, every quantity a column; prompts are independent draws, what is said along one prompt is not. A real sample is
small and skewed, and rare values may be missing from it; a toy's mean is exact, or drawn from as many prompts as one likes. So
each quantity is judged by what the real prompts allow:

- a quantity with known bounds (scores, weights) by the Chernoff-Hoeffding inequality, which holds for every law and number;
- any other by the bootstrap-t over the real prompts with equal tails (Hall 1992), which follows the skew but knows of no event that no
  prompt showed; the error of a drawn toy mean is added as a normal one.

Each p-value is multiplied by the number of quantities (Bonferroni), and each interval widened alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import rel_entr  # type: ignore[import-untyped]

from llm_bridge.intervals import bounded_mean
from theory.errors import WorldError
from theory.models import Floats

RESAMPLES = 40_000
LEAST_PROMPTS = 4
HIGHEST_LEVEL = 0.99
"""More than the resamples can tell, with the hundred or so quantities of a comparison."""
NEGLIGIBLE = 1e-9
"""A standard error below this share of the values is none: rounding has no law."""
TOY_SHARE = 0.1
"""Part of the error of a bounded quantity that is spent on a drawn toy mean."""


@dataclass(frozen=True)
class Quantity:
    """One column of the real sample.

    Attributes:
      name: such as "KL(P₋ ‖ P₊)".
      length: sentences of the prompt.
      unit: "nats per sentence", ...
      fitted: whether the toy was matched to it; else it was predicted; None where that is not known.
      bounds: of its values; None if there are none.
    """

    name: str
    length: int
    unit: str
    fitted: bool | None
    bounds: tuple[float, float] | None = None


@dataclass(frozen=True)
class Column:
    """A quantity on both sides.

    Attributes:
      quantity: what it is.
      real: one value for each prompt.
      toy: the exact value, or one for each drawn prompt.
    """

    quantity: Quantity
    real: Floats
    toy: Floats | float


@dataclass(frozen=True)
class Discrepancy:
    """A quantity on both sides, judged.

    Attributes:
      quantity: what is compared.
      real: mean over the real prompts.
      toy: exact, or the mean over drawn prompts.
      exact: whether the toy's value is.
      low, high: interval of toy - real; all of one comparison hold together. NaN where nothing can be said.
      p: multiplied by the number of quantities, at most 1; None where nothing can be said: no real prompt differs from another, and no
        bounds are known.
    """

    quantity: Quantity
    real: float
    toy: float
    exact: bool
    low: float
    high: float
    p: float | None

    @property
    def difference(self) -> float:
        """Toy minus real."""
        return self.toy - self.real

    def differs(self, level: float) -> bool:
        """At a family-wise level such as 0.95."""
        return self.p is not None and self.p <= 1 - level


class _Resampled:
    """Resamples of so many prompts, the same for all quantities.

    Attributes:
      shares: of every prompt in every resample, (RESAMPLES, n).
      noise: standard normal, (RESAMPLES,).
    """

    def __init__(self, n: int, seed: int) -> None:
        rng = np.random.default_rng([seed, n])
        self.shares = rng.multinomial(n, np.full(n, 1 / n), size=RESAMPLES) / n
        self.noise = rng.standard_normal(RESAMPLES)


def discrepancies(columns: Sequence[Column], *, level: float = 0.95, seed: int = 0) -> list[Discrepancy]:
    """All quantities, the clearest difference first.

    Args:
      columns: of prompts; those of one sample may depend on each other.
      level: of all intervals together, at most 0.99.
      seed: of the resamples.

    Raises:
      WorldError: fewer than four real prompts, another level.
    """
    if not 0 < level <= HIGHEST_LEVEL:
        raise WorldError(
            f"level {level:g}; a comparison of many quantities tells levels up to {HIGHEST_LEVEL}"
        )
    resampled = {n: _Resampled(n, seed) for n in {len(column.real) for column in columns}}
    found = [_judged(c, len(columns), level, resampled[len(c.real)]) for c in columns]

    def rank(d: Discrepancy) -> tuple[float, float]:
        width = d.high - d.low
        return (2.0 if d.p is None else d.p, -abs(d.difference) / width if width > 0 else 0.0)

    return sorted(found, key=rank)


def _judged(column: Column, count: int, level: float, resampled: _Resampled) -> Discrepancy:
    q, real = column.quantity, np.asarray(column.real, dtype=float)
    toy = np.atleast_1d(np.asarray(column.toy, dtype=float))
    exact = np.ndim(column.toy) == 0
    fewest = len(real) if exact else min(len(real), len(toy))
    if fewest < LEAST_PROMPTS:
        raise WorldError(
            f"{q.name} after {q.length}: {fewest} prompts; a comparison needs at least {LEAST_PROMPTS}"
        )
    tail = (1 - level) / count
    ends = (
        _by_bounds(real, toy, exact, q.bounds, tail)
        if q.bounds
        else _by_resampling(real, toy, exact, tail, resampled)
    )
    low, high, p = ends
    return Discrepancy(
        q, float(real.mean()), float(toy.mean()), exact, low, high, None if p is None else min(1.0, p * count)
    )


def _by_bounds(
    real: Floats, toy: Floats, exact: bool, bounds: tuple[float, float], tail: float
) -> tuple[float, float, float]:
    """Interval of the difference at 1 - tail, and the p-value of none."""
    bottom, top = bounds
    share = 0.0 if exact else TOY_SHARE
    seen = bounded_mean(real, low=bottom, high=top, level=1 - (1 - share) * tail)
    least = most = float(toy.mean())
    if not exact:
        drawn = bounded_mean(toy, low=bottom, high=top, level=1 - share * tail)
        least, most = drawn.low, drawn.high
    scale = top - bottom
    mean, nearest = (seen.value - bottom) / scale, (min(max(seen.value, least), most) - bottom) / scale
    apart = float(rel_entr(mean, nearest) + rel_entr(1 - mean, 1 - nearest))
    return least - seen.high, most - seen.low, min(1.0, 2 * math.exp(-len(real) * apart) + share * tail)


def _by_resampling(
    real: Floats, toy: Floats, exact: bool, tail: float, resampled: _Resampled
) -> tuple[float, float, float | None]:
    """The same by the bootstrap-t; nothing can be said where no real prompt differs."""
    n, mean = len(real), float(real.mean())
    gap = float(toy.mean()) - mean
    own = float(real.std(ddof=1)) / math.sqrt(n)
    if own <= NEGLIGIBLE * float(np.abs(real).max()):
        return math.nan, math.nan, None
    other = 0.0 if exact else float(toy.std(ddof=1)) / math.sqrt(len(toy))
    error = math.hypot(own, other)
    centred = real - mean
    shift = resampled.shares @ centred
    spread = np.sqrt(np.maximum(resampled.shares @ centred**2 - shift**2, 0.0) / (n - 1))
    # A resample without spread of its own would be infinitely far away: it counts with a thousandth of the error.
    spread = np.hypot(np.maximum(spread, 1e-3 * own), other)
    studentised = np.sort((shift - other * resampled.noise) / spread)
    # (resampled mean - mean) is to the mean what (mean - truth) is to the truth.
    at = -gap / error
    below = np.searchsorted(studentised, at, side="right") / RESAMPLES
    above = 1 - np.searchsorted(studentised, at, side="left") / RESAMPLES
    p = min(1.0, 2 * min(below, above) + 1 / RESAMPLES)
    low, high = np.quantile(studentised, (tail / 2, 1 - tail / 2), method="nearest")
    return gap + float(low) * error, gap + float(high) * error, p
