"""The mean of a constant is the constant."""

from __future__ import annotations

import sympy as sp

from proofs.lemmas._writing import begin, lemma, over_terms
from proofs.rules._language import PartialSum, eq, prompt
from proofs.rules.definitions import i, many
from proofs.rules.lemmas import Lemma
from theory.logic import Every, Relation
from theory.observables import KL, Expect, P_minus, n, s

c = sp.Symbol("c", real=True)


def _constant() -> Lemma:
    p, given = begin([Every(s, Relation(eq(KL(s), c)), "P-")], eq(Expect("P-", KL(s), s, n), c))

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(n, i)) * KL(prompt(n, i)), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(n, i)), i, k)

    sums = over_terms(
        p,
        "sums",
        lambda k: eq(total(k), c * mass(k)),
        [total(many(n)), mass(many(n))],
        lambda k: [
            p.take("value", "instance", *given, at=prompt(n, k)),
            p.take("probability", "definition", name="probability", of=("P-", prompt(n, k))),
        ],
        many(n),
    )
    facts = [
        sums,
        p.take("mean", "definition", name="expectation", of=(KL, s, n)),
        p.take("all", "definition", name="all prompts", of=(n,)),
    ]
    return lemma(
        "mean of a constant divergence",
        "if KL(s) = c wherever P-(s) > 0, then E KL = c",
        [n, c],
        p,
        p.decide("constant", p.conclusion, facts),
    )


constant = _constant()
