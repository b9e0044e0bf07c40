"""What a search found, and what it says of worlds that seemed to break a claim."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

import flint

from proofs.exact import (
    Certificate,
    Exhausted,
    Kind,
    LogForm,
    Refused,
    Steps,
    Undecided,
    WitnessError,
    certify,
    evaluator,
    exact_margin,
    read_world,
    working_precision,
)
from proofs.search.shrinking import complexity
from theory import Claim
from theory.serialise import claim_from_json, claim_to_json

# Equality cases have a margin of rounding noise; the exact checker, not this number, decides them.
NOISE = 1e-9
# What the exact checker finds of a conclusion when floats erred: it is true, or so near to equality that the finest balls
# do not tell, which is no margin either, or true as far as one looks and only longer prompts are open. That a hypothesis is
# not decided says nothing of the conclusion.
CONTRADICTED = (Kind.HOLDS, Kind.EQUAL, Kind.UNSETTLED)
UNSURE = 8  # worlds of a population of which the checker is asked whether they meet every hypothesis
MARGIN_STEPS = 200_000


@dataclass
class Finding:
    """What a search found.

    Attributes:
      witness, certificate: the smallest certified counterexample, if any.
      margin: least margin over worlds that met all hypotheses.
      worlds, met: evaluated, and among them those that met every hypothesis.
      unreached: worlds that met every hypothesis, but the claim speaks of longer prompts than were looked at.
      failing: how often each hypothesis or condition failed.
      effort: (worlds evaluated, least margin so far).
      violation: a margin clearly below zero that could not be certified.
      calm: the least margin that floats do not see broken, or that exact arithmetic gives where they do.
      doubtful: on some world with such a margin, taken as it is, the exact checker did not find the conclusion true; where it
        always does, the margins are rounding errors of floats.
    """

    witness: dict[str, Any] | None = None
    certificate: Certificate | None = None
    margin: float | None = None
    worlds: int = 0
    met: int = 0
    unreached: int = 0
    failing: dict[str, int] = field(default_factory=dict)
    effort: list[tuple[int, float]] = field(default_factory=list)
    violation: bool = False
    doubtful: bool = False
    erred: int = 0  # worlds with such a margin on which the exact checker found the conclusion true
    attempts: int = 0
    steps: float = 0.0  # of the exact checker
    asking: float = 0.0  # of these the ones spent on whether the conclusion means anything
    sure: int = 0  # worlds that meet every hypothesis by more than floats may err, or exactly
    exactly: int = 0  # worlds of which the exact checker found that they meet every hypothesis
    unsure: int = 0  # worlds that only seemed to: exactly, a hypothesis fails
    untold: int = 0  # worlds of which it does not tell
    unmet: str = ""  # what it last said of one of these
    unconfirmed: int = 0  # worlds that seemed to meet every hypothesis, where it tells so of none
    unsettled: str = ""  # what nothing settles of prompts longer than those looked at: "hypothesis ..." or "the conclusion"
    open: float | None = None  # the least margin that the exact checker did not contradict
    calm: float | None = None  # the least margin that is no violation, exact where floats erred
    asked: int = 0  # worlds on which the checker was asked whether the conclusion means anything
    stage: str = ""  # lattice, evolution or descent: where the counterexample came from
    refusal: str = ""  # what the exact checker last said of a world whose margin was clearly negative
    undefined: dict[str, Any] | None = (
        None  # a world that meets every hypothesis; the conclusion means nothing
    )
    # Where was looked: sizes of worlds, how many there were, how many met the hypotheses, and the ranges of parameters there.
    reach: list[dict[str, Any]] = field(default_factory=list)

    def fails(self, name: str, worlds: int) -> None:
        """Count worlds on which a hypothesis, by its id, or a condition on "parameters" fails."""
        self.failing[name] = self.failing.get(name, 0) + worlds

    def to_json(self) -> dict[str, Any]:
        return {k: v for k, v in asdict(self).items() if k != "certificate"}

    @staticmethod
    def from_json(data: Mapping[str, Any], claim: Claim) -> Finding:
        """A saved finding; its witness is certified again.

        Raises:
          ValueError: the data are no finding about this claim.
        """
        try:
            if {*data, "certificate"} != {f.name for f in fields(Finding)}:
                raise ValueError("it has other fields")
            finding = Finding(**{**data, "effort": [(int(n), float(m)) for n, m in data["effort"]]})
            if finding.witness is not None:
                finding.certificate = certify(finding.witness)
                if not finding.certificate.confirmed or finding.witness["claim"] != claim_to_json(claim):
                    raise ValueError("its witness is not confirmed")
        except (KeyError, TypeError, WitnessError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None
        return finding


def without_noise(finding: Finding, exactly: bool) -> None:
    """Leave no margin that exact arithmetic contradicts, and no world that meets a hypothesis by rounding alone.

    Args:
      exactly: let worlds count only if some of them is known exactly to meet every hypothesis. A claim with a derivation
        does not rest on its worlds.
    """
    broken = finding.margin is not None and finding.margin < -NOISE
    if broken and finding.erred and not finding.violation:
        finding.margin = finding.calm
        floor = -math.inf if finding.calm is None else finding.calm
        finding.effort = [(count, max(least, floor)) for count, least in finding.effort]
    if broken and finding.violation and finding.erred and finding.open is not None:
        finding.margin = max(finding.open, finding.margin or finding.open)
    met = finding.exactly > 0 if exactly else finding.sure > 0 or not finding.unsure
    if finding.met and not met and not finding.violation:
        finding.unconfirmed = finding.met
        finding.met, finding.margin, finding.effort = 0, None, []
        for part in finding.reach:
            part.update(met=0, parameters={})


def keep_undefined(finding: Finding, witness: dict[str, Any]) -> None:
    """Of two worlds on which the conclusion means nothing the simpler."""
    if finding.undefined is None or complexity(witness) < complexity(finding.undefined):
        finding.undefined = witness


def note_refuted(finding: Finding, witness: dict[str, Any], certificate: Certificate, stage: str) -> None:
    """Keep a certified counterexample, its exact margin and the stage that it comes from."""
    finding.witness, finding.certificate = witness, certificate
    finding.margin, finding.stage = margin_of(witness), stage
    finding.violation = False


def margin_of(witness: Mapping[str, Any]) -> float | None:
    """The margin of the conclusion on a world, by exact arithmetic; None where it has none that is finite."""
    claim = claim_from_json(witness["claim"])
    try:
        world, values, depth = read_world(claim, witness)
        with working_precision(128), Steps(MARGIN_STEPS):
            return as_float(exact_margin(evaluator(world, values, depth), claim.conclusion, {}))
    except (Undecided, Refused, Exhausted, ArithmeticError, ValueError):
        return None


def as_float(value: Any) -> float | None:
    """The nearest float of an exact number; None if it is infinite."""
    if isinstance(value, LogForm):
        value = value.ball()
    number = float(value.mid()) if isinstance(value, flint.arb) else float(value)
    return number if math.isfinite(number) else None


def note_calm(finding: Finding, margin: float) -> None:
    """Note a margin that is no violation."""
    finding.calm = margin if finding.calm is None else min(finding.calm, margin)


def note_refusal(finding: Finding, certificate: Certificate) -> None:
    """Note why a world that seems to break the claim is no certified counterexample."""
    finding.refusal = certificate.reason
    if certificate.unsettled:
        finding.unsettled = str(certificate.unsettled)
