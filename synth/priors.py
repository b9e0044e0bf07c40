"""Priors over worlds as NumPyro distributions: Dirichlet rows with a stated concentration, and worlds of given constants."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist
from numpy.typing import NDArray
from scipy.optimize import brentq  # type: ignore[import-untyped]
from scipy.special import log_softmax  # type: ignore[import-untyped]

from synth.components import HMM, Markov, Tabular
from synth.constants import TablePair, distinguishability, misalignment
from synth.engine import Tables
from theory import WorldError
from theory.models import World

Array = jax.Array
AGREEMENT = 1e-10  # to which the constants of a conditioned world are those that were asked for
STEEPEST = 1e4  # exponent of a tilt up to which a root is looked for


def random_tables(
    key: Array,
    *,
    alphabet: int,
    horizon: int,
    count: int,
    concentration: float = 1.0,
    tilt: float = 0.0,
) -> Tables:
    """A batch of random tabular worlds.

    Args:
      key: JAX random key; the batch is a function of it.
      alphabet, horizon: size of each world.
      count: number of worlds.
      concentration: of the symmetric Dirichlet from which every next-sentence law is drawn; below 1 the laws are
        nearly deterministic, above 1 nearly uniform.
      tilt: P- is reweighted by exp(-tilt B(y)): positive values make it ill-behaved.

    Returns:
      Tables with a leading axis of ``count``; scores uniform on [-1, 1].

    Raises:
      ValueError: concentration not positive, or an empty size.
    """
    if not concentration > 0:
        raise ValueError(f"concentration {concentration}: give a positive number")
    if min(alphabet, horizon, count) < 1:
        raise ValueError(f"alphabet {alphabet}, horizon {horizon}, count {count}: give at least 1 each")
    score_key, *keys = jax.random.split(key, 1 + 2 * horizon)
    score = dist.Uniform(-1.0, 1.0).sample(score_key, (count, alphabet))
    row = dist.Dirichlet(jnp.full((alphabet,), float(concentration)))

    def laws(k: int, row_key: Any, weight: float) -> Array:
        log_rows = jnp.log(row.sample(row_key, (count, alphabet**k))) - weight * score[:, None, :]
        return jax.nn.log_softmax(log_rows, axis=-1)

    minus = tuple(laws(k, keys[2 * k], tilt) for k in range(horizon))
    plus = tuple(laws(k, keys[2 * k + 1], 0.0) for k in range(horizon))
    return Tables(minus, plus, score)


def _log_rows(key: Array, concentration: float, shape: tuple[int, ...]) -> Array:
    """Logarithms of rows from a symmetric Dirichlet law, by gammas so that no entry is 0."""
    log_gammas = jax.random.loggamma(key, concentration, shape)
    return jax.nn.log_softmax(log_gammas, axis=-1)


def _check_sizes(concentration: float, **sizes: int) -> None:
    if not concentration > 0:
        raise WorldError(f"concentration {concentration}: give a positive number")
    for name, size in sizes.items():
        if size < 1:
            raise WorldError(f"{name} {size}: give at least 1")


def random_markov(key: Array, *, alphabet: int, order: int = 1, concentration: float = 1.0) -> Markov:
    """A Markov component of which every row is drawn from a symmetric Dirichlet law.

    Args:
      key: JAX random key; the component is a function of it.
      alphabet, order: sizes; order 0 is i.i.d.
      concentration: of the Dirichlet law, as for `random_tables`.

    Raises:
      WorldError: concentration not positive, an empty alphabet, a negative order.
    """
    _check_sizes(concentration, alphabet=alphabet)
    if order < 0:
        raise WorldError(f"order {order}: give at least 0")
    keys = jax.random.split(key, order + 1)
    return Markov([_log_rows(k, concentration, (alphabet,) * (n + 1)) for n, k in enumerate(keys)], logs=True)


def random_hmm(key: Array, *, states: int, alphabet: int, concentration: float = 1.0) -> HMM:
    """A hidden Markov component of which every row is drawn from a symmetric Dirichlet law.

    Raises:
      WorldError: concentration not positive, an empty size.
    """
    _check_sizes(concentration, states=states, alphabet=alphabet)
    shapes = ((states,), (states, states), (states, alphabet))
    rows = (_log_rows(k, concentration, s) for k, s in zip(jax.random.split(key, 3), shapes, strict=True))
    initial, transition, emission = rows
    return HMM(initial, transition, emission, logs=True)


def random_world(
    key: Array,
    behaviour: Mapping[Any, float],
    *,
    log_alpha: float,
    beta: float,
    gamma: float,
    order: int = 1,
    concentration: float = 1.0,
) -> World:
    """A world of Markov components that has exactly these constants: two draws of `random_markov`, made so by `conditioned`.

    Args:
      key: JAX random key; the world is a function of it.
      behaviour: score of each sentence; its keys are the alphabet.

    Raises:
      WorldError: constants that no tilt of the draw reaches; sizes as `random_markov`.
    """
    rows = [
        random_markov(k, alphabet=len(behaviour), order=order, concentration=concentration).levels
        for k in jax.random.split(key)
    ]
    minus, plus = (Markov(r, alphabet=behaviour, logs=True) for r in rows)
    return conditioned(minus, plus, behaviour, log_alpha=log_alpha, beta=beta, gamma=gamma)


def conditioned(
    minus: Tabular,
    plus: Tabular,
    behaviour: Mapping[Any, float],
    *,
    log_alpha: float,
    beta: float,
    gamma: float,
) -> World:
    """The world nearest to two components, along exponential families, that has given constants.

    First P- is tilted by exp(t B), all rows alike, until the supremum of B_{P-} is gamma. Then P+ becomes P-^(1-t) P+^t,
    normalised row by row, with t >= 0 until P- is beta-distinguishable from it and no more (Definitions 2.2 and 2.5). Conjunction
    constants grow with t. So this is no conditional law in the sense of Bayes, but the image of the prior under two tilts.

    Returns:
      A world whose `misalignment` and `distinguishability` miss gamma and beta by at most 1e-10.

    Raises:
      WorldError: log alpha, beta or gamma out of range or out of reach; a sentence that one component alone can say; a chain
        that forgets so slowly that beta at every length is not known to 1e-10.
    """
    if not 0 <= beta < math.inf:
        raise WorldError(f"beta is {beta:g}; give a finite number of nats of at least 0")
    score = behaviour.__getitem__
    pair = TablePair(minus, plus)
    log_minus, log_plus = pair.log_minus, pair.log_plus
    alive = log_minus > -np.inf
    if (alive != (log_plus > -np.inf)).any():
        raise WorldError(
            "a sentence that one component alone can say cannot be tilted away; give both the same zeros"
        )
    scores = np.array([score(a) for a in pair.minus.alphabet])

    def with_rows(ill: NDArray[np.float64], well: NDArray[np.float64]) -> TablePair:
        return TablePair(_with_rows(pair.minus, ill), _with_rows(pair.plus, well))

    def ill(t: float) -> NDArray[np.float64]:
        return np.asarray(log_softmax(log_minus + t * scores, axis=-1))

    tilt = _root(lambda t: misalignment(with_rows(ill(t), log_plus), score).value, gamma, -STEEPEST, "gamma")
    log_minus = ill(tilt)
    zero = np.where(alive, 0.0, -np.inf)
    own, other = np.where(alive, log_minus, 0.0), np.where(alive, log_plus, 0.0)

    def well(t: float) -> NDArray[np.float64]:
        return np.asarray(log_softmax(own + t * (other - own) + zero, axis=-1))

    tilt = _root(lambda t: distinguishability(with_rows(log_minus, well(t))).value, beta, 0.0, "beta")
    found = with_rows(log_minus, well(tilt))
    settled = distinguishability(found)
    if settled.kind == "bounds":
        raise WorldError(
            f"beta of these components is only known to lie between {settled.low:g} and {settled.high:g}, as their chain forgets too "
            "slowly; take others"
        )
    return World(found.minus, found.plus, log_alpha, score)


def _with_rows(component: Tabular, log_laws: NDArray[np.float64]) -> Tabular:
    """The component with other rows, normalised again."""
    ends = np.cumsum([len(level) for level in component.levels])[:-1]
    return Tabular(np.split(log_laws, ends), alphabet=component.alphabet, tail=component.tail, logs=True)


def _root(constant: Callable[[float], float], wanted: float, least: float, name: str) -> float:
    """Where a function that grows has a value, searched from a tilt of 1 outwards."""
    low, high = (0.0 if least == 0 else -1.0), 1.0
    while constant(high) < wanted and high < STEEPEST:
        high *= 4
    while low > least and constant(low) > wanted:
        low *= 4
    ends = constant(low), constant(high)
    if not ends[0] - AGREEMENT <= wanted <= ends[1] + AGREEMENT:
        raise WorldError(
            f"{name} {wanted:g} is out of reach of these components, which have {ends[0]:g} to {ends[1]:g}; ask for one between"
        )
    inside = min(max(wanted, ends[0]), ends[1])
    found = float(brentq(lambda t: constant(t) - inside, low, high, xtol=1e-15, rtol=1e-15))
    if abs(constant(found) - wanted) > AGREEMENT:
        raise WorldError(
            f"{name} {wanted:g} is met no closer than {constant(found):.12g}; ask for a smaller one"
        )
    return found
