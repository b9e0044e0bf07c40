"""What a fit must stand: tables replicated under it, and priors made wider and narrower."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from synth.inference.diagnostics import MOST_K_HAT, smoothed_weights
from synth.inference.sampling import Floats
from synth.inference.tables import Series

EXTREME = 0.025  # a tail probability below it, on either side, is a misfit
SQUARES = "sum of squared residuals"
SCALES = (0.5, 2.0)  # powers of the prior: wider, narrower
MOVED = 0.25  # posterior standard deviations
WIDENED = 1.25


@dataclass(frozen=True)
class Check:
    """A posterior predictive check.

    Attributes:
      statistic: in words.
      observed: mean over the draws, for it may depend on the parameters.
      replicated: quantiles 0.05, 0.5, 0.95 over replicated tables.
      p_value: probability that a replicated table has at least as great a value (ties count half).
    """

    statistic: str
    observed: float
    replicated: tuple[float, float, float]
    p_value: float

    @property
    def failed(self) -> bool:
        """Whether the observed value is out in a tail."""
        return not EXTREME <= self.p_value <= 1 - EXTREME

    @property
    def p_text(self) -> str:
        """ "p = 0.031", or on which side of what can be told."""
        if self.p_value < 0.001 or self.p_value > 0.999:
            return "p < 0.001" if self.p_value < 0.5 else "p > 0.999"
        return f"p = {self.p_value:.3f}"

    @property
    def speaks_against_the_law(self) -> bool:
        """Whether it failed, other than by values that lie too close to the law: that speaks against their errors."""
        return self.failed and not (self.statistic == SQUARES and self.p_value > 0.5)

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            **vars(self),
            "replicated": list(self.replicated),
            "failed": self.failed,
            "p_text": self.p_text,
        }


def predictive_checks(series: Series, replicated: Floats, mean: Floats) -> list[Check]:
    """Statistics of the table against tables replicated under the fit.

    Args:
      replicated: (draws, rows).
      mean: mean curve of each draw, (draws, rows).
    """
    statistics = _count_statistics if series.quantity == "counts" else _curve_statistics
    observed = statistics(series, np.broadcast_to(series.value, replicated.shape), mean)
    drawn = statistics(series, replicated, mean)
    found = []
    for name, seen in observed.items():
        other = drawn[name]
        # Equal up to rounding is a tie.
        near = np.isclose(other, seen, rtol=1e-9, atol=1e-12)
        p = float(((other > seen) & ~near).mean() + 0.5 * near.mean())
        low, middle, high = (float(q) for q in np.quantile(other, (0.05, 0.5, 0.95)))
        found.append(Check(name, float(np.mean(seen)), (low, middle, high), p))
    return found


def _order(series: Series) -> list[np.ndarray]:
    """Rows of each curve (group, prompt), by length."""
    curves = []
    for key in sorted(set(zip(series.group.tolist(), series.prompt.tolist(), strict=True))):
        rows = np.flatnonzero((series.group == key[0]) & (series.prompt == key[1]))
        curves.append(rows[np.argsort(series.sentences[rows], kind="stable")])
    return curves


def _curve_statistics(series: Series, value: Floats, mean: Floats) -> dict[str, Floats]:
    residual = (value - mean) / series.stderr
    total = (residual**2).sum(axis=1)
    neighbours = np.zeros(len(value))
    bend = np.zeros(len(value))
    for rows in _order(series):
        r = residual[:, rows]
        neighbours += (r[:, 1:] * r[:, :-1]).sum(axis=1)
        if len(rows) > 2:
            at = np.linspace(-1, 1, len(rows))
            basis = np.stack([np.ones_like(at), at, at**2], axis=1)
            direction = np.linalg.qr(basis)[0][:, 2]
            bend += r @ direction
    return {
        SQUARES: total,
        "largest residual": np.abs(residual).max(axis=1),
        "residuals of neighbouring lengths alike": neighbours / np.maximum(total, 1e-300),
        "bend of the residuals along the length": bend,
    }


def _count_statistics(series: Series, value: Floats, mean: Floats) -> dict[str, Floats]:
    of = series.responses
    variance = np.maximum(mean * (1 - mean / of), 1e-9)
    share = value / of
    rises = [np.diff(share[:, rows], axis=1).max(axis=1) for rows in _order(series) if len(rows) > 1]
    totals = np.stack([share[:, series.prompt == i].mean(axis=1) for i in range(len(series.prompts))], axis=1)
    cells = sorted(set(zip(series.group.tolist(), series.sentences.tolist(), strict=True)))
    where = [(series.group == g) & (series.sentences == n) for g, n in cells]
    off = [np.abs((share - mean / of)[:, rows].mean(axis=1)) for rows in where]
    return {
        "chi-square of the counts": ((value - mean) ** 2 / variance).sum(axis=1),
        "rows without a good reply": (value == 0).sum(axis=1).astype(float),
        "rows with good replies alone": (value == of).sum(axis=1).astype(float),
        "largest rise of the share with length": np.max(rises, axis=0) if rises else np.zeros(len(value)),
        "spread of the prompts' mean share": totals.std(axis=1),
        "mean share at a length off the curve": np.max(off, axis=0),
    }


def quantile(values: Floats, shares: tuple[float, ...], weights: Floats | None = None) -> Floats:
    """Quantiles of weighted draws."""
    if weights is None:
        return np.quantile(values, shares)
    order = np.argsort(values, kind="stable")
    mass = np.cumsum(weights[order])
    return np.interp(shares, (mass - weights[order] / 2) / mass[-1], values[order])


def prior_sensitivity(
    quantities: Mapping[str, Floats], log_prior: Floats, level: float
) -> list[dict[str, Any]]:
    """How the posterior answers to a prior raised to a power (Kallioinen et al. 2024): 1/2 widens it, 2 narrows it.

    By Pareto-smoothed importance weights on the draws; nothing is refitted.

    Args:
      quantities: draws by name, (draws,).
      log_prior: of the parameters, (draws,).
      level: of the intervals.
    """
    ends = ((1 - level) / 2, 0.5, (1 + level) / 2)
    weighed = {a: smoothed_weights((a - 1) * log_prior) for a in SCALES}
    found = []
    for name, values in quantities.items():
        low, middle, high = quantile(values, ends)
        deviation = float(values.std()) or 1.0
        entry: dict[str, Any] = {"quantity": name, "powers": []}
        sensitive = False
        for a, (weights, k_hat) in weighed.items():
            reliable = k_hat <= MOST_K_HAT
            new = quantile(values, ends, weights)
            moved = float((new[1] - middle) / deviation)
            widened = float((new[2] - new[0]) / (high - low)) if high > low else 1.0
            sensitive |= not reliable or abs(moved) > MOVED or not 1 / WIDENED <= widened <= WIDENED
            entry["powers"].append(
                {
                    "power": a,
                    "low": float(new[0]),
                    "median": float(new[1]),
                    "high": float(new[2]),
                    "median_moved_by_sd": moved,
                    "interval_width_ratio": widened,
                    "k_hat": k_hat,
                    "reliable": reliable,
                }
            )
        entry["sensitive"] = bool(sensitive)
        found.append(entry)
    return found
