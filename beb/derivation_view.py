"""A derivation in the terms of the template: outline, lemmas with their statements, carrying steps, small steps folded, key of symbols."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup

from beb.mathml import formula
from beb.symbols import key_of_proof, shown
from proofs.reading import LemmaReading, Line, Passage, reading, split
from proofs.verdict import ProofReport, StepReport
from theory import Formula


def proof_view(
    prefix: str,
    proof: ProofReport | None,
    at_witness: Callable[[Formula | None], Markup | None] = lambda _: None,
) -> dict[str, Any] | None:
    """What the macro "derivation" shows.

    Args:
      prefix: with which ids of its steps begin.
      proof: the derivation; None if there is none.
      at_witness: words for where a statement fails in the witness against the claim; None where it does not.
    """
    if proof is None:
        return None
    read = reading(proof)
    # The last step of a name is the one that later steps can refer to by it.
    anchors = {step.name: f"{prefix}{number}" for number, step in enumerate(proof.steps)}
    places = {id(step): f"{prefix}{number}" for number, step in enumerate(proof.steps)}

    def step_view(step: StepReport, part: str = "") -> dict[str, Any]:
        return {
            "anchor": places[id(step)],
            "name": within(step.name, part),
            "statement": formula(shown(step.latex), step.statement),
            "rule": step.rule,
            "uses": [(within(name, part), anchors.get(name)) for name in step.uses],
            "checked": step.checked,
            "reason": step.reason,
            # What rests on a step that fails says no more than that one.
            "at_witness": None
            if step.checked or step.reason.startswith("rests on")
            else at_witness(step.formula),
        }

    def passage_view(passage: Passage, part: str = "") -> dict[str, Any]:
        return {
            **step_view(passage.step, part),
            "words": passage.words,
            "cases": [formula(shown(case.latex), case.statement) for case in passage.cases],
            "from": [(name, anchors.get(f"{part}/{name}" if part else name)) for name in passage.rests_on],
            "small": [step_view(step, part) for step in passage.small],
        }

    def lemma_view(lemma: LemmaReading) -> dict[str, Any]:
        return {
            "anchor": f"{prefix}-lemma-{lemma.number}",
            "number": lemma.number,
            "name": lemma.name,
            "title": lemma.title,
            "hypotheses": [formula(shown(h), h) for h in lemma.hypotheses],
            "conclusion": formula(shown(lemma.conclusion), lemma.plain),
            "checked": sum(s.checked for s in lemma.steps),
            "count": len(lemma.steps),
            "passages": [passage_view(p, lemma.name) for p in lemma.passages],
        }

    parts = {id(step): name for name, steps in split(proof.steps).items() for step in steps}
    return {
        "complete": proof.complete,
        "reason": proof.reason,
        "template": proof.template,
        "checked": sum(s.checked for s in proof.steps),
        "count": len(proof.steps),
        "rules": sorted(Counter(step.rule for step in proof.steps).items(), key=lambda r: (-r[1], r[0])),
        "outline": _outline_view(read.outline, anchors, read.passages),
        # What is wrong with a derivation stays in sight.
        "unchecked": [step_view(s, parts[id(s)]) for s in proof.steps if not s.checked],
        "lemmas": [lemma_view(lemma) for lemma in read.lemmas],
        "own": [passage_view(p) for p in read.passages],
        "own_count": len(read.steps),
        "key": [(formula(symbol), meaning) for symbol, meaning in key_of_proof(proof, read.lemmas)],
    }


def _outline_view(
    lines: Sequence[Line], anchors: dict[str, str], passages: Sequence[Passage]
) -> list[dict[str, Any]]:
    """Lines of the outline; the cases that a line is in are told where they change."""
    by_label = {passage.label: passage for passage in passages}
    told: tuple[str, ...] = ()
    views = []
    for line in lines:
        cases = by_label[line.label].cases
        names = tuple(case.statement for case in cases)
        views.append(
            {
                "words": line.words,
                "statement": formula(shown(line.latex), line.plain),
                "anchor": anchors.get(line.label),
                "cases": []
                if names == told
                else [formula(shown(case.latex), case.statement) for case in cases],
                "depth": line.depth,
            }
        )
        told = names
    return views


def within(name: str, part: str) -> str:
    """The name of a premise as it reads inside a part of a derivation."""
    return name.removeprefix(f"{part}/") if part else name
