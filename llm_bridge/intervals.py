"""Intervals for what is measured: simultaneous over the lengths of a curve, with prompts as clusters.

Everything said along one prompt is one cluster: sentences of a prompt are dependent, prompts are independent draws.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from scipy.special import betaincinv, rel_entr, stdtrit  # type: ignore[import-untyped]

from llm_bridge.errors import BridgeError
from theory.models import Floats

LEAST_CLUSTERS = 4
RESAMPLES = 2000
ROUNDING = 1e-12


@dataclass(frozen=True)
class Curve:
    """A quantity over lengths, each with an interval; all intervals hold at once with probability ``level``.

    Attributes:
      lengths: shape (n,), sentences of the prompt.
      values, low, high: shape (n,).
      standard_errors: shape (n,), of the values.
      unit: "nats per sentence", "nats^2 per sentence", ...
      level: of all n intervals together.
      clusters: independent prompts behind every value.
      method: one line.
    """

    lengths: tuple[int, ...]
    values: Floats
    low: Floats
    high: Floats
    standard_errors: Floats
    unit: str
    level: float
    clusters: int
    method: str

    @property
    def infimum(self) -> Interval:
        """Of the quantity over the lengths that were measured."""
        return Interval(float(self.values.min()), float(self.low.min()), float(self.high.min()), self.level)

    @property
    def supremum(self) -> Interval:
        """Of the quantity over the lengths that were measured."""
        return Interval(float(self.values.max()), float(self.low.max()), float(self.high.max()), self.level)

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "lengths": list(self.lengths),
            "values": self.values.tolist(),
            "low": self.low.tolist(),
            "high": self.high.tolist(),
            "standard_errors": self.standard_errors.tolist(),
            "unit": self.unit,
            "level": self.level,
            "clusters": self.clusters,
            "method": self.method,
        }


@dataclass(frozen=True)
class Interval:
    """An estimate with the interval that holds at the level."""

    value: float
    low: float
    high: float
    level: float

    def record(self) -> dict[str, float]:
        """As JSON has it."""
        return {"value": self.value, "low": self.low, "high": self.high, "level": self.level}


def mean_curve(values: Floats, lengths: tuple[int, ...], *, unit: str, level: float) -> Curve:
    """Means over prompts of a quantity at each length.

    The interval is the bootstrap-t over prompts (Hall 1992, section 3.10.1): the studentised means of resampled prompts, their largest
    and their least over the lengths, so that all intervals hold together and a skewed law is not taken for a normal one. It is
    a function of the values; like every interval without a bound on the law, it does not know of events that no prompt showed.

    Args:
      values: shape (prompts, lengths).
      lengths: of the columns, sentences.
      unit: of the values.
      level: at which all intervals hold together.

    Raises:
      BridgeError: fewer than `LEAST_CLUSTERS` prompts, a level outside (0, 1).
    """
    count = len(values)
    if count < LEAST_CLUSTERS:
        raise BridgeError(f"{count} prompts; intervals need at least {LEAST_CLUSTERS}: raise --prompts")
    if not 0 < level < 1:
        raise BridgeError(f"level {level:g}; give a probability such as 0.95")
    mean = values.mean(axis=0)
    error = values.std(axis=0, ddof=1) / math.sqrt(count)
    # Where all prompts agree but for rounding the value is taken as known: rounding has no law to resample.
    error[error <= ROUNDING * np.abs(mean)] = 0.0
    shares = _resamples(count)
    # Centred first: means of squares would lose what deviations keep.
    centred = np.where(error > 0, values - mean, 0.0)
    shift = shares @ centred
    spread = np.maximum(shares @ centred**2 - shift**2, 0.0) / (count - 1)
    # A resample of equal prompts has no spread of its own.
    studentised = shift / np.maximum(np.sqrt(spread), np.where(error > 0, 1e-3 * error, 1.0))
    top = np.quantile(studentised.max(axis=1), (1 + level) / 2, method="higher")
    bottom = np.quantile(studentised.min(axis=1), (1 - level) / 2, method="lower")
    method = f"bootstrap-t over {count} prompts, all {len(lengths)} lengths together"
    return Curve(lengths, mean, mean - top * error, mean - bottom * error, error, unit, level, count, method)


def variance_curve(sums: Floats, lengths: tuple[int, ...], *, unit: str, level: float) -> Curve:
    """Variance over prompts at each length, divided by the length: `mean_curve` of the squared deviations.

    Args:
      sums: shape (prompts, lengths), the quantity whose variance is asked for.
    """
    spread = sums - sums.mean(axis=0)
    # What is rounding of the sums is no spread of them.
    spread[np.abs(spread) <= ROUNDING * np.abs(sums).max()] = 0.0
    deviations = spread**2 * (len(sums) / max(1, len(sums) - 1)) / np.asarray(lengths, dtype=float)
    curve = mean_curve(deviations, lengths, unit=unit, level=level)
    return replace(curve, low=np.maximum(curve.low, 0.0))


@lru_cache(maxsize=4)
def _resamples(count: int) -> Floats:
    """Share of every prompt in every resample; the same for all curves over as many prompts."""
    return np.random.default_rng(0).multinomial(count, np.full(count, 1 / count), size=RESAMPLES) / count


def student_mean(values: Sequence[float] | Floats, *, level: float = 0.95) -> Interval:
    """Mean of few independent values that are about normal, such as estimates of several trainings, by Student's t.

    Raises:
      BridgeError: fewer than two values.
    """
    count = len(values)
    if count < 2:
        raise BridgeError(f"{count} value has no spread; give at least two")
    mean = float(np.mean(values))
    half = float(stdtrit(count - 1, (1 + level) / 2)) * float(np.std(values, ddof=1)) / math.sqrt(count)
    return Interval(mean, mean - half, mean + half, level)


def bounded_mean(values: Floats, *, low: float = -1.0, high: float = 1.0, level: float = 0.95) -> Interval:
    """Mean of independent values in [low, high], by the Chernoff-Hoeffding inequality in its relative-entropy form.

    It holds for every number of values and every law, also where all values are equal:
    P(mean <= m) <= exp(-n kl(m, mu)) for m below the expectation mu (Hoeffding 1963, Theorem 1).

    Raises:
      BridgeError: no values.
    """
    if len(values) == 0:
        raise BridgeError("no replies were drawn; draw at least one")
    mean = float(np.mean((np.asarray(values, dtype=float) - low) / (high - low)))
    room = math.log(2 / (1 - level)) / len(values)
    bottom, top = _solve(mean, room, 0.0), _solve(mean, room, 1.0)
    scale = high - low
    return Interval(low + scale * mean, low + scale * bottom, low + scale * top, level)


def share_between(least: int, most: int, count: int, *, level: float = 0.95) -> tuple[float, float]:
    """Ends for a probability of which ``count`` independent trials met between ``least`` and ``most``: Clopper and Pearson's.

    Trials that were not decided widen it: they count as missed for the lower end and as met for the upper one.

    Raises:
      BridgeError: no trials, or counts out of order.
    """
    if not 0 <= least <= most <= count or count < 1:
        raise BridgeError(f"{least} to {most} of {count} trials: nothing can be said of a share")
    tail = (1 - level) / 2
    low = 0.0 if least == 0 else float(betaincinv(least, count - least + 1, tail))
    high = 1.0 if most == count else float(betaincinv(most + 1, count - most, 1 - tail))
    return low, high


def _solve(mean: float, room: float, end: float) -> float:
    """The point between the mean and an end of [0, 1] at relative entropy ``room`` from the mean; the end if none is so far."""

    def far(x: float) -> bool:
        return float(rel_entr(mean, x) + rel_entr(1 - mean, 1 - x)) > room

    if not far(end):
        return end
    near, beyond = mean, end
    for _ in range(60):
        middle = (near + beyond) / 2
        near, beyond = (near, middle) if far(middle) else (middle, beyond)
    return beyond
