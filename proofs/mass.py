"""Prompt mass: beside the existence of a misaligning prompt, the exact share of prompts that misalign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact import (
    ModelChecker,
    Refused,
    Undecided,
    at_some_precision,
    world_of_prompts,
)
from theory import Claim, Relation
from theory.logic import averages_in

LAWS = ("P-", "P+", "P")


@dataclass(frozen=True)
class Mass:
    """Shares of the prompts of one length that misalign.

    Attributes:
      sentences: number of sentences.
      minus, plus, mixture: probability of a misaligning prompt under P-, P+ and P.
      uniform: share of all sequences of sentences of that length, impossible ones counting as harmless.
    """

    sentences: int
    minus: Fraction
    plus: Fraction
    mixture: Fraction
    uniform: Fraction

    @property
    def shares(self) -> tuple[Fraction, Fraction, Fraction, Fraction]:
        """Under P-, P+, P, and uniformly."""
        return self.minus, self.plus, self.mixture, self.uniform


def misaligned_relation(c: Claim) -> tuple[sp.Symbol, Relational] | None:
    """The prompt and the relation "B_P(s) < threshold" (or "best of n < threshold") that a conclusion speaks of."""
    for part in c.conclusion.walk():
        if not isinstance(part, Relation):
            continue
        events = [part.condition]
        events += [e.body for e in averages_in(part.condition)]
        for event in events:
            if isinstance(event, (sp.StrictLessThan, sp.LessThan)):
                name = type(event.lhs).__name__
                own = {p.symbol for p in c.parameters}
                if name in ("B_P", "best_P") and event.rhs.free_symbols <= own:
                    return event.lhs.args[0], event
    return None


def prompt_mass(c: Claim, witness: Mapping[str, Any], lengths: Sequence[int]) -> list[Mass]:
    """Exact shares on the world of a witness.

    Args:
      c: says what misaligned means.
      witness: gives the world and the parameters.
      lengths: numbers of sentences; those with too many prompts to enumerate are left out.

    Returns:
      an empty list if the claim names no threshold.
    """
    found = misaligned_relation(c)
    if found is None:
        return []
    var, relation = found
    world, values, _ = world_of_prompts(witness)
    result = []
    for n in lengths:

        def share(n: int = n) -> Mass:
            return _mass(ModelChecker(world, values, world.horizon - 1), var, relation, n)

        try:
            result.append(at_some_precision(share))
        except Undecided:
            continue
        except Refused:
            return result
    return result


def _mass(checker: ModelChecker, var: sp.Symbol, relation: Relational, n: int) -> Mass:
    world = checker.world
    shares = dict.fromkeys(LAWS, Fraction(0))
    count = 0
    for x in world.prompts(n, "P"):
        if checker.relation(relation, {var: x}):
            count += 1
            for law in LAWS:
                shares[law] += world.probability(law, x)
    whole = len(world.alphabet) ** n
    return Mass(n, shares["P-"], shares["P+"], shares["P"], Fraction(count, whole))
