"""SymPy expressions as differentiable JAX arithmetic in which infinities behave by design.

``log(0) = -inf``, ``inf - inf`` in a margin is 0 (both sides equal), and no branch that is not taken sends a
NaN into a gradient.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp
from sympy.core.relational import Relational

from theory.errors import StatementError

Array = jax.Array
Leaf = Callable[[sp.Basic], Any]

NEG_INF = -jnp.inf
GREAT = 1e3  # size from which on differences are compared with the terms that cancel in them
CANCELS = 1e-11  # share of them that rounding may leave
TINY = float(jnp.finfo(jnp.float64).tiny)


def safe_log(x: Any) -> Array:
    """log x with log 0 = -inf, NaN below 0, and a zero gradient at 0."""
    x = jnp.asarray(x, dtype=jnp.float64)
    positive = x > 0
    value = jnp.log(jnp.where(positive, x, 1.0))
    return jnp.where(positive, value, jnp.where(x == 0, NEG_INF, jnp.nan))


def log_add(a: Array, b: Array) -> Array:
    """log(e^a + e^b); -inf where both are, with a gradient that is not NaN there."""
    top = jnp.maximum(a, b)
    dead = jnp.isneginf(top)
    safe_top = jnp.where(dead, 0.0, top)
    total = jnp.exp(jnp.where(dead, 0.0, a) - safe_top) + jnp.exp(jnp.where(dead, 0.0, b) - safe_top)
    return jnp.where(dead, NEG_INF, safe_top + jnp.log(total))


def noiseless(gap: Any, terms: Iterable[Any]) -> Array:
    """The difference of two sums; 0 where it is no more than the rounding errors of great terms that cancel.

    Terms of ordinary size are left alone: there the noise is far below what any margin is looked at for.
    """
    greatest, scale = 0.0, None
    for x in terms:
        if isinstance(x, (int, float)):
            greatest = max(greatest, abs(x))
            continue
        size = jax.lax.abs(jnp.asarray(jax.lax.stop_gradient(x), dtype=jnp.float64))
        if scale is None:
            scale = size
        else:  # `jax.lax` takes a tenth of the time to trace, and asks for equal shapes
            scale = (jax.lax.max if scale.shape == size.shape else jnp.maximum)(scale, size)
    if greatest > GREAT:
        scale = jnp.asarray(greatest) if scale is None else jnp.maximum(scale, greatest)
    if scale is None:
        return jnp.asarray(gap)
    # What is infinite has no rounding errors.
    great = (scale > GREAT) & (scale < jnp.inf)
    return jnp.where(great & (jnp.abs(gap) <= CANCELS * scale), 0.0, gap)


def difference(a: Any, b: Any) -> Array:
    """a - b, which is 0 where both are the same infinity."""
    a, b = jnp.asarray(a, dtype=jnp.float64), jnp.asarray(b, dtype=jnp.float64)
    same = (a == b) & jnp.isinf(a)
    return jnp.where(same, 0.0, a) - jnp.where(same, 0.0, b)


def evaluate(e: sp.Basic, leaf: Leaf) -> Any:
    """Value of an expression; ``leaf`` gives symbols, observables and expectations.

    What occurs several times in it is evaluated once.

    Raises:
      StatementError: a function that worlds cannot evaluate.
    """
    return _evaluate(e, leaf, {})


def _evaluate(e: sp.Basic, leaf: Leaf, known: dict[sp.Basic, Any]) -> Any:
    if e not in known:
        known[e] = _value(e, leaf, known)
    return known[e]


def _value(e: sp.Basic, leaf: Leaf, known: dict[sp.Basic, Any]) -> Any:
    value = leaf(e)
    if value is not None:
        return value
    if e.is_Rational:
        return float(e)
    if e.is_number and not e.args:
        return float(e)
    recurse = lambda x: _evaluate(x, leaf, known)  # noqa: E731
    if isinstance(e, sp.Add):
        total = recurse(e.args[0])
        for term in e.args[1:]:
            total = total + recurse(term)
        return total
    if isinstance(e, sp.Mul):
        product = recurse(e.args[0])
        for factor in e.args[1:]:
            product = product * recurse(factor)
        return product
    if isinstance(e, sp.Pow):
        return _power(recurse(e.base), e.exp, recurse)
    if isinstance(e, sp.log):
        return safe_log(recurse(e.args[0]))
    if isinstance(e, sp.exp):
        return positive_exp(recurse(e.args[0]))
    if isinstance(e, sp.Abs):
        return jnp.abs(recurse(e.args[0]))
    if isinstance(e, (sp.Max, sp.Min)):
        combine = jnp.maximum if isinstance(e, sp.Max) else jnp.minimum
        value = recurse(e.args[0])
        for other in e.args[1:]:
            value = combine(value, recurse(other))
        return value
    if isinstance(e, sp.ceiling):
        return jnp.ceil(recurse(e.args[0]))
    if isinstance(e, sp.floor):
        return jnp.floor(recurse(e.args[0]))
    if isinstance(e, sp.Piecewise):
        value = jnp.nan
        for branch, condition in reversed(e.args):
            result = recurse(branch)
            if condition == sp.true:
                value = result
            else:
                value = jnp.where(relation_truth(condition, leaf), result, value)
        return value
    raise StatementError(f"cannot evaluate {type(e).__name__} in {e}")


def _power(base: Any, exponent: sp.Basic, recurse: Callable[[sp.Basic], Any]) -> Any:
    if exponent == -1:
        base = jnp.asarray(base, dtype=jnp.float64)
        zero = base == 0
        return jnp.where(zero, jnp.inf, 1.0 / jnp.where(zero, 1.0, base))
    if exponent == sp.Rational(1, 2):
        base = jnp.asarray(base, dtype=jnp.float64)
        positive = base > 0
        return jnp.where(
            positive, jnp.sqrt(jnp.where(positive, base, 1.0)), jnp.where(base == 0, 0.0, jnp.nan)
        )
    if exponent.is_Integer and int(exponent) >= 0:
        return jnp.asarray(base, dtype=jnp.float64) ** int(exponent)
    if exponent.is_Integer:
        return _power(base, sp.Integer(-1), recurse) ** (-int(exponent))
    return positive_exp(recurse(exponent) * safe_log(base))


def positive_exp(x: Any) -> Any:
    """exp that is zero at -inf alone: what underflows would round up to a length of 0, and is 1 in truth."""
    return jnp.where(x > -jnp.inf, jnp.maximum(jnp.exp(x), TINY), jnp.exp(x))


def relation_margin(condition: sp.Basic, leaf: Leaf) -> tuple[Any, bool]:
    """Margin of a relation or of And/Or/Not/Implies of them, and whether the deciding test is strict.

    Returns:
      (margin, strict): it holds where margin > 0 (strict) or margin >= 0. For a mixture of strict and weak
      parts strict is the cautious choice: a margin of exactly zero is left to the exact checker.
    """
    if condition == sp.true:
        return jnp.inf, False
    if condition == sp.false:
        return NEG_INF, False
    if isinstance(condition, sp.Not):
        margin, strict = relation_margin(condition.args[0], leaf)
        return -margin, not strict
    if isinstance(condition, sp.Implies):
        return relation_margin(sp.Or(sp.Not(condition.args[0]), condition.args[1], evaluate=False), leaf)
    if isinstance(condition, (sp.And, sp.Or)):
        parts = [relation_margin(part, leaf) for part in condition.args]
        combine = jnp.minimum if isinstance(condition, sp.And) else jnp.maximum
        margin, strict = parts[0]
        for other, other_strict in parts[1:]:
            margin, strict = combine(margin, other), strict or other_strict
        return margin, strict
    if isinstance(condition, Relational):
        known: dict[sp.Basic, Any] = {}
        gap = difference(*(_evaluate(side, leaf, known) for side in (condition.lhs, condition.rhs)))
        terms = [x for side in (condition.lhs, condition.rhs) for x in sp.Add.make_args(side)]
        gap = noiseless(gap, [_evaluate(x, leaf, known) for x in terms])
        if isinstance(condition, (sp.StrictLessThan, sp.LessThan)):
            return -gap, isinstance(condition, sp.StrictLessThan)
        if isinstance(condition, (sp.StrictGreaterThan, sp.GreaterThan)):
            return gap, isinstance(condition, sp.StrictGreaterThan)
        gap = jnp.abs(gap)
        return (-gap, False) if isinstance(condition, sp.Equality) else (gap, True)
    raise StatementError(f"{condition} is not a relation")


def relation_truth(condition: sp.Basic, leaf: Leaf) -> Any:
    """Whether a relation or a combination of relations holds, strict and weak parts each in their own right."""
    if isinstance(condition, sp.Not):
        return ~relation_truth(condition.args[0], leaf)
    if isinstance(condition, sp.Implies):
        return ~relation_truth(condition.args[0], leaf) | relation_truth(condition.args[1], leaf)
    if isinstance(condition, (sp.And, sp.Or)):
        combine = jnp.logical_and if isinstance(condition, sp.And) else jnp.logical_or
        truth = relation_truth(condition.args[0], leaf)
        for part in condition.args[1:]:
            truth = combine(truth, relation_truth(part, leaf))
        return truth
    margin, strict = relation_margin(condition, leaf)
    return jnp.asarray(margin > 0 if strict else margin >= 0)
