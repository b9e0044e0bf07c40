"""Assumptions and the rules that discharge them: implication, cases, contradiction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sympy as sp

from theory.logic import (
    Conjunction,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    Formula,
    Relation,
    Some,
    SomeElement,
    When,
)

from ._base import (
    Fact,
    Outcome,
    Refused,
    Setting,
    Step,
    all_needed,
    argument,
    discharge,
    expect,
    only_arguments,
    plain_facts,
    real_length,
    rule,
    states,
    union,
)
from ._decision import assumed, known, possible, shown, why_without_meaning
from ._language import Contradiction, EveryNext, SomeNext, any_of, count_of, implies, negate, partial_in, up
from .quantifiers import laws_of


@rule("assume")
def assume(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Anything, to be discharged later."""
    expect(premises, 0, step.rule)
    only_arguments(step)
    return Outcome(step.statement, opens=True)


@rule("implication")
def implication(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From an assumption A and what was shown under it, B: A implies B. Further premises show that A has a meaning."""
    only_arguments(step)
    assumption, goal, further = _under(step, premises)
    decided(assumption.condition, further, setting)
    statement = Relation(implies(assumption.condition, goal.condition))
    return Outcome(statement, open={**discharge(goal, assumption), **union(further)})


def _under(step: Step, premises: Sequence[Fact]) -> tuple[Fact, Fact, Sequence[Fact]]:
    """An assumption, what was shown under it, and further premises."""
    if len(premises) < 2:
        raise Refused(f"the rule {step.rule} needs an assumption and what was shown under it")
    return premises[0], premises[1], premises[2:]


@rule("contraposition")
def contraposition(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From A implies B: the contrary of B implies the contrary of A."""
    expect(premises, 1, step.rule)
    only_arguments(step)
    relation = premises[0].condition
    if not isinstance(relation, sp.Implies):
        raise Refused(f"{premises[0].name} is no implication")
    first, second = relation.args
    decided(first, (), setting)
    return Outcome(Relation(implies(negate(second), negate(first))))


@rule("in any case")
def in_any_case(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From B: A implies B; where A holds, so does B."""
    expect(premises, 1, step.rule)
    only_arguments(step)
    statement = step.statement
    if isinstance(statement, When):
        states(premises[0], statement.body)
    elif isinstance(statement, Relation) and isinstance(statement.condition, sp.Implies):
        states(premises[0], statement.condition.args[1])
    else:
        raise Refused(f"{statement} is no implication")
    return Outcome(statement)


@rule("when")
def when(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From an assumption A and what was shown under it, B: where A holds, so does B. Further premises show that A has a meaning."""
    only_arguments(step)
    assumption, goal, further = _under(step, premises)
    if isinstance(assumption.statement, Relation):
        decided(assumption.condition, further, setting)
    else:
        for relation, there in relations_of(assumption.statement):
            decided(relation, (), setting, there)
        if further:
            raise Refused(f"{further[0].name} is not needed")
    statement = When(assumption.statement, goal.statement)
    return Outcome(statement, open={**discharge(goal, assumption), **union(further)})


def relations_of(f: Formula, there: Sequence[sp.Basic] = ()) -> Iterator[tuple[sp.Basic, Sequence[sp.Basic]]]:
    """The relations inside a formula, each with what is true where it is asked; refuses a kind or a length of no known meaning."""
    if isinstance(f, Relation):
        yield f.condition, there
        return
    of_elements, of_prompts = (EveryElement, SomeElement), (Every, Some, EveryLength, EveryPrefix)
    if not isinstance(f, (Conjunction, Disjunction, When, *of_elements, *of_prompts, EveryNext, SomeNext)):
        raise Refused(f"whether {f} has a meaning is not known")
    there = [fact for fact in there if f.binds not in fact.free_symbols]  # of another prompt of that name
    if isinstance(f, (Every, Some)):
        if f.length is not None and isinstance(count_of(f.length), up):
            raise Refused(f"whether {f} has a meaning is not known, as its length may have none")
        there = [*there, *(fact for law in laws_of(f.support) for fact in possible(law, f.var))]
    elif isinstance(f, (EveryNext, SomeNext)):
        there = [*there, *possible(f.support, f.var)]
    for child in f.children():
        yield from relations_of(child, there)


@rule("as the condition holds")
def as_condition_holds(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From "where A holds, so does B", and A: B."""
    expect(premises, 2, step.rule)
    only_arguments(step)
    implication_, condition = premises
    if not isinstance(implication_.statement, When):
        raise Refused(f"{implication_.name} does not say what holds where something does")
    states(condition, implication_.statement.condition)
    return Outcome(implication_.statement.body)


@rule("cases")
def cases(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From assumption, goal, assumption, goal, ... and then facts that show that one assumption must hold.

    Argument ``branches``: how many assumptions. The goals are the same statement.
    """
    only_arguments(step, "branches")
    branches = argument(step, "branches", int)
    if branches < 2 or len(premises) < 2 * branches:
        raise Refused("cases need an assumption and a goal for each of two branches or more")
    assumptions, goals = premises[: 2 * branches : 2], premises[1 : 2 * branches : 2]
    facts = premises[2 * branches :]
    for goal in goals[1:]:
        if goal.statement != goals[0].statement:
            raise Refused(f"{goal.name} and {goals[0].name} state different things")
    shown(any_of(*(a.condition for a in assumptions)), facts, words="the cases may not be all: ")
    rest = union(facts)
    for assumption, goal in zip(assumptions, goals, strict=True):
        rest.update(discharge(goal, assumption))
    return Outcome(goals[0].statement, open=rest)


def decided(
    condition: sp.Basic, premises: Sequence[Fact], setting: Setting, there: Sequence[sp.Basic] = ()
) -> None:
    """Refuse a relation or term that may have no meaning: that the contrary is absurd does not make it true; and premises it does not need.

    Args:
      there: what is known where it is asked.
    """
    given = [*assumed(condition), *known(setting), *there]

    def why_not(facts: Sequence[Fact]) -> str:
        why = why_without_meaning(condition, [*given, *plain_facts(facts)])
        return why and f"{condition} may have no meaning: {why}"

    all_needed(premises, why_not)


def negation(formula: Formula) -> Formula:
    """The negation of a relation or of an existence, pushed inside once.

    Raises:
      Refused: no negation is known.
    """
    if isinstance(formula, Relation):
        return Relation(negate(formula.condition))
    if isinstance(formula, Some) and isinstance(formula.body, Relation):
        return Every(
            formula.var, negation(formula.body), formula.support, formula.length, after=formula.after
        )
    if isinstance(formula, SomeNext) and isinstance(formula.body, Relation):
        return EveryNext(formula.var, formula.of, negation(formula.body), formula.support)
    raise Refused(f"{formula} cannot be shown by contradiction here")


@rule("contradiction")
def contradiction(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the assumption of the contrary and a contradiction: the statement.

    For "some prompt" of a length that is not a plain number of sentences, a third premise shows that it is one. Further premises
    show that what is stated has a meaning.
    """
    only_arguments(step)
    if isinstance(step.statement, Some) and isinstance(count := count_of(step.statement.length), up):
        if len(premises) < 3:
            raise Refused("a length that is no plain number of sentences must be shown to be one")
        real_length(premises[2], count)
        further = premises[3:]
    else:
        further = premises[2:]
    if len(premises) < 2:
        raise Refused("the rule needs the contrary and a contradiction")
    formula = step.statement
    some = isinstance(formula, (Some, SomeNext))
    if some and formula.support != "P-" and partial_in(formula.body, formula.var):  # type: ignore[attr-defined]
        raise Refused("a likelihood ratio has no meaning after prompts that P- cannot produce")
    assumption, absurd = premises[:2]
    if not isinstance(absurd.statement, Contradiction):
        raise Refused(f"{absurd.name} is no contradiction")
    if isinstance(formula, Relation):
        decided(formula.condition, further, setting)
    elif isinstance(formula, (Some, SomeNext)) and isinstance(formula.body, Relation):
        laws = laws_of(formula.support)
        there = [fact for law in laws for fact in possible(law, formula.var)]
        decided(formula.body.condition, further, setting, there)
    elif further:
        raise Refused(f"{further[0].name} is not needed")
    if assumption.statement != negation(step.statement):
        raise Refused(f"{assumption.name} is not the contrary, which is {negation(step.statement)}")
    return Outcome(step.statement, open={**discharge(absurd, assumption), **union(premises[2:])})


@rule("from a contradiction")
def from_contradiction(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a contradiction: anything."""
    expect(premises, 1, step.rule)
    only_arguments(step)
    if not isinstance(premises[0].statement, Contradiction):
        raise Refused(f"{premises[0].name} is no contradiction")
    return Outcome(step.statement)
