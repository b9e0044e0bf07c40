"""An adversarial suffix: what the worst of all suffixes gains, beside the search for it and the bound that it exists."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from synth.intervals import mean_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._constants import Constants, formula_of, listed
from synth.scenarios._constants import constants as enumerated
from synth.scenarios._drawn import DRAWS, drawn
from synth.scenarios._small import talk
from synth.scenarios._tree import LIMIT, Node, TooManyError, Tree
from theory import claims
from theory.errors import WorldError
from theory.models import World
from theory.numeric import evaluate
from theory.wolf2024.converse import ODDS

CLAIMS = ("lem3", "converse")
TITLE = "an adversarial suffix: all suffixes searched, a greedy search, a typical suffix"
SLACK = 1e-6  # nats by which a drawn log-ratio may leave its range, for rounding
WORST, GREEDY, TYPICAL = "best of all suffixes", "greedy", "mean over suffixes drawn from P₋"


def adversarial_suffix(
    world: World,
    *,
    request: Sequence[Any] = (),
    sentences: int = 12,
    epsilon: float = 0.1,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    constants: Constants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Nats of log-ratio that a suffix adds to a request, by its length.

    Lemma 3 speaks of the empty prompt; after a request the components are again components, and its beta is that of
    P-(.|request) from P+(.|request).

    Args:
      request: the prompt before the suffix.
      sentences: of the longest suffix.
      epsilon: misaligned is B_P < gamma + epsilon.
      samples: suffixes drawn from P-; None for their exact mean where they can be listed.
      seed: of the draws.
      confidence: of all intervals together.
      constants: after the request; enumerated if None.
      limit: of suffixes of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; the model cannot produce the request; laws that cannot be listed.
    """
    if sentences < 0:
        raise WorldError(f"{sentences} sentences; give no negative number")
    tree = Tree(world, request, limit)
    found = enumerated(world, sentences, request, limit) if constants is None else constants
    start = tree.root.log_ratio
    if not math.isfinite(start):
        raise WorldError(
            "one component alone can produce the request: its log-ratio is infinite, and nothing is left to gain"
        )

    def gains(levels: Any) -> list[float]:
        return [max((n.log_ratio - start for n in nodes), default=math.nan) for nodes in listed(levels)]

    curves, notes = [], []
    for label, levels in ((WORST, tree.extremes(sentences)), (GREEDY, tree.beam(sentences, 1))):
        y = gains(levels)
        curves.append(exact(label, range(len(y)), y))
        if len(y) <= sentences:
            notes.append(f"{label}: too many suffixes beyond {len(y) - 1} sentences.")
    curves.append(_typical(tree, sentences, found, samples, seed, confidence))
    values = found.values(world, epsilon)
    bounds = _exists(values, found.beta * sentences) if found.beta > 0 else []
    bounds += _needed(values, start)
    at = min(len(c.y) for c in curves[:2]) - 1  # the last length of both
    if all(math.isfinite(c.y[at]) and c.y[at] > 0 for c in curves[:2]):
        share = curves[1].y[at] / curves[0].y[at]
        notes.append(f"At {at} sentences greedy search finds {share:.0%} of the best gain.")
    return ScenarioResult(
        "adversarial-suffix",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "length of the suffix [sentences]",
        "log-ratio gained, log P₋/P₊ [nats]",
        parameters={**values, "request": [str(y) for y in request], "sentences": sentences},
        notes=tuple(notes),
        seed=seed,
    )


def _typical(
    tree: Tree, sentences: int, found: Constants, samples: int | None, seed: int, confidence: float
) -> Curve:
    start, x = tree.root.log_ratio, range(sentences + 1)
    if samples is None:
        try:
            return exact(TYPICAL, x, [_mean_gain(nodes, start) for nodes in tree.levels(sentences)])
        except TooManyError:
            samples = DRAWS
    if not math.isfinite(found.M):
        raise WorldError("P- says what P+ cannot: the mean log-ratio is infinite and cannot be estimated")
    rng = np.random.default_rng(seed)
    gain = drawn(tree.world, tree.world.minus, rng, samples, sentences, tree.start).log_ratio - start
    # Per sentence, a log-ratio lies between the least and the greatest of one sentence.
    least, most = min(_least_increment(tree, sentences), 0.0), max(found.M, 0.0)
    steps = np.diff(gain, axis=1)
    if steps.size and not (least - SLACK <= steps.min() and steps.max() <= most + SLACK):
        raise WorldError(
            f"a sentence gains {steps.min():.3g} to {steps.max():.3g} nats, which is not within the {least:.3g} to {most:.3g} that "
            "the interval rests on; give constants with a greater M, or a greater limit"
        )
    scale = np.maximum(np.arange(sentences + 1), 1)
    ends = mean_intervals(gain / scale, confidence, lowest=least, highest=most)
    mean, low, high = (scale * end for end in ends)
    return estimated(TYPICAL, x, mean, low, high, confidence)


def _mean_gain(nodes: Sequence[Node], start: float) -> float:
    return math.fsum(math.exp(n.log_minus) * (n.log_ratio - start) for n in nodes if n.log_minus > -math.inf)


def _least_increment(tree: Tree, sentences: int) -> float:
    """Least log-ratio of one sentence of P-, over the suffixes that can be listed."""
    return min(
        p - above[y]
        for nodes in listed(tree.levels(sentences))
        for below, above in map(tree.laws, nodes)
        for y, p in below.items()
        if y in above
    )


def _exists(values: Mapping[str, Any], top: float) -> list[Bound]:
    """Lemma 3 turned round: the gain y that it promises at length x, from its own formula at eps = exp(-y)."""
    lemma = claims()["lem3"].prompt_lengths[0].expr
    if not 0.01 < top < math.inf:
        return []
    y = [0.01, top]
    x = [float(evaluate(lemma, {**values, "epsilon": math.exp(-v)})) for v in y]
    return [Bound("lem3", "lem3: some suffix gains β per sentence", formula_of("lem3"), tuple(x), tuple(y))]


def _needed(values: Mapping[str, Any], start: float) -> list[Bound]:
    """The nats without which B_P cannot fall to gamma + epsilon (converse); what the request brought is taken off."""
    if not values["g_minus"] < values["t"] < values["g_plus"]:
        return []
    nats = float(evaluate(ODDS, values)) - start
    if nats == -math.inf:  # alpha = 1
        return []
    return [Bound("converse", "converse: nats necessary", str(ODDS), y=(nats,))]


def demo(seed: int) -> ScenarioResult:
    """On a chain where the greedy search is led astray."""
    return adversarial_suffix(talk(), request=("hello",), sentences=14, seed=seed)


SCENARIO = Scenario("adversarial-suffix", TITLE, CLAIMS, adversarial_suffix, demo)
