"""F1.12: with S = x1 + x2 + x3 and a law that is the same in every order, all means of x_i x_j/S are equal, and all of x_i^2/S."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from proofs.kernel.rules._language import eq
from proofs.tables.sums import Sums, outermost
from proofs.writing import Derivation, Stuck
from theory import Claim
from theory.logic import Relation
from theory.terms import Entry, Over


def derive(claim: Claim) -> Derivation | None:
    """The derivation of an equation between means under the mean of a law of three over all orders, or None."""
    if (
        claim.signature is None
        or len(claim.signature.tables) != 2
        or not isinstance(claim.conclusion, Relation)
    ):
        return None
    whole = Sums(claim)
    condition = whole.conclusion.condition if isinstance(whole.conclusion, Relation) else None
    sums = outermost(condition, Over)
    values = [t for t in claim.signature.tables.values() if not t.is_law and len(t.sets) == 1]
    if not isinstance(condition, sp.Equality) or not values or any(_depth(s) != 3 for s in sums):
        return None
    names, over = _variables(sums[0]), sums[0].over
    a, b, c = (Entry(values[0].name, x) for x in names)
    law = next(
        (_inner(s) / a for s in sums if not (_inner(s) / a).has(Entry(values[0].name, names[0]))), None
    )
    if law is None or any(_variables(s) != names for s in sums):
        return None

    def mean(term: sp.Expr, order: Callable[[sp.Expr], sp.Expr] = lambda e: e) -> Over:
        total: sp.Expr = order(law * term)
        for x in reversed(names):
            total = Over("sum", total, x, over)
        assert isinstance(total, Over)
        return total

    together = a + b + c
    first, square, other = mean(a), mean(a**2 / together), mean(b**2 / together)
    product = {
        pair: mean(u * v / together) for pair, (u, v) in {"ab": (a, b), "ac": (a, c), "bc": (b, c)}.items()
    }
    difference = mean((a - b) ** 2 / together)
    try:
        one = sp.Integer(1)
        facts = [
            whole.vanishing((one, -one, -one, -one), (first, square, product["ab"], product["ac"])),
            whole.vanishing((one, -one, -one, 2 * one), (difference, square, other, product["ab"])),
            _swapped(whole, square, other),
            _swapped(whole, product["ac"], product["bc"]),
            _swapped_inside(whole, product["ac"], product["ab"]),
        ]
        return whole.finish(whole.concluded(condition, *facts))
    except Stuck as error:
        return whole.p.stuck(str(error))


def _depth(s: sp.Expr) -> int:
    return 1 + _depth(s.body) if isinstance(s, Over) else 0


def _inner(s: sp.Expr) -> sp.Expr:
    return _inner(s.body) if isinstance(s, Over) else s


def _variables(s: sp.Expr) -> tuple[sp.Symbol, ...]:
    return (s.var, *_variables(s.body)) if isinstance(s, Over) else ()


def _swapped(whole: Sums, total: Over, wanted: Over) -> str:
    """total = wanted, which has its first two variables the other way round."""
    step = whole.p.take(whole.label("the other way round"), "swap of sums", whole.number(total), sum=total)
    if whole.p.condition(step) != eq(total, wanted):
        raise Stuck(f"{total} the other way round is not {wanted}")
    return step


def _swapped_inside(whole: Sums, total: Over, wanted: Over) -> str:
    """total = wanted, which has its last two variables the other way round."""
    inside, outside = total.body, wanted.body
    assert isinstance(inside, Over)
    assert isinstance(outside, Over)
    scope = ((total.var, total.over),)
    number = whole.number(inside, scope)
    step = whole.p.take(whole.label("the other way round"), "swap of sums", number, sum=inside)
    zero = whole.p.decide(
        whole.label("at one element"), eq(inside - outside, 0), [step, number, whole.number(outside, scope)]
    )
    one = sp.Integer(1)
    return whole.p.take(
        whole.label("all together"),
        "term by term",
        zero,
        whole.number(total),
        whole.number(wanted),
        factors=(one, -one),
        sums=(total, wanted),
        kind="=",
    )
