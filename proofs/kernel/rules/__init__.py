"""Named rules of the proof checker, found by listing this folder: one concept per file."""

import importlib
import pkgutil

from proofs.kernel.rules._base import RULES

for _module in pkgutil.iter_modules(__path__):
    if not _module.name.startswith("_"):
        importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["RULES"]
