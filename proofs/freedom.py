"""Which numbers of a counterexample matter: each one is changed alone, and the exact checker is asked again.

As Hypothesis does in its phase "explain": what may be anything is no reason why the claim fails.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp

from proofs.exact import Kind, Steps, certify, digest
from proofs.exact.table_world import indices
from theory import Claim, Parameter
from theory.serialise import claim_from_json

MOST_CHECKS = 240  # calls of the exact checker for one witness
STEPS = 400_000  # of the exact checker for all of them: some seconds
_SHARES = tuple(Fraction(a, b) for a, b in ((1, 100), (1, 10), (1, 4), (1, 2), (3, 4), (9, 10), (99, 100)))
_FAR = tuple(Fraction(a, b) for a, b in ((1, 100), (1, 10), (1, 2), (1, 1), (2, 1), (10, 1), (100, 1)))
_NEAR = (Fraction(9, 10), Fraction(11, 10))  # times the value: whether it is on the edge
FREE = 3  # values that have to be tried before one is called free


@dataclass(frozen=True)
class Spot:
    """A number of a witness, or a law, that was changed alone.

    Attributes:
      name: as a reader calls it: "alpha", "B(a)", "P+ after (a)".
      value: what it is in the witness, as text.
      kept: values with which it is a counterexample still; lost: with which it is none.
      exhausted: the checks that were granted ran out before all values were tried.
    """

    name: str
    value: str
    kept: tuple[str, ...]
    lost: tuple[str, ...]
    exhausted: bool = False

    @property
    def free(self) -> bool:
        """Whatever was tried in its place refutes the claim as well, over all of its range."""
        return len(self.kept) >= FREE and not self.lost and not self.exhausted

    @property
    def words(self) -> str:
        """One phrase for the reader."""
        if self.free:
            return f"may vary freely: refuted with {', '.join(self.kept)} as well"
        parts = [f"refuted with {', '.join(self.kept)} as well"] if self.kept else []
        if self.lost:
            parts.append(f"not with {', '.join(self.lost)}")
        if self.exhausted:
            parts.append("others were not tried")
        return "; ".join(parts)


def freedom(witness: Mapping[str, Any], *, checks: int = MOST_CHECKS) -> tuple[Spot, ...]:
    """What each number of a confirmed counterexample could be instead, the others staying as they are.

    Args:
      witness: as `proofs.exact.certify` reads and confirms it.
      checks: how often the exact checker is asked at most; what is left over is told as not tried.
    """
    claim = claim_from_json(witness["claim"])
    left, pool = checks, Steps(STEPS)
    found = []
    for name, path, others in _spots(claim, witness):
        value = _at(witness, path)
        kept: list[str] = []
        lost: list[str] = []
        spent = False
        for other in others:
            if other == value:
                continue
            refuted = None if left == 0 else _refutes(claim, _changed(witness, path, other), pool)
            if refuted is None:
                spent = True
                break
            left -= 1
            (kept if refuted else lost).append(_text(other))
        found.append(Spot(name, _text(value), tuple(kept), tuple(lost), spent))
    return tuple(found)


def _refutes(claim: Claim, witness: Mapping[str, Any], pool: Steps) -> bool | None:
    """Whether it is a counterexample; None where the steps ran out."""
    with pool:
        outcome = certify(dict(witness), margins=False, statement=claim).outcome
    return None if outcome.kind is Kind.SPENT else outcome.kind is Kind.VIOLATED


Path = tuple[Any, ...]


def _at(data: Any, path: Path) -> Any:
    for key in path:
        data = data[key]
    return data


def _changed(witness: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    made = copy.deepcopy(dict(witness))
    _at(made, path[:-1])[path[-1]] = value
    made["digest"] = digest(made)
    return made


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return "(" + ", ".join(f"{k}: {v}" for k, v in value.items()) + ")"
    return f"({', '.join(value)})" if isinstance(value, list) else str(value)


def _spots(claim: Claim, witness: Mapping[str, Any]) -> Iterator[tuple[str, Path, Sequence[Any]]]:
    for p in claim.parameters:
        yield p.name, ("parameters", p.name), _numbers(p, witness["parameters"][p.name])
    world = witness["world"]
    if claim.signature is None:
        yield from _spots_of_prompts(world)
        return
    for table in claim.signature.tables.values():
        sizes = world["sets"]
        for index in indices(table.given if table.is_law else table.over, sizes):
            shown = f"({', '.join(str(k + 1) for k in index)})" if index else ""
            path = ("world", "tables", table.name, *index)
            if not table.is_law:
                ends = Parameter(
                    sp.Symbol(table.name),
                    table.lower,
                    table.upper,
                    table.lower_closed,
                    table.upper_closed,
                    "",
                )
                yield f"{table.name}{shown}", path, _numbers(ends, _at(witness, path))
            elif len(table.over) == 1:
                rows = _laws(sizes[table.over[0].name])
                yield f"{table.name}{shown}", path, [[str(x) for x in row] for row in rows]


def _spots_of_prompts(world: Mapping[str, Any]) -> Iterator[tuple[str, Path, Sequence[Any]]]:
    scores: list[tuple[str, Path, Any]] = [("B", ("world", "behaviour"), world["behaviour"])]
    scores += [(name, ("world", "scores", name), row) for name, row in world.get("scores", {}).items()]
    for name, path, row in scores:
        for sentence in row:
            others = ("-1", "-1/2", "0", "1/2", "1")
            yield f"{name}({sentence})", (*path, sentence), others
    components: list[tuple[str, Path, Any]] = [(name, ("world", name), world[name]) for name in ("P-", "P+")]
    components += [
        (name, ("world", "components", name), rows) for name, rows in world.get("components", {}).items()
    ]
    for name, path, rows in components:
        for k, row in enumerate(rows):
            after = f" after {' '.join(row['prefix'])}" if row["prefix"] else ""
            laws = [dict(zip(row["law"], map(str, law), strict=True)) for law in _laws(len(row["law"]))]
            yield f"{name}{after}", (*path, k, "law"), laws


def _laws(size: int) -> list[tuple[Fraction, ...]]:
    """The uniform law, those on one element, and those of half and half."""
    found = [tuple(Fraction(1, size) for _ in range(size))]
    found += [tuple(Fraction(int(i == k)) for i in range(size)) for k in range(size)]
    if size > 2:
        pairs = itertools.combinations(range(size), 2)
        found += [tuple(Fraction(int(i in pair), 2) for i in range(size)) for pair in pairs]
    else:
        found += [(Fraction(1, 10), Fraction(9, 10)), (Fraction(9, 10), Fraction(1, 10))] if size == 2 else []
    return found


def _numbers(p: Parameter, value: str) -> list[str]:
    """What is tried in place of a value: all over the interval, and close by; of whole numbers, the next ones."""
    if p.integer:
        there = [Fraction(value) + k for k in (-1, 1, 2)]
        return [str(x) for x in there if p.contains(x)]
    found = _values(p)
    if not value.startswith("log") and "*" not in value:
        found += [x * Fraction(value) for x in _NEAR]
    return [str(x) for x in sorted(set(found)) if p.contains(x)]


def _values(p: Parameter) -> list[Fraction]:
    """Values all over the interval of a parameter."""
    low, high = p.lower, p.upper
    if low is not None and high is not None:
        wanted = [low, *(low + (high - low) * x for x in _SHARES), high]
    elif low is not None:
        wanted = [low, *(low + x for x in _FAR)]
    elif high is not None:
        wanted = [*(high - x for x in reversed(_FAR)), high]
    else:
        wanted = [*(-x for x in reversed(_FAR)), Fraction(0), *_FAR]
    return [x for x in dict.fromkeys(wanted) if p.contains(x)]
