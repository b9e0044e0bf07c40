"""Numbers as reports show them."""

from __future__ import annotations

import math
from typing import Any


def counted(number: int, noun: str) -> str:
    """So many of something, as "1 step" and "1,234 steps"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def short(value: Any) -> str:
    """A number in three digits, in all its digits from a thousand on; an infinite or missing one as a dash, a whole one or a word as it is."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return "–"
    if not isinstance(value, float):
        return str(value)
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"
