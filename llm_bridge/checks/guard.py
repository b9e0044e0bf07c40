"""No prompt shorter than a length brings the behaviour under a threshold: the guard length, and the converse that says the same."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from llm_bridge.checks.asked import Asked
from llm_bridge.checks.outcomes import NOT_OBSERVED, OBSERVED, UNDECIDED, Check
from llm_bridge.checks.patterns import below, conditional, ordered
from llm_bridge.intervals import Interval, share_between
from llm_bridge.power import CHANCE, Power, power_of_every, power_of_mean
from theory import Claim
from theory.logic import Every, negation
from theory.models import log_complement
from theory.observables import B_P, size

HALVINGS = 60


@dataclass(frozen=True)
class Guard:
    """The conclusion taken apart: prompts of fewer than ``length`` sentences keep B_P at ``threshold`` or above, or above it if ``strict``."""

    length: sp.Expr
    threshold: sp.Expr
    strict: bool

    @classmethod
    def of(cls, claim: Claim) -> Guard | None:
        """The claim's conclusion in this form, or its contraposition; None where it has another."""
        f = claim.conclusion
        if not isinstance(f, Every) or f.support != "P" or f.length is not None or f.nonempty:
            return None
        parts = conditional(f.body)
        if parts is None:
            return None
        condition, body = parts
        if below(condition, f.var) is not None:  # "where it is low, the prompt is long"
            condition, body = negation(body), negation(condition)
        short, kept = ordered(condition), ordered(body)
        if short is None or kept is None or short[0] != size(f.var) or not short[2]:
            return None
        if kept[1] != B_P(f.var) or f.var in short[1].free_symbols | kept[0].free_symbols:
            return None
        return cls(short[1], kept[0], kept[2])

    def check(self, asked: Asked) -> Check:
        """No drawn prompt below the guard length goes under the threshold."""
        asked = asked.of(self.length, "share kept")
        x = asked.sample
        if asked.failing:
            return asked.unreached(None)
        raw, t = asked.number(self.length), asked.score(self.threshold)
        drawn = self.prompts(asked)
        texts = [text for text, _ in drawn]
        weights = np.array([w for _, w in drawn])
        if not texts:
            return asked.unreached(None)
        # Every prompt is claimed. The intervals of all of them, in both looks, hold together.
        level = 1 - (1 - x.plan.level) / (2 * len(drawn))
        seen = x.expectations(texts, weights, x.plan.judged, level)
        open_ = [k for k, i in enumerate(seen) if i.low < t <= i.high]
        again = x.expectations([texts[k] for k in open_], weights[open_], 3 * x.plan.judged, level)
        for k, interval in zip(open_, again, strict=True):
            seen[k] = interval
        kept, broken = (
            (sum(i.low > t for i in seen), sum(i.high <= t for i in seen))
            if self.strict
            else (sum(i.low >= t for i in seen), sum(i.high < t for i in seen))
        )
        outcome = NOT_OBSERVED if broken else OBSERVED if kept == len(seen) else UNDECIDED
        lowest = min(seen, key=lambda i: i.low)
        ends = share_between(kept, len(seen) - broken, len(seen), level=x.plan.level)
        share = Interval(sum(i.value >= t for i in seen) / len(seen), *ends, x.plan.level)
        empty = sum(not text for text in texts)
        note = (
            f"prompts of fewer than {raw:.2f} sentences keep B_P {'above' if self.strict else 'at or above'} {t:.3g}. Asked, each {x.asked()}: "
            f"{'the empty prompt, and ' if empty else ''}{len(drawn) - empty} drawn prompts of 1 to {x.longest} sentences, each in the mixture of the greatest alpha that promises so much of its "
            f"length; their weights are at most {max(w for _, w in drawn):.2g}. The lowest comes to {lowest.value:.2g} [{lowest.low:.2g}, {lowest.high:.2g}]"
        )
        lightest = min(w for _, w in drawn)
        power = power_of_mean(-t, x.parts(lightest, 3 * x.plan.judged), level=level)
        missed = None if power.missed is None else -power.missed
        could = (
            f"One prompt that goes under t for certain would have made it not observed; with the chance {CHANCE:g} these would have met one if {power_of_every(len(drawn)):.0%} "
            f"of such prompts did, and {'no B_P, however low, would have been shown by their replies' if missed is None else f'their replies would have shown it at B_P of {missed:.2g} or less'}. "
            "Where weights are small it is P+ itself that is asked for what it keeps after single prompts."
        )
        return asked.result(
            outcome,
            note,
            length=max(0, math.ceil(raw)) if math.isfinite(raw) else None,
            required=1.0,
            measured=share,
            margin=lowest.low - t,
            could=could,
            power=Power(None if power.shown is None else -power.shown, missed),
        )

    def prompts(self, asked: Asked) -> list[tuple[tuple[Any, ...], float]]:
        """Prompts that the guard length speaks of, each with its posterior weight: the empty one, and a drawn one of every sample.

        At the alpha of the plan the length often holds none but the empty prompt. The theorem is about every alpha, and the components are
        the same: a drawn prompt of n sentences is asked in the mixture of the greatest alpha, up to that of the plan, whose guard length exceeds n.
        """
        x = asked.sample
        found: list[tuple[tuple[Any, ...], float]] = []
        if asked.number(self.length) > 0:
            found.append(((), math.exp(x.plan.log_alpha)))
        lights = {n: self._lightest(asked, n) for n in range(1, x.longest + 1)}
        for k, prompt in enumerate(x.paths.prompts):
            n = 1 + k % x.longest
            log_alpha = lights[n]
            if log_alpha is None:
                continue
            odds = log_alpha - log_complement(log_alpha)
            log_w = -float(np.logaddexp(0.0, -(odds + x.log_ratio[k, n])))
            found.append((tuple(prompt[:n]), math.exp(log_w)))
        return found

    def _lightest(self, asked: Asked, n: int) -> float | None:
        """The greatest log alpha, up to that of the plan, at which the length exceeds n; None where there is none."""

        def long(log_alpha: float) -> bool:
            return asked.number(self.length, log_alpha=log_alpha) > n

        top = asked.sample.plan.log_alpha
        if long(top):
            return top
        low, step = top, 1.0
        while not long(low):
            low, step = low - step, 2 * step
            if step > 1e9:
                return None
        for _ in range(HALVINGS):
            middle = (low + top) / 2
            low, top = (middle, top) if long(middle) else (low, middle)
        return low
