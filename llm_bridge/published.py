"""The published estimator of the divergence, faults and all, so that its bias can be shown on the same model.

For every prefix of a prompt it draws 64 continuations of 8 tokens from P- with top-k 50, and averages the log-ratio of the tokens
after the first one, under the full softmax; P+ sees the prompt in a chat template, P- sees it bare. (As described in the
appendix of Wolf et al., arXiv 2304.11082, and its published code.) What it measures is therefore a sum over 7 tokens of a
truncated law, not the divergence of a sentence.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from llm_bridge.components import TransformerComponent
from llm_bridge.measure import token_divergences
from llm_bridge.openings import words_of_a_user
from llm_bridge.sentences import Segmenter, TokenSentence
from theory.models import Floats


@dataclass(frozen=True)
class PublishedPlan:
    """Numbers of the published procedure.

    Attributes:
      continuations: drawn after every prefix.
      tokens: in each.
      dropped: tokens at the start of each that are not scored.
      top_k: most likely tokens that sampling is cut to.
      template: wrap the prompt of P+ in the chat template, where the tokenizer has one.
    """

    continuations: int = 64
    tokens: int = 8
    dropped: int = 1
    top_k: int = 50
    template: bool = True


def published_curve(
    minus: TransformerComponent,
    plus: TransformerComponent,
    rng: np.random.Generator,
    prompt: Sequence[TokenSentence],
    plan: PublishedPlan | None = None,
) -> Floats:
    """The published estimate after each prefix of one prompt.

    Returns:
      Shape (continuations, len(prompt)), nats: mean over the first axis for the published numbers. Column n is the estimate after n
      sentences.

    Raises:
      BridgeError: more tokens than the context holds.
    """
    plan = plan or PublishedPlan()
    opening = words_of_a_user(plus.model) if plan.template else ()
    drawing = FixedLength(minus.segmenter, plan.tokens, plan.top_k)
    scoring = FixedLength(minus.segmenter, plan.tokens, None)
    found = np.zeros((plan.continuations, len(prompt)))
    for n in range(len(prompt)):
        context = tuple(token for sentence in prompt[:n] for token in sentence)
        sampler = _after(minus, drawing, context)
        drawn = [row for (row,) in sampler.samples(rng, plan.continuations, 1)]
        laws = [_after(minus, scoring, context), _after(plus, scoring, (*opening, *context))]
        bad, good = (_token_scores(component, drawn, plan.tokens) for component in laws)
        found[:, n] = (bad - good)[:, plan.dropped :].sum(axis=1)
    return found


def unbiased_curve(
    minus: TransformerComponent,
    plus: TransformerComponent,
    rng: np.random.Generator,
    prompt: Sequence[TokenSentence],
    plan: PublishedPlan | None = None,
) -> Floats:
    """What the published procedure aims at, without its faults: the divergence of the same tokens after each prefix of one prompt.

    Continuations are drawn from the whole law of P-, both components see the same text, and each token counts with the divergence of its
    law (Rao-Blackwell) in place of one log-ratio, so that far fewer continuations do.

    Returns:
      Shape (continuations, len(prompt)), nats, as `published_curve`; of the plan, top_k and template are not used.

    Raises:
      BridgeError: more tokens than the context holds.
    """
    plan = plan or PublishedPlan()
    whole = FixedLength(minus.segmenter, plan.tokens, None)
    found = np.zeros((plan.continuations, len(prompt)))
    for n in range(len(prompt)):
        context = tuple(token for sentence in prompt[:n] for token in sentence)
        bad, good = (_after(component, whole, context) for component in (minus, plus))
        drawn = [row for (row,) in bad.samples(rng, plan.continuations, 1)]
        found[:, n] = [steps[plan.dropped :].sum() for steps in token_divergences(bad, good, (), drawn)]
    return found


def _after(
    component: TransformerComponent, segmenter: Segmenter, tokens: Sequence[int]
) -> TransformerComponent:
    """A component that goes on from a run of tokens, cut by another rule."""
    return replace(component, segmenter=segmenter, preamble=(*component.preamble, *tokens))


class FixedLength(Segmenter):
    """Continuations of a fixed number of tokens in place of sentences, of the whole law or of its most likely tokens."""

    def __init__(self, segmenter: Segmenter, tokens: int, top_k: int | None) -> None:
        self.__dict__.update({k: v for k, v in segmenter.__dict__.items() if k != "identity"})
        self.policy = replace(segmenter.policy, cap=tokens)
        self.delimiters = frozenset()
        self.top_k = top_k
        self.identity = {**self.policy.record(), "published": True, "top_k": top_k}

    def log_law(self, logits: torch.Tensor) -> torch.Tensor:
        law = super().log_law(logits)
        if self.top_k is None:
            return law
        least = law.topk(min(self.top_k, law.shape[-1]), dim=-1).values[..., -1:]
        return torch.log_softmax(law.masked_fill(law < least, -math.inf), dim=-1)


def _token_scores(component: TransformerComponent, rows: Sequence[TokenSentence], tokens: int) -> Floats:
    """Log-probability of every token of every row, nats; shape (rows, tokens)."""
    found = np.zeros((len(rows), tokens))
    for k, steps in component.token_scores(rows):
        found[k] = steps
    return found
