"""Lemmas that derivations cite: found by listing this folder, checked before they may be used."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from proofs.rules._base import Refused
from proofs.rules.lemmas import Lemma

_REGISTRY: dict[str, Lemma] = {}
_FAILURES: dict[str, str] = {}
_checking: list[str] = []


@dataclass(frozen=True)
class Written:
    """A lemma that is written down when it is first asked for: most audits cite a few of them.

    Attributes:
      name: by which it is cited.
      write: gives the lemma, but for its name.
    """

    name: str
    write: Callable[[], Lemma]


_WRITERS: dict[str, Written] = {}


def written(name: str, write: Callable[..., Lemma], *args: Any) -> Written:
    """Enter the writer of a lemma; nothing is believed before `find` has checked what it writes."""
    if name in _WRITERS:
        raise ValueError(f"two lemmas are named {name}")
    _WRITERS[name] = Written(name, partial(write, *args))
    return _WRITERS[name]


def lemma_named(name: str) -> Lemma | None:
    """A lemma, unchecked; None if there is none of this name."""
    if name not in _REGISTRY:
        _read()
        if name not in _WRITERS:
            return None
        _REGISTRY[name] = replace(_WRITERS[name].write(), name=name)
    return _REGISTRY[name]


@cache
def _read() -> None:
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            importlib.import_module(f"{__name__}.{module.name}")


def lemma_names() -> list[str]:
    """Names of all lemmas; none is written down for it."""
    _read()
    return list(_WRITERS)


def lemmas() -> dict[str, Lemma]:
    """All lemmas by name, unchecked; writing them takes some ten seconds."""
    for name in lemma_names():
        lemma_named(name)
    return dict(_REGISTRY)


def find(name: str) -> Lemma:
    """A lemma whose derivation was checked (once per process).

    Raises:
      proofs.rules._base.Refused: there is none, its derivation fails, or it rests on itself.
    """
    lemma = lemma_named(name)
    if lemma is None:
        raise Refused(f"there is no lemma {name}")
    if name in _checking:
        raise Refused(f"the lemma {name} rests on itself")
    if name not in _FAILURES:
        from proofs.derivation import check_lemma

        _checking.append(name)
        try:
            report = check_lemma(lemma)
            _FAILURES[name] = "" if report.complete else report.reason
        finally:
            _checking.pop()
    if _FAILURES[name]:
        raise Refused(f"the lemma {name} is not proved: {_FAILURES[name]}")
    return lemma
