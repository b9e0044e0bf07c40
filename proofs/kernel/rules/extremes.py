"""The largest and the least value of a term over a finite set, and a term beside the sum that it is part of.

To the decision procedure such values are opaque, as sums are, and only where a premise says that they are numbers; the rules here are the
only ones that say so. A set has an element at least, but a condition may leave none: the largest value over none is -oo.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from theory.logic import Conjunction, Formula, Relation, SomeElement
from theory.terms import Over

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
    spoken_of,
    states,
    union,
)
from ._decision import a_number
from ._language import ElementOf, eq, ge, gt, le, substitute
from .sets import _element, _without, at_each, numbers_within

EXTREMES = {"max": le, "min": ge}  # how a value compares with the extreme of all


def _extreme(step: Step, setting: Setting) -> Over:
    found = argument(step, "extreme", Over)
    if found.kind not in EXTREMES:
        raise Refused(f"{found} is neither a largest nor a least value")
    if setting.signature is None or found.over not in setting.signature.sets:
        raise Refused(f"there is no set {found.over}")
    return found


def _at(total: Over, y: sp.Symbol) -> tuple[sp.Expr, Relation | None]:
    """Term and condition at an element; no condition where there is none."""
    value = substitute(total.body, {total.var: y})
    if total.condition is sp.true:
        return value, None
    return value, Relation(substitute(total.condition, {total.var: y}))


def _stands_at(premises: Sequence[Fact], total: Over, y: sp.Symbol, name: str) -> sp.Expr:
    """The term at an element; the premises say that it is one, and that it meets the condition where there is one."""
    value, met = _at(total, y)
    expect(premises, 1 if met is None else 2, name)
    states(premises[0], ElementOf(y, total.over))
    if met is not None:
        states(premises[1], met)
    return value


@rule("an extreme of numbers")
def extreme_of_numbers(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The ``extreme`` is a number: from its term being one, for an element of the set that meets the condition.

    Premises: as for *a sum of numbers*. Where there is a condition, two more come first: that some ``element`` is one of the set, and that it
    meets the condition, since over none the largest value is -oo.
    """
    extreme = _extreme(step, setting)
    met: Sequence[Fact] = ()
    if extreme.condition is sp.true:
        only_arguments(step, "extreme")
    else:
        only_arguments(step, "extreme", "element")
        met, premises = premises[:2], premises[2:]
        _stands_at(met, extreme, _element(step.args.get("element")), step.rule)
    open_ = numbers_within(extreme, premises, step.rule)
    return Outcome(Relation(a_number(extreme)), open={**union(met), **open_}, eigen=(extreme.var,))


@rule("an extreme and a value")
def extreme_and_value(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """f(y) <= max f, or f(y) >= min f, for the ``element`` y.

    Premises: the ``extreme`` is a number; y is an element of its set; y meets its condition, where there is one.
    """
    only_arguments(step, "extreme", "element")
    extreme, y = _extreme(step, setting), _element(step.args.get("element"))
    if not premises:
        raise Refused(f"no premise says that {extreme} is a number")
    states(premises[0], Relation(a_number(extreme)))
    value = _stands_at(premises[1:], extreme, y, step.rule)
    return Outcome(Relation(EXTREMES[extreme.kind](value, extreme)))


@rule("an extreme is attained")
def extreme_is_attained(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """Some y in the set (and of those that meet the condition) has f(y) = max f, or f(y) = min f; ``element`` names y.

    Premise: the ``extreme`` is a number.
    """
    only_arguments(step, "extreme", "element")
    extreme, y = _extreme(step, setting), _element(step.args.get("element"))
    expect(premises, 1, step.rule)
    states(premises[0], Relation(a_number(extreme)))
    if y == extreme.var or y in extreme.free_symbols:
        raise Refused(f"{y} means something in {extreme}")
    value, met = _at(extreme, y)
    there = Relation(eq(value, extreme))
    return Outcome(SomeElement(y, extreme.over, there if met is None else Conjunction((met, there))))


@rule("a sum and a term")
def sum_and_term(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """f(y) <= sum f for the ``element`` y, where no term is negative.

    Premises: the ``sum`` is a number; f(x) >= 0, x the variable of the sum, which may rest on x being an element and meeting the condition;
    y is an element of the set; y meets the condition, where there is one.
    """
    only_arguments(step, "sum", "element")
    total, y = argument(step, "sum", Over), _element(step.args.get("element"))
    if total.kind != "sum" or len(premises) < 2:
        raise Refused("a sum is needed, that it is a number, and that no term is negative")
    states(premises[0], Relation(a_number(total)))
    states(premises[1], Relation(ge(total.body, 0)))
    value = _stands_at(premises[2:], total, y, step.rule)
    met = () if total.condition is sp.true else (Relation(total.condition),)
    rests = _of_any(total, _without(premises[1], ElementOf(total.var, total.over), *met), setting)
    return Outcome(Relation(le(value, total)), open={**union((premises[0], *premises[2:])), **rests})


def _of_any(total: Over, rests: dict[str, Formula], setting: Setting) -> dict[str, Formula]:
    """What facts about each term of a sum rest on; of the element they assume nothing but that it is summed over."""
    x = _element(total.var)
    if x in spoken_of(setting) or any(x in f.free for f in rests.values()):
        raise Refused(f"more is assumed of {x} than that it is an element that is summed over")
    return rests


@rule("a positive sum")
def positive_sum(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """sum f > 0, +oo perhaps, as no term is negative and the one at the ``element`` y is positive; terms may be +oo.

    Premises: f(x) >= 0, x the variable of the sum, which may rest on x being an element and meeting the condition; f(y) > 0; y is an
    element of the set; y meets the condition, where there is one; the sides of the condition are numbers, as in *a sum of numbers*.
    """
    only_arguments(step, "sum", "element")
    total, y = argument(step, "sum", Over), _element(step.args.get("element"))
    place = 3 if total.condition is sp.true else 4
    if total.kind != "sum" or len(premises) < place:
        raise Refused("a sum is needed, that no term is negative, and that one is positive")
    states(premises[0], Relation(ge(total.body, 0)))
    states(premises[1], Relation(gt(_stands_at(premises[2:place], total, y, step.rule), 0)))
    rests = _of_any(total, at_each(total, premises[0], premises[place:], step.rule), setting)
    return Outcome(Relation(gt(total, 0)), open={**union(premises[1:place]), **rests})


@rule("an infinite sum")
def infinite_sum(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """sum f >= oo, as the term at the ``element`` y is +oo, and each is a number where the number ``positive`` p(x) is positive and +oo where not.

    Premises, of which the first three may rest on x, the variable of the sum, being an element and meeting the condition: p(x) is a number; f(x) is
    one, which may rest on p(x) > 0; f(x) >= oo, which may rest on p(x) <= 0; then p(y) <= 0; y is an element of the set; y meets the condition, where
    there is one; the sides of the condition are numbers, as in *a sum of numbers*.
    """
    only_arguments(step, "sum", "element", "positive")
    total, y = argument(step, "sum", Over), _element(step.args.get("element"))
    p = argument(step, "positive", sp.Expr)
    place = 5 if total.condition is sp.true else 6
    if total.kind != "sum" or len(premises) < place:
        raise Refused("a sum is needed, that each term is a number or infinite, and that one is infinite")
    said = (a_number(p), a_number(total.body), ge(total.body, sp.oo), le(substitute(p, {total.var: y}), 0))
    for fact, needed in zip(premises, said, strict=False):
        states(fact, needed)
    _stands_at(premises[4:place], total, y, step.rule)
    rests = dict(union(premises[3:place]))
    for fact, case in zip(premises, ((), (gt(p, 0),), (le(p, 0),)), strict=False):
        of_term = Fact(fact.step, _without(fact, *map(Relation, case)))
        rests |= _of_any(total, at_each(total, of_term, premises[place:], step.rule), setting)
    return Outcome(Relation(ge(total, sp.oo)), open=rests)
