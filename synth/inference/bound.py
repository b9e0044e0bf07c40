"""What the chain rule says of log 1/alpha, whatever the law: a bound from the measured values alone.

The divergences of the next sentence after 0, 1, 2, ... sentences of P- add up to log 1/alpha less what all further sentences will
take (claim `identity-total`). None of them is negative, so the sum over any lengths is below log 1/alpha. Those of all that follows
n sentences fall with n from log 1/alpha: the first row is below it.

It holds for means over prompts that are drawn from P-, of whole sentences. Where rows hold some tokens of a sentence that has at
least as many, they hold less than a sentence, and the bound is all the stricter; where sentences are shorter than that,
a row reaches into the next ones, and nats are counted twice.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import norm  # type: ignore[import-untyped]

from synth.inference.decay import NEXT, REST
from synth.inference.tables import SENTENCE, Floats, Series

CLAIM = "identity-total"


@dataclass(frozen=True)
class TotalBound:
    """What log 1/alpha exceeds, by the rows of one group.

    Attributes:
      group: of rows; "" where there is one.
      what: that is summed, in words.
      lengths: how many rows it is taken over.
      total: nats.
      error: its standard error if the errors of the rows move together, the greatest that they allow; nan where none are stated.
      independent: its standard error if they are independent.
      least: lower confidence limit by ``error`` (one-sided, at 1/2 + level/2); nan where no errors are stated.
    """

    group: str
    what: str
    lengths: int
    total: float
    error: float
    independent: float
    least: float

    def chance_above(self, log_inverse_alpha: Floats) -> float:
        """Probability that the true total exceeds draws of log 1/alpha; 0 where no errors are stated."""
        if not self.error > 0:
            return 0.0
        return float(norm.cdf((self.total - log_inverse_alpha) / self.error).mean())

    def record(self) -> dict[str, float | int | str | None]:
        """As JSON has it; what is not known is null."""
        return {k: None if v != v else v for k, v in vars(self).items()}


def total_bounds(series: Series, level: float) -> list[TotalBound]:
    """The bound of each group of a divergence to the model; none for other quantities."""
    if series.quantity not in (NEXT, REST):
        return []
    found = []
    for k, name in enumerate(series.groups):
        rows = np.flatnonzero(series.group == k)
        if series.quantity == REST:
            rows = rows[[np.argmin(series.sentences[rows])]]
            what = f"all that follows {series.sentences[rows[0]]:g} sentences holds"
        else:
            what = f"{len(rows)} rows of {'the ' if series.span == SENTENCE else ''}{series.span} add up to"
        error = float(series.stderr[rows].sum()) if series.known_error else float("nan")
        apart = float(np.sqrt((series.stderr[rows] ** 2).sum())) if series.known_error else float("nan")
        total = float(series.value[rows].sum())
        found.append(
            TotalBound(
                name if len(series.groups) > 1 else "",
                what,
                len(rows),
                total,
                error,
                apart,
                total - float(norm.ppf((1 + level) / 2)) * error,
            )
        )
    return found
