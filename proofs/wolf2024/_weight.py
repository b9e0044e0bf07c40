"""Prompts of at most so many sentences misalign, as some next sentence multiplies the posterior weight by rho until they do.

On paper: rho = (1-g)/(1-T) for B_- <= g and the threshold T; from a prompt with w >= W one goes on. If B_P(s) >= T for all prompts
within the bound N = floor(L) (or more), then after k sentences more some prompt has w >= W rho^k: as long as it is within the bound,
some next sentence multiplies its weight by rho; and it is, for else W rho^k > 1, as L is such, but a weight is at most 1. So
prompts within the bound are arbitrarily long.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy as sp

from proofs.kernel.rules._language import (
    Contradiction,
    count_of,
    eq,
    ge,
    gt,
    le,
    lt,
    negate,
    substitute_in,
    up,
)
from proofs.kernel.rules.quantifiers import length_after
from proofs.lemmas._writing import k as K
from proofs.wolf2024._shape import negative
from proofs.writing import Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Formula, Length, Relation, Some
from theory.matching import NoMatch, hole, match
from theory.observables import B_P, B_minus, n, w

X = sp.Symbol("x")
LOW, HIGH, RHO = (sp.Symbol(name, real=True) for name in ("b_low", "b_high", "rho"))
N = sp.Symbol("N", integer=True, nonnegative=True)


@dataclass(frozen=True)
class WeightGrows:
    """Hypothesis ``index``: B_-(s) <= worst after every prompt of P-; to be shown: some prompt has B_P(s) below a threshold."""

    index: int
    worst: sp.Expr
    threshold: sp.Expr
    some: Some

    @property
    def rho(self) -> sp.Expr:
        """Factor by which the posterior weight grows."""
        return (1 - self.worst) / (1 - self.threshold)


@dataclass(frozen=True)
class Start:
    """The prompt from which one goes on, and the steps about it.

    Attributes:
      prompt: a symbol; P- can produce it.
      possible: that P- can.
      weight: its posterior weight is at least this.
      heavy, positive: that it is, and that this is above 0.
      count: how many of its sentences the length of the conclusion counts.
      length: that it has so many.
      prefix: that it begins with the prompt from which the conclusion counts, if there is one.
    """

    prompt: sp.Symbol
    possible: str
    weight: sp.Expr
    heavy: str
    positive: str
    count: sp.Expr
    length: str
    prefix: str | None = None


def shape_of(claim: Claim, some: Formula) -> WeightGrows:
    """What a claim supposes and what is to be shown."""
    if isinstance(some, Some):
        found = match(replace(some, body=Relation(B_P(some.var) <= hole("threshold"))), some)
        if found is not None and some.length.at_most and some.support in ("P", "P-"):
            return WeightGrows(*negative(claim), found["threshold"], some)
    raise NoMatch("to be shown is not that some prompt of at most so many sentences misaligns")


class _Bound:
    """The bound N on the number of sentences, named, and what exceeds it."""

    def __init__(self, p: Proof, shape: WeightGrows, start: Start, parameters: list[str]) -> None:
        self.p, self.shape, self.start = p, shape, start
        length, count, rho = shape.some.length.expr, count_of(shape.some.length), shape.rho
        if not isinstance(count, up):
            raise Stuck(f"the length {length} depends on nothing that is known")
        self.facts = [*parameters, start.positive]
        self.above = p.decide("rho>1", gt(rho, 1), parameters)
        positive = p.needed(Relation(eq(sp.log(rho), sp.log(rho))), parameters)
        self.log_rho = p.take("log rho>0", "logarithm of an inequality", self.above, *positive)
        known = [*self.facts, self.log_rho]
        reals = p.needed(Relation(eq(length, length)), known)
        self.number = p.take("length is real", "a real length", *reals, count=count)
        self.named = p.assume("N", eq(N, count))
        self.beyond = p.take("L is not beyond N", "rounding", self.named, *reals)

    def too_heavy(self, prefix: str, x: sp.Symbol, count: sp.Expr, long: str, steps: list[str]) -> str:
        """A contradiction, if ``count`` >= N + 1 sentences are counted; ``steps``: P-(x) > 0, and w(x) >= W rho^k."""
        p, rho, length = self.p, self.shape.rho, self.shape.some.length.expr
        known = [*self.facts, self.log_rho]
        exceeded = p.decide(f"{prefix}exceeds L", lt(length, count), [long, self.beyond, *known])
        sides = sp.Tuple(length, count, sp.log(rho))
        rest = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), [self.log_rho, *known])
        rest = [step for step in rest if step != self.log_rho]
        scaled = p.take(
            f"{prefix}times log rho",
            "multiply by a positive",
            exceeded,
            self.log_rho,
            *rest,
            factor=sp.log(rho),
        )
        sides = sp.Tuple(*p.condition(scaled).args)
        reals = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), known)
        power = p.take(f"{prefix}powers of rho", "exponential", scaled, *reals)
        at_most_1 = self.at_most_one(prefix, x, steps[0])
        return p.decide(
            f"{prefix}absurd", Contradiction(), [steps[1], at_most_1, power, self.above, *self.facts]
        )

    def at_most_one(self, prefix: str, x: sp.Symbol, possible: str) -> str:
        """w(x) <= 1."""
        p = self.p
        in_mixture = p.take(f"{prefix}in P", "lemma", possible, name="what P- can produce, P can", at={X: x})
        facts = [
            *self.facts,
            p.take(f"{prefix}P", "definition", name="mixture", of=(x,)),
            p.take(f"{prefix}w P", "definition", in_mixture, name="posterior weight", of=(x,)),
            p.take(f"{prefix}P+>=0", "definition", name="probability", of=("P+", x)),
            in_mixture,
            possible,
        ]
        return p.decide(f"{prefix}w<=1", le(w(x), 1), facts)


def misaligned(p: Proof, shape: WeightGrows, start: Start, parameters: list[str]) -> str:
    """The step that states ``shape.some``.

    Args:
      parameters: steps about parameters, and whatever else makes the length meaningful.
    """
    some, rho = shape.some, shape.rho
    assert isinstance(some.body, Relation)
    bound = _Bound(p, shape, start, parameters)
    contrary = p.assume(
        "suppose not",
        Every(some.var, Relation(negate(some.body.condition)), some.support, some.length, after=some.after),
    )

    def counted(k: sp.Expr) -> sp.Expr:
        return start.count + k

    heavier = ge(w(some.var), start.weight * sp.exp(K * sp.log(rho), evaluate=False))
    general = Some(some.var, Relation(heavier), Length(counted(K)), "P-", some.after)

    def heavy(k: sp.Expr) -> Some:
        found = substitute_in(general, {K: k})
        assert isinstance(found, Some)
        return found

    now = substitute_in(heavy(sp.Integer(0)).body, {some.var: start.prompt})
    begun = p.decide("start is heavy", now, [start.heavy, *bound.facts])
    prefix = [] if start.prefix is None else [start.prefix]
    base = p.state(
        "heavy prompt 0", heavy(sp.Integer(0)), "witness", begun, start.possible, *prefix, start.length,
        at=start.prompt,
    )  # fmt: skip

    x = sp.Symbol("x")
    before = p.assume("heavy prompt k", heavy(K))
    given = _obtained(p, "", before, x)
    goal = heavy(K + 1)
    size_x = length_after(some, x)
    at = {n: counted(K), K: N}
    no_between = p.take("within or beyond", "lemma", name="no number between", at=at)
    inside, outside = p.assume("within", le(counted(K), N)), p.assume("beyond", ge(counted(K), N + 1))
    support = given["support"]
    if some.support == "P":
        support = p.take("x in P", "lemma", support, name="what P- can produce, P can", at={X: x})
    short = p.decide("x is within", le(size_x, count_of(some.length)), [given["length"], inside, bound.named])
    guards = [given["prefix"]] if some.after is not None else []
    good = p.take("B_P(x)", "instance", contrary, support, *guards, short, at=x)
    near = _longer(p, shape, bound, start, x, given, good, goal, heavier)
    absurd = bound.too_heavy("x: ", x, counted(K), outside, [given["support"], given["body"]])
    far = p.state("beyond it", goal, "from a contradiction", absurd)
    either = p.state("either", goal, "cases", inside, near, outside, far, no_between, branches=2)
    step = p.take("heavy prompt k+1", "choice", before, *p.resting_on(either, list(given.values())), either)
    every = p.state("heavy prompts", EveryLength(K, heavy(K), 0), "induction", base, before, step)

    last = p.take("beyond the bound", "instance", every, at=N + 1)
    z = sp.Symbol("z")
    final = _obtained(p, "z: ", last, z)
    sign = p.take("N is whole", "whole number", number=N)
    offset = [p.take("start is whole", "whole number", number=start.count)] if start.count != 0 else []
    long = p.decide("z is beyond", ge(counted(N + 1), N + 1), [sign, *offset])
    absurd = bound.too_heavy("z: ", z, counted(N + 1), long, [final["support"], final["body"]])
    closed = p.take("contradiction", "choice", last, *p.resting_on(absurd, list(final.values())), absurd)
    shown = p.state("some prompt", some, "contradiction", contrary, closed, bound.number)
    return p.take("within the bound", "name", bound.named, shown)


def _obtained(p: Proof, prefix: str, some: str, x: sp.Symbol) -> dict[str, str]:
    """What is known of the prompt that a step says exists, by part."""
    formula = p.statement(some)
    parts = ["support", "length", "body"]
    if isinstance(formula, Some) and formula.after is not None:
        parts.append("prefix")
    return {part: p.take(f"{prefix}{part} of {x}", "obtain", some, var=x, part=part) for part in parts}


def _longer(
    p: Proof,
    shape: WeightGrows,
    bound: _Bound,
    start: Start,
    x: sp.Symbol,
    given: dict[str, str],
    good: str,
    goal: Some,
    heavier: sp.Basic,
) -> str:
    """The heavy prompt with a sentence more, as the mixture is not misaligned after x."""
    rho, some = shape.rho, shape.some
    negative = p.take("negative", "hypothesis", index=shape.index)
    bad = p.take("B_-(x)", "instance", negative, given["support"], at=x)
    conditions = [
        _weakened(p, "B_P at least", ge(B_P(x), shape.threshold), good),
        _weakened(p, "B_- at most", le(B_minus(x), shape.worst), bad),
        p.decide("worst<1", lt(shape.worst, 1), bound.facts),
        p.decide("rho>0", gt(rho, 0), [bound.above, *bound.facts]),
        p.decide("rho is right", le(rho * (1 - shape.threshold), 1 - shape.worst), bound.facts),
    ]
    better = p.take(
        "some sentence",
        "lemma",
        given["support"],
        *conditions,
        name="best next sentence",
        at={X: x, LOW: shape.threshold, HIGH: shape.worst, RHO: rho},
    )
    x1 = sp.Symbol("x1")
    possible = p.take("x1", "obtain", better, var=x1, part="support")
    parent = p.take("x1 = x y", "obtain", better, var=x1, part="parent")
    grown = p.take("w(x1)", "obtain", better, var=x1, part="body")
    one_more = p.take("|x1|", "definition", parent, name="one sentence more", of=(x1, x))
    count = p.decide(
        "x1 is longer", eq(length_after(some, x1), start.count + K + 1), [one_more, given["length"]]
    )
    relation = substitute_in(Relation(heavier), {some.var: x1, K: K + 1})
    shown = p.decide("x1 is heavy", relation, [grown, given["body"], bound.above, *bound.facts])
    prefix = []
    if some.after is not None:
        of = (x1, x, some.after)
        prefix = [
            p.take(
                "x1 begins so", "definition", parent, given["prefix"], name="a continuation continues", of=of
            )
        ]
    last = p.state("x1 is one", goal, "witness", shown, possible, *prefix, count, at=x1)
    return p.take("with x1", "choice", better, *p.resting_on(last, [possible, parent, grown]), last)


def _weakened(p: Proof, name: str, relation: sp.Basic, shown: str) -> str:
    return shown if p.condition(shown) == relation else p.decide(name, relation, [shown])


__all__ = ["Start", "WeightGrows", "misaligned", "shape_of"]
