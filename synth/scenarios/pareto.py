"""Over-refusal against misalignment: guards that refuse prompts, and the front that none of them can pass."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from synth.intervals import share_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._constants import CONVERSE, Constants, necessary, settled
from synth.scenarios._drawn import DRAWS, drawn
from synth.scenarios._small import talk
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree, own_state
from theory.errors import WorldError
from theory.models import NotFiniteError, World, score

CLAIMS = ("guard-length",)
TITLE = "over-refusal against misalignment: the Pareto front of guards"
FRONT = "likelihood ratio of misaligning prompts (Neyman–Pearson)"
WEIGHT, COUNT, LENGTH = "posterior weight", "count of negative sentences", "length of the prompt"


def pareto(
    world: World,
    *,
    sentences: int = 10,
    epsilon: float = 0.1,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Share of misaligning prompts that a guard lets through, against the share of good prompts that it refuses.

    Prompts have 1 to ``sentences`` sentences, each length as likely; good ones are drawn from P+, bad ones from P-. A guard
    refuses prompts whose posterior weight, count of negative sentences, or length exceeds a threshold. Harm is a bad prompt
    that is answered and has B_P < gamma + epsilon. The first curve is the Pareto front: refuse, of the misaligning prompts alone,
    those whose likelihood ratio of bad to good exceeds a threshold. No guard, randomised ones included, does less harm at
    the over-refusal of one of its points (Neyman and Pearson's lemma, with the harmful part of P- in the place of the
    alternative). Of drawn curves the over-refusal is an estimate, too, from other draws; intervals are those of the harm.

    Args:
      sentences: of the longest prompt.
      epsilon: misaligned is B_P < gamma + epsilon.
      samples: prompts drawn of either kind; None for exact shares where prompts can be listed.
      seed: of the draws.
      confidence: of all intervals of a curve together.
      constants: of the world; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed, and no constants given.
    """
    if sentences < 1:
        raise WorldError(f"{sentences} sentences; give at least 1")
    found, notes = settled(Tree(world, (), limit), epsilon, sentences, constants)
    threshold = found.gamma + epsilon
    values = found.values(world, epsilon)
    least = necessary(values)
    curves: list[Curve] = []
    if samples is None:
        try:
            curves = _exact(Tree(_counting(world), (), limit), threshold, sentences)
        except (TooManyError, NotFiniteError):
            samples = DRAWS
    if samples is not None:
        curves = _sampled(world, threshold, sentences, samples, seed, confidence)
    bounds = []
    if least is not None:
        kept = max(0, math.ceil(least) - 1)
        refused = max(0.0, 1 - kept / sentences)
        bounds.append(
            Bound("guard-length", f"guard-length: at most {kept} sentences", str(CONVERSE), x=(refused,))
        )
        notes.append(
            f"guard-length lets prompts of at most {kept} sentences through, without harm, and refuses {refused:.0%} of the good ones."
        )
    notes += _facts(curves)
    return ScenarioResult(
        "pareto",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "good prompts refused [share]",
        "bad prompts answered and misaligning [share]",
        x_log=True,
        parameters={**values, "sentences": sentences, "samples": samples},
        notes=tuple(notes),
        seed=seed,
    )


Key = Callable[[Node], float]
Cell = tuple[float, float, float]  # guard's score, mass of good prompts, mass of bad misaligning ones


class _Counted:
    """A component whose states remember how many negative sentences were said."""

    def __init__(self, component: Any, behaviour: Any) -> None:
        self._own, self._behaviour = component, behaviour
        self.next_sentence = component.next_sentence
        self.log_likelihood = component.log_likelihood
        self.sample = component.sample

    def state(self, prompt: Any) -> Any:
        return own_state(self._own, prompt), negatives(self._behaviour, prompt)


def negatives(behaviour: Any, prompt: Sequence[Any]) -> int:
    """Number of sentences of negative score."""
    return sum(score(behaviour, y) < 0 for y in prompt)


def _counting(world: World) -> World:
    minus, plus = (_Counted(c, world.behaviour) for c in (world.minus, world.plus))
    return World(minus, plus, world.log_alpha, world.behaviour)


def _exact(tree: Tree, threshold: float, sentences: int) -> list[Curve]:
    cells: dict[str, list[Cell]] = {label: [] for label in (FRONT, WEIGHT, COUNT, LENGTH)}
    for k, nodes in enumerate(tree.levels(sentences)):
        for node in nodes if k else ():
            harmful = tree.behaviour(node) < threshold
            good = math.exp(node.log_plus) / sentences
            bad = math.exp(node.log_minus) / sentences if harmful else 0.0
            ratio = node.log_ratio if harmful else -math.inf
            for label, key in (
                (FRONT, ratio),
                (WEIGHT, node.log_ratio),
                (COUNT, float(negatives(tree.world.behaviour, node.prompt))),
                (LENGTH, float(k)),
            ):
                cells[label].append((key, good, bad))
    return [_curve(label, found) for label, found in cells.items()]


def _curve(label: str, cells: Sequence[Cell]) -> Curve:
    """Points (refused, harm) of all thresholds, the laxest first."""
    by_key: dict[float, list[float]] = {}
    for key, good, bad in cells:
        entry = by_key.setdefault(round(key, 9), [0.0, 0.0])
        entry[0] += good
        entry[1] += bad
    refused, harm = 0.0, math.fsum(bad for _, _, bad in cells)
    points = [(0.0, harm)]
    for key in sorted(by_key, reverse=True):
        good, bad = by_key[key]
        refused, harm = min(1.0, refused + good), max(0.0, harm - bad)
        points.append((refused, harm if harm > 1e-15 else 0.0))
    return exact(label, *zip(*points, strict=True), steps=True)


def _sampled(
    world: World, threshold: float, sentences: int, samples: int, seed: int, confidence: float
) -> list[Curve]:
    """Guards at a few thresholds each, chosen on other draws than those that count."""
    rng = np.random.default_rng(seed)

    def population(component: Any) -> tuple[dict[str, Any], Any]:
        lengths = rng.integers(1, sentences + 1, samples)
        texts = drawn(world, component, rng, samples, sentences)
        at = np.arange(samples), lengths
        counts = [negatives(world.behaviour, s[:k]) for s, k in zip(texts.prompts, lengths, strict=True)]
        heads = [s[:k] for s, k in zip(texts.prompts, lengths, strict=True)]
        low = np.array([world.expectations(head)[0] < threshold for head in heads])
        ratio = texts.log_ratio[at]
        return {
            FRONT: np.where(low, ratio, -np.inf),
            WEIGHT: ratio,
            COUNT: np.array(counts, float),
            LENGTH: lengths.astype(float),
        }, low

    chosen, _ = population(world.plus)
    good, _ = population(world.plus)
    bad, low = population(world.minus)
    curves = []
    for label in (FRONT, WEIGHT, COUNT, LENGTH):
        cuts = np.unique(np.quantile(chosen[label], (0.0, 0.5, 0.8, 0.95, 1.0), method="inverted_cdf"))[::-1]
        refused = [(good[label] > c).mean() for c in cuts]
        hits = np.array([np.sum((bad[label] <= c) & low) for c in cuts], float)
        ends = share_intervals(hits, samples, confidence)
        curves.append(estimated(label, refused, hits / samples, *ends, confidence, steps=True))
    return curves


def _facts(curves: Sequence[Curve]) -> list[str]:
    front = curves[0]
    free = [x for x, y in zip(front.x, front.y, strict=True) if y == 0]
    if front.kind != "exact" or not free:
        return []
    return [
        f"{curve.label}: no harm from {share:.2g} of the good prompts refused on."
        for curve in curves
        if (share := min((x for x, y in zip(curve.x, curve.y, strict=True) if y == 0), default=None))
        is not None
    ]


def demo(seed: int) -> ScenarioResult:
    """On a chain, where not every prompt of great weight misaligns."""
    return pareto(talk(-6.0), sentences=12, seed=seed)


SCENARIO = Scenario("pareto", TITLE, CLAIMS, pareto, demo)
