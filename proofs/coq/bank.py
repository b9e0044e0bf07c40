"""The bank of questions that Z3 answered: ``coq/replay/questions``, derivations in Coq: ``coq/replay/lemmas`` and ``claims``, and their record.

    python -m proofs.coq.bank                 # write the files of the derivations in REPLAYED anew
    python -m proofs.coq.bank --record        # ask all derivations for their questions first (half an hour), and find scripts for new ones

A script that was found stays as it is: it is read from the files. A question that nothing is found for is listed by name, with the reason.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proofs.coq.certificates import NoScript, Prover
from proofs.coq.numbers import identifier
from proofs.coq.questions import Question, recorded
from proofs.coq.replay import Writing, file, module, written
from proofs.derivation import derivation_of, least_derivation_of
from proofs.kernel import accept, checked_lemma, lemma_derivation, read
from proofs.kernel.rules._base import Fact, Setting, Step
from proofs.lemmas import BOOK
from theory.claims import claims

ROOT = Path(__file__).resolve().parents[2] / "coq" / "replay"
RECORD = Path(__file__).resolve().parents[1] / "data" / "replay.json"
# Claims whose derivations are written as Coq, with the lemmas that they cite.
REPLAYED = ("lem1", "lem2")
_LEMMA = re.compile(r"^Lemma (q_[0-9a-f]{12}) :\n  (.*?)\.\nProof\. (.*?) Qed\.$", re.DOTALL | re.MULTILINE)
_HEAD = """\
(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.
"""


@dataclass(frozen=True)
class Proved:
    """A question with its script, as they stand in the bank."""

    statement: str
    script: str

    @property
    def way(self) -> str:
        """How the script goes: what `Prover` found, by how many assertions it multiplies at most, or case splits and ``lra``."""
        if self.script.endswith("settle."):
            return "case splits and lra"
        if "assert (N" in self.script or "assert (D" in self.script:
            return "variables eliminated, then products"
        if re.search(r"\b(both|first|second|neither|square) ", self.script):
            return "case splits, products, lra"
        return "case splits and lra"


def bank(root: Path = ROOT) -> dict[str, Proved]:
    """The questions that are proved, by name."""
    found = {}
    for path in sorted((root / "questions").glob("*.v")):
        for name, statement, script in _LEMMA.findall(path.read_text(encoding="utf-8")):
            found[name] = Proved(statement, script)
    return found


def part(name: str) -> str:
    """The file of the bank that a question stands in, by its first digit."""
    return f"q{name[2]}"


def files_of_questions(proved: Mapping[str, Proved]) -> dict[Path, str]:
    """The files of the bank, by their path below ``coq/replay/``."""
    made: dict[Path, list[str]] = {}
    for name in sorted(proved):
        lines = made.setdefault(Path("questions") / f"{part(name)}.v", [_HEAD])
        lines.append(f"Lemma {name} :\n  {proved[name].statement}.\nProof. {proved[name].script} Qed.\n")
    return {path: "\n".join(lines) for path, lines in made.items()}


# ---------------------------------------------------------------- derivations
def lemma_writing(name: str) -> Writing:
    """A lemma of the kernel, its steps as lemmas of Coq."""
    lemma = checked_lemma(name, BOOK).lemma
    derivation = lemma_derivation(lemma, BOOK)
    return written(derivation.setting, derivation.steps, lemma.variables)


def claim_writing(claim_id: str) -> Writing:
    """The derivation of a claim, its steps as lemmas of Coq.

    Raises:
      ValueError: it has no complete derivation.
    """
    found = derivation_of(claims()[claim_id])
    if found is None or not found[2].complete:
        raise ValueError(f"the claim {claim_id} has no complete derivation")
    return written(found[1].setting, found[1].steps)


def files_of_derivations(replayed: tuple[str, ...] = REPLAYED) -> dict[Path, str]:
    """The files of the derivations of some claims and of the lemmas that they cite, by their path below ``coq/replay/``.

    Raises:
      NotWritten: a step cannot be written in Coq; one line.
    """
    made: dict[Path, str] = {}

    def add_lemmas(names: list[str]) -> None:
        for name in names:
            path = Path("lemmas") / f"{module(name)}.v"
            if path not in made:
                writing = lemma_writing(name)
                made[path] = file(writing, f"Lemma of the kernel: {name}.")
                add_lemmas(writing.used_lemmas)

    for claim_id in replayed:
        writing = claim_writing(claim_id)
        made[Path("claims") / f"{identifier(claim_id)}.v"] = file(writing, f"The derivation of {claim_id}.")
        add_lemmas(writing.used_lemmas)
    return made


# ---------------------------------------------------------------- all questions
def derivations() -> Iterator[tuple[str, Setting, tuple[Step, ...]]]:
    """Every lemma and every complete derivation of a claim, under a name."""
    for name in BOOK:
        derivation = lemma_derivation(checked_lemma(name, BOOK).lemma, BOOK)
        yield f"lemma {name}", derivation.setting, derivation.steps
    for claim in claims().values():
        for word, find in (("claim", derivation_of), ("least constant of", least_derivation_of)):
            found = find(claim)
            if found is not None and found[2].complete:
                yield f"{word} {claim.id}", found[1].setting, found[1].steps


def questions_of(setting: Setting, steps: tuple[Step, ...]) -> dict[str, Question]:
    """The questions that Z3 answers with "no solution" while the steps are accepted, by name, in order."""
    found: dict[str, Question] = {}
    accepted: dict[str, Fact] = {}
    for step in map(read, steps):
        with recorded() as asked:
            accepted[step.name], _ = accept(step, accepted, setting)
        found |= {a.question.name: a.question for a in asked}
    return found


def summary(record: Mapping[str, Any], proved: Mapping[str, Proved]) -> dict[str, Any]:
    """The counts that docs/coq.md shows."""
    asked = {q for names in record["asked"].values() for q in names}
    claims_ = {k: v for k, v in record["asked"].items() if not k.startswith("lemma ")}
    lemmas = {k: v for k, v in record["asked"].items() if k.startswith("lemma ")}

    def whole(some: Mapping[str, list[str]]) -> int:
        return sum(all(q in proved for q in names) for names in some.values())

    return {
        "put": record["put"],
        "distinct": len(asked),
        "proved": len(asked & set(proved)),
        "ways": dict(sorted(Counter(proved[q].way for q in asked & set(proved)).items())),
        "not proved": len(asked - set(proved)),
        "lemmas": [whole(lemmas), len(lemmas)],
        "claims": [whole(claims_), len(claims_)],
    }


def write(root: Path = ROOT, record: bool = False) -> list[Path]:
    """Write the files anew; a file that is as it should be is left alone.

    Returns:
      The paths of the files that changed.
    """
    made = files_of_derivations()
    if record:
        made |= files_of_questions(_recorded_anew(root))
    changed = []
    for path, told in made.items():
        there = root / path
        there.parent.mkdir(parents=True, exist_ok=True)
        if not there.exists() or there.read_text(encoding="utf-8") != told:
            there.write_text(told, encoding="utf-8")
            changed.append(there)
    return changed


def _recorded_anew(root: Path) -> dict[str, Proved]:
    """Ask all derivations, find scripts for the questions that have none, and write the record."""
    questions: dict[str, Question] = {}
    asked: dict[str, list[str]] = {}
    for name, setting, steps in derivations():
        found = questions_of(setting, steps)
        questions |= found
        asked[name] = list(found)
    before, prover = bank(root), Prover()
    proved: dict[str, Proved] = {}
    missing: dict[str, str] = {}
    for name, question in questions.items():
        if name in before and before[name].statement == question.statement:
            proved[name] = before[name]
            continue
        try:
            proved[name] = Proved(question.statement, prover.script(question).text)
        except NoScript as error:
            missing[name] = str(error)
    write_record({"put": sum(map(len, asked.values())), "asked": asked, "not proved": missing}, proved)
    return proved


def write_record(record: dict[str, Any], proved: Mapping[str, Proved]) -> None:
    """Write the record, with its summary."""
    told = {"summary": summary(record, proved), **record}
    RECORD.write_text(json.dumps(told, indent=0, sort_keys=False) + "\n", encoding="utf-8")


__all__ = ["REPLAYED", "Proved", "bank", "derivations", "questions_of", "summary", "write"]

if __name__ == "__main__":
    for changed_path in write(record="--record" in sys.argv[1:]):
        print(changed_path)
