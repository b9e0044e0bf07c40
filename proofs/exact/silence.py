"""Formulas that say nothing of long prompts."""

from __future__ import annotations

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.trend import LESS, MORE
from theory import Conjunction, Disjunction, Formula, Relation, When


def says_nothing_beyond(f: Formula, prompt: sp.Symbol, most: int) -> bool:
    """Whether a formula holds of every prompt of more than ``most`` sentences, as it asks for something of shorter ones alone."""
    if isinstance(f, Relation):
        return _beyond(True, f.condition, prompt, most)
    if isinstance(f, When):
        premise = f.condition
        never = isinstance(premise, Relation) and _beyond(False, premise.condition, prompt, most)
        return never or says_nothing_beyond(f.body, prompt, most)
    if isinstance(f, (Conjunction, Disjunction)):
        parts = (says_nothing_beyond(part, prompt, most) for part in f.parts)
        return all(parts) if isinstance(f, Conjunction) else any(parts)
    return False  # of no other kind is it known


def _beyond(truth: bool, e: sp.Basic, prompt: sp.Symbol, most: int) -> bool:
    """Whether a condition is true (false) of all those prompts, as their number of sentences tells."""
    if isinstance(e, sp.Implies):
        premise, consequence = (
            _beyond(x, part, prompt, most) for x, part in zip((False, True), e.args, strict=True)
        )
        return truth and (premise or consequence)
    if isinstance(e, (sp.And, sp.Or)):
        parts = (_beyond(truth, part, prompt, most) for part in e.args)
        return all(parts) if isinstance(e, sp.And) is truth else any(parts)
    if isinstance(e, sp.Not):
        return _beyond(not truth, e.args[0], prompt, most)
    if isinstance(e, Relational) and truth:
        e = e.negated
    if isinstance(e, MORE):
        e = e.reversed
    if not isinstance(e, (sp.Equality, *LESS)):
        return False
    size, bound = e.args
    if isinstance(e, sp.Equality) and type(bound).__name__ == "size":
        size, bound = bound, size
    return bool(
        type(size).__name__ == "size"
        and size.args == (prompt,)
        and isinstance(bound, sp.Rational)
        and bound <= (most + 1 if isinstance(e, sp.StrictLessThan) else most)
    )
