"""Quantities of single prompts, from what was recorded of them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from llm_bridge.checks import log_posterior

Floats = NDArray[np.float64]


def per_prompt(samples: dict[str, Any], log_alpha: float) -> dict[str, Floats]:
    """Quantities of every prompt of the samples of a record, shape (prompts, lengths) each."""
    s = {
        sample: {name: np.array(v, dtype=float) for name, v in columns.items()}
        for sample, columns in samples.items()
    }

    def deviations(ratio: Floats) -> Floats:
        sums = np.cumsum(ratio, axis=1)
        n = np.arange(1, ratio.shape[1] + 1)
        return (sums - sums.mean(axis=0)) ** 2 * len(sums) / (len(sums) - 1) / n

    steps = s["checked"]["log_ratio"]
    before = np.concatenate([np.zeros((len(steps), 1)), np.cumsum(steps, axis=1)[:, :-1]], axis=1)
    log_w = log_posterior(log_alpha, before)
    w = np.exp(log_w)
    with np.errstate(divide="ignore"):
        log_rest = np.log(-np.expm1(log_w))
    return {
        "kl": s["minus"]["divergence"],
        "variance": deviations(s["minus"]["log_ratio"]),
        "kl_plus": s["plus"]["divergence"],
        "variance_plus": deviations(s["plus"]["log_ratio"]),
        "kl_after_aligning": s["aligned"]["divergence"],
        "log_ratio": before,
        "weight": w,
        # log P-(y|s)/P(y|s) of the sentence y that P- said next: its mean is KL(P- || P).
        "kl_to_mixture": -np.logaddexp(log_w, log_rest - steps),
        "behaviour": w * s["checked"]["scores_minus"] + (1 - w) * s["checked"]["scores_plus"],
        "behaviour_minus": s["checked"]["scores_minus"],
        "behaviour_plus": s["checked"]["scores_plus"],
    }
