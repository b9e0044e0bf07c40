"""What draws can tell apart: how far from a bound a true value must lie for intervals of this size to show on which side it is.

A check that passes says little unless it could have come out otherwise. For each one the page gives the value nearest to its bound, on
the wrong side, that the very draws it used would have shown to be wrong with the chance `CHANCE`, and the nearest on the right side that
they would have shown to be right. Replies are taken to score -1 or 1, the law of largest variance for every mean.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from llm_bridge.errors import BridgeError
from llm_bridge.intervals import bounded_mean, share_between
from theory.models import Floats

CHANCE = 0.8
"""With which a difference is to be shown."""


def _binomial() -> Any:
    """The binomial law of SciPy, imported when it is asked for: it takes most of a second, and a refusal in one line comes before."""
    from scipy.stats import binom  # type: ignore[import-untyped]

    return binom


@dataclass(frozen=True)
class Power:
    """Values of a quantity that the draws would have told from its bound, each with the chance `CHANCE`.

    Attributes:
      shown: the nearest to the bound, on the side that the claim asks for, whose whole interval would lie there; None: no value.
      missed: the nearest to the bound, on the other side, whose whole interval would lie there: the smallest violation that would have
        been seen; None: no violation, however large.
    """

    shown: float | None
    missed: float | None


def power_of_mean(bound: float, parts: Sequence[tuple[float, int]], *, level: float) -> Power:
    """Of a weighted mean of scores in [-1, 1] that is to lie below a bound.

    Args:
      parts: weight and number of replies of each component; one of no replies may have any mean. The others have one mean, the value.
      level: of the interval, which is as the checks have it: Chernoff-Hoeffding of each part, together at the level.
    """
    asked = [(w, n) for w, n in parts if n]
    spare = sum(w for w, n in parts if not n)
    if not asked:
        return Power(None, None)
    ends = [_ends(n, 1 - (1 - level) / len(asked)) for _, n in asked]

    def share(value: float, below: bool) -> float:
        """Probability that the interval lies below the bound, or from the bound on upwards."""
        edge, mass = np.zeros(1), np.ones(1)
        for (w, n), (low, high) in zip(asked, ends, strict=True):
            pmf = _binomial().pmf(np.arange(n + 1), n, (1 + value) / 2)
            edge = (edge[:, None] + w * (high if below else low)).ravel()
            mass = (mass[:, None] * pmf).ravel()
        inside = edge + spare < bound if below else edge - spare >= bound
        return float(mass[inside].sum())

    return Power(
        _nearest(lambda v: share(v, True), bound, -1.0), _nearest(lambda v: share(v, False), bound, 1.0)
    )


def power_of_share(need: float, count: int, ends: Callable[[int, int, int], tuple[float, float]]) -> Power:
    """Of a share of independent trials that is to be at least so large.

    Args:
      count: trials, each of them decided.
      ends: the interval of a share from the least and the greatest number of trials that met, and their number.
    """
    met = np.arange(count + 1)
    interval = np.array([ends(int(k), int(k), count) for k in met])

    def share(value: float, inside: np.ndarray[Any, np.dtype[np.bool_]]) -> float:
        return float(_binomial().pmf(met, count, value)[inside].sum())

    return Power(
        _nearest(lambda v: share(v, interval[:, 0] >= need), need, 1.0),
        _nearest(lambda v: share(v, interval[:, 1] < need), need, 0.0),
    )


def enough(need: float, ends: Callable[[int, int, int], tuple[float, float]], *, least: int = 4) -> int:
    """The least number of trials that show a share above the needed one with the chance `CHANCE`.

    The share is four fifths of the way from what is needed to 1.

    Args:
      need: in (0, 1).
      ends: as of `power_of_share`.
    """
    share, count = 1 - (1 - need) / 5, least
    while True:
        # A lower end grows with the number of trials that met: those from k on pass.
        k = next((k for k in range(count, -1, -1) if ends(k, k, count)[0] < need), -1) + 1
        if _binomial().sf(k - 1, count, share) >= CHANCE:
            return count
        count += max(1, count // 20)


def power_of_every(count: int) -> float:
    """The least share of violating prompts of which so many drawn ones would have met one with the chance `CHANCE`."""
    return float(1 - (1 - CHANCE) ** (1 / count))


@cache
def _ends(count: int, level: float) -> tuple[Floats, Floats]:
    """Ends of the interval for 0, 1, ... of so many replies that score 1, the others -1."""
    found = [bounded_mean(np.repeat([1.0, -1.0], [k, count - k]), level=level) for k in range(count + 1)]
    return np.array([i.low for i in found]), np.array([i.high for i in found])


def _nearest(share: Callable[[float], float], bound: float, end: float) -> float | None:
    """The point nearest to the bound, on the way to an end, at which a probability that grows on this way reaches the chance."""
    if share(end) < CHANCE:
        return None
    near, far = bound, end
    for _ in range(40):
        middle = (near + far) / 2
        near, far = (near, middle) if share(middle) >= CHANCE else (middle, far)
    return far


def decided_share(least: int, most: int, count: int, *, error: float, level: float) -> tuple[float, float]:
    """Ends for the share of a kind among trials that were sorted by a test, which may be wrong.

    Of the trials ``least`` were found to be of the kind, and ``count - most`` not to be; a trial is found to be what it is not with
    probability ``error`` at most. With s the share, least/count estimates at most s + (1 - s) error, and most/count at least s (1 - error).
    So no interval of a trial has to hold together with the others. A second look at the open trials only takes ``least`` up and ``most``
    down: to leave it out widens the interval.
    """
    low, high = share_between(least, most, count, level=level)
    return max(0.0, (low - error) / (1 - error)), min(1.0, high / (1 - error))


def power_of_trainings(
    spread: float, count: int, *, level: float, tolerance: float = 0.0, equation: bool = False
) -> Power:
    """Of a mean over trainings: the nearest values to a bound that intervals of this size would have told from it, with the chance `CHANCE`.

    Args:
      spread: standard deviation between trainings, as measured.
      count: trainings, at least two.
      level: of the interval.
      tolerance, equation: an inequality asks for a mean above 0; an equation for one within the tolerance of 0, on either side.
    """
    far = distance_shown(spread, count, level=level)
    if not equation:
        return Power(far, -far)
    # Both ends have to lie inside: each with half of what may fail.
    inner = tolerance - distance_shown(spread, count, level=level, chance=(1 + CHANCE) / 2)
    return Power(inner if inner >= 0 else None, tolerance + far)


def distance_shown(spread: float, count: int, *, level: float, chance: float = CHANCE) -> float:
    """How far from a number a mean must lie for its interval by Student's t to lie on that side of the number with this chance; noncentral t."""
    from scipy.stats import nct
    from scipy.stats import t as student

    if count < 2:
        raise BridgeError(f"{count} training has no spread; give at least two")
    if spread == 0:
        return 0.0
    edge = float(student.ppf((1 + level) / 2, count - 1))
    low, high = 0.0, 4 * (edge + 4)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if float(nct.sf(edge, count - 1, middle)) >= chance else (middle, high)
    return high * spread / math.sqrt(count)
