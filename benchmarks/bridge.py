"""The divergence of two components of one transformer: one pass over drawn prompts, against the published estimator.

    python -m benchmarks.bridge [--prompts N] [--sentences N] [--plain N] [--cache DIR] [--json FILE]

All run on the same model, adapters and machine, on the very same prompts. The published procedure draws 64 continuations of 8 tokens
after every prefix of a prompt; it is run as published, on `generate` and forward passes of transformers and peft (the first
``--plain`` prompts), and in this project's sampler (all prompts). What it estimates is another number (docs/bridge.md), so only
its spread is compared. Times are scaled to one standard error by the ratio of variances, for two targets:

    over prompts    E KL(P-(.|s) || P+(.|s)) over drawn s: prompts are the clusters, a prompt's estimate counts once
    fixed prefixes  the divergence of seven tokens after given s: continuations are the draws, here few from the whole law, each token
                    with the divergence of its law (`unbiased_curve`)

A ratio is of medians over prompts (over repetitions, for what is done in one batch), with the least and the greatest ratio. The first
target is what beta needs; the second is a given prompt's own curve. (Needs the extra llm; not part of `make bench`.)
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as `beb bridge` does, before torch is loaded

import numpy as np
import torch

from llm_bridge.adapters import attach
from llm_bridge.components import TransformerComponent
from llm_bridge.measure import draw_paths, score_paths
from llm_bridge.models import LanguageModel, keep_memory, load_model
from llm_bridge.openings import words_of_a_user
from llm_bridge.published import FixedLength, PublishedPlan, published_curve, unbiased_curve
from llm_bridge.sentences import Segmenter, SentencePolicy
from llm_bridge.train import TrainingPlan, shipped_statements, train_batch, train_pair
from llm_bridge.weights import cache_folder

REPEATS = 3
PILOT = 32
"""Continuations from which it is told how many have the published standard error."""
GENERATED = 8
"""Continuations that the published code draws at a time."""
NEW_TOKENS = 24
"""Tokens of each text that the throughput of sampling is measured on."""


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--prompts", type=int, default=6)
    parser.add_argument("--sentences", type=int, default=4)
    parser.add_argument("--plain", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=cache_folder())
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()

    keep_memory()
    model = load_model()
    train_pair(
        model, shipped_statements("unkind"), shipped_statements("kind"), TrainingPlan(), cache=given.cache
    )
    segmenter = Segmenter(model, SentencePolicy())
    minus, plus = (TransformerComponent(model, side, segmenter) for side in ("minus", "plus"))
    found: dict[str, Any] = {"threads": torch.get_num_threads(), "prompts": given.prompts}
    found |= divergences(minus, plus, given.prompts, given.sentences, given.plain)
    found |= throughput(minus)
    found["memory_gib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    for name, value in found.items():
        print(f"{name:44s} {_shown(value)}")
    if given.json is not None:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


def divergences(
    minus: TransformerComponent, plus: TransformerComponent, prompts: int, sentences: int, plain: int
) -> dict[str, Any]:
    """Seconds and variances of the three procedures, and times at equal standard error."""
    rng = np.random.default_rng(0)
    drawing, scoring, paths = [], [], None
    for _ in range(REPEATS):
        seconds, paths = _timed(
            lambda: draw_paths(minus, plus, "minus", rng, prompts=prompts, sentences=sentences)
        )
        drawing.append(seconds / prompts)
        seconds, _ = _timed(lambda p=paths: score_paths(minus, plus, "minus", p.prompts, p.prefixes))
        scoring.append(seconds / prompts)
    assert paths is not None
    one, _ = _timed(lambda: score_paths(minus, plus, "minus", paths.prompts[:1], paths.prefixes[:1]))
    ours = [_timed(lambda p=p: published_curve(minus, plus, rng, p)) for p in paths.prompts]
    theirs = [_timed(lambda p=p: plain_published(minus, plus, p)) for p in paths.prompts[:plain]]
    # The same tokens after given prefixes: as many continuations as have the published standard error, by a pilot run.
    first, plan = paths.prompts[0], PublishedPlan()
    pilot = unbiased_curve(minus, plus, rng, first, replace(plan, continuations=PILOT)).var(axis=0, ddof=1)
    within = pilot / ours[0][1].var(axis=0, ddof=1)
    few = replace(plan, continuations=max(2, math.ceil(plan.continuations * float(np.median(within)))))
    fixed = [_timed(lambda: unbiased_curve(minus, plus, rng, first, few)) for _ in range(REPEATS)]
    curves = np.array([curve.mean(axis=0) for _, curve in ours])
    over = curves.var(axis=0, ddof=1) / paths.divergence.var(axis=0, ddof=1)
    published, generated = [t for t, _ in ours], [t for t, _ in theirs]
    again = [t for t, _ in fixed]
    return {
        "tokens in a prompt": float(paths.tokens.sum(axis=1).mean()),
        "sentences in a prompt": sentences,
        "seconds, one prompt scored alone": one,
        "seconds a prompt, scored in a batch": scoring,
        "seconds a prompt, drawn and scored in a batch": drawing,
        "seconds a prompt, published on generate": generated,
        "seconds a prompt, published in our sampler": published,
        "KL by length, one pass": paths.divergence.mean(axis=0).tolist(),
        "KL by length, published": curves.mean(axis=0).tolist(),
        "KL by length, published on generate": np.mean([c for _, c in theirs], axis=0).tolist(),
        "times, one prompt, whatever the error": _ratio(generated, [one]),
        "variance ratio over prompts, by length": over.tolist(),
        "times at equal error over prompts": _ratio(generated, drawing, float(np.median(over))),
        "the same, published in our sampler": _ratio(published, drawing, float(np.median(over))),
        "variance of a continuation over the published, by length": within.tolist(),
        "continuations after a prefix at equal error": few.continuations,
        "seconds a prompt, those continuations": again,
        "KL of seven tokens by length, those continuations": fixed[0][1].mean(axis=0).tolist(),
        "KL of seven tokens by length, published": curves[0].tolist(),
        "times at equal error, fixed prefixes": _ratio(generated, again),
        "the same in our sampler": _ratio(published, again),
    }


def plain_published(minus: TransformerComponent, plus: TransformerComponent, prompt: Any) -> np.ndarray:
    """The published procedure in the plainest words of transformers: generate, then a forward pass of each model.

    As published, continuations are drawn eight at a time, each repeats its prefix, and logits of all tokens are computed.
    """
    plan, model = PublishedPlan(), minus.model
    found = []
    for n in range(len(prompt)):
        said = [t for s in prompt[:n] for t in s]
        bare, chat = [*model.start, *said], [*model.start, *words_of_a_user(model), *said]
        means = []
        for _ in range(plan.continuations // GENERATED):
            with model.using("minus") as network:
                drawn = network.generate(
                    input_ids=torch.tensor([bare]),
                    do_sample=True,
                    top_k=plan.top_k,
                    num_return_sequences=GENERATED,
                    max_new_tokens=plan.tokens,
                    min_new_tokens=plan.tokens,
                    pad_token_id=model.start[0],
                )[:, len(bare) :]
            totals = []
            for adapter, context in (("minus", bare), ("plus", chat)):
                with model.using(adapter) as network:
                    whole = torch.cat([torch.tensor([context]).expand(len(drawn), -1), drawn], dim=1)
                    law = torch.log_softmax(network(input_ids=whole).logits[:, len(context) - 1 : -1], dim=-1)
                totals.append(law.gather(2, drawn[..., None])[:, plan.dropped :, 0].sum(dim=1))
            means.append(float((totals[0] - totals[1]).mean()))
        found.append(float(np.mean(means)))
    return np.array(found)


def throughput(minus: TransformerComponent) -> dict[str, Any]:
    """Tokens per second of sampling and of training, against the plain loops of transformers and peft."""
    model, rng = minus.model, np.random.default_rng(1)
    drawing = replace(minus, segmenter=FixedLength(minus.segmenter, NEW_TOKENS, None))
    tokens = 64 * NEW_TOKENS

    def generate() -> None:
        with model.using("minus") as network:
            network.generate(
                input_ids=torch.tensor([list(model.start)]),
                do_sample=True,
                top_k=0,
                num_return_sequences=64,
                max_new_tokens=NEW_TOKENS,
                min_new_tokens=NEW_TOKENS,
                pad_token_id=model.start[0],
            )

    sampling = [tokens / _timed(lambda: drawing.samples(rng, 64, 1))[0] for _ in range(REPEATS)]
    plain = [tokens / _timed(generate)[0] for _ in range(REPEATS)]
    own, peft = training(model)
    return {
        "tokens a second, sampling": sampling,
        "tokens a second, sampling with generate": plain,
        "tokens a second, training": own,
        "tokens a second, training with a plain loop": peft,
    }


def training(model: LanguageModel, steps: int = 4) -> tuple[list[float], list[float]]:
    """Tokens per second of a step of ours, and of the network's own loss."""
    plan = TrainingPlan()
    attach(model, "timed", plan.adapter)
    model.network.set_adapter("timed")
    parameters = [p for name, p in model.network.named_parameters() if ".timed." in name]
    for p in parameters:
        p.requires_grad_(True)
    optimizer = torch.optim.AdamW(parameters, lr=plan.learning_rate)
    texts = [" ".join(shipped_statements("kind")[3 * k : 3 * k + 3]) for k in range(plan.batch * steps)]
    rows = [[*model.start, *model.tokenizer(t, add_special_tokens=False)["input_ids"]] for t in texts]
    model.network.train()

    def plain(batch: list[list[int]]) -> None:
        width = max(map(len, batch))
        ids = torch.tensor([row + [model.start[0]] * (width - len(row)) for row in batch])
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in batch])
        loss = model.network(input_ids=ids, attention_mask=mask, labels=ids.masked_fill(mask == 0, -100)).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    def ours(batch: list[list[int]]) -> None:
        train_batch(model, batch, optimizer)

    found: list[list[float]] = []
    for step in (ours, plain):
        rates = []
        for k in range(steps):
            batch = rows[k * plan.batch : (k + 1) * plan.batch]
            rates.append(sum(map(len, batch)) / _timed(lambda b=batch, f=step: f(b))[0])
        found.append(rates[1:])  # the first one warms up
    model.network.eval()
    return found[0], found[1]


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.monotonic()
    found = work()
    return time.monotonic() - start, found


def _ratio(slow: list[float], fast: list[float], variance: float = 1.0) -> dict[str, float]:
    """Time at equal error: seconds times variance, the medians and the extremes."""
    return {
        "times": variance * float(np.median(slow) / np.median(fast)),
        "least": variance * min(slow) / max(fast),
        "greatest": variance * max(slow) / min(fast),
    }


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return f"{value['times']:.3g} [{value['least']:.3g}, {value['greatest']:.3g}]"
    if isinstance(value, list):
        return " ".join(f"{x:.3g}" for x in value)
    return f"{value:.3g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
