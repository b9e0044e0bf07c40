"""Terms over the sentences that may come next, on all prompts of one length at once, as differentiable JAX arithmetic.

An array has the prompts as its first axis (one row where no prompt is spoken of), and an axis for every bound sentence of the place it
stands in. Conventions are those of the exact interpreter: log 0 is -oo; one over the 0 of what is never negative is +oo, over any other
0 it is NaN; a product with a factor 0 is 0. NaN is *no meaning*. What is infinite is a constant to gradients, so that none is NaN.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial, reduce
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp
from sympy.core.relational import Relational

from synth.expression import positive_exp, safe_log
from theory.errors import StatementError
from theory.signature import nonnegative
from theory.terms import SENTENCES, Named, Over

Array = jax.Array
Bound = Sequence[sp.Symbol]
Leaf = Callable[[sp.Basic, Bound], Any]
SAME = 1e-12  # how far floats of equal terms may be apart, where a condition asks for equality


class Definitions:
    """Evaluates terms.

    Args:
      alphabet: number of sentences.
      leaf: value of what the world itself gives a value, with an axis for the prompts and one for each bound sentence (of size 1
        where it does not depend on it), or a number; None for a term that is made of others.
    """

    def __init__(self, alphabet: int, leaf: Leaf) -> None:
        self.alphabet, self.leaf = alphabet, leaf

    def value(self, e: sp.Basic, bound: Bound = ()) -> Any:
        """Values of a term, a number or an array as ``leaf`` gives them.

        Raises:
          StatementError: a kind of term that is not known.
        """
        found = self.leaf(e, bound)
        if found is not None:
            return found
        go = partial(self.value, bound=bound)
        if isinstance(e, Named):
            return go(e.body)
        if isinstance(e, (sp.Rational, sp.NumberSymbol)) or e in (sp.oo, -sp.oo):
            return jnp.asarray(float(e))
        if isinstance(e, sp.Add):
            return reduce(jnp.add, map(go, e.args))
        if isinstance(e, sp.Mul):
            return reduce(_times, map(go, e.args))
        if isinstance(e, sp.Pow):
            return self._power(e, bound)
        if isinstance(e, sp.log):
            return safe_log(go(e.args[0]))
        if isinstance(e, sp.exp):
            return _apart(positive_exp, go(e.args[0]))
        if isinstance(e, sp.Abs):
            return jnp.abs(go(e.args[0]))
        if isinstance(e, (sp.Max, sp.Min)):
            return reduce(jnp.maximum if isinstance(e, sp.Max) else jnp.minimum, map(go, e.args))
        if isinstance(e, (sp.ceiling, sp.floor)):
            return (jnp.ceil if isinstance(e, sp.ceiling) else jnp.floor)(go(e.args[0]))
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e, bound)
        if isinstance(e, Over):
            return self._over(e, bound)
        raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")

    def _piecewise(self, e: sp.Piecewise, bound: Bound) -> Array:
        found: Array = jnp.asarray(jnp.nan)
        for branch, condition in reversed(e.args):
            here = self.value(branch, bound)
            found = here if condition == sp.true else jnp.where(self.truth(condition, bound), here, found)
        return found

    def _power(self, e: sp.Pow, bound: Bound) -> Array:
        base = jnp.asarray(self.value(e.base, bound), dtype=jnp.float64)
        zero = base == 0
        if e.exp == sp.Rational(1, 2):
            return jnp.where(
                base > 0, jnp.sqrt(jnp.where(base > 0, base, 1.0)), jnp.where(zero, 0.0, jnp.nan)
            )
        inside = jnp.where(zero, 1.0, base)
        if isinstance(e.exp, sp.Integer):
            k = int(e.exp)
            found = _apart(lambda x: x**k if k > 0 else 1.0 / x**-k, inside)
            at_zero: Any = 0.0 if k > 0 else jnp.inf
        else:
            exponent = self.value(e.exp, bound)
            found = _apart(lambda x, y: positive_exp(y * safe_log(x)), inside, exponent)
            at_zero = jnp.where(exponent > 0, 0.0, jnp.where(exponent == 0, 1.0, jnp.inf))
        if not nonnegative(e.base, {}):
            at_zero = jnp.where(jnp.isinf(at_zero), jnp.nan, at_zero)
        return jnp.where(zero, at_zero, found)

    def _over(self, e: Over, bound: Bound) -> Array:
        if e.over != SENTENCES:
            raise StatementError(f"no set {e.over} in a mixture of two components")
        inner = (*bound, e.var)
        empty, combine = _REDUCED[e.kind]
        found = self._shaped(self.value(e.body, inner), inner)
        if e.condition != sp.true:
            found = jnp.where(self._shaped(self.truth(e.condition, inner), inner), found, empty)
        if found.shape[-1] != self.alphabet:
            found = jnp.broadcast_to(found, (*found.shape[:-1], self.alphabet))
        unknown = jnp.isnan(found)  # XLA's own maximum of an array may lose a NaN
        return jnp.where(unknown.any(axis=-1), jnp.nan, combine(jnp.where(unknown, empty, found), axis=-1))

    @staticmethod
    def _shaped(x: Any, bound: Bound) -> Array:
        x = jnp.asarray(x)
        return x if x.ndim else jnp.reshape(x, (1,) * (1 + len(bound)))

    def truth(self, condition: sp.Basic, bound: Bound) -> Array:
        """Truth of a relation or combination of relations."""
        if condition in (sp.true, sp.false):
            return jnp.asarray(bool(condition))
        if isinstance(condition, (sp.And, sp.Or)):
            combine = jnp.logical_and if isinstance(condition, sp.And) else jnp.logical_or
            return reduce(combine, (self.truth(c, bound) for c in condition.args))
        if isinstance(condition, sp.Not):
            return ~self.truth(condition.args[0], bound)
        if isinstance(condition, sp.Implies):
            premise, consequence = (self.truth(c, bound) for c in condition.args)
            return ~premise | consequence
        if isinstance(condition, Relational):
            lhs, rhs = (jnp.asarray(self.value(x, bound)) for x in (condition.lhs, condition.rhs))
            return _COMPARED[condition.rel_op](lhs, rhs)
        raise StatementError(f"{condition} is not a relation")


def _close(a: Array, b: Array) -> Array:
    return (a == b) | (jnp.abs(a - b) <= SAME)


_REDUCED: dict[str, tuple[float, Any]] = {
    "sum": (0.0, jnp.sum),
    "max": (-jnp.inf, jnp.max),
    "min": (jnp.inf, jnp.min),
}
_COMPARED: dict[str, Callable[[Array, Array], Array]] = {
    "<": jnp.less,
    "<=": jnp.less_equal,
    ">": jnp.greater,
    ">=": jnp.greater_equal,
    "==": _close,
    "!=": lambda a, b: ~_close(a, b),
}


def _apart(function: Callable[..., Array], *given: Any) -> Array:
    """A function of numbers; where one of them is infinite its value is a constant to gradients."""
    numbers = [jnp.asarray(x, dtype=jnp.float64) for x in given]
    finite = reduce(jnp.logical_and, map(jnp.isfinite, numbers))
    constants = map(jax.lax.stop_gradient, numbers)
    return jnp.where(finite, function(*(jnp.where(finite, x, 1.0) for x in numbers)), function(*constants))


def _times(a: Any, b: Any) -> Array:
    """A product in which 0 times an infinity is 0."""

    def product(x: Array, y: Array) -> Array:
        dead = ((x == 0) & jnp.isinf(y)) | ((y == 0) & jnp.isinf(x))
        return jnp.where(dead, 0.0, x * y)

    return _apart(product, a, b)
