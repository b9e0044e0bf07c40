"""Worlds that are hard to find, kept as data and tried on every claim whose parameters they name.

A file of ``data/worlds`` has a world and values of parameters, as a witness states them, and no claim: nothing says what
a world is good for, and the exact checker alone decides what it breaks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from proofs.exact import FORMAT, VERSION, digest
from theory import Claim
from theory.serialise import claim_to_json

FOLDER = Path(__file__).parent / "data" / "worlds"


@dataclass(frozen=True)
class Known:
    """A world with its constants.

    Attributes:
      name: of its file.
      parameters, world, depth: as a witness states them.
    """

    name: str
    parameters: Mapping[str, str]
    world: Mapping[str, Any]
    depth: int

    def witness(self, claim: Claim) -> dict[str, Any] | None:
        """This world against a claim; None if the claim has a parameter of which it says nothing."""
        names = [p.name for p in claim.parameters]
        if not set(names) <= set(self.parameters):
            return None
        found: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "claim": claim_to_json(claim),
            "parameters": {name: self.parameters[name] for name in sorted(names)},
            "world": self.world,
            "depth": self.depth,
        }
        return {**found, "digest": digest(found)}


@cache
def known_worlds(folder: Path = FOLDER) -> tuple[Known, ...]:
    """All that are kept, by name."""
    return tuple(_read(path) for path in sorted(folder.glob("*.json")))


def _read(path: Path) -> Known:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Known(path.stem, data["parameters"], data["world"], data["depth"])


def against(claim: Claim) -> Iterator[dict[str, Any]]:
    """Each known world that has a value for every parameter of a claim, as a witness."""
    for known in known_worlds():
        witness = known.witness(claim)
        if witness is not None:
            yield witness
