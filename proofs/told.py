"""A world of a witness in words, for messages and pages alike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def world_lines(world: Mapping[str, Any]) -> list[str]:
    """A world in lines of text: scores, laws after each prompt; or sets and tables."""
    if "tables" in world:
        sets = ", ".join(f"{name} of {size}" for name, size in world["sets"].items())
        return [
            f"sets: {sets}",
            *(f"{name} = {_nested(entries)}" for name, entries in world["tables"].items()),
        ]
    lines = ["B: " + ", ".join(f"{a} {b}" for a, b in world["behaviour"].items())]
    for name, row in world.get("scores", {}).items():
        lines.append(f"{name}: " + ", ".join(f"{a} {b}" for a, b in row.items()))
    components = {"P-": world["P-"], "P+": world["P+"], **world.get("components", {})}
    for name, rows in components.items():
        for row in rows:
            after = f" after {' '.join(row['prefix'])}" if row["prefix"] else ""
            lines.append(f"{name}{after}: " + ", ".join(f"{a} {p}" for a, p in row["law"].items()))
    for name, rows in world.get("scores_after", {}).items():
        lines += [f"{name}: {json.dumps(row)}" for row in rows]
    if world["horizon"] > 1:
        tail = "the first" if world.get("tail", "frozen") == "frozen" else "the last"
        lines.append(f"laws depend on {tail} {world['horizon'] - 1} of the sentences before")
    return lines


def _nested(entries: Any) -> str:
    return f"({', '.join(map(_nested, entries))})" if isinstance(entries, list) else str(entries)
