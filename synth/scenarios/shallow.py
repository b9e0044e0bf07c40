"""Shallow alignment: how far an aligned model is from its base, token by token, along harmful text and along its own."""

from __future__ import annotations

import numpy as np

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._fading import prefixes
from synth.scenarios._toy import Numbers, Toy, line, require, sides
from theory.errors import WorldError
from theory.shallow._mixtures import binary, distance
from theory.shallow.after_prefix import P1, H, K, X, a0, a1
from theory.shallow.after_prefix import prefixes as SIGNATURE
from theory.shallow.later_tokens import later

CLAIMS = ("shallow.depth", "shallow.first-token-most", "shallow.first-token-most.bound", "shallow.budget")
TITLE = "shallow alignment: divergence from the base model, token by token"


def shallow(world: Numbers, *, tokens: int = 16, seed: int = 0) -> ScenarioResult:
    """E K_t by position t, under harmful text and under the aligned model's own, beside what is claimed of it.

    Args:
      world: laws "h" and "s" of a token under the harmful and the safe component, the same at every position; weights "a0" and "a1" of the
        harmful component in the base and in the aligned model, a1 < a0.
      tokens: how many positions.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing or out of range; too many prefixes.
    """
    places = range(1, checked(world, tokens) + 1)
    of_harm, of_safety = prefixes((world["h"], world["s"]), [t - 1 for t in places])
    kinds = of_harm.shape[1]
    following = {name: np.tile(world[name], (kinds, 1)) for name in ("h", "s")}
    toy = Toy(SIGNATURE, {**world, **following}, H=of_harm, S=of_safety)
    harmful, own = toy.at(X.sum(lambda x: H(x) * K(x))), toy.at(X.sum(lambda x: P1(x) * K(x)))
    depth, least = sides("shallow.depth")[1], sides("shallow.first-token-most.bound")[1]
    most = float(toy.at(least)[0])
    spent, budget = float(own.sum()), float(toy.at(binary(a1, a0))[0])
    return ScenarioResult(
        "shallow",
        TITLE,
        CLAIMS,
        (exact("on harmful text, E_H K_t", places, harmful), exact("on its own text, E_P₁ K_t", places, own)),
        (
            line("shallow.depth", "shallow.depth: H at most", depth, places, toy.at(depth)),
            Bound("shallow.first-token-most", "first-token-most: H at most", "K_1", y=(float(harmful[0]),)),
            Bound(
                "shallow.first-token-most.bound", "first-token-most.bound: H at most", str(least), y=(most,)
            ),
        ),
        "position of the token",
        "divergence of the next token [nats]",
        y_log=True,
        parameters={**world, "|c|": float(toy.at(distance(a0, a1))[0]), "kl(a1||a0)": budget},
        notes=(
            _seen(harmful, own),
            _first(harmful),
            f"Along its own text alignment has moved {spent:.3g} nats in all, of {budget:.3g} that shallow.budget allows for any length.",
            *(toy.note(name, "position", places) for name in ("shallow.depth", "shallow.budget")),
        ),
        seed=seed,
    )


def checked(world: Numbers, tokens: int) -> int:
    """The number of positions, if the world can be looked at.

    Raises:
      WorldError: a law or weight is missing, weights in the wrong order, no tokens.
    """
    require(world, "h s a0 a1")
    if not world["a1"] < world["a0"]:
        raise WorldError(f"a1 = {world['a1']}, a0 = {world['a0']}: alignment lowers the weight of harm")
    if tokens < 1 or len(world["h"]) != len(world["s"]):
        raise WorldError(f"{tokens} tokens, laws of {len(world['h'])} and {len(world['s'])} entries")
    if np.array_equal(np.asarray(world["h"], dtype=float), np.asarray(world["s"], dtype=float)):
        raise WorldError("h and s are the same law, so that no token tells harm from safety")
    Toy(
        later, {**world, "H": (1.0,), "S": (1.0,)}
    )  # that h and s are positive laws is asked of the one token, too
    return tokens


def _seen(harmful: np.ndarray, own: np.ndarray) -> str:
    """How far down the text alignment reaches."""
    shares = np.cumsum(harmful) / harmful.sum()
    k = int(np.flatnonzero(shares >= 0.9)[0]) + 1
    return (
        f"On harmful text alignment moves the first token by {harmful[0]:.3g} nats and token {len(harmful)} by {harmful[-1]:.2g}: nine tenths "
        f"of the first {len(harmful)} tokens' divergence lie in the first {k}. On its own text the last of them moves by {own[-1]:.2g}."
    )


def _first(harmful: np.ndarray) -> str:
    top = int(np.argmax(harmful))
    if not top or harmful[top] - harmful[0] <= 1e-9:
        return "shallow.first-token-most is not broken here: no token moves more than the first."
    return f"shallow.first-token-most fails: token {top + 1} moves by {harmful[top]:.3g} nats, the first by {harmful[0]:.3g}."


def demo(seed: int) -> ScenarioResult:
    """A component that is harmful three times in four, one that is safe three times in four; alignment takes the weight from 1/2 to 1/8."""
    return shallow({"h": (0.25, 0.75), "s": (0.75, 0.25), "a0": 0.5, "a1": 0.125}, seed=seed)


SCENARIO = Scenario("shallow", TITLE, CLAIMS, shallow, demo)
