"""One result for every check: the verdict and its evidence.

A verdict is computed from steps, worlds and witnesses by `decide`; nothing else makes one.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field
from typing import Any

from proofs.sides import margin_units
from theory import Claim, Formula


class Verdict(enum.Enum):
    """What the referee says of a claim."""

    PROVED = "proved"  # every step of a derivation was checked, and no numerical check contradicts it
    SUPPORTED = "supported"  # no proof, and the search over worlds that meet the hypotheses found nothing
    REFUTED = "refuted"  # a witness was certified in exact arithmetic
    UNDEFINED = "undefined"  # a certified world meets the hypotheses, and the conclusion has no meaning on it
    INCONCLUSIVE = "inconclusive"  # it could not be decided; a remark says what stands in the way
    VACUOUS = "vacuous"  # no world met the hypotheses

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class StepReport:
    """One step of a derivation as it was checked.

    Attributes:
      name: label by which later steps refer to it.
      statement: in SymPy's notation; latex: for reports.
      rule: the named rule that checks it.
      uses: labels of its premises.
      checked: whether the rule accepted it.
      reason: why not, or a remark of the rule (a counter-model found by the decision procedure, say).
      formula: the statement itself, kept of a step that was not checked, so that it can be looked at in a witness; in no record.
      index: of a hypothesis, its number from 0; var: of what was chosen, its symbol as text. Both are for readers, and in no record.
    """

    name: str
    statement: str
    latex: str
    rule: str
    uses: tuple[str, ...]
    checked: bool
    reason: str = ""
    formula: Formula | None = field(default=None, compare=False, repr=False)
    index: int | None = field(default=None, compare=False, repr=False)
    var: str = field(default="", compare=False, repr=False)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "statement": self.statement,
            "latex": self.latex,
            "rule": self.rule,
            "uses": list(self.uses),
            "checked": self.checked,
            "reason": self.reason,
        }


@dataclass(frozen=True)
class ProofReport:
    """A checked derivation: complete only if every step holds and the last one is the claim's conclusion."""

    steps: tuple[StepReport, ...]
    complete: bool
    reason: str = ""
    template: str = ""  # name of the derivation used

    def to_json(self) -> dict[str, Any]:
        return {
            "steps": [step.to_json() for step in self.steps],
            "checked": self.complete,
            "reason": self.reason,
            "template": self.template,
        }


SPARE = "not needed: "  # how the reason of a complete derivation begins that does without some hypotheses


def spare_hypotheses(proof: ProofReport) -> list[str]:
    """Ids of the hypotheses that a complete derivation does not use."""
    return (
        proof.reason.removeprefix(SPARE).split(", ")
        if proof.complete and proof.reason.startswith(SPARE)
        else []
    )


@dataclass(frozen=True)
class Result:
    """What an audit found out about one claim.

    Attributes:
      claim: the claim.
      verdict: computed by `decide`.
      margin: least margin of the conclusion over worlds that meet the hypotheses (negative: broken); None if none did.
      worlds_checked: worlds on which hypotheses and conclusion were evaluated.
      hypotheses_met: how many of them met every hypothesis.
      failing_hypotheses: how often each hypothesis failed, by id.
      proof: the checked derivation, if there is one.
      witness: replayable counterexample (JSON object), if one was found.
      certified: whether the exact checker confirmed the witness.
      certificate: what the exact checker printed: decided quantities with enclosures.
      repaired_by, tight: ids, filled in once all claims of a run are decided.
      sharpness: for claims that assert a least constant, the evidence that nothing less will do.
      least_proof: derivation of that, for every smaller constant.
      attained: a certified world in which a claim that stands holds with next to no room.
      effort: (worlds evaluated so far, least margin so far) along the search.
      examples: for definitions, exact worlds that meet and that fail it.
      seed, seconds: of the search.
      remarks: lines for the reader.
      decided: of a certified witness, the relation that decides the conclusion, with both sides (`proofs.sides`).
      undefined: a world on which the exact checker confirmed that every hypothesis holds and the conclusion has no
        meaning, as a replayable record; and why, what the checker said.
      broken_off: why the audit of this claim did not come to its end ("out of budget: ..."); empty if it did.
      unsettled: of a claim that is inconclusive, what nothing settles of prompts longer than those looked at: "hypothesis
        ID" or "the conclusion"; empty where that is not what stands in the way.
      contradiction: what `ContradictionError` says, of a claim on which two machines disagree; empty of any other.
      reach: where the search looked; see `proofs.reach`.
    """

    claim: Claim
    verdict: Verdict
    margin: float | None = None
    worlds_checked: int = 0
    hypotheses_met: int = 0
    failing_hypotheses: dict[str, int] = field(default_factory=dict)
    proof: ProofReport | None = None
    witness: dict[str, Any] | None = None
    certified: bool = False
    certificate: dict[str, Any] | None = None
    repaired_by: str | None = None
    tight: str | None = None
    sharpness: dict[str, Any] | None = None
    least_proof: ProofReport | None = None
    attained: dict[str, Any] | None = None
    effort: tuple[tuple[int, float], ...] = ()
    examples: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    seconds: float = 0.0
    remarks: tuple[str, ...] = ()
    decided: dict[str, Any] | None = None
    undefined: dict[str, Any] | None = None
    reach: tuple[dict[str, Any], ...] = ()
    undefined_why: str = ""
    broken_off: str = ""
    unsettled: str = ""
    contradiction: str = ""

    @property
    def in_the_way(self) -> str:
        """What keeps a claim from being decided, in few words; empty where it is decided, or where a remark alone says it."""
        if self.broken_off:
            return self.broken_off.partition(":")[0]
        return f"not settled: {self.unsettled}" if self.unsettled else ""

    @property
    def margin_unit(self) -> str:
        """What the margin is in: that of the relation which decides, where there are several one of theirs; "" without one."""
        if self.margin is None:
            return ""
        return " or ".join(margin_units(self.claim.conclusion))

    def to_json(self) -> dict[str, Any]:
        """The record of audit.json; infinite margins are written as null with a remark."""
        margin = self.margin
        finite = margin is not None and math.isfinite(margin)
        return {
            "id": self.claim.id,
            "sheet": self.claim.sheet or None,
            "title": self.claim.title,
            "source": self.claim.source,
            "kind": self.claim.kind,
            "verdict": str(self.verdict),
            "margin": margin if finite else None,
            "margin_unit": self.margin_unit or None,
            "decided": self.decided,
            "worlds_checked": self.worlds_checked,
            "hypotheses_met": self.hypotheses_met,
            "failing_hypotheses": self.failing_hypotheses,
            "proof": self.proof.to_json() if self.proof else {"steps": [], "checked": False},
            "witness": self.witness,
            "certified": self.certified,
            "certificate": self.certificate,
            "undefined": self.undefined and {"why": self.undefined_why, "witness": self.undefined},
            "broken_off": self.broken_off or None,
            "unsettled": self.unsettled or None,
            "contradiction": self.contradiction or None,
            "repaired_by": self.repaired_by,
            "tight": self.tight,
            "sharpness": self.sharpness
            and {**self.sharpness, "proof": self.least_proof.to_json() if self.least_proof else None},
            "attained": self.attained,
            "reading": self.claim.reading,
            "reading_of": self.claim.reading_of,
            "statement": self.claim.text,
            "latex": self.claim.latex,
            "reach": list(self.reach),
            "effort": [list(point) for point in self.effort],
            "examples": self.examples,
            "seed": self.seed,
            "seconds": round(self.seconds, 3),
            "remarks": list(self.remarks),
        }


def decide(
    *,
    proof_complete: bool,
    certified_witness: bool,
    uncertified_violation: bool,
    worlds_met: int,
    worlds_unreached: int = 0,
    undefined_world: bool = False,
    least_shown: bool = True,
    least_proved: bool = True,
    broken_off: bool = False,
) -> Verdict:
    """The only place where a verdict is made.

    Args:
      proof_complete: every step of a derivation was checked.
      certified_witness: a counterexample was certified.
      uncertified_violation: a margin below zero was seen, and not certified.
      worlds_met: worlds that met every hypothesis and on which the conclusion was evaluated.
      worlds_unreached: worlds that met every hypothesis, where the conclusion speaks of prompts too long to look at; and
        worlds of which it could not be told exactly whether they do.
      undefined_world: a world was certified that meets every hypothesis and on which the conclusion has no meaning.
      least_shown: for a claim that asserts a least constant, whether a smaller one was refuted with a certificate.
      least_proved: likewise, whether a derivation refutes every smaller one.
      broken_off: the audit ended before it had looked at everything.

    A counterexample refutes a claim that is undefined elsewhere, too: whatever is read into the conclusion there, it is false.
    A derivation shows that the conclusion holds in every world, and what has no meaning does not hold.

    Raises:
      ContradictionError: a complete derivation, and a certified counterexample or a certified world on which the
        conclusion has no meaning: one of the two machines is wrong, and no verdict may hide it.
    """
    if proof_complete and certified_witness:
        raise ContradictionError(
            "a complete derivation and a certified counterexample: a rule or the checker is unsound"
        )
    if proof_complete and undefined_world:
        raise ContradictionError(
            "a complete derivation and a certified world on which the conclusion has no meaning: a rule or the checker "
            "is unsound"
        )
    if certified_witness:
        return Verdict.REFUTED
    if undefined_world:
        return Verdict.UNDEFINED
    if uncertified_violation or broken_off:
        return Verdict.INCONCLUSIVE
    if worlds_met + worlds_unreached == 0:
        return Verdict.VACUOUS
    if not least_shown:
        return Verdict.INCONCLUSIVE
    if proof_complete and least_proved:
        return Verdict.PROVED
    return Verdict.SUPPORTED if worlds_met else Verdict.INCONCLUSIVE


class ContradictionError(RuntimeError):
    """Two machines contradict each other on one claim.

    Attributes:
      result: all that was found, with the verdict "inconclusive" and what they say; None where `decide` raised it.
    """

    result: Result | None = None
