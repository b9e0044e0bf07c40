"""A derivation in the terms of the template: outline, lemmas with their statements, carrying steps, small steps folded, key of symbols."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup

from beb.mathml import formula
from beb.symbols import key_of_proof, shown
from proofs.reading import (
    LemmaReading,
    Maths,
    Passage,
    Ref,
    Sentence,
    name_in_words,
    reading,
    split,
    with_cases,
)
from proofs.verdict import ProofReport, StepReport, spare_hypotheses
from theory import Formula


def proof_view(
    prefix: str,
    proof: ProofReport | None,
    at_witness: Callable[[Formula | None], Markup | None] = lambda _: None,
    hypotheses: Sequence[str] = (),
) -> dict[str, Any] | None:
    """What the macro "derivation" shows.

    Args:
      prefix: with which ids of its steps begin.
      proof: the derivation; None if there is none.
      at_witness: words for where a statement fails in the witness against the claim; None where it does not.
      hypotheses: ids of those of the claim, in order.
    """
    if proof is None:
        return None
    read = reading(proof, hypotheses)
    # The last step of a name is the one that later steps can refer to by it.
    anchors = {step.name: f"{prefix}{number}" for number, step in enumerate(proof.steps)}
    places = {id(step): f"{prefix}{number}" for number, step in enumerate(proof.steps)}
    numbers = _numbers(read.passages, *(lemma.passages for lemma in read.lemmas))

    def step_view(step: StepReport, part: str = "", told: bool = True) -> dict[str, Any]:
        """A row of a table; ``told``: by its number and in words, else by the names that reasons give."""
        return {
            "anchor": places[id(step)],
            "number": numbers.get(step.name, "") if told else "",
            "name": name_in_words(within(step.name, part)) if told else within(step.name, part),
            "statement": formula(shown(step.latex), step.statement),
            "rule": step.rule,
            "uses": [
                ((told and numbers.get(name)) or within(name, part), anchors.get(name)) for name in step.uses
            ],
            "checked": step.checked,
            "reason": step.reason,
            # What rests on a step that fails says no more than that one.
            "at_witness": None
            if step.checked or step.reason.startswith("rests on")
            else at_witness(step.formula),
        }

    def sentence_view(sentence: Sentence, targets: dict[int, str]) -> list[dict[str, Any]]:
        def view(piece: str | Maths | Ref) -> dict[str, Any]:
            if isinstance(piece, Maths):
                return {"formula": formula(shown(piece.latex), piece.plain)}
            if not isinstance(piece, Ref):
                return {"text": piece}
            to = targets.get(piece.number) if piece.kind in ("step", "line") else None
            if piece.kind == "lemma":
                to = f"{prefix}-lemma-{piece.number}"
            elif piece.kind == "hypothesis" and piece.name:
                to = f"hypothesis-{piece.number}"
            return {"text": str(piece), "to": to}

        return [{"formula": None, "text": "", "to": None, **view(piece)} for piece in sentence]

    def passage_view(passage: Passage, targets: dict[int, str], part: str = "") -> dict[str, Any]:
        return {
            **step_view(passage.step, part),
            "name": "" if passage.step.checked else within(passage.step.name, part),
            # What the lemma says stands with the lemmas.
            "reason": "" if passage.lemma and passage.step.checked else passage.step.reason,
            "openings": [sentence_view(opening, targets) for opening in passage.openings],
            "sentence": sentence_view(passage.sentence, targets),
            "cases": [formula(shown(case.latex), case.statement) for case in passage.cases],
            "small": [step_view(step, part) for step in passage.small],
        }

    def passage_views(passages: Sequence[Passage], part: str = "") -> list[dict[str, Any]]:
        targets = {p.number: places[id(p.step)] for p in passages}
        return [passage_view(p, targets, part) for p in passages]

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
            "passages": passage_views(lemma.passages, lemma.name),
        }

    def outline_view() -> list[dict[str, Any]]:
        """Lines of the outline; the cases that a line is in are told where they change."""
        targets = {line.number: f"{prefix}-line-{line.number}" for line in read.outline}
        return [
            {
                "id": targets[line.number],
                "openings": [sentence_view(opening, targets) for opening in line.openings],
                "sentence": sentence_view(line.sentence, targets),
                "statement": formula(shown(line.step.latex), line.step.statement),
                "anchor": places[id(line.step)],
                "number": numbers[line.step.name],
                "cases": [formula(shown(case.latex), case.statement) for case in cases],
                "depth": len(line.cases),
            }
            for line, cases in with_cases(read.outline)
        ]

    parts = {id(step): name for name, steps in split(proof.steps).items() for step in steps}
    spare = spare_hypotheses(proof)
    return {
        "complete": proof.complete,
        "reason": "" if spare else proof.reason,
        "spare": spare,
        "template": proof.template,
        "checked": sum(s.checked for s in proof.steps),
        "count": len(proof.steps),
        "rules": sorted(Counter(step.rule for step in proof.steps).items(), key=lambda r: (-r[1], r[0])),
        "outline": outline_view(),
        # What is wrong with a derivation stays in sight.
        "unchecked": [step_view(s, parts[id(s)], told=False) for s in proof.steps if not s.checked],
        "lemmas": [lemma_view(lemma) for lemma in read.lemmas],
        "own": passage_views(read.passages),
        "own_count": len(read.steps),
        "key": [(formula(symbol), meaning) for symbol, meaning in key_of_proof(proof, read.lemmas)],
    }


def _numbers(*lists: Sequence[Passage]) -> dict[str, str]:
    """Numbers of steps within their list by name: of one that carries as of its place, of a small one after that of where it is folded."""
    found: dict[str, str] = {}
    for passages in lists:
        for p in passages:
            found |= {s.name: f"{p.number}.{k}" for k, s in enumerate(p.small, 1)}
            found[p.step.name] = str(p.number)
    return found


def within(name: str, part: str) -> str:
    """The name of a premise as it reads inside a part of a derivation."""
    return name.removeprefix(f"{part}/") if part else name
