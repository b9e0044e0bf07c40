"""What a rule sees and returns. A rule is a function from a step and its premises to what they establish."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import sympy as sp

from theory import Parameter
from theory.logic import Formula, Relation
from theory.parameters import noted
from theory.signature import Signature

from ._language import conjuncts, eq, ge, substitute_in


class Refused(ValueError):
    """A step does not follow; the message says why."""


@dataclass(frozen=True)
class Step:
    """One line of a derivation: name, statement, and the rule that gives it from the premises in ``uses``."""

    name: str
    statement: Formula
    rule: str
    uses: tuple[str, ...] = ()
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Fact:
    """A step that was accepted, with the assumptions it still rests on (names of steps, by their statements)."""

    step: Step
    open: Mapping[str, Formula]

    @property
    def name(self) -> str:
        return self.step.name

    @property
    def statement(self) -> Formula:
        return self.step.statement

    @property
    def condition(self) -> sp.Basic:
        """The relation stated.

        Raises:
          Refused: the statement is a quantified formula.
        """
        if not isinstance(self.step.statement, Relation):
            raise Refused(f"{self.name} is not a plain relation: {self.step.statement}")
        return self.step.statement.condition


@dataclass(frozen=True)
class Lemma:
    """A statement that derivations may cite, with its own derivation.

    Attributes:
      name: by which it is cited; title: in words.
      variables: symbols that stand for anything (of their kind: numbers of sentences for natural numbers).
      hypotheses: what the citing step must have shown.
      conclusion: what it then has.
      steps: the derivation.
    """

    name: str
    title: str
    variables: tuple[sp.Symbol, ...]
    hypotheses: tuple[Formula, ...]
    conclusion: Formula
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Setting:
    """What a derivation may take for granted.

    Attributes:
      hypotheses: of the claim or lemma, in order.
      parameters: whose intervals may be used.
      where: relations between parameters.
      lemmas: by name, those that may be cited. Nothing is believed of what is handed in here: the kernel checks the derivation of a
        lemma and gives its rule that lemma alone, as it was checked.
      signature: what sets and tables there are; None where worlds are mixtures.
    """

    hypotheses: tuple[Formula, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    where: tuple[sp.Basic, ...] = ()
    lemmas: Mapping[str, Lemma] = field(default_factory=dict, compare=False, repr=False)
    signature: Signature | None = None

    def __post_init__(self) -> None:
        # What is assumed of a name is true wherever it is declared: here, too, wherever these parameters came from.
        for parameter in self.parameters:
            noted(parameter)


@lru_cache(maxsize=256)
def spoken_of(setting: Setting) -> frozenset[sp.Symbol]:
    """Symbols of which a setting may say something, so that none of them stands for anything."""
    free = {parameter.symbol for parameter in setting.parameters}
    for hypothesis in setting.hypotheses:
        free |= hypothesis.free
    for relation in setting.where:
        free |= relation.free_symbols
    return frozenset(free)


@dataclass(frozen=True)
class Outcome:
    """What a rule established.

    Attributes:
      statement: the conclusion.
      open: assumptions it rests on; None for those of all premises together.
      opens: the step is itself an assumption.
      eigen: symbols that stood for anything: no open assumption may speak of them.
      remark: for the reader.
    """

    statement: Formula
    open: Mapping[str, Formula] | None = None
    opens: bool = False
    eigen: tuple[sp.Symbol, ...] = ()
    remark: str = ""


Rule = Callable[[Step, Sequence[Fact], Setting], Outcome]
RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a rule under its name."""

    def register(function: Rule) -> Rule:
        if name in RULES:
            raise ValueError(f"two rules are named {name}")
        RULES[name] = function
        return function

    return register


def union(facts: Sequence[Fact]) -> dict[str, Formula]:
    """Assumptions of several premises together."""
    result: dict[str, Formula] = {}
    for fact in facts:
        result.update(fact.open)
    return result


def plain_facts(facts: Sequence[Fact]) -> list[sp.Basic]:
    """The relations that premises state, quantified ones left out."""
    return [condition for fact in facts for condition in conjuncts(fact.statement)]


def discharge(fact: Fact, *assumptions: Fact) -> dict[str, Formula]:
    """Assumptions of a premise without those that are discharged here.

    Raises:
      Refused: the premise does not rest on one of them, or it is no assumption.
    """
    result = dict(fact.open)
    for assumption in assumptions:
        if assumption.step.rule not in ("assume", "obtain"):
            raise Refused(f"{assumption.name} is no assumption, so it cannot be discharged")
        if assumption.name not in result:
            raise Refused(f"{fact.name} does not rest on the assumption {assumption.name}")
        del result[assumption.name]
    return result


def argument(step: Step, name: str, kind: type | tuple[type, ...]) -> Any:
    """An argument of the rule.

    Raises:
      Refused: it is missing or of the wrong kind.
    """
    value = step.args.get(name)
    if not isinstance(value, kind):
        raise Refused(f"the rule {step.rule} needs the argument {name}")
    return value


def only_arguments(step: Step, *names: str) -> None:
    """Refuse arguments that the rule does not read."""
    extra = set(step.args) - set(names)
    if extra:
        raise Refused(f"the rule {step.rule} has no argument {', '.join(sorted(extra))}")


def expect(facts: Sequence[Fact], count: int, rule_name: str) -> None:
    """Refuse a wrong number of premises."""
    if len(facts) != count:
        raise Refused(f"the rule {rule_name} has {count} premise(s), {len(facts)} given")


def states(fact: Fact, formula: Formula | sp.Basic) -> None:
    """Refuse a premise that is not the one needed."""
    needed = formula if isinstance(formula, Formula) else Relation(formula)
    if fact.statement != needed:
        raise Refused(f"{fact.name} states {fact.statement}, needed is {needed}")


def all_needed(facts: Sequence[Fact], why_not: Callable[[Sequence[Fact]], str]) -> None:
    """Refuse facts of which it is said why they are not enough, and those without any one of which it is not said."""
    if reason := why_not(facts):
        raise Refused(reason)
    for k, fact in enumerate(facts):
        if not why_not([*facts[:k], *facts[k + 1 :]]):
            raise Refused(f"{fact.name} is not needed")


def real_length(fact: Fact, count: sp.Expr) -> None:
    """Refuse a premise that is not the step *a real length* for this number of sentences.

    The relation alone would not do: max(0, ceil L), being 0 where L has no value, is never negative.
    """
    if fact.step.rule != "a real length" or fact.statement != Relation(ge(count, 0)):
        raise Refused(f"{fact.name} does not show by the rule *a real length* that {count} is one")


def some_length(fact: Fact, count: sp.Expr) -> None:
    """Refuse a premise that does not show that a number of sentences has a value: a real length, or none, as the length is -oo."""
    if fact.step.rule != "a length of minus infinity" or fact.statement != Relation(eq(count, 0)):
        real_length(fact, count)


def at(formula: Formula, var: sp.Symbol, term: sp.Basic) -> Formula:
    """The formula with a term for a symbol."""
    return substitute_in(formula, {var: term})
