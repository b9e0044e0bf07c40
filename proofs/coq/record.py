"""What Coq has checked of the claims, read from the record that ``make coq`` writes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from proofs.coq.numbers import NotWritten, identifier
from proofs.coq.statements import statement
from theory.claims import Claim

RECORD = Path(__file__).resolve().parents[1] / "data" / "coq.json"


@dataclass(frozen=True)
class CoqTheorem:
    """A theorem of ``coq/`` about the statement of a claim.

    Attributes:
      theorem: its full name in Coq.
      file: where it is proved, from the root of the repository.
      verdict: "proved", or "refuted" where the theorem is that the statement is false.
      axioms: what it assumes, as Coq printed it.
      version: of Coq.
    """

    theorem: str
    file: str
    verdict: str
    axioms: tuple[str, ...]
    version: str

    def __str__(self) -> str:
        """One sentence for a report."""
        done = "proves" if self.verdict == "proved" else "refutes"
        names = [name.rpartition(".")[2] for name in self.axioms]
        assumed = f"on the axioms {', '.join(names)}" if names else "on no axioms"
        return f"Also checked by Coq {self.version}: {self.theorem} in {self.file} {done} it, {assumed}."


@cache
def _record() -> dict[str, Any]:
    return json.loads(RECORD.read_text(encoding="utf-8"))


def checked_by_coq(claim: Claim) -> tuple[CoqTheorem, ...]:
    """The theorems about a claim; none where the claim says something else than the statement that Coq has read."""
    record = _record()
    name = f"coq/generated/{identifier(claim.id)}.v"
    if name not in record["files"]:
        return ()
    try:
        text = statement(claim)
    except NotWritten:
        return ()
    if hashlib.sha256(text.encode()).hexdigest() != record["files"][name]:
        return ()
    return tuple(
        CoqTheorem(x["theorem"], x["file"], x["verdict"], tuple(x["axioms"]), record["coq"])
        for x in record["theorems"]
        if x["statement_file"] == name
    )
