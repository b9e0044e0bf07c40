"""The chain rule of the divergence: one sentence more adds the expected divergence of the next-sentence laws."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    PartialSum,
    all_of,
    any_of,
    eq,
    extend,
    ge,
    gt,
    prompt,
)
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from theory.observables import KL, LLR, Expect, P_minus, P_plus, increment, n, s

x = sp.Symbol("x")


def _one_sentence() -> Lemma:
    def gained(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * LLR(extend(x, j)), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    def steps(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)) * increment(extend(x, j)), j, k)

    p, _ = begin([], eq(gained(m), P_minus(x) * LLR(x) + P_minus(x) * KL(x)))
    total = p.take("total", "definition", name="total probability", of=("P-", x))

    def probability(k: sp.Expr) -> str:
        return p.take("probability", "definition", name="probability", of=("P-", extend(x, k)))

    def longer(k: sp.Expr) -> str:
        return p.take("longer", "definition", name="next prompt", of=(x, k))

    # P-(x) = 0: all terms vanish.
    never = p.assume("impossible", eq(P_minus(x), 0))
    zero = over_terms(
        p,
        "none",
        lambda k: eq(gained(k), 0),
        [gained(m)],
        lambda k: [
            never,
            probability(k),
            p.take("rarer", "definition", longer(k), name="longer is rarer", of=("P-", extend(x, k), x)),
        ],
    )
    first = p.decide("case-impossible", p.conclusion, [never, zero])

    # P+(x) = 0 < P-(x): both sides are +oo.
    possible = p.assume("possible", gt(P_minus(x), 0))
    uncovered = p.assume("uncovered", eq(P_plus(x), 0))

    def infinite(k: sp.Expr) -> list[str]:
        drawn = p.assume("drawn", gt(P_minus(extend(x, k)), 0))
        rarer = p.take("rarer+", "definition", longer(k), name="longer is rarer", of=("P+", extend(x, k), x))
        zero_plus = p.decide(
            "uncovered-next",
            eq(P_plus(extend(x, k)), 0),
            [
                uncovered,
                rarer,
                p.take("probability+", "definition", name="probability", of=("P+", extend(x, k))),
            ],
        )
        value = p.take(
            "infinite-next", "definition", drawn, zero_plus, name="infinite log-ratio", of=(extend(x, k),)
        )
        return [p.take("infinite-if-drawn", "implication", drawn, value), probability(k)]

    blown = over_terms(
        p,
        "infinite",
        lambda k: any_of(eq(gained(k), sp.oo), all_of(eq(gained(k), 0), eq(mass(k), 0))),
        [gained(m), mass(m)],
        infinite,
    )
    whole = p.take("infinite-parent", "definition", possible, uncovered, name="infinite log-ratio", of=(x,))
    second = p.decide("case-uncovered", p.conclusion, [possible, total, blown, whole])

    # Both positive: LLR(x y) = LLR(x) + increment(x y).
    covered = p.assume("covered", gt(P_plus(x), 0))

    def grows(k: sp.Expr) -> list[str]:
        drawn = p.assume("drawn", gt(P_minus(extend(x, k)), 0))
        value = p.take(
            "sum-next", "definition", longer(k), drawn, covered, name="log-ratio grows", of=(extend(x, k), x)
        )
        return [p.take("sum-if-drawn", "implication", drawn, value), probability(k)]

    linear = over_terms(
        p,
        "finite",
        lambda k: all_of(eq(gained(k), LLR(x) * mass(k) + steps(k)), ge(mass(k), 0)),
        [gained(m), mass(m), steps(m)],
        grows,
    )
    kl = p.take("divergence", "definition", possible, covered, name="divergence", of=(x,))
    third = p.decide("case-covered", p.conclusion, [possible, linear, total, kl])

    minus = p.take("minus", "definition", name="probability", of=("P-", x))
    plus = p.take("plus", "definition", name="probability", of=("P+", x))
    inner = p.take("case-possible", "cases", uncovered, second, covered, third, plus, branches=2)
    return lemma(
        "what the next sentence adds to the log-ratio on average is the divergence",
        [x],
        p,
        p.take("sum", "cases", never, first, possible, inner, minus, branches=2),
    )


one_sentence = written("one sentence more", _one_sentence)


def _chain_rule() -> Lemma:
    after, before = Expect("P-", LLR(s), s, n + 1), Expect("P-", LLR(s), s, n)
    divergence = Expect("P-", KL(s), s, n)
    p, _ = begin([], eq(after, before + divergence))
    at = prompt(n, i)

    def gained(k: sp.Expr) -> PartialSum:
        longer = extend(at, j)
        return PartialSum(PartialSum(P_minus(longer) * LLR(longer), j, m), i, k)

    def ratios(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * LLR(at), i, k)

    def divergences(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL(at), i, k)

    sums = over_terms(
        p,
        "sums",
        lambda k: eq(gained(k), ratios(k) + divergences(k)),
        [gained(many(n)), ratios(many(n)), divergences(many(n))],
        lambda k: [
            p.take("next-sentence", "lemma", name=one_sentence.name, at={x: prompt(n, k)}),
            p.take("probability", "definition", name="probability", of=("P-", prompt(n, k))),
        ],
        many(n),
    )
    facts = [
        sums,
        p.take("mean-after", "definition", name="expectation, one sentence more", of=("P-", LLR(s), s, n)),
        p.take("mean-before", "definition", name="expectation", of=("P-", LLR(s), s, n)),
        p.take("mean-divergence", "definition", name="expectation", of=("P-", KL(s), s, n)),
    ]
    return lemma(
        "E LLR after n + 1 sentences = E LLR after n + E KL after n",
        [n],
        p,
        p.decide("chain", p.conclusion, facts),
    )


chain_rule = written("chain rule", _chain_rule)
