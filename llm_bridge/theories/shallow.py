"""Texts of two components, token by token: their laws of the next token, and that of the model without a persona.

The components are one model after two preambles, or two adapters: whatever `llm_bridge.components` makes. Weights of the two in a mixture are known exactly, as both score
every token. A law is kept as its likeliest tokens and one entry for all others, which is a law, too: a coarser one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from llm_bridge.components import TransformerComponent
from llm_bridge.errors import BridgeError
from llm_bridge.sentences import Segmenter
from llm_bridge.train import closed
from theory.models import Floats

KEPT = 255
"""Tokens that a kept law tells apart; the rest are one."""


@dataclass(frozen=True)
class Tokens:
    """Texts of one component, scored by both and by a third law.

    Attributes:
      log_h, log_s, log_base: log-probability of each token, shape (texts, tokens), nats.
      h, s: laws of the next token before each, shape (texts, tokens, kept + 1), positive.
      whole: KL(s || h) of the whole laws, and of those kept, shape (2, texts, tokens), nats.
      tuned: KL(s || base) of the whole laws, shape (texts, tokens), nats.
      texts: as text.
    """

    log_h: Floats
    log_s: Floats
    log_base: Floats
    h: Floats
    s: Floats
    whole: Floats
    tuned: Floats
    texts: tuple[str, ...]


def preamble(segmenter: Segmenter, statements: Sequence[str]) -> tuple[int, ...]:
    """Token ids of a persona: statements in a row."""
    return tuple(segmenter.encode(" ".join(closed(s) for s in statements)))


def read_texts(
    drawn: TransformerComponent,
    harmful: TransformerComponent,
    safe: TransformerComponent,
    base: TransformerComponent,
    rng: np.random.Generator,
    texts: int,
    tokens: int,
    progress: Callable[[int, int], None] | None = None,
) -> Tokens:
    """Draw texts and score every token of them.

    Args:
      drawn: the component that says them.
      harmful, safe: H and S of the mixture.
      base: the model that ``safe`` is compared with token by token.
      texts, tokens: how many texts, and how many tokens of each are kept.

    Raises:
      BridgeError: no texts or tokens, more tokens than the context holds.
    """
    if texts < 4 or tokens < 2:
        raise BridgeError(f"{texts} texts of {tokens} tokens; at least 4 of 2")
    rows: list[list[int]] = [[] for _ in range(texts)]
    while open_ := [k for k, row in enumerate(rows) if len(row) < tokens]:
        # One sentence a time, after what the text has: a sentence ends where its policy says.
        said = drawn.samples_after(rng, [_sentences(drawn, rows[k]) for k in open_], 1)
        for k, (sentence,) in zip(open_, said, strict=True):
            rows[k].extend(sentence)
        if progress is not None:
            progress(texts - len(open_), texts)
    rows = [row[:tokens] for row in rows]
    shape = (texts, tokens)
    logs = {name: np.zeros(shape) for name in ("h", "s", "base")}
    kept = {name: np.zeros((*shape, KEPT + 1)) for name in ("h", "s")}
    whole, tuned = np.zeros((2, *shape)), np.zeros(shape)
    for at in range(0, texts, 4):
        part = rows[at : at + 4]
        laws = {
            name: dict(component.token_laws(part))
            for name, component in (("h", harmful), ("s", safe), ("base", base))
        }
        for k, row in enumerate(part):
            h, s, other = (laws[name][k].double() for name in ("h", "s", "base"))
            said_here = torch.tensor(row, device=h.device)[:, None]
            for name, law in (("h", h), ("s", s), ("base", other)):
                logs[name][at + k] = law.gather(1, said_here)[:, 0].cpu().numpy()
            small_h, small_s = _coarse(h, s, said_here)
            kept["h"][at + k], kept["s"][at + k] = small_h.cpu().numpy(), small_s.cpu().numpy()
            whole[0, at + k], whole[1, at + k] = _divergence(s, h), _divergence(small_s.log(), small_h.log())
            tuned[at + k] = _divergence(s, other)
        if progress is not None:
            progress(min(texts, at + 4), texts)
    shown = tuple(drawn.segmenter.model.tokenizer.decode(row) for row in rows)
    return Tokens(logs["h"], logs["s"], logs["base"], kept["h"], kept["s"], whole, tuned, shown)


def _sentences(component: TransformerComponent, row: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    whole, rest = component.segmenter.split(row)
    assert not rest  # rows are made of whole sentences
    return tuple(whole)


def _coarse(h: torch.Tensor, s: torch.Tensor, said: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Both laws on the likeliest tokens under their mean and the one that was said, all others as one; shape (tokens, kept + 1), positive."""
    p, q = h.exp(), s.exp()
    weight = (p + q).scatter(1, said, 3.0)
    top = weight.topk(min(KEPT, p.shape[1] - 1), dim=1).indices
    found = []
    for law in (p, q):
        some = law.gather(1, top)
        # Summed, not what is missing to 1: that would be rounding where nothing is left.
        rest = law.scatter(1, top, 0.0).sum(dim=1, keepdim=True)
        pad = torch.zeros((len(law), KEPT - top.shape[1]), dtype=law.dtype, device=law.device)
        row = torch.cat([some, pad, rest], dim=1).clamp_min(1e-300)
        found.append(row / row.sum(dim=1, keepdim=True))
    return found[0], found[1]


def _divergence(p: torch.Tensor, q: torch.Tensor) -> Floats:
    """KL of log-laws along the last axis, tokens that neither says left out."""
    some = torch.isfinite(p)
    terms = torch.where(some, p.exp() * (torch.where(some, p, 0.0) - torch.where(some, q, 0.0)), 0.0)
    found: Floats = terms.sum(dim=-1).cpu().numpy()
    return found
