"""Margins of a claim on a batch of worlds, and descents on them, compiled once per claim and size of worlds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from proofs.encoding import Encoding, Frozen, Margins, Point, Shape
from proofs.search.budget import LARGE
from proofs.starts import draw
from theory import Claim

PIECES = 6  # of the range of a parameter
SAMPLE = 1000  # worlds that show how likely the values of parameters are
HINT = 0.05  # weight of the hint against the margin
# A claim is compiled once and run for a second: half the compile time is worth four times the run time on small
# shapes. On larger ones it is not, nor for the margins of conversations, whose every text is a game. XLA's emitters of
# fused loops double the time to compile, and what they emit is no faster.
_PLAIN = {"xla_cpu_use_fusion_emitters": False}
_CARE = {"xla_backend_optimization_level": 1}  # runs as fast as what the default, 3, gives
_HASTE = {"xla_backend_optimization_level": 0}
THOROUGH = (
    2**19
)  # worlds on the first shape above which the margins of a claim are no longer run for a second only


@cache
def compiling(hasty: bool) -> dict[str, Any] | None:
    """What XLA is asked for on a CPU; None where there is none, or where this version of it knows no such options."""
    options: dict[str, Any] = {}
    if jax.default_backend() == "cpu":
        for more in (_PLAIN, _HASTE if hasty else _CARE):
            with contextlib.suppress(RuntimeError):  # an option that is unknown
                jax.jit(lambda: jnp.zeros(()), compiler_options=options | more)()
                options |= more
    return options or None


class Engine:
    """Compiled margins and descents of one claim at one shape.

    Args:
      claim, shape: of the worlds.
      thorough: so many worlds will be looked at that margins are worth the longer time to compile.
    """

    def __init__(self, claim: Claim, shape: Shape, thorough: bool = False) -> None:
        self.encoding = Encoding(claim, shape)
        small = shape.alphabet**shape.horizon < LARGE
        self.compiling = compiling(small and not shape.whole and not thorough)
        self.compiling_descent = compiling(small)

    @cached_property
    def margins(self) -> Callable[[Point, Frozen], Margins]:
        """Margins of a batch, lengths as they come out."""
        return jax.jit(jax.vmap(lambda p, f: self.encoding.margins(p, f)), compiler_options=self.compiling)

    @cached_property
    def edges(self) -> np.ndarray:
        """Coordinates that part each parameter's range into equally likely pieces, (pieces - 1, parameters)."""
        point, _ = draw(self.encoding, SAMPLE, np.random.default_rng(0))
        return np.quantile(np.asarray(point.coordinates), np.arange(1, PIECES) / PIECES, axis=0)

    @cached_property
    def descend(self) -> Callable[[Point, Frozen, Any, Any, int], tuple[Point, Any]]:
        """Adam on the margin with hinge penalties for what must hold; keeps the best point that holds it all.

        Coordinates marked in the fourth argument stay where they are.
        """
        encoding = self.encoding

        def objective(point: Point, frozen: Frozen, target: Any) -> tuple[Any, tuple[Any, Any]]:
            m = encoding.margins(point, frozen, target)
            needs = jnp.concatenate([m.hypotheses, m.others])
            needs = jnp.where(jnp.isnan(needs), -1.0, jnp.clip(needs, -20.0, 20.0))
            conclusion = jnp.clip(jnp.where(jnp.isnan(m.conclusion), 1.0, m.conclusion), -20.0, 20.0)
            conclusion = conclusion + HINT * jnp.nan_to_num(m.hint, nan=1.0)
            hinge = jax.nn.relu(2e-4 - needs)
            # Window edges need a little room, as rounding moves lengths; slacks of bounds are far smaller.
            hinge = jnp.where(jnp.arange(needs.size) < m.hypotheses.size, jax.nn.relu(-needs), hinge)
            feasible = jnp.all(needs >= 0)
            return conclusion + 10.0 * hinge.sum(), (conclusion, feasible)

        def one(point: Point, frozen: Frozen, target: Any, hold: Any, steps: int) -> tuple[Point, Any]:
            gradient = jax.value_and_grad(objective, has_aux=True)
            zeros = jax.tree.map(jnp.zeros_like, point)

            def body(i: Any, state: Any) -> Any:
                point, first, second, best_point, best = state
                (_, (conclusion, feasible)), g = gradient(point, frozen, target)
                better = feasible & (conclusion < best)
                best_point = jax.tree.map(lambda a, b: jnp.where(better, a, b), point, best_point)
                best = jnp.where(better, conclusion, best)
                g = jax.tree.map(lambda x: jnp.where(jnp.isfinite(x), x, 0.0), g)
                g = g._replace(coordinates=jnp.where(hold, 0.0, g.coordinates))
                rate = 0.08 * 0.5 * (1 + jnp.cos(jnp.pi * i / steps)) + 1e-3
                first = jax.tree.map(lambda m, x: 0.9 * m + 0.1 * x, first, g)
                second = jax.tree.map(lambda v, x: 0.99 * v + 0.01 * x * x, second, g)
                c1, c2 = 1 - 0.9 ** (i + 1), 1 - 0.99 ** (i + 1)
                point = jax.tree.map(
                    lambda p, m, v: p - rate * (m / c1) / (jnp.sqrt(v / c2) + 1e-12), point, first, second
                )
                return point, first, second, best_point, best

            state = (point, zeros, zeros, point, jnp.inf)
            *_, best_point, best = jax.lax.fori_loop(0, steps, body, state)
            return best_point, best

        batched = jax.vmap(one, in_axes=(0, 0, 0, 0, None))
        return jax.jit(batched, compiler_options=self.compiling_descent)


@lru_cache(maxsize=8)
def engine(claim: Claim, shape: Shape, thorough: bool = False) -> Engine:
    """Engines are compiled once per claim and shape, and let go soon: each maps hundreds of pages of code."""
    return Engine(claim, shape, thorough)
