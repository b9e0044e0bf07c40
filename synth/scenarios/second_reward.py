"""A second reward that goes with the first one on average, and gets worse when the first is optimised."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, ranges, require
from synth.scenarios.frontier import tilted
from theory.bestofn.second import Y, covariance, g, pi_0, pi_lam, r, two
from theory.library import KL, E

CLAIMS = ("bestofn.second-reward", "bestofn.second-reward.exponential", "bestofn.second-reward.comonotone")
ROUNDING = 1e-12  # of floats
TITLE = "a second reward, where the first one is optimised"


def second_reward(world: Numbers, *, seed: int = 0) -> ScenarioResult:
    """Both rewards under the tilted law, by its divergence from the reference.

    Args:
      world: the positive law "pi_0" of one answer; the reward "r" that is optimised and a second one, "g".
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; a reward r that is the same for all answers.
    """
    require(world, "pi_0 r g")
    prices = _prices(world)
    toy = Toy(two, world, lam=prices)
    x, first, second = (toy.at(term) for term in (KL(pi_lam, pi_0, Y), E(pi_lam, r, Y), E(pi_lam, g, Y)))
    start = float(toy.at(E(pi_0, g))[0])
    return ScenarioResult(
        "second-reward",
        TITLE,
        CLAIMS,
        (exact("reward that is optimised, E r", x, first), exact("second reward, E g", x, second)),
        (Bound("bestofn.second-reward", "bestofn.second-reward: E g at least", str(E(pi_0, g)), y=(start,)),),
        "divergence from the reference law [nats]",
        "mean reward",
        parameters={**world, "covariance": float(toy.at(covariance(r))[0])},
        notes=(
            _seen(x, first, second, start, float(toy.at(covariance(r))[0])),
            *(toy.note(claim, "λ", prices) for claim in CLAIMS),
        ),
        seed=seed,
    )


def _prices(world: Numbers) -> np.ndarray:
    """Prices lam of a nat, from one at which the law hardly moves to one at which it is nearly all on the best answers."""
    tilted(world)  # refuses what is no world
    levels = np.unique(np.asarray(world["r"], dtype=float))
    return (levels[-1] - levels[-2]) / (12.0 * np.linspace(0.02, 1.0, 81) ** 2)


def _seen(x: np.ndarray, first: np.ndarray, second: np.ndarray, start: float, together: float) -> str:
    top = int(np.argmax(second))
    told = f"The two rewards have a covariance of {together:.3g} under the reference law. As the first goes from {first[0]:.3g} to {first[-1]:.3g}, the second "
    below = second < start - ROUNDING
    if not below.any():
        return (
            told
            + f"never falls below the {start:.3g} it has without optimisation; it ends at {second[-1]:.3g}."
        )
    return told + (
        f"is at most {second[top]:.3g}, at {x[top]:.3g} nats, is below the {start:.3g} it has without optimisation at {ranges('nats', x, below)}, "
        f"and ends at {second[-1]:.3g}."
    )


def demo(seed: int) -> ScenarioResult:
    """Better answers please more, but for the few that score best because they deceive."""
    world: dict[str, Any] = {
        "pi_0": (0.4, 0.3, 0.2, 0.1),
        "r": (0.0, 0.4, 0.7, 1.0),
        "g": (0.2, 0.6, 0.9, 0.1),
    }
    return second_reward(world, seed=seed)


SCENARIO = Scenario("second-reward", TITLE, CLAIMS, second_reward, demo)
