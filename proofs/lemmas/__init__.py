"""Lemmas that derivations cite: found by listing this folder, checked before they may be used."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from proofs.kernel.rules._base import Refused
from proofs.kernel.rules.lemmas import Lemma

_REGISTRY: dict[str, Lemma] = {}
# By name: a lemma as it was registered, the copy of it that was checked, and why that is not proved.
_FAILURES: dict[str, tuple[Any, Lemma, str]] = {}
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


def checked_copy(name: str) -> Lemma | None:
    """The copy of a lemma that `find` checked, else the lemma as it was registered; None if there is none of this name."""
    lemma, known = lemma_named(name), _FAILURES.get(name)
    return known[1] if known is not None and known[0] is lemma else lemma


def find(name: str) -> Lemma:
    """A lemma whose derivation was checked (once per process).

    Raises:
      proofs.kernel.rules._base.Refused: there is none, its derivation fails, or it rests on itself.
    """
    lemma = lemma_named(name)
    if lemma is None:
        raise Refused(f"there is no lemma {name}")
    if name in _checking:
        raise Refused(f"the lemma {name} rests on itself")
    known = _FAILURES.get(name)
    if known is None or known[0] is not lemma:
        from proofs.derivation import check_lemma
        from proofs.kernel import read_lemma

        _checking.append(name)
        try:
            copy = read_lemma(lemma)
            report = check_lemma(copy)
            known = _FAILURES[name] = (lemma, copy, "" if report.complete else report.reason)
        finally:
            _checking.pop()
    if known[2]:
        raise Refused(f"the lemma {name} is not proved: {known[2]}")
    return known[1]
