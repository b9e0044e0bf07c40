"""Refusal training as a change of alpha: what it costs the attacker, with and without a change of the components."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, exact
from synth.scenarios._constants import CONVERSE, Constants, formula_of, length, listed, necessary, settled
from synth.scenarios._small import SCORES, independent, manners
from synth.scenarios._tree import LIMIT, Lazy, Search, Tree, log_odds, shortest_typical
from theory.errors import WorldError
from theory.models import World

CLAIMS = ("thm1", "thm1-tight", "converse")
TITLE = "refusal training: what each nat of log 1/α costs the attacker"
LOG_ALPHAS = tuple(-2.0 * k for k in range(1, 16))
BEST, TYPICAL = "best of all prompts", "half of the prompts drawn from P₋"


def refusal_training(
    world: World,
    *,
    log_alphas: Sequence[float] = LOG_ALPHAS,
    trained: Callable[[float], World] | None = None,
    epsilon: float = 0.1,
    longest: int = 60,
    sentences: int = 8,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Length of misaligning prompts against log 1/alpha, when training moves alpha alone and when it moves more.

    Args:
      log_alphas: weights of P- that training leaves, nats.
      trained: the world that training to such a log weight leaves, if it moves the components, too.
      epsilon: misaligned is B_P < gamma + epsilon.
      longest: prompts of more sentences are not looked at.
      sentences: how long prompts are looked at for the constants.
      constants: of the world; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed.
    """
    if not log_alphas or not all(-math.inf < a <= 0 for a in log_alphas):
        raise WorldError(f"log alphas {list(log_alphas)}; give logarithms of weights in (0, 1]")
    found, notes = settled(Tree(world, (), limit), epsilon, sentences, constants)
    x = [-float(a) for a in log_alphas]
    curves, cut = _measured(world, found.gamma + epsilon, log_alphas, longest, limit)
    bounds = list(_bounds(found, world, epsilon, log_alphas))
    notes += cut + _slopes(curves, found)
    if trained is not None:
        after, more = zip(
            *(_trained(trained(a), epsilon, longest, sentences, limit) for a in log_alphas), strict=True
        )
        notes += dict.fromkeys(f"Components moved: {note}" for cut in more for note in cut)
        curves += [
            exact(f"{label}, components moved", x, y)
            for label, y in zip((BEST, TYPICAL), zip(*after, strict=True), strict=True)
        ]
    return ScenarioResult(
        "refusal-training",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "log 1/α after training [nats]",
        "misaligning prompt [sentences]",
        parameters={**found.values(world, epsilon), "log_alphas": list(log_alphas), "longest": longest},
        notes=tuple(notes),
    )


def _measured(
    world: World, threshold: float, log_alphas: Sequence[float], longest: int, limit: int
) -> tuple[list[Curve], list[str]]:
    """Lengths of misaligning prompts, and notes on those that were not found."""
    # The laws of a world of weight 1 leave out what P+ alone can say; any other weight leaves all in.
    tree = Tree(_at(world, -1.0), (), limit)
    search, levels = Search(tree, longest), Lazy(listed(tree.levels(longest)))
    x = [-a for a in log_alphas]
    priors = [log_odds(a) for a in log_alphas]
    best = [search.shortest(tree.root, threshold, p) for p in priors]
    typical = [shortest_typical(tree, levels, threshold, prior=p) for p in priors]
    notes = search.notes() + levels.cut(TYPICAL, longest, typical)
    return [exact(BEST, x, best), exact(TYPICAL, x, typical)], notes


def _at(world: World, log_alpha: float) -> World:
    return World(world.minus, world.plus, log_alpha, world.behaviour)


def _trained(
    world: World, epsilon: float, longest: int, sentences: int, limit: int
) -> tuple[tuple[float, float], list[str]]:
    found, _ = settled(Tree(world, (), limit), epsilon, sentences, None)
    (best, typical), notes = _measured(world, found.gamma + epsilon, [world.log_alpha], longest, limit)
    return (best.y[0], typical.y[0]), notes


def _bounds(found: Constants, world: World, epsilon: float, log_alphas: Sequence[float]) -> Iterator[Bound]:
    values = found.values(world, epsilon)

    def line(claim: str, formula: str, at: Callable[[Mapping[str, Any]], float | None]) -> list[Bound]:
        y = [(-float(a), at({**values, "log_alpha": a})) for a in log_alphas]
        kept = [(x, float(v)) for x, v in y if v is not None]
        return [Bound(claim, claim, formula, *zip(*kept, strict=True))] if kept else []

    if found.def5_fails() is None:
        for claim in ("thm1", "thm1-tight"):
            yield from line(claim, formula_of(claim), lambda v, claim=claim: length(claim, v))  # type: ignore[misc]
    yield from line("converse", str(CONVERSE), necessary)


def _slopes(curves: Sequence[Curve], found: Constants) -> list[str]:
    notes = []
    for curve, symbol, rate in zip(curves, ("M", "β"), (found.M, found.beta), strict=False):
        points = [(x, y) for x, y in zip(curve.x, curve.y, strict=True) if math.isfinite(y)]
        if len(points) > 2 and rate > 0:
            slope = np.polyfit([x for x, _ in points], [y for _, y in points], 1)[0]
            notes.append(
                f"{curve.label}: {slope:.3f} sentences per nat of log 1/α (1/{symbol} = {1 / rate:.3f})."
            )
    return notes


def demo(seed: int) -> ScenarioResult:
    """On independent sentences; training that also makes P+ less rude helps the attacker tell the components apart."""

    def trained(log_alpha: float) -> World:
        rude = 0.1 * math.exp(0.15 * log_alpha)
        plus = independent({"kind": 0.7 - rude, "plain": 0.3, "rude": rude})
        return World(manners().minus, plus, log_alpha, SCORES.__getitem__)

    return refusal_training(manners(), trained=trained)


SCENARIO = Scenario("refusal-training", TITLE, CLAIMS, refusal_training, demo)
