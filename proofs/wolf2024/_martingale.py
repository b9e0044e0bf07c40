"""Exponential tails of the log-ratio when its increments are bounded after every prompt: thm5-azuma, thm5-freedman.

On paper: if each sentence multiplies the mean of exp(-l X) by at most exp(-l beta + d(l)), X its increment, then
E r^l <= exp(n (d(l) - l beta)), r = P+/P-. Where LLR <= c, r^l >= exp(-l c); by Markov's inequality that has probability at most
exp(n (d(l) - l beta) + l c).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import PartialSum, eq, ge, gt, le, prompt, tilted, truth
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_drawn
from proofs.lemmas.moment import rho, tilt
from proofs.wolf2024._shape import AFTER_EACH, bounded, parameter_facts
from proofs.writing import Proof
from theory import Claim
from theory.logic import Every, EveryLength, Relation
from theory.matching import NoMatch, conclusion, hole, hypothesis
from theory.observables import LLR, Average, Observable, P_minus, Prob, inverse_likelihood_ratio, n, s

Bounds = dict[str, tuple[int, sp.Expr]]


@dataclass(frozen=True)
class Tail:
    """P-(LLR <= ``level``) is at most ``bound`` for every n from 0 or 1 on."""

    every: EveryLength
    event: Prob
    level: sp.Expr
    bound: sp.Expr


@dataclass(frozen=True)
class BoundedTail:
    """A ``tail`` that is at most exp(``exponent``); ``bounds`` on what follows every prompt, by name."""

    tail: Tail
    exponent: sp.Expr
    bounds: Bounds


def tail_of(claim: Claim) -> Tail:
    """The conclusion of a claim read as the bound on a tail."""
    tail = Relation(Prob("P-", LLR(s) <= hole("level", n), s, n) <= hole("bound", n))
    found = conclusion(claim, *(EveryLength(n, tail, start) for start in (0, 1)))
    level = found["level"]
    if level.atoms(Observable, Average):
        raise NoMatch(f"the level {level} speaks of texts")
    assert isinstance(found.formula, EveryLength)
    event = Prob("P-", found.relations[1], s, n)
    return Tail(found.formula, event, level, found["bound"])


def shape_of(claim: Claim, **quantities: sp.Expr) -> BoundedTail:
    """The claim read in this form.

    Args:
      quantities: of the prompt s that hypotheses have to bound from above, by name.
    """
    tail = tail_of(claim)
    if tail.every.start != 1 or not isinstance(tail.bound, sp.exp):
        raise NoMatch(f"{tail.bound} is no exponential, from one sentence on")
    mean = hypothesis(claim, AFTER_EACH)
    bounds = {"mean": (mean.index, mean["rate"])}
    for name, quantity in quantities.items():
        found = hypothesis(claim, *bounded(quantity, "P-"))
        bounds[name] = found.index, found["bound"]
    return BoundedTail(tail, tail.bound.args[0], bounds)


def write(
    p: Proof,
    shape: BoundedTail,
    power: sp.Expr,
    rule: str,
    order: tuple[str, ...],
    conditions: Callable[[Proof, list[str]], list[str]] = lambda *_: [],
) -> str:
    """The derivation, with r to a power.

    Args:
      rule: what the next sentence does to the mean of exp(-l X), from the bounds named in ``order``.
      conditions: further premises of the rule, from what is known of the parameters.
    """
    parameters = parameter_facts(p)
    some = p.assume("n>=1", ge(n, 1))
    parts = bounded_event(p, shape, power, rule, order, [some, *parameters], conditions)
    shown = p.decide("probability", shape.tail.every.body, parts)
    return p.state("every n", shape.tail.every, "generalisation", shown, *p.resting_on(shown, [some]))


def bounded_event(
    p: Proof,
    shape: BoundedTail,
    power: sp.Expr,
    rule: str,
    order: tuple[str, ...],
    facts: list[str],
    conditions: Callable[[Proof, list[str]], list[str]] = lambda *_: [],
) -> list[str]:
    """Steps from which it follows that the event of the tail has probability at most exp(exponent); see `write`.

    Args:
      facts: what is known of n and of the parameters.
    """
    positive = p.decide("l>0", gt(power, 0), facts)
    more = conditions(p, facts)
    guard = p.assume("s", gt(P_minus(s), 0))
    premises = []
    for name in order:
        whole = p.take(f"{name}: hypothesis", "hypothesis", index=shape.bounds[name][0])
        premises.append(p.take(name, "instance", whole, guard, at=s))
    terms = [power, *(bound for _, bound in shape.bounds.values())]
    known = [positive, *more]
    needed = p.needed(Relation(sp.And(*(eq(a, a) for a in terms), evaluate=False)), [*known, *facts])
    reals = [name for name in needed if name not in known]
    falls = p.take("one sentence", rule, *premises, guard, positive, *more, *reals)
    every = p.state("every sentence", Every(s, p.statement(falls), "P-"), "generalisation", falls, guard)
    factor = next(a for a in p.condition(falls).rhs.args if isinstance(a, sp.exp))
    reals = p.needed(Relation(eq(factor, factor)), facts)
    above = p.decide("rho>0", gt(factor, 0), reals)
    mean = p.take(
        "mean power", "lemma", every, above, *p.meaning(power + factor, facts),
        name="mean power of the likelihood ratio, sentence by sentence", at={tilt: power, rho: factor, n: n},
    )  # fmt: skip
    sums = markov(p, shape.tail, power, positive, facts)
    weighed = sp.expand_mul(-power * shape.tail.level, deep=False)
    exponent = le(n * factor.args[0], weighed + shape.exponent)
    small = p.decide("exponents", exponent, facts)
    sides = p.condition(small).args
    reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), facts)
    powers = p.take("exponentials", "exponential", small, *reals)
    return [
        sums,
        mean,
        powers,
        p.take("mean of powers", "definition", name="expectation", of=("P-", tilted(s, power), s, n)),
        p.take("event", "definition", name="probability of an event", of=("P-", shape.tail.event.body, s, n)),
        *facts,
    ]


def markov(p: Proof, tail: Tail, power: sp.Expr, positive: str, facts: list[str]) -> str:
    """The sum of P- r^l is at least exp(-l c) times the probability of the event."""
    listed = prompt(n, i)
    bound = sp.exp(-power * tail.level, evaluate=False)
    reals = p.needed(Relation(eq(bound, bound)), facts)

    def powers(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * tilted(listed, power), i, k)

    def share(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(listed) * truth(tail.event.body.xreplace({s: listed})), i, k)

    def at_term(k: sp.Expr, drawn: str) -> list[str]:
        x = prompt(n, k)
        body = tail.event.body.xreplace({s: x})
        event = p.assume("event holds", body)
        level = p.needed(Relation(eq(tail.level, tail.level)), facts)
        large = p.take("r", "likelihood ratio of a log-ratio", event, drawn, *level)
        covered = p.decide("r>0", gt(inverse_likelihood_ratio(x), 0), [large, *level])
        sides = sp.log(p.condition(large).rhs) + sp.log(inverse_likelihood_ratio(x))
        logs = p.take(
            "log r",
            "logarithm of an inequality",
            large,
            *p.needed(Relation(eq(sides, sides)), [covered, *facts]),
        )
        exponent = p.decide(
            "l log r",
            ge(power * sp.log(inverse_likelihood_ratio(x)), -power * tail.level),
            [logs, positive, covered, *facts],
        )
        both = p.condition(exponent).args
        needed = p.needed(Relation(sp.And(*(eq(a, a) for a in both), evaluate=False)), [covered, *facts])
        exponential = p.take("r^l", "exponential", exponent, *needed)
        value = p.take("power", "definition", covered, name="power of a likelihood ratio", of=(x, power))
        goal = ge(tilted(x, power), bound)
        shown = p.decide("power large", goal, [exponential, value, covered, *facts])
        return [
            p.take("where the event holds", "implication", event, shown),
            p.take("power>=0", "definition", name="power of a likelihood ratio, not negative", of=(x, power)),
        ]

    return over_drawn(
        p,
        "sums",
        lambda k: ge(powers(k), bound * share(k)),
        [powers(many(n)), share(many(n))],
        "P-",
        lambda k: prompt(n, k),
        at_term,
        many(n),
        reals,
    )


__all__ = ["BoundedTail", "Tail", "bounded_event", "markov", "shape_of", "tail_of", "write"]
