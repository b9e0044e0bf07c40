"""Worlds decided per second: the exact margin of Theorem 1's conclusion with the constants of Definition 2.5.

The same work for all: the least over n of the expected KL (beta), the supremum of B_- (gamma), and, with these
constants, the margin of the conclusion over all prompts of horizon - 1 sentences: gamma + epsilon - min B_P.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np

from proofs.encoding import Frozen, Point, Shape
from proofs.search import engine
from synth.engine import Evaluator, Tables, Tree
from synth.priors import random_tables
from theory import Claim, claims

LOG_ALPHA, EPSILON = -5.0, 0.1
THM1 = claims()["thm1"]
DISTINGUISHABLE, NEGATIVE = (h.formula for h in THM1.hypotheses)
CACHE = 4_000_000  # bytes of laws per call: batches that leave the cache run at half the speed


def margin(tables: Tables) -> tuple[Any, Any, Any]:
    """(margin, beta, gamma) of one world: the engine reads the formulas of the claim, as it does in audits."""
    tree = Tree(tables, LOG_ALPHA)
    values = {"alpha": np.exp(LOG_ALPHA), "beta": 0.0, "gamma": 0.0, "epsilon": EPSILON}
    measured = Evaluator(tree, values)
    beta, gamma = measured.margin(DISTINGUISHABLE), -measured.margin(NEGATIVE)
    conclusion = Evaluator(tree, {**values, "gamma": gamma}, {THM1.prompt_lengths[0]: tables.horizon - 1})
    return conclusion.margin(THM1.conclusion), beta, gamma


engine_margins: Callable[[Tables], Any] = jax.jit(jax.vmap(margin))
engine_gradients: Callable[[Tables], Any] = jax.jit(jax.vmap(jax.value_and_grad(lambda t: margin(t)[0])))


def draw(alphabet: int, horizon: int, count: int, seed: int = 0) -> Tables:
    """The worlds that everyone is timed on."""
    return random_tables(jax.random.key(seed), alphabet=alphabet, horizon=horizon, count=count, tilt=1.0)


def draw_chunks(alphabet: int, horizon: int, count: int) -> list[Tables]:
    """The same kind of worlds in batches that fit in cache, the last one possibly smaller."""
    world = 16 * alphabet * sum(alphabet**k for k in range(horizon))
    size = max(1, min(count, 4096, CACHE // world))
    sizes = [size] * (count // size) + [count % size] * (count % size > 0)
    return [draw(alphabet, horizon, n, seed) for seed, n in enumerate(sizes)]


def searched(claim: Claim, shape: Shape) -> Callable[[Tables], Any]:
    """Margins as the search computes them: from logits and coordinates, every length within reach."""
    margins = engine(claim, shape).margins

    def call(tables: Tables) -> Any:
        count = tables.score.shape[0]
        full = tuple(np.ones(x.shape, dtype=bool) for x in tables.log_minus)
        coordinates = np.zeros((count, len(claim.parameters)))
        return margins(
            Point(tables.log_minus, tables.log_plus, tables.score, coordinates),
            Frozen(full, full, np.ones((count, 1)), np.zeros((count, 1))),
        )

    return call


def one(tables: Tables, i: int) -> tuple[list[np.ndarray], list[np.ndarray], np.ndarray]:
    """World i as NumPy arrays."""
    return (
        [np.asarray(x[i]) for x in tables.log_minus],
        [np.asarray(x[i]) for x in tables.log_plus],
        np.asarray(tables.score[i]),
    )


def numpy_by_prompt(
    minus: list[np.ndarray], plus: list[np.ndarray], score: np.ndarray
) -> tuple[float, float, float]:
    """Peer A, the plain loop: prompt by prompt, NumPy on each next-sentence law."""
    horizon, size = len(minus), len(score)
    alpha = np.exp(LOG_ALPHA)
    divergence = [0.0] * horizon
    gamma, least = -np.inf, np.inf
    stack = [(0, 0, 0.0, 0.0)]
    while stack:
        k, index, log_minus, log_plus = stack.pop()
        row_minus, row_plus = minus[k][index], plus[k][index]
        p = np.exp(row_minus)
        divergence[k] += np.exp(log_minus) * np.sum(p * (row_minus - row_plus))
        bad = p @ score
        gamma = max(gamma, bad)
        if k == horizon - 1:
            total = np.logaddexp(LOG_ALPHA + log_minus, np.log1p(-alpha) + log_plus)
            weight = np.exp(LOG_ALPHA + log_minus - total)
            least = min(least, weight * bad + (1 - weight) * (np.exp(row_plus) @ score))
        else:
            for y in range(size):
                stack.append((k + 1, index * size + y, log_minus + row_minus[y], log_plus + row_plus[y]))
    return gamma + EPSILON - least, min(divergence), gamma


def numpy_by_level(
    minus: list[np.ndarray], plus: list[np.ndarray], score: np.ndarray
) -> tuple[float, float, float]:
    """Peer B, a loop over worlds only: NumPy on all prompts of a length at once."""
    log_minus, log_plus = np.zeros(1), np.zeros(1)
    divergence, gamma = [], -np.inf
    for k in range(len(minus)):
        p = np.exp(minus[k])
        divergence.append(np.exp(log_minus) @ (p * (minus[k] - plus[k])).sum(1))
        bad = p @ score
        gamma = max(gamma, bad.max())
        if k < len(minus) - 1:
            log_minus = (log_minus[:, None] + minus[k]).reshape(-1)
            log_plus = (log_plus[:, None] + plus[k]).reshape(-1)
    total = np.logaddexp(LOG_ALPHA + log_minus, np.log1p(-np.exp(LOG_ALPHA)) + log_plus)
    weight = np.exp(LOG_ALPHA + log_minus - total)
    return (
        gamma + EPSILON - (weight * bad + (1 - weight) * (np.exp(plus[-1]) @ score)).min(),
        min(divergence),
        gamma,
    )


def coordinates(tables: Tables) -> int:
    """Numbers that a gradient has, per world."""
    return int(
        sum(np.prod(x.shape[1:]) for x in (*tables.log_minus, *tables.log_plus)) + tables.score.shape[1]
    )


def central_difference(
    minus: list[np.ndarray], plus: list[np.ndarray], score: np.ndarray, directions: int
) -> float:
    """Peer of the gradient: the plain loop, two evaluations per coordinate, for a few coordinates of the first laws."""
    step, total = 1e-6, 0.0
    for d in range(directions):
        rows = minus[0].copy()
        rows.flat[d % rows.size] += step
        high = numpy_by_prompt([rows, *minus[1:]], plus, score)[0]
        rows.flat[d % rows.size] -= 2 * step
        low = numpy_by_prompt([rows, *minus[1:]], plus, score)[0]
        total += (high - low) / (2 * step)
    return total
