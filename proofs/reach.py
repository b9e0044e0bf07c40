"""Where a search looked: the record of it, and the record in words.

A reach is a list of parts, one for each size of worlds:

    {"alphabet": 3, "horizon": 2, "tail": "frozen", "longest": 2, "laws": "any", "worlds": 4096, "met": 1210,
     "parameters": {"alpha": [0.01, 1.0]}}

Worlds of a signature of tables have the sizes of its sets in place of alphabet, horizon, tail, longest and laws: ``{"sets": {"X": 3}, ...}``.
``laws`` is "any" for worlds that were drawn and moved about, "i.i.d., driven" for those of `proofs.long`, "known before" for those of
`proofs.known`, else the structure of plain ones; ``longest`` the longest
prompt that was looked at; ``parameters`` the least and the greatest value on worlds that met every hypothesis.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

TAILS = {"frozen": "then frozen", "window": "n-gram"}
LAWS = {
    "any": "any laws",
    "i.i.d., driven": "any i.i.d. laws, by types of prompts",
    "known before": "worlds that are known to be hard to find",
}


def part_of(reach: list[dict[str, Any]], sizes: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a reach that is about worlds of these sizes; a new one if there is none."""
    for part in reach:
        if all(part.get(key) == value for key, value in sizes.items()):
            return part
    part = {**sizes, "worlds": 0, "met": 0, "parameters": {}}
    reach.append(part)
    return part


def widen(part: dict[str, Any], name: str, low: float, high: float) -> None:
    """Take values of a parameter into the range of a part."""
    low, high = (float(f"{x:.12g}") for x in (low, high))  # without the rounding errors of floats
    before = part["parameters"].get(name, [low, high])
    part["parameters"][name] = [min(before[0], low), max(before[1], high)]


def ranges(reach: Sequence[Mapping[str, Any]]) -> dict[str, list[float]]:
    """The least and the greatest value of each parameter on worlds that met every hypothesis."""
    whole: dict[str, Any] = {"parameters": {}}
    for part in reach:
        for name, (low, high) in part["parameters"].items():
            widen(whole, name, low, high)
    return dict(sorted(whole["parameters"].items()))


def in_short(reach: Sequence[Mapping[str, Any]]) -> str:
    """One phrase for a table: the greatest sizes among worlds that met every hypothesis."""
    met = [part for part in reach if part["met"]]
    if not met:
        return "no world that meets the hypotheses"
    count = sum(part["met"] for part in met)
    if "sets" in met[0]:
        sizes = {name: max(part["sets"][name] for part in met) for name in met[0]["sets"]}
        return f"{count:,} {_plural(count, 'world')}: {_sizes(sizes, 'at most ')}"
    alphabet, horizon, longest = (
        max(part[key] for part in met) for key in ("alphabet", "horizon", "longest")
    )
    return (
        f"{count:,} {_plural(count, 'world')}: {alphabet} {_plural(alphabet, 'sentence')}, horizon {horizon}, "
        f"prompts of {longest} at most"
    )


def in_words(reach: Sequence[Mapping[str, Any]]) -> list[str]:
    """Lines for a page: one for each size of worlds, and one for the ranges of parameters."""
    lines = []
    for part in reach:
        if "sets" in part:
            lines.append(
                f"{_sizes(part['sets'])}: {part['met']:,} of {part['worlds']:,} worlds met every hypothesis"
            )
            continue
        laws = LAWS.get(part["laws"], f"plain worlds, {part['laws']}")
        talk = "".join(f", {name} = {value}" for name, value in part.get("conversation", {}).items())
        lines.append(
            f"{part['alphabet']} {_plural(part['alphabet'], 'sentence')}, horizon {part['horizon']} "
            f"({TAILS[part['tail']]}), {laws}{talk}, prompts of at most {part['longest']}: {part['met']:,} of "
            f"{part['worlds']:,} {_plural(part['worlds'], 'world')} met every hypothesis"
        )
    found = ranges(reach)
    if found:
        spans = (f"{name} from {low:.3g} to {high:.3g}" for name, (low, high) in found.items())
        lines.append(f"on those, {', '.join(spans)}")
    return lines


def _sizes(sizes: Mapping[str, int], most: str = "") -> str:
    return ", ".join(f"{name} of {most}{size} {_plural(size, 'element')}" for name, size in sizes.items())


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
