"""The mean of a power of the likelihood ratio falls with every sentence, if Chernoff's coefficient is bounded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.derivation import Proof
from proofs.lemmas._writing import begin, lemma, over_terms, written
from proofs.lemmas._writing import k as k_
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


def _goal(count: sp.Expr) -> sp.Basic:
    return le(moment(tilt, count), rho**count)


def _by_sentences(p: Proof, positive_rho: str, facts: Callable[[sp.Expr], Sequence[str]]) -> str:
    """E r^l <= rho^n for every n, from what the next sentence does to P-(x) r(x)^l at each listed prompt."""
    goal = _goal
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
            positive_rho,
        ],
    )
    every = EveryLength(n, Relation(goal(n)), 0)
    return p.state("all", every, "induction", base, before, step)


def _moment() -> Lemma:
    p, given = begin(
        [Every(s, Relation(le(affinity(s, tilt), rho)), "P-"), gt(tilt, 0), lt(tilt, 1), gt(rho, 0)],
        EveryLength(n, Relation(_goal(n)), 0),
    )

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

    return lemma(
        "if Chernoff's coefficient is at most rho after every prompt, E r^l <= rho^n",
        [tilt, rho],
        p,
        _by_sentences(p, given[3], facts),
    )


mean_power = written("mean power of the likelihood ratio", _moment)


def _next(at: sp.Expr, count: sp.Expr) -> PartialSum:
    """Sum over the next sentences y of P-(x y) r(x y)^l."""
    y = extend(at, j)
    return PartialSum(P_minus(y) * tilted(y, tilt), j, count)


def _impossible() -> Lemma:
    p, given = begin([eq(P_minus(x), 0)], eq(_next(x, m), 0))
    y = extend(x, k_ + 1)
    longer = p.take("longer", "definition", name="next prompt", of=(x, k_ + 1))
    rarer = p.take("rarer", "definition", longer, name="longer is rarer", of=("P-", y, x))
    whole = p.take("probability", "definition", name="probability", of=("P-", y))
    never = p.decide("impossible", eq(P_minus(y), 0), [rarer, whole, *given])
    term = _next(x, m).args[0]
    none = p.take("none", "empty sum", term=term, index=j)
    before = p.assume("before", eq(_next(x, k_), 0))
    gone = p.take("gone", "vanishing term", never, term=term, index=j, upper=k_)
    after = p.decide("after", eq(_next(x, k_ + 1), 0), [before, gone])
    body = Relation(eq(_next(x, k_), 0))
    every = p.state("all", EveryLength(k_, body, 0), "induction", none, before, after)
    return lemma(
        "terms of probability 0 vanish",
        [x, tilt],
        p,
        p.take("sum", "instance", every, at=m),
    )


impossible = written("powers of the likelihood ratio, impossible prompt", _impossible)


def _by_each() -> Lemma:
    falls = le(_next(s, m), P_minus(s) * tilted(s, tilt) * rho)
    p, given = begin([Every(s, Relation(falls), "P-"), gt(rho, 0)], _goal(n))

    def facts(k: sp.Expr) -> list[str]:
        here = prompt(n, k)
        bound = le(_next(here, m), P_minus(here) * tilted(here, tilt) * rho)
        drawn, never = p.assume("drawn", gt(P_minus(here), 0)), p.assume("never", eq(P_minus(here), 0))
        first = p.take("bound", "instance", given[0], drawn, at=here)
        nothing = p.take("nothing", "lemma", never, name=impossible.name, at={x: here, tilt: tilt})
        second = p.decide("bound if never", bound, [nothing, never])
        whole = p.take("probability", "definition", name="probability", of=("P-", here))
        return [p.state("bound for all", bound, "cases", drawn, first, never, second, whole, branches=2)]

    every = _by_sentences(p, given[1], facts)
    return lemma(
        "if each sentence multiplies the mean of r^l by at most rho, E r^l <= rho^n",
        [tilt, rho, n],
        p,
        p.take("at n", "instance", every, at=n),
    )


by_each = written("mean power of the likelihood ratio, sentence by sentence", _by_each)
