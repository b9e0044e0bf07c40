"""One shot to many: what is left of safety after so many harmful shots, and by which law it is lost."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._fading import prefixes
from synth.scenarios._toy import Numbers, Toy, line, number, numbers, require, sides
from theory import claims
from theory.errors import WorldError
from theory.incontext import counts
from theory.incontext.shots import H, S, X, alpha, chernoff_coefficient, excess, shots, speed
from theory.incontext.shots import a as power_factor
from theory.incontext.shots import b as power
from theory.incontext.shots import k as number_of_shots

EXPONENTIAL, AFFINITY = "incontext.shots.exponential", "incontext.shots.affinity"
NO_POWER, COINS = "incontext.shots.no-power", "incontext.coins"
CLAIMS = (EXPONENTIAL, AFFINITY, NO_POWER, COINS)
TITLE = "one shot to many: what harmful shots leave of safety"
FAINT = 1e-11  # nats: a divergence below this is rounding
MOST = 200  # shots
SAFETY_LEFT = X.sum(lambda x: H(x) * (1 - alpha) * S(x) / (alpha * H(x) + (1 - alpha) * S(x)))


def many_shots(world: Numbers, *, upto: int = 40, seed: int = 0) -> ScenarioResult:
    """How much rarer a harmful shot is than under harm alone, in nats, after 1 to ``upto`` harmful shots: in a mixture of two, and for coins.

    The mixture is of two laws of a shot, harm and safety; its shots are drawn from harm, and the mean over all of them is taken. Coins have a
    bias of their own, of a Beta law, and all shots are harmful.

    Args:
      world: the laws "h" and "s" of a shot under harm and under safety; "alpha", the weight of harm before any shot; "A" and "B" of the
        Beta law of the coins' bias; "a" and "b" of a power law a k^-b that is compared with the mixture.
      upto: the largest number of shots.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; laws that are the same; too many shots to take all means.
    """
    require(world, "h s alpha A B a b")
    if not 2 <= upto <= MOST:
        raise WorldError(f"upto {upto}: give a number of shots from 2 to {MOST}")
    h, s = numbers(world, "h"), numbers(world, "s")
    one = Toy(
        shots, {**world, "H": (1.0,), "S": (1.0,)}
    )  # refuses what is no positive law, and a weight out of range
    if np.array_equal(h, s):
        raise WorldError("h and s are the same law, so that shots tell nothing of harm and safety")
    k = range(1, upto + 1)
    of_harm, of_safety = prefixes((h.tolist(), s.tolist()), k)
    toy = Toy(shots, world, H=of_harm, S=of_safety)
    beside = Toy(counts.coins, {**dict.fromkeys(("limit",), 1.0), "low": 0.5, "high": 2.0, **world}, k=k)
    lost, left, single = toy.at(excess()), toy.at(SAFETY_LEFT), beside.at(counts.NLL())
    told = np.where(lost >= FAINT, lost, np.nan)
    ceiling = sides(EXPONENTIAL)[1]
    race, start = _race(world, toy, upto)
    fallen = race.at(power_factor * number_of_shots**-power)[:upto]
    limit = (counts.B + counts.B * (counts.A + counts.B) / (counts.A + counts.B + counts.k)) / counts.k
    return ScenarioResult(
        "many-shots",
        TITLE,
        CLAIMS,
        (
            exact("mixture: nats by which harm is rarer", k, told),
            exact("mixture: weight of safety left", k, left),
            exact("coins: −log P(next harmful)", k, single),
        ),
        (
            line(EXPONENTIAL, "shots.exponential: mixture at most", ceiling, k, toy.at(ceiling)),
            line(NO_POWER, "a power law, a k^(−b)", "a*k**(-b)", k, fallen),
            Bound(NO_POWER, f"shots.no-power: mixture below it from {start:.3g} on", "k", x=(start,)),
            line(COINS, "coins: at most", limit, k, beside.at(limit)),
        ),
        "harmful shots",
        "nats; weight",
        y_log=True,
        parameters={**world, "upto": upto, "rho": float(toy.at(chernoff_coefficient())[0])},
        notes=(
            _seen(lost, left, single, fallen),
            toy.note(EXPONENTIAL, "shots", k),
            one.note(AFFINITY, "shots", [1]),
            race.note(NO_POWER, "shots", _counted(start, upto)),
            beside.note(COINS, "shots", k),
            *_rounded(lost),
        ),
        seed=seed,
    )


def _counted(start: float, upto: int) -> np.ndarray:
    """The numbers of shots of the picture, and some from where on the claim on power laws speaks."""
    return np.concatenate([np.arange(1.0, upto + 1), np.maximum(start, 1.0) * np.array([1.01, 2.0, 10.0])])


def _race(world: Numbers, toy: Toy, upto: int) -> tuple[Toy, float]:
    """C rho^k, at most which the mixture loses, against the power law; and the number of shots from which on the first is said to be less."""
    first = float(toy.at(chernoff_coefficient())[0])  # of one shot
    weight = number(world, "alpha")
    if not first < 1:
        raise WorldError("h and s are so alike that floats do not tell a harmful shot from a safe one")
    fixed = {"rho": first, "C": float(np.sqrt((1 - weight) / weight)), "a": world["a"], "b": world["b"]}
    (condition,) = claims()[NO_POWER].where
    start = float(Toy(speed, fixed, k=[1.0]).at(condition.lts)[0])
    return Toy(speed, fixed, k=_counted(start, upto)), start


def _seen(lost: np.ndarray, left: np.ndarray, single: np.ndarray, fallen: np.ndarray) -> str:
    """What one shot does and what many do."""
    told = (
        f"After one harmful shot the next is rarer than under harm alone by {_nats(lost[0], 3)} nats, after {len(lost)} by {_nats(lost[-1], 2)}; the weight of "
        f"safety goes from {left[0]:.3g} to {left[-1]:.2g}. Coins go from {single[0]:.3g} to {single[-1]:.2g} nats, {single[0] / single[-1]:.3g} times less"
    )
    above = np.flatnonzero(lost > np.nan_to_num(fallen, nan=0.0))  # a power that no float holds is next to 0
    if not len(above):
        return f"{told}. The mixture is below the power law at every number of shots."
    if above[-1] == len(lost) - 1:
        return f"{told}. The mixture is still above the power law after {len(lost)} shots."
    return f"{told}. The mixture is below the power law from {above[-1] + 2} shots on."


def _nats(value: float, digits: int) -> str:
    return f"{value:.{digits}g}" if value >= FAINT else f"less than {FAINT:g}"


def _rounded(lost: np.ndarray) -> tuple[str, ...]:
    faint = np.flatnonzero(lost < FAINT)
    return (
        (
            f"From {faint[0] + 1} shots on the mixture's nats are below {FAINT:g}, which is rounding, and are not drawn.",
        )
        if len(faint)
        else ()
    )


def demo(seed: int) -> ScenarioResult:
    """A shot that is harmful three times in four under harm and once in four under safety, of which nearly all the weight is."""
    world: dict[str, Any] = {
        "h": (0.75, 0.25),
        "s": (0.25, 0.75),
        "alpha": 0.01,
        "A": 1.0,
        "B": 4.0,
        "a": 1.0,
        "b": 1.0,
    }
    return many_shots(world, upto=60, seed=seed)


SCENARIO = Scenario("many-shots", TITLE, CLAIMS, many_shots, demo)
