"""Records of audits, read back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from beb.api.verdicts import Verdict, Verdicts
from theory.records import AUDIT, RecordError, checked_marks

REMEDY = "run beb audit again with this version, or name another report"


def read_audit(place: str | os.PathLike[str]) -> Mapping[str, Any]:
    """The content of an audit.json, of a version that is read here.

    Args:
      place: the file, or the folder of its report.

    Raises:
      RecordError: one line that names the file, what is wrong, and the remedy.
    """
    from theory.strict_json import read_strict_json

    path = Path(place)
    path = path / "audit.json" if path.is_dir() else path
    missing = f"{path}: no such file; give the folder of a report of beb audit"
    record = read_strict_json(path, missing=missing, remedy=REMEDY, fault=RecordError)
    try:
        checked_marks(record, AUDIT, REMEDY)
        entries = record["claims"]
        if not isinstance(entries, list) or not all(
            isinstance(e["id"], str) and isinstance(e["verdict"], str) for e in entries
        ):
            raise RecordError(f"its claims are no list of verdicts; {REMEDY}")
    except RecordError as error:
        raise RecordError(f"{path}: not a record of beb audit that is read here: {error}") from None
    except (KeyError, TypeError) as error:
        raise RecordError(
            f"{path}: not a record of beb audit ({type(error).__name__}: {error}); {REMEDY}"
        ) from None
    return dict(record)


def last_verdicts(place: str | os.PathLike[str]) -> dict[str, str]:
    """Words of the verdicts of a report, by id.

    Raises:
      RecordError: as `read_audit`.
    """
    return {entry["id"]: entry["verdict"] for entry in read_audit(place)["claims"]}


def read(place: str | os.PathLike[str], file: str | os.PathLike[str] | None = None) -> Verdicts:
    """The verdicts of an audit report.

    Args:
      place: its audit.json, or its folder.
      file: the claims file that was audited, where the claims are not built in.

    Raises:
      RecordError: the record cannot be read; theory.StatementError: a claim is not known here.
    """
    from beb.api.choosing import built_in, named, of_file

    record = read_audit(place)
    known = {**built_in(), **({} if file is None else of_file(file))}
    options = record.get("provenance", {}).get("options", {})
    entries = {entry["id"]: entry for entry in record["claims"]}
    return Verdicts(
        Verdict(claim, entries[claim.id], str(options.get("budget", "")), int(options.get("seed", 0)))
        for claim in named(entries, known)
    )
