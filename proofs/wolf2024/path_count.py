"""path-count and claims of its form: how often a text drawn from P- finds the model aligned.

On paper: where B_P >= t > gamma >= B_-, the divergence of P- from the mixture is at least that of the two coins with
probabilities A = (1 - gamma)/2 and b = (1 - t)/2 of "bad", as a sentence of score y may be read as "bad" with probability (1 - y)/2.
Summed along the text these divergences come to at most log 1/alpha. At gamma = -1 every sentence of P- is bad.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import PartialSum, eq, ge, gt, le, prompt, truth
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_drawn
from proofs.lemmas.mixture_divergence import mean_level
from proofs.wolf2024._shape import negative, parameter_facts, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import EveryLength, Relation
from theory.matching import conclusion, hole
from theory.observables import B_P, B_minus, Expect, KL_to_model, P_minus, Prob, n, s

X = sp.Symbol("x")
BAD, GOOD = sp.Symbol("c_bad", real=True), sp.Symbol("c_good", real=True)


@dataclass(frozen=True)
class ExpectedCount:
    """The sum over k = 0..n of P-(B_P >= ``level``) is at most something over ``divergence``, B_- being at most ``bound``."""

    every: EveryLength
    term: Prob
    index: sp.Symbol
    level: sp.Expr
    divergence: sp.Expr
    number: int
    bound: sp.Expr

    @property
    def event(self) -> sp.Basic:
        return self.term.body

    @property
    def constants(self) -> tuple[sp.Expr, sp.Expr]:
        """Where the tangents of the logarithm are taken."""
        a, b = (1 - self.bound) / 2, (1 - self.level) / 2
        return a / b, (1 - a) / (1 - b)


def shape_of(claim: Claim) -> ExpectedCount | None:
    """The claim read in this form, or None."""
    k, level = sp.Symbol("k", integer=True, nonnegative=True), hole("level")
    count = sp.Sum(Prob("P-", B_P(s) >= level, s, k), (k, 0, n))
    every = conclusion(
        claim, *(EveryLength(n, Relation(count <= hole("bound", n)), start) for start in (0, 1))
    )
    below = [f.base for f in sp.Mul.make_args(every["bound"]) if f.is_Pow and f.exp == -1 and f.has(sp.log)]
    if len(below) != 1:
        return None
    formula = every.formula
    assert isinstance(formula, EveryLength)
    (total,) = formula.children()[0].terms()[0].atoms(sp.Sum)
    index = total.limits[0][0]
    return ExpectedCount(formula, total.function, index, every["level"], below[0], *negative(claim))


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of the form of path-count, or None."""
    shape = shape_of(claim)
    return None if shape is None else written(claim, _write, shape)


def _logarithms(p: Proof, shape: ExpectedCount, good: str, parameters: list[str]) -> list[str]:
    """log c_bad >= 0 >= log c_good, c_good being positive."""
    bad_, good_ = shape.constants
    more = p.decide("c_bad>=1", ge(bad_, 1), parameters)
    less = p.decide("c_good<=1", le(good_, 1), parameters)
    names = []
    for name, bound, value, facts in (
        ("log c_bad", more, bad_, parameters),
        ("log c_good", less, good_, [good, *parameters]),
    ):
        reals = p.needed(Relation(eq(sp.log(value), sp.log(value))), facts)
        names.append(p.take(name, "logarithm of an inequality", bound, *reals))
    return names


def _at_prompt(p: Proof, shape: ExpectedCount, x: sp.Expr, drawn: str, parameters: list[str]) -> str:
    """KL_to_model(x) is at least the divergence of the two coins if the event holds at x, and at least 0."""
    bad_, good_ = shape.constants
    hypothesis = p.take("hypothesis", "hypothesis", index=shape.number)
    mean = p.take("B_- at x", "instance", hypothesis, drawn, at=x)
    ones = [p.decide(f"1>0 {k}", gt(sp.Integer(1), 0), []) for k in (1, 2)]
    none = p.take(
        "at least nothing", "lemma", drawn, *ones,
        name="divergence from the mixture, two events", at={X: x, BAD: sp.S.One, GOOD: sp.S.One},
    )  # fmt: skip
    event = p.assume("event", shape.event.xreplace({s: x}))
    goal = ge(KL_to_model(x), shape.divergence)
    positive = p.decide("c_bad>0", gt(bad_, 0), parameters)
    worst, other = p.assume("gamma=-1", le(shape.bound, -1)), p.assume("gamma>-1", gt(shape.bound, -1))
    least = p.decide("only bad sentences", le(B_minus(x), -1), [mean, worst])
    one = p.take(
        "one event", "lemma", drawn, positive, least,
        name="divergence from the mixture, one event", at={X: x, BAD: bad_},
    )  # fmt: skip
    first = p.decide("where gamma=-1", goal, [one, event, worst, positive, *parameters, none])
    good = p.decide("c_good>0", gt(good_, 0), [other, *parameters])
    two = p.take(
        "two events", "lemma", drawn, positive, good,
        name="divergence from the mixture, two events", at={X: x, BAD: bad_, GOOD: good_},
    )  # fmt: skip
    logs = _logarithms(p, shape, good, [other, *parameters])
    second = p.decide(
        "where gamma>-1", goal, [two, *logs, event, mean, positive, good, other, *parameters, none]
    )
    either = p.state("either gamma", goal, "cases", worst, first, other, second, branches=2)
    shown = p.take("where the event holds", "implication", event, either)
    share = truth(shape.event.xreplace({s: x}))
    return p.decide("here", ge(KL_to_model(x), shape.divergence * share), [shown, none, *parameters])


def _on_average(p: Proof, shape: ExpectedCount, parameters: list[str]) -> str:
    """E KL_to_model after n sentences is at least the divergence of the two coins times the probability of the event."""
    at = prompt(n, i)
    share = truth(shape.event.xreplace({s: at}))

    def divergences(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL_to_model(at), i, k)

    def events(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * share, i, k)

    def facts(k: sp.Expr, drawn: str) -> list[str]:
        return [_at_prompt(p, shape, prompt(n, k), drawn, parameters), *parameters]

    sums = over_drawn(
        p,
        "sums",
        lambda k: ge(divergences(k), shape.divergence * events(k)),
        [divergences(many(n)), events(many(n))],
        "P-",
        lambda k: prompt(n, k),
        facts,
        many(n),
        p.needed(Relation(eq(shape.divergence, shape.divergence)), parameters),
    )
    mean = p.take("mean", "definition", name="expectation", of=("P-", KL_to_model(s), s, n))
    chance = p.take("probability", "definition", name="probability of an event", of=("P-", shape.event, s, n))
    event = Prob("P-", shape.event, s, n)
    bound = ge(Expect("P-", KL_to_model(s), s, n), shape.divergence * event)
    shown = p.decide("on average", bound, [sums, mean, chance, *parameters])
    return p.state("on average for every n", EveryLength(n, p.statement(shown), 0), "generalisation", shown)


def _positive(p: Proof, shape: ExpectedCount, parameters: list[str]) -> str:
    """The divergence of the two coins is positive, as log c >= 2 - 2 c^(-1/2) > 1 - 1/c where c > 1."""
    bad_, good_ = shape.constants
    positive = p.decide("bad: c>0", gt(bad_, 0), parameters)
    reals = p.needed(Relation(gt(bad_, 0)), parameters)
    half = p.take("tangent at half", "tangent of the exponential", *reals, x=-sp.log(bad_) / 2)
    worst, other = (
        p.assume("gamma=-1 for all", le(shape.bound, -1)),
        p.assume("gamma>-1 for all", gt(shape.bound, -1)),
    )
    goal = gt(shape.divergence, 0)
    first = p.decide("positive where gamma=-1", goal, [half, positive, worst, *parameters])
    good = p.decide("good: c>0", gt(good_, 0), [other, *parameters])
    reals = p.needed(Relation(gt(good_, 0)), [other, *parameters])
    whole = p.take("tangent", "tangent of the exponential", *reals, x=-sp.log(good_))
    second = p.decide("positive where gamma>-1", goal, [half, whole, positive, good, other, *parameters])
    return p.state("positive", goal, "cases", worst, first, other, second, branches=2)


def _write(p: Proof, shape: ExpectedCount) -> str:
    parameters = parameter_facts(p)
    mean = _on_average(p, shape, parameters)
    positive = _positive(p, shape, parameters)

    def claim(count: sp.Expr) -> sp.Basic:
        total = sp.Sum(shape.term, (shape.index, 0, count))
        return le(shape.divergence * total, mean_level(count + 1))

    def one_more(count: sp.Expr, name: str) -> list[str]:
        return [
            p.take(
                f"chain-{name}", "lemma", name="chain rule of the log-ratio to the mixture", at={n: count}
            ),
            p.take(f"divergence-{name}", "instance", mean, at=count),
        ]

    zero = sp.Integer(0)
    start = [
        p.take("first term", "sum of one", term=shape.term, index=shape.index, first=zero),
        p.take("level-0", "lemma", name="log-ratio to the mixture of nothing", at={}),
        *one_more(zero, "0"),
    ]
    base = p.decide("start", claim(zero), [*start, *parameters])
    before = p.assume("before", claim(n))
    next_ = p.take("next term", "sum of one more", term=shape.term, index=shape.index, first=zero, last=n)
    step = p.decide("after", claim(n + 1), [before, next_, *one_more(n + 1, "n"), *parameters])
    sums = p.state("along the text", EveryLength(n, Relation(claim(n)), 0), "induction", base, before, step)
    here = p.take("along n", "instance", sums, at=n)
    bound = p.take("level", "lemma", name="log-ratio to the mixture is bounded", at={n: n + 1})
    shown = p.decide("bound", shape.every.body, [here, bound, positive, *parameters])
    return p.state("every n", shape.every, "generalisation", shown)
