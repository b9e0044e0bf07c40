"""Exact numbers: rationals, rational combinations of logarithms of rationals, balls and infinities."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import flint

from proofs.exact.errors import Overlap, Refused, Undecided, Undefined
from proofs.exact.precision import symbolic

MAX_POWER = 10_000
MAX_BITS = 200_000


@dataclass(frozen=True)
class LogForm:
    """rational + sum_i c_i log q_i, with rational c_i and positive rational q_i, exactly."""

    constant: Fraction
    terms: tuple[tuple[Fraction, Fraction], ...]  # (q, c)

    @staticmethod
    def make(constant: Fraction, terms: Mapping[Fraction, Fraction]) -> Fraction | LogForm:
        kept = tuple((q, c) for q, c in sorted(terms.items()) if c != 0 and q != 1)
        return LogForm(constant, kept) if kept else constant

    def ball(self) -> flint.arb:
        total = as_ball(self.constant)
        for q, c in self.terms:
            total += as_ball(c) * as_ball(q).log()
        return total

    def logarithms_cancel(self) -> bool:
        """Whether prod q_i^(c_i) is exactly 1, so that only the rational part remains."""
        common = math.lcm(*(c.denominator for _, c in self.terms))
        bits = sum(
            abs(int(c * common)) * (q.numerator.bit_length() + q.denominator.bit_length())
            for q, c in self.terms
        )
        if bits > MAX_BITS:
            return False
        product = Fraction(1)
        for q, c in self.terms:
            product *= q ** int(c * common)
        return product == 1


Infinity = float  # math.inf and -math.inf only
Number = Fraction | LogForm | flint.arb | Infinity

POS, NEG = math.inf, -math.inf


def as_ball(x: Any) -> flint.arb:
    if isinstance(x, flint.arb):
        return x
    if isinstance(x, LogForm):
        return x.ball()
    if isinstance(x, Fraction):
        return flint.arb(flint.fmpq(x.numerator, x.denominator))
    raise Undecided(f"no finite ball for {x}")


def is_infinite(x: Any) -> bool:
    return isinstance(x, float)


def add(a: Any, b: Any) -> Any:
    """Sum; inf - inf is undecided."""
    if is_infinite(a) or is_infinite(b):
        if is_infinite(a) and is_infinite(b) and a != b:
            raise Undefined("inf - inf")
        return a if is_infinite(a) else b
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a + b
    if isinstance(a, flint.arb) or isinstance(b, flint.arb):
        return as_ball(a) + as_ball(b)
    constant = Fraction(0)
    terms: dict[Fraction, Fraction] = {}
    for x in (a, b):
        if isinstance(x, Fraction):
            constant += x
        else:
            constant += x.constant
            for q, c in x.terms:
                terms[q] = terms.get(q, Fraction(0)) + c
    return LogForm.make(constant, terms)


def mul(a: Any, b: Any) -> Any:
    """Product; 0 times infinity is undecided."""
    if is_infinite(a) or is_infinite(b):
        sign = sign_of(a) * sign_of(b)
        if sign == 0:
            raise Undefined("0 * inf")
        return POS if sign > 0 else NEG
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a * b
    if isinstance(b, Fraction):
        a, b = b, a
    if isinstance(a, Fraction) and a == 0:
        return Fraction(0)
    if isinstance(a, Fraction) and isinstance(b, LogForm):
        return LogForm(a * b.constant, tuple((q, a * c) for q, c in b.terms))
    return as_ball(a) * as_ball(b)


def weighted(cases: Iterable[tuple[Fraction, Any]]) -> Any:
    """Sum of p * value over pairs of a rational and a number; terms with the same logarithm are collected as they come.

    A weight of zero times an infinite value is undecided, as in `mul`.
    """
    constant, terms = Fraction(0), dict[Fraction, Fraction]()
    rest: Any = Fraction(0)
    for p, value in cases:
        if isinstance(value, Fraction):
            constant += p * value
        elif isinstance(value, LogForm):
            constant += p * value.constant
            for q, c in value.terms:
                terms[q] = terms.get(q, Fraction(0)) + p * c
        else:
            rest = add(rest, mul(p, value))
    return add(LogForm.make(constant, terms), rest)


def reciprocal(a: Any) -> Any:
    """1/a; 1/0 is undecided, as its sign is."""
    if is_infinite(a):
        return Fraction(0)
    if isinstance(a, Fraction):
        if a == 0:
            raise Undefined("1/0")
        return 1 / a
    if sign_of(a) == 0:
        raise Undefined("1/0")
    return 1 / as_ball(a)


def divide(a: Any, b: Any) -> Any:
    """a/b, exactly rational where two log forms are rational multiples of each other."""
    if isinstance(a, LogForm) and isinstance(b, LogForm):
        if sign_of(b) == 0:
            raise Undefined("1/0")
        middle = float((a.ball() / b.ball()).mid())
        if math.isfinite(middle):
            guess = Fraction(middle).limit_denominator(64)
            if sign_of(add(a, mul(-guess, b))) == 0:
                return guess
    return mul(a, reciprocal(b))


def logarithm(a: Any) -> Any:
    """log a, with log 0 = -inf."""
    if is_infinite(a):
        if a > 0:
            return POS
        raise Undefined("log of -inf")
    if isinstance(a, Fraction):
        if a == 0:
            return NEG
        if a < 0:
            raise Undefined("log of a negative number")
        if a == 1:
            return Fraction(0)
        return LogForm(Fraction(0), ((a, Fraction(1)),)) if symbolic() else as_ball(a).log()
    if isinstance(a, LogForm) and a.logarithms_cancel():
        return logarithm(a.constant)
    ball = as_ball(a)
    if ball < 0:
        raise Undefined("log of a negative number")
    if not ball > 0:
        raise Undecided("log of a ball that touches 0")
    return ball.log()


def exponential(a: Any) -> Any:
    """exp a, exactly rational for integer combinations of logarithms."""
    if is_infinite(a):
        return POS if a > 0 else Fraction(0)
    if isinstance(a, Fraction) and a == 0:
        return Fraction(1)
    if isinstance(a, LogForm) and a.constant == 0 and all(c.denominator == 1 for _, c in a.terms):
        result = Fraction(1)
        for q, c in a.terms:
            result *= q ** int(c)
        return result
    return as_ball(a).exp()


def power(a: Any, exponent: Any) -> Any:
    """a to the power of an exponent; a^0 = 1 for every a, also 0 and oo."""
    if isinstance(exponent, LogForm) and exponent.logarithms_cancel():
        exponent = exponent.constant
    if isinstance(exponent, Fraction) and exponent.denominator == 1:
        k = int(exponent)
        if abs(k) > MAX_POWER:
            raise Refused(f"a power with exponent {exponent} is out of reach")
        if k < 0:
            return reciprocal(power(a, Fraction(-k)))
        result: Any = Fraction(1)
        for _ in range(k):
            result = mul(result, a)
        return result
    if isinstance(exponent, Fraction) and exponent == Fraction(1, 2) and not is_infinite(a):
        if isinstance(a, Fraction) and a >= 0:
            top, bottom = math.isqrt(a.numerator), math.isqrt(a.denominator)
            if top * top == a.numerator and bottom * bottom == a.denominator:
                return Fraction(top, bottom)
        ball = as_ball(a)
        if ball < 0:
            raise Undefined("root of a negative number")
        return ball.sqrt()
    return exponential(mul(exponent, logarithm(a)))


def sign_of(a: Any) -> int:
    """-1, 0 or 1.

    Raises:
      Overlap: a ball contains 0 and nothing says that it is 0.
    """
    if isinstance(a, (float, Fraction)):
        return (a > 0) - (a < 0)
    if isinstance(a, LogForm) and a.logarithms_cancel():
        return (a.constant > 0) - (a.constant < 0)
    ball = as_ball(a)
    if ball > 0:
        return 1
    if ball < 0:
        return -1
    raise Overlap("ball contains 0")


def compare(a: Any, b: Any) -> int:
    """Sign of a - b; equal infinities compare equal."""
    if is_infinite(a) or is_infinite(b):
        left = a if is_infinite(a) else 0.0
        right = b if is_infinite(b) else 0.0
        return (left > right) - (left < right)
    return sign_of(add(a, mul(Fraction(-1), b)))


def extreme(values: Iterable[Any], wanted: int) -> Any:
    """The greatest of some numbers, where 1 is wanted, or the least, where -1 is."""
    rest = iter(values)
    result = next(rest)
    for v in rest:
        if compare(v, result) == wanted:
            result = v
    return result


def greatest(values: Sequence[Any]) -> flint.arb:
    """A ball around the greatest of some finite numbers, ties and near ties included."""
    highest = as_ball(values[0])
    for value in values[1:]:
        highest = highest.max(as_ball(value))
    return highest


def width(values: Sequence[Any]) -> flint.arb:
    """A ball around the greatest less the least."""
    return greatest(values) + greatest([mul(Fraction(-1), value) for value in values])


def variance(cases: Sequence[tuple[Fraction, Any]]) -> Any:
    """Variance of exact numbers with given probabilities; +oo if one of them is infinite."""
    if any(is_infinite(value) for _, value in cases):
        return POS
    away = mul(Fraction(-1), weighted(cases))
    gaps = [(p, add(value, away)) for p, value in cases]
    return weighted((p, mul(gap, gap)) for p, gap in gaps)


def enclosure(a: Any) -> str:
    """Decimal enclosure for reports."""
    if is_infinite(a):
        return "oo" if a > 0 else "-oo"
    if isinstance(a, Fraction):
        return str(a) if len(str(a)) <= 24 else f"{as_ball(a).str(12)} (a rational)"
    return as_ball(a).str(15)
