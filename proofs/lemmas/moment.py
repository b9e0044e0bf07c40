"""The mean of a power of the likelihood ratio falls with every sentence, if Chernoff's coefficient or a Perron root is bounded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from proofs.kernel.rules._base import Lemma
from proofs.kernel.rules._language import PartialSum, eq, extend, ge, gt, le, lt, perron, prompt, tilted
from proofs.kernel.rules.definitions import i, j, m, many
from proofs.lemmas._writing import begin, lemma, over_terms, written
from proofs.lemmas._writing import k as k_
from proofs.writing import Proof
from theory.logic import Every, EveryLength, Length, Relation
from theory.observables import (
    Expect,
    P,
    P_minus,
    chernoff_coefficient,
    inverse_likelihood_ratio,
    n,
    perron_ratio,
    perron_root,
    s,
)

x = sp.Symbol("x")
tilt, rho = sp.Symbol("l", real=True), sp.Symbol("rho", real=True)
scale = sp.Symbol("c", real=True)
ONE = sp.Integer(1)


def moment(power: sp.Expr, count: sp.Expr) -> sp.Expr:
    """E r(s)^l over so many sentences of P-."""
    return Expect("P-", tilted(s, power), s, count)


def _goal(count: sp.Expr) -> sp.Basic:
    return le(moment(tilt, count), rho**count)


def _by_sentences(
    p: Proof,
    positive_rho: str,
    facts: Callable[[sp.Expr], Sequence[str]],
    factor: sp.Expr = ONE,
    weight: Callable[[sp.Expr], sp.Expr] = lambda _: ONE,
    at_start: Callable[[sp.Expr, str], Sequence[str]] = lambda *_: (),
) -> str:
    """E r^l v <= c rho^n for every n, from what the next sentence does to P-(x) r(x)^l v(x) at each listed prompt.

    Args:
      facts: steps that say that, at the prompt numbered k.
      factor, weight: c and v.
      at_start: steps that bound v by c at a prompt of no sentences, given the step that it has none.
    """
    zero = sp.Integer(0)
    body = tilted(s, tilt) * weight(s)

    def goal(count: sp.Expr) -> sp.Basic:
        return le(Expect("P-", body, s, count), factor * rho**count)

    def powers(at: sp.Expr, k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * tilted(at, tilt) * weight(at), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(prompt(zero, i)), i, k)

    def one(k: sp.Expr) -> list[str]:
        here = prompt(zero, k)
        sized = p.take("empty: size", "definition", name="size of a listed prompt", of=(zero, k))
        unit = p.take("empty: ratio", "lemma", sized, name="likelihood ratio of nothing", at={x: here})
        positive = p.decide("empty: ratio>0", gt(inverse_likelihood_ratio(here), 0), [unit])
        value = p.take(
            "empty: power", "definition", positive, name="power of a likelihood ratio", of=(here, tilt)
        )
        at_most = p.decide("empty: ratio<=1", le(inverse_likelihood_ratio(here), 1), [unit])
        at_least = p.decide("empty: ratio>=1", ge(inverse_likelihood_ratio(here), 1), [unit])
        logs = [
            p.take(f"empty: log {name}", "logarithm of an inequality", bound, positive)
            for name, bound in (("below", at_most), ("above", at_least))
        ]
        exponent = p.decide(
            "empty: exponent", eq(tilt * sp.log(inverse_likelihood_ratio(here)), 0), [*logs, positive]
        )
        return [
            value,
            p.take("empty: exp(0)", "exponential", exponent, positive),
            positive,
            p.take("empty: probability", "definition", name="probability", of=("P-", here)),
            *at_start(here, sized),
        ]

    first = over_terms(
        p,
        "empty",
        lambda k: le(powers(prompt(zero, i), k), factor * mass(k)),
        [powers(prompt(zero, i), many(zero)), mass(many(zero))],
        one,
        many(zero),
    )
    start = [
        first,
        p.take("mean-0", "definition", name="expectation", of=("P-", body, s, zero)),
        p.take("all-0", "definition", name="all prompts", of=("P-", zero)),
    ]
    base = p.decide("start", goal(zero), start)
    before = p.assume("before", goal(n))
    at = prompt(n, i)

    def longer(k: sp.Expr) -> PartialSum:
        y = extend(at, j)
        return PartialSum(PartialSum(P_minus(y) * tilted(y, tilt) * weight(y), j, m), i, k)

    sums = over_terms(
        p,
        "sums",
        lambda k: le(longer(k), rho * powers(at, k)),
        [longer(many(n)), powers(at, many(n))],
        facts,
        many(n),
    )
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
        [
            Every(s, Relation(le(chernoff_coefficient(s, tilt), rho)), "P-"),
            gt(tilt, 0),
            lt(tilt, 1),
            gt(rho, 0),
        ],
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
            given[1],
            given[2],
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


def _by_root() -> Lemma:
    """From the empty prompt: M v = root v, so E r^l v = root^n v(start), and 1 <= v, v(start) <= c."""
    nothing = Length(sp.Integer(0))
    goal = EveryLength(n, Relation(le(moment(tilt, n), scale * rho**n)), 0)
    p, given = begin(
        [
            Every(s, Relation(le(perron_root(s, tilt), rho)), "P", nothing),
            Every(s, Relation(le(perron_ratio(s, tilt), scale)), "P", nothing),
            gt(tilt, 0),
            lt(tilt, 1),
            gt(rho, 0),
        ],
        goal,
    )
    root, bounded, above, below, positive = given
    e = sp.Symbol("e")
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    length = p.take("|e|", "obtain", empty, var=e, part="length")
    in_mixture = p.take("e in P", "lemma", possible, name="what P- can produce, P can", at={x: e})
    radius = p.take("root", "instance", root, in_mixture, length, at=e)
    at_most = p.take("ratio", "instance", bounded, in_mixture, length, at=e)
    finite = p.decide("there is a vector", lt(perron_ratio(e, tilt), sp.oo), [at_most, above, below])

    def weight(at: sp.Expr) -> sp.Expr:
        return perron(at, tilt)

    def entries(here: sp.Expr) -> list[str]:
        of = (here, tilt)
        return [
            p.take("probability", "definition", name="probability", of=("P-", here)),
            p.take("power>=0", "definition", name="power of a likelihood ratio, not negative", of=of),
            p.take("entry>=1", "definition", name="least entry of a Perron vector", of=of),
        ]

    def at_start(here: sp.Expr, sized: str) -> list[str]:
        certain = p.take("empty: P", "definition", sized, name="empty prompt", of=("P", here))
        drawn = p.decide("empty: P>0", gt(P(here), 0), [certain])
        bound = p.take("empty: ratio of the vector", "instance", bounded, drawn, sized, at=here)
        some = p.decide(
            "empty: there is a vector", lt(perron_ratio(here, tilt), sp.oo), [bound, above, below]
        )
        conditions = (sized, above, below, some)
        first = p.take(
            "empty: entry", "definition", *conditions, name="first entry of a Perron vector", of=(here, tilt)
        )
        return [bound, first, above, below]

    def facts(k: sp.Expr) -> list[str]:
        here = prompt(n, k)
        conditions = (length, above, below, finite)
        row = p.take("row", "definition", *conditions, name="Perron vector", of=(e, here, tilt))
        return [row, radius, above, below, *entries(here)]

    every = _by_sentences(p, positive, facts, scale, weight, at_start)
    weighed = p.take("weighed mean", "instance", every, at=n)
    at = prompt(n, i)

    def powers(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * tilted(at, tilt), i, k)

    def weighted(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * tilted(at, tilt) * weight(at), i, k)

    sums = over_terms(
        p,
        "entries",
        lambda k: le(powers(k), weighted(k)),
        [powers(many(n)), weighted(many(n))],
        lambda k: entries(prompt(n, k)),
        many(n),
    )
    means = [
        p.take(f"mean of {what}", "definition", name="expectation", of=("P-", body, s, n))
        for what, body in (("r^l", tilted(s, tilt)), ("r^l v", tilted(s, tilt) * weight(s)))
    ]
    shown = p.decide("mean power", le(moment(tilt, n), scale * rho**n), [sums, weighed, *means])
    done = p.take("with e", "choice", empty, *p.resting_on(shown, [possible, length]), shown)
    return lemma(
        "if the tilted matrix has a root of at most rho and a Perron vector with v(start)/min v <= c, E r^l <= c rho^n",
        [tilt, rho, scale],
        p,
        p.state("every n", goal, "generalisation", done),
    )


by_root = written("mean power of the likelihood ratio, by a Perron root", _by_root)
