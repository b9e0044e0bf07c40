"""From worlds in floats to exact witnesses: laws, scores and parameters are rounded, bounded ones are placed by measurement."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import flint
import numpy as np

from proofs.encoding import Encoding, Shape
from proofs.exact import (
    NO_FURTHER,
    ExactWorld,
    Exhausted,
    FurtherRows,
    LogForm,
    ModelChecker,
    Refused,
    Undecided,
    exact_margin,
    mul,
    sealed,
    single_logarithm,
    working_precision,
    world_to_json,
)
from theory import Claim, Parameter

Rows = Mapping[tuple[int, ...], tuple[Fraction, ...]]
EQUAL = 1e-11  # what a lattice of small fractions may be off by where it is equal


@dataclass(frozen=True)
class Proposal:
    """A world in floats, to be rounded.

    Attributes:
      minus, plus: probabilities per level, (A**k, A); score: (A,).
      values: parameter values by name.
      shape: of the world.
      further, scores, scores_after: probabilities of further components and further scores, by name.
    """

    minus: tuple[np.ndarray, ...]
    plus: tuple[np.ndarray, ...]
    score: np.ndarray
    values: Mapping[str, float]
    shape: Shape
    further: Mapping[str, tuple[np.ndarray, ...]] = field(default_factory=dict)
    scores: Mapping[str, np.ndarray] = field(default_factory=dict)
    scores_after: Mapping[str, tuple[np.ndarray, ...]] = field(default_factory=dict)


SNAPS = (0.2, 0.05, 0.01, 1e-4, 0.0)
# The last is as fine as floats are: a world is decided as it is.
DENOMINATORS = (2, 4, 8, 10, 20, 50, 100, 1000, 10_000, 1_000_000, 10**15)


@dataclass(frozen=True)
class Rounding:
    """How coarsely to round: an index into `DENOMINATORS` for laws and scores, and one per parameter.

    ``slack`` 0 puts bounded parameters next to their bounds, 1 where the search had them; ``snap_minus`` and
    ``snap_plus`` are indices into `SNAPS`: probabilities of a component below that are taken to be zero.
    """

    slack: int
    snap_minus: int
    snap_plus: int
    laws: int
    scores: int
    parameters: tuple[int, ...]

    @staticmethod
    def uniform(claim: Claim, level: int) -> Rounding:
        return Rounding(1, len(SNAPS) - 1, len(SNAPS) - 1, level, level, (level,) * len(claim.parameters))


def _short(value: float, denominator: int) -> Fraction:
    """A short rational within 1/denominator of value, relatively: few digits, or a small fraction if that is nearer."""
    if value == 0:
        return Fraction(0)
    grid = Fraction(10) ** int(np.floor(np.log10(abs(value)))) / denominator
    decimal = round(Fraction(value) / grid) * grid
    fraction = Fraction(value).limit_denominator(denominator)
    near = abs(float(fraction) - value) <= max(abs(float(decimal) - value), float(grid) / 2)
    return fraction if near and fraction != 0 else decimal


def _round_row(row: np.ndarray, denominator: int, snap: float) -> tuple[Fraction, ...]:
    """Short probabilities for all but the largest, which takes the rest; zeros stay zero, positives above snap positive."""
    alive = (row > 0) & (row >= snap)
    row = np.where(alive, row, 0.0) / row[alive].sum()
    largest = int(row.argmax())
    short = [
        Fraction(0) if not alive[i] or i == largest else _short(float(p), denominator)
        for i, p in enumerate(row)
    ]
    rest = 1 - sum(short, Fraction(0))
    if rest <= 0:
        short = [q / (2 * (1 - rest)) for q in short]
        rest = 1 - sum(short, Fraction(0))
    short[largest] = rest
    return tuple(short)


def _round_number(p: Parameter, value: float, level: int) -> Fraction:
    """A short rational near value: a corner of the interval if it is one, a whole number if it has to be."""
    if p.integer:
        return Fraction(round(value))
    for end, closed in ((p.lower, p.lower_closed), (p.upper, p.upper_closed)):
        if end is not None and closed and abs(value - float(end)) < 1e-9:
            return end
    return _short(value, DENOMINATORS[level])


def build(claim: Claim, encoding: Encoding, proposal: Proposal, rounding: Rounding) -> dict[str, Any] | None:
    """A witness from a proposal: rounded laws, scores and free parameters; bounded ones set by exact measurement.

    Returns None where a bounded parameter cannot be placed.
    """
    a, horizon, depth, tail, _ = proposal.shape
    denominator = DENOMINATORS[rounding.laws]

    def scored(row: np.ndarray) -> tuple[Fraction, ...]:
        return tuple(_round_score(float(v), DENOMINATORS[rounding.scores]) for v in row)

    def by_prefix(table: Sequence[np.ndarray], rounded: Callable[[np.ndarray], tuple[Fraction, ...]]) -> Rows:
        return {
            tuple(int(d) for d in np.unravel_index(j, (a,) * k)) if k else (): rounded(table[k][j])
            for k in range(horizon)
            for j in range(a**k)
        }

    def laws(table: Sequence[np.ndarray], snap: int) -> Rows:
        return by_prefix(table, lambda row: _round_row(row, denominator, SNAPS[snap]))

    further = FurtherRows(
        {name: laws(table, rounding.snap_plus) for name, table in proposal.further.items()},
        {name: scored(row) for name, row in proposal.scores.items()},
        {name: by_prefix(table, scored) for name, table in proposal.scores_after.items()},
    )
    values: dict[str, Fraction | LogForm] = {}
    for i in encoding.order:
        p = encoding.parameters[i]
        if p.name in encoding.whole:
            values[p.name] = Fraction(encoding.whole[p.name])
        elif p.name not in encoding.bounds:
            values[p.name] = _round_number(p, proposal.values[p.name], rounding.parameters[i])
    alpha = values["alpha"]
    if not isinstance(alpha, Fraction) or not 0 < alpha <= 1:
        return None
    minus, plus = laws(proposal.minus, rounding.snap_minus), laws(proposal.plus, rounding.snap_plus)
    world = world_of(scored(proposal.score), horizon, minus, plus, alpha, tail, further)
    wanted = proposal.values if rounding.slack else {}
    if not place(claim, encoding, world, values, wanted, rounding.parameters):
        return None
    return written(claim, world, values, depth)


def world_of(
    score: Sequence[Fraction],
    horizon: int,
    minus: Rows,
    plus: Rows,
    alpha: Fraction,
    tail: str,
    further: FurtherRows = NO_FURTHER,
) -> ExactWorld:
    """A world of sentences a, b, ..., without the laws after what no component can say."""
    a = len(score)
    reached: list[tuple[int, ...]] = [()]
    for k in range(1, horizon):
        reached += [
            (*x, i)
            for x in reached
            if len(x) == k - 1
            for i in range(a)
            if any(law[x][i] > 0 for law in (minus, plus, *further.laws.values()))
        ]
    if tail == "window":
        reached = list(minus)  # any of the longest prefixes may be met later
    names = [chr(ord("a") + i) for i in range(a)]
    rows = [{x: law[x] for x in reached} for law in (minus, plus)]
    kept = FurtherRows(
        {name: {x: law[x] for x in reached} for name, law in further.laws.items()},
        further.scores,
        {name: {x: scores[x] for x in reached} for name, scores in further.scores_after.items()},
    )
    return ExactWorld(names, score, horizon, rows[0], rows[1], alpha, tail, further=kept)


def place(
    claim: Claim,
    encoding: Encoding,
    world: ExactWorld,
    values: dict[str, Fraction | LogForm],
    wanted: Mapping[str, float],
    levels: Sequence[int],
) -> bool:
    """Give the bounded parameters values by exact measurement; False where one of them has none.

    Args:
      values: of all other parameters; the bounded ones are put in.
      wanted: where the search had them; those that are missing go next to their bounds.
      levels: indices into `DENOMINATORS`, one per parameter.
    """
    for i in encoding.order:
        p = encoding.parameters[i]
        if p.name in encoding.bounds:
            placed = _place(claim, encoding, world, values, p, wanted.get(p.name), levels[i])
            if placed is None:
                return False
            values[p.name] = placed
    return True


def written(
    claim: Claim, world: ExactWorld, values: Mapping[str, Fraction | LogForm], depth: int
) -> dict[str, Any]:
    """The witness that a world and values of the parameters make."""
    told = world_to_json(world)
    return sealed(claim, values, told, depth=max(depth, world.horizon - 1))


def _round_score(value: float, denominator: int) -> Fraction:
    return max(Fraction(-1), min(Fraction(1), Fraction(round(value * denominator), denominator)))


def _place(
    claim: Claim,
    encoding: Encoding,
    world: ExactWorld,
    values: Mapping[str, Fraction | LogForm],
    p: Parameter,
    wanted: float | None,
    level: int,
) -> Fraction | LogForm | None:
    """A bounded parameter between its exactly measured bound and the slack that the search chose."""
    bound = encoding.bounds[p.name]
    formula = bound.formula
    trial = {q.name: Fraction(0) for q in claim.parameters} | dict(values) | {p.name: Fraction(0)}
    with working_precision(128):
        try:
            room = exact_margin(ModelChecker(world, trial, depth=world.horizon - 1), formula, {})
        except (Undecided, Refused, Exhausted, ArithmeticError):
            return None
        if isinstance(room, float):
            limit = Fraction(60) if room > 0 else None
        elif isinstance(room, Fraction):
            limit = room
        elif (
            isinstance(room, LogForm)
            and not bound.strict
            and wanted is not None
            and abs(wanted - (float(room.ball().mid()) * (1 if bound.upper else -1))) < EQUAL
            and (single := single_logarithm(room if bound.upper else mul(Fraction(-1), room))) is not None
            and p.contains(wanted)
        ):
            return single
        else:
            ball = flint.arb(room.ball() if hasattr(room, "ball") else room)
            limit = Fraction(
                math.nextafter(float(ball.lower()), -math.inf)
            )  # on the side that meets the hypothesis
    if limit is None:
        return None
    limit = limit if bound.upper else -limit
    exact = isinstance(room, Fraction) and not bound.strict
    slack = 0.0 if wanted is None else abs(float(limit) - wanted)
    denominator = DENOMINATORS[level]
    if exact and slack < 1e-3:
        # At an end that the interval leaves out, a little away from it.
        beside = limit + Fraction(-1 if bound.upper else 1, denominator)
        return next((value for value in (limit, beside) if p.contains(value)), None)
    size = Fraction(10) ** int(np.floor(np.log10(abs(float(limit))))) if limit != 0 else Fraction(1)
    grid = size / denominator
    target = Fraction(wanted) if wanted is not None and slack >= 1e-3 else limit
    steps = target / grid
    whole = int(steps // 1) if bound.upper else -int((-steps) // 1)
    value = whole * grid
    if value == limit and not exact:
        value += -grid if bound.upper else grid
    return value if p.contains(value) else None
