"""The bank of questions that Z3 answered: ``coq/replay/questions``, derivations in Coq: ``coq/replay/lemmas`` and ``claims``, and their record.

    python -m proofs.coq.bank                 # write the files of the derivations in REPLAYED anew
    python -m proofs.coq.bank --record        # ask all derivations for their questions first (half an hour), and look for scripts (hours)

A script that was found stays as it is: it is read from the files. A question that nothing is found for is listed by name, with the reason.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
REPLAYED = ("lem1", "lem2", "def5")
PART = 200  # questions of one file
_LEMMA = re.compile(r"^Lemma (q_[0-9a-f]{12}) : (.*)\.\nProof\. (.*) Qed\.$", re.MULTILINE)
_HEAD = """\
(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Multipliers.
Open Scope R_scope.
"""


@dataclass(frozen=True)
class Proved:
    """A question with its script, as they stand in the bank.

    Attributes:
      part: the file that it stands in, without its ending.
    """

    statement: str
    script: str
    part: str = ""

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
            found[name] = Proved(statement, script, path.stem)
    return found


def placed(proved: Mapping[str, Proved]) -> dict[str, Proved]:
    """The questions with a file for each that has none: new ones go to further files, so that Coq reads no other anew."""
    taken = {p.part for p in proved.values() if p.part}
    free = (name for name in (f"part_{k:02}" for k in range(1000)) if name not in taken)
    new = [name for name in sorted(proved) if not proved[name].part]
    parts = {
        name: file_
        for start in range(0, len(new), PART)
        for file_ in [next(free)]
        for name in new[start : start + PART]
    }
    return {name: replace(p, part=p.part or parts[name]) for name, p in proved.items()}


def files_of_questions(proved: Mapping[str, Proved]) -> dict[Path, str]:
    """The files of the bank, by their path below ``coq/replay/``."""
    made: dict[Path, list[str]] = {}
    for name in sorted(proved):
        lines = made.setdefault(Path("questions") / f"{proved[name].part}.v", [_HEAD])
        lines.append(f"Lemma {name} : {proved[name].statement}.\nProof. {proved[name].script} Qed.")
    return {path: "\n".join([*lines, ""]) for path, lines in made.items()}


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
      NotWritten: a step cannot be written in Coq, or cites a question that is not in the bank; one line.
    """
    made: dict[Path, str] = {}
    parts = {name: p.part for name, p in bank().items()}

    def add_lemmas(names: list[str]) -> None:
        for name in names:
            path = Path("lemmas") / f"{module(name)}.v"
            if path not in made:
                writing = lemma_writing(name)
                made[path] = file(writing, f"Lemma of the kernel: {name}.", parts)
                add_lemmas(writing.used_lemmas)

    for claim_id in replayed:
        writing = claim_writing(claim_id)
        made[Path("claims") / f"{identifier(claim_id)}.v"] = file(
            writing, f"The derivation of {claim_id}.", parts
        )
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
        "put": sum(map(len, record["asked"].values())),
        "distinct": len(asked),
        "proved": len(asked & set(proved)),
        "ways": dict(sorted(Counter(proved[q].way for q in asked & set(proved)).items())),
        "not proved": len(asked - set(proved)),
        "lemmas": [whole(lemmas), len(lemmas)],
        "claims": [whole(claims_), len(claims_)],
    }


def table(record: Mapping[str, Any]) -> list[str]:
    """The lines of the table in docs/coq.md."""
    told = record["summary"]
    steps = {k: v for k, v in record["written"].items() if k.startswith("lemma ")}
    rows = [
        ("questions that Z3 answered, each counted once a derivation", f"{told['put']:,}"),
        ("distinct ones", f"{told['distinct']:,}"),
        ("proved in Coq", f"{told['proved']:,}"),
        *((f"... by {way}", f"{count:,}") for way, count in told["ways"].items()),
        ("not proved, each listed with the reason", f"{told['not proved']:,}"),
        *((f"... {reason}", f"{len(names):,}") for reason, names in sorted(record["not proved"].items())),
        ("lemmas of the kernel all of whose questions are proved", "{} of {}".format(*told["lemmas"])),
        ("derivations of claims all of whose questions are proved", "{} of {}".format(*told["claims"])),
        (
            f"steps that can be written in Coq, of {len(steps)} lemmas of the kernel",
            f"{sum(v[0] for v in steps.values()):,} of {sum(v[1] for v in steps.values()):,}",
        ),
        *(
            (f"steps of {name.removeprefix('claim ')} replayed in Coq", f"{v[0]} of {v[1]}")
            for name, v in record["written"].items()
            if name.startswith("claim ")
        ),
    ]
    return [f"| {what} | {count} |" for what, count in rows]


def write(root: Path = ROOT, record: bool = False) -> list[Path]:
    """Write the files anew; a file that is as it should be is left alone.

    Returns:
      The paths of the files that changed.
    """
    made = files_of_questions(placed(_recorded_anew(root))) if record else {}
    changed = _changed(root, made)
    return changed + _changed(root, files_of_derivations())


def _changed(root: Path, made: Mapping[Path, str]) -> list[Path]:
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
    writings = {f"lemma {name}": lemma_writing(name) for name in BOOK}
    writings |= {f"claim {name}": claim_writing(name) for name in REPLAYED}
    told = {name: [sum(not made.reason for made in w.done), len(w.done)] for name, w in writings.items()}
    write_record(asked, missing, told, proved)
    return proved


def write_record(
    asked: Mapping[str, list[str]],
    missing: Mapping[str, str],
    steps: Mapping[str, list[int]],
    proved: Mapping[str, Proved],
) -> None:
    """Write the record, with its summary: a line per derivation, and the questions that are not proved once, under their reasons.

    Args:
      asked: the names of the questions of each derivation, in order.
      missing: by the name of a question that is not proved, the reason.
      steps: of each derivation whose writing was tried, how many steps can be written in Coq, and how many there are.
      proved: the bank.
    """
    reasons: dict[str, list[str]] = {}
    for name, reason in sorted(missing.items()):
        reasons.setdefault(reason, []).append(name)
    record: dict[str, Any] = {"written": steps, "asked": asked, "not proved": reasons}
    record = {"summary": summary(record, proved), **record}
    RECORD.write_text(_lined(record), encoding="utf-8")


def _lined(record: Mapping[str, Any]) -> str:
    """JSON with a line per entry of an entry, so that a change shows where it is and a reader is not drowned."""
    parts = []
    for key, value in record.items():
        if isinstance(value, Mapping):
            inner = ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in value.items())
            parts.append(f"{json.dumps(key)}: {{\n{inner}\n}}")
        else:
            parts.append(f"{json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


__all__ = ["REPLAYED", "Proved", "bank", "derivations", "questions_of", "summary", "write"]

if __name__ == "__main__":
    for changed_path in write(record="--record" in sys.argv[1:]):
        print(changed_path)
