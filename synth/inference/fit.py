"""Fits of laws to a series: posteriors with everything that says whether to believe them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import jax

from synth.inference.bound import TotalBound, total_bounds
from synth.inference.checks import Check, predictive_checks, prior_sensitivity
from synth.inference.diagnostics import (
    Diagnosis,
    LeaveOneOut,
    compare,
    diagnose,
    leave_one_out,
    require_extra,
)
from synth.inference.doubts import contradicted, doubts, misfits, too_few
from synth.inference.identified import Identification, identification
from synth.inference.law import Law
from synth.inference.laws import laws_of
from synth.inference.models import Design, data_of, design_of
from synth.inference.sampling import (
    Draws,
    Floats,
    Plan,
    log_prior,
    pointwise_log_likelihood,
    replicate,
    sample,
)
from synth.inference.summaries import Summary, quantities, summarised
from synth.inference.tables import Series

REPLICATES = 1000
CAREFUL = 0.995  # acceptance probability of the second attempt after divergences
Steps = Callable[[str, int, int], None]


@dataclass(frozen=True)
class LawFit:
    """One law fitted to one series.

    Attributes:
      law, design, draws: what was drawn.
      quantities: draws of every reported quantity by label, (chains * draws,).
      summaries: posteriors, of parameters and derived quantities.
      diagnosis: of the chains.
      reasons: why no number of this fit is sound; empty if they are.
      misfits: why the law does not describe the table.
      doubts: all that, and why the table may not tell a quantity.
      checks: posterior predictive.
      loo: leave-one-out; None where the fit is unsound.
      sensitivity: answer to the prior.
      attempts: 2 if transitions diverged and the chains were run again with smaller steps.
      mean, replicated: mean curves and replicated tables, (replicates, rows).
    """

    law: Law
    design: Design
    draws: Draws
    quantities: dict[str, Floats]
    summaries: tuple[Summary, ...]
    diagnosis: Diagnosis
    reasons: tuple[str, ...]
    misfits: tuple[str, ...]
    doubts: tuple[str, ...]
    checks: tuple[Check, ...]
    loo: LeaveOneOut | None
    sensitivity: tuple[dict[str, Any], ...]
    attempts: int
    mean: Floats
    replicated: Floats

    @property
    def caution(self) -> str:
        """What leave-one-out cannot tell; "" if nothing. It concerns the comparison of laws, not the posterior."""
        if self.loo is None or not self.loo.doubtful:
            return ""
        rows, worst = len(self.loo.k_hat), self.loo.k_hat.max()
        return f"leave-one-out is not reliable for {self.loo.doubtful} of {rows} rows (k-hat up to {worst:.2f}): compare with care"

    @property
    def status(self) -> str:
        """ "unsound", "doubtful" or "sound"."""
        return "unsound" if self.reasons else "doubtful" if self.doubts else "sound"

    def summary(self, label: str) -> Summary:
        """The posterior of a quantity by its label."""
        return next(s for s in self.summaries if s.label == label)


@dataclass(frozen=True)
class SeriesFit:
    """All laws fitted to one series.

    Attributes:
      left_out: laws that have no value at some length of the table, with the reason.
      comparison: laws with sound draws by expected log-density, best first.
      preferred: of the laws not told apart from the best, the simplest that describes the table, or the best where none does; None
        if every fit is unsound.
      bounds: what log 1/alpha exceeds by the chain rule alone, of each group.
      alpha: whether the table tells alpha; None for a quantity without it, or where every fit is unsound.
    """

    series: Series
    fits: tuple[LawFit, ...]
    left_out: tuple[tuple[str, str], ...]
    comparison: tuple[dict[str, Any], ...]
    preferred: str | None
    bounds: tuple[TotalBound, ...]
    alpha: Identification | None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What must be read before any number: empty where the preferred law fits, tells what it names, and has met its rivals."""
        if self.preferred is None:
            return ("no law has a sound fit: no number of this table may be used",)
        best = self.fit_of(self.preferred)
        found = [f"{self.preferred} misses the table: {'; '.join(best.misfits)}"] if best.misfits else []
        if self.alpha is not None and not self.alpha.identified:
            found.append(self.alpha.text)
        withheld = [f.law.name for f in self.fits if f.reasons]
        if withheld:
            found.append(
                f"withheld, so that {self.preferred} was not compared with it: {', '.join(withheld)}"
            )
        return tuple(found)

    def fit_of(self, law: str) -> LawFit:
        """The fit of a law by its name."""
        return next(f for f in self.fits if f.law.name == law)


def fit_series(
    series: Series,
    *,
    laws: Sequence[str] = (),
    seed: int = 0,
    epsilon: float = 0.1,
    level: float = 0.9,
    plan: Plan = Plan(),  # noqa: B008  # frozen
    noise: str = "normal",
    correlation: float = 0.0,
    progress: Steps = lambda law, done, total: None,
) -> SeriesFit | None:
    """Fit every law for the quantity of a series, or those named.

    Args:
      epsilon: of the misaligning length.
      level: of the credible intervals.
      noise, correlation: see `synth.inference.models`.
      progress: called with the name of a law, and how many of its steps are done, of how many.

    Returns:
      None if none of the named laws is for this quantity.

    Raises:
      ValueError: a law that does not exist.
      MissingExtraError: ArviZ is not installed.
    """
    require_extra()
    asked = laws_of(series.quantity, laws)
    if not asked:
        return None
    first = int(series.sentences.min())
    left_out = tuple(
        (law.name, f"has no value at n = {first}, where the table begins")
        for law in asked
        if law.least > first
    )
    chosen = [law for law in asked if law.least <= first]
    designs = [design_of(law, series, noise=noise, correlation=correlation) for law in chosen]
    bounds = total_bounds(series, level)
    fits = []
    for index, law in enumerate(chosen):
        job = _Job(
            series,
            designs,
            index,
            jax.random.key(seed),
            epsilon,
            level,
            plan,
            bounds,
            partial(progress, law.name),
        )
        fits.append(fit_law(law, job))
    found = compare({f.law.name: f.loo for f in fits if f.loo is not None})
    preferred = _preferred(found, fits)
    alpha = identification(series.quantity, preferred, {f.law.name: f.loo for f in fits if f.loo is not None})
    return SeriesFit(series, tuple(fits), left_out, tuple(found), preferred, tuple(bounds), alpha)


def _preferred(comparison: list[dict[str, Any]], fits: Sequence[LawFit]) -> str | None:
    """Of the laws that are not told apart from the best: the simplest that describes the table; the best where none does."""
    near = {c["law"] for c in comparison if not c["told_apart"]}
    fitting = [f for f in fits if f.law.name in near and not f.misfits]
    if fitting:
        return min(fitting, key=lambda f: f.law.complexity).law.name
    return comparison[0]["law"] if comparison else None


@dataclass(frozen=True)
class _Job:
    """All that fitting one law of a series takes; designs of its other laws are compiled along."""

    series: Series
    designs: Sequence[Design]
    index: int
    key: Any
    epsilon: float
    level: float
    plan: Plan
    bounds: Sequence[TotalBound]
    progress: Callable[[int, int], None]


def fit_law(law: Law, job: _Job) -> LawFit:
    """One law: draws (again, more carefully, where transitions diverge), checks and verdict."""
    series, plan, level, design = job.series, job.plan, job.level, job.designs[job.index]
    data = data_of(series)
    draw_key, again_key, replica_key = jax.random.split(job.key, 3)
    draws, attempts = sample(job.designs, job.index, data, draw_key, plan, job.progress), 1
    if draws.divergences and plan.again:
        careful = replace(plan, target=max(CAREFUL, plan.target), warmup=2 * plan.warmup)
        draws, attempts = sample(job.designs, job.index, data, again_key, careful, job.progress), 2
    diagnosis = diagnose(draws)
    named = quantities(law, design, series, draws, job.epsilon)
    chains = len(draws.diverging)
    summaries = tuple(summarised(s, values, level, chains) for s, values in named)
    by_label = {s.label: v for s, (_, v) in zip(summaries, named, strict=True)}
    every = max(1, draws.diverging.size // REPLICATES)
    thinned = {name: draws.flat(name)[::every] for name in draws.values}
    replicated, mean = replicate(design, data, thinned, replica_key)
    checks = tuple(predictive_checks(series, replicated, mean))
    reasons = (*too_few(law, series), *diagnosis.reasons)
    loo = None if reasons else leave_one_out(pointwise_log_likelihood(design, data, draws), draws)
    sensitivity = (
        () if reasons else tuple(prior_sensitivity(by_label, log_prior(law, design, draws).ravel(), level))
    )
    missed = misfits(draws, checks, loo, contradicted(by_label, job.bounds, level))
    return LawFit(
        law=law,
        design=design,
        draws=draws,
        quantities=by_label,
        summaries=summaries,
        diagnosis=diagnosis,
        reasons=reasons,
        misfits=missed,
        doubts=(*missed, *doubts(law, draws, checks, sensitivity)),
        checks=checks,
        loo=loo,
        sensitivity=sensitivity,
        attempts=attempts,
        mean=mean,
        replicated=replicated,
    )
