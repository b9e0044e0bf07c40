"""What a check says: the outcome of one claim on two real components, with its evidence.

observed        the conclusion was seen, at the level of the intervals
undecided       an interval straddles the bound, the length lies beyond what was drawn, or the drawn prompts missed where the claim
                is that some prompt does not
could not fail  the conclusion was seen, and no draw could have shown anything else: it is an identity of what was measured, or
                holds of P+ alone, too, so that the mixture has no part in it
not observed    the conclusion was missed: the claim, or a hypothesis that was only assumed, is false here
not applicable  a hypothesis fails as measured, or nothing is promised at the constants measured
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from llm_bridge.intervals import Interval
from llm_bridge.power import CHANCE, Power

OBSERVED, UNDECIDED = "observed", "undecided"
NOT_OBSERVED, NOT_APPLICABLE = "not observed", "not applicable"
COULD_NOT_FAIL = "could not fail"
MEASURED, ASSUMED, FAILS = "measured", "assumed", "fails"
SOME = "The claim is that some prompt does: a drawn one that misses would have left it undecided, never not observed."


@dataclass(frozen=True)
class Evidence:
    """A hypothesis and what is known of it here: status is measured, assumed or fails."""

    hypothesis: str
    status: str
    evidence: str


@dataclass(frozen=True)
class Check:
    """One claim, confronted with the components.

    Attributes:
      claim: its id in `theory`, or in a claims file.
      title, source: of the claim.
      formula: the length or bound as SymPy prints it.
      values: the constants put in, by parameter name.
      length: sentences that the formula comes to; None where it is not a length or not finite.
      required: what the measured quantity is compared with.
      quantity: what is measured: B_P, a share, the best of n.
      measured: the quantity, with its interval.
      margin: how far the certifying end of the interval is inside (positive) or outside.
      outcome: one of the words above; of this model, no verdict on the claim.
      hypotheses: what is known of each.
      note: what was compared, in words.
      could: how it could have come out otherwise, in words.
      power: the value nearest to what is required that these draws would have shown to miss it ("missed", the smallest violation), and
        the nearest that they would have shown to meet it ("shown"), each with the chance `llm_bridge.power.CHANCE`; None where nothing was drawn.
      control: the quantity with P+ alone in place of P, where it was asked: what would be seen without the effect.
    """

    claim: str
    title: str
    source: str
    formula: str
    values: Mapping[str, float]
    length: int | None
    required: float | None
    quantity: str
    measured: Interval | None
    margin: float | None
    outcome: str
    hypotheses: tuple[Evidence, ...]
    note: str
    could: str = ""
    power: Power | None = None
    control: Interval | None = None

    def record(self) -> dict[str, Any]:
        """As JSON has it."""
        parts = ("measured", "hypotheses", "values", "power", "control")
        return {
            **{k: v for k, v in vars(self).items() if k not in parts},
            "power": None if self.power is None else {**vars(self.power), "chance": CHANCE},
            "control": None if self.control is None else self.control.record(),
            "values": dict(self.values),
            "measured": None if self.measured is None else self.measured.record(),
            "hypotheses": [vars(h) for h in self.hypotheses],
        }


def failing(known: Any) -> list[Evidence]:
    """The hypotheses that fail as measured."""
    return [e for e in known if e.status == FAILS]
