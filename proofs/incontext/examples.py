"""F8.1, F8.2: log-ratios of examples in an interval of length R, of mean beta at least, and so many examples that exp(-2 t^2/(n R^2)) <= delta.

On paper: with t = n beta - c, c the level that the log-ratio is to exceed, Hoeffding's lemma at l = 4 t/(n R^2) bounds the probability of
LLR <= c by exp(-2 t^2/(n R^2)); the condition on n says that this exponent is log(delta) at most.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge
from proofs.wolf2024._martingale import BoundedTail, Tail, bounded_event
from proofs.wolf2024._shape import AFTER_EACH, bounded, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import EveryLength, Relation, When
from theory.matching import NoMatch, conclusion, hole, hypothesis
from theory.observables import LLR, Average, Observable, Prob, largest_increment, least_increment, n, s


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of this form: where n is large enough, LLR falls short of a level with probability delta at most."""
    every = claim.conclusion
    if not (isinstance(every, EveryLength) and every.start == 1 and isinstance(every.body, When)):
        raise NoMatch(
            "the conclusion does not speak of every number of examples, from one on, that meets a condition"
        )
    asked, goal = every.body.condition, every.body.body
    if not isinstance(asked, Relation) or not isinstance(goal, Relation):
        raise NoMatch("the condition or what it implies is no relation")
    rare = Relation(Prob("P-", LLR(s) <= hole("level", n), s, n) <= hole("bound"))
    found = conclusion(claim, EveryLength(every.var, When(asked, rare), 1))
    level, delta = found["level"], found["bound"]
    if level.atoms(Observable, Average):
        raise NoMatch(f"the level {level} speaks of texts")
    mean = hypothesis(claim, AFTER_EACH)
    size = hypothesis(claim, *bounded(largest_increment(s) - least_increment(s), "P-"))
    missing = sp.expand(n * mean["rate"] - level)
    power = sp.cancel(4 * missing / (n * size["bound"] ** 2))
    event = next(a for a in goal.condition.args if isinstance(a, Prob))
    bounds = {"mean": (mean.index, mean["rate"]), "range": (size.index, size["bound"])}
    shape = BoundedTail(Tail(every, event, level, delta), sp.log(delta), bounds)
    return written(claim, _write, shape, every.body, power)


def _write(p: Proof, shape: BoundedTail, body: When, power: sp.Expr) -> str:
    assert isinstance(body.condition, Relation)
    delta, parameters = shape.tail.bound, parameter_facts(p)
    some = p.assume("n>=1", ge(n, 1))
    enough = p.assume("long enough", body.condition.condition)
    logs = sp.log(1 / delta) + sp.log(delta)
    defined = p.needed(Relation(eq(logs, logs)), parameters)
    inverse = p.take("log 1/delta", "sum of logarithms", *defined, sum=logs)
    facts = [some, enough, inverse, *parameters]
    parts = bounded_event(p, shape, power, "Hoeffding's lemma", ("mean", "range"), facts)
    shown = p.decide("rare", body.body, parts)
    meaning = p.meaning(body.condition.condition, [some, *parameters])
    there = p.state("where there are enough", body, "when", enough, shown, *meaning)
    return p.state("every n", shape.tail.every, "generalisation", there, *p.resting_on(there, [some]))
