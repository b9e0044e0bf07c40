"""The claims on the policy cliff (F6 of the second sheet): verdicts by the common machinery, and their reasons by value iteration."""

from fractions import Fraction as F

import numpy as np
import pytest
from sympy import log

from tests.theories import (
    assert_derived,
    assert_not_derived,
    assert_refuted,
    fails_on,
    recorded_as_proved,
    verdict_of,
)
from theory import claims
from theory.claims import with_conclusion
from theory.cliff import missing, soft, soft_return, tie_break, two_rewards
from theory.logic import both, when

# What the mathematics says, worked out by hand before the machine was asked.
HOLDS = {f"F6.{k}" for k in (1, 2, 4, 5, 7, 8, 10, 11, 12)}
FAILS = {"F6.3", "F6.6"}
FURTHER = {"cliff.tie-break.at-most"}
OWN = [c for c in claims().values() if c.id.startswith("cliff.")]
BY_SHEET = {c.sheet: c for c in OWN if c.sheet}


def test_every_entry_of_the_sheet_is_here():
    assert set(BY_SHEET) == HOLDS | FAILS == {f"F6.{k}" for k in range(1, 13) if k != 9}
    assert {c.id for c in OWN if not c.sheet} == FURTHER
    assert recorded_as_proved(c.id for c in OWN) == FURTHER | {BY_SHEET[label].id for label in HOLDS}
    assert {r for c in OWN for r in c.repairs} == {BY_SHEET[label].id for label in FAILS}


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_refuted_by_a_rational_world(label):
    assert_refuted(BY_SHEET[label])


@pytest.mark.parametrize("label", sorted(HOLDS))
def test_what_holds_is_derived(label):
    assert_derived(BY_SHEET[label])


@pytest.mark.parametrize("id", sorted(FURTHER))
def test_what_stands_beside_the_sheet_is_derived(id):
    assert_derived(claims()[id])


@pytest.mark.parametrize("label", sorted(FAILS))
def test_what_fails_is_not_derived(label):
    assert_not_derived(BY_SHEET[label])


@pytest.mark.slow
@pytest.mark.parametrize("label", sorted(HOLDS))
def test_what_holds_is_not_broken_by_the_search(label):
    assert verdict_of(BY_SHEET[label]) == "proved"


def test_a_tie_in_one_state_is_not_broken_by_less_than_half_the_lead():
    """R = (0, 0), gamma = 1/2, eps = 1: rewards may change by 1/4, which makes a lead of 1/2."""
    assert fails_on(
        "cliff.tie-break.discounted", {"A": 2}, {"R": (0, 0), "chosen": (1, 0)}, gamma=F(1, 2), epsilon=1
    )
    assert not fails_on(
        "cliff.tie-break.discounted", {"A": 2}, {"R": (0, 0), "chosen": (1, 0)}, gamma=0, epsilon=1
    )


def twins():
    """Broken variants of what holds: each must be refuted."""
    t = two_rewards
    yield with_conclusion(
        t.values_close,
        "twin.no-horizon",
        t.S.every(lambda s: t.A.every(lambda a: t.Abs(t.Q(s, a) - t.Q_prime(s, a)) <= t.distance())),
    )
    yield with_conclusion(
        t.lead_at_most,
        "twin.lead",
        t.S.every(
            lambda s: t.A.every(
                lambda a: t.A.every(
                    lambda b: t.Q_prime(s, a) - t.Q_prime(s, b) <= t.Q(s, a) - t.Q(s, b) + 2 * t.distance()
                )
            )
        ),
    )
    t = tie_break
    yield with_conclusion(t.by_half, "twin.third", both(t.lowered() <= t.epsilon / 3, t.led(t.Q_lowered)))
    yield with_conclusion(
        t.by_one_value, "twin.less", both(t.raised() <= t.gamma * t.epsilon, t.led(t.Q_raised))
    )
    t = soft
    yield with_conclusion(
        t.by_spread, "twin.spread", t.S.every(lambda s: t.apart(s) <= t.tanh(t.spread(s) / (5 * t.tau)))
    )
    t = soft_return
    yield with_conclusion(
        t.near_optimum,
        "twin.quarter-entropy",
        t.S.every(lambda s: t.U(s) - t.W(s) <= t.tau * log(t.actions()) / (4 * (1 - t.gamma))),
    )
    t = missing
    yield with_conclusion(
        t.suboptimal,
        "twin.not-indifferent",
        t.S.every(
            lambda s: t.A.every(
                lambda a: when(t.advantage(s, a) > 0, t.X(s) - t.V(s) - t.missed(s) >= t.advantage(s, a))
            )
        ),
    )


@pytest.mark.parametrize("twin", list(twins()), ids=lambda c: c.id)
def test_broken_twins_are_refuted_and_not_derived(twin):
    assert_not_derived(twin)
    assert verdict_of(twin) == "refuted"


# ------------------------------------------------------------ by value iteration
def drawn(seed, states=3, actions=3):
    """(dynamics, values, discount) at random."""
    rng = np.random.default_rng(seed)
    P = rng.dirichlet(np.ones(states), size=(states, actions))
    return P, rng.normal(size=(states, actions)), rng.uniform(0, 0.9)


def optimal(R, P, gamma):
    """Optimal values of actions, by value iteration."""
    Q = np.zeros_like(R)
    for _ in range(2000):
        Q = R + gamma * P @ Q.max(axis=1)
    return Q


def worth(pi, R, P, gamma):
    """The return of a policy at every state, by solving its equation."""
    rewards = (pi * R).sum(axis=1)
    moves = np.einsum("sa,sat->st", pi, P)
    return np.linalg.solve(np.eye(len(R)) - gamma * moves, rewards)


@pytest.mark.parametrize("seed", range(3))
def test_rewards_given_by_values_have_these_values(seed):
    P, Q, gamma = drawn(seed)
    R = Q - gamma * P @ Q.max(axis=1)
    np.testing.assert_allclose(optimal(R, P, gamma), Q, atol=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_half_the_lead_breaks_a_tie(seed):
    P, Q, gamma = drawn(seed)
    Q[0, 1] = Q[0, 2] = Q[0].max()
    R, eps = Q - gamma * P @ Q.max(axis=1), 0.7
    changed = R + eps / 2
    changed[0, [0, 1]] -= eps
    new = optimal(changed, P, gamma)[0]
    assert new[2] >= max(new[0], new[1]) + eps - 1e-9


@pytest.mark.parametrize("seed", range(3))
def test_soft_policies_are_those_of_their_values(seed):
    """pi and V give values whose soft policy is pi, whose soft values of states are V, and whose return is near the optimum."""
    P, _, gamma = drawn(seed)
    rng, tau = np.random.default_rng(seed), 0.4
    pi, V = rng.dirichlet(np.ones(3), size=3), rng.normal(size=3)
    Q = V[:, None] + tau * np.log(pi)
    np.testing.assert_allclose(tau * np.log(np.exp(Q / tau).sum(axis=1)), V, atol=1e-12)
    R = Q - gamma * P @ V
    short = optimal(R, P, gamma).max(axis=1) - worth(pi, R, P, gamma)
    assert (short >= -1e-9).all()
    assert (short <= tau * np.log(3) / (1 - gamma) + 1e-9).all()


@pytest.mark.parametrize("seed", range(3))
def test_a_missing_reward_costs_the_advantage(seed):
    P, Q, gamma = drawn(seed)
    Q[0, 1] = Q[0, 2] = Q[0].max() + 1
    R, U = Q - gamma * P @ Q.max(axis=1), drawn(seed + 10)[1]
    pi = np.eye(3)[Q.argmax(axis=1)]
    lost = worth(pi, U, P, gamma)
    advantage = (U + gamma * P @ lost)[0, 2] - lost[0]
    gap = optimal(R + U, P, gamma).max(axis=1) - worth(pi, R + U, P, gamma)
    assert gap[0] >= advantage - 1e-9
