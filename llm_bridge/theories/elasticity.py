"""Elasticity: losses of small transformers trained here from nothing, on data mixed and on one kind after the other.

Texts come from known chains, so that the loss of a network over the entropy of its data (the *excess*, a divergence) is known without
sampling: every text is listed. Two kinds of training are looked at.

**Together** (what the claims speak of): networks are trained on corpora of k parts of pre-training, one of alignment and l of the perturbation. From
one network, trained at l = 0, copies go on for equally many steps, each at an l of its own, so that what more training does is the
same in all and cancels in differences. Slopes are differences over a fifth of l to either side.

**One after the other** (what is done in practice): a network is trained on much of one chain, then on little of another, then on the first again.
Each chain is the first in half of the trainings, so that neither is the harder one on average.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from llm_bridge.errors import BridgeError
from llm_bridge.small import Copies, Shape, chain_law
from theory.models import Floats

Progress = Callable[[str, int, int], None]
BESIDE = 0.2
"""Slopes at l are differences between l (1 - BESIDE) and l (1 + BESIDE)."""

SPREAD = 2.0
"""Concentration of the Dirichlet law that rows of the chains are drawn from."""


@dataclass(frozen=True)
class ElasticityPlan:
    """What is trained.

    Attributes:
      trainings: networks of each kind, each with data, start and order of its own.
      seed: of all that is drawn.
      chains: seed of the chains, the same in all trainings.
      likeness: of the perturbation to pre-training: the share of its chain's moves that are those of pre-training.
      alike: the three chains are one: the effect is taken away.
      forgets: after l = 0 the networks of trainings together see no more texts of pre-training: their data are compressed together no longer.
      shape: of the networks.
      data: texts of alignment in the corpora of trainings together.
      k: texts of pre-training over texts of alignment, there.
      amounts: l at which slopes are taken, and to which the spring law is followed.
      steps: of Adam at l = 0, and then of each copy.
      first: steps of pre-training, one after the other; then steps of alignment, and of the first chain again at most.
      start: of those again, as many as the slope at the start is taken over.
      aligned: steps of alignment after which a network is trained on the first chain again.
      batch: texts in a step.
      rate: of Adam at the start; of later trainings a third of it.
      level: of every set of intervals.
    """

    trainings: int = 6
    seed: int = 0
    chains: int = 3
    likeness: float = 0.9
    alike: bool = False
    forgets: bool = False
    shape: Shape = field(default_factory=Shape)
    data: int = 65536
    k: float = 5.0
    amounts: tuple[float, ...] = (0.25, 1.0, 4.0)
    steps: tuple[int, int] = (900, 250)
    first: int = 600
    again: int = 40
    start: int = 10
    aligned: tuple[int, ...] = (20, 40, 80, 160)
    batch: int = 64
    rate: float = 3e-3
    level: float = 0.95

    def __post_init__(self) -> None:
        if self.trainings < 2 or min(*self.steps, self.first, self.again, self.batch, self.data) < 1:
            raise BridgeError("two trainings at least, and a step and a text of everything")
        if (
            not self.k >= 1
            or not all(x > 0 for x in self.amounts)
            or list(self.amounts) != sorted(self.amounts)
        ):
            raise BridgeError(
                f"k {self.k:g}, l {self.amounts}: k of 1 or more, and growing positive amounts of data"
            )
        if not 1 <= self.start <= self.again:
            raise BridgeError(f"{self.start} steps at the start of {self.again}: give 1 to {self.again}")
        if len(self.aligned) < 2 or list(self.aligned) != sorted(set(self.aligned)) or self.aligned[0] < 1:
            raise BridgeError(f"steps of alignment {self.aligned}: give two numbers or more that grow")
        if not 0 <= self.likeness <= 1 or not 0 < self.level < 1:
            raise BridgeError(f"likeness {self.likeness:g}, level {self.level:g}: give shares")

    def record(self) -> dict[str, Any]:
        """For provenance."""
        return asdict(self)

    def laws(self) -> dict[str, Floats]:
        """The laws of texts by the names that the claims have for them, each of shape (texts,)."""
        rng = np.random.default_rng([self.chains, 1])
        letters = self.shape.letters
        flat = np.full(letters, SPREAD)

        def drawn() -> tuple[Floats, Floats]:
            return rng.dirichlet(flat), rng.dirichlet(flat, size=letters)

        (before, first), (_, aligned), (_, other) = drawn(), drawn(), drawn()
        if self.alike:
            aligned = other = first
        mixed = self.likeness * first + (1 - self.likeness) * other
        return {
            name: chain_law(self.shape, before, moves)
            for name, moves in (("P_p", first), ("P_a", aligned), ("P_t", mixed))
        }


@dataclass(frozen=True)
class Together:
    """Networks trained on all data at once.

    Attributes:
      at: l of each network, 0 first; shape (points,).
      excess: by name of a law, its divergence from each network, nats a text, shape (trainings, points).
      parameters: of a network.
      digest: SHA-256 of the laws of all networks.
    """

    at: Floats
    excess: Mapping[str, Floats]
    parameters: int
    digest: str


@dataclass(frozen=True)
class OneByOne:
    """Networks trained on one chain after the other.

    Attributes:
      forward: excess of alignment after 0, 1, ... steps of alignment, nats a text, shape (trainings, steps + 1).
      undone: excess of alignment after 0, 1, ... steps of the first chain again, shape (trainings, amounts aligned, steps + 1).
      inverse: excess of the first chain, likewise.
    """

    forward: Floats
    undone: Floats
    inverse: Floats


def entropy(law: Floats) -> float:
    """Nats a text."""
    kept = law[law > 0]
    return float(-(kept * np.log(kept)).sum())


def excess(law: Floats, log_laws: Floats) -> Floats:
    """KL(law || q) of each network, nats a text: its loss over the entropy of the data; shape (copies,)."""
    kept = law > 0
    found: Floats = (law[kept] * (np.log(law[kept]) - log_laws[:, kept])).sum(axis=1)
    return found


def train_together(plan: ElasticityPlan, progress: Progress | None = None) -> Together:
    """Networks at l = 0 and at both sides of every amount, from one start in each training."""
    laws, texts = plan.laws(), plan.shape.letters**plan.shape.length
    points = np.array([0.0, *(x * (1 + side) for x in plan.amounts for side in (-BESIDE, BESIDE))])
    corpora: dict[str, list[Floats]] = {name: [] for name in laws}
    for training in range(plan.trainings):
        rng = np.random.default_rng([plan.seed, 2, training])
        for name, count in (("P_p", round(plan.k * plan.data)), ("P_a", plan.data), ("P_t", plan.data)):
            corpora[name].append(rng.multinomial(count, laws[name]) / count)
    drawn = {name: np.array(rows) for name, rows in corpora.items()}

    def share(at: Floats, k: float) -> Floats:
        """Of each text in the corpora together: (points * trainings, texts)."""
        mixed = k * drawn["P_p"] + drawn["P_a"] + at[:, None, None] * drawn["P_t"]
        found: Floats = (mixed / (k + 1 + at)[:, None, None]).reshape(-1, texts)
        return found

    started = share(points[:1], plan.k)
    copies = Copies(plan.shape, [1000 * plan.seed + t for t in range(plan.trainings)])
    base = plan.steps[0]
    copies.train(
        lambda _: started,
        base,
        rate=plan.rate,
        last=plan.rate / 100,
        seen=_seen(progress, "trained together", base),
    )
    spread = copies.part([t for _ in points for t in range(plan.trainings)])
    each = share(points, 0.0 if plan.forgets else plan.k)
    spread.train(
        lambda _: each,
        plan.steps[1],
        rate=plan.rate / 3,
        last=plan.rate / 300,
        seen=_seen(progress, "perturbed", plan.steps[1]),
    )
    log_laws = spread.log_laws()
    return Together(
        points,
        {name: excess(law, log_laws).reshape(len(points), plan.trainings).T for name, law in laws.items()},
        copies.size,
        hashlib.sha256(log_laws.tobytes()).hexdigest(),
    )


def train_one_by_one(plan: ElasticityPlan, progress: Progress | None = None) -> OneByOne:
    """Pre-training, alignment, and pre-training again, with new texts at every step."""
    laws, count = plan.laws(), 2 * plan.trainings
    # A training is two networks: each chain comes first in one of them.
    pairs = [(laws["P_p"], laws["P_a"]), (laws["P_a"], laws["P_p"])] * plan.trainings
    firsts, seconds = (np.array(side) for side in zip(*pairs, strict=True))

    def batches(rows: Floats, purpose: int) -> Callable[[int], Floats]:
        rngs = [np.random.default_rng([plan.seed, purpose, i]) for i in range(len(rows))]
        return lambda _: np.array(
            [r.multinomial(plan.batch, p) / plan.batch for r, p in zip(rngs, rows, strict=True)]
        )

    def far(rows: Floats, log_laws: Floats) -> Floats:
        found: Floats = (rows * (np.log(rows) - log_laws)).sum(axis=1)
        return found

    copies = Copies(plan.shape, [500 + 1000 * plan.seed + i for i in range(count)])
    copies.train(
        batches(firsts, 3),
        plan.first,
        rate=plan.rate,
        last=plan.rate / 10,
        seen=_seen(progress, "pre-trained", plan.first),
    )
    forward: list[Floats] = []
    kept: list[Copies] = []
    told = _seen(progress, "aligned", plan.aligned[-1])

    def while_aligned(step: int) -> None:
        forward.append(far(seconds, copies.log_laws()))
        if step in plan.aligned:
            kept.append(copies.part(range(count)))
        told(step)

    copies.train(batches(seconds, 4), plan.aligned[-1], rate=plan.rate / 3, seen=while_aligned)
    inverse, undone = [], []
    for number, start in enumerate(kept):
        rows: tuple[list[Floats], list[Floats]] = ([], [])
        told = _seen(progress, f"pre-trained again, {number + 1} of {len(kept)}", plan.again)

        def while_undone(step: int, at: Copies = start, into: Any = rows, tell: Any = told) -> None:
            log_laws = at.log_laws()
            into[0].append(far(firsts, log_laws))
            into[1].append(far(seconds, log_laws))
            tell(step)

        # The same texts for all amounts of alignment: their differences are not of the texts.
        start.train(batches(firsts, 5), plan.again, rate=plan.rate / 3, seen=while_undone)
        inverse.append(rows[0])
        undone.append(rows[1])

    def over_roles(rows: Any) -> Floats:
        """Means over both roles, trainings first."""
        whole = np.asarray(rows, dtype=float)
        found: Floats = np.moveaxis(whole.reshape(*whole.shape[:-1], plan.trainings, 2).mean(axis=-1), -1, 0)
        return found

    return OneByOne(over_roles(forward), over_roles(undone), over_roles(inverse))


def _seen(progress: Progress | None, what: str, steps: int) -> Callable[[int], None]:
    return (lambda done: None) if progress is None else (lambda done: progress(what, done, steps))


def slopes(together: Together, amount: int) -> dict[str, Floats]:
    """Slopes in l of g_p, g_a and g_t at one of the amounts, nats a text per unit of l; shape (trainings,)."""
    low, high = 1 + 2 * amount, 2 + 2 * amount
    step = together.at[high] - together.at[low]
    return {name: (e[:, high] - e[:, low]) / step for name, e in together.excess.items()}
