"""A slow, obvious judge of worlds: everything follows from the probabilities of whole prompts.

P-(s) and P+(s) are products of rows, P(s) = alpha P-(s) + (1 - alpha) P+(s), and what comes next is a quotient,
P(y|s) = P(s y)/P(s). Nothing is shared with the engine or the exact checker but the statement: no posterior-weight
shortcut, no log space, no arrays, no order statistics, no dynamic programming: the best of N draws goes through all
N-tuples, a conversation through all strategies. Rationals stay rational; logarithms have fifty digits.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from synth.worlds import TabularWorld
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
    Largest,
    Least,
    Length,
    Negation,
    Prob,
    ProbabilityAtLeast,
    Relation,
    Some,
    Variance,
    When,
)
from theory.observables import PROMPT_OBSERVABLES, B

mpmath.mp.dps = 50
Prompt = tuple[str, ...]
Strategy = tuple[Prompt, dict[Prompt, Any]]  # a text with the query said, and a strategy for each reply
INF = mpmath.inf


def number(x: Any) -> Any:
    """A fifty-digit number from a rational."""
    return mpmath.mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else mpmath.mpf(x)


def alike(*xs: Any) -> list[Any]:
    """Rationals as they are; fifty-digit numbers as soon as one is not rational, as mpmath compares no others."""
    return list(xs) if all(isinstance(x, Fraction) for x in xs) else [number(x) for x in xs]


def times(a: Any, b: Any) -> Any:
    a, b = alike(a, b)
    return a * b


def add(a: Any, b: Any) -> Any:
    a, b = alike(a, b)
    return a + b


def mean(cases: list[tuple[Fraction, Any]]) -> Any:
    return functools.reduce(add, (times(p, x) for p, x in cases), Fraction(0))


def variance(cases: list[tuple[Fraction, Any]]) -> Any:
    """E (X - E X)^2; infinite where X may be."""
    if any(not isinstance(x, Fraction) and mpmath.isinf(x) for _, x in cases):
        return INF
    middle = times(Fraction(-1), mean(cases))
    return mean([(p, times(add(x, middle), add(x, middle))) for p, x in cases])


class Oracle:
    """One world with parameter values.

    Args:
      world: rows for the prompts that are shorter than its horizon.
      values: of parameters; alpha is the world's.
      depth: longest prompt that quantifiers without a length look at; one beyond the last row by default.
      tail: what a row depends on after longer prompts: their first ("frozen") or their last sentences ("window").
      ahead: least number of sentences up to which "for every number" is tried, however long the prompts around it are.
    """

    def __init__(
        self,
        world: TabularWorld,
        values: Mapping[str, Any] | None = None,
        depth: int | None = None,
        tail: str = "frozen",
        ahead: int = 0,
    ) -> None:
        self.world, self.tail, self.ahead = world, tail, ahead
        self.values = {"alpha": world.alpha, **(values or {})}
        self.depth = world.horizon if depth is None else depth
        self._known: dict[tuple[Any, ...], Any] = {}

    def once(self, key: tuple[Any, ...], work: Callable[[], Any]) -> Any:
        """What was worked out before is not worked out again: a world does not change under its oracle."""
        if key not in self._known:
            self._known[key] = work()
        return self._known[key]

    # sequences ----------------------------------------------------------------------------------------
    def row(self, law: str, s: Prompt) -> tuple[Fraction, ...]:
        """The row that the world states."""
        longest = self.world.horizon - 1
        if self.tail == "window":
            s = s[max(0, len(s) - longest) :]
        return {"P-": self.world.minus, "P+": self.world.plus}[law][s[:longest]]

    def sequence(self, law: str, s: Prompt) -> Fraction:
        return self.once((law, s, self.tail), lambda: self._sequence(law, s))

    def _sequence(self, law: str, s: Prompt) -> Fraction:
        if law == "P":
            a = self.world.alpha
            return a * self.sequence("P-", s) + (1 - a) * self.sequence("P+", s)
        result = Fraction(1)
        for i, y in enumerate(s):
            result *= self.row(law, s[:i])[self.world.alphabet.index(y)]
        return result

    def possible(self, support: str, s: Prompt) -> bool:
        laws = {"both": ("P-", "P+"), "any": ()}.get(support, (support,))
        return all(self.sequence(law, s) > 0 for law in laws)

    def prompts(self, k: int, support: str = "P", start: Prompt = ()) -> Iterator[Prompt]:
        """Texts that say k sentences more than ``start``."""
        for more in itertools.product(self.world.alphabet, repeat=k):
            if self.possible(support, start + more):
                yield start + more

    def drawn(self, law: str, k: int, start: Prompt) -> list[tuple[Fraction, Prompt]]:
        """Texts that go on from ``start`` by k sentences, each with its conditional probability."""
        whole = self.sequence(law, start)
        return [(self.sequence(law, s) / whole, s) for s in self.prompts(k, law, start)]

    def following(self, law: str, s: Prompt) -> list[Fraction]:
        """P(y|s) as a quotient; where the law cannot produce s, the row that the world states."""
        whole = self.sequence(law, s)
        if whole == 0:
            return list(self.row(law, s))
        return [self.sequence(law, (*s, y)) / whole for y in self.world.alphabet]

    def behaviour(self, law: str, s: Prompt) -> Fraction:
        return sum(
            (p * b for p, b in zip(self.following(law, s), self.world.behaviour, strict=True)), Fraction(0)
        )

    def divergence(self, p: list[Fraction], q: list[Fraction]) -> Any:
        total = mpmath.mpf(0)
        for a, b in zip(p, q, strict=True):
            if a > 0:
                total += INF if b == 0 else number(a) * mpmath.log(number(a / b))
        return total

    def log_quotient(self, p: Fraction, q: Fraction) -> Any:
        if p == 0:
            return -INF
        return INF if q == 0 else mpmath.log(number(p / q))

    def increments(self, s: Prompt) -> list[tuple[Fraction, Any]]:
        """Probability under P- and log-ratio of each sentence that P- can say next."""
        pairs = zip(self.following("P-", s), self.following("P+", s), strict=True)
        return [(p, self.log_quotient(p, q)) for p, q in pairs if p > 0]

    def best_of(self, law: str, s: Prompt, count: Any) -> Fraction:
        """E of the largest score among independent draws, over all tuples of draws."""
        cases = list(zip(self.following(law, s), self.world.behaviour, strict=True))
        total = Fraction(0)
        for draws in itertools.product(cases, repeat=int(count)):
            total += math.prod((p for p, _ in draws), start=Fraction(1)) * max(score for _, score in draws)
        return total

    def perron(self, s: Prompt, tilt: Any) -> tuple[Any, Any]:
        """Spectral radius and ratio of the tilted matrix, by eigenvalues; texts that are followed alike are one row."""
        longest = self.world.horizon - 1

        def state(x: Prompt) -> Prompt:
            return x[max(0, len(x) - longest) :] if self.tail == "window" else x[:longest]

        def next_laws(x: Prompt) -> list[tuple[str, Fraction, Fraction]]:
            pairs = zip(self.world.alphabet, self.row("P-", x), self.row("P+", x), strict=True)
            return [(y, p, q) for y, p, q in pairs if p * q > 0]

        @functools.cache
        def future(x: Prompt, depth: int) -> Any:
            here = (self.row("P-", x), self.row("P+", x))
            return (
                here
                if depth == 0
                else (here, *(future(state((*x, y)), depth - 1) for y, _, _ in next_laws(x)))
            )

        texts: list[Prompt] = [state(s)]
        for x in texts:
            texts += [z for y, _, _ in next_laws(x) if (z := state((*x, y))) not in texts]
        depth = len(texts)
        kinds = list(dict.fromkeys(future(x, depth) for x in texts))
        first = {kind: next(x for x in texts if future(x, depth) == kind) for kind in kinds}
        size = len(kinds)
        matrix = mpmath.zeros(size)
        for i, kind in enumerate(kinds):
            for y, p, q in next_laws(first[kind]):
                j = kinds.index(future(state((*first[kind], y)), depth))
                matrix[i, j] += number(p) ** (1 - tilt) * number(q) ** tilt
        walks = mpmath.matrix([[int(matrix[i, j] > 0) for j in range(size)] for i in range(size)])
        counts = [walks**k for k in range(1, size + 1)]
        leads = [[any(c[i, j] > 0 for c in counts) for j in range(size)] for i in range(size)]
        cyclic = [i for i in range(size) if leads[i][i]]
        values, vectors = mpmath.eig(matrix)
        if not cyclic:
            return Fraction(0), INF
        top = max(range(size), key=lambda i: abs(values[i]) + mpmath.re(values[i]))
        root = abs(values[top])
        regular = all(leads[i][j] for i in range(size) for j in cyclic)
        if not regular:
            return root, INF
        vector = [abs(vectors[i, top]) for i in range(size)]
        return root, vector[0] / min(vector)

    def observable(self, name: str, s: Prompt, *others: Any) -> Any:
        """The value of an observable; rational where its definition is.

        ``others``: the text with which s begins (for `gain`), or the value of a parameter.
        """
        return self.once((name, s, self.tail, others), lambda: self._observable(name, s, *others))

    def _observable(self, name: str, s: Prompt, *others: Any) -> Any:
        minus, plus, both = (self.sequence(law, s) for law in ("P-", "P+", "P"))
        if name == "P":
            return both
        if name == "P_minus":
            return minus
        if name == "P_plus":
            return plus
        if name == "w":
            return self.world.alpha * minus / both
        if name == "w_max":
            return max(self.observable("w", s[:k]) for k in range(len(s) + 1))
        if name == "LLR":
            return self.log_quotient(minus, plus)
        if name == "inverse_likelihood_ratio":
            return INF if minus == 0 else plus / minus
        if name == "increment":
            if not s:
                return Fraction(0)
            last = self.world.alphabet.index(s[-1])
            return self.log_quotient(self.following("P-", s[:-1])[last], self.following("P+", s[:-1])[last])
        if name in ("B_P", "B_minus", "B_plus"):
            return self.behaviour({"B_P": "P", "B_minus": "P-", "B_plus": "P+"}[name], s)
        if name == "KL":
            return self.divergence(self.following("P-", s), self.following("P+", s))
        if name == "KL_to_model":
            return self.divergence(self.following("P-", s), self.following("P", s))
        if name == "KL_reverse":
            return self.divergence(self.following("P+", s), self.following("P-", s))
        if name == "size":
            return Fraction(len(s))
        if name == "B_last":
            return self.world.behaviour[self.world.alphabet.index(s[-1])]
        if name in ("last_minus", "last_plus"):
            law = {"last_minus": "P-", "last_plus": "P+"}[name]
            return self.following(law, s[:-1])[self.world.alphabet.index(s[-1])]
        if name in ("largest_increment", "least_increment"):
            values = alike(*(x for _, x in self.increments(s)))
            return max(values) if name == "largest_increment" else min(values)
        if name == "increment_variance":
            return variance(self.increments(s))
        if name == "gain":
            (start,) = others
            assert s[: len(start)] == start
            steps = (self.observable("increment", s[:k]) for k in range(len(start) + 1, len(s) + 1))
            return functools.reduce(add, steps, Fraction(0))
        if name == "chernoff_coefficient":
            pairs = zip(self.following("P-", s), self.following("P+", s), strict=True)
            (tilt,) = map(number, others)
            return sum(
                (number(p) ** (1 - tilt) * number(q) ** tilt for p, q in pairs if p * q > 0), mpmath.mpf(0)
            )
        if name in ("perron_root", "perron_ratio"):
            return self.perron(s, number(others[0]))[name == "perron_ratio"]
        if name in ("best_P", "best_minus"):
            return self.best_of({"best_P": "P", "best_minus": "P-"}[name], s, *others)
        raise AssertionError(name)

    # expressions --------------------------------------------------------------------------------------
    def value(self, e: sp.Basic, env: Mapping[sp.Symbol, Any]) -> Any:
        """Value of an expression: rational where it is made of rationals alone, else an mpmath number."""
        if isinstance(e, sp.Symbol):
            return Fraction(env[e]) if e in env else self.values[e.name]
        if isinstance(e, Average):
            start = () if e.after is None else env[e.after]
            drawn = [
                (p, {**env, e.prompt: s}) for p, s in self.drawn(e.law, int(self.value(e.length, env)), start)
            ]
            if isinstance(e, Prob):
                return sum((p for p, inside in drawn if self.truth(e.body, inside)), Fraction(0))
            cases = [(p, self.value(e.body, inside)) for p, inside in drawn]
            if isinstance(e, (Largest, Least)):
                return (max if isinstance(e, Largest) else min)(alike(*(x for _, x in cases)))
            return variance(cases) if isinstance(e, Variance) else mean(cases)
        if isinstance(e, sp.Sum):
            index, first, last = e.limits[0]
            span = range(int(self.value(first, env)), int(self.value(last, env)) + 1)
            terms = (self.value(e.function, {**env, index: k}) for k in span)
            return functools.reduce(add, terms, Fraction(0))
        if isinstance(e, B):
            return self.world.behaviour[self.world.alphabet.index(env[e.args[0]])]
        if type(e).__name__ in PROMPT_OBSERVABLES:
            first, *rest = e.args
            return self.observable(
                type(e).__name__, env[first], *(env[x] if x in env else self.value(x, env) for x in rest)
            )
        if isinstance(e, sp.Rational):
            return Fraction(int(e.p), int(e.q))
        if e in (sp.oo, -sp.oo):
            return INF if e == sp.oo else -INF
        if e in (sp.pi, sp.E):
            return mpmath.pi if e == sp.pi else mpmath.e
        if isinstance(e, sp.Piecewise):
            return next(self.value(v, env) for v, c in e.args if c == sp.true or self.truth(c, env))
        if isinstance(e, sp.Pow) and e.exp == -1:
            base = self.value(e.base, env)
            return INF if base == 0 else 1 / base
        if isinstance(e, sp.log):
            inner = number(self.value(e.args[0], env))
            return -INF if inner == 0 else mpmath.log(inner)
        if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
            return self.value(e.base, env) ** int(e.exp)
        parts = alike(*(self.value(a, env) for a in e.args))
        if not isinstance(e, (sp.Add, sp.Mul, sp.Max, sp.Min, sp.Abs)):
            parts = [number(x) for x in parts]
        functions: dict[Any, Any] = {
            sp.Add: lambda *xs: functools.reduce(add, xs),
            sp.Mul: lambda *xs: functools.reduce(times, xs),
            sp.Pow: lambda a, b: a**b,
            sp.exp: mpmath.exp,
            sp.Abs: abs,
            sp.Max: max,
            sp.Min: min,
            sp.ceiling: mpmath.ceil,
            sp.floor: mpmath.floor,
        }
        return functions[e.func](*parts)

    # formulas -----------------------------------------------------------------------------------------
    def truth(self, condition: sp.Basic, env: Mapping[sp.Symbol, Any]) -> bool:
        if isinstance(condition, sp.And):
            return all(self.truth(c, env) for c in condition.args)
        if isinstance(condition, sp.Or):
            return any(self.truth(c, env) for c in condition.args)
        if isinstance(condition, sp.Not):
            return not self.truth(condition.args[0], env)
        if isinstance(condition, sp.Implies):
            return not self.truth(condition.args[0], env) or self.truth(condition.args[1], env)
        a, b = alike(self.value(condition.lhs, env), self.value(condition.rhs, env))
        return bool(
            {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}[condition.rel_op]
        )

    def relation_margin(self, condition: sp.Basic, env: Mapping[sp.Symbol, Any]) -> Any:
        """How far inside: right minus left, least over And, greatest over Or."""
        if isinstance(condition, sp.And):
            return min(alike(*(self.relation_margin(c, env) for c in condition.args)))
        if isinstance(condition, sp.Or):
            return max(alike(*(self.relation_margin(c, env) for c in condition.args)))
        if isinstance(condition, sp.Not):
            return -self.relation_margin(condition.args[0], env)
        if isinstance(condition, sp.Implies):
            left, right = condition.args
            return max(alike(-self.relation_margin(left, env), self.relation_margin(right, env)))
        a, b = alike(self.value(condition.lhs, env), self.value(condition.rhs, env))
        gap = Fraction(0) if a == b else b - a
        if condition.rel_op in (">", ">="):
            return -gap
        if condition.rel_op == "==":
            return -abs(gap)
        return abs(gap) if condition.rel_op == "!=" else gap

    def count(self, length: Length, env: Mapping[sp.Symbol, Any]) -> int:
        raw = number(self.value(length.expr, env))
        return max(0, int(mpmath.ceil(raw) if length.rounding == "ceil" else mpmath.floor(raw)))

    def lengths(self, f: EveryLength, env: Mapping[sp.Symbol, Any]) -> range:
        """Numbers of sentences that are tried: texts after a prompt are as long, in all, as the longest prompt."""
        averages = [
            e
            for part in f.body.walk()
            if isinstance(part, Relation)
            for e in sp.preorder_traversal(part.condition)
            if isinstance(e, Average) and f.var in e.length.free_symbols
        ]
        begins = min((len(env.get(e.after, ())) for e in averages), default=0)
        least = self.ahead if averages else 0
        return range(f.start, max(f.start, least, self.depth - begins) + 1)

    def cases(
        self, f: Formula, env: Mapping[sp.Symbol, Any]
    ) -> Iterator[tuple[Formula, dict[sp.Symbol, Any]]]:
        """What a quantifier ranges over."""
        if isinstance(f, (Conjunction, Disjunction)):
            yield from ((part, dict(env)) for part in f.parts)
        elif isinstance(f, EverySentence):
            yield from ((f.body, {**env, f.var: y}) for y in self.world.alphabet)
        elif isinstance(f, EveryLength):
            yield from ((f.body, {**env, f.var: i}) for i in self.lengths(f, env))
        elif isinstance(f, EveryPrefix):
            s = env[f.of]
            yield from ((f.body, {**env, f.var: s[:j]}) for j in range(int(f.nonempty), len(s) + 1))
        elif isinstance(f, (Some, Every)):
            least = int(isinstance(f, Every) and f.nonempty)
            if f.length is None:
                sizes = range(least, self.depth + 1)
            else:
                n = self.count(f.length, env)
                sizes = range(max(least, 0 if f.length.at_most else n), n + 1)
            for k in sizes:
                for s in self.prompts(k, f.support, () if f.after is None else env[f.after]):
                    yield f.body, {**env, f.var: s}

    def chance(self, f: ProbabilityAtLeast, env: Mapping[sp.Symbol, Any]) -> Fraction:
        """Probability that the body holds."""
        start = () if f.after is None else env[f.after]
        drawn = self.drawn(f.law, self.count(f.length, env), start)
        return sum((p for p, s in drawn if self.holds(f.body, {**env, f.var: s})), Fraction(0))

    def reached(self, f: ProbabilityAtLeast | Conversation, env: Mapping[sp.Symbol, Any]) -> list[Any]:
        """The probability that there is, and the one that is asked for."""
        there = self.chance(f, env) if isinstance(f, ProbabilityAtLeast) else self.conversation(f)
        return alike(there, self.value(f.at_least, env))

    def margin(self, f: Formula, env: Mapping[sp.Symbol, Any] | None = None) -> Any:
        env = env or {}
        if isinstance(f, Relation):
            return self.relation_margin(f.condition, env)
        if isinstance(f, Negation):
            return times(Fraction(-1), self.margin(f.body, env))
        if isinstance(f, When):
            return self.margin(f.body, env) if self.holds(f.condition, env) else INF
        if isinstance(f, (ProbabilityAtLeast, Conversation)):
            reached, asked = self.reached(f, env)
            scale = min(asked, 1 - asked)
            return (reached - asked) / scale if scale > 0 else reached - asked
        margins = alike(*(self.margin(g, inside) for g, inside in self.cases(f, env)))
        if isinstance(f, (Some, Disjunction)):
            return max(margins, default=-INF)
        return min(margins, default=INF)

    def holds(self, f: Formula, env: Mapping[sp.Symbol, Any] | None = None) -> bool:
        env = env or {}
        if isinstance(f, Relation):
            return self.truth(f.condition, env)
        if isinstance(f, Negation):
            return not self.holds(f.body, env)
        if isinstance(f, When):
            return not self.holds(f.condition, env) or self.holds(f.body, env)
        if isinstance(f, (ProbabilityAtLeast, Conversation)):
            reached, asked = self.reached(f, env)
            return bool(reached >= asked)
        results = (self.holds(g, inside) for g, inside in self.cases(f, env))
        return any(results) if isinstance(f, (Some, Disjunction)) else all(results)

    # conversations ------------------------------------------------------------------------------------
    def queries(self, f: Conversation, text: Prompt, used: int, last: bool) -> Iterator[Prompt]:
        """Texts with the next query said, of which the user may choose one."""
        length = f.last if last and f.last is not None else f.cap
        limit = self.count(length, {})
        total = None if f.total is None else self.count(f.total, {})
        for size in range(int(f.nonempty), limit + 1):
            if (not length.at_most and size != limit) or (total is not None and used + size > total):
                continue
            for s in self.prompts(size, "P", text):
                said = [self.world.behaviour[self.world.alphabet.index(y)] for y in s[len(text) :]]
                ends = said[:1] if last else said[:1] + said[-1:]
                if not f.negative_ends or (said and all(score < 0 for score in ends)):
                    yield s

    def strategies(self, f: Conversation, text: Prompt, used: int, left: int) -> Iterator[Strategy]:
        """All that a user may do from a text on: a query, and what to do after every reply to it."""
        reply = int(self.value(f.reply, {}))
        for s in self.queries(f, text, used, left == 0):
            if left == 0:
                yield s, {}
                continue
            replies = [x for _, x in self.drawn(f.law, reply, s)]
            after = used + len(s) - len(text)
            for plans in itertools.product(*(list(self.strategies(f, x, after, left - 1)) for x in replies)):
                yield s, dict(zip(replies, plans, strict=True))

    def outcome(self, f: Conversation, strategy: Strategy) -> Fraction:
        """Probability that a strategy reaches the goal."""
        text, plans = strategy
        if not plans:
            return Fraction(self.holds(f.body, {f.var: text}))
        whole = self.sequence(f.law, text)
        return sum(
            (self.sequence(f.law, x) / whole * self.outcome(f, plan) for x, plan in plans.items()),
            Fraction(0),
        )

    def conversation(self, f: Conversation) -> Fraction:
        rounds = int(self.value(f.rounds, {}))
        return max((self.outcome(f, x) for x in self.strategies(f, (), 0, rounds)), default=Fraction(0))
