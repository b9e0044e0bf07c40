"""Cantelli's inequality for the log-ratio of a text drawn from a component: a square is at least what it exceeds."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import LAW, PartialSum, eq, finite_log_ratio, ge, gt, le, lt, prompt, truth
from proofs.kernel.rules.definitions import i, j, many, variance_of_log_ratio
from proofs.lemmas._writing import begin, lemma, over_terms, written
from theory.observables import LLR, Expect, n, s, size

e = sp.Symbol("e")
c, v = sp.Symbol("c", real=True), sp.Symbol("v", real=True)
p_i, p_j = prompt(n, i), prompt(n, j)


def mean_of(law: str) -> PartialSum:
    """Mean of the log-ratio as a number."""
    return PartialSum(LAW[law](p_j) * finite_log_ratio(p_j), j, many(n))


def _numbers() -> Lemma:
    """Where the variance is finite, the log-ratio is a number, and its mean the mean of numbers."""
    variance = variance_of_log_ratio("P-", s, n, e)
    extended = PartialSum(LAW["P-"](p_i) * LLR(p_i), i, many(n))
    p, given = begin([eq(size(e), 0), lt(variance, sp.oo)], eq(extended, mean_of("P-")))
    finite = p.take("finite", "definition", *given, name="a variance is that of numbers", of=("P-", s, n, e))

    def numbers(k: sp.Expr) -> PartialSum:
        return PartialSum(LAW["P-"](p_j) * finite_log_ratio(p_j), j, k)

    def ratios(k: sp.Expr) -> PartialSum:
        return PartialSum(LAW["P-"](p_i) * LLR(p_i), i, k)

    def facts(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        size_ = p.take("size", "definition", name="size of a listed prompt", of=(n, k))
        return [
            p.take("finite there", "instance", finite, size_, at=x),
            p.take("number", "definition", name="log-ratio as a number", of=(x,)),
            p.take("probability", "definition", name="probability", of=("P-", x)),
        ]

    last = over_terms(
        p,
        "sums",
        lambda k: eq(ratios(k), numbers(k)),
        [ratios(many(n)), numbers(many(n))],
        facts,
        many(n),
    )
    return lemma("a bounded variance is that of numbers", [n, e], p, last)


numbers = written("mean of numbers", _numbers)


def _cantelli(law: str) -> Lemma:
    """Under P- for LLR, which may be infinite; under P+ for its value as a number, which it is."""
    variance, weight = variance_of_log_ratio(law, s, n, e), LAW[law]
    value = LLR if law == "P-" else finite_log_ratio
    mean = (
        PartialSum(weight(p_i) * LLR(p_i), i, many(n))
        if law == "P-"
        else Expect(law, finite_log_ratio(s), s, n)
    )
    short = le(value(p_i), mean - c)

    def shortfall(k: sp.Expr) -> PartialSum:
        return PartialSum(weight(p_i) * truth(short), i, k)

    p, given = begin([eq(size(e), 0), le(variance, v), gt(c, 0)], le((v + c**2) * shortfall(many(n)), v))
    bounded = p.decide("bounded", lt(variance, sp.oo), [given[1]])
    mu = mean_of(law)
    spread = p.take(
        "variance", "definition", given[0], bounded, name="variance of the log-ratio", of=(law, s, n, e)
    )

    def values(k: sp.Expr) -> PartialSum:
        return PartialSum(weight(p_j) * finite_log_ratio(p_j), j, k)

    if law == "P-":
        number = p.take("mean is a number", "lemma", given[0], bounded, name=numbers.name, at={n: n, e: e})
    else:

        def same(k: sp.Expr) -> PartialSum:
            return PartialSum(weight(p_i) * finite_log_ratio(p_i), i, k)

        equal = over_terms(
            p,
            "same sum",
            lambda k: eq(same(k), values(k)),
            [same(many(n)), values(many(n))],
            upper=many(n),
        )
        average = p.take("mean", "definition", name="expectation", of=(law, finite_log_ratio(s), s, n))
        number = p.decide("mean is a number", le(mean, mu), [equal, average])

    def spreads(k: sp.Expr) -> PartialSum:
        return PartialSum(weight(p_i) * (finite_log_ratio(p_i) - mu) ** 2, i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(weight(p_i), i, k)

    def claim(k: sp.Expr) -> sp.Basic:
        right = c**2 * spreads(k) - 2 * v * c * (values(k) - mu * mass(k)) + v**2 * mass(k)
        return le((c**2 + v) ** 2 * shortfall(k), right)

    nonnegative = over_terms(
        p,
        "variance>=0",
        lambda k: ge(spreads(k), 0),
        [spreads(many(n))],
        lambda k: [p.take("probability", "definition", name="probability", of=(law, prompt(n, k)))],
        many(n),
    )
    v_nonnegative = p.decide("v>=0", ge(v, 0), [given[1], spread, nonnegative])

    def facts(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        known = [number, given[2], v_nonnegative]
        if law == "P-":
            known.append(p.take("number", "definition", name="log-ratio as a number", of=(x,)))
        far = le(value(x), mean - c)
        square = p.decide(
            "square", le((c**2 + v) ** 2 * truth(far), (c * (finite_log_ratio(x) - mu) - v) ** 2), known
        )
        return [square, p.take("probability", "definition", name="probability", of=(law, x))]

    sums = over_terms(
        p,
        "sums",
        claim,
        [shortfall(many(n)), spreads(many(n)), values(many(n)), mass(many(n))],
        facts,
        many(n),
    )
    everything = p.take("all", "definition", name="all prompts", of=(law, n))
    last = p.decide("shortfall", p.conclusion, [*given, sums, spread, everything, v_nonnegative])
    return lemma(
        "the log-ratio falls short of its mean by c with probability at most v/(v + c^2)",
        [n, e, c, v],
        p,
        last,
    )


cantelli = written("Cantelli's inequality", _cantelli, "P-")
cantelli_plus = written("Cantelli's inequality under P+", _cantelli, "P+")
