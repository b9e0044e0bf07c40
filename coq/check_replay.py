"""What Coq has checked of the kernel's own derivations: the questions that Z3 answered, and claims replayed step by step.

Run by ``make coq-replay`` after the files are compiled. As ``check.py`` does for the theorems, it refuses what is left open, asks Coq
to check each replayed claim against its generated statement and to print assumptions, also those of every question, and writes
the answers to ``proofs/data/coq_replay.json``, with a digest of every file that Coq has read. Needs Coq and nothing but Python's own library.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import check
from check import HERE, Wrong

RECORD = HERE.parent / "proofs" / "data" / "coq_replay.json"
FOLDERS = ("replay", "replay/questions", "replay/lemmas", "replay/claims", "replayed")
_QUESTION = re.compile(r"^Lemma (q_[0-9a-f]{12}) :", re.MULTILINE)
AT_ONCE = 20  # questions whose assumptions are printed together


def sources() -> list[Path]:
    """Every file that only the replay compiles, by its path below ``coq/``, in a fixed order."""
    return [path.relative_to(HERE) for folder in FOLDERS for path in sorted((HERE / folder).glob("*.v"))]


def replayed() -> list[dict[str, str]]:
    """The claims that are replayed: theorem and statement.

    Raises:
      Wrong: a file proves no statement of its name.
    """
    found = []
    for path in sorted((HERE / "replayed").glob("*.v")):
        statement = HERE / "generated" / path.name
        told = re.findall(r"^Theorem (\w+) :", path.read_text(encoding="utf-8"), re.MULTILINE)
        if told != [path.stem] or not statement.exists():
            raise Wrong(
                f"coq/replayed/{path.name}: a theorem {path.stem} on the statement generated/{path.name} is needed"
            )
        found.append(
            {
                "statement": f"Referee.generated.{path.stem}.{path.stem}",
                "theorem": f"Referee.replayed.{path.stem}.{path.stem}",
                "file": f"coq/replayed/{path.name}",
            }
        )
    return found


def questions() -> list[str]:
    """The full names of the questions in the bank."""
    return [
        f"Referee.replay.questions.{path.stem}.{name}"
        for path in sorted((HERE / "replay/questions").glob("*.v"))
        for name in _QUESTION.findall(path.read_text(encoding="utf-8"))
    ]


def asking(claims: list[dict[str, str]], names: list[str]) -> str:
    """A Coq file that checks each replayed claim against its statement, and prints what all rest on."""
    told = [x[key] for x in claims for key in ("statement", "theorem")] + names
    lines = [f"Require {module}." for module in sorted({name.rpartition(".")[0] for name in told})]
    for k, x in enumerate(claims):
        lines += [
            f"Definition checked_{k} : {x['statement']} := {x['theorem']}.",
            f"Print Assumptions checked_{k}.",
        ]
    for k, start in enumerate(range(0, len(names), AT_ONCE)):
        together = ", ".join(names[start : start + AT_ONCE])
        lines += [f"Definition asked_{k} := ({together}).", f"Print Assumptions asked_{k}."]
    return "\n".join(lines) + "\n"


def ask(claims: list[dict[str, str]], names: list[str]) -> list[list[str]]:
    """The axioms that each claim, and each group of questions, rests on.

    Raises:
      Wrong: Coq does not accept a theorem as one of its statement.
    """
    asked = HERE / "AssumptionsReplay.v"
    asked.write_text(asking(claims, names), encoding="utf-8")
    command = ["coqc", "-R", ".", "Referee", asked.name]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Wrong(f"coqc: {done.stderr.strip()}")
    return check.answers(done.stdout, len(claims) + -(-len(names) // AT_ONCE))


def check_axioms(axioms: list[list[str]]) -> None:
    """Refuse anything that rests on more than the axioms of the real numbers.

    Raises:
      Wrong: something does.
    """
    for name in sorted({name for names in axioms for name in names} - set(check.AXIOMS)):
        raise Wrong(f"the replay rests on {name}, which is none of the axioms of the real numbers")


def digests() -> dict[str, str]:
    """SHA-256 of every file that only the replay reads."""
    return {f"coq/{x}": hashlib.sha256((HERE / x).read_bytes()).hexdigest() for x in sources()}


def main() -> int:
    """Check, print and record."""
    try:
        for path in sources():
            check.check_words(path)
            check.check_compiled(path)
        claims, names = replayed(), questions()
        axioms = ask(claims, names)
        check_axioms(axioms)
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    told = [{**x, "axioms": a} for x, a in zip(claims, axioms, strict=False)]
    for x in told:
        print(f"{x['theorem']}  replayed  {', '.join(n.rpartition('.')[2] for n in x['axioms'])}")
    print(f"{len(names)} questions that Z3 answered are proved")
    every = sorted({name for a in axioms[len(claims) :] for name in a})
    record = {
        "coq": check.version(),
        "claims": told,
        "questions": len(names),
        "axioms of questions": every,
        "files": digests(),
    }
    RECORD.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
