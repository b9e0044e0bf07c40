"""NUTS in 64-bit: chains of one table, or one chain for each of many tables, in a single compiled call.

A compilation serves every table of the same design and size.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from numpyro.infer import MCMC, NUTS, Predictive, init_to_median
from numpyro.infer.util import log_likelihood

import synth  # noqa: F401  # switches JAX to 64-bit
from synth.inference.laws import Law, law_of
from synth.inference.models import Design, model, priors_of

Floats = NDArray[np.float64]
_FIELDS = ("diverging", "energy", "num_steps")


@dataclass(frozen=True)
class Plan:
    """How much is drawn.

    Attributes:
      chains: independent runs.
      warmup: steps of each that adapt and are thrown away.
      draws: steps of each that are kept.
      target: acceptance probability that the step size aims at.
      depth: doublings of a trajectory at most.
    """

    chains: int = 4
    warmup: int = 1000
    draws: int = 1000
    target: float = 0.95
    depth: int = 10


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


@lru_cache(maxsize=64)
def _runner(design: Design, plan: Plan, tables: bool) -> Any:
    """Compiled function of keys and data: over chains of one table, or over tables with their own data."""
    law = law_of(design.law)
    kernel = NUTS(
        lambda data: model(law, design, data),
        target_accept_prob=plan.target,
        dense_mass=law.quantity != "counts",
        max_tree_depth=plan.depth,
        init_strategy=init_to_median(num_samples=7),
    )

    def one(key: Any, data: Mapping[str, Any]) -> Any:
        mcmc = MCMC(kernel, num_warmup=plan.warmup, num_samples=plan.draws, num_chains=1, progress_bar=False)
        mcmc.run(key, data, extra_fields=_FIELDS)
        return mcmc.get_samples(), mcmc.get_extra_fields()

    return jax.jit(jax.vmap(one, in_axes=(0, 0 if tables else None)))


def sample(law: Law, design: Design, data: Mapping[str, Any], key: Any, plan: Plan) -> Draws:
    """Chains for one table.

    Args:
      data: as `models.data_of`.
      key: JAX random key; the draws are a function of it.
    """
    values, extra = _runner(design, plan, False)(jax.random.split(key, plan.chains), data)
    return Draws(
        {name: np.asarray(v) for name, v in values.items()},
        np.asarray(extra["diverging"]),
        np.asarray(extra["energy"]),
        float(np.mean(np.asarray(extra["num_steps"]) >= 2**plan.depth - 1)),
    )


def sample_tables(law: Law, design: Design, data: Mapping[str, Any], key: Any, plan: Plan) -> Draws:
    """One chain for each of many tables of one design and size.

    Args:
      data: as `models.data_of`, each with a leading axis of tables.

    Returns:
      Draws with tables in place of chains.
    """
    tables = len(data["n"])
    values, extra = _runner(design, plan, True)(jax.random.split(key, tables), dict(data))
    return Draws(
        {name: np.asarray(v) for name, v in values.items()},
        np.asarray(extra["diverging"]),
        np.asarray(extra["energy"]),
        float(np.mean(np.asarray(extra["num_steps"]) >= 2**plan.depth - 1)),
    )


def pointwise_log_likelihood(law: Law, design: Design, data: Mapping[str, Any], draws: Draws) -> Floats:
    """log p(value of a row | draw), (chains, draws, rows)."""
    values = {name: jnp.asarray(v) for name, v in draws.values.items()}
    found = log_likelihood(lambda d: model(law, design, d), values, data, batch_ndims=2, parallel=True)
    return np.asarray(found["obs"])


def replicate(
    law: Law, design: Design, data: Mapping[str, Any], values: Mapping[str, Any], key: Any
) -> tuple[Floats, Floats]:
    """A replicated table for each draw, and its mean curve; (draws, rows) each."""
    drawn = Predictive(
        lambda d: model(law, design, d, observed=False),
        dict(values),
        return_sites=["obs", "mean"],
        parallel=True,
    )(key, data)
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
