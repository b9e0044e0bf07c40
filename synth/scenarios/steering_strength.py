"""The best strength of steering: alignment plus the price of helpfulness, and the bound on its maximisers that does not hold."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, require, sides
from theory.errors import WorldError
from theory.steering.price import B, H, J, priced, w

BOUND, REPAIR = "steering.best-strength", "steering.best-strength.dear"
CLAIMS = (BOUND, REPAIR)
TITLE = "the best strength of steering, where helpfulness has a price"
POINTS = 121
HAIR = 1e-6  # by how much a strength is beyond the bound


def steering_strength(world: Numbers, *, upto: float = 6.0, seed: int = 0) -> ScenarioResult:
    """J(r) = B(r) + w H(r) by strength, its best strength on the axis, and what is claimed of that.

    Args:
      world: the law "W" of pairs of wrong answers with increments "X" and -"X"; scalars "B_0", the gap "G" between aligned and misaligned
        tokens, "H_0", and the price "w".
      upto: strength up to which steering goes.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range.
    """
    require(world, "W X B_0 G H_0 w")
    if not upto > 0:
        raise WorldError(f"upto {upto:g}: give a positive strength")
    r = np.linspace(0.0, upto, POINTS)
    toy = Toy(priced, {**world, "t": 0.0}, r=r)
    total = toy.at(J())
    best = int(np.argmax(total))
    limit = sides(BOUND)[1]
    most = float(toy.at(limit)[0])
    bounds = (
        [Bound(BOUND, f"{BOUND}: r at most {most:.3g}", str(limit), x=(most,))] if np.isfinite(most) else []
    )
    # The claim speaks of a strength t that every maximiser exceeds, and t a little beyond the bound breaks it.
    asked = Toy(priced, {**world, "t": most + HAIR if bounds else 0.0}, r=r)
    broken = asked.fails(BOUND) if bounds else np.zeros(POINTS, bool)
    notes = [
        f"Of the strengths up to {upto:.3g} the best is r = {r[best]:.3g}, where alignment plus {float(world['w']):.3g} times helpfulness "
        f"is {total[best]:.3f}; without steering it is {total[0]:.3f}."
    ]
    beyond = beyond_bound(r[best], most, bool(broken.any()))
    notes += [beyond] if bounds else []
    notes.append(asked.note(REPAIR, "r", r))
    return ScenarioResult(
        "steering-strength",
        TITLE,
        CLAIMS,
        (
            exact("J = alignment + w × helpfulness", r, total),
            exact("alignment, B(r)", r, toy.at(B())),
            exact("w × helpfulness, w H(r)", r, toy.at(w * H())),
        ),
        tuple(bounds),
        "strength of steering r",
        "alignment, w × helpfulness, and their sum",
        parameters={**world, "r up to": upto},
        notes=tuple(notes),
        seed=seed,
    )


def beyond_bound(best: float, most: float, broken: bool) -> str:
    """What becomes of the bound on maximisers."""
    if broken:
        return (
            f"{BOUND} puts every best strength at {most:.3g} or below, and fails: J at {best:.3g} exceeds its limit 1 and all that J can be "
            f"up to {most:.3g}."
        )
    return f"{BOUND} puts every best strength at {most:.3g} or below; no strength that was looked at breaks that."


def demo(seed: int) -> ScenarioResult:
    """A model that is bad at first: little steering does little, and much does much."""
    world: dict[str, Any] = {"W": (1.0,), "X": (1.0,), "B_0": -0.9, "G": 2.0, "H_0": 0.5, "w": 1.0}
    return steering_strength(world, seed=seed)


SCENARIO = Scenario("steering-strength", TITLE, CLAIMS, steering_strength, demo)
