"""A claim put to a sample: constants in its formulas, and the ways in which an outcome is reached."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from llm_bridge.behaviours import scores
from llm_bridge.checks.hypotheses import Known
from llm_bridge.checks.outcomes import (
    COULD_NOT_FAIL,
    NOT_APPLICABLE,
    OBSERVED,
    SOME,
    UNDECIDED,
    Check,
    Evidence,
    failing,
)
from llm_bridge.checks.patterns import Below
from llm_bridge.checks.sample import Sample
from llm_bridge.intervals import Interval, bounded_mean
from llm_bridge.power import CHANCE, Power, power_of_share
from theory import Claim
from theory.models import Floats, Prompt
from theory.numeric import evaluate

BEHAVIOUR, SHARE = "B_P", "share misaligned"
CONTROLS = 4
"""Replies of P+ to each text whose share is asked for, to see what P+ alone does."""


@dataclass(frozen=True)
class Asked:
    """A claim, a sample, and what the sample knows of the claim's hypotheses.

    Attributes:
      claim, sample: what is asked of what.
      known: hypotheses and constants.
      formula: the length or bound as SymPy prints it.
      quantity: what is measured.
    """

    claim: Claim
    sample: Sample
    known: Known
    formula: str = ""
    quantity: str = BEHAVIOUR

    @property
    def failing(self) -> list[Evidence]:
        """Hypotheses that fail as measured."""
        return failing(self.known.hypotheses)

    def of(self, formula: Any, quantity: str = BEHAVIOUR) -> Asked:
        """The same with a formula and a quantity to show."""
        return replace(self, formula=str(formula), quantity=quantity)

    def number(self, expression: sp.Basic, **more: float) -> float:
        """A formula with the constants put in, and with further numbers by name."""
        return float(evaluate(expression, {**self.known.values, **more}))

    def bound(self, body: Below, **more: float) -> float:
        """The least score, in [-1, 1] as this world has them, that is not below the bound of a conclusion.

        Where the claim means scores of 0 and 1 its bound is taken to this scale; where the bound itself will do, it is the next larger float.
        """
        found = self.score(body.bound, **more)
        return found if body.strict else math.nextafter(found, math.inf)

    def score(self, expression: sp.Basic, **more: float) -> float:
        """A score in the claim's words as this world has it."""
        found = self.number(expression, **more)
        return 2 * found - 1 if self.known.binary else found

    def holds(self, relation: sp.Basic, **more: float) -> bool:
        """Whether a relation holds of the constants."""
        return bool(evaluate(relation, {**self.known.values, **more}))

    # Results

    def below(
        self,
        length: int,
        measured: Interval,
        threshold: float,
        note: str,
        *,
        power: Power,
        control: Interval,
    ) -> Check:
        """Some prompt is claimed to bring a quantity below a threshold: a drawn one that misses proves nothing."""
        outcome = OBSERVED if measured.high < threshold else UNDECIDED
        if outcome == OBSERVED and control.high < threshold:
            outcome = COULD_NOT_FAIL
        could = f"{SOME} {resolved(power, 'the quantity', 'below')} {without(control, threshold, 'after the same prompt')}"
        return self.result(
            outcome,
            note,
            length=length,
            required=threshold,
            measured=measured,
            margin=threshold - measured.high,
            could=could,
            power=power,
            control=control,
        )

    def enough(
        self,
        length: int,
        share: Interval,
        need: float,
        threshold: float,
        note: str,
        texts: Sequence[Prompt],
        *,
        missed: str,
    ) -> Check:
        """Whether a share of texts is at least what is asked for.

        Args:
          missed: the outcome where it is less for certain.
        """
        sample = self.sample
        outcome = OBSERVED if share.low >= need else missed if share.high < need else UNDECIDED
        # Given the texts these are independent replies: the mean is that of P+ over these very texts.
        said = [y for row in sample.replies("plus", texts, CONTROLS) for y in row]
        control = bounded_mean(scores(sample.behaviour, said), level=sample.plan.level)
        if outcome == OBSERVED and control.high < threshold:
            outcome = COULD_NOT_FAIL
        power = power_of_share(need, len(texts), sample.plan.share_ends)
        some = f"{SOME} " if missed == UNDECIDED else ""
        could = f"{some}{resolved(power, 'the share', 'at least')} {without(control, threshold, 'after the same texts, on average')}"
        return self.result(
            outcome,
            note,
            length=length,
            required=need,
            measured=share,
            margin=share.low - need,
            could=could,
            power=power,
            control=control,
        )

    def unreached(self, length: int | None, longest: int | None = None) -> Check:
        """The result where nothing could be measured: a hypothesis fails, nothing is promised, or the length lies beyond what was drawn."""
        bad = self.failing
        if bad:
            outcome, note = (
                NOT_APPLICABLE,
                f"fails as measured: {bad[0].hypothesis} ({bad[0].evidence})",
            )
        elif length is None:
            outcome, note = NOT_APPLICABLE, "the formula comes to no finite length at these constants"
        else:
            outcome, note = (
                UNDECIDED,
                f"the length, {length}, lies beyond the {longest or self.sample.longest} sentences that were drawn",
            )
        return self.result(outcome, note, length=length)

    def result(
        self,
        outcome: str,
        note: str,
        *,
        length: int | None = None,
        required: float | None = None,
        measured: Interval | None = None,
        margin: float | None = None,
        could: str = "Nothing was drawn for it.",
        power: Power | None = None,
        control: Interval | None = None,
    ) -> Check:
        """The result of the claim."""
        claim, values = self.claim, self.known.values
        used = {p.name: values[p.name] for p in claim.parameters if p.name in values}
        return Check(
            claim=claim.id,
            title=claim.title,
            source=claim.source,
            formula=self.formula,
            values=used | {"log_alpha": self.sample.plan.log_alpha},
            length=length,
            required=required,
            quantity=self.quantity,
            measured=measured,
            margin=margin,
            outcome=outcome,
            hypotheses=self.known.hypotheses,
            note=note,
            could=could,
            power=power,
            control=control,
        )


def resolved(power: Power, quantity: str, side: str) -> str:
    """What these draws would have shown, in words; the claim asks for a value on this side of the bound."""
    missed = (
        "no value, however far,"
        if power.missed is None
        else f"{power.missed:.2g} or {'more' if side == 'below' else 'less'}"
    )
    shown = (
        "no value" if power.shown is None else f"{power.shown:.2g} or {'less' if side == 'below' else 'more'}"
    )
    return f"With the chance {CHANCE:g} these draws would have shown {quantity} to miss the bound had it been {missed}, and to meet it at {shown}."


def without(control: Interval, threshold: float, where: str) -> str:
    """What P+ alone does, in words."""
    verdict = (
        "meets the bound, too: the mixture has no part in it"
        if control.high < threshold
        else "does not meet the bound"
        if control.low >= threshold
        else "may or may not meet the bound"
    )
    return f"P+ alone, {where}, comes to {control.value:.2g} [{control.low:.2g}, {control.high:.2g}] and {verdict}."


def listed(values: Sequence[float] | Floats, most: int = 9) -> str:
    """A row of numbers for a note."""
    return ", ".join(f"{x:.3g}" for x in values[:most]) + (", ..." if len(values) > most else "")
