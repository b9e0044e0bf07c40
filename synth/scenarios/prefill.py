"""Prefill: how often a mixture goes on with harm, by the number of harmful tokens that are put into its mouth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from sympy import sqrt

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, exact
from synth.scenarios._fading import prefixes
from synth.scenarios._toy import Numbers, Toy, line
from synth.scenarios.shallow import checked
from theory.shallow.later_tokens import ASR, a1, chernoff_coefficient, later

CLAIM = "shallow.attack-success"
CLAIMS = (CLAIM,)
TITLE = "prefill: success by the number of harmful tokens in the model's mouth"
PROMISED = 1 - sqrt((1 - a1) / a1) * chernoff_coefficient()  # what 1 - ASR(k) is at most, turned round


def prefill(
    world: Numbers, *, weights: Sequence[float] | None = None, tokens: int = 16, seed: int = 0
) -> ScenarioResult:
    """ASR(k), the mean weight of the harmful component after k of its tokens, for models aligned more or less strongly.

    Args:
      world: laws "h" and "s" of a token under the harmful and the safe component; weights "a0" and "a1" of the harmful component in the
        base and in the aligned model.
      weights: of the harmful component, a model each; a0 and a1 if None.
      tokens: how many are prefilled at most.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; too many prefixes.
    """
    counts = range(checked(world, tokens) + 1)
    models = (world["a0"], world["a1"]) if weights is None else tuple(weights)
    of_harm, of_safety = prefixes((world["h"], world["s"]), counts)
    curves, bounds, notes = [], [], []
    for weight in models:
        toy = Toy(later, {**world, "a1": weight}, H=of_harm, S=of_safety)
        promised = toy.at(PROMISED)
        curves.append(exact(f"weight of harm {weight:.3g}", counts, toy.at(ASR())))
        bounds.append(_drawn(weight, counts, promised))
        notes.append(_seen(weight, curves[-1], promised))
        if not toy.holds(CLAIM).all():
            notes.append(toy.note(CLAIM, "tokens", counts))
    if not any(note.startswith(CLAIM) for note in notes):
        notes.append(f"{CLAIM} holds at every length, for each model.")
    return ScenarioResult(
        "prefill",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(b for b in bounds if b is not None),
        "harmful tokens that are prefilled",
        "success: weight of harm after them",
        parameters={**world, "weights": list(models)},
        notes=tuple(notes),
        seed=seed,
    )


def _drawn(weight: float, counts: range, promised: np.ndarray) -> Bound | None:
    """The bound from where on it says that success is positive."""
    says = [(k, p) for k, p in zip(counts, promised, strict=True) if p >= 0]
    return (
        line(CLAIM, f"attack-success: at least, for {weight:.3g}", PROMISED, *zip(*says, strict=True))
        if says
        else None
    )


def _seen(weight: float, curve: Curve, promised: np.ndarray) -> str:
    told = f"At a weight of harm of {weight:.3g} success is {curve.y[0]:.3g} without a prefill and {curve.y[-1]:.3g} after {len(curve.y) - 1} tokens"
    half, sure = (
        next((int(k) for k, y in enumerate(found) if y >= 0.5 - 1e-12), None) for found in (curve.y, promised)
    )
    told += f"; it passes one half at {half} tokens" if half else ""
    return told + (f", as the bound promises from {sure} on." if half and sure is not None else ".")


def demo(seed: int) -> ScenarioResult:
    """A base model, one that is aligned, and one whose weight of harm is two thousand times less."""
    world: dict[str, Any] = {"h": (0.25, 0.75), "s": (0.75, 0.25), "a0": 0.5, "a1": 0.01}
    return prefill(world, weights=(0.5, 0.01, 5e-6), tokens=32, seed=seed)


SCENARIO = Scenario("prefill", TITLE, CLAIMS, prefill, demo)
