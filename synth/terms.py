"""Terms and formulas over tables, on many worlds at once: values, margins, derivatives by forward differentiation.

A batch of worlds of equal sizes is evaluated in one go. An array has the worlds as its first axis, and an axis for every bound element of the
place it stands in. Conventions are those of the exact interpreter (`proofs.exact.terms`), with which it shares nothing but the statement: log 0 is -oo,
one over the 0 of what is never negative is +oo, over any other 0 it is NaN; a product with a factor 0 is 0. NaN is *no meaning*.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from types import MappingProxyType
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.logic import (
    Conjunction,
    Disjunction,
    EveryElement,
    Formula,
    Relation,
    SomeConstant,
    SomeElement,
    When,
)
from theory.signature import Signature, Table, denominator, nonnegative
from theory.terms import Entry, Named, Over, Slope, unfold

jax.config.update("jax_enable_x64", True)

Array = Any
Scope = Sequence[sp.Symbol]  # bound elements, outermost first
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


class ArrayTerms:
    """What terms come to on many worlds or prompts at once, whatever these are made of.

    An array has the worlds or prompts as its first axis, and an axis for every bound element of the place it stands in.

    Attributes:
      tables: of the signature, by name: what is known of the signs of their entries.
      same: how far floats of equal terms may be apart, where a condition asks for equality.
    """

    tables: Mapping[str, Table] = MappingProxyType({})
    same = EQUAL
    _moving: frozenset[sp.Basic] = frozenset()  # scalars in which a derivative is being taken

    def leaf(self, e: sp.Basic, scope: Scope) -> Any:
        """Value of what the world itself gives a value; None for a term that is made of others."""
        raise NotImplementedError

    def size(self, over: str) -> int:
        """Number of elements of a set."""
        raise NotImplementedError

    # Functions of numbers, by which a subclass says what becomes of gradients at 0 and at infinities.
    def apart(self, function: Callable[..., Array], *given: Array) -> Array:
        """A function of numbers."""
        return function(*given)

    def log(self, x: Array) -> Array:
        """log x, with log 0 = -oo and NaN below 0."""
        return jnp.log(x)

    def exp(self, x: Array) -> Array:
        """e to the power x."""
        return jnp.exp(x)

    def root(self, x: Array) -> Array:
        """The square root, NaN below 0."""
        return jnp.sqrt(x)

    def inverse(self, x: Array) -> Array:
        """1/x, +oo at 0."""
        return 1.0 / x

    def raised(self, base: Array, exponent: Array) -> Array:
        """A positive number to an exponent."""
        return jnp.power(base, exponent)

    def value(self, e: sp.Basic, scope: Scope = ()) -> Array:
        """Values of a term, of shape (worlds or 1, sizes of the scope's sets or 1 ...), or a number.

        Raises:
          StatementError: a kind of term that is not known.
        """
        found = self.leaf(e, scope)
        if found is not None:
            return found
        go = partial(self.value, scope=scope)
        if isinstance(e, Named):
            return go(e.body)
        if isinstance(e, (sp.Rational, sp.NumberSymbol)) or e in (sp.oo, -sp.oo):
            return jnp.full((1,) * (1 + len(scope)), float(e))
        if isinstance(e, sp.Add):
            return reduce(jnp.add, map(go, e.args))
        if isinstance(e, sp.Mul):
            return self._product(e, scope)
        if isinstance(e, sp.Pow):
            return self._power(e, scope)
        if isinstance(e, sp.log):
            return self.log(go(e.args[0]))
        if isinstance(e, sp.exp):
            return self.apart(self.exp, go(e.args[0]))
        if isinstance(e, sp.Abs):
            return jnp.abs(go(e.args[0]))
        if isinstance(e, (sp.Max, sp.Min)):
            return reduce(jnp.maximum if isinstance(e, sp.Max) else jnp.minimum, map(go, e.args))
        if isinstance(e, (sp.ceiling, sp.floor)):
            return (jnp.ceil if isinstance(e, sp.ceiling) else jnp.floor)(go(e.args[0]))
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e, scope)
        if isinstance(e, Over):
            return self._over(e, scope)
        raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")

    def _piecewise(self, e: sp.Piecewise, scope: Scope) -> Array:
        found: Array = jnp.asarray(jnp.nan)
        for branch, condition in reversed(e.args):
            here = self.value(branch, scope)
            if condition == sp.true:
                found = here
                continue
            found = jnp.where(self.truth(condition, scope), here, found)
            found = jnp.where(self.undecided(condition, scope), jnp.nan, found)
        return found

    def _product(self, e: sp.Mul, scope: Scope) -> Array:
        """A factor 0 makes the product 0, but for 1/oo beside an infinity, and what is 0 in passing beside one (a derivative there)."""
        factors = [jnp.asarray(self.value(a, scope)) for a in e.args]
        product = reduce(partial(self.apart, _times), factors)
        none = jnp.asarray(False)
        infinite = reduce(jnp.logical_or, map(jnp.isinf, factors))
        kept, passing, beyond = none, none, none  # of what kind the factors are that are 0
        for a, found in zip(e.args, factors, strict=True):
            if isinstance(a, sp.Pow) and isinstance(a.exp, sp.Rational) and a.exp < 0:
                beyond = beyond | jnp.isinf(self.value(a.base, scope))
            elif a.free_symbols & self._moving:
                passing = passing | (found == 0)
            else:
                kept = kept | (found == 0)
        lost = infinite & ~kept & (passing | beyond)
        return self.product(jnp.where(lost, jnp.nan, product), factors)

    def product(self, found: Array, factors: Sequence[Array]) -> Array:
        """A product, where floats may have lost it."""
        return found

    def _power(self, e: sp.Pow, scope: Scope) -> Array:
        base = jnp.asarray(self.value(e.base, scope), dtype=jnp.float64)
        if e.exp == sp.Rational(1, 2):
            return self.root(base)
        if isinstance(e.exp, sp.Integer):
            k = int(e.exp)
            raised = self.apart(lambda x: jnp.power(x, abs(k)), base)
            found = raised if k > 0 else self.inverse(raised)
        else:
            exponent = self.value(e.exp, scope)
            found = self.apart(partial(_real_power, self.raised), jnp.where(base == 0, 1.0, base), exponent)
            at_zero = jnp.where(exponent > 0, 0.0, jnp.where(exponent == 0, 1.0, jnp.inf))
            found = jnp.where(base == 0, at_zero, found)
        if nonnegative(denominator(e), self.tables):
            return found
        return jnp.where((base == 0) & jnp.isinf(found), jnp.nan, found)

    def _over(self, e: Over, scope: Scope) -> Array:
        inner = (*scope, e.var)
        size = self.size(e.over)
        empty, reduced = _REDUCED[e.kind]
        found = _shaped(self.value(e.body, inner), inner)
        if e.condition != sp.true:
            found = jnp.where(_shaped(self.truth(e.condition, inner), inner), found, empty)
            found = jnp.where(_shaped(self.undecided(e.condition, inner), inner), jnp.nan, found)
        if found.shape[-1] != size:
            found = jnp.broadcast_to(found, (*found.shape[:-1], size))
        return reduced(found, axis=-1)

    def truth(self, condition: sp.Basic, scope: Scope) -> Array:
        """Truth of a relation as floats see it: for conditions inside of terms."""
        if condition in (sp.true, sp.false):
            return jnp.asarray(bool(condition))
        if isinstance(condition, (sp.And, sp.Or)):
            combine = jnp.logical_and if isinstance(condition, sp.And) else jnp.logical_or
            return reduce(combine, (self.truth(c, scope) for c in condition.args))
        if isinstance(condition, sp.Not):
            return ~self.truth(condition.args[0], scope)
        if isinstance(condition, sp.Implies):
            premise, consequence = (self.truth(c, scope) for c in condition.args)
            return ~premise | consequence
        if isinstance(condition, Relational):
            lhs, rhs = (jnp.asarray(self.value(x, scope)) for x in (condition.lhs, condition.rhs))
            close = (lhs == rhs) | (jnp.abs(lhs - rhs) <= self.same)
            return _COMPARED[condition.rel_op](lhs, rhs, close)
        raise StatementError(f"{condition} is not a relation")

    def undecided(self, condition: sp.Basic, scope: Scope) -> Array:
        """Where a condition inside of a term has no meaning: a side that counts has none."""
        if isinstance(condition, (sp.And, sp.Or)):
            settling = isinstance(condition, sp.Or)  # a part of this truth settles it whatever the others are
            unknown = [self.undecided(c, scope) for c in condition.args]
            settled = [
                ~u & (self.truth(c, scope) == settling) for u, c in zip(unknown, condition.args, strict=True)
            ]
            return reduce(jnp.logical_or, unknown) & ~reduce(jnp.logical_or, settled)
        if isinstance(condition, (sp.Not, sp.Implies)):
            return reduce(jnp.logical_or, (self.undecided(c, scope) for c in condition.args))
        if isinstance(condition, Relational):
            lhs, rhs = (jnp.asarray(self.value(x, scope)) for x in (condition.lhs, condition.rhs))
            return jnp.isnan(lhs) | jnp.isnan(rhs)
        return jnp.asarray(False)


class Terms(ArrayTerms):
    """Evaluates terms and formulas on a batch; gradients are those of forward differentiation, NaN where something in it is infinite."""

    def __init__(self, batch: Batch, moving: frozenset[sp.Basic] = frozenset()) -> None:
        self.batch, self.tables, self._moving = batch, batch.signature.tables, moving

    def leaf(self, e: sp.Basic, scope: Scope) -> Any:
        """Scalars, entries and derivatives."""
        if isinstance(e, sp.Symbol):
            return jnp.reshape(self.batch.values[e.name], (-1,) + (1,) * len(scope))
        if isinstance(e, Entry):
            return self._entry(e, scope)
        if isinstance(e, Slope):
            return self._slope(e, scope)
        return None

    def size(self, over: str) -> int:
        return self.batch.sizes[over]

    def exp(self, x: Array) -> Array:
        """e to the power x, NaN where no float holds it: neither +oo nor 0 is what it comes to there."""
        return _held(jnp.exp(x), jnp.isfinite(x))

    def product(self, found: Array, factors: Sequence[Array]) -> Array:
        """A product, NaN where no float holds it."""
        return _held(found, reduce(jnp.logical_and, (jnp.isfinite(x) & (x != 0) for x in factors)))

    def raised(self, base: Array, exponent: Array) -> Array:
        """A positive number to an exponent, NaN where no float holds it."""
        return _held(jnp.power(base, exponent), jnp.isfinite(base) & jnp.isfinite(exponent))

    def at(self, scalar: sp.Symbol, values: Array, moving: frozenset[sp.Basic] = frozenset()) -> Terms:
        """The same worlds with other values of a scalar; in which, besides those here, derivatives are being taken."""
        changed = replace(self.batch, values={**self.batch.values, scalar.name: values})
        return Terms(changed, self._moving | moving)

    def _entry(self, e: Entry, scope: Scope) -> Array:
        table = self.batch.tables[e.table]
        spread = [
            jnp.reshape(jnp.arange(n), self._axis(x, scope, n))
            for x, n in zip(e.elements, table.shape[1:], strict=True)
        ]
        if not spread:
            return jnp.reshape(table, (-1,) + (1,) * len(scope))
        return table[(slice(None), *_aligned(spread))]

    @staticmethod
    def _axis(x: sp.Symbol, scope: Scope, n: int) -> tuple[int, ...]:
        place = len(scope) - 1 - list(reversed(scope)).index(x)
        return tuple(n if k == place else 1 for k in range(len(scope)))

    def _slope(self, e: Slope, scope: Scope) -> Array:
        point = jnp.broadcast_to(jnp.reshape(self.value(e.point), (-1,)), (self.batch.worlds,))

        def along(x: Array) -> Array:
            return self.at(e.var, x, frozenset({e.var})).value(e.body, scope)

        at, slope = jax.jvp(along, (point,), (jnp.ones_like(point),))
        return jnp.where(jnp.isfinite(at) & jnp.isfinite(slope), slope, jnp.nan)

    # ------------------------------------------------------------ formulas
    def told(self, f: Formula | sp.Basic, scope: Scope = ()) -> Told:
        """Margins of a formula or relation, and whether it holds.

        Raises:
          StatementError: a kind that is not known.
        """
        if isinstance(f, Relation):
            return self.told(unfold(f.condition), scope)
        if isinstance(f, (Conjunction, sp.And)):
            return _all(_together(self._parts(f, scope)))
        if isinstance(f, (Disjunction, sp.Or)):
            return _some(_together(self._parts(f, scope)))
        if isinstance(f, sp.Not):
            inner = self.told(f.args[0], scope)
            return Told(-inner.margin, ~inner.holds)
        if isinstance(f, (When, sp.Implies)):
            premise, body = (f.condition, f.body) if isinstance(f, When) else f.args
            asked, found = self.told(premise, scope), self.told(body, scope)
            anyway = found.holds & ~jnp.isnan(found.margin)
            open_ = jnp.isnan(asked.margin) & ~anyway
            margin = jnp.where(open_, jnp.nan, jnp.where(asked.holds, found.margin, jnp.inf))
            return Told(margin, (~asked.holds & ~open_) | found.holds)
        if isinstance(f, (EveryElement, SomeElement)):
            found = self.told(f.body, (*scope, f.var))
            size = self.batch.sizes[f.over]
            margin, holds = (
                jnp.broadcast_to(x, (*x.shape[:-1], size)) if x.shape[-1] != size else x
                for x in (found.margin, found.holds)
            )
            return (_all if isinstance(f, EveryElement) else _some)(Told(margin, holds))
        if isinstance(f, SomeConstant):
            return self._some_constant(f, scope)
        if isinstance(f, Relational):
            return self._relation(f, scope)
        raise StatementError(f"no margin for {type(f).__name__}")

    def _parts(self, f: Any, scope: Scope) -> list[Told]:
        return [
            self.told(p, scope) for p in (f.parts if isinstance(f, (Conjunction, Disjunction)) else f.args)
        ]

    def _relation(self, f: Relational, scope: Scope) -> Told:
        lhs, rhs = self.value(f.lhs, scope), self.value(f.rhs, scope)
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

    def _some_constant(self, f: SomeConstant, scope: Scope) -> Told:
        declared = self.batch.signature.parameter_of(f.var)
        first = 1.0 if declared.lower is None else float(declared.lower) + 1.0
        shape = jnp.ones(self.batch.worlds)

        def at(x: float) -> Told:
            return self.at(f.var, x * shape)._relation(unfold(f.body.condition), scope)

        here, further = at(first), at(first + 1.0)
        rise = further.margin - here.margin
        helps = rise > STEEP if declared.upper is None else jnp.asarray(False)
        return Told(jnp.where(helps, jnp.abs(rise) * 1e3, here.margin), helps | here.holds)


def _extreme(reduction: Any) -> Any:
    """A maximum or minimum over the last axis, NaN where an entry is: over large arrays XLA's own (0.10, on CPUs) leaves NaN out."""

    def reduced(x: Array, axis: int) -> Array:
        return jnp.where(jnp.isnan(x).any(axis=axis), jnp.nan, reduction(x, axis=axis))

    return reduced


_REDUCED: dict[str, tuple[float, Any]] = {  # of none, and of some
    "sum": (0.0, jnp.sum),
    "max": (-jnp.inf, _extreme(jnp.max)),
    "min": (jnp.inf, _extreme(jnp.min)),
}
_COMPARED: dict[str, Callable[[Array, Array, Array], Array]] = {
    "==": lambda a, b, close: close,
    "!=": lambda a, b, close: ~close,
    "<": lambda a, b, close: a < b,
    "<=": lambda a, b, close: a <= b,
    ">": lambda a, b, close: a > b,
    ">=": lambda a, b, close: a >= b,
}


def _held(found: Array, finite: Array) -> Array:
    """A number that is not 0, NaN where no float holds it with all its digits though what it is made of is finite."""
    size = jnp.abs(found)
    return jnp.where(finite & (jnp.isinf(found) | (size < jnp.finfo(jnp.float64).tiny)), jnp.nan, found)


def _aligned(spread: Sequence[Array]) -> list[Array]:
    """Index arrays of one shape, so that indexing keeps the worlds in front."""
    shape = jnp.broadcast_shapes(*(x.shape for x in spread))
    return [jnp.broadcast_to(x, shape) for x in spread]


def _shaped(x: Any, scope: Scope) -> Array:
    """A number as an array with all axes of a scope."""
    x = jnp.asarray(x)
    return x if x.ndim else jnp.reshape(x, (1,) * (1 + len(scope)))


def _real_power(raised: Callable[[Array, Array], Array], base: Array, exponent: Array) -> Array:
    """base to an exponent that is an array; a negative number has whole powers alone. The base is not 0."""
    whole = exponent == jnp.round(exponent)
    size = jnp.where(whole, jnp.abs(base), base)
    found = jnp.where(size > 0, raised(jnp.where(size > 0, size, 1.0), exponent), jnp.nan)
    return jnp.where((base < 0) & (jnp.mod(exponent, 2) == 1), -found, found)


def _times(a: Array, b: Array) -> Array:
    """A product in which 0 times an infinity is 0; where both are finite its derivative is that of the product."""
    product = a * b
    return jnp.where(((a == 0) & jnp.isinf(b)) | ((b == 0) & jnp.isinf(a)), 0.0, product)


def _together(parts: Sequence[Told]) -> Told:
    """What is told of several formulas, along a last axis."""
    margin, holds = (
        jnp.stack(jnp.broadcast_arrays(*found), axis=-1)
        for found in ([p.margin for p in parts], [p.holds for p in parts])
    )
    return Told(margin, holds)


def _all(parts: Told) -> Told:
    """All along the last axis; without meaning where a part is and no other fails."""
    unknown = jnp.isnan(parts.margin)
    decided = (~parts.holds & ~unknown).any(axis=-1)
    known = jnp.min(jnp.where(unknown, jnp.inf, parts.margin), axis=-1)
    return Told(jnp.where(unknown.any(axis=-1) & ~decided, jnp.nan, known), jnp.all(parts.holds, axis=-1))


def _some(parts: Told) -> Told:
    """Some along the last axis; without meaning where a part is and no other holds."""
    unknown = jnp.isnan(parts.margin)
    met = parts.holds & ~unknown
    known = jnp.max(jnp.where(unknown, -jnp.inf, parts.margin), axis=-1)
    open_ = unknown.any(axis=-1) & ~met.any(axis=-1)
    return Told(jnp.where(open_, jnp.nan, known), met.any(axis=-1))
