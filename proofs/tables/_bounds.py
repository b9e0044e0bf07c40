"""Means that attain a bound, and laws that lie below one another: then each term does.

On paper: if f(x) >= c wherever, then each p(x) (f(x) - c) is at most E f - c, so that E f <= c says f(x) = c wherever p(x) > 0; and if P <= Q wherever,
then Q(x) - P(x) is at most 1 - 1. Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import suppress

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.tables._extremes import extremes_of
from proofs.tables.sums import KINDS, Sums, outermost
from proofs.tables.termwise import ONE, Scope, mass, part_of, weighted
from proofs.writing import Stuck
from theory.terms import Entry, Over

MOST_LAWS = 4


def bounds(whole: Sums, spoken: Sequence[sp.Basic], scope: Scope, facts: Sequence[str]) -> list[str]:
    """Means under laws compared with their bounds, their terms at elements of the scope with what is left, and laws with one another.

    Args:
      scope: has the element of each mean, too, of which the facts say what they say of any.
    """
    found: list[str] = []
    for total in dict.fromkeys(e for c in spoken for e in outermost(c, Over)):
        if total.kind == "sum" and total.condition is sp.true:
            for c in _candidates(whole, total, spoken):
                for kind in (">=", "<="):
                    with suppress(Stuck):
                        found += _compared(whole, total, c, kind, scope, facts)
    laws = [t for t in whole.signature.tables.values() if t.is_law and len(t.sets) == 1][:MOST_LAWS]
    told = {e.table for c in spoken for e in c.atoms(Entry)}
    for first, second in itertools.permutations([t for t in laws if t.name in told], 2):
        if first.sets == second.sets:
            with suppress(Stuck):
                found += _ordered(whole, first.name, second.name, first.sets[0].name, scope, facts)
    return found


def generic(whole: Sums, spoken: Sequence[sp.Basic], scope: Scope) -> Scope:
    """The scope with an element for each mean in some terms, and for each set on which two laws in them are."""
    found = list(scope)
    sums = [e for c in spoken for e in outermost(c, Over) if e.kind == "sum"]
    told = {e.table for c in spoken for e in c.atoms(Entry)}
    laws = [t for t in whole.signature.tables.values() if t.is_law and len(t.sets) == 1 and t.name in told]
    elements = [(s.var, s.over) for s in sums]
    for name in sorted({t.sets[0].name for t in laws}):
        if sum(t.sets[0].name == name for t in laws) > 1 and not any(
            over == name for _, over in (*found, *elements)
        ):
            elements.append((sp.Symbol(f"any_{name}"), name))
    return (*found, *(e for e in dict.fromkeys(elements) if e not in found))


def _candidates(whole: Sums, total: Over, spoken: Sequence[sp.Basic]) -> Iterator[sp.Expr]:
    """Least and largest values over the set of a mean, their exponentials, and bounds of tables."""
    for e in extremes_of(*spoken):
        if e.over == total.over and total.var not in e.free_symbols:
            yield sp.exp(e, evaluate=False) if e.body.has(sp.log) else e
    for name in sorted({e.table for e in total.body.atoms(Entry)}):
        table = whole.signature.tables[name]
        for bound in () if table.is_law else (table.lower, table.upper):
            if bound is not None:
                yield sp.Rational(bound.numerator, bound.denominator)


def _seen(whole: Sums, goal: sp.Basic, facts: Sequence[str]) -> str:
    """The step that decides a relation.

    Raises:
      Stuck: the facts do not.
    """
    if not follows([whole.p.condition(name) for name in facts], goal).holds:
        raise Stuck(f"{goal} is not seen")
    return whole.p.decide(whole.label("at an element"), goal, facts)


def _compared(
    whole: Sums, total: Over, c: sp.Expr, kind: str, scope: Scope, facts: Sequence[str]
) -> Iterator[str]:
    laws = [t.name for t in whole.signature.tables.values() if t.is_law]
    law, f = weighted(total, laws)
    z, over = total.var, total.over
    there = _seen(whole, KINDS[kind](f - c, 0), facts)
    ones, one = mass(whole, law.table, z, over)
    outside = tuple(e for e in scope if e[0] != z)
    yield from (one, whole.number(ones))
    yield whole.weighted((ONE, -c), (total, ones), kind, here=[there], scope=outside)
    gap = f - c if kind == ">=" else c - f
    rest = Over("sum", law * gap, z, over)
    sign = 1 if kind == ">=" else -1
    yield whole.weighted((ONE, -sign, sign * c), (rest, total, ones), "=", scope=outside)
    yield whole.number(rest, outside)
    for x, there_over in scope:
        if there_over == over:
            yield part_of(whole, rest, x, [there], scope)


def _ordered(
    whole: Sums, first: str, second: str, over: str, scope: Scope, facts: Sequence[str]
) -> Iterator[str]:
    z = next((x for x, there in scope if there == over), None)
    if z is None:
        raise Stuck(f"no element of {over} is spoken of")
    low, high = Entry(first, z), Entry(second, z)
    there = _seen(whole, KINDS["<="](low, high), facts)
    (lows, one), (highs, other) = mass(whole, first, z, over), mass(whole, second, z, over)
    rest = Over("sum", high - low, z, over)
    outside = tuple(e for e in scope if e[0] != z)
    yield from (one, other, whole.number(lows), whole.number(highs))
    yield whole.weighted((ONE, -ONE, ONE), (rest, highs, lows), "=", scope=outside)
    yield whole.number(rest, outside)
    for x, there_over in scope:
        if there_over == over:
            yield part_of(whole, rest, x, [there], scope)
