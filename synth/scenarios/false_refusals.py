"""False refusals against misses: what any rule must pay, what a list of words pays, and what rewording costs."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from synth.scenarios._base import Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, numbers, require
from theory.errors import WorldError
from theory.library import TV, E
from theory.refusals.over_refusal import P_b, P_h, R, errors, refusing
from theory.refusals.reformulation import D1, D2, reformulated

TRADE, REWORD = "refusals.trade-off", "refusals.reformulation"
CLAIMS = (TRADE, REWORD)
TITLE = "false refusals against misses, and the same requests reworded"
STEPS = 16  # from one best rule to the next, and from refusing requests of one suspicion never to refusing them always
MOST = 14  # requests: of more there are too many rules to try
ROUNDING = 1e-12  # of floats
MISSED = E(P_h, lambda x: 1 - R(x))


def false_refusals(world: Numbers, *, seed: int = 0) -> ScenarioResult:
    """Misses by false refusals: of the best rules, of a rule by suspicion, and of the best rules when requests are reworded.

    Args:
      world: laws "P_h" and "P_b" of harmful and of benign requests; "suspicion", a number for each request by which a simple rule refuses,
        the highest first; "P_r", the law of harmful requests in other words.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; too many requests to try all rules.
    """
    require(world, "P_h P_b P_r suspicion")
    every = _every_rule(world)
    tried = Toy(refusing, world, R=every)
    best = _best(every, tried.at(E(P_b, R)), tried.at(MISSED))
    front, listed = (Toy(refusing, world, R=rules) for rules in (best, _by_suspicion(world)))
    moved = Toy(reformulated, {"D1": world["P_h"], "D2": world["P_r"]}, e=1 - best)
    refused, wrongly = front.at(E(P_b, R)), listed.at(E(P_b, R))
    missed, simply = front.at(MISSED), listed.at(MISSED)
    later = moved.at(E(D2, reformulated_error))
    least = 1 - float(front.at(TV(P_h, P_b))[0])
    worst = moved.at(E(D1, reformulated_error) + TV(D1, D2))
    seen = worst <= 1
    bounds = [line(TRADE, f"{TRADE}: no rule below", "f + m = 1 - TV", (0.0, least), (least, 0.0))]
    if seen.any():
        bounds.append(line(REWORD, f"{REWORD}: reworded at most", "m + TV", refused[seen], worst[seen]))
    return ScenarioResult(
        "false-refusals",
        TITLE,
        CLAIMS,
        (
            exact("best rules", refused, missed),
            exact("by suspicion", wrongly, simply),
            exact("best rules, reworded", refused, later),
        ),
        tuple(bounds),
        "false refusals: benign requests refused",
        "misses: harmful requests answered",
        parameters=dict(world),
        notes=(
            _seen(tried, wrongly + simply, later - missed),
            tried.note(TRADE, "rule", range(len(every))),
            moved.note(REWORD, "false refusals", refused),
        ),
        seed=seed,
    )


def reformulated_error(x: Any) -> Any:
    """The error of `theory.refusals.reformulation`: that a harmful request is answered."""
    return reformulated.tables["e"](x)


def _every_rule(world: Numbers) -> np.ndarray:
    """All rules that say of each request whether to refuse it; every other rule is a mixture of these.

    Raises:
      WorldError: too many requests.
    """
    harmful = numbers(world, "P_h")
    if harmful.ndim != 1 or len(harmful) > MOST:
        raise WorldError(f"P_h: give a law of at most {MOST} requests, as all rules on them are tried")
    return np.array(list(itertools.product((0.0, 1.0), repeat=len(harmful))))


def _best(rules: np.ndarray, refused: np.ndarray, missed: np.ndarray) -> np.ndarray:
    """From the rule without false refusals to the one without misses: the rules that no mixture of others has fewer errors of both kinds than.

    Args:
      rules: rows of probabilities of refusal.
      refused, missed: errors of each.

    Returns:
      those at the corners of the lower convex hull of the errors, with `STEPS` mixtures from each to the next.
    """
    corners: list[int] = []
    for k in np.lexsort((missed, refused)):
        if corners and missed[k] >= missed[corners[-1]] - ROUNDING:
            continue  # as many false refusals or more, and no fewer misses
        while len(corners) > 1 and _above(corners[-2], corners[-1], k, refused, missed):
            corners.pop()
        corners.append(int(k))
    share = np.arange(STEPS)[:, None] / STEPS
    parts = [(1 - share) * rules[a] + share * rules[b] for a, b in itertools.pairwise(corners)]
    return np.concatenate([*parts, rules[corners[-1:]]])


def _above(a: int, b: int, c: int, x: np.ndarray, y: np.ndarray) -> bool:
    """Whether the point b lies on or above the segment from a to c."""
    return bool((y[b] - y[a]) * (x[c] - x[a]) >= (y[c] - y[a]) * (x[b] - x[a]) - ROUNDING)


def _by_suspicion(world: Numbers) -> np.ndarray:
    """Rules that refuse nothing, then level after level of suspicion, the highest first and each with growing probability; then all."""
    suspicion = numbers(world, "suspicion")
    if suspicion.shape != numbers(world, "P_h").shape or not np.isfinite(suspicion).all():
        raise WorldError("suspicion: give a finite number for each request")
    levels = np.unique(suspicion)[::-1]
    amounts = np.linspace(0.0, len(levels), STEPS * len(levels) + 1)
    rank = np.searchsorted(-levels, -suspicion)
    return np.clip(amounts[:, None] - rank, 0.0, 1.0)


def _seen(tried: Toy, simple: np.ndarray, lost: np.ndarray) -> str:
    sums = tried.at(errors(R))
    return (
        f"Of the {tried.points} rules that say of each request whether to refuse it the best has false refusals and misses of {sums.min():.3g} together; no mixture of them has "
        f"less. The best by suspicion has {simple.min():.3g}. Rewording raises the misses of the best rules by up to {max(lost.max(), 0.0):.3g}."
    )


def demo(seed: int) -> ScenarioResult:
    """Five requests; one reads as harmful and hardly ever is, one reads as harmless and often is not."""
    world: dict[str, Any] = {
        "P_h": (0.40, 0.30, 0.05, 0.20, 0.05),
        "P_b": (0.02, 0.08, 0.20, 0.20, 0.50),
        "suspicion": (5.0, 2.0, 4.0, 3.0, 1.0),
        "P_r": (0.20, 0.25, 0.05, 0.30, 0.20),
    }
    return false_refusals(world, seed=seed)


SCENARIO = Scenario("false-refusals", TITLE, CLAIMS, false_refusals, demo)
