"""What the theories on a real model have in common: texts and statements of a run, shares of texts, and curves for a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from llm_bridge.checks import NOT_OBSERVED, OBSERVED, UNDECIDED
from llm_bridge.intervals import Interval, share_between
from llm_bridge.power import CHANCE, power_of_every

if TYPE_CHECKING:
    from llm_bridge.models import LanguageModel

ROUNDING = 1e-6
"""By how much a number computed from float32 logits may miss a bound that it meets."""


def folder_of(session: Any) -> Path | None:
    """Where texts of the user's own lie."""
    found: Path | None = session.options.get("data")
    return found


def named(model: LanguageModel) -> dict[str, Any]:
    """What a record says of its model."""
    return {"name": model.name, "digest": model.digest, "context": model.context}


def share(held: Sequence[bool] | np.ndarray[Any, Any], level: float) -> Interval:
    """Share of independent texts of which something holds, with Clopper and Pearson's interval."""
    count, met = len(held), int(np.sum(held))
    low, high = share_between(met, met, count, level=level)
    return Interval(met / count, low, high, level)


def of_every(held: Sequence[bool] | np.ndarray[Any, Any]) -> str:
    """The outcome of a claim about every text: one that fails decides; none decides nothing."""
    held = np.asarray(held)
    return UNDECIDED if not len(held) else OBSERVED if held.all() else NOT_OBSERVED


def one_would_do(count: int, what: str, smallest: float | str) -> str:
    """How a claim about every text could have failed, in words."""
    told = smallest if isinstance(smallest, str) else f"{smallest:.0e}"
    return (
        f"One of the {count} {what} that misses the bound by more than {told} would have made it not observed; with the chance {CHANCE:g} they would have "
        f"shown one if {power_of_every(count):.1%} of such {what} did."
    )


def curve_of(x: Sequence[float] | np.ndarray[Any, Any], curve: Any) -> dict[str, Any]:
    """A curve of `llm_bridge.intervals` over an axis that is no number of sentences."""
    return {
        "x": np.asarray(x, dtype=float).tolist(),
        "values": curve.values.tolist(),
        "low": curve.low.tolist(),
        "high": curve.high.tolist(),
        "method": curve.method.replace("lengths", "points"),
    }


def rounded(values: Any, digits: int = 6) -> Any:
    """Numbers for a record that is to stay small."""
    return np.round(np.asarray(values, dtype=float), digits).tolist()
