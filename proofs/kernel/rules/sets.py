"""Tables on finite sets: entries, laws, sums term by term, derivatives.

Sums over a set and derivatives are opaque to the decision procedure, and only where a premise says that they are numbers, |t| < oo; the rules
here are the only ones that say so. Sets are finite and have an element at least, so that what is shown of an element
of which nothing is assumed may be summed, and speaks of something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any

import sympy as sp
from sympy.core.relational import Relational

from theory.derivative import conditions_on, derivative
from theory.logic import Formula, Relation
from theory.signature import POSITIVE, FiniteSet, Table
from theory.terms import Entry, Over, Slope

from ._base import (
    Fact,
    Outcome,
    Refused,
    Setting,
    Step,
    argument,
    expect,
    only_arguments,
    rule,
    states,
    union,
)
from ._decision import a_number
from ._language import ElementOf, eq, ge, gt, le, lt, substitute
from ._sorts import Sort, canonical

_KINDS = {"=": eq, "<=": le, ">=": ge}


def _table(step: Step, setting: Setting) -> Table:
    name = argument(step, "table", str)
    if setting.signature is None or name not in setting.signature.tables:
        raise Refused(f"there is no table {name}")
    return setting.signature.tables[name]


def _element(symbol: Any) -> sp.Symbol:
    if not isinstance(symbol, sp.Symbol) or canonical(symbol) is not Sort.PROMPT:
        raise Refused(f"{symbol} is no variable for an element")
    return symbol


def _elements(premises: Sequence[Fact], elements: Sequence[Any], sets: Sequence[FiniteSet]) -> None:
    """Refuse premises that do not say of each element, in order, that it is one of its set."""
    expect(premises, len(sets), "of a table")
    for fact, element, of in zip(premises, elements, sets, strict=True):
        states(fact, ElementOf(_element(element), of.name))


@rule("entry")
def entry(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """What the signature says of an entry: of a law that it is not negative (or positive), of a real table its bound ``end``, 0 or 1.

    Arguments: ``table``, the ``elements``. Premises: that each is an element of its set.
    """
    only_arguments(step, "table", "elements", "end")
    table, elements = _table(step, setting), argument(step, "elements", tuple)
    if len(elements) != len(table.sets):
        raise Refused(f"{table.name} has {len(table.sets)} argument(s)")
    _elements(premises, elements, table.sets)
    value = Entry(table.name, *elements)
    if table.is_law:
        return Outcome(Relation((gt if table.kind == POSITIVE else ge)(value, 0)))
    upper = argument(step, "end", int) == 1
    bound = table.upper if upper else table.lower
    closed = table.upper_closed if upper else table.lower_closed
    if bound is None:
        raise Refused(f"{table.name} has no such bound")
    kind = (le if closed else lt) if upper else (ge if closed else gt)
    return Outcome(Relation(kind(value, sp.Rational(bound.numerator, bound.denominator))))


@rule("total mass")
def total_mass(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """A law sums to 1. Arguments: ``table``, ``given`` elements (premises say of which sets), ``vars`` to sum over."""
    only_arguments(step, "table", "given", "vars")
    table = _table(step, setting)
    given, variables = argument(step, "given", tuple), argument(step, "vars", tuple)
    if not table.is_law or len(variables) != len(table.over) or len(given) != len(table.given):
        raise Refused(f"{table.name} is no law of so many arguments")
    _elements(premises, given, table.given)
    for k, x in enumerate(variables):
        if _element(x) in given or x in variables[:k]:
            raise Refused(f"{x} is bound where it already means something")
    total: sp.Expr = Entry(table.name, *given, *variables)
    for x, of in reversed(list(zip(variables, table.over, strict=True))):
        total = Over("sum", total, x, of.name)
    return Outcome(Relation(eq(total, 1)))


def _relations(condition: sp.Basic) -> Iterator[Relational]:
    if isinstance(condition, Relational):
        yield condition
    elif isinstance(condition, (sp.And, sp.Or, sp.Not)):
        for part in condition.args:
            yield from _relations(part)
    else:
        raise Refused(f"{condition} is no condition of a sum that is known")


def _without(fact: Fact, *assumed: Formula) -> dict[str, Formula]:
    """What a fact rests on but for some assumptions."""
    return {name: f for name, f in fact.open.items() if f not in assumed}


@rule("a sum of numbers")
def sum_of_numbers(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The argument ``sum`` is a number: from its term being one, for an element of the set that meets the condition.

    Premises: |term| < oo, which may rest on the assumptions that x is an element and meets the condition; then for each side of each
    relation in the condition that is no entry and no rational, that it is a number, which may rest on the former alone.
    """
    only_arguments(step, "sum")
    total = argument(step, "sum", Over)
    if total.kind != "sum":
        raise Refused(f"{total} is no sum")
    if setting.signature is None or total.over not in setting.signature.sets:
        raise Refused(f"there is no set {total.over}")
    open_ = numbers_within(total, premises, step.rule)
    return Outcome(Relation(a_number(total)), open=open_, eigen=(total.var,))


def numbers_within(total: Over, premises: Sequence[Fact], rule_name: str) -> dict[str, Formula]:
    """What premises rest on that say of the terms of a sum or an extreme, and of the sides of its condition, that they are numbers."""
    if not premises:
        raise Refused(f"the rule {rule_name} needs a premise")
    states(premises[0], Relation(a_number(total.body)))
    return at_each(total, premises[0], premises[1:], rule_name)


def at_each(total: Over, each: Fact, sides: Sequence[Fact], rule_name: str) -> dict[str, Formula]:
    """What a fact about the terms of a sum or an extreme rests on, and facts that the sides of its condition are numbers."""
    member, condition = ElementOf(total.var, total.over), total.condition
    relations = () if condition is sp.true else _relations(condition)
    asked = [side for r in relations for side in r.args if not isinstance(side, (Entry, sp.Rational))]
    expect(sides, len(asked), f"{rule_name}, on the condition,")
    open_ = _without(each, member, *(() if condition is sp.true else (Relation(condition),)))
    for fact, side in zip(sides, asked, strict=True):
        states(fact, Relation(a_number(side)))
        open_ |= _without(fact, member)
    return open_


@rule("term by term")
def term_by_term(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From c1 f1(x) + c2 f2(x) + ... = 0 (or <=, >=) for an element x of which nothing is assumed: the same of c1 sum f1 + c2 sum f2 + ...

    Arguments: ``factors`` c1, c2, ... that do not speak of x, ``sums`` over one set and one x, and ``kind``. A term f is 0
    where the condition of its sum fails. Premises: the relation at x, which may rest on x being an element; that each sum is
    a number; that each factor is one, rationals apart.
    """
    only_arguments(step, "factors", "sums", "kind")
    factors, sums = argument(step, "factors", tuple), argument(step, "sums", tuple)
    kind = _KINDS.get(argument(step, "kind", str))
    if kind is None or not sums or len(factors) != len(sums) or not all(type(s) is Over for s in sums):
        raise Refused("sums, a factor for each, and one of =, <=, >= are needed")
    x, over = sums[0].var, sums[0].over
    if any(s.kind != "sum" or s.var != x or s.over != over for s in sums):
        raise Refused("the sums are not over one set with one variable")
    if any(x in c.free_symbols for c in factors):
        raise Refused(f"a factor speaks of {x}")
    terms = [
        s.body if s.condition is sp.true else sp.Piecewise((s.body, s.condition), (sp.Integer(0), True))
        for s in sums
    ]
    each = sp.Add(*(c * f for c, f in zip(factors, terms, strict=True)))
    numbers = [*sums, *(c for c in factors if not isinstance(c, sp.Rational))]
    expect(premises, 1 + len(numbers), step.rule)
    states(premises[0], Relation(kind(each, 0)))
    for fact, number in zip(premises[1:], numbers, strict=True):
        states(fact, Relation(a_number(number)))
    whole = sp.Add(*(c * s for c, s in zip(factors, sums, strict=True)))
    open_ = {**_without(premises[0], ElementOf(x, over)), **union(premises[1:])}
    return Outcome(Relation(kind(whole, 0)), open=open_, eigen=(x,))


@rule("swap of sums")
def swap_of_sums(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The sum over x of the sum over y of f(x, y) is the sum over y of that over x. Argument ``sum``; premise: it is a number.

    Over one set the variables keep their places: it is the sum over x of the sum over y of f(y, x).
    """
    only_arguments(step, "sum")
    outer = argument(step, "sum", Over)
    inner = outer.body
    plain = isinstance(inner, Over) and outer.condition is sp.true and inner.condition is sp.true
    if not plain or (outer.kind, inner.kind) != ("sum", "sum"):
        raise Refused(f"{outer} is no sum of sums")
    expect(premises, 1, step.rule)
    states(premises[0], Relation(a_number(outer)))
    x, y = outer.var, inner.var
    if x == y:
        raise Refused(f"{x} is bound twice in {outer}")
    if outer.over != inner.over:
        return Outcome(
            Relation(eq(outer, Over("sum", Over("sum", inner.body, x, outer.over), y, inner.over)))
        )
    spare = sp.Symbol(f"{x.name}_{y.name}_swapped")
    if spare in inner.body.atoms(sp.Symbol):
        raise Refused(f"{spare} has a meaning already")
    swapped = reduce(substitute, ({x: spare}, {y: x}, {spare: y}), inner.body)
    return Outcome(Relation(eq(outer, Over("sum", Over("sum", swapped, y, inner.over), x, outer.over))))


_SMOOTH = (sp.Symbol, sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log)


def _smooth(e: sp.Basic, u: sp.Symbol) -> None:
    """Refuse what is not seen to be differentiable in u wherever it is a number: what makes it one holds near by, too."""
    if u not in e.free_symbols:
        return
    if isinstance(e, sp.Pow) and not isinstance(e.args[1], sp.Integer):
        raise Refused(f"{e} is a power that is not known to be smooth")
    smooth = e.kind == "sum" if isinstance(e, Over) else isinstance(e, _SMOOTH)
    if not smooth:  # a largest or least value has kinks
        raise Refused(f"{e} is not known to be smooth in {u}")
    for part in (e.body,) if isinstance(e, Over) else e.args:
        _smooth(part, u)


@rule("derivative")
def derivative_rule(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The derivative ``slope`` of a term t at a point, by its structure: from u = point, and |t(u)| < oo for the symbol ``name`` u.

    With ``what`` "value" it states slope = t'(u), with "number" that the slope is a number. Conditions in sums do not speak of u. What makes t a number
    (arguments of logarithms are positive, denominators not 0) holds near the point, too, so that t is differentiable there.
    """
    only_arguments(step, "slope", "name", "what")
    slope, u, what = (
        argument(step, "slope", Slope),
        argument(step, "name", sp.Symbol),
        argument(step, "what", str),
    )
    if canonical(u) is not Sort.SCALAR or u in slope.free_symbols or u in slope.body.atoms(sp.Symbol):
        raise Refused(f"{u} is no symbol of its own for a number")
    term = substitute(slope.body, {slope.var: u})
    _smooth(term, u)
    if conditions_on(term, u):
        raise Refused(f"a condition in a sum of {term} speaks of {u}")
    expect(premises, 2, step.rule)
    states(premises[0], eq(u, slope.point))
    states(premises[1], a_number(term))
    if what == "number":
        return Outcome(Relation(a_number(slope)))
    if what != "value":
        raise Refused(f"{what!r} is neither value nor number")
    return Outcome(Relation(eq(slope, derivative(term, u))))


@rule("a number of that value")
def number_of_that_value(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """From the assumption u = c, c a rational or a parameter, and a goal that does not speak of u: the goal."""
    only_arguments(step)
    expect(premises, 2, step.rule)
    assumption, goal = premises
    relation = assumption.condition
    if assumption.step.rule != "assume" or type(relation) is not sp.Equality:
        raise Refused(f"{assumption.name} is no assumption that gives a number a value")
    u, value = relation.args
    known = {p.symbol for p in setting.parameters}
    if canonical(u) is not Sort.SCALAR or not (isinstance(value, sp.Rational) or value in known):
        raise Refused(f"{relation} does not give a number a value")
    return Outcome(goal.statement, open=_without(goal, assumption.statement), eigen=(u,))
