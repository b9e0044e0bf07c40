"""Means of exponentials bounded by moments: exp(x) >= 1 + x and exp(x) >= 1 + x + x^2/2 + x^3/6, at each element.

On paper: E e^(r X) >= 1 + r E X, and >= 1 + r E X + r^2 E X^2/2 + r^3 E X^3/6, whatever the law of X. A relation of means of
exponentials and moments, and of slopes of them, is handed to the decision procedure with these bounds.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.lemmas.exponential import cubic
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import at_point, at_value, entries, masses, tangent, termwise, value_of
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.substitution import substitute
from theory.terms import Entry, Over, Slope

LEMMA = "cubic below the exponential"
(REAL,) = sp.ordered(cubic(sp.Symbol("real_x", real=True)).free_symbols)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of one or several relations of means of exponentials, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    given = [whole.p.condition(name) for name in whole.given if isinstance(whole.p.statement(name), Relation)]
    if not relations or not any(outermost(c, sp.exp) for c in (*relations, *given)):
        return None
    try:
        found = [_shown(whole, c) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _shown(whole: Sums, condition: sp.Basic) -> str:
    facts = [name for name in whole.given if isinstance(whole.p.statement(name), Relation)]
    spoken = sp.Tuple(condition, *(whole.p.condition(name) for name in facts))
    for total in (e for e in outermost(spoken, Over, Slope) if isinstance(e, Over)):
        facts += _bounds(whole, total)
    for slope in outermost(condition, Slope):
        facts += _derivative(whole, slope)
    facts += whole.equations
    spoken = sp.Tuple(condition, *(whole.p.condition(name) for name in facts))
    return whole.concluded(condition, *facts, *masses(whole, spoken))


def _derivative(whole: Sums, slope: Slope) -> list[str]:
    """What a slope is, with its point for the symbol that stands for it."""
    u, name = at_point(whole, slope)
    inside = [substitute(s, {slope.var: u}) for s in outermost(slope.body, Over)]
    signs = [sign for s in inside for sign in _sign(whole, s)]
    value = value_of(whole, slope, *signs)
    sums = dict.fromkeys([*inside, *outermost(value, Over)])
    there = [at_value(whole, s, name) for s in sums if u in s.free_symbols]
    return [whole.value_steps[slope], *signs, *(step for _, step in there)]


def _sign(whole: Sums, total: Over) -> list[str]:
    """That a sum of terms without a sign of their own other than >= 0 is not negative; nothing if it is not seen to be."""
    if any(isinstance(e, Entry) and not whole.signature.tables[e.table].is_law for e in _factors(total.body)):
        return []
    return [termwise(whole, (sp.Integer(1),), (total,), ">=")]


def _factors(e: sp.Expr) -> list[sp.Expr]:
    """What a term is a product of, outside of exponentials and even powers."""
    if isinstance(e, (sp.Add, sp.Mul)):
        return [f for a in e.args for f in _factors(a)]
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
        return [] if e.exp % 2 == 0 else _factors(e.base)
    return [e]


def _bounds(whole: Sums, total: Over) -> list[str]:
    """sum of exponentials >= moments, up to the first and up to the third; or that a sum is not negative."""
    exps = sorted(total.body.atoms(sp.exp), key=str)
    found = _sign(whole, total)
    if not exps or any(
        not isinstance(e, Entry) or not whole.signature.tables[e.table].is_law
        for e in _weights(total.body, exps)
    ):
        return found
    for polynomial, bound in ((lambda z: 1 + z, _first), (cubic, _third)):
        lower = sp.expand(total.body.xreplace({e: polynomial(e.args[0]) for e in exps}))
        factors, moments = _collected(lower, total)
        facts = [bound(whole, e.args[0], total) for e in exps]
        found.append(termwise(whole, (sp.Integer(1), *(-c for c in factors)), (total, *moments), ">=", facts))
    return found


def _weights(body: sp.Expr, exps: list[sp.Expr]) -> list[sp.Expr]:
    """What exponentials are weighted by in a term that is linear in them, numbers apart; the term itself if it is not."""
    marks = {e: sp.Dummy() for e in exps}
    plain = sp.expand(body.xreplace(marks))
    weights = [sp.diff(plain, mark) for mark in marks.values()]
    if any(c.has(*marks.values()) for c in weights) or sp.expand(
        plain - sp.Add(*(c * mark for c, mark in zip(weights, marks.values(), strict=True)))
    ):
        return [body]
    found = []
    for c in weights:
        number, rest = c.as_coeff_Mul()
        found.append(rest if number > 0 else c)
    return found


def _collected(e: sp.Expr, total: Over) -> tuple[list[sp.Expr], list[Over]]:
    """A polynomial in entries as factors times sums of products of entries."""
    grouped: dict[sp.Expr, sp.Expr] = {}
    for term in sp.Add.make_args(e):
        factor, rest = term.as_independent(total.var, as_Add=False)
        grouped[rest] = grouped.get(rest, sp.Integer(0)) + factor
    kept = {rest: factor for rest, factor in grouped.items() if factor != 0}
    return list(kept.values()), [Over("sum", rest, total.var, total.over) for rest in kept]


def _first(whole: Sums, z: sp.Expr, total: Over) -> str:
    return tangent(whole, z, entries(whole, z, ((total.var, total.over),)))


def _third(whole: Sums, z: sp.Expr, total: Over) -> str:
    about = entries(whole, z, ((total.var, total.over),))
    needed = whole.p.needed(Relation(a_number(z)), about)
    return whole.p.take(whole.label("cubic"), "lemma", *needed, name=LEMMA, at={REAL: z})
