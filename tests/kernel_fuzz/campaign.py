"""Campaigns: steps made up by the makers, and shipped derivations that are altered, each accepted step judged on worlds."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sympy as sp

from proofs import kernel
from proofs.derivation import derivation_of
from proofs.exact import working_precision
from proofs.kernel import Derivation, accept, apply, lemma_derivation
from proofs.kernel.rules import RULES
from proofs.kernel.rules._base import Fact, Refused, Setting, Step
from proofs.kernel.rules._language import Contradiction, substitute_in
from proofs.lemmas import BOOK
from tests.kernel_fuzz.elements import MAKERS as ELEMENT_MAKERS
from tests.kernel_fuzz.elements import ElementSoup
from tests.kernel_fuzz.judge import Finding, Judge
from tests.kernel_fuzz.makers import MAKERS, make
from tests.kernel_fuzz.soup import EXOTIC, OPS, PROMPTS, Skip, Soup
from theory import claims
from theory.logic import (
    Every,
    EveryLength,
    EveryPrefix,
    Formula,
    ProbabilityAtLeast,
    Relation,
    Some,
    When,
)

ROUNDS = 16  # makers that are called in one setting
BITS = 128  # precision of balls
LIKELY = ("generalisation", "polynomial inequality", "name", "predecessor", "lemma", "definition", "instance")
LIKELY_OF_ELEMENTS = (
    "when",
    "choice",
    "generalisation",
    "witness",
    "polynomial inequality",
    "a sum of numbers",
)


@dataclass
class Tally:
    """What a campaign did.

    Attributes:
      accepted: steps by rule, assumptions left out of `steps` but not of this.
      judged: those of them that some world met.
      worlds: worlds that met what a step rests on, by rule.
      findings: accepted steps that are not true.
    """

    accepted: dict[str, int] = field(default_factory=lambda: dict.fromkeys(RULES, 0))
    judged: dict[str, int] = field(default_factory=lambda: dict.fromkeys(RULES, 0))
    worlds: dict[str, int] = field(default_factory=lambda: dict.fromkeys(RULES, 0))
    findings: list[Finding] = field(default_factory=list)

    @property
    def steps(self) -> int:
        """Accepted steps that are no mere assumptions."""
        return sum(self.accepted.values()) - self.accepted["assume"]

    def count(self, fact: Fact, met: int, finding: Finding | None) -> None:
        rule = fact.step.rule
        self.accepted[rule] += 1
        self.judged[rule] += met > 0
        self.worlds[rule] += met
        if finding is not None:
            self.findings.append(finding)

    def table(self) -> str:
        """Per rule: accepted steps, those that some world met, and worlds."""
        found: dict[str, int] = {}
        for finding in self.findings:
            found[finding.rule] = found.get(finding.rule, 0) + 1
        lines = [f"{'rule':44}{'accepted':>9}{'judged':>9}{'worlds':>9}{'findings':>9}"]
        for rule in self.accepted:
            numbers = (self.accepted[rule], self.judged[rule], self.worlds[rule], found.get(rule, 0))
            lines.append(f"{rule:44}" + "".join(f"{number:9}" for number in numbers))
        totals = (self.accepted, self.judged, self.worlds)
        numbers = (*(sum(t.values()) for t in totals), len(self.findings))
        lines.append(f"{'all':44}" + "".join(f"{number:9}" for number in numbers))
        return "\n".join(lines)


def behind(fact: Fact, facts: Mapping[str, Fact]) -> list[Fact]:
    """A fact and all that it rests on, in order."""
    names, wanted = set(), [fact.name]
    while wanted:
        name = wanted.pop()
        if name not in names and name in facts:
            names.add(name)
            wanted += facts[name].step.uses
    return [f for f in facts.values() if f.name in names]


# ---------------------------------------------------------------- steps that are made up
def soups(
    seed: int,
    steps: int,
    tally: Tally,
    rules: Sequence[str] | None = None,
    stop: bool = False,
    elements: bool = False,
) -> Tally:
    """Make steps up until so many were accepted.

    Args:
      rules: makers that are called; all of them if None.
      stop: at the first finding.
      elements: steps on tables over finite sets, not on prompts.
    """
    able = ELEMENT_MAKERS if elements else MAKERS
    often = [r for r in (LIKELY_OF_ELEMENTS if elements else LIKELY) for _ in range(3)]
    names = [*able, *often] if rules is None else list(rules)
    round_, limit = 0, tally.steps + steps
    with working_precision(BITS):
        while tally.steps < limit and round_ < steps + 50:
            round_ += 1
            origin = f"seed {seed}, soup {round_}" + (" of elements" if elements else "")
            _one_soup(random.Random(f"{seed} {round_}"), names, tally, origin, elements)
            if stop and tally.findings:
                break
    return tally


def _one_soup(rng: random.Random, names: Sequence[str], tally: Tally, origin: str, elements: bool) -> None:
    try:
        soup = ElementSoup(rng) if elements else Soup(rng)
    except Skip:
        return
    spoiled: set[str] = set()
    for _ in range(ROUNDS):
        with contextlib.suppress(
            Skip, ValueError, TypeError
        ):  # SymPy compares no odd term that a maker puts in
            scarce = min(names, key=lambda rule: tally.accepted.get(rule, 0))
            rule = scarce if rng.random() < 0.25 else rng.choice(names)
            ELEMENT_MAKERS[rule](soup) if elements else make(soup, rule)
        for fact in soup.fresh:
            if spoiled & set(fact.step.uses):
                spoiled.add(fact.name)
                continue
            met, finding = soup.judge.judge(fact)
            if finding is not None:
                spoiled.add(fact.name)
                finding.steps, finding.origin = behind(fact, soup.facts), origin
            tally.count(fact, met, finding)
        soup.fresh.clear()


# ---------------------------------------------------------------- shipped derivations, altered
def corpus(names: Sequence[str] | None = None) -> dict[str, Derivation]:
    """Derivations of lemmas; all of them if no names are given."""
    return {name: lemma_derivation(BOOK[name], BOOK) for name in (BOOK if names is None else names)}


def claim_corpus(ids: Sequence[str] | None = None) -> dict[str, Derivation]:
    """Complete derivations of claims; of all claims if none are given."""
    found = {}
    known = claims()
    for id in known if ids is None else ids:
        written = derivation_of(known[id])
        if written is not None and written[2].complete:
            found[f"claim {id}"] = written[1]
    return found


def replay(derivation: Derivation, judge: Judge, tally: Tally, origin: str) -> dict[str, Fact]:
    """Judge the steps of a derivation as they are."""
    facts: dict[str, Fact] = {}
    for step in derivation.steps:
        try:
            fact, _ = accept(kernel.read(step), facts, derivation.setting)
        except Refused:
            continue
        facts[step.name] = fact
        met, finding = judge.judge(fact)
        if finding is not None:
            finding.steps, finding.origin = behind(fact, facts), origin
        tally.count(fact, met, finding)
    return facts


def mutants(
    seed: int, steps: int, tally: Tally, derivations: Mapping[str, Derivation], stop: bool = False
) -> Tally:
    """Alter derivations and judge what is still accepted, until so many altered steps were."""
    limit, round_ = tally.steps + steps, 0
    known: dict[str, tuple[Judge, dict[str, Fact]]] = {}
    names = sorted(derivations)
    with working_precision(BITS):
        while names and tally.steps < limit and round_ < 20 * steps + 50:
            round_ += 1
            rng = random.Random(f"{seed} mutant {round_}")
            name = rng.choice(names)
            if name not in known:
                judge = Judge(derivations[name].setting, random.Random(f"{seed} {name}"), scenes=4, tries=60)
                before = tally.steps
                known[name] = judge, replay(derivations[name], judge, tally, name)
                limit += tally.steps - before  # steps as they are shipped are no altered ones
            judge, facts = known[name]
            _one_mutant(rng, derivations[name], judge, facts, tally, f"{name}, seed {seed}, mutant {round_}")
            if stop and tally.findings:
                break
    return tally


def _one_mutant(
    rng: random.Random,
    derivation: Derivation,
    judge: Judge,
    facts: Mapping[str, Fact],
    tally: Tally,
    origin: str,
) -> None:
    """Alter one step (or one symbol from one step on), and see what of the rest is still accepted, as far as it rests on it."""
    start = rng.randrange(len(derivation.steps))
    made = {step.name: facts[step.name] for step in derivation.steps[:start] if step.name in facts}
    altered: set[str] = set()
    spoiled: set[str] = set()
    renaming = _renaming(rng, derivation) if rng.random() < 0.4 else {}
    for position in range(start, len(derivation.steps)):
        step = derivation.steps[position]
        first = position == start
        touched = first or bool(renaming) or altered & set(step.uses)
        if not touched:
            if step.name in facts:
                made[step.name] = facts[step.name]
            continue
        try:
            trial = (
                _renamed(step, renaming)
                if renaming
                else _altered(rng, step, derivation, position)
                if first
                else step
            )
        except (ValueError, TypeError):  # SymPy makes no term of it
            return
        fact = _accepted(trial, made, derivation.setting)
        if fact is None:
            if first and not renaming:
                return
            continue
        made[step.name] = fact
        if fact.step == step and fact.open == (facts[step.name].open if step.name in facts else None):
            continue
        altered.add(step.name)
        if spoiled & set(trial.uses):
            spoiled.add(step.name)
            continue
        met, finding = judge.judge(fact)
        if finding is not None:
            spoiled.add(step.name)
            finding.steps, finding.origin = behind(fact, made), origin
        tally.count(fact, met, finding)


def _accepted(step: Step, facts: Mapping[str, Fact], setting: Setting) -> Fact | None:
    """The fact by a step as it is stated, or with the statement that its rule computes; None if it is refused."""
    for statement in (step.statement, Contradiction()):
        try:
            outcome, _ = apply(kernel.read(replace(step, statement=statement)), facts, setting)
            stated = replace(step, statement=outcome.statement)
            fact, _ = accept(kernel.read(stated), dict(facts), setting)
        except (Refused, ValueError):
            continue
        return fact
    return None


def _renaming(rng: random.Random, derivation: Derivation) -> dict[sp.Basic, sp.Basic]:
    """One symbol of a derivation for another: a parameter, one with assumptions, one that means something else."""
    symbols = sorted({x for step in derivation.steps for x in step.statement.free}, key=str)
    if not symbols:
        return {}
    old = rng.choice(symbols)
    parameters = [p.symbol for p in derivation.setting.parameters]
    new = rng.choice((*EXOTIC, *parameters, *parameters, *PROMPTS, *symbols))
    return {} if new == old else {old: new}


def _in_argument(value: Any, renaming: Mapping[sp.Basic, sp.Basic]) -> Any:
    if isinstance(value, sp.Basic):
        return value.xreplace(dict(renaming))
    if isinstance(value, tuple):
        return tuple(_in_argument(part, renaming) for part in value)
    if isinstance(value, Mapping):
        return {key: _in_argument(part, renaming) for key, part in value.items()}
    return value


def _renamed(step: Step, renaming: Mapping[sp.Basic, sp.Basic]) -> Step:
    args = {key: _in_argument(value, renaming) for key, value in step.args.items()}
    try:
        statement = _everywhere(step.statement, renaming)
    except (ValueError, TypeError, AttributeError):
        statement = step.statement
    return replace(step, statement=statement, args=args)


def _everywhere(f: Formula, renaming: Mapping[sp.Basic, sp.Basic]) -> Formula:
    """Exchange symbols, those that a quantifier binds included."""
    var = getattr(f, "var", None)
    if var in renaming:
        body = _everywhere(f.body, renaming)  # type: ignore[attr-defined]
        return replace(f, var=renaming[var], body=body)  # type: ignore[type-var, call-arg]
    return substitute_in(f, renaming)


def _altered(rng: random.Random, step: Step, derivation: Derivation, position: int) -> Step:
    """A step with another argument, statement, premise or rule."""
    earlier = [s.name for s in derivation.steps[:position]]
    draw = rng.random()
    if draw < 0.35 and step.args:
        key = rng.choice(sorted(step.args))
        return replace(step, args={**step.args, key: _other(rng, step.args[key])})
    if draw < 0.6:
        return replace(step, statement=_other_statement(rng, step.statement))
    if draw < 0.85 and step.uses and earlier:
        uses = list(step.uses)
        place = rng.randrange(len(uses))
        if rng.random() < 0.5:
            uses[place] = rng.choice(earlier)
        else:
            del uses[place]
        return replace(step, uses=tuple(uses))
    return replace(
        step, rule=rng.choice(sorted(MAKERS))
    )  # those about sets are attacked in tests/test_sets_soundness.py


def _other(rng: random.Random, value: Any) -> Any:
    """Another argument of the same kind, or one that is out of place."""
    if isinstance(value, tuple) and value:
        place = rng.randrange(len(value))
        return (*value[:place], _other(rng, value[place]), *value[place + 1 :])
    if isinstance(value, Mapping) and value:
        key = rng.choice(sorted(value, key=str))
        return {**value, key: _other(rng, value[key])}
    if isinstance(value, str):
        return rng.choice(("P", "P-", "P+"))
    if isinstance(value, int):
        return value + rng.choice((1, -1))
    if isinstance(value, sp.Basic):
        inner = sorted(value.free_symbols, key=str)
        odd = (sp.Integer(0), sp.Integer(-1), sp.Rational(1, 2), sp.oo, *PROMPTS, *EXOTIC)
        if inner and rng.random() < 0.5:
            return value.xreplace({rng.choice(inner): rng.choice(odd)})
        if isinstance(value, sp.Expr) and rng.random() < 0.5:
            return value + rng.choice((1, -1))
        return rng.choice(odd)
    return value


_FLIPS: dict[type, Callable[..., Any]] = {type(op(sp.Symbol("p"), sp.Symbol("q"))): op for op in OPS}


def _other_statement(rng: random.Random, f: Formula) -> Formula:
    """A statement that is a little stronger, weaker or other."""
    if isinstance(f, Relation):
        c = f.condition
        if type(c) in _FLIPS:
            left, right = c.args
            side = rng.choice((right, right, 2 * right, right + 1, right / 2, sp.Integer(0)))
            return Relation(rng.choice(OPS)(left, side))
        return f
    if (
        isinstance(f, (Some, Every, EveryPrefix, EveryLength, When, ProbabilityAtLeast))
        and rng.random() < 0.6
    ):
        return replace(f, body=_other_statement(rng, f.body))
    if isinstance(f, (Some, Every)):
        return replace(f, support=rng.choice(("P", "P-", "P+", "both", "any")))
    if isinstance(f, EveryLength):
        return replace(f, start=max(0, f.start + rng.choice((1, -1))))
    return f


__all__ = ["Tally", "claim_corpus", "corpus", "mutants", "replay", "soups"]
