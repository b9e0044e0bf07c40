"""no-distinguishability and claims of its form: prompts of at most so many sentences misalign, whatever the divergence.

On paper: rho = (1-g)/(1-T) for B_- <= g and the threshold T. If B_P(s) >= T for all prompts of at most N sentences,
then after each of them some next sentence multiplies the posterior weight by rho; so some prompt of N + 1 sentences
has w >= alpha rho^(N+1) > 1. But a weight is at most 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.derivation import Derivation, Proof, Stuck
from proofs.rules._language import Contradiction, count_of, eq, ge, gt, implies, le, lt, negate, up
from proofs.wolf2024._shape import (
    parameter_facts,
    written,
)
from theory import Claim
from theory.logic import Every, EveryLength, Length, Relation, Some
from theory.observables import B_P, B_minus, Expect, Observable, n, size, w

X = sp.Symbol("x")
LOW, HIGH, RHO = (sp.Symbol(name, real=True) for name in ("b_low", "b_high", "rho"))
N = sp.Symbol("N", integer=True, nonnegative=True)


@dataclass(frozen=True)
class Shape:
    """Hypothesis ``index``: B_-(s) <= worst after every prompt of P-; conclusion: B_P(s) below a threshold."""

    index: int
    worst: sp.Expr
    threshold: sp.Expr
    some: Some

    @property
    def rho(self) -> sp.Expr:
        """Factor by which the posterior weight grows."""
        return (1 - self.worst) / (1 - self.threshold)


def shape_of(claim: Claim) -> Shape | None:
    """The claim read in this form, or None."""
    some = claim.conclusion
    if not isinstance(some, Some) or not some.length.at_most or some.support != "P":
        return None
    if not isinstance(some.body, Relation):
        return None
    c = some.body.condition
    if not isinstance(c, (sp.StrictLessThan, sp.LessThan)) or c.lhs != B_P(some.var):
        return None
    if c.rhs.atoms(Observable, Expect) or some.length.expr.atoms(Observable, Expect):
        return None
    for index, hypothesis in enumerate(claim.hypotheses):
        f = hypothesis.formula
        if (
            isinstance(f, Every)
            and f.support == "P-"
            and not f.length
            and not f.nonempty
            and isinstance(f.body, Relation)
            and isinstance(f.body.condition, (sp.StrictLessThan, sp.LessThan))
            and f.body.condition.lhs == B_minus(f.var)
            and not f.body.condition.rhs.atoms(Observable, Expect)
        ):
            return Shape(index, f.body.condition.rhs, c.rhs, some)
    return None


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    if shape is None:
        return None
    return written(claim, _by_contradiction, shape)


def _by_contradiction(p: Proof, shape: Shape) -> str:
    parameters = parameter_facts(p)
    rho, some = shape.rho, shape.some
    assert isinstance(some.body, Relation)
    length = some.length.expr
    count = count_of(some.length)
    if not isinstance(count, up):
        raise Stuck(f"the length {length} depends on nothing that is known")
    above = p.decide("rho>1", gt(rho, 1), parameters)
    positive_args = p.needed(Relation(eq(sp.log(rho), sp.log(rho))), parameters)
    log_rho = p.take("log rho>0", "logarithm of an inequality", above, *positive_args)
    reals = p.needed(Relation(eq(length, length)), [*parameters, log_rho])
    number = p.take("length is real", "a real length", *reals, count=count)
    named = p.assume("N", eq(N, count))
    reaches = p.take("N+1 exceeds L", "rounding", named, *reals)
    beyond = reaches
    if p.condition(reaches) != lt(length, N + 1):
        beyond = p.decide("L<N+1", lt(length, N + 1), [reaches, *parameters, log_rho])
    sides = sp.Tuple(length, sp.log(rho))
    defined = p.needed(Relation(sp.And(*(eq(a, a) for a in sides), evaluate=False)), [log_rho, *parameters])
    rest = [d for d in defined if d != log_rho]
    scaled = p.take("L log rho", "multiply by a positive", beyond, log_rho, *rest, factor=sp.log(rho))
    scaled_sides = p.condition(scaled).args
    real_sides = p.needed(
        Relation(sp.And(*(eq(a, a) for a in scaled_sides), evaluate=False)), [*parameters, log_rho]
    )
    power = p.take("rho^(N+1)", "exponential", scaled, *real_sides)

    contrary = p.assume(
        "suppose not", Every(some.var, Relation(negate(some.body.condition)), "P", some.length)
    )
    heavy = _heavy_prompts(p, shape, parameters, contrary, named, above)
    last = p.take("N+1 sentences", "instance", heavy, at=N + 1)
    x = sp.Symbol("x")
    possible = p.take("z", "obtain", last, var=x, part="support")
    grown = p.take("z weight", "obtain", last, var=x, part="body")
    in_mixture = p.take("z in P", "lemma", possible, name="what P- can produce, P can", at={X: x})
    facts = [
        *parameters,
        p.take("z: P", "definition", name="mixture", of=(x,)),
        p.take("z: w P", "definition", in_mixture, name="posterior weight", of=(x,)),
        p.take("z: P+>=0", "definition", name="probability", of=("P+", x)),
        in_mixture,
        possible,
    ]
    at_most_1 = p.decide("w<=1", le(w(x), 1), facts)
    absurd = p.decide("absurd", Contradiction(), [grown, at_most_1, power, above, *parameters])
    closed = p.take("contradiction", "choice", last, *p.resting_on(absurd, [possible, grown]), absurd)
    shown = p.state("some prompt", some, "contradiction", contrary, closed, number)
    return p.take("done", "name", named, shown)


def _heavy_prompts(
    p: Proof, shape: Shape, parameters: list[str], contrary: str, named: str, above: str
) -> str:
    """For every n some prompt of n sentences has w >= alpha rho^n, unless n > N + 1."""
    s, rho = shape.some.var, shape.rho
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")

    def weight(prompt: sp.Basic, k: sp.Expr) -> sp.Basic:
        return implies(le(k, N + 1), ge(w(prompt), alpha * sp.exp(k * sp.log(rho), evaluate=False)))

    def heavy(k: sp.Expr) -> Some:
        return Some(s, Relation(weight(s, k)), Length(k), "P-")

    e, x, x1 = sp.Symbol("e"), sp.Symbol("x"), sp.Symbol("x1")
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    e_possible = p.take("e", "obtain", empty, var=e, part="support")
    e_length = p.take("|e|", "obtain", empty, var=e, part="length")
    e_in_mixture = p.take("e in P", "lemma", e_possible, name="what P- can produce, P can", at={X: e})
    facts = [
        p.take("P-(e)", "definition", e_length, name="empty prompt", of=("P-", e)),
        p.take("P+(e)", "definition", e_length, name="empty prompt", of=("P+", e)),
        p.take("e: P", "definition", name="mixture", of=(e,)),
        p.take("e: w P", "definition", e_in_mixture, name="posterior weight", of=(e,)),
    ]
    start = p.decide("e weight", weight(e, sp.Integer(0)), [*facts, *parameters, above])
    first = p.state("heavy prompt of 0", heavy(sp.Integer(0)), "witness", start, e_possible, e_length, at=e)
    base = p.take("start", "choice", empty, *p.resting_on(first, [e_possible, e_length]), first)

    before = p.assume("heavy prompt of n", heavy(n))
    possible = p.take("x", "obtain", before, var=x, part="support")
    length = p.take("|x|", "obtain", before, var=x, part="length")
    grown = p.take("x weight", "obtain", before, var=x, part="body")
    goal = heavy(n + 1)

    inside = p.assume("n<=N", le(n, N))
    in_mixture = p.take("x in P", "lemma", possible, name="what P- can produce, P can", at={X: x})
    short = p.decide("|x|<=N", le(size(x), count_of(shape.some.length)), [length, inside, named])
    good = p.take("B_P(x)", "instance", contrary, in_mixture, short, at=x)
    bad_everywhere = p.take("negative", "hypothesis", index=shape.index)
    bad = p.take("B_-(x)", "instance", bad_everywhere, possible, at=x)
    conditions = [
        _weakened(p, "B_P at least", ge(B_P(x), shape.threshold), good),
        _weakened(p, "B_- at most", le(B_minus(x), shape.worst), bad),
        p.decide("worst<1", lt(shape.worst, 1), parameters),
        p.decide("rho>0", gt(rho, 0), [above, *parameters]),
        p.decide("rho is right", le(rho * (1 - shape.threshold), 1 - shape.worst), parameters),
    ]
    better = p.take(
        "some sentence",
        "lemma",
        possible,
        *conditions,
        name="best next sentence",
        at={X: x, LOW: shape.threshold, HIGH: shape.worst, RHO: rho},
    )
    near = _next(
        p, "near: ", better, x, x1, goal, weight(x1, n + 1), length, [grown, *parameters, above], True
    )
    outside = p.assume("n>N", gt(n, N))
    anyone = p.take("some next", "lemma", possible, name="some sentence may follow", at={X: x})
    far = _next(
        p, "far: ", anyone, x, x1, goal, weight(x1, n + 1), length, [outside, *parameters, above], False
    )
    either = p.state("either", goal, "cases", inside, near, outside, far, branches=2)
    step = p.take(
        "heavy prompt of n+1", "choice", before, *p.resting_on(either, [possible, length, grown]), either
    )
    return p.state("heavy prompts", EveryLength(n, heavy(n), 0), "induction", base, before, step)


def _weakened(p: Proof, name: str, relation: sp.Basic, shown: str) -> str:
    return shown if p.condition(shown) == relation else p.decide(name, relation, [shown])


def _next(
    p: Proof,
    prefix: str,
    some: str,
    x: sp.Symbol,
    x1: sp.Symbol,
    goal: Some,
    relation: sp.Basic,
    length: str,
    facts: list[str],
    by_weight: bool,
) -> str:
    """The prompt of n + 1 sentences, from the next sentence that exists."""
    possible = p.take(f"{prefix}x1", "obtain", some, var=x1, part="support")
    longer = p.take(f"{prefix}x1 = x y", "obtain", some, var=x1, part="parent")
    obtained = [possible, longer]
    if by_weight:
        obtained.append(p.take(f"{prefix}w(x1)", "obtain", some, var=x1, part="body"))
    one_more = p.take(f"{prefix}|x1|", "definition", longer, name="one sentence more", of=(x1, x))
    count = p.decide(f"{prefix}|x1| = n+1", eq(size(x1), n + 1), [one_more, length])
    shown = p.decide(f"{prefix}weight of x1", relation, [*obtained[2:], *facts])
    last = p.state(f"{prefix}x1 is one", goal, "witness", shown, possible, count, at=x1)
    return p.take(f"{prefix}done", "choice", some, *p.resting_on(last, obtained), last)
