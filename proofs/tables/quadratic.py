"""Relations of sums of products: each sum is taken apart into sums of monomials, between which Cauchy and Schwarz' inequality holds.

On paper: sum (B f - C g)^2 >= 0 for A = sum f^2, B = sum g^2, C = sum f g says B (A B - C^2) >= 0, and so does A (A B - C^2) >= 0; where A and B are 0, so
is C, as sum (f + g)^2 >= 0 and sum (f - g)^2 >= 0. What is claimed is then a question about numbers A, B, C and scalars.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import sympy as sp

from proofs.kernel.rules._language import ge
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.terms import Over, Slope

MOST_PAIRS = 12  # of monomials, for one claim


def derive(claim: Claim) -> Derivation | None:
    """The derivation of relations of sums of products and slopes, one or several, or None."""
    if claim.signature is None:
        return None
    whole = Sums(claim)
    relations = whole.relations
    spoken = [*relations, *(whole.p.condition(name) for name in whole.plain_hypotheses())]
    sums = list(dict.fromkeys(e for c in spoken for e in outermost(c, Over)))
    slopes = list(dict.fromkeys(e for c in spoken for e in outermost(c, Slope)))
    if not relations or not sums or any(e.has(Over) for e in slopes) or any(not _plain(s) for s in sums):
        return None
    try:
        facts = list(whole.plain_hypotheses())
        for e in slopes:
            whole.slope(e)
            facts += [whole.value_steps[e], whole.numbers[e]]
        facts += whole.equations
        monomials: list[Over] = []
        for s in sums:
            parts = taken_apart(s)
            monomials += [m for _, m in parts if m not in monomials]
            if parts != [(sp.Integer(1), s)]:
                facts.append(whole.linear(s - sp.Add(*(c * m for c, m in parts)), "=", multipliers={}))
        facts += products(whole, monomials)
        found = [whole.concluded(c, *facts) for c in relations]
        return whole.all_shown(found)
    except Stuck as error:
        return whole.p.stuck(str(error))


def _plain(s: Over) -> bool:
    return s.kind == "sum" and s.condition is sp.true and not s.body.has(Over, Slope)


def taken_apart(s: Over) -> list[tuple[sp.Expr, Over]]:
    """Coefficients and sums of monomials whose total a sum is."""
    found: dict[sp.Expr, sp.Expr] = {}
    for term in sp.Add.make_args(sp.expand(s.body)):
        coefficient, monomial = term.as_independent(s.var, as_Add=False)
        found[monomial] = found.get(monomial, sp.Integer(0)) + coefficient
    return [(c, Over("sum", m, s.var, s.over)) for m, c in found.items() if c != 0]


def products(whole: Sums, monomials: Sequence[Over]) -> list[str]:
    """That sums of squares are not negative, and Cauchy and Schwarz' inequality for those whose mixed sum is spoken of, too."""
    squares = [m for m in monomials if isinstance(m.body, sp.Pow) and m.body.exp == 2]
    positive = {m: whole.linear(m, ">=", multipliers={}) for m in squares}
    facts = list(positive.values())
    pairs = [
        (a, b, c)
        for a, b in itertools.combinations(squares, 2)
        for c in monomials
        if c.body == a.body.base * b.body.base and (c.var, c.over) == (a.var, a.over) == (b.var, b.over)
    ]
    for a, b, c in pairs[:MOST_PAIRS]:
        both = [whole.linear(a + sign * 2 * c + b, ">=", multipliers={}) for sign in (1, -1)]
        facts += [*both, _cauchy_schwarz(whole, a, b, c, [positive[a], positive[b], *both])]
    return facts


def _cauchy_schwarz(whole: Sums, a: Over, b: Over, c: Over, facts: Sequence[str]) -> str:
    """(sum f g)^2 <= sum f^2 sum g^2."""
    numbers = [whole.number(s) for s in (a, b, c)]
    weighed = []
    for first, second in ((a, b), (b, a)):
        factors = (second**2, -2 * second * c, c**2)
        sums = (first, c, second)
        each = sp.Add(*(factor * s.body for factor, s in zip(factors, sums, strict=True)))
        at_one = whole.p.decide(whole.label("a square"), ge(each, 0), numbers)
        owed = [*(whole.number(s) for s in sums), *(whole.number(factor) for factor in factors)]
        weighed.append(
            whole.p.take(
                whole.label("all together"),
                "term by term",
                at_one,
                *owed,
                factors=factors,
                sums=sums,
                kind=">=",
            )
        )
    return whole.p.decide(
        whole.label("Cauchy and Schwarz"), ge(a * b - c**2, 0), [*weighed, *facts, *numbers]
    )
