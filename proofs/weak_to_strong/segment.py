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
        far = size / (1 + size + length)
        nonnegative = termwise(whole, (ONE,), (length,), ">=")
        whole.lemmas.append(nonnegative)
        sums = (further, start, product, length)
        along = termwise(whole, (ONE, -ONE, -2 * far, -(far**2)), sums, "=")
        numbers = [whole.number(e) for e in sums]
        slant = whole.p.decide(whole.label("the slant"), ge(product, 0), [along, given, nonnegative, *numbers])
        condition = relations[0]
        gap = condition.lhs - condition.rhs
        distances = outermost(gap, Over)
        factors = [sp.diff(gap.xreplace({e: sp.Dummy() if e != s else sp.Symbol("_s") for e in distances}), sp.Symbol("_s")) for s in distances]
        same = termwise(whole, (*factors, 2 * ONE), (*distances, product), "=")
        return whole.finish(whole.concluded(condition, same, slant))
    except Stuck as error:
        return whole.p.stuck(str(error))
