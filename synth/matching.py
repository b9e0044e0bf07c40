r"""Toy worlds with given constants: mixtures of n-gram or hidden Markov models, matched to measured curves.

A measurement of two components gives curves over the length n of a prompt: E KL(P- || P+) and its reverse, Var LLR / n, and the
behaviour of both components after prompts of P-. `match` looks for a small world with these curves. Every one of them is computed
exactly for every candidate, by going through all prompts up to the longest length, and the weighted squares of the differences are
minimised by L-BFGS through that computation, from several starts.

The smallest interesting alphabet has a sentence for each of four roles (good or bad, likely or not); laws are softmax rows, so
no probability is 0 and no log-ratio infinite.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp
from scipy.optimize import minimize  # type: ignore[import-untyped]

from synth.components import HMM, Markov
from theory import WorldError
from theory.models import Component, Floats, World

FAMILIES = ("ngram", "hmm")
CURVES = ("kl", "kl_plus", "variance", "variance_plus", "behaviour_minus", "behaviour_plus")
"""Curves that are matched: as in `llm_bridge.measure.Constants` the first four, of P- and P+ after prompts of P- the others."""
MOST_PROMPTS = 20_000
"""Most prompts of the longest length that a match goes through at each step."""
MOST_LISTED = 300_000
"""The same for the curves of one world."""
LEAST_ERROR = 1e-2
"""Standard errors below this share of the largest value of their curve count as this."""
FIRST_STEPS, POLISHED = 60, 2

Params = dict[str, dict[str, jax.Array]]


@dataclass(frozen=True)
class Target:
    """A measured curve.

    Attributes:
      values: shape (n,), at lengths 0, 1, ... (variances: 1, 2, ...).
      standard_errors: shape (n,), > 0 where the value is not exact.
    """

    values: Floats
    standard_errors: Floats

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", np.asarray(self.values, dtype=float))
        object.__setattr__(self, "standard_errors", np.asarray(self.standard_errors, dtype=float))
        if self.values.ndim != 1 or self.values.shape != self.standard_errors.shape or not len(self.values):
            raise WorldError(
                f"values of shape {self.values.shape} with standard errors of shape {self.standard_errors.shape}: give one error for each of at least one value"
            )
        if not (np.isfinite(self.values).all() and np.isfinite(self.standard_errors).all()):
            raise WorldError("a curve holds a value or an error that is not finite; nothing can match it")
        if (self.standard_errors < 0).any():
            raise WorldError("a standard error is negative")

    @property
    def scale(self) -> Floats:
        """What a difference is divided by; shape (n,)."""
        floor = LEAST_ERROR * max(1e-6, float(np.abs(self.values).max()))
        return np.maximum(self.standard_errors, floor)


@dataclass(frozen=True)
class Toy:
    """A toy world and its exact curves.

    Attributes:
      family: "ngram" or "hmm".
      scores: behaviour of each sentence, shape (A,).
      parameters: of "minus" and "plus", logarithms: initial (A,) and transition (A, A) of an n-gram; initial (S,), transition (S, S) and
        emission (S, A) of an HMM.
      longest: n up to which its curves were computed.
    """

    family: str
    scores: tuple[float, ...]
    parameters: Mapping[str, Mapping[str, Floats]]
    longest: int

    @property
    def alphabet(self) -> tuple[str, ...]:
        """Names of the sentences."""
        return alphabet_of(self.scores)

    def component(self, side: str) -> Component:
        """P- ("minus") or P+ ("plus") as a component of the protocol."""
        laws = self.parameters[side]
        if self.family == "ngram":
            return Markov([laws["initial"], laws["transition"]], alphabet=self.alphabet, logs=True)
        probabilities = (np.exp(laws[name]) for name in ("initial", "transition", "emission"))
        return HMM(*probabilities, alphabet=self.alphabet)

    def behaviour(self, sentence: str) -> float:
        """Score of a sentence, in [-1, 1]."""
        return self.scores[self.alphabet.index(sentence)]

    def world(self, log_alpha: float) -> World:
        """P = alpha P- + (1 - alpha) P+ with the behaviour."""
        return World(self.component("minus"), self.component("plus"), log_alpha, self.behaviour)

    def exact_up_to(self, longest: int) -> int:
        """Length up to which `curves` can go, at most ``longest``."""
        return min(longest, _reach(len(self.scores), MOST_LISTED))

    def curves(self, longest: int | None = None) -> dict[str, Floats]:
        """Exact curves, by name; shape (n,), lengths as in `Target`."""
        raw = {side: {k: jnp.asarray(v) for k, v in laws.items()} for side, laws in self.parameters.items()}
        depth = self.longest if longest is None else longest
        _feasible(len(self.scores), depth, MOST_LISTED)
        found, _ = _compiled(raw, self.family, jnp.asarray(self.scores), depth)
        return {name: np.asarray(values) for name, values in found.items()}

    def record(self) -> dict[str, Any]:
        """As JSON has it; `toy_of` reads it."""
        return {
            "family": self.family,
            "scores": list(self.scores),
            "longest": self.longest,
            "parameters": {
                side: {name: np.asarray(v).tolist() for name, v in laws.items()}
                for side, laws in self.parameters.items()
            },
        }


@dataclass(frozen=True)
class Match:
    """What `match` found.

    Attributes:
      toy: the world.
      residuals: by curve, (exact value of the toy - target)/scale, shape (n,).
      loss: sum of the squares of all residuals.
      excess: nats by which its log-ratios leave the range asked for.
      free: numbers that were free to move.
      starts: loss at the end of every start, ascending.
    """

    toy: Toy
    residuals: Mapping[str, Floats]
    loss: float
    excess: float
    free: int
    starts: tuple[float, ...]

    @property
    def count(self) -> int:
        """Numbers that were matched."""
        return sum(len(r) for r in self.residuals.values())


def match(
    targets: Mapping[str, Target],
    *,
    family: str = "ngram",
    scores: Sequence[float] = (1.0, 1.0, -1.0, -1.0),
    states: int = 3,
    largest: float = math.inf,
    smallest: float = -math.inf,
    starts: int = 8,
    steps: int = 400,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Match:
    """The toy world of a family whose exact curves come nearest to measured ones.

    Args:
      targets: by names of `CURVES`; at least "kl".
      family: "ngram" (first order: a sentence depends on the one before) or "hmm".
      scores: behaviour of each sentence, in [-1, 1].
      states: hidden states of an HMM.
      largest, smallest: range of log P-(y|s)/P+(y|s), nats, that should not be left.
      starts: random starts, of 60 steps of L-BFGS each; the best two go on.
      steps: of those two, at most.
      seed: of the starts.
      progress: called with starts done and starts in all.

    Raises:
      WorldError: an unknown family or curve, scores outside [-1, 1], curves too long for so many sentences.
    """
    if family not in FAMILIES:
        raise WorldError(f"family {family!r}: give one of {', '.join(FAMILIES)}")
    if "kl" not in targets or set(targets) - set(CURVES):
        raise WorldError(f"curves {sorted(targets)}: give kl and any of {', '.join(CURVES)}")
    if len(scores) < 2 or any(not -1 <= x <= 1 for x in scores):
        raise WorldError(f"scores {list(scores)}: give at least two numbers in [-1, 1]")
    if starts < 1 or steps < 1 or states < 1:
        raise WorldError(f"{starts} starts of {steps} steps with {states} states: give at least 1 of each")
    longest = max(
        len(t.values) - 1 + (1 if name.startswith("variance") else 0) for name, t in targets.items()
    )
    _feasible(len(scores), longest)
    rows = jnp.asarray(scores, dtype=float)
    goals = {name: (jnp.asarray(t.values), jnp.asarray(t.scale)) for name, t in targets.items()}
    ranges = (smallest, largest)

    def objective(flat: jax.Array) -> tuple[jax.Array, tuple[dict[str, jax.Array], jax.Array]]:
        found, ends = _curves(_laws(flat, family, len(scores), states), family, rows, longest)
        residuals = {
            name: (found[name][: len(values)] - values) / scale for name, (values, scale) in goals.items()
        }
        excess = jnp.maximum(0.0, jnp.maximum(ends[1] - ranges[1], ranges[0] - ends[0]))
        return sum(jnp.sum(r**2) for r in residuals.values()) + excess**2, (residuals, excess)

    value = jax.jit(jax.value_and_grad(objective, has_aux=True))

    def scipy_value(flat: Floats) -> tuple[float, Floats]:
        (loss, _), gradient = value(jnp.asarray(flat))
        return float(loss), np.asarray(gradient)

    rng = np.random.default_rng(seed)
    spread = math.sqrt(max(1.0, float(targets["kl"].values.max())))
    tried: list[tuple[float, int, Floats]] = []
    for k in range(starts):
        start = rng.normal(size=_size(family, len(scores), states)) * spread
        done = minimize(scipy_value, start, jac=True, method="L-BFGS-B", options={"maxiter": FIRST_STEPS})
        tried.append((float(done.fun), k, done.x))
        if progress is not None:
            progress(k + 1, starts + min(starts, POLISHED))
    order = sorted(tried, key=lambda e: (not math.isfinite(e[0]), e[0], e[1]))
    ended = order[POLISHED:]
    for i, (_, k, at) in enumerate(order[:POLISHED]):
        done = minimize(scipy_value, at, jac=True, method="L-BFGS-B", options={"maxiter": steps})
        ended.append((float(done.fun), k, done.x))
        if progress is not None:
            progress(starts + i + 1, starts + min(starts, POLISHED))
    loss, _, best = min(ended, key=lambda e: (not math.isfinite(e[0]), e[0], e[1]))
    if not math.isfinite(loss):
        raise WorldError("no start came to a finite difference; give other curves")
    (_, (residuals, excess)), _ = value(jnp.asarray(best))
    laws = _laws(jnp.asarray(best), family, len(scores), states)
    parameters = {
        side: {name: np.asarray(v) for name, v in sorted(tables.items())} for side, tables in laws.items()
    }
    toy = Toy(family, tuple(map(float, scores)), parameters, longest)
    return Match(
        toy,
        {name: np.asarray(r) for name, r in residuals.items()},
        loss,
        float(excess),
        _free(family, len(scores), states),
        tuple(sorted(e[0] for e in ended)),
    )


def alphabet_of(scores: Sequence[float]) -> tuple[str, ...]:
    """Names of sentences by their scores: those above 0 are g1, g2, ..., the others b1, b2, ..."""
    count = {"g": 0, "b": 0}
    names = []
    for x in scores:
        kind = "g" if x > 0 else "b"
        count[kind] += 1
        names.append(f"{kind}{count[kind]}")
    return tuple(names)


def toy_of(record: Any) -> Toy:
    """The toy world of `Toy.record`.

    Raises:
      WorldError: the record is none.
    """
    try:
        family, scores = record["family"], tuple(float(x) for x in record["scores"])
        names = {
            "ngram": {"initial": 1, "transition": 2},
            "hmm": {"initial": 1, "transition": 2, "emission": 2},
        }
        shapes = names[family]
        parameters = {
            side: {name: np.array(record["parameters"][side][name], dtype=float) for name in shapes}
            for side in ("minus", "plus")
        }
        longest = int(record["longest"])
        for side, laws in parameters.items():
            for name, v in laws.items():
                with np.errstate(over="ignore"):
                    sums = np.exp(v).sum(axis=-1)
                if v.ndim != shapes[name] or not np.isfinite(v).all() or (np.abs(sums - 1) > 1e-9).any():
                    raise WorldError(
                        f"{side} {name}: give rows of finite logarithms of probabilities that sum to 1"
                    )
        toy = Toy(family, scores, parameters, longest)
        for side in ("minus", "plus"):
            toy.component(side)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise WorldError(f"is not a toy world as beb compare writes it: {error}") from None
    if len(scores) < 2 or any(not -1 <= x <= 1 for x in scores):
        raise WorldError(f"scores {list(scores)}: give at least two numbers in [-1, 1]")
    _feasible(len(scores), longest, MOST_LISTED)
    return toy


def longest_match(sentences: int) -> int:
    """Length of the longest prompts that a match goes through, with so many sentences."""
    return _reach(sentences, MOST_PROMPTS)


def _reach(sentences: int, most: int) -> int:
    return int(math.log(most) / math.log(sentences) + 1e-9)


def _feasible(sentences: int, longest: int, most: int = MOST_PROMPTS) -> None:
    if not 1 <= longest <= _reach(sentences, most):
        raise WorldError(
            f"prompts of {longest} sentences out of {sentences}: 1 to {_reach(sentences, most)} can be gone through; give fewer lengths"
        )


def _shapes(family: str, sentences: int, states: int) -> dict[str, tuple[int, ...]]:
    if family == "ngram":
        return {"initial": (sentences,), "transition": (sentences, sentences)}
    return {"initial": (states,), "transition": (states, states), "emission": (states, sentences)}


def _size(family: str, sentences: int, states: int) -> int:
    return 2 * sum(math.prod(s) for s in _shapes(family, sentences, states).values())


def _free(family: str, sentences: int, states: int) -> int:
    """Every row of a law has one number less than it has entries."""
    return 2 * sum(math.prod(s) - math.prod(s[:-1]) for s in _shapes(family, sentences, states).values())


def _laws(flat: jax.Array, family: str, sentences: int, states: int) -> Params:
    """Rows of log-probabilities from numbers without bounds."""
    found: Params = {}
    at = 0
    for side in ("minus", "plus"):
        found[side] = {}
        for name, shape in _shapes(family, sentences, states).items():
            size = math.prod(shape)
            found[side][name] = jax.nn.log_softmax(flat[at : at + size].reshape(shape), axis=-1)
            at += size
    return found


def _levels(laws: Mapping[str, jax.Array], family: str, sentences: int, longest: int) -> list[jax.Array]:
    """log p(y | s) for all prompts s of 0, 1, ..., longest sentences, shape (A^n, A) each; the last sentence varies fastest."""
    if family == "ngram":
        first = laws["initial"][None]
        return [first] + [
            jnp.tile(laws["transition"], (sentences ** (n - 1), 1)) for n in range(1, longest + 1)
        ]
    belief = laws["initial"][None]  # log law of the hidden state that emits next, (prompts, S)
    emission = laws["emission"]
    found = []
    for n in range(longest + 1):
        found.append(logsumexp(belief[:, :, None] + emission, axis=1))
        if n < longest:
            seen = belief[:, None, :] + emission.T[None]  # (prompts, A, S)
            seen = (seen - logsumexp(seen, axis=2, keepdims=True)).reshape(-1, belief.shape[1])
            belief = logsumexp(seen[:, :, None] + laws["transition"], axis=1)
    return found


def _curves(
    laws: Params, family: str, scores: jax.Array, longest: int
) -> tuple[dict[str, jax.Array], tuple[jax.Array, jax.Array]]:
    """Exact curves up to a length, and the least and the largest log-ratio of a sentence."""
    count = len(scores)
    bad, good = (_levels(laws[side], family, count, longest) for side in ("minus", "plus"))
    found: dict[str, list[jax.Array]] = {name: [] for name in CURVES}
    minus = plus = jnp.zeros(1)  # log-probability of every prompt
    lowest, highest = jnp.asarray(jnp.inf), jnp.asarray(-jnp.inf)
    for n in range(longest + 1):
        ratio = bad[n] - good[n]
        lowest, highest = jnp.minimum(lowest, ratio.min()), jnp.maximum(highest, ratio.max())
        p, q = jnp.exp(minus), jnp.exp(plus)
        found["kl"].append(p @ jnp.sum(jnp.exp(bad[n]) * ratio, axis=1))
        found["kl_plus"].append(-q @ jnp.sum(jnp.exp(good[n]) * ratio, axis=1))
        found["behaviour_minus"].append(p @ (jnp.exp(bad[n]) @ scores))
        found["behaviour_plus"].append(p @ (jnp.exp(good[n]) @ scores))
        if n:
            whole = minus - plus
            for name, weight in (("variance", p), ("variance_plus", q)):
                mean = weight @ whole
                found[name].append(weight @ (whole - mean) ** 2 / n)
        minus, plus = (minus[:, None] + bad[n]).reshape(-1), (plus[:, None] + good[n]).reshape(-1)
    return {name: jnp.stack(values) for name, values in found.items()}, (lowest, highest)


_compiled = jax.jit(_curves, static_argnums=(1, 3))
