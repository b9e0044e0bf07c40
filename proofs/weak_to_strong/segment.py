"""F9.4: no point of the segment from f_s to f* is nearer to f_w than f_s, so that <f* - f_s, f_s - f_w> >= 0, and Pythagoras' theorem is an inequality.

On paper: at t of the way the squared distance is |f_s - f_w|^2 + 2 t c + t^2 d with c that product and d = |f* - f_s|^2. At t = |c|/(1 + |c| + d) it is below
|f_s - f_w|^2 if c < 0. And |f_w - f*|^2 = |f_s - f*|^2 + |f_s - f_w|^2 + 2 c.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import ge, gt
from proofs.tables.sums import Sums, outermost
from proofs.tables.termwise import ONE, termwise
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation of squared distances from what is known of one point of a segment, or None."""
    if claim.signature is None or len(claim.hypotheses) != 1:
        return None
    whole = Sums(claim)
    (given,) = whole.given
    relations, told = whole.relations, list(whole.plain_hypotheses())
    if len(relations) != 1 or told != [given]:
        return None
    further, start = whole.p.condition(given).args
    if not isinstance(further, Over) or not isinstance(start, Over):
        return None
    inside = outermost(further.body, Over)
    steps = {e for e in sp.preorder_traversal(further.body) if isinstance(e, sp.Abs)}
    if len(inside) != 2 or len(steps) != 1:
        return None
    (size,) = steps
    product = size.args[0]
    if product not in inside:
        return None
    (length,) = (e for e in inside if e != product)
    try:
        return whole.finish(_pythagoras(whole, relations[0], product, _slant(whole, given, size, length)))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _slant(whole: Sums, given: str, size: sp.Expr, length: Over) -> str:
    """c >= 0, for the product c of which ``size`` is the absolute value."""
    further, start = whole.p.condition(given).args
    product, whole_way = size.args[0], 1 + size + length
    numbers = [whole.number(e) for e in (product, length, start)]
    nonnegative = termwise(whole, (ONE,), (length,), ">=")
    some = whole.p.decide(whole.label("a denominator"), gt(whole_way, 0), [nonnegative, *numbers])
    whole.known.append(some)
    far = size / whole_way
    sums = (further, start, product, length)
    along = termwise(whole, (ONE, -ONE, -2 * far, -(far**2)), sums, "=", [some])
    facts = [along, given, nonnegative, some, *numbers, whole.number(further)]
    return whole.p.decide(whole.label("the slant"), ge(product, 0), facts)


def _pythagoras(whole: Sums, condition: sp.Basic, product: Over, slant: str) -> str:
    """The relation of squared distances, whose two sides differ by 2 c."""
    distances = outermost(condition, Over)
    marks = {e: sp.Dummy() for e in distances}
    gap = (condition.lhs - condition.rhs).xreplace(marks)
    factors = [sp.diff(gap, mark) for mark in marks.values()]
    same = termwise(whole, (*factors, 2 * ONE), (*distances, product), "=")
    return whole.concluded(condition, same, slant)
