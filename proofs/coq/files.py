"""The generated files of ``coq/``, by path."""

from __future__ import annotations

import json
from pathlib import Path

from proofs.coq.numbers import identifier
from proofs.coq.statements import statement, vacuous
from proofs.coq.worlds import refutation
from theory.claims import claims

ROOT = Path(__file__).resolve().parents[2] / "coq"
COQ_FOLDERS = ("generated", "vacuous", "refuted")  # which nobody edits


def generated(root: Path = ROOT) -> dict[Path, str]:
    """Every generated file, by its path below ``coq/``, with its text.

    The statement of a claim is written where ``theorems/`` has a file of its name, or ``witnesses/`` a world on which it is false; for
    a theorem also the statement that no world meets its hypotheses, which ``inhabited/`` refutes.
    """
    found = {}
    for claim in claims().values():
        name = identifier(claim.id)
        witness = root / "witnesses" / f"{name}.json"
        if witness.exists():
            told = json.loads(witness.read_text(encoding="utf-8"))
            found[Path("refuted") / f"{name}.v"] = refutation(told)
        proved = (root / "theorems" / f"{name}.v").exists()
        if witness.exists() or proved:
            found[Path("generated") / f"{name}.v"] = statement(claim)
        if proved:
            found[Path("vacuous") / f"{name}.v"] = vacuous(claim)
    return found


def write_all(root: Path = ROOT) -> list[Path]:
    """Write them; a file that is as it should be is left alone, so that ``make`` builds nothing anew.

    Returns:
      The paths of the files that changed.
    """
    changed = []
    for path, text in generated(root).items():
        there = root / path
        there.parent.mkdir(parents=True, exist_ok=True)
        if not there.exists() or there.read_text(encoding="utf-8") != text:
            there.write_text(text, encoding="utf-8")
            changed.append(there)
    return changed
