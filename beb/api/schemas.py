"""JSON Schemas of the records that the commands write, for whoever reads them with other tools."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from theory.nearest import did_you_mean

_FOLDER = Path(__file__).resolve().parent.parent / "schemas"
NAMES = ("audit", "witness", "measurement", "theory-measurement", "comparison")


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of record.

    Args:
      name: audit (audit.json), witness (witnesses/ID.json), measurement (measure.json and check.json of `beb bridge`),
        theory-measurement (NAME.json of `beb bridge theory`) or comparison (compare.json). That of an audit refers to that of a witness by its ``$id``.

    Raises:
      theory.StatementError: there is none of that name; the nearest one is offered.
    """
    if name not in NAMES:
        from theory import StatementError

        hint = did_you_mean(str(name), NAMES, f"there are {', '.join(NAMES)}")
        raise StatementError(f"no schema {name!r}; {hint}")
    found: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found
