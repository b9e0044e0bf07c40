"""Exact evaluation of formulas on tabular worlds, in JAX: differentiable, 64-bit, vmapped over worlds.

A tabular world of horizon H over an alphabet of A sentences gives each component an arbitrary next-sentence
law after every prompt of fewer than H sentences; after longer prompts the law is that after the first H - 1
sentences (a frozen tail), so that "for every n" is decided by finitely many n. Level k of a tree holds the
A^k prompts of k sentences in lexicographic order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp

from synth.expression import NEG_INF, evaluate, log_add, relation_margin, relation_truth, safe_log
from theory import (
    Both,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Expect,
    Formula,
    Length,
    Prob,
    Relation,
    Some,
    StatementError,
)
from theory.logic import observables_in
from theory.observables import KERNEL_OBSERVABLES, PROMPT_OBSERVABLES, B

Array = jax.Array
MOST_PROMPTS = 2048  # of one length; longer prompts are left to the exact checker
WHOLE = 1e-11
PROMPTS = sp.Dummy("prompts")  # in an environment: the variables that stand for prompts
MASK = sp.Dummy("mask")  # in an environment: the prompts over which the innermost quantifier ranges


class Tables(NamedTuple):
    """Components and behaviour of one tabular world, or of a batch with a leading axis.

    Attributes:
      log_minus, log_plus: for k = 0..H-1 the log next-sentence laws, shape (A**k, A), rows that sum to 1.
      score: behaviour B of each sentence, shape (A,), in [-1, 1].
    """

    log_minus: tuple[Array, ...]
    log_plus: tuple[Array, ...]
    score: Array

    @property
    def horizon(self) -> int:
        return len(self.log_minus)

    @property
    def alphabet(self) -> int:
        return self.score.shape[-1]


class Tree:
    """Observables of one world, level by level, computed when asked for.

    Args:
      tables: one unbatched world.
      log_alpha: log weight of P-, nats; -inf and 0 are allowed.
    """

    def __init__(self, tables: Tables, log_alpha: Any) -> None:
        self.tables = tables
        self.log_alpha = jnp.asarray(log_alpha, dtype=jnp.float64)
        weight = jnp.exp(self.log_alpha)
        # log(1 - alpha), exact for tiny alpha; -inf at alpha = 1.
        self.log_rest = jnp.where(weight < 1, jnp.log1p(-jnp.where(weight < 1, weight, 0.5)), NEG_INF)
        self._cache: dict[tuple[str, int], Array] = {}

    @property
    def alphabet(self) -> int:
        return self.tables.alphabet

    @property
    def horizon(self) -> int:
        return self.tables.horizon

    def level(self, name: str, k: int) -> Array:
        """Observable ``name`` on the prompts of k sentences, shape (A**k,) (laws: (A**k, A))."""
        key = (name, k)
        if key not in self._cache:
            self._cache[key] = getattr(self, f"_{name}")(k)
        return self._cache[key]

    def support(self, law: str, k: int) -> Array:
        """Which prompts of k sentences have positive probability, shape (A**k,)."""
        name = {"P": "log_P", "P-": "log_P_minus", "P+": "log_P_plus"}[law]
        return self.level(name, k) > NEG_INF

    # laws -------------------------------------------------------------------------------------------
    def _law(self, laws: tuple[Array, ...], name: str, k: int) -> Array:
        if k < self.horizon:
            return laws[k]
        return jnp.repeat(self.level(name, k - 1), self.alphabet, axis=0)

    def _law_minus(self, k: int) -> Array:
        return self._law(self.tables.log_minus, "law_minus", k)

    def _law_plus(self, k: int) -> Array:
        return self._law(self.tables.log_plus, "law_plus", k)

    def _sequence(self, law: str, name: str, k: int) -> Array:
        if k == 0:
            return jnp.zeros(1)
        return (self.level(name, k - 1)[:, None] + self.level(law, k - 1)).reshape(-1)

    def _log_P_minus(self, k: int) -> Array:
        return self._sequence("law_minus", "log_P_minus", k)

    def _log_P_plus(self, k: int) -> Array:
        return self._sequence("law_plus", "log_P_plus", k)

    def _log_P(self, k: int) -> Array:
        return log_add(
            self.log_alpha + self.level("log_P_minus", k), self.log_rest + self.level("log_P_plus", k)
        )

    def _P(self, k: int) -> Array:
        return jnp.exp(self.level("log_P", k))

    def _P_minus(self, k: int) -> Array:
        return jnp.exp(self.level("log_P_minus", k))

    def _P_plus(self, k: int) -> Array:
        return jnp.exp(self.level("log_P_plus", k))

    # posterior --------------------------------------------------------------------------------------
    def _w(self, k: int) -> Array:
        total = self.level("log_P", k)
        alive = total > NEG_INF
        gap = self.log_alpha + self.level("log_P_minus", k) - jnp.where(alive, total, 0.0)
        return jnp.where(alive, jnp.exp(jnp.where(alive, gap, 0.0)), 0.0)

    def _w_max(self, k: int) -> Array:
        here = self.level("w", k)
        if k == 0:
            return here
        return jnp.maximum(here, jnp.repeat(self.level("w_max", k - 1), self.alphabet))

    def _LLR(self, k: int) -> Array:
        minus, plus = self.level("log_P_minus", k), self.level("log_P_plus", k)
        return _log_ratio(minus, plus)

    def _ratio(self, k: int) -> Array:
        return jnp.exp(-self.level("LLR", k))

    def _increment(self, k: int) -> Array:
        if k == 0:
            return jnp.zeros(1)
        return _log_ratio(
            self.level("law_minus", k - 1).reshape(-1), self.level("law_plus", k - 1).reshape(-1)
        )

    def _size(self, k: int) -> Array:
        return jnp.full((self.alphabet**k,), float(k))

    # behaviour and divergence -----------------------------------------------------------------------
    def _B_minus(self, k: int) -> Array:
        return jnp.exp(self.level("law_minus", k)) @ self.tables.score

    def _B_plus(self, k: int) -> Array:
        return jnp.exp(self.level("law_plus", k)) @ self.tables.score

    def _B_P(self, k: int) -> Array:
        weight = self.level("w", k)
        return weight * self.level("B_minus", k) + (1 - weight) * self.level("B_plus", k)

    def _KL(self, k: int) -> Array:
        return _kl(self.level("law_minus", k), self.level("law_plus", k))

    def _KL_P(self, k: int) -> Array:
        weight = self.level("w", k)[:, None]
        mixed = log_add(
            safe_log(weight) + self.level("law_minus", k), safe_log(1 - weight) + self.level("law_plus", k)
        )
        return _kl(self.level("law_minus", k), mixed)


def _log_ratio(minus: Array, plus: Array) -> Array:
    """log p/q with p = 0 giving -inf and q = 0 < p giving +inf."""
    none, infinite = minus == NEG_INF, plus == NEG_INF
    gap = jnp.where(none | infinite, 0.0, minus) - jnp.where(none | infinite, 0.0, plus)
    return jnp.where(none, NEG_INF, jnp.where(infinite, jnp.inf, gap))


def _kl(p: Array, q: Array) -> Array:
    """KL along the last axis, nats; 0 log 0 = 0, +inf where q = 0 < p."""
    alive = p > NEG_INF
    uncovered = alive & (q == NEG_INF)
    # Infinity is put in at the end: inside a product it would make the gradient of a masked prompt NaN.
    gap = jnp.where(alive & ~uncovered, p, 0.0) - jnp.where(alive & ~uncovered, q, 0.0)
    terms = jnp.where(alive, jnp.exp(p) * gap, 0.0)
    return jnp.where(uncovered.any(axis=-1), jnp.inf, terms.sum(axis=-1))


def undecided_tail(formula: Formula) -> str | None:
    """Why "every prompt" or "every length" of a formula is not decided by a frozen tail; None if it is.

    Laws after a prompt freeze, and so do the observables that depend on them alone; probabilities, posterior
    weights and log-ratios of whole prompts go on changing.
    """
    for part in formula.walk():
        if isinstance(part, Every) and part.length is None:
            for inner in part.body.walk():
                if isinstance(inner, Relation):
                    others = observables_in(inner.condition) - KERNEL_OBSERVABLES
                    if others:
                        return f"'every prompt' speaks of {', '.join(sorted(others))}, which no finite horizon settles"
        if isinstance(part, EveryLength):
            for inner in part.body.walk():
                if not isinstance(inner, Relation):
                    continue
                others = observables_in(inner.condition) - KERNEL_OBSERVABLES
                outside = {
                    symbol for symbol in inner.condition.free_symbols if symbol == part.var
                } - _only_as_lengths(inner.condition, part.var)
                if others or outside:
                    return f"'every length' speaks of {', '.join(sorted(others)) or part.var}, which no finite horizon settles"
    return None


def _only_as_lengths(condition: sp.Basic, var: sp.Symbol) -> set[sp.Symbol]:
    """{var} if var occurs in condition only as the length of an expectation."""
    mark = sp.Dummy()

    def strip(e: sp.Basic) -> sp.Basic:
        if isinstance(e, (Expect, Prob)):
            ahead = e.args[3] - var
            if ahead.is_Integer and ahead >= 0 and var not in strip(e.args[1]).free_symbols:
                return mark
        return e.func(*map(strip, e.args)) if e.args else e

    return set() if var in strip(condition).free_symbols else {var}


class Evaluator:
    """Margins of formulas on one tree.

    Args:
      tree: the world.
      values: parameter values by name (scalars, possibly traced).
      lengths: for each `Length` of the formula the number of sentences, an integer or a traced integer
        between 0 and ``depth``.
      depth: longest prompt considered in conclusions; the horizon minus one by default.
    """

    def __init__(
        self,
        tree: Tree,
        values: Mapping[str, Any],
        lengths: Mapping[Length, Any] | None = None,
        depth: int | None = None,
    ) -> None:
        self.tree = tree
        self.values = values
        self.lengths = dict(lengths or {})
        self.depth = tree.horizon - 1 if depth is None else depth

    def margin(self, formula: Formula, env: Mapping[sp.Symbol, Any] | None = None) -> Any:
        """Margin of a formula: positive inside, negative outside."""
        return self._formula(formula, dict(env or {}), None)

    def condition(self, relation: sp.Basic) -> tuple[Any, bool]:
        """Margin of a relation between parameters, and whether it is strict."""
        return relation_margin(relation, self._leaf({}, None))

    def expression(self, e: sp.Basic, env: Mapping[sp.Symbol, Any] | None = None) -> Any:
        """Value of a parameter expression or of one in observables of bound prompts."""
        return evaluate(e, self._leaf(dict(env or {}), None))

    # ------------------------------------------------------------------------------------------------
    def _leaf(self, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        def leaf(e: sp.Basic) -> Any:
            if isinstance(e, sp.Symbol):
                if e in env:
                    return env[e]
                if e.name in self.values:
                    return self.values[e.name]
                raise StatementError(f"no value for {e.name}")
            if isinstance(e, (Expect, Prob)):
                return self._average(e, env)
            if isinstance(e, B):
                return self.tree.tables.score
            name = type(e).__name__
            if name in PROMPT_OBSERVABLES:
                j = env[e.args[0]]
                array = self.tree.level(name, j)
                if k is not None and j != k:
                    array = jnp.repeat(array, self.tree.alphabet ** (k - j))
                # Prompts that no quantifier ranges over get a harmless value: what is infinite there would turn
                # into NaN in gradients, though it is masked in the margin.
                return array if MASK not in env else jnp.where(env[MASK], array, 0.5)
            return None

        return leaf

    def _average(self, e: Expect | Prob, env: dict[sp.Symbol, Any]) -> Any:
        _, body, prompt, length = e.args
        k = self._static(length, env)
        alive = self.tree.support(e.law, k)
        inner = {**env, prompt: k, MASK: alive}
        name = {"P": "log_P", "P-": "log_P_minus", "P+": "log_P_plus"}[e.law]
        probability = jnp.exp(self.tree.level(name, k))
        if isinstance(e, Prob):
            return jnp.where(relation_truth(body, self._leaf(inner, k)), probability, 0.0).sum()
        value = jnp.broadcast_to(evaluate(body, self._leaf(inner, k)), probability.shape)
        return jnp.where(alive, probability * jnp.where(alive, value, 0.0), 0.0).sum()

    def _static(self, length: sp.Expr, env: Mapping[sp.Symbol, Any]) -> int:
        value = length.subs({symbol: env[symbol] for symbol in length.free_symbols if symbol in env})
        if not value.is_Integer or value < 0:
            raise StatementError(f"length {length} of an expectation must be a bound n or a number")
        return int(value)

    def _formula(self, f: Formula, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        if isinstance(f, Relation):
            return relation_margin(f.condition, self._leaf(env, k))[0]
        if isinstance(f, Both):
            margin = self._formula(f.parts[0], env, k)
            for part in f.parts[1:]:
                margin = jnp.minimum(margin, self._formula(part, env, k))
            return margin
        if isinstance(f, EverySentence):
            return least(jnp.asarray(self._formula(f.body, env, k)))
        if isinstance(f, EveryLength):
            last = max(f.start, self._reach(f))
            margins = [self._formula(f.body, {**env, f.var: i}, k) for i in range(f.start, last + 1)]
            if not margins:
                return jnp.inf
            stacked = jnp.stack([jnp.asarray(m, dtype=jnp.float64) for m in margins])
            # NaN is what no prompt looked at could tell; it breaks nothing as long as others can.
            unknown = jnp.isnan(stacked)
            return jnp.where(unknown.all(), jnp.nan, jnp.min(jnp.where(unknown, jnp.inf, stacked)))
        if isinstance(f, EveryPrefix):
            assert k is not None
            inner = {**env, PROMPTS: env.get(PROMPTS, frozenset()) | {f.var}}
            margins = [
                jnp.broadcast_to(self._formula(f.body, {**inner, f.var: j}, k), (self.tree.alphabet**k,))
                for j in range(1 if f.nonempty else 0, env[f.of] + 1)
            ]
            if not margins:
                return jnp.full((self.tree.alphabet**k,), jnp.inf)
            return least(jnp.stack(margins), axis=0)
        if isinstance(f, (Some, Every)):
            return self._quantifier(f, env)
        raise StatementError(f"cannot evaluate {type(f).__name__}")

    def _reach(self, f: Every | EveryLength) -> int:
        """Longest prompt looked at: increments freeze one sentence after the laws do."""
        names = {x for p in f.body.walk() if isinstance(p, Relation) for x in observables_in(p.condition)}
        return max(self.depth, self.tree.horizon) if "increment" in names else self.depth

    def _quantifier(self, f: Some | Every, env: dict[sp.Symbol, Any]) -> Any:
        around = env.get(PROMPTS, frozenset()) & f.body.free
        if around:
            raise StatementError(
                f"'{f}' compares {f.var} with {', '.join(map(str, around))} of a quantifier around it; "
                "the engine compares a prompt with its prefixes only (every_prefix)"
            )
        env = {**env, PROMPTS: env.get(PROMPTS, frozenset()) | {f.var}}
        exists = isinstance(f, Some)
        outside = -jnp.inf if exists else jnp.inf
        reduce = greatest if exists else least

        def at(k: int) -> Array:
            alive = self.tree.support(f.support, k)
            body = self._formula(f.body, {**env, f.var: k, MASK: alive}, k)
            body = jnp.broadcast_to(body, (self.tree.alphabet**k,))
            return reduce(jnp.where(alive, body, outside))

        start = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is None:
            last = max(start, self._reach(f))
            levels = jnp.stack([at(k) for k in range(start, last + 1)])
            return reduce(levels)
        chosen: Any
        if f.length.expr.free_symbols <= set(env):
            chosen = self._static(f.length.count, env)
            if self.tree.alphabet**chosen > MOST_PROMPTS:
                return jnp.nan  # out of reach
        elif f.length in self.lengths:
            chosen = self.lengths[f.length]
        else:
            raw = self.expression(f.length.expr, {x: v for x, v in env.items() if isinstance(v, int)})
            chosen = rounded(f.length, jax.lax.stop_gradient(raw))
        if isinstance(chosen, (int, np.integer)):
            last = int(chosen)
            wanted = range(start if f.length.at_most else max(start, last), last + 1)
            return reduce(jnp.stack([at(k) for k in wanted])) if wanted else outside
        last = max(start, self.depth)
        levels = jnp.stack([at(k) for k in range(start, last + 1)])
        index = jnp.arange(start, last + 1)
        keep = index <= chosen if f.length.at_most else index == chosen
        margin = reduce(jnp.where(keep, levels, outside))
        # Prompts beyond the depth may change what those up to it do not decide.
        decided = margin > 0 if exists else margin < 0
        return jnp.where((chosen > last) & ~decided, jnp.nan, margin)


def least(margins: Array, axis: int | None = None) -> Array:
    """Margin of "all of them": the least; NaN where some are undefined and no other is broken.

    XLA's own minimum of an array may lose a NaN.
    """
    unknown = jnp.isnan(margins)
    known = jnp.min(jnp.where(unknown, jnp.inf, margins), axis=axis)
    return jnp.where(unknown.any(axis=axis) & (known > 0), jnp.nan, known)


def greatest(margins: Array) -> Array:
    """Margin of "one of them": the greatest; NaN where some are undefined and no other holds."""
    return -least(-margins)


def rounded(length: Length, raw: Any) -> Any:
    """max(0, round(L)); what floats cannot tell from a whole number is that number."""
    near = jnp.round(raw)
    up = jnp.ceil(raw) if length.rounding == "ceil" else jnp.floor(raw)
    return jnp.maximum(0.0, jnp.where(jnp.abs(raw - near) < WHOLE, near, up))


def length_window(length: Length, evaluator: Evaluator, n: Any) -> Any:
    """Margin of "max(0, round(L)) equals n": both ends of the window for L, nats of nothing (sentences)."""
    raw = evaluator.expression(length.expr)
    if length.rounding == "ceil":
        above, below = n - raw, raw - (n - 1)
    else:
        above, below = (n + 1) - raw, raw - n
    below = jnp.where(jnp.asarray(n) == 0, jnp.inf, below)
    return jnp.minimum(above, below)
