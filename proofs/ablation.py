"""Which hypotheses a claim needs: each of them left out in turn, and the claim audited again.

A hypothesis without which a counterexample is certified is needed; one without which the claim is still proved is not.
Leaving out a hypothesis that bounds a parameter sets the parameter free in its interval: what the claim then says of it
is part of the answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from proofs.verdict import Result, Verdict
from theory.claims import Claim
from theory.logic import Formula, Relation

Run = Callable[[Sequence[Claim]], Sequence[Result]]

# What a verdict on the claim without a hypothesis says of that hypothesis.
NEEDED: Mapping[Verdict, str] = {
    Verdict.REFUTED: "needed",  # without it a counterexample is certified
    Verdict.PROVED: "not needed",  # without it the claim is still proved
    Verdict.SUPPORTED: "not seen to be needed",  # no derivation, and no counterexample found
    Verdict.UNDEFINED: "needed for a meaning",  # without it the conclusion has none on some world
    Verdict.VACUOUS: "open",
    Verdict.INCONCLUSIVE: "open",
}


@dataclass(frozen=True)
class Ablation:
    """A claim without one of its hypotheses.

    Attributes:
      parent: the whole claim.
      dropped: id of the hypothesis, or "where k" for the k-th relation between parameters.
      formula: what was left out.
      claim: the rest.
    """

    parent: Claim
    dropped: str
    formula: Formula
    claim: Claim

    @property
    def freed(self) -> tuple[str, ...]:
        """Parameters that nothing but their interval bounds any more."""
        before, after = _bounded(self.parent), _bounded(self.claim)
        kept = {p.name for p in self.claim.parameters}
        return tuple(sorted((before - after) & kept))


def _bounded(c: Claim) -> set[str]:
    symbols = set().union(*(h.formula.free for h in c.hypotheses), *(r.free_symbols for r in c.where))
    return {symbol.name for symbol in symbols}


def ablations(c: Claim) -> Iterator[Ablation]:
    """A claim without each of its hypotheses, then without each of its relations between parameters."""

    def without(dropped: str, formula: Formula, k: int, **changes: Any) -> Ablation:
        rest = replace(
            c,
            id=f"{c.id}--without.{k}",
            title=f"{c.title} (without {dropped})",
            source=f"{c.id} without {dropped}",
            kind="user",
            reading_of=None,
            repairs=(),
            sharpens=(),
            least=None,
            defines=None,
            **changes,
        )
        return Ablation(c, dropped, formula, rest)

    for i, h in enumerate(c.hypotheses):
        others = (*c.hypotheses[:i], *c.hypotheses[i + 1 :])
        yield without(h.id, h.formula, i + 1, hypotheses=others)
    for i, relation in enumerate(c.where):
        others_where = (*c.where[:i], *c.where[i + 1 :])
        k = len(c.hypotheses) + i + 1
        yield without(f"where {i + 1}", Relation(relation), k, where=others_where)


@dataclass(frozen=True)
class Row:
    """One cell of the matrix: a claim, a hypothesis, and what happens without it."""

    ablation: Ablation
    parent: Result
    result: Result

    @property
    def needed(self) -> str:
        """What the audit says of the hypothesis; of a claim that falls anyway nothing can be said."""
        if self.parent.verdict not in (Verdict.PROVED, Verdict.SUPPORTED):
            return f"the whole claim is {self.parent.verdict}"
        return NEEDED[self.result.verdict]

    def to_json(self) -> dict[str, Any]:
        """One record of "ablation" in audit.json."""
        margin = self.result.margin
        return {
            "claim": self.ablation.parent.id,
            "verdict": str(self.parent.verdict),
            "dropped": self.ablation.dropped,
            "formula": str(self.ablation.formula),
            "latex": self.ablation.formula.latex,
            "freed": list(self.ablation.freed),
            "id": self.ablation.claim.id,
            "without": str(self.result.verdict),
            "needed": self.needed,
            "margin": margin if margin is not None and math.isfinite(margin) else None,
            "certified": self.result.certified,
            "witness": self.result.witness if self.result.certified else None,
            "remarks": list(self.result.remarks),
        }


@dataclass(frozen=True)
class AblationReport:
    """The matrix of claims and hypotheses."""

    cells: tuple[Row, ...]

    def to_json(self) -> list[dict[str, Any]]:
        """The value of "ablation" in audit.json."""
        return [cell.to_json() for cell in self.cells]

    @property
    def rows(self) -> list[dict[str, str]]:
        """A claim a row: its verdict, and for each of its hypotheses whether it is needed."""
        table: dict[str, dict[str, str]] = {}
        for cell in self.cells:
            start = {"claim": cell.ablation.parent.id, "verdict": str(cell.parent.verdict)}
            table.setdefault(cell.ablation.parent.id, start)[cell.ablation.dropped] = cell.needed
        return list(table.values())


def ablation_report(selected: Sequence[Claim], run: Run, *, audits: Sequence[Result] = ()) -> AblationReport:
    """Audit every claim, and again without each of its hypotheses.

    What refutes a claim refutes it with fewer hypotheses, too, so that a refuted claim is not audited again.

    Args:
      selected: claims; those without hypotheses have no row.
      run: audits claims, in order.
      audits: results that are known already; what is selected and not among them is audited first.
    """
    pool = [a for c in selected for a in ablations(c)]
    parents = {r.claim.id: r for r in audits}
    unknown = list({a.parent.id: a.parent for a in pool if a.parent.id not in parents}.values())
    if unknown:
        parents |= {c.id: r for c, r in zip(unknown, run(unknown), strict=True)}
    open_ = [a for a in pool if parents[a.parent.id].verdict is not Verdict.REFUTED]
    results = (
        {a.claim.id: r for a, r in zip(open_, run([a.claim for a in open_]), strict=True)} if open_ else {}
    )
    return AblationReport(
        tuple(Row(a, parents[a.parent.id], results.get(a.claim.id, parents[a.parent.id])) for a in pool)
    )
