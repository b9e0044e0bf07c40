"""At every length some prompt has its log-ratio, and with it brings the mixture close to P-: Lemma 5."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sympy as sp

from llm_bridge.checks.asked import Asked, listed
from llm_bridge.checks.outcomes import COULD_NOT_FAIL, OBSERVED, UNDECIDED, Check
from llm_bridge.checks.patterns import ordered
from llm_bridge.checks.sample import log_rest
from llm_bridge.intervals import share_between
from theory import Claim
from theory.logic import Conjunction, EveryLength, Some
from theory.observables import LLR, KL_to_model


@dataclass(frozen=True)
class Divergence:
    """The conclusion taken apart: at every length some prompt of it has LLR >= ``ratio`` and a divergence from the model of at most ``bound``."""

    var: sp.Symbol
    ratio: sp.Expr
    bound: sp.Expr

    @classmethod
    def of(cls, claim: Claim) -> Divergence | None:
        """The claim's conclusion in this form; None where it has another."""
        f = claim.conclusion
        some = f.body if isinstance(f, EveryLength) and f.start == 0 else None
        if not isinstance(f, EveryLength) or not isinstance(some, Some) or some.length.expr != f.var:
            return None
        if not isinstance(some.body, Conjunction) or len(some.body.parts) != 2 or some.support != "P-":
            return None
        sides = [ordered(part) for part in some.body.parts]
        if sides[0] is None or sides[1] is None:
            return None
        (ratio, left, _), (right, bound, _) = sides[0], sides[1]
        if (left, right) != (LLR(some.var), KL_to_model(some.var)):
            return None
        if some.var in ratio.free_symbols | bound.free_symbols:
            return None
        return cls(f.var, ratio, bound)

    def check(self, asked: Asked) -> Check:
        """At every length some drawn prompt has its log-ratio, and the divergence that follows exactly from its weight.

        On an exact mixture KL(P- || P) <= log 1/w is certain, and beta is what log-ratios average at least: an identity of what was measured.
        """
        asked = asked.of(self.bound)
        x = asked.sample
        if asked.failing:
            return asked.unreached(None)
        lengths = range(x.longest + 1)

        def at_lengths(e: sp.Expr) -> np.ndarray:
            return np.array([asked.number(e, **{self.var.name: k}) for k in lengths])

        reached = x.log_ratio >= at_lengths(self.ratio)
        margins = np.where(reached, at_lengths(self.bound) + x.log_weight, -np.inf).max(axis=0)
        estimate = np.logaddexp(x.log_weight, log_rest(x.log_weight) - x.paths.log_ratio)
        divergence = listed(-estimate.mean(axis=0))
        # Up to beta n the log-ratio is one that some prompt is certain to have; a larger one is not.
        certain = bool((at_lengths(self.ratio) <= np.array(lengths) * x.constants.beta.low + 1e-9).all())
        outcome = UNDECIDED if (margins < -1e-9).any() else COULD_NOT_FAIL if certain else OBSERVED
        met = reached[:, -1]
        ends = share_between(int(met.sum()), int(met.sum()), len(met), level=x.plan.level)
        note = (
            f"{met.mean():.2f} [{ends[0]:.2f}, {ends[1]:.2f}] of drawn prompts have LLR >= {self.ratio} at n = {x.longest}; for n = 0 to {x.longest} "
            f"some drawn prompt has LLR >= {self.ratio} and log 1/w, which is at least KL(P- || P), below the bound; "
            f"KL(P-(.|s) || P(.|s)) itself, from replies, averages {divergence} nats"
        )
        could = (
            "An identity of what was measured: on an exact mixture log 1/w follows from the log-ratio, whose mean over prompts of P- is the sum of the "
            "divergences that beta is the least of, so some prompt reaches beta n. It could have been undecided where no drawn prompt does, never not observed."
            if certain
            else "It would have been undecided had no drawn prompt reached such a log-ratio, or had the divergence that follows from it exceeded the bound."
        )
        return asked.result(outcome, note, margin=float(margins.min()), could=could)
