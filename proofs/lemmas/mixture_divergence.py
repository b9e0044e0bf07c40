"""The divergence of P- from the mixture: at most log 1/w after a prompt; the chain rule of log P-(s)/P(s)."""

from __future__ import annotations

import sympy as sp

from proofs.lemmas._writing import begin, lemma, over_drawn, over_terms, weight_interval
from proofs.rules._language import PartialSum, eq, extend, gt, le, prompt
from proofs.rules.definitions import i, j, m, many
from proofs.rules.lemmas import Lemma
from theory.logic import Relation
from theory.observables import KL_P, Expect, P, P_minus, n, ratio, s
from theory.parameters import alpha

x = sp.Symbol("x")


def step_of(y: sp.Expr) -> sp.Expr:
    """log P-(y|x)/P(y|x)."""
    return sp.log(P_minus(y) * P(x) / (P(y) * P_minus(x)))


def _bound() -> Lemma:
    odds = 1 + (1 - alpha) / alpha * ratio(x)
    p, given = begin([gt(P_minus(x), 0)], le(KL_P(x), sp.log(odds)))
    alphas = weight_interval(p)
    possible = p.take("possible", "lemma", *given, name="what P- can produce, P can", at={x: x})
    nonnegative = p.take("ratio>=0", "lemma", *given, name="a likelihood ratio is not negative", at={x: x})
    by_ratio = p.take("P+", "definition", *given, name="likelihood ratio", of=(x,))
    mixture = p.take("P", "definition", name="mixture", of=(x,))
    positive = p.decide("odds>0", gt(odds, 0), [nonnegative, *alphas])

    def total(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * step_of(y), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        in_mixture = p.take("y possible", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        more = p.take("y: P", "definition", name="mixture", of=(y,))
        plus = p.take("y: P+>=0", "definition", name="probability", of=("P+", y))
        known = [in_mixture, possible, drawn, *given]
        quotient = step_of(y).args[0]
        bound = p.decide(
            "quotient", le(quotient, odds), [more, plus, mixture, by_ratio, nonnegative, *alphas, *known]
        )
        reals = [in_mixture, possible, drawn, *given, positive, *alphas]
        sides = sp.log(quotient) + sp.log(odds)
        needed = p.needed(Relation(eq(sides, sides)), reals)
        return [p.take("step", "logarithm of an inequality", bound, *needed), *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: le(total(k), sp.log(odds) * mass(k)),
        [total(m), mass(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=[positive, *alphas],
    )
    mean = p.take("mean", "definition", *given, name="divergence from the mixture", of=(x,))
    all_ = p.take("total", "definition", name="total probability", of=("P-", x))
    return lemma(
        "divergence from the mixture",
        "KL(P-(.|x) || P(.|x)) <= log(1 + ((1 - alpha)/alpha) r(x))",
        [x],
        p,
        p.decide("bound", p.conclusion, [sums, mean, all_, *given, positive, nonnegative, *alphas]),
    )


bound = _bound()


def level_of(z: sp.Expr) -> sp.Expr:
    """log P-(z)/P(z)."""
    return sp.log(P_minus(z) / P(z))


def _one_sentence() -> Lemma:
    """One sentence after x adds the divergence from the mixture to the mean of log P-/P."""

    def levels(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * level_of(y), j, k)

    def steps(k: sp.Expr) -> PartialSum:
        y = extend(x, j)
        return PartialSum(P_minus(y) * step_of(y), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    p, given = begin([gt(P_minus(x), 0)], eq(levels(m), P_minus(x) * level_of(x) + P_minus(x) * KL_P(x)))
    possible = p.take("possible", "lemma", *given, name="what P- can produce, P can", at={x: x})

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        y = extend(x, k)
        in_mixture = p.take("y possible", "lemma", drawn, name="what P- can produce, P can", at={x: y})
        reals = [drawn, in_mixture, *given, possible]
        sum_ = p.take("step", "sum of logarithms", *reals, sum=level_of(x) + step_of(y))
        return [sum_, *reals]

    sums = over_drawn(
        p,
        "sums",
        lambda k: eq(levels(k), level_of(x) * mass(k) + steps(k)),
        [levels(m), steps(m), mass(m)],
        "P-",
        lambda k: extend(x, k),
        facts,
        known=[*given, possible],
    )
    mean = p.take("mean", "definition", *given, name="divergence from the mixture", of=(x,))
    all_ = p.take("total", "definition", name="total probability", of=("P-", x))
    return lemma(
        "log-ratio to the mixture, one sentence more",
        "what the next sentence adds to log P-/P on average is the divergence from the mixture",
        [x],
        p,
        p.decide("sum", p.conclusion, [sums, mean, all_, *given, possible]),
    )


one_sentence = _one_sentence()
