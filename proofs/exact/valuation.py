"""What expressions and conditions on parameters and prompts come to in a world."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from types import MappingProxyType
from typing import Any

import flint
import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.classes import Classes, Prompt, mass_of
from proofs.exact.connectives import settle
from proofs.exact.dependence import WHOLE, Aspects, aspects_of
from proofs.exact.errors import Refused, Undecided, Undefined
from proofs.exact.numbers import (
    NEG,
    POS,
    add,
    as_ball,
    compare,
    divide,
    exponential,
    extreme,
    is_infinite,
    logarithm,
    mul,
    power,
    sign_of,
    variance,
    weighted,
)
from proofs.exact.precision import symbolic
from proofs.exact.steps import spend
from proofs.exact.terms import ExactTerms
from proofs.exact.world import MAX_LENGTH, ExactWorld
from theory import Average, Length, Prob, StatementError, Variance
from theory.observables import (
    NEXT_OBSERVABLES,
    PROMPT_OBSERVABLES,
    B,
    Extreme,
    Further,
    Largest,
    LawOfNext,
    Observable,
    definition_of,
    next_of,
    score_after,
    score_of,
    text_of,
)
from theory.terms import SENTENCES, Named, Over, unfold

FEW = 64  # prompts that are looked at one by one, though some of them may be alike
MAX_TERMS = 1000
FORMULA_STEPS = 4  # that an evaluation counts for where logarithms are kept as formulas
Env = dict[sp.Symbol, Any]


class Valuation:
    """Values of expressions on an exact world at the present ball precision.

    Args:
      world: gives the prompts their values.
      values: of the parameters, by name.
      known: values of some more symbols.
    """

    def __init__(
        self,
        world: ExactWorld,
        values: Mapping[str, Any],
        known: Mapping[sp.Symbol, Any] = MappingProxyType({}),
    ) -> None:
        self.world, self.values, self.known = world, values, known
        self._observed: dict[tuple[Any, ...], Any] = {}
        self._defined = Defined(self)
        self._rows: dict[tuple[str, Prompt], tuple[Fraction, ...]] = {}

    def knows(self, e: sp.Basic) -> bool:
        """Whether an expression consists of numbers and parameters alone."""
        numbers = {x for x, value in self.known.items() if not isinstance(value, tuple)}
        return all(x in numbers or x.name in self.values for x in e.free_symbols)

    def value(self, e: sp.Basic, env: Env) -> Any:
        """Value of an expression: a rational, log form, ball or infinity."""
        spend(FORMULA_STEPS if symbolic() else 1)
        if self.known and e in self.known:
            found = self.known[e]
            return Fraction(found) if isinstance(found, int) else found
        if isinstance(e, sp.Symbol):
            if e in env:
                return env[e] if not isinstance(env[e], int) else Fraction(env[e])
            return self.values[e.name]
        if e.is_Rational:
            return Fraction(int(e.p), int(e.q))
        if e == sp.oo or e == -sp.oo:
            return POS if e == sp.oo else NEG
        if e == sp.E:
            return flint.arb(1).exp()
        if e == sp.pi:
            return flint.arb.pi()
        if isinstance(e, Average):
            return self._average(e, env)
        if isinstance(e, sp.Sum):
            return self._sum(e, env)
        if isinstance(e, B):
            return self.world.score[env[e.args[0]][0]]
        if isinstance(e, Further):
            return self._further(e, env)
        name = type(e).__name__
        if name in PROMPT_OBSERVABLES:
            return self._observable(name, e, env)
        if name in NEXT_OBSERVABLES:
            prompt, said = e.args
            return self.world.observable(name, env[prompt], env[said][0])
        if isinstance(e, (Named, Over)):
            return self._defined.value(e, env)
        if isinstance(e, sp.Add):
            return self._fold(add, e.args, env)
        if isinstance(e, sp.Mul):
            return self._product(e, env)
        if isinstance(e, sp.Pow):
            return power(self.value(e.base, env), self.value(e.exp, env))
        if isinstance(e, sp.log):
            return logarithm(self.value(e.args[0], env))
        if isinstance(e, sp.exp):
            return exponential(self.value(e.args[0], env))
        if isinstance(e, sp.Abs):
            inner = self.value(e.args[0], env)
            return inner if sign_of(inner) >= 0 else mul(Fraction(-1), inner)
        if isinstance(e, (sp.Max, sp.Min)):
            return extreme((self.value(part, env) for part in e.args), 1 if isinstance(e, sp.Max) else -1)
        if isinstance(e, (sp.ceiling, sp.floor)):
            return Fraction(self.round(self.value(e.args[0], env), isinstance(e, sp.ceiling)))
        if isinstance(e, sp.Piecewise):
            for branch, condition in e.args:
                if condition == sp.true or self.relation(condition, env):
                    return self.value(branch, env)
            raise Undefined("no branch of a piecewise expression applies")
        raise StatementError(f"cannot decide {type(e).__name__} in {e}")

    def _product(self, e: sp.Mul, env: Env) -> Any:
        """Numerator over denominator under one root, so that a ratio of logarithms or of roots can come out rational."""
        above: Any = Fraction(1)
        below: Any = Fraction(1)
        squared = Fraction(1)
        for factor in e.args:
            if isinstance(factor, sp.Pow) and abs(factor.exp) == sp.Rational(1, 2):
                base = self.value(factor.base, env)
                if isinstance(base, Fraction) and base > 0:
                    squared *= base if factor.exp > 0 else 1 / base
                    continue
            if isinstance(factor, sp.Pow) and factor.exp == -1:
                below = mul(below, self.value(factor.base, env))
            else:
                above = mul(above, self.value(factor, env))
        above = mul(above, power(squared, Fraction(1, 2)))
        return divide(above, below) if below != Fraction(1) else above

    def _fold(self, combine: Callable[[Any, Any], Any], parts: Sequence[sp.Basic], env: Env) -> Any:
        total = self.value(parts[0], env)
        for part in parts[1:]:
            total = combine(total, self.value(part, env))
        return total

    def round(self, x: Any, up: bool) -> int:
        """ceil or floor of a number, exactly."""
        if is_infinite(x):
            if x < 0:
                return -(10**9)
            raise Refused("an infinite length")
        if isinstance(x, Fraction):
            return math.ceil(x) if up else math.floor(x)
        middle = float(as_ball(x).mid())
        if math.isnan(middle):
            raise Undecided("a length without an enclosure")
        if math.isinf(middle):
            raise Refused("a length too large to count")
        guess = round(middle)
        sign = compare(x, Fraction(guess))
        if sign == 0:
            return guess
        if up:
            return guess + 1 if sign > 0 else guess
        return guess if sign > 0 else guess - 1

    def count(self, length: Length, env: Env) -> int:
        """max(0, round(L)).

        Raises:
          Undefined: L is infinite, and no prompt has as many sentences.
        """
        value = self.value(length.expr, env)
        if is_infinite(value) and value > 0 and not length.at_most:
            raise Undefined("a length that is infinite")
        return max(0, self.round(value, length.rounding == "ceil"))

    def _observable(self, name: str, e: sp.Basic, env: Env) -> Any:
        first, *rest = e.args
        roles = PROMPT_OBSERVABLES[name].roles[1:]
        others = [
            env[x] if role == "prompt" else self.value(x, env) for role, x in zip(roles, rest, strict=True)
        ]
        if others:
            return self.world.observable(name, env[first], *others)
        key = (name, env[first], flint.ctx.prec, symbolic())
        if key not in self._observed:
            self._observed[key] = self.world.observable(name, env[first])
        return self._observed[key]

    def probability(self, law: str, prompt: Prompt) -> Fraction:
        """Probability of a prompt under a law of the world, or under one that the claim defines."""
        defined = definition_of(law)
        if defined is None:
            return self.world.probability(law, prompt)
        found = Fraction(1)
        for k, sentence in enumerate(prompt):
            if found == 0:
                break
            found *= self._next_of(law, defined, prompt[:k])[sentence]
        return found

    def prompts(self, k: int, law: str, start: Prompt = ()) -> Iterator[Prompt]:
        """Prompts with positive probability under a law that continue ``start`` by k sentences."""
        defined = definition_of(law)
        if defined is None:
            return self.world.prompts(k, law, start)
        if k > MAX_LENGTH or len(self.world.alphabet) ** k > self.world.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")
        found = [start] if self.probability(law, start) > 0 else []
        for _ in range(k):
            rows = [(x, self._next_of(law, defined, x)) for x in found]
            found = [(*x, i) for x, row in rows for i, p in enumerate(row) if p > 0]
        return iter(found)

    def _next_of(self, law: str, defined: LawOfNext, prompt: Prompt) -> tuple[Fraction, ...]:
        """Next-sentence law of a component that is defined.

        Raises:
          Undefined: it is none; Undecided: a probability is not rational.
        """
        if (law, prompt) in self._rows:
            return self._rows[law, prompt]
        each = (
            self.value(defined.term, {defined.prompt: prompt, defined.sentence: (i,)})
            for i in range(len(self.world.alphabet))
        )
        row = tuple(each)
        for p in row:
            if not isinstance(p, Fraction):
                raise Undecided(f"a probability of {law}, which is not rational")
        if min(row) < 0 or sum(row) != 1:
            shown = ", ".join(map(str, row))
            raise Undefined(f"{law} is no law: what is said next has probabilities {shown}")
        self._rows[law, prompt] = row
        return row

    def _further(self, e: Further, env: Env) -> Fraction:
        """What a further component or score gives a prompt, a sentence, or both."""
        if isinstance(e, text_of):
            return self.probability(e.of, env[e.args[0]])
        if isinstance(e, next_of):
            return self.world.law(e.of, env[e.args[0]])[env[e.args[1]][0]]
        if isinstance(e, score_of):
            return self.world.further.scores[e.of][env[e.args[0]][0]]
        if isinstance(e, score_after):
            return self.world.score_after(e.of, env[e.args[0]], env[e.args[1]][0])
        raise StatementError(f"cannot decide {type(e).__name__} in {e}")

    def whole(self, e: sp.Expr, env: Env) -> int:
        """Value of an expression that is a whole number, not negative."""
        k = self.value(e, env)
        if not isinstance(k, Fraction) or k.denominator != 1 or k < 0:
            raise StatementError(f"{e} is not a number of sentences")
        return int(k)

    def _sum(self, e: sp.Sum, env: Env) -> Any:
        index, first, last = e.limits[0]
        start = self.whole(first, env)
        span = range(start, start + self.whole(last - first + 1, env))  # a sum of none from 0 to -1, say
        if len(span) > MAX_TERMS:
            raise Refused(f"{e} has more than {MAX_TERMS} terms")
        total: Any = Fraction(0)
        for k in span:
            total = add(total, self.value(e.function, {**env, index: k}))
        return total

    def drawn(
        self, law: str, k: int, start: Prompt, aspects: Callable[[], Aspects] = lambda: WHOLE
    ) -> Iterator[tuple[Prompt, Fraction]]:
        """Continuations of a prompt by k sentences with their conditional probabilities.

        Where there are many, those that have in common what ``aspects`` names are one, with the probability of all.
        """
        world = self.world
        whole = self.probability(law, start)
        if whole == 0:
            raise Undefined("a text is drawn after a prompt of probability 0")
        if not self._merged(k, law, start, aspects):
            for x in self.prompts(k, law, start):
                yield x, self.probability(law, x) / whole
            return
        for found in world.classes(k, law, start, aspects()):
            yield found.prompt, mass_of(found, law, world.alpha) / whole

    def _merged(self, k: int, support: str, start: Prompt, aspects: Callable[[], Aspects]) -> bool:
        """Whether prompts are merged: where there are many, and no more is asked than classes have in common."""
        if definition_of(support) is not None:
            return False
        many = k <= MAX_LENGTH and self.world.how_many(k, support, start) > FEW
        return many and Classes.merge(aspects(), support)

    def _average(self, e: Average, env: Env) -> Any:
        start: Prompt = () if e.after is None else env[e.after]
        drawn = self.drawn(
            e.law, self.whole(e.length, env), start, partial(aspects_of, e.body, e.prompt, e.after)
        )
        cases = [(p, {**env, e.prompt: x}) for x, p in drawn]
        if isinstance(e, Prob):
            return sum((p for p, inner in cases if self.relation(e.body, inner)), Fraction(0))
        if isinstance(e, Extreme):
            return extreme(
                [self.value(e.body, inner) for _, inner in cases], 1 if isinstance(e, Largest) else -1
            )
        if isinstance(e, Variance):
            return variance([(p, self.value(e.body, inner)) for p, inner in cases])
        return weighted((p, self.value(e.body, inner)) for p, inner in cases)

    def relation(self, condition: sp.Basic, env: Env) -> bool:
        """Truth of a relation or of a combination of relations."""
        condition = unfold(condition)
        if condition in (sp.true, sp.false):
            return bool(condition)
        if isinstance(condition, sp.And):
            return settle((partial(self.relation, c, env) for c in condition.args), False)
        if isinstance(condition, sp.Or):
            return settle((partial(self.relation, c, env) for c in condition.args), True)
        if isinstance(condition, sp.Not):
            return not self.relation(condition.args[0], env)
        if isinstance(condition, sp.Implies):
            premise, consequence = condition.args
            return settle(
                (lambda: not self.relation(premise, env), partial(self.relation, consequence, env)), True
            )
        if isinstance(condition, Relational):
            sign = compare(self.value(condition.lhs, env), self.value(condition.rhs, env))
            test = {
                "<": operator.lt,
                "<=": operator.le,
                ">": operator.gt,
                ">=": operator.ge,
                "==": operator.eq,
                "!=": operator.ne,
            }
            return test[condition.rel_op](sign, 0)
        raise StatementError(f"{condition} is not a relation")


class Defined(ExactTerms):
    """What is defined over the sentences that may come next, on the world of a valuation.

    Its parts that are no operations, as observables and averages, have the values that the valuation gives them.
    """

    def __init__(self, valuation: Valuation) -> None:
        self.valuation = valuation

    def leaf(self, e: sp.Basic, env: Env) -> Any:
        if isinstance(e, (sp.Symbol, Observable, Average, sp.Sum, sp.ceiling, sp.floor)):
            return self.valuation.value(e, env)
        return None

    def elements(self, over: str) -> Iterator[Prompt]:
        """Each sentence, as the prompt that consists of it."""
        if over != SENTENCES:
            raise StatementError(f"no set {over} in a mixture of two components")
        return ((i,) for i in range(len(self.valuation.world.alphabet)))
