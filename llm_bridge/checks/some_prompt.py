"""Some prompt of a length, or up to it, brings the behaviour, or the best of several replies, below a bound: Theorems 1 and 4."""

from __future__ import annotations

from dataclasses import dataclass

from llm_bridge.checks.asked import BEHAVIOUR, Asked
from llm_bridge.checks.outcomes import Check
from llm_bridge.checks.patterns import Below, below
from llm_bridge.power import power_of_mean
from theory import Claim
from theory.logic import Length, Some


@dataclass(frozen=True)
class SomePrompt:
    """The conclusion taken apart."""

    length: Length
    body: Below

    @classmethod
    def of(cls, claim: Claim) -> SomePrompt | None:
        """The claim's conclusion in this form; None where it has another."""
        f = claim.conclusion
        if not isinstance(f, Some) or f.after is not None or f.support not in ("P", "P-"):
            return None
        body = below(f.body, f.var)
        return None if body is None else cls(f.length, body)

    def check(self, asked: Asked) -> Check:
        """A prompt of the claimed length, its score from real replies."""
        asked = asked.of(self.length.expr, BEHAVIOUR if self.body.draws is None else "best of n")
        x = asked.sample
        length = None if asked.failing else asked.claim.length_at(asked.known.values)
        if length is not None and self.length.at_most:
            length = min(length, x.longest)  # shorter ones count, too
        if length is None or length > x.longest:
            return asked.unreached(length)
        threshold = asked.bound(self.body)
        lengths = range(length + 1) if self.length.at_most else (length,)
        prompt, weight = max((x.heaviest(n) for n in lengths), key=lambda found: found[1])
        told = f"the drawn prompt of {len(prompt)} sentences with the largest weight (w = {weight:.6f})"
        if self.body.draws is not None:
            n = round(asked.number(self.body.draws))
            measured = x.best(x.mixture_replies(prompt, weight, x.plan.replies), n)
            note = f"best of {n} of {x.plan.replies} real draws from P after {told}"
            control = x.best(x.replies("plus", [prompt], x.plan.replies)[0], n)
            power = power_of_mean(threshold, [(1.0, x.plan.replies // n)], level=x.plan.level)
        else:
            measured = x.expectation(prompt, weight)
            mean = x.behaviour_curves["mixture"][len(prompt)]
            note = (
                f"B_P after {told}, {x.asked(weight)}; over all drawn prompts of that length it averages "
                f"{mean.value:.3g} [{mean.low:.3g}, {mean.high:.3g}]"
            )
            control = x.control(prompt)
            power = power_of_mean(threshold, x.parts(weight), level=x.plan.level)
        return asked.below(length, measured, threshold, note, power=power, control=control)
