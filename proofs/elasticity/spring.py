"""F1.8, repaired: k d_p + d_a is least for its own compressor q_0, by log q_0 - log q_l >= 1 - q_l/q_0 for each leaf."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._decision import a_number
from proofs.kernel.rules._language import gt, le
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Over, Slope


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a weighted sum of differences of divergences from two mixtures being >= 0, or None."""
    if claim.signature is None or not isinstance(claim.conclusion, Relation):
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    if not isinstance(condition, sp.GreaterThan) or outermost(condition, Slope):
        return None
    sums = outermost(condition, Over)
    logs = [e for total in sums for e in outermost(total.body, sp.log)]
    mixtures = list(dict.fromkeys(e.args[0] for e in logs if isinstance(e.args[0], sp.Mul)))
    if len(mixtures) != 2:
        return None
    before, after = sorted(mixtures, key=sp.count_ops)

    def tangent(positive: str) -> list[str]:
        about = whole.about([(element, over)])
        then = whole.p.decide(whole.label("q_l > 0"), gt(after, 0), [positive, *about, *whole.parameters])
        x = sp.log(after) - sp.log(before)
        needed = whole.p.needed(Relation(a_number(x)), [positive, then, *whole.parameters])
        return [then, whole.p.take(whole.label("tangent"), "tangent of the exponential", *needed, x=x)]

    element, over = sums[0].var, sums[0].over
    cases = [(gt(before, 0), tangent), (le(before, 0), lambda _: [])]
    try:
        zero = whole.linear(condition.lhs - condition.rhs, ">=", cases=cases)
        return whole.finish(whole.concluded(condition, zero))
    except Stuck as error:
        return whole.p.stuck(str(error))
