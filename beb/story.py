"""The story of a witness: what its components say, what the conclusion asks for, and what happens instead.

Every sentence is put together from the numbers of the witness and the structure of the statement; no claim has
words of its own. A conclusion that is a threshold on one observable is told from plain fractions. Any other is
told with the arithmetic of the exact checker, quantifier by quantifier; what this module does not know of the
language is shown as a formula.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from markupsafe import Markup
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from beb.mathml import formula
from beb.witness import (
    MOST_PROMPTS,
    OBSERVABLE_NAMES,
    After,
    Prompt,
    Threshold,
    World,
    asserted_lengths,
    deciding,
    decimal,
    exact,
    frequency,
    midpoint,
    quote,
    read_world,
    say,
    sentences,
    threshold_of,
)
from proofs.exact import (
    ExactWorld,
    ModelChecker,
    Refused,
    Undecided,
    Undefined,
    WitnessError,
    evaluator,
    exact_margin,
    working_precision,
)
from proofs.exact.table_terms import TableTerms
from proofs.exact.witness import read_world as read_exactly
from theory import (
    Claim,
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    StatementError,
    When,
)
from theory.logic import EveryElement, SomeConstant, SomeElement

# What the checker raises where it cannot or will not decide, and what a malformed witness leads to.
UNTELLABLE = (
    *(Undecided, Refused, WitnessError, StatementError),
    *(ArithmeticError, LookupError, TypeError, ValueError, AttributeError),
)
BITS = 256
_COMPARED = 512  # prompts whose margins are compared to find the nearest one


def story(
    claim: Claim, witness: Mapping[str, Any], certificate: Mapping[str, Any] | None = None
) -> list[str]:
    """What happens in a witness, in plain sentences that are computed from its numbers.

    Args:
      claim: what the witness is held against.
      witness: its JSON.
      certificate: what the exact checker printed about it, if it did.

    Returns:
      Sentences; those with formulas are markup, all others plain text.
    """
    if claim.signature is not None:
        return [*_tell_hypotheses(certificate), *_tell_by_structure(claim, witness)]
    world = read_world(witness)
    if world is None:
        return []
    lines = describe(world)
    lines += _tell_hypotheses(certificate)
    lines += _tell_lengths(claim, world, witness, certificate)
    lines += _tell_conclusion(claim, world, witness) or _tell_by_structure(claim, witness)
    return [line.replace("P-", "P−") for line in lines]


def meaningless(claim: Claim, witness: Mapping[str, Any]) -> list[str]:
    """The story of a world on which a conclusion has no meaning: the world, and the term that has no value on it."""
    world = read_world(witness)
    if world is None and claim.signature is None:
        return []
    lines = [*(() if world is None else describe(world)), "The world meets every hypothesis."]
    try:
        with working_precision(BITS):
            where = _teller(claim, witness).without_value(claim.conclusion, {})
    except UNTELLABLE:
        where = None
    if where is not None:
        lines.append(Markup("The conclusion has no meaning: {}.").format(where))
    return [line.replace("P-", "P−") for line in lines]


def describe(world: World) -> list[str]:
    """The world alone: sentences, scores, weight and laws."""
    scores = ", ".join(
        f"“{y}” with score {decimal(world.behaviour.get(y, Fraction(0)))}" for y in world.alphabet[:8]
    )
    more = f" and {len(world.alphabet) - 8} more" if len(world.alphabet) > 8 else ""
    noun = "sentence" if len(world.alphabet) == 1 else "sentences"
    verb = "is" if len(world.alphabet) == 1 else "are"
    opening = f"There {verb} {say(len(world.alphabet))} {noun}: {scores}{more}."
    if world.alpha is not None:
        opening += f" The mixture gives P− the weight α = {exact(world.alpha)}."
    further = [
        f"The score {name} is " + ", ".join(f"{decimal(b)} for “{y}”" for y, b in list(row.items())[:8]) + "."
        for name, row in world.scores.items()
    ]
    if world.scores_after:
        further.append(f"What {', '.join(world.scores_after)} gives after each prompt is in the table.")
    return [line.replace("P-", "P−") for line in [opening, *further, *_tell_laws(world)]]


def _says(component: str, law: Mapping[str, Fraction]) -> str:
    parts = [f"“{y}” {frequency(p)}" for y, p in law.items() if p > 0]
    if len(parts) > 4:
        parts = [*parts[:3], f"{len(parts) - 3} other sentences otherwise"]
    return f"{component} says " + ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1]


def _tell_laws(world: World) -> list[str]:
    prefixes = sorted({p for rows in world.laws.values() for p in rows}, key=lambda p: (len(p), p))
    lines: list[str] = []
    groups: dict[tuple[Any, ...], list[Prompt]] = {}
    for prefix in prefixes:
        laws = tuple(
            (c, tuple((y, p) for y, p in world.laws[c][prefix].items() if p > 0))
            for c in world.laws
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
        lines.append(f"{when}, " + "; ".join(told) + ".")
    if len(groups) > 5:
        lines.append(f"The laws after {len(groups) - 5} further prefixes are in the table.")
    if len(groups) > 1:
        kept = world.horizon - 1
        which = "last" if world.tail == "window" else "first"
        what = "sentence" if kept == 1 else f"{say(kept)} sentences"
        lines.append(f"What is said next depends on the {which} {what} of the prompt alone.")
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


def _depth(world: World) -> int:
    """Lengths worth looking at: past the horizon a little, while the prompts stay few."""
    depth = max(world.horizon + 1, 3)
    while depth > 1 and max(2, len(world.alphabet)) ** depth > MOST_PROMPTS:
        depth -= 1
    return depth


# --- any conclusion ------------------------------------------------------------------------------------


def _tell_hypotheses(certificate: Mapping[str, Any] | None) -> list[str]:
    """That they hold, and by how much, where the exact checker said so."""
    told = certificate.get("hypotheses") if isinstance(certificate, Mapping) else None
    if not isinstance(told, (list, tuple)) or not told or not certificate:
        return []
    if not certificate.get("confirmed") or not all(isinstance(h, Mapping) and h.get("holds") for h in told):
        return []
    parts = []
    for item in told:
        middle = midpoint(item.get("margin"))
        by = "" if middle is None else ", with equality" if middle == 0 else f", by {decimal(middle)}"
        parts.append(f"“{item.get('id', '')}” holds{by}")
    return [f"The world meets every hypothesis: {'; '.join(parts)}."]


def _tell_lengths(
    claim: Claim, world: World, witness: Mapping[str, Any], certificate: Mapping[str, Any] | None
) -> list[str]:
    asserted = asserted_lengths(claim, world, witness) if claim.prompt_lengths else ()
    if not asserted:
        return []
    told = certificate.get("length") if isinstance(certificate, Mapping) else None
    first = told[0] if isinstance(told, (list, tuple)) and told else None
    before = None
    if isinstance(first, Mapping) and first.get("count") == asserted[0]:
        before = midpoint(first.get("value"))
    rounded = "" if before is None or before == asserted[0] else f" ({decimal(before)} before rounding)"
    return [f"The length that the claim names comes to {sentences(asserted[0])} here{rounded}."]


def _tell_by_structure(claim: Claim, witness: Mapping[str, Any]) -> list[str]:
    """Why the conclusion fails, whatever its form; nothing where it does not, or where that is not decided."""
    try:
        with working_precision(BITS):
            teller = _teller(claim, witness)
            if teller.checker.holds(claim.conclusion, {}):
                return []
            return [Markup("The conclusion fails: {}.").format(teller.why(claim.conclusion, {}))]
    except UNTELLABLE:
        return []


def _teller(claim: Claim, witness: Mapping[str, Any]) -> Teller:
    world, values, depth = read_exactly(claim, witness)
    if isinstance(world, ExactWorld):
        world.most_prompts = MOST_PROMPTS
    return Teller(evaluator(world, values, depth))


class Teller:
    """Says why a formula fails or means nothing, going down to the case that decides it."""

    def __init__(self, checker: ModelChecker | TableTerms) -> None:
        self.checker = checker

    def why(self, f: Formula, env: dict[sp.Symbol, Any]) -> Markup:
        """Words for a formula that fails under an assignment of its free variables."""
        if isinstance(f, Relation):
            return self._relation(f.condition, env)
        if isinstance(f, Some):
            return self._some(f, env)
        if isinstance(f, SomeElement):
            near = max(self._elements(f), key=lambda k: self.nearness(f.body, {**env, f.var: k}))
            reason = self.why(f.body, {**env, f.var: near})
            return Markup("no element complies; for {} = {}, which comes nearest, {}").format(
                f.var, near + 1, reason
            )
        if isinstance(f, Negation):
            return Markup("{} fails in every case").format(self._shown(f))
        if isinstance(f, SomeConstant):
            return Markup("whatever {} is, {} fails").format(f.var, formula(f.body.latex, str(f.body)))
        if isinstance(f, EveryElement):
            case = next((k for k in self._elements(f) if self.fails(f.body, {**env, f.var: k})), None)
            if case is None:
                return self._shown(f)
            return Markup("for {} = {}, {}").format(f.var, case + 1, self.why(f.body, {**env, f.var: case}))
        if isinstance(f, Disjunction) and f.parts:
            return Markup(", and ").join(self.why(part, env) for part in f.parts)
        if isinstance(f, When):
            return Markup("{} holds, but {}").format(
                formula(f.condition.latex, str(f.condition)), self.why(f.body, env)
            )
        if isinstance(f, (ProbabilityAtLeast, Conversation)) and isinstance(self.checker, ModelChecker):
            reached = (
                self.checker.chance(f, env)
                if isinstance(f, ProbabilityAtLeast)
                else self.checker.conversation(f)
            )
            asked = self.checker.value(f.at_least, env)
            values = deciding(_number(reached), _number(asked))
            return Markup("{}: the probability is {}, and {} is asked for").format(self._shown(f), *values)
        if isinstance(f, Conjunction):
            part = next((p for p in f.parts if self.fails(p, env)), None)
            return self._shown(f) if part is None else self.why(part, env)
        if isinstance(f, (Every, EveryLength, EveryPrefix, EverySentence)):
            case = next((c for c in self._cases(f, env) if self.fails(f.body, {**env, f.var: c})), None)
            if case is not None:
                named = self.named(f.var, case, isinstance(f, EverySentence))
                return Markup("for {}, {}").format(named, self.why(f.body, {**env, f.var: case}))
            return self._shown(f)
        if isinstance(f, Disjunction):  # of nothing
            return self._shown(f)
        raise TypeError(f"no words for a formula of kind {type(f).__name__}")

    def without_value(self, f: Formula, env: dict[sp.Symbol, Any]) -> Markup | None:
        """Words for where a formula that has no meaning under an assignment speaks of what has no value; None if that is
        not found."""
        if isinstance(f, Relation):
            return self._without_value(f.condition, env)
        if isinstance(f, (Conjunction, Disjunction)):
            parts = (self.without_value(part, env) for part in f.parts if self._undefined(part, env))
            return next((told for told in parts if told is not None), None)
        if isinstance(f, Negation):
            return self.without_value(f.body, env)
        if isinstance(f, When):
            inner = f.condition if self._undefined(f.condition, env) else f.body
            return self.without_value(inner, env)
        for e in f.terms():
            if told := self._without_value(e, env):
                return told
        if isinstance(f, (Some, Every, EveryLength, EveryPrefix, EverySentence)):
            case = next((c for c in self._cases(f, env) if self._undefined(f.body, {**env, f.var: c})), None)
            if case is not None:
                inside = self.without_value(f.body, {**env, f.var: case})
                named = self.named(f.var, case, isinstance(f, EverySentence))
                return None if inside is None else Markup("for {}, {}").format(named, inside)
        return None

    @property
    def _prompts(self) -> ModelChecker:
        """The checker, where worlds are of prompts."""
        assert isinstance(self.checker, ModelChecker)
        return self.checker

    def _elements(self, f: EveryElement | SomeElement) -> range:
        assert isinstance(self.checker, TableTerms)
        return self.checker.elements(f.over)

    def _undefined(self, f: Formula, env: dict[sp.Symbol, Any]) -> bool:
        try:
            self.checker.holds(f, env)
        except Undefined:
            return True
        except (Undecided, Refused):
            return False
        return False

    def _without_value(self, e: sp.Basic, env: dict[sp.Symbol, Any]) -> Markup | None:
        """Words for the innermost term of an expression that has no value; None if all of them have one."""
        if not e.args or not e.free_symbols <= env.keys() | {x for x in e.free_symbols if self._known(x)}:
            return None
        # Of a value by cases only that case needs a value which applies.
        for part in () if isinstance(e, sp.Piecewise) else e.args:
            if told := self._without_value(part, env):
                return told
        try:
            if isinstance(e, (Relational, Boolean)):
                self.checker.relation(e, env)
            else:
                self.checker.value(e, env)
        except Undefined as error:
            return Markup("{} has no value ({})").format(self._formula(e), str(error))
        except UNTELLABLE:
            return None
        return None

    def _known(self, x: sp.Basic) -> bool:
        return isinstance(x, sp.Symbol) and x.name in self.checker.values

    def fails(self, f: Formula, env: dict[sp.Symbol, Any]) -> bool:
        """Whether it is certain that a formula fails."""
        try:
            return not self.checker.holds(f, env)
        except (Undecided, Refused):
            return False

    def _cases(
        self, f: Some | Every | EveryLength | EveryPrefix | EverySentence, env: dict[sp.Symbol, Any]
    ) -> Iterator[Any]:
        """What a quantifier ranges over, shortest first."""
        if isinstance(f, (Some, Every)):
            return self._prompts.cases(f, env)
        if isinstance(f, EveryLength):
            return iter(range(f.start, self._prompts.last(f, env) + 1))
        if isinstance(f, EveryPrefix):
            whole = env[f.of]
            return (whole[:k] for k in range(int(f.nonempty), len(whole) + 1))
        return ((i,) for i in range(len(self._prompts.world.alphabet)))

    def _some(self, f: Some, env: dict[sp.Symbol, Any]) -> Markup:
        count = self._prompts.count(f.length, env)
        prompts = list(self._prompts.cases(f, env))
        which = f"{'at most ' if f.length.at_most else ''}{sentences(count)}"
        if f.after is not None:
            which += f" more than {f.after}"
        speaker = {"P-": "P-", "P+": "P+", "both": "both components"}.get(f.support)
        if speaker:
            which += f" that {speaker} can say"
        if not prompts:
            return Markup("there is no prompt of {}").format(which)
        near = max(prompts[:_COMPARED], key=lambda x: self.nearness(f.body, {**env, f.var: x}))
        reason = self.why(f.body, {**env, f.var: near})
        if len(prompts) == 1:
            opening = Markup("the only prompt of {} is {}, and there {}")
            return opening.format(which, self._words(near), reason)
        opening = Markup("none of the {} prompts of {} complies; for {}, which comes nearest, {}")
        return opening.format(say(len(prompts)), which, self._words(near), reason)

    def nearness(self, body: Formula, env: dict[sp.Symbol, Any]) -> float:
        """How far a formula is from failing, or from holding: its margin, −∞ where that is not decided."""
        try:
            return _number(exact_margin(self.checker, body, env))
        except UNTELLABLE:
            return -math.inf

    def _relation(self, condition: sp.Basic, env: dict[sp.Symbol, Any]) -> Markup:
        if isinstance(condition, sp.And):
            part = next((c for c in condition.args if self.fails(Relation(c), env)), None)
            return self._shown(Relation(condition)) if part is None else self._relation(part, env)
        if isinstance(condition, sp.Implies):
            premise, consequence = condition.args
            return Markup("{} holds{}, but {}").format(
                self._formula(premise), self._values(premise, env), self._relation(consequence, env)
            )
        return Markup("{} does not hold{}").format(self._formula(condition), self._values(condition, env))

    def _values(self, condition: sp.Basic, env: dict[sp.Symbol, Any]) -> str:
        """Both sides of a relation in numbers, in brackets; nothing for what is not a single relation."""
        if not isinstance(condition, sp.core.relational.Relational):
            return ""
        left, right = (_number(self.checker.value(side, env)) for side in (condition.lhs, condition.rhs))
        return " (left side {}, right side {})".format(*deciding(left, right))

    def named(self, var: sp.Symbol, case: Any, sentence: bool = False) -> Markup:
        """A variable with what it stands for."""
        if isinstance(case, int):
            return Markup("{} = {}").format(var, case)
        if sentence:
            return Markup("the sentence {}").format(self._words(case))
        return Markup("{} = {}").format(var, self._words(case))

    def _words(self, prompt: tuple[int, ...]) -> str:
        return quote(tuple(self._prompts.world.alphabet[i] for i in prompt))

    def _formula(self, condition: sp.Basic) -> Markup:
        return formula(sp.latex(condition), str(condition))

    def _shown(self, f: Formula) -> Markup:
        return Markup("{} does not hold").format(formula(f.latex, str(f)))


def number(value: Any) -> Fraction | float:
    """A number of the checker (rational, logarithms, ball or infinity) for reading: a fraction where it is one."""
    if isinstance(value, (Fraction, float)):
        return value
    ball = value.ball() if hasattr(value, "ball") else value
    return float(ball.mid())


def _number(value: Any) -> float:
    return float(number(value))
