"""The independent checker: a witness re-decided in exact rationals, logarithms in rigorous balls.

Shares nothing with the engine that searches (``synth``) but the statement itself (``theory``): it walks the
tree of prompts one by one in `fractions.Fraction`; a logarithm is kept as a rational combination of
logarithms of rationals, compared exactly where it can be and by Arb balls of growing precision where it
cannot. What stays undecided is not certified.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import math
import operator
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial
from typing import Any

import flint
import sympy as sp
from sympy.core.relational import Relational

from proofs.classes import (
    WHOLE,
    Aspects,
    Class,
    Classes,
    Node,
    Reach,
    TooMany,
    aspects_of,
    ends_suffice,
    mass_of,
    one_way,
    stands_still,
    still,
)
from theory import (
    Average,
    Both,
    Chance,
    Claim,
    Conversation,
    Either,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    Prob,
    Relation,
    Some,
    StatementError,
    Variance,
    When,
    claims,
)
from theory.logic import averages_of, observables_in
from theory.observables import (
    KERNEL_OBSERVABLES,
    KL,
    LAST_OBSERVABLES,
    PROMPT_OBSERVABLES,
    B,
    B_minus,
    B_plus,
)
from theory.serialise import claim_from_json, claim_to_json

FORMAT = "beb-witness"
VERSION = 1
FIELDS = ("format", "version", "claim", "parameters", "world", "digest")
PRECISIONS = (64, 128, 256, 512, 1024, 2048)
QUICK_BITS = 64
MAX_PROMPTS = 2**16
MAX_TALK = 250  # sentences of a conversation: each is a call within a call
MAX_TALK_STEPS = 2**21
FEW = 64  # prompts that are looked at one by one, though some of them may be alike
MAX_LENGTH = 500
MAX_HORIZON = 64
MAX_POWER = 10_000
MAX_BITS = 200_000
MAX_TERMS = 1000
MAX_STATES = 16
FORMULA_STEPS = 4  # that an evaluation counts for where logarithms are kept as formulas
SPENT = "it takes more steps than were given to decide it"
TAILS = ("frozen", "window")
AVERAGING = 24  # steps after which averages along a window are looked at


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


class Undefined(Undecided):
    """What has no value at any precision, as a logarithm of a negative rational."""


class NoConclusion(Undefined):
    """Undefined is the conclusion, on a world that meets every hypothesis."""


class Refused(ValueError):
    """A well-formed witness that does not refute its claim, with the reason."""


class Meaningless(Refused):
    """Every hypothesis holds, and the conclusion has no meaning."""


class Unmet(Refused):
    """A hypothesis fails.

    Attributes:
      hypothesis: its id.
    """

    hypothesis = ""


class Unsettled(Refused):
    """It holds as far as was looked, and nothing says that it does of all longer prompts.

    Attributes:
      part: which hypothesis of a claim it is, or the conclusion; empty where no claim is at hand.
    """

    part = ""


class Exhausted(Exception):
    """The steps that were given for a decision are spent; it says nothing of the world."""


class _Steps(threading.local):
    """Evaluations of expressions that are left to this thread, each a step."""

    left = math.inf


_STEPS = _Steps()


class Steps:
    """So many steps of evaluation at most within a block; a block inside another takes from both.

    Attributes:
      left: steps that are left.
      spent: steps taken, once the block has ended.

    Raises (the block):
      Exhausted: it would take more.
    """

    def __init__(self, left: float) -> None:
        self.left, self.spent = left, 0.0

    def __enter__(self) -> Steps:
        self._around, self._given = _STEPS.left, min(self.left, _STEPS.left)
        _STEPS.left = self._given
        return self

    def __exit__(self, *_: object) -> None:
        self.spent = self._given - _STEPS.left if math.isfinite(self._given) else 0.0
        self.left, _STEPS.left = self.left - self.spent, self._around - self.spent


class _Mode(threading.local):
    """Whether logarithms are kept as formulas, so that equalities can be decided, or are balls from the start."""

    symbolic = True


_MODE = _Mode()


@contextlib.contextmanager
def _balls_alone() -> Iterator[None]:
    """Logarithms are balls within: comparisons that balls decide are as sure, and come a hundred times faster."""
    _MODE.symbolic = False
    try:
        yield
    finally:
        _MODE.symbolic = True


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
            raise Undefined("inf - inf")
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
    return _ball(a) * _ball(b)


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
    if _is_infinite(a):
        return Fraction(0)
    if isinstance(a, Fraction):
        if a == 0:
            raise Undefined("1/0")
        return 1 / a
    if _sign(a) == 0:
        raise Undefined("1/0")
    return 1 / _ball(a)


def divide(a: Any, b: Any) -> Any:
    """a/b, exactly rational where two log forms are rational multiples of each other."""
    if isinstance(a, LogForm) and isinstance(b, LogForm):
        if _sign(b) == 0:
            raise Undefined("1/0")
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
        raise Undefined("log of -inf")
    if isinstance(a, Fraction):
        if a == 0:
            return NEG
        if a < 0:
            raise Undefined("log of a negative number")
        if a == 1:
            return Fraction(0)
        return LogForm(Fraction(0), ((a, Fraction(1)),)) if _MODE.symbolic else _ball(a).log()
    if isinstance(a, LogForm) and a.logarithms_cancel():
        return logarithm(a.constant)
    ball = _ball(a)
    if ball < 0:
        raise Undefined("log of a negative number")
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
    if isinstance(exponent, Fraction) and exponent == Fraction(1, 2) and not _is_infinite(a):
        if isinstance(a, Fraction) and a >= 0:
            top, bottom = math.isqrt(a.numerator), math.isqrt(a.denominator)
            if top * top == a.numerator and bottom * bottom == a.denominator:
                return Fraction(top, bottom)
        ball = _ball(a)
        if ball < 0:
            raise Undefined("root of a negative number")
        return ball.sqrt()
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
    """A tabular world in rationals with a frozen tail, or an n-gram one that looks back through a window.

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
        tail: str = "frozen",
        most_prompts: int = MAX_PROMPTS,
    ) -> None:
        self.alphabet, self.score, self.horizon = tuple(alphabet), tuple(score), horizon
        self.tail = tail
        self.laws = {"P-": dict(minus), "P+": dict(plus)}
        self.alpha = alpha
        self.most_prompts = most_prompts
        self._probability: dict[tuple[str, Prompt], Fraction] = {}
        self._numbers: dict[tuple[int, str, Prompt, bool, bool], int] = {}

    @staticmethod
    def from_json(data: Any, alpha: Fraction) -> ExactWorld:
        try:
            alphabet, horizon = data["alphabet"], data["horizon"]
            behaviour, rows = data["behaviour"], {law: data[law] for law in ("P-", "P+")}
        except KeyError as error:
            raise WitnessError(f"world: {error} is missing") from None
        except TypeError:
            raise WitnessError("world must be an object") from None
        _no_others(data, ("alphabet", "behaviour", "horizon", "tail", "P-", "P+"), "world:")
        if (
            not isinstance(alphabet, list)
            or not alphabet
            or not all(isinstance(a, str) for a in alphabet)
            or len(set(alphabet)) != len(alphabet)
        ):
            raise WitnessError("world: alphabet must be a list of distinct names")
        if not isinstance(horizon, int) or isinstance(horizon, bool) or not 1 <= horizon <= MAX_HORIZON:
            raise WitnessError(f"world: horizon must be a whole number between 1 and {MAX_HORIZON}")
        tail = data.get("tail", "frozen")
        if tail not in TAILS:
            raise WitnessError(f"world: tail must be one of {', '.join(TAILS)}")
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
                    if not isinstance(entry["prefix"], list):
                        raise TypeError
                    _no_others(entry, ("prefix", "law"), f"world: {law}: a row")
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
        world = ExactWorld(alphabet, score, horizon, laws["P-"], laws["P+"], alpha, tail)
        for law in ("P-", "P+"):
            for k in range(horizon):
                for prompt in world.prompts(k, law):
                    world.law(law, prompt)
            world.states(law)
        return world

    def state(self, prompt: Prompt) -> Prompt:
        """What the next-sentence laws after a prompt depend on."""
        if self.tail == "window" and len(prompt) >= self.horizon:
            return prompt[len(prompt) - self.horizon + 1 :]
        return prompt[: self.horizon - 1]

    def states(self, law: str, start: Prompt = ()) -> list[tuple[Prompt, int]]:
        """States that texts of a component can be in after some prompt, with the least number of sentences to get there."""
        found = {self.state(start): 0}
        fresh = [self.state(start)]
        steps = 0
        while fresh:
            steps += 1
            reached = {self.state((*x, i)) for x in fresh for i, p in enumerate(self.law(law, x)) if p > 0}
            fresh = [x for x in reached if x not in found]
            found |= dict.fromkeys(fresh, steps)
        return list(found.items())

    @cached_property
    def settling(self) -> int:
        """Number of sentences by which all has been met that a prompt can lead to: states of both components, alive or not."""
        found: set[tuple[Prompt, bool, bool]] = {((), True, True)}
        fresh, steps = list(found), -1
        while fresh:
            steps += 1
            reached = set()
            for x, minus, plus in fresh:
                for i in range(len(self.alphabet)):
                    alive = (
                        minus and self.law("P-", x)[i] > 0,
                        plus and self.law("P+", x)[i] > 0,
                    )
                    if any(alive):
                        reached.add((self.state((*x, i)), *alive))
            fresh = [case for case in reached if case not in found]
            found |= set(fresh)
        return steps

    def law(self, law: str, prompt: Prompt) -> tuple[Fraction, ...]:
        """Next-sentence law after a prompt that the component can produce."""
        row = self.laws[law].get(self.state(prompt))
        if row is None:
            names = [self.alphabet[i] for i in self.state(prompt)]
            raise Refused(f"{law} has no law after {names}")
        return row

    def probability(self, law: str, prompt: Prompt) -> Fraction:
        if law == "P":
            return self.alpha * self.probability("P-", prompt) + (1 - self.alpha) * self.probability(
                "P+", prompt
            )
        if not prompt:
            return Fraction(1)
        known = self._probability
        found = known.get((law, prompt))
        if found is None:
            begin = len(prompt) - 1
            while begin and (law, prompt[:begin]) not in known:
                begin -= 1
            found = known[law, prompt[:begin]] if begin else Fraction(1)
            for k in range(begin, len(prompt)):
                found = found * self.law(law, prompt[:k])[prompt[k]] if found else Fraction(0)
                known[law, prompt[: k + 1]] = found
        return found

    def possible(self, law: str, prompt: Prompt) -> bool:
        """Whether a prompt has positive probability: under a law, under "both" components, or "any" prompt at all."""
        if law == "any":
            return True
        if law == "both":
            return self.probability("P-", prompt) > 0 and self.probability("P+", prompt) > 0
        return self.probability(law, prompt) > 0

    def prompts(self, k: int, law: str, start: Prompt = ()) -> Iterator[Prompt]:
        """Prompts with positive probability under a law that continue ``start`` by k sentences."""
        if self.how_many(self._within(k), law, start) > self.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")
        end = len(start) + k

        def extend(prompt: Prompt) -> Iterator[Prompt]:
            if len(prompt) == end:
                yield prompt
                return
            for i in range(len(self.alphabet)):
                longer = (*prompt, i)
                if self.possible(law, longer):
                    yield from extend(longer)

        return extend(start)

    def classes(self, k: int, law: str, start: Prompt, aspects: Aspects) -> list[Class]:
        """Those prompts, merged where they have all in common that ``aspects`` name.

        Raises:
          Refused: there are too many even so.
        """
        try:
            found = Classes(self, law, start, aspects).of(self._within(k))
        except TooMany:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even as classes") from None
        if len(found) > self.most_prompts:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even as classes")
        return found

    def ends(self, k: int, law: str, start: Prompt, aspects: Aspects) -> list[Class]:
        """Of those prompts the ones with the least and the greatest odds P-(x):P+(x) after each state.

        Raises:
          Refused: there are too many states.
        """
        try:
            return Classes(self, law, start, aspects).ends(self._within(k))
        except TooMany:
            raise Refused(f"prompts of {k} sentences are too many to enumerate, even by states") from None

    def spend(self, steps: int) -> None:
        """Take steps from those that were given for a decision: a sentence appended to a class counts like evaluations.

        Raises:
          Exhausted: there are not so many left.
        """
        _STEPS.left -= steps
        if _STEPS.left < 0:
            raise Exhausted

    def _within(self, k: int) -> int:
        if k > MAX_LENGTH:
            raise Refused(f"prompts of {k} sentences are too many to enumerate")
        return k

    def how_many(self, k: int, law: str, start: Prompt = ()) -> int:
        """Number of continuations of k sentences with positive probability; for the mixture a bound on it."""
        minus, plus = (self.probability(one, start) > 0 for one in ("P-", "P+"))
        key = (k, law, self.state(start), minus, plus)
        if key not in self._numbers:
            self._numbers[key] = self._how_many(k, law, start)
        return self._numbers[key]

    def _how_many(self, k: int, law: str, start: Prompt) -> int:
        if law in ("P", "both"):
            more = self.alpha < 1 and law == "P" and self.probability("P+", start) > 0
            first = self.how_many(k, "P-", start) if self.probability("P-", start) > 0 else 0
            return first + (self.how_many(k, "P+", start) if more else 0)
        if law == "any":
            return len(self.alphabet) ** k
        if self.probability(law, start) == 0:
            return 0
        counts = {self.state(start): 1}
        for _ in range(k):
            longer: dict[Prompt, int] = {}
            for x, count in counts.items():
                for i, p in enumerate(self.law(law, x)):
                    if p > 0:
                        y = self.state((*x, i))
                        longer[y] = longer.get(y, 0) + count
            counts = longer
            if sum(counts.values()) > self.most_prompts:
                break
        return sum(counts.values())

    # observables ----------------------------------------------------------------------------------
    def observable(self, name: str, prompt: Prompt, *others: Any) -> Any:
        """An observable of a prompt; ``others``: the beginning that `gain` starts from, or the value of a parameter."""
        return getattr(self, f"_{name}")(prompt, *others)

    def _P(self, x: Prompt) -> Fraction:
        return self.probability("P", x)

    def _P_minus(self, x: Prompt) -> Fraction:
        return self.probability("P-", x)

    def _P_plus(self, x: Prompt) -> Fraction:
        return self.probability("P+", x)

    def _w(self, x: Prompt) -> Fraction:
        total = self._P(x)
        if total == 0:
            raise Undefined("posterior weight after a prompt of probability 0")
        return self.alpha * self._P_minus(x) / total

    def _w_max(self, x: Prompt) -> Fraction:
        return max(self._w(x[:k]) for k in range(len(x) + 1))

    def _log_quotient(self, p: Fraction, q: Fraction) -> Any:
        if p == 0 and q == 0:
            raise Undefined("0/0 in a log-ratio")
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
            raise Undefined("conditioning on a prompt of probability 0")
        return tuple(self._P((*x, i)) / total for i in range(len(self.alphabet)))

    def _B_P(self, x: Prompt) -> Fraction:
        return self._behaviour(self._mixed(x))

    def _kl(self, p: Sequence[Fraction], q: Sequence[Fraction]) -> Any:
        pairs = [(a, b) for a, b in zip(p, q, strict=True) if a > 0]
        if any(b == 0 for _, b in pairs):
            return POS
        return weighted((a, logarithm(a / b)) for a, b in pairs)

    def _KL(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self.law("P+", x))

    def _KL_P(self, x: Prompt) -> Any:
        return self._kl(self.law("P-", x), self._mixed(x))

    def _KL_plus(self, x: Prompt) -> Any:
        return self._kl(self.law("P+", x), self.law("P-", x))

    def _gain(self, x: Prompt, before: Prompt) -> Any:
        if x[: len(before)] != before:
            raise StatementError("gain(s, s0) wants a prompt s that begins with s0")
        steps = range(len(before), len(x))
        return weighted((Fraction(1), self._increment(x[: k + 1])) for k in steps)

    def _last(self, x: Prompt) -> tuple[Prompt, int]:
        if not x:
            raise Undefined("the empty prompt has no last sentence")
        return x[:-1], x[-1]

    def _B_last(self, x: Prompt) -> Fraction:
        return self.score[self._last(x)[1]]

    def _last_minus(self, x: Prompt) -> Fraction:
        before, last = self._last(x)
        return self.law("P-", before)[last]

    def _last_plus(self, x: Prompt) -> Fraction:
        before, last = self._last(x)
        return self.law("P+", before)[last]

    def _increments(self, x: Prompt) -> list[tuple[Fraction, Any]]:
        """Probability and increment of every sentence that P- can say after a prompt."""
        minus, plus = self.law("P-", x), self.law("P+", x)
        return [(p, self._log_quotient(p, q)) for p, q in zip(minus, plus, strict=True) if p > 0]

    def _largest_increment(self, x: Prompt) -> Any:
        return _extreme([value for _, value in self._increments(x)], 1)

    def _least_increment(self, x: Prompt) -> Any:
        return _extreme([value for _, value in self._increments(x)], -1)

    def _increment_variance(self, x: Prompt) -> Any:
        return variance(self._increments(x))

    def _affinity(self, x: Prompt, tilt: Any) -> Any:
        total: Any = Fraction(0)
        rest = add(Fraction(1), mul(Fraction(-1), tilt))
        for p, q in zip(self.law("P-", x), self.law("P+", x), strict=True):
            if p > 0 and q > 0:
                total = add(total, mul(power(p, rest), power(q, tilt)))
        return total

    def _perron_root(self, x: Prompt, tilt: Any) -> Any:
        return self._tilted(x, tilt).root()

    def _perron_ratio(self, x: Prompt, tilt: Any) -> Any:
        return self._tilted(x, tilt).ratio()

    def _tilted(self, x: Prompt, tilt: Any) -> Tilted:
        """The tilted matrix on the states that both components can get to from that after x, which comes first."""
        start = self.state(x)
        states, fresh = [start], [start]
        steps: dict[Prompt, dict[int, Prompt]] = {}
        while fresh:
            here = fresh.pop()
            pairs = zip(self.law("P-", here), self.law("P+", here), strict=True)
            steps[here] = {i: self.state((*here, i)) for i, (p, q) in enumerate(pairs) if p > 0 and q > 0}
            met = [y for y in dict.fromkeys(steps[here].values()) if y not in states]
            states, fresh = states + met, fresh + met
        if len(states) > MAX_STATES:
            raise Refused(f"a matrix of {len(states)} states is too large")
        # States after which all is alike are one: parted by their laws, then by the parts that they lead to.
        part: dict[Prompt, Any] = {y: (self.law("P-", y), self.law("P+", y)) for y in states}
        for _ in states:
            number: dict[Any, int] = {}
            part = {y: number.setdefault(part[y], len(number)) for y in states}
            part = {y: (part[y], *(part[z] for z in steps[y].values())) for y in states}
        number = {}
        index = {y: number.setdefault(part[y], len(number)) for y in states}
        rest = add(Fraction(1), mul(Fraction(-1), tilt))
        matrix: list[dict[int, flint.arb]] = [{} for _ in number]
        for y in {index[y]: y for y in states}.values():
            row = matrix[index[y]]
            for i, z in steps[y].items():
                p, q = self.law("P-", y)[i], self.law("P+", y)[i]
                weight = _ball(mul(power(p, rest), power(q, tilt)))
                row[index[z]] = row[index[z]] + weight if index[z] in row else weight
        return Tilted(matrix)

    def _best(self, row: Sequence[Fraction], count: Any) -> Fraction:
        """E of the largest score among independent draws: P(all at most b) = P(one at most b)^count."""
        if isinstance(count, flint.arb):
            raise Undecided("a number of draws")
        if not isinstance(count, Fraction) or count.denominator != 1 or count < 1:
            raise Refused(f"{_short(count)} draws: a whole number from 1 on is needed")
        total, below = Fraction(0), Fraction(0)
        for value in sorted(set(self.score)):
            reached = sum((p for p, b in zip(row, self.score, strict=True) if b <= value), Fraction(0))
            total += value * (power(reached, count) - power(below, count))
            below = reached
        return total

    def _best_P(self, x: Prompt, count: Any) -> Fraction:
        return self._best(self._mixed(x), count)

    def _best_minus(self, x: Prompt, count: Any) -> Fraction:
        return self._best(self.law("P-", x), count)

    def _size(self, x: Prompt) -> Fraction:
        return Fraction(len(x))


class Tilted:
    """A matrix of positive balls, by rows, all states reached from the first: its radius and Perron vector, enclosed."""

    def __init__(self, matrix: Sequence[Mapping[int, flint.arb]]) -> None:
        self.matrix, self.span = matrix, range(len(matrix))
        self.reached = [self._from(row) for row in matrix]  # in one step or more
        returning = [x for x in self.span if x in self.reached[x]]
        self.classes = {
            frozenset(y for y in returning if y in self.reached[x] and x in self.reached[y])
            for x in returning
        }

    def _from(self, row: Iterable[int]) -> set[int]:
        found, fresh = set(row), list(row)
        while fresh:
            met = [y for y in self.matrix[fresh.pop()] if y not in found]
            found, fresh = found | set(met), fresh + met
        return found

    def _class(self, members: Sequence[int]) -> tuple[flint.arb, list[flint.arb]]:
        """Radius and Perron vector, up to a factor, of one class.

        Whatever the positive vector v, the least and the greatest of (Mv)_x/v_x enclose the radius (Collatz, Wielandt), and
        the distance of v from the Perron vector in Hilbert's metric is that from Av over 1 - tau(A), for a positive matrix A
        with that Perron vector and Birkhoff's coefficient tau of contraction.
        """
        zero, one = flint.arb(0), flint.arb(1)
        block = [[self.matrix[x].get(y, zero) for y in members] for x in members]
        size = len(members)
        if size == 1:
            return block[0][0], [one]
        scale = _highest([sum(row, zero) for row in block])
        lazy = flint.arb_mat(
            [
                [entry / scale + (one if i == j else zero) for j, entry in enumerate(row)]
                for i, row in enumerate(block)
            ]
        )
        near = flint.arb_mat([[entry.mid() for entry in row] for row in lazy.tolist()])
        for _ in range(flint.ctx.prec):
            near = near * near
            top = _highest(list(near.entries()))
            near = flint.arb_mat([[(entry / top).mid() for entry in row] for row in near.tolist()])
        vector = [sum(row, zero).mid() for row in near.tolist()]
        if not all(entry > 0 for entry in vector):
            raise Undecided("a Perron vector that is not seen to be positive")
        images = [
            sum((entry * v for entry, v in zip(row, vector, strict=True)), zero) / vector[i]
            for i, row in enumerate(block)
        ]
        radius = images[0]
        for image in images[1:]:
            radius = radius.union(image)
        positive = lazy
        for _ in range(size - 2):
            positive = positive * lazy
        rows = positive.tolist()
        moved = [
            sum((entry * v for entry, v in zip(row, vector, strict=True)), zero) / vector[i]
            for i, row in enumerate(rows)
        ]
        quotients = [
            rows[i][k] * rows[j][m] / (rows[j][k] * rows[i][m])
            for i, j in itertools.permutations(range(size), 2)
            for k, m in itertools.permutations(range(size), 2)
        ]
        distance = _range([entry.log() for entry in moved]) * (_highest(quotients).sqrt() + 1) / 2
        slack = one.union(distance.abs_upper().exp())
        return radius, [v * slack for v in vector]

    def root(self) -> Any:
        """The radius: the greatest over classes."""
        radii = [self._class(sorted(members))[0] for members in self.classes]
        return _highest(radii) if radii else Fraction(0)

    def ratio(self) -> Any:
        """Entry of the first state in the Perron vector over the least entry."""
        if len(self.classes) != 1:
            return POS
        (members,) = self.classes
        if any(x not in members and not self.reached[x] & members for x in self.span):
            return POS
        radius, entries = self._class(sorted(members))
        vector = dict(zip(sorted(members), entries, strict=True))

        def entry(x: int) -> flint.arb:
            if x not in vector:
                total = sum((weight * entry(y) for y, weight in self.matrix[x].items()), flint.arb(0))
                vector[x] = total / radius
            return vector[x]

        others = [entry(0) / entry(x) for x in self.span if x]
        return _highest([flint.arb(1), *others]) if others else Fraction(1)


def variance(cases: Sequence[tuple[Fraction, Any]]) -> Any:
    """Variance of exact numbers with given probabilities; +oo if one of them is infinite."""
    if any(_is_infinite(value) for _, value in cases):
        return POS
    away = mul(Fraction(-1), weighted(cases))
    gaps = [(p, add(value, away)) for p, value in cases]
    return weighted((p, mul(gap, gap)) for p, gap in gaps)


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
        self._observed: dict[tuple[Any, ...], Any] = {}
        self._played: dict[Conversation, Fraction] = {}
        self.broken: dict[Every, Prompt] = {}  # prompts beyond the horizon of which a formula is false

    def knows(self, e: sp.Basic) -> bool:
        """Whether an expression consists of numbers and parameters alone."""
        return all(x.name in self.values for x in e.free_symbols)

    def value(self, e: sp.Basic, env: Env) -> Any:
        """Value of an expression: a rational, log form, ball or infinity."""
        _STEPS.left -= FORMULA_STEPS if _MODE.symbolic else 1
        if _STEPS.left < 0:
            raise Exhausted
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
        name = type(e).__name__
        if name in PROMPT_OBSERVABLES:
            return self._observable(name, e, env)
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
        """max(0, round(L)).

        Raises:
          Undefined: L is infinite, and no prompt has as many sentences.
        """
        value = self.value(length.expr, env)
        if _is_infinite(value) and value > 0 and not length.at_most:
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
        key = (name, env[first], flint.ctx.prec, _MODE.symbolic)
        if key not in self._observed:
            self._observed[key] = self.world.observable(name, env[first])
        return self._observed[key]

    def whole(self, e: sp.Expr, env: Env) -> int:
        """Value of an expression that is a whole number, not negative."""
        k = self.value(e, env)
        if not isinstance(k, Fraction) or k.denominator != 1 or k < 0:
            raise StatementError(f"{e} is not a number of sentences")
        return int(k)

    def _sum(self, e: sp.Sum, env: Env) -> Any:
        index, first, last = e.limits[0]
        span = range(self.whole(first, env), self.whole(last, env) + 1)
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
        whole = world.probability(law, start)
        if whole == 0:
            raise Undefined("a text is drawn after a prompt of probability 0")
        if not self._merged(k, law, start, aspects):
            for x in world.prompts(k, law, start):
                yield x, world.probability(law, x) / whole
            return
        for found in world.classes(k, law, start, aspects()):
            yield found.prompt, mass_of(found, law, world.alpha) / whole

    def _merged(self, k: int, support: str, start: Prompt, aspects: Callable[[], Aspects]) -> bool:
        """Whether prompts are merged: where there are many, and no more is asked than classes have in common."""
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
        if isinstance(e, Variance):
            return variance([(p, self.value(e.body, inner)) for p, inner in cases])
        return weighted((p, self.value(e.body, inner)) for p, inner in cases)

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
        if isinstance(f, Either):
            return _settle((partial(self.holds, p, env) for p in f.parts), True)
        if isinstance(f, When):
            return _settle((lambda: not self.holds(f.condition, env), partial(self.holds, f.body, env)), True)
        if isinstance(f, EveryLength):
            if not self._all(f.body, f.var, range(f.start, self.last(f, env) + 1), env):
                return False
            Tail(self, f, env).settle()
            return True
        if isinstance(f, (Some, Every)):
            cases = (partial(self.holds, f.body, {**env, f.var: x}) for x in self.cases(f, env))
            if isinstance(f, Some):
                return _settle(cases, True)
            if not _settle(cases, False):
                return False
            return self._beyond(f, env) if f.length is None else True
        if isinstance(f, Chance):
            return self._chance(f, env)
        if isinstance(f, Conversation):
            return compare(self.conversation(f), self.value(f.at_least, env)) >= 0
        raise StatementError(f"cannot decide {type(f).__name__}")

    def cases(self, f: Some | Every, env: Env) -> Iterator[Prompt]:
        """The prompts over which a quantifier ranges, as far as they are looked at."""
        begin: Prompt = () if f.after is None else env[f.after]
        start = 1 if isinstance(f, Every) and f.nonempty else 0
        if f.length is None:
            sizes = range(start, self._looked_at() + 1)
        else:
            n = self.count(f.length, env)
            sizes = range(start, n + 1) if f.length.at_most else range(max(start, n), n + 1)
        return (x for k in sizes for x in self._prompts(f, k, begin))

    def _looked_at(self) -> int:
        """Number of sentences of the longest prompts that are looked at where a quantifier has no length."""
        # One past the depth: what depends on the last sentence is settled a sentence later than the laws are.
        return max(self.depth, self.world.settling + 1)

    def _prompts(self, f: Some | Every, k: int, begin: Prompt) -> Iterator[Prompt]:
        """Prompts of k sentences more: all, or where there are many, enough to decide a quantifier over them."""
        aspects = partial(aspects_of, f.body, f.var, f.after)
        if not self._merged(k, f.support, begin, aspects):
            return self.world.prompts(k, f.support, begin)
        if ends_suffice(f):
            return (x.prompt for x in self.world.ends(k, f.support, begin, aspects()))
        return (x.prompt for x in self.world.classes(k, f.support, begin, aspects()))

    def last(self, f: EveryLength, env: Env) -> int:
        """The greatest number of sentences that is looked at, later ones being settled by the tail."""
        moving = [e for e in averages_of(f.body) if f.var in e.length.free_symbols]
        begins = min((len(env[e.after]) if e.after in env else 0 for e in moving), default=0)
        # Along a frozen tail what is drawn repeats itself from the sentence on that comes after the horizon.
        frozen = self.world.tail == "frozen"
        repeats = self.world.horizon if frozen else self.world.settling + 1
        reach = max(self.depth, repeats) - begins
        if averages_of(f.body):
            reach = max(reach, 1 if frozen else 2)
        return max(f.start, reach)

    def _all(self, body: Formula, var: sp.Symbol, cases: Iterable[Any], env: Env) -> bool:
        return _settle((partial(self.holds, body, {**env, var: case}) for case in cases), False)

    def _chance(self, f: Chance, env: Env) -> bool:
        """Whether the body holds with the probability asked for; undecided cases count where they cannot matter."""
        asked = self.value(f.at_least, env)
        start: Prompt = () if f.after is None else env[f.after]
        true, open_ = Fraction(0), Fraction(0)
        doubt: Undecided | Refused | None = None
        for x, p in self.drawn(
            f.law, self.count(f.length, env), start, partial(aspects_of, f.body, f.var, f.after)
        ):
            try:
                true += p if self.holds(f.body, {**env, f.var: x}) else 0
            except (Undecided, Refused) as error:
                doubt, open_ = _graver(doubt, error), open_ + p
        if compare(true, asked) >= 0:
            return True
        if doubt is not None and compare(true + open_, asked) >= 0:
            raise doubt
        return False

    def chance(self, f: Chance, env: Env) -> Fraction:
        """Probability of the body."""
        start: Prompt = () if f.after is None else env[f.after]
        drawn = self.drawn(
            f.law, self.count(f.length, env), start, partial(aspects_of, f.body, f.var, f.after)
        )
        return sum((p for x, p in drawn if self.holds(f.body, {**env, f.var: x})), Fraction(0))

    def conversation(self, f: Conversation) -> Fraction:
        """Greatest probability with which a user reaches the goal, by dynamic programming over classes of texts."""
        if f not in self._played:
            self._played[f] = Talk(self, f).best()
        return self._played[f]

    def _beyond(self, f: Every, env: Env) -> bool:
        """Whether what holds of the prompts that were looked at holds of all.

        Raises:
          Unsettled: nothing says so.
        """
        try:
            self._settled(f)
        except Unsettled:
            found = Beyond(self, f, env).holds()
            if found is None:
                raise
            return found
        return True

    def _settled(self, f: Every) -> None:
        """The laws are frozen past the horizon: what depends on them alone is settled by then."""
        if f.after is None and says_nothing_beyond(f.body, f.var, self._looked_at()):
            return
        inner = {f.var} | {
            part.var for part in f.body.walk() if isinstance(part, (Some, Every)) and part.after is not None
        }
        # A condition that comes true for longer prompts asks for more.
        premises = {x for part in f.body.walk() if isinstance(part, When) for x in part.condition.walk()}
        for part in f.body.walk():
            if isinstance(part, (Some, Every)) and part.length is not None and part.after in inner:
                unsettled = changing(part.length.expr, inner)
            else:
                unsettled = {"prompts"} if isinstance(part, (Some, Every)) else set()
            if unsettled or isinstance(part, (Chance, Conversation, EveryPrefix)):
                raise Unsettled(
                    f"'{f}' holds up to {self.depth} sentences, and nothing settles longer prompts"
                )
            if not isinstance(part, Relation):
                continue
            unsettled = changing(part.condition, inner)
            asked = part not in premises
            if asked and unsettled == {"size"} and self._grows(part.condition, sp.Dummy("size"), f.var):
                continue
            if unsettled:
                raise Unsettled(
                    f"'{f}' holds up to {self.depth} sentences, and {', '.join(sorted(unsettled))} may change beyond"
                )

    def _grows(self, condition: sp.Basic, size: sp.Symbol, prompt: sp.Symbol) -> bool:
        """Whether a relation that holds for a prompt holds for longer ones that differ in nothing else."""
        exchanged = condition.replace(
            lambda e: type(e).__name__ == "size" and e.args[0] == prompt, lambda _: size
        )
        others = "size" in observables_in(exchanged)
        return not others and improves(exchanged, size, self)


class Talk:
    """A conversation, as a game of the user against chance; what has been said counts by its class alone.

    Args:
      decider: with the world.
      f: what is played.

    Raises:
      Refused: its texts are too long, or too many.
    """

    def __init__(self, decider: Decider, f: Conversation) -> None:
        self.decider, self.f, self.world = decider, f, decider.world
        self.rounds, self.reply = decider.whole(f.rounds, {}), decider.whole(f.reply, {})
        self.total = None if f.total is None else decider.count(f.total, {})
        self.lengths = (f.cap, f.cap if f.last is None else f.last)
        self.limits = [decider.count(x, {}) for x in self.lengths]
        said = self.rounds * self.limits[0] + self.limits[1]
        longest = self.rounds * self.reply + (said if self.total is None else min(said, self.total))
        if longest > MAX_TALK:
            raise Refused(f"a conversation of {longest} sentences is too long to play")
        aspects = aspects_of(f.body, f.var, None)
        # What depends on the whole text has a class of its own for each.
        self.whole = not Classes.merge(aspects, "P")
        self.aspects = aspects - WHOLE
        self.queries = self._classes("P", ())
        self._known: dict[Any, Fraction] = {}

    def _classes(self, law: str, start: Prompt) -> Classes:
        return Classes(self.world, law, start, self.aspects, MAX_TALK_STEPS)

    def best(self) -> Fraction:
        """Greatest probability of the goal."""
        try:
            return self._user(self.queries.first(), 0, 0, 0, False)
        except TooMany:
            raise Refused("a conversation with too many texts to play") from None

    def _user(self, x: Class, said: int, used: int, here: int, negative: bool) -> Fraction:
        """From the middle of a query on.

        Args:
          x: all that was said.
          said: number of replies given.
          used: sentences of the earlier queries.
          here: sentences of this one so far.
          negative: the last of them scores below 0.
        """
        key = (x.prompt if self.whole else self.queries.key(x), said, used, here, negative)
        if key in self._known:
            return self._known[key]
        if len(self._known) >= self.world.most_prompts:
            raise Refused("a conversation with too many texts to play")
        last = said == self.rounds
        length, limit = self.lengths[last], self.limits[last]
        most = limit if self.total is None else min(limit, self.total - used)
        f, best = self.f, Fraction(0)
        enough = here == limit if not length.at_most else here >= (1 if f.nonempty else 0)
        if f.negative_ends:
            enough = enough and here > 0 and (last or negative)
        if enough and here <= most:
            best = self._said(x, said, used + here)
        if here < most:
            for step in self.queries.steps(x.state):
                if best == 1:
                    break
                below = self.world.score[step.sentence] < 0
                if f.negative_ends and here == 0 and not below:
                    continue
                y = self.queries.append(x, step)
                if y is not None:
                    best = max(best, self._user(y, said, used, here + 1, below))
        self._known[key] = best
        return best

    def _said(self, x: Class, said: int, used: int) -> Fraction:
        """When a query has ended."""
        if said == self.rounds:
            return Fraction(int(self.decider.holds(self.f.body, {self.f.var: x.prompt})))
        law, world = self.f.law, self.world
        whole = world.probability(law, x.prompt)
        if whole == 0:
            raise Undefined("a text is drawn after a prompt of probability 0")
        classes = self._classes(law, x.prompt)
        drawn = classes.of(self.reply) if not self.whole else classes.all(self.reply)
        return sum(
            (mass_of(y, law, world.alpha) / whole * self._user(y, said + 1, used, 0, False) for y in drawn),
            Fraction(0),
        )


def improves(condition: sp.Basic, var: sp.Symbol, decider: Decider) -> bool:
    """Whether a relation between expressions, once true, stays true as a number of sentences grows."""
    if not isinstance(condition, Relational) or isinstance(condition, (sp.Equality, sp.Unequality)):
        return False
    left, right = trend(condition.lhs, var, decider), trend(condition.rhs, var, decider)
    if left is None or right is None:
        return False
    less = isinstance(condition, (sp.StrictLessThan, sp.LessThan))
    return right >= 0 >= left if less else left >= 0 >= right


def trend(e: sp.Basic, var: sp.Symbol, decider: Decider) -> int | None:
    """How an expression moves as a positive variable grows: 1 up or not at all, -1 down, 0 constant, None unknown."""
    if var not in e.free_symbols:
        return 0
    if e == var:
        return 1
    if isinstance(e, (sp.Add, sp.Max, sp.Min)):
        parts = {trend(a, var, decider) for a in e.args} - {0}
        return parts.pop() if len(parts) == 1 else None
    if isinstance(e, (sp.log, sp.exp)):
        inside = trend(e.args[0], var, decider)
        return (
            None if inside == -1 and isinstance(e, sp.log) else inside
        )  # it may leave what log is defined on
    if isinstance(e, sp.Mul):
        factor, rest = e.as_independent(var, as_Add=False)
        inner = trend(rest, var, decider) if rest != e else None
        if inner is None or not decider.knows(factor):
            return None
        return inner * _sign(decider.value(factor, {}))
    if isinstance(e, sp.Pow) and var not in e.exp.free_symbols and decider.knows(e.subs(var, 1)):
        # The base is positive: it grows from a positive number, or stays above one.
        grows = trend(e.base, var, decider) == 1
        positive = grows and _sign(decider.value(e.base.subs(var, 1), {})) > 0
        return _sign(decider.value(e.exp, {})) if positive else None
    return None


def changing(e: sp.Basic, inner: set[sp.Symbol]) -> set[str]:
    """Observables of some prompts in an expression that the states of these prompts do not determine."""
    if isinstance(e, Average):
        drawn = inner | ({e.prompt} if e.after in inner else set())
        mixed = {"w"} if e.after in inner and e.law == "P" else set()
        return mixed | changing(e.body, drawn) | changing(e.length, inner)
    name = type(e).__name__
    if name in PROMPT_OBSERVABLES:
        roles = PROMPT_OBSERVABLES[name].roles
        given = (changing(a, inner) for a, role in zip(e.args, roles, strict=True) if role == "parameter")
        settled = e.args[0] not in inner or (name == "gain" and e.args[1] in inner)
        own = set() if settled else {name} - KERNEL_OBSERVABLES
        return own.union(*given)
    return set().union(*(changing(a, inner) for a in e.args)) if e.args else set()


def says_nothing_beyond(f: Formula, prompt: sp.Symbol, most: int) -> bool:
    """Whether a formula holds of every prompt of more than ``most`` sentences, as it asks for something of shorter ones alone."""
    if isinstance(f, Relation):
        return _true_beyond(f.condition, prompt, most)
    if isinstance(f, When):
        premise = f.condition
        never = isinstance(premise, Relation) and _false_beyond(premise.condition, prompt, most)
        return never or says_nothing_beyond(f.body, prompt, most)
    if isinstance(f, (Both, Either)):
        parts = (says_nothing_beyond(part, prompt, most) for part in f.parts)
        return all(parts) if isinstance(f, Both) else any(parts)
    return False  # of no other kind is it known


def _true_beyond(e: sp.Basic, prompt: sp.Symbol, most: int) -> bool:
    if isinstance(e, sp.Implies):
        return _false_beyond(e.args[0], prompt, most) or _true_beyond(e.args[1], prompt, most)
    if isinstance(e, (sp.And, sp.Or)):
        parts = (_true_beyond(part, prompt, most) for part in e.args)
        return all(parts) if isinstance(e, sp.And) else any(parts)
    if isinstance(e, sp.Not):
        return _false_beyond(e.args[0], prompt, most)
    return isinstance(e, Relational) and _false_beyond(e.negated, prompt, most)


def _false_beyond(e: sp.Basic, prompt: sp.Symbol, most: int) -> bool:
    if isinstance(e, (sp.And, sp.Or)):
        parts = (_false_beyond(part, prompt, most) for part in e.args)
        return any(parts) if isinstance(e, sp.And) else all(parts)
    if isinstance(e, sp.Not):
        return _true_beyond(e.args[0], prompt, most)
    if not isinstance(e, (sp.Equality, sp.LessThan, sp.StrictLessThan, sp.GreaterThan, sp.StrictGreaterThan)):
        return False
    if isinstance(e, (sp.GreaterThan, sp.StrictGreaterThan)):
        e = e.reversed
    size, bound = e.args
    if isinstance(e, sp.Equality) and type(bound).__name__ == "size":
        size, bound = bound, size
    return bool(
        type(size).__name__ == "size"
        and size.args == (prompt,)
        and isinstance(bound, (sp.Rational, sp.Integer))
        and bound <= (most + 1 if isinstance(e, sp.StrictLessThan) else most)
    )


class Beyond:
    """Whether every prompt meets a formula, however long: by all classes of prompts, or by the ends of the odds.

    Args:
      decider: with the world.
      f: has been found true of the prompts that were looked at.
      env: the prompts around it.
    """

    def __init__(self, decider: Decider, f: Every, env: Env) -> None:
        self.decider, self.f, self.env = decider, f, env
        self.aspects = aspects_of(f.body, f.var, None)

    def holds(self) -> bool | None:
        """True or False of all prompts; None where that is not settled.

        Raises:
          Undecided: a comparison is too close.
        """
        if self.aspects & {"path", "size"} or self.f.support == "any":
            return None
        if "mass" in self.aspects:
            return True if self._shrinks(self.f.body) else None
        found = self._settle()
        if found is False and self.f not in self.decider.broken:
            self._look_further()
        return found

    def _look_further(self) -> None:
        """For a prompt that shows it, where the odds grow or fall until the formula is false."""
        with contextlib.suppress(TooMany, Undecided):
            for k in itertools.accumulate((MAX_LENGTH // 32,) * 32):
                ends = Classes(self.decider.world, self.f.support, (), self.aspects | {"odds"}).ends(k)
                if not self._each(x.prompt for x in ends):
                    return

    def _settle(self) -> bool | None:
        try:
            reach = Reach(self.decider.world, self.f.support, self.f.nonempty, self.aspects)
            classes = reach.all()
            if classes is not None:
                return self._each(x.prompt for x in classes)
            return _all_of(self._node(self.f.body, node) for node in reach.nodes.values())
        except TooMany:
            return None

    def _each(self, prompts: Iterable[Prompt]) -> bool:
        for x in prompts:
            if not self._at(self.f.body, x):
                self.decider.broken[self.f] = x
                return False
        return True

    def _at(self, f: Formula, x: Prompt) -> bool:
        return self.decider.holds(f, {**self.env, self.f.var: x})

    def _node(self, f: Formula, node: Node) -> bool | None:
        """True of all prompts of a node, false of some, or None."""
        if still(f, self.f.var):
            return self._at(f, node.least.prompt)
        if isinstance(f, Both):
            return _all_of(self._node(part, node) for part in f.parts)
        if isinstance(f, Either):
            return _one_of(
                [self._node(part, node) for part in f.parts], [still(x, self.f.var) for x in f.parts]
            )
        if isinstance(f, When) and still(f.condition, self.f.var):
            return self._node(f.body, node) if self._at(f.condition, node.least.prompt) else True
        return self._relation(f.condition, node) if isinstance(f, Relation) else None

    def _relation(self, condition: sp.Basic, node: Node) -> bool | None:
        if isinstance(condition, sp.And):
            return _all_of(self._node(Relation(part), node) for part in condition.args)
        if isinstance(condition, sp.Or):
            parts = [Relation(part) for part in condition.args]
            return _one_of([self._node(part, node) for part in parts], [still(x, self.f.var) for x in parts])
        if one_way(condition, self.f.var) is None:
            return None
        if not self._each(x.prompt for x in (node.least, node.most)):
            return False
        ends = [up for up, without in ((False, node.falls), (True, node.rises)) if without]
        return _all_of(self._limit(condition, node, up) for up in ends)

    def _limit(self, condition: Relational, node: Node, up: bool) -> bool | None:
        """Whether a relation holds, or nearly so, as the odds grow beyond all bounds or fall to 0.

        The sides may come to be equal there: linear in what moves (or convex), they are apart before.
        """
        x = self.f.var
        values: dict[str, sp.Expr] = {
            "w": sp.Integer(int(up)),
            "B_P": B_minus(x) if up else B_plus(x),
            "KL_P": sp.Integer(0) if up else KL(x),
        }
        env = {**self.env, x: node.least.prompt}
        gap = condition.lhs - condition.rhs if isinstance(condition, LESS) else condition.rhs - condition.lhs
        for name, sign in (("LLR", 1 if up else -1), ("ratio", -1 if up else 1)):
            marked = sp.Dummy()
            moved = gap.replace(
                lambda e, name=name: type(e).__name__ == name and e.args == (x,), lambda _, m=marked: m
            )
            if marked not in moved.free_symbols:
                continue
            factor = _sign(self.decider.value(sp.Poly(moved, marked).coeff_monomial(marked), env))
            if name == "ratio" and up:  # it falls to 0
                gap = moved.subs(marked, 0)
            elif factor:
                return factor * sign < 0
            else:
                return True  # it does not move: what was found at the ends is all
        gap = gap.replace(
            lambda e: type(e).__name__ in values and e.args == (x,), lambda e: values[type(e).__name__]
        )
        try:
            return compare(self.decider.value(gap, env), Fraction(0)) <= 0
        except Undefined:
            return None

    def _shrinks(self, f: Formula) -> bool:
        """Whether a formula that holds of all prompts of one length holds of longer ones: probabilities only fall."""
        if isinstance(f, Both):
            return all(self._shrinks(part) for part in f.parts)
        if not isinstance(f, Relation):
            return False
        marks = {name: sp.Dummy(positive=True) for name in ("P", "P_minus", "P_plus")}
        condition = f.condition.replace(
            lambda e: type(e).__name__ in marks and e.args == (self.f.var,), lambda e: marks[type(e).__name__]
        )
        if self.f.var in condition.free_symbols or not isinstance(condition, LESS + MORE):
            return False
        gap = condition.lhs - condition.rhs if isinstance(condition, LESS) else condition.rhs - condition.lhs
        moving = [mark for mark in marks.values() if mark in gap.free_symbols]
        if not gap.is_polynomial(*moving) or sp.Poly(gap, *moving).total_degree() > 1:
            return False
        linear = sp.Poly(gap, *moving)
        factors = [linear.coeff_monomial(mark) for mark in moving]
        if not all(self.decider.knows(factor) for factor in factors):
            return False
        return all(_sign(self.decider.value(factor, {})) >= 0 for factor in factors)


LESS = (sp.StrictLessThan, sp.LessThan)
MORE = (sp.StrictGreaterThan, sp.GreaterThan)


def _all_of(parts: Iterable[bool | None]) -> bool | None:
    """Three-valued "and" of what holds everywhere: False if some part fails somewhere."""
    found = list(parts)
    if False in found:
        return False
    return None if None in found else True


def _one_of(found: Sequence[bool | None], fixed: Sequence[bool]) -> bool | None:
    """Three-valued "or": False only if no more than one part differs from prompt to prompt."""
    if True in found:
        return True
    return False if None not in found and fixed.count(False) <= 1 else None


class Tail:
    """Why "for every number of sentences" holds beyond those that were looked at.

    Averages of functions of the next-sentence laws are constant along a frozen tail, and so are those of log-ratios per
    sentence; along a window they are averages of earlier averages. A variance of the log-ratio grows linearly along a
    frozen tail if the mean of an increment is the same wherever one is.

    Args:
      decider: with the world.
      f: has been found true up to ``decider.last``.
      env: the prompts around it.
    """

    def __init__(self, decider: Decider, f: EveryLength, env: Env) -> None:
        self.decider, self.f, self.env = decider, f, env
        self.world = decider.world
        self.last = decider.last(f, env)

    def settle(self) -> None:
        """Returns if it holds for all greater numbers.

        Raises:
          Refused: nothing settles them.
        """
        relations = [part for part in self.f.body.walk() if isinstance(part, Relation)]
        plain = all(isinstance(part, (Relation, Both, Either, When)) for part in self.f.body.walk())
        if not plain or len(relations) != 1:
            self._refuse("its prompts")
        relation = relations[0].condition
        if isinstance(self.f.body, When) or not isinstance(relation, Relational):
            self._refuse("its condition")
        outside = observables_in(_without_averages(relation)) - KERNEL_OBSERVABLES
        if outside:
            self._refuse(", ".join(sorted(outside)))
        averages = [e for e in averages_of(self.f.body) if self.f.var in e.length.free_symbols]
        if any(not self._ahead(e) or self.f.var in e.body.free_symbols for e in averages):
            self._refuse(str(self.f.var))
        if self.world.tail == "window":
            self._settle_window(relation, averages)
        else:
            self._settle_frozen(relation, averages)

    def _refuse(self, what: str) -> None:
        raise Unsettled(f"'{self.f}' holds up to {self.last} sentences, and {what} may change beyond")

    def _ahead(self, e: Average) -> bool:
        """The average looks n sentences ahead, or n and a few more."""
        more = e.length - self.f.var
        return bool(more.is_Integer and more >= 0)

    def _start(self, e: Average) -> Prompt:
        return () if e.after is None else self.env[e.after]

    def _constant(self, e: Average) -> bool:
        """Whether an average is the same for all greater numbers of sentences."""
        plain = not isinstance(e, Variance) and observables_in(e.body) <= KERNEL_OBSERVABLES
        return plain or self._still(e)

    def _still(self, e: Average) -> bool:
        """Whether along a frozen tail no log-ratio changes any more, so that nothing that is averaged does."""
        start = self._start(e)
        alive = all(self.world.probability(law, start) > 0 for law in ("P-", "P+"))
        if self.world.tail != "frozen":
            return False
        if not aspects_of(e.body, e.prompt, e.after) <= {
            "odds",
            "last",
            "highest",
            *({"gain"} if alive else ()),
        }:
            return False
        with contextlib.suppress(TooMany):
            return stands_still(self.world, e.law, start, max(0, self.world.horizon - 1 - len(start)))
        return False

    def _linear(self, e: Average) -> bool:
        """Whether an average of the log-ratio of a continuation grows by the same amount from now on."""
        if not _log_ratio_of(e) or (e.law == "P" and isinstance(e, Variance)):
            return False  # under P a mean is a mean of the means under P- and P+, and a variance is not
        if not isinstance(e, Variance):
            return True
        name = "KL" if e.law == "P-" else "KL_plus"
        start = self._start(e)
        means = [
            self.world.observable(name, x)
            for x in self.world.prompts(max(0, self.world.horizon - 1 - len(start)), e.law, start)
        ]
        return all(compare(x, means[0]) == 0 for x in means[1:])

    def _settle_frozen(self, relation: Relational, averages: Sequence[Average]) -> None:
        var = self.f.var
        marks = {e: sp.Dummy() for e in averages}
        if all(self._constant(e) for e in averages):
            explicit = relation.xreplace(marks)
            if var not in explicit.free_symbols:
                return
            known = {mark: self.decider.value(e, {**self.env, var: self.last}) for e, mark in marks.items()}
            free = {x: self.env[x] for x in explicit.free_symbols if x in self.env and x != var}
            inner = _WithValues(self.decider, known, free)
            if improves(explicit, var, inner):
                return
            # An infinite average does not show in which direction n counts: the steps below do.
        if not all(self._constant(e) or self._linear(e) for e in averages):
            self._refuse("its averages")
        gap = (relation.rhs - relation.lhs).xreplace(marks)
        if isinstance(relation, (sp.StrictGreaterThan, sp.GreaterThan)):
            gap = -gap
        moving = (var, *(marks[e] for e in averages if not self._constant(e)))
        if not gap.is_polynomial(*moving) or sp.Poly(gap, *moving).total_degree() > 1:
            self._refuse(str(var))  # not a sum of things that grow by equal steps
        # All that moves moves by equal steps: one step tells the sign of all.
        before, after = (self._gap(relation, self.last + k) for k in (0, 1))
        step = compare(after, before)
        if step < 0 or (step > 0 and isinstance(relation, (sp.Equality, sp.Unequality))):
            self._refuse("the difference moves, and its sign")

    def _gap(self, relation: Relational, n: int) -> Any:
        env = {**self.env, self.f.var: n}
        lhs, rhs = self.decider.value(relation.lhs, env), self.decider.value(relation.rhs, env)
        less = isinstance(relation, (sp.StrictLessThan, sp.LessThan))
        return add(rhs, mul(Fraction(-1), lhs)) if less else add(lhs, mul(Fraction(-1), rhs))

    # window ---------------------------------------------------------------------------------------------
    def _settle_window(self, relation: Relational, averages: Sequence[Average]) -> None:
        if len(averages) != 1:
            self._refuse("its averages")
        (e,) = averages
        if self._constant_body(e) and self.f.var not in relation.xreplace({e: sp.Dummy()}).free_symbols:
            self._settle_average(relation, e)
        elif isinstance(e, Variance) and e.length == self.f.var and e.law != "P" and _log_ratio_of(e):
            self._settle_variance(relation, e)
        else:
            self._refuse("its averages")

    def _constant_body(self, e: Average) -> bool:
        return (
            type(e).__name__ == "Expect"
            and e.law != "P"
            and observables_in(e.body) <= KERNEL_OBSERVABLES - LAST_OBSERVABLES
        )

    def _chain(self, e: Average) -> tuple[list[Prompt], Callable[[Prompt], list[tuple[Prompt, Fraction]]]]:
        """States that the law can be in after the prompt, and the steps from each."""
        world = self.world
        states = [x for x, _ in world.states(e.law, self._start(e))]

        def steps(x: Prompt) -> list[tuple[Prompt, Fraction]]:
            return [(world.state((*x, i)), p) for i, p in enumerate(world.law(e.law, x)) if p > 0]

        return states, steps

    def _settle_average(self, relation: Relational, e: Average) -> None:
        """Later averages lie between the least and the greatest of these, over all states: check both ends."""
        states, steps = self._chain(e)
        values = {x: self.decider.value(e.body, {**self.env, e.prompt: x}) for x in states}
        mark = sp.Dummy()
        asked = relation.xreplace({e: mark})
        start = self.world.state(self._start(e))
        first = self.f.start + int(e.length - self.f.var)
        for ahead in range(first + AVERAGING):
            if ahead >= first and not self._with(asked, mark, values[start]):
                self._refuse("an average")
            if _one_sided(asked, mark) and all(self._with(asked, mark, x) for x in values.values()):
                return
            values = {x: weighted([(p, values[y]) for y, p in steps(x)]) for x in states}
        self._refuse("an average")

    def _with(self, relation: Relational, mark: sp.Symbol, value: Any) -> bool:
        inner = _WithValues(self.decider, {mark: value}, {})
        return inner.relation(relation, self.env)

    def _settle_variance(self, relation: Relational, e: Average) -> None:
        """By the law of total variance: V(n+1) = E V(n) + D(n), D(n) the variance of the next increment and of the mean of
        all that follows it. What D(n) may still become is bounded by what the means may still change by, which shrinks
        geometrically (Dobrushin).
        """
        var, mark = self.f.var, sp.Dummy()
        bound = relation.rhs.xreplace({e: mark})
        factor = bound.coeff(var)
        if relation.lhs != e or factor * var != bound or {var, mark} & factor.free_symbols:
            self._refuse("a variance")
        if not isinstance(relation, (sp.StrictLessThan, sp.LessThan)):
            self._refuse("a variance")
        limit = self.decider.value(factor, self.env)
        states, steps = self._chain(e)
        overlap = _least_overlap(states, steps)
        if overlap == 0:
            self._refuse("a variance")
        increments = {
            x: [
                (self.world.state((*x, i)), p, self.world.observable("increment", (*x, i)))
                for i, p in enumerate(self.world.law(e.law, x))
                if p > 0
            ]
            for x in states
        }
        if any(_is_infinite(value) for row in increments.values() for *_, value in row):
            self._refuse("a variance")
        means: dict[Prompt, Any] = dict.fromkeys(states, Fraction(0))
        spread: dict[Prompt, Any] = dict.fromkeys(states, Fraction(0))
        for n in range(1, AVERAGING + 1):
            within = {
                x: variance([(p, add(value, means[y])) for y, p, value in increments[x]]) for x in states
            }
            spread = {
                x: add(weighted([(p, spread[y]) for y, p, _ in increments[x]]), within[x]) for x in states
            }
            before = means
            means = {
                x: weighted([(p, add(value, before[y])) for y, p, value in increments[x]]) for x in states
            }
            start = self.world.state(self._start(e))
            if compare(spread[start], mul(Fraction(n), limit)) >= 0:
                self._refuse("a variance")
            if n < 3:
                continue
            # The means still change by averages of averages of the step, whose range shrinks by 1 - overlap.
            change = {x: add(means[x], mul(Fraction(-1), before[x])) for x in states}
            left = divide(_range(list(change.values())), overlap)
            half = _ball(mul(Fraction(1, 2), left)).abs_upper()
            roots = [_ball(d).abs_upper().sqrt() + half for d in within.values()]
            worst = _highest([root * root for root in roots])
            level = _highest(list(spread.values()))
            if compare(worst, limit) < 0 and compare(level, mul(Fraction(n), limit)) < 0:
                return
        self._refuse("a variance")


def _log_ratio_of(e: Average) -> bool:
    """Whether an average is one of the log-ratio of what is drawn."""
    name = type(e.body).__name__
    return (name == "gain" and e.body.args[1] == e.after) or (name == "LLR" and e.after is None)


class _WithValues(Decider):
    """A decider that knows the values of some more symbols."""

    def __init__(
        self, decider: Decider, known: Mapping[sp.Symbol, Any], free: Mapping[sp.Symbol, Any]
    ) -> None:
        super().__init__(decider.world, decider.values, decider.depth)
        self.known = {**known, **free}

    def knows(self, e: sp.Basic) -> bool:
        numbers = {x for x, value in self.known.items() if not isinstance(value, tuple)}
        return all(x in numbers or x.name in self.values for x in e.free_symbols)

    def value(self, e: sp.Basic, env: Env) -> Any:
        if e in self.known:
            found = self.known[e]
            return Fraction(found) if isinstance(found, int) else found
        return super().value(e, env)


def _highest(values: Sequence[Any]) -> flint.arb:
    """A ball around the greatest of some finite numbers, ties and near ties included."""
    highest = _ball(values[0])
    for value in values[1:]:
        highest = highest.max(_ball(value))
    return highest


def _range(values: Sequence[Any]) -> flint.arb:
    """A ball around the greatest less the least."""
    return _highest(values) + _highest([mul(Fraction(-1), value) for value in values])


def _one_sided(relation: Relational, mark: sp.Symbol) -> bool:
    """A number stands alone on one side: then the relation holds between any two values for which it does."""
    sides = (relation.lhs, relation.rhs)
    alone = mark in sides and not all(mark in side.free_symbols for side in sides)
    return alone and not isinstance(relation, sp.Unequality)


def _least_overlap(
    states: Sequence[Prompt], steps: Callable[[Prompt], list[tuple[Prompt, Fraction]]]
) -> Fraction:
    """1 - Dobrushin's coefficient of a chain: how much any two states have in common in their next one, at least."""
    rows = {}
    for x in states:
        row: dict[Prompt, Fraction] = {}
        for y, p in steps(x):
            row[y] = row.get(y, Fraction(0)) + p
        rows[x] = row
    return min(
        (sum((min(p, rows[y].get(z, Fraction(0))) for z, p in rows[x].items()), Fraction(0)))
        for x in states
        for y in states
    )


def _without_averages(e: sp.Basic) -> sp.Basic:
    if isinstance(e, Average):
        return sp.Integer(0)
    if not e.args:
        return e
    return sp.Tuple(*(_without_averages(a) for a in e.args))


def _graver(doubt: Undecided | Refused | None, error: Undecided | Refused) -> Undecided | Refused:
    """Of two reasons for no decision the first, unless only the second may go away at a finer precision."""
    open_ = isinstance(error, Undecided) and not isinstance(error, Undefined)
    settled = isinstance(doubt, (Undefined, Refused))
    return error if doubt is None or (settled and open_) else doubt


def _settle(cases: Iterable[Callable[[], bool]], decisive: bool) -> bool:
    """``decisive`` if any case comes out so, even where other cases cannot be decided; else not ``decisive``.

    Raises:
      Undecided, Refused: of the first case without a decision that a finer precision may bring, or else of the first
        without one, where no other case was decisive.
    """
    doubt: Undecided | Refused | None = None
    for case in cases:
        try:
            if case() is decisive:
                return decisive
        except (Undecided, Refused) as error:
            doubt = _graver(doubt, error)
    if doubt is not None:
        raise doubt
    return not decisive


# --- witnesses -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Certificate:
    """What the checker found.

    Attributes:
      confirmed: every hypothesis holds and the conclusion fails.
      reason: why not; empty if confirmed.
      hypotheses: for each one its id, whether it holds, and the deciding quantities; where one fails, that one alone.
      conclusion: whether it holds, and the deciding quantities.
      lengths: numbers of sentences with enclosures of the unrounded lengths.
      precision_bits: ball precision at which all was decided.
      unsettled: no, as nothing says that what holds of the prompts looked at holds of all longer ones.
      unsettled_part: of which hypothesis or whether of the conclusion nothing says so; empty if all is settled.
      undefined: no, as the conclusion has no meaning on this world, which meets every hypothesis.
    """

    confirmed: bool
    reason: str
    hypotheses: tuple[dict[str, Any], ...] = ()
    conclusion: dict[str, Any] | None = None
    lengths: tuple[dict[str, Any], ...] = ()
    precision_bits: int = 0
    unsettled: bool = False
    undefined: bool = False
    unsettled_part: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            "confirmed": self.confirmed,
            "reason": self.reason,
            "hypotheses": list(self.hypotheses),
            "conclusion": self.conclusion,
            "length": list(self.lengths),
            "precision_bits": self.precision_bits,
            **({"unsettled": self.unsettled_part} if self.unsettled_part else {}),
            **({"undefined": True} if self.undefined else {}),
        }


def digest(witness: Mapping[str, Any]) -> str:
    """SHA-256 of a witness without its digest."""
    content = {k: v for k, v in witness.items() if k != "digest"}
    text = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def certify(witness: Any, *, margins: bool = True, statement: Claim | None = None) -> Certificate:
    """Re-decide a witness: parameters, world, hypotheses, conclusion.

    Args:
      witness: as read from JSON.
      margins: enclose them for the reader, too; they have no part in the decision and take most of the time.
      statement: the claim that the witness is to be against; None for the built-in one of its id, if there is one.

    Raises:
      WitnessError: the object is not a witness at all (one line).
    """
    if not isinstance(witness, dict) or witness.get("format") != FORMAT:
        raise WitnessError(f"not a witness: 'format' is not {FORMAT!r}")
    if witness.get("version") != VERSION or isinstance(witness["version"], (bool, float)):
        raise WitnessError(
            f"witness version {witness.get('version')!r}; this checker reads version {VERSION}"
        )
    for key in FIELDS:
        if key not in witness:
            raise WitnessError(f"not a witness: {key!r} is missing")
    _no_others(witness, (*FIELDS, "depth"), "a witness")
    try:
        claim = claim_from_json(witness["claim"])
        if witness["digest"] != digest(witness):
            raise Refused("the digest does not match the contents: the witness was altered")
        _same_statement(claim, statement)
        return _certify(claim, witness, margins)
    except StatementError as error:
        raise WitnessError(f"claim: {error}") from None
    except RecursionError:
        raise WitnessError("not a witness: nested too deeply") from None
    except Exhausted:
        return Certificate(False, SPENT)
    except Refused as refusal:
        meaningless = isinstance(refusal, Meaningless)
        told = [(h.id, True) for h in claim.hypotheses] if meaningless else []
        if isinstance(refusal, Unmet):
            told = [(refusal.hypothesis, False)]
        return Certificate(
            False,
            str(refusal),
            tuple({"id": name, "holds": holds} for name, holds in told),
            unsettled=isinstance(refusal, Unsettled),
            undefined=meaningless,
            unsettled_part=refusal.part if isinstance(refusal, Unsettled) else "",
        )


def _no_others(data: Mapping[str, Any], known: Iterable[str], what: str) -> None:
    if unknown := sorted(set(data) - set(known)):
        raise WitnessError(f"{what} has an unknown field {unknown[0][:40]!r}; it has {', '.join(known)}")


def _same_statement(claim: Claim, given: Claim | None) -> None:
    installed = claims().get(claim.id) if given is None else given
    if installed is None:
        return
    whose = "installed claim" if given is None else f"claim {given.id} that was given"
    mine, theirs = claim_to_json(claim), claim_to_json(installed)
    for key in ("parameters", "where", "conclusion"):
        if mine[key] != theirs[key]:
            raise Refused(f"the {key} of {claim.id} are not those of the {whose}")
    formulas = [[h["id"], h["formula"]] for h in mine["hypotheses"]]
    if formulas != [[h["id"], h["formula"]] for h in theirs["hypotheses"]]:
        raise Refused(f"the hypotheses of {claim.id} are not those of the {whose}")


def _certify(claim: Claim, witness: Mapping[str, Any], margins: bool) -> Certificate:
    world, values, depth = read_world(claim, witness)
    return judge(claim, world, values, depth, margins=margins)


def read_world(claim: Claim, witness: Mapping[str, Any]) -> tuple[ExactWorld, dict[str, Any], int]:
    """The world, the values of the parameters and the depth of a witness.

    Raises:
      WitnessError: malformed; Refused: no world.
    """
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
    return world, values, depth


def judge(
    claim: Claim,
    world: ExactWorld,
    values: Mapping[str, Any],
    depth: int,
    *,
    margins: bool,
    precisions: Sequence[int] = PRECISIONS,
) -> Certificate:
    """Decide a claim on a world: by balls first, then by exact numbers.

    Raises:
      Refused: it is no counterexample, with the reason.
    """
    quick = _decide_by_balls(claim, world, values, depth)
    if quick is not None and not margins:
        return quick
    last: Undecided | None = None
    for bits in precisions:
        with working_precision(bits):
            try:
                return _decide(claim, world, values, depth, bits, margins)
            except Undefined as error:
                raise _undefined(error) from None
            except Undecided as error:
                last = error
    raise Refused(f"not decided at {precisions[-1]} bits ({last}): a comparison is too close to equality")


def _decide_by_balls(
    claim: Claim, world: ExactWorld, values: Mapping[str, Any], depth: int
) -> Certificate | None:
    """What balls alone decide, many times faster; None where they leave it to exact numbers.

    Raises:
      Refused: for a reason that exact numbers would give, too, as a ball that touches zero is never taken for zero.
    """
    with working_precision(QUICK_BITS), _balls_alone():
        known = {name: _ball(x) if isinstance(x, LogForm) else x for name, x in values.items()}
        try:
            return _decide(claim, world, known, depth, QUICK_BITS, margins=False)
        except Undefined as error:
            raise _undefined(error) from None
        except (Undecided, StatementError):
            return None  # what is a whole number as a formula only, exp(2 log 3) say, is none as a ball


def _undefined(error: Undefined) -> Refused:
    kind = Meaningless if isinstance(error, NoConclusion) else Refused
    return kind(f"undefined on this world: {error}")


def _decide(
    claim: Claim, world: ExactWorld, values: Mapping[str, Any], depth: int, bits: int, margins: bool
) -> Certificate:
    decider = Decider(world, values, depth)
    _fit(decider, claim, values)
    unsettled = _unsettled_hypothesis(decider, claim)
    try:
        lengths = list(_lengths(decider, claim))
        holds = decider.holds(claim.conclusion, {})
    except Unsettled as error:
        raise unsettled or _of_part("the conclusion", error) from None
    except Undefined as error:
        raise unsettled or NoConclusion(f"the conclusion: {error}") from None
    except Undecided as error:
        raise unsettled or Undecided(f"the conclusion: {error}") from None
    if holds:
        raise Refused(f"the conclusion holds on this world: {claim.conclusion}")
    if unsettled is not None:
        raise unsettled
    if not margins:
        return Certificate(
            True,
            "",
            tuple({"id": h.id, "holds": True} for h in claim.hypotheses),
            {"holds": False},
            tuple(lengths),
            bits,
        )
    hypotheses = [
        {"id": h.id, "holds": True, "margin": _margin_text(decider, h.formula)} for h in claim.hypotheses
    ]
    conclusion = {"holds": False, "margin": _margin_text(decider, claim.conclusion)}
    return Certificate(True, "", tuple(hypotheses), conclusion, tuple(lengths), bits)


def hold(claim: Claim, world: ExactWorld, values: Mapping[str, Any], depth: int) -> None:
    """Decide the hypotheses of a claim alone: nothing is raised where all hold.

    Raises:
      Unmet: one fails; Refused: it cannot be told, with the reason.
    """
    last: Undecided | None = None
    for bits in PRECISIONS:
        with working_precision(bits):
            decider = Decider(world, values, depth)
            try:
                _fit(decider, claim, values)
                unsettled = _unsettled_hypothesis(decider, claim)
            except Undefined as error:
                raise _undefined(error) from None
            except Undecided as error:
                last = error
                continue
            if unsettled is not None:
                raise unsettled
            return
    raise Refused(f"not decided at {PRECISIONS[-1]} bits ({last}): a comparison is too close to equality")


def _fit(decider: Decider, claim: Claim, values: Mapping[str, Any]) -> None:
    """Raises Refused where the parameters are none that the claim speaks of."""
    for p in claim.parameters:
        value = values[p.name]
        if p.integer and not (isinstance(value, Fraction) and value.denominator == 1):
            raise Refused(f"parameter {p.name} = {enclosure(value)} is not a whole number")
        for condition in p.conditions():
            if not decider.relation(condition, {}):
                raise Refused(f"parameter {p.name} = {enclosure(values[p.name])} lies outside {p.interval}")
    for relation in claim.where:
        if not decider.relation(relation, {}):
            raise Refused(f"the parameters do not satisfy {relation}")


def _lengths(decider: Decider, claim: Claim) -> Iterator[dict[str, Any]]:
    """The numbers of sentences that the conclusion speaks of, as far as parameters alone give them."""
    for length in claim.prompt_lengths:
        if length.expr.free_symbols <= {p.symbol for p in claim.parameters}:
            raw = decider.value(length.expr, {})
            yield {"count": decider.count(length, {}), "value": enclosure(raw), "formula": str(length)}


def _unsettled_hypothesis(decider: Decider, claim: Claim) -> Unsettled | None:
    """Of hypotheses none of which fails the first that longer prompts may break, if there is one.

    Raises:
      Unmet: one fails; Undecided, Undefined: it is one that is not decided, or that has no meaning.
    """
    unsettled: Unsettled | None = None
    for h in claim.hypotheses:
        try:
            met = decider.holds(h.formula, {})
        except Unsettled as error:
            unsettled = unsettled or _of_part(f"hypothesis {h.id}", error)
            continue
        except Undecided as error:
            raise type(error)(f"hypothesis {h.id}: {error}") from None
        if not met:
            unmet = Unmet(f"hypothesis {h.id} fails on this world: {h.formula}")
            unmet.hypothesis = h.id
            raise unmet
    return unsettled


def _of_part(part: str, error: Unsettled) -> Unsettled:
    named = Unsettled(f"not settled: {part}: {error}")
    named.part = part
    return named


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


def relative(probability: Fraction, asked: Any) -> Any:
    """Margin of "with probability at least": the excess, relative to what is asked for or permitted to fail, the smaller."""
    gap = add(probability, mul(Fraction(-1), asked))
    permitted = add(Fraction(1), mul(Fraction(-1), asked))
    scale = asked if compare(asked, Fraction(1, 2)) < 0 else permitted
    return divide(gap, scale) if compare(scale, Fraction(0)) > 0 else gap


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
    if isinstance(f, Either):
        return best((exact_margin(decider, p, env) for p in f.parts), 1, NEG)
    if isinstance(f, When):
        return exact_margin(decider, f.body, env) if decider.holds(f.condition, env) else POS
    if isinstance(f, Chance):
        return relative(decider.chance(f, env), decider.value(f.at_least, env))
    if isinstance(f, Conversation):
        return relative(decider.conversation(f), decider.value(f.at_least, env))
    if isinstance(f, EveryLength):
        span = range(f.start, decider.last(f, env) + 1)
        return best((exact_margin(decider, f.body, {**env, f.var: i}) for i in span), -1, POS)
    if isinstance(f, (Some, Every)):
        prompts = decider.cases(f, env)
        if isinstance(f, Every) and f in decider.broken:
            prompts = itertools.chain(prompts, [decider.broken[f]])
        values = (exact_margin(decider, f.body, {**env, f.var: x}) for x in prompts)
        return best(values, 1, NEG) if isinstance(f, Some) else best(values, -1, POS)
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
