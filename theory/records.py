"""Kinds of records and their versions: what wrote them may be older or newer than what reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

AUDIT, MEASUREMENT, COMPARISON = "beb-audit", "beb-measurement", "beb-comparison"
THEORY_MEASUREMENT = "beb-theory-measurement"
VERSIONS: Mapping[str, int] = {AUDIT: 1, MEASUREMENT: 1, COMPARISON: 1, THEORY_MEASUREMENT: 1}


class RecordError(ValueError):
    """A record cannot be read; one line that says what is wrong, and the remedy."""


def marks(format: str) -> dict[str, Any]:
    """The fields that say what a record is: "format" and "version"."""
    return {"format": format, "version": VERSIONS[format]}


def checked_marks(record: Any, format: str, remedy: str) -> Mapping[str, Any]:
    """The record, if it is of that format in a version that is read here.

    Records that were written before they were marked say neither; they are of version 1.

    Args:
      record: as read from JSON.
      format: of the kind that is wanted.
      remedy: what to do otherwise, as the end of a sentence.

    Raises:
      RecordError: it is none, or of another version.
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"the record is not an object; {remedy}")
    said, version = record.get("format"), record.get("version")
    if said is None and version is None:
        return record
    if said != format:
        raise RecordError(f"a record of the format {str(said)[:40]!r}; {format!r} is wanted; {remedy}")
    if version != VERSIONS[format] or isinstance(version, (bool, float)):
        raise RecordError(
            f"version {str(version)[:20]} of {format}; version {VERSIONS[format]} is read here; {remedy}"
        )
    return record
