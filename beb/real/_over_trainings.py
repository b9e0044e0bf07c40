"""Claims of `theory` on what several trainings came to: measured numbers in a claim's own formula, and an outcome with its interval over seeds.

A training is one draw. What a claim compares is measured in each, put into the claim's relation, and the mean over trainings has an
interval by Student's t. An inequality is observed where the interval of right side less left side lies above 0; an equation, where its residual,
relative to the size of its terms, lies within `TOLERANCE` of 0: no finite run shows that two numbers are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import sympy as sp

from beb.bridge_theories import Seen
from llm_bridge.checks import NOT_OBSERVED, OBSERVED, UNDECIDED
from llm_bridge.errors import BridgeError
from llm_bridge.intervals import Interval, student_mean
from llm_bridge.power import CHANCE, Power, power_of_trainings
from theory import Claim, claims
from theory.logic import Conjunction, Formula, Relation
from theory.numeric import evaluate

LEAST_TRAININGS = 2
TOLERANCE = 0.1
"""How far from 0 the residual of an equation may be, relative to the sum of the sizes of its terms."""


def relations(claim: Claim) -> list[sp.core.relational.Relational]:
    """The relations that a claim's conclusion consists of, all of which are to hold.

    Raises:
      BridgeError: it is made of something else.
    """

    def parts(f: Formula) -> Iterable[Any]:
        if isinstance(f, Conjunction):
            for part in f.parts:
                yield from parts(part)
        elif isinstance(f, Relation):
            yield f.condition
        else:
            raise BridgeError(f"{claim.id}: no relation but {type(f).__name__}; it is not asked of trainings")

    return list(parts(claim.conclusion))


def margin(
    relation: sp.core.relational.Relational,
    measured: Mapping[sp.Basic, float],
    values: Mapping[str, float],
) -> tuple[float, float]:
    """What is left of a relation with measured numbers in place of terms.

    Args:
      relation: of a claim; an equation, or an inequality between sides.
      measured: number of each term that cannot be computed here, such as a slope along a training.
      values: scalars by name.

    Returns:
      The margin, positive where an inequality holds with room, left less right side for an equation; and the size of the terms, the sum
      of their absolute values.

    Raises:
      StatementError: a term that is neither measured nor made of scalars.
      BridgeError: a relation of another kind.
    """
    names = {term: sp.Symbol(f"measured_{i}", real=True) for i, term in enumerate(measured)}
    given = {**values, **{names[term].name: x for term, x in measured.items()}}
    put = relation.xreplace(names)
    left, right = put.lhs, put.rhs
    if isinstance(relation, sp.Eq):
        difference = left - right
    elif isinstance(relation, (sp.Le, sp.Lt)):
        difference = right - left
    elif isinstance(relation, (sp.Ge, sp.Gt)):
        difference = left - right
    else:
        raise BridgeError(f"{relation}: neither an equation nor an inequality")
    terms = [t for side in (left, right) for t in sp.Add.make_args(sp.expand(side))]
    size = sum(abs(float(evaluate(t, given))) for t in terms)
    return float(evaluate(difference, given)), size


def judged(
    id: str,
    measured: Sequence[Sequence[tuple[float, float]]],
    *,
    level: float,
    compared: str,
    could: str,
    values: Mapping[str, float] | None = None,
    hypotheses: Sequence[tuple[str, str, str]] = (),
    where: Sequence[str] = (),
    control: Sequence[float] | None = None,
    removed: str = "",
    tolerance: float = TOLERANCE,
) -> Seen:
    """The outcome of one claim over trainings.

    Args:
      id: of the claim.
      measured: by place (a relation of the conclusion, a point of a path) and training, margin and size of `margin`; margins are divided by the mean size.
      level: of all intervals together.
      compared: what was measured, in words.
      could: how it could have come out otherwise, in words, beside what the power says.
      values: scalars by name.
      hypotheses: as of `Seen`.
      where: a name for each place, shown beside its interval.
      control: relative margins of trainings from which the effect was taken away.
      removed: how it was taken away, in words.
      tolerance: of an equation.

    Returns:
      What was seen at the place that is worst, all places being together at the level.
    """
    parts = relations(claims()[id])
    # A place is a relation of the conclusion, or a point of a path at which its only relation is asked.
    equations = [isinstance(part, sp.Eq) for part in parts]
    if len(parts) != len(measured):
        equations = equations[:1] * len(measured)
    share = 1 - (1 - level) / len(measured)
    relative = [scaled(place) for place in measured]
    intervals = [student_mean(row, level=share) for row in relative]
    rooms = [_room(i, e, tolerance) for i, e in zip(intervals, equations, strict=True)]
    missed = [_missed(i, e, tolerance) for i, e in zip(intervals, equations, strict=True)]
    worst = missed.index(True) if any(missed) else int(np.argmin(rooms))
    equation = equations[worst]
    spread = float(np.std(relative[worst], ddof=1))
    power = power_of_trainings(
        spread, len(relative[worst]), level=share, tolerance=tolerance, equation=equation
    )
    at = (
        f" {len(measured)} places were looked at, all together at the level; shown is {where[worst]}."
        if where
        else ""
    )
    return Seen(
        claim=id,
        outcome=outcome_of(intervals, equations, tolerance),
        compared=f"{compared}{at}",
        required=f"within {tolerance:g} of 0" if equation else "above 0",
        measured=intervals[worst],
        could=f"{told(power, equation=equation)} {could}".strip(),
        without="" if control is None else _without(control, level, removed),
        hypotheses=hypotheses,
        values=values or {},
    )


def outcome_of(intervals: Sequence[Interval], equations: Sequence[bool], tolerance: float) -> str:
    """What intervals of margins say together: one that misses decides, and only all of them inside do.

    Args:
      equations: for each, whether its margin is to be within the tolerance of 0, and not above 0.
    """
    asked = list(zip(intervals, equations, strict=True))
    if any(_missed(i, equation, tolerance) for i, equation in asked):
        return NOT_OBSERVED
    return OBSERVED if all(_room(i, equation, tolerance) > 0 for i, equation in asked) else UNDECIDED


def _missed(i: Interval, equation: bool, tolerance: float) -> bool:
    return i.low > tolerance or i.high < -tolerance if equation else i.high < 0


def _room(i: Interval, equation: bool, tolerance: float) -> float:
    """How far the interval lies inside of what is asked; negative where an end lies outside."""
    return tolerance - max(-i.low, i.high) if equation else i.low


def _without(control: Sequence[float], level: float, removed: str) -> str:
    i = student_mean(control, level=level)
    return f"{removed}, the same number is {i.value:.3g} [{i.low:.3g}, {i.high:.3g}]."


def scaled(place: Sequence[tuple[float, float]]) -> list[float]:
    """Margins over the mean size of the terms: one scale for all trainings, so that none of them hides how much it was. 0 where there is nothing."""
    size = float(np.mean([s for _, s in place]))
    return [m / size if size else 0.0 for m, _ in place]


def told(power: Power, *, equation: bool, unit: str = " of the terms") -> str:
    """What these trainings would have shown, in words; the unit is what numbers are shares of."""
    if equation:
        shown = "no residual, however small," if power.shown is None else f"one of {power.shown:.2g} or less"
        return (
            f"With the chance {CHANCE:g} a residual of {power.missed:.2g}{unit} or more, on either side, would have been shown to miss, "
            f"and {shown} to meet it."
        )
    return (
        f"With the chance {CHANCE:g} these trainings would have shown a margin of {power.missed:.2g}{unit} or less to miss, and one of "
        f"{power.shown:.2g} or more to hold."
    )


def mean_over(rows: Any, *, level: float) -> list[Interval]:
    """Intervals of the columns of an array of shape (trainings, columns), each at the level by itself."""
    return [student_mean(column, level=level) for column in np.asarray(rows, dtype=float).T]
