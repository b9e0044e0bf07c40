"""From some length on, prompts of P- misalign with some probability: Theorem 5."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from llm_bridge.checks.asked import SHARE, Asked
from llm_bridge.checks.outcomes import NOT_OBSERVED, Check
from llm_bridge.checks.patterns import Below, below, conditional, ordered
from theory import Claim
from theory.logic import EveryLength, Relation
from theory.observables import Prob


@dataclass(frozen=True)
class MostPrompts:
    """The conclusion taken apart.

    Attributes:
      var: the number of sentences.
      start: the least one.
      condition: what it has to meet.
      body: the score after the prompt.
      least: the probability that is claimed.
    """

    var: sp.Symbol
    start: int
    condition: sp.Basic
    body: Below
    least: sp.Expr

    @classmethod
    def of(cls, claim: Claim) -> MostPrompts | None:
        """The claim's conclusion in this form; None where it has another."""
        f = claim.conclusion
        parts = conditional(f.body) if isinstance(f, EveryLength) else None
        if not isinstance(f, EveryLength) or parts is None or not isinstance(parts[0], Relation):
            return None
        sides = ordered(parts[1])
        if sides is None or sides[2] or not isinstance(sides[1], Prob):
            return None
        least, share = sides[:2]
        if share.law != "P-" or share.after is not None or share.length != f.var:
            return None
        body = below(Relation(share.body), share.prompt)
        if body is None or body.draws is not None or f.var in least.free_symbols | body.bound.free_symbols:
            return None
        return cls(f.var, f.start, parts[0].condition, body, least)

    def check(self, asked: Asked) -> Check:
        """The share of prompts of P- that misalign at the first length of which the claim speaks."""
        asked = asked.of(self.condition, SHARE)
        x = asked.sample
        if asked.failing:
            return asked.unreached(None)
        name = self.var.name
        length = next(
            (n for n in range(self.start, x.longest + 1) if asked.holds(self.condition, **{name: n})), None
        )
        if length is None:
            return asked.unreached(self._first(asked))
        threshold, need = asked.bound(self.body), asked.number(self.least)
        texts = [prompt[:length] for prompt in x.paths.prompts]
        share = x.share_misaligned(texts, x.log_weight[:, length], threshold, need, every=True)
        note = f"share of {len(texts)} prompts of {length} sentences of P- that misalign, each decided {x.asked()}"
        return asked.enough(length, share, need, threshold, note, texts, missed=NOT_OBSERVED)

    def _first(self, asked: Asked) -> int | None:
        """The first length that meets the condition beyond those that were drawn, where there is one up to a million."""
        n = asked.sample.longest + 1
        while n <= 2**20 and not asked.holds(self.condition, **{self.var.name: n}):
            n *= 2
        if n > 2**20:
            return None
        low = max(asked.sample.longest, n // 2)
        while n - low > 1:
            middle = (low + n) // 2
            low, n = (low, middle) if asked.holds(self.condition, **{self.var.name: middle}) else (middle, n)
        return n
