"""Lemmas that derivations cite: found by listing this folder, checked before they may be used."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from proofs.rules._base import Refused
from proofs.rules.lemmas import Lemma

_REGISTRY: dict[str, Lemma] = {}
_FAILURES: dict[str, str] = {}
_checking: list[str] = []


def register(lemma: Lemma) -> Lemma:
    """Enter a lemma under its name; nothing is believed before `find` has checked it."""
    if _REGISTRY.setdefault(lemma.name, lemma) is not lemma:
        raise ValueError(f"two lemmas are named {lemma.name}")
    return lemma


def lemmas() -> dict[str, Lemma]:
    """All lemmas by name, unchecked."""
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            importlib.import_module(f"{__name__}.{module.name}")
    return dict(_REGISTRY)


def _written(name: str) -> Lemma | None:
    """The lemma of a name; modules whose text has that name are read before all others, as writing a lemma takes a while."""
    modules = [m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")]
    modules.sort(key=lambda module: f'"{name}"' not in _text(module))
    for module in modules:
        if name in _REGISTRY:
            break
        importlib.import_module(f"{__name__}.{module}")
    return _REGISTRY.get(name)


@cache
def _text(module: str) -> str:
    return pkgutil.get_data(__name__, f"{module}.py").decode()  # type: ignore[union-attr]


def find(name: str) -> Lemma:
    """A lemma whose derivation was checked (once per process).

    Raises:
      proofs.rules._base.Refused: there is none, its derivation fails, or it rests on itself.
    """
    lemma = _REGISTRY.get(name) or _written(name)
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
