"""Posteriors of everything that is reported, with intervals that own up to the number of draws."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from synth.inference.diagnostics import quantile_errors
from synth.inference.law import SENTENCES, Law
from synth.inference.models import Design, priors_of
from synth.inference.sampling import Draws, Floats
from synth.inference.tables import SENTENCE, SPANS, Series

MARGIN = 2.0
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


@dataclass(frozen=True)
class Summary:
    """Posterior of one quantity.

    Attributes:
      name: of the parameter or derived quantity.
      group: which rows it is of; "" for all.
      unit, meaning: as reports print them.
      mean, sd, median, low, high: of the posterior; low and high are ends of the central interval, moved outwards by `MARGIN` times
        their own Monte Carlo errors, so that short chains give wider intervals and not narrower ones.
      monte_carlo: the greater of the two errors.
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
    monte_carlo: float
    derived: bool

    @property
    def label(self) -> str:
        """Name and group."""
        return f"{self.name} [{self.group}]" if self.group else self.name


def summarised(what: Summary, values: Floats, level: float, chains: int) -> Summary:
    """A blank summary with the posterior of draws in a row, (chains * draws,), filled in."""
    ends = ((1 - level) / 2, (1 + level) / 2)
    low, middle, high = (float(q) for q in np.quantile(values, (ends[0], 0.5, ends[1])))
    errors = quantile_errors(values.reshape(chains, -1), ends)
    return replace(
        what,
        mean=float(values.mean()),
        sd=float(values.std(ddof=1)),
        median=middle,
        # Never beyond the draws themselves: a positive number stays positive.
        low=float(max(low - MARGIN * errors[0], values.min())),
        high=float(min(high + MARGIN * errors[1], values.max())),
        monte_carlo=float(max(errors)),
    )


def _per(unit: str, series: Series) -> str:
    """The unit, where a row is of some tokens and not of a sentence."""
    tokens = series.quantity in SPANS and series.span.endswith("tokens")
    return unit.replace(f"per {SENTENCE.split()[-1]}", f"per {series.span}") if tokens else unit


def quantities(
    law: Law, design: Design, series: Series, draws: Draws, epsilon: float
) -> list[tuple[Summary, Floats]]:
    """Parameters, what follows from them, and differences between groups: blank summaries with their draws."""

    def blank(name: str, group: str, unit: str, meaning: str, derived: bool) -> Summary:
        none = math.nan
        return Summary(name, group, _per(unit, series), meaning, none, none, none, none, none, none, derived)

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
