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
    counts_table,
    divergence_table,
    known_world,
    variance_table,
)
from synth.inference.tables import Series, series

LENGTHS = list(range(10))
REPLIES = Plan(chains=1, warmup=300, draws=300, target=0.9, depth=7)  # a hierarchy takes longer
ALIGNED = {"prompt_spread": 1.0, "shift": 2.0, "shift_spread": 0.5}


def template(quantity: str) -> Series:
    """Lengths and errors near those of the published tables; replies to 8 prompts of up to 7 sentences."""
    if quantity == "counts":
        rows = [(g, str(i), n) for i in range(8) for g in ("without", "with") for n in range(1, 8)]
        groups, prompts, ns = zip(*rows, strict=True)
        return series("counts", ns, [0] * len(rows), group=groups, prompt=prompts, responses=[32] * len(rows))
    errors = {"kl-to-model": 0.7, "kl-between": 1.2, "deviation": 0.3, "variance": 0.0}[quantity]
    lengths = [n + (quantity == "variance") for n in LENGTHS]
    if quantity == "variance":  # errors of 15 % of the value
        return series(quantity, lengths, [20.0 * n for n in lengths], [3.0 * n for n in lengths])
    return series(quantity, lengths, [1.0] * len(lengths), [errors] * len(lengths))


TRUTHS: dict[str, dict[str, float]] = {
    "kl-to-model/line": {"log_inverse_alpha": 24, "beta": 2, "scatter": 0},
    "kl-to-model/softplus": {"log_inverse_alpha": 24, "beta": 6, "scatter": 0},
    "kl-to-model/softplus-floor": {"log_inverse_alpha": 24, "beta": 6, "floor": 2, "scatter": 0},
    "kl-to-model/softplus-spread": {"log_inverse_alpha": 24, "beta": 6, "sigma2": 20, "scatter": 0},
    "kl-to-model/power": {"log_inverse_alpha": 24, "beta": 8, "eta": 0.3, "scatter": 0},
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
    decay = {
        w: {"log_inverse_alpha": k.log_odds, "beta": k.beta} for w, k in (("near", near), ("wide", wide))
    }
    some, later = list(range(1, 9)), list(range(1, 11))
    return {
        "small swing, softplus": (
            "kl-to-model/softplus",
            [divergence_table(near, rng, some) for _ in range(tables)],
            decay["near"],
        ),
        "small swing, the same prompts at all lengths": (
            "kl-to-model/softplus",
            [divergence_table(near, rng, some, same_prompts=True) for _ in range(tables)],
            decay["near"],
        ),
        "large swing, softplus": (
            "kl-to-model/softplus",
            [divergence_table(wide, rng, some) for _ in range(tables)],
            decay["wide"],
        ),
        "large swing, softplus-spread": (
            "kl-to-model/softplus-spread",
            [divergence_table(wide, rng, some) for _ in range(tables)],
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
            jobs.append((f"law {name}", partial(coverage_of_law, law, template(law.quantity), truth, **size)))
        if asked.what in ("calibration", "all") and law.quantity != "variance":
            jobs.append((f"calibration {name}", partial(calibration, law, template(law.quantity), **size)))
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
