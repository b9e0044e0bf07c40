"""Populations: perturbed copies of the best worlds, and where descents start."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from proofs.encoding import Encoding, Frozen, Margins, Point
from proofs.search.compiled import HINT, PIECES, Engine
from proofs.search.stock import Population, needs_of


def offspring(e: Engine, seen: Population, scale: float, rng: np.random.Generator) -> tuple[Point, Frozen]:
    """The best twentieth as it is, and perturbed copies of it for all the others.

    The best are taken per cell of a fixed grid in two parameters, chosen afresh each time: many margins tend to zero as
    some parameter does, and a population that follows them there never sees the worlds where they turn negative.
    """
    point, frozen, m = seen.point, seen.frozen, seen.margins
    encoding, edges = e.encoding, e.edges
    hypotheses, others = needs_of(m)
    conclusion = np.nan_to_num(np.asarray(m.conclusion), nan=1e6)
    missed = np.minimum(hypotheses, 0).clip(-1e3).sum(1) + np.minimum(others, 0).clip(-1e3).sum(1)
    hint = HINT * np.nan_to_num(np.asarray(m.hint), nan=1.0)
    fitness = np.where(missed >= 0, np.clip(conclusion, -1e6, 1e6) + hint, 1e7 - missed)
    count = len(fitness)
    free = [i for i, p in enumerate(encoding.parameters) if p.name not in encoding.bounds]
    coordinates = np.asarray(point.coordinates)
    first, second = rng.choice(free, size=2, replace=len(free) < 2)
    cell = PIECES * np.searchsorted(edges[:, first], coordinates[:, first])
    cell += np.searchsorted(edges[:, second], coordinates[:, second])
    order = np.lexsort((fitness, cell))
    best = np.split(order, np.flatnonzero(np.diff(cell[order])) + 1)
    elite = np.concatenate([stratum[: max(1, count // (20 * PIECES**2))] for stratum in best])
    parents = np.concatenate([elite, rng.choice(elite, size=count - len(elite))])
    kept = len(elite)

    # In some offspring the laws stay: what is delicate about them survives a move of the parameters alone.
    moved = rng.random(count) < 0.7

    def vary(x: Any, size: float, law: bool = False) -> np.ndarray:
        rows = np.array(x)[parents]
        shape = (count,) + (1,) * (rows.ndim - 1)
        # A few coordinates at a time, at many scales.
        touched = rng.random(rows.shape) < rng.choice([0.15, 0.5, 1.0], size=shape)
        if law:
            touched &= moved.reshape(shape)
        noise = rng.normal(size=rows.shape) * size * scale * 10 ** rng.uniform(-2, 0.3, size=shape)
        noise[:kept] = 0
        return rows + noise * touched

    moves = np.array(frozen.move_score)[parents]

    def moved_score(x: Any) -> np.ndarray:
        rows = np.array(x)[parents]
        lifted = moves.reshape((count,) + (1,) * (rows.ndim - 1)) > 0
        return np.clip(np.where(lifted, vary(x, 0.5), rows), -1, 1)

    score = np.where(moves > 0, vary(point.score, 0.5), np.array(point.score)[parents])
    return (
        Point(
            tuple(vary(x, 1.5, law=True) for x in point.minus),
            tuple(vary(x, 1.5, law=True) for x in point.plus),
            np.clip(score, -1, 1),
            vary(point.coordinates, 1.0),
            {name: tuple(vary(x, 1.5, law=True) for x in laws) for name, laws in point.further.items()},
            {name: moved_score(x) for name, x in point.scores.items()},
            {name: tuple(map(moved_score, levels)) for name, levels in point.scores_after.items()},
        ),
        Frozen(
            tuple(np.array(x)[parents] for x in frozen.minus),
            tuple(np.array(x)[parents] for x in frozen.plus),
            moves,
            np.array(frozen.even)[parents],
            {name: tuple(np.array(x)[parents] for x in laws) for name, laws in frozen.further.items()},
        ),
    )


def rows_of(tree: Any, rows: np.ndarray | int) -> Any:
    """Some worlds of a batch."""
    return jax.tree.map(lambda x: np.asarray(x)[rows], tree)  # NumPy compiles nothing


def descent_starts(m: Margins, order: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Half the best worlds, half anything: what violates a hypothesis may descend into meeting it."""
    total = len(np.asarray(m.conclusion))
    best = order[: count // 2]
    anything = rng.choice(total, size=count - len(best), replace=False)
    return np.concatenate([best, anything]).astype(int)


def held_parameters(encoding: Encoding, count: int) -> Any:
    """Every other descent keeps its free parameters, for the reason given at `offspring`."""
    free = np.array([p.name not in encoding.bounds for p in encoding.parameters])
    return jnp.asarray(free[None, :] & (np.arange(count) % 2 == 0)[:, None])


def aimed_lengths(m: Margins, rows: np.ndarray, depth: int, rng: np.random.Generator) -> Any:
    """Lengths that descents aim at: those of the worlds they start from, or any within the depth where they have none."""
    lengths = np.asarray(m.lengths)[rows]
    fallback = rng.integers(0, depth + 1, size=lengths.shape).astype(float)
    good = np.isfinite(lengths) & (lengths >= 0) & (lengths <= depth)
    return jnp.asarray(np.where(good, lengths, fallback))
