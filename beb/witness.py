"""A witness for the eye: its world in fractions, what every prompt of it does, and a story in words.

Reads the JSON witness leniently and computes with plain fractions, apart from the exact checker that
certifies it: nothing here decides a verdict.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

import sympy as sp

from theory import Claim, Every, EveryLength, EveryPrefix, Formula, Length, Relation, Some
from theory.errors import StatementError
from theory.numeric import evaluate
from theory.observables import B_P, LLR, PROMPT_OBSERVABLES, ratio, size, w

Prompt = tuple[str, ...]
COMPONENTS = ("P-", "P+")
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
      horizon: laws depend on the first ``horizon - 1`` sentences at most.
      laws: by component and prefix, the probability of each next sentence.
      alpha: weight of P-.
      parameters: every parameter as written, alpha included.
    """

    alphabet: tuple[str, ...]
    behaviour: Mapping[str, Fraction]
    horizon: int
    laws: Mapping[str, Mapping[Prompt, Mapping[str, Fraction]]]
    alpha: Fraction | None
    parameters: Mapping[str, str]

    def law(self, component: str, prompt: Prompt) -> Mapping[str, Fraction]:
        """Law of the next sentence; empty where the witness leaves it out because nothing leads there."""
        return self.laws[component].get(prompt[: max(0, self.horizon - 1)], {})

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
    world = witness.get("world", witness)
    parameters = witness.get("parameters", {})
    try:
        laws = {
            component: {
                tuple(str(y) for y in entry["prefix"]): {
                    str(y): _exact(p) for y, p in dict(entry["law"]).items()
                }
                for entry in world[component]
            }
            for component in COMPONENTS
        }
        alphabet = tuple(str(y) for y in world["alphabet"])
        behaviour = {str(y): _exact(b) for y, b in dict(world["behaviour"]).items()}
        return World(
            alphabet=alphabet,
            behaviour=behaviour,
            horizon=int(world.get("horizon", 1)),
            laws=laws,
            alpha=fraction(parameters.get("alpha", world.get("alpha"))),
            parameters={str(name): str(value) for name, value in dict(parameters).items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _exact(value: Any) -> Fraction:
    number = fraction(value)
    if number is None:
        raise ValueError(f"{value!r} is not a rational number")
    return number


OBSERVABLES: dict[str, type[sp.Function]] = {"B_P": B_P, "LLR": LLR, "ratio": ratio, "w": w}
OBSERVABLE_NAMES = {"B_P": "B_P", "LLR": "log P-/P+", "ratio": "P+/P-", "w": "the posterior weight of P-"}
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
        return {"P-": after.bad > 0, "P+": after.good > 0}.get(self.support, True)

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
    if not isinstance(formula, (Some, Every)):
        return None
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
    if left not in subjects or right.atoms(*PROMPT_OBSERVABLES.values()) - {size(prompt)}:
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

_WORDS = re.findall(r"\w+", "zero one two three four five six seven eight nine ten eleven twelve")


def say(number: int) -> str:
    """A small number in words."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else str(number)


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
        power = str(int(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        text = f"{mantissa}×10{power}"
    return text.replace("-", "−")


def exact(value: Fraction | float) -> str:
    """A fraction, with its decimal where it is not plain to see."""
    if isinstance(value, Fraction):
        text = str(value).replace("-", "−")
        return (
            text
            if value.denominator <= 1
            else f"{text} = {decimal(value)}"
            if _terminates(value)
            else f"{text} ≈ {decimal(value)}"
        )
    return decimal(value)


def _terminates(value: Fraction) -> bool:
    return Fraction(f"{float(value):.4g}") == value


def quote(prompt: Prompt) -> str:
    """A prompt in quotation marks."""
    return "the empty prompt" if not prompt else "“" + " ".join(prompt) + "”"


def _says(component: str, law: Mapping[str, Fraction]) -> str:
    parts = [f"“{y}” {frequency(p)}" for y, p in law.items() if p > 0]
    if len(parts) > 4:
        parts = [*parts[:3], f"{len(parts) - 3} other sentences otherwise"]
    return f"{component} says " + ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1]


def story(claim: Claim, witness: Mapping[str, Any]) -> list[str]:
    """What happens in a witness, in plain sentences that are computed from its numbers."""
    world = read_world(witness)
    if world is None:
        return []
    lines = []
    scores = ", ".join(
        f"“{y}” with score {decimal(world.behaviour.get(y, Fraction(0)))}" for y in world.alphabet[:8]
    )
    more = f" and {len(world.alphabet) - 8} more" if len(world.alphabet) > 8 else ""
    noun = "sentence" if len(world.alphabet) == 1 else "sentences"
    verb = "is" if len(world.alphabet) == 1 else "are"
    opening = f"There {verb} {say(len(world.alphabet))} {noun}: {scores}{more}."
    if world.alpha is not None:
        opening += f" The mixture gives P− the weight α = {exact(world.alpha)}."
    lines.append(opening)
    lines += _tell_laws(world)
    lines += _tell_conclusion(claim, world, witness)
    return [line.replace("P-", "P−") for line in lines]


def _tell_laws(world: World) -> list[str]:
    prefixes = sorted({p for c in COMPONENTS for p in world.laws[c]}, key=lambda p: (len(p), p))
    lines: list[str] = []
    groups: dict[tuple[Any, ...], list[Prompt]] = {}
    for prefix in prefixes:
        laws = tuple(
            (c, tuple((y, p) for y, p in world.laws[c][prefix].items() if p > 0))
            for c in COMPONENTS
            if world.laws[c].get(prefix)
        )
        groups.setdefault(laws, []).append(prefix)
    for laws, where in list(groups.items())[:5]:
        told = [_says(c, dict(law)) for c, law in laws if law]
        if not told:
            continue
        if len(groups) == 1:
            when = "After every prompt"
        elif where == [()]:
            when = "At the start"
        else:
            names = [quote(p) for p in where[:3]] + ([f"{len(where) - 3} more"] if len(where) > 3 else [])
            when = "After " + " or ".join(names)
        tail = ", whatever follows" if any(len(p) == world.horizon - 1 > 0 for p in where) else ""
        lines.append(f"{when}{tail}, " + "; ".join(told) + ".")
    if len(groups) > 5:
        lines.append(f"The laws after {len(groups) - 5} further prefixes are in the table.")
    return lines


def _tell_conclusion(claim: Claim, world: World, witness: Mapping[str, Any]) -> list[str]:
    threshold = threshold_of(claim)
    if threshold is None or world.alpha is None:
        return []
    asserted = asserted_lengths(claim, world, witness)
    any_length = threshold.every or threshold.counter is not None
    if not any_length and not asserted:
        return []
    counts = list(range(_depth(world) + 1)) if any_length else [asserted[0]]
    if not any_length and threshold.length is not None and threshold.length.at_most:
        counts = list(range(asserted[0] + 1))
    if max(2, len(world.alphabet)) ** max(counts) > MOST_PROMPTS:
        return []
    bounds = {n: threshold.at(n, world) for n in range(max(counts) + 1)}
    levels = {n: [a for a in world.prompts(n) if threshold.admits(a)] for n in counts}
    if any(bound is None for bound in bounds.values()) or not all(levels.values()):
        return []
    known = {n: bound for n, bound in bounds.items() if bound is not None}
    if threshold.prefixes:
        return _tell_prefixes(threshold, world, levels, known)
    fails = {
        n: [a for a in found if not threshold.holds(a, known[n])]
        for n, found in levels.items()
        if any(not threshold.holds(a, known[n]) for a in found)
    }
    return _tell_some(threshold, levels, known, fails, any_length)


def _tell_some(
    threshold: Threshold,
    levels: Mapping[int, list[After]],
    bounds: Mapping[int, Fraction | float],
    fails: Mapping[int, list[After]],
    any_length: bool,
) -> list[str]:
    name, sign = OBSERVABLE_NAMES[threshold.observable], threshold.sign

    def rank(after: After) -> Fraction | float:
        return after.value(threshold.observable)

    if threshold.every:
        if not fails:
            return []
        count = min(fails)
        worst = (max if threshold.below else min)(fails[count], key=rank)
        return [
            f"The claim asserts {name} {sign} {exact(bounds[count])} after every prompt of "
            f"{sentences(count)}; "
            f"after {quote(worst.prompt)} it is {exact(rank(worst))}."
        ]
    hopeless = [n for n in fails if len(fails[n]) == len(levels[n])]
    if not hopeless or (not any_length and len(hopeless) < len(levels)):
        return []  # some prompt complies: this is not how the witness refutes
    count = hopeless[0] if any_length else max(hopeless)
    at_most = threshold.length is not None and threshold.length.at_most
    pool = [a for n in hopeless for a in fails[n]] if at_most else fails[count]
    best = (min if threshold.below else max)(pool, key=rank)
    asked = f"The claim asserts a prompt of {'at most' if at_most else 'exactly'} {sentences(count)} with "
    asked += f"{name} {sign} {exact(bounds[count])}."
    if len(pool) == 1:
        return [f"{asked} The only one is {quote(best.prompt)}, with {exact(rank(best))}: no prompt does it."]
    which = f"Of the {say(len(pool))} prompts of {'these lengths' if at_most else 'that length'}"
    extreme = "lowest" if threshold.below else "highest"
    return [
        f"{asked} {which} the {extreme} is {quote(best.prompt)}, with {exact(rank(best))}: no prompt does it."
    ]


def _tell_prefixes(
    threshold: Threshold,
    world: World,
    levels: Mapping[int, list[After]],
    bounds: Mapping[int, Fraction | float],
) -> list[str]:
    if threshold.every or threshold.counter is not None:
        return []
    count = max(levels)
    on_the_way = {a.prompt: a for n in range(1, count + 1) for a in world.prompts(n)}
    told = []
    for after in levels[count]:
        prefixes = [on_the_way[after.prompt[:k]] for k in range(1, count + 1)]
        short = next((p for p in prefixes if not threshold.holds(p, bounds[len(p.prompt)])), None)
        if short is None:
            return []  # this prompt complies
        told.append((after.prompt, short))
    name = OBSERVABLE_NAMES[threshold.observable]
    opening = (
        f"The claim asserts a prompt of exactly {sentences(count)} with {name} {threshold.sign} "
        f"{exact(bounds[1])} after its first sentence"
        + (f" and {threshold.sign} {exact(bounds[count])} at its end" if count > 1 else "")
        + (", and in proportion between" if count > 2 else "")
        + "."
    )
    details = [
        f"{quote(prompt)} falls short after {sentences(len(short.prompt))}, with "
        f"{exact(short.value(threshold.observable))}"
        for prompt, short in told[:4]
    ]
    more = f", and so do the other {len(told) - 4}" if len(told) > 4 else ""
    return [f"{opening} {'; '.join(details)}{more}: no prompt does it."]


def sentences(count: int) -> str:
    """A number of sentences in words."""
    return f"{say(count)} sentence{'' if count == 1 else 's'}"


def _depth(world: World) -> int:
    """Lengths worth looking at: past the horizon a little, while the prompts stay few."""
    depth = max(world.horizon + 1, 3)
    while depth > 1 and max(2, len(world.alphabet)) ** depth > MOST_PROMPTS:
        depth -= 1
    return depth
