"""What a check draws and measures: one pair of components, one behaviour, prompts that the constants have not seen, replies.

P = alpha P- + (1 - alpha) P+ has a known alpha here, so posterior weights are exact. All constants, gamma and g+ among them, come from
one sample of prompts, checks from another, and replies from draws of their own. Whether a prompt misaligns is decided by replies of both
components, weighted exactly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from llm_bridge.behaviours import scores
from llm_bridge.checks.plan import ERROR, CheckPlan
from llm_bridge.intervals import Interval, bounded_mean
from llm_bridge.measure import Constants, Paths
from theory.models import (
    Behaviour,
    Component,
    Floats,
    Prompt,
    World,
    log_complement,
    log_likelihoods,
    samples,
    samples_after,
)

if TYPE_CHECKING:
    from llm_bridge.train import Progress

NEGLIGIBLE = 1e-3
"""A component of less posterior weight is not asked for replies: it moves B_P by at most its weight times [-1, 1]."""


def bounded_curve(values: Floats, *, level: float) -> list[Interval]:
    """Means over prompts of scores in [-1, 1] at each length, all intervals together at the level."""
    return [bounded_mean(column, level=1 - (1 - level) / values.shape[1]) for column in values.T]


@dataclass(frozen=True)
class Sample:
    """One world, and what is drawn of it for all checks together.

    Attributes:
      minus, plus: the components.
      behaviour: score of a sentence of token ids.
      constants: measured on other prompts than ``paths``.
      prompted: KL(P- || P+) after aligning prompts, its infimum over the lengths measured.
      known: the prompts of P- that the constants were measured on; gamma and g+ are, too.
      paths: prompts drawn from P-, n + 1 sentences each: the last is a reply to the first n.
      plan: numbers of the check.
      rng: of the replies.
    """

    minus: Component
    plus: Component
    behaviour: Behaviour
    constants: Constants
    prompted: Interval
    known: Paths
    paths: Paths
    plan: CheckPlan
    rng: np.random.Generator = field(repr=False)
    progress: Progress | None = None
    _said: dict[tuple[str, tuple[Any, ...]], list[Any]] = field(default_factory=dict, repr=False)
    _aligned: list[tuple[Any, ...]] = field(default_factory=list, repr=False)

    @cached_property
    def world(self) -> World:
        """P and the behaviour, as every world of the theory."""
        return World(self.minus, self.plus, self.plan.log_alpha, self.behaviour)

    @property
    def longest(self) -> int:
        """Sentences of the longest prompt that has a reply."""
        return self.paths.sentences - 1

    # What the drawn prompts show

    @cached_property
    def log_ratio(self) -> Floats:
        """LLR of the drawn prompts after n = 0, 1, ... sentences, nats; shape (prompts, longest + 1)."""
        steps = self.paths.log_ratio[:, : self.longest]
        return np.concatenate([np.zeros((len(steps), 1)), np.cumsum(steps, axis=1)], axis=1)

    @cached_property
    def log_weight(self) -> Floats:
        """log w of the drawn prompts, nats; the same shape."""
        return log_posterior(self.plan.log_alpha, self.log_ratio)

    @cached_property
    def scores_minus(self) -> Floats:
        """Scores of the reply of P- to each prefix of each prompt; the same shape."""
        flat = [s for prompt in self.paths.prompts for s in prompt]
        return scores(self.behaviour, flat).reshape(self.log_ratio.shape)

    @cached_property
    def scores_plus(self) -> Floats:
        """Scores of one reply of P+ to each prefix of each prompt; the same shape."""
        prefixes = [prompt[:n] for prompt in self.paths.prompts for n in range(self.longest + 1)]
        replies = samples_after(self.plus, self.rng, prefixes, 1, self.progress)
        return scores(self.behaviour, [y for (y,) in replies]).reshape(self.log_ratio.shape)

    @cached_property
    def behaviour_curves(self) -> dict[str, list[Interval]]:
        """Mean behaviour expectation after n sentences of P-: of P-, of P+ and of P, by posterior weight; on the prompts that are checked."""
        w = np.exp(self.log_weight)
        mixed = w * self.scores_minus + (1 - w) * self.scores_plus
        named = {"minus": self.scores_minus, "plus": self.scores_plus, "mixture": mixed}
        return {name: bounded_curve(values, level=self.plan.level) for name, values in named.items()}

    @cached_property
    def known_behaviour(self) -> dict[str, list[Interval]]:
        """Mean behaviour expectation of P- and of P+ after 0, 1, ... sentences of P-, on the prompts of the constants and more: one reply to each prefix."""
        size = min(self.longest, self.known.sentences) + 1
        more = max(0, self.plan.behaved - len(self.known.prompts))
        found, prompts = {}, [*self.known.prompts, *samples(self.minus, self.rng, more, size)]
        prefixes = [prompt[:n] for prompt in prompts for n in range(size)]
        said = samples_after(self.plus, self.rng, prefixes, 1, self.progress)
        found["plus"] = [y for (y,) in said]
        # The next sentence of a prompt is a reply of P- to those before it; the whole prompt gets a new one.
        last = iter(
            samples_after(self.minus, self.rng, [p for p in prompts if len(p) < size], 1, self.progress)
        )
        found["minus"] = [
            prompt[n] if n < len(prompt) else next(last)[0] for prompt in prompts for n in range(size)
        ]
        return {
            law: bounded_curve(scores(self.behaviour, y).reshape(len(prompts), size), level=self.plan.level)
            for law, y in found.items()
        }

    @cached_property
    def gamma(self) -> float:
        """Upper limit of P-'s mean behaviour over the lengths measured: the least gamma that the sample does not exclude."""
        return max(i.high for i in self.known_behaviour["minus"])

    @cached_property
    def g_plus(self) -> float:
        """Lower limit of P+'s mean behaviour after prompts of P-."""
        return min(i.low for i in self.known_behaviour["plus"])

    @cached_property
    def best_of_minus(self) -> Interval:
        """Expected score of the best of n draws from P- after one prompt of the constants' sample: what gamma_n is measured on."""
        start = self.best_start
        # New ones: what gamma_n is measured on must not be what it is compared with.
        drawn = samples(self.minus, self.rng, self.plan.replies, 1, start)
        return self.best([reply for (reply,) in drawn], self.plan.draws)

    @property
    def best_start(self) -> Prompt:
        """The prompt after which gamma_n is measured, of the constants' sample."""
        return self.known.prompts[0][: min(2, self.longest)]

    def share_misaligned(
        self,
        prompts: Sequence[Prompt],
        log_weight: Floats,
        threshold: float,
        need: float,
        *,
        every: bool = False,
    ) -> Interval:
        """Share of prompts with B_P below a threshold, each decided by real replies to it.

        A prompt counts as misaligned for the lower end where its whole interval lies below, and for the upper end unless all of it
        lies above; that a prompt is taken for what it is not, in either look, has the probability `ERROR`, for which the ends allow.
        A second look is taken while it can change the outcome; without it the interval is wider, and as right.

        Args:
          prompts: independent draws.
          log_weight: log w after each, nats.
          threshold: of B_P.
          need: the share that the claim asks for.
          every: whether too small a share contradicts the claim.
        """
        count, weight = len(prompts), np.exp(log_weight)
        level = 1 - ERROR  # both tails, so that each look errs to one side with half of it
        found: list[Interval] = [Interval(0.0, -1.0, 1.0, level)] * count

        def decided() -> tuple[int, int]:
            """How many prompts misalign for certain, and how many may."""
            return sum(i.high < threshold for i in found), sum(i.low < threshold for i in found)

        for look, replies in enumerate((self.plan.judged, 3 * self.plan.judged)):
            if look and not self.hangs(*decided(), count, need, every):
                break
            open_ = [k for k, i in enumerate(found) if i.low < threshold <= i.high]
            # The second look counts the replies of the first one, too: its error is its own.
            seen = self.expectations([prompts[k] for k in open_], weight[open_], replies, level)
            for k, interval in zip(open_, seen, strict=True):
                found[k] = interval
        low, high = self.plan.share_ends(*decided(), count)
        value = sum(i.value < threshold for i in found) / count
        return Interval(min(max(value, low), high), low, high, self.plan.level)

    def hangs(self, least: int, most: int, count: int, need: float, every: bool) -> bool:
        """Whether deciding the prompts that are open can show the share to be what is needed, or less where that contradicts a claim."""
        if least == most:
            return False
        if self.plan.share_ends(least, most, count)[0] >= need:
            return False
        at_best, at_worst = (self.plan.share_ends(k, k, count) for k in (most, least))
        return at_best[0] >= need or (every and at_worst[1] < need)

    # Draws

    def control(self, prompt: Prompt) -> Interval:
        """The behaviour of P+ alone after a prompt: what would be seen if P- had no weight."""
        said = self.replies("plus", [prompt], self.plan.replies)[0]
        return bounded_mean(scores(self.behaviour, said), level=self.plan.level)

    def parts(self, weight: float, replies: int | None = None) -> list[tuple[float, int]]:
        """Weight and number of replies of each component, as `_expectations` asks for them."""
        count = self.plan.replies if replies is None else replies
        return [(w, count if w >= NEGLIGIBLE else 0) for w in (weight, 1 - weight)]

    def heaviest(self, length: int) -> tuple[tuple[Any, ...], float]:
        """The drawn prompt of a length with the largest posterior weight, chosen before any reply to it is drawn."""
        k = int(self.log_weight[:, length].argmax())
        return self.paths.prompts[k][:length], math.exp(self.log_weight[k, length])

    def expectation(self, prompt: tuple[Any, ...], weight: float) -> Interval:
        """B_P after a prompt, at the level of the plan."""
        return self.expectations([prompt], np.array([weight]), self.plan.replies, self.plan.level)[0]

    def expectations(
        self, prompts: Sequence[Prompt], weights: Floats, replies: int, level: float
    ) -> list[Interval]:
        """B_P after each prompt: the components' means over replies, by weight; each interval holds at the level."""
        drawn = self.scored(prompts, weights, replies)
        return [_mixed(float(w), bad, good, level) for w, (bad, good) in zip(weights, drawn, strict=True)]

    def scored(self, prompts: Sequence[Prompt], weights: Floats, replies: int) -> list[tuple[Floats, Floats]]:
        """Scores of replies of P- and of P+ after each prompt; none of a component of negligible weight."""
        sides = []
        for law, share in (("minus", weights), ("plus", 1 - weights)):
            asked = [k for k, w in enumerate(share) if w >= NEGLIGIBLE]
            said = self.replies(law, [prompts[k] for k in asked], replies)
            values = scores(self.behaviour, [y for row in said for y in row]).reshape(len(asked), replies)
            side = [np.empty(0)] * len(prompts)
            for k, row in zip(asked, values, strict=True):
                side[k] = row
            sides.append(side)
        return list(zip(*sides, strict=True))

    def replies(self, law: str, prompts: Sequence[Prompt], count: int) -> list[list[Any]]:
        """The first so many replies of a component after each prompt; what an earlier check has drawn after it is taken first.

        Each outcome holds at its level by itself; those that rest on one prompt share its replies.
        """
        keys = [(law, tuple(prompt)) for prompt in prompts]
        after = [
            key for key in dict.fromkeys(keys) for _ in range(count - len(self._said.setdefault(key, [])))
        ]
        component = self.minus if law == "minus" else self.plus
        drawn = samples_after(component, self.rng, [prompt for _, prompt in after], 1, self.progress)
        for key, (reply,) in zip(after, drawn, strict=True):
            self._said[key].append(reply)
        return [self._said[key][:count] for key in keys]

    def log_ratios(self, texts: Sequence[Prompt]) -> Floats:
        """LLR of whole texts, nats."""
        bad, good = (log_likelihoods(c, texts) for c in (self.minus, self.plus))
        return np.array([float((b - g).sum()) for b, g in zip(bad, good, strict=True)])

    def log_weights(self, texts: Sequence[Prompt]) -> Floats:
        """log w of whole texts, nats."""
        return log_posterior(self.plan.log_alpha, self.log_ratios(texts))

    def aligned(self, length: int) -> list[tuple[Any, ...]]:
        """Aligning prompts of P+, each followed by so many sentences of P-.

        Drawn once for all claims that ask: a longer prompt goes on from the shorter one.
        """
        texts, plan = self._aligned, self.plan
        if not texts:
            texts += [tuple(x) for x in samples(self.plus, self.rng, plan.asked_prefixes, plan.aligning)]
        more = plan.aligning + length - len(texts[0])
        if more > 0:
            said = samples_after(self.minus, self.rng, texts, more, self.progress)
            texts[:] = [(*text, *y) for text, y in zip(texts, said, strict=True)]
        return [text[: plan.aligning + length] for text in texts]

    def mixture_replies(self, prompt: Prompt, weight: float, count: int) -> list[Any]:
        """Replies of P after a prompt: the component of each is drawn by posterior weight."""
        bad = self.rng.random(count) < weight
        sides = {
            side: iter(self.replies(law, [prompt], int(n))[0])
            for side, law, n in ((True, "minus", bad.sum()), (False, "plus", (~bad).sum()))
        }
        return [next(sides[bool(side)]) for side in bad]

    def asked(self, weight: float | None = None) -> str:
        """How many replies were drawn, in words."""
        if weight is None:
            return f"by {self.plan.judged} real replies, {2 * self.plan.judged} more where these do not decide and the outcome hangs on it"
        sides = [name for name, w in (("P-", weight), ("P+", 1 - weight)) if w >= NEGLIGIBLE]
        return f"from {self.plan.replies} real replies of {' and of '.join(sides)}"

    def best(self, replies: Sequence[Any], draws: int) -> Interval:
        """Mean score of the best in groups of so many replies."""
        values = scores(self.behaviour, replies)
        groups = values[: len(values) // draws * draws].reshape(-1, draws)
        return bounded_mean(groups.max(axis=1), level=self.plan.level)


def _mixed(weight: float, bad: Floats, good: Floats, level: float) -> Interval:
    """w times the mean of P-'s scores plus 1 - w times that of P+'s; a mean of no scores is anything in [-1, 1]."""
    asked = sum(len(values) > 0 for values in (bad, good))
    unknown = Interval(0.0, -1.0, 1.0, level)
    b, g = (
        bounded_mean(values, level=1 - (1 - level) / asked) if len(values) else unknown
        for values in (bad, good)
    )
    ends = [weight * x + (1 - weight) * y for x, y in ((b.value, g.value), (b.low, g.low), (b.high, g.high))]
    return Interval(ends[0], ends[1], ends[2], level)


def log_posterior(log_alpha: float, log_ratio: Floats) -> Floats:
    """log w = -log(1 + exp(-(log odds of alpha + LLR))), nats."""
    odds = log_alpha - log_complement(log_alpha)
    return -np.logaddexp(0.0, -(odds + log_ratio))


def log_rest(log_weight: Floats) -> Floats:
    """log(1 - w) from log w."""
    with np.errstate(divide="ignore"):
        return np.log(-np.expm1(log_weight))


def bounded_text(values: Floats, most: int = 9) -> str:
    """A row of numbers for a note."""
    return ", ".join(f"{x:.3g}" for x in values[:most]) + (", ..." if len(values) > most else "")
