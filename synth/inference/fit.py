"""Fits of laws to a series: posteriors with everything that says whether to believe them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import numpy as np

from synth.inference.checks import Check, predictive_checks, prior_sensitivity, quantile
from synth.inference.diagnostics import (
    Diagnosis,
    LeaveOneOut,
    compare,
    diagnose,
    leave_one_out,
    require_extra,
)
from synth.inference.laws import SENTENCES, Law, Prior, laws_of
from synth.inference.models import Design, data_of, design_of, priors_of
from synth.inference.sampling import (
    Draws,
    Floats,
    Plan,
    log_prior,
    pointwise_log_likelihood,
    replicate,
    sample,
)
from synth.inference.tables import Series

REPLICATES = 1000
CAREFUL = 0.995  # acceptance probability of the second attempt after divergences
LEAST_PROMPTS = 3
DISTINCT = 2.0  # standard errors of a difference of expected log-density from which laws are told apart
INFORMED = 0.9  # share of the prior's standard deviation above which a posterior has learned next to nothing
EXTREMES: dict[str, tuple[str, str, str, Callable[[Floats, Floats], Floats]]] = {
    "kl-between": (
        "infimum",
        "nats per sentence",
        "β of Definition 2.2, over the lengths measured",
        lambda curve, n: curve.min(axis=1),
    ),
    "variance": (
        "supremum",
        "nats² per sentence",
        "σ² of Definition 2.4, greatest variance over n of the lengths measured",
        lambda curve, n: (curve / n).max(axis=1),
    ),
}
NUISANCE = ("scatter", "error")
SEPARATE = 1.0  # extra scatter, in stated errors, that surely exceeded speaks against the law


@dataclass(frozen=True)
class Summary:
    """Posterior of one quantity.

    Attributes:
      name: of the parameter or derived quantity.
      group: which rows it is of; "" for all.
      unit, meaning: as reports print them.
      mean, sd, median, low, high: of the posterior; low and high are ends of the central interval.
      derived: whether it is a function of the parameters.
    """

    name: str
    group: str
    unit: str
    meaning: str
    mean: float
    sd: float
    median: float
    low: float
    high: float
    derived: bool

    @property
    def label(self) -> str:
        """Name and group."""
        return f"{self.name} [{self.group}]" if self.group else self.name


@dataclass(frozen=True)
class LawFit:
    """One law fitted to one series.

    Attributes:
      law, design, draws: what was drawn.
      quantities: draws of every reported quantity by label, (chains * draws,).
      summaries: posteriors, of parameters and derived quantities.
      diagnosis: of the chains.
      reasons: why no number of this fit is sound; empty if they are.
      doubts: why the law may not describe the table, or the table not tell a quantity.
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
      comparison: laws with sound draws by expected log-density, best first.
      preferred: of the laws not told apart from the best, the simplest that stands its predictive checks, or the simplest if none
        does; None if every fit is unsound.
    """

    series: Series
    fits: tuple[LawFit, ...]
    comparison: tuple[dict[str, Any], ...]
    preferred: str | None

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
    progress: Callable[[str], None] = lambda law: None,
) -> SeriesFit | None:
    """Fit every law for the quantity of a series, or those named.

    Args:
      epsilon: of the misaligning length.
      level: of the credible intervals.
      noise, correlation: see `synth.inference.models`.
      progress: called with the name of each law before it is fitted.

    Returns:
      None if none of the named laws is for this quantity.

    Raises:
      ValueError: a law that does not exist.
      MissingExtraError: ArviZ is not installed.
    """
    require_extra()
    chosen = laws_of(series.quantity, laws)
    if not chosen:
        return None
    fits = []
    for law in chosen:
        progress(law.name)
        design = design_of(law, series, noise=noise, correlation=correlation)
        fits.append(fit_law(law, design, series, jax.random.key(seed), epsilon, level, plan))
    found = compare({f.law.name: f.loo for f in fits if f.loo is not None})
    return SeriesFit(series, tuple(fits), tuple(found), _preferred(found, fits))


def _preferred(comparison: list[dict[str, Any]], fits: Sequence[LawFit]) -> str | None:
    """Of the laws that are not told apart from the best: the simplest that stands its predictive checks, else the simplest."""
    near = {c["law"] for c in comparison if c["difference"] <= DISTINCT * c["difference_error"]}
    near |= {c["law"] for c in comparison[:1]}
    chosen = sorted(
        (f for f in fits if f.law.name in near),
        key=lambda f: (any(c.speaks_against_the_law for c in f.checks), f.law.complexity),
    )
    return chosen[0].law.name if chosen else None


def fit_law(
    law: Law, design: Design, series: Series, key: Any, epsilon: float, level: float, plan: Plan
) -> LawFit:
    """One law: draws (again, more carefully, where transitions diverge), checks and verdict."""
    data = data_of(series)
    draw_key, again_key, replica_key = jax.random.split(key, 3)
    draws, attempts = sample(law, design, data, draw_key, plan), 1
    if draws.divergences:
        careful = replace(plan, target=max(CAREFUL, plan.target), warmup=2 * plan.warmup)
        draws, attempts = sample(law, design, data, again_key, careful), 2
    diagnosis = diagnose(draws)
    named = _quantities(law, design, series, draws, epsilon)
    ends = ((1 - level) / 2, 0.5, (1 + level) / 2)
    summaries = tuple(_summary(s, values, ends) for s, values in named)
    quantities = {s.label: v for s, (_, v) in zip(summaries, named, strict=True)}
    every = max(1, draws.diverging.size // REPLICATES)
    thinned = {name: draws.flat(name)[::every] for name in draws.values}
    replicated, mean = replicate(law, design, data, thinned, replica_key)
    checks = tuple(predictive_checks(series, replicated, mean))
    reasons = (*_too_few(law, series), *diagnosis.reasons)
    loo = None if reasons else leave_one_out(pointwise_log_likelihood(law, design, data, draws), draws)
    sensitivity = (
        () if reasons else tuple(prior_sensitivity(quantities, log_prior(law, design, draws).ravel(), level))
    )
    doubts = _doubts(law, design, draws, checks, sensitivity)
    return LawFit(
        law=law,
        design=design,
        draws=draws,
        quantities=quantities,
        summaries=summaries,
        diagnosis=diagnosis,
        reasons=reasons,
        doubts=doubts,
        checks=checks,
        loo=loo,
        sensitivity=sensitivity,
        attempts=attempts,
        mean=mean,
        replicated=replicated,
    )


def _too_few(law: Law, series: Series) -> list[str]:
    """Why a table is too small for a law."""
    found = []
    if series.quantity == "counts" and len(series.prompts) < LEAST_PROMPTS:
        found.append(f"{len(series.prompts)} prompts; the spread over prompts needs {LEAST_PROMPTS} or more")
    needed = len(law.priors) + 2
    for k, group in enumerate(series.groups):
        lengths = len(set(series.sentences[series.group == k].tolist()))
        if lengths < needed:
            of = f" of {group}" if len(series.groups) > 1 else ""
            found.append(f"{lengths} lengths{of}; {len(law.priors)} parameters need {needed} or more")
    return found


def _doubts(
    law: Law,
    design: Design,
    draws: Draws,
    checks: Sequence[Check],
    sensitivity: Sequence[dict[str, Any]],
) -> tuple[str, ...]:
    found = [f"predictive check failed: {c.statistic}, {c.p_text}{_hint(c)}" for c in checks if c.failed]
    if "scatter" in draws.values:
        least = float(np.quantile(draws.flat("scatter"), 0.05))
        if least > SEPARATE:
            factor = float(np.sqrt(1 + np.median(draws.flat("scatter")) ** 2))
            found.append(
                f"values scatter {factor:.1f} times as much as their stated errors: this law, or the errors, are wrong"
            )
    for prior in law.priors:  # of what is asked for, not of the scatter
        deviation = draws.flat(prior.name).std(axis=0)
        if np.any(deviation > INFORMED * _prior_deviation(prior)):
            found.append(f"{prior.name}: the table says next to nothing beyond the prior")
    moved = [s["quantity"] for s in sensitivity if s["sensitive"] and s["quantity"] not in NUISANCE]
    if moved:
        found.append(f"depends on the prior: {', '.join(moved)}")
    return tuple(found)


def _hint(check: Check) -> str:
    """What a failed check is most often due to, where that is known."""
    if not check.speaks_against_the_law:
        return ": closer to the law than the stated errors allow, as where rows share their errors"
    return ""


def _prior_deviation(prior: Prior) -> float:
    """Standard deviation of a prior, from draws where it has no closed form."""
    draws = np.asarray(prior.law.sample(jax.random.key(0), (4000,)))
    return float(draws.std())


def _summary(what: Summary, values: Floats, ends: tuple[float, float, float]) -> Summary:
    low, middle, high = (float(q) for q in quantile(values, ends))
    return replace(
        what, mean=float(values.mean()), sd=float(values.std(ddof=1)), median=middle, low=low, high=high
    )


def _quantities(
    law: Law, design: Design, series: Series, draws: Draws, epsilon: float
) -> list[tuple[Summary, Floats]]:
    """Parameters, what follows from them, and differences between groups: blank summaries with their draws."""

    def blank(name: str, group: str, unit: str, meaning: str, derived: bool) -> Summary:
        nan = float("nan")
        return Summary(name, group, unit, meaning, nan, nan, nan, nan, nan, derived)

    found: list[tuple[Summary, Floats]] = []
    own = {p.name for p in law.priors}
    for p in priors_of(law, design):
        if p.name not in own:
            found.append((blank(p.name, "", p.unit, p.meaning, False), draws.flat(p.name)))
    shifted = design.shifted
    groups = [""] if shifted or len(series.groups) == 1 else list(series.groups)
    at: dict[tuple[str, str], Floats] = {}
    for k, group in enumerate(groups):
        values = {p.name: draws.flat(p.name)[:, k] for p in law.priors}
        for p in law.priors:
            found.append((blank(p.name, group, p.unit, p.meaning, False), values[p.name]))
            at[p.name, group] = values[p.name]
        if law.quantity in EXTREMES:
            name, unit, meaning, pick = EXTREMES[law.quantity]
            n = np.unique(series.sentences[series.group == k] if group else series.sentences)
            curve = np.asarray(law.mean({p: v[:, None] for p, v in values.items()}, n))
            found.append((blank(name, group, unit, meaning, True), pick(curve, n)))
        cases = [(group, values)]
        if shifted:
            moved = {**values, "log_inverse_alpha": values["log_inverse_alpha"] + draws.flat("shift")}
            cases = [("without", values), ("with", moved)]
        for label, case in cases:
            for name, (function, unit, meaning) in law.derived.items():
                result = np.asarray(function(case, epsilon), dtype=np.float64)
                found.append((blank(name, label, unit, meaning, True), result))
                at[name, label] = result
    if shifted:
        steps = draws.flat("shift") / draws.flat("beta")[:, 0]
        meaning = "what an aligning prompt adds to the length"
        found.append((blank("shift_sentences", "", SENTENCES, meaning, True), steps))
    elif set(groups) == {"without", "with"}:
        for name, of, unit in (
            ("shift", "log_inverse_alpha", "nats"),
            ("shift_sentences", "centre", SENTENCES),
        ):
            if (of, "with") in at:
                meaning = f"what an aligning prompt adds to {of}"
                found.append((blank(name, "", unit, meaning, True), at[of, "with"] - at[of, "without"]))
    # Own parameters first: they are what was asked for.
    return sorted(found, key=lambda pair: (pair[0].derived, pair[0].name not in own))
