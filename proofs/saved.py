"""Searches on disk: how far each one had come, so that a killed run goes on from there with the same result.

What is saved is what a search has seen, never a verdict, a proof or a certificate: a run that takes up a saved
search derives its proofs and certifies its witness again. A file is believed only if it is whole, and was written
by this very program for this very statement, budget and seed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from theory import Claim
from theory.serialise import claim_to_json

if TYPE_CHECKING:
    from proofs.search import Budget

FORMAT = "beb-search"
PAUSE = 5.0  # seconds between two records of one search
_PACKAGES = ("sympy", "jax", "jaxlib", "numpy", "hypothesis", "python-flint")
_ROOMS = ("theory", "synth", "proofs")


@cache
def program() -> str:
    """A digest of all that a search depends on besides its claim, budget and seed: sources and versions."""
    whole = hashlib.sha256(platform.python_version().encode())
    for name in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            whole.update(f"{name} {version(name)}\n".encode())
    root = Path(__file__).parent.parent
    for room in _ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            whole.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


class _Unusable(Exception):
    """Why a file is not used."""


@dataclass
class SavedSearch:
    """The file of one search.

    Attributes:
      path: where it is.
      question: digest of statement, budget and seed.
      notes: where one line goes for a file that is there and cannot be used.
      fresh: ignore what is there.
    """

    path: Path
    question: str
    notes: list[str]
    fresh: bool = False
    last: float = field(default_factory=time.monotonic)
    used: bool = False  # whether the search went on from what was saved

    def load(self) -> dict[str, Any] | None:
        """What was saved, or None if there is nothing that may be used."""
        if self.fresh:
            return None
        try:
            content = self._read()
        except FileNotFoundError:
            return None
        except _Unusable as error:
            self.refuse(str(error))
            return None
        self.used = True
        return content

    def _read(self) -> dict[str, Any]:
        try:
            record = json.loads(self.path.read_text(encoding="utf-8"))
            written_by, content = record["program"], record["content"]
            whole = record["format"] == FORMAT and record["digest"] == _digest([written_by, content])
        except FileNotFoundError:
            raise
        except OSError as error:
            raise _Unusable(f"cannot be read ({error.strerror or type(error).__name__})") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise _Unusable("is damaged") from None
        if not whole or not isinstance(content, dict):
            raise _Unusable("is damaged")
        if written_by != program():
            raise _Unusable("was written by another version of the program")
        if content.get("question") != self.question:
            raise _Unusable("answers another question")
        return content

    def refuse(self, why: str) -> None:
        """Say in one line that the file is not used."""
        self.used = False
        self.notes.append(f"{self.path}: {why}; ignored, this search starts afresh")

    def due(self) -> bool:
        """Whether it is time for another record."""
        return time.monotonic() - self.last >= PAUSE

    def save(self, content: Mapping[str, Any]) -> None:
        """Write a record in one piece: whoever reads the file finds the old one or this one."""
        content = {"question": self.question, **content}
        record = {
            "format": FORMAT,
            "program": program(),
            "content": content,
            "digest": _digest([program(), content]),
        }
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(record, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.path)
        self.last = time.monotonic()


@dataclass
class Store:
    """A folder of saved searches.

    Attributes:
      folder: made when something is saved.
      fresh: overwrite what is there instead of going on from it.
      notes: lines about files that were not used.
      searches: those asked for so far.
    """

    folder: Path
    fresh: bool = False
    notes: list[str] = field(default_factory=list)
    searches: list[SavedSearch] = field(default_factory=list)

    def search(self, claim: Claim, budget: Budget, seed: int, descend: bool) -> SavedSearch:
        """The file of one search; its name is a function of the question alone."""
        question = _digest([claim_to_json(claim), asdict(budget), seed, descend])
        path = self.folder / f"{claim.id[:60]}.{question[:16]}.json"
        self.searches.append(SavedSearch(path, question, self.notes, self.fresh))
        return self.searches[-1]
