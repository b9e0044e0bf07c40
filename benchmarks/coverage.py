"""Coverage of the credible intervals of `beb fit` on synthetic tables: python -m benchmarks.coverage (half an hour on two cores).

Tables are drawn from each law at fixed constants near the published ones, and measured in worlds with exact constants.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from synth.inference.calibration import BATCH, Calibration, calibration, coverage_of_law, coverage_of_tables
from synth.inference.laws import law_of
from synth.inference.sampling import Plan
from synth.inference.simulated import (
    between_table,
    chain_world,
    counts_table,
    expected_divergences,
    gaussian_divergences,
    known_world,
    next_table,
    noisy_table,
    rest_table,
    variance_table,
)
from synth.inference.tables import Series, series

LENGTHS = list(range(10))
REPLIES = Plan(chains=1, warmup=300, draws=300, target=0.9, depth=7)  # a hierarchy takes longer
ALIGNED = {"prompt_spread": 1.0, "shift": 2.0, "shift_spread": 0.5}


def template(quantity: str, least: int = 0) -> Series:
    """Lengths, from the least that a law speaks of, and errors near those of the published tables; replies to 8 prompts of up to 7 sentences."""
    if quantity == "counts":
        rows = [(g, str(i), n) for i in range(8) for g in ("without", "with") for n in range(1, 8)]
        groups, prompts, ns = zip(*rows, strict=True)
        return series("counts", ns, [0] * len(rows), group=groups, prompt=prompts, responses=[32] * len(rows))
    errors = {"kl-to-model": 0.3, "kl-of-rest": 0.7, "kl-between": 1.2, "deviation": 0.3, "variance": 0.0}[
        quantity
    ]
    # A variance, and a power of n, begin at one sentence.
    lengths = [n + (quantity == "variance" or least == 1) for n in LENGTHS]
    if quantity == "variance":  # errors of 15 % of the value
        return series(quantity, lengths, [20.0 * n for n in lengths], [3.0 * n for n in lengths])
    return series(quantity, lengths, [1.0] * len(lengths), [errors] * len(lengths))


TRUTHS: dict[str, dict[str, float]] = {
    "kl-to-model/line": {"intercept": 24, "slope": 2, "scatter": 0},
    "kl-to-model/softplus": {"log_inverse_alpha": 24, "beta": 6, "scatter": 0},
    "kl-to-model/softplus-spread": {"log_inverse_alpha": 24, "beta": 6, "sigma2": 12, "scatter": 0},
    "kl-to-model/spread-floor": {
        "log_inverse_alpha": 24,
        "beta": 6,
        "sigma2": 12,
        "floor": 2,
        "scatter": 0,
    },
    "kl-to-model/power": {"log_inverse_alpha": 24, "beta": 8, "eta": 0.3, "scatter": 0},
    "kl-to-model/null": {"scale": 30, "decay": 0.9, "scatter": 0},
    "kl-to-model/null-shifted": {"scale": 30, "decay": 0.9, "scatter": 0},
    "kl-of-rest/line": {"log_inverse_alpha": 24, "beta": 2, "scatter": 0},
    "kl-of-rest/softplus": {"log_inverse_alpha": 24, "beta": 6, "scatter": 0},
    "kl-of-rest/softplus-floor": {"log_inverse_alpha": 24, "beta": 6, "floor": 2, "scatter": 0},
    "kl-of-rest/softplus-spread": {"log_inverse_alpha": 24, "beta": 6, "sigma2": 20, "scatter": 0},
    "kl-of-rest/power": {"log_inverse_alpha": 24, "beta": 8, "eta": 0.3, "scatter": 0},
    "kl-of-rest/null": {"scale": 30, "decay": 0.9, "scatter": 0},
    "kl-of-rest/null-shifted": {"scale": 30, "decay": 0.9, "scatter": 0},
    "kl-between/constant": {"beta": 20, "scatter": 0},
    "kl-between/plateau": {"beta": 20, "excess": 10, "rate": 0.5, "scatter": 0},
    "kl-between/power": {"beta": 28, "eta": 0.2, "scatter": 0},
    "deviation/constant": {"sigma": 6, "scatter": 0},
    "deviation/power": {"sigma": 6.5, "eta": 0.1, "scatter": 0},
    "variance/proportional": {"sigma2": 20, "scatter": 0},
    "variance/linear": {"sigma2": 16, "offset": 27, "scatter": 0},
    "variance/power": {"sigma2": 36, "exponent": 0.7, "scatter": 0},
    "counts/sigmoid": {"log_inverse_alpha": 10, "beta": 3, **ALIGNED},
    "counts/sigmoid-correlated": {"log_inverse_alpha": 10, "beta": 3, "correlation": 0.1, **ALIGNED},
    "counts/sigmoid-floor": {
        "log_inverse_alpha": 12,
        "beta": 4,
        "correlation": 0.1,
        "floor": 0.05,
        **ALIGNED,
    },
}


def plan_of(law: str) -> Plan:
    """How much is drawn for each table."""
    return REPLIES if law.startswith("counts") else BATCH


def worlds(tables: int, seed: int) -> dict[str, tuple[str, list[Series], dict[str, float]]]:
    """Batches of tables measured in worlds: name -> (law, tables, truth)."""
    rng = np.random.default_rng(seed)
    near = known_world(log_inverse_alpha=24, ratio=6, swing=0.5)
    wide = known_world(log_inverse_alpha=24, ratio=6, swing=3)
    kind = known_world(log_inverse_alpha=15, ratio=5, swing=0.5, slip=0.02)
    chain = chain_world(log_inverse_alpha=24, ratio=6, swing=2, stay=0.8)
    decay = {
        w: {"log_inverse_alpha": 24.0, "beta": k.beta}
        for w, k in (("near", near), ("wide", wide), ("chain", chain))
    }
    first, some, later = list(range(9)), list(range(1, 9)), list(range(1, 11))
    exact = {k: expected_divergences(k.world, first) for k in (wide, chain)}
    normal = gaussian_divergences(24.0, 6.0, first)
    return {
        "next sentence, normal log-ratios": (
            "kl-to-model/softplus-spread",
            [noisy_table(normal, rng, first, 0.3) for _ in range(tables)],
            {"log_inverse_alpha": 24.0, "beta": 6.0, "sigma2": 12.0},
        ),
        "next sentence, two log-ratios": (
            "kl-to-model/softplus-spread",
            [noisy_table(exact[wide], rng, first, 0.3) for _ in range(tables)],
            {**decay["wide"], "sigma2": wide.sigma2},
        ),
        "next sentence, a chain": (
            "kl-to-model/softplus-spread",
            [noisy_table(exact[chain], rng, first, 0.3) for _ in range(tables)],
            decay["chain"],
        ),
        "next sentence, 32 drawn prompts": (
            "kl-to-model/softplus-spread",
            [next_table(wide, rng, first, prompts=32) for _ in range(tables)],
            {**decay["wide"], "sigma2": wide.sigma2},
        ),
        "next sentence, small swing, softplus": (
            "kl-to-model/softplus",
            [next_table(near, rng, first, prompts=32) for _ in range(tables)],
            decay["near"],
        ),
        "next sentence read as all that follows": (
            "kl-of-rest/softplus",
            [noisy_table(normal, rng, first, 0.3, quantity="kl-of-rest") for _ in range(tables)],
            {"log_inverse_alpha": 24.0, "beta": 6.0},
        ),
        "small swing, softplus": (
            "kl-of-rest/softplus",
            [rest_table(near, rng, some) for _ in range(tables)],
            decay["near"],
        ),
        "small swing, the same prompts at all lengths": (
            "kl-of-rest/softplus",
            [rest_table(near, rng, some, same_prompts=True) for _ in range(tables)],
            decay["near"],
        ),
        "large swing, softplus": (
            "kl-of-rest/softplus",
            [rest_table(wide, rng, some) for _ in range(tables)],
            decay["wide"],
        ),
        "large swing, softplus-spread": (
            "kl-of-rest/softplus-spread",
            [rest_table(wide, rng, some) for _ in range(tables)],
            {**decay["wide"], "sigma2": wide.sigma2},
        ),
        "between the components": (
            "kl-between/constant",
            [between_table(wide, rng, later) for _ in range(tables)],
            {"beta": wide.beta},
        ),
        "variance of 64 prompts": (
            "variance/proportional",
            [variance_table(wide, rng, later[1:]) for _ in range(tables)],
            {"sigma2": wide.sigma2},
        ),
        "replies, aligning prompts of two sentences": (
            "counts/sigmoid-floor",
            [counts_table(kind, rng, list(range(1, 8)), prompts=8, aligning=2) for _ in range(tables)],
            {"log_inverse_alpha": kind.log_odds, "beta": kind.beta, "shift": 2 * kind.beta_prime},
        ),
    }


def main() -> None:
    """Print coverage and calibration, and leave them as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="names that hold this text")
    parser.add_argument("--what", choices=("laws", "worlds", "calibration", "all"), default="all")
    asked = parser.parse_args()
    jobs: list[tuple[str, Callable[[], Calibration]]] = []
    size: dict[str, Any] = {"tables": asked.tables, "seed": asked.seed}
    for name, truth in TRUTHS.items():
        law, size["plan"] = law_of(name), plan_of(name)
        if asked.what in ("laws", "all"):
            jobs.append(
                (
                    f"law {name}",
                    partial(coverage_of_law, law, template(law.quantity, law.least), truth, **size),
                )
            )
        if asked.what in ("calibration", "all") and law.quantity != "variance":
            jobs.append(
                (f"calibration {name}", partial(calibration, law, template(law.quantity, law.least), **size))
            )
    if asked.what in ("worlds", "all"):
        for name, (law_id, made, truth) in worlds(asked.tables, asked.seed).items():
            measured = partial(
                coverage_of_tables, law_of(law_id), made, truth, seed=asked.seed, plan=plan_of(law_id)
            )
            jobs.append((f"world {name}", measured))
    for name, job in jobs:
        if asked.only in name:
            start = time.perf_counter()
            record = {"name": name, **job().record(), "seconds": round(time.perf_counter() - start, 1)}
            print(json.dumps(record), flush=True)
            shown = ", ".join(f"{k} {100 * v:.0f} %" for k, v in record["coverage"].items())
            print(f"{name}: {shown}; {record['seconds']} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
