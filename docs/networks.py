"""Records, pictures and tables of docs/bridge-elasticity.md, from what `beb bridge theory NAME` wrote.

    beb bridge theory elasticity --trainings 8 --out out/elasticity
    python docs/networks.py out/elasticity ...

writes ``docs/records/bridge-NAME.json`` (numbers rounded to six digits), its pictures as ``docs/bridge-PICTURE.svg``, and below every line
``<!-- NAME -->`` of the page the outcomes, tables and notes of that record. Without folders it writes pictures and page alone, from the records as they are.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from beb.bridge_theories import theory_figures

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "bridge-elasticity.md"
MARK = re.compile(r"<!-- (\S+) -->\n(?:.*?)<!-- end -->\n", re.DOTALL)


def rounded(x: Any) -> Any:
    """The same with six digits of every number that is not whole."""
    if isinstance(x, float):
        return float(f"{x:.6g}")
    if isinstance(x, dict):
        return {k: rounded(v) for k, v in x.items()}
    return [rounded(v) for v in x] if isinstance(x, list) else x


def read(name: str) -> dict[str, Any]:
    """The record of a theory."""
    found: dict[str, Any] = json.loads((DOCS / "records" / f"bridge-{name}.json").read_text(encoding="utf-8"))
    return found


def number(x: Any) -> str:
    """A cell: an interval, a number or a word."""
    if isinstance(x, Mapping):
        return f"{x['value']:.3g} [{x['low']:.3g}, {x['high']:.3g}]"
    return f"{x:.3g}" if isinstance(x, float) else str(x)


def block(record: Mapping[str, Any]) -> str:
    """Outcomes, what was seen without the effect, tables, and notes of one record, in Markdown."""
    lines = ["", "| claim | here | measured | required |", "|---|---|---|---|"]
    for c in record["checks"]:
        seen = "–" if c["measured"] is None else number(c["measured"])
        lines.append(f"| `{c['claim']}` | {c['outcome']} | {seen} | {number(c['required'])} |")
    lines.append("")
    for c in record["checks"]:
        lines += [
            f"- **`{c['claim']}`, {c['outcome']}.** {c['compared']} *Could it have failed?* {c['could']} {c['without']}".rstrip()
        ]
    lines.append("")
    for t in record["tables"]:
        lines += [
            f"{t['heading']}:",
            "",
            "| " + " | ".join(t["columns"]) + " |",
            "|---" * len(t["columns"]) + "|",
        ]
        lines += ["| " + " | ".join(map(number, row)) + " |" for row in t["rows"]]
        lines.append("")
    lines += [f"- {note}" for note in record["notes"]]
    return "\n".join(lines).rstrip() + "\n\n"


def filled(text: str) -> str:
    """The page with each record in the place of what stood below its mark."""
    return MARK.sub(lambda m: f"<!-- {m[1]} -->\n{block(read(m[1]))}<!-- end -->\n", text)


def main(folders: list[Path]) -> None:
    for folder in folders:
        (path,) = folder.glob("*.json")
        record = rounded(json.loads(path.read_text(encoding="utf-8")))
        text = json.dumps(record, separators=(",", ":"), ensure_ascii=False)
        (DOCS / "records" / f"bridge-{record['theory']}.json").write_text(text + "\n", encoding="utf-8")
    text = PAGE.read_text(encoding="utf-8")
    for name in MARK.findall(text):
        for picture in theory_figures(read(name)):
            (DOCS / f"bridge-{picture.name}.svg").write_text(picture.svg, encoding="utf-8")
    PAGE.write_text(filled(text), encoding="utf-8")


if __name__ == "__main__":
    main(list(map(Path, sys.argv[1:])))
