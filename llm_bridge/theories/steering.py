"""Steering at the last layer: what a vector adds to logits, per strength and in fact, and the laws of words and of answers that it acts on.

The vector is the difference of mean hidden states over kind and over unkind statements. It is added to the hidden state of the
last token of a prompt at one of two places:

    after    behind the final norm, where logits are linear in it: the increment of a token is r <W_y, v>, exactly
    before   behind the last block, where the norm is still to come: linear at first, and less and less as r grows

(Wolf et al., arXiv 2401.16332, assume increments that are linear in the strength.) Behaviour is of the next word, given that it is one of two lists of
words. An answer is a word, given that it is one of an item's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.autograd.functional import jvp

from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel, wide
from llm_bridge.theories.texts import ids_of, next_tokens
from theory.models import Floats

AFTER, BEFORE = "after", "before"
PLACES = (AFTER, BEFORE)
NORMS = ("norm", "final_layernorm", "final_layer_norm", "final_norm", "ln_f")
BATCH = 16  # texts of a forward pass
SAME = 2e-3  # nats; by how much logits put together here may differ from those of the network


@dataclass(frozen=True)
class Increments:
    """What steering does to the logits of the same tokens after each of some prompts.

    Attributes:
      start: logits without steering, shape (prompts, tokens), nats.
      slope: derivative of the logits in the strength at 0, the same shape.
      moved: what steering adds, shape (strengths, prompts, tokens).
    """

    start: Floats
    slope: Floats
    moved: Floats


@dataclass(frozen=True)
class Steered:
    """A vector at one place, and what it does.

    Attributes:
      place: "after" or "before" the final norm.
      strengths: r, in units of the vector.
      length: Euclidean length of the vector.
      relative: that length over the mean length of the prompts' hidden states at the place.
      good, bad: of the aligned and of the misaligned words.
      answers: of each item's answers, the right one first.
      against_network: greatest difference of these logits from those of the network run with the vector, nats.
    """

    place: str
    strengths: Floats
    length: float
    relative: float
    good: Increments
    bad: Increments
    answers: Increments
    against_network: float


@dataclass(frozen=True)
class Asked:
    """Texts and the tokens that may follow them, with the hidden states at both places.

    Attributes:
      texts: token ids of each.
      tokens: token ids that may follow, of each text.
      states: by place, hidden states of the last token, shape (texts, width).
    """

    texts: Sequence[Sequence[int]]
    tokens: Sequence[Sequence[int]]
    states: dict[str, torch.Tensor]


def mean_states(model: LanguageModel, statements: Sequence[str]) -> dict[str, torch.Tensor]:
    """By place, the mean hidden state of each statement's tokens, shape (statements, width), float64.

    Raises:
      BridgeError: no statements.
    """
    if not statements:
        raise BridgeError("no statements to make a steering vector of; give one at least")
    opening = len(model.start)
    found = _states(model, [ids_of(model, text) for text in statements])
    return {place: torch.stack([h[opening:].mean(dim=0) for h in rows]) for place, rows in found.items()}


def shuffled_vector(kind: torch.Tensor, unkind: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """The vector between two halves of all statements, drawn whatever their labels: steering with its effect removed.

    Args:
      kind, unkind: states of one place, shape (statements, width).
    """
    both = torch.cat([kind, unkind])
    order, half = rng.permutation(len(both)), len(both) // 2
    return both[order[:half]].mean(dim=0) - both[order[half:]].mean(dim=0)


def asked(model: LanguageModel, texts: Sequence[str], words: Sequence[Sequence[str]]) -> Asked:
    """Texts with the words that may follow each.

    Raises:
      BridgeError: not as many words for each as for the others; a word that is no single token.
    """
    if len({len(w) for w in words}) != 1 or len(words) != len(texts):
        raise BridgeError("give as many words after each text as after the others")
    rows = [ids_of(model, text) for text in texts]
    tokens = [next_tokens(model, text, w) for text, w in zip(texts, words, strict=True)]
    found = _states(model, rows)
    return Asked(
        rows, tokens, {place: torch.stack([h[-1] for h in states]) for place, states in found.items()}
    )


def steer(
    model: LanguageModel,
    place: str,
    vector: torch.Tensor,
    prompts: tuple[Asked, Asked],
    items: Asked,
    strengths: Floats,
) -> Steered:
    """Read off a model what a vector does.

    Args:
      place: "after" or "before" the final norm.
      vector: shape (width,).
      prompts: with the aligned words, with the misaligned ones.
      items: with the answers, the right one first.
      strengths: r.

    Raises:
      BridgeError: an unknown place; a network that does more between its last norm and its logits than the output layer.
    """
    if place not in PLACES:
        raise BridgeError(f"place {place!r} is none of {', '.join(PLACES)}")
    good, bad, answers = (_increments(model, place, a, vector, strengths) for a in (*prompts, items))
    first = prompts[0]
    apart = _against_network(
        model, place, first.texts[0], first.states[place][0], vector, float(strengths[-1])
    )
    if not apart <= SAME:
        raise BridgeError(
            f"{model.name}: logits from its last norm and its output layer alone differ by {apart:.2g} nats from its own; such a network is not known here"
        )
    length = float(vector.norm())
    return Steered(
        place,
        strengths,
        length,
        length / float(first.states[place].norm(dim=1).mean()),
        good,
        bad,
        answers,
        apart,
    )


def _core(model: LanguageModel) -> Any:
    network = model.network
    return network.get_base_model() if hasattr(network, "get_base_model") else network


def _norm(model: LanguageModel) -> torch.nn.Module:
    inner = _core(model).base_model
    for name in NORMS:
        found = getattr(inner, name, None)
        if isinstance(found, torch.nn.Module):
            return found
    raise BridgeError(
        f"{model.name}: no final norm by a name that is known here ({', '.join(NORMS)}); steering at the last layer needs one"
    )


def _module(model: LanguageModel, place: str) -> torch.nn.Module:
    """What takes the hidden state of a place: the output layer, or the norm before it."""
    found: torch.nn.Module = _core(model).get_output_embeddings() if place == AFTER else _norm(model)
    return found


@contextmanager
def _hooked(module: torch.nn.Module, change: Callable[[torch.Tensor], torch.Tensor]) -> Iterator[None]:
    """Change what goes into a module."""

    def hook(_: Any, given: tuple[Any, ...]) -> tuple[Any, ...]:
        return (change(given[0]), *given[1:])

    handle = module.register_forward_pre_hook(hook)
    try:
        yield
    finally:
        handle.remove()


def _states(model: LanguageModel, rows: Sequence[Sequence[int]]) -> dict[str, list[torch.Tensor]]:
    """By place, hidden states of all tokens of each text, shape (tokens, width), float64."""
    seen: dict[str, torch.Tensor] = {}

    def keep(_: Any, given: tuple[Any, ...], came: torch.Tensor) -> None:
        seen[BEFORE], seen[AFTER] = given[0].double(), came.double()

    found: dict[str, list[torch.Tensor]] = {place: [torch.empty(0)] * len(rows) for place in PLACES}
    # Like lengths together: less padding, which stands on the right and is seen by no token of a text.
    order = sorted(range(len(rows)), key=lambda k: len(rows[k]))
    handle = _norm(model).register_forward_hook(keep)
    try:
        with model.using(None) as network:
            for at in range(0, len(order), BATCH):
                chosen = order[at : at + BATCH]
                width = max(len(rows[k]) for k in chosen)
                ids = torch.full((len(chosen), width), model.start[0])
                mask = torch.zeros_like(ids)
                for i, k in enumerate(chosen):
                    ids[i, : len(rows[k])] = torch.tensor(list(rows[k]))
                    mask[i, : len(rows[k])] = 1
                network(
                    input_ids=ids.to(model.device), attention_mask=mask.to(model.device), logits_to_keep=1
                )
                for i, k in enumerate(chosen):
                    for place in PLACES:
                        found[place][k] = seen[place][i, : len(rows[k])].clone()
    finally:
        handle.remove()
    return found


def _logits(model: LanguageModel, place: str, hidden: torch.Tensor, tokens: Sequence[int]) -> torch.Tensor:
    """Logits of some tokens from hidden states of a place, shape (..., tokens), float64."""
    head = _core(model).get_output_embeddings()
    if place == BEFORE:
        norm = _norm(model)
        kind = next(norm.parameters()).dtype
        # In the network's own type: a norm of 16 bits computes in 32 by itself.
        hidden = norm(hidden.to(torch.float32 if kind.itemsize < 4 else kind))
    index = torch.tensor(list(tokens), device=head.weight.device)
    logits = hidden.double() @ head.weight[index].double().T
    bias = getattr(head, "bias", None)
    return logits if bias is None else logits + bias[index].double()


def _increments(
    model: LanguageModel, place: str, asked: Asked, vector: torch.Tensor, strengths: Floats
) -> Increments:
    r = torch.tensor(strengths, dtype=torch.float64, device=vector.device)
    zero, one = torch.zeros_like(r[0]), torch.ones_like(r[0])
    start, slope, moved = [], [], []
    for state, own in zip(asked.states[place], asked.tokens, strict=True):

        def at(strength: torch.Tensor, state: torch.Tensor = state, own: Sequence[int] = own) -> torch.Tensor:
            return _logits(model, place, state + strength[..., None] * vector, own)

        with torch.no_grad():
            base, steered = at(zero), at(r)
        # By two backward passes: forward mode brings deprecated parts of torch along.
        _, tangent = jvp(at, (zero,), (one,))
        start.append(base.cpu().numpy())
        slope.append(tangent.detach().cpu().numpy())
        moved.append((steered - base).cpu().numpy())
    return Increments(np.array(start), np.array(slope), np.stack(moved, axis=1))


def _against_network(
    model: LanguageModel, place: str, row: Sequence[int], state: torch.Tensor, vector: torch.Tensor, r: float
) -> float:
    """Greatest difference of logits put together here from those of the network itself with the vector added, nats; differences of logits alone."""
    ids = torch.tensor([list(row)], device=model.device)
    with model.using(None) as network:
        with _hooked(_module(model, place), lambda hidden: hidden + (r * vector).to(hidden.dtype)):
            own = wide(network(input_ids=ids).logits)[0, -1].double()
        here = _logits(model, place, state + r * vector, range(len(own)))
    gap = own - here
    return float((gap - gap.mean()).abs().max())
