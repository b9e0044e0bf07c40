"""What speaks against a fit: too little to fit, a law that misses the table, a table that says too little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from synth.inference.bound import TotalBound
from synth.inference.checks import Check
from synth.inference.diagnostics import LeaveOneOut
from synth.inference.law import Law
from synth.inference.potential import prior_draws
from synth.inference.sampling import Draws, Floats
from synth.inference.tables import Series

LEAST_PROMPTS = 3
INFORMED = 0.9  # share of the prior's standard deviation above which a posterior has learned next to nothing
NUISANCE = ("scatter", "error")
SEPARATE = 1.0  # extra scatter, in stated errors, that surely exceeded speaks against the law


def too_few(law: Law, series: Series) -> list[str]:
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


def misfits(
    draws: Draws, checks: Sequence[Check], loo: LeaveOneOut | None, contradictions: Sequence[str]
) -> tuple[str, ...]:
    """Why the law does not describe the table, though its chains agree.

    Args:
      contradictions: as `contradicted` finds them.
    """
    found = [
        f"predictive check failed: {c.statistic}, {c.p_text}" for c in checks if c.speaks_against_the_law
    ]
    if "scatter" in draws.values:
        least = float(np.quantile(draws.flat("scatter"), 0.05))
        if least > SEPARATE:
            factor = float(np.sqrt(1 + np.median(draws.flat("scatter")) ** 2))
            found.append(
                f"values scatter {factor:.1f} times as much as their stated errors: this law, or the errors, are wrong"
            )
    real = parameters(draws)
    if loo is not None and not loo.effective <= real:
        found.append(
            f"{loo.effective:.1f} effective parameters where there are {real}: rows surprise the law when they are left out"
        )
    return (*found, *contradictions)


def parameters(draws: Draws) -> int:
    """How many real numbers a draw has."""
    return sum(int(np.prod(v.shape[2:])) for v in draws.values.values())


def contradicted(quantities: dict[str, Floats], bounds: Sequence[TotalBound], level: float) -> list[str]:
    """Where log 1/alpha of a fit is surely below what the chain rule demands of the same table.

    Args:
      quantities: draws by label.
      level: of the intervals; surely is with probability 1/2 + level/2.
    """
    found = []
    for label, values in quantities.items():
        name, _, group = label.partition(" [")
        for b in bounds:
            if name == "log_inverse_alpha" and group.rstrip("]") in ("", b.group):
                p = b.chance_above(values)
                if p > (1 + level) / 2:
                    of = f" ({b.group})" if group else ""
                    found.append(
                        f"log 1/α{of} about {np.median(values):.3g} contradicts the chain rule: {b.what} {b.total:.3g} ± {b.error:.2g} nats, which log 1/α exceeds (identity-total)"
                    )
    return found


def doubts(
    law: Law, draws: Draws, checks: Sequence[Check], sensitivity: Sequence[dict[str, Any]]
) -> tuple[str, ...]:
    """Why the table may not tell a quantity, or its errors not be what they are said to be."""
    found = [
        f"predictive check failed: {c.statistic}, {c.p_text}: closer to the law than the stated errors allow, as where rows share their errors"
        for c in checks
        if c.failed and not c.speaks_against_the_law
    ]
    for prior in law.priors:  # of what is asked for, not of the scatter
        deviation = draws.flat(prior.name).std(axis=0)
        if np.any(deviation > INFORMED * prior_draws(prior).std()):
            found.append(f"{prior.name}: the table says next to nothing beyond the prior")
    moved = [s["quantity"] for s in sensitivity if s["sensitive"] and s["quantity"] not in NUISANCE]
    if moved:
        found.append(f"depends on the prior: {', '.join(moved)}")
    return tuple(found)
