"""Lemmas that derivations cite: found by listing this folder, checked before they may be used."""

from __future__ import annotations

import importlib
import pkgutil

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


def find(name: str) -> Lemma:
    """A lemma whose derivation was checked (once per process).

    Raises:
      proofs.rules._base.Refused: there is none, its derivation fails, or it rests on itself.
    """
    lemma = _REGISTRY.get(name) or lemmas().get(name)
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
