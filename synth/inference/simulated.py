"""Tables measured in worlds whose constants are exact: prompts drawn from P-, scored under both components, replies from P.

Nothing here knows the laws or likelihoods that are fitted: divergences are computed from next-sentence laws, prompt by prompt, and
`expected_divergences` from those of every prompt there is. Components are i.i.d. over a few sentences, so that the expected log-ratio of n
sentences is n beta and its variance n sigma^2, both exact; or a chain, whose log-ratios depend on each other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from synth.components import IID, Markov
from synth.constants import TablePair, distinguishability, similarity, undistinguishability
from synth.engine import Tables, Tree
from synth.inference.tables import Floats, Series, series
from theory.models import Prompt, World, log_likelihoods, samples

BAD, GOOD = ("insult", "jeer"), "thanks"


@dataclass(frozen=True)
class Known:
    """A world and its exact constants.

    Attributes:
      world: components, weight, behaviour (1 for the good sentence, -1 for the bad ones).
      log_odds: log (1 - alpha)/alpha, nats; log 1/alpha up to alpha.
      beta: mean log-ratio of a sentence of P-, in the long run, nats; sigma2: its variance per sentence, in the long run, nats^2.
      beta_prime: as `synth.constants` has it.
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


def chain_world(*, log_inverse_alpha: float, ratio: float, swing: float, stay: float) -> Known:
    """P- repeats its last bad sentence with a probability; the two have log-ratios ratio - swing and ratio + swing, nats.

    Log-ratios of neighbouring sentences are correlated by 2 stay - 1. P- never says the good sentence.
    """
    moves = [[stay, 1 - stay, 0.0], [1 - stay, stay, 0.0], [0.5, 0.5, 0.0]]  # the last is never used
    scale = [math.exp(swing - ratio), math.exp(-swing - ratio)]
    levels: list[list[list[list[float]]]] = [[], []]
    for rows in ([[0.5, 0.5, 0.0]], moves):
        levels[0].append(rows)
        bad = [[p * q for p, q in zip(row[:2], scale, strict=True)] for row in rows]
        levels[1].append([[*row, 1 - sum(row)] for row in bad])
    behaviour = {BAD[0]: -1.0, BAD[1]: -1.0, GOOD: 1.0}
    minus, plus = (Markov(x, alphabet=list(behaviour)) for x in levels)
    world = World(minus, plus, -log_inverse_alpha, behaviour.__getitem__)
    correlation = 2 * stay - 1
    sigma2 = swing**2 * (1 + correlation) / (1 - correlation)
    log_odds = log_inverse_alpha + math.log1p(-math.exp(-log_inverse_alpha))
    return Known(world, log_odds, ratio, sigma2, math.inf)


def expected_divergences(world: World, lengths: list[int]) -> Floats:
    """E KL(P-(.|s) || P(.|s)) of the next sentence over every prompt s of n sentences of P-, exact, (lengths,).

    By enumeration in the engine of exact worlds: a few sentences in the alphabet, ten in a prompt.

    Raises:
      TypeError: a component that is no table of next-sentence laws.
    """
    if not (isinstance(world.minus, Markov) and isinstance(world.plus, Markov)):
        raise TypeError("prompts are enumerated for tabular components alone; give IID or Markov ones")
    minus, plus = (tuple(jnp.asarray(x) for x in side.levels) for side in (world.minus, world.plus))
    tables = Tables(minus, plus, jnp.zeros(len(world.minus.alphabet)))
    tree = Tree(tables, world.log_alpha, "window")
    found = []
    for n in lengths:
        chance = np.exp(np.asarray(tree.log_text("P-", n)))
        found.append(
            float((chance * np.where(chance > 0, np.asarray(tree.level("KL_to_model", n)), 0.0)).sum())
        )
    return np.array(found)


def gaussian_divergences(log_inverse_alpha: float, beta: float, lengths: list[int]) -> Floats:
    """E KL(P-(.|s) || P(.|s)) of the next sentence where a sentence is a normal number, exact to nine digits, (lengths,).

    P- draws from N(m, 1) and P+ from N(0, 1) with m^2 = 2 beta, so that the log-ratio of n sentences of P- is N(n beta, 2 n beta). Of a prompt
    with log-ratio L the divergence is the mean over the next log-ratio l of log P-/P = -log(w + (1 - w) e^-l), w its weight.
    """
    log_odds = log_inverse_alpha + math.log1p(-math.exp(-log_inverse_alpha))
    z = np.linspace(-12, 12, 601)
    weights = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    step = beta + math.sqrt(2 * beta) * z
    found = []
    for n in lengths:
        before = n * beta + math.sqrt(2 * beta * n) * z - log_odds
        bad, good = -np.logaddexp(0, -before)[:, None], -np.logaddexp(0, before)[:, None]
        found.append(float(weights @ -np.logaddexp(bad, good - step) @ weights))
    return np.array(found)


def _next_divergence(known: Known, prompt: Prompt, log_ratio: float) -> float:
    """KL(P-(.|s) || P(.|s)) of the next sentence after a prompt with a log-ratio."""
    minus, plus = (c.next_sentence(prompt) for c in (known.world.minus, known.world.plus))
    bad, good = (
        -math.log1p(math.exp(-abs(x))) + min(x, 0.0)
        for x in (log_ratio - known.log_odds, known.log_odds - log_ratio)
    )
    return sum(
        math.exp(p) * (p - float(np.logaddexp(bad + p, good + plus.get(y, -math.inf))))
        for y, p in minus.items()
        if p > -math.inf
    )


def _ratios(
    known: Known, rng: np.random.Generator, prompts: int, sentences: int, law: str = "minus"
) -> Floats:
    """log P-/P+ of each sentence of drawn prompts, (prompts, sentences)."""
    texts = samples(getattr(known.world, law), rng, prompts, sentences)
    scored = [np.stack(log_likelihoods(c, texts)) for c in (known.world.minus, known.world.plus)]
    return np.asarray(scored[0] - scored[1], dtype=np.float64)


def next_table(
    known: Known,
    rng: np.random.Generator,
    lengths: list[int],
    *,
    prompts: int = 16,
    resolution: float = 0.1,
) -> Series:
    """KL(P-(.|s) || P(.|s)) of the next sentence, each exact, over prompts drawn for each length.

    Args:
      resolution: standard deviation of the error of the instrument, nats, added to every row and to its stated error.
    """
    values, errors = [], []
    for n in lengths:
        texts = samples(known.world.minus, rng, prompts, n)
        scored = [log_likelihoods(c, texts) for c in (known.world.minus, known.world.plus)]
        totals = [float(np.sum(a) - np.sum(b)) for a, b in zip(*scored, strict=True)]
        found = np.array([_next_divergence(known, s, x) for s, x in zip(texts, totals, strict=True)])
        values.append(float(found.mean()) + resolution * rng.standard_normal())
        errors.append(math.hypot(float(found.std(ddof=1)) / math.sqrt(prompts), resolution))
    return series("kl-to-model", lengths, values, errors)


def noisy_table(
    expected: Floats,
    rng: np.random.Generator,
    lengths: list[int],
    error: float,
    *,
    quantity: str = "kl-to-model",
) -> Series:
    """Divergences as given, each with a normal error of a stated size, nats.

    Args:
      quantity: that the table is said to hold.
    """
    noise = error * rng.standard_normal(len(lengths))
    return series(quantity, lengths, (expected + noise).tolist(), [error] * len(lengths))


def rest_table(
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
    return series("kl-of-rest", lengths, values, errors)


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
