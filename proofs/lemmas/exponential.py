"""The exponential is at least its cubic Taylor polynomial, from exp(h) >= 1 + h alone, by powers and a limit."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import Contradiction, all_of, eq, ge, gt, le, negate, up
from proofs.lemmas._writing import begin, k, lemma, written
from proofs.writing import Proof
from theory.logic import EveryLength, Relation

x, h = (sp.Symbol(f"real_{name}", real=True) for name in "xh")
N = sp.Symbol("N", integer=True, nonnegative=True)


def binomial(count: sp.Expr, y: sp.Expr) -> sp.Expr:
    """The terms of (1 + y)^count up to the third power of y."""
    pairs = count * (count - 1)
    return 1 + count * y + pairs * y**2 / 2 + pairs * (count - 2) * y**3 / 6


def cubic(y: sp.Expr) -> sp.Expr:
    """The terms of exp(y) up to the third power of y."""
    return 1 + y + y**2 / 2 + y**3 / 6


def _several(p: Proof) -> str:
    """k (k - 1) and k (k - 1) (k - 2) are not negative, for whole k."""

    def claim(count: sp.Expr) -> sp.Basic:
        pairs = count * (count - 1)
        return all_of(ge(1 + pairs, 1), ge(pairs * (count - 2), 0))

    base = p.decide("none", claim(sp.Integer(0)), [])
    before = p.assume("several before", claim(k))
    some = p.assume("k>=0", ge(k, 0))
    step = p.decide("several after", claim(k + 1), [before, some])
    every = EveryLength(k, Relation(claim(k)), 0)
    used = p.resting_on(step, [some])
    return p.take(
        "several of k", "instance", p.state("several", every, "induction", base, before, *used, step), at=k
    )


def _powers() -> Lemma:
    """1 + h > 0: exp(n h) is at least the first terms of (1 + h)^n, which come short of all by what is not negative."""

    def claim(count: sp.Expr) -> sp.Basic:
        return ge(sp.exp(count * h), binomial(count, h))

    p, given = begin([gt(1 + h, 0)], EveryLength(k, Relation(claim(k)), 0))
    several = _several(p)
    tangent = p.take("tangent", "tangent of the exponential", x=h)
    base = p.decide("start", claim(sp.Integer(0)), [])
    assumed = p.assume("before", claim(k))
    times = p.take("times 1 + h", "multiply by a positive", assumed, *given, factor=1 + h)
    more = p.decide("more", ge(sp.exp((k + 1) * h), (1 + h) * sp.exp(k * h)), [tangent])
    rest = p.decide("the rest", ge(k * (k - 1) * (k - 2) * h**4, 0), [several])
    longer = p.decide("one more", ge(binomial(k, h) * (1 + h), binomial(k + 1, h)), [rest])
    step = p.decide("after", claim(k + 1), [times, longer, more])
    return lemma(
        "powers of exp(h) are at least the first terms of the binomial expansion",
        [h],
        p,
        p.state("all", p.conclusion, "induction", base, assumed, step),
    )


def _cubic() -> Lemma:
    """Otherwise it falls short by some d > 0, but (1 + x/n)^n falls short by (x^2 + x^4)/n at most."""
    p, _ = begin([], ge(sp.exp(x), cubic(x)))
    contrary = p.assume("suppose not", negate(ge(sp.exp(x), cubic(x))))
    length = 1 + x**2 + (x**2 + x**4) / (cubic(x) - sp.exp(x))
    named = p.assume("N", eq(N, up(length)))
    reaches = p.take("N reaches it", "rounding", named, contrary)
    first = p.decide("N>=1+x^2", ge(N, 1 + x**2), [reaches, contrary])
    far = p.decide("N is far", ge(N * (cubic(x) - sp.exp(x)), x**2 + x**4), [reaches, contrary])
    y = x / (N + 1)
    small = p.decide("1+x/n>0", gt(1 + y, 0), [first])
    defined = p.decide("n>0", gt(N + 1, 0), [first])
    powers = p.take("powers", "lemma", small, name="powers of an exponential", at={h: y})
    raised = p.take("to the n", "instance", powers, at=N + 1)
    inverse = 1 / (N + 1)
    short = p.decide(
        "short by",
        ge(binomial(N + 1, y), cubic(x) - inverse * (x**2 / 2 + x**3 / 2 - x**3 * inverse / 3)),
        [defined],
    )
    little = p.decide(
        "by little", le(x**2 / 2 + x**3 / 2 - x**3 * inverse / 3, x**2 + x**4), [first, defined]
    )
    absurd = p.decide("absurd", Contradiction(), [raised, short, little, far, defined, contrary])
    closed = p.state("shown", p.conclusion, "contradiction", contrary, absurd)
    return lemma(
        "the exponential is at least its cubic Taylor polynomial",
        [x],
        p,
        p.take("done", "name", named, closed),
    )


powers = written("powers of an exponential", _powers)
cubic_below = written("cubic below the exponential", _cubic)
