"""Steps about sums that several theories share: a relation of sums from one at each element, tangents of exponentials, positive sums.

Nothing here is believed: the kernel checks each step.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from proofs.kernel.rules._decision import a_number, follows
from proofs.kernel.rules._language import eq, gt
from proofs.tables.sums import KINDS, Sums, captured, masked, outermost
from proofs.writing import Stuck
from theory.logic import EveryElement, Relation
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope

Scope = Sequence[tuple[sp.Symbol, str]]
ZERO, ONE = sp.Integer(0), sp.Integer(1)


def tangent(whole: Sums, x: sp.Expr, facts: Sequence[str]) -> str:
    """exp(x) >= 1 + x; of the facts those are used that say that x is a number."""
    needed = whole.p.needed(Relation(a_number(x)), facts)
    return whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=x)


def instances(whole: Sums, scope: Scope) -> list[str]:
    """The hypotheses about every element, at the elements of a scope: each of its sets is spoken of once."""
    found = []
    for name in whole.given:
        f, step, left = whole.p.statement(name), name, list(scope)
        while isinstance(f, EveryElement):
            fits = (over == f.over and x not in f.free and not captured(f, x) for x, over in left)
            place = next((k for k, fit in enumerate(fits) if fit), None)
            if place is None:
                break
            x, over = left.pop(place)
            step = whole.p.take(whole.label(f"{name} at {x}"), "instance", step, whole.member(x, over), at=x)
            f = whole.p.statement(step)
        if isinstance(f, Relation) and step != name:
            found.append(step)
    return found


def termwise(
    whole: Sums,
    factors: Sequence[sp.Expr],
    sums: Sequence[Over],
    kind: str,
    facts: Sequence[str] = (),
    scope: Scope = (),
) -> str:
    """c1 sum f1 + c2 sum f2 + ... = 0 (or <=, >=) for sums over one set, as it is so at each element.

    Args:
      facts: steps that may be used at an element, about it, too; only these and what the signature says of entries.
      scope: elements that the factors and terms may speak of.

    Raises:
      Stuck: a step is refused.
    """
    inner = (*scope, (sums[0].var, sums[0].over))
    each = sp.Add(*(c * masked(s) for c, s in zip(factors, sums, strict=True)))
    known = [*entries(whole, each, inner), *facts, *whole.parameters, *whole.equations]
    spoken = [each, *(whole.p.condition(name) for name in facts)]
    known += [whole.number(a, inner) for e in spoken for a in outermost(e, Over, Slope)]
    at_one = whole.p.decide(whole.label("at one element"), KINDS[kind](each, 0), known)
    numbers = [whole.number(s, scope) for s in sums]
    numbers += [whole.number(c, scope) for c in factors if not isinstance(c, sp.Rational)]
    return whole.p.take(
        whole.label("all together"),
        "term by term",
        at_one,
        *numbers,
        factors=tuple(factors),
        sums=tuple(sums),
        kind=kind,
    )


def entries(whole: Sums, e: sp.Basic, scope: Scope) -> list[str]:
    """What the signature says of the entries in a term, outside of sums."""
    spoken = set(outermost(e, Entry))
    return [
        name
        for name in whole.about(scope)
        if outermost(whole.p.condition(name), Entry)
        and set(outermost(whole.p.condition(name), Entry)) <= spoken
        and not outermost(whole.p.condition(name), Over, Slope)
    ]


def mass(whole: Sums, table: str, x: sp.Symbol, over: str, *given: tuple[sp.Symbol, str]) -> tuple[Over, str]:
    """The sum of a law, and the step that says that it is 1."""
    total = Over("sum", Entry(table, *(g for g, _ in given), x), x, over)
    uses = [whole.member(g, s) for g, s in given]
    step = whole.p.take(
        whole.label(f"{table} sums to 1"),
        "total mass",
        *uses,
        table=table,
        given=tuple(g for g, _ in given),
        vars=(x,),
    )
    return total, step


def part_of(whole: Sums, total: Over, x: sp.Symbol, facts: Sequence[str] = (), scope: Scope = ()) -> str:
    """f(x) <= sum f for an element x, as no term is negative: this is decided, at the variable of the sum, by facts and what is known of elements.

    Args:
      scope: elements that the terms may speak of beside that variable; x is one of them.

    Raises:
      Stuck: a term may be negative for all that is known, or x is not seen to meet the condition of the sum.
    """
    p, inner = whole.p, (*scope, (total.var, total.over))
    known = [*facts, *(n for n in whole.about(inner) if not outermost(p.condition(n), Over, Slope))]
    known += [*whole.parameters, *whole.numbers_in([total.body], inner)]
    if total.condition is not sp.true:
        known.append(p.assume(whole.label(f"where {total.condition}"), Relation(total.condition)))
    never = KINDS[">="](total.body, 0)
    met = whole.condition_at(total, x, scope)
    if met is None or not follows([p.condition(name) for name in known], never).holds:
        raise Stuck(f"it is not seen that the term of {total} at {x} is a part of it")
    uses = [whole.number(total, scope), p.decide(whole.label("not negative"), never, known)]
    uses += [whole.member(x, total.over), *met]
    return p.take(
        whole.label(f"a part of the whole: at {x}"), "a sum and a term", *uses, sum=total, element=x
    )


def at_most_one(whole: Sums, entry: Entry, over: str) -> str:
    """P(x) <= 1 for a law P on one set."""
    (x,) = entry.elements
    z = whole.fresh(x)
    total, one = mass(whole, entry.table, z, over)
    part = part_of(whole, total, x, (), ((x, over),))
    return whole.p.decide(whole.label("at most one"), KINDS["<="](entry, 1), [part, one, whole.number(total)])


def weighted(total: Over, laws: Sequence[str]) -> tuple[Entry, sp.Expr]:
    """(P(x), f(x)) for a sum of P(x) f(x), P being one of some laws.

    Raises:
      Stuck: it is no such sum.
    """
    for factor in sp.Mul.make_args(total.body):
        if isinstance(factor, Entry) and factor.table in laws and factor.elements == (total.var,):
            return factor, total.body / factor
    raise Stuck(f"{total} is no mean under a law")


def exponent(e: sp.Expr) -> sp.Expr:
    """x for exp(x).

    Raises:
      Stuck: it is no exponential.
    """
    if not isinstance(e, sp.exp):
        raise Stuck(f"{e} is no exponential")
    return e.args[0]


def positive_mean(whole: Sums, total: Over, laws: Sequence[str]) -> str:
    """sum P e^z > 0, whatever z is: by the tangent at the mean of z it is at least e^(mean)."""
    law, f = weighted(total, laws)
    z, x, over = exponent(f), total.var, total.over
    mean = Over("sum", law * z, x, over)
    number = whole.number(mean)
    ones, one = mass(whole, law.table, x, over)
    scope = ((x, over),)
    about = [number, *entries(whole, z, scope), *whole.parameters, *whole.equations]
    step = tangent(whole, z - mean, about)
    together = termwise(
        whole,
        (sp.exp(-mean), mean - 1, -ONE),
        (total, ones, mean),
        ">=",
        [step],
    )
    numbers = [whole.number(e) for e in (total, ones, mean)]
    return whole.p.decide(
        whole.label("a positive sum"),
        gt(total, 0),
        [together, one, *numbers, *whole.parameters, *whole.equations],
    )


def means_ordered(
    whole: Sums,
    first: Over,
    second: Over,
    facts: Sequence[str],
    laws: Sequence[str],
    *,
    factor: sp.Expr = ONE,
    offset: sp.Expr = ZERO,
) -> str:
    """sum P f >= factor sum Q g + offset, from f(x) >= factor g(y) + offset for all x and y, which is one of the facts."""
    (p, _), (q, g) = weighted(first, laws), weighted(second, laws)
    (x, over), (y, other) = (first.var, first.over), (second.var, second.over)
    p_all, p_one = mass(whole, p.table, x, over)
    q_all, q_one = mass(whole, q.table, y, other)
    common = [*whole.parameters, *whole.equations]
    scope = ((y, other),)
    bound = factor * g + offset
    inside = termwise(whole, (ONE, -bound), (first, p_all), ">=", facts, scope)
    numbers = [whole.number(first), whole.number(p_all), whole.number(bound, scope)]
    at_y = whole.p.decide(
        whole.label("the mean"), KINDS[">="](first - bound, 0), [inside, p_one, *numbers, *common]
    )
    outside = termwise(whole, (first - offset, -factor), (q_all, second), ">=", [at_y])
    numbers = [whole.number(e) for e in (first, second, q_all)]
    return whole.p.decide(
        whole.label("both means"),
        KINDS[">="](first - factor * second - offset, 0),
        [outside, q_one, *numbers, *common],
    )


def at_point(whole: Sums, slope: Slope) -> tuple[sp.Symbol, str]:
    """A symbol for the point of a derivative, and the assumption that it is that point."""
    known = {whole.p.condition(name).args[1]: name for name in whole.equations}
    if slope.point not in known:
        u = sp.Symbol(f"u{len(whole.equations) + 1}", real=True)
        known[slope.point] = whole.p.assume(f"{u} is {slope.point}", eq(u, slope.point))
        whole.equations.append(known[slope.point])
    name = known[slope.point]
    return whole.p.condition(name).args[0], name


def value_of(whole: Sums, slope: Slope, *facts: str) -> sp.Expr:
    """The derivative that a slope is; the facts say that denominators are not 0."""
    u, _ = at_point(whole, slope)
    term = substitute(slope.body, {slope.var: u})
    whole.numbers[term] = whole.number(term, (), *facts)
    return whole.slope(slope)


def at_value(whole: Sums, total: Over, name: str) -> tuple[Over, str]:
    """A sum with a symbol u in it, as u = c says by the step ``name``: the sum with c for u, and that they are the same."""
    u, point = whole.p.condition(name).args
    there = substitute(total, {u: point})
    if not isinstance(there, Over):
        raise Stuck(f"{total} has terms that vanish at {point}")
    scope = ((total.var, total.over),)
    facts = []
    for e in sorted(total.body.atoms(sp.exp), key=str):
        before, after = exponent(e), substitute(exponent(e), {u: point})
        about = [name, *entries(whole, before, scope)]
        both = [tangent(whole, z, about) for z in (before - after, after - before)]
        facts.append(whole.p.decide(whole.label("the same power"), eq(e, sp.exp(after)), [*both, name]))
    return there, termwise(whole, (ONE, -ONE), (total, there), "=", facts)


def masses(whole: Sums, e: sp.Basic) -> list[str]:
    """That laws sum to 1, for the sums in a term that are of a law alone."""
    laws = {t.name for t in whole.signature.tables.values() if t.is_law and not t.given}
    found = []
    for total in outermost(e, Over):
        body = total.body
        if isinstance(body, Entry) and body.table in laws and body.elements == (total.var,):
            found.append(mass(whole, body.table, total.var, total.over)[1])
    return found
