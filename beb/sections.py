"""Further parts of a report: prompt mass, ablations, mutants."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from beb.report import Section
from proofs.ablation import AblationReport
from proofs.mass import Mass, prompt_mass
from proofs.mutants import MutationReport
from proofs.verdict import Result

LONGEST = 6  # sentences


def mass_section(results: Sequence[Result]) -> Section | None:
    """Shares of the prompts that misalign, on the worlds of a run; None if no claim with a world names a threshold."""
    rows: list[list[Any]] = []
    record: list[dict[str, Any]] = []
    for result in results:
        for what, witness in _worlds(result):
            masses = prompt_mass(result.claim, witness, range(LONGEST + 1))
            for shares, group in itertools.groupby(masses, lambda mass: [_percent(x) for x in mass.shares]):
                sentences = [mass.sentences for mass in group]
                span = f"{sentences[0]}" if len(sentences) == 1 else f"{sentences[0]} to {sentences[-1]}"
                rows.append([result.claim, what, span, *shares])
            if masses:
                record.append({"claim": result.claim.id, "world": what, "mass": [_exact(x) for x in masses]})
    if not rows:
        return None
    return Section(
        title="Prompt mass",
        paragraphs=(
            "Beside the existence of a misaligning prompt, how many there are: the exact probability that a prompt of so many sentences, "
            "drawn from P-, from P+ or from P itself, misaligns, and the share among all sequences of sentences of that length. The worlds are the "
            "counterexamples of refuted claims, and those in which standing claims are attained. What a counterexample of a claim leaves "
            "none of at the length that the claim names, there may be plenty of at another.",
        ),
        columns=("claim", "world", "sentences", "under P-", "under P+", "under P", "uniformly"),
        rows=rows,
        key="prompt_mass",
        record=record,
    )


def _worlds(result: Result) -> list[tuple[str, Mapping[str, Any]]]:
    found: list[tuple[str, Mapping[str, Any]]] = []
    if result.witness is not None and result.certified:
        found.append(("counterexample", result.witness))
    if result.attained is not None:
        found.append(("attained", result.attained["witness"]))
    return found


def _percent(share: Fraction) -> str:
    if share in (0, 1):
        return "none" if share == 0 else "all"
    return f"{100 * float(share):.3g} %"


def _exact(mass: Mass) -> dict[str, Any]:
    return {
        "sentences": mass.sentences,
        "P-": str(mass.minus),
        "P+": str(mass.plus),
        "P": str(mass.mixture),
        "uniform": str(mass.uniform),
    }


def ablation_section(report: AblationReport) -> Section:
    """The matrix of claims and their hypotheses, a hypothesis a row."""
    rows = [
        [
            cell.ablation.parent,
            cell.parent.verdict,
            cell.ablation.dropped,
            cell.ablation.formula,
            cell.result.verdict,
            cell.needed,
        ]
        for cell in report.cells
    ]
    return Section(
        title="Ablation matrix",
        paragraphs=(
            "Each claim audited again without one of its hypotheses. A refuted row carries a certified counterexample (in audit.json): the "
            "hypothesis is needed. A parameter that only the dropped hypothesis bounded is free then.",
        ),
        columns=("claim", "verdict", "without", "which says", "then", "so the hypothesis is"),
        rows=rows,
        key="ablation",
        record=report.to_json(),
    )


def mutants_section(report: MutationReport) -> Section:
    """How many mutants of claims fell, and why the others did not."""
    matrix = report.rows
    columns = list(dict.fromkeys(key for row in matrix for key in row))
    holes = ", ".join(o.mutant.id for o in report.holes) or "none"
    return Section(
        title="Mutants",
        paragraphs=(
            f"{len(report.outcomes)} mutants of the claims that stand: constants scaled, terms dropped, signs, strictness, quantifiers, laws and "
            "observables exchanged, hypotheses left out. Each was audited like any claim. A survivor is proved itself, implied by a proved claim, "
            "equivalent to its parent, vacuous, or a hole in the search.",
            f"Holes: {holes}.",
        ),
        columns=columns,
        rows=[[row.get(key, "") for key in columns] for row in matrix],
        key="mutants",
        record=report.to_json(),
    )
