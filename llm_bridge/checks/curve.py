"""At every length some prompt brings the behaviour below a curve: the reverse sigmoid of the slides, Lemma 7."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sympy as sp

from llm_bridge.checks.asked import Asked, listed, resolved, without
from llm_bridge.checks.outcomes import OBSERVED, SOME, UNDECIDED, Check
from llm_bridge.checks.patterns import Below, below
from llm_bridge.intervals import Interval
from llm_bridge.power import Power, power_of_mean
from theory import Claim
from theory.logic import EveryLength, Some


@dataclass(frozen=True)
class Curve:
    """The conclusion taken apart.

    Attributes:
      var: the number of sentences.
      start: the least one.
      body: the score after the prompt, and the curve in ``var``.
    """

    var: sp.Symbol
    start: int
    body: Below

    @classmethod
    def of(cls, claim: Claim) -> Curve | None:
        """The claim's conclusion in this form; None where it has another."""
        f = claim.conclusion
        some = f.body if isinstance(f, EveryLength) else None
        if not isinstance(f, EveryLength) or not isinstance(some, Some):
            return None
        if some.length.expr != f.var or some.after is not None or some.support not in ("P", "P-"):
            return None
        body = below(some.body, some.var)
        return None if body is None or body.draws is not None else cls(f.var, f.start, body)

    def check(self, asked: Asked) -> Check:
        """The drawn prompt with the largest weight at each length, with the curve; intervals hold together."""
        asked = asked.of(self.body.bound, "(1 + B_P)/2" if asked.known.binary else "B_P")
        x = asked.sample
        if asked.failing:
            return asked.unreached(None)
        if self.start > x.longest:
            return asked.unreached(self.start)

        def shown(i: Interval, level: float) -> Interval:
            value, low, high = map(asked.known.claimed, (i.value, i.low, i.high))
            return Interval(value, low, high, level)

        lengths = range(self.start, x.longest + 1)
        bounds = np.array([asked.bound(self.body, **{self.var.name: k}) for k in lengths])
        prompts = [x.heaviest(k) for k in lengths]
        level = 1 - (1 - x.plan.level) / len(lengths)
        weights = np.array([weight for _, weight in prompts])
        seen = x.expectations([prompt for prompt, _ in prompts], weights, x.plan.replies, level)
        gaps = bounds - np.array([i.high for i in seen])
        decided = [k for k, gap in zip(lengths, gaps, strict=True) if gap > 0]
        # Some prompt of each length is claimed: one that misses proves nothing.
        outcome = OBSERVED if len(decided) == len(lengths) else UNDECIDED
        at = int(gaps.argmin())
        curve = [asked.known.claimed(bound) for bound in bounds]
        note = (
            f"{asked.quantity} after the drawn prompt of {self.start}, {self.start + 1}, ... sentences with the largest weight, by real replies, is "
            f"{listed([asked.known.claimed(i.value) for i in seen])}; the curve is {listed(curve)}; the interval lies below it at n = "
            f"{', '.join(map(str, decided)) or 'no length'}"
        )
        found = power_of_mean(float(bounds[at]), x.parts(prompts[at][1]), level=level)
        power = Power(*(None if v is None else asked.known.claimed(v) for v in (found.shown, found.missed)))
        control = shown(x.control(prompts[at][0]), x.plan.level)
        could = (
            f"{SOME} At the length where it is nearest to the curve: {resolved(power, 'the quantity', 'below')} "
            f"{without(control, curve[at], 'after the same prompt')}"
        )
        return asked.result(
            outcome,
            note,
            required=curve[at],
            measured=shown(seen[at], x.plan.level),
            margin=curve[at] - asked.known.claimed(seen[at].high),
            could=could,
            power=power,
            control=control,
        )
