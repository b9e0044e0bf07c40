"""With some probability over an aligning prompt, some prompt after it misaligns: Theorem 2."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from llm_bridge.checks.asked import SHARE, Asked
from llm_bridge.checks.outcomes import UNDECIDED, Check
from llm_bridge.checks.patterns import Below, below
from theory import Claim
from theory.logic import EveryLength, Length, ProbabilityAtLeast, Some


@dataclass(frozen=True)
class AfterPrefix:
    """The conclusion taken apart.

    Attributes:
      var: the number of aligning sentences.
      least: the probability over aligning prompts that is claimed.
      length: of the prompt after them.
      body: the score after both.
    """

    var: sp.Symbol
    least: sp.Expr
    length: Length
    body: Below

    @classmethod
    def of(cls, claim: Claim) -> AfterPrefix | None:
        """The claim's conclusion in this form; None where it has another."""
        f = claim.conclusion
        drawn = f.body if isinstance(f, EveryLength) else None
        if not isinstance(f, EveryLength) or not isinstance(drawn, ProbabilityAtLeast):
            return None
        some = drawn.body
        if drawn.law != "P+" or drawn.after is not None or drawn.length.expr != f.var or f.start > 1:
            return None
        if not isinstance(some, Some) or some.after != drawn.var or some.support not in ("P", "P-"):
            return None
        body = below(some.body, some.var)
        return (
            None if body is None or body.draws is not None else cls(f.var, drawn.at_least, some.length, body)
        )

    def check(self, asked: Asked) -> Check:
        """Prompts of the claimed length after new aligning prompts: the share that misaligns."""
        asked = asked.of(self.length.expr, SHARE)
        x, m = asked.sample, asked.sample.plan.aligning
        more = {self.var.name: m}
        length = None if asked.failing else asked.claim.length_at({**asked.known.values, **more})
        if length is not None and self.length.at_most:
            length = min(length, x.plan.longest)
        if length is None or length > x.plan.longest:
            return asked.unreached(length, x.plan.longest)
        threshold, need = asked.bound(self.body, **more), asked.number(self.least, **more)
        texts = x.aligned(length)
        share = x.share_misaligned(texts, x.log_weights(texts), threshold, need)
        note = (
            f"share of {len(texts)} aligning prompts of {m} sentences of P+ after which one drawn prompt of {length} sentences of P- misaligns, "
            f"each {x.asked()}"
        )
        # After each aligning prompt some prompt is claimed: one that misses proves nothing.
        return asked.enough(length, share, need, threshold, note, texts, missed=UNDECIDED)
