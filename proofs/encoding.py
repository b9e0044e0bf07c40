"""Worlds and parameters as unconstrained coordinates, so that a margin can be followed downhill.

A parameter that a hypothesis bounds by an observable ("KL > beta", "B_- <= gamma") is not searched freely: it
is set to what the world allows, less a slack that is searched, so that nearly every point meets the
hypothesis. Nothing here depends on which claim it is: the bounds are read off the formulas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from synth.engine import Evaluator, Tables, Tree, length_window, rounded
from theory import (
    Claim,
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    Negation,
    Parameter,
    ProbabilityAtLeast,
    Relation,
    Some,
    Variance,
    When,
)
from theory.logic import averages_of

Array = Any  # jax.Array inside compiled functions, numpy.ndarray outside
CAP = 60.0  # a bound that is infinite on a world is taken at this value
LOGITS = 40.0  # beyond, probabilities of short prompts would underflow; exact zeros come from supports


class Shape(NamedTuple):
    """Size of a world: alphabet, horizon of its laws, longest prompt looked at, law beyond the horizon.

    Attributes:
      tail: "frozen" or "window", as in `synth.engine.Tree`.
      whole: values of the whole-number parameters that say how long a conversation is, by name.
    """

    alphabet: int
    horizon: int
    depth: int
    tail: str = "frozen"
    whole: tuple[tuple[str, int], ...] = ()


class Point(NamedTuple):
    """A batch of coordinates; leading axis: worlds.

    Attributes:
      minus, plus: logits of the laws per level, (N, A**k, A).
      score: behaviour scores, clipped to [-1, 1], (N, A).
      coordinates: one unconstrained number per parameter, (N, parameters).
      further: logits of further components by name, as those of P-.
      scores, scores_after: further scores by name, clipped likewise: (N, A), and per level (N, A**k, A).
    """

    minus: tuple[Array, ...]
    plus: tuple[Array, ...]
    score: Array
    coordinates: Array
    further: Mapping[str, tuple[Array, ...]] = {}
    scores: Mapping[str, Array] = {}
    scores_after: Mapping[str, tuple[Array, ...]] = {}


class Frozen(NamedTuple):
    """What stays fixed along a descent: supports, and whether scores move.

    Attributes:
      minus, plus: supports of the laws, bool, (N, A**k, A).
      move_score: (N, 1), 1.0 where behaviour scores may move.
      even: (N, 1), 1.0 where all laws of the last level are that after its first prefix, so that whatever happened
        before, the tail is one and the same: then a variance grows linearly along it.
      further: supports of further components by name.
    """

    minus: tuple[Array, ...]
    plus: tuple[Array, ...]
    move_score: Array
    even: Array
    further: Mapping[str, tuple[Array, ...]] = {}


@dataclass(frozen=True)
class Bound:
    """A parameter that a hypothesis bounds by an observable.

    Attributes:
      parameter: its name.
      upper: whether the observable bounds it from above.
      hypothesis: index among the claim's hypotheses.
      strict: whether equality is excluded.
      formula: the hypothesis with the parameter alone on one side of its relation.
    """

    parameter: str
    upper: bool
    hypothesis: int
    strict: bool
    formula: Formula


def bounds_of(claim: Claim) -> dict[str, Bound]:
    """For each parameter the first hypothesis that bounds it by something that does not contain it."""
    found: dict[str, Bound] = {}
    names = {p.symbol: p.name for p in claim.parameters if p.name != "alpha" and not p.integer}
    for i, hypothesis in enumerate(claim.hypotheses):
        relation = _sole_relation(hypothesis.formula)
        if relation is None:
            continue
        for symbol in sorted(relation.free_symbols & set(names), key=lambda x: x.name):
            alone = isolated(relation, symbol)
            if alone is None or names[symbol] in found:
                continue
            upper = isinstance(alone, (sp.StrictLessThan, sp.LessThan))
            strict = isinstance(alone, (sp.StrictLessThan, sp.StrictGreaterThan))
            formula = _exchanged(hypothesis.formula, relation, alone)
            found[names[symbol]] = Bound(names[symbol], upper, i, strict, formula)
            break
    return found


def isolated(relation: Relational, symbol: sp.Symbol) -> Relational | None:
    """The relation solved for a symbol that stands on one side only, as c x^k with c of one sign; else None.

    The symbol is a parameter of a nonnegative interval wherever k is not 1.
    """
    less = isinstance(relation, (sp.StrictLessThan, sp.LessThan))
    if not (less or isinstance(relation, (sp.StrictGreaterThan, sp.GreaterThan))):
        return None
    strict = isinstance(relation, (sp.StrictLessThan, sp.StrictGreaterThan))
    for side, other, on_left in ((relation.lhs, relation.rhs, True), (relation.rhs, relation.lhs, False)):
        if symbol in other.free_symbols or symbol not in side.free_symbols:
            continue
        factor, power = side.as_independent(symbol, as_Add=False)
        base, exponent = power.as_base_exp()
        if base != symbol or not exponent.is_number or not exponent.is_positive:
            return None
        if exponent != 1 and not symbol.is_nonnegative:
            return None
        if factor.is_negative:
            less_now = not less
        elif factor.is_nonnegative:
            less_now = less
        else:
            return None
        bound = other / factor if exponent == 1 else sp.Max(0, other / factor) ** (1 / exponent)
        upper = less_now if on_left else not less_now
        cls = {
            (True, True): sp.StrictLessThan,
            (True, False): sp.LessThan,
            (False, True): sp.StrictGreaterThan,
            (False, False): sp.GreaterThan,
        }[upper, strict]
        return cls(symbol, bound, evaluate=False)
    return None


def _sole_relation(f: Formula) -> Relational | None:
    """The one relation that a formula asks for, conditions of "when" apart."""
    if isinstance(f, (Conjunction, Disjunction, Conversation, Negation)):
        return None
    if isinstance(f, Relation):
        return f.condition if isinstance(f.condition, Relational) else None
    if isinstance(f, (Some, Every, EveryPrefix, EveryLength, EverySentence, ProbabilityAtLeast, When)):
        return _sole_relation(f.body)
    raise TypeError(f"no relation is looked for in a formula of kind {type(f).__name__}")


def _exchanged(f: Formula, old: Relational, new: Relational) -> Formula:
    """The formula with another relation where `_sole_relation` found this one."""
    if isinstance(f, Relation):
        return Relation(new) if f.condition == old else f
    # Conditions of "when" are not where it was found.
    return f.mapped(
        lambda inside: (
            inside if isinstance(f, When) and inside is f.condition else _exchanged(inside, old, new)
        )
    )


def structural(claim: Claim) -> tuple[Parameter, ...]:
    """Whole-number parameters that say how many replies a conversation has and how long they are."""
    symbols: set[sp.Symbol] = set()
    for formula in (claim.conclusion, *(h.formula for h in claim.hypotheses)):
        for part in formula.walk():
            if isinstance(part, Conversation):
                symbols |= part.rounds.free_symbols | part.reply.free_symbols
    return tuple(p for p in claim.parameters if p.symbol in symbols)


class Margins(NamedTuple):
    """Margins on one world or a batch.

    Attributes:
      conclusion: margin of the conclusion.
      hypotheses: margin of each hypothesis, last axis.
      others: margins of parameter intervals and ``where`` relations, then of windows of lengths, last axis.
      lengths: numbers of sentences used, last axis.
      values: parameter values, last axis, in the order of ``claim.parameters``.
      hint: margin of the conclusion with means in place of probabilities, where it speaks of any; else 0.
    """

    conclusion: Array
    hypotheses: Array
    others: Array
    lengths: Array
    values: Array
    hint: Array


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
        self.whole = dict(shape.whole)
        self.bounds_variance = any(
            isinstance(e, Variance) for h in claim.hypotheses for e in averages_of(h.formula)
        )
        self.order = self._in_order()
        kinds = ("component", "score", "score after")
        self.further = {kind: sorted(name for k, name in claim.further if k == kind) for kind in kinds}

    def _in_order(self) -> list[int]:
        """Parameters with a bound after those that their bound contains."""
        names = {p.symbol: p.name for p in self.parameters}
        placed: list[int] = []
        waiting = list(range(len(self.parameters)))
        while waiting:
            done = {self.parameters[i].name for i in placed}

            def ready(i: int, done: set[str] = done) -> bool:
                bound = self.bounds.get(self.parameters[i].name)
                if bound is None:
                    return True
                needed = {names[x] for x in bound.formula.free if x in names} - {bound.parameter}
                return needed <= done

            free = [i for i in waiting if self.parameters[i].name not in self.bounds]
            now = free or [i for i in waiting if ready(i)] or waiting[:1]
            placed += now
            waiting = [i for i in waiting if i not in now]
        return placed

    def tables(self, point: Point, frozen: Frozen) -> Tables:
        """Laws and scores of one world."""

        def inside(score: Array) -> Array:
            clipped = jnp.clip(score, -1.0, 1.0)
            return jnp.where(frozen.move_score > 0, clipped, jax.lax.stop_gradient(clipped))

        def laws(logits: tuple[Array, ...], supports: tuple[Array, ...]) -> tuple[Array, ...]:
            rows = [_log_softmax(x, m) for x, m in zip(logits, supports, strict=True)]
            rows[-1] = jnp.where(frozen.even > 0, rows[-1][:1], rows[-1])
            return tuple(rows)

        return Tables(
            laws(point.minus, frozen.minus),
            laws(point.plus, frozen.plus),
            inside(point.score),
            {name: laws(x, frozen.further[name]) for name, x in point.further.items()},
            {name: inside(x) for name, x in point.scores.items()},
            {name: tuple(map(inside, levels)) for name, levels in point.scores_after.items()},
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
        tree = Tree(tables, log_alpha, self.shape.tail)
        values: dict[str, Any] = {"alpha": jnp.exp(log_alpha)}
        for i in self.order:
            p = self.parameters[i]
            if p.name == "alpha":
                continue
            if p.name in self.whole:
                values[p.name] = float(self.whole[p.name])
                continue
            bound = self.bounds.get(p.name)
            if bound is None:
                values[p.name] = _into_interval(p, z[p.name])
                continue
            trial = {q.name: 0.0 for q in self.parameters} | values | {p.name: 0.0}
            known = Evaluator(tree, trial, depth=self._kernel_depth(), whole=self.whole)
            room = known.margin(bound.formula)
            slack = jnp.exp(z[p.name])
            if bound.upper:
                values[p.name] = jnp.clip(room, -CAP, CAP) - slack
            else:
                values[p.name] = jnp.clip(-room, -CAP, CAP) + slack
        base = Evaluator(tree, values, depth=self._kernel_depth(), whole=self.whole)
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
        chosen = dict(zip(self.lengths, counts, strict=True))
        depth, whole = self.shape.depth, self.whole
        final = Evaluator(tree, values, chosen, depth=depth, whole=whole)
        conclusion = final.margin(self.claim.conclusion)
        hint = jnp.zeros(())
        if any(isinstance(f, (ProbabilityAtLeast, Conversation)) for f in self.claim.conclusion.walk()):
            means = Evaluator(tree, values, chosen, depth=depth, whole=whole, soft=True)
            hint = jnp.asarray(means.margin(self.claim.conclusion))
        return Margins(
            jnp.asarray(conclusion),
            _stack(hypotheses),
            _stack(others),
            _stack(counts),
            jnp.stack([jnp.asarray(values[p.name], dtype=jnp.float64) for p in self.parameters]),
            hint,
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
    if p.integer:
        real = replace(p, integer=False)
        return jax.lax.stop_gradient(jnp.round(_into_interval(real, z)))
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
