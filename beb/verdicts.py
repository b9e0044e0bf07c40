"""What the referee says of a claim, wherever a claim is named: signs, meanings, colours, and the verdicts of the shipped audit.

A page that only uses a claim (a simulation, a scenario, a comparison with a real model) audits nothing. It shows the verdict
of the quick audit that was made of this version, ``beb/data/verdicts.json``, which `docs/records.py` writes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from proofs.verdict import Verdict

if TYPE_CHECKING:
    from theory import Claim

SYMBOLS = {
    Verdict.PROVED: "✓",
    Verdict.SUPPORTED: "◐",
    Verdict.REFUTED: "✗",
    Verdict.UNDEFINED: "⊥",
    Verdict.INCONCLUSIVE: "?",
    Verdict.VACUOUS: "∅",
}
MEANINGS = {
    Verdict.PROVED: (
        "Every step of a derivation was checked by machine, and no world that was searched contradicts it."
    ),
    Verdict.SUPPORTED: (
        "There is no complete derivation, but a search over worlds that meet the hypotheses found none "
        "that breaks it."
    ),
    Verdict.REFUTED: (
        "A world meets every hypothesis and breaks the conclusion; exact arithmetic confirmed it."
    ),
    Verdict.UNDEFINED: (
        "On a world that meets every hypothesis the conclusion has no meaning; exact arithmetic confirmed it."
    ),
    Verdict.INCONCLUSIVE: "Neither side is settled; a remark says what stands in the way.",
    Verdict.VACUOUS: "No world that was searched meets the hypotheses, so nothing was put to the test.",
}
# Okabe and Ito's colours, darkened where thin lines would fade on white; beside a word or a sign, which tells the verdict by itself.
COLOURS = {
    Verdict.PROVED: "#007a5a",
    Verdict.SUPPORTED: "#0068a8",
    Verdict.REFUTED: "#c44e00",
    Verdict.UNDEFINED: "#9a3b6e",
    Verdict.INCONCLUSIVE: "#8a6a00",
    Verdict.VACUOUS: "#77777f",
}
# The same for a terminal.
STYLES = {
    Verdict.PROVED: "bold green",
    Verdict.SUPPORTED: "bold cyan",
    Verdict.REFUTED: "bold red",
    Verdict.UNDEFINED: "bold magenta",
    Verdict.INCONCLUSIVE: "bold yellow",
    Verdict.VACUOUS: "dim",
}
RECORD = Path(__file__).parent / "data" / "verdicts.json"


@cache
def shipped() -> dict[str, Verdict]:
    """Verdicts of the built-in claims by id, from the quick audit of this version."""
    return {
        id: Verdict(word) for id, word in json.loads(RECORD.read_text(encoding="utf-8"))["verdicts"].items()
    }


def shipped_with(claims: Iterable[Claim]) -> dict[str, str]:
    """Words of those verdicts, by id, for claims that are the built-in ones: one of a user's may have taken an id of theirs."""
    from theory.claims import homes

    home = homes()
    return {
        c.id: str(shipped()[c.id]) for c in claims if c.id in shipped() and home.get(c.id, ("", None))[1] is c
    }


def verdict_of(id: str) -> Verdict | None:
    """The verdict of a built-in claim; None for any other."""
    return shipped().get(id)


def word_of(id: str) -> str:
    """The verdict with its sign, such as "✗ refuted"; "not audited" for a claim that is not built in."""
    verdict = verdict_of(id)
    return "not audited" if verdict is None else f"{SYMBOLS[verdict]} {verdict}"


def with_verdict(id: str) -> str:
    """The id of a claim with its verdict, such as "thm3 (✗ refuted)"."""
    return f"{id} ({word_of(id)})"


def fallen(ids: Iterable[str]) -> list[str]:
    """Those of some claims that are refuted or have no meaning, each once."""
    return [id for id in dict.fromkeys(ids) if verdict_of(id) in (Verdict.REFUTED, Verdict.UNDEFINED)]


def annotated(text: str, ids: Iterable[str]) -> str:
    """A text in which each of some claims has its verdict behind it, where it is first named.

    Ids are found as whole words: in "thm1-tight" there is no "thm1".
    """
    known = sorted({id for id in ids if id}, key=len, reverse=True)
    if not known:
        return text
    told: set[str] = set()

    def name(found: re.Match[str]) -> str:
        id = found.group()
        if id in told:
            return id
        told.add(id)
        return with_verdict(id)

    words = "|".join(map(re.escape, known))
    return re.sub(rf"(?<![\w.\-])(?:{words})(?![\w\-]|\.\w)", name, text)
