"""What the statements of derivations mean on a small exact world: an evaluator that shares no code with the rules.

Truth has four values. ``None`` is "not decided": a comparison too close for balls, or a quantifier over more than was looked at.
``UNDEFINED`` is a statement without a meaning (a logarithm of a negative number, 1/0, oo - oo, a prompt where a number should be).
log 0 is -oo, and products with a zero probability, or of 0 and an infinite number, are 0, as docs/derivations.md says.
"""

from __future__ import annotations

import math
import operator
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational

from proofs.exact import (
    NEG,
    POS,
    ModelChecker,
    Refused,
    Undecided,
    Undefined,
    add,
    compare,
    exponential,
    logarithm,
    mul,
    power,
    variance,
    weighted,
)
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    ElementOf,
    EveryNext,
    IsPrefix,
    PartialSum,
    SomeNext,
    continuation,
    down,
    extend,
    finite_log_ratio,
    gap,
    hit,
    number,
    perron,
    prompt,
    score_of_rank,
    sentence,
    tilted,
    truth,
    up,
)
from tests.kernel_fuzz.worlds import Element, F, Prompt, World, times, whole
from theory.logic import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeElement,
    When,
)
from theory.observables import (
    PROMPT_OBSERVABLES,
    Average,
    B,
    Observable,
    P,
    P_minus,
    P_plus,
    Prob,
    Variance,
    gain,
)
from theory.terms import Entry, Over, Slope

UNDEFINED = "undefined"
Truth = Any  # True, False, None or UNDEFINED
Env = Mapping[sp.Basic, Any]
ODD = (F(0), F(-1), F(1, 2), F(7), F(-40), F(1000))
READINGS = ("oo", "one number", "another")
MOST = 300  # texts or terms that one quantifier or sum may range over


class OutOfReach(Exception):
    """Too much to look at."""


# Observables that may be +oo where they have a meaning, by their docstrings in `theory.observables`.
INFINITE = (
    *("LLR", "KL", "KL_reverse", "increment", "gain", "largest_increment", "least_increment"),
    *("increment_variance", "perron_ratio"),
)


def may_be_infinite(body: sp.Basic) -> bool:
    """Whether a term may be infinite by what it is made of."""
    return any(
        type(node).__name__ in INFINITE or isinstance(node, Variance) or node is sp.oo
        for node in sp.preorder_traversal(body)
    )


class Sentence(int):
    """The number of a sentence."""


class IllSorted(Undefined):
    """A term of one sort stands where another one belongs."""


def conjunction(parts: Iterable[Callable[[], Truth]]) -> Truth:
    """False if any part is, else not decided, else undefined, else true."""
    result: Truth = True
    for part in parts:
        value = part()
        if value is False:
            return False
        if value is None or (value is UNDEFINED and result is True):
            result = value
    return result


def opposite(value: Truth) -> Truth:
    return (not value) if value in (True, False) else value


def disjunction(parts: Iterable[Callable[[], Truth]]) -> Truth:
    return opposite(conjunction((lambda part=part: opposite(part())) for part in parts))


class Meaning:
    """Values and truth on a world.

    Args:
      depth: prompts of up to so many sentences stand for prompts of every length, and so many numbers for every number.
      reading: how terms without a value are read: None leaves them undefined; "oo" reads each as +oo, any other word as
        some number, the same for the same operation on the same values.
    """

    def __init__(self, world: World, depth: int = 2, reading: str | None = None) -> None:
        self.world, self.depth, self.reading = world, depth, reading

    # terms --------------------------------------------------------------------------------------------
    def prompt(self, e: sp.Basic, env: Env) -> Prompt:
        if isinstance(e, sp.Symbol):
            value = env.get(e)
            if isinstance(value, tuple):
                return value
            raise IllSorted(f"{e} is no prompt")
        if isinstance(e, extend):
            return (*self.prompt(e.args[0], env), self._numbered(e.args[1], env))
        if isinstance(e, prompt):
            return self.world.listed(self.whole(e.args[0], env), self._index(e.args[1], env))
        if isinstance(e, continuation):
            start = self.prompt(e.args[0], env)
            return start + self.world.listed(self.whole(e.args[1], env), self._index(e.args[2], env))
        raise IllSorted(f"{e} is no prompt")

    def _index(self, e: sp.Basic, env: Env) -> Fraction:
        value = self.value(e, env)
        return value if isinstance(value, Fraction) else F(-1)

    def _numbered(self, e: sp.Basic, env: Env) -> Any:
        return self.world.numbered(self.value(e, env))

    def sentence(self, e: sp.Basic, env: Env) -> Any:
        if isinstance(e, sp.Symbol):
            value = env.get(e)
            if isinstance(value, Sentence):
                return int(value)
            raise IllSorted(f"{e} is no sentence")
        if isinstance(e, sentence):
            return self._numbered(e.args[0], env)
        raise IllSorted(f"{e} is no sentence")

    def whole(self, e: sp.Basic, env: Env) -> int:
        value = self.value(e, env)
        if not whole(value):
            raise Undefined(f"{e} is no number of sentences")
        if value > MOST:
            raise OutOfReach(str(e))
        return int(value)

    def value(self, e: sp.Basic, env: Env) -> Any:
        """A number: rational, logarithms, ball or infinite."""
        for kind in type(e).__mro__:
            handler = _VALUES.get(kind)
            if handler is None:
                continue
            if self.reading is None:
                return handler(self, e, env)
            try:
                return handler(self, e, env)
            except Undefined:
                return self._read(e, env)
        raise TypeError(f"no meaning for {type(e).__name__} in {e}")

    def _read(self, e: sp.Basic, env: Env) -> Any:
        """What a term without a value is read as."""
        if isinstance(e, (sp.Add, Average, Over, PartialSum, sp.Sum)) and not self._endless(e, env):
            raise OutOfReach(f"oo - oo in {e}")
        if self.reading == "oo":
            return POS
        if e in (sp.zoo, sp.nan):
            return self._odd("Pow", "0", "-1")
        if isinstance(e, sp.Symbol):
            return self._odd(str(env.get(e)))
        return self._odd(type(e).__name__, *(self._label(a, env) for a in e.args))

    def _endless(self, e: sp.Basic, env: Env) -> bool:
        """Whether a sum or average ends at no whole number, or continues no prompt."""
        try:
            if isinstance(e, PartialSum):
                self.whole(e.args[2], env)
            elif isinstance(e, Average):
                self.whole(e.length, env)
                if e.after is not None:
                    self.prompt(e.after, env)
            elif isinstance(e, sp.Sum):
                return any(not isinstance(self.value(end, env), Fraction) for end in e.limits[0][1:])
        except Undefined:
            return True
        return False

    def _odd(self, *key: str) -> Fraction:
        return ODD[zlib.crc32(repr((self.reading, key)).encode()) % len(ODD)]

    def _label(self, e: sp.Basic, env: Env) -> str:
        if isinstance(e, sp.Symbol):
            return str(env.get(e))
        try:
            return str(self.value(e, env))
        except (Undefined, Undecided, Refused, OutOfReach, TypeError, KeyError):
            return str(e)

    def _symbol(self, e: sp.Symbol, env: Env) -> Any:
        value = env[e]
        if isinstance(value, (tuple, Sentence, Element)):
            raise IllSorted(f"{e} is no number")
        return value

    def _entry(self, e: Entry, env: Env) -> Any:
        return self.world.entry(e.args[0].name, tuple(env[x] for x in e.args[1:]))

    def _over(self, e: Over, env: Env) -> Any:
        """The sum, largest or least value over the elements that meet the condition; over none 0, -oo or +oo."""
        values = [self.value(e.body, inner) for inner in self._met(e, env)]
        if e.kind == "sum":
            result: Any = F(0)
            for value in values:
                result = add(result, value)
            return result
        best, wanted = (NEG, 1) if e.kind == "max" else (POS, -1)
        for value in values:
            best = value if compare(value, best) == wanted else best
        return best

    def _met(self, e: Over, env: Env) -> Iterator[Env]:
        for k in self.world.elements(e.over):
            inner = {**env, e.var: k}
            if e.condition == sp.true or self._surely(e.condition, inner):
                yield inner

    def _slope(self, e: Slope, env: Env) -> Any:
        """The derivative of the term with its sums written out and numbers for its entries."""
        u = sp.Dummy("u", real=True)
        inner = {**env, e.var: self.value(e.point, env)}
        if not self.is_number(e.body, inner):
            raise Undefined(str(e))
        found = sp.diff(self._written_out(e.body, {**env, e.var: u}, inner), u)
        if not self.is_number(found, {**env, u: inner[e.var]}):
            raise Undefined(str(e))
        return self.value(found, {**env, u: inner[e.var]})

    def _written_out(self, e: sp.Basic, env: Env, there: Env) -> sp.Expr:
        """A term as one of a scalar alone: ``env`` has a symbol for it, ``there`` its value."""
        (u,) = (x for x in env.values() if isinstance(x, sp.Dummy))
        moving = {x for x, value in env.items() if value is u}
        if e in moving:
            return u
        if isinstance(e, Over) and e.kind == "sum":
            if e.condition.free_symbols & moving:
                raise OutOfReach(str(e))
            return sp.Add(
                *(self._written_out(e.body, {**env, e.var: at[e.var]}, at) for at in self._met(e, {**there}))
            )
        if not e.free_symbols & moving:
            value = self.value(e, there)
            if not isinstance(value, Fraction):
                raise OutOfReach(str(e))
            return sp.Rational(value.numerator, value.denominator)
        if not isinstance(e, (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log)):
            raise OutOfReach(str(e))
        return e.func(*(self._written_out(a, env, there) for a in e.args))

    def _is_number(self, e: number, env: Env) -> Fraction:
        return F(int(self.is_number(e.args[0], env)))

    def is_number(self, e: sp.Basic, env: Env) -> bool:
        """Whether a term is a number by its structure: no division by 0, no logarithm of what is not positive, in no term of its sums."""
        if isinstance(e, (sp.core.relational.Relational, sp.And, sp.Or, sp.Not, sp.Implies)):
            return all(self.is_number(a, env) for a in e.args)
        if isinstance(e, Over):
            for k in self.world.elements(e.over):
                inner = {**env, e.var: k}
                if e.condition != sp.true and not self.is_number(e.condition, inner):
                    return False
            met = list(self._met(e, env))
            return (e.kind == "sum" or bool(met)) and all(self.is_number(e.body, inner) for inner in met)
        if isinstance(e, sp.Piecewise):
            for value, case in e.args:
                if case == sp.true or (self.is_number(case, env) and self._surely(case, env)):
                    return self.is_number(value, env)
                if not self.is_number(case, env):
                    return False
            return False
        if isinstance(e, Slope):
            try:
                return self.is_number(e.point, env) and not isinstance(self._slope(e, env), float)
            except Undefined:
                return False
        if isinstance(e, (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs, sp.Max, sp.Min)):
            if not all(self.is_number(a, env) for a in e.args):
                return False
            if isinstance(e, sp.log):
                return compare(self.value(e.args[0], env), F(0)) > 0
            if not isinstance(e, sp.Pow):
                return True
            base, exponent = (self.value(a, env) for a in e.args)
            if isinstance(exponent, Fraction) and exponent.denominator == 1:
                return exponent >= 0 or compare(base, F(0)) != 0
            sign = compare(base, F(0))
            return sign > 0 or (sign == 0 and compare(exponent, F(0)) > 0)
        try:
            return not isinstance(self.value(e, env), float)
        except Undefined:
            return False

    def _observable(self, e: Observable, env: Env) -> Any:
        roles = PROMPT_OBSERVABLES[type(e).__name__].roles
        first, *rest = (
            self.prompt(a, env) if role == "prompt" else self.value(a, env)
            for a, role in zip(e.args, roles, strict=True)
        )
        return self.world.observe(type(e).__name__, first, *rest)

    def _score(self, e: B, env: Env) -> Any:
        return self.world.score(self.sentence(e.args[0], env))

    def _of_prompt(self, e: sp.Function, env: Env) -> Any:
        first, *rest = e.args
        return self.world.observe(
            type(e).__name__, self.prompt(first, env), *(self.value(a, env) for a in rest)
        )

    def _hit(self, e: hit, env: Env) -> Any:
        level, k, x = e.args
        return self.world.observe("hit", self.prompt(x, env), self.value(level, env), self.value(k, env))

    def _by_number(self, e: sp.Function, env: Env) -> Any:
        k = self.value(e.args[0], env)
        return self.world._score_of_rank(k) if isinstance(e, score_of_rank) else self.world._gap(k)

    def _count(self, e: up, env: Env) -> Fraction:
        """max(0, ceil(L)) or max(0, floor(L)); 0 where L is undefined or infinite."""
        try:
            value = self.value(e.args[0], env)
        except Undefined:
            return F(0)
        if value in (POS, NEG):
            return F(0)
        return F(max(0, self._rounded(value, not isinstance(e, down))))

    def _rounded(self, value: Any, upward: bool) -> int:
        return ModelChecker.round(self, value, upward)  # type: ignore[arg-type]

    def _ceiling(self, e: sp.Function, env: Env) -> Any:
        value = self.value(e.args[0], env)
        return value if value in (POS, NEG) else F(self._rounded(value, isinstance(e, sp.ceiling)))

    def _applied(self, e: AppliedUndef, env: Env) -> Any:
        name, numbers = type(e).__name__, [self.value(a, env) for a in e.args]
        if name == "m" and not numbers:
            return F(self.world.m)
        if name == "many" and len(numbers) == 1 and whole(numbers[0]) and numbers[0] <= MOST:
            return F(self.world.m ** int(numbers[0]))
        value = self.world.some(name, str(numbers), sign=0)
        return F(math.floor(value)) if e.is_integer else value

    def _truth(self, e: truth, env: Env) -> Fraction:
        value = self.condition(e.args[0], env)
        if value is None:
            raise Undecided(str(e))
        if value is UNDEFINED:
            raise Undefined(str(e))
        return F(int(value))

    def _partial_sum(self, e: PartialSum, env: Env) -> Any:
        term, index, upper = e.args
        return self._sum(term, index, 1, self.whole(upper, env), env)

    def _plain_sum(self, e: sp.Sum, env: Env) -> Any:
        ((index, first, last),) = e.limits
        ends = [self.value(end, env) for end in (first, last)]
        if any(not isinstance(end, Fraction) or end.denominator != 1 for end in ends):
            raise Undefined(f"the ends of {e}")
        return self._sum(e.function, index, int(ends[0]), int(ends[1]), env)

    def _sum(self, term: sp.Expr, index: sp.Symbol, first: int, last: int, env: Env) -> Any:
        if last - first > MOST:
            raise OutOfReach(str(term))
        result: Any = F(0)
        for k in range(first, last + 1):
            result = add(result, self.value(term, {**env, index: F(k)}))
        return result

    def _average(self, e: Average, env: Env) -> Any:
        start = () if e.after is None else self.prompt(e.after, env)
        if not self.world.probability(e.law, start):
            # No definition says anything of it, and the exact checker gives it no meaning: it is an arbitrary number, or +oo, of those
            # that it may be where it has one, so finite if all that is averaged is.
            extended = isinstance(e, Variance) or (not isinstance(e, Prob) and may_be_infinite(e.body))
            return self.world.some(str(e), start, sign=0 if isinstance(e, Prob) else -1, extended=extended)
        count = self.whole(e.length, env)
        if self.world.m**count > MOST:
            raise OutOfReach(str(e))
        drawn = [(p, {**env, e.prompt: x}) for p, x in self.world.drawn(e.law, start, count)]
        if isinstance(e, Prob):
            return sum((p for p, inner in drawn if self._surely(e.body, inner)), F(0))
        if isinstance(e, Variance):
            return variance([(p, self._spread_of(e.body, inner)) for p, inner in drawn])
        values = [(p, self.value(e.body, inner)) for p, inner in drawn]
        if {POS, NEG} <= {value for _, value in values if isinstance(value, float)}:
            raise Undefined(f"oo - oo in {e}")
        return weighted(values)

    def _spread_of(self, body: sp.Expr, env: Env) -> Any:
        if isinstance(body, gain):
            return self.world.true_gain(*(self.prompt(a, env) for a in body.args))
        return self.value(body, env)

    def _surely(self, condition: sp.Basic, env: Env) -> bool:
        value = self.condition(condition, env)
        if value is None:
            raise Undecided(str(condition))
        if value is UNDEFINED:
            raise Undefined(str(condition))
        return bool(value)

    def _add(self, e: sp.Add, env: Env) -> Any:
        result = self.value(e.args[0], env)
        for a in e.args[1:]:
            result = add(result, self.value(a, env))
        return result

    def _mul(self, e: sp.Mul, env: Env) -> Any:
        result: Any = F(1)
        fault: Undefined | None = None
        for a in e.args:
            try:
                value = self.value(a, env)
            except IllSorted:
                raise
            except Undefined as error:
                fault = fault or error
                continue
            if value == 0 and isinstance(value, Fraction):
                if isinstance(a, (P, P_minus, P_plus)):
                    return F(0)
                result = F(0)
            else:
                result = times(result, value)
        if fault is not None:
            raise fault
        return result

    def _pow(self, e: sp.Pow, env: Env) -> Any:
        base, exponent = self.value(e.base, env), self.value(e.exp, env)
        if exponent in (POS, NEG):
            raise Undefined(f"an infinite exponent in {e}")
        if isinstance(exponent, Fraction) and abs(exponent) > MOST:
            raise OutOfReach(str(e))
        if base == 0 and compare(exponent, F(0)) > 0:
            return F(0)
        if base == 0 and compare(exponent, F(0)) < 0:
            raise Undefined(f"a power of 0 in {e}")
        if base == NEG and not (isinstance(exponent, Fraction) and exponent.denominator == 1):
            raise Undefined(f"a power of -oo in {e}")
        return power(base, exponent)

    def _extreme(self, e: sp.Expr, env: Env) -> Any:
        best, *others = (self.value(a, env) for a in e.args)
        for other in others:
            if compare(other, best) == (1 if isinstance(e, sp.Max) else -1):
                best = other
        return best

    def _abs(self, e: sp.Abs, env: Env) -> Any:
        value = self.value(e.args[0], env)
        return value if compare(value, F(0)) >= 0 else mul(F(-1), value)

    def _piecewise(self, e: sp.Piecewise, env: Env) -> Any:
        for value, case in e.args:
            if case == sp.true or (case != sp.false and self._surely(case, env)):
                return self.value(value, env)
        raise Undefined(f"no case of {e}")

    # relations ----------------------------------------------------------------------------------------
    def condition(self, c: sp.Basic, env: Env) -> Truth:
        if c in (sp.true, sp.false):
            return bool(c)
        if isinstance(c, sp.And):
            return conjunction((lambda a=a: self.condition(a, env)) for a in c.args)
        if isinstance(c, sp.Or):
            return disjunction((lambda a=a: self.condition(a, env)) for a in c.args)
        if isinstance(c, sp.Not):
            return opposite(self.condition(c.args[0], env))
        if isinstance(c, sp.Implies):
            first, second = c.args
            return disjunction(
                (lambda: opposite(self.condition(first, env)), lambda: self.condition(second, env))
            )
        if not isinstance(c, Relational):
            raise TypeError(f"no meaning for {type(c).__name__} in {c}")
        try:
            sign = compare(self.value(c.lhs, env), self.value(c.rhs, env))
        except Undefined:
            return UNDEFINED
        except (Undecided, Refused, OutOfReach):
            return None
        return _TESTS[c.rel_op](sign, 0)

    # formulas -----------------------------------------------------------------------------------------
    def holds(self, f: Formula, env: Env, exact: bool = False) -> Truth:
        """Truth of a formula.

        Args:
          exact: "every" without an end is not decided, even if nothing was found to contradict it.
        """
        try:
            return self._holds(f, env, exact)
        except Undefined:
            return UNDEFINED
        except (Undecided, Refused, OutOfReach):
            return None

    def _holds(self, f: Formula, env: Env, exact: bool) -> Truth:
        if isinstance(f, Relation):
            return self.condition(f.condition, env)
        if isinstance(f, Contradiction):
            return False
        if isinstance(f, Continues):
            child, parent = self.prompt(f.child, env), self.prompt(f.parent, env)
            return bool(child) and child[:-1] == parent
        if isinstance(f, IsPrefix):
            u, x = self.prompt(f.prefix, env), self.prompt(f.of, env)
            return x[: len(u)] == u
        if isinstance(f, ElementOf):
            value = env.get(f.element)
            return isinstance(value, Element) and value.of == f.over
        if isinstance(f, Conjunction):
            return conjunction((lambda p=p: self.holds(p, env, exact)) for p in f.parts)
        if isinstance(f, Disjunction):
            return disjunction((lambda p=p: self.holds(p, env, exact)) for p in f.parts)
        if isinstance(f, When):
            return disjunction(
                (
                    lambda: opposite(self.holds(f.condition, env, exact=True)),
                    lambda: self.holds(f.body, env, exact),
                )
            )
        if isinstance(f, ProbabilityAtLeast):
            return self._chance(f, env)
        if isinstance(f, Conversation):
            return compare(self._conversation(f, env), self.value(f.at_least, env)) >= 0
        cases, ends = self._cases(f, env)
        bodies = ((lambda case=case: self.holds(f.body, {**env, f.var: case}, exact)) for case in cases)
        if isinstance(f, (Some, SomeNext, SomeElement)):
            found = disjunction(bodies)
            return found if ends or found is True else None
        every = conjunction(bodies)
        return None if every is True and exact and not ends else every

    def _cases(self, f: Formula, env: Env) -> tuple[Iterable[Any], bool]:
        """What a quantifier ranges over, as far as it is looked at, and whether that is all."""
        world = self.world
        if isinstance(f, (EveryElement, SomeElement)):
            return world.elements(f.over), True
        if isinstance(f, EverySentence):
            return [Sentence(y) for y in world.sentences], True
        if isinstance(f, EveryPrefix):
            x = self.prompt(f.of, env)
            return [x[:k] for k in range(1 if f.nonempty else 0, len(x) + 1)], True
        if isinstance(f, EveryLength):
            return [F(k) for k in range(f.start, f.start + self.depth + 2)], False
        if isinstance(f, (SomeNext, EveryNext)):
            return world.continuations(f.support, self.prompt(f.of, env), 1), True
        if not isinstance(f, (Some, Every)):
            raise TypeError(f"no meaning for {type(f).__name__}")
        start = () if f.after is None else self.prompt(f.after, env)
        least = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is None:
            sizes = range(least, self.depth + 1)
        else:
            count = self._length(f.length, env)
            sizes = range(least if f.length.at_most else max(least, count), count + 1)
        if sizes and (world.m + 1) ** (sizes[-1]) > MOST:
            raise OutOfReach(str(f))
        cases = (x for k in sizes for x in world.continuations(f.support, start, k))
        return cases, f.length is not None

    def _length(self, length: Length, env: Env) -> int:
        value = self.value(length.expr, env)
        if value == POS:
            raise Undefined(f"an infinite length {length}")
        return 0 if value == NEG else max(0, self._rounded(value, length.rounding == "ceil"))

    def _chance(self, f: ProbabilityAtLeast, env: Env) -> Truth:
        start = () if f.after is None else self.prompt(f.after, env)
        count = self._length(f.length, env)
        if not self.world.probability(f.law, start) or self.world.m**count > MOST:
            return None
        asked = self.value(f.at_least, env)
        sure, open_, meaningful = F(0), F(0), True
        for p, x in self.world.drawn(f.law, start, count):
            value = self.holds(f.body, {**env, f.var: x})
            sure += p if value is True else 0
            open_ += p if value not in (True, False) else 0
            meaningful = meaningful and value is not UNDEFINED
        if compare(sure, asked) >= 0:
            return True
        if compare(sure + open_, asked) < 0:
            return False
        return None if meaningful else UNDEFINED

    def _conversation(self, f: Conversation, env: Env) -> Fraction:
        """The probability of success of the best user, by all that may be said."""
        world = self.world
        rounds, reply = self.whole(f.rounds, env), self.whole(f.reply, env)
        cap = self._length(f.cap, env)
        last = cap if f.last is None else self._length(f.last, env)
        limit = None if f.total is None else self._length(f.total, env)
        if (world.m ** (rounds * (cap + reply) + last)) > MOST:
            raise OutOfReach(str(f))

        def best(x: Prompt, left: int, used: int) -> Fraction:
            length, most = (f.last or f.cap, last) if left == 0 else (f.cap, cap)
            result = F(0)
            for size in range(0 if length.at_most else most, most + 1):
                if (f.nonempty and size == 0) or (limit is not None and used + size > limit):
                    continue
                for z in world.continuations("P", x, size):
                    ends = z[len(x) :][:1] + (z[len(x) :][-1:] if left else ())
                    if f.negative_ends and not (ends and all(world.score(y) < 0 for y in ends)):
                        continue
                    if left == 0:
                        value = F(int(self._surely(f.body.condition, {**env, f.var: z})))
                    else:
                        replies = world.drawn(f.law, z, reply)
                        value = sum((p * best(t, left - 1, used + size) for p, t in replies), F(0))
                    result = max(result, value)
            return result

        return best((), rounds, 0)


_TESTS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def _undefined(meaning: Meaning, e: sp.Basic, env: Env) -> Any:
    raise Undefined(str(e))


def _no_number(meaning: Meaning, e: sp.Basic, env: Env) -> Any:
    raise IllSorted(f"{e} is no number")


def _constant(name: str) -> Callable[[Meaning, sp.Basic, Env], Any]:
    import flint

    return lambda meaning, e, env: getattr(flint.arb, name)() if name == "pi" else flint.arb(1).exp()


_VALUES: dict[type, Callable[[Meaning, Any, Env], Any]] = {
    sp.Symbol: Meaning._symbol,
    sp.Rational: lambda meaning, e, env: F(int(e.p), int(e.q)),
    type(sp.oo): lambda meaning, e, env: POS,
    type(-sp.oo): lambda meaning, e, env: NEG,
    type(sp.zoo): _undefined,
    type(sp.nan): _undefined,
    type(sp.I): _undefined,
    type(sp.E): _constant("e"),
    type(sp.pi): _constant("pi"),
    Observable: Meaning._observable,
    B: Meaning._score,
    finite_log_ratio: Meaning._of_prompt,
    tilted: Meaning._of_prompt,
    perron: Meaning._of_prompt,
    hit: Meaning._hit,
    gap: Meaning._by_number,
    score_of_rank: Meaning._by_number,
    up: Meaning._count,
    sp.ceiling: Meaning._ceiling,
    sp.floor: Meaning._ceiling,
    extend: _no_number,
    prompt: _no_number,
    continuation: _no_number,
    sentence: _no_number,
    AppliedUndef: Meaning._applied,
    truth: Meaning._truth,
    Entry: Meaning._entry,
    Over: Meaning._over,
    Slope: Meaning._slope,
    number: Meaning._is_number,
    PartialSum: Meaning._partial_sum,
    sp.Sum: Meaning._plain_sum,
    Average: Meaning._average,
    sp.Add: Meaning._add,
    sp.Mul: Meaning._mul,
    sp.Pow: Meaning._pow,
    sp.exp: lambda meaning, e, env: exponential(meaning.value(e.args[0], env)),
    sp.log: lambda meaning, e, env: logarithm(meaning.value(e.args[0], env)),
    sp.Max: Meaning._extreme,
    sp.Min: Meaning._extreme,
    sp.Abs: Meaning._abs,
    sp.Piecewise: Meaning._piecewise,
}

__all__ = ["READINGS", "UNDEFINED", "IllSorted", "Meaning", "Sentence", "Truth"]
