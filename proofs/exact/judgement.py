"""A claim decided on a world: parameters, hypotheses, conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs.exact.decide import Decider
from proofs.exact.errors import Meaningless, NoConclusion, Refused, Undecided, Undefined, Unmet, Unsettled
from proofs.exact.margin import exact_margin
from proofs.exact.numbers import LogForm, as_ball, enclosure
from proofs.exact.precision import PRECISIONS, QUICK_BITS, balls_alone, working_precision
from proofs.exact.table_terms import TableTerms
from proofs.exact.table_world import TableWorld
from proofs.exact.world import ExactWorld
from theory import Claim, Formula, StatementError

World = ExactWorld | TableWorld
Evaluator = Decider | TableTerms


@dataclass(frozen=True)
class Certificate:
    """What the checker found.

    Attributes:
      confirmed: every hypothesis holds and the conclusion fails.
      reason: why not; empty if confirmed.
      hypotheses: for each one its id, whether it holds, and the deciding quantities; where one fails, that one alone.
      conclusion: whether it holds, and the deciding quantities.
      lengths: numbers of sentences with enclosures of the unrounded lengths.
      precision_bits: ball precision at which all was decided.
      unsettled: no, as nothing says that what holds of the prompts looked at holds of all longer ones.
      unsettled_part: of which hypothesis or whether of the conclusion nothing says so; empty if all is settled.
      undefined: no, as the conclusion has no meaning on this world, which meets every hypothesis.
    """

    confirmed: bool
    reason: str
    hypotheses: tuple[dict[str, Any], ...] = ()
    conclusion: dict[str, Any] | None = None
    lengths: tuple[dict[str, Any], ...] = ()
    precision_bits: int = 0
    unsettled: bool = False
    undefined: bool = False
    unsettled_part: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            "confirmed": self.confirmed,
            "reason": self.reason,
            "hypotheses": list(self.hypotheses),
            "conclusion": self.conclusion,
            "length": list(self.lengths),
            "precision_bits": self.precision_bits,
            **({"unsettled": self.unsettled_part} if self.unsettled_part else {}),
            **({"undefined": True} if self.undefined else {}),
        }


def evaluator(world: World, values: Mapping[str, Any], depth: int) -> Evaluator:
    """What decides formulas on a world of either kind."""
    return TableTerms(world, values) if isinstance(world, TableWorld) else Decider(world, values, depth)


def judge(
    claim: Claim,
    world: World,
    values: Mapping[str, Any],
    depth: int,
    *,
    margins: bool,
    precisions: Sequence[int] = PRECISIONS,
) -> Certificate:
    """Decide a claim on a world: by balls first, then by exact numbers.

    Raises:
      Refused: it is no counterexample, with the reason.
    """
    quick = _decide_by_balls(claim, world, values, depth)
    if quick is not None and not margins:
        return quick
    last: Undecided | None = None
    for bits in precisions:
        with working_precision(bits):
            try:
                return _decide(claim, world, values, depth, bits, margins)
            except Undefined as error:
                raise _undefined(error) from None
            except Undecided as error:
                last = error
    raise Refused(f"not decided at {precisions[-1]} bits ({last}): a comparison is too close to equality")


def _decide_by_balls(claim: Claim, world: World, values: Mapping[str, Any], depth: int) -> Certificate | None:
    """What balls alone decide, many times faster; None where they leave it to exact numbers.

    Raises:
      Refused: for a reason that exact numbers would give, too, as a ball that touches zero is never taken for zero.
    """
    with working_precision(QUICK_BITS), balls_alone():
        known = {name: as_ball(x) if isinstance(x, LogForm) else x for name, x in values.items()}
        try:
            return _decide(claim, world, known, depth, QUICK_BITS, margins=False)
        except Undefined as error:
            raise _undefined(error) from None
        except (Undecided, StatementError):
            return None  # what is a whole number as a formula only, exp(2 log 3) say, is none as a ball


def _undefined(error: Undefined) -> Refused:
    kind = Meaningless if isinstance(error, NoConclusion) else Refused
    return kind(f"undefined on this world: {error}")


def _decide(
    claim: Claim, world: World, values: Mapping[str, Any], depth: int, bits: int, margins: bool
) -> Certificate:
    decider = evaluator(world, values, depth)
    _fit(decider, claim, values)
    unsettled = _unsettled_hypothesis(decider, claim)
    try:
        lengths = list(_lengths(decider, claim))
        holds = decider.holds(claim.conclusion, {})
    except Unsettled as error:
        raise unsettled or _of_part("the conclusion", error) from None
    except Undefined as error:
        raise unsettled or NoConclusion(f"the conclusion: {error}") from None
    except Undecided as error:
        raise unsettled or Undecided(f"the conclusion: {error}") from None
    if holds:
        raise Refused(f"the conclusion holds on this world: {claim.conclusion}")
    if unsettled is not None:
        raise unsettled
    if not margins:
        return Certificate(
            True,
            "",
            tuple({"id": h.id, "holds": True} for h in claim.hypotheses),
            {"holds": False},
            tuple(lengths),
            bits,
        )
    hypotheses = [
        {"id": h.id, "holds": True, "margin": _margin_text(decider, h.formula)} for h in claim.hypotheses
    ]
    conclusion = {"holds": False, "margin": _margin_text(decider, claim.conclusion)}
    return Certificate(True, "", tuple(hypotheses), conclusion, tuple(lengths), bits)


def hold(claim: Claim, world: World, values: Mapping[str, Any], depth: int) -> None:
    """Decide the hypotheses of a claim alone: nothing is raised where all hold.

    Raises:
      Unmet: one fails; Refused: it cannot be told, with the reason.
    """
    last: Undecided | None = None
    for bits in PRECISIONS:
        with working_precision(bits):
            decider = evaluator(world, values, depth)
            try:
                _fit(decider, claim, values)
                unsettled = _unsettled_hypothesis(decider, claim)
            except Undefined as error:
                raise _undefined(error) from None
            except Undecided as error:
                last = error
                continue
            if unsettled is not None:
                raise unsettled
            return
    raise Refused(f"not decided at {PRECISIONS[-1]} bits ({last}): a comparison is too close to equality")


def _fit(decider: Evaluator, claim: Claim, values: Mapping[str, Any]) -> None:
    """Raises Refused where the parameters are none that the claim speaks of."""
    for p in claim.parameters:
        value = values[p.name]
        if p.integer and not (isinstance(value, Fraction) and value.denominator == 1):
            raise Refused(f"parameter {p.name} = {enclosure(value)} is not a whole number")
        for condition in p.conditions():
            if not decider.relation(condition, {}):
                raise Refused(f"parameter {p.name} = {enclosure(values[p.name])} lies outside {p.interval}")
    for relation in claim.where:
        if not decider.relation(relation, {}):
            raise Refused(f"the parameters do not satisfy {relation}")


def _lengths(decider: Evaluator, claim: Claim) -> Iterator[dict[str, Any]]:
    """The numbers of sentences that the conclusion speaks of, as far as parameters alone give them."""
    for length in claim.prompt_lengths if isinstance(decider, Decider) else ():
        if length.expr.free_symbols <= {p.symbol for p in claim.parameters}:
            raw = decider.value(length.expr, {})
            yield {"count": decider.count(length, {}), "value": enclosure(raw), "formula": str(length)}


def _unsettled_hypothesis(decider: Evaluator, claim: Claim) -> Unsettled | None:
    """Of hypotheses none of which fails the first that longer prompts may break, if there is one.

    Raises:
      Unmet: one fails; Undecided, Undefined: it is one that is not decided, or that has no meaning.
    """
    unsettled: Unsettled | None = None
    for h in claim.hypotheses:
        try:
            met = decider.holds(h.formula, {})
        except Unsettled as error:
            unsettled = unsettled or _of_part(f"hypothesis {h.id}", error)
            continue
        except Undecided as error:
            raise type(error)(f"hypothesis {h.id}: {error}") from None
        if not met:
            unmet = Unmet(f"hypothesis {h.id} fails on this world: {h.formula}")
            unmet.hypothesis = h.id
            raise unmet
    return unsettled


def _of_part(part: str, error: Unsettled) -> Unsettled:
    named = Unsettled(f"not settled: {part}: {error}")
    named.part = part
    return named


def _margin_text(decider: Evaluator, f: Formula) -> str:
    """Enclosure of the deciding margin, for the reader; the decision itself is `Decider.holds`."""
    for bits in PRECISIONS[1:]:
        with working_precision(bits):
            try:
                exact = (
                    exact_margin(decider, f, {}) if isinstance(decider, Decider) else decider.margin(f, {})
                )
                return enclosure(exact)
            except Undecided:
                continue
            except (ValueError, OverflowError):
                break
    return "not comparable"
