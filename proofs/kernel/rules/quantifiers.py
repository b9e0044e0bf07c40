"""Instances, generalisation, witnesses: the quantifiers over prompts, prefixes, next sentences and lengths."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import (
    Conjunction,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    Formula,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeElement,
    When,
)
from theory.observables import P_minus, Prob, size

from ._base import (
    Fact,
    Outcome,
    Refused,
    Setting,
    Step,
    argument,
    at,
    discharge,
    expect,
    only_arguments,
    real_length,
    rule,
    some_length,
    spoken_of,
    states,
    union,
)
from ._decision import natural
from ._language import (
    LAW,
    Continues,
    ElementOf,
    EveryNext,
    IsPrefix,
    SomeNext,
    all_of,
    count_of,
    eq,
    ge,
    gt,
    implies,
    le,
    length_of,
    partial_in,
    up,
)
from ._sorts import Sort, canonical, sort_of


def guards(formula: Formula, term: sp.Basic) -> list[Formula]:
    """What a term has to meet for a quantifier to speak of it."""
    needed: list[Formula] = []
    if isinstance(formula, (Some, Every, SomeNext, EveryNext)):
        needed += [Relation(gt(LAW[law](term), 0)) for law in laws_of(formula.support)]
    if isinstance(formula, (SomeNext, EveryNext)):
        needed.append(Continues(term, formula.of))
    if isinstance(formula, (EveryElement, SomeElement)):
        assert isinstance(term, sp.Symbol)
        needed.append(ElementOf(term, formula.over))
    if isinstance(formula, EveryPrefix):
        needed.append(IsPrefix(term, formula.of))
    if isinstance(formula, (Every, EveryPrefix)) and formula.nonempty:
        needed.append(Relation(ge(size(term), 1)))
    if isinstance(formula, (Some, Every)) and formula.after is not None:
        if isinstance(formula, Every) and formula.nonempty:
            raise Refused(f"{formula} may leave out the empty prompt or the empty continuation")
        needed.append(IsPrefix(formula.after, term))
    if isinstance(formula, (Some, Every)) and formula.length is not None:
        count = count_of(formula.length)
        needed.append(Relation((le if formula.length.at_most else eq)(length_after(formula, term), count)))
    if isinstance(formula, EveryLength):
        needed.append(Relation(ge(term, formula.start)))
    return needed


def laws_of(support: str) -> tuple[str, ...]:
    """The laws that must be able to produce a prompt of a quantifier."""
    return {"both": ("P-", "P+"), "any": ()}.get(support, (support,))


def length_after(formula: Some | Every, term: sp.Basic) -> sp.Expr:
    """The number of sentences that a quantifier counts."""
    return size(term) if formula.after is None else size(term) - size(formula.after)


def _own_symbol(formula: Formula, term: sp.Basic) -> None:
    """Refuse an element that the formula speaks of otherwise: terms of two elements may cancel where they meet."""
    own = isinstance(term, sp.Symbol) and term not in formula.free
    if isinstance(formula, (EveryElement, SomeElement)) and not own:
        raise Refused(f"{term} is no symbol of its own for an element")


@rule("instance")
def instance(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From "every ..." and what the term ``at`` has to meet: the body there.

    Conditions that no premise states are carried along: "condition implies body". For a number of sentences the
    start of the range may be left out when it is 0.
    """
    only_arguments(step, "at")
    if not premises:
        raise Refused("the rule instance needs a premise")
    formula, facts = premises[0].statement, list(premises[1:])
    term = argument(step, "at", sp.Basic)
    _own_symbol(formula, term)
    if not isinstance(formula, (Every, EveryNext, EveryPrefix, EveryLength, EveryElement)):
        raise Refused(f"{premises[0].name} does not speak of every anything: {formula}")
    if not isinstance(formula, EveryLength) and sort_of(term) is not Sort.PROMPT:
        raise Refused(f"{term} is no prompt")
    missing = []
    for guard in guards(formula, term):
        met = [f for f in facts if f.statement == guard]
        if met:
            facts.remove(met[0])
        elif isinstance(formula, EveryLength) and formula.start == 0 and natural(term):
            continue
        elif isinstance(guard, Relation):
            missing.append(guard.condition)
        else:
            raise Refused(f"no premise states that {guard}")
    if isinstance(formula, EveryLength) and not natural(term):
        raise Refused(f"{term} is no number of sentences")
    if facts:
        raise Refused(f"{facts[0].name} is not needed for the instance")
    body = at(formula.body, formula.var, term)
    if missing:
        if not isinstance(body, Relation):
            raise Refused(f"no premise states that {missing[0]}")
        body = Relation(implies(all_of(*missing), body.condition))
    return Outcome(body)


@rule("generalisation")
def generalisation(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the body for a symbol of which nothing but the conditions was assumed: "every ...".

    Premises: the body, then the assumptions of the conditions. A length that is not a plain number of sentences must be shown to have a
    value: a further premise says that it is real, or that it is -oo.
    """
    only_arguments(step)
    formula = step.statement
    if not premises or not isinstance(formula, (Every, EveryPrefix, EveryLength, EveryNext, EveryElement)):
        raise Refused("the rule generalisation gives a statement about every ...")
    goal, assumptions = premises[0], premises[1:]
    length: list[Fact] = []
    if isinstance(formula, Every) and formula.length is not None and isinstance(count_of(formula.length), up):
        length, assumptions = list(premises[-1:]), premises[1:-1]
        some_length(length[0], count_of(formula.length))
    states(goal, formula.body)
    allowed = guards(formula, formula.var)
    for assumption in assumptions:
        if assumption.statement not in allowed:
            raise Refused(f"{assumption.name} is no condition of {formula}")
    if isinstance(formula, EveryLength) and not natural(formula.var):
        raise Refused(f"{formula.var} is no number of sentences")
    return Outcome(formula, open={**discharge(goal, *assumptions), **union(length)}, eigen=(formula.var,))


@rule("witness")
def witness(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the body for the term ``at`` and what it has to meet: "some ...".

    A length that is not a plain number of sentences must be shown to be one: a premise count >= 0. If the body speaks
    of the likelihood ratio of the prompt, P- must be able to produce it.
    """
    only_arguments(step, "at")
    formula, term = step.statement, argument(step, "at", sp.Basic)
    if not isinstance(formula, (Some, SomeNext, SomeElement)):
        raise Refused("the rule witness gives a statement about some ...")
    _own_symbol(formula, term)
    needed = [at(formula.body, formula.var, term), *guards(formula, term)]
    if (
        isinstance(formula, (Some, SomeNext))
        and "P-" not in laws_of(formula.support)
        and partial_in(formula.body, formula.var)
    ):
        needed.append(Relation(gt(P_minus(term), 0)))
    alternatives: dict[Formula, Formula] = {}
    real = False
    if isinstance(formula, Some):
        count = count_of(formula.length)
        if isinstance(count, up):
            needed.append(Relation(ge(count, 0)))
            real = True
        if formula.length.at_most:
            length = length_after(formula, term)
            alternatives[Relation(le(length, count))] = Relation(eq(length, count))
    facts = list(premises)
    for guard in needed:
        met = [f for f in facts if f.statement == guard or f.statement == alternatives.get(guard)]
        if not met:
            raise Refused(f"no premise states that {guard}")
        if real and guard == Relation(ge(count, 0)):
            real_length(met[0], count)
        facts.remove(met[0])
    if facts:
        raise Refused(f"{facts[0].name} is not needed for a witness")
    return Outcome(formula)


@rule("obtain")
def obtain(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Let ``var`` be as "some ..." says: its body, support, length, prefix, parent or set (argument ``part``), as an assumption."""
    expect(premises, 1, step.rule)
    only_arguments(step, "var", "part")
    formula, var = premises[0].statement, argument(step, "var", sp.Symbol)
    part = argument(step, "part", str)
    if not isinstance(formula, (Some, SomeNext, SomeElement)):
        raise Refused(f"{premises[0].name} does not speak of some ...: {formula}")
    if var in formula.free or var in premises[0].statement.free:
        raise Refused(f"{var} already means something in {premises[0].name}")
    if part == "body":
        return Outcome(at(formula.body, formula.var, var), opens=True)
    if isinstance(formula, SomeElement):
        if part == "member":
            return Outcome(ElementOf(var, formula.over), opens=True)
        raise Refused(f"{premises[0].name} has no part {part}")
    if part == "support" and formula.support in LAW:
        return Outcome(Relation(gt(LAW[formula.support](var), 0)), opens=True)
    if part == "length" and isinstance(formula, Some):
        relation = le if formula.length.at_most else eq
        return Outcome(Relation(relation(length_after(formula, var), count_of(formula.length))), opens=True)
    if part == "prefix" and isinstance(formula, Some) and formula.after is not None:
        return Outcome(IsPrefix(formula.after, var), opens=True)
    if part == "parent" and isinstance(formula, SomeNext):
        return Outcome(Continues(var, formula.of), opens=True)
    raise Refused(f"{premises[0].name} has no part {part}")


@rule("choice")
def choice(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From "some ...", what was obtained from it, and a goal that does not speak of what was chosen: the goal."""
    only_arguments(step)
    if len(premises) < 3:
        raise Refused("the rule choice needs the existence, what was obtained, and the goal")
    existence, goal, obtained = premises[0], premises[-1], premises[1:-1]
    names = {o.step.args.get("var") for o in obtained}
    if len(names) != 1:
        raise Refused("one prompt or element is chosen at a time")
    (var,) = names
    for o in obtained:
        if o.step.rule != "obtain" or o.step.uses != (existence.name,):
            raise Refused(f"{o.name} was not obtained from {existence.name}")
    if var in goal.statement.free:
        raise Refused(f"the goal speaks of {var}, which was chosen")
    if canonical(var) is not Sort.PROMPT or var in spoken_of(setting):
        raise Refused(f"{var} means something already, so it cannot be chosen")
    rest = discharge(goal, *obtained)
    for name, statement in rest.items():
        if var in statement.free:
            raise Refused(f"the assumption {name} speaks of {var}, which was chosen")
    return Outcome(goal.statement, open={**rest, **existence.open})


@rule("chance")
def chance(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From Pr[A] >= q, and that B holds wherever A does: with probability at least q, B.

    Premises: the probability of A over texts of n sentences; "every text of n sentences: where A holds, so does B". If
    the number n of sentences is not plain, a third premise shows that it is one.
    """
    only_arguments(step)
    formula = step.statement
    if not isinstance(formula, ProbabilityAtLeast) or formula.after is not None:
        raise Refused("the rule chance gives a statement that holds with some probability")
    count = count_of(formula.length)
    expect(premises, 3 if isinstance(count, up) else 2, step.rule)
    probability, always = premises[:2]
    if isinstance(count, up):
        real_length(premises[2], count)
    if not isinstance(always.statement, Every) or not isinstance(always.statement.body, When):
        raise Refused(f"{always.name} does not say what holds of every text where something does")
    event = always.statement.body.condition
    if not isinstance(event, Relation):
        raise Refused(f"{event} is no event")
    needed = Every(formula.var, When(event, formula.body), formula.law, length_of(count))
    states(always, needed)
    states(probability, ge(Prob(formula.law, event.condition, formula.var, count), formula.at_least))
    return Outcome(formula)


@rule("both")
def both(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """All premises together, in order."""
    only_arguments(step)
    if len(premises) < 2:
        raise Refused("the rule both needs two premises")
    return Outcome(Conjunction(tuple(p.statement for p in premises)))


@rule("either")
def either(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From one of its parts: "... or ...", whatever the others say."""
    expect(premises, 1, step.rule)
    only_arguments(step)
    if not isinstance(step.statement, Disjunction) or premises[0].statement not in step.statement.parts:
        raise Refused(f"{premises[0].name} is no part of {step.statement}")
    return Outcome(step.statement)


@rule("part")
def part(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The part numbered ``index`` of a conjunction."""
    expect(premises, 1, step.rule)
    only_arguments(step, "index")
    index, formula = argument(step, "index", int), premises[0].statement
    if isinstance(formula, Conjunction):
        parts: list[Formula] = list(formula.parts)
    elif isinstance(formula, Relation) and isinstance(formula.condition, sp.And):
        parts = [Relation(a) for a in formula.condition.args]
    else:
        raise Refused(f"{premises[0].name} is no conjunction")
    if not 0 <= index < len(parts):
        raise Refused(f"{premises[0].name} has no part {index}")
    return Outcome(parts[index])
