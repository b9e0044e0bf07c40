"""How probable a relation is after n sentences, if the mean of r^l is at most c rho^n, r = P+/P-: thm5-renyi, thm5-markov.

On paper: where the relation fails, r >= exp(-X), so r^l >= exp(-l X); by Markov's inequality that has probability at most
c rho^n exp(l X), which the length makes small enough.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import PartialSum, any_of, eq, ge, gt, le, lt, prompt, tilted
from proofs.kernel.rules.definitions import i, many
from proofs.kernel.rules.exponentials import exponential
from proofs.lemmas._writing import over_terms
from proofs.wolf2024._drawn import (
    always_likely,
    at_prompts,
    levels_in,
    mass,
    of_prompt,
    relation_at,
    share,
)
from proofs.wolf2024._drawn import likely as likely_where
from proofs.wolf2024._shape import parameter_facts
from proofs.writing import Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Length, Relation
from theory.matching import conclusion, hole
from theory.observables import P_minus, Prob, inverse_likelihood_ratio, n, s


@dataclass(frozen=True)
class Target:
    """ "For every n, where a condition on it holds, a relation has at least this probability under P-."""

    every: EveryLength
    condition: sp.Basic
    event: Prob
    at_least: sp.Expr


@dataclass(frozen=True)
class Moment:
    """E r^``tilt`` <= c ``rho``^n over n sentences of P-, for every n.

    Attributes:
      show: gives the step that states it, from steps that 0 < tilt < 1 and rho > 0.
    """

    tilt: sp.Expr
    rho: sp.Expr
    show: Callable[[Proof, str, str, str], str]


RATE = "log(1/rho)>0"  # name of the step by which what is divided by the rate has a meaning


def target_of(claim: Claim) -> Target:
    """The conclusion of a claim read in this form."""
    found = conclusion(claim, EveryLength(n, likely_where(n >= hole("least", n))))
    assert isinstance(found.formula, EveryLength)
    condition = found.relations[0]
    return Target(found.formula, condition, of_prompt(found["event"]), found["at_least"])


def mean_power(p: Proof, moment: Moment, facts: list[str]) -> tuple[str, str, str]:
    """The steps that tilt > 0, that rho > 0, and that E r^tilt <= c rho^n."""
    positive = p.decide("tilt>0", gt(moment.tilt, 0), facts)
    below = p.decide("tilt<1", lt(moment.tilt, 1), facts)
    above = p.decide("rho>0", gt(moment.rho, 0), facts)
    means = moment.show(p, positive, below, above)
    return positive, above, p.take("mean power", "instance", means, at=n)


def likely(p: Proof, shape: Target, moment: Moment) -> str:
    """The step that states the conclusion."""
    parameters = parameter_facts(p)
    condition = p.assume("condition", shape.condition)
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    if p.has_value(shape.condition.args, parameters):
        likely = _likely(p, shape, moment, condition, parameters)
        meaning = p.meaning(shape.condition, [RATE, *parameters])
        shown = p.take("long enough", "implication", condition, likely, *meaning)
    else:
        mixed, pure = p.assume("alpha<1", lt(alpha, 1)), p.assume("alpha=1", eq(alpha, 1))
        likely = _likely(p, shape, moment, condition, [mixed, *parameters])
        meaning = p.meaning(shape.condition, [RATE, mixed, *parameters])
        first = p.take("long enough", "implication", condition, likely, *meaning)
        always = always_likely(p, shape.event, shape.at_least, [pure, *parameters])
        second = p.state("whatever n", shape.every.body, "in any case", always)
        to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
        shown = p.state("either", shape.every.body, "cases", mixed, first, pure, second, to, branches=2)
    return p.state("every n", shape.every, "generalisation", shown)


def _likely(p: Proof, shape: Target, moment: Moment, condition: str, facts: list[str]) -> str:
    tilt, rho = moment.tilt, moment.rho
    levels = levels_in(shape.condition)
    logs = [a for a in shape.condition.atoms(sp.log) if a.args[0].has(rho)]
    if not levels or len(logs) != 1:
        raise Stuck(f"{shape.condition} does not speak of a log-ratio and of log(1/rho)")
    level, rate = levels[-1], logs[0]
    positive, above, mean = mean_power(p, moment, facts)
    small = _small(p, rho, condition, rate, above, facts)
    listed = prompt(n, i)

    def powers(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * tilted(listed, tilt), i, k)

    bound = sp.exp(-tilt * level, evaluate=False)
    either = _either(p, shape, tilt, level, bound, facts, positive)
    reals = p.needed(Relation(eq(bound, bound)), facts)
    at_listed = at_prompts(p, "typical", either)

    def at_term(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        power = p.take(
            "power>=0", "definition", name="power of a likelihood ratio, not negative", of=(x, tilt)
        )
        return [*at_listed(k), power]

    sums = over_terms(
        p,
        "sums",
        lambda k: ge(powers(k), bound * (mass(k) - share(shape.event.body, k))),
        [powers(many(n)), mass(many(n)), share(shape.event.body, many(n))],
        at_term,
        many(n),
        reals,
    )
    parts = [
        sums,
        mean,
        small,
        p.take("mean of powers", "definition", name="expectation", of=("P-", tilted(s, tilt), s, n)),
        p.take("all", "definition", name="all prompts", of=("P-", n)),
        p.take("event", "definition", name="probability of an event", of=("P-", shape.event.body, s, n)),
        *facts,
    ]
    return p.decide("probability", ge(shape.event, shape.at_least), parts)


def _small(p: Proof, rho: sp.Expr, condition: str, rate: sp.Expr, above: str, facts: list[str]) -> str:
    """rho^n is at most what is left of the length: n log rho <= -log(1/rho) times the bound on n."""
    inverse = p.decide("1/rho>1", gt(rate.args[0], 1), [above, *facts])
    positive_rate = p.take(RATE, "logarithm of an inequality", inverse, above)
    reals = p.needed(
        Relation(sp.And(*(eq(a, a) for a in p.condition(condition).args), evaluate=False)),
        [positive_rate, *facts],
    )
    reals = [r for r in reals if r != positive_rate]
    times = p.take("n log(1/rho)", "multiply by a positive", condition, positive_rate, *reals, factor=rate)
    turned = p.take("log rho", "sum of logarithms", above, sum=rate + sp.log(rho))
    right = p.condition(times).rhs
    exponent = p.decide("exponent", le(n * sp.log(rho), -right), [times, turned, above, *facts])
    sides = p.condition(exponent).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), [above, *facts])
    return p.take("rho^n", "exponential", exponent, *reals)


def _either(
    p: Proof,
    shape: Target,
    tilt: sp.Expr,
    level: sp.Expr,
    bound: sp.Expr,
    facts: list[str],
    positive: str,
) -> str:
    """Every prompt of P- satisfies the relation or has r^l >= exp(-l X)."""
    goal = any_of(shape.event.body, ge(tilted(s, tilt), bound))
    guard = p.assume("s", gt(P_minus(s), 0))
    threshold = exponential(-level)
    reals = p.needed(Relation(eq(level, level)), facts)
    low, high = (
        p.assume("r small", lt(inverse_likelihood_ratio(s), threshold)),
        p.assume("r large", ge(inverse_likelihood_ratio(s), threshold)),
    )
    relation = relation_at(p, shape.event.body, guard, [low, *facts], "s: ")
    needed = p.needed(Relation(eq(bound, bound)), facts)
    first = p.decide("s: relation holds", goal, [relation, *needed])
    own = p.decide("s: threshold>0", gt(threshold, 0), facts)
    covered = p.decide("s: r>0", gt(inverse_likelihood_ratio(s), 0), [high, own, *facts])
    sides = sp.log(threshold) + sp.log(inverse_likelihood_ratio(s))
    logs = p.take(
        "s: log r",
        "logarithm of an inequality",
        high,
        *p.needed(Relation(eq(sides, sides)), [covered, *facts]),
    )
    same = p.take("s: log threshold", "sum of logarithms", *reals, sum=sp.expand_mul(-level, deep=False))
    exponent = p.decide(
        "s: l log r",
        ge(tilt * sp.log(inverse_likelihood_ratio(s)), -tilt * level),
        [logs, same, positive, covered, *facts],
    )
    both = p.condition(exponent).args
    power = p.take(
        "s: r^l",
        "exponential",
        exponent,
        *p.needed(Relation(sp.And(*(eq(a, a) for a in both), evaluate=False)), [covered, *facts]),
    )
    value = p.take("s: power", "definition", covered, name="power of a likelihood ratio", of=(s, tilt))
    second = p.decide("s: power large", goal, [power, value, covered, *facts])
    # Of a threshold without a value r would lie on neither side.
    meant = p.needed(Relation(eq(threshold, threshold)), facts)
    shown = p.state("s: either", goal, "cases", low, first, high, second, *meant, branches=2)
    return p.state(
        "typical prompts", Every(s, Relation(goal), "P-", Length(n)), "generalisation", shown, guard
    )


__all__ = ["Moment", "Target", "likely", "mean_power", "target_of"]
