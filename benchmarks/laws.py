"""The law of the log-ratio of a long text, without sampling, against drawing texts."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from synth.components import IID, Markov
from synth.constants import LogRatioLaw, TablePair, log_ratio_law

DRAWS = 2_000
CONFIDENCE = 0.95


def pairs() -> dict[str, TablePair]:
    """Pairs of n-gram components, laws drawn from flat Dirichlet priors."""
    rng = np.random.default_rng(0)

    def rows(*shape: int) -> np.ndarray:
        return rng.dirichlet(np.ones(shape[-1]), shape[:-1])

    return {
        "coin": TablePair(IID([0.7, 0.3]), IID([0.4, 0.6])),
        "i.i.d., 4 sentences": TablePair(IID(rows(4)), IID(rows(4))),
        "bigram, 3 sentences": TablePair(Markov([rows(3), rows(3, 3)]), Markov([rows(3), rows(3, 3)])),
        "trigram, 2 sentences": TablePair(
            *(Markov([rows(2), rows(2, 2), rows(2, 2, 2)]) for _ in range(2)),
        ),
    }


def exact(pair: TablePair, n: int) -> Callable[[], LogRatioLaw]:
    return lambda: log_ratio_law(pair, n)


def drawn(pair: TablePair, n: int) -> Callable[[], np.ndarray]:
    """`DRAWS` log-ratios of texts of n sentences from P-, all texts side by side."""
    after, gain = pair.after, pair.log_ratio
    steps = np.cumsum(pair.law, axis=1)

    def run() -> np.ndarray:
        rng = np.random.default_rng(1)
        at, total = np.zeros(DRAWS, dtype=np.int64), np.zeros(DRAWS)
        for _ in range(n):
            said = (rng.random(DRAWS)[:, None] > steps[at]).sum(1)
            total += gain[at, said]
            at = after[at, said]
        return total

    return run


def band() -> float:
    """Half the width of the band around the distribution function of the drawn ones (Dvoretzky, Kiefer, Wolfowitz, Massart)."""
    return math.sqrt(math.log(2 / (1 - CONFIDENCE)) / (2 * DRAWS))


def width(law: LogRatioLaw, level: float) -> float:
    """Width of the bracket of the distribution function at a level."""
    low, high = law.cdf(level)
    return high - low
