"""What every scenario returns: curves, the bounds that belong to them, and what was done to get them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from theory import claims

EXACT, ESTIMATE = "exact", "estimate"


@dataclass(frozen=True)
class Curve:
    """One line of a scenario.

    Attributes:
      label: what it shows, a few words.
      x, y: points, of equal number; y may be infinite (never misaligned) or NaN (undefined there).
      low, high: ends of the interval at each point; equal to y where the curve is exact.
      kind: "exact": from whole next-sentence laws, in float64; "estimate": from draws.
      confidence: of all intervals of an estimate together; None where the curve is exact.
      steps: y is meant to stay until the next x.
    """

    label: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    kind: str = EXACT
    confidence: float | None = None
    steps: bool = False


@dataclass(frozen=True)
class Bound:
    """What a claim says about the curves.

    Attributes:
      claim: its id; `theory.claims` has the statement.
      label: a few words for the figure.
      formula: the expression as SymPy prints it, into which the constants of the world were put.
      x, y: points of a line; x alone is a vertical line, y alone a horizontal one.
    """

    claim: str
    label: str
    formula: str
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.claim not in claims():
            raise ValueError(f"no claim {self.claim!r}; theory.claims() lists them")
        if not (self.x or self.y):
            raise ValueError(f"the bound of {self.claim!r} has no point; leave it out")


@dataclass(frozen=True)
class ScenarioResult:
    """Curves against bounds.

    Attributes:
      name: of the scenario.
      title: one line.
      claims: ids of the claims that it illustrates.
      curves, bounds: what was found, what was promised.
      x_label, y_label: with units.
      x_log, y_log: whether an axis is better logarithmic.
      parameters: what the scenario was called with, and the constants of the world.
      notes: hypotheses that fail, bounds that are broken or loose, facts worth a sentence.
      seed: of the draws.
    """

    name: str
    title: str
    claims: tuple[str, ...]
    curves: tuple[Curve, ...]
    bounds: tuple[Bound, ...]
    x_label: str
    y_label: str
    x_log: bool = False
    y_log: bool = False
    parameters: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    seed: int = 0

    def curve(self, label: str) -> Curve:
        """The curve with this label.

        Raises:
          KeyError: there is none; the message lists those that there are.
        """
        for found in self.curves:
            if found.label == label:
                return found
        raise KeyError(f"no curve {label!r}; there are {', '.join(c.label for c in self.curves)}")

    def to_json(self) -> dict[str, Any]:
        """Everything in the terms of JSON; a number that is infinite or undefined becomes None."""
        found: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("name", "title", "x_label", "y_label", "x_log", "y_log", "seed")
        }
        found["claims"] = list(self.claims)
        found["curves"] = [_plain(vars(curve)) for curve in self.curves]
        found["bounds"] = [_plain(vars(bound)) for bound in self.bounds]
        found["parameters"] = _plain(self.parameters)
        found["notes"] = list(self.notes)
        return found


@dataclass(frozen=True)
class Scenario:
    """A scenario as the command line finds it.

    Attributes:
      name: of its file, with hyphens.
      title: one line.
      claims: ids of the claims that it illustrates.
      run: the function, a world first.
      demo: the scenario on a small shipped world, a function of the seed.
    """

    name: str
    title: str
    claims: tuple[str, ...]
    run: Callable[..., ScenarioResult]
    demo: Callable[[int], ScenarioResult]


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if value is None or isinstance(value, (bool, str)):
        return value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, int) else str(value)


def exact(label: str, x: Iterable[float], y: Iterable[float], *, steps: bool = False) -> Curve:
    """A curve without error but that of float64."""
    values = tuple(float(v) for v in y)
    return Curve(label, tuple(float(v) for v in x), values, values, values, steps=steps)


def estimated(
    label: str,
    x: Iterable[float],
    y: Iterable[float],
    low: Iterable[float],
    high: Iterable[float],
    confidence: float,
    *,
    steps: bool = False,
) -> Curve:
    """A curve from draws, with intervals that hold at all points together."""
    at, value, least, most = (tuple(float(v) for v in values) for values in (x, y, low, high))
    return Curve(label, at, value, least, most, ESTIMATE, confidence, steps)
