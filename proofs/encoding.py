"""Worlds and parameters as unconstrained coordinates, so that a margin can be followed downhill.

A parameter that a hypothesis bounds by an observable ("KL > beta", "B_- <= gamma") is not searched freely: it
is set to what the world allows, less a slack that is searched, so that nearly every point meets the
hypothesis. Nothing here depends on which claim it is: the bounds are read off the formulas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from synth.engine import Evaluator, Tables, Tree, length_window, rounded
from theory import Both, Claim, Formula, Length, Parameter, Relation

Array = Any  # jax.Array inside compiled functions, numpy.ndarray outside
CAP = 60.0  # a bound that is infinite on a world is taken at this value
LOGITS = 40.0  # beyond, probabilities of short prompts would underflow; exact zeros come from supports


class Shape(NamedTuple):
    """Size of a world: alphabet, horizon of its laws, longest prompt looked at."""

    alphabet: int
    horizon: int
    depth: int


class Point(NamedTuple):
    """A batch of coordinates; leading axis: worlds.

    Attributes:
      minus, plus: logits of the laws per level, (N, A**k, A).
      score: behaviour scores, clipped to [-1, 1], (N, A).
      coordinates: one unconstrained number per parameter, (N, parameters).
    """

    minus: tuple[Array, ...]
    plus: tuple[Array, ...]
    score: Array
    coordinates: Array


class Frozen(NamedTuple):
    """What stays fixed along a descent: supports, and whether scores move.

    Attributes:
      minus, plus: supports of the laws, bool, (N, A**k, A).
      move_score: (N, 1), 1.0 where behaviour scores may move.
    """

    minus: tuple[Array, ...]
    plus: tuple[Array, ...]
    move_score: Array


@dataclass(frozen=True)
class Bound:
    """A parameter that a hypothesis bounds by an observable.

    Attributes:
      parameter: its name.
      upper: whether the observable bounds it from above.
      hypothesis: index among the claim's hypotheses.
      strict: whether equality is excluded.
    """

    parameter: str
    upper: bool
    hypothesis: int
    strict: bool


def bounds_of(claim: Claim) -> dict[str, Bound]:
    """For each parameter the first hypothesis that bounds it by something that does not contain it."""
    found: dict[str, Bound] = {}
    names = {p.symbol: p.name for p in claim.parameters}
    for i, hypothesis in enumerate(claim.hypotheses):
        relation = _sole_relation(hypothesis.formula)
        if relation is None:
            continue
        for side, other, on_left in ((relation.lhs, relation.rhs, True), (relation.rhs, relation.lhs, False)):
            if side in names and side not in other.free_symbols and names[side] != "alpha":
                less = isinstance(relation, (sp.StrictLessThan, sp.LessThan))
                more = isinstance(relation, (sp.StrictGreaterThan, sp.GreaterThan))
                if not (less or more) or names[side] in found:
                    continue
                upper = less if on_left else more
                strict = isinstance(relation, (sp.StrictLessThan, sp.StrictGreaterThan))
                found[names[side]] = Bound(names[side], upper, i, strict)
    return found


def _sole_relation(f: Formula) -> Relational | None:
    relations = [g for g in f.walk() if isinstance(g, Relation)]
    if len(relations) != 1 or any(isinstance(g, Both) for g in f.walk()):
        return None
    condition = relations[0].condition
    return condition if isinstance(condition, Relational) else None


class Margins(NamedTuple):
    """Margins on one world or a batch.

    Attributes:
      conclusion: margin of the conclusion.
      hypotheses: margin of each hypothesis, last axis.
      others: margins of parameter intervals and ``where`` relations, then of windows of lengths, last axis.
      lengths: numbers of sentences used, last axis.
      values: parameter values, last axis, in the order of ``claim.parameters``.
    """

    conclusion: Array
    hypotheses: Array
    others: Array
    lengths: Array
    values: Array


class Encoding:
    """Coordinates for the worlds of one claim at one shape.

    Args:
      claim: any claim.
      shape: size of the worlds.
    """

    def __init__(self, claim: Claim, shape: Shape) -> None:
        self.claim, self.shape = claim, shape
        self.parameters: tuple[Parameter, ...] = claim.parameters
        self.bounds = bounds_of(claim)
        own = {p.symbol for p in claim.parameters}
        self.lengths: tuple[Length, ...] = tuple(
            dict.fromkeys(x for x in claim.prompt_lengths if x.expr.free_symbols <= own)
        )
        # Parameters that are bounded come last, as their bounds may contain others.
        self.order = sorted(range(len(self.parameters)), key=lambda i: self.parameters[i].name in self.bounds)

    def tables(self, point: Point, frozen: Frozen) -> Tables:
        """Laws and scores of one world."""
        score = jnp.clip(point.score, -1.0, 1.0)
        score = jnp.where(frozen.move_score > 0, score, jax.lax.stop_gradient(score))
        return Tables(
            tuple(_log_softmax(x, m) for x, m in zip(point.minus, frozen.minus, strict=True)),
            tuple(_log_softmax(x, m) for x, m in zip(point.plus, frozen.plus, strict=True)),
            score,
        )

    def margins(self, point: Point, frozen: Frozen, targets: Array | None = None) -> Margins:
        """Margins on one world.

        Args:
          point, frozen: coordinates of one world (no batch axis).
          targets: numbers of sentences to aim at, (lengths,); None to take them as the lengths come out.
        """
        tables = self.tables(point, frozen)
        z = {p.name: point.coordinates[i] for i, p in enumerate(self.parameters)}
        log_alpha = -jnp.exp(jnp.minimum(z["alpha"], 6.0))  # alpha >= e^-403: no underflow
        tree = Tree(tables, log_alpha)
        values: dict[str, Any] = {"alpha": jnp.exp(log_alpha)}
        for i in self.order:
            p = self.parameters[i]
            if p.name == "alpha":
                continue
            bound = self.bounds.get(p.name)
            if bound is None:
                values[p.name] = _into_interval(p, z[p.name])
                continue
            formula = self.claim.hypotheses[bound.hypothesis].formula
            trial = {q.name: 0.0 for q in self.parameters} | values | {p.name: 0.0}
            room = Evaluator(tree, trial, depth=self._kernel_depth()).margin(formula)
            slack = jnp.exp(z[p.name])
            if bound.upper:
                values[p.name] = jnp.clip(room, -CAP, CAP) - slack
            else:
                values[p.name] = jnp.clip(-room, -CAP, CAP) + slack
        base = Evaluator(tree, values, depth=self._kernel_depth())
        raw = [base.expression(length.expr) for length in self.lengths]
        if targets is None:
            counts = [rounded(length, x) for x, length in zip(raw, self.lengths, strict=True)]
        else:
            counts = [targets[i] for i in range(len(self.lengths))]
        conditions = [*self.claim.where, *(c for p in self.parameters for c in p.conditions())]
        others = [_closed(*base.condition(c)) for c in conditions]
        for length, x, count in zip(self.lengths, raw, counts, strict=True):
            if targets is None:
                others.append(jnp.where(jnp.isnan(x), -jnp.inf, self.shape.depth - count))
            else:
                others.append(length_window(length, base, count))
        hypotheses = [base.margin(h.formula) for h in self.claim.hypotheses]
        final = Evaluator(tree, values, dict(zip(self.lengths, counts, strict=True)), depth=self.shape.depth)
        conclusion = final.margin(self.claim.conclusion)
        return Margins(
            jnp.asarray(conclusion),
            _stack(hypotheses),
            _stack(others),
            _stack(counts),
            jnp.stack([jnp.asarray(values[p.name], dtype=jnp.float64) for p in self.parameters]),
        )

    def _kernel_depth(self) -> int:
        return self.shape.horizon - 1


def _closed(margin: Any, strict: bool) -> Any:
    """A margin that is negative wherever the relation fails, at equality of a strict one too."""
    return jnp.where(margin <= 0, jnp.minimum(margin, -1e-9), margin) if strict else margin


def _stack(items: list[Any]) -> Array:
    return jnp.stack([jnp.asarray(x, dtype=jnp.float64) for x in items]) if items else jnp.zeros(0)


def _log_softmax(logits: Array, support: Array) -> Array:
    logits = jnp.clip(logits, -LOGITS, LOGITS)
    masked = jnp.where(support, logits, -jnp.inf)
    top = jax.lax.stop_gradient(masked.max(axis=-1, keepdims=True))
    total = jnp.where(support, jnp.exp(jnp.where(support, logits - top, 0.0)), 0.0).sum(-1, keepdims=True)
    return jnp.where(support, logits - top - jnp.log(total), -jnp.inf)


def _into_interval(p: Parameter, z: Array) -> Array:
    low = None if p.lower is None else float(p.lower)
    high = None if p.upper is None else float(p.upper)
    if low is not None and high is not None:
        return low + (high - low) * jax.nn.sigmoid(z)
    if low is not None:
        return low + jnp.exp(z)
    if high is not None:
        return high - jnp.exp(z)
    return z


def from_interval(p: Parameter, value: np.ndarray) -> np.ndarray:
    """Coordinate of a value: the inverse of what `Encoding` does to a free parameter."""
    tiny = 1e-300
    if p.name == "alpha":
        return np.log(np.maximum(-np.log(value), 1e-18))
    low = None if p.lower is None else float(p.lower)
    high = None if p.upper is None else float(p.upper)
    if low is not None and high is not None:
        share = np.clip((value - low) / (high - low), 1e-12, 1 - 1e-12)
        return np.log(share) - np.log1p(-share)
    if low is not None:
        return np.log(np.maximum(value - low, tiny))
    if high is not None:
        return np.log(np.maximum(high - value, tiny))
    return value


def parameter_index(claim: Claim) -> Mapping[str, int]:
    """Position of each parameter in `Margins.values`."""
    return {p.name: i for i, p in enumerate(claim.parameters)}
