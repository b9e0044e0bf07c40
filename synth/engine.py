"""Exact evaluation of formulas on tabular worlds, in JAX: differentiable, 64-bit, vmapped over worlds.

A tabular world of horizon H over an alphabet of A sentences gives each component an arbitrary next-sentence
law after every prompt of fewer than H sentences. After longer prompts the law is that after the first H - 1
sentences (a frozen tail), so that "for every n" is decided by finitely many n, or that after the last H - 1 (a window,
which makes the components n-gram models). Level k of a tree holds the A^k prompts of k sentences in lexicographic
order, so the continuations of a prompt lie side by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import sympy as sp

from synth.chains import perron, states_of, successors
from synth.definitions import Definitions
from synth.expression import NEG_INF, evaluate, log_add, relation_margin, relation_truth, safe_log
from synth.terms import Scope
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
    LAST_OBSERVABLES,
    PROMPT_OBSERVABLES,
    B,
    Extreme,
    Further,
    Largest,
    Next,
    Observable,
    definition_of,
    score_after,
    score_of,
    text_of,
)
from theory.terms import Named, Over, unfold

Array = jax.Array
TAILS = ("frozen", "window")
LAW_NAMES = {"P": "log_P", "P-": "log_P_minus", "P+": "log_P_plus"}
EVEN = 1e-9  # spread of conditional means, nats, up to which they count as equal
MOST_TERMS = 1000  # of a sum; longer ones are out of reach of the exact checker, too
MOST_PROMPTS = 2187  # of one length; longer prompts are left to the exact checker
WHOLE = 1e-11
UNSOUND = 1e-9  # by which the probabilities of what is said next may differ from 1 in all
UNCANCELLED = 1e-30
# What floats hold badly or not at all is taken from its logarithm: below the least, above the greatest.
LEAST, GREATEST = 1e-290, 1e290
NEXT_LEVELS = {
    "next_minus": "law_minus",
    "next_plus": "law_plus",
    "next_P": "law_P",
    "next_of": "law_next",
    "score_after": "score_after",
}
LOG_LEVELS = {"P": "log_P", "P_minus": "log_P_minus", "P_plus": "log_P_plus", "w": "log_w"}
PROMPTS = sp.Dummy("prompts")  # in an environment: for each bound prompt, those known to be beginnings of it
MASK = sp.Dummy("mask")  # in an environment: the prompts over which the innermost quantifier ranges


class Pinned(NamedTuple):
    """One prompt of so many sentences, by its number among these."""

    level: int
    number: int


class Tables(NamedTuple):
    """Components and behaviour of one tabular world, or of a batch with a leading axis.

    Attributes:
      log_minus, log_plus: for k = 0..H-1 the log next-sentence laws, shape (A**k, A), rows that sum to 1.
      score: behaviour B of each sentence, shape (A,), in [-1, 1].
      further: log next-sentence laws of further components by name, as those of P-.
      scores: further scores of sentences by name, shape (A,).
      scores_after: further scores of sentences after a prompt by name, for k = 0..H-1 of shape (A**k, A).
    """

    log_minus: tuple[Array, ...]
    log_plus: tuple[Array, ...]
    score: Array
    further: Mapping[str, tuple[Array, ...]] = {}
    scores: Mapping[str, Array] = {}
    scores_after: Mapping[str, tuple[Array, ...]] = {}

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
      tail: "frozen" or "window", the law after prompts as long as the horizon.
    """

    def __init__(self, tables: Tables, log_alpha: Any, tail: str = "frozen") -> None:
        if tail not in TAILS:
            raise ValueError(f"tail {tail!r}: use one of {', '.join(TAILS)}")
        self.tables = tables
        self.tail = tail
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
        """Observable ``name`` on the prompts of k sentences, shape (A**k,) (laws: (A**k, A)); "X of C" is X of a further one C."""
        key = (name, k)
        if key not in self._cache:
            word, _, further = name.partition(" of ")
            made = getattr(self, f"_{word}")
            self._cache[key] = made(further, k) if further else made(k)
        return self._cache[key]

    def log_text(self, law: str, k: int) -> Array:
        """Log probabilities of the prompts of k sentences under a law, nats, shape (A**k,)."""
        return self.level(LAW_NAMES.get(law, f"log_text of {law}"), k)

    def support(self, law: str, k: int) -> Array:
        """Which prompts of k sentences have positive probability, shape (A**k,)."""
        if law == "any":
            return jnp.ones(self.alphabet**k, dtype=bool)
        if law == "both":
            return self.support("P-", k) & self.support("P+", k)
        return self.log_text(law, k) > NEG_INF

    # laws -------------------------------------------------------------------------------------------
    def _law(self, laws: tuple[Array, ...], name: str, k: int) -> Array:
        if k < self.horizon:
            return laws[k]
        if self.tail == "window":
            # The last sentences are the fastest-moving digits of a prompt's number.
            return jnp.tile(laws[-1], (self.alphabet ** (k - self.horizon + 1), 1))
        return jnp.repeat(self.level(name, k - 1), self.alphabet, axis=0)

    def _law_minus(self, k: int) -> Array:
        return self._law(self.tables.log_minus, "law_minus", k)

    def _law_plus(self, k: int) -> Array:
        return self._law(self.tables.log_plus, "law_plus", k)

    def _sequence(self, law: str, name: str, k: int) -> Array:
        if k == 0:
            return jnp.zeros(1)
        return (self.level(name, k - 1)[:, None] + self.level(law, k - 1)).reshape(-1)

    def _law_next(self, component: str, k: int) -> Array:
        return self._law(self.tables.further[component], f"law_next of {component}", k)

    def _log_text(self, component: str, k: int) -> Array:
        return self._sequence(f"law_next of {component}", f"log_text of {component}", k)

    def _score_after(self, score: str, k: int) -> Array:
        return self._law(self.tables.scores_after[score], f"score_after of {score}", k)

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

    def _log_w(self, k: int) -> Array:
        total, mine = self.level("log_P", k), self.log_alpha + self.level("log_P_minus", k)
        alive = (total > NEG_INF) & (mine > NEG_INF)
        return jnp.where(alive, jnp.where(alive, mine, 0.0) - jnp.where(alive, total, 0.0), NEG_INF)

    def _w_max(self, k: int) -> Array:
        here = self.level("w", k)
        if k == 0:
            return here
        return jnp.maximum(here, jnp.repeat(self.level("w_max", k - 1), self.alphabet))

    def _LLR(self, k: int) -> Array:
        minus, plus = self.level("log_P_minus", k), self.level("log_P_plus", k)
        return _log_ratio(minus, plus)

    def _inverse_likelihood_ratio(self, k: int) -> Array:
        return jnp.exp(-self.level("LLR", k))

    def _increment(self, k: int) -> Array:
        if k == 0:
            return jnp.zeros(1)
        return _log_ratio(
            self.level("law_minus", k - 1).reshape(-1), self.level("law_plus", k - 1).reshape(-1)
        )

    def gain(self, k: int, j: int) -> Array:
        """log P-(s|s0)/P+(s|s0) of the prompts s of k sentences, s0 their first j sentences, shape (A**k,)."""
        key = (f"gain after {j}", k)
        if key not in self._cache:
            if k == j:
                self._cache[key] = jnp.zeros(self.alphabet**k)
            else:
                before = jnp.repeat(self.gain(k - 1, j), self.alphabet)
                self._cache[key] = before + self.level("increment", k)
        return self._cache[key]

    def _last_minus(self, k: int) -> Array:
        return jnp.exp(self.level("law_minus", k - 1)).reshape(-1) if k else jnp.full(1, jnp.nan)

    def _last_plus(self, k: int) -> Array:
        return jnp.exp(self.level("law_plus", k - 1)).reshape(-1) if k else jnp.full(1, jnp.nan)

    def _B_last(self, k: int) -> Array:
        return self.score_at(k, k) if k else jnp.full(1, jnp.nan)

    def score_at(self, k: int, position: int) -> Array:
        """Score of one sentence (the first is 1) of the prompts of k sentences, shape (A**k,)."""
        a = self.alphabet
        return jnp.tile(jnp.repeat(self.tables.score, a ** (k - position)), a ** (position - 1))

    def _increments(self, k: int) -> tuple[Array, Array]:
        """Increments after the prompts of k sentences, (A**k, A), and which P- can make."""
        minus, plus = self.level("law_minus", k), self.level("law_plus", k)
        return _log_ratio(minus, plus), minus > NEG_INF

    def _largest_increment(self, k: int) -> Array:
        values, alive = self._increments(k)
        return jnp.where(alive, values, NEG_INF).max(axis=-1)

    def _least_increment(self, k: int) -> Array:
        values, alive = self._increments(k)
        return jnp.where(alive, values, jnp.inf).min(axis=-1)

    def _increment_variance(self, k: int) -> Array:
        values, alive = self._increments(k)
        return _variance(jnp.exp(self.level("law_minus", k)), values, alive)

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

    def _KL_reverse(self, k: int) -> Array:
        return _kl(self.level("law_plus", k), self.level("law_minus", k))

    def _law_P(self, k: int) -> Array:
        weight = self.level("w", k)[:, None]
        return log_add(
            safe_log(weight) + self.level("law_minus", k), safe_log(1 - weight) + self.level("law_plus", k)
        )

    def _KL_to_model(self, k: int) -> Array:
        return _kl(self.level("law_minus", k), self.level("law_P", k))

    # with a parameter -------------------------------------------------------------------------------
    def parametric(self, name: str, k: int, value: Any) -> Array:
        """An observable that takes a parameter, on the prompts of k sentences, shape (A**k,)."""
        if name in CHAIN_OBSERVABLES:
            sizes = (self.alphabet, self.horizon, self.tail)
            laws = self.tables.log_minus, self.tables.log_plus
            minus, plus = (jnp.concatenate(rows) for rows in laws)
            both = perron(minus, plus, successors(*sizes), value)
            return both[name == "perron_ratio"][states_of(k, *sizes)]
        if name == "chernoff_coefficient":
            minus, plus = self.level("law_minus", k), self.level("law_plus", k)
            shared = (minus > NEG_INF) & (plus > NEG_INF)
            p, q = jnp.where(shared, minus, 0.0), jnp.where(shared, plus, 0.0)
            return jnp.where(shared, jnp.exp((1 - value) * p + value * q), 0.0).sum(-1)
        law = {"best_P": "law_P", "best_minus": "law_minus"}[name]
        return _best(self.level(law, k), self.tables.score, value)


def _best(law: Array, score: Array, count: Any) -> Array:
    """E of the largest score among ``count`` draws: by the distribution function of the score, to the power count."""
    order = jnp.argsort(score)
    reached = jnp.clip(jnp.cumsum(jnp.exp(law)[:, order], axis=-1), 0.0, 1.0)
    some = reached > 0
    power = jnp.where(some, jnp.exp(count * jnp.log(jnp.where(some, reached, 1.0))), 0.0)
    below = jnp.concatenate([jnp.zeros_like(power[:, :1]), power[:, :-1]], axis=-1)
    # The last score counts with what the others leave, so that rounding does not lose mass.
    above = power.at[:, -1].set(1.0)
    return (above - below) @ score[order]


def _extreme(values: Array, alive: Array, largest: bool) -> Array:
    """Largest or least of those values along the last axis that are alive; NaN where one of them is."""
    outside = NEG_INF if largest else jnp.inf
    unknown = alive & jnp.isnan(values)
    kept = jnp.where(alive & ~unknown, values, outside)
    found = kept.max(-1) if largest else kept.min(-1)
    return jnp.where(unknown.any(-1), jnp.nan, found)


def _lost(value: Any) -> Array:
    """Where floats hold a positive number badly, or not at all."""
    return jnp.isnan(value) | ((jnp.abs(value) < LEAST) | (jnp.abs(value) > GREATEST))


def _variance(probability: Array, values: Array, alive: Array) -> Array:
    """Variance along the last axis; +inf where a value that can occur is infinite."""
    infinite = alive & ~jnp.isfinite(values)
    kept = jnp.where(alive & ~infinite, values, 0.0)
    mean = (probability * kept).sum(-1, keepdims=True)
    spread = jnp.where(alive & ~infinite, probability * (kept - mean) ** 2, 0.0).sum(-1)
    return jnp.where(infinite.any(-1), jnp.inf, spread)


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


class Evaluator:
    """Margins of formulas on one tree.

    Args:
      tree: the world.
      values: parameter values by name (scalars, possibly traced).
      lengths: for each `Length` of the formula the number of sentences, an integer or a traced integer
        between 0 and ``depth``.
      depth: longest prompt considered in conclusions; the horizon minus one by default.
      whole: values of the whole-number parameters that say how long a conversation is.
      soft: of "with probability at least", give the mean margin of the event instead: a hint where the probability is 1
        and says nothing about how near a world is to failing.
    """

    def __init__(
        self,
        tree: Tree,
        values: Mapping[str, Any],
        lengths: Mapping[Length, Any] | None = None,
        depth: int | None = None,
        whole: Mapping[str, int] | None = None,
        soft: bool = False,
    ) -> None:
        self.tree = tree
        self.values = values
        self.whole = dict(whole or {})
        self.soft = soft
        self.lengths = dict(lengths or {})
        self.depth = tree.horizon - 1 if depth is None else depth
        self._texts: dict[tuple[str, int], Array] = {}

    def log_text(self, law: str, k: int) -> Array:
        """Log probabilities of the prompts of k sentences under a law, nats, shape (A**k,)."""
        if definition_of(law) is None:
            return self.tree.log_text(law, k)
        if (law, k) not in self._texts:
            before = jnp.zeros(1)
            if k:
                before = (self.log_text(law, k - 1)[:, None] + self._log_next(law, k - 1)).reshape(-1)
            self._texts[law, k] = before
        return self._texts[law, k]

    def _log_next(self, law: str, k: int) -> Array:
        """Log next-sentence laws after the prompts of k sentences of a component that is defined, shape (A**k, A)."""
        defined = definition_of(law)
        assert defined is not None
        possible = self.log_text(law, k) > NEG_INF
        env = {defined.prompt: k, MASK: possible}
        rows = self._over_sentences(defined.term, env, k, (defined.sentence,))
        rows = jnp.broadcast_to(rows, (self.tree.alphabet**k, self.tree.alphabet))
        # What is no law has no probabilities.
        sound = (jnp.abs(rows.sum(-1, keepdims=True) - 1) < UNSOUND) & (rows >= 0).all(-1, keepdims=True)
        return safe_log(jnp.where(sound | ~possible[:, None], rows, jnp.nan))

    def support(self, law: str, k: int) -> Array:
        """Which prompts of k sentences are possible, shape (A**k,)."""
        if definition_of(law) is None:
            return self.tree.support(law, k)
        return self.log_text(law, k) > NEG_INF

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
        """Values of symbols, observables, averages and sums, on the prompts of k sentences (None: of no prompt)."""

        def leaf(e: sp.Basic) -> Any:
            if isinstance(e, sp.Symbol):
                if e in env:
                    return env[e]
                if e.name in self.values:
                    return self.values[e.name]
                raise StatementError(f"no value for {e.name}")
            if isinstance(e, Average):
                return self._average(e, env, k)
            if isinstance(e, sp.log):
                return self._logarithm(e.args[0], leaf, env, k)
            if isinstance(e, sp.Sum):
                index, first, last = e.limits[0]
                span = range(self._static(first, env), self._static(last, env) + 1)
                if len(span) > MOST_TERMS:
                    return jnp.nan  # out of reach, as it is for the exact checker
                return sum((evaluate(e.function, self._leaf({**env, index: i}, k)) for i in span), 0.0)
            if isinstance(e, (Named, Over)):
                return self._defined(e, env, k)
            if isinstance(e, B):
                return self.tree.tables.score
            if isinstance(e, score_of):
                return self.tree.tables.scores[e.of]
            if isinstance(e, text_of):
                j, pick = _place(env[e.args[0]])
                array = jnp.exp(self.log_text(e.of, j))
                if pick is not None:
                    return array[pick]
                array = self._spread(array, j, k)
                return array if MASK not in env else jnp.where(env[MASK], array, 0.5)
            name = type(e).__name__
            if name in PROMPT_OBSERVABLES:
                j, pick = _place(env[e.args[0]])
                if name == "gain":
                    array = self.tree.gain(j, env[e.args[1]])
                elif len(e.args) > 1:
                    array = self.tree.parametric(name, j, evaluate(e.args[1], leaf))
                else:
                    array = self.tree.level(name, j)
                if pick is not None:
                    return array[pick]
                array = self._spread(array, j, k)
                # Prompts that no quantifier ranges over get a harmless value: what is infinite there would turn
                # into NaN in gradients, though it is masked in the margin.
                return array if MASK not in env else jnp.where(env[MASK], array, 0.5)
            return None

        return leaf

    def _defined(self, e: Named | Over, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """Value of what is defined over sentences, on the prompts of k sentences."""
        found = self._over_sentences(e, env, k, ())
        if found.shape == (1,) and not observables_in(e):
            return found[0]  # a number, whatever the prompts
        return found

    def _over_sentences(
        self, e: sp.Basic, env: dict[sp.Symbol, Any], k: int | None, said: tuple[sp.Symbol, ...]
    ) -> Array:
        """The same of a term in some sentences, each of which has an axis after that of the prompts."""
        plain = self._leaf(env, k)

        def axes(array: Array, said: sp.Basic | None, bound: Scope) -> Array:
            """Rows, and the last axis at the place of a bound sentence."""
            sizes = [self.tree.alphabet if x == said else 1 for x in bound]
            return jnp.reshape(array, (-1, *sizes))

        def leaf(part: sp.Basic, bound: Scope) -> Any:
            if isinstance(part, sp.log) and isinstance(part.args[0], Next):
                return following(part.args[0], bound, lambda x: x)
            if isinstance(part, Next):
                return following(part, bound, jnp.exp)
            if isinstance(part, B) and part.args[0] in bound:
                return axes(self.tree.tables.score, part.args[0], bound)
            if isinstance(part, score_of) and part.args[0] in bound:
                return axes(self.tree.tables.scores[part.of], part.args[0], bound)
            if isinstance(part, score_after):
                return following(part, bound, lambda x: x)
            if isinstance(part, sp.Sum):
                index, first, last = part.limits[0]
                span = range(self._static(first, env), self._static(last, env) + 1)
                if len(span) > MOST_TERMS:
                    return jnp.nan
                inside = (part.function.xreplace({index: sp.Integer(i)}) for i in span)
                return sum((terms.value(x, bound) for x in inside), 0.0)
            if isinstance(part, (sp.Symbol, Average, Observable)):
                value = jnp.asarray(plain(part))
                return axes(value, None, bound) if value.ndim else value
            return None

        def following(part: Observable, bound: Scope, form: Any) -> Array:
            prompt, said = part.args[:2]
            (j, pick), name = _place(env[prompt]), NEXT_LEVELS[type(part).__name__]
            rows = form(self.tree.level(f"{name} of {part.of}" if isinstance(part, Further) else name, j))
            if pick is not None:
                rows = rows[pick : pick + 1]
            elif k is not None and j != k:
                rows = jnp.repeat(rows, self.tree.alphabet ** (k - j), axis=0)
            if MASK in env and pick is None:
                rows = jnp.where(env[MASK][:, None], rows, 0.5)
            sizes = [self.tree.alphabet if x == said else 1 for x in bound]
            return jnp.reshape(rows, (rows.shape[0], *sizes))

        terms = Definitions(self.tree.alphabet, leaf)
        return jnp.asarray(terms.value(e, said))

    def _logarithm(self, e: sp.Basic, leaf: Any, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """log e; from the logarithms of its factors where floats do not hold e itself."""
        value = jnp.asarray(evaluate(e, leaf), dtype=jnp.float64)
        known = self._log_known(e, leaf, env, k)
        if known is None:
            return safe_log(value)
        lost = _lost(value) & ~jnp.isnan(known)
        return jnp.where(lost, known, safe_log(jnp.where(lost, 1.0, value)))

    def _log_known(self, e: sp.Basic, leaf: Any, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """log e of a product of probabilities, positive numbers and their powers; None for anything else."""
        known = partial(self._log_known, leaf=leaf, env=env, k=k)
        name = type(e).__name__
        if name in LOG_LEVELS or name == "inverse_likelihood_ratio":
            j, pick = _place(env[e.args[0]])
            array = (
                -self.tree.level("LLR", j)
                if name == "inverse_likelihood_ratio"
                else self.tree.level(LOG_LEVELS[name], j)
            )
            if pick is not None:
                return array[pick]
            array = self._spread(array, j, k)
            return array if MASK not in env else jnp.where(env[MASK], array, 0.0)
        if isinstance(e, sp.Symbol) and e not in env:
            if e.name == "alpha":
                return self.tree.log_alpha
            return safe_log(self.values[e.name]) if e.is_positive and e.name in self.values else None
        if e.is_number and e.is_positive:
            return jnp.log(float(e)) if e.is_finite else None
        if isinstance(e, sp.Pow) and e.exp.is_Rational:
            inner = known(e.base)
            return None if inner is None else float(e.exp) * inner
        if isinstance(e, sp.exp):
            return evaluate(e.args[0], leaf)
        if isinstance(e, sp.Mul):
            parts = [known(x) for x in e.args]
            return None if any(x is None for x in parts) else sum(parts)
        return None

    def _contributions(
        self, body: sp.Basic, log_probability: Array, lost: Array, env: dict[sp.Symbol, Any], level: int
    ) -> Array | None:
        """Probability times value, from logarithms; None where the value is no sum of products of positive factors."""
        leaf = self._leaf(env, level)
        total = jnp.zeros(())
        for term in sp.Add.make_args(body):
            factor, rest = term.as_coeff_Mul()
            known = self._log_known(rest, leaf, env, level) if factor.is_finite else None
            if known is None:
                return None
            known = jnp.broadcast_to(known, log_probability.shape)
            total = total + float(factor) * jnp.exp(jnp.where(lost, log_probability + known, 0.0))
        return total

    def _spread(self, array: Any, j: int, k: int | None) -> Any:
        """Values on the prompts of j sentences, on those of k that begin with them."""
        return array if k is None or j == k else jnp.repeat(array, self.tree.alphabet ** (k - j))

    def _conditional(self, law: str, j: int | None, k: int) -> tuple[Array, Array]:
        """Probability of the prompts of k sentences given their first j, (A**k,), and which first j are possible."""
        log_law = self.log_text(law, k)
        if j is None:
            return jnp.exp(log_law), jnp.ones(1, dtype=bool)
        given = self.log_text(law, j)
        possible = given > NEG_INF
        return jnp.exp(log_law - self._spread(jnp.where(possible, given, 0.0), j, k)), possible

    def _average(self, e: Average, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        j = None if e.after is None else env[e.after]
        base = 0 if j is None else j
        level = base + self._static(e.length, env)
        if self.tree.alphabet**level > MOST_PROMPTS:
            return jnp.nan  # out of reach
        alive = self.support(e.law, level)
        inner = {**env, e.prompt: level, MASK: alive}
        probability, possible = self._conditional(e.law, j, level)
        rows = (self.tree.alphabet**base, -1)
        if isinstance(e, Prob):
            truth = relation_truth(e.body, self._leaf(inner, level))
            result = jnp.where(alive & truth, probability, 0.0).reshape(rows).sum(1)
        else:
            value = jnp.broadcast_to(evaluate(e.body, self._leaf(inner, level)), probability.shape)
            if isinstance(e, Extreme):
                result = _extreme(value.reshape(rows), alive.reshape(rows), isinstance(e, Largest))
            elif isinstance(e, Variance):
                shaped = (x.reshape(rows) for x in (probability, value, alive))
                result = _variance(*shaped)
            else:
                result = self._weighted(e, probability, jnp.where(alive, value, 0.0), inner, level, j)
                result = jnp.where(alive, result, 0.0).reshape(rows).sum(1)
        if j is None:
            return result[0]
        return self._spread(jnp.where(possible, result, jnp.nan), j, k)

    def _weighted(
        self,
        e: Average,
        probability: Array,
        value: Array,
        env: dict[sp.Symbol, Any],
        level: int,
        j: int | None,
    ) -> Array:
        """Probability times value of the texts of an expectation; what floats do not hold is taken from logarithms.

        A text whose probability is too small for a float counts for nothing, however great its value may be.
        """
        plain = jnp.where(probability > 0, probability * jnp.where(probability > 0, value, 0.0), 0.0)
        log_probability = self.log_text(e.law, level)
        if j is not None:
            given = self.log_text(e.law, j)
            log_probability = log_probability - self._spread(jnp.where(given > NEG_INF, given, 0.0), j, level)
        lost = (log_probability > NEG_INF) & (_lost(value) | (probability < LEAST))
        known = self._contributions(e.body, log_probability, lost, env, level)
        if known is None:
            return plain
        return jnp.where(lost & ~jnp.isnan(known), known, plain)

    def _static(self, length: sp.Expr, env: Mapping[sp.Symbol, Any]) -> int:
        known = {x: env[x] for x in length.free_symbols if x in env}
        known |= {x: self.whole[x.name] for x in length.free_symbols if x.name in self.whole}
        value = length.subs(known)
        if not value.is_Integer or value < 0:
            raise StatementError(f"length {length} of an expectation must be a bound n or a number")
        return int(value)

    def _formula(self, f: Formula, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """Margin on the prompts of k sentences, the longest that a quantifier around binds; a number if k is None."""
        if isinstance(f, Relation):
            return relation_margin(unfold(f.condition), self._leaf(env, k))[0]
        if isinstance(f, (Conjunction, Disjunction)):
            margins = [jnp.asarray(self._formula(part, env, k), dtype=jnp.float64) for part in f.parts]
            stacked = jnp.stack(jnp.broadcast_arrays(*margins))
            return least(stacked, axis=0) if isinstance(f, Conjunction) else greatest(stacked, axis=0)
        if isinstance(f, Negation):
            return -jnp.asarray(self._formula(f.body, env, k), dtype=jnp.float64)
        if isinstance(f, When):
            return jnp.where(self._truth(f.condition, env, k), self._formula(f.body, env, k), jnp.inf)
        if isinstance(f, EverySentence):
            return least(jnp.asarray(self._formula(f.body, env, k)))
        if isinstance(f, EveryLength):
            return self._every_length(f, env, k)
        if isinstance(f, EveryPrefix):
            assert k is not None
            around = env[PROMPTS]
            known = {x: beg | {f.var} if f.of in beg else beg for x, beg in around.items()}
            inner = {**env, PROMPTS: {**known, f.var: frozenset({f.var})}}
            margins = [
                jnp.broadcast_to(self._formula(f.body, {**inner, f.var: j}, k), (self.tree.alphabet**k,))
                for j in range(1 if f.nonempty else 0, env[f.of] + 1)
            ]
            if not margins:
                return jnp.full((self.tree.alphabet**k,), jnp.inf)
            return least(jnp.stack(margins), axis=0)
        if isinstance(f, (Some, Every)):
            return self._quantifier(f, env, k)
        if isinstance(f, ProbabilityAtLeast):
            return self._chance(f, env, k)
        if isinstance(f, Conversation):
            return self._conversation(f, env)
        raise StatementError(f"cannot evaluate {type(f).__name__}")

    def _truth(self, f: Formula, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """Whether a formula holds, as far as floats tell."""
        if isinstance(f, Relation):
            return relation_truth(unfold(f.condition), self._leaf(env, k))
        if isinstance(f, Negation):
            return ~jnp.asarray(self._truth(f.body, env, k))
        return self._formula(f, env, k) >= 0

    def _every_length(self, f: EveryLength, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        averages = [e for e in averages_of(f) if f.var in e.length.free_symbols]
        begins = min((env.get(e.after, 0) for e in averages), default=0)
        last = max(f.start, self._reach(f) - begins)
        margins = [self._formula(f.body, {**env, f.var: i}, k) for i in range(f.start, last + 1)]
        if not margins:
            return jnp.inf
        stacked = jnp.stack(jnp.broadcast_arrays(*(jnp.asarray(x, dtype=jnp.float64) for x in margins)))
        # NaN is what no prompt looked at could tell; it breaks nothing as long as others can.
        unknown = jnp.isnan(stacked)
        margin = jnp.where(unknown, jnp.inf, stacked).min(axis=0)
        margin = jnp.where(unknown.all(axis=0), jnp.nan, margin)
        for e in averages:
            if isinstance(e, Variance) and self.tree.tail == "frozen":
                spread = self._uneven(e, env, k)
                margin = jnp.where(spread > EVEN, jnp.minimum(margin, -spread), margin)
        return margin

    def _uneven(self, e: Variance, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        """How far the means of an increment along frozen tails lie apart, nats; a variance then grows like n^2."""
        top, j = self.tree.horizon - 1, env.get(e.after, 0) if e.after is not None else 0
        if e.law not in ("P-", "P+") or j >= top:
            return 0.0
        means = self.tree.level("KL" if e.law == "P-" else "KL_reverse", top)
        alive = self.support(e.law, top) & jnp.isfinite(means)
        rows = (self.tree.alphabet**j, -1)
        high = jnp.where(alive, means, NEG_INF).reshape(rows).max(1)
        low = jnp.where(alive, means, jnp.inf).reshape(rows).min(1)
        spread = jnp.where(high > low, high - jnp.where(high > low, low, 0.0), 0.0)
        return spread[0] if e.after is None else self._spread(spread, j, k)

    def _reach(self, f: Every | EveryLength) -> int:
        """Longest prompt looked at: what depends on the last sentence freezes one sentence after the laws do."""
        names = {x for p in f.body.walk() if isinstance(p, Relation) for x in observables_in(p.condition)}
        reach = max(self.depth, self.tree.horizon) if names & LAST_OBSERVABLES else self.depth
        return reach + 1 if self.tree.tail == "window" else reach

    def _around(
        self, f: Some | Every | ProbabilityAtLeast, env: dict[sp.Symbol, Any]
    ) -> dict[sp.Symbol, Any]:
        """The environment inside a quantifier, in which prompts are known to begin with one another or not."""
        around: Mapping[sp.Symbol, frozenset[sp.Symbol]] = env.get(PROMPTS, {})
        begins = around[f.after] if f.after is not None else frozenset()
        strangers = (set(around) & f.free) - begins
        if strangers:
            raise StatementError(
                f"'{f}' compares {f.var} with {', '.join(map(str, strangers))} of a quantifier around it; "
                "a prompt is compared with its beginnings only (every_prefix, after)"
            )
        return {**env, PROMPTS: {**around, f.var: begins | {f.var}}}

    def _quantifier(self, f: Some | Every, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        pinned = any(isinstance(env.get(x), Pinned) for x in f.free)
        env, k = self._around(f, env), None if pinned else k
        exists = isinstance(f, Some)
        outside = -jnp.inf if exists else jnp.inf
        reduce = greatest if exists else least
        j = None if f.after is None else env[f.after]
        base = 0 if j is None else j
        rows = (self.tree.alphabet**base, -1)

        def at(size: int) -> Array:
            """Margin of the quantifier over prompts of this many sentences, per prompt of ``base`` sentences."""
            level = base + size
            if self.tree.alphabet**level > MOST_PROMPTS:
                return jnp.full(rows[0], jnp.nan)  # out of reach
            alive = self.support(f.support, level)
            if _compared_inside(f):
                # What is bound inside has nothing to do with this prompt: one by one.
                body = self._one_by_one(f, env, level)
            else:
                body = self._formula(f.body, {**env, f.var: level, MASK: alive}, level)
            body = jnp.broadcast_to(body, (self.tree.alphabet**level,))
            return reduce(jnp.where(alive, body, outside).reshape(rows), axis=1)

        margin = self._over_lengths(f, env, base, at)
        return margin[0] if j is None else self._spread(margin, j, k)

    def _one_by_one(self, f: Some | Every, env: dict[sp.Symbol, Any], level: int) -> Array:
        """Margin of the body of a quantifier for each prompt of so many sentences, (A**level,)."""
        plain = {x: value for x, value in env.items() if x != MASK}
        around = {x: beg for x, beg in plain[PROMPTS].items() if x != f.var}
        numbers = range(self.tree.alphabet**level)
        cases = ({**plain, PROMPTS: around, f.var: Pinned(level, i)} for i in numbers)
        return jnp.stack([jnp.reshape(jnp.asarray(self._formula(f.body, x, None)), ()) for x in cases])

    def _chosen(self, length: Length, env: dict[sp.Symbol, Any], base: int) -> Any:
        """Number of sentences of a length: an integer where bound numbers alone say it, else maybe a traced one.

        Where it speaks of the prompt before, one for each of those of ``base`` sentences.
        """
        known = {x: value for x, value in env.items() if isinstance(value, int)}
        if length.expr.free_symbols <= set(known) and not (
            observables_in(length.expr) or length.expr.has(Named, Over)
        ):
            return self._static(length.count, env)
        if length in self.lengths:
            return self.lengths[length]
        known |= {x: value for x, value in env.items() if isinstance(value, Pinned)}
        raw = evaluate(length.expr, self._leaf(known, base))
        return rounded(length, jax.lax.stop_gradient(raw))

    def _over_lengths(self, f: Some | Every, env: dict[sp.Symbol, Any], base: int, at: Any) -> Array:
        exists = isinstance(f, Some)
        outside = -jnp.inf if exists else jnp.inf
        reduce = greatest if exists else least
        start = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is None:
            last = max(start, self._reach(f))
            return reduce(jnp.stack([at(i) for i in range(start, last + 1)]), axis=0)
        chosen = self._chosen(f.length, env, base)
        if isinstance(chosen, (int, np.integer)):
            last = int(chosen)
            wanted = range(start if f.length.at_most else max(start, last), last + 1)
            if not wanted:
                return jnp.full(self.tree.alphabet**base, outside)
            return reduce(jnp.stack([at(i) for i in wanted]), axis=0)
        last = max(start, self.depth - base)
        levels = jnp.stack([at(i) for i in range(start, last + 1)])
        index = jnp.arange(start, last + 1)[:, None]
        keep = index <= chosen if f.length.at_most else index == chosen
        margin = reduce(jnp.where(keep, levels, outside), axis=0)
        # Prompts beyond the depth may change what those up to it do not decide.
        decided = margin > 0 if exists else margin < 0
        return jnp.where((chosen > last) & ~decided, jnp.nan, margin)

    def _chance(self, f: ProbabilityAtLeast, env: dict[sp.Symbol, Any], k: int | None) -> Any:
        env = self._around(f, env)
        j = None if f.after is None else env[f.after]
        base = 0 if j is None else j
        rows = (self.tree.alphabet**base, -1)
        asked = evaluate(f.at_least, self._leaf(env, None))

        def at(size: int) -> Array:
            """Margin for a text that says this many sentences, per prompt of ``base`` sentences."""
            level = base + size
            if self.tree.alphabet**level > MOST_PROMPTS or level > max(self.depth, base):
                return jnp.full(rows[0], jnp.nan)
            alive = self.support(f.law, level)
            margin = self._formula(f.body, {**env, f.var: level, MASK: alive}, level)
            margin = jnp.broadcast_to(margin, (self.tree.alphabet**level,))
            probability, possible = self._conditional(f.law, j, level)
            if self.soft:
                mean = (probability * jnp.where(alive, _clipped(margin), 0.0)).reshape(rows).sum(1)
                return jnp.where(possible, mean, jnp.nan)
            # Rounding noise at an equality is left to the exact checker.
            true = jnp.where(alive & (margin > -WHOLE), probability, 0.0).reshape(rows).sum(1)
            open_ = jnp.where(alive & jnp.isnan(margin), probability, 0.0).reshape(rows).sum(1)
            short = true < asked
            result = jnp.where(short & (true + open_ >= asked), jnp.nan, relative(true, asked))
            return jnp.where(possible, result, jnp.nan)

        chosen = self._chosen(f.length, env, base)
        if isinstance(chosen, (int, np.integer)):
            result = at(int(chosen))
        else:
            sizes = range(max(0, self.depth - base) + 1)
            result = jnp.full(rows[0], jnp.nan)  # longer texts than these are out of reach
            for size in sizes:
                result = jnp.where(chosen == size, at(size), result)
        return result[0] if j is None else self._spread(result, j, k)

    def _conversation(self, f: Conversation, env: dict[sp.Symbol, Any]) -> Any:
        """Value of the best strategy, backwards from the end; the state is the text, which tells what was used."""
        a, depth, worst = self.tree.alphabet, self.depth, -1.0 if self.soft else 0.0
        rounds, reply = self._static(f.rounds, env), self._static(f.reply, env)
        while a**depth > MOST_PROMPTS:
            depth -= 1
        spoken = rounds * reply
        if depth < spoken:
            return jnp.nan
        counts = {}
        for length in f.limits:
            raw = evaluate(length.expr, self._leaf(env, None))
            counts[length] = rounded(length, jax.lax.stop_gradient(raw))
        final = f.cap if f.last is None else f.last

        def fits(length: Length, size: int, used: int) -> Any:
            exact = not length.at_most
            fit = size == counts[length] if exact else size <= counts[length]
            if f.total is not None:
                fit = fit & (used + size <= counts[f.total])
            return fit & bool(size or not f.nonempty)

        def best(start: int, used: int, length: Length, value: Any, closed: bool) -> Array:
            """Greatest value over queries from the prompts of ``start`` sentences; ``value`` by number of sentences."""
            result = jnp.full(a**start, worst)
            for size in range(depth - start + 1):
                level = start + size
                if level not in value:
                    continue
                allowed = self.support("P", level)
                if f.negative_ends:
                    ends = [start + 1] + ([level] if closed else [])
                    for position in ends:
                        allowed &= (self.tree.score_at(level, position) < 0) if size else False
                here = jnp.where(allowed, value[level], worst).reshape(a**start, -1).max(1)
                result = jnp.maximum(result, jnp.where(fits(length, size, used), here, worst))
            return result

        goal = {}
        for level in range(spoken, depth + 1):
            alive = self.support("P", level)
            inner = {**env, f.var: level, MASK: alive}
            if self.soft:
                reached = _clipped(self._formula(f.body, inner, level))
            else:
                reached = jnp.where(self._truth(f.body, inner, level), 1.0, worst)
            goal[level] = jnp.where(alive, reached, worst)
        value = {k: best(k, k - spoken, final, goal, False) for k in range(spoken, depth + 1)}
        for said in reversed(range(rounds)):
            answered = {}
            for level in [k - reply for k in value]:
                probability, possible = self._conditional(f.law, level, level + reply)
                mean = (probability * value[level + reply]).reshape(a**level, -1).sum(1)
                answered[level] = jnp.where(possible, mean, worst)
            spoken -= reply
            value = {
                k: best(k, k - spoken, f.cap, answered, True)
                for k in range(said * reply, depth + 1)
                if any(k <= level for level in answered)
            }
        if self.soft:
            return value[0][0]
        margin = relative(value[0][0], evaluate(f.at_least, self._leaf(env, None)))
        most = rounds * counts[f.cap] + counts[final]
        if f.total is not None:
            most = jnp.minimum(most, counts[f.total])
        # A conversation that may run longer than one looks is left open: its value is only known from below.
        return jnp.where(most + rounds * reply > depth, jnp.nan, margin)


def _place(prompt: int | Pinned) -> tuple[int, int | None]:
    """Number of sentences of the prompts that a symbol stands for, and which one, if it is one alone."""
    return prompt if isinstance(prompt, Pinned) else (prompt, None)


@lru_cache(maxsize=4096)
def _compared_inside(f: Some | Every) -> bool:
    """Whether a quantifier inside ranges over prompts that have nothing to do with that of this one, and speaks of both."""
    quantified = [part for part in f.body.walk() if isinstance(part, (Some, Every))]
    return any(part.after is None and f.var in part.free for part in quantified)


def _clipped(margin: Any) -> Array:
    return jnp.clip(jnp.nan_to_num(margin, nan=1.0), -1.0, 1.0)


def relative(probability: Any, asked: Any) -> Any:
    """Margin of "with probability at least": the excess, relative to what is asked for or permitted to fail, the smaller."""
    scale = jnp.asarray(jnp.minimum(asked, 1.0 - jnp.asarray(asked)), dtype=jnp.float64)
    some = scale > 0
    return jnp.where(some, (probability - asked) / jnp.where(some, scale, 1.0), probability - asked)


def least(margins: Array, axis: int | None = None) -> Array:
    """Margin of "all of them": the least; NaN where some are undefined and no other is broken.

    XLA's own minimum of an array may lose a NaN.
    """
    unknown = jnp.isnan(margins)
    known = jnp.min(jnp.where(unknown, jnp.inf, margins), axis=axis)
    return jnp.where(unknown.any(axis=axis) & (known > 0), jnp.nan, known)


def greatest(margins: Array, axis: int | None = None) -> Array:
    """Margin of "one of them": the greatest; NaN where some are undefined and no other holds."""
    return -least(-margins, axis=axis)


def rounded(length: Length, raw: Any) -> Any:
    """max(0, round(L)); what floats cannot tell from a whole number is that number.

    A positive number that is no rest of a sum that cancels, a power or a tiny one, is no zero: ceil makes it 1.
    """
    near = jnp.round(raw)
    up = jnp.ceil(raw) if length.rounding == "ceil" else jnp.floor(raw)
    positive = (raw > 0) & (raw < (WHOLE if isinstance(length.expr, sp.Pow) else UNCANCELLED))
    doubtful = (jnp.abs(raw - near) < WHOLE) & ~positive
    return jnp.maximum(0.0, jnp.where(doubtful, near, up))


def length_window(length: Length, evaluator: Evaluator, n: Any) -> Any:
    """Margin of "max(0, round(L)) equals n": both ends of the window for L, nats of nothing (sentences)."""
    raw = evaluator.expression(length.expr)
    if length.rounding == "ceil":
        above, below = n - raw, raw - (n - 1)
    else:
        above, below = (n + 1) - raw, raw - n
    below = jnp.where(jnp.asarray(n) == 0, jnp.inf, below)
    return jnp.minimum(above, below)
