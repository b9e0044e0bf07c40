"""Terms and formulas over tables, on many worlds at once: values, margins, derivatives by forward differentiation.

A batch of worlds of equal sizes is evaluated in one go. An array has the worlds as its first axis, and an axis for every bound element of the
place it stands in. Conventions are those of the exact interpreter (`proofs.exact.terms`), with which it shares nothing but the statement: log 0 is -oo,
one over the 0 of what is never negative is +oo, over any other 0 it is NaN; a product with a factor 0 is 0. NaN is *no meaning*.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial, reduce
from types import MappingProxyType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from theory.derivative import derivative
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
ROUNDED = 2.0**-50  # how far, beside it, a number may be off by what made it
SLIGHT = 1e-10  # how far, beside it, a value may be off that is found from logarithms
Scaled = tuple[Array, Array, Array]  # sign of a number, logarithm of its size, how far that may be off


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
      np: arrays of what: `jax.numpy`, or `numpy` where few worlds are looked at, which a compiler is not worth.
      tables: of the signature, by name: what is known of the signs of their entries.
      same: how far floats of equal terms may be apart, where a condition asks for equality.
    """

    np: Any = jnp
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
        return self.np.log(x)

    def exp(self, x: Array) -> Array:
        """e to the power x."""
        return self.np.exp(x)

    def root(self, x: Array) -> Array:
        """The square root, NaN below 0."""
        return self.np.sqrt(x)

    def inverse(self, x: Array) -> Array:
        """1/x, +oo at 0."""
        return 1.0 / x

    def raised(self, base: Array, exponent: Array) -> Array:
        """A positive number to an exponent."""
        return self.np.power(base, exponent)

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
            return self.np.full((1,) * (1 + len(scope)), float(e))
        if isinstance(e, sp.Add):
            return reduce(self.np.add, map(go, e.args))
        if isinstance(e, sp.Mul):
            return self._product(e, scope)
        if isinstance(e, sp.Pow):
            return self._power(e, scope)
        if isinstance(e, sp.log):
            return self.log(go(e.args[0]))
        if isinstance(e, sp.exp):
            return self.apart(self.exp, go(e.args[0]))
        if isinstance(e, sp.Abs):
            return self.np.abs(go(e.args[0]))
        if isinstance(e, (sp.Max, sp.Min)):
            return reduce(self.np.maximum if isinstance(e, sp.Max) else self.np.minimum, map(go, e.args))
        if isinstance(e, (sp.ceiling, sp.floor)):
            return (self.np.ceil if isinstance(e, sp.ceiling) else self.np.floor)(go(e.args[0]))
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e, scope)
        if isinstance(e, Over):
            return self._over(e, scope)
        raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")

    def _piecewise(self, e: sp.Piecewise, scope: Scope) -> Array:
        found: Array = self.np.asarray(np.nan)
        for branch, condition in reversed(e.args):
            here = self.value(branch, scope)
            if condition == sp.true:
                found = here
                continue
            found = self.np.where(self.truth(condition, scope), here, found)
            found = self.np.where(self.undecided(condition, scope), np.nan, found)
        return found

    def _product(self, e: sp.Mul, scope: Scope) -> Array:
        """A factor 0 makes the product 0, but for 1/oo beside an infinity, and what is 0 in passing beside one (a derivative there)."""
        factors = [self.np.asarray(self.value(a, scope)) for a in e.args]
        product = reduce(partial(self.apart, _times), factors)
        none = self.np.asarray(False)
        infinite = reduce(self.np.logical_or, map(self.np.isinf, factors))
        kept, passing, beyond = none, none, none  # of what kind the factors are that are 0
        for a, found in zip(e.args, factors, strict=True):
            if isinstance(a, sp.Pow) and isinstance(a.exp, sp.Rational) and a.exp < 0:
                beyond = beyond | self.np.isinf(self.value(a.base, scope))
            elif self._moving and _free(a) & self._moving:
                passing = passing | (found == 0)
            else:
                kept = kept | (found == 0)
        lost = infinite & ~kept & (passing | beyond)
        return self.product(self.np.where(lost, np.nan, product), factors)

    def product(self, found: Array, factors: Sequence[Array]) -> Array:
        """A product, where floats may have lost it."""
        return found

    def _power(self, e: sp.Pow, scope: Scope) -> Array:
        base = self.np.asarray(self.value(e.base, scope), dtype=np.float64)
        if e.exp == sp.Rational(1, 2):
            return self.root(base)
        if isinstance(e.exp, sp.Integer):
            k = int(e.exp)
            raised = self.apart(lambda x: self.np.power(x, abs(k)), base)
            found = raised if k > 0 else self.inverse(raised)
        else:
            exponent = self.value(e.exp, scope)
            found = self.apart(
                partial(_real_power, self.raised), self.np.where(base == 0, 1.0, base), exponent
            )
            at_zero = self.np.where(exponent > 0, 0.0, self.np.where(exponent == 0, 1.0, np.inf))
            found = self.np.where(base == 0, at_zero, found)
        if nonnegative(denominator(e), self.tables):
            return found
        return self.np.where((base == 0) & self.np.isinf(found), np.nan, found)

    def _over(self, e: Over, scope: Scope) -> Array:
        inner = (*scope, e.var)
        size = self.size(e.over)
        empty, reduced = _REDUCED[e.kind]
        found = _shaped(self.value(e.body, inner), inner)
        if e.condition != sp.true:
            found = self.np.where(_shaped(self.truth(e.condition, inner), inner), found, empty)
            found = self.np.where(_shaped(self.undecided(e.condition, inner), inner), np.nan, found)
        if found.shape[-1] != size:
            found = self.np.broadcast_to(found, (*found.shape[:-1], size))
        return reduced(found, axis=-1)

    def truth(self, condition: sp.Basic, scope: Scope) -> Array:
        """Truth of a relation as floats see it: for conditions inside of terms."""
        if condition in (sp.true, sp.false):
            return self.np.asarray(bool(condition))
        if isinstance(condition, (sp.And, sp.Or)):
            combine = self.np.logical_and if isinstance(condition, sp.And) else self.np.logical_or
            return reduce(combine, (self.truth(c, scope) for c in condition.args))
        if isinstance(condition, sp.Not):
            return ~self.truth(condition.args[0], scope)
        if isinstance(condition, sp.Implies):
            premise, consequence = (self.truth(c, scope) for c in condition.args)
            return ~premise | consequence
        if isinstance(condition, Relational):
            lhs, rhs = (self.np.asarray(self.value(x, scope)) for x in (condition.lhs, condition.rhs))
            close = (lhs == rhs) | (self.np.abs(lhs - rhs) <= self.same)
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
            return reduce(self.np.logical_or, unknown) & ~reduce(self.np.logical_or, settled)
        if isinstance(condition, (sp.Not, sp.Implies)):
            return reduce(self.np.logical_or, (self.undecided(c, scope) for c in condition.args))
        if isinstance(condition, Relational):
            lhs, rhs = (self.np.asarray(self.value(x, scope)) for x in (condition.lhs, condition.rhs))
            return self.np.isnan(lhs) | self.np.isnan(rhs)
        return self.np.asarray(False)


class Terms(ArrayTerms):
    """Evaluates terms and formulas on a batch; gradients are those of forward differentiation, NaN where something in it is infinite."""

    def __init__(self, batch: Batch, moving: frozenset[sp.Basic] = frozenset()) -> None:
        self.batch, self.tables, self._moving = batch, batch.signature.tables, moving
        self._seen: dict[tuple[sp.Basic, Scope], Array] = {}
        self.unseen: list[
            Array
        ] = []  # for each relation that was looked at, the worlds where floats see no value of a side

    def value(self, e: sp.Basic, scope: Scope = ()) -> Array:
        """As `ArrayTerms.value`; what was asked for already is kept."""
        place = (e, tuple(scope))
        if place not in self._seen:
            self._seen[place] = super().value(e, scope)
        return self._seen[place]

    def leaf(self, e: sp.Basic, scope: Scope) -> Any:
        """Scalars, entries and derivatives."""
        if isinstance(e, sp.Symbol):
            return self.np.reshape(self.batch.values[e.name], (-1,) + (1,) * len(scope))
        if isinstance(e, Entry):
            return self._entry(e, scope)
        if isinstance(e, Slope):
            return self._slope(e, scope)
        return None

    def size(self, over: str) -> int:
        return self.batch.sizes[over]

    def exp(self, x: Array) -> Array:
        """e to the power x, NaN where no float holds it: neither +oo nor 0 is what it comes to there."""
        return _held(self.np.exp(x), self.np.isfinite(x))

    def product(self, found: Array, factors: Sequence[Array]) -> Array:
        """A product, NaN where no float holds it."""
        return _held(found, reduce(self.np.logical_and, (self.np.isfinite(x) & (x != 0) for x in factors)))

    def raised(self, base: Array, exponent: Array) -> Array:
        """A positive number to an exponent, NaN where no float holds it."""
        return _held(self.np.power(base, exponent), self.np.isfinite(base) & self.np.isfinite(exponent))

    def at(self, scalar: sp.Symbol, values: Array, moving: frozenset[sp.Basic] = frozenset()) -> Terms:
        """The same worlds with other values of a scalar; in which, besides those here, derivatives are being taken."""
        changed = replace(self.batch, values={**self.batch.values, scalar.name: values})
        return type(self)(changed, self._moving | moving)

    def _entry(self, e: Entry, scope: Scope) -> Array:
        table = self.batch.tables[e.table]
        spread = [
            self.np.reshape(self.np.arange(n), self._axis(x, scope, n))
            for x, n in zip(e.elements, table.shape[1:], strict=True)
        ]
        if not spread:
            return self.np.reshape(table, (-1,) + (1,) * len(scope))
        return table[(slice(None), *_aligned(spread))]

    @staticmethod
    def _axis(x: sp.Symbol, scope: Scope, n: int) -> tuple[int, ...]:
        place = len(scope) - 1 - list(reversed(scope)).index(x)
        return tuple(n if k == place else 1 for k in range(len(scope)))

    def _slope(self, e: Slope, scope: Scope) -> Array:
        point = self.np.broadcast_to(self.np.reshape(self.value(e.point), (-1,)), (self.batch.worlds,))

        def along(x: Array) -> Array:
            return self.at(e.var, x, frozenset({e.var})).value(e.body, scope)

        at, slope = jax.jvp(along, (point,), (self.np.ones_like(point),))
        return self.np.where(self.np.isfinite(at) & self.np.isfinite(slope), slope, np.nan)

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
            anyway = found.holds & ~self.np.isnan(found.margin)
            open_ = self.np.isnan(asked.margin) & ~anyway
            margin = self.np.where(open_, np.nan, self.np.where(asked.holds, found.margin, np.inf))
            return Told(margin, (~asked.holds & ~open_) | found.holds)
        if isinstance(f, (EveryElement, SomeElement)):
            found = self.told(f.body, (*scope, f.var))
            size = self.batch.sizes[f.over]
            margin, holds = (
                self.np.broadcast_to(x, (*x.shape[:-1], size)) if x.shape[-1] != size else x
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
        same = self.np.isinf(lhs) & (lhs == rhs)
        gap = self.np.where(same, 0.0, rhs - lhs)
        self.unseen.append(self.np.isnan(gap).reshape(gap.shape[0], -1).any(axis=1))
        if f.rel_op in (">", ">="):
            gap = -gap
        close = self.np.abs(gap) <= EQUAL * self.np.maximum(
            1.0, self.np.where(self.np.isfinite(lhs), self.np.abs(lhs), 0.0)
        )
        if f.rel_op == "==":
            return Told(-self.np.abs(gap), close)
        if f.rel_op == "!=":
            return Told(self.np.abs(gap), ~close)
        return Told(gap, (gap >= 0) | close if f.rel_op in ("<=", ">=") else (gap > 0) & ~close)

    def _some_constant(self, f: SomeConstant, scope: Scope) -> Told:
        declared = self.batch.signature.parameter_of(f.var)
        first = 1.0 if declared.lower is None else float(declared.lower) + 1.0
        shape = self.np.ones(self.batch.worlds)

        def at(x: float) -> Told:
            return self.at(f.var, x * shape)._relation(unfold(f.body.condition), scope)

        here, further = at(first), at(first + 1.0)
        rise = further.margin - here.margin
        helps = rise > STEEP if declared.upper is None else self.np.asarray(False)
        return Told(self.np.where(helps, self.np.abs(rise) * 1e3, here.margin), helps | here.holds)


class PlainTerms(Terms):
    """The same without a compiler: NumPy, and derivatives by their structure. For a few batches, which take less time than to compile for them.

    A value that floats lose on the way to it is found again by the logarithms of its parts.
    """

    np = np

    def __init__(self, batch: Batch, moving: frozenset[sp.Basic] = frozenset()) -> None:
        super().__init__(batch, moving)
        self._sizes: dict[tuple[sp.Basic, Scope], Scaled] = {}

    def value(self, e: sp.Basic, scope: Scope = ()) -> Array:
        """As `Terms.value`."""
        place = (e, tuple(scope))
        if place not in self._seen:
            with np.errstate(all="ignore"):  # infinities and NaN are meant
                self._seen[place] = self._found_again(e, scope, super().value(e, scope))
        return self._seen[place]

    def _found_again(self, e: sp.Basic, scope: Scope, found: Array) -> Array:
        """A value, from the logarithms of its parts where these overflow on the way to it, as in (e^z - 1)/(e^z + 1)."""
        overflows = isinstance(e, (sp.Add, sp.Mul, sp.Pow, sp.log)) or (
            isinstance(e, Over) and e.kind == "sum"
        )
        if not overflows or not np.isnan(found).any() or not e.has(sp.exp):
            return found
        sign, log, error = self.scaled(e.args[0] if isinstance(e, sp.log) else e, scope)
        if isinstance(e, sp.log):
            other, held = log, sign > 0
        else:
            other = sign * np.exp(log)
            normal = (np.abs(other) >= np.finfo(np.float64).tiny) & np.isfinite(other)
            held = normal | ((sign == 0) & np.isneginf(log))
        return np.where(np.isnan(found) & held & (error <= SLIGHT), other, found)

    def scaled(self, e: sp.Basic, scope: Scope) -> Scaled:
        """Sign of a term, logarithm of its size, and how far rounding may have put that off; NaN where one of them is not known."""
        place = (e, tuple(scope))
        if place not in self._sizes:
            self._sizes[place] = self._scaled(e, scope)
        return self._sizes[place]

    def _scaled(self, e: sp.Basic, scope: Scope) -> Scaled:
        if isinstance(e, Named):
            return self.scaled(e.body, scope)
        if isinstance(e, sp.exp):
            power = np.asarray(self.value(e.args[0], scope))
            return _sized(np.ones_like(power), power, ROUNDED * np.abs(power))
        if isinstance(e, sp.Mul):
            signs, logs, errors = zip(*(self.scaled(a, scope) for a in e.args), strict=True)
            return _sized(reduce(np.multiply, signs), reduce(np.add, logs), reduce(np.add, errors))
        if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
            sign, log, error = self.scaled(e.base, scope)
            k = int(e.exp)
            return _sized(sign if k % 2 else sign * sign, k * log, abs(k) * error)
        if isinstance(e, sp.Add):
            parts = [
                np.broadcast_arrays(*of) for of in zip(*(self.scaled(a, scope) for a in e.args), strict=True)
            ]
            return _added(*(np.stack(of, axis=-1) for of in parts))
        if isinstance(e, Over) and e.kind == "sum":
            inner = (*scope, e.var)
            counted = _shaped(self.truth(e.condition, inner), inner)
            known = ~_shaped(self.undecided(e.condition, inner), inner)
            sign, log, error = (_shaped(of, inner) for of in self.scaled(e.body, inner))
            kept = [np.where(counted, of, none) for of, none in ((sign, 0.0), (log, -np.inf), (error, 0.0))]
            shape = (*kept[0].shape[:-1], self.size(e.over))
            sign, log, error = (np.broadcast_to(np.where(known, of, np.nan), shape) for of in kept)
            return _added(sign, log, error)
        plain = np.asarray(self.value(e, scope))
        return _sized(np.sign(plain), np.log(np.abs(plain)), np.full(plain.shape, ROUNDED))

    def _slope(self, e: Slope, scope: Scope) -> Array:
        point = np.broadcast_to(self.value(e.point).reshape(-1), (self.batch.worlds,))
        there = self.at(e.var, point, frozenset({e.var}))
        at, slope = there.value(e.body, scope), there.value(_derivative(e.body, e.var), scope)
        return np.where(np.isfinite(at) & np.isfinite(slope), slope, np.nan)

    def told(self, f: Formula | sp.Basic, scope: Scope = ()) -> Told:
        """As `Terms.told`."""
        with np.errstate(all="ignore"):
            return super().told(f, scope)


# Asked again with every batch of worlds.
_derivative = lru_cache(maxsize=1024)(derivative)


@lru_cache(maxsize=1 << 14)
def _free(e: sp.Basic) -> frozenset[sp.Basic]:
    return frozenset(e.free_symbols)


def _np(x: Any) -> Any:
    """The library that an array is of."""
    return jnp if isinstance(x, jax.Array) else np


def _sum(x: Array, axis: int) -> Array:
    return x.sum(axis=axis)


def _extreme(name: str) -> Any:
    """A maximum or minimum over the last axis, NaN where an entry is: over large arrays XLA's own (0.10, on CPUs) leaves NaN out."""

    def reduced(x: Array, axis: int) -> Array:
        return _np(x).where(_np(x).isnan(x).any(axis=axis), np.nan, getattr(x, name)(axis=axis))

    return reduced


_REDUCED: dict[str, tuple[float, Any]] = {  # of none, and of some
    "sum": (0.0, _sum),
    "max": (-np.inf, _extreme("max")),
    "min": (np.inf, _extreme("min")),
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
    xp = _np(found)
    small = xp.abs(found) < np.finfo(np.float64).tiny
    return xp.where(finite & (xp.isinf(found) | small), np.nan, found)


def _sized(sign: Array, log: Array, error: Array) -> Scaled:
    """What is known of a size; nothing where it is infinite, of which a product or sum may have no meaning."""
    xp = _np(log)
    lost = xp.isposinf(log) | xp.isnan(log) | xp.isnan(sign)
    return tuple(xp.where(lost, np.nan, of) for of in (sign, log, error))


def _added(sign: Array, log: Array, error: Array) -> Scaled:
    """The sum along the last axis of numbers of which sign and size are known; nothing where they cancel one another."""
    xp = _np(log)
    largest = xp.max(log, axis=-1, keepdims=True)  # NaN where one is
    shares = sign * xp.where(xp.isneginf(log), 0.0, xp.exp(log - largest))
    total = shares.sum(axis=-1)
    off = (xp.abs(shares) * (error + ROUNDED)).sum(axis=-1) / xp.abs(total)
    lost = xp.isnan(log).any(axis=-1) | xp.isneginf(largest[..., 0]) | (total == 0)
    found = (xp.sign(total), largest[..., 0] + xp.log(xp.abs(total)), off)
    return _sized(*(xp.where(lost, np.nan, of) for of in found))


def _aligned(spread: Sequence[Array]) -> list[Array]:
    """Index arrays of one shape, so that indexing keeps the worlds in front."""
    return list(_np(spread[0]).broadcast_arrays(*spread))


def _shaped(x: Any, scope: Scope) -> Array:
    """A number as an array with all axes of a scope."""
    x = _np(x).asarray(x)
    return x if x.ndim else x.reshape((1,) * (1 + len(scope)))


def _real_power(raised: Callable[[Array, Array], Array], base: Array, exponent: Array) -> Array:
    """base to an exponent that is an array; a negative number has whole powers alone. The base is not 0."""
    xp = _np(base)
    whole = exponent == xp.round(exponent)
    size = xp.where(whole, xp.abs(base), base)
    found = xp.where(size > 0, raised(xp.where(size > 0, size, 1.0), exponent), np.nan)
    return xp.where((base < 0) & (xp.mod(exponent, 2) == 1), -found, found)


def _times(a: Array, b: Array) -> Array:
    """A product in which 0 times an infinity is 0; where both are finite its derivative is that of the product."""
    xp, product = _np(a), a * b
    return xp.where(((a == 0) & xp.isinf(b)) | ((b == 0) & xp.isinf(a)), 0.0, product)


def _together(parts: Sequence[Told]) -> Told:
    """What is told of several formulas, along a last axis."""
    margin, holds = (
        _np(found[0]).stack(_np(found[0]).broadcast_arrays(*found), axis=-1)
        for found in ([p.margin for p in parts], [p.holds for p in parts])
    )
    return Told(margin, holds)


def _all(parts: Told) -> Told:
    """All along the last axis; without meaning where a part is and no other fails."""
    xp = _np(parts.margin)
    unknown = xp.isnan(parts.margin)
    decided = (~parts.holds & ~unknown).any(axis=-1)
    known = xp.min(xp.where(unknown, np.inf, parts.margin), axis=-1)
    return Told(xp.where(unknown.any(axis=-1) & ~decided, np.nan, known), xp.all(parts.holds, axis=-1))


def _some(parts: Told) -> Told:
    """Some along the last axis; without meaning where a part is and no other holds."""
    xp = _np(parts.margin)
    unknown = xp.isnan(parts.margin)
    met = parts.holds & ~unknown
    known = xp.max(xp.where(unknown, -np.inf, parts.margin), axis=-1)
    open_ = unknown.any(axis=-1) & ~met.any(axis=-1)
    return Told(xp.where(open_, np.nan, known), met.any(axis=-1))
