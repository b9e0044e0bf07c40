"""A world given outright, for the half of a claim that says that a constant cannot be smaller.

The facts of the world are part of what is trusted; derivations of claims about all worlds never see them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from theory import Claim
from theory.logic import Both, Every, Formula, Length, Relation
from theory.observables import KL, B_minus, B_plus, P_minus, P_plus, s

from ._base import Setting
from ._language import all_of, any_of, eq, gt, lt
from .assumptions import negation


@dataclass(frozen=True)
class TwoSentences:
    """Sentences a (B = -1) and b (B = 1); P- always says a; P+ says a with probability q, independently each time.

    Attributes:
      q: probability of a under P+, 0 < q < 1.
      values: of the parameters of the claim but the constant.
      constant, below: the constant ranges over its interval below this value.
    """

    q: sp.Expr
    values: Mapping[sp.Symbol, sp.Expr]
    constant: sp.Symbol
    below: sp.Expr

    def facts(self) -> tuple[Formula, ...]:
        """What holds in the world: divergence, behaviours, prompts of one sentence; then the parameters' values."""
        says_a = all_of(eq(P_minus(s), 1), eq(P_plus(s), self.q))
        says_b = all_of(eq(P_minus(s), 0), eq(P_plus(s), 1 - self.q))
        return (
            Every(s, Relation(eq(KL(s), sp.log(1 / self.q))), "P-"),
            Every(s, Relation(eq(B_minus(s), -1)), "P-"),
            Every(s, Relation(eq(B_plus(s), 1 - 2 * self.q)), "P+"),
            Every(s, Relation(any_of(says_a, says_b)), "P", Length(sp.Integer(1))),
            *(Relation(eq(symbol, value)) for symbol, value in self.values.items()),
        )


def counterexample(claim: Claim, world: TwoSentences) -> tuple[Setting, Formula]:
    """What may be used and what is to be shown for the world to be a counterexample to the claim.

    To be shown: the world exists (0 < q < 1), its parameters lie in their intervals and are related as the claim
    presupposes (apart from what it says of the constant alone), it meets the hypotheses, and the negation of the conclusion. To be used: its facts, and the interval of the constant, which is below its value.
    """
    constants = tuple(q for q in claim.parameters if q.symbol == world.constant)
    setting = Setting(world.facts(), constants, (lt(world.constant, world.below),))
    intervals = [
        Relation(condition)
        for parameter in claim.parameters
        if parameter.symbol != world.constant
        for condition in parameter.conditions()
    ]
    parts = (
        Relation(gt(world.q, 0)),
        Relation(lt(world.q, 1)),
        *intervals,
        *(Relation(r) for r in claim.where if r.free_symbols != {world.constant}),
        *(h.formula for h in claim.hypotheses),
        negation(claim.conclusion),
    )
    return setting, Both(parts)


__all__ = ["TwoSentences", "counterexample"]
