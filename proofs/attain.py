"""Tightness: a world in which a claim that stands holds with next to no room.

"The bound cannot be improved by more than eps" is the negation of a claim, namely of the same claim strengthened by eps, so
the ordinary search refutes it and the ordinary checker certifies the world.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from proofs.search import Finding
from theory import Claim, Formula, Relation
from theory.logic import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Negation,
    ProbabilityAtLeast,
    Some,
    SomeConstant,
    SomeElement,
    When,
)
from theory.observables import Prob

ROOM = sp.Rational(1, 10**6)
# Tightening what these say of each or of some thing tightens the whole.
_OVER = (Some, Every, EveryPrefix, EveryLength, EverySentence, EveryElement, SomeElement, SomeConstant, When)


def strengthened(c: Claim, room: sp.Expr = ROOM) -> Claim | None:
    """The claim with every inequality of its conclusion tightened by ``room``, those between probabilities relatively.

    None if it concludes with an equality.
    """
    formula = _tightened(c.conclusion, room)
    if formula is None:
        return None
    return replace(c, id=f"{c.id}.attained", conclusion=formula, kind="user", least=None, defines=None)


def _tightened(f: Formula, room: sp.Expr) -> Formula | None:
    if isinstance(f, Relation):
        condition = _condition(f.condition, room)
        return None if condition is None else Relation(condition)
    if isinstance(f, (Conjunction, Disjunction)):
        parts = [_tightened(part, room) for part in f.parts]
        return (
            None if any(part is None for part in parts) else type(f)(tuple(p for p in parts if p is not None))
        )
    if isinstance(f, (ProbabilityAtLeast, Conversation)):
        return replace(f, at_least=_likelier(f.at_least, room))
    if isinstance(f, Negation):
        looser = _tightened(f.body, -room)
        return None if looser is None else Negation(looser)
    if isinstance(f, _OVER):
        body = _tightened(f.body, room)
        return None if body is None else replace(f, body=body)  # type: ignore[arg-type]
    raise TypeError(f"a formula of kind {type(f).__name__} cannot be tightened")


def _likelier(probability: sp.Expr, room: sp.Expr) -> sp.Expr:
    """A probability that permits that much less to fail, relatively."""
    return 1 - (1 - probability) * (1 - room)


def _condition(condition: sp.Basic, room: sp.Expr) -> sp.Basic | None:
    if isinstance(condition, sp.Implies):
        consequence = _condition(condition.args[1], room)
        return None if consequence is None else sp.Implies(condition.args[0], consequence, evaluate=False)
    if isinstance(condition, (sp.And, sp.Or)):
        parts = [_condition(part, room) for part in condition.args]
        return None if any(part is None for part in parts) else condition.func(*parts, evaluate=False)
    if not isinstance(condition, Relational) or isinstance(condition, (sp.Equality, sp.Unequality)):
        return None
    less = isinstance(condition, (sp.StrictLessThan, sp.LessThan))
    if isinstance(condition.lhs, Prob):
        # Relative, so that what is asked for stays possible: no probability exceeds 1 or falls below 0.
        asked = condition.rhs * (1 - room) if less else _likelier(condition.rhs, room)
        return condition.func(condition.lhs, asked, evaluate=False)
    return condition.func(
        condition.lhs, condition.rhs - room if less else condition.rhs + room, evaluate=False
    )


def attain(c: Claim, look: Callable[[Claim], Finding]) -> dict[str, Any] | None:
    """A certified world in which the claim holds with less than `ROOM` to spare; None if none was found.

    Args:
      c: a claim that stands.
      look: searches for a counterexample.

    Returns:
      ``{"room", "witness", "certificate"}``; the witness is one against the strengthened claim, and can be replayed.
    """
    stronger = strengthened(c)
    if stronger is None:
        return None
    finding = look(stronger)
    if finding.certificate is None or not finding.certificate.confirmed:
        return None
    return {"room": str(ROOM), "witness": finding.witness, "certificate": finding.certificate.to_json()}
