"""The mean of a constant divergence is the constant; a divergence above c everywhere is so on average."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, all_of, any_of, eq, ge, gt, le, prompt
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from theory.logic import Every, Relation
from theory.observables import KL, Expect, P_minus, n, s

c = sp.Symbol("c", real=True)


def _total(k: sp.Expr) -> PartialSum:
    return PartialSum(P_minus(prompt(n, i)) * KL(prompt(n, i)), i, k)


def _mass(k: sp.Expr) -> PartialSum:
    return PartialSum(P_minus(prompt(n, i)), i, k)


def _mean(kind: Callable[[Any, Any], sp.Basic], claim: Callable[[sp.Expr], sp.Basic], title: str) -> Lemma:
    """From KL(s) ~ c after every prompt of P-: E KL ~ c, ~ being =, > or >=."""
    p, given = begin([Every(s, Relation(kind(KL(s), c)), "P-")], kind(Expect("P-", KL(s), s, n), c))
    sums = over_terms(
        p,
        "sums",
        claim,
        [_total(many(n)), _mass(many(n))],
        lambda k: [
            p.take("value", "instance", *given, at=prompt(n, k)),
            p.take("probability", "definition", name="probability", of=("P-", prompt(n, k))),
        ],
        many(n),
    )
    facts = [
        sums,
        p.take("mean", "definition", name="expectation", of=("P-", KL(s), s, n)),
        p.take("all", "definition", name="all prompts", of=("P-", n)),
    ]
    return lemma(title, [n, c], p, p.decide("of all prompts", p.conclusion, facts))


constant = written(
    "mean of a constant divergence",
    _mean,
    eq,
    lambda k: eq(_total(k), c * _mass(k)),
    "if KL(s) = c wherever P-(s) > 0, then E KL = c",
)
above = written(
    "mean of a divergence (above)",
    _mean,
    gt,
    lambda k: any_of(gt(_total(k), c * _mass(k)), all_of(eq(_total(k), 0), eq(_mass(k), 0))),
    "if KL(s) > c wherever P-(s) > 0, then E KL > c",
)
at_least = written(
    "mean of a divergence (at least)",
    _mean,
    ge,
    lambda k: ge(_total(k), c * _mass(k)),
    "if KL(s) >= c wherever P-(s) > 0, then E KL >= c",
)
at_most = written(
    "mean of a divergence (at most)",
    _mean,
    le,
    lambda k: le(_total(k), c * _mass(k)),
    "if KL(s) <= c wherever P-(s) > 0, then E KL <= c",
)
