"""Where two worlds differ: means over prompts, compared many at a time, corrected for the number of looks.

Every prompt is a row, every quantity a column; prompts are independent draws, what is said along one prompt is not. Differences of
means are studentised, and their law under no difference is that of prompts that change sides at random: exact, for any number of
prompts, where both sides have one law, and for many prompts where they have one mean (Janssen 1997; Chung and Romano 2013). Each
quantity is measured by its own law, and the least p-value of all by the law of the least (Westfall and Young 1993, min-P), so that a
quantity with rare large values widens its own interval and nobody else's. Adjusted p-values and intervals hold for all together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata  # type: ignore[import-untyped]

from theory.errors import WorldError
from theory.models import Floats

PERMUTATIONS = 5_000
LEAST_PROMPTS = 4
DIGITS = 6  # of sizes in standard errors: less is rounding
NEGLIGIBLE = 1e-9
"""A standard error below this share of the values is none: rounding has no law."""


@dataclass(frozen=True)
class Quantity:
    """One column of both sides.

    Attributes:
      name: such as "KL(P₋ ‖ P₊)".
      length: sentences of the prompt.
      unit: "nats per sentence", ...
      fitted: whether the toy was matched to it; else it was predicted.
    """

    name: str
    length: int
    unit: str
    fitted: bool


@dataclass(frozen=True)
class Discrepancy:
    """A quantity on both sides.

    Attributes:
      quantity: what is compared.
      real, toy: means over prompts.
      difference: toy - real.
      low, high: interval of the difference; all of one comparison hold together.
      p: adjusted for all quantities of the comparison; None where neither side varies.
    """

    quantity: Quantity
    real: float
    toy: float
    difference: float
    low: float
    high: float
    p: float | None

    def differs(self, level: float) -> bool:
        """At a family-wise level such as 0.95; two numbers that do not vary differ if they are not equal."""
        if self.p is None:
            return abs(self.difference) > NEGLIGIBLE * max(1.0, abs(self.real))
        return self.p <= 1 - level


@dataclass(frozen=True)
class Group:
    """Quantities seen on the same prompts.

    Attributes:
      quantities: of the columns.
      real, toy: shape (prompts, quantities); the numbers of prompts may differ.
    """

    quantities: Sequence[Quantity]
    real: Floats
    toy: Floats


def discrepancies(groups: Mapping[str, Group], *, level: float = 0.95, seed: int = 0) -> list[Discrepancy]:
    """All quantities of all groups, the clearest difference first.

    Args:
      groups: by the sample of prompts they come from; samples are independent of each other.
      level: of all intervals together.
      seed: of the permutations.

    Raises:
      WorldError: a side with fewer than four prompts, or shapes that do not agree.
    """
    rng = np.random.default_rng(seed)
    quantities: list[Quantity] = []
    means, errors, permuted = [], [], []
    for name, group in groups.items():
        sides = (np.asarray(group.real, dtype=float), np.asarray(group.toy, dtype=float))
        for side, values in zip(("real", "toy"), sides, strict=True):
            if values.ndim != 2 or values.shape[1] != len(group.quantities):
                raise WorldError(
                    f"{name}, {side}: {values.shape} values for {len(group.quantities)} quantities"
                )
            if len(values) < LEAST_PROMPTS:
                raise WorldError(
                    f"{name}, {side}: {len(values)} prompts; a comparison needs at least {LEAST_PROMPTS}"
                )
        quantities += group.quantities
        means.append(np.stack([values.mean(axis=0) for values in sides]))
        errors.append(_error(*sides))
        permuted.append(_permuted(*sides, rng))
    (reals, toys), error = np.concatenate(means, axis=1), np.concatenate(errors)
    away, reach = _judged(error, np.concatenate(permuted, axis=1), level)
    size = np.abs(toys - reals)
    known = error > 0
    # First by the adjusted p-value, then by standard errors; differences without any spread come before all.
    order = sorted(
        range(len(quantities)),
        key=lambda k: (
            (away[k], -size[k] / error[k])
            if known[k]
            else (-1.0 if size[k] > NEGLIGIBLE * max(1.0, abs(reals[k])) else 2.0, 0.0)
        ),
    )
    return [
        Discrepancy(
            quantities[k],
            float(reals[k]),
            float(toys[k]),
            float(toys[k] - reals[k]),
            float(toys[k] - reals[k] - reach[k]),
            float(toys[k] - reals[k] + reach[k]),
            float(away[k]) if known[k] else None,
        )
        for k in order
    ]


def _error(real: Floats, toy: Floats) -> Floats:
    """Standard error of the difference of means, 0 where both sides are constant; shape (k,)."""
    error: Floats = np.sqrt(real.var(axis=0, ddof=1) / len(real) + toy.var(axis=0, ddof=1) / len(toy))
    error[error <= NEGLIGIBLE * np.maximum(np.abs(real).max(axis=0), np.abs(toy).max(axis=0))] = 0.0
    return error


def _permuted(real: Floats, toy: Floats, rng: np.random.Generator) -> Floats:
    """Sizes of differences in standard errors when prompts change sides at random; shape (1 + PERMUTATIONS, k).

    The first row is the sides as they are, by the same arithmetic: laws with many equal values make ties, which must stay ties.
    """
    pooled = np.concatenate([real, toy])
    pooled = pooled - pooled.mean(axis=0)
    sums, squares = pooled.sum(axis=0), (pooled**2).sum(axis=0)
    few, many = len(real), len(toy)
    chosen = np.zeros((1 + PERMUTATIONS, len(pooled)))
    chosen[0, :few] = 1.0
    for row in chosen[1:]:
        row[rng.choice(len(pooled), size=few, replace=False)] = 1.0
    first, second = chosen @ pooled, chosen @ pooled**2
    shift = (sums - first) / many - first / few
    spread = np.zeros_like(shift)
    for total, square, count in ((first, second, few), (sums - first, squares - second, many)):
        spread += np.maximum(square - total**2 / count, 0.0) / (count - 1) / count
    # Sides without spread of their own are as far apart as can be.
    with np.errstate(divide="ignore", invalid="ignore"):
        sizes = np.where(
            spread > 0, np.abs(shift) / np.sqrt(spread), np.where(np.abs(shift) > 0, np.inf, 0.0)
        )
    found: Floats = np.asarray(np.round(sizes, DIGITS), dtype=np.float64)
    return found


def _judged(error: Floats, sizes: Floats, level: float) -> tuple[Floats, Floats]:
    """Adjusted p-value of every column, and the reach of its interval; 1 and 0 where nothing varies."""
    p, reach = np.ones(len(error)), np.zeros(len(error))
    known = np.flatnonzero(error > 0)
    if not len(known):
        return p, reach
    count = len(sizes)
    # Share of permutations that are at least as far away, column by column: the p-value of each permutation.
    each = rankdata(-sizes[:, known], method="max", axis=0) / count
    least = np.sort(each.min(axis=1))
    p[known] = np.searchsorted(least, each[0], side="right") / count
    # In every column the largest size that more than a share `critical` of the permutations reaches, and what rounding took.
    critical = least[max(0, int((1 - level) * count) - 1)]
    at = max(0, count - round(critical * count) - 1)
    reach[known] = (np.sort(sizes[:, known], axis=0)[at] + 10.0**-DIGITS) * error[known]
    return p, reach
