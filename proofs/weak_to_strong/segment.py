"""F9.4: no point of the segment from f_s to f* is nearer to f_w than f_s, so that <f* - f_s, f_s - f_w> >= 0, and Pythagoras' theorem is an inequality.

On paper: at t of the way the squared distance is |f_s - f_w|^2 + 2 t c + t^2 d with c that product and d = |f* - f_s|^2. At t = |c|/(1 + |c| + d) it is below
|f_s - f_w|^2 if c < 0. And |f_w - f*|^2 = |f_s - f*|^2 + |f_s - f_w|^2 + 2 c.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation of squared distances from what is known of one point of a segment, or None."""
    if claim.signature is None or len(claim.hypotheses) != 2:
        return None
    whole = Sums(claim)
    relations, told = whole.relations, list(whole.plain_hypotheses())
    if len(relations) != 1 or told != whole.given:
        return None
    way, nearest = (whole.p.condition(name) for name in told)
    sizes = way.atoms(sp.Abs)
    if not isinstance(way, sp.Equality) or not isinstance(nearest, sp.GreaterThan) or len(sizes) != 1:
        return None
    (size,) = sizes
    lengths = [e for e in outermost(way, Over) if e != size.args[0]]
    ends = outermost(nearest, Over)
    if len(lengths) != 1 or len(ends) != 2:
        return None
    try:
        slant = _slant(whole, way.lhs, size, lengths[0], ends)
        return whole.finish(_pythagoras(whole, relations[0], size.args[0], slant))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _slant(whole: Sums, t: sp.Expr, size: sp.Expr, length: Over, ends: list[Over]) -> str:
    """c >= 0, for the product c of which ``size`` is the absolute value; the ends of the hypothesis are distances along the segment and at f_s."""
    product = size.args[0]
    nonnegative = termwise(whole, (ONE,), (length,), ">=")
    sums = (*ends, product, length)
    along = termwise(whole, (ONE, -ONE, -2 * t, -(t**2)), sums, "=")
    facts = [along, *whole.given, nonnegative, *(whole.number(e) for e in sums)]
    return whole.p.decide(whole.label("the slant"), ge(product, 0), facts)


def _pythagoras(whole: Sums, condition: sp.Basic, product: Over, slant: str) -> str:
    """The relation of squared distances, whose two sides differ by 2 c."""
    distances = outermost(condition, Over)
    marks = {e: sp.Dummy() for e in distances}
    gap = (condition.lhs - condition.rhs).xreplace(marks)
    factors = [sp.diff(gap, mark) for mark in marks.values()]
    same = termwise(whole, (*factors, 2 * ONE), (*distances, product), "=")
    return whole.concluded(condition, same, slant)
