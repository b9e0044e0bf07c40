"""The chain rule under P+, where P- can produce what P+ can: what the log-ratio loses on average."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    Continues,
    EveryNext,
    PartialSum,
    eq,
    extend,
    finite_log_ratio,
    gt,
    prompt,
)
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from proofs.writing import Proof
from theory.logic import Every, Length, Relation
from theory.observables import Expect, KL_reverse, P_minus, P_plus, n, s, size

x, x1 = sp.Symbol("x"), sp.Symbol("x1")


def covered(count: sp.Expr) -> Every:
    """P- can produce what P+ can of this many sentences."""
    return Every(s, Relation(gt(P_minus(s), 0)), "P+", Length(count))


def _one_sentence() -> Lemma:
    def values(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(extend(x, j)) * finite_log_ratio(extend(x, j)), j, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(extend(x, j)), j, k)

    def drops(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(extend(x, j)) * (finite_log_ratio(x) - finite_log_ratio(extend(x, j))), j, k)

    p, given = begin(
        [eq(size(x), n), covered(n), covered(n + 1)],
        eq(values(m) + P_plus(x) * KL_reverse(x), P_plus(x) * finite_log_ratio(x)),
    )
    total = p.take("total", "definition", name="total probability", of=("P+", x))
    never = p.assume("impossible", eq(P_plus(x), 0))

    def rare(k: sp.Expr) -> list[str]:
        longer = p.take("longer", "definition", name="next prompt", of=(x, k))
        return [
            never,
            p.take("probability", "definition", name="probability", of=("P+", extend(x, k))),
            p.take("rarer", "definition", longer, name="longer is rarer", of=("P+", extend(x, k), x)),
        ]

    zero = over_terms(p, "none", lambda k: eq(values(k), 0), [values(m)], rare)
    first = p.decide("case-impossible", p.conclusion, [never, zero])
    possible = p.assume("possible", gt(P_plus(x), 0))
    here = p.take("covered", "instance", given[1], possible, given[0], at=x)
    drawn = p.assume("x1", gt(P_plus(x1), 0))
    longer = p.assume("x1 = x y", Continues(x1, x))
    more = p.take("size of x1", "definition", longer, name="one sentence more", of=(x1, x))
    count = p.decide("|x1| = n+1", eq(size(x1), n + 1), [more, given[0]])
    there = p.take("x1 covered", "instance", given[2], drawn, count, at=x1)
    next_ = p.state(
        "next covered",
        EveryNext(x1, x, Relation(gt(P_minus(x1), 0)), "P+"),
        "generalisation",
        there,
        drawn,
        longer,
    )
    kl = p.take("divergence", "definition", possible, here, next_, name="divergence of P+", of=(x1, x))
    linear = over_terms(
        p,
        "sums",
        lambda k: eq(drops(k), finite_log_ratio(x) * mass(k) - values(k)),
        [drops(m), mass(m), values(m)],
    )
    second = p.decide("case-possible", p.conclusion, [possible, linear, total, kl])
    plus = p.take("plus", "definition", name="probability", of=("P+", x))
    return lemma(
        "what the next sentence of P+ takes from the log-ratio on average is the divergence",
        [x, n],
        p,
        p.take("sum", "cases", never, first, possible, second, plus, branches=2),
    )


one_sentence = written("one sentence more under P+", _one_sentence)


def next_sentences(p: Proof, at: sp.Expr, facts: Callable[[sp.Expr], Sequence[str]]) -> str:
    """Over prompts ``at``, numbered i: log-ratios after a sentence more and KL(P+||P-) add up to log-ratios before it, weighed by P+.

    Args:
      facts: steps that say so of the prompt numbered k.
    """

    def values(k: sp.Expr) -> PartialSum:
        longer = extend(at, j)
        return PartialSum(PartialSum(P_plus(longer) * finite_log_ratio(longer), j, m), i, k)

    def ratios(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(at) * finite_log_ratio(at), i, k)

    def divergences(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(at) * KL_reverse(at), i, k)

    return over_terms(
        p,
        "sums",
        lambda k: eq(values(k) + divergences(k), ratios(k)),
        [values(many(n)), divergences(many(n)), ratios(many(n))],
        facts,
        many(n),
    )


def _chain_rule() -> Lemma:
    after, before = Expect("P+", finite_log_ratio(s), s, n + 1), Expect("P+", finite_log_ratio(s), s, n)
    divergence = Expect("P+", KL_reverse(s), s, n)
    p, given = begin([covered(n), covered(n + 1)], eq(after + divergence, before))
    at = prompt(n, i)

    def facts(k: sp.Expr) -> list[str]:
        here = prompt(n, k)
        size_ = p.take("size", "definition", name="size of a listed prompt", of=(n, k))
        return [
            p.take("next-sentence", "lemma", size_, *given, name=one_sentence.name, at={x: here, n: n}),
            p.take("probability", "definition", name="probability", of=("P+", here)),
        ]

    sums = next_sentences(p, at, facts)
    parts = [
        sums,
        p.take(
            "mean-after",
            "definition",
            name="expectation, one sentence more",
            of=("P+", finite_log_ratio(s), s, n),
        ),
        p.take("mean-before", "definition", name="expectation", of=("P+", finite_log_ratio(s), s, n)),
        p.take("mean-divergence", "definition", name="expectation", of=("P+", KL_reverse(s), s, n)),
    ]
    return lemma(
        "E LLR after n + 1 sentences of P+ = E LLR after n - E KL(P+||P-) after n",
        [n],
        p,
        p.decide("chain", p.conclusion, parts),
    )


chain_rule = written("chain rule under P+", _chain_rule)


def _nothing() -> Lemma:
    """E LLR of no sentences is 0."""

    def values(k: sp.Expr) -> PartialSum:
        return PartialSum(P_plus(prompt(sp.Integer(0), i)) * finite_log_ratio(prompt(sp.Integer(0), i)), i, k)

    zero = sp.Integer(0)
    p, _ = begin([], eq(Expect("P+", finite_log_ratio(s), s, zero), 0))

    def facts(k: sp.Expr) -> list[str]:
        here = prompt(zero, k)
        size_ = p.take("size", "definition", name="size of a listed prompt", of=(zero, k))
        return [
            p.take("log-ratio", "definition", size_, name="log-ratio of nothing", of=(here,)),
            p.take("number", "definition", name="log-ratio as a number", of=(here,)),
        ]

    sums = over_terms(p, "sums", lambda k: eq(values(k), 0), [values(many(zero))], facts, many(zero))
    mean = p.take("mean", "definition", name="expectation", of=("P+", finite_log_ratio(s), s, zero))
    return lemma(
        "the log-ratio of no sentences is 0",
        [],
        p,
        p.decide("zero", p.conclusion, [sums, mean]),
    )


nothing = written("mean of nothing under P+", _nothing)
