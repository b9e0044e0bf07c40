"""Texts of hidden Markov and Markov components as NumPyro distributions, for inference over their parameters.

A text of n sentences is one event of integers, shape (n,). Parameters are probabilities, so that Dirichlet priors apply. For texts of
many lengths use `numpyro.factor` with the functions of `synth.components.hmm` and `synth.components.tabular`, which take lengths.
"""

from __future__ import annotations

import math
from typing import Any

import jax
import jax.numpy as jnp
import numpyro.distributions as dist
from numpyro.distributions import constraints
from numpyro.distributions.util import validate_sample

from synth.chains import offsets
from synth.components import hmm, tabular
from synth.components.hmm import HMM
from synth.components.tabular import Tabular
from synth.expression import safe_log
from theory import WorldError
from theory.models import log_complement

Array = jax.Array
ROWS = constraints.independent(constraints.simplex, 1)


class _Texts(dist.Distribution):
    """A law of texts of one length over sentences 0..A-1."""

    @property
    def alphabet(self) -> int:
        """A, number of sentences."""
        raise NotImplementedError

    @constraints.dependent_property(is_discrete=True, event_dim=1)
    def support(self) -> Any:
        return constraints.independent(constraints.integer_interval(0, self.alphabet - 1), 1)

    def _parameters(self) -> tuple[Array, ...]:
        """Logarithms of the parameters, each with the batch shape in front."""
        raise NotImplementedError

    def _score(self, parameters: Any, texts: Array) -> Array:
        """Log-probability of texts (N, n) of one model, (N,)."""
        raise NotImplementedError

    def _draw(self, key: Array, parameters: Any, count: int) -> Array:
        """Texts of one model, (count, n)."""
        raise NotImplementedError

    def _flat(self) -> tuple[Array, ...]:
        batch = len(self.batch_shape)
        return tuple(x.reshape(-1, *x.shape[batch:]) for x in self._parameters())

    @validate_sample
    def log_prob(self, value: Any) -> Array:
        """Log-probability of texts (..., n), nats; leading axes broadcast with the batch shape."""
        value = jnp.asarray(value)
        shape = jnp.broadcast_shapes(value.shape[:-1], self.batch_shape)
        texts = jnp.broadcast_to(value, (*shape, value.shape[-1]))
        free = shape[: len(shape) - len(self.batch_shape)]
        texts = texts.reshape(math.prod(free), math.prod(self.batch_shape), value.shape[-1])
        found = self._score(self._flat(), jnp.swapaxes(texts, 0, 1))
        return jnp.swapaxes(found, 0, 1).reshape(shape)

    def sample(self, key: Array, sample_shape: tuple[int, ...] = ()) -> Array:
        """Texts, sample_shape + batch_shape + (n,); a function of the key."""
        count, models = math.prod(sample_shape), math.prod(self.batch_shape)
        drawn = jax.vmap(lambda k, p: self._draw(k, p, count))(jax.random.split(key, models), self._flat())
        return jnp.swapaxes(drawn, 0, 1).reshape(*sample_shape, *self.batch_shape, *self.event_shape)


class HMMDistribution(_Texts):
    """Texts of a hidden Markov model.

    Args:
      initial: law of the first hidden state, (..., S).
      transition: from each hidden state, (..., S, S).
      emission: of the sentences in each, (..., S, A).
      length: n, sentences of a text.
    """

    arg_constraints = {"initial": constraints.simplex, "transition": ROWS, "emission": ROWS}  # noqa: RUF012
    pytree_data_fields = ("initial", "transition", "emission")
    pytree_aux_fields = ("length",)

    def __init__(
        self, initial: Any, transition: Any, emission: Any, length: int, *, validate_args: bool | None = None
    ) -> None:
        self.initial, self.transition, self.emission = (
            jnp.asarray(x) for x in (initial, transition, emission)
        )
        self.length = _length(length)
        batch = jax.lax.broadcast_shapes(
            self.initial.shape[:-1], self.transition.shape[:-2], self.emission.shape[:-2]
        )
        super().__init__(batch, (self.length,), validate_args=validate_args)

    @classmethod
    def of(cls, model: HMM, length: int) -> HMMDistribution:
        """Texts of a component; its delimiter is a symbol like others."""
        initial, transition, emission = (jnp.exp(x) for x in model.parameters)
        return cls(initial, transition, emission, length)

    @property
    def alphabet(self) -> int:
        return self.emission.shape[-1]

    def _parameters(self) -> tuple[Array, ...]:
        shapes = (self.initial.shape[-1:], self.transition.shape[-2:], self.emission.shape[-2:])
        given = (self.initial, self.transition, self.emission)
        return tuple(
            safe_log(jnp.broadcast_to(x, (*self.batch_shape, *s))) for x, s in zip(given, shapes, strict=True)
        )

    def _score(self, parameters: Any, texts: Array) -> Array:
        return hmm.log_likelihood(hmm.Parameters(*parameters), texts, paired=True)

    def _draw(self, key: Array, parameters: Any, count: int) -> Array:
        return hmm.sample(key, hmm.Parameters(*parameters), count, self.length)


class MarkovDistribution(_Texts):
    """Texts of a Markov component, or of any table with a frozen tail.

    Args:
      rows: next-sentence laws after prompts of 0, 1, ..., order sentences, shortest first, lexicographic within a length,
        (..., 1 + A + ... + A^order, A).
      length: n, sentences of a text.
      order: sentences on which the next depends.
      tail: "window", or "frozen" as `Tabular`.
    """

    arg_constraints = {"rows": ROWS}  # noqa: RUF012
    pytree_data_fields = ("rows",)
    pytree_aux_fields = ("length", "order", "tail")

    def __init__(
        self,
        rows: Any,
        length: int,
        *,
        order: int = 1,
        tail: str = "window",
        validate_args: bool | None = None,
    ) -> None:
        self.rows, self.length, self.order, self.tail = jnp.asarray(rows), _length(length), order, tail
        wanted = offsets(self.rows.shape[-1], order + 2)[-1]
        if self.rows.shape[-2] != wanted:
            raise WorldError(
                f"{self.rows.shape[-2]} rows for order {order} over {self.rows.shape[-1]} sentences; give {wanted}"
            )
        super().__init__(self.rows.shape[:-2], (self.length,), validate_args=validate_args)

    @classmethod
    def of(cls, model: Tabular, length: int) -> MarkovDistribution:
        """Texts of a component."""
        return cls(jnp.exp(model.log_laws), length, order=model.horizon - 1, tail=model.tail)

    @property
    def alphabet(self) -> int:
        return self.rows.shape[-1]

    def _parameters(self) -> tuple[Array, ...]:
        return (safe_log(self.rows),)

    def _score(self, parameters: Any, texts: Array) -> Array:
        def one(log_laws: Array, own: Array) -> Array:
            lengths = jnp.full(len(own), self.length)
            return tabular.increments(log_laws, own, lengths, horizon=self.order + 1, tail=self.tail).sum(-1)

        return jax.vmap(one)(parameters[0], texts)

    def _draw(self, key: Array, parameters: Any, count: int) -> Array:
        return tabular.sample(key, *parameters, count, self.length, horizon=self.order + 1, tail=self.tail)


def _length(length: int) -> int:
    if isinstance(length, bool) or not isinstance(length, int) or length < 0:
        raise WorldError(f"length {length!r}: give a whole number of at least 0")
    return length


def world_distribution(
    minus: dist.Distribution, plus: dist.Distribution, log_alpha: float | Array
) -> dist.MixtureGeneral:
    """Texts of P = alpha P- + (1 - alpha) P+: a component is drawn once and writes the whole text.

    Args:
      log_alpha: log of the weight of P-, nats, in (-inf, 0].

    Raises:
      WorldError: log_alpha is a number and no such one.
    """
    if isinstance(log_alpha, float | int):
        if not -math.inf < log_alpha <= 0:
            raise WorldError(
                f"log alpha is {log_alpha:g}; give the logarithm of a weight in (0, 1], a number of at most 0"
            )
        logits = jnp.array([float(log_alpha), log_complement(float(log_alpha))])
    else:
        logits = jnp.stack([log_alpha, jnp.log(-jnp.expm1(log_alpha))], axis=-1)
    # NumPyro takes finite logits only; this one weighs nothing.
    logits = jnp.maximum(logits, jnp.finfo(logits.dtype).min)
    return dist.MixtureGeneral(dist.Categorical(logits=logits), [minus, plus])
