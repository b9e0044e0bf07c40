"""The divergence of two components of one transformer: one pass over drawn prompts, against the published estimator.

    python -m benchmarks.bridge [--prompts N] [--sentences N] [--cache DIR]

Both run on the same model, adapters and machine. The published procedure draws 64 continuations after every prefix of a prompt;
the one pass scores the prompt itself. Printed are seconds a prompt; the two do not estimate the same number (docs/bridge.md), so
nothing is said of equal standard errors. (Needs the extra llm; not part of `make bench`.)
"""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path

import numpy as np

from beb.bridge import _default_cache
from llm_bridge.components import TransformerComponent
from llm_bridge.measure import draw_paths, score_paths
from llm_bridge.models import load_model
from llm_bridge.published import published_curve
from llm_bridge.sentences import Segmenter, SentencePolicy
from llm_bridge.train import TrainingPlan, shipped_statements, train_pair


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--prompts", type=int, default=3)
    parser.add_argument("--sentences", type=int, default=6)
    parser.add_argument("--cache", type=Path, default=_default_cache())
    given = parser.parse_args()

    model = load_model()
    train_pair(
        model, shipped_statements("unkind"), shipped_statements("kind"), TrainingPlan(), cache=given.cache
    )
    segmenter = Segmenter(model, SentencePolicy())
    minus, plus = (TransformerComponent(model, side, segmenter) for side in ("minus", "plus"))
    rng = np.random.default_rng(0)

    start = time.monotonic()
    paths = draw_paths(minus, plus, "minus", rng, prompts=given.prompts, sentences=given.sentences)
    drawing = (time.monotonic() - start) / given.prompts
    start = time.monotonic()
    score_paths(minus, plus, "minus", paths.prompts, paths.prefixes)
    scoring = (time.monotonic() - start) / given.prompts
    start = time.monotonic()
    slow = [published_curve(minus, plus, rng, prompt) for prompt in paths.prompts]
    published = (time.monotonic() - start) / given.prompts

    print(
        f"prompts of {given.sentences} sentences, {paths.tokens.sum(axis=1).mean():.0f} tokens; {given.prompts} of them"
    )
    print(f"one pass, scoring a given prompt   {scoring:8.2f} s a prompt")
    print(f"one pass, drawing it as well       {drawing:8.2f} s a prompt")
    print(
        f"published                          {published:8.2f} s a prompt   {published / scoring:.0f} and {published / drawing:.0f} times as long"
    )
    print(f"KL after n sentences, one pass     {np.round(paths.divergence.mean(axis=0), 2)}")
    print(
        f"the same, published                {np.round(np.mean([c.mean(axis=0) for c in slow], axis=0), 2)}"
    )
    print(
        f"tokens drawn and scored twice      {paths.tokens.sum() / (drawing * given.prompts):8.1f} a second"
    )
    print(
        f"memory at most                     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:8.2f} GiB"
    )


if __name__ == "__main__":
    main()
