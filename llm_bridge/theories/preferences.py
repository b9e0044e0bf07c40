"""Preference tuning: adapters by DPO on pairs of statements, and the divergence of a bad component from the model before and after.

Rafailov et al., Direct Preference Optimization (arXiv 2305.18290), equation 7. Each statement stands alone after the token that opens a text.
Wolf et al. (arXiv 2304.11082) suppose that alignment raises beta, so that what it leaves of bad behaviour is called up by shorter prompts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch

from llm_bridge.adapters import AdapterConfig, attach, put, read_tensors, weights, write_tensors
from llm_bridge.components import TransformerComponent
from llm_bridge.errors import BridgeError
from llm_bridge.measure import score_paths
from llm_bridge.models import LanguageModel, wide
from llm_bridge.train import closed, refuse_without_effect
from theory.models import Floats, Prompt

KEPT, SHUFFLED, SWAPPED = "kept", "shuffled", "swapped"
LABELS = (KEPT, SHUFFLED, SWAPPED)
"""Which of a pair is preferred: the first; either, by the toss of a coin that the pair keeps; the second."""


@dataclass(frozen=True)
class PreferencePlan:
    """How an adapter is tuned.

    Attributes:
      steps: of AdamW.
      pairs: in a step, drawn anew without repeating one within the step.
      hold: beta of DPO, how strongly the model before holds; not the beta of the theory.
      rate: of AdamW, constant.
      held_out: share of the statements of each side that no pair is made of.
      seed: of the split, the pairs, the coins and the adapter's start.
      labels: one of `LABELS`.
      adapter: rank, scale and layers.
    """

    steps: int = 12
    pairs: int = 4
    hold: float = 0.1
    rate: float = 5e-4
    held_out: float = 0.1
    seed: int = 0
    labels: str = KEPT
    adapter: AdapterConfig = field(default_factory=AdapterConfig)

    def __post_init__(self) -> None:
        if self.steps < 0 or self.pairs < 1 or not self.hold > 0 or not 0 < self.held_out < 1:
            raise BridgeError(
                f"{self.steps} steps of {self.pairs} pairs, hold {self.hold:g}, held out {self.held_out:g}: no negative number of steps, a pair at least, a positive hold, a share"
            )
        if self.labels not in LABELS:
            raise BridgeError(f"labels {self.labels!r} are none of {', '.join(LABELS)}")

    def record(self) -> dict[str, Any]:
        """For provenance and cache keys."""
        return asdict(self)


@dataclass(frozen=True)
class Tuned:
    """What became of a tuning.

    Attributes:
      adapter: its name on the model; None where no step was taken.
      losses: of DPO at each step, nats.
      accuracy: share of held-out pairs, every first with every second statement, of which the first gained more log-probability than the second.
      cached: it was found in the cache.
    """

    adapter: str | None
    losses: tuple[float, ...]
    accuracy: float
    cached: bool


def tune(
    model: LanguageModel,
    name: str,
    preferred: Sequence[str],
    other: Sequence[str],
    plan: PreferencePlan,
    *,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Tuned:
    """An adapter that prefers one kind of statements over another, or is found in the cache.

    Args:
      model: gets an adapter called ``name``; where no step is taken it gets none.
      preferred, other: statements of both kinds.
      progress: called with steps done and steps in all.

    Raises:
      BridgeError: too few statements; an adapter that changes nothing; a cache that cannot be written.
    """
    rng = np.random.default_rng([plan.seed, 1])
    sides = [_split(model, side, plan, rng) for side in (preferred, other)]
    (first, first_held), (second, second_held) = sides
    if plan.steps == 0:
        return Tuned(None, (), 0.5, False)
    key = _key(model, [first, second], plan)
    attach(model, name, plan.adapter, seed=plan.seed)
    place = cache / f"{key}.safetensors" if cache is not None else None
    stored = read_tensors(place) if place is not None else None
    if stored is not None:
        put(model, name, stored[0])
        losses = tuple(stored[1]["losses"])
    else:
        losses = _train(model, name, first, second, plan, rng, progress)
    refuse_without_effect(model, name, first[:2])
    if stored is None and place is not None:
        write_tensors(place, weights(model, name), {"losses": list(losses), "plan": plan.record()})
    gains = [_scored(model, name, rows) - _scored(model, None, rows) for rows in (first_held, second_held)]
    accuracy = float((gains[0][:, None] > gains[1][None, :]).mean())
    return Tuned(name, losses, accuracy, stored is not None)


def divergences(
    minus: TransformerComponent, others: Sequence[TransformerComponent], prompts: Sequence[Prompt]
) -> list[Floats]:
    """KL(minus || other) of each sentence of prompts that minus said, given those before it, nats; arrays of shape (prompts, sentences)."""
    nothing = [()] * len(prompts)
    return [score_paths(minus, other, "minus", prompts, nothing)[1] for other in others]


def _split(
    model: LanguageModel, statements: Sequence[str], plan: PreferencePlan, rng: np.random.Generator
) -> tuple[list[list[int]], list[list[int]]]:
    """Token ids of statements to tune on, and of those held out."""
    own = list(dict.fromkeys(s.strip() for s in statements if s.strip()))
    held = max(1, round(plan.held_out * len(own)))
    if len(own) - held < plan.pairs:
        raise BridgeError(
            f"{len(own)} different statements; a step of {plan.pairs} pairs needs at least {plan.pairs + held} of each kind"
        )
    rows = [
        [*model.start, *model.tokenizer(closed(own[i]), add_special_tokens=False)["input_ids"]]
        for i in rng.permutation(len(own))
    ]
    return rows[held:], rows[:held]


def _key(model: LanguageModel, rows: Any, plan: PreferencePlan) -> str:
    parts = {
        "what": "preferences",
        "model": model.digest,
        "rows": rows,
        "plan": plan.record(),
        "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def _train(
    model: LanguageModel,
    name: str,
    first: list[list[int]],
    second: list[list[int]],
    plan: PreferencePlan,
    rng: np.random.Generator,
    progress: Callable[[int, int], None] | None,
) -> tuple[float, ...]:
    drawn = [
        [rng.choice(len(rows), plan.pairs, replace=False) for rows in (first, second)]
        for _ in range(plan.steps)
    ]
    before = [
        _before(model, rows, np.unique([pair[side] for pair in drawn]))
        for side, rows in enumerate((first, second))
    ]
    # A coin for each pair that can be: the same pair is labelled alike whenever it comes.
    swapped = np.zeros((len(first), len(second)), dtype=bool)
    if plan.labels != KEPT:
        swapped = np.ones_like(swapped) if plan.labels == SWAPPED else rng.random(swapped.shape) < 0.5
    model.network.set_adapter(name)
    parameters = [p for key, p in model.network.named_parameters() if f".{name}." in key]
    for p in parameters:
        p.requires_grad_(True)
    optimizer = torch.optim.AdamW(parameters, lr=plan.rate, weight_decay=0.0)
    losses = []
    model.network.train()
    try:
        for step, (a, b) in enumerate(drawn):
            said = _log_probabilities(model, [first[i] for i in a] + [second[i] for i in b])
            gained = said - torch.tensor(
                np.concatenate([before[0][a], before[1][b]]), dtype=said.dtype, device=said.device
            )
            sign = torch.tensor(np.where(swapped[a, b], -1.0, 1.0), dtype=said.dtype, device=said.device)
            margin = plan.hold * sign * (gained[: plan.pairs] - gained[plan.pairs :])
            loss = -torch.nn.functional.logsigmoid(margin).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(float(loss.detach()))
            if progress is not None:
                progress(step + 1, plan.steps)
    finally:
        model.network.eval()
        for p in parameters:
            p.requires_grad_(False)
    return tuple(losses)


def _before(model: LanguageModel, rows: list[list[int]], chosen: Any) -> Floats:
    """log-probabilities of some rows without an adapter, nats; NaN in the place of the others, which no step asks for."""
    found = np.full(len(rows), np.nan)
    found[chosen] = _scored(model, None, [rows[i] for i in chosen])
    return found


def _scored(model: LanguageModel, adapter: str | None, rows: list[list[int]], batch: int = 16) -> Floats:
    """log-probability of each row after its first token, nats, without gradients."""
    found = []
    with model.using(adapter):
        for at in range(0, len(rows), batch):
            found.append(_log_probabilities(model, rows[at : at + batch]).double().cpu().numpy())
    scored: Floats = np.concatenate(found)
    return scored


def _log_probabilities(model: LanguageModel, rows: list[list[int]]) -> torch.Tensor:
    """log-probability of each row after its first token, nats, under the network as it stands; shape (rows,)."""
    width = max(map(len, rows))
    ids = torch.full((len(rows), width), model.start[0])
    mask = torch.zeros((len(rows), width), dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    ids, mask = ids.to(model.device), mask.to(model.device)
    logits = model.network(input_ids=ids, attention_mask=mask, use_cache=False).logits
    law = torch.log_softmax(wide(logits[:, :-1]), dim=-1)
    steps = law.gather(2, ids[:, 1:, None])[:, :, 0]
    said: torch.Tensor = torch.where(mask[:, 1:].bool(), steps, 0.0).sum(dim=1)
    return said
