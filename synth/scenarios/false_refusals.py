"""False refusals against misses: what any rule must pay, what a list of words pays, and what rewording costs."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, require
from theory.library import TV, E
from theory.refusals.over_refusal import P_b, P_h, R, refusing
from theory.refusals.reformulation import D1, D2, reformulated

TRADE, REWORD = "refusals.trade-off", "refusals.reformulation"
CLAIMS = (TRADE, REWORD)
TITLE = "false refusals against misses, and the same requests reworded"
STEPS = 16  # from refusing a request never to refusing it always


def false_refusals(world: Numbers, *, seed: int = 0) -> ScenarioResult:
    """Misses by false refusals: of the best rules, of a rule by suspicion, and of the best rules when requests are reworded.

    Args:
      world: laws "P_h" and "P_b" of harmful and of benign requests; "suspicion", a number for each request by which a simple rule refuses,
        the highest first; "P_r", the law of harmful requests in other words.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range.
    """
    require(world, "P_h P_b P_r suspicion")
    harm, benign = (np.asarray(world[name], dtype=float) for name in ("P_h", "P_b"))
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.where(benign > 0, harm / benign, np.where(harm > 0, np.inf, 0.0))
    best, simple = (_rules(order) for order in (odds, np.asarray(world["suspicion"], dtype=float)))
    front, listed = (Toy(refusing, world, R=rules) for rules in (best, simple))
    moved = Toy(reformulated, {"D1": harm, "D2": world["P_r"]}, e=1 - best)
    refused, wrongly = front.at(E(P_b, R)), listed.at(E(P_b, R))
    missed, simply = (toy.at(E(P_h, lambda x: 1 - R(x))) for toy in (front, listed))
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
            _seen(refused + missed, wrongly + simply, least, float(np.max(later - missed))),
            front.note(TRADE, "false refusals", refused),
            moved.note(REWORD, "false refusals", refused),
        ),
        seed=seed,
    )


def reformulated_error(x: Any) -> Any:
    """The error of `theory.refusals.reformulation`: that a harmful request is answered."""
    return reformulated.tables["e"](x)


def _rules(order: np.ndarray) -> np.ndarray:
    """Rules that refuse nothing, then request after request in the given order, the last of them with growing probability; then all."""
    ranks = np.argsort(-order, kind="stable")
    amounts = np.linspace(0.0, len(order), STEPS * len(order) + 1)
    found = np.zeros((len(amounts), len(order)))
    for k, amount in enumerate(amounts):
        found[k, ranks] = np.clip(amount - np.arange(len(order)), 0.0, 1.0)
    return found


def _seen(best: np.ndarray, simple: np.ndarray, least: float, lost: float) -> str:
    return (
        f"No rule has false refusals and misses of less than {least:.3g} together; the best rule has {best.min():.3g}, and the best by suspicion "
        f"{simple.min():.3g}. Rewording raises the misses of the best rules by up to {lost:.3g}."
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
