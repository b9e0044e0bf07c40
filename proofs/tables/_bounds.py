"""Means that attain a bound, and laws that lie below one another: then each term does.

On paper: if f(x) >= c wherever, then each p(x) (f(x) - c) is at most E f - c, so that E f <= c says f(x) = c wherever p(x) > 0; and if P <= Q wherever,
then Q(x) - P(x) is at most 1 - 1. Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import eq, gt
from proofs.tables._extremes import Chosen, compared, extremes_of
from proofs.tables.sums import KINDS, Sums, outermost
from proofs.tables.termwise import ONE, Scope, mass, part_of, weighted
from proofs.writing import Stuck
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over

MOST_LAWS = 4


@dataclass(frozen=True)
class _Bounded:
    """A mean of f under a law that is at least (or at most) c, as f is.

    Attributes:
      there: the step that compares f with c at any element; closed: steps about the mean; parts: by element, what p (f - c) is at most.
    """

    total: Over
    law: Entry
    f: sp.Expr
    c: sp.Expr
    kind: str
    there: str
    closed: tuple[str, ...]
    parts: Mapping[sp.Symbol, str]

    @property
    def steps(self) -> list[str]:
        return [*self.closed, *self.parts.values()]


def bounds(whole: Sums, spoken: Sequence[sp.Basic], scope: Scope, facts: Sequence[str]) -> list[str]:
    """Means under laws compared with their bounds, their terms at elements of the scope with what is left, and laws with one another.

    Args:
      scope: has the element of each mean, too, of which the facts say what they say of any.
    """
    found: list[str] = []
    means: list[_Bounded] = []
    for total in dict.fromkeys(e for c in spoken for e in outermost(c, Over)):
        if total.kind == "sum" and total.condition is sp.true:
            for c in _candidates(whole, total, spoken):
                for kind in (">=", "<="):
                    with suppress(Stuck):
                        means.append(_compared(whole, total, c, kind, scope, facts))
                        found += means[-1].steps
    closed = [n for n in (*facts, *(n for mean in means for n in mean.closed)) if not _free(whole, n, scope)]
    for mean in means:
        with suppress(Stuck):
            found = [*_attained(whole, mean, closed, facts), *found]
    laws = [t for t in whole.signature.tables.values() if t.is_law and len(t.sets) == 1][:MOST_LAWS]
    told = {e.table for c in spoken for e in c.atoms(Entry)}
    for first, second in itertools.permutations([t for t in laws if t.name in told], 2):
        if first.sets == second.sets:
            with suppress(Stuck):
                found += _ordered(whole, first.name, second.name, first.sets[0].name, scope, facts)
    return found


def positive_means(whole: Sums, spoken: Sequence[sp.Basic]) -> list[str]:
    """That means of terms that are positive at every element are positive: they are at least the least of them."""
    found: list[str] = []
    for total in dict.fromkeys(e for c in spoken for e in outermost(c, Over)):
        if (
            total.kind == "sum"
            and total.condition is sp.true
            and not total.free_symbols
            and not total.body.has(Over)
        ):
            with suppress(Stuck):
                found += _positive_mean(whole, total)
    return found


def _positive_mean(whole: Sums, total: Over) -> list[str]:
    p, (z, over) = whole.p, (total.var, total.over)
    law, f = weighted(total, [t.name for t in whole.signature.tables.values() if t.is_law])
    here = ((z, over),)
    _seen(whole, gt(f, 0), [*whole.about(here), *whole.parameters])
    least = Over("min", f, z, over)
    number = whole.number(least)
    chosen = Chosen(whole, least, ())
    there = _seen(whole, gt(least, 0), [chosen.value, number, *whole.about(chosen.scope), *whole.parameters])
    above = chosen.forgotten(there)
    ones, one = mass(whole, law.table, z, over)
    low = whole.weighted((ONE, -least), (total, ones), ">=", here=[compared(whole, least, z, here)])
    numbers = [number, whole.number(total), whole.number(ones)]
    return [
        whole.number(total),
        p.decide(whole.label("a positive mean"), gt(total, 0), [low, one, above, *numbers]),
    ]


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
            yield e
            if e.body.has(sp.log) or total.body.has(sp.exp):
                yield sp.exp(e, evaluate=False)
    for name in sorted({e.table for e in total.body.atoms(Entry)}):
        table = whole.signature.tables[name]
        for bound in () if table.is_law else (table.lower, table.upper):
            if bound is not None:
                yield sp.Rational(bound.numerator, bound.denominator)


def _seen(whole: Sums, goal: sp.Basic, facts: Sequence[str]) -> str:
    """The step that decides a relation, by facts that speak of no other sums and exponentials.

    Raises:
      Stuck: the facts do not.
    """
    spoken = set(outermost(goal, sp.exp)) | {e for e in goal.atoms(Over) if e.kind == "sum"}
    near = []
    for name in facts:
        c = whole.p.condition(name)
        if {*outermost(c, sp.exp), *(e for e in c.atoms(Over) if e.kind == "sum")} <= spoken:
            near.append(name)
    if not follows([whole.p.condition(name) for name in near], goal).holds:
        raise Stuck(f"{goal} is not seen")
    return whole.p.decide(whole.label("at an element"), goal, near)


def _at_any(whole: Sums, f: sp.Expr, c: sp.Expr, kind: str, facts: Sequence[str]) -> str:
    """A term compared with a bound; with an exponential by the logarithms of both."""
    if not isinstance(c, sp.exp):
        return _seen(whole, KINDS[kind](f - c, 0), facts)
    p, line = whole.p, KINDS[kind](sp.log(f), c.args[0])
    there = _seen(whole, line, facts)
    needed = (
        p.needed(Relation(eq(line.lhs, line.lhs)), _about(whole, line.lhs, facts))
        if line.lhs.has(sp.log)
        else []
    )
    needed += [whole.numbers[e] for e in outermost(line, Over) if e in whole.numbers]
    power = p.take(whole.label("exponential"), "exponential", there, *dict.fromkeys(needed))
    return p.decide(whole.label("at an element"), KINDS[kind](f - c, 0), [power, *needed])


def _about(whole: Sums, e: sp.Expr, facts: Sequence[str]) -> list[str]:
    """The facts that speak of nothing but entries in a term."""
    inside = set(outermost(e, Entry))
    return [name for name in facts if set(outermost(whole.p.condition(name), Entry, Over, sp.exp)) <= inside]


def _compared(
    whole: Sums, total: Over, c: sp.Expr, kind: str, scope: Scope, facts: Sequence[str]
) -> _Bounded:
    laws = [t.name for t in whole.signature.tables.values() if t.is_law]
    law, f = weighted(total, laws)
    z, over = total.var, total.over
    there = _at_any(whole, f, c, kind, facts)
    ones, one = mass(whole, law.table, z, over)
    outside = tuple(e for e in scope if e[0] != z)
    closed = [one, whole.number(ones), whole.number(total, outside)]
    if not isinstance(c, sp.Rational):
        closed.append(whole.number(c, outside))
    closed.append(whole.weighted((ONE, -c), (total, ones), kind, here=[there], scope=outside))
    gap = f - c if kind == ">=" else c - f
    rest = Over("sum", law * gap, z, over)
    sign = 1 if kind == ">=" else -1
    closed.append(whole.weighted((ONE, -sign, sign * c), (rest, total, ones), "=", scope=outside))
    closed.append(whole.number(rest, outside))
    parts = {x: part_of(whole, rest, x, [there], scope) for x, there_over in scope if there_over == over}
    return _Bounded(total, law, f, c, kind, there, tuple(closed), parts)


def _free(whole: Sums, name: str, scope: Scope) -> set[sp.Symbol]:
    """The elements of a scope that a step speaks of."""
    return {x for x, _ in scope} & whole.p.statement(name).free


def _attained(whole: Sums, mean: _Bounded, closed: Sequence[str], facts: Sequence[str]) -> list[str]:
    """That a mean is its bound, as the facts that speak of no element say, and so are its terms.

    Raises:
      Stuck: they do not.
    """
    p, back = whole.p, {">=": "<=", "<=": ">="}[mean.kind]
    goal = KINDS[back](mean.total - mean.c, 0)
    needed = [name for name in closed if name not in whole.parameters] + [*whole.parameters, *whole.lemmas]
    if not follows([p.condition(name) for name in needed], goal).holds:
        raise Stuck(f"{goal} is not seen")
    found = [p.decide(whole.label("no more than its bound"), goal, needed)]
    for x, part in mean.parts.items():
        at_x = eq(substitute(mean.f, {mean.total.var: x}), mean.c)
        about = _about(whole, sp.Tuple(mean.law, mean.f).xreplace({mean.total.var: x}), facts)
        there = [
            n
            for n in facts
            if whole.p.condition(n).has(*substitute(mean.f, {mean.total.var: x}).atoms(Entry))
        ]
        near = [*found[:1], part, *mean.closed, *about, *there]
        if follows([p.condition(name) for name in near], at_x).holds:
            found.append(p.decide(whole.label("as is its term"), at_x, near))
    return found[::-1]


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
