"""Numbers of sentences: max(0, ceil(L)) and max(0, floor(L)); lengths given by cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from theory.logic import Relation, Some
from theory.observables import Average

from ._base import (
    Fact,
    Outcome,
    Refused,
    Setting,
    Step,
    argument,
    discharge,
    expect,
    only_arguments,
    rule,
    states,
)
from ._decision import finite, is_extended, shown
from ._language import all_of, any_of, down, eq, ge, gt, le, lt, negate, summands, unsettled, up
from ._sorts import MOST_BITS
from .exponentials import defined, meant
from .quantifiers import natural


@rule("rounding")
def rounding(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From N = max(0, ceil(L)): L <= N. From N = max(0, floor(L)): L < N + 1.

    Further premises show that L is a real number.
    """
    only_arguments(step)
    if not premises:
        raise Refused("the rule rounding needs a premise")
    name, count = _named(premises[0])
    _real(count.args[0], premises[1:])
    if isinstance(count, down):
        return Outcome(Relation(lt(count.args[0], name + 1)))
    return Outcome(Relation(le(count.args[0], name)))


@rule("a real length")
def a_real_length(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """max(0, ceil(L)) or max(0, floor(L)), the argument ``count``, is a number of sentences, as L is real; or as L is -oo.

    For the latter the only premise is the step *a length of minus infinity* that says so.
    """
    only_arguments(step, "count")
    count = argument(step, "count", up)
    if not any(
        f.step.rule == "a length of minus infinity" and f.statement == Relation(eq(count, 0))
        for f in premises
    ):
        _real(count.args[0], premises)
    else:
        expect(premises, 1, step.rule)
    return Outcome(Relation(ge(count, 0)))


def _real(length: sp.Expr, facts: Sequence[Fact]) -> None:
    finite(length)
    defined(length, facts)


def _named(fact: Fact) -> tuple[sp.Symbol, up]:
    relation = fact.condition
    if not isinstance(relation, sp.Eq) or not isinstance(relation.rhs, up):
        raise Refused(f"{fact.name} does not say what number of sentences is meant")
    return relation.lhs, relation.rhs


@rule("rounding of a whole number")
def rounding_of_whole(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From L = k, k a whole number: max(0, ceil(L)) = k."""
    only_arguments(step)
    expect(premises, 1, step.rule)
    relation = premises[0].condition
    if not isinstance(relation, sp.Eq) or not isinstance(relation.rhs, sp.Integer) or relation.rhs < 0:
        raise Refused(f"{premises[0].name} does not state that a length is a whole number")
    return Outcome(Relation(eq(up(relation.lhs), relation.rhs)))


@rule("name")
def name(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the assumption N = max(0, ceil(L)), N being a new name, and a goal that does not speak of N: the goal."""
    only_arguments(step)
    expect(premises, 2, step.rule)
    symbol, count = _named(premises[0])
    if not isinstance(symbol, sp.Symbol) or not natural(symbol) or symbol in count.free_symbols:
        raise Refused(f"{symbol} is no name for a number of sentences")
    goal = premises[1]
    return Outcome(goal.statement, open=discharge(goal, premises[0]), eigen=(symbol,))


@rule("predecessor")
def predecessor(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the assumption N = k + 1, k being a new name, N >= 1, and a goal that does not speak of k: the goal."""
    only_arguments(step)
    expect(premises, 3, step.rule)
    named, positive, goal = premises
    relation = named.condition
    if not isinstance(relation, sp.Eq) or not natural(relation.lhs):
        raise Refused(f"{named.name} does not say what number comes before another")
    k = relation.rhs - 1
    if not isinstance(k, sp.Symbol) or not natural(k) or k in relation.lhs.free_symbols:
        raise Refused(f"{relation.rhs} is not a new name and 1")
    states(positive, ge(relation.lhs, 1))
    return Outcome(goal.statement, open={**discharge(goal, named), **positive.open}, eigen=(k,))


@rule("a length of minus infinity")
def minus_infinity(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a = 0: max(0, ceil(c log a + rest)) = 0, the argument ``count``, as log 0 = -oo.

    Further premises show that c > 0 and that c and the rest are defined.
    """
    only_arguments(step, "count")
    if not premises:
        raise Refused("the rule needs a premise")
    count, zero = argument(step, "count", up), premises[0].condition
    if not isinstance(zero, sp.Eq) or zero.rhs != 0:
        raise Refused(f"{premises[0].name} does not state that something is 0")
    _falls(count.args[0], zero.lhs, premises[1:])
    return Outcome(Relation(eq(count, 0)))


@rule("minus infinity is less")
def minus_infinity_is_less(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From a = 0: c log a + rest < b, the argument ``less``, as log 0 = -oo.

    Further premises show that c > 0 and that c, the rest and b are defined.
    """
    only_arguments(step, "less")
    if not premises:
        raise Refused("the rule needs a premise")
    less, zero = argument(step, "less", sp.StrictLessThan), premises[0].condition
    if not isinstance(zero, sp.Eq) or zero.rhs != 0:
        raise Refused(f"{premises[0].name} does not state that something is 0")
    _falls(less.lhs, zero.lhs, premises[1:], less.rhs)
    return Outcome(Relation(less))


def _falls(expression: sp.Expr, zero: sp.Expr, facts: Sequence[Fact], other: sp.Expr = sp.S.Zero) -> None:
    """Refuse an expression that is not c log a + rest, a being ``zero``, with c > 0 and the rest and ``other`` numbers."""
    infinite = sp.log(zero, evaluate=False)
    terms = summands(expression)
    with_log = [term for term in terms if term.has(infinite)]
    if len(with_log) != 1 or sum(node == infinite for node in sp.preorder_traversal(expression)) != 1:
        raise Refused(f"{expression} is no multiple of {infinite} and something else")
    factor = with_log[0] / infinite
    if factor.has(infinite) or sp.Tuple(expression, other).has(sp.oo, -sp.oo, sp.zoo, sp.nan):
        raise Refused(f"{with_log[0]} is no multiple of {infinite}")
    if is_extended(expression) or is_extended(other):
        raise Refused(f"{expression} or {other} may be infinite otherwise")
    written = _put(expression, infinite, sp.Symbol("log 0", real=True))
    shown(all_of(gt(factor, 0), meant(written, *(t for t in terms if t not in with_log), other)), facts)


def _put(e: sp.Basic, old: sp.Expr, new: sp.Expr) -> Any:
    """A term with another one for a part of it; nothing is put together where it stood."""
    if e == old or not e.has(old):
        return new if e == old else e
    return e.func(*(_put(a, old, new) for a in e.args), evaluate=False)


@rule("whole number")
def whole_number(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """A ``number`` of sentences is 0 or at least 1."""
    only_arguments(step, "number")
    expect(premises, 0, step.rule)
    number = argument(step, "number", sp.Expr)
    if not natural(number):
        raise Refused(f"{number} is no number of sentences")
    return Outcome(Relation(any_of(eq(number, 0), ge(number, 1))))


@rule("branch")
def branch(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the condition of a branch of ``term`` (a Piecewise) and the negations of those before it: term = its value.

    Argument ``index``; the last branch has no condition of its own. Further premises show that the value is meaningful.
    """
    only_arguments(step, "term", "index")
    term, index = argument(step, "term", sp.Piecewise), argument(step, "index", int)
    if not 0 <= index < len(term.args):
        raise Refused(f"{term} has no branch {index}")
    needed = [negate(c) for _, c in term.args[:index]]
    value, condition = term.args[index]
    if condition != sp.true:
        needed.append(condition)
    if len(premises) < len(needed):
        raise Refused(f"the rule branch needs {len(needed)} premises, {len(premises)} were given")
    for premise, relation in zip(premises, needed, strict=False):
        if premise.condition != relation:
            raise Refused(f"{premise.name} states {premise.condition}, needed is {relation}")
    own, further = premises[: len(needed)], premises[len(needed) :]
    try:  # a condition of which it is not seen that it is meaningful would be of no help
        defined(value, further)
    except Refused:
        defined(value, further, own)
    return Outcome(Relation(eq(term, value)))


@rule("same length")
def same_length(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From "some prompt of length a ..." and A = a: "some prompt of length A ..."."""
    only_arguments(step)
    expect(premises, 2, step.rule)
    formula, equation = premises[0].statement, premises[1].condition
    if not isinstance(formula, Some) or not isinstance(equation, sp.Eq):
        raise Refused("the rule same length needs an existence and an equation")
    old = formula.length
    if old.expr != equation.rhs:
        raise Refused(f"{premises[1].name} is not about the length {old.expr}")
    if unsettled(
        equation.lhs, *(a.body for a in equation.lhs.atoms(Average))
    ):  # an equation may have put it together, and says nothing of its value then
        raise Refused(
            f"{equation.lhs} is not put together, so it may have no value where what it equals has one"
        )
    return Outcome(replace(formula, length=replace(old, expr=equation.lhs)))


@rule("interval arithmetic")
def interval_arithmetic(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Rational bounds of a number such as exp(-7/5), by ball arithmetic (Arb): lower < ``number`` < upper."""
    only_arguments(step, "number")
    expect(premises, 0, step.rule)
    number = argument(step, "number", sp.Expr)
    low, high = enclosure(number)
    return Outcome(Relation(sp.And(lt(low, number), lt(number, high), evaluate=False)))


def enclosure(number: sp.Expr, digits: int = 12) -> tuple[sp.Rational, sp.Rational]:
    """Rationals with few digits on both sides of a number.

    Raises:
      Refused: the number is not built from rationals by sums, products, rational powers, exp and log.
    """
    from flint import arb, ctx

    before = ctx.prec
    ctx.prec = 128

    def ball(e: sp.Expr) -> arb:
        if isinstance(e, sp.Rational):
            return arb(int(e.p)) / arb(int(e.q))
        if e is sp.E:
            return arb(1).exp()
        if e is sp.pi:
            return arb.pi()
        if isinstance(e, sp.Add):
            return sum((ball(a) for a in e.args[1:]), ball(e.args[0]))
        if isinstance(e, sp.Mul):
            result = ball(e.args[0])
            for a in e.args[1:]:
                result = result * ball(a)
            return result
        if isinstance(e, sp.exp):
            return ball(e.args[0]).exp()
        if isinstance(e, sp.log):
            return ball(e.args[0]).log()
        if isinstance(e, sp.Pow):
            return ball(e.base) ** ball(e.exp)
        raise Refused(f"{e} is not a number of known form")

    try:
        value = ball(number)
        if not value.is_finite() or not abs(value) < 2**MOST_BITS:
            raise Refused(f"{number} could not be enclosed, or is too large")
        scale = 10**digits
        scaled = value * scale
        low, high = scaled.lower().floor().unique_fmpz(), scaled.upper().ceil().unique_fmpz()
        if low is None or high is None:
            raise Refused(f"{number} could not be enclosed")
        return sp.Rational(int(low) - 1, scale), sp.Rational(int(high) + 1, scale)
    finally:
        ctx.prec = before
