"""Whether intervals mean what they say: simulation-based calibration, and coverage on tables of known constants.

Tables come from the prior (ranks of the truth among posterior draws are uniform then: Talts et al. 2018), from a law at fixed
constants, or from a world (`synth.inference.simulated`), whose own process no likelihood here describes exactly. All tables of a
batch are fitted in one compiled call, one chain each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from scipy.stats import chi2  # type: ignore[import-untyped]

from synth.inference.law import Law
from synth.inference.models import Design, data_of, design_of, priors_of
from synth.inference.sampling import Floats, Plan, from_prior, replicate, sample_tables
from synth.inference.tables import Series

BATCH = Plan(chains=1, warmup=500, draws=500, target=0.9, depth=8)
BINS = 10
LEAST_P = 0.01


@dataclass(frozen=True)
class Calibration:
    """Where known constants lie in their posteriors.

    Attributes:
      law: its id.
      level: of the intervals.
      ranks: by parameter, share of posterior draws below the truth for each table, (tables,).
      coverage: by parameter, share of tables whose central interval holds the truth.
      errors: by parameter, mean of posterior median minus truth, in mean posterior standard deviations.
      p_values: by parameter, of a chi-square test that ranks are uniform; meaningful where the truth is drawn from the prior.
      divergences: transitions that diverged, of all.
    """

    law: str
    level: float
    ranks: dict[str, Floats]
    coverage: dict[str, float]
    errors: dict[str, float]
    p_values: dict[str, float]
    divergences: int

    @property
    def tables(self) -> int:
        """Number of tables."""
        return len(next(iter(self.ranks.values())))

    @property
    def uniform(self) -> bool:
        """Whether no parameter's ranks are told from uniform ones, at 1 % over all parameters together."""
        return min(self.p_values.values()) >= LEAST_P / len(self.p_values)

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "law": self.law,
            "level": self.level,
            "tables": self.tables,
            "coverage": self.coverage,
            "errors_by_sd": self.errors,
            "rank_p_values": self.p_values,
            "uniform": self.uniform,
            "divergences": self.divergences,
        }


def calibration(
    law: Law, template: Series, *, tables: int = 100, seed: int = 0, level: float = 0.9, plan: Plan = BATCH
) -> Calibration:
    """Simulation-based calibration: constants and tables from the prior, on the lengths and errors of a template."""
    design, data = design_of(law, template), data_of(template)
    prior_key, fit_key = jax.random.split(jax.random.key(seed))
    drawn = from_prior(law, design, data, prior_key, tables)
    truths = {p.name: drawn[p.name] for p in priors_of(law, design)}
    return _calibrated(law, design, _batch(data, drawn["obs"]), truths, fit_key, level, plan)


def coverage_of_law(
    law: Law,
    template: Series,
    truth: Mapping[str, float],
    *,
    tables: int = 100,
    seed: int = 0,
    level: float = 0.9,
    plan: Plan = BATCH,
) -> Calibration:
    """Coverage on tables drawn from a law at fixed constants.

    Args:
      truth: of every parameter of the law and the scatter; effects of prompts are drawn.

    Raises:
      ValueError: a parameter without a value.
    """
    design, data = design_of(law, template), data_of(template)
    draw_key, table_key, fit_key = jax.random.split(jax.random.key(seed), 3)
    drawn = from_prior(law, design, data, draw_key, tables)
    values = {name: v for name, v in drawn.items() if name not in ("obs", "mean")}
    for name, value in truth.items():
        values[name] = np.full_like(values[name], value)
    if missing := {p.name for p in priors_of(law, design)} - set(truth):
        raise ValueError(f"no value for {', '.join(sorted(missing))} of {law.id}")
    obs, _ = replicate(design, data, values, table_key)
    # A truth at the edge of its prior (no scatter) is in no central interval.
    truths = {name: values[name] for name, value in truth.items() if value != 0}
    return _calibrated(law, design, _batch(data, obs), truths, fit_key, level, plan)


def coverage_of_tables(
    law: Law,
    tables: Sequence[Series],
    truth: Mapping[str, float],
    *,
    seed: int = 0,
    level: float = 0.9,
    plan: Plan = BATCH,
    correlation: float = 0.0,
) -> Calibration:
    """Coverage on tables of one shape whose constants are known, whatever made them.

    Args:
      truth: of those parameters that are known; of the first group.
    """
    design = design_of(law, tables[0], correlation=correlation)
    columns = [data_of(t) for t in tables]
    batch = {name: jnp.stack([c[name] for c in columns]) for name in columns[0]}
    truths = {name: np.full((len(tables), 1), value) for name, value in truth.items()}
    return _calibrated(law, design, batch, truths, jax.random.key(seed), level, plan)


def _batch(data: Mapping[str, Any], values: NDArray[Any]) -> dict[str, Any]:
    """The same lengths and errors for every table, each with its own values, (tables, rows)."""
    tables = len(values)
    found = {name: jnp.broadcast_to(x, (tables, *x.shape)) for name, x in data.items()}
    return {**found, "value": jnp.asarray(values, dtype=jnp.float64)}


def _calibrated(
    law: Law,
    design: Design,
    batch: Mapping[str, Any],
    truths: Mapping[str, NDArray[Any]],
    key: Any,
    level: float,
    plan: Plan,
) -> Calibration:
    draws = sample_tables(design, batch, key, plan)
    ranks, covered, errors, p_values = {}, {}, {}, {}
    for name, truth in truths.items():
        values = draws.values[name]
        flat = values.reshape(*values.shape[:2], -1)  # one column a group
        wanted = np.asarray(truth, dtype=np.float64).reshape(len(values), -1)
        below = np.mean(flat < wanted[:, None, : flat.shape[2]], axis=1)[:, 0]
        ranks[name] = below
        edge = (1 - level) / 2
        covered[name] = float(np.mean((below >= edge) & (below <= 1 - edge)))
        middle, deviation = np.median(flat, axis=1)[:, 0], flat.std(axis=1)[:, 0]
        errors[name] = float(np.mean(middle - wanted[:, 0]) / np.mean(deviation))
        p_values[name] = rank_p_value(below)
    return Calibration(law.id, level, ranks, covered, errors, p_values, draws.divergences)


def rank_p_value(ranks: Floats) -> float:
    """Chi-square test, in ten bins, that ranks in [0, 1] are uniform."""
    counts = np.bincount(np.minimum((ranks * BINS).astype(int), BINS - 1), minlength=BINS)
    expected = len(ranks) / BINS
    return float(chi2.sf(((counts - expected) ** 2 / expected).sum(), BINS - 1))
