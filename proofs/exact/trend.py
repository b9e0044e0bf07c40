"""How expressions and conditions move as a number of sentences grows."""

from __future__ import annotations

import sympy as sp
from sympy.core.relational import Relational

from proofs.exact.numbers import sign_of
from proofs.exact.valuation import Valuation

LESS = (sp.StrictLessThan, sp.LessThan)
MORE = (sp.StrictGreaterThan, sp.GreaterThan)


def improves(condition: sp.Basic, var: sp.Symbol, valuation: Valuation) -> bool:
    """Whether a relation between expressions, once true, stays true as a number of sentences grows."""
    if not isinstance(condition, Relational) or isinstance(condition, (sp.Equality, sp.Unequality)):
        return False
    left, right = trend(condition.lhs, var, valuation), trend(condition.rhs, var, valuation)
    if left is None or right is None:
        return False
    less = isinstance(condition, LESS)
    return right >= 0 >= left if less else left >= 0 >= right


def trend(e: sp.Basic, var: sp.Symbol, valuation: Valuation) -> int | None:
    """How an expression moves as a positive variable grows: 1 up or not at all, -1 down, 0 constant, None unknown."""
    if var not in e.free_symbols:
        return 0
    if e == var:
        return 1
    if isinstance(e, (sp.Add, sp.Max, sp.Min)):
        parts = {trend(a, var, valuation) for a in e.args} - {0}
        return parts.pop() if len(parts) == 1 else None
    if isinstance(e, (sp.log, sp.exp)):
        inside = trend(e.args[0], var, valuation)
        return (
            None if inside == -1 and isinstance(e, sp.log) else inside
        )  # it may leave what log is defined on
    if isinstance(e, sp.Mul):
        factor, rest = e.as_independent(var, as_Add=False)
        inner = trend(rest, var, valuation) if rest != e else None
        if inner is None or not valuation.knows(factor):
            return None
        return inner * sign_of(valuation.value(factor, {}))
    if isinstance(e, sp.Pow) and var not in e.exp.free_symbols and valuation.knows(e.subs(var, 1)):
        # The base is positive: it grows from a positive number, or stays above one.
        grows = trend(e.base, var, valuation) == 1
        positive = grows and sign_of(valuation.value(e.base.subs(var, 1), {})) > 0
        return sign_of(valuation.value(e.exp, {})) if positive else None
    return None
