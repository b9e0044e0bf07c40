"""Polynomial inequalities and identities: Z3's nlsat after transcendental terms became unknowns."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Relation

from ._base import Fact, Outcome, Refused, Setting, Step, only_arguments, rule
from ._decision import follows
from ._language import Contradiction, conjuncts


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
