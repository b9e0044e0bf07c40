"""Polynomial inequalities and identities: Z3's nlsat after transcendental terms became unknowns."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy.core.relational import Relational

from theory.logic import Relation
from theory.observables import Average
from theory.terms import Over, Slope

from ._base import Fact, Outcome, Refused, Setting, Step, argument, only_arguments, rule
from ._decision import follows
from ._language import (
    Contradiction,
    PartialSum,
    conjuncts,
    down,
    finite_log_ratio,
    gap,
    hit,
    perron,
    same_kind,
    score_of_rank,
    tilted,
    up,
)
from .exponentials import defined

# Of what is in these nothing is asked where the whole is read as an unknown.
_OPAQUE = (up, down, tilted, perron, hit, finite_log_ratio, gap, score_of_rank)


@rule("equals for equals")
def equals_for_equals(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a relation and a = b, a being the argument ``term``: the relation with b for a. Nothing is bound in it.

    Further premises show that the sides of both are meaningful.
    """
    only_arguments(step, "term")
    if len(premises) < 2:
        raise Refused("the rule needs a relation and an equation")
    relation, equation = premises[0].condition, premises[1].condition
    if not isinstance(equation, sp.Eq) or equation.lhs != argument(step, "term", sp.Expr):
        raise Refused(f"{premises[1].name} does not say what the term equals")
    if relation.atoms(Average, PartialSum, sp.Sum, Over, Slope) or not isinstance(relation, Relational):
        raise Refused(f"{premises[0].name} is no plain relation")
    if not relation.has(equation.lhs):
        raise Refused(f"{premises[0].name} does not speak of {equation.lhs}")
    within = [
        node for node in sp.preorder_traversal(relation) if isinstance(node, _OPAQUE) and node != equation.lhs
    ]
    if any(part != equation.lhs and part.has(equation.lhs) for node in within for part in node.args):
        raise Refused(f"{equation.lhs} stands inside of a word of which nothing is asked: {within[0]}")
    defined(sp.Tuple(*relation.args, *equation.args), premises[2:], premises[:2])
    sides = [side.xreplace({equation.lhs: equation.rhs}) for side in relation.args]
    return Outcome(Relation(same_kind(relation, *sides)))


@rule("polynomial inequality")
def polynomial_inequality(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The premises together with the negation of the statement have no solution (Z3, nlsat)."""
    only_arguments(step)
    conditions: list[sp.Basic] = []
    for premise in premises:
        relations = list(conjuncts(premise.statement))
        if not relations:
            raise Refused(f"{premise.name} is not a plain relation: {premise.statement}")
        conditions += relations
    if isinstance(step.statement, Contradiction):
        goal = None
    elif isinstance(step.statement, Relation):
        goal = step.statement.condition
    else:
        raise Refused(f"{step.statement} is not a relation")
    answer = follows(conditions, goal)
    if not answer.holds:
        raise Refused(answer.reason)
    return Outcome(step.statement)
