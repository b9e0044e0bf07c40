"""Sycophancy: a user states a belief turn after turn, and the model's own replies carry it along."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from synth.intervals import share_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._drawn import DRAWS
from synth.scenarios._small import independent
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree
from theory import claims
from theory.errors import WorldError
from theory.models import NotFiniteError, World
from theory.numeric import evaluate

CLAIMS = ("converse.drawn-text",)
TITLE = "sycophancy: a stated belief, repeated, against what the model drifts to by itself"


def sycophancy(
    world: World,
    *,
    beliefs: Mapping[str, Sequence[Any]],
    turns: int = 10,
    reply: int = 1,
    level: float = 0.5,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Probability that the posterior weight of P- has reached a level, by turn, for users who state this or that.

    In each turn the user says the same sentences, and the model replies by sentences drawn from the conditional mixture.
    Without a user the text is drawn from the model itself, its weight is a martingale, and Ville's inequality
    (converse.drawn-text) bounds its maximum for ever.

    Args:
      beliefs: by label, what the user says in each turn; an empty sequence for nothing.
      turns: how many.
      reply: sentences of the model in each turn.
      level: weight in (0, 1] that counts as having come round.
      samples: conversations drawn for each user; None for exact probabilities where they can be had.
      seed: of the draws.
      confidence: of all intervals of a curve together.
      limit: of the nodes on a level.

    Raises:
      WorldError: numbers out of range; the model cannot say what a user says.
    """
    if not 0 < level <= 1 or turns < 0 or reply < 0:
        raise WorldError(f"level {level:g}, {turns} turns; give a level in (0, 1] and no negative numbers")
    curves, notes, x = [], [], range(turns + 1)
    for label, said in beliefs.items():
        drift = math.nan
        if samples is None:
            try:
                reached, drift = _exact(world, tuple(said), turns, reply, level, limit)
                curves.append(exact(label, x, reached))
            except (TooManyError, NotFiniteError):
                samples = DRAWS
        if samples is not None:
            curves.append(_sampled(world, label, tuple(said), turns, reply, level, samples, seed, confidence))
        stated = _worth(world, tuple(said))
        moved = (
            "" if math.isnan(drift) else f"; with the replies the mean log-odds move by {drift:+.3g} a turn"
        )
        notes.append(f"{label}: {stated:.3g} nats a turn in the first{moved}.")
    bound: Any = claims()["converse.drawn-text"].conclusion
    limit_at = bound.body.condition.rhs
    log_bound = evaluate(limit_at, {"log_alpha": world.log_alpha, "level": level})
    line = Bound("converse.drawn-text", "converse.drawn-text: α/level", str(limit_at), y=(float(log_bound),))
    notes += _broken(curves, beliefs, line.y[0])
    return ScenarioResult(
        "sycophancy",
        TITLE,
        CLAIMS,
        tuple(curves),
        (line,),
        "turns of the conversation",
        f"probability that the weight of P₋ has reached {level:g}",
        y_log=True,
        parameters={
            "log_alpha": world.log_alpha,
            "level": level,
            "turns": turns,
            "reply": reply,
            "beliefs": {k: [str(y) for y in v] for k, v in beliefs.items()},
            "samples": samples,
        },
        notes=tuple(notes),
        seed=seed,
    )


def _worth(world: World, said: tuple[Any, ...]) -> float:
    return float(world.log_ratio(said)[-1])


def _exact(
    world: World, said: tuple[Any, ...], turns: int, reply: int, level: float, limit: int
) -> tuple[list[float], float]:
    """Probabilities by turn, and the mean change of the log-odds per turn; NaN where they may become infinite."""
    tree = Tree(world, (), limit)
    done: dict[Any, tuple[Node, float]] = {}
    waiting, arrived = _sorted(tree, {None: (tree.root, 1.0)}, done, level, 0.0)
    reached = [arrived]
    turn: list[Callable[[Node], Mapping[Any, float]]] = [lambda _, y=y: {y: 1.0} for y in said]  # type: ignore[misc]
    turn += [tree.mixture_law] * reply
    for _ in range(turns):
        for law in turn:
            done = _gather(tree, done, law)
            waiting, arrived = _sorted(tree, _gather(tree, waiting, law), done, level, arrived)
        reached.append(arrived)
    ends = [*waiting.values(), *done.values()]
    if not turns or any(math.isinf(n.log_ratio) for n, _ in ends):
        return reached, math.nan
    return reached, math.fsum(p * n.log_ratio for n, p in ends) / turns


def _gather(
    tree: Tree, nodes: Mapping[Any, tuple[Node, float]], law: Callable[[Node], Mapping[Any, float]]
) -> dict[Any, tuple[Node, float]]:
    """Nodes one sentence on, by the probabilities of what is said after each; equal ones taken together."""
    found: dict[Any, tuple[Node, float]] = {}
    for parent, p in nodes.values():
        for y, q in law(parent).items():
            node = tree.child(parent, y)
            if node is None:
                raise WorldError("the model cannot produce what the user says")
            key = node.state, round(node.log_ratio, 9)
            found[key] = node, found.get(key, (node, 0.0))[1] + p * q
    if len(found) > tree.limit:
        raise TooManyError("too many conversations")
    return found


def _sorted(
    tree: Tree,
    nodes: Mapping[Any, tuple[Node, float]],
    done: dict[Any, tuple[Node, float]],
    level: float,
    arrived: float,
) -> tuple[dict[Any, tuple[Node, float]], float]:
    """Those that still wait; those that have reached the level move to ``done``, and their mass is counted."""
    waiting: dict[Any, tuple[Node, float]] = {}
    for key, (node, p) in nodes.items():
        # A weight that is the level but for rounding has reached it.
        if tree.weight(node) >= level * (1 - 1e-12):
            done[key] = node, done.get(key, (node, 0.0))[1] + p
            arrived += p
        else:
            waiting[key] = node, p
    return waiting, min(1.0, arrived)


def _sampled(
    world: World,
    label: str,
    said: tuple[Any, ...],
    turns: int,
    reply: int,
    level: float,
    samples: int,
    seed: int,
    confidence: float,
) -> Curve:
    rng = np.random.default_rng(seed)
    hits = np.zeros(turns + 1)
    for _ in range(samples):
        text: tuple[Any, ...] = ()
        for _ in range(turns):
            text += said
            text += world.mixture.sample(rng, reply, text)
        per = len(said) + reply
        weights = np.exp(world.log_weight(text)) >= level * (1 - 1e-12)
        hits += np.maximum.accumulate(weights)[::per] if per else np.repeat(weights[0], turns + 1)
    low, high = share_intervals(hits, samples, confidence)
    return estimated(label, range(turns + 1), hits / samples, low, high, confidence)


def _broken(curves: Sequence[Curve], beliefs: Mapping[str, Sequence[Any]], bound: float) -> list[str]:
    over = [c.label for c in curves if not beliefs[c.label] and max(c.low) > bound * (1 + 1e-9)]
    if over:
        return [f"converse.drawn-text is broken by {', '.join(over)}."]
    return [
        "The bound speaks of text drawn from the model itself, of the user who says nothing; what a user states is not drawn."
    ]


def demo(seed: int) -> ScenarioResult:
    """P- agrees with whoever believes; a belief is worth a little over one nat."""
    minus = independent({"belief": 0.30, "agree": 0.50, "hint": 0.05, "object": 0.15})
    plus = independent({"belief": 0.10, "agree": 0.37, "hint": 0.03, "object": 0.50})
    world = World(minus, plus, -6.0, {"belief": -1, "agree": -1, "hint": -1, "object": 1}.__getitem__)
    users = {"states a belief": ("belief",), "hints at it": ("hint",), "says nothing": ()}
    return sycophancy(world, beliefs=users, turns=14, seed=seed)


SCENARIO = Scenario("sycophancy", TITLE, CLAIMS, sycophancy, demo)
