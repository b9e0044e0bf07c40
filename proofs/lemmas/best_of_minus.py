"""The best of several draws from P-: where it says only bad sentences, and where only its mean is bad."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    EveryNext,
    PartialSum,
    all_of,
    eq,
    extend,
    gap,
    ge,
    gt,
    implies,
    le,
    score_of_rank,
    sentence,
)
from proofs.kernel.rules.definitions import i, j, m
from proofs.lemmas._writing import begin, k, lemma, over_terms, written
from proofs.writing import Proof
from theory.logic import EveryLength, Relation
from theory.observables import B, B_last, B_minus, P_minus, best_minus, n

x, x1 = sp.Symbol("x"), sp.Symbol("x1")
a, b, c = (sp.Symbol(f"base_{name}", real=True) for name in "abc")
level = sp.Symbol("level", real=True)


def _powers_above() -> Lemma:
    p, given = begin([gt(a, 0), gt(b, 0), gt(a * b, 1)], EveryLength(n, Relation(gt(a**n * b**n, 1)), 1))
    before = p.assume("before", gt(a**n * b**n, 1))
    step = p.decide("after", gt(a ** (n + 1) * b ** (n + 1), 1), [before, given[2]])
    return lemma(
        "natural powers of a number above 1 are above 1",
        [a, b],
        p,
        p.state("all", p.conclusion, "induction", given[2], before, step),
    )


def _bernoulli() -> Lemma:
    """0 <= a <= 1: a^n >= 1 - n (1 - a)."""

    def claim(count: sp.Expr) -> sp.Basic:
        return ge(a**count, 1 - count * (1 - a))

    p, given = begin([ge(a, 0), le(a, 1)], EveryLength(n, Relation(claim(n)), 1))
    base = p.decide("start", claim(sp.Integer(1)), given)
    before = p.assume("before", claim(n))
    some = p.assume("n>=1", ge(n, 1))
    step = p.decide("after", claim(n + 1), [before, some, *given])
    return lemma(
        "all of n draws are of one kind at least as often as 1 - n times a draw is not",
        [a],
        p,
        p.state("all", p.conclusion, "induction", base, before, *p.resting_on(step, [some]), step),
    )


def _tangent() -> Lemma:
    """0 <= a, 0 < c: c a^n >= c^n (c + n (a - c)), the tangent of the power at c."""

    def claim(count: sp.Expr) -> sp.Basic:
        return all_of(ge(c * a**count, c**count * (c + count * (a - c))), gt(c**count, 0))

    p, given = begin([ge(a, 0), gt(c, 0)], EveryLength(n, Relation(claim(n)), 1))
    base = p.decide("start", claim(sp.Integer(1)), given)
    before = p.assume("before", claim(n))
    some = p.assume("n>=1", ge(n, 1))
    first = p.decide("times a", ge(c * a**n * a, c**n * (c + n * (a - c)) * a), [before, *given])
    square = p.decide("square", ge(c**n * n * (a - c) ** 2, 0), [before, some])
    step = p.decide("after", claim(n + 1), [before, first, square, *given])
    used = p.resting_on(step, [some])
    return lemma(
        "natural powers are convex on numbers that are not negative",
        [a, c],
        p,
        p.state("all", p.conclusion, "induction", base, before, *used, step),
    )


powers_above = written("powers of a product above 1", _powers_above)
bernoulli = written("Bernoulli's inequality", _bernoulli)
tangent = written("tangent of a power", _tangent)


def _below(count: sp.Expr) -> PartialSum:
    return PartialSum(P_minus(extend(x, i)), i, count)


def _share(count: sp.Expr) -> sp.Expr:
    return _below(count) / P_minus(x)


def _total(count: sp.Expr, draws: sp.Expr) -> PartialSum:
    return PartialSum(gap(j) * _share(j) ** draws, j, count)


def _beyond(p: Proof) -> str:
    """b_(m + 1) = 1."""
    larger = p.decide("m+1>m", gt(m + 1, m), [])
    return p.take("beyond", "definition", larger, name="beyond the best sentence", of=(m + 1,))


def _whole() -> Lemma:
    p, _ = begin([], eq(_below(m), P_minus(x)))
    other = PartialSum(P_minus(extend(x, j)), j, m)
    same = over_terms(
        p,
        "same",
        lambda count: eq(_below(count), PartialSum(P_minus(extend(x, j)), j, count)),
        [_below(m), other],
    )
    total = p.take("total", "definition", name="total probability", of=("P-", x))
    return lemma(
        "probabilities of next sentences add up",
        [x],
        p,
        p.decide("whole", p.conclusion, [same, total]),
    )


whole = written("all next sentences", _whole)


def _masses(p: Proof) -> str:
    """The first q sentences have a mass of at least 0, whatever q."""
    q = sp.Symbol("q", integer=True, nonnegative=True)
    first = over_terms(
        p,
        "first",
        lambda count: ge(_below(count), 0),
        [_below(m)],
        lambda count: [p.take("mass>=0", "definition", name="probability", of=("P-", extend(x, count)))],
        q,
    )
    return p.state("first sentences", EveryLength(q, p.statement(first), 0), "generalisation", first)


def _bad_sentences() -> Lemma:
    """Sum over k of gap(k) F(k)^n >= (b_(k+1) - c) F(k)^n, as F grows only at sentences of score at most c."""
    covered = EveryNext(x1, x, Relation(le(B_last(x1), level)))
    p, given = begin([gt(P_minus(x), 0), ge(n, 1), covered], le(best_minus(x, n), level))
    every = _masses(p)
    none = p.take("no sentence", "empty sum", term=P_minus(extend(x, i)), index=i)
    nothing = p.decide("F(0)", eq(_share(sp.Integer(0)), 0), [none, given[0]])
    vanishing = p.take(
        "powers of F(0)", "lemma", nothing, given[0], name="powers of 0", at={a: _share(sp.Integer(0))}
    )
    known = [p.take("F(0)^n", "instance", vanishing, given[1], at=n), given[0]]

    def power(name: str, low: sp.Expr, high: sp.Expr, *reasons: str) -> str:
        """F(low)^n <= F(high)^n."""
        here = p.take(f"{name}: mass", "instance", every, at=low)
        one = sp.Integer(1)
        positive = p.decide(f"{name}: F>=0", ge(_share(low), 0), [here, given[0]])
        certain = p.decide("1>=0", ge(one, 0), [])
        order = p.decide(f"{name}: F", le(_share(low), _share(high)), [*reasons, given[0]])
        at = {a: _share(low), b: one, c: _share(high)}
        shown = p.take(
            f"{name}: powers", "lemma", positive, certain, order, given[0], name="powers of a product", at=at
        )
        return p.take(f"{name}: powers of n", "instance", shown, given[1], at=n)

    def facts(count: sp.Expr) -> list[str]:
        y = extend(x, count)
        grows = p.take("mass grows", "one term more", term=P_minus(extend(x, i)), index=i, upper=count - 1)
        mass = p.take("mass>=0 at y", "definition", name="probability", of=("P-", y))
        never = p.assume("never", eq(P_minus(y), 0))
        same = power("back", count, count - 1, grows, never)
        longer = p.take("longer", "definition", name="next prompt", of=(x, count))
        return [
            power("up", count - 1, count, grows, mass),
            p.take("where never", "implication", never, same),
            mass,
            p.take("bad", "instance", given[2], longer, at=y),
            p.take("last", "definition", name="score of the last sentence", of=(x, count)),
            p.take("order", "definition", name="score by order", of=(count,)),
            p.take("gap", "definition", name="gap between scores", of=(count,)),
            p.take("k whole", "whole number", number=k),
        ]

    def claim(count: sp.Expr) -> sp.Basic:
        return implies(
            le(count, m), ge(_total(count, n), (score_of_rank(count + 1) - level) * _share(count) ** n)
        )

    sums = over_terms(p, "sums", claim, [_total(m, n)], facts, known=known)
    everything = p.take("total", "lemma", name=whole.name, at={x: x})
    parts = [
        sums,
        _beyond(p),
        p.take("best", "definition", given[0], given[1], name="best of several draws", of=("P-", x, n)),
        *_certain(p, given, everything),
        given[0],
        given[1],
    ]
    return lemma(
        "if P- says only sentences of score at most c, the best of several draws scores at most c",
        [x, n, level],
        p,
        p.decide("bound", p.conclusion, parts),
    )


def _certain(p: Proof, given: list[str], everything: str) -> list[str]:
    """F(m)^n = 1."""
    one = sp.Integer(1)
    names = []
    certain = p.decide("1>=0", ge(one, 0), [])
    f_all = p.decide("F(m)>=0", ge(_share(m), 0), [everything, given[0]])
    also = p.decide("1>=0 for F(m)", ge(one, 0), [])
    for name, low, high, sign in (("all", _share(m), one, f_all), ("all back", one, _share(m), also)):
        order = p.decide(f"{name}: F", le(low, high), [everything, given[0]])
        at = {a: low, b: one, c: high}
        shown = p.take(
            f"{name}: powers", "lemma", sign, certain, order, given[0], name="powers of a product", at=at
        )
        names.append(p.take(f"{name}: powers of n", "instance", shown, given[1], at=n))
    return names


bad_sentences = written("best of bad sentences", _bad_sentences)


def _gaps() -> Lemma:
    """The gaps add up to 1 - b_1 <= 2, and weighted with F to 1 - B_-(x)."""

    def gaps(count: sp.Expr) -> PartialSum:
        return PartialSum(gap(j), j, count)

    def weighted(count: sp.Expr) -> PartialSum:
        return PartialSum(gap(j) * _share(j), j, count)

    def scores(count: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * B(sentence(j)), j, count)

    goal = all_of(le(gaps(m), 2), eq(weighted(m), 1 - B_minus(x)))
    p, given = begin([gt(P_minus(x), 0)], goal)
    none = p.take("no sentence", "empty sum", term=P_minus(extend(x, i)), index=i)

    def claim(count: sp.Expr) -> sp.Basic:
        sums = all_of(
            eq(gaps(count), score_of_rank(count + 1) - score_of_rank(1)),
            eq(P_minus(x) * weighted(count), score_of_rank(count + 1) * _below(count) - scores(count)),
        )
        return implies(le(count, m), sums)

    def facts(count: sp.Expr) -> list[str]:
        return [
            p.take("mass grows", "one term more", term=P_minus(extend(x, i)), index=i, upper=count - 1),
            p.take("order", "definition", name="score by order", of=(count,)),
            p.take("gap", "definition", name="gap between scores", of=(count,)),
            p.take("k whole", "whole number", number=k),
        ]

    sums = over_terms(p, "sums", claim, [gaps(m), weighted(m), scores(m)], facts, known=[given[0], none])
    parts = [
        sums,
        _beyond(p),
        p.take("least", "definition", name="range of a score by order", of=(sp.Integer(1),)),
        p.take("mean", "definition", name="behaviour expectation", of=("P-", x)),
        p.take("total", "lemma", name=whole.name, at={x: x}),
        given[0],
    ]
    return lemma("summation by parts", [x], p, p.decide("both", goal, parts))


gaps_add_up = written("gaps add up", _gaps)


def _from_mean() -> Lemma:
    p, given = begin(
        [gt(P_minus(x), 0), ge(n, 1), gt(c, 0), le(2 * c, 1 - B_minus(x))],
        le(best_minus(x, n), 1 - 2 * c**n),
    )
    every = _masses(p)

    def gaps(count: sp.Expr) -> PartialSum:
        return PartialSum(gap(j), j, count)

    def weighted(count: sp.Expr) -> PartialSum:
        return PartialSum(gap(j) * _share(j), j, count)

    def claim(count: sp.Expr) -> sp.Basic:
        line = c * gaps(count) + n * (weighted(count) - c * gaps(count))
        return ge(c * _total(count, n), c**n * line)

    def facts(count: sp.Expr) -> list[str]:
        here = p.take("mass", "instance", every, at=count)
        nonnegative = p.decide("F>=0", ge(_share(count), 0), [here, given[0]])
        shown = p.take(
            "tangent",
            "lemma",
            nonnegative,
            given[2],
            given[0],
            name=tangent.name,
            at={a: _share(count), c: c},
        )
        line = p.take("tangent of n", "instance", shown, given[1], at=n)
        up = p.take("gap>=0", "definition", name="scores ascend", of=(count,))
        power, share = _share(count) ** n, _share(count)
        scaled = p.decide(
            "gap times tangent",
            ge(gap(count) * c * power, gap(count) * c**n * (c + n * (share - c))),
            [line, up, given[0]],
        )
        return [scaled, given[0]]

    sums = over_terms(p, "sums", claim, [_total(m, n), gaps(m), weighted(m)], facts, known=[given[0]])
    added = p.take("gaps", "lemma", given[0], name=gaps_add_up.name, at={x: x})
    positive = p.take(
        "tangent at c",
        "lemma",
        p.decide("c>=0", ge(c, 0), [given[2]]),
        given[2],
        name=tangent.name,
        at={a: c, c: c},
    )
    parts = [
        sums,
        added,
        p.take("c^n>0", "instance", positive, given[1], at=n),
        p.take("best", "definition", given[0], given[1], name="best of several draws", of=("P-", x, n)),
        *given,
    ]
    slope = p.decide("line", ge(c * gaps(m) + n * (weighted(m) - c * gaps(m)), 2 * c), [added, *given])
    return lemma(
        "B^(n)_- <= 1 - 2 c^n where B_- <= 1 - 2 c, by the tangent of the power at c",
        [x, n, c],
        p,
        p.decide("bound", p.conclusion, [slope, *parts]),
    )


from_mean = written("best of several draws from a mean", _from_mean)
