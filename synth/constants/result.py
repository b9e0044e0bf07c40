"""What a constant of a pair of components is known to be, and how."""

from __future__ import annotations

import math
from dataclasses import dataclass

from theory import WorldError

KINDS = ("closed form", "dynamic programming", "bounds", "estimate")


@dataclass(frozen=True)
class Constant:
    """A number in an interval.

    Attributes:
      value: the best single number.
      low, high: what it lies between: for certain, or with ``confidence`` if the kind is "estimate". Arithmetic is 64-bit;
        the interval of a closed form or of dynamic programming allows for its rounding.
      kind: "closed form", "dynamic programming" (a finite recursion whose rest is bounded), "bounds" (an interval that more
        work may or may not narrow), "estimate" (from samples).
      unit: of the value.
      source: definition and method.
      confidence: probability with which an estimate's interval holds, together with those it was made with; None otherwise.

    Raises:
      WorldError: NaN, an interval without the value, an estimate without confidence, an unknown kind.
    """

    value: float
    low: float
    high: float
    kind: str
    unit: str
    source: str
    confidence: float | None = None

    def __post_init__(self) -> None:
        for name in ("value", "low", "high"):
            object.__setattr__(self, name, float(getattr(self, name)))
        if self.kind not in KINDS:
            raise WorldError(f"kind {self.kind!r}: use one of {', '.join(KINDS)}")
        if not self.low <= self.value <= self.high:
            raise WorldError(f"{self.source}: {self.value:g} is not in [{self.low:g}, {self.high:g}]")
        if (self.confidence is not None) != (self.kind == "estimate"):
            raise WorldError(f"{self.source}: an estimate has a confidence, and nothing else has")

    @property
    def width(self) -> float:
        """high - low; 0 where both are the same infinity."""
        return 0.0 if self.low == self.high else self.high - self.low


def known(value: float, slack: float, kind: str, unit: str, source: str) -> Constant:
    """A computed number that may be off by rounding."""
    if math.isinf(value):
        slack = 0.0
    return Constant(value, value - slack, value + slack, kind, unit, source)
