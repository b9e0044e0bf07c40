"""power-law.strict and claims of its form: a divergence that decays with the number of sentences, and its sum.

On paper: E LLR after n sentences is at least beta times the sum of the first n terms, so some prompt of n sentences has
that log-ratio. Where the sum exceeds X/beta, r < exp(-X), and the relation follows. At alpha = 1, where X is -oo, it
holds after every prompt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import Contradiction, eq, fresh, ge, gt, le, lt, substitute
from proofs.wolf2024 import _path
from proofs.wolf2024._drawn import levels_in
from proofs.wolf2024._shape import (
    POINTWISE,
    observables_of,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import EveryLength, Formula, Relation, Some, When
from theory.matching import Part, Says, conclusion, hole, hypothesis
from theory.observables import KL, LLR, Expect, n, s


@dataclass(frozen=True)
class SumOfDivergences:
    """``total`` is the sum of the first n terms, log(n + 1) where the n-th is 1/n, ((n + 1)^a - 1)/a where it is n^(a - 1).

    Hypothesis ``index``: E KL >= ``bound`` after n sentences; where the condition on the sum holds, some prompt of n ..."""

    index: int
    bound: sp.Expr
    every: EveryLength
    condition: sp.Basic
    some: Some
    total: sp.Expr
    rate: sp.Expr


def shape_of(claim: Claim) -> SumOfDivergences | None:
    """The claim read in this form, or None."""
    where = When(Says(hole("condition", n)), Part("some"))
    found = conclusion(claim, EveryLength(n, where), EveryLength(n, where, 1))
    every, condition, some = found.formula, found["condition"], found["some"]
    assert isinstance(every, EveryLength)
    totals = condition.atoms(sp.Sum)
    number, bound = _decaying(claim)
    if not _is_plain(some):
        return None
    if totals:
        return _sum_of(every, condition, some, totals, number, bound)
    if not isinstance(condition, sp.StrictGreaterThan) or condition.lhs != n or condition.rhs.has(n):
        return None
    root = condition.rhs + 1
    if isinstance(root, sp.exp):  # where n exceeds a number, E KL being at least rate/(n + 1)
        rate, total = bound * (n + 1), sp.log(n + 1)
    elif isinstance(
        root, sp.Pow
    ):  # where n exceeds b^(1/(1 - eta)) - 1, E KL being at least rate/(n + 1)^eta
        exponent = 1 / root.exp
        rate, total = sp.powsimp(bound * (n + 1) ** (1 - exponent)), ((n + 1) ** exponent - 1) / exponent
    else:
        return None
    return None if rate.has(n) else SumOfDivergences(number, bound, every, condition, some, total, rate)


def _sum_of(
    every: EveryLength, condition: sp.Basic, some: Some, totals: set[sp.Sum], number: int, bound: sp.Expr
) -> SumOfDivergences | None:
    (total, *others) = totals
    index, first, last = total.limits[0]
    if others or len(total.limits) != 1 or first != 1 or last != n:
        return None
    rate = sp.powsimp(bound / total.function.xreplace({index: n + 1}))
    return None if rate.has(n) else SumOfDivergences(number, bound, every, condition, some, total, rate)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    return None if shape is None else written(claim, _write, shape)


def _is_plain(some: Formula) -> bool:
    return (
        isinstance(some, Some)
        and isinstance(some.body, Relation)
        and some.length.expr == n
        and some.after is None
        and not some.length.at_most
        and some.support in ("P", "P-")
        and observables_of(some) <= set(POINTWISE)
    )


def _decaying(claim: Claim) -> tuple[int, sp.Expr]:
    """The hypothesis E KL >= a bound in n after n sentences, for every n: its number and the bound."""
    found = hypothesis(claim, EveryLength(n, Relation(Expect("P-", KL(s), s, n) >= hole("bound", n))))
    return found.index, found["bound"]


def _by_induction(
    p: Proof, shape: SumOfDivergences, goal: Callable[[sp.Expr], sp.Basic], base: str, facts: list[str]
) -> str:
    """goal(n) for every n >= 0: the chain rule adds the divergence after n sentences, which the hypothesis bounds."""
    before = p.assume("before", goal(n))
    whole = p.take("divergence", "hypothesis", index=shape.index)
    more = [
        before,
        p.take("chain-n", "lemma", name="chain rule", at={n: n}),
        p.take("divergence-n", "instance", whole, at=n),
        *facts,
    ]
    after = p.decide("after", goal(n + 1), more)
    return p.state("gain", EveryLength(n, Relation(goal(n)), 0), "induction", base, before, after)


def _logarithmic(p: Proof, shape: SumOfDivergences, parameters: list[str]) -> str:
    """E LLR >= rate log(n + 1), as log(n + 2) - log(n + 1) <= 1/(n + 1)."""

    def goal(count: sp.Expr) -> sp.Basic:
        return ge(Expect("P-", LLR(s), s, count), shape.rate * sp.log(count + 1))

    nothing = p.take("mean-0", "definition", name="expectation of no sentences", of=(s,))
    base = p.decide("start", goal(sp.Integer(0)), [nothing])
    natural = p.take("n is whole", "whole number", number=n)
    x = 1 / (n + 1)
    tangent = p.take("tangent", "tangent of the exponential", natural, x=x)
    product = p.decide("(n+2)/(n+1)", le((n + 2) / (n + 1), sp.exp(x, evaluate=False)), [tangent, natural])
    logs = p.state("step of log", ge(x, sp.log(n + 2) - sp.log(n + 1)), "logarithm", product, natural)
    return _by_induction(p, shape, goal, base, [logs, natural, *parameters])


def _powers(p: Proof, shape: SumOfDivergences, parameters: list[str]) -> str:
    """E LLR >= rate ((n + 1)^a - 1)/a, as (n + 2)^a - (n + 1)^a <= a (n + 1)^(a - 1) for 0 < a <= 1.

    With q = (n + 2)/(n + 1), q^(1 - a) >= 1 + (1 - a) log q and q^-a >= 1 - a log q; a times the first and (1 - a) times the
    second add up to what is needed, times q^(1 - a).
    """
    (power,) = (t for t in shape.total.atoms(sp.Pow) if t.base == n + 1)
    exponent = power.exp

    def goal(count: sp.Expr) -> sp.Basic:
        total = shape.total.xreplace({power: (count + 1) ** exponent})
        return ge(Expect("P-", LLR(s), s, count), shape.rate * total)

    nothing = p.take("mean-0", "definition", name="expectation of no sentences", of=(s,))
    # As the kernel puts 0 for n: nothing cancels, so that it is seen that the exponent is a number.
    base = p.decide("start", substitute(goal(n), {n: sp.Integer(0)}), [nothing, *parameters])
    natural = p.take("n is whole", "whole number", number=n)
    step = sp.log(n + 2) - sp.log(n + 1)
    lines = []
    for name, x in (("up", (1 - exponent) * step), ("down", -exponent * step)):
        reals = p.needed(Relation(eq(x, x)), [natural, *parameters])
        lines.append(p.take(f"tangent {name}", "tangent of the exponential", *reals, x=sp.expand(x)))
    inside = p.decide(
        "step of the power",
        le(((n + 2) ** exponent - (n + 1) ** exponent) / exponent, (n + 1) ** (exponent - 1)),
        [*lines, natural, *parameters],
    )
    return _by_induction(p, shape, goal, base, [inside, natural, *parameters])


def _accumulated(p: Proof, shape: SumOfDivergences, parameters: list[str]) -> str:
    """E LLR >= rate times the sum of the first n terms."""
    if isinstance(shape.total, sp.log):
        return _logarithmic(p, shape, parameters)
    if not isinstance(shape.total, sp.Sum):
        return _powers(p, shape, parameters)
    index, first, _ = shape.total.limits[0]
    term = shape.total.function

    def goal(count: sp.Expr) -> sp.Basic:
        return ge(Expect("P-", LLR(s), s, count), shape.rate * sp.Sum(term, (index, first, count)))

    start = [
        p.take("mean-0", "definition", name="expectation of no sentences", of=(s,)),
        p.take("no term", "sum of none", term=term, index=index, first=first),
    ]
    base = p.decide("start", goal(sp.Integer(0)), start)
    more = [
        p.take("next term", "sum of one more", term=term, index=index, first=first, last=n),
        p.take("n is whole", "whole number", number=n),
        *parameters,
    ]
    return _by_induction(p, shape, goal, base, more)


def _many_sentences(p: Proof, condition: str, facts: list[str]) -> list[str]:
    """log(n + 1) > L/beta, from n + 1 > exp(L/beta)."""
    power = p.condition(condition).rhs + 1
    if isinstance(power, sp.Pow):
        return _large_power(p, condition, power, facts)
    natural = p.take("n is whole", "whole number", number=n)
    more = p.decide("n+1 large", gt(n + 1, power), [condition, *facts])
    reals = p.needed(Relation(eq(sp.log(n + 1) + power, sp.log(n + 1) + power)), [natural, *facts])
    return [p.take("log(n+1)", "logarithm of an inequality", more, *reals), natural]


def _large_power(p: Proof, condition: str, root: sp.Pow, facts: list[str]) -> list[str]:
    """(n + 1)^a > b, from n + 1 > b^(1/a)."""
    natural = p.take("n is whole", "whole number", number=n)
    known = [natural, *facts]
    exponent = 1 / root.exp
    contrary = p.assume("not large", le(exponent * sp.log(n + 1), sp.log(root.base)))
    smaller = p.decide(
        "log(n+1) <= log(b)/a", le(sp.log(n + 1), root.exp * sp.log(root.base)), [contrary, *known]
    )
    sides = p.condition(smaller).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), known)
    small = p.take("n+1 <= b^(1/a)", "exponential", smaller, *reals)
    absurd = p.decide("absurd", Contradiction(), [condition, small, *known])
    large = p.state(
        "a log(n+1) > log(b)",
        gt(exponent * sp.log(n + 1), sp.log(root.base)),
        "contradiction",
        contrary,
        absurd,
        *p.meaning(p.condition(contrary), known),
    )
    sides = p.condition(large).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), known)
    return [p.take("(n+1)^a > b", "exponential", large, *reals), natural]


def _write(p: Proof, shape: SumOfDivergences) -> str:
    parameters = parameter_facts(p)
    gain = _accumulated(p, shape, parameters)
    condition = p.assume("condition", shape.condition)
    mean = p.take("gain at n", "instance", gain, at=n)
    at = {n: n, sp.Symbol("c", real=True): shape.rate * shape.total}
    some = p.take("some gain", "lemma", mean, name="mean to max (at least)", at=at)
    x = fresh("x", [shape.some.var])
    possible = p.take("x", "obtain", some, var=x, part="support")
    length = p.take("|x|", "obtain", some, var=x, part="length")
    gained = p.take("x gains", "obtain", some, var=x, part="body")
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    mixed, pure = p.assume("alpha<1", lt(alpha, 1)), p.assume("alpha=1", eq(alpha, 1))
    facts = [mixed, *parameters]
    levels = levels_in(shape.condition)[:2]
    if not levels:
        raise Stuck(f"no logarithms in {shape.condition}")
    large = [condition]
    if not isinstance(shape.total, sp.Sum):
        large = _many_sentences(p, condition, facts)
    known = [gained, *large, *facts]
    conditions = [p.condition(name) for name in known]
    level = next((a for a in reversed(levels) if follows(conditions, gt(LLR(x), a)).holds), levels[0])
    enough = p.decide("x gains enough", gt(LLR(x), level), known)
    reals = p.needed(Relation(eq(level, level)), facts)
    small = p.take("x ratio", "likelihood ratio of a log-ratio", enough, possible, *reals)
    first = _path.conclude(p, shape.some, x, possible, [small, *facts], "", length)
    second = _path.conclude(p, shape.some, x, possible, [pure, *parameters], "pure: ", length)
    to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
    needed = p.meaning(p.condition(condition), facts)
    if needed:  # at alpha = 1 the condition speaks of log 0, and is not needed
        first = p.take("where the sum is large", "when", condition, first, *needed)
        second = p.state("whatever the sum", shape.every.body, "in any case", second)
    goal = shape.every.body if needed else shape.some
    either = p.state("either", goal, "cases", mixed, first, pure, second, to, branches=2)
    shown = p.take("any x", "choice", some, *p.resting_on(either, [possible, length, gained]), either)
    where = shown if needed else p.take("where the sum is large", "when", condition, shown)
    return p.state("every n", shape.every, "generalisation", where)
