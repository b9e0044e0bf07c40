"""A temperature attack: a mixture of harm and safety at another temperature, which is no mixture of the two at that temperature."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, number, numbers, ranges, require
from theory.decoding.temperature import H_T, P_T, S_T, Q, R, U, X, Y, apart, at_temperature, beta, decoding
from theory.errors import WorldError

MIXTURE, DISJOINT = "decoding.mixture", "decoding.mixture.disjoint"
CLAIMS = (MIXTURE, DISJOINT)
TITLE = "temperature attack: bad answers of a mixture by its temperature"
POINTS = 141
ROUNDING = 1e-9  # of a total variation in floats


def temperature(
    world: Numbers, *, lowest: float = 0.25, highest: float = 8.0, seed: int = 0
) -> ScenarioResult:
    """The share of bad answers by temperature T: of the mixture at T, and of mixtures of what harm and safety each say at T.

    Of these mixtures one has the old weights, and one is as near to the mixture at T as any; its distance is shown.

    Args:
      world: the laws "H" and "S" of answers under harm and under safety; "alpha", the weight of harm; "bad", 1 for a bad answer and 0 for
        another.
      lowest: temperature, where the axis begins.
      highest: temperature, where it ends.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; temperatures so low that floats hold no law.
    """
    require(world, "H S alpha bad")
    if not 0 < lowest < highest < np.inf:
        raise WorldError(
            f"temperatures from {lowest:g} to {highest:g}: give two positive ones, the lower one first"
        )
    T = np.geomspace(lowest, highest, POINTS)
    toy = Toy(decoding, world, T=T)
    bad = numbers(world, "bad")
    if bad.shape != numbers(world, "H").shape or not np.isin(bad, (0, 1)).all():
        raise WorldError("bad: give 1 for a bad answer and 0 for another, a number for each answer")
    whole, harm, safe = (toy.row(law, X) for law in (P_T, H_T, S_T))
    held = np.isfinite(whole + harm + safe).all(axis=1)
    if not held.any():
        raise WorldError(f"temperatures up to {highest:g}: floats hold none of the laws; give higher ones")
    alpha = number(world, "alpha")
    weight, distance = nearest_mixture(whole, harm, safe)
    signed, share = _signed(world, T, bad)
    x = np.log2(T)
    attacked, kept = whole @ bad, (alpha * harm + (1 - alpha) * safe) @ bad
    return ScenarioResult(
        "temperature",
        TITLE,
        CLAIMS,
        (
            exact("bad: mixture at T", x, attacked),
            exact("bad: harm and safety at T, old weights", x, kept),
            exact("distance from the nearest mixture at T", x, distance),
        ),
        (
            Bound(MIXTURE, f"{MIXTURE}: distance 0", "0", y=(0.0,)),
            line(DISJOINT, "mixture.disjoint: bad, were no answer shared", "P_T", x, share),
        ),
        "log₂ of the temperature T",
        "share of bad answers; total variation",
        parameters={**world, "lowest": lowest, "highest": highest},
        notes=(
            _seen(T, attacked, kept, distance, weight),
            toy.note(MIXTURE, "log₂ T", x),
            f"Were each answer signed by harm or by safety: {signed.note(DISJOINT, 'log₂ T', x)}",
            *_unheld(T, held),
        ),
        seed=seed,
    )


def nearest_mixture(whole: np.ndarray, harm: np.ndarray, safe: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weight in [0, 1] at which the mixture of harm and safety is nearest to the whole in total variation, and its distance.

    The distance is convex in the weight, and straight between weights at which the two give an answer the same probability: one of
    those, or an end, is the least.

    Args:
      whole, harm, safe: laws, of shape (points, answers).

    Returns:
      two arrays of shape (points,); NaN where floats do not hold a law.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        corners = np.nan_to_num((whole - safe) / (harm - safe), nan=0.0, posinf=1.0, neginf=0.0)
    ends = np.broadcast_to([0.0, 1.0], (len(whole), 2))
    weights = np.clip(np.concatenate([ends, corners], axis=1), 0.0, 1.0)
    mixed = weights[:, :, None] * harm[:, None] + (1 - weights[:, :, None]) * safe[:, None]
    distances = abs(whole[:, None] - mixed).sum(axis=2) / 2
    best = distances.argmin(axis=1)
    each = np.arange(len(whole))
    return weights[each, best], distances[each, best]


def _signed(world: Numbers, T: np.ndarray, bad: np.ndarray) -> tuple[Toy, np.ndarray]:
    """The same components where every answer says which of them it is of, so that they share none; and the share of bad answers at T."""
    harm, safe = numbers(world, "H"), numbers(world, "S")
    told = {
        "K": np.concatenate([harm, safe]) / 2,
        "t": np.repeat([1.0, -1.0], len(bad)),
        "alpha": world["alpha"],
    }
    toy = Toy(apart, told, T=T)

    def mixture(x: Any) -> Any:
        return beta * Q(x) + (1 - beta) * R(x)

    return toy, toy.row(at_temperature(mixture, U, Y), Y) @ np.tile(bad, 2)


def _seen(
    T: np.ndarray, attacked: np.ndarray, kept: np.ndarray, distance: np.ndarray, weight: np.ndarray
) -> str:
    """What the attack gains, and how far the mixture gets from all mixtures."""
    top, far, one = (
        int(np.nanargmax(attacked)),
        int(np.nanargmax(distance)),
        int(np.nanargmin(abs(np.log(T)) + 0 * attacked)),
    )
    apart_by = (
        f"It is farthest from every mixture of the two at {T[far]:.3g}: {distance[far]:.3g} in total variation from the nearest one, of weight {weight[far]:.3g}."
        if distance[far] > ROUNDING
        else "But for rounding it is a mixture of the two at every temperature."
    )
    return (
        f"At temperature {T[one]:.3g} the mixture has {attacked[one]:.3g} of bad answers, and {attacked[top]:.3g} at {T[top]:.3g}, where harm and safety at "
        f"that temperature, in the old weights, have {kept[top]:.3g}. {apart_by}"
    )


def _unheld(T: np.ndarray, held: np.ndarray) -> tuple[str, ...]:
    return () if held.all() else (f"Floats hold no law at {ranges('T', T, ~held)}, where nothing is drawn.",)


def demo(seed: int) -> ScenarioResult:
    """Two refusals, a bad answer that harm and safety share and neither says most, and two that harm says most."""
    world: dict[str, Any] = {
        "H": (0.01, 0.01, 0.30, 0.34, 0.34),
        "S": (0.34, 0.34, 0.30, 0.01, 0.01),
        "alpha": 0.2,
        "bad": (0, 0, 1, 1, 1),
    }
    return temperature(world, lowest=1 / 16, seed=seed)


SCENARIO = Scenario("temperature", TITLE, CLAIMS, temperature, demo)
