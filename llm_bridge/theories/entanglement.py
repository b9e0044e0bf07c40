"""Two responses to one prompt: gradients of their log-probabilities, what steps along them do in fact, and sums of hidden states.

A step of a margin loss moves the parameters along d_w g_w - d_l g_l, the gradients of the two log-probabilities with the slopes of the loss (Yuan et al.,
arXiv 2410.13828). Trained are the weights of the last blocks; a step is taken on the network itself, measured, and taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel, wide
from llm_bridge.theories.texts import ids_of
from theory.models import Floats

LISTS = ("layers", "h", "blocks")
BLOCKS = 6
"""So many of the last blocks are trained; all of a smaller network."""


@dataclass(frozen=True)
class PairTokens:
    """Token ids of a prompt with either response; the prompt is what both begin with at least.

    Attributes:
      chosen, rejected: whole rows.
      prompt: tokens of the prompt.
      parting: index of the first token in which they differ.
    """

    chosen: tuple[int, ...]
    rejected: tuple[int, ...]
    prompt: int
    parting: int

    @property
    def lengths(self) -> tuple[int, int]:
        """Tokens of either response."""
        return len(self.chosen) - self.prompt, len(self.rejected) - self.prompt


@dataclass(frozen=True)
class PairRead:
    """What was read of a pair.

    Attributes:
      log_chosen, log_rejected: log-probabilities, nats.
      gram: |g_w|^2, |g_l|^2 and <g_w, g_l>.
      states: sums of hidden states behind the final norm, from which tokens are predicted: at shared positions, at the parting, later of the chosen, later of
        the rejected; shape (4, width).
      counts: numbers of such positions: shared, later chosen, later rejected.
      seen: changes of both log-probabilities for each direction and size of step, shape (directions, sizes, 2), nats.
      after: changes after some steps of the first direction, gradients anew at each, shape (2,).
    """

    log_chosen: float
    log_rejected: float
    gram: tuple[float, float, float]
    states: Floats
    counts: tuple[int, int, int]
    seen: Floats
    after: Floats


def pair_tokens(model: LanguageModel, prompt: str, chosen: str, rejected: str) -> PairTokens:
    """Token ids of a pair; the prompt and a blank come before each response.

    Raises:
      BridgeError: a response that is the beginning of the other, or that spans the end of the prompt.
    """
    before = ids_of(model, prompt)
    rows = [ids_of(model, f"{prompt} {response}") for response in (chosen, rejected)]
    for row, response in zip(rows, (chosen, rejected), strict=True):
        if row[: len(before)] != before or len(row) == len(before):
            raise BridgeError(
                f"{response!r:.50}: its tokens do not go on from those of the prompt; end the prompt at a blank"
            )
    least = min(map(len, rows))
    parting = next((k for k in range(least) if rows[0][k] != rows[1][k]), None)
    if parting is None:
        raise BridgeError(
            f"{chosen!r:.40} and {rejected!r:.40}: one is the beginning of the other; end both alike"
        )
    return PairTokens(tuple(rows[0]), tuple(rows[1]), len(before), parting)


def log_probabilities(model: LanguageModel, pair: PairTokens) -> tuple[float, float]:
    """Of both responses, nats."""
    with torch.no_grad():
        logs = _scored(model, pair)[0]
    return float(logs[0]), float(logs[1])


@contextmanager
def trained(model: LanguageModel, blocks: int = BLOCKS) -> Iterator[list[torch.nn.Parameter]]:
    """The weights of the last blocks with gradients on; back to what they were afterwards.

    Raises:
      BridgeError: a network of 16-bit weights, in which small steps are lost, or whose blocks are not known here.
    """
    layers = _blocks(model)
    found = [p for layer in layers[-blocks:] for p in layer.parameters()]
    if any(p.dtype.itemsize < 4 for p in found):
        raise BridgeError(f"{model.name}: small steps are lost in weights of 16 bits; give --dtype float32")
    kept = [p.detach().clone() for p in found]
    for p in found:
        p.requires_grad_(True)
    try:
        yield found
    finally:
        for p, old in zip(found, kept, strict=True):
            p.requires_grad_(False)
            p.data.copy_(old)


def _core(model: LanguageModel) -> Any:
    network = model.network
    return network.get_base_model() if hasattr(network, "get_base_model") else network


def _blocks(model: LanguageModel) -> Any:
    for name in LISTS:
        found = getattr(_core(model).base_model, name, None)
        if isinstance(found, torch.nn.ModuleList) and len(found):
            return found
    raise BridgeError(f"{model.name}: no list of blocks by a name that is known here; gradients need one")


def read_pair(
    model: LanguageModel,
    parameters: Sequence[torch.nn.Parameter],
    pair: PairTokens,
    directions: Sequence[tuple[float, float]],
    sizes: Sequence[float],
    steps: int,
    per_step: float,
) -> PairRead:
    """Gradients of a pair, and what steps along them do.

    Args:
      parameters: of `trained`.
      directions: (d_w, d_l) of each, that sum to 1.
      sizes: of each direction, how much d_w L_w - d_l L_l is to gain to first order, nats.
      steps: of the first direction, one after another, with gradients anew; each gains ``per_step`` to first order.
    """
    whole, states, entering = _scored(model, pair)
    tail = entering if _agree(_scored(model, pair, entering)[0], whole) else None
    del whole
    logs = _scored(model, pair, tail)[0]
    g_w, g_l = _gradients(parameters, logs)
    log_w, log_l = float(logs[0].detach()), float(logs[1].detach())
    del logs
    gram = (_dot(g_w, g_w), _dot(g_l, g_l), _dot(g_w, g_l))
    kept = [p.detach().clone() for p in parameters]

    def back() -> None:
        """To the very bits that there were."""
        for p, old in zip(parameters, kept, strict=True):
            p.data.copy_(old)

    seen = np.zeros((len(directions), len(sizes), 2))
    for i, (d_w, d_l) in enumerate(directions):
        gain = _gain(gram, d_w, d_l)
        for j, size in enumerate(sizes):
            _add(parameters, g_w, g_l, d_w, d_l, size / gain if gain > 0 else 0.0)
            seen[i, j] = _change(model, pair, tail, log_w, log_l)
            back()
    d_w, d_l = directions[0]
    for k in range(steps):
        if k:
            again = _scored(model, pair, tail)[0]
            g_w, g_l = _gradients(parameters, again)
            del again
            gram_now = (_dot(g_w, g_w), _dot(g_l, g_l), _dot(g_w, g_l))
        else:
            gram_now = gram
        gain = _gain(gram_now, d_w, d_l)
        _add(parameters, g_w, g_l, d_w, d_l, per_step / gain if gain > 0 else 0.0)
    after = _change(model, pair, tail, log_w, log_l)
    back()
    parts = (
        pair.parting - pair.prompt,
        len(pair.chosen) - pair.parting - 1,
        len(pair.rejected) - pair.parting - 1,
    )
    return PairRead(log_w, log_l, gram, states, parts, seen, after)


def _gain(gram: tuple[float, float, float], d_w: float, d_l: float) -> float:
    """|d_w g_w - d_l g_l|^2."""
    return d_w**2 * gram[0] + d_l**2 * gram[1] - 2 * d_w * d_l * gram[2]


@contextmanager
def _last_blocks(model: LanguageModel, count: int) -> Iterator[None]:
    """The network without its earlier blocks: what enters the last ones is handed to it as embeddings."""
    inner = _core(model).base_model
    name, whole = next((n, getattr(inner, n)) for n in LISTS if hasattr(inner, n))
    setattr(inner, name, torch.nn.ModuleList(list(whole)[-count:]))
    try:
        yield
    finally:
        setattr(inner, name, whole)


def _agree(some: Sequence[torch.Tensor], others: Sequence[torch.Tensor]) -> bool:
    """Whether the last blocks alone give what the network does; where they do not, all of it is run each time."""
    return all(abs(float(a.detach()) - float(b.detach())) < 1e-3 for a, b in zip(some, others, strict=True))


def _scored(
    model: LanguageModel, pair: PairTokens, tail: torch.Tensor | None = None
) -> tuple[list[torch.Tensor], Floats, torch.Tensor]:
    """Log-probabilities of both responses, with gradients where they are on; sums of hidden states; what enters the last blocks.

    Args:
      tail: what enters the last blocks, which does not change while only these are trained; None runs the whole network.
    """
    rows = (pair.chosen, pair.rejected)
    width = max(map(len, rows))
    ids = torch.full((2, width), model.start[0])
    mask = torch.zeros_like(ids)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    device = model.device
    network = _core(model)
    network.eval()
    count = min(BLOCKS, len(_blocks(model)))
    seen: list[torch.Tensor] = []

    def keep(_: Any, given: tuple[Any, ...]) -> None:
        seen.append(given[0].detach())

    handle = _blocks(model)[-count].register_forward_pre_hook(keep)
    options = {
        "attention_mask": mask.to(device),
        "output_hidden_states": True,
        "use_cache": False,
        "logits_to_keep": width - pair.prompt + 1,  # from the last token of the prompt on
    }
    try:
        if tail is None:
            came = network(input_ids=ids.to(device), **options)
        else:
            with _last_blocks(model, count):
                came = network(inputs_embeds=tail, **options)
    finally:
        handle.remove()
    logs = []
    for i, row in enumerate(rows):
        law = torch.log_softmax(wide(came.logits[i, : len(row) - pair.prompt]), dim=-1)
        tokens = torch.tensor(row[pair.prompt :], device=device)
        logs.append(law.gather(1, tokens[:, None]).sum())
    last = came.hidden_states[-1].detach().double()
    # Positions from which the first token, and that of the parting, are predicted.
    first, part = pair.prompt - 1, pair.parting - 1
    sums = torch.stack(
        [
            last[0, first:part].sum(dim=0),
            last[0, part],
            last[0, part + 1 : len(rows[0]) - 1].sum(dim=0),
            last[1, part + 1 : len(rows[1]) - 1].sum(dim=0),
        ]
    )
    return logs, sums.cpu().numpy(), seen[0]


def _gradients(
    parameters: Sequence[torch.nn.Parameter], logs: Sequence[torch.Tensor]
) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
    first = torch.autograd.grad(logs[0], parameters, retain_graph=True)
    return list(first), list(torch.autograd.grad(logs[1], parameters))


def _dot(a: Sequence[torch.Tensor], b: Sequence[torch.Tensor]) -> float:
    # Sums of each tensor in its own type, by pairs; of the tensors in 64 bits.
    return float(sum(float((x * y).sum()) for x, y in zip(a, b, strict=True)))


def _add(
    parameters: Sequence[torch.nn.Parameter],
    g_w: Sequence[torch.Tensor],
    g_l: Sequence[torch.Tensor],
    d_w: float,
    d_l: float,
    step: float,
) -> None:
    with torch.no_grad():
        for p, w, r in zip(parameters, g_w, g_l, strict=True):
            p.add_(w, alpha=step * d_w).add_(r, alpha=-step * d_l)


def _change(
    model: LanguageModel, pair: PairTokens, tail: torch.Tensor | None, log_w: float, log_l: float
) -> Floats:
    with torch.no_grad():
        logs = _scored(model, pair, tail)[0]
    return np.array([float(logs[0]) - log_w, float(logs[1]) - log_l])
