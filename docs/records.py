"""Records that the documentation is held to, made from what the commands write.

    beb audit --budget quick --seed 0 --out audit-report
    beb audit --claims my_bound.py thm1-log3 thm1-log1.9 --budget quick --seed 0 --out mine     # of the tutorial
    python docs/records.py audit-report mine

writes ``docs/records/quick-audit.json``, ``tutorial-audit.json``, the witnesses that pages tell of and ``beb/data/verdicts.json``, the
verdicts that every page shows beside the id of a claim. Without folders it writes the latter alone, from the record as it is. `tests/test_records.py` holds
README and docs to them, so that after a change of a verdict or of an example these commands and an edit belong together.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

RECORDS = Path(__file__).resolve().parent / "records"
SHIPPED = Path(__file__).resolve().parent.parent / "beb" / "data" / "verdicts.json"
WITNESSES = ("slides-thm1", "thm3", "thm4")  # that README and tutorial tell of


def compact(audit: dict[str, Any]) -> dict[str, Any]:
    """Of an ``audit.json`` what pages speak of: a verdict per claim, and what it rests on."""
    return {
        "options": audit["provenance"]["options"],
        "claims": {
            entry["id"]: {
                "verdict": entry["verdict"],
                "certified": entry["certified"],
                "repaired_by": entry["repaired_by"],
                "tight": entry["tight"],
                "margin": entry["margin"],
                "worlds": [entry["hypotheses_met"], entry["worlds_checked"]],
                "steps": [sum(s["checked"] for s in entry["proof"]["steps"]), len(entry["proof"]["steps"])]
                if entry["proof"]
                else None,
            }
            for entry in audit["claims"]
        },
    }


def verdicts(record: dict[str, Any]) -> str:
    """The text of ``beb/data/verdicts.json``, of the compact record of an audit."""
    lines = [f'  {json.dumps(id)}: "{entry["verdict"]}"' for id, entry in record["claims"].items()]
    return f'{{"options": {json.dumps(record["options"])}, "verdicts": {{\n' + ",\n".join(lines) + "\n}}\n"


def ship() -> None:
    """Write ``beb/data/verdicts.json`` from the record."""
    record = json.loads((RECORDS / "quick-audit.json").read_text(encoding="utf-8"))
    SHIPPED.write_text(verdicts(record), encoding="utf-8")


def main(audited: Path, tutorial: Path) -> None:
    for folder, name in ((audited, "quick-audit"), (tutorial, "tutorial-audit")):
        record = compact(json.loads((folder / "audit.json").read_text(encoding="utf-8")))
        lines = [f'  "{k}": {json.dumps(v)}' for k, v in record["claims"].items()]
        text = f'{{"options": {json.dumps(record["options"])}, "claims": {{\n' + ",\n".join(lines) + "\n}}\n"
        (RECORDS / f"{name}.json").write_text(text, encoding="utf-8")
    for name in WITNESSES:
        shutil.copy(audited / "witnesses" / f"{name}.json", RECORDS / f"{name}.witness.json")


if __name__ == "__main__":
    if sys.argv[1:]:
        main(*map(Path, sys.argv[1:3]))
    ship()
