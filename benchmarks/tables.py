"""Worlds decided per second on signatures of tables: the hypotheses and the conclusion of a claim on 10,000 small worlds.

The peers are plain loops over worlds, each written by hand in NumPy for its claim, derivatives included. Nobody need write such a loop
for a claim of their own, and none of them knows of the worlds with zeros and ties at which the project's interpreter stays right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from proofs.search.tables import MANY, Looker
from proofs.tables.draw import Draw
from synth.terms import Batch
from theory import claims

World = Mapping[str, np.ndarray]


def best_of_n(w: World) -> float:
    """The probability to win against one draw is at most n/(n + 1); levels of the reward one by one."""
    pi, r, n = w["pi_0"], w["r"], w["n"]
    wins = 0.0
    for level in np.unique(r):
        tied, below = pi[r == level].sum(), pi[r < level].sum()
        wins += ((tied + below) ** n - below**n) * (tied / 2 + below)
    return float(n / (n + 1) - wins)


def decision_process(w: World) -> float:
    """How far soft policies of two rewards are apart, in every state, against tanh of the distance of the rewards."""
    gamma, tau = w["gamma"], w["tau"]
    rewards = [
        tau * np.log(w[policy]) + w[values][:, None] - gamma * w["P"] @ w[values]
        for policy, values in (("policy", "V"), ("policyprime", "Vprime"))
    ]
    distance = np.abs(rewards[0] - rewards[1]).max()
    apart = 0.5 * np.abs(w["policy"] - w["policyprime"]).sum(axis=1)
    return float(np.tanh(distance / (2 * tau * (1 - gamma))) - apart.max())


def gradients(w: World) -> float:
    """A step on a pair of answers raises the chosen one, or lowers the rejected one."""
    inner = w["g_w"] @ w["g_l"]
    chosen = w["d_w"] * (w["g_w"] @ w["g_w"]) - w["d_l"] * inner
    rejected = w["d_w"] * inner - w["d_l"] * (w["g_l"] @ w["g_l"])
    return float(max(chosen, -rejected))


def laws(w: World) -> float:
    """The sign of a derivative of the excess loss in l, for each of three data sets, against what it is said to be."""
    k, l = w["k"], w["l"]  # noqa: E741
    total = k * w["P_p"] + w["P_a"] + l * w["P_t"]
    seen = total > 0
    margin = np.inf
    for name in ("P_p", "P_a", "P_t"):
        overlap = (w[name][seen] * w["P_t"][seen] / total[seen]).sum()
        slope, told = 1 / (k + l + 1) - overlap, (k + l + 1) * overlap - 1
        margin = min(margin, max(slope, told), max(-slope, -told))
    return float(margin)


@dataclass(frozen=True)
class Case:
    """A signature with a claim on it.

    Attributes:
      claim: its id; sizes: of its sets.
      loop: the margin of its conclusion on one world, by hand.
      within: where scalars stay, as floats overflow beyond and see no meaning, so that there is nothing to compare.
    """

    claim: str
    sizes: Mapping[str, int]
    loop: Callable[[World], float]
    within: Mapping[str, tuple[float, float]] = field(default_factory=dict)


CASES = {
    "laws, with a derivative": Case("elasticity.slope-sign", {"X": 4}, laws),
    "rows of gradients": Case("entanglement.not-both", {"I": 4}, gradients),
    "decision process": Case(
        "cliff.soft-policies.tanh",
        {"S": 3, "A": 3},
        decision_process,
        {"tau": (0.1, 9.0), "gamma": (0.0, 0.9)},
    ),
    "independent draws": Case("bestofn.win-rate", {"Y": 4}, best_of_n),
}


def draw(case: Case, count: int, seed: int = 0) -> Batch:
    """The worlds that everyone is timed on, at random as a search draws them."""
    batch = Draw(claims()[case.claim], case.sizes, np.random.default_rng(seed)).random(count)
    clipped = {name: np.clip(batch.values[name], *ends) for name, ends in case.within.items()}
    return replace(batch, values={**batch.values, **clipped})


def looker(case: Case, *, compiled: bool) -> Looker:
    """The project's reader of a claim, by NumPy on whole batches as a quick search runs it, or compiled."""
    return Looker(claims()[case.claim], case.sizes, MANY if compiled else 1)


def singly(case: Case, batch: Batch, count: int) -> Callable[[], None]:
    """The reader of claims on the first worlds, one at a time."""
    look = looker(case, compiled=False)
    worlds = [replace(batch, tables=_at(batch.tables, i), values=_at(batch.values, i)) for i in range(count)]

    def call() -> None:
        for world in worlds:
            look(world)

    return call


def _at(given: Mapping[str, np.ndarray], i: int) -> dict[str, np.ndarray]:
    return {name: np.asarray(x)[i : i + 1] if np.ndim(x) else x for name, x in given.items()}


def one(batch: Batch, i: int) -> World:
    """World i, by the names of its tables and scalars."""
    given = {**batch.tables, **batch.values}
    return {name: np.broadcast_to(x, (batch.worlds, *np.shape(x)[1:]))[i] for name, x in given.items()}


def disagreement(case: Case, count: int) -> float:
    """Largest difference between margins of the loop and of both readers, relative where margins are large."""
    batch = draw(case, count)
    by_hand = np.array([case.loop(one(batch, i)) for i in range(count)])
    gaps = []
    for compiled in (False, True):
        ours = np.asarray(looker(case, compiled=compiled)(batch).told.margin)
        gaps.append((np.abs(ours - by_hand) / np.maximum(1, np.abs(by_hand))).max())
    return float(max(gaps))
