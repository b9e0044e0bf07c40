"""The contraries of F8.8 and F8.10: exponentials, powers and logarithms of the number of shots.

On paper: log k <= k l/(2 b) - 1 + log(2 b/l), so that b log k + log(C/a) < k l where k is as large as is claimed, with l = log(1/rho). And -log q lies
between 1 - q and 1/q - 1, where q = (A + k)/(A + B + k).
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge, gt, lt
from proofs.tables.sums import Sums
from proofs.tables.termwise import tangent
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation


def derive(claim: Claim) -> Derivation | None:
    """The derivation that an exponential is below a power, or that -log q times a power stays away from a number; or None."""
    if claim.signature is None or claim.signature.tables:
        return None
    names = {p.name: p.symbol for p in claim.parameters}
    whole = Sums(claim)
    try:
        if set(names) == {"rho", "C", "a", "b", "k"} and len(claim.where) == 1:
            return _below_power(whole, **names)
        if {"A", "B", "k", "limit", "low", "high"} == set(names):
            return _other_powers(whole, **names)
    except Stuck as error:
        return whole.p.stuck(str(error))
    return None


def _exponential(whole: Sums, step: str, known: list[str]) -> str:
    """exp of both sides of a relation, with the powers of numbers that logarithms give."""
    p = whole.p
    sides = sp.And(*(eq(a, a) for a in p.condition(step).args), evaluate=False)
    needed = p.needed(Relation(sides), known)
    return p.take(whole.label("exponential"), "exponential", step, *needed)


def _below_power(whole: Sums, rho: sp.Expr, C: sp.Expr, a: sp.Expr, b: sp.Expr, k: sp.Expr) -> Derivation:
    """C rho^k < a k^(-b)."""
    p, fall = whole.p, sp.log(1 / rho)
    intervals = [f for f in whole.parameters if not p.condition(f).has(sp.log)]
    above = p.decide(whole.label("1/rho"), gt(1 / rho, 1), intervals)
    defined = p.needed(Relation(eq(fall, fall)), intervals)
    positive = p.take(whole.label("l > 0"), "logarithm of an inequality", above, *defined)
    logs = fall + sp.log(rho)
    turned = p.take(
        whole.label("log rho"), "sum of logarithms", *p.needed(Relation(eq(logs, logs)), intervals), sum=logs
    )
    known = [positive, turned, *whole.parameters]
    line = tangent(whole, sp.log(k) - sp.log(2 * b / fall), [positive, *intervals])
    slower = p.decide(
        whole.label("logarithms"), lt(sp.log(C / a) + k * sp.log(rho) + b * sp.log(k), 0), [line, *known]
    )
    powers = _exponential(whole, slower, intervals)
    return whole.all_shown(
        [p.decide(whole.label("as claimed"), c, [powers, *known]) for c in whole.relations]
    )


def _other_powers(
    whole: Sums, A: sp.Expr, B: sp.Expr, k: sp.Expr, limit: sp.Expr, low: sp.Expr, high: sp.Expr
) -> Derivation:
    """k^low (-log q) <= limit/2 and k^high (-log q) >= 2 limit."""
    p, known = whole.p, whole.parameters
    log_q = sp.log((A + k) / (A + B + k))
    lines = [tangent(whole, sign * log_q, known) for sign in (1, -1)]
    powers = []
    for exponent, least in ((1 - low, 2 * B / limit), (high - 1, 4 * limit / B)):
        step = p.decide(whole.label("logarithms"), ge(exponent * sp.log(k), sp.log(least)), known)
        powers.append(_exponential(whole, step, known))
    found = []
    for c, power in zip(whole.relations, powers, strict=True):
        found.append(p.decide(whole.label("as claimed"), c, [*lines, power, *known]))
    return whole.all_shown(found)
