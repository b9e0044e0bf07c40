"""What holds on average holds for some prompt."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import (
    Contradiction,
    PartialSum,
    all_of,
    any_of,
    eq,
    ge,
    gt,
    le,
    lt,
    prompt,
)
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from theory.logic import Every, Length, Relation, Some
from theory.observables import LLR, Expect, P_minus, n, s

c = sp.Symbol("c", real=True)


def _mean_to_max(strict: bool) -> Lemma:
    above, below = (gt, le) if strict else (ge, lt)
    mean = Expect("P-", LLR(s), s, n)
    goal = Some(s, Relation(above(LLR(s), c)), Length(n), "P-")
    p, given = begin([above(mean, c)], goal)
    contrary = p.assume("suppose not", Every(s, Relation(below(LLR(s), c)), "P-", Length(n)))

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(n, i)) * LLR(prompt(n, i)), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(n, i)), i, k)

    def claim(k: sp.Expr) -> sp.Basic:
        if strict:
            return le(total(k), c * mass(k))
        return any_of(lt(total(k), c * mass(k)), all_of(eq(total(k), 0), eq(mass(k), 0)))

    def facts(k: sp.Expr) -> list[str]:
        size = p.take("size", "definition", name="size of a listed prompt", of=(n, k))
        return [
            p.take("bound", "instance", contrary, size, at=prompt(n, k)),
            p.take("probability", "definition", name="probability", of=("P-", prompt(n, k))),
        ]

    sums = over_terms(p, "sums", claim, [total(many(n)), mass(many(n))], facts, many(n))
    absurd = p.decide(
        "absurd",
        Contradiction(),
        [
            *given,
            sums,
            p.take("mean", "definition", name="expectation", of=("P-", LLR(s), s, n)),
            p.take("all", "definition", name="all prompts", of=("P-", n)),
        ],
    )
    word = "above" if strict else "at least"
    return lemma(
        f"if the mean is {word} c, some prompt is",
        [n, c],
        p,
        p.state("some", goal, "contradiction", contrary, absurd),
    )


mean_to_max_strict = written("mean to max (above)", _mean_to_max, True)
mean_to_max_weak = written("mean to max (at least)", _mean_to_max, False)
