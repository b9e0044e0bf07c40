"""Parameter expressions as numbers, at fifty digits: the prompt length at given constants."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError
from theory.terms import Named

_DIGITS = 50
_LONGEST_SUM = 100_000


def _number(value: Any) -> Any:
    if isinstance(value, Fraction):
        return mpmath.mpf(value.numerator) / value.denominator
    if isinstance(value, str):
        return _number(Fraction(value))
    return mpmath.mpf(value)


def evaluate(expression: sp.Basic, values: Mapping[str, Any]) -> Any:
    """Value of a parameter expression; relations give bool.

    Args:
      expression: SymPy expression in parameters only.
      values: numbers by parameter name. ``log_alpha`` may stand for ``alpha`` and is exponentiated here,
        where exponents do not underflow.

    Returns:
      mpmath number (possibly infinite), or bool for a relation.

    Raises:
      StatementError: a parameter has no value, or the expression is undefined there.
    """
    with mpmath.workdps(_DIGITS):
        numbers = {name: _number(v) for name, v in values.items() if v is not None}
        if "alpha" not in numbers and "log_alpha" in numbers:
            numbers["alpha"] = mpmath.exp(numbers["log_alpha"])
        result = _evaluate(expression, numbers)
        if not isinstance(result, bool) and mpmath.isnan(result):
            raise StatementError(f"{expression} is undefined at {dict(values)}")
        return result


def _log(x: Any) -> Any:
    if x == 0:
        return mpmath.mpf("-inf")
    if x < 0:
        return mpmath.nan
    return mpmath.log(x)


def _evaluate(e: sp.Basic, v: Mapping[str, Any]) -> Any:
    if isinstance(e, sp.Symbol):
        if e.name not in v:
            raise StatementError(f"no value given for {e.name}")
        return v[e.name]
    if isinstance(e, Named):
        return _evaluate(e.body, v)
    if e.is_Rational:
        return mpmath.mpf(int(e.p)) / int(e.q)
    if e.is_number and not e.args:
        return mpmath.mpf(sp.N(e, _DIGITS)) if e.is_finite else mpmath.mpf("inf" if e == sp.oo else "-inf")
    if isinstance(e, sp.Add):
        return mpmath.fsum(_evaluate(a, v) for a in e.args)
    if isinstance(e, sp.Mul):
        return mpmath.fprod(_evaluate(a, v) for a in e.args)
    if isinstance(e, sp.Pow):
        base, exponent = _evaluate(e.base, v), _evaluate(e.exp, v)
        if base == 0 and exponent < 0:
            return mpmath.inf
        if base < 0 and exponent != int(exponent):
            return mpmath.nan
        return base**exponent
    if isinstance(e, sp.log):
        return _log(_evaluate(e.args[0], v))
    if isinstance(e, sp.exp):
        return mpmath.exp(_evaluate(e.args[0], v))
    if isinstance(e, sp.Abs):
        return abs(_evaluate(e.args[0], v))
    if isinstance(e, sp.Max):
        return max(_evaluate(a, v) for a in e.args)
    if isinstance(e, sp.Min):
        return min(_evaluate(a, v) for a in e.args)
    if isinstance(e, (sp.ceiling, sp.floor)):
        inner = _evaluate(e.args[0], v)
        if mpmath.isinf(inner) or mpmath.isnan(inner):
            return inner
        return mpmath.ceil(inner) if isinstance(e, sp.ceiling) else mpmath.floor(inner)
    if isinstance(e, sp.Piecewise):
        for value, condition in e.args:
            if condition == sp.true or _evaluate(condition, v):
                return _evaluate(value, v)
        return mpmath.nan
    if isinstance(e, sp.And):
        return all(_evaluate(a, v) for a in e.args)
    if isinstance(e, sp.Or):
        return any(_evaluate(a, v) for a in e.args)
    if isinstance(e, sp.Implies):
        return not _evaluate(e.args[0], v) or _evaluate(e.args[1], v)
    if isinstance(e, sp.Not):
        return not _evaluate(e.args[0], v)
    if isinstance(e, Relational):
        lhs, rhs = _evaluate(e.lhs, v), _evaluate(e.rhs, v)
        return {
            "<": lhs < rhs,
            "<=": lhs <= rhs,
            ">": lhs > rhs,
            ">=": lhs >= rhs,
            "==": lhs == rhs,
            "!=": lhs != rhs,
        }[e.rel_op]
    if isinstance(e, sp.Sum):
        index, first, last = e.limits[0]
        low, high = _evaluate(first, v), _evaluate(last, v)
        if high - low > _LONGEST_SUM:
            raise StatementError(f"{e} has more than {_LONGEST_SUM} terms here")
        whole = range(int(mpmath.ceil(low)), int(mpmath.floor(high)) + 1)
        return mpmath.fsum(_evaluate(e.function, {**v, index.name: mpmath.mpf(k)}) for k in whole)
    raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")
