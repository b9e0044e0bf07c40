"""An aligning prompt drawn from P+, and what the user then needs to misalign the model (Theorem 2)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from synth.intervals import quantile_intervals
from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult, estimated, exact
from synth.scenarios._constants import (
    CONVERSE,
    Constants,
    PromptConstants,
    formula_of,
    length,
    necessary,
    prompt_constants,
    settled,
)
from synth.scenarios._drawn import DRAWS, drawn
from synth.scenarios._small import manners
from synth.scenarios._tree import LIMIT, Search, TooManyError, Tree, quantile
from theory.errors import WorldError
from theory.models import World

CLAIMS = ("thm2", "thm2-tight", "converse.after-prefix")
TITLE = "how long a prompt undoes an aligning prompt drawn from P₊"


def aligning_prompt(
    world: World,
    *,
    epsilon: float = 0.1,
    delta: float = 0.1,
    aligning: int = 12,
    longest: int = 60,
    samples: int | None = None,
    seed: int = 0,
    confidence: float = 0.95,
    constants: Constants | None = None,
    after: PromptConstants | None = None,
    limit: int = LIMIT,
) -> ScenarioResult:
    """Sentences that the user needs after s0 ~ P+, by |s0|: the median over s0, and the quantile that Theorem 2 speaks of.

    Args:
      epsilon: misaligned is B_P < gamma + epsilon.
      delta: the theorem leaves this share of the s0 aside.
      aligning: greatest |s0|, sentences.
      longest: user prompts of more sentences are not looked at.
      samples: aligning prompts drawn; None for their whole law where they can be listed.
      seed: of the draws.
      confidence: of all intervals together.
      constants: of the world; enumerated if None.
      after: constants after prefixes; enumerated if None.
      limit: of prompts of one length that an enumeration may list.

    Raises:
      WorldError: numbers out of range; laws that cannot be listed.
    """
    if not 0 < delta < 1:
        raise WorldError(f"delta = {delta:g}: give a number between 0 and 1")
    if aligning < 0 or longest < 0:
        raise WorldError(
            f"{aligning} aligning and at most {longest} further sentences; give no negative number"
        )
    tree = Tree(world, (), limit)
    found, notes = settled(tree, epsilon, aligning, constants)
    later = prompt_constants(world, aligning, limit) if after is None else after
    search = Search(tree, longest)
    threshold = found.gamma + epsilon
    shares = (("median over s₀", 0.5), (f"all but a share δ = {delta:g} of s₀", 1 - delta))
    try:
        if samples is not None:
            raise TooManyError
        curves, ratios = _enumerated(tree, search, threshold, aligning, shares)
    except TooManyError:
        count = DRAWS if samples is None else samples
        notes.append("The converse is drawn at an estimate of the quantile over s₀, without an interval.")
        curves, ratios = _sampled(search, threshold, aligning, shares, count, seed, confidence)
    values = found.values(world, epsilon, delta=delta)
    values |= {"beta": later.beta, "beta_prime": later.beta_prime, "sigma": later.sigma}
    bounds: list[Bound] = []
    failure = found.def5_fails() or later.fails()
    if failure is None:
        bounds += [line for claim in ("thm2", "thm2-tight") for line in _lengths(claim, values, aligning)]
        notes += later.coverage() + [note for line in bounds[-1:] for note in _gap(curves[1], line)]
    elif later.fails():
        notes.append(f"{later.fails()}; Theorem 2 promises nothing.")
    bounds += _converse(values, ratios, tree.prior)
    notes += search.notes()
    return ScenarioResult(
        "aligning-prompt",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(bounds),
        "aligning prompt |s₀| [sentences]",
        "misaligning prompt after it [sentences]",
        parameters={**values, "aligning": aligning, "longest": longest, "samples": samples},
        notes=tuple(notes),
        seed=seed,
    )


Shares = tuple[tuple[str, float], ...]


def _enumerated(
    tree: Tree, search: Search, threshold: float, aligning: int, shares: Shares
) -> tuple[list[Curve], list[float]]:
    """Curves, and the quantile over s0 (last of ``shares``) of log P+(s0)/P-(s0) by |s0|."""
    lengths: list[list[float]] = [[] for _ in shares]
    ratios = []
    for nodes in tree.levels(aligning):
        own = [n for n in nodes if n.log_plus > -math.inf]
        masses = [math.exp(n.log_plus) for n in own]
        needed = [search.shortest(n, threshold) for n in own]
        for row, (_, share) in zip(lengths, shares, strict=True):
            row.append(quantile(needed, masses, share))
        ratios.append(quantile([-n.log_ratio for n in own], masses, shares[-1][1]))
    x = range(aligning + 1)
    return [exact(label, x, row) for (label, _), row in zip(shares, lengths, strict=True)], ratios


def _sampled(
    search: Search,
    threshold: float,
    aligning: int,
    shares: Shares,
    count: int,
    seed: int,
    confidence: float,
) -> tuple[list[Curve], list[float]]:
    world = search.tree.world
    texts = drawn(world, world.plus, np.random.default_rng(seed), count, aligning)
    needed = np.array(
        [
            [search.shortest(search.tree.at(s[:m]), threshold) for m in range(aligning + 1)]
            for s in texts.prompts
        ]
    )
    together = 1 - (1 - confidence) / len(shares)
    curves = [
        estimated(label, range(aligning + 1), *quantile_intervals(needed, share, together), confidence)
        for label, share in shares
    ]
    ratios = quantile_intervals(-texts.log_ratio, shares[-1][1], together)[0]
    return curves, [float(r) for r in ratios]


def _lengths(claim: str, values: Mapping[str, Any], aligning: int) -> list[Bound]:
    y = [length(claim, {**values, "m": m}) for m in range(aligning + 1)]
    kept = [(float(m), float(k)) for m, k in enumerate(y) if k is not None]
    return [Bound(claim, claim, formula_of(claim), *zip(*kept, strict=True))] if kept else []


def _converse(values: Mapping[str, Any], ratios: list[float], prior: float) -> list[Bound]:
    """After s0 the model is again a mixture, with the posterior weight; the quantile over s0 of what is then necessary."""
    y = [
        necessary({**values, "log_alpha": -float(np.logaddexp(0, r - prior))}) if math.isfinite(r) else None
        for r in ratios
    ]
    kept = [(float(m), k) for m, k in enumerate(y) if k is not None]
    if not kept:
        return []
    points = tuple(m for m, _ in kept), tuple(k for _, k in kept)
    return [Bound("converse.after-prefix", "converse.after-prefix (necessary)", str(CONVERSE), *points)]


def _gap(curve: Curve, bound: Bound) -> list[str]:
    promised = dict(zip(bound.x, bound.y, strict=True))
    pairs = [(y, promised[x]) for x, y in zip(curve.x, curve.y, strict=True) if x in promised]
    over = [y for y, p in pairs if y > p]
    if over:
        return [f"At {len(over)} lengths more sentences are needed than {bound.claim} promises."]
    y, p = pairs[-1]
    return [f"After {int(curve.x[-1])} aligning sentences {y:g} are enough; {bound.claim} promises {p:g}."]


def demo(seed: int) -> ScenarioResult:
    """On independent sentences, kind or rude."""
    return aligning_prompt(manners(), aligning=12, seed=seed)


SCENARIO = Scenario("aligning-prompt", TITLE, CLAIMS, aligning_prompt, demo)
