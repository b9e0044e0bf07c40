"""A witness for the eye: its world in fractions, what every prompt of it does, and numbers in words.

Computes with plain fractions, apart from the exact checker that certifies the witness: nothing here decides a verdict.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

import sympy as sp

from proofs.exact import Refused, WitnessError
from proofs.exact.written_world import FIELDS, TAILS, Rows, written_world
from theory import Claim, Every, EveryLength, EveryPrefix, Formula, Length, Relation, Some
from theory.errors import StatementError
from theory.numeric import evaluate
from theory.observables import B_P, LAWS, LLR, PROMPT_OBSERVABLES, inverse_likelihood_ratio, size, w
from theory.terms import Over

Prompt = tuple[str, ...]
MOST_PROMPTS = 4000  # of one length; beyond that a drawing says nothing


@dataclass(frozen=True)
class After:
    """A prompt and what the mixture does after it.

    Attributes:
      prompt: its sentences.
      bad, good: its probability under P- and under P+.
      weight: posterior weight of P-.
      behaviour: behaviour expectation of the mixture, B_P(s).
    """

    prompt: Prompt
    bad: Fraction
    good: Fraction
    weight: Fraction
    behaviour: Fraction

    @property
    def log_ratio(self) -> float:
        """log P-(s)/P+(s) in nats, infinite where one of them is zero."""
        if self.good == 0:
            return math.inf
        if self.bad == 0:
            return -math.inf
        return _log(self.bad) - _log(self.good)

    def value(self, observable: str) -> Fraction | float:
        """One of the observables that a threshold may be on."""
        if observable == "B_P":
            return self.behaviour
        if observable == "w":
            return self.weight
        if observable == "LLR":
            return self.log_ratio
        return self.good / self.bad if self.bad else math.inf


def _log(p: Fraction) -> float:
    # Numerator and denominator may each be beyond the range of floats.
    return math.log(p.numerator) - math.log(p.denominator)


@dataclass(frozen=True)
class World:
    """The mixture of a witness.

    Attributes:
      alphabet: sentences.
      behaviour: score of each.
      horizon: laws depend on ``horizon - 1`` sentences at most.
      tail: on which of a longer prompt: the first ones ("frozen") or the last ones ("window").
      laws: by component (P-, P+, then further ones) and prefix, the probability of each next sentence.
      scores: further scores of each sentence, by name.
      scores_after: those that depend on the prompt, by name and prefix.
      alpha: weight of P-.
      parameters: every parameter as written, alpha included.
    """

    alphabet: tuple[str, ...]
    behaviour: Mapping[str, Fraction]
    horizon: int
    laws: Mapping[str, Mapping[Prompt, Mapping[str, Fraction]]]
    alpha: Fraction | None
    parameters: Mapping[str, str]
    tail: str = TAILS[0]
    scores: Mapping[str, Mapping[str, Fraction]] = field(default_factory=dict)
    scores_after: Mapping[str, Mapping[Prompt, Mapping[str, Fraction]]] = field(default_factory=dict)

    def law(self, component: str, prompt: Prompt) -> Mapping[str, Fraction]:
        """Law of the next sentence; empty where the witness leaves it out because nothing leads there."""
        kept = max(0, self.horizon - 1)
        remembered = prompt[max(0, len(prompt) - kept) :] if self.tail == "window" else prompt[:kept]
        return self.laws[component].get(remembered, {})

    def prompts(self, length: int) -> Iterator[After]:
        """Prompts of that many sentences that the mixture can produce, in the order of the alphabet."""
        if self.alpha is None:
            return
        for prompt, bad, good in self._reachable(length):
            minus, plus = self.alpha * bad, (1 - self.alpha) * good
            mass = minus + plus
            if mass > 0:
                weight = minus / mass
                score = weight * self._expectation("P-", prompt) + (1 - weight) * self._expectation(
                    "P+", prompt
                )
                yield After(prompt, bad, good, weight, score)

    def _reachable(self, length: int) -> Iterator[tuple[Prompt, Fraction, Fraction]]:
        level: list[tuple[Prompt, Fraction, Fraction]] = [((), Fraction(1), Fraction(1))]
        for _ in range(length):
            extended = (
                (
                    (*prompt, y),
                    bad * self.law("P-", prompt).get(y, Fraction(0)) if bad else bad,
                    good * self.law("P+", prompt).get(y, Fraction(0)) if good else good,
                )
                for prompt, bad, good in level
                for y in self.alphabet
            )
            level = list(itertools.islice((item for item in extended if item[1] or item[2]), MOST_PROMPTS))
        yield from level

    def _expectation(self, component: str, prompt: Prompt) -> Fraction:
        law = self.law(component, prompt)
        return sum((p * self.behaviour.get(y, Fraction(0)) for y, p in law.items()), Fraction(0))

    @cached_property
    def values(self) -> dict[str, Fraction]:
        """Parameters that are written as rationals."""
        found = {}
        for name, text in self.parameters.items():
            number = fraction(text)
            if number is not None:
                found[name] = number
        return found


def fraction(value: Any) -> Fraction | None:
    """The rational behind a number of a witness; None if it is none."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        return Fraction(value if isinstance(value, (int, float, Fraction)) else str(value))
    except (ValueError, ZeroDivisionError, OverflowError):
        return None


def read_world(witness: Any) -> World | None:
    """The world of a witness; None where it does not have the shape of one."""
    if not isinstance(witness, Mapping):
        return None
    whole, parameters = "world" in witness, witness.get("parameters", {})
    try:
        found = written_world(witness["world"] if whole else {x: witness[x] for x in FIELDS if x in witness})
        given = {str(name): str(value) for name, value in dict(parameters).items()}
    except (WitnessError, Refused, TypeError, ValueError):
        return None
    names, further = found.alphabet, found.further

    def by_name(row: Sequence[Fraction]) -> dict[str, Fraction]:
        return dict(zip(names, row, strict=True))

    def by_prefix(rows: Rows) -> dict[Prompt, dict[str, Fraction]]:
        return {tuple(names[i] for i in prefix): by_name(row) for prefix, row in rows.items()}

    return World(
        alphabet=names,
        behaviour=by_name(found.score),
        horizon=found.horizon,
        laws={name: by_prefix(rows) for name, rows in {**found.laws, **further.laws}.items()},
        scores={name: by_name(row) for name, row in further.scores.items()},
        scores_after={name: by_prefix(rows) for name, rows in further.scores_after.items()},
        alpha=fraction(given.get("alpha", None if whole else witness.get("alpha"))),
        parameters=given,
        tail=found.tail,
    )


OBSERVABLES: dict[str, type[sp.Function]] = {
    "B_P": B_P,
    "LLR": LLR,
    "inverse_likelihood_ratio": inverse_likelihood_ratio,
    "w": w,
}
OBSERVABLE_NAMES = {
    "B_P": "B_P",
    "LLR": "log P-/P+",
    "inverse_likelihood_ratio": "P+/P-",
    "w": "the posterior weight of P-",
}
_SIGNS: dict[Any, str] = {
    sp.StrictLessThan: "<",
    sp.LessThan: "<=",
    sp.StrictGreaterThan: ">",
    sp.GreaterThan: ">=",
}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Threshold:
    """A conclusion that compares one observable of a prompt with parameters, over some or all prompts.

    Attributes:
      observable: a key of `OBSERVABLES`.
      every: whether all prompts are asserted to comply, instead of some.
      prefixes: whether the prompt must comply at each of its nonempty prefixes.
      below: whether the observable is asserted to lie below the right side.
      strict: whether equality is excluded.
      bound: the right side; may mention the length.
      length: the length that the quantifier asks for, None for any.
      counter: symbol of the length where the conclusion speaks of every length.
      support: law under which prompts must have positive probability.
      prompt: symbol of the prompt that the right side may take the size of.
    """

    observable: str
    every: bool
    prefixes: bool
    below: bool
    strict: bool
    bound: sp.Expr
    length: Length | None
    counter: sp.Symbol | None
    support: str
    prompt: sp.Symbol

    @property
    def sign(self) -> str:
        """The relation, for reading."""
        return {(True, True): "<", (True, False): "≤", (False, True): ">", (False, False): "≥"}[
            self.below, self.strict
        ]

    def at(self, count: int, world: World) -> Fraction | float | None:
        """The right side at prompts of that many sentences; exact where it is rational."""
        bound = self.bound.subs(size(self.prompt), count)
        if self.counter is not None:
            bound = bound.subs(self.counter, count)
        known = {s: _rational(world.values[s.name]) for s in bound.free_symbols if s.name in world.values}
        value = bound.subs(known)
        if value.is_Rational:
            return Fraction(int(value.p), int(value.q))
        try:
            return float(evaluate(bound, world.values))
        except (StatementError, TypeError, OverflowError):
            return None

    def admits(self, after: After) -> bool:
        """Whether the quantifier ranges over this prompt."""
        bad, good = after.bad > 0, after.good > 0
        return {"P-": bad, "P+": good, "both": bad and good}.get(self.support, True)

    def holds(self, after: After, bound: Fraction | float) -> bool:
        """Whether the relation holds after a prompt."""
        value = after.value(self.observable)
        return not self.strict if value == bound else (value < bound) == self.below


def _rational(number: Fraction) -> sp.Rational:
    return sp.Rational(number.numerator, number.denominator)


def threshold_of(claim: Claim) -> Threshold | None:
    """The threshold in the conclusion of a claim; None if it has another shape."""
    formula: Formula = claim.conclusion
    counter = None
    if isinstance(formula, EveryLength):
        counter = formula.var
        formula = formula.body
    if not isinstance(formula, (Some, Every)) or formula.support not in (*LAWS, "both"):
        return None  # prompts that the mixture cannot say are beyond what is drawn and told here
    inner: Formula = formula.body
    prompt = formula.var
    prefixes = isinstance(inner, EveryPrefix) and inner.nonempty and inner.of == prompt
    if prefixes and isinstance(inner, EveryPrefix):
        prompt = inner.var
        inner = inner.body
    if not isinstance(inner, Relation) or type(inner.condition) not in _SIGNS:
        return None
    left, right = inner.condition.args
    sign = _SIGNS[type(inner.condition)]
    subjects = {cls(prompt): name for name, cls in OBSERVABLES.items()}
    if right in subjects:
        left, right, sign = right, left, _MIRRORED[sign]
    if left not in subjects or right.atoms(*PROMPT_OBSERVABLES.values(), Over) - {size(prompt)}:
        return None
    return Threshold(
        observable=subjects[left],
        every=isinstance(formula, Every),
        prefixes=prefixes,
        below=sign[0] == "<",
        strict=len(sign) == 1,
        bound=right,
        length=formula.length,
        counter=counter,
        support=formula.support,
        prompt=prompt,
    )


def asserted_lengths(claim: Claim, world: World, witness: Mapping[str, Any]) -> tuple[int, ...]:
    """Numbers of sentences that the conclusion asks for in this world, as the witness states them."""
    stated = witness.get("lengths")
    if isinstance(stated, (list, tuple)) and all(isinstance(n, int) for n in stated):
        return tuple(stated)
    count = claim.length_at(world.values)
    return () if count is None else (count,)


# --- words ---------------------------------------------------------------------------------------------

_COUNTS = re.findall(r"\w+", "zero one two three four five six seven eight nine ten eleven twelve")


def say(number: int) -> str:
    """A small number in words."""
    return _COUNTS[number] if 0 <= number < len(_COUNTS) else str(number)


def frequency(p: Fraction) -> str:
    """How often something of probability p happens, in words."""
    if p == 0:
        return "never"
    if p == 1:
        return "always"
    if p == Fraction(1, 2):
        return "half of the time"
    if p.denominator <= 12:
        times = {1: "once", 2: "twice"}.get(p.numerator, f"{say(p.numerator)} times")
        return f"{times} in {say(p.denominator)}"
    if p.numerator == 1:
        return f"once in {p.denominator:,}"
    if 1 - p < Fraction(1, 1000):
        return f"all but {decimal(100 * (1 - p))} % of the time"
    return f"{decimal(100 * p)} % of the time"


def decimal(value: Fraction | float, digits: int = 4) -> str:
    """A number for reading, with a true minus sign."""
    number = float(value)
    if math.isinf(number):
        return "∞" if number > 0 else "−∞"
    text = f"{number:.{digits}g}"
    if "e" in text:
        mantissa, exponent = text.split("e")
        text = f"{mantissa}×10{superscript(int(exponent))}"
    return text.replace("-", "−")


def superscript(number: int) -> str:
    """An exponent in raised digits."""
    return str(number).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def exact(value: Fraction | float) -> str:
    """A fraction, with its decimal where it is not plain to see."""
    if isinstance(value, Fraction):
        text = str(value).replace("-", "−")
        if value.denominator == 1:
            return text
        shown = "=" if _terminates(value) else "≈"
        return f"{text if len(text) <= _LONGEST else ''} {shown} {decimal(value)}".strip()
    return decimal(value)


_LONGEST = 40  # characters of a fraction in a sentence; a longer one is in the table


def deciding(value: Fraction | float, other: Fraction | float) -> tuple[str, str]:
    """Two numbers with as many digits as it takes to tell them apart, as far as doubles do."""
    texts = decimal(value), decimal(other)
    for digits in range(5, 17):
        if texts[0] != texts[1]:
            break
        texts = decimal(value, digits), decimal(other, digits)
    return texts


def midpoint(enclosure: Any) -> float | None:
    """A number for reading from what the exact checker printed: ``[0.206 +/- 3e-16]`` or ``-1/4``."""
    found = re.match(r"\[?\s*(-?[0-9.]+(?:e[-+]?\d+)?)(?:/(\d+))?", str(enclosure))
    if not found:
        return None
    try:
        return float(Fraction(found.group(1)) / int(found.group(2) or 1))
    except (ValueError, ZeroDivisionError, OverflowError):
        return None


def _terminates(value: Fraction) -> bool:
    return Fraction(f"{float(value):.4g}") == value


def quote(prompt: Prompt) -> str:
    """A prompt in quotation marks."""
    return "the empty prompt" if not prompt else "“" + " ".join(prompt) + "”"


def sentences(count: int) -> str:
    """A number of sentences in words."""
    return f"{say(count)} sentence{'' if count == 1 else 's'}"
