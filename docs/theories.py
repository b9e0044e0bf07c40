"""Tables and pictures of docs/bridge-theories.md, from the records of `beb bridge theory` in docs/records.

    python docs/theories.py [NAME ...]

writes below every line ``<!-- NAME -->`` of the page the table of docs/records/theory-NAME.json, and the picture docs/theory-NAME.svg; of all
theories there, or of those named. `tests/test_theories_page.py` holds the page to this.
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
PAGE = DOCS / "bridge-theories.md"
MARK = re.compile(r"^<!-- (\S+) -->\n\n(?:(?:\|.*\n)+\n)?", re.MULTILINE)


def record_of(name: str) -> dict[str, Any]:
    """The shipped record of a theory."""
    found: dict[str, Any] = json.loads((DOCS / "records" / f"theory-{name}.json").read_text(encoding="utf-8"))
    return found


def table(record: Mapping[str, Any]) -> str:
    """The checks of a record as a table."""
    rows = ["| claim | audit | here | measured | required |", "|---|---|---|---|---|"]
    for c in record["checks"]:
        seen, required = c["measured"], c["required"]
        measured = (
            "–" if seen is None else f"{short(seen['value'])} [{short(seen['low'])}, {short(seen['high'])}]"
        )
        told = (
            "–"
            if required is None
            else required
            if isinstance(required, str)
            else f"at most {short(required)}"
        )
        told = told.replace("|", "\\|")
        rows.append(f"| `{c['claim']}` | {word_of(c['claim'])} | {c['outcome']} | {measured} | {told} |")
    return "\n".join(rows) + "\n"


def with_tables(text: str, names: Iterable[str]) -> str:
    """The page with the tables of some theories in the place of those that stood there."""
    wanted = set(names)

    def put(found: re.Match[str]) -> str:
        name = found[1]
        return f"<!-- {name} -->\n\n{table(record_of(name))}\n" if name in wanted else found[0]

    return MARK.sub(put, text)


def main(names: Iterable[str]) -> None:
    """Write tables and pictures of some theories.

    Raises:
      SystemExit: the page does not show one of them.
    """
    from beb.bridge_theories import theory_figures

    text = PAGE.read_text(encoding="utf-8")
    shown = MARK.findall(text)
    wanted = list(names) or shown
    if unknown := sorted(set(wanted) - set(shown)):
        raise SystemExit(f"{PAGE.name} does not show {', '.join(unknown)}; it shows {', '.join(shown)}")
    for name in wanted:
        for picture in theory_figures(record_of(name)):
            (DOCS / f"theory-{picture.name}.svg").write_text(picture.svg, encoding="utf-8")
    PAGE.write_text(with_tables(text, wanted), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
