"""NUTS in 64-bit: chains of one table side by side, or one chain for each of many tables.

A compilation serves every law of a table, and every table of the same design and size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from numpyro.infer import Predictive
from numpyro.infer.hmc import hmc
from numpyro.infer.util import log_likelihood

import synth  # noqa: F401  # switches JAX to 64-bit
from synth.inference.law import Law
from synth.inference.laws import law_of
from synth.inference.models import Design, model, priors_of
from synth.inference.potential import constrained, energy, length_of, model_of, starts

Floats = NDArray[np.float64]
UNOPTIMISED = {
    "xla_backend_optimization_level": 0
}  # for what runs once: to make it fast would take longer than to run it
BLOCK = 100  # steps of all chains between two signs of progress


@dataclass(frozen=True)
class Plan:
    """How much is drawn.

    Attributes:
      chains: independent runs.
      warmup: steps of each that adapt and are thrown away.
      draws: steps of each that are kept.
      target: acceptance probability that the step size aims at.
      depth: doublings of a trajectory at most.
      again: whether chains with divergent transitions are run a second time with smaller steps.
    """

    chains: int = 4
    warmup: int = 1000
    draws: int = 1000
    target: float = 0.95
    depth: int = 10
    again: bool = True


BUDGETS = {"quick": Plan(4, 500, 800, 0.97, 8, again=False), "standard": Plan(4, 1000, 1500)}
"""How much is drawn by default. Fewer draws make wider intervals (`synth.inference.summaries`), and withhold more."""


@dataclass(frozen=True)
class Draws:
    """Posterior draws.

    Attributes:
      values: by parameter, (chains, draws, ...).
      diverging: transitions that left the level set, (chains, draws).
      energy: (chains, draws).
      saturated: share of trajectories that were cut at the greatest depth.
    """

    values: dict[str, Floats]
    diverging: NDArray[np.bool_]
    energy: Floats
    saturated: float

    @property
    def divergences(self) -> int:
        """Number of divergent transitions."""
        return int(self.diverging.sum())

    def flat(self, name: str) -> Floats:
        """Draws of all chains in a row, (chains * draws, ...)."""
        v = self.values[name]
        return v.reshape(-1, *v.shape[2:])


@lru_cache(maxsize=16)
def _runner(designs: tuple[Design, ...], plan: Plan, tables: bool) -> tuple[Any, Any]:
    """First states and a block of steps as compiled functions: over chains of one table, or over tables with their own data."""
    init, step = hmc(
        potential_fn_gen=lambda index, data: energy(designs, index, data),
        algo="NUTS",
    )
    hierarchy = law_of(designs[0].law).quantity == "counts"

    def first(key: Any, vector: Any, index: Any, data: Mapping[str, Any]) -> Any:
        return init(
            vector,
            plan.warmup,
            target_accept_prob=plan.target,
            dense_mass=not hierarchy,
            max_tree_depth=plan.depth,
            model_args=(index, data),
            rng_key=key,
        )

    def block(state: Any, index: Any, data: Mapping[str, Any]) -> Any:
        def one(state: Any, _: None) -> Any:
            state = step(state, (index, data))
            return state, (state.z, state.diverging, state.energy, state.num_steps)

        return jax.lax.scan(one, state, None, length=min(BLOCK, plan.warmup + plan.draws))

    own = 0 if tables else None
    return (
        jax.jit(jax.vmap(first, in_axes=(0, 0, None, own)), compiler_options=UNOPTIMISED),
        jax.jit(jax.vmap(block, in_axes=(0, None, own))),
    )


def _run(
    designs: tuple[Design, ...],
    index: int,
    data: Mapping[str, Any],
    key: Any,
    chains: int,
    plan: Plan,
    tables: bool,
    progress: Callable[[int, int], None],
) -> Draws:
    design, length = designs[index], length_of(designs)
    first, block = _runner(designs, plan, tables)
    begin, key = jax.random.split(key)
    vectors = starts(design, length, begin, chains)
    state = first(jax.random.split(key, chains), vectors, index, data)
    found: list[list[np.ndarray]] = []
    total = plan.warmup + plan.draws
    while (done := sum(f[1].shape[1] for f in found)) < total:
        progress(done, total)
        state, more = block(state, index, data)
        found.append([np.asarray(x) for x in more])
    vectors, diverging, energies, steps = (
        np.concatenate(parts, axis=1)[:, plan.warmup : total] for parts in zip(*found, strict=True)
    )
    progress(total, total)
    values = _constrain(design, tables)(vectors, data)
    return Draws(
        {name: np.asarray(v) for name, v in values.items()},
        diverging,
        energies,
        float(np.mean(steps >= 2**plan.depth - 1)),
    )


@lru_cache(maxsize=64)
def _constrain(design: Design, tables: bool) -> Any:
    return jax.jit(
        jax.vmap(
            lambda vectors, data: constrained(design, data, vectors), in_axes=(0, 0 if tables else None)
        ),
        compiler_options=UNOPTIMISED,
    )


def _silent(done: int, total: int) -> None:
    pass


def sample(
    designs: Sequence[Design],
    index: int,
    data: Mapping[str, Any],
    key: Any,
    plan: Plan,
    progress: Callable[[int, int], None] = _silent,
) -> Draws:
    """Chains for one table under one of the designs that are compiled together.

    Args:
      designs: of one table, under its laws.
      index: of the design that is drawn from.
      data: as `models.data_of`.
      key: JAX random key; the draws are a function of it.
      progress: called with steps done and steps in all, every hundred steps of all chains.
    """
    return _run(tuple(designs), index, data, key, plan.chains, plan, False, progress)


def sample_tables(design: Design, data: Mapping[str, Any], key: Any, plan: Plan) -> Draws:
    """One chain for each of many tables of one design and size.

    Args:
      data: as `models.data_of`, each with a leading axis of tables.

    Returns:
      Draws with tables in place of chains.
    """
    return _run((design,), 0, dict(data), key, len(data["n"]), plan, True, _silent)


@lru_cache(maxsize=64)
def _log_likelihood(design: Design) -> Any:
    return jax.jit(
        lambda values, data: log_likelihood(model_of(design), values, data, batch_ndims=2, parallel=True),
        compiler_options=UNOPTIMISED,
    )


@lru_cache(maxsize=64)
def _replicate(design: Design) -> Any:
    law = law_of(design.law)

    def drawn(values: Mapping[str, Any], data: Mapping[str, Any], key: Any) -> Any:
        return Predictive(
            lambda d: model(law, design, d, observed=False),
            dict(values),
            return_sites=["obs", "mean"],
            parallel=True,
        )(key, data)

    return jax.jit(drawn, compiler_options=UNOPTIMISED)


def pointwise_log_likelihood(design: Design, data: Mapping[str, Any], draws: Draws) -> Floats:
    """log p(value of a row | draw), (chains, draws, rows)."""
    return np.asarray(_log_likelihood(design)(draws.values, data)["obs"])


def replicate(
    design: Design, data: Mapping[str, Any], values: Mapping[str, Any], key: Any
) -> tuple[Floats, Floats]:
    """A replicated table for each draw, and its mean curve; (draws, rows) each."""
    drawn = _replicate(design)(dict(values), data, key)
    return np.asarray(drawn["obs"], dtype=np.float64), np.asarray(drawn["mean"], dtype=np.float64)


def from_prior(law: Law, design: Design, data: Mapping[str, Any], key: Any, tables: int) -> dict[str, Floats]:
    """Parameters and tables drawn from the prior, "obs" among them, (tables, ...)."""
    drawn = Predictive(lambda d: model(law, design, d, observed=False), num_samples=tables, parallel=True)(
        key, data
    )
    return {name: np.asarray(v) for name, v in drawn.items()}


def log_prior(law: Law, design: Design, draws: Draws) -> Floats:
    """Log-density of the prior of the parameters that `priors_of` lists, (chains, draws).

    Effects of single prompts are no part of it: they belong to the model.
    """
    total = np.zeros(draws.diverging.shape)
    for prior in priors_of(law, design):
        density = np.asarray(prior.law.log_prob(jnp.asarray(draws.values[prior.name])))
        total += density.reshape(*density.shape[:2], -1).sum(axis=-1)
    return total
