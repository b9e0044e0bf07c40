"""Shapes that conclusions are made of, taken apart: a score below a bound, a condition and what it leads to."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from theory.logic import Formula, Relation, When
from theory.observables import B_P, best_P


@dataclass(frozen=True)
class Below:
    """A score after a prompt lies below a bound.

    Attributes:
      bound: in scalars and bound lengths.
      draws: of how many replies the best one counts; None for the mean reply.
      strict: whether the bound itself is too much.
    """

    bound: sp.Expr
    draws: sp.Expr | None = None
    strict: bool = True


def ordered(formula: Formula) -> tuple[sp.Expr, sp.Expr, bool] | None:
    """The lesser and the greater side of a relation, and whether they may not be equal; None for what is not one inequality."""
    e = formula.condition if isinstance(formula, Relation) else None
    if isinstance(e, (sp.StrictLessThan, sp.LessThan)):
        return e.args[0], e.args[1], isinstance(e, sp.StrictLessThan)
    if isinstance(e, (sp.StrictGreaterThan, sp.GreaterThan)):
        return e.args[1], e.args[0], isinstance(e, sp.StrictGreaterThan)
    return None


def below(formula: Formula, prompt: sp.Symbol) -> Below | None:
    """The formula as "the score of the model after the prompt lies below a bound", where it says that."""
    sides = ordered(formula)
    if sides is None:
        return None
    score, bound, strict = sides
    if prompt in bound.free_symbols:
        return None
    if score == B_P(prompt):
        return Below(bound, None, strict)
    if isinstance(score, best_P) and score.args[0] == prompt:
        return Below(bound, score.args[1], strict)
    return None


def conditional(formula: Formula) -> tuple[Formula, Formula] | None:
    """Condition and conclusion of "if ... then ..."; None for what is neither."""
    if isinstance(formula, When):
        return formula.condition, formula.body
    if isinstance(formula, Relation) and isinstance(formula.condition, sp.Implies):
        condition, conclusion = formula.condition.args
        return Relation(condition), Relation(conclusion)
    return None
