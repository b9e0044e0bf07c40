"""Tables and pictures of docs/bridge-theories.md and docs/bridge-elasticity.md, from records of `beb bridge theory`.

    beb bridge theory steering --out out/steering
    python docs/theories.py out/steering ...

writes ``docs/records/theory-NAME.json`` (numbers rounded to six digits) and its pictures ``docs/theory-PICTURE.svg``, and between every line
``<!-- NAME -->`` of the pages and the next ``<!-- end -->`` the outcomes of that record: as a table, and on the second page, where nothing is said of
them by hand, with how each could have come out otherwise, further tables and notes. Without folders it makes pictures and pages anew from
the records as they are. `tests/test_theories_page.py` holds the pages to this.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from beb.digits import short
from beb.verdicts import word_of

DOCS = Path(__file__).resolve().parent
WHOLE = {"bridge-theories.md": False, "bridge-elasticity.md": True}
"""The pages, and whether a record is told whole."""
MARK = re.compile(r"<!-- (?!end )(\S+) -->\n(?:.*?)<!-- end -->\n", re.DOTALL)


def rounded(x: Any) -> Any:
    """The same with six digits of every number that is not whole."""
    if isinstance(x, float):
        return float(f"{x:.6g}")
    if isinstance(x, dict):
        return {k: rounded(v) for k, v in x.items()}
    return [rounded(v) for v in x] if isinstance(x, list) else x


def record_of(name: str) -> dict[str, Any]:
    """The shipped record of a theory."""
    found: dict[str, Any] = json.loads((DOCS / "records" / f"theory-{name}.json").read_text(encoding="utf-8"))
    return found


def cell(x: Any) -> str:
    """An interval, a number, a word, or nothing."""
    if x is None:
        return "–"
    if isinstance(x, Mapping):
        return f"{short(x['value'])} [{short(x['low'])}, {short(x['high'])}]"
    return short(x) if isinstance(x, float) else str(x).replace("|", "\\|")


def rows(columns: Iterable[str], body: Iterable[Iterable[Any]]) -> str:
    """A table."""
    named = list(columns)
    lines = [" | ".join(named), "|".join(["---"] * len(named)), *(" | ".join(map(cell, row)) for row in body)]
    return "".join(f"| {line} |\n" if "---" not in line else f"|{line}|\n" for line in lines)


def table(record: Mapping[str, Any]) -> str:
    """The checks of a record, each beside the verdict of the audit."""
    shown = []
    for c in record["checks"]:
        bound = c["required"]
        required = f"at most {short(bound)}" if isinstance(bound, float) else bound
        shown.append((asked(c), word_of(c["claim"]), c["outcome"], c["measured"], required))
    return rows(("claim", "audit", "here", "measured", "required"), shown)


def asked(c: Mapping[str, Any]) -> str:
    """What is asked: a claim, or something else that a claim's formula measures."""
    return f"{c['asks']} (by `{c['claim']}`)" if c.get("asks") else f"`{c['claim']}`"


def details(record: Mapping[str, Any]) -> str:
    """How each check could have come out otherwise, the further tables, and the notes."""
    could = [
        f"- **{asked(c)}, {c['outcome']}.** {c['compared']} *Could it have failed?* {c['could']} {c['without']}".rstrip()
        for c in record["checks"]
    ]
    tables = [f"{t['heading']}:\n\n{rows(t['columns'], t['rows'])}" for t in record["tables"]]
    notes = [f"- {note}" for note in record["notes"]]
    return (
        "\n\n".join(("\n".join(could), *(t.rstrip() for t in tables), *(["\n".join(notes)] if notes else [])))
        + "\n"
    )


def filled(text: str, whole: bool) -> str:
    """A page with each record in the place of what stood below its mark."""

    def told(found: re.Match[str]) -> str:
        record = record_of(found[1])
        rest = f"\n{details(record)}" if whole else ""
        return f"<!-- {found[1]} -->\n\n{table(record)}{rest}\n<!-- end -->\n"

    return MARK.sub(told, text)


def main(folders: Iterable[Path]) -> None:
    """Take over the records of some folders; write pictures and pages."""
    from beb.bridge_theories import theory_figures

    for folder in folders:
        (path,) = folder.glob("*.json")
        record = rounded(json.loads(path.read_text(encoding="utf-8")))
        text = json.dumps(record, separators=(",", ":"), ensure_ascii=False)
        (DOCS / "records" / f"theory-{record['theory']}.json").write_text(f"{text}\n", encoding="utf-8")
    for page, whole in WHOLE.items():
        text = (DOCS / page).read_text(encoding="utf-8")
        for name in MARK.findall(text):
            for picture in theory_figures(record_of(name)):
                (DOCS / f"theory-{picture.name}.svg").write_text(picture.svg, encoding="utf-8")
        (DOCS / page).write_text(filled(text, whole), encoding="utf-8")


if __name__ == "__main__":
    main(map(Path, sys.argv[1:]))
