"""Steering: what a push on the logits does for alignment, and what it costs in helpfulness."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, require, sides
from theory.errors import WorldError
from theory.steering.gap import B
from theory.steering.gap import steering as by_gap
from theory.steering.helpfulness import H_symmetric, helpfulness
from theory.steering.linear import linear

CLAIMS = ("steering.gap", "steering.first-slope", "steering.helpfulness-symmetric")
TITLE = "steering: alignment gained against helpfulness lost"
POINTS = 81


def steering(world: Numbers, *, upto: float = 6.0, seed: int = 0) -> ScenarioResult:
    """Behaviour and helpfulness as the strength of steering grows, beside the bounds on both.

    Args:
      world: laws "p" and "m" of aligned and misaligned tokens, their increments per strength "c_A" and "c_M", behaviour "B_0" at
        strength 0; the law "W" of pairs of wrong answers with increments "X" and -"X", and the probability "H_0" of the right one.
      upto: strength up to which steering goes.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range.
    """
    require(world, "p m c_A c_M B_0 W X H_0")
    if not upto > 0:
        raise WorldError(f"upto {upto:g}: give a positive strength")
    r = np.linspace(0.0, upto, POINTS)
    first = Toy(linear, {**world, "G": _gap(world)}, r=r[:1])  # a statement about r = 0
    pushed = Toy(
        by_gap,
        world,
        z_A=r[:, None] * np.asarray(world["c_A"], dtype=float),
        z_M=r[:, None] * np.asarray(world["c_M"], dtype=float),
        g=r * _gap(world),
    )
    helped = Toy(helpfulness, world, r=r)
    behaviour, answers = pushed.at(B()), helped.at(H_symmetric())
    promised, ceiling = sides("steering.gap")[1], sides("steering.helpfulness-symmetric")[1]
    slope = float(first.at(sides("steering.first-slope")[1])[0])
    seen = (
        min(upto / 4, (1 - behaviour[0]) / slope) if slope > 0 else upto / 4
    )  # a tangent, and no bound further on
    return ScenarioResult(
        "steering",
        TITLE,
        CLAIMS,
        (exact("alignment, B(r)", r, behaviour), exact("helpfulness, H(r)", r, answers)),
        (
            line("steering.gap", "steering.gap: B is at least", promised, r, pushed.at(promised)),
            line(
                "steering.first-slope",
                "steering.first-slope: at the start",
                sides("steering.first-slope")[1],
                (0.0, seen),
                (behaviour[0], behaviour[0] + slope * seen),
            ),
            line(
                "steering.helpfulness-symmetric",
                "steering.helpfulness-symmetric: H at most",
                ceiling,
                r,
                helped.at(ceiling),
            ),
        ),
        "strength of steering r",
        "alignment P(A) − P(M); probability of the right answer",
        parameters={**world, "gap per strength": _gap(world), "r up to": upto},
        notes=(
            _seen(r, behaviour, answers),
            pushed.note("steering.gap", "r", r),
            first.note("steering.first-slope", "r", r[:1]),
            helped.note("steering.helpfulness-symmetric", "r", r),
        ),
        seed=seed,
    )


def _gap(world: Numbers) -> float:
    """By how much the least moved aligned token is ahead of the most moved misaligned one, per strength."""
    try:
        return float(min(world["c_A"]) - max(world["c_M"]))
    except (KeyError, TypeError, ValueError):
        raise WorldError("give increments c_A and c_M, one for each token") from None


def _seen(r: np.ndarray, behaviour: np.ndarray, answers: np.ndarray) -> str:
    """What the picture shows, in words."""
    told = f"Steered up to r = {r[-1]:.3g}, alignment goes from {behaviour[0]:.2f} to {behaviour[-1]:.2f}, and helpfulness from {answers[0]:.2f} to {answers[-1]:.2f}."
    half = np.flatnonzero(behaviour - behaviour[0] >= (behaviour.max() - behaviour[0]) / 2)
    if behaviour.max() > behaviour[0] and len(half):
        k = int(half[0])
        lost, all_lost = answers[0] - answers[k], answers[0] - answers[-1]
        share = f", {lost / all_lost:.0%} of what is lost in the end" if all_lost > 0 else ""
        told += f" Half of the alignment is gained by r = {r[k]:.3g}, where helpfulness has lost {lost:.3f}{share}."
    return told


def demo(seed: int) -> ScenarioResult:
    """Two tokens of each kind, unevenly moved, at a model that starts out misaligned."""
    world: dict[str, Any] = {
        "p": (0.75, 0.25),
        "m": (0.5, 0.5),
        "c_A": (0.75, 0.5),
        "c_M": (-0.25, 0.0),
        "B_0": -0.5,
        "W": (0.5, 0.5),
        "X": (0.25, 0.5),
        "H_0": 0.75,
    }
    return steering(world, seed=seed)


SCENARIO = Scenario("steering", TITLE, CLAIMS, steering, demo)
