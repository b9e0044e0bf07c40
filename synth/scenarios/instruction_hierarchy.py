"""An instruction hierarchy: a system sentence, said again and again, that the user contradicts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy.optimize import brentq  # type: ignore[import-untyped]

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, exact
from synth.scenarios._constants import (
    CONVERSE,
    Constants,
    PromptConstants,
    formula_of,
    length,
    listed,
    necessary,
    prompt_constants,
    settled,
)
from synth.scenarios._constants import constants as enumerated
from synth.scenarios._small import SCORES, independent
from synth.scenarios._tree import LIMIT, Lazy, Search, Tree, shortest_typical
from theory.errors import WorldError
from theory.models import World

CLAIMS = ("thm2", "thm1-tight", "converse.after-prefix")
TITLE = "what a user needs against a system sentence that is repeated"
BEST, TYPICAL = "best of all prompts", "half of the prompts drawn from P₋"


def instruction_hierarchy(
    world: World,
    *,
    system: Any,
    repeats: int = 10,
    epsilon: float = 0.1,
    delta: float = 0.1,
    longest: int = 80,
    sentences: int = 8,
    constants: Constants | None = None,
    after: PromptConstants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Sentences that the user needs, by how often the system sentence stands before them.

    After s0 the model is again a mixture, of P-(.|s0) and P+(.|s0) with the posterior weight w(s0): thm1-tight and the
    converse are drawn for that mixture. Theorem 2 speaks of an s0 drawn from P+; it is drawn at |s0| for comparison.

    Args:
      system: the sentence.
      repeats: how often at most.
      epsilon: misaligned is B_P < gamma + epsilon.
      delta: of Theorem 2.
      longest: user prompts of more sentences are not looked at.
      sentences: how long prompts are looked at for the constants.
      constants: of the world; enumerated if None.
      after: constants after prefixes; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; the model cannot say the sentence so often; laws that cannot be listed.
    """
    if repeats < 0 or longest < 0 or not 0 < delta < 1:
        raise WorldError(f"{repeats} repeats, delta = {delta:g}; give no negative number, and 0 < delta < 1")
    starts = [Tree(world, (system,) * k, limit) for k in range(repeats + 1)]
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, sentences, constants)
    later = prompt_constants(world, sentences, limit) if after is None else after
    threshold, x = found.gamma + epsilon, range(repeats + 1)
    values = found.values(world, epsilon, delta=delta)
    best: list[float] = []
    typical: list[float] = []
    tight: list[tuple[int, int]] = []
    least: list[tuple[int, float]] = []
    search = Search(tree, longest)
    kept: dict[Any, tuple[Tree, Lazy, float]] = {}
    for k, own in enumerate(starts):
        best.append(search.shortest(own.root, threshold))
        if own.root.log_minus == -math.inf:
            typical.append(math.inf)
            continue
        if own.root.state not in kept:
            beta = enumerated(world, sentences, own.start, limit).beta
            kept[own.root.state] = own, Lazy(listed(own.levels(longest))), beta
        known, levels, beta = kept[own.root.state]
        prior = known.log_odds(own.root) - known.root.log_ratio if known is not own else None
        typical.append(shortest_typical(known, levels, threshold, prior=prior))
        log_weight = -float(np.logaddexp(0.0, -own.log_odds(own.root)))
        now = {**values, "log_alpha": log_weight, "beta": beta}
        if found.def5_fails() is None and beta > 0 and (sure := length("thm1-tight", now)) is not None:
            tight.append((k, sure))
        if (low := necessary(now)) is not None:
            least.append((k, low))
    bounds = [
        *_line("thm1-tight", "thm1-tight at the weight w(s₀)", formula_of("thm1-tight"), tight),
        *_line("converse.after-prefix", "converse.after-prefix (necessary)", str(CONVERSE), least),
    ]
    curves = [exact(BEST, x, best), exact(TYPICAL, x, typical)]
    failure = found.def5_fails() or later.fails()
    if failure is None:
        told = {**values, "beta": later.beta, "beta_prime": later.beta_prime, "sigma": later.sigma}
        lengths = [(k, n) for k in x if (n := length("thm2", {**told, "m": k})) is not None]
        bounds += _line("thm2", "thm2, were s₀ drawn from P₊", formula_of("thm2"), lengths)
        notes += later.coverage() + _beyond(curves[0], dict(lengths))
    else:
        notes.append(f"{failure}; Theorem 2 promises nothing.")
    notes += search.notes()
    cut = [note for own, levels, _ in kept.values() for note in levels.cut(TYPICAL, longest, typical)]
    notes += cut[:1]
    notes.append(_worth(tree, system, found))
    return ScenarioResult(
        "instruction-hierarchy",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "system prompt [times the sentence is said]",
        "misaligning user prompt [sentences]",
        parameters={**values, "system": str(system), "repeats": repeats, "longest": longest},
        notes=tuple(notes),
    )


def _line(claim: str, label: str, formula: str, points: list[Any]) -> list[Bound]:
    if not points:
        return []
    return [Bound(claim, label, formula, *(tuple(map(float, v)) for v in zip(*points, strict=True)))]


def _beyond(best: Curve, promised: Mapping[int, int]) -> list[str]:
    over = [
        int(k) for k, y in zip(best.x, best.y, strict=True) if int(k) in promised and y > promised[int(k)]
    ]
    if not over:
        return []
    return [
        f"Said {over[0]} times or more the sentence outlasts the length of thm2. The theorem speaks of a drawn s0, so that this does "
        "not refute it: a chosen system prompt may protect better than a typical one."
    ]


def _worth(tree: Tree, system: Any, found: Constants) -> str:
    node = tree.child(tree.root, system)
    nats = -node.log_ratio if node is not None else math.nan
    return f"Said once the sentence is worth {nats + 0.0:.3g} nats; the user's best sentence undoes {found.M:.3g}."


def demo(seed: int) -> ScenarioResult:
    """Independent sentences; the rule is one that P- hardly ever says."""
    plus = {"kind": 0.55, "plain": 0.3, "rude": 0.1, "rule": 0.05}
    powers = {"kind": -1, "plain": 0, "rude": 1, "rule": -4}
    # Log-ratios that are multiples of one number: the one with which the laws of P- sum to one.
    r = float(brentq(lambda x: sum(p * x ** powers[y] for y, p in plus.items()) - 1, 2, 20))
    minus = {y: p * r ** powers[y] for y, p in plus.items()}
    world = World(independent(minus), independent(plus), -4.0, {**SCORES, "rule": 1.0}.__getitem__)
    return instruction_hierarchy(world, system="rule", repeats=12, longest=130)


SCENARIO = Scenario("instruction-hierarchy", TITLE, CLAIMS, instruction_hierarchy, demo)
