"""Ville's inequality for the posterior weight: P-mass of the texts that pass a level, by induction on the length."""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, eq, extend, gt, hit, le
from proofs.kernel.rules.definitions import j, m
from proofs.lemmas._writing import begin, lemma, over_terms, weight_interval, written
from theory.logic import Every, EveryLength, Relation
from theory.observables import P, P_minus, n
from theory.parameters import alpha

x = sp.Symbol("x")
level = sp.Symbol("h", real=True)


def _passing() -> Lemma:
    def claim(k: sp.Expr, prompt: sp.Basic) -> sp.Basic:
        return le(level * hit(level, k, prompt), alpha * P_minus(prompt))

    def every(k: sp.Expr) -> Every:
        return Every(x, Relation(claim(k, x)), "P")

    goal = EveryLength(n, every(n), 0)
    p, _ = begin([], goal)
    alphas = weight_interval(p)
    possible = p.assume("x possible", gt(P(x), 0))
    weight = p.take("weight", "definition", possible, name="posterior weight", of=(x,))
    minus = p.take("minus", "definition", name="probability", of=("P-", x))
    now = p.take("no sentence left", "definition", possible, name="passing, no sentence left", of=(level, x))
    base = p.decide("start", claim(sp.Integer(0), x), [possible, weight, now, *alphas, minus])
    start = p.state("start for all", every(sp.Integer(0)), "generalisation", base, possible)

    assumption = p.assume("before", every(n))
    later = p.take(
        "a sentence left", "definition", possible, name="passing, a sentence left", of=(level, n, x)
    )

    def facts(k: sp.Expr) -> list[str]:
        y = extend(x, k)
        never = p.assume("y impossible", eq(P(y), 0))
        none = p.take("no mass", "definition", never, name="passing, impossible prompt", of=(level, n, y))
        return [
            p.take("bound", "instance", assumption, at=y),
            p.take("no mass if impossible", "implication", never, none),
            p.take("P(y)>=0", "definition", name="probability", of=("P", y)),
            p.take("P-(y)>=0", "definition", name="probability", of=("P-", y)),
            *alphas,
        ]

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(hit(level, n, extend(x, j)), j, k)

    def drawn(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(extend(x, j)), j, k)

    sums = over_terms(p, "sums", lambda k: le(level * mass(k), alpha * drawn(k)), [mass(m), drawn(m)], facts)
    total = p.take("total", "definition", name="total probability", of=("P-", x))
    step = p.decide("after", claim(n + 1, x), [possible, weight, later, sums, total, *alphas, minus])
    after = p.state("after for all", every(n + 1), "generalisation", step, possible)
    return lemma(
        "level times their P-mass is at most alpha P-(x)",
        [level],
        p,
        p.state("all", goal, "induction", start, assumption, after),
    )


passing = written("texts that pass a level", _passing)
