"""A world of a signature of tables, in exact rationals, and its JSON both ways."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs.exact.errors import Refused, WitnessError
from proofs.exact.written import rational
from theory.signature import LAW, POSITIVE, Signature, Table

Index = tuple[int, ...]
MOST_ENTRIES = 2**14  # of one table: more is no small world


@dataclass(frozen=True)
class TableWorld:
    """Sizes of sets and entries of tables.

    Attributes:
      signature: what they are sizes and tables of.
      sizes: of every set, by name.
      tables: entries of every table, by name and index.
    """

    signature: Signature
    sizes: Mapping[str, int]
    tables: Mapping[str, Mapping[Index, Fraction]]

    def check(self) -> None:
        """Refuse what is no world of the signature.

        Raises:
          Refused: one line that names the set or table and what is wrong with it.
        """
        for s in self.signature.sets.values():
            size = self.sizes[s.name]
            if size < s.at_least or (s.at_most is not None and size > s.at_most):
                raise Refused(
                    f"set {s.name} has {size} element(s); the signature asks for {s.at_least} to {s.at_most or 'any number'}"
                )
        for table in self.signature.tables.values():
            entries = self.tables[table.name]
            if table.is_law:
                self._check_laws(table, entries)
                continue
            for index, value in entries.items():
                if not table.contains(value):
                    raise Refused(f"{table.name}{_shown(index)} = {value} lies outside its bounds")

    def _check_laws(self, table: Table, entries: Mapping[Index, Fraction]) -> None:
        for index, value in entries.items():
            if value < 0:
                raise Refused(f"{table.name}{_shown(index)} = {value} is no probability")
            if value == 0 and table.kind == POSITIVE:
                raise Refused(f"{table.name}{_shown(index)} = 0, but {table.name} is positive")
        for given in itertools.product(*(range(self.sizes[s.name]) for s in table.given)):
            total = sum((entries[(*given, *x)] for x in indices(table.over, self.sizes)), Fraction(0))
            if total != 1:
                row = f" given {_shown(given)}" if given else ""
                raise Refused(f"{table.name}{row} is no law: it sums to {total}")

    def to_json(self) -> dict[str, Any]:
        """Sizes of the sets, and each table as nested lists of fractions in the order of its arguments."""
        return {
            "sets": dict(self.sizes),
            "tables": {name: self._nested(self.signature.tables[name], ()) for name in self.signature.tables},
        }

    def _nested(self, table: Table, index: Index) -> Any:
        if len(index) == len(table.sets):
            return str(self.tables[table.name][index])
        size = self.sizes[table.sets[len(index)].name]
        return [self._nested(table, (*index, k)) for k in range(size)]

    @staticmethod
    def from_json(data: Any, signature: Signature) -> TableWorld:
        """The world behind `to_json`.

        Raises:
          WitnessError: malformed; Refused: no world of the signature.
        """
        if not isinstance(data, dict) or set(data) != {"sets", "tables"}:
            raise WitnessError("world: an object of 'sets' and 'tables' is needed")
        sizes, told = data["sets"], data["tables"]
        for what, found, wanted in (("sets", sizes, signature.sets), ("tables", told, signature.tables)):
            if not isinstance(found, dict) or set(found) != set(wanted):
                raise WitnessError(f"world: {what} are {', '.join(wanted)}, each once")
        for name, size in sizes.items():
            if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= MOST_ENTRIES:
                raise WitnessError(
                    f"world: set {name} has {str(size)[:40]} elements; give a whole number from 1 on"
                )
        tables = {
            name: dict(_read(table, told[table.name], sizes, ())) for name, table in signature.tables.items()
        }
        made = TableWorld(signature, dict(sizes), tables)
        made.check()
        return made


def indices(sets: Any, sizes: Mapping[str, int]) -> Iterator[Index]:
    """All indices of a product of sets."""
    return itertools.product(*(range(sizes[s.name]) for s in sets))


def _read(
    table: Table, data: Any, sizes: Mapping[str, int], index: Index
) -> Iterator[tuple[Index, Fraction]]:
    if len(index) == len(table.sets):
        yield index, rational(data, f"{table.name}{_shown(index)}")
        return
    size = sizes[table.sets[len(index)].name]
    if not isinstance(data, list) or len(data) != size:
        raise WitnessError(f"world: {table.name}{_shown(index)} must be a list of {size}")
    if size ** len(table.sets) > MOST_ENTRIES:
        raise WitnessError(f"world: {table.name} has more than {MOST_ENTRIES} entries")
    for k, part in enumerate(data):
        yield from _read(table, part, sizes, (*index, k))


def _shown(index: Index) -> str:
    return f"({', '.join(str(k + 1) for k in index)})" if index else ""


__all__ = ["LAW", "Index", "TableWorld", "indices"]
