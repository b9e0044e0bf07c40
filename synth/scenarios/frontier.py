"""The frontier of reward against divergence: the best of n draws beside the tilted law, which nothing exceeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from sympy import sqrt

from synth.scenarios._base import Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, require
from theory.bestofn.divergence import BoN, best_of_n, closed_form
from theory.bestofn.divergence import Y as ANSWERS
from theory.bestofn.divergence import pi_0 as one_draw
from theory.bestofn.divergence import r as reward
from theory.bestofn.gain import gain, high, low
from theory.bestofn.gibbs import gibbs, pi_0, pi_1, r
from theory.errors import WorldError
from theory.library import KL, E, variance

RANGE, VARIANCE, TILT, DRAWN = (
    "bestofn.gain-by-range",
    "bestofn.gain-by-variance",
    "bestofn.gibbs",
    "bestofn.kl-at-most",
)
CLAIMS = (TILT, RANGE, VARIANCE, DRAWN)
TITLE = "frontier: reward against divergence, by tilting and by best of n"


def frontier(
    world: Numbers, *, draws: Sequence[int] = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64), seed: int = 0
) -> ScenarioResult:
    """Mean reward by divergence from the reference law, of tilted laws and of the best of n draws.

    Args:
      world: the positive law "pi_0" of one answer, and the reward "r" of each.
      draws: the numbers n.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; a reward that is the same for all answers.
    """
    if not draws or min(draws) < 1:
        raise WorldError(f"draws {list(draws)}; give numbers of at least 1")
    laws = tilted(world)
    rewards = np.asarray(world["r"], dtype=float)
    ends: dict[str, Any] = {"low": rewards.min(), "high": rewards.max(), "lam": 1.0}
    tilt = Toy(gibbs, {**world, **ends}, pi_1=laws)
    drawn = Toy(best_of_n, world, n=np.asarray(draws, dtype=float))
    x, start = tilt.at(KL(pi_1, pi_0)), float(tilt.at(E(pi_0, r))[0])
    best, spent = drawn.at(E(BoN, reward, ANSWERS)), drawn.at(KL(BoN, one_draw, ANSWERS))
    by_range, by_variance = (
        (high - low) * sqrt(KL(pi_1, pi_0) / 2),
        sqrt(2 * variance(pi_0, r) * KL(pi_1, pi_0)),
    )
    seen = tilt.at(by_range) + start <= rewards.max() + 0.15 * np.ptp(rewards)
    allowed = drawn.at(closed_form)
    return ScenarioResult(
        "frontier",
        TITLE,
        CLAIMS,
        (exact("tilted law, every λ", x, start + tilt.at(gain)), exact("best of n draws", spent, best)),
        (
            line(RANGE, f"{RANGE}: at most", by_range, x[seen], start + tilt.at(by_range)[seen]),
            line(VARIANCE, f"{VARIANCE}: at most", by_variance, x, start + tilt.at(by_variance)),
        ),
        "divergence from the reference law [nats]",
        "mean reward",
        parameters={**world, "draws": list(draws)},
        notes=(
            _seen(draws, spent, best, x, start + tilt.at(gain)),
            _beyond(world, draws),
            _closed(draws, spent, allowed),
            tilt.note(RANGE, "point", range(len(x))),
            _variance(x, tilt),
        ),
        seed=seed,
    )


def tilted(world: Numbers, points: int = 81) -> np.ndarray:
    """Laws proportional to pi_0 e^(r/lam), from lam = oo to a lam at which nearly all is on the best answers.

    Raises:
      WorldError: a reward that is the same for all answers, or no law.
    """
    require(world, "pi_0 r")
    law, rewards = (np.asarray(world[name], dtype=float) for name in ("pi_0", "r"))
    if law.shape != rewards.shape or law.ndim != 1 or not (law > 0).all() or not np.ptp(rewards) > 0:
        raise WorldError("give a positive law pi_0 and a reward r that is not the same for all answers")
    levels = np.unique(rewards)
    steep = 12.0 / (levels[-1] - levels[-2]) * np.linspace(0.0, 1.0, points) ** 2
    weights = law * np.exp(steep[:, None] * (rewards - rewards.max()))
    return weights / weights.sum(axis=1, keepdims=True)


def _seen(draws: Sequence[int], spent: np.ndarray, best: np.ndarray, x: np.ndarray, y: np.ndarray) -> str:
    """How near the best of n comes to the frontier at the same divergence."""
    inside = spent <= x[-1]
    short = np.where(inside, np.interp(spent, x, y) - best, 0.0)
    k = int(np.argmax(short))
    behind = (
        f"At the same divergence the tilted law is ahead by {short[k]:.2g} at most, at n = {draws[k]}."
        if short[k] > 1e-3
        else "That is as near the frontier as the picture can show."
    )
    return f"The best of {draws[-1]} draws has a mean reward of {best[-1]:.3g}, at {spent[-1]:.3g} nats; one draw has {best[0]:.3g}. {behind}"


def best_law(world: Numbers, n: int) -> np.ndarray:
    """The law of the answer of highest reward among n draws: P(all at most r) less P(all below r), shared within a level as pi_0 is."""
    law, rewards = (np.asarray(world[name], dtype=float) for name in ("pi_0", "r"))
    found = np.empty(len(law))
    for level in np.unique(rewards):
        here = rewards == level
        share = law[rewards <= level].sum() ** n - law[rewards < level].sum() ** n
        found[here] = share * law[here] / law[here].sum()
    return found / found.sum()


def _beyond(world: Numbers, draws: Sequence[int]) -> str:
    """Whether the best of n exceeds what the claim on tilting allows any law, at prices of a nat over the whole picture."""
    prices = (np.ptp(np.asarray(world["r"], dtype=float)) * np.geomspace(0.02, 50.0, 25)).tolist()
    laws = np.repeat([best_law(world, n) for n in draws], len(prices), axis=0)
    toy = Toy(gibbs, world, pi_1=laws, lam=np.tile(prices, len(draws)))
    broken = toy.fails(TILT)
    if broken.any():
        return f"{TILT} fails: the best of {draws[int(np.flatnonzero(broken)[0]) // len(prices)]} is beyond the frontier."
    return f"{TILT} holds of the best of each of these n at {len(prices)} prices of a nat: none is beyond the frontier."


def _closed(draws: Sequence[int], spent: np.ndarray, allowed: np.ndarray) -> str:
    if (spent > allowed + 1e-9).any():
        n = draws[int(np.flatnonzero(spent > allowed + 1e-9)[0])]
        return f"The divergence of the best of {n} exceeds log n − (n − 1)/n, which {DRAWN} excludes."
    return f"The divergence of the best of n is at most log n − (n − 1)/n, as {DRAWN} says: {spent[-1]:.3g} against {allowed[-1]:.3g} nats at n = {draws[-1]}."


def _variance(x: np.ndarray, tilt: Toy) -> str:
    broken = tilt.fails(VARIANCE)
    if not broken.any():
        return f"{VARIANCE} is not broken by these laws."
    where = x[broken]
    return (
        f"{VARIANCE} fails: tilted laws of divergence {where.min():.3g} to {where.max():.3g} nats gain more."
    )


def demo(seed: int) -> ScenarioResult:
    """Six answers, of which the best are rare."""
    return frontier(
        {"pi_0": (0.4, 0.3, 0.15, 0.1, 0.04, 0.01), "r": (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)}, seed=seed
    )


SCENARIO = Scenario("frontier", TITLE, CLAIMS, frontier, demo)
