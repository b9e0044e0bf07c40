"""Best of several draws: if all come from P-, as good as the best of P-; otherwise at most 1."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, all_of, eq, extend, gap, ge, gt, le
from proofs.kernel.rules.definitions import i, j, m
from proofs.lemmas._writing import begin, lemma, over_terms, weight_interval, written
from theory.logic import EveryLength, Relation
from theory.observables import P, P_minus, best_minus, best_P, n, w
from theory.parameters import alpha

x = sp.Symbol("x")
n_terms = sp.Symbol("q", integer=True, nonnegative=True)
a, b, c = (sp.Symbol(f"base_{name}", real=True) for name in "abc")


def _powers() -> Lemma:
    """0 <= a, 0 <= b, a b <= c: a^n b^n <= c^n, none negative."""

    def claim(k: sp.Expr) -> sp.Basic:
        return all_of(ge(a**k, 0), ge(b**k, 0), le(a**k * b**k, c**k))

    p, given = begin([ge(a, 0), ge(b, 0), le(a * b, c)], EveryLength(n, Relation(claim(n)), 1))
    base = p.decide("start", claim(sp.Integer(1)), given)
    before = p.assume("before", claim(n))
    step = p.decide("after", claim(n + 1), [before, *given])
    return lemma(
        "natural powers are monotone on numbers that are not negative",
        [a, b, c],
        p,
        p.state("all", p.conclusion, "induction", base, before, step),
    )


powers = written("powers of a product", _powers)


def _not_negative() -> Lemma:
    p, given = begin([ge(a, 0)], EveryLength(n, Relation(ge(a**n, 0)), 1))
    before = p.assume("before", ge(a**n, 0))
    step = p.state("after", ge(a ** (n + 1), 0), "polynomial inequality", before, *given)
    return lemma(
        "by induction",
        [a],
        p,
        p.state("all", p.conclusion, "induction", given[0], before, step),
    )


not_negative = written("powers of a number that is not negative", _not_negative)


def _zero() -> Lemma:
    p, given = begin([eq(a, 0)], EveryLength(n, Relation(eq(a**n, 0)), 1))
    base = p.decide("start", eq(a, 0), given)
    before = p.assume("before", eq(a**n, 0))
    step = p.decide("after", eq(a ** (n + 1), 0), [before])
    return lemma(
        "0^n = 0 for n >= 1",
        [a],
        p,
        p.state("all", p.conclusion, "induction", base, before, step),
    )


zero = written("powers of 0", _zero)


def _bound() -> Lemma:
    p, given = begin(
        [gt(P_minus(x), 0), ge(n, 1)],
        le(best_P(x, n), 1 - w(x) ** n * (1 - best_minus(x, n))),
    )
    alphas = weight_interval(p)
    possible = p.take("possible", "lemma", given[0], name="what P- can produce, P can", at={x: x})
    weight = p.take("weight", "definition", possible, name="posterior weight", of=(x,))
    w_nonnegative = p.decide("w>=0", ge(w(x), 0), [weight, possible, given[0], *alphas])

    def below(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(law(extend(x, i)), i, k)

    def total(law: type, k: sp.Expr) -> PartialSum:
        return PartialSum(gap(j) * (below(law, j) / law(x)) ** n, j, k)

    # P of the first sentences is at least alpha P- of them.
    def mixed(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        return [
            p.take("y: mixture", "definition", name="mixture", of=(y,)),
            p.take("y: P+>=0", "definition", name="probability", of=("P+", y)),
            p.take("y: P->=0", "definition", name="probability", of=("P-", y)),
            *alphas,
        ]

    first = over_terms(
        p,
        "first",
        lambda k: all_of(ge(below(P, k), alpha * below(P_minus, k)), ge(below(P_minus, k), 0)),
        [below(P, m), below(P_minus, m)],
        mixed,
        n_terms,
    )
    every = p.state("first sentences", EveryLength(n_terms, p.statement(first), 0), "generalisation", first)

    def facts(k: sp.Expr) -> list[str]:
        share = p.take("share", "instance", every, at=k)
        f_minus, f_mixture = below(P_minus, k) / P_minus(x), below(P, k) / P(x)
        nonnegative = p.decide("F->=0", ge(f_minus, 0), [share, given[0]])
        product = p.decide(
            "w F- <= F", le(w(x) * f_minus, f_mixture), [share, weight, possible, given[0], *alphas]
        )
        at = {a: w(x), b: f_minus, c: f_mixture}
        power = p.take(
            "powers",
            "lemma",
            w_nonnegative,
            nonnegative,
            product,
            given[0],
            possible,
            name=powers.name,
            at=at,
        )
        return [
            p.take("powers of n", "instance", power, given[1], at=n),
            p.take("gap", "definition", name="scores ascend", of=(k,)),
            given[0],
            possible,
        ]

    sums = over_terms(
        p,
        "sums",
        lambda k: ge(total(P, k), w(x) ** n * total(P_minus, k)),
        [total(P, m), total(P_minus, m)],
        facts,
        known=[given[0], possible],
    )
    parts = [
        sums,
        p.take("best of P", "definition", possible, given[1], name="best of several draws", of=("P", x, n)),
        p.take("best of P-", "definition", given[0], given[1], name="best of several draws", of=("P-", x, n)),
    ]
    return lemma(
        "B^(n)_P <= 1 - w^n (1 - B^(n)_-)",
        [x, n],
        p,
        p.decide("bound", p.conclusion, [*parts, *given, possible]),
    )


bound = written("best of several draws", _bound)


def _at_most_1() -> Lemma:
    p, given = begin([gt(P(x), 0), ge(n, 1)], le(best_P(x, n), 1))

    def below(k: sp.Expr) -> PartialSum:
        return PartialSum(P(extend(x, i)), i, k)

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(gap(j) * (below(j) / P(x)) ** n, j, k)

    first = over_terms(
        p,
        "first",
        lambda k: ge(below(k), 0),
        [below(m)],
        lambda k: [p.take("probability", "definition", name="probability", of=("P", extend(x, k)))],
        n_terms,
    )
    every = p.state("first sentences", EveryLength(n_terms, p.statement(first), 0), "generalisation", first)

    def facts(k: sp.Expr) -> list[str]:
        share = p.take("share", "instance", every, at=k)
        part = below(k) / P(x)
        nonnegative = p.decide("F>=0", ge(part, 0), [share, given[0]])
        power = p.take("powers", "lemma", nonnegative, given[0], name=not_negative.name, at={a: part})
        return [
            p.take("powers of n", "instance", power, given[1], at=n),
            p.take("gap", "definition", name="scores ascend", of=(k,)),
            given[0],
        ]

    sums = over_terms(p, "sums", lambda k: ge(total(k), 0), [total(m)], facts, known=[given[0]])
    value = p.take("best", "definition", *given, name="best of several draws", of=("P", x, n))
    return lemma(
        "scores are",
        [x, n],
        p,
        p.decide("bound", p.conclusion, [sums, value, *given]),
    )


at_most_1 = written("best of several draws, at most 1", _at_most_1)
