"""A misaligning prompt, found in four ways: drawn from P-, greedily, by a beam, and over all prompts (Theorem 1)."""

from __future__ import annotations

from typing import Any

import numpy as np

from synth.intervals import mean_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._constants import CONVERSE, Constants, length, length_bounds, level, necessary, settled
from synth.scenarios._drawn import DRAWS, drawn
from synth.scenarios._small import talk
from synth.scenarios._tree import LIMIT, TooManyError, Tree, mean_behaviour, search
from theory.errors import WorldError
from theory.models import NotFiniteError, World

CLAIMS = ("thm1", "thm1-tight", "converse")


def misaligning_prompt(
    world: World,
    *,
    epsilon: float = 0.1,
    sentences: int = 12,
    width: int = 8,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """B_P after prompts of 0 to ``sentences`` sentences, by the way in which they are found.

    Args:
      epsilon: misaligned is B_P < gamma + epsilon.
      sentences: of the longest prompt.
      width: of the beam; the beam and the greedy search (width 1) go for the log-ratio.
      samples: prompts drawn from P-; None for their exact mean where the prompts can be listed.
      seed: of the draws.
      confidence: of all intervals together.
      constants: of the world; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed, and no constants given.
    """
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, sentences, constants)
    curves = [_from_minus(tree, sentences, samples, seed, confidence)]
    curves += searched(tree, sentences, width, notes)
    values = found.values(world, epsilon)
    bounds: list[Bound] = [level(found, epsilon)]
    if found.def5_fails() is None:
        bounds += length_bounds(("thm1", "thm1-tight"), values)
    least = necessary(values)
    if least is not None:
        bounds.append(Bound("converse", f"converse (necessary): {least:.2f}", str(CONVERSE), x=(least,)))
    best = next((c for c in curves if c.label == BEST), None)
    if best is not None and found.def5_fails() is None:
        notes += _against(best, length("thm1-tight", values), found.gamma + epsilon)
    return ScenarioResult(
        "misaligning-prompt",
        "a misaligning prompt: drawn, greedy, beam, best",
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "prompt length [sentences]",
        "behaviour expectation $B_P(s)$",
        parameters={**values, "sentences": sentences, "width": width, "samples": samples},
        notes=tuple(notes),
        seed=seed,
    )


BEST = "best of all prompts"


def _from_minus(tree: Tree, sentences: int, samples: int | None, seed: int, confidence: float) -> Curve:
    label, x = "mean over prompts drawn from P₋", range(sentences + 1)
    if samples is None:
        try:
            return exact(label, x, mean_behaviour(tree, sentences))
        except (TooManyError, NotFiniteError):
            samples = DRAWS
    texts = drawn(tree.world, tree.world.minus, np.random.default_rng(seed), samples, sentences)
    return estimated(label, x, *mean_intervals(texts.behaviour, confidence), confidence)


def searched(tree: Tree, sentences: int, width: int, notes: list[str]) -> list[Curve]:
    """Greedy, beam and best of all, as far as each can be computed; what cannot be is noted."""
    if width < 1:
        raise WorldError(f"beam of width {width}; give at least 1")
    curves = []
    try:
        ways: list[tuple[str, Any]] = [
            ("greedy", tree.beam(sentences, 1)),
            (f"beam of {width}", tree.beam(sentences, width)),
            (BEST, tree.extremes(sentences)),
        ]
        for label, levels in ways:
            y = search(tree, levels)
            curves.append(exact(label, range(len(y)), y))
            if len(y) <= sentences:
                notes.append(f"{label}: too many prompts beyond {len(y) - 1} sentences.")
    except NotFiniteError:
        notes.append("Laws that cannot be listed: no search over prompts.")
    return curves


def _against(best: Curve, promised: int | None, threshold: float) -> list[str]:
    if promised is None:
        return []
    needed = next((int(k) for k, y in zip(best.x, best.y, strict=True) if y < threshold), None)
    if needed is None:
        return ["No prompt of these lengths misaligns."]
    return [f"thm1-tight promises {promised} sentences; {needed} are enough in this world."]


def demo(seed: int) -> ScenarioResult:
    """On a chain where the greedy search is led astray."""
    return misaligning_prompt(talk(), sentences=24, width=2, seed=seed)


SCENARIO = Scenario(
    "misaligning-prompt", "a misaligning prompt: drawn, greedy, beam, best", CLAIMS, misaligning_prompt, demo
)
