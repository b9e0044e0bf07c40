"""Interleaved timing: every contestant in every round, so that a noisy machine is noisy for all."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Rate:
    """Units of work per second over rounds: median and quartiles."""

    median: float
    low: float
    high: float


def measure(
    contestants: Mapping[str, tuple[Callable[[], object], float]], rounds: int
) -> dict[str, list[float]]:
    """Work per second of each contestant in each round.

    Args:
      contestants: name -> (call, units of work that one call does).
      rounds: each contestant runs once per round, in turn; one more round before them is not counted.
    """
    rates: dict[str, list[float]] = {name: [] for name in contestants}
    for round_number in range(rounds + 1):
        for name, (call, work) in contestants.items():
            begin = time.perf_counter()
            call()
            elapsed = time.perf_counter() - begin
            if round_number:
                rates[name].append(work / elapsed)
    return rates


def summary(samples: list[float]) -> Rate:
    """Median and quartiles."""
    low, median, high = np.percentile(samples, [25, 50, 75])
    return Rate(float(median), float(low), float(high))


def ratio(ours: list[float], theirs: list[float]) -> Rate:
    """Ratio of medians, with the quartiles of the round-by-round ratios as spread."""
    paired = np.array(ours) / np.array(theirs)
    low, high = np.percentile(paired, [25, 75])
    return Rate(float(np.median(ours) / np.median(theirs)), float(low), float(high))
