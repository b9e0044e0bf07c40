"""Texts drawn from a component: how probable a relation is, when the variance of the log-ratio is bounded.

On paper: v bounds the variance of the log-ratio of n sentences, mu is its mean, and c is such that v/(v + c^2) is the
probability of failure that the claim admits. By Cantelli's inequality the log-ratio exceeds mu - c but with that
probability; mu > n beta by the chain rule, and the length is such that n beta - c >= L, where L is a log-ratio with which
the relation holds. At alpha = 1, where logarithms of the odds are -oo, the relation holds after every prompt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._decision import follows
from proofs.kernel.rules._language import PartialSum, eq, fresh, ge, gt, le, lt, prompt, truth
from proofs.kernel.rules.definitions import i, many
from proofs.lemmas._writing import over_terms
from proofs.wolf2024._shape import (
    POINTWISE,
    Divergence,
    about_prompt,
    accumulated,
    average_divergence,
    instances,
    observables_of,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, Length, Relation
from theory.matching import NoMatch, Says, conclusion, hole, hypothesis
from theory.observables import LLR, P_minus, Prob, Variance, gain, n, s, s0

E, C, V = sp.Symbol("e"), sp.Symbol("c", real=True), sp.Symbol("v", real=True)
LISTED = prompt(n, i)


@dataclass(frozen=True)
class Similar:
    """Hypothesis ``index``: the variance of the log-ratio of n sentences is below ``bound``, from n = ``start`` on."""

    index: int
    bound: sp.Expr
    start: int


def similarity(claim: Claim, law: str) -> Similar:
    """The hypothesis that bounds the variance of the log-ratio under a law, after every prompt of it."""
    small = Relation(Variance(law, gain(s, s0), s, n, s0) <= hole("bound", n))
    found = hypothesis(claim, *(Every(s0, EveryLength(n, small, start), law) for start in (0, 1)))
    (inner,) = found.formula.children()
    assert isinstance(inner, EveryLength)
    return Similar(found.index, found["bound"], inner.start)


@dataclass(frozen=True)
class DrawnText:
    """ "For every n, where a condition holds, a relation has at least this probability under P-, or more if ``strict``."""

    every: EveryLength
    condition: sp.Basic
    event: Prob
    at_least: sp.Expr
    divergence: Divergence
    similar: Similar
    strict: bool = False


def likely(condition: sp.Basic) -> Says:
    """Template: where the condition holds, some event of texts of n sentences of P- has at least a probability."""
    return Says(sp.Implies(condition, Prob("P-", hole("event", s), s, n) >= hole("at_least", n)))


def shape_of(claim: Claim) -> DrawnText:
    """The claim read in this form."""
    target = likely(hole("condition", n))
    found = conclusion(claim, *(EveryLength(n, target, start) for start in (0, 1)))
    event = of_prompt(found["event"])
    divergence, similar = average_divergence(claim), similarity(claim, "P-")
    every, at_least = found.formula, found["at_least"]
    assert isinstance(every, EveryLength)
    return DrawnText(every, found["condition"], event, at_least, divergence, similar, found.strict)


def of_prompt(event: sp.Basic) -> Prob:
    """The probability of an event of s, of n sentences of P-.

    Raises:
      NoMatch: it speaks of more than the definitions do.
    """
    if not event.is_Relational or not observables_of(Relation(event)) <= set(POINTWISE):
        raise NoMatch(f"the event {event} speaks of more than a prompt")
    return Prob("P-", event, s, n)


def has_root(condition: sp.Basic) -> bool:
    """Whether a condition speaks of square roots."""
    return any(isinstance(a, sp.Pow) and a.exp == sp.Rational(1, 2) for a in sp.preorder_traversal(condition))


def derive(claim: Claim, shape: DrawnText) -> Derivation:
    """Write the derivation down; where it cannot go on, it says why."""
    return written(claim, _write, shape)


def _write(p: Proof, shape: DrawnText) -> str:
    parameters = parameter_facts(p)
    condition = p.assume("condition", shape.condition)
    goal = shape.every.body
    guards = [p.assume("n>=1", ge(n, 1))] if shape.every.start else []
    alpha = next(q.symbol for q in p.setting.parameters if q.name == "alpha")
    split = not p.has_value(shape.condition.args, parameters)
    mixed = [p.assume("alpha<1", lt(alpha, 1))] if split else []
    shown = _probable(p, shape, condition, guards, [*mixed, *parameters])
    meaning = p.meaning(shape.condition, [*mixed, *parameters])
    shown = p.take("long enough", "implication", condition, shown, *meaning)
    if split:
        pure = p.assume("alpha=1", eq(alpha, 1))
        always = always_likely(p, shape.event, shape.at_least, [pure, *parameters], shape.strict)
        always = p.state("whatever n", goal, "in any case", always)
        to = p.take("alpha-to", "parameter interval", name="alpha", end=1)
        shown = p.state("either", goal, "cases", mixed[0], shown, pure, always, to, branches=2)
    return p.state("every n", shape.every, "generalisation", shown, *p.resting_on(shown, guards))


def share(condition: sp.Basic, k: sp.Expr) -> PartialSum:
    """Probability of the first k listed prompts that satisfy a relation."""
    return PartialSum(P_minus(LISTED) * truth(condition.xreplace({s: LISTED})), i, k)


def mass(k: sp.Expr) -> PartialSum:
    return PartialSum(P_minus(LISTED), i, k)


def mean(k: sp.Expr) -> PartialSum:
    return PartialSum(P_minus(LISTED) * LLR(LISTED), i, k)


def at_prompts(p: Proof, name: str, every: str) -> Callable[[sp.Expr], list[str]]:
    """Facts for `over_terms`: what holds of every prompt of n sentences, at a listed one."""

    def facts(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        listed = p.take(f"{name}: size", "definition", name="size of a listed prompt", of=(n, k))
        return [
            p.take(f"{name}: there", "instance", every, listed, at=x),
            p.take(f"{name}: probability", "definition", name="probability", of=("P-", x)),
        ]

    return facts


def _probable(p: Proof, shape: DrawnText, condition: str, guards: list[str], parameters: list[str]) -> str:
    """The probability is as large as the claim says, where the condition holds."""
    if guards:
        at_least_1 = guards[0]
    else:
        whole = p.take("n is whole", "whole number", number=n)
        at_least_1 = p.decide("n>=1", ge(n, 1), [condition, whole, *parameters])
    bound = shape.similar.bound
    c = sp.sqrt(bound * shape.at_least / (1 - shape.at_least))
    positive = p.decide("c>0", gt(c, 0), [at_least_1, *parameters])
    rarer: list[str] = []
    if shape.strict:
        c, rarer = _farther(p, shape, c, bound, condition, positive, [at_least_1, *parameters])
        positive = p.decide("d>0", gt(c, 0), [positive, rarer[0], at_least_1, *parameters])

    e = fresh("e", [s])
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    nothing = p.take("|e|", "obtain", empty, var=e, part="length")
    short = shortfall(p, shape.similar, e, possible, nothing, at_least_1, c, positive)

    gained = p.take("mean gain", "instance", accumulated(p, shape.divergence), at_least_1, at=n)
    average = p.take("mean", "definition", name="expectation", of=("P-", LLR(s), s, n))
    above = _above(p, shape, c, condition, [at_least_1, *parameters], [gained, average], parameters)
    reals = p.needed(Relation(eq(c, c)), [at_least_1, *parameters])
    listed = at_prompts(p, "typical", above)
    missed = le(LLR(s), mean(many(n)) - c)
    sums = over_terms(
        p,
        "sums",
        lambda k: ge(share(shape.event.body, k), mass(k) - share(missed, k)),
        [share(shape.event.body, many(n)), mass(many(n)), share(missed, many(n))],
        lambda k: [*listed(k), *reals],
        many(n),
    )
    shown = p.decide(
        "probability",
        (gt if shape.strict else ge)(shape.event, shape.at_least),
        [
            sums,
            short,
            *rarer,
            p.take("all", "definition", name="all prompts", of=("P-", n)),
            p.take("event", "definition", name="probability of an event", of=("P-", shape.event.body, s, n)),
            at_least_1,
            *parameters,
        ],
    )
    return p.take("likely", "choice", empty, *p.resting_on(shown, [possible, nothing]), shown)


def _farther(
    p: Proof, shape: DrawnText, c: sp.Expr, bound: sp.Expr, condition: str, positive: str, facts: list[str]
) -> tuple[sp.Expr, list[str]]:
    """A deviation d > c that the length admits, too, and so v/(v + d^2) is below the probability of failure."""
    given = [p.condition(f) for f in (condition, *facts)]
    gained = n * shape.divergence.rate
    level = next((lv for lv in levels_in(shape.condition) if follows(given, lt(c, gained - lv)).holds), None)
    if level is None:
        raise Stuck(
            "the length admits no larger deviation, so the probability may be no more than it has to be"
        )
    d = (c + gained - level) / 2
    farther = p.decide("d>c", gt(d, c), [condition, *facts])
    failure = 1 - shape.at_least
    rarer = p.decide("v/(v + d^2)", lt(bound, failure * (bound + d**2)), [farther, positive, *facts])
    return d, [farther, rarer]


def shortfall(
    p: Proof,
    similar: Similar,
    e: sp.Symbol,
    possible: str,
    nothing: str,
    at_least_1: str,
    c: sp.Expr,
    positive: str,
    count: sp.Expr = n,
) -> str:
    """The log-ratio of n sentences falls short of its mean by c with probability at most v/(v + c^2)."""
    whole = p.take("similar", "hypothesis", index=similar.index)
    after_e = p.take("similar from the start", "instance", whole, possible, at=e)
    guards = [at_least_1] if similar.start == 1 else []
    variance = p.take("variance", "instance", after_e, *guards, at=count)
    relation = p.condition(variance)
    bounded = p.decide("variance at most", le(relation.lhs, relation.rhs), [variance])
    at = {n: count, E: e, C: c, V: relation.rhs}
    return p.take("shortfall", "lemma", nothing, bounded, positive, name="Cantelli's inequality", at=at)


def _above(
    p: Proof,
    shape: DrawnText,
    c: sp.Expr,
    condition: str,
    facts: list[str],
    gained: list[str],
    parameters: list[str],
) -> str:
    """Every prompt of n sentences whose log-ratio is not short satisfies the relation."""
    guard = p.assume("s", gt(P_minus(s), 0))
    far = p.assume("s not short", gt(LLR(s), mean(many(n)) - c))
    given = [p.condition(f) for f in (condition, *facts)]

    def reach(level: sp.Expr) -> sp.Basic:
        return ge(n * shape.divergence.rate - c, level)

    levels = levels_in(shape.condition)
    ratios = []
    for k, level in enumerate([lv for lv in levels if follows(given, reach(lv)).holds] or levels[:1]):
        spoken = shape.condition.free_symbols | level.free_symbols
        about = [f for f in facts if p.statement(f).free <= spoken]
        reaches = p.decide(f"level {k + 1} is reached", reach(level), [condition, *about])
        high = p.decide(f"s: level {k + 1}", gt(LLR(s), level), [far, *gained, reaches, *facts])
        reals = p.needed(Relation(eq(level, level)), parameters)
        ratios.append(p.take(f"s: ratio {k + 1}", "likelihood ratio of a log-ratio", high, guard, *reals))
    shown = relation_at(p, shape.event.body, guard, [*ratios, *parameters], "s: ")
    implied = p.take("s: so", "implication", far, shown)
    body = p.statement(implied)
    return p.state("typical prompts", Every(s, body, "P-", Length(n)), "generalisation", implied, guard)


def relation_at(p: Proof, body: sp.Basic, guard: str, facts: list[str], prefix: str) -> str:
    known = about_prompt(p, s, guard, prefix)
    return p.decide(f"{prefix}relation", body, [*facts, *instances(p, s, known, prefix), *known])


def levels_in(condition: sp.Basic) -> list[sp.Expr]:
    """Sums of logarithms in a condition without common factors, in order of appearance: log-ratios that it may be about."""
    found: list[sp.Expr] = []
    for node in sp.preorder_traversal(condition):
        if isinstance(node, sp.Add) and all(isinstance(t.as_coeff_Mul()[1], sp.log) for t in node.args):
            found += [node, node.primitive()[1]]
    return list(dict.fromkeys(found))


def always_likely(
    p: Proof, event: Prob, at_least: sp.Expr, parameters: list[str], strict: bool = False
) -> str:
    """The relation holds after every prompt of n sentences, so its probability is 1."""
    guard = p.assume("s", gt(P_minus(s), 0))
    shown = relation_at(p, event.body, guard, parameters, "pure: ")
    every = p.state(
        "pure: every s", Every(s, p.statement(shown), "P-", Length(n)), "generalisation", shown, guard
    )
    body = event.body
    sums = over_terms(
        p,
        "pure: sums",
        lambda k: eq(share(body, k), mass(k)),
        [share(body, many(n)), mass(many(n))],
        at_prompts(p, "pure", every),
        many(n),
    )
    return p.decide(
        "pure: likely",
        (gt if strict else ge)(event, at_least),
        [
            sums,
            p.take("all", "definition", name="all prompts", of=("P-", n)),
            p.take("event", "definition", name="probability of an event", of=("P-", body, s, n)),
            *parameters,
        ],
    )


__all__ = [
    "Similar",
    "always_likely",
    "at_prompts",
    "derive",
    "has_root",
    "levels_in",
    "mass",
    "relation_at",
    "shape_of",
    "share",
    "shortfall",
    "similarity",
]
