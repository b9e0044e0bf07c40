"""Tables measured in worlds whose constants are exact: prompts drawn from P-, scored under both components, replies from P.

Nothing here knows the likelihoods that are fitted. Components are i.i.d. over a few sentences, so that the expected log-ratio of n
sentences is n beta and its variance n sigma^2, both exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from synth.components import IID
from synth.constants import TablePair, distinguishability, similarity, undistinguishability
from synth.inference.tables import Floats, Series, series
from theory.models import World, log_likelihoods, samples

BAD, GOOD = ("insult", "jeer"), "thanks"


@dataclass(frozen=True)
class Known:
    """A world and its exact constants.

    Attributes:
      world: components, weight, behaviour (1 for the good sentence, -1 for the bad ones).
      log_odds: log (1 - alpha)/alpha, nats; log 1/alpha up to alpha.
      beta, sigma2, beta_prime: as `synth.constants` has them.
    """

    world: World
    log_odds: float
    beta: float
    sigma2: float
    beta_prime: float


def known_world(*, log_inverse_alpha: float, ratio: float, swing: float = 0.5, slip: float = 0.0) -> Known:
    """Components of three sentences.

    Args:
      log_inverse_alpha: nats.
      ratio: log P-/P+ of the two bad sentences is ratio - swing and ratio + swing, nats.
      slip: probability with which P- says the good sentence; 0 makes every prompt that holds one impossible for it.
    """
    half = (1 - slip) / 2
    minus = {BAD[0]: half, BAD[1]: half, GOOD: slip}
    plus = {BAD[0]: half * math.exp(swing - ratio), BAD[1]: half * math.exp(-swing - ratio)}
    plus[GOOD] = 1 - sum(plus.values())
    behaviour = {BAD[0]: -1.0, BAD[1]: -1.0, GOOD: 1.0}
    pair = [IID(list(law.values()), alphabet=list(law)) for law in (minus, plus)]
    world = World(pair[0], pair[1], -log_inverse_alpha, behaviour.__getitem__)
    table = TablePair(pair[0], pair[1])
    back = undistinguishability(table).value if slip else math.inf
    log_odds = log_inverse_alpha + math.log1p(-math.exp(-log_inverse_alpha))
    return Known(world, log_odds, distinguishability(table).value, similarity(table).value, back)


def _ratios(
    known: Known, rng: np.random.Generator, prompts: int, sentences: int, law: str = "minus"
) -> Floats:
    """log P-/P+ of each sentence of drawn prompts, (prompts, sentences)."""
    texts = samples(getattr(known.world, law), rng, prompts, sentences)
    scored = [np.stack(log_likelihoods(c, texts)) for c in (known.world.minus, known.world.plus)]
    return np.asarray(scored[0] - scored[1], dtype=np.float64)


def divergence_table(
    known: Known,
    rng: np.random.Generator,
    lengths: list[int],
    *,
    prompts: int = 16,
    resolution: float = 0.1,
    same_prompts: bool = False,
) -> Series:
    """KL(P-(.|s) || P(.|s)) of everything that follows the prompt, which is minus the log of the posterior weight.

    Args:
      resolution: standard deviation of the error of the instrument, nats, added to every row and to its stated error: a
        divergence of 1e-8 nats is not measured to 1e-10.
      same_prompts: the prefixes of one set of prompts serve all lengths, so that the errors of the rows are not independent.
    """
    values, errors = [], []
    steps = _ratios(known, rng, prompts, max(lengths)) if same_prompts else None
    for n in lengths:
        own = steps[:, :n] if steps is not None else _ratios(known, rng, prompts, n)
        found = np.logaddexp(0.0, known.log_odds - own.sum(axis=1))
        values.append(float(found.mean()) + resolution * rng.standard_normal())
        errors.append(math.hypot(float(found.std(ddof=1)) / math.sqrt(prompts), resolution))
    return series("kl-to-model", lengths, values, errors)


def between_table(known: Known, rng: np.random.Generator, lengths: list[int], *, prompts: int = 32) -> Series:
    """Mean log-ratio of the next sentence after n, which estimates KL(P- || P+) without bias."""
    drawn = [_ratios(known, rng, prompts, n + 1)[:, -1] for n in lengths]
    values = [float(x.mean()) for x in drawn]
    return series("kl-between", lengths, values, [float(x.std(ddof=1) / math.sqrt(prompts)) for x in drawn])


def variance_table(
    known: Known, rng: np.random.Generator, lengths: list[int], *, prompts: int = 64
) -> Series:
    """Variance of the log-ratio of n sentences over drawn prompts, with the standard error of a variance."""
    values, errors = [], []
    for n in lengths:
        total = _ratios(known, rng, prompts, n).sum(axis=1)
        fourth = float(np.mean((total - total.mean()) ** 4))
        variance = float(total.var(ddof=1))
        values.append(variance)
        errors.append(math.sqrt(max(fourth - variance**2 * (prompts - 3) / (prompts - 1), 0.0) / prompts))
    return series("variance", lengths, values, errors)


def counts_table(
    known: Known,
    rng: np.random.Generator,
    lengths: list[int],
    *,
    prompts: int = 10,
    responses: int = 32,
    aligning: int = 0,
) -> Series:
    """Good replies of the mixture after prefixes of prompts from P-, with and without sentences of P+ before them.

    Args:
      aligning: sentences of each aligning prompt, drawn from P+; 0 for no such rows.
    """
    steps = _ratios(known, rng, prompts, max(lengths))
    before = _ratios(known, rng, prompts, aligning, "plus").sum(axis=1) if aligning else np.zeros(prompts)
    good = [math.exp(c.next_sentence().get(GOOD, -math.inf)) for c in (known.world.minus, known.world.plus)]
    rows: list[tuple[str, str, int, int]] = []
    for group, start in (("without", np.zeros(prompts)), ("with", before))[: 2 if aligning else 1]:
        for n in lengths:
            weight = 1 / (1 + np.exp(known.log_odds - start - steps[:, :n].sum(axis=1)))
            replies = rng.binomial(responses, weight * good[0] + (1 - weight) * good[1])
            rows += [(group, str(i), n, int(k)) for i, k in enumerate(replies)]
    return series(
        "counts",
        [r[2] for r in rows],
        [r[3] for r in rows],
        group=[r[0] for r in rows] if aligning else None,
        prompt=[r[1] for r in rows],
        responses=[responses] * len(rows),
    )
