"""A claim decided on a world: parameters, hypotheses, conclusion."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar

from proofs.exact.errors import Outside, Refused, Undecided, Undefined, Unsettled
from proofs.exact.margin import exact_margin
from proofs.exact.model_checker import ModelChecker
from proofs.exact.numbers import LogForm, as_ball, enclosure
from proofs.exact.outcome import CONCLUSION, Kind, Outcome, Part
from proofs.exact.precision import PRECISIONS, QUICK_BITS, at_some_precision, balls_alone, working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.exact.world import ExactWorld
from theory import Claim, Formula, StatementError

T = TypeVar("T")
World = ExactWorld | TableWorld
Evaluator = ModelChecker | TableTerms


@dataclass(frozen=True)
class Certificate:
    """What the checker found.

    Attributes:
      outcome: with the reason, where it is no counterexample.
      hypotheses: for each one its id, whether it holds, and the deciding quantities; where one fails, that one alone.
      conclusion: whether it holds, and the deciding quantities.
      lengths: numbers of sentences with enclosures of the unrounded lengths.
      precision_bits: ball precision at which all was decided.
    """

    outcome: Outcome
    hypotheses: tuple[dict[str, Any], ...] = ()
    conclusion: dict[str, Any] | None = None
    lengths: tuple[dict[str, Any], ...] = ()
    precision_bits: int = 0

    @property
    def confirmed(self) -> bool:
        """Every hypothesis holds and the conclusion fails."""
        return self.outcome.kind is Kind.VIOLATED

    @property
    def reason(self) -> str:
        """Why not, in words; empty if confirmed."""
        return str(self.outcome)

    @property
    def undefined(self) -> bool:
        """The conclusion has no meaning on this world, which meets every hypothesis."""
        return self.outcome.kind is Kind.UNDEFINED and self.outcome.part == CONCLUSION

    @property
    def unsettled(self) -> Part | None:
        """What holds of the prompts looked at, while nothing says that it does of all longer ones."""
        return self.outcome.part if self.outcome.kind is Kind.UNSETTLED else None

    def to_json(self) -> dict[str, Any]:
        return {
            "confirmed": self.confirmed,
            "reason": self.reason,
            "hypotheses": list(self.hypotheses),
            "conclusion": self.conclusion,
            "length": list(self.lengths),
            "precision_bits": self.precision_bits,
            **({"unsettled": str(self.unsettled)} if self.unsettled else {}),
            **({"undefined": True} if self.undefined else {}),
        }


def evaluator(world: World, values: Mapping[str, Any], depth: int) -> Evaluator:
    """What decides formulas on a world of either kind."""
    return TableTerms(world, values) if isinstance(world, TableWorld) else ModelChecker(world, values, depth)


def judge(
    claim: Claim,
    world: World,
    values: Mapping[str, Any],
    depth: int,
    *,
    margins: bool,
    precisions: Sequence[int] = PRECISIONS,
) -> Certificate:
    """Decide a claim on a world: by balls first, then by exact numbers."""
    found = _decide_by_balls(claim, world, values, depth)
    if found is None or (margins and isinstance(found, Certificate)):
        found = _decided(partial(_decide, claim, world, values, depth, margins), precisions)
    if isinstance(found, Certificate):
        return found
    told = [(h.id, True) for h in claim.hypotheses] if Certificate(found).undefined else []
    if found.kind is Kind.UNMET and found.part is not None:
        told = [(found.part.hypothesis, False)]
    return Certificate(found, tuple({"id": name, "holds": holds} for name, holds in told))


def hold(claim: Claim, world: World, values: Mapping[str, Any], depth: int) -> Outcome | None:
    """What keeps the hypotheses of a claim from holding on a world; None where all hold."""

    def first(bits: int) -> Outcome | None:
        checker = evaluator(world, values, depth)
        fit(checker, claim, values)
        return _first_unmet(checker, claim)

    return _decided(first, PRECISIONS)


def outcome_of(error: Undecided | Refused, bits: int = 0) -> Outcome:
    """What an error that was raised at a precision comes to."""
    return Outcome(error.kind, str(error), error.part, bits)


def _decided(decide: Callable[[int], T], precisions: Sequence[int]) -> T | Outcome:
    """What is found at the first precision that decides; an outcome where none does, or none could."""
    last = Undecided("")
    for bits in precisions:
        with working_precision(bits):
            try:
                return decide(bits)
            except (Undefined, Refused) as error:
                return outcome_of(error)
            except Undecided as error:
                last = error
    return outcome_of(last, precisions[-1])


def _decide_by_balls(
    claim: Claim, world: World, values: Mapping[str, Any], depth: int
) -> Certificate | Outcome | None:
    """What balls alone decide, many times faster; None where they leave it to exact numbers.

    They refuse for reasons that exact numbers would give, too, as a ball that touches zero is never taken for zero.
    """
    with working_precision(QUICK_BITS), balls_alone():
        known = {name: as_ball(x) if isinstance(x, LogForm) else x for name, x in values.items()}
        try:
            return _decide(claim, world, known, depth, False, QUICK_BITS)
        except (Undefined, Refused) as error:
            return outcome_of(error)
        except (Undecided, StatementError):
            return None  # what is a whole number as a formula only, exp(2 log 3) say, is none as a ball


def _decide(
    claim: Claim, world: World, values: Mapping[str, Any], depth: int, margins: bool, bits: int
) -> Certificate | Outcome:
    checker = evaluator(world, values, depth)
    fit(checker, claim, values)
    unmet = _first_unmet(checker, claim)
    if unmet is not None and unmet.kind is Kind.UNMET:
        return unmet
    try:
        with _speaking_of(CONCLUSION):
            lengths = tuple(lengths_at(checker, claim))
            holds = checker.holds(claim.conclusion, {})
    except (Unsettled, Undecided):
        if unmet is None:
            raise
        return unmet
    if holds:
        return Outcome(Kind.HOLDS, str(claim.conclusion), CONCLUSION)
    if unmet is not None:
        return unmet

    def told(f: Formula) -> dict[str, str]:
        return {"margin": _margin_text(checker, f)} if margins else {}

    return Certificate(
        Outcome(Kind.VIOLATED),
        tuple({"id": h.id, "holds": True, **told(h.formula)} for h in claim.hypotheses),
        {"holds": False, **told(claim.conclusion)},
        lengths,
        bits,
    )


def fit(checker: Evaluator, claim: Claim, values: Mapping[str, Any]) -> None:
    """Raises Outside where the parameters are none that the claim speaks of."""
    for p in claim.parameters:
        value = values[p.name]
        if p.integer and not (isinstance(value, Fraction) and value.denominator == 1):
            raise Outside(f"parameter {p.name} = {enclosure(value)} is not a whole number")
        for condition in p.conditions():
            if not checker.relation(condition, {}):
                raise Outside(f"parameter {p.name} = {enclosure(values[p.name])} lies outside {p.interval}")
    for relation in claim.where:
        if not checker.relation(relation, {}):
            raise Outside(f"the parameters do not satisfy {relation}")


def lengths_at(checker: Evaluator, claim: Claim) -> Iterator[dict[str, Any]]:
    """The numbers of sentences that the conclusion speaks of, as far as parameters alone give them."""
    if not isinstance(checker, ModelChecker):
        return
    for length in claim.prompt_lengths:
        if length.expr.free_symbols <= {p.symbol for p in claim.parameters}:
            raw = checker.value(length.expr, {})
            yield {"count": checker.count(length, {}), "value": enclosure(raw), "formula": str(length)}


def _first_unmet(checker: Evaluator, claim: Claim) -> Outcome | None:
    """The first hypothesis that fails, or else the first that longer prompts may break; None where all hold.

    Raises:
      Undecided, Undefined: one is not decided, or has no meaning.
    """
    unsettled: Outcome | None = None
    for h in claim.hypotheses:
        try:
            with _speaking_of(Part(h.id)):
                met = checker.holds(h.formula, {})
        except Unsettled as error:
            unsettled = unsettled or outcome_of(error)
            continue
        if not met:
            return Outcome(Kind.UNMET, str(h.formula), Part(h.id))
    return unsettled


@contextlib.contextmanager
def _speaking_of(part: Part) -> Iterator[None]:
    """What is raised within is about that part of the claim."""
    try:
        yield
    except (Unsettled, Undecided) as error:
        error.part = part
        raise


def _margin_text(checker: Evaluator, f: Formula) -> str:
    """Enclosure of the deciding margin, for the reader; the decision itself is `ModelChecker.holds`."""
    try:
        return at_some_precision(lambda: enclosure(exact_margin(checker, f, {})), PRECISIONS[1:])
    except (Undecided, ValueError, OverflowError):
        return "not comparable"
