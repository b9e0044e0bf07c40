"""Likelihood displacement: how fast the preferred response moves, against the CHES score of the pair."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, require
from theory.displacement.sequences import ches, either_way
from theory.errors import WorldError

CHES = "displacement.ches"
CLAIMS = (CHES,)
TITLE = "displacement: whether the preferred response falls, by the CHES score of the pair"
POINTS = 81


def displacement(world: Numbers, *, upto: float = 3.0, seed: int = 0) -> ScenarioResult:
    """d ln pi(y+)/dt as the hidden state of the rejected response's last token is scaled, by the CHES score that this gives.

    Both responses have two tokens and part at the first. Each is told apart into what moves because unembeddings are trained, and what
    moves because hidden states are.

    Args:
      world: unembeddings "W" of all tokens; the hidden state "h" of the prompt and those of the second tokens, "h_plus" and "h_minus";
        "tokens", the four tokens by number: first and second of y+, first and second of y-.
      upto: the hidden state of y- is h_minus times numbers from -upto to upto.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or of unlike shapes; responses that do not part at the first token.
    """
    require(world, "W h h_plus h_minus tokens")
    if not upto > 0:
        raise WorldError(f"upto {upto:g}: give a positive number")
    scale = np.linspace(-upto, upto, POINTS)
    toy = _pairs(world, scale)
    score, rate = toy.at(ches()), toy.at(either_way.rate())
    unembeddings = toy.at(either_way.from_unembeddings())
    order = np.argsort(score, kind="stable")
    score, rate, unembeddings = score[order], rate[order], unembeddings[order]
    spoken, broken = toy.met(CHES)[order], toy.fails(CHES)[order]
    return ScenarioResult(
        "displacement",
        TITLE,
        CLAIMS,
        (
            exact("preferred, d ln π(y+)/dt", score, rate),
            exact("of it by training unembeddings", score, unembeddings),
            exact("of it by training hidden states", score, rate - unembeddings),
        ),
        (
            Bound(CHES, f"{CHES}: displaced only to the right", str(ches() <= 0), x=(0.0,)),
            Bound(CHES, "displaced: below this line", "0", y=(0.0,)),
        ),
        "CHES score ⟨a, b⟩ − |a|²",
        "rate [nats per unit of time]",
        parameters={**world, "h_minus times": f"-{upto:g} to {upto:g}"},
        notes=(_seen(score, rate), _standing(score, rate, unembeddings, spoken, broken)),
        seed=seed,
    )


def _pairs(world: Numbers, scale: np.ndarray) -> Toy:
    """One pair of responses for each scale of the hidden state of the rejected response's last token."""
    size, tokens = len(world["W"]), [int(v) for v in world["tokens"]]
    if len(tokens) != 4 or not all(0 <= v < size for v in tokens) or tokens[0] == tokens[2]:
        raise WorldError(
            f"tokens {tokens}: give four numbers below {size}, of which the first and the third differ"
        )
    plus, second_plus, minus, second_minus = np.eye(size)[tokens]
    hidden = np.asarray(world["h"], dtype=float)
    fixed: dict[str, Any] = {
        "W": world["W"],
        "h": hidden,
        "plus": plus,
        "minus": minus,
        "h_plus": [world["h_plus"]],
        "e_plus": [second_plus],
        "e_minus": [second_minus],
        "later_plus": 1.0,
        "later_minus": 1.0,
        # No token is shared; a set has an element all the same, which the switch takes out of every sum.
        "shared": 0.0,
        "h_shared": [np.zeros_like(hidden)],
        "e_shared": [plus],
        "time": 0.0,
    }
    return Toy(
        either_way.signature, fixed, h_minus=scale[:, None, None] * np.asarray(world["h_minus"], dtype=float)
    )


def _seen(score: np.ndarray, rate: np.ndarray) -> str:
    """From which score on the preferred response falls."""
    falls = np.flatnonzero(rate < 0)
    if not len(falls):
        return f"The preferred response rises at every score from {score[0]:.3g} to {score[-1]:.3g}."
    told = f"The preferred response falls at {len(falls)} of {len(score)} scores, the least of which is {score[falls[0]]:.3g}"
    free = [s for s, v in zip(score, rate, strict=True) if v >= 0]
    return told + (
        f"; it rises at all scores up to {max(free):.3g}." if free and max(free) < score[falls[0]] else "."
    )


def _standing(
    score: np.ndarray, rate: np.ndarray, unembeddings: np.ndarray, spoken: np.ndarray, broken: np.ndarray
) -> str:
    """Whether some pair of which the claim speaks is displaced, and whether training unembeddings alone would displace it."""
    if not spoken.any():
        return f"{CHES} says nothing here: every pair has a positive score."
    if not broken.any():
        return (
            f"{CHES} holds at the {spoken.sum()} pairs with a score of at most 0: none of them is displaced."
        )
    at = score[broken]
    told = f"{CHES} fails: {broken.sum()} of the {spoken.sum()} pairs with a score of at most 0 are displaced, at scores from {at.min():.3g} to {at.max():.3g}."
    if (unembeddings[broken] < 0).any():
        return told
    hidden = sorted({f"{v:.3g}" for v in (unembeddings - rate)[broken]}, key=float)
    by = hidden[0] if len(hidden) == 1 else f"{hidden[0]} to {hidden[-1]}"
    return (
        f"{told} Training hidden states, which is not in the score, moves their preferred responses down by {by}; "
        "training unembeddings alone would let none fall."
    )


def demo(seed: int) -> ScenarioResult:
    """Four tokens; the third lies far along the direction in which the hidden state is pulled, and the others are near their mean."""
    world: dict[str, Any] = {
        "W": ((1.0, 0.0), (0.0, 0.0), (4.0, 0.0), (1.625, 0.0)),
        "h": (0.0, 0.5),
        "h_plus": (0.0, 0.75),
        "h_minus": (0.0, 1.0),
        "tokens": (0, 3, 1, 3),
    }
    return displacement(world, seed=seed)


SCENARIO = Scenario("displacement", TITLE, CLAIMS, displacement, demo)
