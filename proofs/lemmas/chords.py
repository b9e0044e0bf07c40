"""Natural powers of numbers that are not negative: of equal numbers, of greater ones, and their chords, which are steeper further on."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import all_of, eq, ge, gt, le, lt, substitute
from proofs.lemmas._writing import begin, lemma, written
from proofs.lemmas.best_of_draws import zero
from proofs.lemmas.best_of_minus import tangent
from proofs.writing import Proof
from theory.logic import EveryLength, Relation
from theory.observables import n

a, b, c, d = (sp.Symbol(f"base_{name}", real=True) for name in "abcd")
q = sp.Symbol("q", integer=True, nonnegative=True)  # not n, which may be a parameter of a claim


def _equal() -> Lemma:
    p, given = begin([eq(a, b)], EveryLength(q, Relation(eq(a**q, b**q)), 1))
    before = p.assume("before", eq(a**q, b**q))
    step = p.decide("after", eq(a ** (q + 1), b ** (q + 1)), [before, *given])
    return lemma(
        "by induction",
        [a, b],
        p,
        p.state("all", p.conclusion, "induction", given[0], before, step),
    )


def _greater() -> Lemma:
    """a b^n >= a^n (a + n (b - a)) > a^n a, if a is not 0."""
    p, given = begin([ge(a, 0), lt(a, b), ge(n, 1)], lt(a**n, b**n))
    positive = p.decide("b>0", gt(b, 0), given)
    nothing, some = p.assume("a=0", eq(a, 0)), p.assume("a>0", gt(a, 0))
    none = p.take("0^n", "lemma", nothing, name=zero.name, at={a: a})
    none = p.take("0^n=0", "instance", none, given[2], at=n)
    own = p.take("b^n", "lemma", *_not_negative(p, positive), positive, name=tangent.name, at={a: b, c: b})
    own = p.take("b^n>0", "instance", own, given[2], at=n)
    without = p.decide("where a=0", lt(a**n, b**n), [none, own])
    line = p.take("line", "lemma", *_not_negative(p, positive), some, name=tangent.name, at={a: b, c: a})
    line = p.take("line at n", "instance", line, given[2], at=n)
    there = p.decide("where a>0", lt(a**n, b**n), [line, some, *given])
    last = p.state("greater", p.conclusion, "cases", nothing, without, some, there, given[0], branches=2)
    return lemma("powers of a greater number are greater", [a, b, n], p, last)


def _not_negative(p: Proof, positive: str) -> list[str]:
    return [p.decide("b>=0", ge(b, 0), [positive])]


def _square() -> Lemma:
    """0 <= a, 0 < c: c^2 a^n >= c^n (c^2 + n c (a - c) + (n - 1) (a - c)^2)."""

    def claim(count: sp.Expr) -> sp.Basic:
        gap = a - c
        bound = c**2 + count * c * gap + (count - 1) * gap**2
        return all_of(ge(c**2 * a**count, c**count * bound), gt(c**count, 0))

    p, given = begin([ge(a, 0), gt(c, 0)], EveryLength(n, Relation(claim(n)), 1))
    base = p.decide("start", claim(sp.Integer(1)), given)
    before = p.assume("before", claim(n))
    some = p.assume("n>=1", ge(n, 1))
    bound = c**2 + n * c * (a - c) + (n - 1) * (a - c) ** 2
    times = p.decide("times a", ge(c**2 * a**n * a, c**n * bound * a), [before, given[0]])
    square = p.decide("square", ge(c**n * ((n - 1) * (a - c) ** 2 * a), 0), [before, some, given[0]])
    step = p.decide("after", claim(n + 1), [before, times, square, given[1]])
    used = p.resting_on(step, [some])
    return lemma(
        "a natural power lies above its tangent by a square at least",
        [a, c],
        p,
        p.state("all", p.conclusion, "induction", base, before, *used, step),
    )


def _steeper() -> Lemma:
    """Beyond b <= c a chord has a slope of n c^(n-1) at least, and before it one of less than n b^(n-1)."""
    goal = gt((d**n - c**n) * (b - a), (b**n - a**n) * (d - c))
    p, given = begin([ge(a, 0), lt(a, b), le(b, c), lt(c, d), ge(n, 2)], goal)
    some = p.decide("n>=1", ge(n, 1), [given[4]])
    above = {v: p.decide(f"{v}>0", gt(v, 0), given) for v in (b, c)}
    weak = {v: p.decide(f"{v}>=0", ge(v, 0), given) for v in (c, d)}

    def line(of: sp.Symbol, at: sp.Symbol, name: str, first: str) -> str:
        step = p.take(f"{of} from {at}", "lemma", first, above[at], name=name, at={a: of, c: at})
        return p.take(f"{of} from {at}, at n", "instance", step, some, at=n)

    slope_c, slope_b = n * c**n / c, n * b**n / b
    before = line(a, b, square.name, given[0])
    after = line(d, c, tangent.name, weak[d])
    between = line(c, b, tangent.name, weak[c])
    facts = [before, *given, *above.values()]
    short = p.decide("before b", lt(b**n - a**n, slope_b * (b - a)), facts)
    far = p.decide("after c", ge(d**n - c**n, slope_c * (d - c)), [after, *given, *above.values()])
    product = p.decide("n c>=b", ge(n * (c - b), c - b), [some, given[2]])
    raised = p.decide("c^n", ge(b * c**n, b**n * c), [between, product, *above.values()])
    steeper = p.decide("slopes", ge(slope_c, slope_b), [raised, some, *above.values()])
    right = p.decide("width after", gt(d - c, 0), [given[3]])
    first = p.decide(
        "times the width before",
        ge((d**n - c**n) * (b - a), slope_c * (d - c) * (b - a)),
        [far, given[1], above[c]],
    )
    second = p.decide(
        "slopes times both widths",
        ge(slope_c * (d - c) * (b - a), slope_b * (d - c) * (b - a)),
        [steeper, given[1], right, *above.values()],
    )
    third = p.decide(
        "times the width after",
        gt(slope_b * (b - a) * (d - c), (b**n - a**n) * (d - c)),
        [short, right, above[b]],
    )
    last = p.decide("steeper", goal, [first, second, third, *above.values()])
    return lemma("chords of a power are steeper further on", [a, b, c, d, n], p, last)


equal = written("powers of equal numbers", _equal)
greater = written("powers of a greater number", _greater)
square = written("a power above its tangent", _square)
steeper = written("chords of a power", _steeper)


def _trapezoid() -> Lemma:
    """0 <= b <= a: (n + 1) (a^n - b^n) (a + b) <= 2 n (a^(n + 1) - b^(n + 1)), as n u^(n-1) (n + 1) u is convex between them.

    One more: half of a + b times what was shown falls short of it by (n + 1) (a^n - b^n) (a - b)^2/2.
    """

    def gap(count: sp.Expr, above: sp.Expr, below: sp.Expr) -> sp.Expr:
        return 2 * count * (a * above - b * below) - (count + 1) * (above - below) * (a + b)

    def claim(count: sp.Expr) -> sp.Basic:
        return all_of(ge(gap(count, a**count, b**count), 0), ge(a**count, b**count), ge(b**count, 0))

    p, given = begin([ge(b, 0), le(b, a)], EveryLength(q, Relation(claim(q)), 1))
    base = p.decide("start", substitute(claim(q), {q: sp.Integer(1)}), given)
    before = p.assume("before", claim(q))
    some = p.assume("q>=1", ge(q, 1))
    above, below = a**q, b**q
    times = p.decide("times a+b", ge(gap(q, above, below) * (a + b), 0), [before, *given])
    square = p.decide("square", ge((q + 1) * (above - below) * (a - b) ** 2, 0), [before, some])
    more = p.decide("one more", ge(gap(q + 1, a * above, b * below), 0), [times, square])
    step = p.decide("after", substitute(claim(q), {q: q + 1}), [more, before, *given])
    used = p.resting_on(step, [some])
    return lemma(
        "the mean of a power lies below the trapezoid",
        [a, b],
        p,
        p.state("all", p.conclusion, "induction", base, before, *used, step),
    )


trapezoid = written("a power and its trapezoid", _trapezoid)
