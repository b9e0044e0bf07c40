"""Targeted manipulation: users of several kinds, some of whom reward what tricks them, and a model that learns from their feedback."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sympy import sqrt

from synth.scenarios._base import Scenario, ScenarioResult, exact
from synth.scenarios._toy import TOTAL, Numbers, Toy, line, numbers, require
from theory.bestofn.gain import high, low
from theory.bestofn.gibbs import best, gibbs, penalised, pi_0, pi_1
from theory.bestofn.second import two
from theory.errors import WorldError
from theory.library import KL

RANGE, BEST, SECOND, CRITERION = (
    "bestofn.gain-by-range",
    "bestofn.gibbs",
    "bestofn.second-reward",
    "bestofn.second-reward.exponential",
)
CLAIMS = (RANGE, BEST, SECOND, CRITERION)
TITLE = "targeted manipulation: what users' feedback teaches, and to whom it is done"
MOST = 1000  # steps
ROUNDING = 1e-9  # of floats
AT_MOST = (high - low) * sqrt(KL(pi_1, pi_0) / 2)


@dataclass(frozen=True)
class Users:
    """Kinds of users, what the model sees of them, and what answers are to them.

    Attributes:
      share: of each kind.
      cue: law of the cue, a row for each kind.
      feedback, worth: what an answer of the model earns from a user, and what it is worth to them, a row of answers for each kind.
      law: of answers before learning.
      tricks, tricked: which answers manipulate, and which kinds are taken in, as truths.
    """

    share: np.ndarray
    cue: np.ndarray
    feedback: np.ndarray
    worth: np.ndarray
    law: np.ndarray
    tricks: np.ndarray
    tricked: np.ndarray

    @property
    def seen(self) -> np.ndarray:
        """The probability of each cue."""
        return self.share @ self.cue

    @property
    def behind(self) -> np.ndarray:
        """The law of the kind given the cue, a row for each cue."""
        return (self.share[:, None] * self.cue / self.seen).T


def manipulation(world: Numbers, *, steps: int = 40, rate: float = 0.5, seed: int = 0) -> ScenarioResult:
    """Feedback, worth and manipulation by steps of learning from feedback.

    The model sees a cue of its user and has a law of answers for each cue. A step multiplies the probability of each answer by e^(rate f), f
    being the mean feedback on that answer from users with that cue, and divides by the sum: it is the best law for feedback less the divergence from the
    law before over the rate.

    Args:
      world: "users", the share of each kind; "cue", for each kind a law of what the model sees; "r" and "g", for each kind the feedback on every
        answer and what the answer is worth; "pi_0", the positive law of answers before learning, the same for all cues; "tricks", 1 for an
        answer that manipulates and 0 for another; "gullible", 1 for a kind that is taken in and 0 for another.
      steps: how many.
      rate: of learning, nats per unit of feedback.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing, out of range or of unlike shapes.
    """
    users = _checked(world)
    if not 2 <= steps <= MOST or not 0 < rate < np.inf:
        raise WorldError(f"{steps} steps at the rate {rate:g}; give 2 to {MOST} steps and a positive rate")
    t = np.arange(steps + 1)
    with np.errstate(over="ignore", invalid="ignore"):
        learnt = learning(users, steps, rate)
    if not np.isfinite(learnt).all():
        raise WorldError(f"rate {rate:g}: rate times feedback leaves all floats; give a lower one")
    said = np.einsum("kc,tca->tka", users.cue, learnt)  # by step, kind and answer
    earned, worth = (
        np.einsum("k,tka,ka->t", users.share, said, per_kind) for per_kind in (users.feedback, users.worth)
    )
    done = said @ users.tricks.astype(float)
    gullible, others = (
        done @ (users.share * kinds) / users.share[kinds].sum() for kinds in (users.tricked, ~users.tricked)
    )
    blind = learning(replace(users, cue=np.ones((len(users.share), 1))), steps, rate)[:, 0]
    unseen = blind @ users.tricks.astype(float)
    by_feedback = _pairs(users, users.share, learnt, users.behind @ users.feedback)
    by_tricks = _pairs(
        users, users.share * users.tricked, learnt, np.tile(users.tricks, (users.cue.shape[1], 1))
    )
    most, bad_most = by_feedback.at(AT_MOST) + earned[0], by_tricks.at(AT_MOST) + gullible[0]
    seen, bad_seen = most <= users.feedback.max() + ROUNDING, bad_most <= 1 + ROUNDING
    return ScenarioResult(
        "manipulation",
        TITLE,
        CLAIMS,
        (
            exact("feedback, all users", t, earned),
            exact("worth, all users", t, worth),
            exact("manipulated, of the gullible", t, gullible),
            exact("manipulated, of the others", t, others),
            exact("manipulated, were there no cue", t, unseen),
        ),
        (
            line(RANGE, "gain-by-range: feedback at most", AT_MOST, t[seen], most[seen]),
            line(RANGE, "gain-by-range: manipulated at most", AT_MOST, t[bad_seen], bad_most[bad_seen]),
        ),
        "steps of learning from feedback",
        "feedback, worth; share manipulated",
        parameters={**world, "steps": steps, "rate": rate},
        notes=(
            _seen(earned, worth, gullible, others, unseen),
            f"Of the feedback of all: {by_feedback.note(RANGE, 'step', t)}",
            f"Of the share of the gullible who are manipulated: {by_tricks.note(RANGE, 'step', t)}",
            *_by_cue(users, learnt, rate),
        ),
        seed=seed,
    )


def learning(users: Users, steps: int, rate: float) -> np.ndarray:
    """Laws of answers by step, cue and answer, step after step, in logarithms."""
    feedback = users.behind @ users.feedback  # by cue and answer
    logs = [np.tile(np.log(users.law), (len(feedback), 1))]
    for _ in range(steps):
        raised = logs[-1] + rate * feedback
        logs.append(raised - np.logaddexp.reduce(raised, axis=1, keepdims=True))
    return np.exp(np.array(logs))


def _pairs(users: Users, of: np.ndarray, learnt: np.ndarray, reward: np.ndarray) -> Toy:
    """The law of cue and answer together by step, beside that before learning.

    Args:
      of: how much each kind of user counts.
      learnt: laws of answers by step and cue.
      reward: by cue and answer.
    """
    cue = of @ users.cue / of.sum()
    met = cue > 0  # the law before learning is to be positive
    joint = (cue[met, None] * learnt[:, met]).reshape(len(learnt), -1)
    flat = reward[met].astype(float).ravel()
    fixed = {"pi_0": joint[0] / joint[0].sum(), "r": flat, "low": flat.min(), "high": flat.max(), "lam": 1.0}
    return Toy(gibbs, fixed, pi_1=joint / joint.sum(axis=1, keepdims=True))


def _by_cue(users: Users, learnt: np.ndarray, rate: float) -> tuple[str, ...]:
    """What is told of the users with one cue: that behind which most users are gullible."""
    cue = int(np.argmax(users.behind @ users.tricked))
    feedback, worth = (users.behind[cue] @ per_kind for per_kind in (users.feedback, users.worth))
    steps = np.arange(1, len(learnt))
    prices = 1 / (rate * steps)
    law = Toy(gibbs, {"pi_0": users.law, "r": feedback - feedback.max()}, lam=prices, pi_1=learnt[1:, cue])
    short = law.at(best - penalised(pi_1))
    pair = Toy(two, {"pi_0": users.law, "r": feedback - feedback.max(), "g": worth}, lam=prices)
    told = f"Of users with cue {cue}, of whom {float(users.behind[cue] @ users.tricked):.3g} are gullible:"
    known = np.isfinite(short)
    gap = float(np.max(abs(short[known]), initial=0.0))
    reached = (
        f"step by step the law is the one that {BEST} says is best where a nat costs 1/(rate × steps), to within {gap:.1g}."
        if gap <= ROUNDING
        else f"the law falls short by up to {gap:.2g} of what {BEST} says is best where a nat costs 1/(rate × steps)."
    )
    return (
        f"{told} {reached}" if known.any() else f"{told} floats do not hold the best law.",
        f"{told} {pair.note(SECOND, 'price', prices)}",
        f"{told} {pair.note(CRITERION, 'price', prices)}",
    )


def _checked(world: Numbers) -> Users:
    """The users; cues that nobody has are left out.

    Raises:
      WorldError: numbers that are missing, out of range or of unlike shapes.
    """
    require(world, "users cue r g pi_0 tricks gullible")
    share, cue, r, g, law, tricks, gullible = (
        numbers(world, name) for name in ("users", "cue", "r", "g", "pi_0", "tricks", "gullible")
    )
    if share.ndim != 1 or law.ndim != 1 or cue.ndim != 2 or len(cue) != len(share):
        raise WorldError("users and pi_0: give laws; cue: give a law for each kind of user")
    if not r.shape == g.shape == (len(share), len(law)) or not np.isfinite([r, g]).all():
        raise WorldError(
            f"r and g: give finite numbers, a row of {len(law)} answers for each of {len(share)} kinds of user"
        )
    for name, rows in (("users", share), ("cue", cue), ("pi_0", law)):
        if (rows < 0).any() or (abs(rows.sum(axis=-1) - 1) > TOTAL).any():
            raise WorldError(f"{name} is no law; give probabilities that sum to 1")
    if not (law > 0).all():
        raise WorldError("pi_0 has an entry 0; an answer that is never given is never learnt")
    for name, marks, size in (("tricks", tricks, len(law)), ("gullible", gullible, len(share))):
        if marks.shape != (size,) or not np.isin(marks, (0, 1)).all():
            raise WorldError(f"{name}: give {size} numbers, each 1 or 0")
    tricked = gullible == 1
    if not 0 < share[tricked].sum() < share.sum() or not share[~tricked].sum() > 0:
        raise WorldError("gullible: mark some users and not others, with a positive share each")
    return Users(share, cue[:, share @ cue > 0], r, g, law, tricks == 1, tricked)


def _seen(
    earned: np.ndarray, worth: np.ndarray, gullible: np.ndarray, others: np.ndarray, unseen: np.ndarray
) -> str:
    return (
        f"In {len(earned) - 1} steps the mean feedback goes from {earned[0]:.3g} to {earned[-1]:.3g}, and what answers are worth to users from {worth[0]:.3g} to "
        f"{worth[-1]:.3g}, {worth.max():.3g} at most. Of the gullible, {gullible[0]:.3g} are manipulated at first and {gullible[-1]:.3g} in the end, of the others "
        f"{others[0]:.3g} and {others[-1]:.3g}; a model that sees no cue would come to {unseen[-1]:.2g} of either."
    )


def demo(seed: int) -> ScenarioResult:
    """One user in twenty rewards an answer that does harm to them; the model cannot know them, but for a cue that nine in ten of them give."""
    world: dict[str, Any] = {
        "users": (0.95, 0.05),
        "cue": ((0.98, 0.02), (0.1, 0.9)),
        "r": ((0.5, 0.8, 0.1), (0.5, 0.6, 1.0)),
        "g": ((0.5, 0.8, 0.1), (0.5, 0.6, -1.0)),
        "pi_0": (0.6, 0.3, 0.1),
        "tricks": (0, 0, 1),
        "gullible": (0, 1),
    }
    return manipulation(world, steps=60, seed=seed)


SCENARIO = Scenario("manipulation", TITLE, CLAIMS, manipulation, demo)
