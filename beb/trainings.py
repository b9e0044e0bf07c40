"""What several trainings of the same adapters have in common: constants and outcomes with the spread between trainings.

One pair of adapters is one world, and its intervals are of that world. Another training seed makes another pair: how much constants differ
between them no interval of one pair knows. Each training has draws of its own, so that the spread of the estimates holds the noise of the
draws and the spread between adapters together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from llm_bridge.intervals import share_between, student_mean

CONSTANTS = ("beta", "beta_prime", "sigma2", "sigma2_plus", "largest_increment")


def summary(record: Mapping[str, Any], train_seed: int) -> dict[str, Any]:
    """Of the record of one training, what is compared between trainings."""
    values = {name: record["constants"][name]["value"] for name in CONSTANTS}
    values["beta_after_aligning"] = record["beta_after_aligning"]["value"]
    if record["held_out_accuracy"] is not None:
        values["held_out_accuracy"] = record["held_out_accuracy"]["value"]
    if "behaviour" in record:
        values |= {name: record["behaviour"][name] for name in ("gamma", "g_plus")}
    return {
        "train_seed": train_seed,
        "values": values,
        "outcomes": {c["claim"]: c["outcome"] for c in record.get("checks", ())},
    }


def over_trainings(found: Sequence[Mapping[str, Any]], level: float) -> dict[str, Any]:
    """Means over trainings with their intervals, and how often each outcome came out.

    Args:
      found: summaries, at least two.
      level: of each interval by itself.
    """
    count = len(found)
    constants = {
        name: {
            **student_mean([f["values"][name] for f in found], level=level).record(),
            "values": [f["values"][name] for f in found],
        }
        for name in found[0]["values"]
    }
    outcomes = {}
    for claim in found[0]["outcomes"]:
        told = Counter(f["outcomes"][claim] for f in found)
        seen = told["observed"]
        low, high = share_between(seen, seen, count, level=level)
        outcomes[claim] = {
            "counts": dict(told),
            "observed": {"value": seen / count, "low": low, "high": high, "level": level},
        }
    return {
        "train_seeds": [f["train_seed"] for f in found],
        "constants": constants,
        "outcomes": outcomes,
        "method": f"Student's t over {count} trainings, each with draws of its own; shares by Clopper and Pearson",
    }
