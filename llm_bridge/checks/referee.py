"""Claims asked of two real components: which form a conclusion has, and what is known of the hypotheses, decide how.

No claim is named here. A claim of one's own is asked like a shipped one when its conclusion has one of the `FORMS` and every scalar in it is
chosen (`llm_bridge.checks.hypotheses.CHOSEN`) or bounded by a hypothesis that is measured.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from llm_bridge.checks.after_prefix import AfterPrefix
from llm_bridge.checks.asked import Asked
from llm_bridge.checks.curve import Curve
from llm_bridge.checks.divergence import Divergence
from llm_bridge.checks.guard import Guard
from llm_bridge.checks.hypotheses import CHOSEN, known_of, named_by
from llm_bridge.checks.most_prompts import MostPrompts
from llm_bridge.checks.outcomes import Check
from llm_bridge.checks.sample import Sample
from llm_bridge.checks.some_prompt import SomePrompt
from llm_bridge.checks.talk import Talk
from llm_bridge.errors import BridgeError
from theory import Claim, claims

KINDS = ("theorem", "lemma", "candidate")
"""Kinds of claims that are asked where none is named: steps of proofs, repairs and further readings are not."""


class Form(Protocol):
    """A conclusion that can be asked of a sample."""

    @classmethod
    def of(cls, claim: Claim) -> Form | None:
        """The claim's conclusion in this form; None where it has another."""

    def check(self, asked: Asked) -> Check:
        """What draws show of it."""


FORMS: tuple[type[Form], ...] = (SomePrompt, Curve, Divergence, AfterPrefix, Talk, MostPrompts, Guard)


def form_of(claim: Claim) -> Form:
    """The form in which a claim can be asked.

    Raises:
      BridgeError: one line that says why it cannot.
    """
    if claim.signature is not None:
        raise BridgeError(
            f"{claim.id} speaks of worlds of the signature {claim.signature.id}, not of a mixture of two components"
        )
    if claim.further:
        names = ", ".join(name for _, name in sorted(claim.further))
        raise BridgeError(f"{claim.id} speaks of {names}, which two adapters do not have")
    form = next((found for kind in FORMS if (found := kind.of(claim)) is not None), None)
    if form is None:
        raise BridgeError(
            f"{claim.id}: no way is known to draw its conclusion, '{claim.conclusion}'; forms that can be asked are those of thm1, "
            "thm2, thm3, thm4, thm5, slides-sigmoid, lem5 and guard-length"
        )
    given = set(CHOSEN)
    for h in claim.hypotheses:
        known = named_by(h.formula)
        if known is not None:
            given |= set(known[1].values())
    unknown = [p.name for p in claim.parameters if p.name not in given]
    if unknown:
        raise BridgeError(
            f"{claim.id}: no hypothesis that is measured here bounds {', '.join(unknown)}, so that there is no number to put in"
        )
    return form


def asked_of_all() -> list[Claim]:
    """Every shipped theorem, lemma and candidate that can be asked, in the order of the list of claims."""
    found: list[Claim] = []
    for claim in claims().values():
        if claim.kind not in KINDS:
            continue
        try:
            form_of(claim)
        except BridgeError:
            continue
        found.append(claim)
    return found


@dataclass(frozen=True)
class Referee(Sample):
    """A sample with claims to ask of it."""

    def check(self, claim: Claim | str) -> Check:
        """One claim.

        Raises:
          BridgeError: it cannot be asked here, with the reason.
        """
        asked = claims()[claim] if isinstance(claim, str) else claim
        return form_of(asked).check(Asked(asked, self, known_of(asked, self)))

    def run(self, asked: Iterable[Claim] | None = None) -> list[Check]:
        """Every claim that can be asked, or those that are given.

        Raises:
          BridgeError: one that is given cannot be asked, with the reason.
        """
        return [self.check(claim) for claim in (asked_of_all() if asked is None else asked)]
