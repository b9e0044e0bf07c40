"""The policy cliff: the optimal policy, and softened ones, as a reward is tilted past the point where two actions change places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import sympy as sp

from synth.scenarios._base import Bound, Scenario, ScenarioResult, exact
from synth.scenarios._toy import Numbers, Toy, line, number, numbers, require
from synth.terms import EQUAL
from theory.cliff import soft, two_rewards
from theory.errors import WorldError

VALUES, HALF, WHOLE = "cliff.values-close", "cliff.same-policy", "cliff.same-policy.whole-gap"
LIPSCHITZ, TANH, SPREAD = "cliff.soft-policies", "cliff.soft-policies.tanh", "cliff.soft-policies.spread"
CLAIMS = (VALUES, HALF, WHOLE, LIPSCHITZ, TANH, SPREAD)
TITLE = "the policy cliff: an optimal policy jumps where softened ones slide"
GAP = two_rewards.S.min(
    lambda s: two_rewards.A.min(
        lambda a: two_rewards.V(s) - two_rewards.Q(s, a),
        where=lambda a: two_rewards.Q(s, a) < two_rewards.V(s),
    )
)
POINTS = 161
ROUNDS = 1000  # of policy iteration, of which a few are enough
SOLVED = 1e-12  # how far values may be from what they are to solve, beside their size
NEARLY = 1e-7  # the same where rounding lets them come no nearer
LARGEST = 1e100  # of values: there is room for what is made of them
FAINTEST = -660.0  # nats: the log-probability of an action below which floats do not hold a soft policy


def cliff(
    world: Numbers,
    *,
    temperatures: Sequence[float] = (0.1, 0.02),
    upto: float = 0.12,
    state: int = 0,
    action: int = 1,
    seed: int = 0,
) -> ScenarioResult:
    """The probability of one action in one state under the optimal and the soft policies for the reward R + t U, by the tilt t.

    Values are found by policy iteration, the soft ones with an entropy bonus. Of several optimal actions the policy that is shown takes each
    as often.

    Args:
      world: the reward "R" and the direction "U" of the tilt, a row of actions for each state; the law "P" of the next state, for each state
        a row for each action; the discount "gamma".
      temperatures: of the entropy bonus, in units of reward; a curve each, at most three.
      upto: up to which t the reward is tilted.
      state: the one that is shown, by number, from 0.
      action: the one whose probability is shown, by number, from 0.
      seed: of nothing; all is exact.

    Raises:
      WorldError: numbers that are missing, out of range or of unlike shapes; a temperature so low that floats do not hold the soft policy.
    """
    rewards, tilt, P, gamma = _checked(world)
    if not 0 < upto < np.inf:
        raise WorldError(f"upto {upto:g}: give a positive tilt")
    if not 1 <= len(temperatures) <= 3 or not all(0 < tau < np.inf for tau in temperatures):
        raise WorldError(f"temperatures {list(temperatures)}; give one to three positive numbers")
    if not (0 <= state < rewards.shape[0] and 0 <= action < rewards.shape[1]):
        raise WorldError(
            f"state {state}, action {action}: the world has {rewards.shape[0]} states and {rewards.shape[1]} actions, counted from 0"
        )
    t = np.linspace(0.0, upto, POINTS)
    with np.errstate(over="ignore", invalid="ignore"):  # what is no float is refused below
        tilted = rewards + t[:, None, None] * tilt
        values = np.array([optimal_values(R, P, gamma) for R in tilted])
    if not np.isfinite(values).all() or abs(values).max() > LARGEST:
        raise WorldError(
            "R, U, upto: rewards are so large that their values are no floats; give smaller ones"
        )
    taken = _evenly(values)[:, state, action]
    hard = Toy(
        two_rewards.dynamics.signature, {"P": P, "gamma": gamma, "Q": values[0]}, ties=True, Qprime=values
    )
    curves = [exact("optimal policy", t, taken, steps=True)]
    bounds = [
        _below(claim, factor, hard, t) for claim, factor in ((HALF, sp.Rational(1, 2)), (WHOLE, sp.S.One))
    ]
    worlds = []
    for tau in temperatures:
        policies, of_states = map(
            np.array, zip(*(soft_policy(R, P, gamma, tau) for R in tilted), strict=True)
        )
        worlds.append((np.full(POINTS, tau), policies, of_states))
        curves.append(exact(f"soft policy, temperature {tau:g}", t, policies[:, state, action]))
    softened = _softened(P, gamma, worlds)
    promised = soft.tanh(soft.distance() / (2 * soft.tau * (1 - soft.gamma)))
    for k, allowed in enumerate(np.split(softened.at(promised), len(temperatures))):
        most = curves[k + 1].y[0] + allowed
        seen = most <= 1
        label = f"soft-policies.tanh: at most, for {temperatures[k]:g}"
        bounds.append(line(TANH, label, promised, t[seen], most[seen]))
    return ScenarioResult(
        "cliff",
        TITLE,
        CLAIMS,
        tuple(curves),
        tuple(b for b in bounds if b is not None),
        "tilt t of the reward R + t U",
        f"probability of action {action} in state {state}",
        parameters={**world, "temperatures": list(temperatures), "state": state, "action": action},
        notes=(
            _seen(t, taken, [np.array(c.y) for c in curves[1:]], temperatures),
            *(hard.note(claim, "tilt", t) for claim in (VALUES, HALF, WHOLE)),
            *(
                softened.note(claim, "tilt", np.tile(t, len(temperatures)))
                for claim in (LIPSCHITZ, TANH, SPREAD)
            ),
        ),
        seed=seed,
    )


def optimal_values(R: np.ndarray, P: np.ndarray, gamma: float) -> np.ndarray:
    """Q of shape (states, actions) with Q = R + gamma P max Q, by policy iteration.

    Raises:
      WorldError: floats do not settle on a policy.
    """
    chosen = R.argmax(axis=1)
    each = np.arange(len(R))
    for _ in range(ROUNDS):
        V = np.linalg.solve(np.eye(len(R)) - gamma * P[each, chosen], R[each, chosen])
        Q = R + gamma * P @ V
        better = Q.max(axis=1) > Q[each, chosen] + SOLVED * np.maximum(1.0, abs(Q).max(axis=1))
        if not better.any():
            return Q
        chosen = np.where(better, Q.argmax(axis=1), chosen)
    raise WorldError(f"no optimal policy was found in {ROUNDS} rounds; give rewards of more even size")


def soft_policy(R: np.ndarray, P: np.ndarray, gamma: float, tau: float) -> tuple[np.ndarray, np.ndarray]:
    """The policy pi and the values V of states with V = tau log sum exp(Q/tau), pi = exp((Q - V)/tau) and Q = R + gamma P V.

    Raises:
      WorldError: floats do not hold the policy, or do not settle on one.
    """
    policy, last = np.full(R.shape, 1.0 / R.shape[1]), np.inf
    for _ in range(ROUNDS):
        surprise = -np.log(policy, where=policy > 0, out=np.zeros_like(policy))
        earned = (policy * (R + tau * surprise)).sum(axis=1)
        V = np.linalg.solve(np.eye(len(R)) - gamma * np.einsum("sa,sat->st", policy, P), earned)
        Q = R + gamma * P @ V
        top = Q.max(axis=1, keepdims=True)
        weights = np.exp((Q - top) / tau)
        better = (top + tau * np.log(weights.sum(axis=1, keepdims=True)))[:, 0]
        policy = weights / weights.sum(axis=1, keepdims=True)
        off = float(np.max(abs(better - V) / np.maximum(1.0, abs(V))))
        # Rounds at first gain digits, and then only move what rounding leaves.
        if off <= SOLVED or (off <= NEARLY and off >= last / 2):
            faintest = float(np.min((Q - better[:, None]) / tau))
            if faintest < FAINTEST:
                raise WorldError(
                    f"temperature {tau:g}: some action has a probability of e^{faintest:.3g}, which floats do not hold well; "
                    f"give one of {tau * faintest / FAINTEST:.2g} or more"
                )
            return policy, better
        last = off
    raise WorldError(f"temperature {tau:g}: no soft policy was found in {ROUNDS} rounds; give a higher one")


def _checked(world: Numbers) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Reward, tilt, dynamics and discount.

    Raises:
      WorldError: they are missing, out of range or of unlike shapes.
    """
    require(world, "R U P gamma")
    rewards, tilt, P = (numbers(world, name) for name in ("R", "U", "P"))
    gamma = number(world, "gamma")
    if rewards.ndim != 2 or not rewards.size or tilt.shape != rewards.shape:
        raise WorldError("R and U: give a row of actions for each state, of one shape")
    if P.shape != (*rewards.shape, len(rewards)):
        raise WorldError(
            f"P: give for each of {rewards.shape[0]} states and {rewards.shape[1]} actions a law of the next state"
        )
    if not (np.isfinite(rewards).all() and np.isfinite(tilt).all()):
        raise WorldError("R and U: give finite numbers")
    # What is no law, and a discount out of its bounds, is refused before anything is solved for.
    Toy(two_rewards.dynamics.signature, {"P": P, "gamma": gamma, "Q": rewards, "Qprime": rewards})
    return rewards, tilt, P, gamma


def _evenly(values: np.ndarray) -> np.ndarray:
    """The policy that takes each optimal action as often, by tilt, state and action."""
    best = values.max(axis=-1, keepdims=True)
    optimal = values >= best - EQUAL * np.maximum(1.0, abs(best))
    return optimal / optimal.sum(axis=-1, keepdims=True)


def _softened(
    P: np.ndarray, gamma: float, worlds: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]]
) -> Toy:
    """Soft policies by temperature and tilt, each beside that without tilt."""
    tau, policies, values = (np.concatenate(parts) for parts in zip(*worlds, strict=True))
    first = np.repeat(np.arange(0, len(tau), POINTS), POINTS)
    return Toy(
        soft.dynamics.signature,
        {"P": P, "gamma": gamma},
        tau=tau,
        policy=policies[first],
        V=values[first],
        policyprime=policies,
        Vprime=values,
    )


def _below(claim: str, factor: sp.Rational, toy: Toy, t: np.ndarray) -> Bound | None:
    """A vertical line at the tilt below which a claim says that the optimal policy stays the same; none if it says nothing, or so of all tilts."""
    distance = toy.at(two_rewards.distance())
    if not toy.met(claim).any() or toy.met(claim).all():
        return None
    limit = factor * (1 - two_rewards.gamma) * GAP
    tilt = float(toy.at(limit)[0] * t[-1] / distance[-1])  # the distance grows in proportion to the tilt
    return Bound(claim, f"{claim.removeprefix('cliff.')}: the same below {tilt:.3g}", str(limit), x=(tilt,))


def _seen(
    t: np.ndarray, taken: np.ndarray, sliding: Sequence[np.ndarray], temperatures: Sequence[float]
) -> str:
    """Where the optimal policy jumps, and over which tilts the soft ones go from nine tenths of one answer to nine tenths of another."""
    jumps = np.flatnonzero(abs(np.diff(taken)) > 0)
    if not len(jumps):
        told = f"The optimal policy takes the action with probability {taken[0]:.3g} at every tilt up to {t[-1]:.3g}"
    else:
        told = "The optimal policy " + ", then ".join(
            f"jumps from {taken[k]:.3g} to {taken[k + 1]:.3g} between the tilts {t[k]:.3g} and {t[k + 1]:.3g}"
            for k in jumps[:3]
        )
    steepest = [float(np.max(abs(np.diff(y)) / np.diff(t))) for y in sliding]
    return (
        told
        + "; "
        + ", ".join(
            f"at temperature {tau:g} the soft one goes from {y[0]:.2g} to {y[-1]:.3g}, by {slope:.3g} per unit of tilt at most"
            for tau, y, slope in zip(temperatures, sliding, steepest, strict=True)
        )
        + "."
    )


def demo(seed: int) -> ScenarioResult:
    """A first step to an honest or a pleasing conversation, either of which goes on; the tilt pays for pleasing and takes from honesty.

    In either conversation a second action, which costs 3, is never taken.
    """
    world: dict[str, Any] = {
        "R": ((0.0, 0.0), (1.0, -2.0), (0.9, -2.1)),
        "U": ((-0.5, 1.0), (-0.5, 0.0), (1.0, 0.0)),
        "P": (
            ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
            ((0.0, 1.0, 0.0), (0.0, 1.0, 0.0)),
            ((0.0, 0.0, 1.0), (0.0, 0.0, 1.0)),
        ),
        "gamma": 0.8,
    }
    return cliff(world, seed=seed)


SCENARIO = Scenario("cliff", TITLE, CLAIMS, cliff, demo)
