"""power-law.strict and claims of its form: a divergence that decays with the number of sentences, and its sum.

On paper: E LLR after n sentences is at least beta times the sum of the first n terms, so some prompt of n sentences has
that log-ratio. Where the sum exceeds X/beta, r < exp(-X), and the relation follows. At alpha = 1, where X is -oo, it
holds after every prompt.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.derivation import Derivation, Proof, Stuck
from proofs.rules._language import eq, fresh, ge, gt, lt
from proofs.wolf2024 import _path
from proofs.wolf2024._drawn import levels_in
from proofs.wolf2024._shape import POINTWISE, begin, observables_of, parameter_facts
from theory import Claim
from theory.logic import EveryLength, Relation, Some, When
from theory.observables import KL, LLR, Average, Expect, Observable, n, s


@dataclass(frozen=True)
class Shape:
    """Hypothesis ``index``: E KL >= ``bound`` after n sentences; where the condition on the sum holds, some prompt of n ..."""

    index: int
    bound: sp.Expr
    every: EveryLength
    condition: sp.Basic
    some: Some
    total: sp.Sum
    rate: sp.Expr


def shape_of(claim: Claim) -> Shape | None:
    """The claim read in this form, or None."""
    every = claim.conclusion
    if not isinstance(every, EveryLength) or every.start != 0 or every.var != n:
        return None
    if not isinstance(every.body, When) or not isinstance(every.body.condition, Relation):
        return None
    condition, some = every.body.condition.condition, every.body.body
    if not isinstance(some, Some) or not isinstance(some.body, Relation) or some.length.expr != n:
        return None
    if some.after is not None or some.length.at_most or some.support not in ("P", "P-"):
        return None
    if not observables_of(some) <= set(POINTWISE) or condition.atoms(Observable, Average):
        return None
    totals = condition.atoms(sp.Sum)
    if len(totals) != 1:
        return None
    (total,) = totals
    index, first, last = total.limits[0]
    if len(total.limits) != 1 or first != 1 or last != n:
        return None
    for number, hypothesis in enumerate(claim.hypotheses):
        f = hypothesis.formula
        c = f.body.condition if isinstance(f, EveryLength) and isinstance(f.body, Relation) else None
        if not isinstance(c, (sp.GreaterThan, sp.StrictGreaterThan)) or f.start != 0 or f.var != n:
            continue
        if c.lhs == Expect("P-", KL(s), s, n) and not c.rhs.atoms(Observable, Average):
            rate = sp.powsimp(c.rhs / total.function.xreplace({index: n + 1}))
            return None if rate.has(n) else Shape(number, c.rhs, every, condition, some, total, rate)
    return None


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    if shape is None:
        return None
    p = begin(claim)
    try:
        return p.finish(_write(p, shape))
    except Stuck as error:
        return p.stuck(str(error))


def _accumulated(p: Proof, shape: Shape, parameters: list[str]) -> str:
    """E LLR >= rate times the sum of the first n terms."""
    index, first, _ = shape.total.limits[0]
    term = shape.total.function

    def goal(count: sp.Expr) -> sp.Basic:
        return ge(Expect("P-", LLR(s), s, count), shape.rate * sp.Sum(term, (index, first, count)))

    start = [
        p.take("mean-0", "definition", name="expectation of no sentences", of=(s,)),
        p.take("no term", "sum of none", term=term, index=index, first=first),
    ]
    base = p.decide("start", goal(sp.Integer(0)), start)
    before = p.assume("before", goal(n))
    whole = p.take("divergence", "hypothesis", index=shape.index)
    more = [
        before,
        p.take("chain-n", "lemma", name="chain rule", at={n: n}),
        p.take("divergence-n", "instance", whole, at=n),
        p.take("next term", "sum of one more", term=term, index=index, first=first, last=n),
        p.take("n is whole", "whole number", number=n),
        *parameters,
    ]
    step = p.decide("after", goal(n + 1), more)
    return p.state("gain", EveryLength(n, Relation(goal(n)), 0), "induction", base, before, step)


def _write(p: Proof, shape: Shape) -> str:
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
    levels = levels_in(shape.condition)[:1]
    if not levels:
        raise Stuck(f"no logarithms in {shape.condition}")
    enough = p.decide("x gains enough", gt(LLR(x), levels[0]), [gained, condition, *facts])
    reals = p.needed(Relation(eq(levels[0], levels[0])), facts)
    small = p.take("x ratio", "likelihood ratio of a log-ratio", enough, possible, *reals)
    first = _path.conclude(p, shape.some, x, possible, [small, *facts], "", length)
    second = _path.conclude(p, shape.some, x, possible, [pure, *parameters], "pure: ", length)
    to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
    either = p.state("either", shape.some, "cases", mixed, first, pure, second, to, branches=2)
    shown = p.take("any x", "choice", some, *p.resting_on(either, [possible, length, gained]), either)
    where = p.take("where the sum is large", "when", condition, shown)
    return p.state("every n", shape.every, "generalisation", where)
