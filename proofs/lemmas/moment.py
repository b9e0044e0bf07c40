"""The mean of a power of the likelihood ratio falls with every sentence, if Chernoff's coefficient is bounded."""

from __future__ import annotations

import sympy as sp

from proofs.lemmas._writing import begin, lemma, over_terms
from proofs.rules._language import PartialSum, eq, extend, ge, gt, le, lt, prompt, tilted
from proofs.rules.definitions import i, j, m, many
from proofs.rules.lemmas import Lemma
from theory.logic import Every, EveryLength, Relation
from theory.observables import Expect, P_minus, affinity, n, ratio, s

x = sp.Symbol("x")
tilt, rho = sp.Symbol("l", real=True), sp.Symbol("rho", real=True)


def moment(power: sp.Expr, count: sp.Expr) -> sp.Expr:
    """E r(s)^l over so many sentences of P-."""
    return Expect("P-", tilted(s, power), s, count)


def _moment() -> Lemma:
    def goal(count: sp.Expr) -> sp.Basic:
        return le(moment(tilt, count), rho**count)

    p, given = begin(
        [Every(s, Relation(le(affinity(s, tilt), rho)), "P-"), gt(tilt, 0), lt(tilt, 1), gt(rho, 0)],
        EveryLength(n, Relation(goal(n)), 0),
    )
    zero = sp.Integer(0)

    def powers(at: sp.Expr, k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * tilted(at, tilt), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(zero, i)), i, k)

    def one(k: sp.Expr) -> list[str]:
        here = prompt(zero, k)
        sized = p.take("empty: size", "definition", name="size of a listed prompt", of=(zero, k))
        unit = p.take("empty: ratio", "lemma", sized, name="likelihood ratio of nothing", at={x: here})
        positive = p.decide("empty: ratio>0", gt(ratio(here), 0), [unit])
        value = p.take(
            "empty: power", "definition", positive, name="power of a likelihood ratio", of=(here, tilt)
        )
        at_most = p.decide("empty: ratio<=1", le(ratio(here), 1), [unit])
        at_least = p.decide("empty: ratio>=1", ge(ratio(here), 1), [unit])
        logs = [
            p.take(f"empty: log {name}", "logarithm of an inequality", bound, positive)
            for name, bound in (("below", at_most), ("above", at_least))
        ]
        exponent = p.decide("empty: exponent", eq(tilt * sp.log(ratio(here)), 0), [*logs, positive])
        return [value, p.take("empty: exp(0)", "exponential", exponent, positive), positive]

    first = over_terms(
        p,
        "empty",
        lambda k: eq(powers(prompt(zero, i), k), mass(k)),
        [powers(prompt(zero, i), many(zero)), mass(many(zero))],
        one,
        many(zero),
    )
    start = [
        first,
        p.take("mean-0", "definition", name="expectation", of=("P-", tilted(s, tilt), s, zero)),
        p.take("all-0", "definition", name="all prompts", of=("P-", zero)),
    ]
    base = p.decide("start", goal(zero), start)
    before = p.assume("before", goal(n))
    at = prompt(n, i)

    def longer(k: sp.Expr) -> PartialSum:
        y = extend(at, j)
        return PartialSum(PartialSum(P_minus(y) * tilted(y, tilt), j, m), i, k)

    def facts(k: sp.Expr) -> list[str]:
        here = prompt(n, k)
        drawn = p.assume("drawn", gt(P_minus(here), 0))
        bound = p.take("bound", "instance", given[0], drawn, at=here)
        return [
            p.take("bound if drawn", "implication", drawn, bound),
            p.take("probability", "definition", name="probability", of=("P-", here)),
            p.take(
                "power>=0", "definition", name="power of a likelihood ratio, not negative", of=(here, tilt)
            ),
            p.take(
                "coefficient",
                "definition",
                given[1],
                given[2],
                name="Chernoff's coefficient",
                of=(here, tilt),
            ),
        ]

    sums = over_terms(
        p,
        "sums",
        lambda k: le(longer(k), rho * powers(at, k)),
        [longer(many(n)), powers(at, many(n))],
        facts,
        many(n),
    )
    body = tilted(s, tilt)
    step = p.decide(
        "after",
        goal(n + 1),
        [
            before,
            sums,
            p.take("mean-n", "definition", name="expectation", of=("P-", body, s, n)),
            p.take("mean-n+1", "definition", name="expectation, one sentence more", of=("P-", body, s, n)),
            given[3],
        ],
    )
    return lemma(
        "mean power of the likelihood ratio",
        "if Chernoff's coefficient is at most rho after every prompt, E r^l <= rho^n",
        [tilt, rho],
        p,
        p.state("all", p.conclusion, "induction", base, before, step),
    )


mean_power = _moment()
