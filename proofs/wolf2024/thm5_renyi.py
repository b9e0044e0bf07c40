"""thm5-renyi and claims of its form: an exponential tail from Chernoff's coefficient.

On paper: the mean of r^l falls by the factor rho with every sentence, r = P+/P-. Where the relation fails, r >= exp(-X), so
r^l >= exp(-l X); by Markov's inequality that has probability at most rho^n exp(l X), which the length makes small enough.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.derivation import Derivation, Proof, Stuck
from proofs.lemmas._writing import over_terms
from proofs.rules._language import PartialSum, any_of, eq, ge, gt, le, lt, prompt, tilted
from proofs.rules.definitions import i, many
from proofs.rules.exponentials import exponential
from proofs.wolf2024._drawn import always_likely, at_prompts, is_defined, levels_in, mass, relation_at, share
from proofs.wolf2024._shape import (
    POINTWISE,
    observables_of,
    parameter_facts,
    written,
)
from theory import Claim
from theory.logic import Every, EveryLength, Length, Relation
from theory.observables import Observable, P_minus, Prob, affinity, n, ratio, s


@dataclass(frozen=True)
class Shape:
    """Hypothesis ``index``: Chernoff's coefficient to ``tilt`` is at most ``rho``; conclusion as in Theorem 5."""

    index: int
    tilt: sp.Expr
    rho: sp.Expr
    every: EveryLength
    condition: sp.Basic
    event: Prob
    at_least: sp.Expr


def shape_of(claim: Claim) -> Shape | None:
    """The claim read in this form, or None."""
    every = claim.conclusion
    if not isinstance(every, EveryLength) or every.start != 0 or every.var != n:
        return None
    if not isinstance(every.body, Relation) or not isinstance(every.body.condition, sp.Implies):
        return None
    condition, target = every.body.condition.args
    if not isinstance(condition, (sp.GreaterThan, sp.StrictGreaterThan)) or condition.lhs != n:
        return None
    if not isinstance(target, sp.GreaterThan) or not isinstance(target.lhs, Prob):
        return None
    event = target.lhs
    if event.law != "P-" or event.after is not None or event.length != n or event.prompt != s:
        return None
    if condition.atoms(Observable) or target.rhs.atoms(Observable):
        return None
    if not observables_of(Relation(event.body)) <= set(POINTWISE):
        return None
    for index, hypothesis in enumerate(claim.hypotheses):
        f = hypothesis.formula
        if not isinstance(f, Every) or f.support != "P-" or f.length or f.nonempty or f.var != s:
            continue
        c = f.body.condition if isinstance(f.body, Relation) else None
        if isinstance(c, sp.LessThan) and isinstance(c.lhs, affinity) and not c.rhs.atoms(Observable):
            return Shape(index, c.lhs.args[1], c.rhs, every, condition, event, target.rhs)
    return None


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    if shape is None:
        return None
    return written(claim, _write, shape)


def _write(p: Proof, shape: Shape) -> str:
    parameters = parameter_facts(p)
    condition = p.assume("condition", shape.condition)
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    if is_defined(p, shape.condition, parameters):
        likely = _likely(p, shape, condition, parameters)
        shown = p.take("long enough", "implication", condition, likely)
    else:
        mixed, pure = p.assume("alpha<1", lt(alpha, 1)), p.assume("alpha=1", eq(alpha, 1))
        likely = _likely(p, shape, condition, [mixed, *parameters])
        first = p.take("long enough", "implication", condition, likely)
        always = always_likely(p, shape.event, shape.at_least, [pure, *parameters])
        second = p.state("whatever n", shape.every.body, "in any case", always)
        to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
        shown = p.state("either", shape.every.body, "cases", mixed, first, pure, second, to, branches=2)
    return p.state("every n", shape.every, "generalisation", shown)


def _likely(p: Proof, shape: Shape, condition: str, facts: list[str]) -> str:
    tilt, rho = shape.tilt, shape.rho
    levels = levels_in(shape.condition)
    logs = [a for a in shape.condition.atoms(sp.log) if a.args[0].has(rho)]
    if not levels or len(logs) != 1:
        raise Stuck(f"{shape.condition} does not speak of a log-ratio and of log(1/rho)")
    level, rate = levels[-1], logs[0]
    positive = p.decide("tilt>0", gt(tilt, 0), facts)
    below = p.decide("tilt<1", lt(tilt, 1), facts)
    above = p.decide("rho>0", gt(rho, 0), facts)
    whole = p.take("coefficient", "hypothesis", index=shape.index)
    at = {sp.Symbol("l", real=True): tilt, sp.Symbol("rho", real=True): rho}
    means = p.take(
        "mean powers",
        "lemma",
        whole,
        positive,
        below,
        above,
        name="mean power of the likelihood ratio",
        at=at,
    )
    mean = p.take("mean power", "instance", means, at=n)
    small = _small(p, shape, condition, rate, above, facts)
    listed = prompt(n, i)

    def powers(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * tilted(listed, tilt), i, k)

    bound = sp.exp(-tilt * level, evaluate=False)
    either = _either(p, shape, level, bound, facts, positive)
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


def _small(p: Proof, shape: Shape, condition: str, rate: sp.Expr, above: str, facts: list[str]) -> str:
    """rho^n is at most what is left of the length: n log rho <= -log(1/rho) times the bound on n."""
    rho = shape.rho
    inverse = p.decide("1/rho>1", gt(rate.args[0], 1), [above, *facts])
    positive_rate = p.take("log(1/rho)>0", "logarithm of an inequality", inverse, above)
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


def _either(p: Proof, shape: Shape, level: sp.Expr, bound: sp.Expr, facts: list[str], positive: str) -> str:
    """Every prompt of P- satisfies the relation or has r^l >= exp(-l X)."""
    goal = any_of(shape.event.body, ge(tilted(s, shape.tilt), bound))
    guard = p.assume("s", gt(P_minus(s), 0))
    threshold = exponential(-level)
    reals = p.needed(Relation(eq(level, level)), facts)
    low, high = p.assume("r small", lt(ratio(s), threshold)), p.assume("r large", ge(ratio(s), threshold))
    relation = relation_at(p, shape.event.body, guard, [low, *facts], "s: ")
    needed = p.needed(Relation(eq(bound, bound)), facts)
    first = p.decide("s: relation holds", goal, [relation, *needed])
    own = p.decide("s: threshold>0", gt(threshold, 0), facts)
    covered = p.decide("s: r>0", gt(ratio(s), 0), [high, own, *facts])
    sides = sp.log(threshold) + sp.log(ratio(s))
    logs = p.take(
        "s: log r",
        "logarithm of an inequality",
        high,
        *p.needed(Relation(eq(sides, sides)), [covered, *facts]),
    )
    same = p.take("s: log threshold", "sum of logarithms", *reals, sum=sp.expand_mul(-level, deep=False))
    exponent = p.decide(
        "s: l log r",
        ge(shape.tilt * sp.log(ratio(s)), -shape.tilt * level),
        [logs, same, positive, covered, *facts],
    )
    both = p.condition(exponent).args
    power = p.take(
        "s: r^l",
        "exponential",
        exponent,
        *p.needed(Relation(sp.And(*(eq(a, a) for a in both), evaluate=False)), [covered, *facts]),
    )
    value = p.take("s: power", "definition", covered, name="power of a likelihood ratio", of=(s, shape.tilt))
    second = p.decide("s: power large", goal, [power, value, covered, *facts])
    shown = p.state("s: either", goal, "cases", low, first, high, second, branches=2)
    return p.state(
        "typical prompts", Every(s, Relation(goal), "P-", Length(n)), "generalisation", shown, guard
    )
