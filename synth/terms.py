"""Terms and formulas over tables, on many worlds at once: values, margins, derivatives by forward differentiation.

A batch of worlds of equal sizes is evaluated in one go. An array has the worlds as its first axis, and an axis for every bound element of the
place it stands in. Conventions are those of the exact interpreter in `proofs.tables`, with which it shares nothing but the statement: log 0 is -oo,
one over the 0 of what is never negative is +oo, over any other 0 it is NaN; a product with a factor 0 is 0. NaN is *no meaning*.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.logic import Both, Either, EveryElement, Formula, Relation, SomeConstant, SomeElement, When
from theory.signature import Signature, nonnegative
from theory.terms import Entry, Named, Over, Slope

jax.config.update("jax_enable_x64", True)

Array = Any
EQUAL = 1e-9  # how far floats of equal terms may be apart
STEEP = 1e-9  # slope in a constant below which it is none


@dataclass(frozen=True)
class Batch:
    """Worlds of one signature with sets of equal sizes.

    Attributes:
      signature: of all.
      sizes: of the sets, by name.
      tables: arrays of shape (worlds, sizes of the arguments ...), by name.
      values: of the scalars, arrays of shape (worlds,), by name.
    """

    signature: Signature
    sizes: Mapping[str, int]
    tables: Mapping[str, Array]
    values: Mapping[str, Array]

    @property
    def worlds(self) -> int:
        arrays = (*self.tables.values(), *self.values.values())
        return int(next(iter(arrays)).shape[0]) if arrays else 1


@dataclass(frozen=True)
class Told:
    """What is known of a formula on every world of a batch.

    Attributes:
      margin: as in `theory.logic`; NaN where it has no meaning.
      holds: whether it does; equal terms may be `EQUAL` apart.
    """

    margin: Array
    holds: Array


class Terms:
    """Evaluates terms and formulas on a batch."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch

    # ------------------------------------------------------------ terms
    def value(
        self, e: sp.Basic, scope: Sequence[sp.Symbol] = (), values: Mapping[str, Array] | None = None
    ) -> Array:
        """Values of a term, of shape (worlds, sizes of the scope's sets or 1 ...).

        Raises:
          StatementError: a kind of term that is not known.
        """
        known = self.batch.values if values is None else values
        go = partial(self.value, scope=scope, values=known)
        if isinstance(e, sp.Symbol):
            return jnp.reshape(known[e.name], (-1,) + (1,) * len(scope))
        if isinstance(e, Entry):
            return self._entry(e, scope)
        if isinstance(e, Named):
            return go(e.body)
        if isinstance(e, (sp.Rational, sp.NumberSymbol)) or e in (sp.oo, -sp.oo):
            return jnp.full((1,) * (1 + len(scope)), float(e))
        if isinstance(e, sp.Add):
            return reduce(jnp.add, map(go, e.args))
        if isinstance(e, sp.Mul):
            return reduce(_times, [self._factor(a, scope, known) for a in e.args])
        if isinstance(e, sp.Pow):
            return self._factor(e, scope, known)
        if isinstance(e, sp.log):
            return jnp.log(go(e.args[0]))
        if isinstance(e, sp.exp):
            return jnp.exp(go(e.args[0]))
        if isinstance(e, sp.Abs):
            return jnp.abs(go(e.args[0]))
        if isinstance(e, sp.Max):
            return reduce(jnp.maximum, map(go, e.args))
        if isinstance(e, sp.Min):
            return reduce(jnp.minimum, map(go, e.args))
        if isinstance(e, sp.Piecewise):
            found: Array = jnp.asarray(jnp.nan)
            for branch, condition in reversed(e.args):
                here = go(branch)
                found = (
                    here
                    if condition == sp.true
                    else jnp.where(self.truth(condition, scope, known), here, found)
                )
            return found
        if isinstance(e, Over):
            return self._over(e, scope, known)
        if isinstance(e, Slope):
            return self._slope(e, scope, known)
        raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")

    def _entry(self, e: Entry, scope: Sequence[sp.Symbol]) -> Array:
        table = self.batch.tables[e.table]
        spread = [
            jnp.reshape(jnp.arange(n), self._axis(x, scope, n))
            for x, n in zip(e.elements, table.shape[1:], strict=True)
        ]
        if not spread:
            return jnp.reshape(table, (-1,) + (1,) * len(scope))
        return table[(slice(None), *_aligned(spread))]

    @staticmethod
    def _axis(x: sp.Symbol, scope: Sequence[sp.Symbol], n: int) -> tuple[int, ...]:
        place = len(scope) - 1 - list(reversed(scope)).index(x)
        return tuple(n if k == place else 1 for k in range(len(scope)))

    def _factor(self, e: sp.Basic, scope: Sequence[sp.Symbol], known: Mapping[str, Array]) -> Array:
        if not isinstance(e, sp.Pow):
            return self.value(e, scope, known)
        base = self.value(e.base, scope, known)
        if isinstance(e.exp, sp.Integer):
            found = jnp.power(base, int(e.exp)) if e.exp > 0 else 1.0 / jnp.power(base, -int(e.exp))
        elif e.exp == sp.Rational(1, 2):
            found = jnp.sqrt(base)
        else:
            exponent = self.value(e.exp, scope, known)
            found = jnp.where(base > 0, jnp.power(jnp.where(base > 0, base, 1.0), exponent), jnp.nan)
            at_zero = jnp.where(exponent > 0, 0.0, jnp.where(exponent == 0, 1.0, jnp.inf))
            found = jnp.where(base == 0, at_zero, found)
        if nonnegative(e.base, self.batch.signature.tables):
            return found
        return jnp.where((base == 0) & jnp.isinf(found), jnp.nan, found)

    def _over(self, e: Over, scope: Sequence[sp.Symbol], known: Mapping[str, Array]) -> Array:
        inner = (*scope, e.var)
        found = self.value(e.body, inner, known)
        size = self.batch.sizes[e.over]
        empty = {"sum": 0.0, "max": -jnp.inf, "min": jnp.inf}[e.kind]
        if e.condition != sp.true:
            found = jnp.where(self.truth(e.condition, inner, known), found, empty)
        if found.shape[-1] != size:
            found = jnp.broadcast_to(found, (*found.shape[:-1], size))
        return _REDUCED[e.kind](found, axis=-1)

    def _slope(self, e: Slope, scope: Sequence[sp.Symbol], known: Mapping[str, Array]) -> Array:
        point = jnp.broadcast_to(jnp.reshape(self.value(e.point, (), known), (-1,)), (self.batch.worlds,))

        def along(x: Array) -> Array:
            return self.value(e.body, scope, {**known, e.var.name: x})

        at, slope = jax.jvp(along, (point,), (jnp.ones_like(point),))
        return jnp.where(jnp.isfinite(at) & jnp.isfinite(slope), slope, jnp.nan)

    # ------------------------------------------------------------ relations and formulas
    def truth(self, condition: sp.Basic, scope: Sequence[sp.Symbol], known: Mapping[str, Array]) -> Array:
        """Truth of a relation as floats see it, without tolerance: for conditions inside of terms."""
        if condition in (sp.true, sp.false):
            return jnp.asarray(bool(condition))
        if isinstance(condition, (sp.And, sp.Or)):
            combine = jnp.logical_and if isinstance(condition, sp.And) else jnp.logical_or
            return reduce(combine, (self.truth(c, scope, known) for c in condition.args))
        if isinstance(condition, sp.Not):
            return ~self.truth(condition.args[0], scope, known)
        if isinstance(condition, sp.Implies):
            premise, consequence = (self.truth(c, scope, known) for c in condition.args)
            return ~premise | consequence
        if isinstance(condition, Relational):
            lhs, rhs = self.value(condition.lhs, scope, known), self.value(condition.rhs, scope, known)
            return _COMPARED[condition.rel_op](lhs, rhs)
        raise StatementError(f"{condition} is not a relation")

    def told(self, f: Formula | sp.Basic, scope: Sequence[sp.Symbol] = ()) -> Told:
        """Margins of a formula or relation, and whether it holds.

        Raises:
          StatementError: a kind that is not known.
        """
        if isinstance(f, Relation):
            return self.told(f.condition, scope)
        if isinstance(f, (Both, sp.And)):
            return _all(self._parts(f, scope))
        if isinstance(f, (Either, sp.Or)):
            return _some(self._parts(f, scope))
        if isinstance(f, sp.Not):
            inner = self.told(f.args[0], scope)
            return Told(-inner.margin, ~inner.holds)
        if isinstance(f, (When, sp.Implies)):
            premise, body = (f.condition, f.body) if isinstance(f, When) else f.args
            asked, found = self.told(premise, scope), self.told(body, scope)
            return Told(jnp.where(asked.holds, found.margin, jnp.inf), ~asked.holds | found.holds)
        if isinstance(f, (EveryElement, SomeElement)):
            found = self.told(f.body, (*scope, f.var))
            size = self.batch.sizes[f.over]
            margin, holds = (
                jnp.broadcast_to(x, (*x.shape[:-1], size)) if x.shape[-1] != size else x
                for x in (found.margin, found.holds)
            )
            every = isinstance(f, EveryElement)
            least = jnp.min if every else jnp.max
            return Told(least(margin, axis=-1), (jnp.all if every else jnp.any)(holds, axis=-1))
        if isinstance(f, SomeConstant):
            return self._some_constant(f, scope)
        if isinstance(f, Relational):
            return self._relation(f, scope, self.batch.values)
        raise StatementError(f"no margin for {type(f).__name__}")

    def _parts(self, f: Any, scope: Sequence[sp.Symbol]) -> list[Told]:
        return [self.told(p, scope) for p in (f.parts if isinstance(f, (Both, Either)) else f.args)]

    def _relation(self, f: Relational, scope: Sequence[sp.Symbol], known: Mapping[str, Array]) -> Told:
        lhs, rhs = self.value(f.lhs, scope, known), self.value(f.rhs, scope, known)
        same = jnp.isinf(lhs) & (lhs == rhs)
        gap = jnp.where(same, 0.0, rhs - lhs)
        if f.rel_op in (">", ">="):
            gap = -gap
        close = jnp.abs(gap) <= EQUAL * jnp.maximum(1.0, jnp.where(jnp.isfinite(lhs), jnp.abs(lhs), 0.0))
        if f.rel_op == "==":
            return Told(-jnp.abs(gap), close)
        if f.rel_op == "!=":
            return Told(jnp.abs(gap), ~close)
        return Told(gap, (gap >= 0) | close if f.rel_op in ("<=", ">=") else (gap > 0) & ~close)

    def _some_constant(self, f: SomeConstant, scope: Sequence[sp.Symbol]) -> Told:
        declared = self.batch.signature.parameter_of(f.var)
        first = 1.0 if declared.lower is None else float(declared.lower) + 1.0
        shape = jnp.ones(self.batch.worlds)

        def at(x: float) -> Told:
            return self._relation(f.body.condition, scope, {**self.batch.values, f.var.name: x * shape})

        here, further = at(first), at(first + 1.0)
        rise = further.margin - here.margin
        helps = rise > STEEP if declared.upper is None else jnp.asarray(False)
        return Told(jnp.where(helps, jnp.abs(rise) * 1e3, here.margin), helps | here.holds)


_REDUCED: dict[str, Any] = {"sum": jnp.sum, "max": jnp.max, "min": jnp.min}
_COMPARED: dict[str, Any] = {
    "<": jnp.less,
    "<=": jnp.less_equal,
    ">": jnp.greater,
    ">=": jnp.greater_equal,
    "==": lambda a, b: jnp.abs(a - b) <= EQUAL,
    "!=": lambda a, b: jnp.abs(a - b) > EQUAL,
}


def _aligned(spread: Sequence[Array]) -> list[Array]:
    """Index arrays of one shape, so that indexing keeps the worlds in front."""
    shape = jnp.broadcast_shapes(*(x.shape for x in spread))
    return [jnp.broadcast_to(x, shape) for x in spread]


def _times(a: Array, b: Array) -> Array:
    """A product in which 0 times an infinity is 0; where both are finite its derivative is that of the product."""
    product = a * b
    return jnp.where(((a == 0) & jnp.isinf(b)) | ((b == 0) & jnp.isinf(a)), 0.0, product)


def _all(parts: Sequence[Told]) -> Told:
    return Told(
        reduce(jnp.minimum, (p.margin for p in parts)), reduce(jnp.logical_and, (p.holds for p in parts))
    )


def _some(parts: Sequence[Told]) -> Told:
    return Told(
        reduce(jnp.maximum, (p.margin for p in parts)), reduce(jnp.logical_or, (p.holds for p in parts))
    )
