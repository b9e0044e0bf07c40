"""Relations between numbers as conditions that Coq computes: where they hold, and where their opposite does.

A relation of which a side has no value neither holds nor fails. What is made of relations follows Kleene: "A or B" holds as soon as one
of them does, also where the other has no value.
"""

from __future__ import annotations

from functools import partial

import sympy as sp
from sympy.core.relational import Relational

from proofs.coq.numbers import NotWritten, Scope, number

# By SymPy's sign: how the relation is written, with its sides exchanged or not, and how its opposite is.
_WRITTEN = {
    "<": ("({0} < {1})%num", "({1} <= {0})%num"),
    "<=": ("({0} <= {1})%num", "({1} < {0})%num"),
    ">": ("({1} < {0})%num", "({0} <= {1})%num"),
    ">=": ("({1} <= {0})%num", "({0} < {1})%num"),
    "==": ("(eq ({0})%num ({1})%num)", "(differ ({0})%num ({1})%num)"),
    "!=": ("(differ ({0})%num ({1})%num)", "(eq ({0})%num ({1})%num)"),
}


def holds(condition: sp.Basic, scope: Scope) -> str:
    """A relation, or And, Or, Not, Implies of relations, as a Coq boolean.

    Raises:
      NotWritten: a kind of condition that is not known.
    """
    return _told(condition, scope, True)


def fails(condition: sp.Basic, scope: Scope) -> str:
    """The opposite of a condition; see `holds`."""
    return _told(condition, scope, False)


def _told(condition: sp.Basic, scope: Scope, positive: bool) -> str:
    told = partial(_told, scope=scope, positive=positive)
    if isinstance(condition, Relational):
        sides = [number(side, scope) for side in (condition.lhs, condition.rhs)]
        return _WRITTEN[condition.rel_op][0 if positive else 1].format(*sides)
    if isinstance(condition, (sp.And, sp.Or)):
        parts = sorted(condition.args, key=sp.default_sort_key)
        return _joined("andb" if isinstance(condition, sp.And) == positive else "orb", [told(x) for x in parts])
    if isinstance(condition, sp.Not):
        return _told(condition.args[0], scope, not positive)
    if isinstance(condition, sp.Implies):
        premise, consequence = condition.args
        return _joined("orb" if positive else "andb", [_told(premise, scope, not positive), told(consequence)])
    raise NotWritten(f"{type(condition).__name__} in {condition}: no Coq condition is known for it")


def _joined(word: str, parts: list[str]) -> str:
    first, *rest = parts
    for part in rest:
        first = f"({word} {first} {part})"
    return first
