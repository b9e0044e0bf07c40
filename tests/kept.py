"""The first fault of a derivation of which most steps were checked before: for tests that alter one step at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from proofs.kernel import Derivation, accept, conclusion_fault, read
from proofs.kernel.rules._base import Fact, Refused, Setting, Step


@dataclass(frozen=True)
class Kept:
    """A fact of an earlier call: of this very step object, in this very setting."""

    source: Any
    setting: Setting
    fact: Fact


def first_fault(derivation: Derivation, accepted: dict[str, Kept]) -> str:
    """As `proofs.kernel.fault` says it, from the kernel's own parts.

    Args:
      accepted: facts of an earlier call, taken over where a step and all it rests on are the very same objects, in the very same
        setting; filled in by this call.
    """
    before, setting = dict(accepted), derivation.setting
    facts: dict[str, Fact] = {}
    steps: list[Step] = []
    for source in derivation.steps:
        known = before.get(source.name)
        same = known is not None and known.source is source and known.setting is setting
        if same and known.fact.name not in facts and _resting_on_kept(known, facts, before):
            facts[known.fact.name] = known.fact
            steps.append(known.fact.step)
            continue
        try:
            step = read(source)
            fact, _ = accept(step, facts, setting)
        except Refused as error:
            return f"step {source.name}: {error}"
        facts[step.name] = fact
        steps.append(step)
        accepted[step.name] = Kept(source, setting, fact)
    return conclusion_fault(derivation, steps, facts)


def _resting_on_kept(known: Kept, facts: Mapping[str, Fact], before: Mapping[str, Kept]) -> bool:
    return all(u in facts and u in before and facts[u] is before[u].fact for u in known.fact.step.uses)
