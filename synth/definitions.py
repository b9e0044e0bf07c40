"""Terms over the sentences that may come next, on all prompts of one length at once, as differentiable JAX arithmetic.

An array has the prompts as its first axis (one row where no prompt is spoken of), and an axis for every bound sentence of the place it
stands in. Conventions are those of `synth.terms`; what is infinite is a constant to gradients, so that none is NaN.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp

from synth.expression import positive_exp, safe_log
from synth.terms import Array, ArrayTerms, Scope
from theory.errors import StatementError
from theory.terms import SENTENCES

Leaf = Callable[[sp.Basic, Scope], Any]


class Definitions(ArrayTerms):
    """Evaluates terms.

    Args:
      alphabet: number of sentences.
      leaf: value of what the world itself gives a value, with an axis for the prompts and one for each bound sentence (of size 1
        where it does not depend on it), or a number; None for a term that is made of others.
    """

    same = 1e-12

    def __init__(self, alphabet: int, leaf: Leaf) -> None:
        self.alphabet, self._leaf = alphabet, leaf

    def leaf(self, e: sp.Basic, scope: Scope) -> Any:
        return self._leaf(e, scope)

    def size(self, over: str) -> int:
        if over != SENTENCES:
            raise StatementError(f"no set {over} in a mixture of two components")
        return self.alphabet

    def apart(self, function: Callable[..., Array], *given: Any) -> Array:
        """A function of numbers; where one of them is infinite its value is a constant to gradients."""
        numbers = [jnp.asarray(x, dtype=jnp.float64) for x in given]
        finite = reduce(jnp.logical_and, map(jnp.isfinite, numbers))
        constants = map(jax.lax.stop_gradient, numbers)
        return jnp.where(
            finite, function(*(jnp.where(finite, x, 1.0) for x in numbers)), function(*constants)
        )

    def log(self, x: Array) -> Array:
        return safe_log(x)

    def exp(self, x: Array) -> Array:
        return positive_exp(x)

    def inverse(self, x: Array) -> Array:
        zero = x == 0
        return jnp.where(zero, jnp.inf, self.apart(lambda y: 1.0 / y, jnp.where(zero, 1.0, x)))

    def raised(self, base: Array, exponent: Array) -> Array:
        return positive_exp(exponent * safe_log(base))

    def root(self, x: Array) -> Array:
        return jnp.where(x > 0, jnp.sqrt(jnp.where(x > 0, x, 1.0)), jnp.where(x == 0, 0.0, jnp.nan))
