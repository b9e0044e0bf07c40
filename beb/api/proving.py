"""Derivations as objects: what was checked, by which rule, and what is missing."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from beb.api.choosing import claim_meant
from beb.digits import counted
from beb.files import visible_text

if TYPE_CHECKING:
    from markupsafe import Markup

    from proofs.reading import Sentence
    from proofs.verdict import ProofReport
    from theory import Claim

_PROVER = threading.Lock()  # Z3's context belongs to one thread at a time
SHOWN = 3  # steps of a plain text


class Proof:
    """A checked derivation of a claim.

    Attributes:
      claim: what is derived.
      record: the part "proof" of a record of audit.json.

    Args:
      report: the derivation that the record is of, where it is at hand. It says more than a record for the outline: which step is which hypothesis, and
        what is chosen.
    """

    def __init__(self, claim: Claim, record: Mapping[str, Any], report: ProofReport | None = None) -> None:
        self.claim = claim
        self.record = dict(record)
        self._checked = report

    @property
    def complete(self) -> bool:
        """Every step was accepted, and the last one is the conclusion without open assumptions."""
        return bool(self.record["checked"])

    @property
    def steps(self) -> list[dict[str, Any]]:
        """The steps in order: name, statement, latex, rule, uses, checked, reason."""
        return [dict(step) for step in self.record["steps"]]

    @property
    def reason(self) -> str:
        """Why it does not go through; a remark where it does.

        Values at which a step is said to fail are those of the decision procedure: each symbol for itself, and not of a world.
        """
        return str(self.record.get("reason", ""))

    @property
    def template(self) -> str:
        """Name of the derivation."""
        return str(self.record.get("template", ""))

    def __bool__(self) -> bool:
        return self.complete

    @property
    def summary(self) -> str:
        """One line."""
        if not self.steps:
            return f"{self.claim.id}: {self.reason or 'no derivation of this form is known'}"
        done = sum(bool(step["checked"]) for step in self.steps)
        told = f"{self.claim.id}: {done} of {len(self.steps)} steps checked"
        return told if self.complete else f"{told}, no proof: {self._stop}"

    @property
    def _stop(self) -> str:
        """Where it stops. The values at which the decision procedure sees a step fail are those of no world and not told here."""
        step, fails, _ = self.reason.partition(": fails at ")
        return f"{step}: not accepted" if fails else self.reason or "a step is not accepted"

    def __repr__(self) -> str:
        lines = [f"Proof of {self.summary}" if self.complete else f"No proof of {self.summary}"]
        own = [step for step in self.steps if "/" not in step["name"]]
        for step in own[-SHOWN:]:
            lines.append(f"  {step['name']}: {step['statement'][:160]}  [{step['rule']}]")
        return visible_text("\n".join(lines))

    def _repr_html_(self) -> str:
        from beb.api.display import card, folded, statement, table
        from beb.mathml import formula

        def row(step: Mapping[str, Any]) -> tuple[Any, ...]:
            sign = "✓" if step["checked"] else "✗"
            return (
                sign,
                step["name"],
                formula(step["latex"], step["statement"]),
                step["rule"],
                ", ".join(step["uses"]),
            )

        headings = ("", "step", "statement", "rule", "from")
        own = [step for step in self.steps if "/" not in step["name"]]
        parts = [statement(self.claim)]
        parts += self._outlined()
        if own:
            parts.append(folded(f"its own {counted(len(own), 'step')}", table(headings, map(row, own))))
        return str(card(f"{'Proof' if self.complete else 'No proof'}: {self.summary}", *parts))

    def _outlined(self) -> list[Markup]:
        """The outline, and the lemmas with what they say; the steps of lemmas are in `steps`: hundreds would make a heavy page."""
        from markupsafe import Markup

        from beb.api.display import folded, heading, lines, table
        from beb.mathml import formula
        from beb.symbols import shown
        from proofs.reading import Maths, reading, with_cases

        proof = self._report
        if proof is None:
            return []
        read = reading(proof, [h.id for h in self.claim.hypotheses])

        def set_out(sentence: Sentence) -> Markup:
            pieces = (
                formula(shown(piece.latex), piece.plain) if isinstance(piece, Maths) else str(piece)
                for piece in sentence
            )
            return Markup("").join(pieces)

        parts = []
        told: list[tuple[Any, ...]] = []
        for line, cases in with_cases(read.outline):
            words = Markup("").join(set_out(opening) + ". " for opening in line.openings) + set_out(
                line.sentence
            )
            if cases:
                where = Markup(" and ").join(formula(shown(c.latex), c.statement) for c in cases)
                words = Markup("Where {}: {}").format(where, words)
            told.append((f"{line.number}.", words, formula(shown(line.step.latex), line.step.statement)))
        if told:
            parts.append(Markup("{}{}").format(heading("Outline"), table((), told)))
        if read.lemmas:
            rows = []
            for lemma in read.lemmas:
                given = [
                    Markup("if {}").format(formula(shown(h), plain))
                    for h, plain in zip(lemma.hypotheses, lemma.given, strict=True)
                ]
                says = lines([*given, formula(shown(lemma.conclusion), lemma.plain)])
                checked = sum(s.checked for s in lemma.steps)
                named = f"{lemma.number}. {lemma.name}"
                rows.append((named, says, f"{checked} of {len(lemma.steps)}"))
            title = f"{counted(len(rows), 'lemma')} that it cites"
            parts.append(folded(title, table(("lemma", "what it says", "steps checked"), rows)))
        return parts

    @property
    def _report(self) -> ProofReport | None:
        from proofs.verdict import ProofReport, StepReport

        if self._checked is not None or not self.steps:
            return self._checked
        steps = tuple(
            StepReport(
                s["name"],
                s["statement"],
                s["latex"],
                s["rule"],
                tuple(s["uses"]),
                bool(s["checked"]),
                s.get("reason") or "",
            )
            for s in self.steps
        )
        return ProofReport(steps, self.complete, self.reason, self.template)

    def _repr_latex_(self) -> str:
        from beb.api.display import statement_latex

        return statement_latex(self.claim)

    def to_json(self) -> dict[str, Any]:
        """As in audit.json, with the claim's id."""
        return {"claim": self.claim.id, **self.record}

    def to_dataframe(self) -> Any:
        """A row for each step.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        from beb.api.frames import frame

        return frame(self.steps, ("name", "statement", "latex", "rule", "uses", "checked", "reason"))


def prove(claim: Claim | str | os.PathLike[str]) -> Proof:
    """Derive a claim; no search, no JAX.

    Args:
      claim: a claim, an id, or the path of a claims file (``mine.py``, or ``mine.py::mine`` where it makes several).

    Returns:
      the derivation, which is true where it is complete; without steps where none of the claim's form is known.

    Raises:
      theory.StatementError: there is no such claim; one line.
    """
    __tracebackhide__ = True
    from proofs.derivation import prove as derive

    meant = claim_meant(claim)
    with _PROVER:
        found = derive(meant)
    return Proof(meant, {"steps": [], "checked": False} if found is None else found.to_json(), found)
