"""Preference tuning of small transformers that are trained here from nothing: the divergence of a bad component before and after, without sampling.

The model is trained on texts of two chains, P- on those of one of them. DPO prefers texts of the other. All texts are listed, so that divergences
are exact; a text is a sentence, and each begins anew, so that beta is the divergence of one text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import torch

from llm_bridge.errors import BridgeError
from llm_bridge.small import Copies, Shape, chain_law
from llm_bridge.theories.preferences import KEPT, LABELS, SWAPPED
from theory.models import Floats

SPREAD = 2.0
"""Concentration of the Dirichlet law that rows of the chains are drawn from."""


@dataclass(frozen=True)
class SmallPlan:
    """What is trained.

    Attributes:
      trainings: models and components, each with a start and texts of its own.
      seed: of all that is drawn.
      chains: seed of the chains, the same in all trainings.
      alike: whether the two chains are one: the effect is taken away.
      bad: share of the model's texts that are of the bad chain.
      texts: drawn for each first training.
      shape: of the networks.
      first: steps of each first training.
      steps: of DPO.
      pairs: in a step.
      hold: beta of DPO.
      rates: of Adam, at first and in DPO.
      level: of every interval.
    """

    trainings: int = 8
    seed: int = 0
    chains: int = 3
    alike: bool = False
    bad: float = 0.5
    texts: int = 16384
    shape: Shape = field(default_factory=Shape)
    first: int = 400
    steps: int = 40
    pairs: int = 16
    hold: float = 0.1
    rates: tuple[float, float] = (5e-3, 1e-3)
    level: float = 0.95

    def __post_init__(self) -> None:
        if self.trainings < 2 or min(self.first, self.pairs, self.texts) < 1 or self.steps < 0:
            raise BridgeError("two trainings at least, and a step, a pair and a text of everything")
        if not 0 < self.bad < 1 or not self.hold > 0:
            raise BridgeError(f"bad {self.bad:g}, hold {self.hold:g}: give a share and a positive number")

    def record(self) -> dict[str, Any]:
        """For provenance."""
        return asdict(self)

    def laws(self) -> tuple[Floats, Floats]:
        """Of the bad chain and of the good one, shape (texts,) each."""
        rng = np.random.default_rng([self.chains, 8])
        flat = np.full(self.shape.letters, SPREAD)
        made = [(rng.dirichlet(flat), rng.dirichlet(flat, size=self.shape.letters)) for _ in range(2)]
        bad, good = (chain_law(self.shape, *chain) for chain in made)
        return bad, bad if self.alike else good


@dataclass(frozen=True)
class SmallTuned:
    """What was measured.

    Attributes:
      before: KL(P- || model), nats a text, shape (trainings,).
      after: the same after DPO, by labels.
      accuracy: probability that a good text gained more log-probability than a bad one, each drawn from its chain, by labels.
    """

    before: Floats
    after: dict[str, Floats]
    accuracy: dict[str, Floats]


def tune(
    plan: SmallPlan,
    labels: tuple[str, ...] = ("kept", "shuffled"),
    progress: Callable[[str, int, int], None] | None = None,
) -> SmallTuned:
    """Train the models and P-, tune copies of the models with each kind of labels, and measure.

    Args:
      labels: of `llm_bridge.theories.preferences.LABELS`.
      progress: called with what is done, steps done and steps in all.

    Raises:
      BridgeError: labels of no such kind.
    """
    unknown = sorted(set(labels) - set(LABELS))
    if unknown:
        raise BridgeError(f"labels {unknown[0]!r} are none of {', '.join(LABELS)}")
    bad, good = plan.laws()

    def trained(law: Floats, purpose: int, what: str) -> Copies:
        drawn = np.array(
            [
                np.random.default_rng([plan.seed, purpose, t]).multinomial(plan.texts, law / law.sum())
                / plan.texts
                for t in range(plan.trainings)
            ]
        )
        copies = Copies(plan.shape, [1000 * (plan.seed + purpose) + t for t in range(plan.trainings)])
        copies.train(
            lambda _: drawn,
            plan.first,
            rate=plan.rates[0],
            last=plan.rates[0] / 20,
            seen=_told(progress, what, plan.first),
        )
        return copies

    model = trained(plan.bad * bad + (1 - plan.bad) * good, 9, "the model")
    minus = trained(bad, 10, "P-").log_laws()
    start = model.log_laws()
    after, accuracy = {}, {}
    for kind in labels:
        copy = model.part(range(plan.trainings))
        _prefer(plan, copy, start, bad, good, kind, progress)
        found = copy.log_laws()
        after[kind] = _divergence(minus, found)
        accuracy[kind] = np.array([_gained_more(row, bad, good) for row in found - start])
    return SmallTuned(_divergence(minus, start), after, accuracy)


def _prefer(
    plan: SmallPlan,
    copies: Copies,
    start: Floats,
    bad: Floats,
    good: Floats,
    kind: str,
    progress: Callable[[str, int, int], None] | None,
) -> None:
    """DPO of each copy on pairs of its own: a good text and a bad one."""
    rngs = [np.random.default_rng([plan.seed, 11, t]) for t in range(plan.trainings)]
    size = len(bad)
    coins = [np.random.default_rng([plan.seed, 12, t]) for t in range(plan.trainings)]
    before = torch.from_numpy(start)

    def loss(step: int, log_laws: torch.Tensor) -> torch.Tensor:
        drawn = [[r.choice(size, plan.pairs, p=law / law.sum()) for law in (good, bad)] for r in rngs]
        first, second = (torch.from_numpy(np.array([pair[side] for pair in drawn])) for side in (0, 1))
        gained = log_laws - before
        margin = gained.gather(1, first) - gained.gather(1, second)
        if kind == SWAPPED:
            margin = -margin
        elif kind != KEPT:
            # Tossed anew: few pairs make most of what is drawn, and labels that they kept would be a preference of their own.
            swapped = np.array([c.random(plan.pairs) < 0.5 for c in coins])
            margin = margin * torch.from_numpy(np.where(swapped, -1.0, 1.0))
        return -torch.nn.functional.logsigmoid(plan.hold * margin).mean(dim=1).sum()

    copies.descend(loss, plan.steps, rate=plan.rates[1], seen=_told(progress, f"tuned, {kind}", plan.steps))


def _told(progress: Callable[[str, int, int], None] | None, what: str, steps: int) -> Callable[[int], None]:
    return (lambda done: None) if progress is None else (lambda done: progress(what, done, steps))


def _divergence(minus: Floats, other: Floats) -> Floats:
    found: Floats = (np.exp(minus) * (minus - other)).sum(axis=1)
    return found


def _gained_more(gain: Floats, bad: Floats, good: Floats) -> float:
    """P(gain of a good text > that of a bad one), each drawn from its chain; equal gains count one half."""
    more = (gain[:, None] > gain[None, :]) + 0.5 * (gain[:, None] == gain[None, :])
    return float(good @ more @ bad)
