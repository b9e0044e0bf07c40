"""Induction over numbers of sentences and of terms, and along prompts."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Every, EveryLength, EveryPrefix, Relation
from theory.observables import P_minus, size

from ._base import Fact, Outcome, Refused, Setting, Step, at, discharge, expect, only_arguments, rule, states
from ._language import Continues, eq, ge, gt
from .quantifiers import natural


@rule("induction")
def induction(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From A(start), and from A(n) to A(n+1): A(n) for every n >= start.

    Premises: A(start); the assumption A(n); optionally the assumption n >= start; A(n+1).
    """
    only_arguments(step)
    formula = step.statement
    if not isinstance(formula, EveryLength) or len(premises) not in (3, 4):
        raise Refused(
            "the rule induction gives a statement about every number, from base, assumption and step"
        )
    n = formula.var
    if not natural(n) or formula.start < 0:
        raise Refused(f"{n} is no number of sentences")
    base, assumption, goal = premises[0], premises[1], premises[-1]
    states(base, at(formula.body, n, sp.Integer(formula.start)))
    states(assumption, formula.body)
    states(goal, at(formula.body, n, n + 1))
    discharged = [assumption]
    if len(premises) == 4:
        states(premises[2], ge(n, formula.start))
        discharged.append(premises[2])
    return Outcome(formula, open={**base.open, **discharge(goal, *discharged)}, eigen=(n,))


@rule("prompt induction")
def prompt_induction(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From A(empty), and from A(s) to A(s y): A(s) for every prompt s that P- can produce.

    Premises: the assumption |s| = 0; A(s) under it; the assumptions A(s), "s1 is s followed by one sentence" and
    P-(s1) > 0; A(s1) under them.
    """
    only_arguments(step)
    expect(premises, 6, step.rule)
    formula = step.statement
    if not isinstance(formula, Every) or formula.support != "P-" or formula.length or formula.nonempty:
        raise Refused("the rule prompt induction gives a statement about every prompt that P- can produce")
    empty, base, assumption, longer, possible, goal = premises
    s = formula.var
    if not isinstance(longer.statement, Continues) or longer.statement.parent != s:
        raise Refused(f"{longer.name} should state that a prompt is {s} followed by one sentence")
    s1 = longer.statement.child
    if not isinstance(s1, sp.Symbol) or s1 == s or s1 in formula.body.free:
        raise Refused(f"{s1} already means something")
    states(empty, Relation(eq(size(s), 0)))
    states(base, formula.body)
    states(assumption, formula.body)
    states(possible, Relation(gt(P_minus(s1), 0)))
    states(goal, at(formula.body, s, s1))
    rest = {**discharge(base, empty), **discharge(goal, assumption, longer, possible)}
    return Outcome(formula, open=rest, eigen=(s, s1))


@rule("continuation induction")
def continuation_induction(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From A(s0, s0), and from A(s0, s) to A(s0, s y): A(s0, s) for every prefix s0 of every s that P- can produce.

    Premises: the assumption P-(s0) > 0; A(s0, s0) under it; the assumptions P-(s0) > 0 (the same), A(s0, s),
    "s1 is s followed by one sentence" and P-(s1) > 0; A(s0, s1) under them.
    """
    only_arguments(step)
    expect(premises, 6, step.rule)
    formula = step.statement
    if (
        not isinstance(formula, Every)
        or formula.support != "P-"
        or formula.length
        or formula.nonempty
        or not isinstance(formula.body, EveryPrefix)
        or formula.body.nonempty
        or formula.body.of != formula.var
    ):
        raise Refused(
            "the rule continuation induction gives a statement about every prefix of every prompt of P-"
        )
    start, base, assumption, longer, possible, goal = premises
    s, s0, body = formula.var, formula.body.var, formula.body.body
    if not isinstance(longer.statement, Continues) or longer.statement.parent != s:
        raise Refused(f"{longer.name} should state that a prompt is {s} followed by one sentence")
    s1 = longer.statement.child
    if not isinstance(s1, sp.Symbol) or s1 in (s, s0) or s1 in body.free:
        raise Refused(f"{s1} already means something")
    states(start, Relation(gt(P_minus(s0), 0)))
    states(base, at(body, s, s0))
    states(assumption, body)
    states(possible, Relation(gt(P_minus(s1), 0)))
    states(goal, at(body, s, s1))
    base_rest = {k: v for k, v in base.open.items() if k != start.name}
    step_rest = discharge(goal, assumption, longer, possible)
    step_rest.pop(start.name, None)
    if start.step.rule != "assume" or start.name not in {**base.open, **goal.open}:
        raise Refused(f"{start.name} is no assumption of the base or the step")
    return Outcome(formula, open={**base_rest, **step_rest}, eigen=(s0, s, s1))


@rule("prefix induction")
def prefixes_of_longer(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From A(u) for every non-empty prefix u of s, and A(s1) for s1 = s y: A(u) for every non-empty prefix of s1."""
    only_arguments(step)
    expect(premises, 3, step.rule)
    shorter, longer, last = premises
    formula = shorter.statement
    if not isinstance(formula, EveryPrefix) or not isinstance(longer.statement, Continues):
        raise Refused("the rule needs every prefix of a prompt, its continuation, and the statement there")
    if formula.of != longer.statement.parent:
        raise Refused(f"{longer.name} does not continue {formula.of}")
    child = longer.statement.child
    if formula.of in formula.body.free or child in formula.body.free:
        raise Refused("the statement may speak of the prefix alone")
    states(last, at(formula.body, formula.var, child))
    return Outcome(EveryPrefix(formula.var, child, formula.body, formula.nonempty))


@rule("no prefixes")
def no_prefixes(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From |s| = 0: anything about every non-empty prefix of s."""
    only_arguments(step)
    expect(premises, 1, step.rule)
    formula = step.statement
    if not isinstance(formula, EveryPrefix) or not formula.nonempty:
        raise Refused("the rule gives a statement about every non-empty prefix")
    states(premises[0], Relation(eq(size(formula.of), 0)))
    return Outcome(formula)
