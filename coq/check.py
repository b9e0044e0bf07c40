"""What Coq has proved: every statement, by which theorem, on which axioms. Needs Coq and nothing but Python's own library.

Run by ``make coq`` after the files are compiled. It asks Coq to check each theorem against the statement of the same name and to print
its assumptions, and writes the answers to ``proofs/data/coq.json``, with a digest of every file that Coq has read.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent / "proofs" / "data" / "coq.json"
STATEMENTS = ("generated", "statements")  # written from claims, and written by hand where no claim says it
FOLDERS = ("library", *STATEMENTS, "theorems", "refuted")
# The axioms of Coq's real numbers: two that decide, extensionality of functions, excluded middle. Nothing else may be assumed.
AXIOMS = (
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
    "Classical_Prop.classic",
)
_FORBIDDEN = re.compile(
    r"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|Unset\s+Guard\s+Checking|bypass_check|type_in_type)\b"
)
_STATEMENT = re.compile(r"^Definition (\w+) : Prop :=", re.MULTILINE)
_THEOREM = re.compile(r"^Theorem (\w+) :", re.MULTILINE)


class Wrong(Exception):
    """A file is not as it has to be; the message is one line."""


def sources() -> list[Path]:
    """Every file that is compiled, by its path below ``coq/``, in a fixed order."""
    found = [HERE / "Definitions.v", *(x for folder in FOLDERS for x in sorted((HERE / folder).glob("*.v")))]
    return [path.relative_to(HERE) for path in found]


def without_comments(text: str) -> str:
    """The text of a Coq file without its comments, which nest."""
    depth, kept = 0, []
    for part in re.split(r"(\(\*|\*\))", text):
        if part == "(*":
            depth += 1
        elif part == "*)":
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(part)
    return "".join(kept)


def check_words(path: Path) -> None:
    """Refuse a file that leaves something open.

    Raises:
      Wrong: it says Admitted, Axiom or the like.
    """
    found = _FORBIDDEN.search(without_comments((HERE / path).read_text(encoding="utf-8")))
    if found:
        raise Wrong(f"coq/{path}: {found.group(0)!r} leaves something unproved")


def theorems() -> list[dict[str, str]]:
    """For every statement the theorem that proves it, or proves it false.

    Raises:
      Wrong: a statement has neither, or both.
    """
    found = []
    for path in (path for folder in STATEMENTS for path in sorted((HERE / folder).glob("*.v"))):
        own = path.parent.name
        for name in _STATEMENT.findall(path.read_text(encoding="utf-8")):
            ways = [
                (verdict, folder, theorem)
                for verdict, folder, theorem in (
                    ("proved", "theorems", name),
                    ("refuted", "refuted", f"{name}_is_false"),
                )
                if theorem in _theorems_of(HERE / folder / path.name)
            ]
            if len(ways) != 1:
                raise Wrong(
                    f"coq/{own}/{path.name}: {len(ways)} theorems for the statement {name}; one is needed"
                )
            ((verdict, folder, theorem),) = ways
            found.append(
                {
                    "statement": f"Referee.{own}.{path.stem}.{name}",
                    "statement_file": f"coq/{own}/{path.name}",
                    "verdict": verdict,
                    "theorem": f"Referee.{folder}.{path.stem}.{theorem}",
                    "file": f"coq/{folder}/{path.name}",
                }
            )
    return found


def _theorems_of(path: Path) -> list[str]:
    return _THEOREM.findall(path.read_text(encoding="utf-8")) if path.exists() else []


def questions(found: list[dict[str, str]]) -> str:
    """A Coq file that checks each theorem against its statement and prints its assumptions."""
    modules = sorted({x[key].rpartition(".")[0] for x in found for key in ("statement", "theorem")})
    lines = [f"Require {module}." for module in modules]
    for k, x in enumerate(found):
        said = x["statement"] if x["verdict"] == "proved" else f"~ {x['statement']}"
        lines += [f"Definition checked_{k} : {said} := {x['theorem']}.", f"Print Assumptions checked_{k}."]
    return "\n".join(lines) + "\n"


def answers(printed: str, count: int) -> list[list[str]]:
    """The axioms that Coq printed for each of so many theorems.

    Raises:
      Wrong: there are not so many answers.
    """
    blocks = re.split(r"^(Axioms:|Closed under the global context)$", printed, flags=re.MULTILINE)[1:]
    heads, bodies = blocks[::2], blocks[1::2]
    if len(heads) != count:
        raise Wrong(f"Coq printed the assumptions of {len(heads)} theorems, not of {count}")
    # The type of an axiom may stand on the lines below its name, which are then indented.
    found = [re.findall(r"^([\w.']+)(?: :|$)", body, flags=re.MULTILINE) for body in bodies]
    return [sorted(set(names)) for names in found]


def ask(found: list[dict[str, str]]) -> list[list[str]]:
    """The axioms of each theorem, as Coq prints them.

    Raises:
      Wrong: Coq does not accept a theorem as one of its statement.
    """
    asked = HERE / "Assumptions.v"
    asked.write_text(questions(found), encoding="utf-8")
    done = subprocess.run(
        ["coqc", "-R", ".", "Referee", asked.name], cwd=HERE, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Wrong(f"coqc: {done.stderr.strip()}")
    return answers(done.stdout, len(found))


def version() -> str:
    """The version of Coq, such as 8.16.1."""
    return subprocess.run(
        ["coqc", "--print-version"], capture_output=True, text=True, check=True
    ).stdout.split()[0]


def digests() -> dict[str, str]:
    """SHA-256 of every file that Coq reads, by its path in the repository."""
    return {f"coq/{x}": hashlib.sha256((HERE / x).read_bytes()).hexdigest() for x in sources()}


def main() -> int:
    """Check, print and record."""
    try:
        for path in sources():
            check_words(path)
        found = theorems()
        axioms = ask(found)
        for x, names in zip(found, axioms, strict=True):
            for name in names:
                if name not in AXIOMS:
                    raise Wrong(
                        f"{x['theorem']} rests on {name}, which is none of the axioms of the real numbers"
                    )
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    width = max(len(x["theorem"]) for x in found)
    for x, names in zip(found, axioms, strict=True):
        print(
            f"{x['theorem']:{width}}  {x['verdict']:8} {', '.join(n.rpartition('.')[2] for n in names) or 'no axioms'}"
        )
    told = [{**x, "axioms": names} for x, names in zip(found, axioms, strict=True)]
    record = json.dumps({"coq": version(), "theorems": told, "files": digests()}, indent=1) + "\n"
    if not RECORD.exists() or RECORD.read_text(encoding="utf-8") != record:
        RECORD.write_text(record, encoding="utf-8")
        print(f"{RECORD.relative_to(HERE.parent)}: written anew")
    return 0


if __name__ == "__main__":
    sys.exit(main())
