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
# By the folder of a statement, the ways to settle it: a verdict, the folder of its theorem, and the name of that.
# `generated` is written from claims, `statements` by hand where no claim says it; `vacuous` says of a claim that no world meets its hypotheses.
_EITHER = (("proved", "theorems", "{}"), ("refuted", "refuted", "{}_is_false"))
WAYS = {"generated": _EITHER, "statements": _EITHER, "vacuous": (("refuted", "inhabited", "{}_is_false"),)}
PROOFS = ("theorems", "refuted", "inhabited")
FOLDERS = ("library", *WAYS, *PROOFS)
DEFINITIONS = ("Definitions.v", "Tables.v")
# The axioms of Coq's real numbers: two that decide, extensionality of functions, excluded middle. Nothing else may be assumed.
AXIOMS = (
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
    "Classical_Prop.classic",
)
# What leaves something unproved, has the kernel look away, or reads a file of which no digest is taken.
_FORBIDDEN = re.compile(
    r"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|bypass_check|type_in_type"
    r"|Unset\s+(?:Guard|Positivity|Universe)\s+Checking|Load|Declare\s+ML\s+Module|Add\s+(?:Rec\s+)?LoadPath)\b"
)
# In Coq a string may stand in a comment, where it hides the marks of comments, and outside of one.
_MARKS = re.compile(r'("(?:[^"]|"")*"|\(\*|\*\))')
_STATEMENT = re.compile(r"^Definition (\w+) : Prop :=", re.MULTILINE)
_THEOREM = re.compile(r"^Theorem (\w+) :", re.MULTILINE)


class Wrong(Exception):
    """A file is not as it has to be; the message is one line."""


def sources() -> list[Path]:
    """Every file that is compiled, by its path below ``coq/``, in a fixed order."""
    found = [*(HERE / name for name in DEFINITIONS), *(x for folder in FOLDERS for x in _files(folder))]
    return [path.relative_to(HERE) for path in found]


def without_comments(text: str) -> str:
    """The text of a Coq file without its comments, which nest, and without what stands in strings."""
    depth, kept = 0, []
    for part in _MARKS.split(text):
        if part == "(*":
            depth += 1
        elif part == "*)":
            depth = max(0, depth - 1)
        elif depth == 0 and not part.startswith('"'):
            kept.append(part)
    return " ".join(kept)


def check_words(path: Path) -> None:
    """Refuse a file that leaves something open.

    Raises:
      Wrong: it says Admitted, Axiom or the like, has Coq leave out a check, or loads another file.
    """
    found = _FORBIDDEN.search(without_comments((HERE / path).read_text(encoding="utf-8")))
    if found:
        raise Wrong(f"coq/{path}: {found.group(0)!r} leaves something unproved, unchecked or unread")


def check_compiled(path: Path) -> None:
    """Refuse a file that changed since Coq read it: its digest would vouch for what nobody checked.

    Raises:
      Wrong: the compiled file is missing, or older.
    """
    source = HERE / path
    compiled = source.with_suffix(".vo")
    if not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns:
        raise Wrong(f"coq/{path}: Coq has not read the file as it is; run make coq")


def theorems() -> list[dict[str, str]]:
    """For every statement the theorem that proves it, or proves it false.

    Raises:
      Wrong: a statement has neither, or both; a file states nothing, or proves no statement; a claim is proved of which nothing shows
        that its hypotheses can be met.
    """
    stated = [path for folder in WAYS for path in _files(folder)]
    found = [_settled(path, name) for path in stated for name in _statements_of(path)]
    used = {x["file"] for x in found}
    for path in (path for folder in PROOFS for path in _files(folder)):
        if _told(path) not in used:
            raise Wrong(f"{_told(path)}: no statement is proved or refuted in it")
    for x in found:
        folder, name = Path(x["statement_file"]).parts[-2:]
        if x["verdict"] == "proved" and folder == "generated" and not (HERE / "vacuous" / name).exists():
            raise Wrong(
                f"{x['statement_file']}: coq/vacuous/{name} is missing, so nothing shows that the hypotheses can be met"
            )
    return found


def _files(folder: str) -> list[Path]:
    return sorted((HERE / folder).glob("*.v"))


def _told(path: Path) -> str:
    return f"coq/{path.relative_to(HERE).as_posix()}"


def _statements_of(path: Path) -> list[str]:
    names = _STATEMENT.findall(path.read_text(encoding="utf-8"))
    if not names:
        raise Wrong(f"{_told(path)}: no 'Definition NAME : Prop :=' stands at the start of a line")
    return names


def _settled(path: Path, name: str) -> dict[str, str]:
    """What settles the statement of a name in a file."""
    ways = [
        (verdict, folder, theorem.format(name))
        for verdict, folder, theorem in WAYS[path.parent.name]
        if theorem.format(name) in _theorems_of(HERE / folder / path.name)
    ]
    if len(ways) != 1:
        raise Wrong(f"{_told(path)}: {len(ways)} theorems for the statement {name}; one is needed")
    ((verdict, folder, theorem),) = ways
    return {
        "statement": f"Referee.{path.parent.name}.{path.stem}.{name}",
        "statement_file": _told(path),
        "verdict": verdict,
        "theorem": f"Referee.{folder}.{path.stem}.{theorem}",
        "file": f"coq/{folder}/{path.name}",
    }


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
      Wrong: there are not so many answers, or an assumption that is no axiom.
    """
    blocks = re.split(r"^(Axioms:|Closed under the global context)$", printed, flags=re.MULTILINE)[1:]
    heads, bodies = blocks[::2], blocks[1::2]
    if len(heads) != count:
        raise Wrong(f"Coq printed the assumptions of {len(heads)} theorems, not of {count}")
    return [sorted({_axiom(line) for line in body.splitlines() if line[:1].strip()}) for body in bodies]


def _axiom(line: str) -> str:
    """The axiom that a line names; its type may stand on the lines below, which are then indented.

    Raises:
      Wrong: Coq tells of something else, such as "loop is assumed to be guarded."
    """
    found = re.match(r"([\w.']+)(?: :|$)", line)
    if not found:
        raise Wrong(f"Coq printed {line!r} among the axioms: a check of the kernel was left out")
    return found.group(1)


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


def check_axioms(found: list[dict[str, str]], axioms: list[list[str]]) -> None:
    """Refuse a theorem that rests on more than the axioms of the real numbers.

    Raises:
      Wrong: it rests on another.
    """
    for x, names in zip(found, axioms, strict=True):
        for name in names:
            if name not in AXIOMS:
                raise Wrong(
                    f"{x['theorem']} rests on {name}, which is none of the axioms of the real numbers"
                )


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
            check_compiled(path)
        found = theorems()
        axioms = ask(found)
        check_axioms(found, axioms)
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
