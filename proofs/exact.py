"""The independent checker: a witness re-decided in exact rationals, logarithms in rigorous balls.

Shares nothing with the engine that searches (``synth``) but the statement itself (``theory``): it walks the
tree of prompts one by one in `fractions.Fraction`; a logarithm is kept as a rational combination of
logarithms of rationals, compared exactly where it can be and by Arb balls of growing precision where it
cannot. What stays undecided is not certified.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import operator
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any

import flint
import sympy as sp
from sympy.core.relational import Relational

from theory import (
    Both,
    Claim,
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
    claims,
)
from theory.logic import observables_in
from theory.observables import KERNEL_OBSERVABLES, PROMPT_OBSERVABLES, B
from theory.serialise import claim_from_json, claim_to_json

FORMAT = "beb-witness"
VERSION = 1
PRECISIONS = (64, 128, 256, 512, 1024, 2048)
MAX_PROMPTS = 2**16
MAX_LENGTH = 500
MAX_HORIZON = 64
MAX_POWER = 10_000
MAX_BITS = 200_000


_BALLS = threading.RLock()


@contextlib.contextmanager
def working_precision(bits: int) -> Iterator[None]:
    """Ball precision for a block. Arb has one precision for all threads, so the block runs alone."""
    with _BALLS, flint.ctx.workprec(bits):
        yield


class WitnessError(ValueError):
    """A witness file is malformed; the message is one line."""


class Undecided(ArithmeticError):
    """A comparison of balls that overlap at the present precision."""


class Refused(ValueError):
    """A well-formed witness that does not refute its claim, with the reason."""


# --- numbers -------------------------------------------------------------------------------------------
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
        total = _ball(self.constant)
        for q, c in self.terms:
            total += _ball(c) * _ball(q).log()
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


def _ball(x: Any) -> flint.arb:
    if isinstance(x, flint.arb):
        return x
    if isinstance(x, LogForm):
        return x.ball()
    if isinstance(x, Fraction):
        return flint.arb(flint.fmpq(x.numerator, x.denominator))
    raise Undecided(f"no finite ball for {x}")


def _is_infinite(x: Any) -> bool:
    return isinstance(x, float)


def _terms(x: LogForm) -> dict[Fraction, Fraction]:
    return dict(x.terms)


def add(a: Any, b: Any) -> Any:
    """Sum; inf - inf is undecided."""
    if _is_infinite(a) or _is_infinite(b):
        if _is_infinite(a) and _is_infinite(b) and a != b:
            raise Undecided("inf - inf")
        return a if _is_infinite(a) else b
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a + b
    if isinstance(a, flint.arb) or isinstance(b, flint.arb):
        return _ball(a) + _ball(b)
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
    if _is_infinite(a) or _is_infinite(b):
        sign = _sign(a) * _sign(b)
        if sign == 0:
            raise Undecided("0 * inf")
        return POS if sign > 0 else NEG
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a * b
    if isinstance(b, Fraction):
        a, b = b, a
    if isinstance(a, Fraction) and a == 0:
        return Fraction(0)
    if isinstance(a, Fraction) and isinstance(b, LogForm):
        return LogForm(a * b.constant, tuple((q, a * c) for q, c in b.terms))
    return _ball(a) * _ball(b)


def reciprocal(a: Any) -> Any:
    """1/a; 1/0 is undecided, as its sign is."""
    if _is_infinite(a):
        return Fraction(0)
    if isinstance(a, Fraction):
        if a == 0:
            raise Undecided("1/0")
        return 1 / a
    if _sign(a) == 0:
        raise Undecided("1/0")
    return 1 / _ball(a)


def divide(a: Any, b: Any) -> Any:
    """a/b, exactly rational where two log forms are rational multiples of each other."""
    if isinstance(a, LogForm) and isinstance(b, LogForm):
        if _sign(b) == 0:
            raise Undecided("1/0")
        middle = float((a.ball() / b.ball()).mid())
        if math.isfinite(middle):
            guess = Fraction(middle).limit_denominator(64)
            if _sign(add(a, mul(-guess, b))) == 0:
                return guess
    return mul(a, reciprocal(b))


def logarithm(a: Any) -> Any:
    """log a, with log 0 = -inf."""
    if _is_infinite(a):
        if a > 0:
            return POS
        raise Undecided("log of -inf")
    if isinstance(a, Fraction):
        if a == 0:
            return NEG
        if a < 0:
            raise Undecided("log of a negative number")
        return LogForm.make(Fraction(0), {a: Fraction(1)})
    ball = _ball(a)
    if not ball > 0:
        raise Undecided("log of a ball that touches 0")
    return ball.log()


def exponential(a: Any) -> Any:
    """exp a, exactly rational for integer combinations of logarithms."""
    if _is_infinite(a):
        return POS if a > 0 else Fraction(0)
    if isinstance(a, Fraction) and a == 0:
        return Fraction(1)
    if isinstance(a, LogForm) and a.constant == 0 and all(c.denominator == 1 for _, c in a.terms):
        result = Fraction(1)
        for q, c in a.terms:
            result *= q ** int(c)
        return result
    return _ball(a).exp()


def power(a: Any, exponent: Any) -> Any:
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
    if isinstance(exponent, Fraction) and exponent == Fraction(1, 2) and not _is_infinite(a):
        if isinstance(a, Fraction) and a >= 0:
            top, bottom = math.isqrt(a.numerator), math.isqrt(a.denominator)
            if top * top == a.numerator and bottom * bottom == a.denominator:
                return Fraction(top, bottom)
        return _ball(a).sqrt()
    return exponential(mul(exponent, logarithm(a)))


def _sign(a: Any) -> int:
    """-1, 0 or 1.

    Raises:
      Undecided: a ball contains 0 and nothing says that it is 0.
    """
    if isinstance(a, (float, Fraction)):
        return (a > 0) - (a < 0)
    if isinstance(a, LogForm) and a.logarithms_cancel():
        return (a.constant > 0) - (a.constant < 0)
    ball = _ball(a)
    if ball > 0:
        return 1
    if ball < 0:
        return -1
    raise Undecided("ball contains 0")


def compare(a: Any, b: Any) -> int:
    """Sign of a - b; equal infinities compare equal."""
    if _is_infinite(a) or _is_infinite(b):
        left = a if _is_infinite(a) else 0.0
        right = b if _is_infinite(b) else 0.0
        return (left > right) - (left < right)
    return _sign(add(a, mul(Fraction(-1), b)))


def enclosure(a: Any) -> str:
    """Decimal enclosure for reports."""
    if _is_infinite(a):
        return "oo" if a > 0 else "-oo"
    if isinstance(a, Fraction):
        return str(a) if len(str(a)) <= 24 else f"{_ball(a).str(12)} (a rational)"
    return _ball(a).str(15)


# --- the world -----------------------------------------------------------------------------------------
Prompt = tuple[int, ...]


class ExactWorld:
    """A tabular world in rationals with a frozen tail.

    Raises (from `from_json`):
      WitnessError: malformed; Refused: not a world (a row that does not sum to one, a score outside [-1, 1]).
    """

    def __init__(
        self,
        alphabet: Sequence[str],
        score: Sequence[Fraction],
        horizon: int,
        minus: Mapping[Prompt, tuple[Fraction, ...]],
        plus: Mapping[Prompt, tuple[Fraction, ...]],
        alpha: Fraction,
        most_prompts: int = MAX_PROMPTS,
    ) -> None:
        self.alphabet, self.score, self.horizon = tuple(alphabet), tuple(score), horizon
        self.laws = {"P-": dict(minus), "P+": dict(plus)}
        self.alpha = alpha
        self.most_prompts = most_prompts
        self._probability: dict[tuple[str, Prompt], Fraction] = {}

    @staticmethod
    def from_json(data: Any, alpha: Fraction) -> ExactWorld:
        try:
            alphabet, horizon = data["alphabet"], data["horizon"]
            behaviour, rows = data["behaviour"], {law: data[law] for law in ("P-", "P+")}
        except KeyError as error:
            raise WitnessError(f"world: {error} is missing") from None
        except TypeError:
            raise WitnessError("world must be an object") from None
        if (
            not isinstance(alphabet, list)
            or not alphabet
            or not all(isinstance(a, str) for a in alphabet)
            or len(set(alphabet)) != len(alphabet)
        ):
            raise WitnessError("world: alphabet must be a list of distinct names")
        if not isinstance(horizon, int) or isinstance(horizon, bool) or not 1 <= horizon <= MAX_HORIZON:
            raise WitnessError(f"world: horizon must be a whole number between 1 and {MAX_HORIZON}")
        if not isinstance(behaviour, dict) or set(behaviour) != set(alphabet):
            raise WitnessError("world: behaviour must score every sentence of the alphabet, and no other")
        score = [rational(behaviour[a], f"behaviour of {a!r}") for a in alphabet]
        for name, value in zip(alphabet, score, strict=True):
            if not -1 <= value <= 1:
                raise Refused(f"behaviour of {name!r} is {_short(value)}, outside [-1, 1]")
        index = {name: i for i, name in enumerate(alphabet)}
        laws: dict[str, dict[Prompt, tuple[Fraction, ...]]] = {}
        for law, entries in rows.items():
            laws[law] = {}
            if not isinstance(entries, list):
                raise WitnessError(f"world: {law} must be a list of prefixes with their laws")
            for entry in entries:
                try:
                    prefix = tuple(index[a] for a in entry["prefix"])
                    given = entry["law"]
                    unknown = given.keys() - set(alphabet)
                except KeyError as error:
                    raise WitnessError(f"world: {law}: {error} is missing or not in the alphabet") from None
                except (TypeError, AttributeError):
                    raise WitnessError(
                        f"world: {law}: a row needs a list 'prefix' and an object 'law'"
                    ) from None
                where = f"{law} after {list(entry['prefix'])}"
                if unknown:
                    raise WitnessError(
                        f"world: {where}: {sorted(unknown)[0]!r} is not in the alphabet of the other component"
                    )
                if len(prefix) >= horizon:
                    raise WitnessError(f"world: {where}: prefix not shorter than the horizon {horizon}")
                if prefix in laws[law]:
                    raise WitnessError(f"world: {where}: given twice")
                row = tuple(rational(given.get(a, "0"), f"{where}, {a!r}") for a in alphabet)
                if any(p < 0 for p in row):
                    raise Refused(f"{where}: a probability is negative")
                if sum(row) != 1:
                    raise Refused(f"{where}: probabilities sum to {_short(sum(row))}, not 1")
                laws[law][prefix] = row
        world = ExactWorld(alphabet, score, horizon, laws["P-"], laws["P+"], alpha)
        for law in ("P-", "P+"):
            for k in range(horizon):
                for prompt in world.prompts(k, law):
                    world.law(law, prompt)
        return world

    def law(self, law: str, prompt: Prompt) -> tuple[Fraction, ...]:
        """Next-sentence law after a prompt that the component can produce."""
        row = self.laws[law].get(prompt[: self.horizon - 1])
        if row is None:
            names = [self.alphabet[i] for i in prompt[: self.horizon - 1]]
            raise Refused(f"{law} has no law after {names}")
        return row

    def probability(self, law: str, prompt: Prompt) -> Fraction:
        if law == "P":
            return self.alpha * self.probability("P-", prompt) + (1 - self.alpha) * self.probability(
                "P+", prompt
            )
        if not prompt:
            return Fraction(1)
        key = (law, prompt)
        if key not in self._probability:
            before = self.probability(law, prompt[:-1])
            self._probability[key] = (
                before * self.law(law, prompt[:-1])[prompt[-1]] if before else Fraction(0)
            )
        return self._probability[key]

    def prompts(self, k: int, law: str) -> Iterator[Prompt]:
        """Prompts of k sentences with positive probability under a law."""
        if k > MAX_LENGTH or self.how_many(k, law) > self.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")

        def extend(prompt: Prompt) -> Iterator[Prompt]:
            if len(prompt) == k:
                yield prompt
                return
            for i in range(len(self.alphabet)):
                longer = (*prompt, i)
                if self.probability(law, longer) > 0:
                    yield from extend(longer)

        return extend(())

    def how_many(self, k: int, law: str) -> int:
        """Number of prompts of k sentences with positive probability; for the mixture a bound on it."""
        if law == "P":
            return self.how_many(k, "P-") + (self.how_many(k, "P+") if self.alpha < 1 else 0)
        reached: list[Prompt] = [()]
        for _ in range(min(k, self.horizon - 1)):
            reached = [(*x, i) for x in reached for i, p in enumerate(self.law(law, x)) if p > 0]
            if len(reached) > self.most_prompts:
                return len(reached)
        if k < self.horizon:
            return len(reached)
        return sum(sum(p > 0 for p in self.law(law, x)) ** (k - self.horizon + 1) for x in reached)

    # observables ----------------------------------------------------------------------------------
    def observable(self, name: str, prompt: Prompt) -> Any:
        return getattr(self, f"_{name}")(prompt)

    def _P(self, x: Prompt) -> Fraction:
        return self.probability("P", x)

    def _P_minus(self, x: Prompt) -> Fraction:
        return self.probability("P-", x)

    def _P_plus(self, x: Prompt) -> Fraction:
        return self.probability("P+", x)

    def _w(self, x: Prompt) -> Fraction:
        total = self._P(x)
        if total == 0:
            raise Undecided("posterior weight after a prompt of probability 0")
        return self.alpha * self._P_minus(x) / total

    def _w_max(self, x: Prompt) -> Fraction:
        return max(self._w(x[:k]) for k in range(len(x) + 1))

    def _log_quotient(self, p: Fraction, q: Fraction) -> Any:
        if p == 0 and q == 0:
            raise Undecided("0/0 in a log-ratio")
        if p == 0:
            return NEG
        return POS if q == 0 else logarithm(p / q)

    def _LLR(self, x: Prompt) -> Any:
        return self._log_quotient(self._P_minus(x), self._P_plus(x))

    def _ratio(self, x: Prompt) -> Any:
        if self._P_minus(x) == 0:
            return POS
        return self._P_plus(x) / self._P_minus(x)

    def _increment(self, x: Prompt) -> Any:
        if not x:
            return Fraction(0)
        before, last = x[:-1], x[-1]
        minus, plus = self.law("P-", before)[last], self.law("P+", before)[last]
        return self._log_quotient(minus, plus)

    def _behaviour(self, row: Sequence[Fraction]) -> Fraction:
        return sum((p * b for p, b in zip(row, self.score, strict=True)), Fraction(0))

    def _B_minus(self, x: Prompt) -> Fraction:
        return self._behaviour(self.law("P-", x))

    def _B_plus(self, x: Prompt) -> Fraction:
        return self._behaviour(self.law("P+", x))

    def _mixed(self, x: Prompt) -> tuple[Fraction, ...]:
        """P(y|x) = P(x y)/P(x), from sequence probabilities: no posterior-weight shortcut."""
        total = self._P(x)
        if total == 0:
            raise Undecided("conditioning on a prompt of probability 0")
        return tuple(self._P((*x, i)) / total for i in range(len(self.alphabet)))

    def _B_P(self, x: Prompt) -> Fraction:
        return self._behaviour(self._mixed(x))

    def _kl(self, p: Sequence[Fraction], q: Sequence[Fraction]) -> Any:
        total: Any = Fraction(0)
        for a, b in zip(p, q, strict=True):
            if a == 0:
                continue
            if b == 0:
                return POS
            total = add(total, mul(a, logarithm(a / b)))
        return total

    def _KL(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self.law("P+", x))

    def _KL_P(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self._mixed(x))

    def _size(self, x: Prompt) -> Fraction:
        return Fraction(len(x))


# Exponents are short, as "1e999999999" would be a number of a billion digits.
_RATIONAL = re.compile(
    r"[-+]?(\d{1,4000}/\d{1,4000}|\d{1,4000}(\.\d{0,4000})?([eE][-+]?\d{1,3})?)\Z", re.ASCII
)


def _short(value: Any) -> str:
    """For messages: as it is if it is short, else cut or in decimals."""
    if isinstance(value, Fraction):
        return str(value) if value.denominator.bit_length() < 80 else f"{float(value):.12g}"
    return repr(value)[:80]


def rational(value: Any, what: str) -> Fraction:
    """An exact rational from a string such as "3/4" or "0.75", or a whole number.

    Raises:
      WitnessError: anything else; floats are refused, as their decimal expansion is not what was meant.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    if isinstance(value, str) and _RATIONAL.match(value):
        with contextlib.suppress(ZeroDivisionError):
            return Fraction(value)
    raise WitnessError(
        f"{what}: {_short(value)} is not an exact rational; write it as a string such as '3/4'"
    )


_LOG = re.compile(r"(?:(?P<c>[-+0-9/.]+)\*)?log\((?P<q>[0-9/.]+)\)\Z")


def parameter_value(value: Any, what: str) -> Any:
    """A rational, or an exact "log(q)" or "c*log(q)" with rational c, q > 0."""
    match = _LOG.match(value) if isinstance(value, str) else None
    if match:
        q = rational(match["q"], what)
        if q > 0:
            return mul(rational(match["c"] or "1", what), logarithm(q))
    return rational(value, what)


def single_logarithm(form: LogForm) -> LogForm | None:
    """The same number as ``c*log(q)`` with q > 1; None if it has a rational part or q would be unreadable."""
    if form.constant != 0:
        return None
    common = math.lcm(*(c.denominator for _, c in form.terms))
    powers = [(q, int(c * common)) for q, c in form.terms]
    shared = math.gcd(*(k for _, k in powers))
    if (
        sum(abs(k // shared) * (q.numerator.bit_length() + q.denominator.bit_length()) for q, k in powers)
        > 200
    ):
        return None
    q = math.prod((base ** (k // shared) for base, k in powers), start=Fraction(1))
    if q == 1:
        return None
    c = Fraction(shared, common)
    return LogForm(Fraction(0), ((q, c) if q > 1 else (1 / q, -c),))


def value_text(value: Fraction | LogForm) -> str:
    """A parameter value as `parameter_value` reads it."""
    if isinstance(value, Fraction):
        return str(value)
    ((q, c),) = value.terms
    return f"log({q})" if c == 1 else f"{c}*log({q})"


# --- formulas ------------------------------------------------------------------------------------------
Env = dict[sp.Symbol, Any]


class Decider:
    """Decides formulas on an exact world at the present ball precision."""

    def __init__(self, world: ExactWorld, values: Mapping[str, Any], depth: int) -> None:
        self.world, self.values, self.depth = world, values, depth

    def value(self, e: sp.Basic, env: Env) -> Any:
        """Value of an expression: a rational, log form, ball or infinity."""
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
        if isinstance(e, (Expect, Prob)):
            return self._average(e, env)
        if isinstance(e, B):
            return self.world.score[env[e.args[0]][0]]
        name = type(e).__name__
        if name in PROMPT_OBSERVABLES:
            return self.world.observable(name, env[e.args[0]])
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
            return inner if _sign(inner) >= 0 else mul(Fraction(-1), inner)
        if isinstance(e, (sp.Max, sp.Min)):
            wanted = 1 if isinstance(e, sp.Max) else -1
            best = self.value(e.args[0], env)
            for other in e.args[1:]:
                candidate = self.value(other, env)
                if compare(candidate, best) == wanted:
                    best = candidate
            return best
        if isinstance(e, (sp.ceiling, sp.floor)):
            return Fraction(self.round(self.value(e.args[0], env), isinstance(e, sp.ceiling)))
        if isinstance(e, sp.Piecewise):
            for branch, condition in e.args:
                if condition == sp.true or self.relation(condition, env):
                    return self.value(branch, env)
            raise Undecided("no branch of a piecewise expression applies")
        raise StatementError(f"cannot decide {type(e).__name__} in {e}")

    def _product(self, e: sp.Mul, env: Env) -> Any:
        """Numerator over denominator, so that a ratio of logarithms can come out rational."""
        above: Any = Fraction(1)
        below: Any = Fraction(1)
        for factor in e.args:
            if isinstance(factor, sp.Pow) and factor.exp == -1:
                below = mul(below, self.value(factor.base, env))
            else:
                above = mul(above, self.value(factor, env))
        return divide(above, below) if below != Fraction(1) else above

    def _fold(self, combine: Callable[[Any, Any], Any], parts: Sequence[sp.Basic], env: Env) -> Any:
        total = self.value(parts[0], env)
        for part in parts[1:]:
            total = combine(total, self.value(part, env))
        return total

    def round(self, x: Any, up: bool) -> int:
        """ceil or floor of a number, exactly."""
        if _is_infinite(x):
            if x < 0:
                return -(10**9)
            raise Refused("an infinite length")
        if isinstance(x, Fraction):
            return math.ceil(x) if up else math.floor(x)
        middle = float(_ball(x).mid())
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
        """max(0, round(L))."""
        return max(0, self.round(self.value(length.expr, env), length.rounding == "ceil"))

    def _average(self, e: Expect | Prob, env: Env) -> Any:
        _, body, prompt, length = e.args
        k = self.value(length, env)
        if not isinstance(k, Fraction) or k.denominator != 1 or k < 0:
            raise StatementError(f"{length} is not a number of sentences")
        total: Any = Fraction(0)
        for x in self.world.prompts(int(k), e.law):
            inner = {**env, prompt: x}
            if isinstance(e, Prob):
                if self.relation(body, inner):
                    total += self.world.probability(e.law, x)
            else:
                total = add(total, mul(self.world.probability(e.law, x), self.value(body, inner)))
        return total

    def relation(self, condition: sp.Basic, env: Env) -> bool:
        """Truth of a relation or of a combination of relations."""
        if condition in (sp.true, sp.false):
            return bool(condition)
        if isinstance(condition, sp.And):
            return _settle((partial(self.relation, c, env) for c in condition.args), False)
        if isinstance(condition, sp.Or):
            return _settle((partial(self.relation, c, env) for c in condition.args), True)
        if isinstance(condition, sp.Not):
            return not self.relation(condition.args[0], env)
        if isinstance(condition, sp.Implies):
            premise, consequence = condition.args
            return _settle(
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

    def holds(self, f: Formula, env: Env) -> bool:
        """Truth of a formula. A universal one is true only if its tail is settled, false if any case fails.

        Raises:
          Refused: no counterexample up to the horizon, and the horizon does not settle the rest.
        """
        if isinstance(f, Relation):
            return self.relation(f.condition, env)
        if isinstance(f, Both):
            return _settle((partial(self.holds, p, env) for p in f.parts), False)
        if isinstance(f, EverySentence):
            return self._all(f.body, f.var, ((i,) for i in range(len(self.world.alphabet))), env)
        if isinstance(f, EveryPrefix):
            whole: Prompt = env[f.of]
            return self._all(
                f.body, f.var, (whole[:j] for j in range(1 if f.nonempty else 0, len(whole) + 1)), env
            )
        if isinstance(f, EveryLength):
            # One past the depth: the increment of the last sentence freezes a sentence later than the laws do.
            last = max(self.depth, self.world.horizon)
            if not self._all(f.body, f.var, range(f.start, last + 1), env):
                return False
            self._settled(f)
            return True
        if isinstance(f, Some):
            n = self.count(f.length, env)
            sizes = range(n + 1) if f.length.at_most else range(n, n + 1)
            prompts = (x for k in sizes for x in self.world.prompts(k, f.support))
            return _settle((partial(self.holds, f.body, {**env, f.var: x}) for x in prompts), True)
        if isinstance(f, Every):
            start = 1 if f.nonempty else 0
            if f.length is not None:
                n = self.count(f.length, env)
                sizes = range(start, n + 1) if f.length.at_most else range(max(start, n), n + 1)
            else:
                sizes = range(start, max(self.depth, self.world.horizon) + 1)
            if not self._all(
                f.body, f.var, (x for k in sizes for x in self.world.prompts(k, f.support)), env
            ):
                return False
            if f.length is None:
                self._settled(f)
            return True
        raise StatementError(f"cannot decide {type(f).__name__}")

    def _all(self, body: Formula, var: sp.Symbol, cases: Iterable[Any], env: Env) -> bool:
        return _settle((partial(self.holds, body, {**env, var: case}) for case in cases), False)

    def _settled(self, f: Every | EveryLength) -> None:
        """The laws are frozen past the horizon: what depends on them alone is settled by then."""
        for part in f.body.walk():
            if isinstance(part, Some):
                raise Refused(f"'{f}' holds up to {self.depth} sentences, and nothing settles longer prompts")
            if not isinstance(part, Relation):
                continue
            unsettled = observables_in(part.condition) - KERNEL_OBSERVABLES
            if isinstance(f, EveryLength) and f.var in _outside_averages(part.condition, f.var):
                unsettled = unsettled | {str(f.var)}
            if unsettled:
                raise Refused(
                    f"'{f}' holds up to {self.depth} sentences, and {', '.join(sorted(unsettled))} may change beyond"
                )


def _settle(cases: Iterable[Callable[[], bool]], decisive: bool) -> bool:
    """``decisive`` if any case comes out so, even where other cases cannot be decided; else not ``decisive``.

    Raises:
      Undecided, Refused: of the first case without a decision, where no other case was decisive.
    """
    doubt: Undecided | Refused | None = None
    for case in cases:
        try:
            if case() is decisive:
                return decisive
        except (Undecided, Refused) as error:
            doubt = doubt or error
    if doubt is not None:
        raise doubt
    return not decisive


def _outside_averages(condition: sp.Basic, var: sp.Symbol) -> set[sp.Symbol]:
    """Symbols of a condition, those that only tell the length of an average (n, or n + 1 and so on) left out."""
    if isinstance(condition, (Expect, Prob)):
        inner = _outside_averages(condition.args[1], var)
        ahead = condition.args[3] - var
        return inner if ahead.is_Integer and ahead >= 0 else inner | condition.args[3].free_symbols
    if isinstance(condition, sp.Symbol):
        return {condition}
    return set().union(*(_outside_averages(a, var) for a in condition.args)) if condition.args else set()


# --- witnesses -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Certificate:
    """What the checker found.

    Attributes:
      confirmed: every hypothesis holds and the conclusion fails.
      reason: why not; empty if confirmed.
      hypotheses: for each one its id, whether it holds, and the deciding quantities.
      conclusion: whether it holds, and the deciding quantities.
      lengths: numbers of sentences with enclosures of the unrounded lengths.
      precision_bits: ball precision at which all was decided.
    """

    confirmed: bool
    reason: str
    hypotheses: tuple[dict[str, Any], ...] = ()
    conclusion: dict[str, Any] | None = None
    lengths: tuple[dict[str, Any], ...] = ()
    precision_bits: int = 0

    def to_json(self) -> dict[str, Any]:
        return {
            "confirmed": self.confirmed,
            "reason": self.reason,
            "hypotheses": list(self.hypotheses),
            "conclusion": self.conclusion,
            "length": list(self.lengths),
            "precision_bits": self.precision_bits,
        }


def digest(witness: Mapping[str, Any]) -> str:
    """SHA-256 of a witness without its digest."""
    content = {k: v for k, v in witness.items() if k != "digest"}
    text = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def certify(witness: Any) -> Certificate:
    """Re-decide a witness: parameters, world, hypotheses, conclusion.

    Raises:
      WitnessError: the object is not a witness at all (one line).
    """
    if not isinstance(witness, dict) or witness.get("format") != FORMAT:
        raise WitnessError(f"not a witness: 'format' is not {FORMAT!r}")
    if witness.get("version") != VERSION or isinstance(witness["version"], (bool, float)):
        raise WitnessError(
            f"witness version {witness.get('version')!r}; this checker reads version {VERSION}"
        )
    for key in ("claim", "parameters", "world", "digest"):
        if key not in witness:
            raise WitnessError(f"not a witness: {key!r} is missing")
    try:
        claim = claim_from_json(witness["claim"])
        if witness["digest"] != digest(witness):
            raise Refused("the digest does not match the contents: the witness was altered")
        _same_statement(claim)
        return _certify(claim, witness)
    except StatementError as error:
        raise WitnessError(f"claim: {error}") from None
    except RecursionError:
        raise WitnessError("not a witness: nested too deeply") from None
    except Refused as refusal:
        return Certificate(False, str(refusal))


def _same_statement(claim: Claim) -> None:
    built_in = claims().get(claim.id)
    if built_in is None:
        return
    mine, theirs = claim_to_json(claim), claim_to_json(built_in)
    for key in ("parameters", "where", "conclusion"):
        if mine[key] != theirs[key]:
            raise Refused(f"the {key} of {claim.id} are not those of the installed claim")
    formulas = [[h["id"], h["formula"]] for h in mine["hypotheses"]]
    if formulas != [[h["id"], h["formula"]] for h in theirs["hypotheses"]]:
        raise Refused(f"the hypotheses of {claim.id} are not those of the installed claim")


def _certify(claim: Claim, witness: Mapping[str, Any]) -> Certificate:
    given = witness["parameters"]
    if not isinstance(given, dict):
        raise WitnessError("parameters must be an object of names and exact values")
    names = {p.name for p in claim.parameters}
    if set(given) != names:
        missing, extra = names - set(given), set(given) - names
        raise WitnessError(
            f"parameters: {', '.join(sorted(missing or extra))} {'missing' if missing else 'not in the claim'}"
        )
    values = {name: parameter_value(v, f"parameter {name}") for name, v in given.items()}
    if not isinstance(values["alpha"], Fraction):
        raise WitnessError("parameter alpha must be rational")
    alpha = values["alpha"]
    if not 0 < alpha <= 1:
        raise Refused(f"alpha = {_short(alpha)} lies outside (0, 1]")
    world = ExactWorld.from_json(witness["world"], alpha)
    depth = witness.get("depth", world.horizon - 1)
    if not isinstance(depth, int) or isinstance(depth, bool) or not 0 <= depth <= 64:
        raise WitnessError("depth must be a whole number between 0 and 64")
    depth = max(depth, world.horizon - 1)
    last: Undecided | None = None
    for bits in PRECISIONS:
        with working_precision(bits):
            try:
                return _decide(claim, world, values, depth, bits)
            except Undecided as error:
                last = error
    raise Refused(f"not decided at {PRECISIONS[-1]} bits ({last}): a comparison is too close to equality")


def _decide(claim: Claim, world: ExactWorld, values: Mapping[str, Any], depth: int, bits: int) -> Certificate:
    decider = Decider(world, values, depth)
    for p in claim.parameters:
        for condition in p.conditions():
            if not decider.relation(condition, {}):
                raise Refused(f"parameter {p.name} = {enclosure(values[p.name])} lies outside {p.interval}")
    for relation in claim.where:
        if not decider.relation(relation, {}):
            raise Refused(f"the parameters do not satisfy {relation}")
    lengths = []
    for length in claim.prompt_lengths:
        if length.expr.free_symbols <= {p.symbol for p in claim.parameters}:
            raw = decider.value(length.expr, {})
            lengths.append(
                {"count": decider.count(length, {}), "value": enclosure(raw), "formula": str(length)}
            )
    hypotheses = []
    for h in claim.hypotheses:
        if not decider.holds(h.formula, {}):
            raise Refused(f"hypothesis {h.id} fails on this world: {h.formula}")
        hypotheses.append({"id": h.id, "holds": True, "margin": _margin_text(decider, h.formula)})
    if decider.holds(claim.conclusion, {}):
        raise Refused(f"the conclusion holds on this world: {claim.conclusion}")
    conclusion = {"holds": False, "margin": _margin_text(decider, claim.conclusion)}
    return Certificate(True, "", tuple(hypotheses), conclusion, tuple(lengths), bits)


def _margin_text(decider: Decider, f: Formula) -> str:
    """Enclosure of the deciding margin, for the reader; the decision itself is `Decider.holds`."""
    for bits in PRECISIONS[1:]:
        with working_precision(bits):
            try:
                return enclosure(exact_margin(decider, f, {}))
            except Undecided:
                continue
            except (ValueError, OverflowError):
                break
    return "not comparable"


def exact_margin(decider: Decider, f: Formula, env: Env) -> Any:
    """Margin of a formula as in `theory.logic`, in exact numbers."""

    def best(values: Iterator[Any], wanted: int, empty: Any) -> Any:
        result = empty
        for v in values:
            try:
                better = compare(v, result) == wanted
            except Undecided:
                continue  # equal as far as balls can tell: either will do for display
            if better:
                result = v
        return result

    if isinstance(f, Relation):
        return _relation_margin(decider, f.condition, env)
    if isinstance(f, Both):
        return best((exact_margin(decider, p, env) for p in f.parts), -1, POS)
    if isinstance(f, EverySentence):
        size = len(decider.world.alphabet)
        return best((exact_margin(decider, f.body, {**env, f.var: (i,)}) for i in range(size)), -1, POS)
    if isinstance(f, EveryPrefix):
        whole = env[f.of]
        span = range(1 if f.nonempty else 0, len(whole) + 1)
        return best((exact_margin(decider, f.body, {**env, f.var: whole[:j]}) for j in span), -1, POS)
    if isinstance(f, EveryLength):
        span = range(f.start, max(decider.depth, decider.world.horizon) + 1)
        return best((exact_margin(decider, f.body, {**env, f.var: i}) for i in span), -1, POS)
    if isinstance(f, (Some, Every)):
        start = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is not None:
            n = decider.count(f.length, env)
            sizes = range(start, n + 1) if f.length.at_most else range(max(start, n), n + 1)
        else:
            sizes = range(start, max(decider.depth, decider.world.horizon) + 1)
        cases = (
            exact_margin(decider, f.body, {**env, f.var: x})
            for k in sizes
            for x in decider.world.prompts(k, f.support)
        )
        return best(cases, 1, NEG) if isinstance(f, Some) else best(cases, -1, POS)
    raise StatementError(f"no margin for {type(f).__name__}")


def _relation_margin(decider: Decider, condition: sp.Basic, env: Env) -> Any:
    if isinstance(condition, sp.Not):
        return mul(Fraction(-1), _relation_margin(decider, condition.args[0], env))
    if isinstance(condition, sp.Implies):
        parts = (sp.Not(condition.args[0], evaluate=False), condition.args[1])
        return _extreme([_relation_margin(decider, p, env) for p in parts], 1)
    if isinstance(condition, (sp.And, sp.Or)):
        wanted = -1 if isinstance(condition, sp.And) else 1
        return _extreme([_relation_margin(decider, p, env) for p in condition.args], wanted)
    lhs, rhs = decider.value(condition.lhs, env), decider.value(condition.rhs, env)
    if _is_infinite(lhs) and lhs == rhs:
        return Fraction(0)
    gap = add(rhs, mul(Fraction(-1), lhs))
    if isinstance(condition, (sp.StrictGreaterThan, sp.GreaterThan)):
        return mul(Fraction(-1), gap)
    if isinstance(condition, (sp.Equality, sp.Unequality)):
        size = gap if _sign(gap) >= 0 else mul(Fraction(-1), gap)
        return mul(Fraction(-1), size) if isinstance(condition, sp.Equality) else size
    return gap


def _extreme(values: list[Any], wanted: int) -> Any:
    result = values[0]
    for v in values[1:]:
        if compare(v, result) == wanted:
            result = v
    return result
