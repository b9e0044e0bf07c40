"""Harmful fine-tuning as a shift of alpha: the weight of harm by the share of harm in the data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, require
from theory.errors import WorldError
from theory.finetuning._setting import tuning
from theory.finetuning.poisoned import a_star

CLAIM = "finetuning.poisoned"
CLAIMS = (CLAIM,)
TITLE = "harmful fine-tuning: the weight of harm that the data leave"
POINTS = 41
HALVINGS = 60  # of an interval in which the slope of the loss changes its sign


def harmful_tuning(
    world: Numbers, *, amounts: Sequence[float] = (0.1, 1.0, 10.0), seed: int = 0
) -> ScenarioResult:
    """The weight of harm at which the loss of fine-tuning is least, by the share of harm in the data and the amount of data.

    The minimiser is found by bisection, from the slope of the loss alone, and put beside the closed form of the claim.

    Args:
      world: positive laws "H" and "S" of harmful and of safe answers; "a0", the weight of harm before tuning.
      amounts: data of fine-tuning over M, the hold of the model that was there before; a curve each, at most three.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; laws that are the same.
    """
    require(world, "H S a0")
    if not amounts or len(amounts) > 3 or not min(amounts) > 0:
        raise WorldError(f"amounts {list(amounts)}; give one to three positive numbers")
    e = np.linspace(0.0, 1.0, POINTS)
    if not _at(world, amounts[0], e, e).met(CLAIM).all():
        raise WorldError("H and S are the same, so that the data say nothing of the weight of harm")
    curves: list[Curve] = []
    bounds: list[Bound] = []
    gaps = []
    for amount in amounts:
        found = minimisers(world, amount, e)
        promised = _at(world, amount, e, found).at(a_star)
        curves.append(exact(f"least loss, data {amount:g} × hold", e, found))
        bounds.append(line(CLAIM, f"{CLAIM}, {amount:g} ×", a_star, e, promised))
        gaps.append(float(np.max(abs(found - promised))))
    before = float(world["a0"])
    last = curves[-1]
    return ScenarioResult(
        "harmful-tuning",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "share e of harm in the data",
        "weight of harm after fine-tuning",
        parameters={**world, "amounts": list(amounts)},
        notes=(
            f"Before tuning the weight of harm is {before:.3g}. With {amounts[-1]:g} times as much data as hold, data that are wholly safe leave "
            f"{last.y[0]:.2g} and data that are wholly harmful {last.y[-1]:.3g}{_shift(before, float(last.y[-1]))}.",
            f"Bisection and the closed form of {CLAIM} differ by {max(gaps):.1g} at most."
            if max(gaps) < 1e-6
            else f"{CLAIM} fails: bisection finds weights that differ from its closed form by up to {max(gaps):.2g}.",
        ),
        seed=seed,
    )


def minimisers(world: Numbers, amount: float, e: np.ndarray) -> np.ndarray:
    """Weights in [0, 1] at which the slope of the loss, which is convex, changes its sign."""
    low, high = np.zeros(len(e)), np.ones(len(e))
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        rising = _slope(world, amount, e, middle) > 0
        low, high = np.where(rising, low, middle), np.where(rising, middle, high)
    return (low + high) / 2


def _slope(world: Numbers, amount: float, e: np.ndarray, at: np.ndarray) -> np.ndarray:
    """dloss/da by hand: minus the mean under the data and the old model of (H - S)/P_a."""
    H, S = (np.asarray(world[name], dtype=float) for name in ("H", "S"))
    target = amount * e[:, None] * H + amount * (1 - e[:, None]) * S + world["a0"] * H + (1 - world["a0"]) * S
    return -np.sum(target * (H - S) / (at[:, None] * H + (1 - at[:, None]) * S), axis=1)


def _at(world: Numbers, amount: float, e: np.ndarray, weight: np.ndarray) -> Toy:
    fixed: dict[str, Any] = {**world, "N": amount, "M": 1.0, "w": 0.5, "b": 0.5}
    fixed.setdefault("D", np.full(len(world["H"]), 1 / len(world["H"])))  # of another claim
    return Toy(tuning, fixed, e=e, a=np.clip(weight, 0.0, 1.0))


def _shift(before: float, after: float) -> str:
    """By how much the log-odds moved; nothing is said where one of them is infinite."""
    if not (0 < before < 1 and 0 < after < 1):
        return ""
    return f", a shift of {_logit(after) - _logit(before):.3g} nats of log α/(1 − α)"


def _logit(weight: float) -> float:
    return float(np.log(weight) - np.log1p(-weight))


def demo(seed: int) -> ScenarioResult:
    """A model of which one part in a hundred is harmful."""
    return harmful_tuning({"H": (0.1, 0.2, 0.7), "S": (0.6, 0.3, 0.1), "a0": 0.01}, seed=seed)


SCENARIO = Scenario("harmful-tuning", TITLE, CLAIMS, harmful_tuning, demo)
