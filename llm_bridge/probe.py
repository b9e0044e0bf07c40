"""Whether a network is one that the bridge can score: each token by those before it, the same in a batch and from a cache.

A network that looks ahead (BERT), keeps a state that cannot be repeated or taken over rows (Mamba, RWKV), does not heed the mask, or
routes tokens by what else stands in the batch would give other scores than its own law, or fail in the middle of the work. A few
short texts tell before anything is trained.
"""

from __future__ import annotations

from typing import Any

import torch

from llm_bridge.cache import given, growing_cache
from llm_bridge.errors import BridgeError, reason
from llm_bridge.models import LanguageModel

LONGEST = 8
"""Tokens of the texts."""
CLOSE = {torch.float64: 1e-3, torch.float32: 1e-3}
"""Nats by which a log-probability may differ between ways of computing it; `ROUGH` where weights are of 16 bits."""
ROUGH = 0.5
REMEDY = "name a decoder of attention layers alone, such as Llama, Mistral, Gemma, Qwen or GPT-2"


def refuse_unfit(model: LanguageModel) -> None:
    """Do nothing for a network whose scores do not depend on how they are computed; a network is asked once.

    Raises:
      BridgeError: one line that says what it does, with the remedy.
    """
    if model.probed:
        return
    if getattr(model.network.config, "is_encoder_decoder", False):
        raise BridgeError(f"{model.name}: an encoder with a decoder, no language model by itself; {REMEDY}")
    text = _text(model)
    if len(text) >= 4:
        try:
            with model.using(None) as network:
                _compare(model, network, text)
        except BridgeError:
            raise
        except Exception as error:  # whatever the network's own code raises
            raise BridgeError(
                f"{model.name}: {type(model.network).__name__} cannot be scored in batches from a cache, its layers keep another state ({reason(error)}); {REMEDY}"
            ) from None
    model.probed = True


def _text(model: LanguageModel) -> list[int]:
    """Token ids that differ from each other where there are enough."""
    size = min(LONGEST, model.context)
    return [model.start[0], *((model.start[0] + 1 + 7 * k) % model.vocabulary for k in range(size - 1))]


def _compare(model: LanguageModel, network: Any, text: list[int]) -> None:
    half, device = len(text) // 2, model.device
    changed = [*text[:-1], (text[-1] + 1) % model.vocabulary]
    whole, other = (_laws(network, [row], device)[0] for row in (text, changed))
    if _apart(model, whole[:-1], other[:-1]):
        raise BridgeError(f"{model.name}: its laws depend on tokens that come later; {REMEDY}")

    # As prompts are scored: the context once, its rows repeated, other tokens after it, the shorter row padded.
    cache = growing_cache(network)
    first = network(
        input_ids=torch.tensor([text[:half]], device=device),
        **given(network, cache),
        use_cache=True,
        logits_to_keep=1,
    ).logits
    cache.batch_repeat_interleave(2)
    mask = torch.ones((2, len(text)), dtype=torch.long)
    mask[1, -1] = 0
    rest = network(
        input_ids=torch.tensor([text[half:], [*text[half:-1], model.start[0]]], device=device),
        attention_mask=mask.to(device),
        position_ids=torch.arange(half, len(text), device=device).expand(2, -1),
        **given(network, cache),
        use_cache=True,
    ).logits
    scored = torch.log_softmax(torch.cat([first[0], rest[0]]).float(), dim=-1)
    padded = torch.log_softmax(torch.cat([first[0], rest[1, :-1]]).float(), dim=-1)
    if _apart(model, scored, whole[half - 1 :]) or _apart(model, padded, whole[half - 1 : -1]):
        raise BridgeError(
            f"{model.name}: scores in a batch from a cache are not those of the texts alone; {REMEDY}"
        )

    # As texts are drawn: padded on the left, rows taken out, one more token.
    cache = growing_cache(network)
    rows = [text[:-1], text[:half]]
    ids = torch.full((2, len(text) - 1), model.start[0])
    mask = torch.zeros(ids.shape, dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, -len(row) :], mask[i, -len(row) :] = torch.tensor(row), 1
    _step(network, cache, ids, mask, device)
    chosen = torch.tensor([1, 0, 1])
    cache.batch_select_indices(chosen.to(device))
    mask = torch.cat([mask[chosen], torch.ones((3, 1), dtype=torch.long)], dim=1)
    nexts = torch.tensor([[text[half]], [text[-1]], [text[half]]])
    drawn = _step(network, cache, nexts, mask, device)
    if any(_apart(model, drawn[i], whole[at]) for i, at in ((0, half), (1, -1), (2, half))):
        raise BridgeError(f"{model.name}: draws in a batch from a cache are not those of its law; {REMEDY}")


def _step(
    network: Any, cache: Any, ids: torch.Tensor, mask: torch.Tensor, device: torch.device
) -> torch.Tensor:
    positions = (mask.cumsum(dim=1) - 1).clamp(min=0)[:, -ids.shape[1] :]
    logits = network(
        input_ids=ids.to(device),
        attention_mask=mask.to(device),
        position_ids=positions.to(device),
        **given(network, cache),
        use_cache=True,
        logits_to_keep=1,
    ).logits
    return torch.log_softmax(logits[:, -1].float(), dim=-1)


def _laws(network: Any, rows: list[list[int]], device: torch.device) -> torch.Tensor:
    ids = torch.tensor(rows, device=device)
    return torch.log_softmax(network(input_ids=ids, use_cache=False).logits.float(), dim=-1)


def _apart(model: LanguageModel, found: torch.Tensor, wanted: torch.Tensor) -> bool:
    close = CLOSE.get(next(model.network.parameters()).dtype, ROUGH)
    # exp: a log-probability of -50 or -51 is the same to every draw.
    apart = (found - wanted).abs() * torch.maximum(found, wanted).exp().clamp(min=1e-3)
    return found.shape != wanted.shape or not bool((apart <= close).all())  # NaN is apart, too
