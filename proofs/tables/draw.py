"""Worlds of a signature, many at a time: a lattice of small fractions, random ones, and neighbours of given ones.

What a hypothesis fixes by an equation is set to what it is fixed to: ``every x: P_t(x) = P_p(x)`` makes one table of another.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import sympy as sp

from synth.terms import Batch, Terms
from theory import Claim
from theory.logic import Conjunction, EveryElement, Formula, Relation
from theory.parameters import Parameter, within
from theory.signature import POSITIVE, Signature, Table
from theory.terms import Entry, unfold

DENOMINATORS = (1, 2, 3, 4, 5, 6, 8)
SCALARS = tuple(
    Fraction(a, b)
    for a, b in (
        (0, 1),
        (1, 10),
        (1, 4),
        (1, 3),
        (1, 2),
        (2, 3),
        (3, 4),
        (1, 1),
        (3, 2),
        (2, 1),
        (3, 1),
        (5, 1),
        (10, 1),
    )
)
WIDE = (1e-3, 1e3)  # of scalars with no end, either way
FEW = (-1.0, 0.0, 1.0)  # entries among which coincidences are common
MOVED = 0.05  # share of the tables of points that a neighbour draws afresh


@dataclass(frozen=True)
class Assignment:
    """A table or scalar that a hypothesis sets equal to a term.

    Attributes:
      name: of the table or scalar; elements: the bound elements of its entry, in order; term: what it equals.
    """

    name: str
    elements: tuple[sp.Symbol, ...]
    term: sp.Expr


def assignments(claim: Claim) -> tuple[Assignment, ...]:
    """Equations of the hypotheses that give a table or a scalar, each once, and not in a circle."""
    found: list[Assignment] = []
    taken: set[str] = set()

    def speak_of(e: sp.Basic) -> set[str]:
        plain = unfold(e)
        return {node.table for node in sp.preorder_traversal(plain) if isinstance(node, Entry)} | {
            x.name for x in plain.free_symbols
        }

    def read(f: Formula | sp.Basic, scope: tuple[sp.Symbol, ...]) -> None:
        if isinstance(f, Relation):
            read(f.condition, scope)
        elif isinstance(f, (Conjunction, sp.And)):
            for part in f.parts if isinstance(f, Conjunction) else f.args:
                read(part, scope)
        elif isinstance(f, EveryElement):
            read(f.body, (*scope, f.var))
        elif isinstance(f, sp.Equality):
            for mine, other in (f.args, reversed(f.args), *_solved(f, free)):
                if isinstance(mine, Entry) and len(set(mine.elements)) == len(mine.elements) == len(scope):
                    name, elements = mine.table, mine.elements
                elif isinstance(mine, sp.Symbol) and not scope:
                    name, elements = mine.name, ()
                else:
                    continue
                others = speak_of(other)
                if (
                    name in taken
                    or name in others
                    or any(name in speak_of(a.term) for a in found)
                    or others & taken
                ):
                    continue
                found.append(Assignment(name, elements, unfold(other)))
                taken.add(name)
                return

    tables = () if claim.signature is None else claim.signature.tables.values()
    free = frozenset(t.name for t in tables if not t.is_law and t.lower is t.upper is None)
    for h in claim.hypotheses:
        read(h.formula, ())
    for relation in claim.where:
        read(relation, ())
    return tuple(found)


def _solved(equation: sp.Equality, free: frozenset[str]) -> Iterator[tuple[Entry, sp.Expr]]:
    """An equation solved for an entry that is a summand of a side: ``V(s) = r(s) + ...`` for the rewards, where V stands on both sides.

    Args:
      free: tables whose entries may be any number, so that what the equation makes of them is one of theirs.
    """
    whole = equation.lhs - equation.rhs
    for term in sp.Add.make_args(whole):
        factor, entry = term.as_coeff_Mul()
        if isinstance(entry, Entry) and entry.table in free and factor.is_Rational:
            yield entry, (term - whole) / factor


def points(claim: Claim) -> frozenset[str]:
    """Laws of which a hypothesis says, of every entry, that it is 0 or 1: each is all on one element."""

    def told(formula: Formula) -> str | None:
        f: Any = formula
        scope: tuple[sp.Symbol, ...] = ()
        while isinstance(f, EveryElement):
            f, scope = f.body, (*scope, f.var)
        sides = f.condition.args if isinstance(f, Relation) and isinstance(f.condition, sp.Or) else ()
        if len(sides) != 2 or not all(isinstance(side, sp.Equality) for side in sides):
            return None
        entries, values = {side.lhs for side in sides}, {side.rhs for side in sides}
        entry = entries.pop()
        if entries or values != {0, 1} or not isinstance(entry, Entry) or set(entry.elements) != set(scope):
            return None
        return entry.table

    assert claim.signature is not None
    found = {told(h.formula) for h in claim.hypotheses}
    return frozenset(t.name for t in claim.signature.tables.values() if t.is_law and t.name in found)


@cache
def lattice_rows(size: int, denominator: int) -> np.ndarray:
    """All laws on ``size`` elements whose entries are multiples of 1/denominator; of shape (laws, size)."""

    def parts(left: int, places: int) -> Iterator[tuple[int, ...]]:
        if places == 1:
            yield (left,)
            return
        for first in range(left + 1):
            for rest in parts(left - first, places - 1):
                yield (first, *rest)

    return np.array(list(parts(denominator, size)), dtype=float) / denominator


class Draw:
    """Draws batches of worlds of given sizes for one claim.

    Args:
      claim: on a signature of tables.
      sizes: of its sets.
      rng: where all chance comes from.
    """

    def __init__(self, claim: Claim, sizes: Mapping[str, int], rng: np.random.Generator) -> None:
        assert claim.signature is not None
        self.claim, self.sizes, self.rng = claim, dict(sizes), rng
        self.signature: Signature = claim.signature
        self.fixed = assignments(claim)
        self.points = points(claim)

    # ------------------------------------------------------------ laws and tables
    def _shape(self, table: Table) -> tuple[int, ...]:
        return tuple(self.sizes[s.name] for s in table.sets)

    def _rows(self, table: Table, worlds: int) -> tuple[int, int]:
        """(rows, entries of a row) of the laws of a table in so many worlds."""
        given = int(np.prod([self.sizes[s.name] for s in table.given], dtype=int))
        return worlds * given, int(np.prod([self.sizes[s.name] for s in table.over], dtype=int))

    def _lattice_table(self, table: Table, worlds: int) -> np.ndarray:
        if not table.is_law:
            values = _scalars(table.lower, table.upper, table.lower_closed, table.upper_closed)
            return self.rng.choice(values, size=(worlds, *self._shape(table)))
        if table.name in self.points:
            return self._points(table, worlds)
        rows, size = self._rows(table, worlds)
        positive = table.kind == POSITIVE
        found = np.empty((rows, size))
        options = (size, size + 1, 2 * size + 1) if positive else DENOMINATORS
        chosen = self.rng.choice(options, size=rows)
        for denominator in options:
            here = chosen == denominator
            found[here] = self._lattice_laws(int(here.sum()), size, int(denominator), positive)
        return found.reshape(worlds, *self._shape(table))

    def _points(self, table: Table, worlds: int) -> np.ndarray:
        """Laws that are all on one element."""
        rows, size = self._rows(table, worlds)
        return np.eye(size)[self.rng.integers(size, size=rows)].reshape(worlds, *self._shape(table))

    def _lattice_laws(self, rows: int, size: int, denominator: int, positive: bool) -> np.ndarray:
        """Laws whose entries are multiples of a fraction; where there are too many of them to list, of other fractions, too."""
        if size <= 6 and denominator <= 13:
            laws = lattice_rows(size, denominator)
            laws = laws[(laws > 0).all(axis=1)] if positive else laws
            return laws[self.rng.integers(len(laws), size=rows)]
        weights = self.rng.integers(1 if positive else 0, 4, size=(rows, size)).astype(float)
        weights[weights.sum(axis=1) == 0, 0] = 1.0
        return weights / weights.sum(axis=1, keepdims=True)

    def _random_table(self, table: Table, worlds: int) -> np.ndarray:
        if not table.is_law:
            shape = (worlds, *self._shape(table))
            low = -3.0 if table.lower is None else float(table.lower)
            high = max(3.0, low + 3.0) if table.upper is None else float(table.upper)
            return self.rng.uniform(low, high, size=shape)
        if table.name in self.points:
            return self._points(table, worlds)
        rows, size = self._rows(table, worlds)
        spread = self.rng.choice([0.15, 0.5, 1.0, 3.0], size=(rows, 1))
        weights = self.rng.gamma(np.broadcast_to(spread, (rows, size))) + 1e-12
        if table.kind != POSITIVE:
            weights = np.where(self.rng.random((rows, size)) < 0.15, 0.0, weights)
            empty = weights.sum(axis=1) == 0
            weights[empty, self.rng.integers(size, size=empty.sum())] = 1.0
        else:
            weights += 1e-4
        return (weights / weights.sum(axis=1, keepdims=True)).reshape(worlds, *self._shape(table))

    def _batch(self, tables: dict[str, np.ndarray], values: dict[str, np.ndarray]) -> Batch:
        batch = Batch(self.signature, self.sizes, tables, values)
        for given in self.fixed:
            found = np.asarray(Terms(batch).value(given.term, given.elements))
            if given.name in tables:
                target = tables[given.name]
                order = tuple(range(1, found.ndim))
                tables[given.name] = np.broadcast_to(np.transpose(found, (0, *order)), target.shape).astype(
                    float
                )
            else:
                values[given.name] = np.broadcast_to(found.reshape(-1), (batch.worlds,)).astype(float)
            batch = Batch(self.signature, self.sizes, tables, values)
        return batch

    # ------------------------------------------------------------ batches
    def lattice(self, worlds: int) -> Batch:
        """Worlds of small fractions: coincidences, zeros and ends of intervals are common among them."""
        tables = {t.name: self._lattice_table(t, worlds) for t in self.signature.tables.values()}
        values = {p.name: self.rng.choice(_interval(p), size=worlds) for p in self.claim.parameters}
        free = [t for t in self.signature.tables.values() if not t.is_law and t.lower is t.upper is None]
        if free:  # worlds with few unlike numbers in their tables meet equations
            few = self.rng.random(worlds) < 0.5
            for mine in free:
                tables[mine.name][few] = self.rng.choice(FEW, size=(int(few.sum()), *self._shape(mine)))
        laws = [t for t in self.signature.tables.values() if t.is_law]
        for mine in laws:  # equal laws are worlds of their own kind
            twin = laws[int(self.rng.integers(len(laws)))]
            if twin.name != mine.name and self._shape(twin) == self._shape(mine) and twin.given == mine.given:
                same = self.rng.random(worlds) < 0.1
                tables[mine.name][same] = tables[twin.name][same]
        return self._batch(tables, values)

    def random(self, worlds: int) -> Batch:
        """Worlds anywhere: laws near the corners and in the middle, scalars over orders of magnitude."""
        tables = {t.name: self._random_table(t, worlds) for t in self.signature.tables.values()}
        values = {p.name: self._random_scalar(p, worlds) for p in self.claim.parameters}
        return self._batch(tables, values)

    def _random_scalar(self, p: Parameter, worlds: int) -> np.ndarray:
        low, high = (None if end is None else float(end) for end in (p.lower, p.upper))
        if p.integer:
            start = 0 if low is None else int(low)
            end = start + 6 if high is None else int(high)
            found = self.rng.integers(start, end + 1, size=worlds).astype(float)
        elif low is not None and high is not None:
            found = low + (high - low) * self.rng.random(worlds)
        else:
            spread = np.exp(self.rng.uniform(np.log(WIDE[0]), np.log(WIDE[1]), size=worlds))
            found = (
                low + spread
                if low is not None
                else high - spread
                if high is not None
                else spread * self.rng.choice([-1, 1], worlds)
            )
        inside = _interval(p)
        return np.where(self.rng.random(worlds) < 0.1, self.rng.choice(inside, size=worlds), found)

    def near(self, batch: Batch, rows: np.ndarray, worlds: int, step: float) -> Batch:
        """Neighbours of some of the worlds of a batch, at random: masses scaled and shifted, scalars scaled."""
        parents = self.rng.choice(rows, size=worlds)
        tables: dict[str, np.ndarray] = {}
        for table in self.signature.tables.values():
            old = np.asarray(batch.tables[table.name])[parents]
            noise = self.rng.normal(scale=step, size=old.shape)
            if not table.is_law:
                moved = old + noise
                low, high = (None if end is None else float(end) for end in (table.lower, table.upper))
                tables[table.name] = np.clip(moved, low, high) if (low, high) != (None, None) else moved
                continue
            if table.name in self.points:
                fresh = self.rng.random(worlds) < MOVED
                tables[table.name] = np.where(
                    fresh.reshape(-1, *(1,) * (old.ndim - 1)), self._points(table, worlds), old
                )
                continue
            axes = tuple(range(1 + len(table.given), old.ndim))
            grown = old * np.exp(noise)
            if table.kind != POSITIVE:
                fresh = (self.rng.random(old.shape) < 0.02) & (old == 0)
                grown = np.where(fresh, 0.01, np.where(self.rng.random(old.shape) < 0.02, 0.0, grown))
                lost = grown.sum(axis=axes, keepdims=True) == 0
                grown = np.where(lost, old, grown)
            tables[table.name] = grown / grown.sum(axis=axes, keepdims=True)
        values: dict[str, np.ndarray] = {}
        for p in self.claim.parameters:
            old = np.asarray(batch.values[p.name])[parents]
            values[p.name] = old if p.integer else _moved(p, old, self.rng.normal(scale=step, size=old.shape))
        return self._batch(tables, values)

    def beside(self, batch: Batch, rows: np.ndarray, worlds: int) -> Batch:
        """Neighbours of worlds of a lattice that are of it, too: some numbers exchanged for others, or for their opposites."""
        parents = self.rng.choice(rows, size=worlds)
        fresh = self.lattice(worlds)
        rate = self.rng.choice([0.02, 0.1, 0.3], size=worlds)
        tables: dict[str, np.ndarray] = {}
        for table in self.signature.tables.values():
            old, new = (np.asarray(x) for x in (batch.tables[table.name][parents], fresh.tables[table.name]))
            if table.is_law:
                shape = (worlds, *old.shape[1 : 1 + len(table.given)], *(1,) * len(table.over))
            else:
                shape = old.shape
                if table.lower is None and table.upper is None:
                    new = np.where(self.rng.random(shape) < 0.5, -old, new)
            at = self.rng.random(shape) < rate.reshape(-1, *(1,) * (old.ndim - 1))
            tables[table.name] = np.where(at, new, old)
        values = {
            p.name: np.where(
                self.rng.random(worlds) < rate,
                np.asarray(fresh.values[p.name]),
                np.asarray(batch.values[p.name])[parents],
            )
            for p in self.claim.parameters
        }
        return self._batch(tables, values)


def _moved(p: Parameter, old: np.ndarray, noise: np.ndarray) -> np.ndarray:
    low, high = (None if end is None else float(end) for end in (p.lower, p.upper))
    if low is not None and high is not None:
        moved = old + (high - low) * noise / 4
    elif low is not None:
        moved = low + (old - low) * np.exp(noise)
    elif high is not None:
        moved = high - (high - old) * np.exp(noise)
    else:
        moved = old * np.exp(noise)
    inside = np.ones(old.shape, dtype=bool)
    if low is not None:
        inside &= (moved >= low) if p.lower_closed else (moved > low)
    if high is not None:
        inside &= (moved <= high) if p.upper_closed else (moved < high)
    return np.where(inside, moved, old)


def _interval(p: Parameter) -> np.ndarray:
    found = _scalars(p.lower, p.upper, p.lower_closed, p.upper_closed)
    if p.integer:
        low = 0 if p.lower is None else int(p.lower)
        high = low + 4 if p.upper is None else int(p.upper)
        found = np.array([float(k) for k in range(low, high + 1) if p.contains(Fraction(k))])
    return found


def _scalars(
    lower: Fraction | None, upper: Fraction | None, lower_closed: bool, upper_closed: bool
) -> np.ndarray:
    """Plain values between two ends, the ends themselves where they belong."""
    if lower is not None and upper is not None:
        spread = [lower + (upper - lower) * x for x in SCALARS if x <= 1]
    elif lower is not None:
        spread = [lower + x for x in SCALARS]
    elif upper is not None:
        spread = [upper - x for x in SCALARS]
    else:
        spread = [*SCALARS, *(-x for x in SCALARS if x)]
    kept = [x for x in spread if within(x, lower, upper, lower_closed, upper_closed)]
    return np.array([float(x) for x in kept])


def alike(signature: Signature, size: int) -> dict[str, int]:
    """Sets of one size, as far as each allows it."""
    return _allowed(signature, (size,) * len(signature.sets))


def _allowed(signature: Signature, sizes: Sequence[int]) -> dict[str, int]:
    return {
        s.name: max(s.at_least, size if s.at_most is None else min(size, s.at_most))
        for s, size in zip(signature.sets.values(), sizes, strict=True)
    }


UNLIKE = 3  # size up to which sets of unlike sizes are looked at, too
MOST_UNLIKE = 12


def sizes_of(signature: Signature, largest: int) -> Iterator[tuple[dict[str, int], bool]]:
    """Sizes of the sets to look at: all alike, as far as each set allows, smallest first; then some that are not, which are marked."""
    names = list(signature.sets)
    alike = [(size,) * len(names) for size in range(1, largest + 1)]
    small = range(1, min(UNLIKE, largest) + 1)
    unlike = [sizes for sizes in itertools.product(small, repeat=min(len(names), 4)) if len(set(sizes)) > 1]
    seen: set[tuple[int, ...]] = set()
    for place, sizes in enumerate((*alike, *sorted(unlike, key=sum))):
        given = (*sizes, *(sizes[-1:] * (len(names) - len(sizes))))
        found = _allowed(signature, given)
        key = tuple(found.values())
        if key not in seen and len(seen) < largest + MOST_UNLIKE:
            seen.add(key)
            yield found, place >= len(alike)


__all__ = ["Assignment", "Draw", "alike", "assignments", "lattice_rows", "sizes_of"]
