"""Lemmas that derivations cite: found by listing this folder, and checked by the kernel before they may be used."""

import importlib
import pkgutil

from proofs.lemmas._book import BOOK

for _module in pkgutil.iter_modules(__path__):
    if not _module.name.startswith("_"):
        importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["BOOK"]
