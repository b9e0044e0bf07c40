"""appI.shifted, appI.shifted-accumulation and claims of their form: a divergence that decays like (|s| + 1)^-eta accumulates n^(1 - eta).

On paper: the divergence after n sentences exceeds beta/(n + 1)^eta whatever the prompt, so it does on average; and
(n + 1)^(1 - eta) = (n + 1)(n + 1)^-eta <= n n^-eta + (n + 1)^-eta. As x^-eta is convex, the same is true with (2 n + 1)^-eta for
the last term. So N >= b^(1/(1 - eta)) sentences accumulate beta b; where b = 0,
the empty prompt will do.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import (
    Contradiction,
    PartialSum,
    all_of,
    count_of,
    eq,
    fresh,
    ge,
    gt,
    implies,
    le,
    lt,
    prompt,
    substitute_in,
)
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_terms
from proofs.wolf2024 import _path
from proofs.wolf2024._shape import (
    POINTWISE,
    observables_of,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every, EveryLength, Length, Relation, Some
from theory.matching import NoMatch, hole, matches
from theory.observables import KL, LLR, Average, Expect, Observable, P_minus, n, s, size


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "E LLR >= beta n^(1 - eta) for every n >= 1" from a bound on the divergence by length, or of what follows for some prompt."""
    every = claim.conclusion
    if isinstance(every, Some):
        return _derive_some(claim, every)
    if not isinstance(every, EveryLength) or every.start != 1 or every.var != n:
        return None
    relation = every.body.condition if isinstance(every.body, Relation) else None
    if not isinstance(relation, (sp.GreaterThan, sp.StrictGreaterThan)) or relation.lhs != Expect(
        "P-", LLR(s), s, n
    ):
        return None
    powers = [a for a in relation.rhs.atoms(sp.Pow) if a.base == n]
    found = _decaying(claim)
    if relation.rhs.atoms(Observable, Average) or len(powers) != 1:
        return None
    return written(claim, _write, every, powers[0], *found)


def _derive_some(claim: Claim, some: Some) -> Derivation | None:
    """The derivation of "some prompt of length b^(1/(1 - eta)) ..." from a bound on the divergence by length, or None."""
    length, found = some.length.expr, _decaying(claim)
    if not isinstance(length, sp.Pow) or length.exp.is_Integer or some.after is not None:
        return None
    if some.support not in ("P", "P-") or some.length.at_most or some.length.rounding != "ceil":
        return None
    if not isinstance(some.body, Relation) or not observables_of(some) <= set(POINTWISE):
        return None
    exponent = 1 / length.exp
    falling = [a for a in found[2].atoms(sp.Pow) if sp.expand(a.exp - exponent + 1) == 0]
    if len(falling) != 1:
        return None
    rate = found[2] / falling[0]
    levels = length.base.args if isinstance(length.base, sp.Max) else (length.base,)
    levels = [a for a in levels if a.has(sp.log)]
    if rate.has(n) or exponent.has(n) or len(levels) != 1:
        return None
    return written(claim, _write_some, some, length, rate, levels[0], *found)


N = sp.Symbol("N", integer=True, nonnegative=True)


def _write_some(
    p: Proof, some: Some, length: sp.Pow, rate: sp.Expr, level: sp.Expr, index: int, f: Every, bound: sp.Expr
) -> str:
    parameters = parameter_facts(p)
    none, more = p.assume("b=0", eq(length.base, 0)), p.assume("b>0", gt(length.base, 0))
    first = _nothing(p, some, length, rate * level, none, [none, *parameters])
    exponent = 1 / length.exp
    body = ge(Expect("P-", LLR(s), s, n), rate * n**exponent)
    gain = _write(p, EveryLength(n, Relation(body), 1), n**exponent, index, f, bound)
    second = _reached(p, some, length, rate, level, gain, [more, *parameters])
    needed = p.needed(Relation(ge(length.base, 0)), parameters)
    return p.state("either b", some, "cases", none, first, more, second, *needed, branches=2)


def _nothing(p: Proof, some: Some, length: sp.Pow, level: sp.Expr, none: str, facts: list[str]) -> str:
    """Where b = 0, so is the length, and the empty prompt is a witness."""
    reals = p.needed(Relation(gt(length.exp, 0)), facts)
    equation = p.take("no length", "power of 0", none, *reals, exponent=length.exp)
    enough = p.decide("level<=0", le(level, 0), facts)
    reals = p.needed(Relation(eq(level, level)), facts)
    bound = p.take("exp(level)", "exponential", enough, *reals)
    empty = Some(some.var, some.body, Length(sp.S.Zero), some.support)
    shape = _path.DivergentPath(_path.Divergence(0, level, False, True, n), empty)
    goal = _path.at_empty(p, shape, sp.S.Zero, None, [bound, *facts], "empty: ")
    return p.take("of that length", "same length", goal, equation)


def _reached(
    p: Proof, some: Some, length: sp.Pow, rate: sp.Expr, level: sp.Expr, gain: str, facts: list[str]
) -> str:
    """Where b > 0, N sentences accumulate rate N^a >= rate b, N being b^(1/a) rounded up."""
    count, exponent = count_of(some.length), 1 / length.exp
    reals = p.needed(Relation(eq(length, length)), facts)
    number = p.take("length is real", "a real length", *reals, count=count)
    named = p.assume("N", eq(N, count))
    reaches = p.take("N reaches b^(1/a)", "rounding", named, *reals)
    positive = p.decide("N>0", gt(N, 0), [reaches, *facts])
    whole = p.take("N is whole", "whole number", number=N)
    at_least_1 = p.decide("N>=1", ge(N, 1), [whole, positive])
    mean = p.take("gain at N", "instance", gain, at_least_1, at=N)
    at = {n: N, sp.Symbol("c", real=True): rate * N**exponent}
    known = [at_least_1, *facts]
    contrary = p.assume("N too small", lt(exponent * sp.log(N), sp.log(length.base)))
    smaller = p.decide(
        "log N < log(b)/a", lt(sp.log(N), length.exp * sp.log(length.base)), [contrary, *known]
    )
    sides = p.condition(smaller).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), known)
    small = p.take("N < b^(1/a)", "exponential", smaller, *reals)
    absurd = p.decide("absurd", Contradiction(), [reaches, small, *known])
    large = p.state(
        "a log N >= log b",
        ge(exponent * sp.log(N), sp.log(length.base)),
        "contradiction",
        contrary,
        absurd,
        *p.meaning(p.condition(contrary), known),
    )
    sides = p.condition(large).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), known)
    power = p.take("N^a >= b", "exponential", large, *reals)
    gained_some = p.take(
        "some gain",
        "lemma",
        mean,
        *p.meaning(at[sp.Symbol("c", real=True)], known),
        name="mean to max (at least)",
        at=at,
    )
    x = fresh("x", [some.var])
    possible = p.take("x", "obtain", gained_some, var=x, part="support")
    sized = p.take("|x|", "obtain", gained_some, var=x, part="length")
    gained = p.take("x gains", "obtain", gained_some, var=x, part="body")
    enough = p.decide("x gains enough", ge(LLR(x), rate * level), [gained, power, *known])
    reals = p.needed(Relation(eq(rate * level, rate * level)), facts)
    ratio_ = p.take("x ratio", "likelihood ratio of a log-ratio", enough, possible, *reals)
    size_ = p.decide("|x| = N", eq(size(x), count), [sized, named])
    goal = _path.conclude(p, some, x, possible, [ratio_, *facts], "", size_, number)
    shown = p.take("any x", "choice", gained_some, *p.resting_on(goal, [possible, sized, gained]), goal)
    return p.take("any N", "name", named, shown)


def _decaying(claim: Claim) -> tuple[int, Every, sp.Expr]:
    """KL(s) > a bound in |s| after every prompt of P-: number, formula, and the bound in n."""
    for found in matches(claim, Every(s, Relation(KL(s) >= hole("bound", size(s))), "P-")):
        if found["bound"].has(size) and isinstance(found.formula, Every):
            return found.index, found.formula, found["bound"].xreplace({size(s): n})
    raise NoMatch("no hypothesis bounds KL(s) from below by the length")


def _write(p: Proof, every: EveryLength, power: sp.Pow, index: int, f: Every, bound: sp.Expr) -> str:
    parameters = parameter_facts(p)
    whole = p.take("hypothesis", "hypothesis", index=index)
    more_than = isinstance(every.body, Relation) and isinstance(every.body.condition, sp.StrictGreaterThan)
    mean = _mean(p, whole, bound, parameters, more_than)
    start = [
        p.take("chain-0", "lemma", name="chain rule", at={n: sp.Integer(0)}),
        p.take("mean-0", "definition", name="expectation of no sentences", of=(s,)),
        p.take("divergence-0", "instance", mean, at=sp.Integer(0)),
    ]
    base = p.decide("start", substitute_in(every.body, {n: sp.Integer(1)}), [*start, *parameters])
    some = p.assume("n>=1", ge(n, 1))
    before = p.assume("before", every.body)
    more = [
        before,
        p.take("chain-n", "lemma", name="chain rule", at={n: n}),
        p.take("divergence-n", "instance", mean, at=n),
        _falling(p, power, bound, some, parameters),
        some,
        *parameters,
    ]
    step = p.decide("after", substitute_in(every.body, {n: n + 1}), more)
    return p.state("every n", every, "induction", base, before, *p.resting_on(step, [some]), step)


def _mean(p: Proof, whole: str, bound: sp.Expr, parameters: list[str], strict: bool) -> str:
    """E KL >= the bound, for every n; or >, as some prompt is drawn."""
    at = prompt(n, i)
    zero = p.take("n>=0", "whole number", number=n)
    reals = p.needed(Relation(eq(bound, bound)), [zero, *parameters])

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL(at), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    def facts(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        drawn = p.assume("drawn", gt(P_minus(x), 0))
        here = p.take("here", "instance", whole, drawn, at=x)
        sized = p.take("size", "definition", name="size of a listed prompt", of=(n, k))
        in_n = p.take("in n", "equals for equals", here, sized, term=size(x))
        return [
            p.take("if drawn", "implication", drawn, in_n),
            p.take("probability", "definition", name="probability", of=("P-", x)),
        ]

    def claim(k: sp.Expr) -> sp.Basic:
        above = ge(total(k), bound * mass(k))
        if not strict:
            return above
        return all_of(above, ge(mass(k), 0), implies(gt(mass(k), 0), gt(total(k), bound * mass(k))))

    sums = [total(many(n)), mass(many(n))]
    shown = over_terms(p, "sums", claim, sums, facts, many(n), reals)
    average = p.take("mean divergence", "definition", name="expectation", of=("P-", KL(s), s, n))
    everything = p.take("all", "definition", name="all prompts", of=("P-", n))
    last = p.decide(
        "mean", (gt if strict else ge)(Expect("P-", KL(s), s, n), bound), [shown, average, everything, *reals]
    )
    return p.state("mean for every n", EveryLength(n, p.statement(last), 0), "generalisation", last)


def _falling(p: Proof, power: sp.Pow, bound: sp.Expr, some: str, parameters: list[str]) -> str:
    """n^eta <= (n + 1)^eta, the exponent of n being 1 - eta; or what another bound than (n + 1)^-eta asks for."""
    eta = 1 - power.exp
    base = next((a.base for a in sorted(bound.atoms(sp.Pow), key=str) if a.exp == -eta), n + 1)
    if base != n + 1:
        return _by_tangents(p, eta, base, [some, *parameters])
    larger = p.decide("n<=n+1", le(n, n + 1), [])
    logs = p.take("logarithms", "logarithm of an inequality", larger, some)
    scaled = p.decide("eta log n", le(eta * sp.log(n), eta * sp.log(n + 1)), [logs, some, *parameters])
    return p.take("powers", "exponential", scaled, some)


def _by_tangents(p: Proof, eta: sp.Expr, base: sp.Expr, facts: list[str]) -> str:
    """n^(1 - eta) + D^-eta >= (n + 1)^(1 - eta), as Jensen's inequality has it where n^2 + D <= (n + 1)^2.

    That is n (n/(n + 1))^-eta + (D/(n + 1))^-eta >= n + 1. The powers are exponentials, and above their tangents; so it is
    enough that n log((n + 1)/n) >= log(D/(n + 1)), where tangents again give n/(n + 1) and D/(n + 1) - 1.
    """
    before, after, other = sp.log(n), sp.log(n + 1), sp.log(base)

    def tangent(name: str, x: sp.Expr) -> str:
        reals = p.needed(Relation(eq(x, x)), facts)
        return p.take(name, "tangent of the exponential", *reals, x=x)

    small = tangent("log n", before - after)
    large = tangent("log D", other - after)
    logs = p.decide("logarithms", ge(n * (after - before) + after - other, 0), [small, large, *facts])
    first, second = eta * (after - before), eta * (after - other)
    powers = [tangent("power of n", first), tangent("power of D", second)]
    total = ge(n * sp.exp(first) + sp.exp(second), n + 1)
    enough = p.decide("powers", total, [*powers, logs, *facts])
    goal = ge(n ** (1 - eta) + base ** (-eta), (n + 1) ** (1 - eta))
    return p.decide("powers of n", goal, [enough, *facts])
