"""Formulas that say nothing of long prompts."""

from __future__ import annotations

import sympy as sp
from sympy.core.relational import Relational

from theory import Both, Either, Formula, Relation, When


def says_nothing_beyond(f: Formula, prompt: sp.Symbol, most: int) -> bool:
    """Whether a formula holds of every prompt of more than ``most`` sentences, as it asks for something of shorter ones alone."""
    if isinstance(f, Relation):
        return _true_beyond(f.condition, prompt, most)
    if isinstance(f, When):
        premise = f.condition
        never = isinstance(premise, Relation) and _false_beyond(premise.condition, prompt, most)
        return never or says_nothing_beyond(f.body, prompt, most)
    if isinstance(f, (Both, Either)):
        parts = (says_nothing_beyond(part, prompt, most) for part in f.parts)
        return all(parts) if isinstance(f, Both) else any(parts)
    return False  # of no other kind is it known


def _true_beyond(e: sp.Basic, prompt: sp.Symbol, most: int) -> bool:
    if isinstance(e, sp.Implies):
        return _false_beyond(e.args[0], prompt, most) or _true_beyond(e.args[1], prompt, most)
    if isinstance(e, (sp.And, sp.Or)):
        parts = (_true_beyond(part, prompt, most) for part in e.args)
        return all(parts) if isinstance(e, sp.And) else any(parts)
    if isinstance(e, sp.Not):
        return _false_beyond(e.args[0], prompt, most)
    return isinstance(e, Relational) and _false_beyond(e.negated, prompt, most)


def _false_beyond(e: sp.Basic, prompt: sp.Symbol, most: int) -> bool:
    if isinstance(e, (sp.And, sp.Or)):
        parts = (_false_beyond(part, prompt, most) for part in e.args)
        return any(parts) if isinstance(e, sp.And) else all(parts)
    if isinstance(e, sp.Not):
        return _true_beyond(e.args[0], prompt, most)
    if not isinstance(e, (sp.Equality, sp.LessThan, sp.StrictLessThan, sp.GreaterThan, sp.StrictGreaterThan)):
        return False
    if isinstance(e, (sp.GreaterThan, sp.StrictGreaterThan)):
        e = e.reversed
    size, bound = e.args
    if isinstance(e, sp.Equality) and type(bound).__name__ == "size":
        size, bound = bound, size
    return bool(
        type(size).__name__ == "size"
        and size.args == (prompt,)
        and isinstance(bound, (sp.Rational, sp.Integer))
        and bound <= (most + 1 if isinstance(e, sp.StrictLessThan) else most)
    )
