"""Scenarios: small programs over the one protocol of `theory.models`, each of which shows a claim at work.

A scenario is a function: a world first, keywords after it, a `ScenarioResult` back. It asks a component for the three
methods of the protocol and nothing else. Where the next-sentence laws can be listed and the prompts are few enough it is
exact, in float64; elsewhere it draws, and its intervals hold for all points of a curve together. A component may say, by
a fourth method ``state(prompt)``, which prompts it continues alike; then long prompts stay exact.

Every scenario is one file of this package that defines `SCENARIO`; the command line and the documentation find it there.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from synth.scenarios._base import Bound, Curve, Scenario, ScenarioResult
from synth.scenarios._constants import Constants, PromptConstants, constants, prompt_constants
from synth.scenarios._tree import LIMIT, TooManyError


@cache
def scenarios() -> Mapping[str, Scenario]:
    """All scenarios by name, in the order of their files."""
    found: dict[str, Scenario] = {}
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            scenario = importlib.import_module(f"{__name__}.{module.name}").SCENARIO
            found[scenario.name] = scenario
    return found


__all__ = [
    "LIMIT",
    "Bound",
    "Constants",
    "Curve",
    "PromptConstants",
    "Scenario",
    "ScenarioResult",
    "TooManyError",
    "constants",
    "prompt_constants",
    "scenarios",
]
