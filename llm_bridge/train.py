"""Two components from two lists of statements: LoRA adapters on one base model.

Every text of the training set is three statements in a row, each closed by a full stop, so that an adapter learns to go on from one
sentence to the next; the triples are rotated through a shuffled list, so that every statement stands in every place once
an epoch. A part of the statements is held out, for the accuracy that reports show.

What was trained before is not trained again: the cache is keyed by the model's digest, the adapter's config, the
statements, the template, the seed and the versions of the libraries. After a kill, training goes on from the last epoch.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import torch

from llm_bridge.adapters import AdapterConfig, attach, put, read_tensors, weights, write_tensors
from llm_bridge.errors import BridgeError
from llm_bridge.models import LanguageModel, wide
from llm_bridge.probe import refuse_unfit

TEMPLATE = "statements joined by blanks, each closed by a full stop unless it ends in . ! or ? itself"
LEAST_STATEMENTS = 6
LEAST_EFFECT = 1e-4  # nats; an adapter that moves no log-probability by this much has no effect
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class TrainingPlan:
    """How an adapter is trained.

    Attributes:
      epochs: passes over the texts.
      learning_rate: of AdamW, constant.
      batch: texts in a step.
      together: statements in a text.
      held_out: share of the statements that training does not see.
      seed: of the shuffles, the split and the adapter's start.
      adapter: rank, scale and layers.
    """

    epochs: int = 2
    learning_rate: float = 5e-4
    batch: int = 2
    together: int = 3
    held_out: float = 0.2
    seed: int = 0
    adapter: AdapterConfig = field(default_factory=AdapterConfig)

    def __post_init__(self) -> None:
        if self.epochs < 1 or self.batch < 1 or self.together < 1 or not 0 <= self.held_out < 1:
            raise BridgeError(
                f"epochs {self.epochs}, batch {self.batch}, together {self.together}: at least 1 each; held out {self.held_out:g}: in [0, 1)"
            )

    def record(self) -> dict[str, Any]:
        """For provenance and cache keys."""
        return {**asdict(self), "template": TEMPLATE}


@dataclass(frozen=True)
class Trained:
    """What became of one side.

    Attributes:
      adapter: its name on the model.
      key: of the cache.
      cached: it was found there.
      losses: mean loss (nats per token) of each epoch.
      seconds: that training took.
      tokens: that training saw, padding left out.
      held_out: statements that it did not see.
    """

    adapter: str
    key: str
    cached: bool
    losses: tuple[float, ...]
    seconds: float
    tokens: int
    held_out: tuple[str, ...]


def shipped_statements(name: str) -> list[str]:
    """The project's own statements: "kind" or "unkind", 157 each.

    Raises:
      BridgeError: there are none of this name.
    """
    if name not in ("kind", "unkind"):
        raise BridgeError(f"{name}: no shipped statements of this name; there are kind and unkind")
    return (files("llm_bridge") / "data" / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def split(statements: Sequence[str], plan: TrainingPlan) -> tuple[list[str], list[str]]:
    """Statements to train on and statements held out, shuffled by the plan's seed.

    Raises:
      BridgeError: fewer than `LEAST_STATEMENTS` different ones.
    """
    own = list(dict.fromkeys(s.strip() for s in statements if s.strip()))
    if len(own) < LEAST_STATEMENTS:
        raise BridgeError(f"{len(own)} different statements; an adapter needs at least {LEAST_STATEMENTS}")
    order = np.random.default_rng(plan.seed).permutation(len(own))
    kept = len(own) - min(round(plan.held_out * len(own)), len(own) - 3)
    return [own[i] for i in order[:kept]], [own[i] for i in order[kept:]]


def closed(statement: str) -> str:
    """A statement with an end of its own."""
    return statement if statement.endswith((".", "!", "?")) else f"{statement}."


def texts(statements: Sequence[str], together: int) -> list[str]:
    """Rotated runs: statement i with those after it, from the beginning again at the end."""
    ended = [closed(s) for s in statements]
    return [
        " ".join(ended[(i + k) % len(ended)] for k in range(min(together, len(ended))))
        for i in range(len(ended))
    ]


def cache_key(model: LanguageModel, statements: Sequence[str], plan: TrainingPlan) -> str:
    """Hex digest of all that the weights of an adapter depend on."""
    parts = {
        "model": model.digest,
        "statements": list(statements),
        "plan": plan.record(),
        "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def train_adapter(
    model: LanguageModel,
    name: str,
    statements: Sequence[str],
    plan: TrainingPlan,
    *,
    cache: Path | None = None,
    progress: Progress | None = None,
) -> Trained:
    """Put an adapter on the model, trained on the statements or taken from the cache.

    Args:
      model: gets an adapter called ``name``.
      statements: as in the file; some are held out by the plan.
      cache: folder of finished adapters and checkpoints; None trains anew and keeps nothing.
      progress: called with steps done and steps in all.

    Raises:
      BridgeError: too few statements, a text longer than the context, a cache that cannot be written, an adapter that changes nothing.
    """
    seen, held = split(statements, plan)
    refuse_unfit(model)
    rows = _rows(model, texts(seen, plan.together))
    key = cache_key(model, seen, plan)
    attach(model, name, plan.adapter, seed=plan.seed)
    finished = cache / f"{key}.safetensors" if cache is not None else None
    stored = read_tensors(finished) if finished is not None else None
    if stored is not None:
        tensors, record = stored
        put(model, name, tensors)
        found = Trained(
            name, key, True, tuple(record["losses"]), record["seconds"], record["tokens"], tuple(held)
        )
    else:
        checkpoint = cache / f"{key}.checkpoint.safetensors" if cache is not None else None
        losses, seconds = _train(model, name, rows, plan, checkpoint, progress)
        tokens = plan.epochs * sum(map(len, rows))
        found = Trained(name, key, False, losses, seconds, tokens, tuple(held))
    refuse_without_effect(model, name, rows[:4])
    if stored is None and finished is not None and checkpoint is not None:
        summary = {
            "losses": list(found.losses),
            "seconds": found.seconds,
            "tokens": found.tokens,
            "plan": plan.record(),
        }
        write_tensors(finished, weights(model, name), summary)
        checkpoint.unlink(missing_ok=True)
    return found


def train_pair(
    model: LanguageModel,
    minus: Sequence[str],
    plus: Sequence[str],
    plan: TrainingPlan,
    *,
    cache: Path | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> tuple[Trained, Trained]:
    """Adapters "minus" and "plus" on one model.

    Raises:
      BridgeError: the two lists are one; also as `train_adapter`.
    """
    if set(minus) == set(plus):
        raise BridgeError("the statements of P- and of P+ are the same; give two different lists")
    lists = {"minus": minus, "plus": plus}
    for side, statements in lists.items():
        try:
            split(statements, plan)
        except BridgeError as error:
            raise BridgeError(f"P{'-' if side == 'minus' else '+'}: {error}") from None
    bad, good = (
        train_adapter(model, side, statements, plan, cache=cache, progress=_for_side(progress, side))
        for side, statements in lists.items()
    )
    return bad, good


def refuse_without_effect(model: LanguageModel, name: str, rows: Sequence[Sequence[int]]) -> None:
    """Do nothing for an adapter that moves the log-probability of some token.

    Raises:
      BridgeError: it moves none: layers that the forward pass does not use, or weights that are zero.
    """
    moved = 0.0
    for row in rows:
        if moved > LEAST_EFFECT:
            return
        ids = torch.tensor([row], device=model.device)
        laws = []
        for adapter in (name, None):
            with model.using(adapter) as network:
                laws.append(torch.log_softmax(wide(network(input_ids=ids).logits), dim=-1))
        moved = max(moved, float((laws[0] - laws[1]).abs().max()))
    if not moved > LEAST_EFFECT:  # NaN is no effect either
        raise BridgeError(
            f"the adapter {name!r} changes no logits of {model.name} (largest change {moved:.1e} nats); name other layers with --targets, or train "
            "longer with a higher rate"
        )


def _for_side(progress: Callable[[str, int, int], None] | None, side: str) -> Progress | None:
    return None if progress is None else lambda done, total: progress(side, done, total)


def _rows(model: LanguageModel, written: Sequence[str]) -> list[list[int]]:
    """Token ids of each text, BOS first."""
    found = []
    for text in written:
        row = [*model.start, *model.tokenizer(text, add_special_tokens=False)["input_ids"]]
        if len(row) > model.context:
            raise BridgeError(
                f"{text[:40]!r}...: {len(row)} tokens exceed the context of {model.name}, {model.context}; shorten it"
            )
        found.append(row)
    return found


def _train(
    model: LanguageModel,
    name: str,
    rows: list[list[int]],
    plan: TrainingPlan,
    checkpoint: Path | None,
    progress: Progress | None,
) -> tuple[tuple[float, ...], float]:
    """Losses per epoch and seconds; the adapter's weights are changed in place."""
    model.network.set_adapter(name)
    parameters = [p for key, p in model.network.named_parameters() if f".{name}." in key]
    for p in parameters:
        p.requires_grad_(True)
    optimizer = torch.optim.AdamW(parameters, lr=plan.learning_rate, weight_decay=0.0)
    losses, seconds = _resume(model, name, optimizer, parameters, checkpoint)
    steps = math.ceil(len(rows) / plan.batch)
    model.network.train()
    try:
        for epoch in range(len(losses), plan.epochs):
            started = time.monotonic()
            order = np.random.default_rng([plan.seed, epoch]).permutation(len(rows))
            total = 0.0
            for step in range(steps):
                chosen = [rows[i] for i in order[step * plan.batch : (step + 1) * plan.batch]]
                total += train_batch(model, chosen, optimizer) * len(chosen)
                if progress is not None:
                    progress(epoch * steps + step + 1, plan.epochs * steps)
            losses.append(total / len(rows))
            seconds += time.monotonic() - started
            if checkpoint is not None and epoch + 1 < plan.epochs:
                _save(model, name, optimizer, parameters, checkpoint, losses, seconds)
    finally:
        model.network.eval()
        for p in parameters:
            p.requires_grad_(False)
    return tuple(losses), seconds


def train_batch(model: LanguageModel, rows: list[list[int]], optimizer: torch.optim.Optimizer) -> float:
    """One step on some texts; the loss before it, nats per token."""
    loss = _loss(model, rows)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return float(loss.detach())


def _loss(model: LanguageModel, rows: list[list[int]]) -> torch.Tensor:
    """Mean negative log-likelihood of the tokens after BOS, nats per token, in float32 or better."""
    width = max(map(len, rows))
    ids = torch.full((len(rows), width), model.start[0])
    labels = torch.full((len(rows), width), -100)
    mask = torch.zeros((len(rows), width), dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        labels[i, 1 : len(row)] = torch.tensor(row[1:])
        mask[i, : len(row)] = 1
    logits = model.network(
        input_ids=ids.to(model.device), attention_mask=mask.to(model.device), use_cache=False
    ).logits
    flat = wide(logits[:, :-1]).flatten(0, 1)
    return torch.nn.functional.cross_entropy(flat, labels[:, 1:].flatten().to(model.device))


def _save(
    model: LanguageModel,
    name: str,
    optimizer: Any,
    parameters: list[Any],
    path: Path,
    losses: list[float],
    seconds: float,
) -> None:
    """A checkpoint: weights, and the optimiser's moments by number of the parameter."""
    tensors = {f"weight.{key}": tensor for key, tensor in weights(model, name).items()}
    for i, p in enumerate(parameters):
        for moment in ("exp_avg", "exp_avg_sq", "step"):
            tensors[f"{moment}.{i}"] = optimizer.state[p][moment].detach().cpu().clone()
    write_tensors(path, tensors, {"losses": losses, "seconds": seconds})


def _resume(
    model: LanguageModel, name: str, optimizer: Any, parameters: list[Any], path: Path | None
) -> tuple[list[float], float]:
    """Losses and seconds of the epochs that a checkpoint holds, which is put in place; none where there is no checkpoint."""
    stored = read_tensors(path) if path is not None else None
    if stored is None:
        return [], 0.0
    tensors, record = stored
    put(
        model,
        name,
        {key.removeprefix("weight."): t for key, t in tensors.items() if key.startswith("weight.")},
    )
    for i, p in enumerate(parameters):
        optimizer.state[p] = {
            "step": tensors[f"step.{i}"],
            **{m: tensors[f"{m}.{i}"].to(p.device, p.dtype) for m in ("exp_avg", "exp_avg_sq")},
        }
    return list(record["losses"]), float(record["seconds"])
