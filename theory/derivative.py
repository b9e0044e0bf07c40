"""The derivative of a term in a scalar, by its structure.

Sums over a set are differentiated term by term. That is right where the condition under which terms are summed does not change with
the scalar, so conditions that speak of it are named beside the derivative, and whoever uses it shows that they stay as they are.
Maxima, absolute values and values by cases have corners and are refused.
"""

from __future__ import annotations

import sympy as sp

from theory.errors import StatementError
from theory.terms import Entry, Named, Over, Slope


def derivative(e: sp.Expr, var: sp.Symbol) -> sp.Expr:
    """d e/d var, valid wherever e is a finite number in a neighbourhood and `conditions_on` stay as they are.

    Raises:
      StatementError: a term that has corners, or is of a kind that is not known.
    """
    if var not in e.free_symbols:
        return sp.Integer(0)
    if isinstance(e, sp.Symbol):
        return sp.Integer(1)
    if isinstance(e, Named):
        return derivative(e.body, var)
    if isinstance(e, sp.Add):
        return sp.Add(*(derivative(a, var) for a in e.args))
    if isinstance(e, sp.Mul):
        return sp.Add(
            *(
                sp.Mul(*(derivative(b, var) if j == k else b for j, b in enumerate(e.args)))
                for k, a in enumerate(e.args)
                if var in a.free_symbols
            )
        )
    if isinstance(e, sp.exp):
        return e * derivative(e.args[0], var)
    if isinstance(e, sp.log):
        return _of_logarithm(e.args[0], var)
    if isinstance(e, sp.Pow):
        base, exponent = e.args
        if var not in exponent.free_symbols:
            return exponent * base ** (exponent - 1) * derivative(base, var)
        return e * (derivative(exponent, var) * sp.log(base) + exponent * derivative(base, var) / base)
    if isinstance(e, Over) and e.kind == "sum":
        return Over("sum", derivative(e.body, var), e.var, e.over, e.condition)
    if isinstance(e, Slope):
        # The chain rule: the point may move with the scalar, and so may the term, unless the scalar is bound in it.
        moved = Slope(derivative(e.body, e.var), e.var, e.point) * derivative(e.point, var)
        return moved if e.var == var else moved + Slope(derivative(e.body, var), e.var, e.point)
    raise StatementError(
        f"derivative of {e} in {var}: {type(e).__name__} has corners or none that is known; use sums, products, powers, log, exp"
    )


def _of_logarithm(e: sp.Expr, var: sp.Symbol) -> sp.Expr:
    """The derivative of log e: of a product, which is positive here, so that no factor is 0, the sum over its factors."""
    if var not in e.free_symbols:
        return sp.Integer(0)
    if isinstance(e, Named):
        return _of_logarithm(e.body, var)
    if isinstance(e, sp.Mul):
        return sp.Add(*(_of_logarithm(a, var) for a in e.args))
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
        return e.exp * _of_logarithm(e.base, var)
    return derivative(e, var) / e


def conditions_on(e: sp.Basic, var: sp.Symbol) -> list[sp.Basic]:
    """The conditions in sums of a term that speak of the scalar, as they are written."""
    if isinstance(e, Named):
        return conditions_on(e.body, var)
    if isinstance(e, Entry) or not e.args or var not in e.free_symbols:
        return []
    found = [p for a in e.args if isinstance(a, sp.Basic) for p in conditions_on(a, var)]
    if isinstance(e, Over) and var in e.condition.free_symbols:
        found.append(e.condition)
    return found


def affine(e: sp.Basic, var: sp.Symbol) -> bool:
    """Whether a term is seen by its form to be a times the scalar and b, with a and b that do not speak of it."""
    if var not in e.free_symbols or e == var:
        return True
    if isinstance(e, Named):
        return affine(e.body, var)
    if isinstance(e, sp.Add):
        return all(affine(a, var) for a in e.args)
    if isinstance(e, sp.Mul):
        factors = [a for a in e.args if var in a.free_symbols]
        return len(factors) == 1 and affine(factors[0], var)
    if isinstance(e, Over):
        return e.kind == "sum" and var not in e.condition.free_symbols and affine(e.body, var)
    return False
