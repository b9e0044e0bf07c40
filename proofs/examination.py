"""A claim looked at on one world, whatever comes of it: every hypothesis and the conclusion, each with its exact margin.

`proofs.exact.certify` decides whether a world is a counterexample, and stops at the first thing that keeps it from being
one. Whoever changes a number of a witness wants to see all of it: what holds still, and by how much.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from proofs.exact import (
    Exhausted,
    Refused,
    Steps,
    Undecided,
    WitnessError,
    at_some_precision,
    enclosure,
    evaluator,
    exact_margin,
    read_world,
)
from proofs.exact.errors import Undefined
from proofs.exact.judgement import Evaluator, fit, lengths_at
from proofs.sides import Sides, sides
from theory import Claim, Formula

STEPS = 2_000_000  # of the exact checker for one part: seconds; what takes more is left open


@dataclass(frozen=True)
class Part:
    """What a hypothesis or the conclusion comes to on the world.

    Attributes:
      name: id of the hypothesis; "conclusion".
      statement: the formula as it prints.
      holds: None where it is not told.
      margin: enclosure of what it holds or fails by, in units of its relation; "" where there is none to show.
      why: what keeps it from being told; "" where it is told.
    """

    name: str
    statement: str
    holds: bool | None
    margin: str = ""
    why: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "statement": self.statement,
            "holds": self.holds,
            "margin": self.margin or None,
            "why": self.why,
        }


@dataclass(frozen=True)
class Examination:
    """A claim on a world.

    Attributes:
      outside: why there is nothing to look at: the world is none, or the claim does not speak of such parameters; "" if it does.
      hypotheses: of the claim, in its order; empty where there is nothing to look at.
      conclusion: likewise None.
      lengths: numbers of sentences that the conclusion asks for, with the formula and its value before rounding.
      sides: the relation that decides the conclusion, with both sides, where it is within reach.
    """

    outside: str = ""
    hypotheses: tuple[Part, ...] = ()
    conclusion: Part | None = None
    lengths: tuple[Mapping[str, Any], ...] = ()
    sides: Sides | None = None

    @property
    def applies(self) -> bool:
        """Every hypothesis holds."""
        return not self.outside and all(h.holds is True for h in self.hypotheses)

    @property
    def refutes(self) -> bool:
        """Every hypothesis holds, and the conclusion fails: a counterexample."""
        return self.applies and self.conclusion is not None and self.conclusion.holds is False

    def to_json(self) -> dict[str, Any]:
        return {
            "outside": self.outside or None,
            "applies": self.applies,
            "refutes": self.refutes,
            "hypotheses": [h.to_json() for h in self.hypotheses],
            "conclusion": self.conclusion and self.conclusion.to_json(),
            "lengths": [dict(x) for x in self.lengths],
            "sides": self.sides and self.sides.to_json(),
        }


def examine(claim: Claim, witness: Mapping[str, Any]) -> Examination:
    """Decide every part of a claim on the world of a witness, in exact arithmetic.

    Args:
      claim: the claim.
      witness: an object with "parameters", "world" and, for prompts, "depth", as `proofs.exact.sealed` makes it; its digest
        is not asked for.

    Raises:
      proofs.exact.WitnessError: the object is none of that kind.
    """
    try:
        world, values, depth = read_world(claim, witness)

        def at_each_precision(decide: Callable[[Evaluator], Any]) -> Any:
            return at_some_precision(lambda: decide(evaluator(world, values, depth)))

        at_each_precision(lambda checker: fit(checker, claim, values))
    except Refused as error:
        return Examination(outside=str(error))
    except Undecided as error:
        return Examination(outside=f"the parameters are too close to an end of their interval: {error}")

    def part(name: str, formula: Formula) -> Part:
        told = str(formula)
        try:
            with Steps(STEPS):
                holds = bool(at_each_precision(lambda checker: checker.holds(formula, {})))
        except Exhausted:
            return Part(name, told, None, why="it takes too many steps to decide")
        except Undefined as error:
            return Part(name, told, None, why=f"it has no meaning here: {error}")
        except (Undecided, Refused) as error:
            return Part(name, told, None, why=str(error))
        return Part(name, told, holds, _margin(at_each_precision, formula))

    hypotheses = tuple(part(h.id, h.formula) for h in claim.hypotheses)
    conclusion = part("conclusion", claim.conclusion)
    try:
        lengths = tuple(at_each_precision(lambda checker: tuple(lengths_at(checker, claim))))
    except (Undecided, Refused):
        lengths = ()
    return Examination("", hypotheses, conclusion, lengths, _sides(claim, witness))


def _margin(at_each_precision: Callable[[Callable[[Evaluator], Any]], Any], formula: Formula) -> str:
    try:
        with Steps(STEPS):
            return str(at_each_precision(lambda checker: enclosure(exact_margin(checker, formula, {}))))
    except (Undecided, Refused, Exhausted, ValueError, OverflowError):
        return ""


def _sides(claim: Claim, witness: Mapping[str, Any]) -> Sides | None:
    try:
        with Steps(STEPS):
            return sides(claim, witness)
    except (Exhausted, Undecided, WitnessError):
        return None
