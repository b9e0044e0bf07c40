"""The behaviour expectation of the mixture, and its range (Wolf et al., proof of Lemma 2)."""

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import LAW, PartialSum, all_of, eq, extend, ge, gt, implies, le, sentence
from proofs.kernel.rules.definitions import BEHAVIOUR, j, m
from proofs.lemmas._writing import begin, lemma, over_terms, written
from theory.observables import B_P, B, B_minus, B_plus, P, w
from theory.parameters import alpha

x = sp.Symbol("x")


def _score_sum(law: str, upper: sp.Expr) -> PartialSum:
    return PartialSum(LAW[law](extend(x, j)) * B(sentence(j)), j, upper)


def _mixture_of_means() -> Lemma:
    p, given = begin([gt(P(x), 0)], eq(B_P(x), w(x) * B_minus(x) + (1 - w(x)) * B_plus(x)))
    linear = over_terms(
        p,
        "sums",
        lambda k: eq(_score_sum("P", k), alpha * _score_sum("P-", k) + (1 - alpha) * _score_sum("P+", k)),
        [_score_sum(law, m) for law in ("P", "P-", "P+")],
        lambda k: [p.take("mixture-next", "definition", name="mixture", of=(extend(x, k),))],
    )
    facts = [
        *given,
        linear,
        *(p.take(f"mean-{law}", "definition", name="behaviour expectation", of=(law, x)) for law in LAW),
        p.take("mixture", "definition", name="mixture", of=(x,)),
        p.take("weight", "definition", *given, name="posterior weight", of=(x,)),
    ]
    return lemma(
        "B_P = w B_- + (1 - w) B_+",
        [x],
        p,
        p.decide("mixture-of-means", p.conclusion, facts),
    )


def _range(law: str) -> Lemma:
    """-1 <= B <= 1 after prompts that the law can produce."""
    behaviour = BEHAVIOUR[law](x)
    bounds = all_of(ge(behaviour, -1), le(behaviour, 1))
    p, _ = begin([], implies(gt(LAW[law](x), 0), bounds))
    possible = p.assume("possible", gt(LAW[law](x), 0))

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(LAW[law](extend(x, j)), j, k)

    sums = over_terms(
        p,
        "sums",
        lambda k: all_of(ge(_score_sum(law, k), -mass(k)), le(_score_sum(law, k), mass(k))),
        [_score_sum(law, m), mass(m)],
        lambda k: [
            p.take("score", "definition", name="score", of=(k,)),
            p.take("probability", "definition", name="probability", of=(law, extend(x, k))),
        ],
    )
    facts = [
        possible,
        sums,
        p.take("mean", "definition", name="behaviour expectation", of=(law, x)),
        p.take("total", "definition", name="total probability", of=(law, x)),
    ]
    shown = p.decide("bounds", bounds, facts)
    return lemma(
        "a mean of scores in [-1, 1]",
        [x],
        p,
        p.take("range", "implication", possible, shown),
    )


mixture_of_means = written("behaviour of the mixture", _mixture_of_means)
range_of_P = written("range of the behaviour of P", _range, "P")
range_of_minus = written("range of the behaviour of P-", _range, "P-")
range_of_plus = written("range of the behaviour of P+", _range, "P+")
