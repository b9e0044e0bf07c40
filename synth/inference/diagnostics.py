"""Whether draws may be believed: divergences, R-hat, effective sample sizes, leave-one-out (ArviZ)."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synth.inference.sampling import Draws, Floats
from theory.errors import WorldError

MOST_R_HAT = 1.01
LEAST_ESS_A_CHAIN = 100  # bulk and tail (Vehtari et al. 2021)
LEAST_BFMI = 0.3
DISTINCT = 2.0  # standard errors of a difference of expected log-density
LEAST_DIFFERENCE = 4.0  # nats of expected log-density
MOST_K_HAT = 0.7  # beyond it a Pareto-smoothed importance estimate is not to be relied on


class MissingExtraError(WorldError):
    """ArviZ is not installed; the line names the extra."""


def require_extra() -> None:
    """Do nothing where the optional extra ``fit`` is installed and can be imported: asked before anything is drawn.

    Raises:
      MissingExtraError: it is not.
    """
    try:
        found = find_spec("arviz") is not None
    except (ImportError, ValueError):  # a package blocked in sys.modules has no spec
        found = False
    if not found:
        raise MissingExtraError(
            "diagnostics need the extra fit (arviz not installed): pip install 'alignment-referee[fit]'"
        )
    try:
        with _arviz():
            pass
    except (ImportError, OSError) as error:  # it keeps a stamp in the user's cache folder
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise MissingExtraError(
            f"arviz cannot be imported ({reason}); set XDG_CACHE_HOME to a folder that may be written, or install it anew"
        ) from None


@contextmanager
def _arviz() -> Iterator[Any]:
    """ArviZ without its warnings: what they say is read from the results."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import arviz

        yield arviz


@dataclass(frozen=True)
class Diagnosis:
    """What is known of the chains.

    Attributes:
      divergences: transitions that diverged.
      r_hat: greatest over all parameters.
      r_hat_of: the parameter that has it.
      ess_bulk, ess_tail: least effective sample sizes over all parameters.
      bfmi: least energy fraction over the chains.
      saturated: share of trajectories cut at the greatest depth.
      reasons: why the draws may not be believed; empty if they may.
    """

    divergences: int
    r_hat: float
    r_hat_of: str
    ess_bulk: float
    ess_tail: float
    bfmi: float
    saturated: float
    reasons: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the draws."""
        return not self.reasons

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        return {**vars(self), "reasons": list(self.reasons), "sound": self.sound}


def diagnose(draws: Draws) -> Diagnosis:
    """Diagnostics of the chains of one table, and what they forbid."""
    with _arviz() as az:
        data = az.convert_to_dataset(draws.values)
        r_hats = {str(k): float(np.max(v.values)) for k, v in az.rhat(data).data_vars.items()}
        bulk = min(float(np.min(v.values)) for v in az.ess(data).data_vars.values())
        tail = min(float(np.min(v.values)) for v in az.ess(data, method="tail").data_vars.values())
        bfmi = float(np.min(az.bfmi(draws.energy)))
    # A comparison with NaN is false: a parameter that never moved must not pass for one that converged.
    worst = max(r_hats, key=lambda k: math.inf if math.isnan(r_hats[k]) else r_hats[k])
    chains = len(draws.energy)
    least = LEAST_ESS_A_CHAIN * chains
    reasons = []
    if chains < 2:
        reasons.append("a single chain cannot be compared with another; give --chains 2 or more")
    if draws.divergences:
        total = draws.diverging.size
        reasons.append(f"{draws.divergences} of {total} transitions diverged")
    if not r_hats[worst] <= MOST_R_HAT:
        reasons.append(f"R-hat of {worst} is {r_hats[worst]:.3f}, above {MOST_R_HAT}: the chains disagree")
    for what, size in (("bulk", bulk), ("tail", tail)):
        if not size >= least:
            reasons.append(f"effective sample size ({what}) is {size:.0f}, below {least}; give more --draws")
    if not bfmi >= LEAST_BFMI:
        reasons.append(f"energy fraction is {bfmi:.2f}, below {LEAST_BFMI}: the tails were not explored")
    return Diagnosis(
        draws.divergences, r_hats[worst], worst, bulk, tail, bfmi, draws.saturated, tuple(reasons)
    )


@dataclass(frozen=True)
class LeaveOneOut:
    """Expected log-density of a left-out row (PSIS-LOO, Vehtari, Gelman and Gabry 2017).

    Attributes:
      elpd: sum over rows.
      error: its standard error.
      effective: number of parameters.
      k_hat: Pareto shape of each row, (rows,).
      pointwise: contribution of each row, (rows,).
    """

    elpd: float
    error: float
    effective: float
    k_hat: Floats
    pointwise: Floats

    @property
    def doubtful(self) -> int:
        """Rows whose k-hat is above 0.7."""
        return int((~(self.k_hat <= MOST_K_HAT)).sum())


def leave_one_out(log_likelihood: Floats, draws: Draws) -> LeaveOneOut:
    """PSIS-LOO from the log-likelihood of each row, (chains, draws, rows)."""
    with _arviz() as az:
        data = az.from_dict(posterior=dict(draws.values), log_likelihood={"obs": log_likelihood})
        found = az.loo(data, pointwise=True)
    return LeaveOneOut(
        float(found.elpd_loo),
        float(found.se),
        float(found.p_loo),
        np.asarray(found.pareto_k.values),
        np.asarray(found.loo_i.values),
    )


def difference(better: LeaveOneOut, other: LeaveOneOut) -> tuple[float, float]:
    """By how much the expected log-density of one law exceeds another's on the same rows, and its standard error."""
    gap = better.pointwise - other.pointwise
    return float(gap.sum()), float(math.sqrt(len(gap) * gap.var()))


def told_apart(gap: float, error: float) -> bool:
    """Whether a difference of expected log-density is one.

    Two standard errors, and `LEAST_DIFFERENCE` whatever the error: that of a small difference over few rows is itself not known (Sivula,
    Magnusson, Matamoros and Vehtari, arXiv 2008.10296).
    """
    return gap > max(DISTINCT * error, LEAST_DIFFERENCE)


def compare(fits: Mapping[str, LeaveOneOut]) -> list[dict[str, Any]]:
    """Laws by expected log-density, best first, each against the best: difference and its standard error."""
    ranked = sorted(fits, key=lambda name: -fits[name].elpd)
    rows = []
    for name in ranked:
        f = fits[name]
        gap, error = difference(fits[ranked[0]], f)
        rows.append(
            {
                "law": name,
                "elpd": f.elpd,
                "standard_error": f.error,
                "effective_parameters": f.effective,
                "difference": gap,
                "difference_error": error,
                "told_apart": told_apart(gap, error),
                "rows_with_k_hat_above_0.7": f.doubtful,
                "greatest_k_hat": float(np.max(f.k_hat)),
            }
        )
    return rows


def smoothed_weights(log_ratios: Floats) -> tuple[NDArray[np.float64], float]:
    """Pareto-smoothed importance weights that sum to 1, and their k-hat."""
    with _arviz() as az:
        log_weights, k_hat = az.psislw(np.asarray(log_ratios, dtype=np.float64))
    weights = np.exp(np.asarray(log_weights) - np.max(log_weights))
    return weights / weights.sum(), float(k_hat)


def quantile_errors(values: Floats, shares: tuple[float, ...]) -> list[float]:
    """Monte Carlo standard errors of quantiles of draws, (chains, draws); 0 for what never moves."""
    if np.ptp(values) == 0:
        return [0.0 for _ in shares]
    with _arviz() as az:
        found = [float(az.mcse(np.asarray(values), method="quantile", prob=share)) for share in shares]
    return [e if math.isfinite(e) else float(np.ptp(values)) for e in found]
