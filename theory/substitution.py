"""Other terms in the place of symbols, in expressions and formulas, as they are written.

SymPy's ``subs`` decides relations on the way, which may drop a condition of a claim, and looks below the symbols that
averages and sums bind. This does neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import partial

import sympy as sp
from sympy.core.relational import Relational
from sympy.core.symbol import Str
from sympy.functions.elementary.piecewise import ExprCondPair
from sympy.logic.boolalg import BooleanAtom

from theory.errors import StatementError, warn
from theory.logic import Formula
from theory.observables import Average, Observable
from theory.terms import Entry, Named, Over, Slope, unfold

Changes = Mapping[sp.Symbol, sp.Expr]
CONNECTIVES = (sp.And, sp.Or, sp.Not, sp.Implies)
# Functions and operations of expressions that bind no symbol.
PLAIN = (
    sp.Add,
    sp.Mul,
    sp.Pow,
    sp.log,
    sp.exp,
    sp.Abs,
    sp.Max,
    sp.Min,
    sp.ceiling,
    sp.floor,
    sp.Piecewise,
    ExprCondPair,
    Observable,
    Entry,
    Named,
)
LEAVES = (sp.Symbol, sp.Number, sp.NumberSymbol, BooleanAtom, Str, type(sp.I), type(sp.zoo))


def substitute(e: sp.Basic, changes: Changes) -> sp.Basic:
    """The expression or relation with terms in the place of symbols; relations stay as they are written.

    Raises:
      StatementError: a term contains a symbol that is bound where it would land.
      TypeError: a kind of expression that is not known.
    """
    if isinstance(e, LEAVES):
        return changes.get(e, e)
    if isinstance(e, Average):
        (body,) = _below(e.prompt, (e.body,), changes)
        after = None if e.after is None else substitute(e.after, changes)
        return e.func(e.law, body, e.prompt, substitute(e.length, changes), after)
    if isinstance(e, sp.Sum):
        if len(e.limits) != 1 or len(e.limits[0]) != 3:
            raise StatementError(f"{e}: write a sum over one index, Sum(term, (k, first, last))")
        index, first, last = e.limits[0]
        (term,) = _below(index, (e.function,), changes)
        return sp.Sum(term, (index, substitute(first, changes), substitute(last, changes)))
    if isinstance(e, Over):
        body, condition = _below(e.var, (e.body, e.condition), changes)
        return Over(e.kind, body, e.var, e.over, condition)
    if isinstance(e, Slope):
        (body,) = _below(e.var, (e.body,), changes)
        return Slope(body, e.var, substitute(e.point, changes))
    if isinstance(e, (Relational, *CONNECTIVES)):
        return e.func(*(substitute(a, changes) for a in e.args), evaluate=False)
    if isinstance(e, PLAIN):
        parts = [substitute(a, changes) for a in e.args]
        return e if all(a is b for a, b in zip(e.args, parts, strict=True)) else e.func(*parts)
    raise TypeError(f"no substitution in an expression of kind {type(e).__name__}")


def _below(var: sp.Symbol, bodies: tuple[sp.Basic, ...], changes: Changes) -> tuple[sp.Basic, ...]:
    inner = {old: new for old, new in changes.items() if old != var}
    for body in bodies:
        _no_capture(var, {old: new for old, new in inner.items() if old in body.free_symbols}, body)
    return tuple(substitute(body, inner) for body in bodies)


def _no_capture(var: sp.Symbol | None, changes: Changes, inside: object) -> None:
    for new in changes.values():
        if var is not None and var in new.free_symbols:
            raise StatementError(
                f"{new} would be bound by {var} in '{inside}'; give one of them another name"
            )


def substitute_in(f: Formula, changes: Changes) -> Formula:
    """A formula with terms in the place of its free symbols.

    Raises:
      StatementError: a term contains a symbol that is bound where it would land.
      TypeError: a kind of formula or expression that is not known.
    """
    inner = {old: new for old, new in changes.items() if old != f.binds}
    inside = set().union(*(child.free for child in f.children()))
    _no_capture(f.binds, {old: new for old, new in inner.items() if old in inside}, f)
    return f.mapped(partial(substitute_in, changes=inner), partial(substitute, changes=changes))


def plain(f: Formula) -> Formula:
    """A formula with every name in it replaced by what it means: what a formula with names says is what this one does."""
    return f.mapped(plain, unfold)


_DIGITS = 14  # a float with so many is more likely the result of a division than what somebody wrote


def decimals(f: Formula) -> Formula:
    """The formula with each float as the fraction that its decimals are: 0.1 is 1/10."""
    floats: set[sp.Float] = set().union(*(e.atoms(sp.Float) for part in f.walk() for e in part.terms()))
    for x in sorted(floats):
        digits = str(x).partition("e")[0].replace(".", "").strip("-0")
        if len(digits) >= _DIGITS:
            near = Fraction(float(x)).limit_denominator(1000)
            meant = (
                f"Rational({near.numerator}, {near.denominator})"
                if float(near) == float(x)
                else "Rational or log, sqrt, exp"
            )
            warn(f"{x} is read as the decimals that it shows; write {meant} of theory, which are exact")
    return substitute_in(f, {x: _exact(x) for x in floats}) if floats else f


def _exact(x: sp.Float) -> sp.Expr:
    value = Fraction(str(x))
    return sp.Rational(value.numerator, value.denominator)
