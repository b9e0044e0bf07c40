"""Margins of whole populations of i.i.d. worlds on long prompts, by types of prompts, in plain floats.

There are 2^23 prompts of 23 sentences from two, and 24 types of them: how often each sentence occurs. On an i.i.d. world
the odds, the weights and the behaviour after a prompt depend on its type alone, so that a formula has its margin on thousands
of worlds at once, without compiling anything.

Floats only propose; whether a claim fails on a world is for the exact checker.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import sympy as sp
from sympy.core.relational import Relational

from theory import (
    Average,
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
    Prob,
    ProbabilityAtLeast,
    Relation,
    Some,
    StatementError,
    Variance,
    When,
)
from theory.logic import averages_of, observables_in
from theory.observables import (
    CHAIN_OBSERVABLES,
    KERNEL_OBSERVABLES,
    LAST_OBSERVABLES,
    PROMPT_OBSERVABLES,
    B,
    Extreme,
)
from theory.terms import Named, Over

Array = np.ndarray
Value = Any  # Array or float
LONGEST = {2: 64, 3: 28}  # sentences of a prompt, by alphabet
LENGTHS = (*range(9), 10, 12, 16, 18, 20, 24, 30, 36, 48, 60)  # looked at where a formula speaks of all
MOST_VALUES = 2**23
WHOLE = 1e-9  # from a whole number, within which floats do not tell on which side a length is


class Beyond(Exception):
    """Types of prompts do not tell, or there are too many of them."""


# --- worlds ----------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Crowd:
    """A population of i.i.d. worlds.

    Attributes:
      minus, plus: laws, (N, A).
      score: (N, A).
      values: parameters by name, (N,).
    """

    minus: Array
    plus: Array
    score: Array
    values: Mapping[str, Array]

    def rows(self, chosen: Array) -> Crowd:
        values = {name: x[chosen] for name, x in self.values.items()}
        return Crowd(self.minus[chosen], self.plus[chosen], self.score[chosen], values)


@dataclass(frozen=True)
class Texts:
    """How often each sentence occurs in prompts, (1, types of each prompt around..., types, A)."""

    counts: Array

    @property
    def depth(self) -> int:
        return self.counts.ndim - 2


@lru_cache(maxsize=256)
def types(a: int, size: int) -> Array:
    """All ways to say ``size`` sentences of ``a``, order apart: (types, a)."""
    if a == 1:
        return np.array([[size]])
    parts = [np.insert(types(a - 1, size - k), 0, k, axis=1) for k in range(size + 1)]
    return np.concatenate(parts)


@lru_cache(maxsize=256)
def _log_orders(a: int, size: int) -> Array:
    """Logarithm of the number of prompts of each type."""
    whole = math.lgamma(size + 1)
    return np.array([whole - sum(math.lgamma(k + 1) for k in row) for row in types(a, size)])


@lru_cache(maxsize=256)
def _the_same_everywhere(f: Formula) -> bool:
    """Whether what is said of a prompt is, on an i.i.d. world, the same of all prompts."""
    parts = list(f.walk())
    names = {x for p in parts if isinstance(p, Relation) for x in observables_in(p.condition)}
    known = names <= KERNEL_OBSERVABLES - LAST_OBSERVABLES - CHAIN_OBSERVABLES
    return known and all(isinstance(p, (Relation, Conjunction, Disjunction, When)) for p in parts)


@lru_cache(maxsize=256)
def _constant(e: Average) -> bool:
    """Whether what is averaged is, on an i.i.d. world, the same of all texts: then it is its own mean."""
    names = observables_in(e.body)
    return (
        bool(names)
        and names <= KERNEL_OBSERVABLES - LAST_OBSERVABLES - CHAIN_OBSERVABLES
        and not any(isinstance(x, (Average, sp.Sum)) for x in sp.preorder_traversal(e.body))
    )


@lru_cache(maxsize=256)
def _says_the_same_of_all(f: EveryLength) -> bool:
    """Whether the number of sentences counts for nothing, as it only says how long texts are that are all alike."""
    averages = list(averages_of(f.body))
    if not isinstance(f.body, Relation) or not all(_constant(e) for e in averages):
        return False
    return f.var not in f.body.condition.xreplace({e: sp.Dummy() for e in averages}).free_symbols


def _log(x: Any) -> Array:
    return np.log(np.asarray(x, dtype=float))


def _least(margins: Array, axis: int) -> Array:
    """Margin of "all of them": NaN where some are undefined and no other is broken."""
    unknown = np.isnan(margins)
    known = np.where(unknown, np.inf, margins).min(axis=axis, initial=np.inf)
    return np.where(unknown.any(axis=axis) & (known > 0), np.nan, known)


def _greatest(margins: Array, axis: int) -> Array:
    return -_least(-margins, axis)


# --- margins ---------------------------------------------------------------------------------------------
class ByTypes:
    """Margins of formulas on a population.

    Values have an axis for the worlds, then one for the types of each prompt that a quantifier around binds.

    Raises (all methods):
      Beyond: the order of the sentences counts, or prompts are too long.
      StatementError: a kind of formula or a function that is not known.
    """

    def __init__(self, crowd: Crowd) -> None:
        self.crowd = crowd
        self.count, self.alphabet = crowd.minus.shape
        with np.errstate(all="ignore"):
            self.logs = {"P-": np.log(crowd.minus), "P+": np.log(crowd.plus)}

    def margin(self, f: Formula) -> Array:
        """Margin of a closed formula on each world."""
        with np.errstate(all="ignore"):
            return np.broadcast_to(self._formula(f, {}, ()), (self.count,)).astype(float)

    def relation(self, condition: sp.Basic) -> Array:
        """Margin of a relation between parameters, below zero wherever a strict one fails."""
        with np.errstate(all="ignore"):
            margin, strict = self._relation(condition, {}, ())
            margin = np.broadcast_to(margin, (self.count,)).astype(float)
            return np.where(margin <= 0, np.minimum(margin, -WHOLE), margin) if strict else margin

    def value(self, e: sp.Basic) -> Array:
        """Value of an expression in parameters."""
        with np.errstate(all="ignore"):
            return np.broadcast_to(self._value(e, {}, ()), (self.count,)).astype(float)

    # formulas
    def _formula(self, f: Formula, env: Mapping[sp.Symbol, Any], dims: tuple[int, ...]) -> Value:
        if isinstance(f, Relation):
            return self._relation(f.condition, env, dims)[0]
        if isinstance(f, (Conjunction, Disjunction)):
            parts = np.stack(np.broadcast_arrays(*(self._formula(p, env, dims) for p in f.parts)))
            return _least(parts, 0) if isinstance(f, Conjunction) else _greatest(parts, 0)
        if isinstance(f, Negation):
            return -np.asarray(self._formula(f.body, env, dims))
        if isinstance(f, When):
            condition, body = self._formula(f.condition, env, dims), self._formula(f.body, env, dims)
            return np.where(np.asarray(condition) >= 0, body, np.inf)
        if isinstance(f, EverySentence):
            inner = (*dims, self.alphabet)
            return _least(np.asarray(self._formula(f.body, {**env, f.var: B}, inner)), -1)
        if isinstance(f, EveryLength):
            if _says_the_same_of_all(f):
                return self._formula(f.body, {**env, f.var: f.start}, dims)
            span = [f.start + k for k in LENGTHS]
            return _least(np.stack([self._whole(f.body, {**env, f.var: k}, dims) for k in span]), 0)
        if isinstance(f, EveryPrefix):
            if not _the_same_everywhere(f.body):
                raise Beyond(f"'{f}' depends on the order of sentences")
            return self._formula(f.body, {**env, f.var: env[f.of]}, dims)  # the same after every prompt
        if isinstance(f, (Some, Every)):
            return self._quantified(f, env, dims)
        if isinstance(f, ProbabilityAtLeast):
            return self._chance(f, env, dims)
        if isinstance(f, Conversation):
            raise Beyond("a conversation")
        raise StatementError(f"no margin for {type(f).__name__}")

    def _whole(self, f: Formula, env: Mapping[sp.Symbol, Any], dims: tuple[int, ...]) -> Array:
        return np.broadcast_to(self._formula(f, env, dims), (self.count, *dims))

    def _texts(self, after: sp.Symbol | None, size: int, env: Mapping[sp.Symbol, Any], dims: Any) -> Texts:
        """Prompts of so many sentences more than the one before, along an axis of their own."""
        found = types(self.alphabet, size)
        if self.count * math.prod(dims) * len(found) > MOST_VALUES:
            raise Beyond("too many types of prompts")
        counts = found.reshape((1,) * (len(dims) + 1) + found.shape)
        if after is None:
            return Texts(counts)
        before = env[after]
        shape = before.counts.shape[:-1] + (1,) * (len(dims) - before.depth + 1) + before.counts.shape[-1:]
        return Texts(before.counts.reshape(shape) + counts)

    def _possible(self, support: str, texts: Texts) -> Array:
        if support == "any":
            return np.ones((1,) * (texts.depth + 1), dtype=bool)
        laws = ("P-", "P+") if support == "both" else (support,)
        return np.logical_and.reduce([self._log_law(law, texts) > -np.inf for law in laws])

    def _over(
        self, length: Length, env: Mapping[sp.Symbol, Any], dims: tuple[int, ...]
    ) -> tuple[Array, list[int]]:
        """The number of sentences on each world, -1 where it is out of reach, and which numbers there are."""
        raw = np.asarray(self._value(length.expr, env, dims), dtype=float)
        if raw.size not in (1, self.count):
            raise Beyond("a length that speaks of a prompt")
        raw = np.broadcast_to(raw.reshape(-1), (self.count,))
        near = np.round(raw)
        up = np.ceil(raw) if length.rounding == "ceil" else np.floor(raw)
        count = np.maximum(0, np.where(np.abs(raw - near) < WHOLE, near, up))
        reached = np.isfinite(count) & (count <= LONGEST[self.alphabet])
        chosen = np.where(reached, count, -1).astype(int)
        return chosen, sorted(set(chosen[reached].tolist()))

    def _quantified(self, f: Some | Every, env: Mapping[sp.Symbol, Any], dims: tuple[int, ...]) -> Array:
        exists = isinstance(f, Some)
        outside, reduce = (-np.inf, _greatest) if exists else (np.inf, _least)
        start = 1 if isinstance(f, Every) and f.nonempty else 0

        def at(size: int) -> Callable[[ByTypes], Array]:
            def margin(these: ByTypes) -> Array:
                texts = these._texts(f.after, size, env, dims)
                inner = (*dims, len(types(these.alphabet, size)))
                body = these._whole(f.body, {**env, f.var: texts}, inner)
                return reduce(np.where(these._possible(f.support, texts), body, outside), -1)

            return margin

        if f.length is None and _the_same_everywhere(f.body):
            return at(start)(self)
        if f.length is None:
            sizes = [k for k in LENGTHS if start <= k <= LONGEST[self.alphabet]]
            return reduce(np.stack([at(k)(self) for k in sizes]), 0)
        chosen, sizes = self._over(f.length, env, dims)
        if not f.length.at_most:
            found = self._each(chosen, sizes, dims, at)
            return np.where((chosen < start).reshape(-1, *(1,) * len(dims)) & (start > 0), outside, found)
        margin = np.full((self.count, *dims), outside)
        for size in range(start, max(sizes, default=-1) + 1):
            rows = np.flatnonzero(chosen >= size)
            more = at(size)(ByTypes(self.crowd.rows(rows)))
            margin[rows] = reduce(np.stack([margin[rows], more]), 0)
        margin[chosen < 0] = np.nan
        return margin

    def _each(self, chosen: Array, sizes: list[int], dims: tuple[int, ...], at: Any) -> Array:
        """On each world what is said of its own number of sentences; NaN where that is out of reach."""
        result = np.full((self.count, *dims), np.nan)
        for size in sizes:
            rows = np.flatnonzero(chosen == size)
            result[rows] = at(size)(self if len(rows) == self.count else ByTypes(self.crowd.rows(rows)))
        return result

    def _chance(self, f: ProbabilityAtLeast, env: Mapping[sp.Symbol, Any], dims: tuple[int, ...]) -> Array:
        def at(size: int) -> Callable[[ByTypes], Array]:
            def margin(these: ByTypes) -> Array:
                texts, weight, inner = these._drawn(f.law, f.after, size, env, dims)
                body = these._whole(f.body, {**env, f.var: texts}, inner)
                true = np.where(body > -WHOLE, weight, 0.0).sum(-1)
                asked = np.asarray(these._value(f.at_least, env, dims), dtype=float)
                scale = np.minimum(asked, 1 - asked)
                return np.where(scale > 0, (true - asked) / np.where(scale > 0, scale, 1.0), true - asked)

            return margin

        chosen, sizes = self._over(f.length, env, dims)
        return self._each(chosen, sizes, dims, at)

    def _drawn(
        self, law: str, after: sp.Symbol | None, size: int, env: Mapping[sp.Symbol, Any], dims: Any
    ) -> tuple[Texts, Array, tuple[int, ...]]:
        """Texts that a law says, their probabilities, and the axes of their values."""
        texts = self._texts(after, size, env, dims)
        log_weight = self._log_law(law, texts) + _log_orders(self.alphabet, size)
        if after is not None:
            log_weight = log_weight - self._padded(self._log_law(law, env[after]), env[after], len(dims) + 1)
        return texts, np.exp(log_weight), (*dims, len(types(self.alphabet, size)))

    # relations
    def _relation(self, e: sp.Basic, env: Mapping[sp.Symbol, Any], dims: Any) -> tuple[Value, bool]:
        """Margin, and whether a margin of zero is too little."""
        if e in (sp.true, sp.false):
            return (np.inf if e == sp.true else -np.inf), False
        if isinstance(e, sp.Not):
            margin, strict = self._relation(e.args[0], env, dims)
            return -margin, not strict
        if isinstance(e, sp.Implies):
            return self._relation(sp.Or(sp.Not(e.args[0]), e.args[1], evaluate=False), env, dims)
        if isinstance(e, (sp.And, sp.Or)):
            parts = [self._relation(x, env, dims) for x in e.args]
            stacked = np.stack(np.broadcast_arrays(*(m for m, _ in parts)))
            reduce = _least if isinstance(e, sp.And) else _greatest
            return reduce(stacked, 0), any(strict for _, strict in parts)
        if not isinstance(e, Relational):
            raise StatementError(f"{e} is not a relation")
        lhs, rhs = (np.asarray(self._value(x, env, dims), dtype=float) for x in (e.lhs, e.rhs))
        gap = np.where((lhs == rhs) & np.isinf(lhs), 0.0, rhs - lhs)
        if isinstance(e, (sp.StrictGreaterThan, sp.GreaterThan)):
            gap = -gap
        if isinstance(e, sp.Equality):
            return -np.abs(gap), False
        if isinstance(e, sp.Unequality):
            return np.abs(gap), True
        return gap, isinstance(e, (sp.StrictLessThan, sp.StrictGreaterThan))

    # expressions
    def _value(self, e: sp.Basic, env: Mapping[sp.Symbol, Any], dims: Any) -> Value:
        if isinstance(e, sp.Symbol):
            if e in env:
                return float(env[e])
            if e.name not in self.crowd.values:
                raise StatementError(f"no value for {e.name}")
            return self._spread(self.crowd.values[e.name], dims)
        if e.is_number and not e.args:
            return float(e)
        if isinstance(e, Average):
            return self._average(e, env, dims)
        if isinstance(e, (Named, Over)):
            raise Beyond(f"{e} is defined over sentences")
        if isinstance(e, B):
            return self.crowd.score.reshape(self.count, *(1,) * (len(dims) - 1), self.alphabet)
        if type(e).__name__ in PROMPT_OBSERVABLES:
            return self._observable(e, env, dims)
        if isinstance(e, sp.Sum):
            index, first, last = e.limits[0]
            ends = [self._static(x, env) for x in (first, last)]
            return sum(
                (self._value(e.function, {**env, index: k}, dims) for k in range(ends[0], ends[1] + 1)), 0.0
            )
        if isinstance(e, sp.Piecewise):
            value: Value = np.nan
            for branch, condition in reversed(e.args):
                result = self._value(branch, env, dims)
                margin, strict = self._relation(condition, env, dims)
                holds = np.asarray(margin > 0 if strict else margin >= 0)
                value = np.where(holds, result, value)
            return value
        return self._function(e, [self._value(x, env, dims) for x in e.args])

    def _function(self, e: sp.Basic, given: list[Value]) -> Value:
        if isinstance(e, sp.Add):
            return sum(given[1:], given[0])
        if isinstance(e, sp.Mul):
            return math.prod(given[1:], start=given[0])
        if isinstance(e, sp.Pow):
            base, exponent = np.asarray(given[0], dtype=float), np.asarray(given[1], dtype=float)
            return np.power(base, exponent)
        if isinstance(e, (sp.Max, sp.Min)):
            combine = np.maximum if isinstance(e, sp.Max) else np.minimum
            value = given[0]
            for other in given[1:]:
                value = combine(value, other)
            return value
        known: Mapping[Any, Callable[[Any], Any]] = {
            sp.log: _log,
            sp.exp: np.exp,
            sp.Abs: np.abs,
            sp.ceiling: np.ceil,
            sp.floor: np.floor,
        }
        for kind, function in known.items():
            if isinstance(e, kind):
                return function(given[0])
        raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")

    def _spread(self, x: Array, dims: Any) -> Array:
        return x.reshape(self.count, *(1,) * len(dims))

    @staticmethod
    def _padded(x: Array, texts: Texts, depth: int) -> Array:
        return x.reshape(x.shape + (1,) * (depth - texts.depth))

    def _static(self, length: sp.Expr, env: Mapping[sp.Symbol, Any]) -> int:
        value = length.subs({x: env[x] for x in length.free_symbols if isinstance(env.get(x), int)})
        if not value.is_Integer or value < 0:
            raise StatementError(f"length {length} of an expectation must be a bound n or a number")
        if value > LONGEST[self.alphabet]:
            raise Beyond(f"prompts of {value} sentences")
        return int(value)

    def _average(self, e: Average, env: Mapping[sp.Symbol, Any], dims: Any) -> Array:
        if _constant(e) and not isinstance(e, Prob):
            empty = Texts(np.zeros((1,) * (len(dims) + 1) + (self.alphabet,), dtype=int))
            value = self._value(e.body, {**env, e.prompt: empty}, dims)
            return np.zeros_like(value) if isinstance(e, Variance) else value
        if isinstance(e, Extreme):
            raise Beyond(f"{e}, which is of texts one by one")
        texts, weight, inner = self._drawn(e.law, e.after, self._static(e.length, env), env, dims)
        around = {**env, e.prompt: texts}
        if isinstance(e, Prob):
            margin, strict = self._relation(e.body, around, inner)
            return np.where(np.asarray(margin > 0 if strict else margin >= 0), weight, 0.0).sum(-1)
        value = np.broadcast_to(self._value(e.body, around, inner), (self.count, *inner))

        def mean(x: Array) -> Array:
            return np.where(weight > 0, weight * np.where(weight > 0, x, 0.0), 0.0).sum(-1)

        if isinstance(e, Variance):
            return mean((value - mean(value)[..., None]) ** 2)
        return mean(value)

    # observables
    def _log_law(self, law: str, texts: Texts) -> Array:
        if law == "P":
            alpha = self._spread(self.crowd.values["alpha"], (1,) * texts.depth)
            return np.logaddexp(
                np.log(alpha) + self._log_law("P-", texts), np.log1p(-alpha) + self._log_law("P+", texts)
            )
        total: Value = 0.0
        for i in range(self.alphabet):
            k, log_p = texts.counts[..., i], self._spread(self.logs[law][:, i], (1,) * texts.depth)
            total = total + np.where(k > 0, k * log_p, 0.0)
        return np.asarray(total)

    def _weight(self, texts: Texts) -> Array:
        alpha = self._spread(self.crowd.values["alpha"], (1,) * texts.depth)
        return np.exp(np.log(alpha) + self._log_law("P-", texts) - self._log_law("P", texts))

    def _observable(self, e: sp.Basic, env: Mapping[sp.Symbol, Any], dims: Any) -> Array:
        name, texts = type(e).__name__, env[e.args[0]]
        if name == "gain":
            # From what follows alone: both prompts may be impossible for P+.
            before = env[e.args[1]].counts
            more = (1,) * (texts.counts.ndim - before.ndim)
            x = self._ratio(Texts(texts.counts - before.reshape(*before.shape[:-1], *more, before.shape[-1])))
        elif name in _OF_LAWS:
            x = _OF_LAWS[name](self).reshape(-1, *(1,) * texts.depth)
        elif name in _OF_TEXTS:
            x = _OF_TEXTS[name](self, texts)
        elif name in ("best_P", "best_minus", "chernoff_coefficient"):
            given = np.asarray(self._value(e.args[1], env, ()), dtype=float)
            x = self._parametric(name, texts, given.reshape(-1, *(1,) * texts.depth))
        else:
            raise Beyond(f"{name} depends on the order of sentences")
        return self._padded(x, texts, len(dims))

    def _ratio(self, texts: Texts) -> Array:
        return self._log_law("P-", texts) - self._log_law("P+", texts)

    def _mixed(self, minus: Array, plus: Array, texts: Texts) -> Array:
        weight = self._weight(texts)
        return weight * minus.reshape(-1, *(1,) * texts.depth) + (1 - weight) * plus.reshape(
            -1, *(1,) * texts.depth
        )

    def _parametric(self, name: str, texts: Texts, given: Array) -> Array:
        minus, plus = self.crowd.minus, self.crowd.plus
        if name == "chernoff_coefficient":
            one = (-1, *(1,) * texts.depth)
            both = [
                (minus[:, i].reshape(one) ** (1 - given)) * plus[:, i].reshape(one) ** given
                for i in range(self.alphabet)
            ]
            return np.asarray(sum(both[1:], both[0]))
        order = np.argsort(self.crowd.score, axis=1)
        score, low, high = (np.take_along_axis(x, order, axis=1) for x in (self.crowd.score, minus, plus))
        before: Value = 0.0
        total: Value = 0.0
        for i in range(self.alphabet):
            below = low[:, : i + 1].sum(1), high[:, : i + 1].sum(1)
            if name == "best_P":
                until = self._mixed(*below, texts)
            else:
                until = below[0].reshape(-1, *(1,) * texts.depth)
            until = np.clip(until, 0.0, 1.0) ** given
            total = total + score[:, i].reshape(-1, *(1,) * texts.depth) * (until - before)
            before = until
        return np.asarray(total)


def _divergence(p: Array, q: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.where(p > 0, p * (np.log(np.where(p > 0, p, 1.0)) - np.log(q)), 0.0).sum(-1)


def _increments(these: ByTypes) -> tuple[Array, Array]:
    said = these.crowd.minus > 0
    return said, np.where(said, these.logs["P-"] - these.logs["P+"], 0.0)


def _spread_of_increments(these: ByTypes) -> Array:
    said, x = _increments(these)
    mean = (these.crowd.minus * x).sum(1, keepdims=True)
    return np.where(said, these.crowd.minus * (x - mean) ** 2, 0.0).sum(1)


def _behaviour(law: Array, these: ByTypes) -> Array:
    return (law * these.crowd.score).sum(1)


def _divergence_from_mixture(these: ByTypes, texts: Texts) -> Array:
    weight = these._weight(texts)[..., None]
    shape = (these.count, *(1,) * texts.depth, these.alphabet)
    minus, plus = these.crowd.minus.reshape(shape), these.crowd.plus.reshape(shape)
    return _divergence(minus, weight * minus + (1 - weight) * plus)


_OF_LAWS: Mapping[str, Callable[[ByTypes], Array]] = {
    "B_minus": lambda these: _behaviour(these.crowd.minus, these),
    "B_plus": lambda these: _behaviour(these.crowd.plus, these),
    "KL": lambda these: _divergence(these.crowd.minus, these.crowd.plus),
    "KL_reverse": lambda these: _divergence(these.crowd.plus, these.crowd.minus),
    "largest_increment": lambda these: np.where(*_increments(these), -np.inf).max(1),
    "least_increment": lambda these: np.where(*_increments(these), np.inf).min(1),
    "increment_variance": _spread_of_increments,
}
_OF_TEXTS: Mapping[str, Callable[[ByTypes, Texts], Array]] = {
    "P": lambda these, x: np.exp(these._log_law("P", x)),
    "P_minus": lambda these, x: np.exp(these._log_law("P-", x)),
    "P_plus": lambda these, x: np.exp(these._log_law("P+", x)),
    "w": lambda these, x: these._weight(x),
    "LLR": lambda these, x: these._ratio(x),
    "inverse_likelihood_ratio": lambda these, x: np.exp(-these._ratio(x)),
    "B_P": lambda these, x: these._mixed(
        _behaviour(these.crowd.minus, these), _behaviour(these.crowd.plus, these), x
    ),
    "KL_to_model": _divergence_from_mixture,
    "size": lambda _, x: x.counts.sum(-1).astype(float),
}
