"""Worlds made of tables, a point of a picture each: values of a claim's own terms, and whether the claim holds there.

A scenario over tables gives numbers by the names that the claim's signature has for them, so that no formula is written a second time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import numpy as np
import sympy as sp

from synth.scenarios._base import Bound
from synth.terms import EQUAL, Batch, Terms, Told
from theory import claims
from theory.errors import WorldError
from theory.logic import Relation
from theory.signature import POSITIVE, FiniteSet, Signature, Table
from theory.terms import bound, unfold

Numbers = Mapping[str, Any]
TOTAL = 1e-9  # how far from 1 the sum of a law may be
SEEN = 6  # points, of those at which a claim fails, that a note names one by one


class Toy:
    """Worlds of one signature, one for each point along an axis.

    Args:
      signature: that of the claims.
      fixed: tables (nested sequences, arguments in order) and scalars that are the same at all points, by name; other names are left alone.
      ties: whether sides of "<" that are one float are one number, as a value and the largest of several are; where terms are rounded, to 1 say,
        they need not be.
      along: tables and scalars that change, with the points as their first axis.

    Raises:
      WorldError: a table or scalar that is missing, of another shape, out of its bounds, or no law.
    """

    def __init__(self, signature: Signature, fixed: Numbers, *, ties: bool = False, **along: Any) -> None:
        self.signature, self._ties = signature, ties
        changing = {name: numbers(along, name) for name in along}
        self.points = len(next(iter(changing.values()))) if changing else 1
        self._fixed, self._changing = fixed, changing
        self._found: dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}  # by claim
        sizes: dict[str, int] = {}
        tables = {name: self._table(table, sizes) for name, table in signature.tables.items()}
        scalars = {name: self._of(name) for name in signature.parameters if self._known(name)}
        for name, value in scalars.items():
            _within(signature, name, value)
        self._sizes = {**dict.fromkeys(signature.sets, 1), **sizes}
        self._numbers = tables, scalars

    def _read(self, reader: Callable[[Terms], Any]) -> Any:
        """What is read off the worlds; compiled as a whole, which is much faster than term by term."""

        def read(tables: Any, scalars: Any) -> Any:
            return reader(Terms(Batch(self.signature, self._sizes, tables, scalars)))

        return jax.jit(read)(*self._numbers)

    def _known(self, name: str) -> bool:
        return name in self._changing or name in self._fixed

    def _of(self, name: str) -> np.ndarray:
        if name in self._changing:
            return self._changing[name]
        if name not in self._fixed:
            raise WorldError(f"no {name} is given; {self.signature.id} asks for {_asked(self.signature)}")
        row = numbers(self._fixed, name)
        return np.broadcast_to(row, (self.points, *row.shape))

    def _table(self, table: Table, sizes: dict[str, int]) -> np.ndarray:
        found = self._of(table.name)
        if found.ndim != 1 + len(table.sets) or not np.isfinite(found).all():
            raise WorldError(f"{table.name}: give finite numbers, {len(table.sets)} level(s) deep")
        for over, size in zip(table.sets, found.shape[1:], strict=True):
            if size < over.at_least or sizes.setdefault(over.name, size) != size:
                raise WorldError(
                    f"{table.name} has {size} entries of {over.name}; other tables have another number"
                )
        if not table.is_law:
            if not all(table.contains(x) for x in found.flat):
                raise WorldError(f"{table.name} has entries outside {table.interval}")
            return found
        axes = tuple(range(1 + len(table.given), found.ndim))
        totals = found.sum(axis=axes)
        if (found < 0).any() or (abs(totals - 1) > TOTAL).any():
            raise WorldError(f"{table.name} is no law; give probabilities that sum to 1")
        if table.kind == POSITIVE and not (found > 0).all():
            raise WorldError(f"{table.name} has an entry 0, and the claims ask for a positive law")
        return found

    def at(self, term: Any) -> np.ndarray:
        """Values of a term, one for each point."""
        meant = sp.sympify(term)
        return self._spread(self._read(lambda terms: terms.value(meant))).astype(float)

    def row(self, term: Callable[[sp.Symbol], Any], over: FiniteSet) -> np.ndarray:
        """Values of a term at each element of a set, of shape (points, elements)."""
        (x,), meant = bound(lambda x: sp.sympify(term(x)))
        found = np.asarray(self._read(lambda terms: terms.value(meant, (x,))), dtype=float)
        return np.broadcast_to(found, (self.points, self._sizes[over.name]))

    def met(self, claim: str) -> np.ndarray:
        """At which points the hypotheses of a claim are met."""
        return self._judged(claim)[0]

    def holds(self, claim: str) -> np.ndarray:
        """At which points the conclusion of a claim holds, whatever its hypotheses."""
        return self._judged(claim)[1]

    def fails(self, claim: str) -> np.ndarray:
        """At which points the hypotheses of a claim are met and its conclusion fails by more than floats of equal terms may be apart.

        Where it neither holds nor fails, floats cannot tell: numbers that none holds, or sides of "<" that round to the same.
        """
        return self._judged(claim)[2]

    def _judged(self, claim: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Where hypotheses are met, where the conclusion holds and where the claim fails."""
        if claim not in self._found:
            known = claims()[claim]
            hypotheses = [*(h.formula for h in known.hypotheses), *known.where]
            asked, concluded = self._read(
                lambda terms: (
                    [_pair(terms.told(f)) for f in hypotheses],
                    _pair(terms.told(known.conclusion)),
                )
            )
            met = np.full(self.points, True)
            for part in asked:
                margin, holds = map(self._spread, part)
                met = met & holds & ~np.isnan(margin)  # what has no meaning is not met
            margin, holds = map(self._spread, concluded)
            self._found[claim] = met, holds & ~np.isnan(margin), self._broken(met & ~holds, margin)
        return self._found[claim]

    def _broken(self, not_held: np.ndarray, margin: np.ndarray) -> np.ndarray:
        """Of the points at which a claim does not hold, those at which floats tell that it fails."""
        return not_held & ((margin < -EQUAL) | (self._ties & (margin <= 0)))

    def _spread(self, found: Any) -> np.ndarray:
        return np.broadcast_to(np.asarray(found).reshape(-1), (self.points,))

    def note(self, claim: str, axis: str, at: Sequence[float] | np.ndarray) -> str:
        """Where among the points a claim applies, and where it then holds, in one sentence.

        Args:
          claim: its id.
          axis: what the points are points of, a word or two.
          at: the points.
        """
        (met, holds, broken), x = self._judged(claim), np.asarray(at, dtype=float)
        if not met.any():
            return f"{claim} says nothing here: its hypotheses are met at no point."
        open_ = met & ~broken & ~holds
        if self.points == 1:
            told = "and fails" if broken.any() else "but floats cannot tell" if open_.any() else "and holds"
            return f"{claim} applies here {told}."
        where = f"at all {self.points} points" if met.all() else f"at {met.sum()} of {self.points} points"
        untold = f"; at {open_.sum()} of them floats cannot tell" if open_.any() else ""
        if broken.any():
            return f"{claim} applies {where} and fails at {broken.sum()} of them: {ranges(axis, x, broken)}{untold}."
        if open_.any():
            return f"{claim} applies {where} and holds at {(met & ~open_).sum()} of them{untold}."
        return f"{claim} applies {where} and holds at each."


def numbers(world: Numbers, name: str) -> np.ndarray:
    """What a world gives by a name, as floats.

    Raises:
      WorldError: it is no number, and no nested sequence of numbers of one shape.
    """
    try:
        return np.asarray(world[name], dtype=float)
    except (TypeError, ValueError):
        raise WorldError(f"{name}: give numbers, rows of one length, and not {world[name]!r:.60}") from None


def number(world: Numbers, name: str) -> float:
    """What a world gives by a name, as one finite float.

    Raises:
      WorldError: it is none.
    """
    found = numbers(world, name)
    if found.shape != () or not np.isfinite(found):
        raise WorldError(f"{name}: give one finite number, and not {world[name]!r:.60}")
    return float(found)


def require(world: Numbers, names: str) -> None:
    """Refuse a world that lacks one of some names, given with blanks between them.

    Raises:
      WorldError: with the names that are missing and all that are asked for.
    """
    missing = [name for name in names.split() if name not in world]
    if missing:
        raise WorldError(f"no {', '.join(missing)}; give {', '.join(names.split())}")


def sides(claim: str) -> tuple[Any, Any]:
    """Left and right side of a claim whose conclusion is one relation.

    Raises:
      WorldError: it is not.
    """
    conclusion = claims()[claim].conclusion
    condition = unfold(conclusion.condition) if isinstance(conclusion, Relation) else None
    if not isinstance(condition, sp.core.relational.Relational):
        raise WorldError(f"the conclusion of {claim} is not one relation")
    return condition.lhs, condition.rhs


def line(claim: str, label: str, term: Any, x: Sequence[float] | np.ndarray, y: Any) -> Bound:
    """A bound that changes along the axis; points at which it has no meaning are left out."""
    kept = [(float(a), float(b)) for a, b in zip(x, y, strict=True) if math.isfinite(b)]
    return Bound(claim, label, str(term), *zip(*kept, strict=True))


def ranges(axis: str, x: np.ndarray, where: np.ndarray) -> str:
    """Runs of points at which something is so."""
    runs: list[tuple[float, float]] = []
    for k in np.flatnonzero(where):
        if k and where[k - 1]:
            runs[-1] = (runs[-1][0], float(x[k]))
        else:
            runs.append((float(x[k]), float(x[k])))
    told = [f"{a:.3g}" if a == b else f"{a:.3g} to {b:.3g}" for a, b in runs]
    more = f" and {len(told) - SEEN} further runs" if len(told) > SEEN else ""
    return f"{axis} " + ", ".join(told[:SEEN]) + more


def _pair(told: Told) -> tuple[Any, Any]:
    """Margin and truth, as arrays alone can leave what is compiled."""
    return told.margin, told.holds


def _within(signature: Signature, name: str, values: np.ndarray) -> None:
    parameter = signature.parameters[name]
    if values.ndim != 1:
        raise WorldError(f"{name} has the shape {values.shape}; give one number a point")
    if not all(parameter.contains(float(v)) for v in values):
        raise WorldError(f"{name} has a value outside {parameter.interval}")


def _asked(signature: Signature) -> str:
    return ", ".join((*signature.tables, *signature.parameters))
