"""A model as NUTS sees it: minus the log-density of a flat vector of real numbers.

Laws of one table are put side by side, as branches of one program over vectors of one length: compiling NUTS takes far longer
than running it on a table of ten rows, and so it is compiled once for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.flatten_util import ravel_pytree
from numpyro import handlers
from numpyro.distributions import biject_to
from numpyro.infer.util import constrain_fn, potential_energy

from synth.inference.law import Prior
from synth.inference.laws import law_of
from synth.inference.models import Design, model, priors_of
from synth.inference.tables import Floats

DISPERSED = 0.5  # standard deviations of the prior, on the real line, by which chains start apart
Data = Mapping[str, Any]


class Space(NamedTuple):
    """Parameters of a design as a vector.

    Attributes:
      size: of the vector.
      named: vector -> unconstrained parameters by name.
    """

    size: int
    named: Callable[[Any], dict[str, Any]]


def model_of(design: Design) -> Callable[[Data], None]:
    """The NumPyro model of a design, as a function of the data alone."""
    law = law_of(design.law)
    return lambda data: model(law, design, data)


@lru_cache(maxsize=64)
def space(design: Design) -> Space:
    """How the parameters of a design lie in a vector; the number of rows does not matter for it."""
    row = {
        "n": jnp.ones(1),
        "group": jnp.zeros(1, dtype=jnp.int64),
        "value": jnp.ones(1),
        "stderr": jnp.ones(1),
        "prompt": jnp.zeros(1, dtype=jnp.int64),
        "responses": jnp.ones(1, dtype=jnp.int64),
    }

    def drawn(key: Any) -> dict[str, Any]:
        trace = handlers.trace(handlers.seed(model_of(design), key)).get_trace(row)
        sites = ((name, site) for name, site in trace.items() if site["type"] == "sample")
        return {name: site["value"] for name, site in sites if not site["is_observed"]}

    shapes = jax.eval_shape(drawn, jax.random.key(0))
    flat, named = ravel_pytree({name: jnp.zeros(s.shape) for name, s in shapes.items()})
    return Space(len(flat), named)


def length_of(designs: Sequence[Design]) -> int:
    """Of the vector that holds the parameters of any of the designs."""
    return max(space(d).size for d in designs)


def starts(design: Design, length: int, key: Any, chains: int) -> Floats:
    """Where chains start, (chains, length): about the prior's median, half a standard deviation to either side.

    Effects of single prompts start near 0, as standard normal ones do; so does what is beyond the design's parameters.
    """
    size, named = space(design)
    centre, spread = (
        {name: np.full(v.shape, fill) for name, v in named(jnp.zeros(size)).items()} for fill in (0.0, 1.0)
    )
    for prior in priors_of(law_of(design.law), design):
        real = np.asarray(biject_to(prior.law.support).inv(prior_draws(prior)))
        centre[prior.name][...], spread[prior.name][...] = np.median(real), real.std()
    middle, scale = (ravel_pytree(x)[0] for x in (centre, spread))
    noise = np.asarray(jax.random.normal(key, (chains, length)))
    found = DISPERSED * noise
    found[:, :size] = np.asarray(middle) + np.asarray(scale) * found[:, :size]
    return found


@lru_cache(maxsize=64)
def prior_draws(prior: Prior) -> Floats:
    """Draws from a prior, for what has no closed form."""
    return np.asarray(prior.law.sample(jax.random.key(0), (4000,)))


@lru_cache(maxsize=64)
def _branch(design: Design) -> Any:
    """Energy of one design: (data, vector) -> minus the log-density. Compiled functions are traced once, wherever they are called."""
    size, named = space(design)

    def of(data: Data, vector: Any) -> Any:
        own = potential_energy(model_of(design), (data,), {}, named(vector[:size]))
        return own + 0.5 * jnp.sum(vector[size:] ** 2)

    return jax.jit(of)


def energy(designs: Sequence[Design], index: Any, data: Data) -> Callable[[Any], Any]:
    """Minus the log-density of one of several designs, up to a constant; parts of the vector that it does not use are standard normal."""
    return lambda vector: jax.lax.switch(index, [_branch(d) for d in designs], data, vector)


def constrained(design: Design, data: Data, vectors: Any) -> dict[str, Any]:
    """Parameters by name as the model has them, from vectors (..., length)."""
    size, named = space(design)

    def one(vector: Any) -> dict[str, Any]:
        return dict(constrain_fn(model_of(design), (data,), {}, named(vector[:size])))

    flat = vectors.reshape(-1, vectors.shape[-1])
    found = jax.vmap(one)(flat)
    return {name: v.reshape(*vectors.shape[:-1], *v.shape[1:]) for name, v in found.items()}
