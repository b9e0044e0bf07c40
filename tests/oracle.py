"""A slow, obvious judge of worlds: everything follows from the probabilities of whole prompts.

P-(s) and P+(s) are products of rows, P(s) = alpha P-(s) + (1 - alpha) P+(s), and what comes next is a quotient,
P(y|s) = P(s y)/P(s). Nothing is shared with the engine or the exact checker but the statement: no posterior-weight
shortcut, no log space, no arrays. Rationals stay rational; logarithms have fifty digits.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from synth.worlds import TabularWorld
from theory import (
    Both,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Expect,
    Formula,
    Prob,
    Relation,
    Some,
)
from theory.logic import observables_in
from theory.observables import PROMPT_OBSERVABLES, B

mpmath.mp.dps = 50
Prompt = tuple[str, ...]
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


def plus(a: Any, b: Any) -> Any:
    a, b = alike(a, b)
    return a + b


class Oracle:
    """One world with parameter values; ``depth`` is the longest prompt that quantifiers without a length look at."""

    def __init__(
        self, world: TabularWorld, values: Mapping[str, Any] | None = None, depth: int | None = None
    ) -> None:
        self.world = world
        self.values = {"alpha": world.alpha, **(values or {})}
        self.depth = world.horizon - 1 if depth is None else depth

    # sequences ----------------------------------------------------------------------------------------
    def row(self, law: str, s: Prompt) -> tuple[Fraction, ...]:
        """The row that the world states, the tail frozen."""
        return {"P-": self.world.minus, "P+": self.world.plus}[law][s[: self.world.horizon - 1]]

    def sequence(self, law: str, s: Prompt) -> Fraction:
        if law == "P":
            a = self.world.alpha
            return a * self.sequence("P-", s) + (1 - a) * self.sequence("P+", s)
        result = Fraction(1)
        for i, y in enumerate(s):
            result *= self.row(law, s[:i])[self.world.alphabet.index(y)]
        return result

    def prompts(self, k: int, law: str = "P") -> Iterator[Prompt]:
        for s in itertools.product(self.world.alphabet, repeat=k):
            if self.sequence(law, s) > 0:
                yield s

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

    def observable(self, name: str, s: Prompt) -> Any:
        """The value of an observable; rational where its definition is."""
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
        if name == "ratio":
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
        if name == "KL_P":
            return self.divergence(self.following("P-", s), self.following("P", s))
        if name == "size":
            return Fraction(len(s))
        raise AssertionError(name)

    # expressions --------------------------------------------------------------------------------------
    def value(self, e: sp.Basic, env: Mapping[sp.Symbol, Any]) -> Any:
        """Value of an expression: rational where it is made of rationals alone, else an mpmath number."""
        if isinstance(e, sp.Symbol):
            return Fraction(env[e]) if e in env else self.values[e.name]
        if isinstance(e, (Expect, Prob)):
            law, body, prompt, n = e.law, e.args[1], e.args[2], int(self.value(e.args[3], env))
            total: Any = Fraction(0)
            for s in self.prompts(n, law):
                inside = {**env, prompt: s}
                value = (
                    Fraction(self.truth(body, inside)) if isinstance(e, Prob) else self.value(body, inside)
                )
                total = plus(total, times(self.sequence(law, s), value))
            return total
        if isinstance(e, B):
            return self.world.behaviour[self.world.alphabet.index(env[e.args[0]])]
        if type(e).__name__ in PROMPT_OBSERVABLES:
            return self.observable(type(e).__name__, env[e.args[0]])
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
            sp.Add: lambda *xs: functools.reduce(plus, xs),
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

    def reach(self, f: Formula) -> int:
        """Longest prompt looked at; an increment may be that of the first sentence of the frozen tail."""
        names = {n for p in f.walk() if isinstance(p, Relation) for n in observables_in(p.condition)}
        return max(self.depth, self.world.horizon) if "increment" in names else self.depth

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

    def cases(
        self, f: Formula, env: Mapping[sp.Symbol, Any]
    ) -> Iterator[tuple[Formula, dict[sp.Symbol, Any]]]:
        """What a quantifier ranges over."""
        if isinstance(f, Both):
            yield from ((part, dict(env)) for part in f.parts)
        elif isinstance(f, EverySentence):
            yield from ((f.body, {**env, f.var: y}) for y in self.world.alphabet)
        elif isinstance(f, EveryLength):
            yield from ((f.body, {**env, f.var: i}) for i in range(f.start, self.reach(f) + 1))
        elif isinstance(f, EveryPrefix):
            s = env[f.of]
            yield from ((f.body, {**env, f.var: s[:j]}) for j in range(int(f.nonempty), len(s) + 1))
        elif isinstance(f, (Some, Every)):
            least = int(isinstance(f, Every) and f.nonempty)
            if f.length is None:
                sizes = range(least, self.reach(f) + 1)
            else:
                raw = number(self.value(f.length.expr, env))
                n = max(0, int(mpmath.ceil(raw) if f.length.rounding == "ceil" else mpmath.floor(raw)))
                sizes = range(max(least, 0 if f.length.at_most else n), n + 1)
            for k in sizes:
                for s in self.prompts(k, f.support):
                    yield f.body, {**env, f.var: s}

    def margin(self, f: Formula, env: Mapping[sp.Symbol, Any] | None = None) -> Any:
        env = env or {}
        if isinstance(f, Relation):
            return self.relation_margin(f.condition, env)
        margins = alike(*(self.margin(g, inside) for g, inside in self.cases(f, env)))
        if isinstance(f, Some):
            return max(margins, default=-INF)
        return min(margins, default=INF)

    def holds(self, f: Formula, env: Mapping[sp.Symbol, Any] | None = None) -> bool:
        env = env or {}
        if isinstance(f, Relation):
            return self.truth(f.condition, env)
        results = (self.holds(g, inside) for g, inside in self.cases(f, env))
        return any(results) if isinstance(f, Some) else all(results)
