"""average-negativity.similar and claims of its form: some prompt is at most as good as the average one.

On paper: B_P <= B_- + 2 (1 - w). With c = N beta/2, the log-ratio exceeds c but with probability at most v/(v + c^2), by
Cantelli's inequality, and 1 - w <= ((1 - alpha)/alpha) exp(-c) where it does. If all prompts of N sentences had B_P at the
threshold T or above, then T <= E B_- + 2 E(1 - w) would hold, which it does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import (
    Contradiction,
    PartialSum,
    count_of,
    eq,
    fresh,
    ge,
    gt,
    le,
    negate,
    prompt,
    truth,
    up,
)
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_terms
from proofs.wolf2024._drawn import Similar, levels_in, shortfall, similarity
from proofs.wolf2024._shape import (
    Divergence,
    about_prompt,
    accumulated,
    average_divergence,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import ROUNDINGS, Every, EveryLength, Length, Relation, Some
from theory.matching import conclusion, hole, hypothesis
from theory.observables import B_P, LLR, B_minus, Expect, P_minus, s, w
from theory.observables import n as any_n

N = sp.Symbol("N", integer=True, nonnegative=True)


@dataclass(frozen=True)
class BelowAverage:
    """Hypothesis ``index``: E B_- <= worst after n sentences; conclusion: some prompt has B_P(s) below a threshold."""

    index: int
    worst: sp.Expr
    some: Some
    divergence: Divergence
    similar: Similar


def shape_of(claim: Claim) -> BelowAverage:
    """The claim read in this form."""
    low = Relation(B_P(s) <= hole("threshold"))
    lengths = (Length(hole("length"), rounding) for rounding in ROUNDINGS)
    some = conclusion(claim, *(Some(s, low, length) for length in lengths)).formula
    assert isinstance(some, Some)
    divergence, similar = average_divergence(claim), similarity(claim, "P-")
    mean = Expect("P-", B_minus(s), s, any_n)
    worst = hypothesis(claim, EveryLength(any_n, Relation(mean <= hole("bound", any_n))))
    return BelowAverage(worst.index, worst["bound"], some, divergence, similar)


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of this form."""
    return written(claim, _write, shape_of(claim))


def _write(p: Proof, shape: BelowAverage) -> str:
    parameters = parameter_facts(p)
    some, rate = shape.some, shape.divergence.rate
    length, count = some.length.expr, count_of(some.length)
    if not isinstance(count, up):
        raise Stuck(f"the length {length} depends on nothing that is known")
    reals = p.needed(Relation(eq(length, length)), parameters)
    number = p.take("length is real", "a real length", *reals, count=count)
    named = p.assume("N", eq(N, count))
    reaches = p.take("N reaches L", "rounding", named, *reals)
    terms = length.args if isinstance(length, sp.Max) else (length,)
    bounds = [
        p.decide(f"N reaches term {k + 1}", le(t, N), [reaches, *parameters]) for k, t in enumerate(terms)
    ]
    whole = p.take("N is whole", "whole number", number=N)
    at_least_1 = p.decide("N>=1", ge(N, 1), [whole, *bounds, *parameters])
    c = N * rate / 2
    positive = p.decide("c>0", gt(c, 0), [at_least_1, *parameters])

    e = fresh("e", [s])
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    nothing = p.take("|e|", "obtain", empty, var=e, part="length")
    short = shortfall(p, shape.similar, e, possible, nothing, at_least_1, c, positive, N)
    gained = p.take("mean gain", "instance", accumulated(p, shape.divergence), at_least_1, at=N)
    average = p.take("mean", "definition", name="expectation", of=("P-", LLR(s), s, N))
    facts = [gained, average, at_least_1, positive, *bounds, *parameters]

    relation = some.body.condition  # type: ignore[attr-defined]
    contrary = p.assume("suppose not", Every(s, Relation(negate(relation)), "P", some.length))
    absurd = _absurd(p, shape, c, contrary, named, short, facts, parameters)
    closed = p.take("no e needed", "choice", empty, *p.resting_on(absurd, [possible, nothing]), absurd)
    shown = p.state("some prompt", some, "contradiction", contrary, closed, number)
    return p.take("done", "name", named, shown)


def _absurd(
    p: Proof,
    shape: BelowAverage,
    c: sp.Expr,
    contrary: str,
    named: str,
    short: str,
    facts: list[str],
    parameters: list[str],
) -> str:
    """Not all prompts of N sentences are above the average one."""
    relation = p.statement(contrary).body.condition  # type: ignore[attr-defined]
    threshold = relation.rhs
    listed = prompt(N, i)
    mean = PartialSum(P_minus(listed) * LLR(listed), i, many(N))
    missed = le(LLR(listed), mean - c)
    slack = (threshold - shape.worst) / 4
    levels = levels_in(shape.some.length.expr)
    if not levels:
        raise Stuck(f"no logarithms in {shape.some.length}")
    logs = levels[-1]

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed), i, k)

    def bad(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * B_minus(listed), i, k)

    def share(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * truth(missed), i, k)

    def at_listed(k: sp.Expr) -> list[str]:
        x = prompt(N, k)
        drawn = p.assume("x drawn", gt(P_minus(x), 0))
        known = about_prompt(p, x, drawn, "x: ")
        sized = p.take("x: size", "definition", name="size of a listed prompt", of=(N, k))
        counted = p.decide("x: count", eq(p.condition(sized).lhs, p.condition(named).rhs), [sized, named])
        high = p.take("x: not bad", "instance", contrary, known[6], counted, at=x)
        far = p.assume("x far", gt(LLR(x), mean - c))
        level = p.decide("x: level", gt(LLR(x), logs), [far, *facts])
        reals = p.needed(Relation(eq(logs, logs)), parameters)
        ratio = p.take("x: small ratio", "likelihood ratio of a log-ratio", level, drawn, *reals)
        weight = p.decide("x: light", le(1 - w(x), slack), [ratio, *known, *parameters])
        implied = p.take("x: heavy if far", "implication", far, weight)
        near = truth(le(LLR(x), mean - c))
        bound = p.decide(
            "x: bound",
            le(threshold, B_minus(x) + 2 * slack + 2 * near),
            [high, implied, *known, *parameters],
        )
        return [
            p.take("x: bound if drawn", "implication", drawn, bound),
            p.take("x: probability", "definition", name="probability", of=("P-", x)),
        ]

    sums = over_terms(
        p,
        "sums",
        lambda k: le(threshold * mass(k), bad(k) + 2 * slack * mass(k) + 2 * share(k)),
        [mass(many(N)), bad(many(N)), share(many(N))],
        at_listed,
        many(N),
    )
    hypothesis = p.take("bad on average", "hypothesis", index=shape.index)
    everything = [
        sums,
        short,
        p.take("bad at N", "instance", hypothesis, at=N),
        p.take("mean of B_-", "definition", name="expectation", of=("P-", B_minus(s), s, N)),
        p.take("all", "definition", name="all prompts", of=("P-", N)),
        *facts,
    ]
    return p.decide("absurd", Contradiction(), everything)
