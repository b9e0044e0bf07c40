"""From a world in floats to one in simple fractions near it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from proofs.exact import Refused, working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld, indices
from proofs.tables.draw import Assignment, assignments
from synth.terms import Batch
from theory import Claim
from theory.parameters import Parameter
from theory.signature import Table

DENOMINATORS = (1, 2, 3, 4, 6, 8, 12, 20, 60, 100, 1000, 10**4, 10**6, 2**40)
EXACT_BITS = 64


def rounded(claim: Claim, batch: Batch, row: int) -> Iterator[tuple[TableWorld, dict[str, Any]]]:
    """Exact worlds near one of a batch, from simple fractions to fine ones, each once.

    A world that is no world of the signature once it is rounded, or no value inside an interval, is left out.
    """
    seen: set[Any] = set()
    fixed = assignments(claim)
    for denominator in DENOMINATORS:
        made = _at(claim, batch, row, denominator, fixed)
        if made is None:
            continue
        world, values = made
        try:
            world.check()
        except Refused:
            continue
        key = (tuple(sorted(values.items())), str(world.tables))
        if key not in seen:
            seen.add(key)
            yield world, values


def nearest(claim: Claim, batch: Batch, row: int) -> tuple[TableWorld, dict[str, Any]] | None:
    """The finest of the exact worlds near one of a batch, as good as the world itself; None if it is none of the signature."""
    made = _at(claim, batch, row, DENOMINATORS[-1], assignments(claim))
    if made is None:
        return None
    try:
        made[0].check()
    except Refused:
        return None
    return made


def _at(
    claim: Claim, batch: Batch, row: int, denominator: int, fixed: tuple[Assignment, ...]
) -> tuple[TableWorld, dict[str, Any]] | None:
    signature = batch.signature
    tables: dict[str, dict[tuple[int, ...], Fraction]] = {}
    for table in signature.tables.values():
        found = _table(table, np.asarray(batch.tables[table.name])[row], denominator, batch.sizes)
        if found is None:
            return None
        tables[table.name] = found
    values: dict[str, Any] = {}
    for p in claim.parameters:
        value = _scalar(p, float(np.asarray(batch.values[p.name])[row]), denominator)
        if value is None:
            return None
        values[p.name] = value
    for given in fixed:
        if not _assign(given, TableWorld(signature, batch.sizes, tables), tables, values):
            return None
    return TableWorld(signature, batch.sizes, tables), values


def _assign(given: Assignment, world: TableWorld, tables: dict[str, Any], values: dict[str, Any]) -> bool:
    """Set a table or scalar to the term that a hypothesis makes it equal to; whether that is rational."""
    with working_precision(EXACT_BITS):
        try:
            if given.name in tables:
                sets = world.signature.tables[given.name].sets
                found = {
                    index: TableTerms(world, values).value(
                        given.term, dict(zip(given.elements, index, strict=True))
                    )
                    for index in indices(sets, world.sizes)
                }
                if not all(isinstance(v, Fraction) for v in found.values()):
                    return False
                tables[given.name] = found
            else:
                value = TableTerms(world, values).value(given.term, {})
                if isinstance(value, float):
                    return False
                values[given.name] = value
        except (ArithmeticError, ValueError):
            return False
    return True


def _scalar(p: Parameter, value: float, denominator: int) -> Fraction | None:
    near = Fraction(round(value)) if p.integer else Fraction(value).limit_denominator(denominator)
    return near if p.contains(near) else None


def _table(
    table: Table, entries: np.ndarray, denominator: int, sizes: Mapping[str, int]
) -> dict[tuple[int, ...], Fraction] | None:
    every = list(indices(table.sets, sizes))
    if not table.is_law:
        return {index: Fraction(float(entries[index])).limit_denominator(denominator) for index in every}
    found: dict[tuple[int, ...], Fraction] = {}
    for given in itertools.product(*(range(sizes[s.name]) for s in table.given)):
        row = [(*given, *x) for x in indices(table.over, sizes)]
        masses = _law([float(entries[index]) for index in row], denominator)
        if masses is None:
            return None
        found |= dict(zip(row, masses, strict=True))
    return found


def _law(masses: list[float], denominator: int) -> list[Fraction] | None:
    """Multiples of 1/denominator that sum to 1, by largest remainders; zeros stay zeros."""
    shares = [m * denominator for m in masses]
    counts = [int(x) for x in shares]
    by_remainder = sorted(
        (k for k in range(len(masses)) if masses[k] > 0), key=lambda k: counts[k] - shares[k]
    )
    missing = denominator - sum(counts)
    if missing < 0 or missing > len(by_remainder):
        return None
    for k in by_remainder[:missing]:
        counts[k] += 1
    return [Fraction(c, denominator) for c in counts]
