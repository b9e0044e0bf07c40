"""Tipping: the share of deviant behaviour as what paid off is imitated, and as an urn is filled."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, require
from theory.errors import WorldError
from theory.terms import unfold
from theory.tipping.imitation import a, b, factor, following, imitation, x
from theory.tipping.urn import next_share, share, urn

IMITATION = "tipping.imitation"
CLAIMS = (IMITATION, "tipping.no-fall", "tipping.rise.more")
TOLD = 1e-6  # shares nearer to 0 or 1 have odds that floats do not tell well enough for a comparison
TITLE = "tipping: imitation on either side of its tipping point, and an urn"


def tipping(world: Numbers, *, steps: int = 40, seed: int = 0) -> ScenarioResult:
    """Shares by step: imitation from a start above the tipping point b/a and from one below, and the mean over all courses of an urn.

    Args:
      world: "a" and "b", what imitation and compliance add; "above" and "below", two shares to start from; "D", "C", "u" and "v", the
        deviant and compliant balls of an urn and how many of a kind are added when one of it is drawn.
      steps: how many.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range.
    """
    require(world, "a b above below D C u v")
    if steps < 1:
        raise WorldError(f"{steps} steps; give 1 or more")
    at = range(steps + 1)
    curves, bounds, notes = [], [], []
    point = float(world["b"] / world["a"])
    for name in ("above", "below"):
        start = float(world[name])
        Toy(imitation, {**world, "x0": start}, x=[start])  # refuses a start that is no share
        course = _imitated(world, start, steps)
        told = course[(course >= TOLD) & (course <= 1 - TOLD)]
        curves.append(exact(f"imitation from {start:.3g}", at, course))
        if start == point or not len(told):
            notes.append(f"{IMITATION} says nothing of a start at {start:.3g}, or floats cannot tell.")
            continue
        toy = Toy(imitation, {**world, "x0": start}, x=told)
        odds = start / (1 - start) * toy.at(factor())[0] ** np.arange(steps + 1.0)
        bounds.append(line(IMITATION, f"{IMITATION}: {_side(world, name)}", factor(), at, odds / (1 + odds)))
        told_of = f"{len(told)} of {steps + 1} shares from {start:.3g} on"
        notes.append(
            f"{IMITATION} holds at {told_of}, those that floats tell from 0 and 1."
            if toy.holds(IMITATION).all()
            else toy.note(IMITATION, "share", told)
        )
    bounds.append(Bound(IMITATION, f"tipping point b/a = {point:.3g}", "b/a", y=(point,)))
    mean = [float(m) for m in urn_means(world, steps)]
    curves.append(exact("urn, mean share", at, mean))
    first = Toy(urn, world)
    notes[:0] = [
        f"Imitation from {float(world['above']):.3g} is at {curves[0].y[-1]:.3g} after {steps} steps, and from {float(world['below']):.3g} at "
        f"{curves[1].y[-1]:.3g}: the tipping point is {point:.3g}. The mean share of the urn goes from {mean[0]:.3g} to {mean[-1]:.3g}, and by "
        f"{mean[1] - float(first.at(share())[0]):.3g} in the first step."
    ]
    notes += [first.note(claim, "step", [0]) for claim in CLAIMS[1:]]
    return ScenarioResult(
        "tipping",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "steps",
        "share of deviant behaviour",
        parameters={**world, "steps": steps, "share after a step": float(first.at(next_share())[0])},
        notes=tuple(notes),
        seed=seed,
    )


def _side(world: Numbers, name: str) -> str:
    return "at least" if world["a"] * world[name] > world["b"] else "at most"


def _imitated(world: Numbers, start: float, steps: int) -> np.ndarray:
    """Shares by step; what float64 rounds to 0 or 1 stays a little inside, so that it can go on."""
    step = sp.lambdify((x, a, b), unfold(following()), modules="math")
    course = [start]
    for _ in range(steps):
        found = step(course[-1], float(world["a"]), float(world["b"]))
        course.append(min(max(found, 1e-300), 1 - 2.0**-53))
    return np.array(course)


def urn_means(world: Numbers, steps: int) -> list[Fraction]:
    """Mean share of deviant balls after 0 to ``steps`` draws, over all courses, in rationals."""
    D, C, u, v = (Fraction(world[name]) for name in ("D", "C", "u", "v"))
    courses, means = {0: Fraction(1)}, []
    for n in range(steps + 1):
        # After n draws the urn is known from how many of them were deviant.
        shares = {k: (D + k * u) / (D + k * u + C + (n - k) * v) for k in courses}
        means.append(sum((p * shares[k] for k, p in courses.items()), Fraction(0)))
        following: dict[int, Fraction] = {}
        for k, p in courses.items():
            following[k + 1] = following.get(k + 1, Fraction(0)) + p * shares[k]
            following[k] = following.get(k, Fraction(0)) + p * (1 - shares[k])
        courses = following
    return means


def demo(seed: int) -> ScenarioResult:
    """A tipping point of 1/4, starts a little to either side of it, and an urn in which deviant draws are reinforced twice as much."""
    world: dict[str, Any] = {
        "a": 1.0,
        "b": 0.25,
        "above": 0.275,
        "below": 0.225,
        "D": 1,
        "C": 9,
        "u": 2,
        "v": 1,
    }
    return tipping(world, seed=seed)


SCENARIO = Scenario("tipping", TITLE, CLAIMS, tipping, demo)
