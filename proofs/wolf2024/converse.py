"""The converse and claims of its form: a prompt after which the mixture behaves badly is long.

On paper: one sentence divides r = P+/P- by at most e^M, so r(s) >= e^(-M |s|), or r(s) >= r(s0) e^(-M (|s|-|s0|)) after a
prefix. If B_P(s) <= t, then w(s) is at least (g+ - t)/(g+ - g-), which bounds r(s) from above; logarithms give the
length. At alpha = 1 the logarithm is -oo and nothing is claimed. A prompt that P- cannot produce has B_P = B_+ > t.

For text drawn from the mixture itself (converse.drawn-text) the statement is Ville's inequality, by induction on the
number of sentences: lemma "texts that pass a level".
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._base import Refused
from proofs.kernel.rules._language import (
    Continues,
    Contradiction,
    IsPrefix,
    eq,
    ge,
    gt,
    implies,
    le,
    negate,
    substitute,
)
from proofs.kernel.rules.exponentials import exponential, log_form
from proofs.wolf2024._shape import (
    BOUND,
    POINTWISE,
    about_prompt,
    begin,
    instances,
    parameter_facts,
    written,
)
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Every, EveryLength, EveryPrefix, Relation
from theory.matching import matches
from theory.observables import (
    Expect,
    Observable,
    P,
    P_minus,
    P_plus,
    Prob,
    increment,
    inverse_likelihood_ratio,
    s,
    size,
    w,
    w_max,
)

X = sp.Symbol("x")


@dataclass(frozen=True)
class LengthNeeded:
    """Hypothesis ``index``: increments are at most ``bound``; conclusion: condition implies length >= logarithms.

    Attributes:
      every: the conclusion; prefix: the quantifier over prefixes in it, if there is one.
      condition: what is assumed of the prompt; length: |s| or |s| - |s0|; logs: bound times the asserted length.
      turned: the claim states the contraposition.
    """

    index: int
    bound: sp.Expr
    every: Every
    prefix: EveryPrefix | None
    condition: sp.Basic
    target: sp.Basic
    length: sp.Expr
    logs: sp.Expr
    turned: bool = False


def shape_of(claim: Claim) -> LengthNeeded | None:
    """The claim read in this form, or None."""
    every = claim.conclusion
    if not isinstance(every, Every) or every.length or every.nonempty or every.support not in ("P", "P-"):
        return None
    prefix = every.body if isinstance(every.body, EveryPrefix) else None
    body = prefix.body if prefix is not None else every.body
    if prefix is not None and (prefix.nonempty or every.support != "P-"):
        return None
    if not isinstance(body, Relation) or not isinstance(body.condition, sp.Implies):
        return None
    condition, target = body.condition.args
    length = size(every.var) - size(prefix.var) if prefix is not None else size(every.var)
    turned = isinstance(condition, sp.StrictLessThan) and condition.lhs == length
    if turned:
        condition, target = negate(target), negate(condition)
    if not isinstance(target, sp.GreaterThan) or target.lhs != length:
        return None
    allowed = {observable(every.var) for observable in POINTWISE}
    if condition.atoms(Observable, Expect) - allowed:
        return None
    low = Relation(increment(s) <= BOUND)
    forms = (Every(s, low, law, None, nonempty) for law in ("P", "P-") for nonempty in (False, True))
    found = next(matches(claim, *forms), None)
    if found is None:
        return None
    bound = found["bound"]
    return LengthNeeded(
        found.index, bound, every, prefix, condition, target, length, bound * target.rhs, turned
    )


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    shape = shape_of(claim)
    if shape is not None:
        return None if shape.turned else derive_shape(claim, shape)
    p = begin(claim)
    try:
        if _is_ville(claim):
            return p.finish(_ville(p, claim))
    except Stuck as error:
        return p.stuck(str(error))
    return None


def derive_shape(claim: Claim, shape: LengthNeeded) -> Derivation:
    """Write the derivation down; where it cannot go on, it says why."""
    return written(claim, _converse, shape)


def _converse(p: Proof, shape: LengthNeeded) -> str:
    parameters = parameter_facts(p)
    positive = p.decide("bound>0", gt(shape.bound, 0), parameters)
    lower = _ratio_of_prompts(p, shape)
    if shape.prefix is not None:
        between = _ratio_of_continuations(p, shape, lower)
        return _after_prefix(p, shape, parameters, positive, lower, between)
    return _for_all(p, shape, parameters, positive, lower)


def _one_sentence(
    p: Proof, shape: LengthNeeded, u: sp.Symbol, u1: sp.Symbol, prefix: str
) -> tuple[str, str, str]:
    """The bound on the increment of u1 = u y, and what is assumed of u1."""
    longer = p.assume(f"{prefix}s1 = s y", Continues(u1, u))
    possible = p.assume(f"{prefix}s1", gt(P_minus(u1), 0))
    hypothesis = p.take("increments", "hypothesis", index=shape.index)
    formula = p.statement(hypothesis)
    assert isinstance(formula, Every)
    guards = [possible]
    if formula.support == "P":
        guards = [
            p.take(f"{prefix}s1 in P", "lemma", possible, name="what P- can produce, P can", at={X: u1})
        ]
    if formula.nonempty:
        more = p.take(f"{prefix}|s1|", "definition", longer, name="one sentence more", of=(u1, u))
        whole = p.take(f"{prefix}|s|>=0", "whole number", number=size(u))
        guards.append(p.decide(f"{prefix}|s1|>=1", ge(size(u1), 1), [more, whole]))
    return p.take(f"{prefix}increment", "instance", hypothesis, *guards, at=u1), longer, possible


def _grown(p: Proof, prefix: str, name: str, new: sp.Expr, parts: sp.Expr, facts: list[str]) -> str:
    """exp(new) = exp(parts), as new = parts."""
    equal = p.decide(f"{prefix}{name}: exponents", eq(new, parts), facts)
    return p.take(f"{prefix}{name}", "exponential", equal)


def _ratio_of_prompts(p: Proof, shape: LengthNeeded) -> str:
    """r(s) >= exp(-M |s|) for every prompt that P- can produce."""
    u, u1, m = sp.Symbol("s"), sp.Symbol("s1"), shape.bound

    def claim(x: sp.Basic) -> sp.Basic:
        return ge(inverse_likelihood_ratio(x), exponential(-m * size(x)))

    nothing = p.assume("|s|=0", eq(size(u), 0))
    facts = [
        p.take("empty: P-", "definition", nothing, name="empty prompt", of=("P-", u)),
        p.take("empty: P+", "definition", nothing, name="empty prompt", of=("P+", u)),
    ]
    certain = p.decide("empty: possible", gt(P_minus(u), 0), facts)
    facts.append(p.take("empty: ratio", "definition", certain, name="likelihood ratio", of=(u,)))
    one = _grown(p, "empty: ", "exp(0)", -m * size(u), sp.Integer(0), [nothing])
    base = p.decide("empty: bound", claim(u), [*facts, one])

    before = p.assume("bound at s", claim(u))
    increment_, longer, possible = _one_sentence(p, shape, u, u1, "")
    positive = p.decide("r(s)>0", gt(inverse_likelihood_ratio(u), 0), [before])
    step = p.take("r(s1)", "likelihood ratio of an increment", increment_, longer, possible, positive)
    more = p.take("|s1|", "definition", longer, name="one sentence more", of=(u1, u))
    power = _grown(p, "", "exp(-M |s1|)", -m * size(u1), -m * size(u) - m, [more])
    after = p.decide("bound at s1", claim(u1), [before, step, power])
    return p.state(
        "ratio of prompts",
        Every(u, Relation(claim(u)), "P-"),
        "prompt induction",
        nothing,
        base,
        before,
        longer,
        possible,
        after,
    )


def _ratio_of_continuations(p: Proof, shape: LengthNeeded, lower: str) -> str:
    """r(s) >= r(s0) exp(-M (|s| - |s0|)) for every prefix s0 of every prompt that P- can produce."""
    u0, u, u1, m = sp.Symbol("s0"), sp.Symbol("s"), sp.Symbol("s1"), shape.bound

    def claim(x: sp.Basic) -> sp.Basic:
        return ge(
            inverse_likelihood_ratio(x),
            inverse_likelihood_ratio(u0) * sp.exp(-m * size(x) + m * size(u0), evaluate=False),
        )

    start = p.assume("s0", gt(P_minus(u0), 0))
    one = _grown(p, "s0: ", "exp(0)", -m * size(u0) + m * size(u0), sp.Integer(0), [])
    at_start = p.take("s0: bound", "instance", lower, start, at=u0)
    base = p.decide("s0: start", substitute(claim(u), {u: u0}), [one, at_start])

    before = p.assume("after s0: bound at s", claim(u))
    increment_, longer, possible = _one_sentence(p, shape, u, u1, "after s0: ")
    positive = p.decide("after s0: r(s)>0", gt(inverse_likelihood_ratio(u), 0), [before, at_start])
    step = p.take(
        "after s0: r(s1)", "likelihood ratio of an increment", increment_, longer, possible, positive
    )
    more = p.take("after s0: |s1|", "definition", longer, name="one sentence more", of=(u1, u))
    power = _grown(
        p,
        "after s0: ",
        "exp(-M |s1|)",
        -m * size(u1) + m * size(u0),
        -m * size(u) - m + m * size(u0),
        [more],
    )
    after = p.decide("after s0: bound at s1", claim(u1), [before, step, power])
    formula = Every(u, EveryPrefix(u0, u, Relation(claim(u))), "P-")
    return p.state(
        "ratio of continuations",
        formula,
        "continuation induction",
        start,
        base,
        before,
        longer,
        possible,
        after,
    )


def _length(p: Proof, shape: LengthNeeded, facts: list[str], positive: str, prefix: str) -> str:
    """The asserted length, from facts that bound the likelihood ratio on both sides."""
    scaled = sp.expand_mul(shape.bound * shape.length, deep=False)
    logs = ge(scaled, shape.logs)
    try:
        exponent, product, factors = log_form(logs)
    except Refused as error:
        raise Stuck(str(error)) from None
    odds = p.decide(f"{prefix}odds", le(product, sp.exp(exponent, evaluate=False)), facts)
    signs = sp.And(*(ge(a, 0) if k > 0 else gt(a, 0) for a, k in factors), evaluate=False)
    reals = p.needed(Relation(signs), facts)
    in_logs = p.state(f"{prefix}M length", logs, "logarithm", odds, *reals)
    return p.take(f"{prefix}length", "divide", in_logs, positive, a=shape.length)


def _for_all(p: Proof, shape: LengthNeeded, parameters: list[str], positive: str, lower: str) -> str:
    """The implication for every prompt, by cases whether P- can produce it."""
    every, x = shape.every, shape.every.var
    goal = Relation(implies(shape.condition, shape.target))
    condition = p.assume("condition", shape.condition)
    possible = p.assume("P-(s)>0", gt(P_minus(x), 0))
    known = about_prompt(p, x, possible, "s: ")
    bound = p.take("s: bound", "instance", lower, possible, at=x)
    facts = [condition, bound, *parameters, *instances(p, x, known, "s: "), *known]
    length = _length(p, shape, facts, positive, "s: ")
    first = p.take("if P-(s)>0", "implication", condition, length)
    if every.support == "P-":
        return p.state("every s", every, "generalisation", _turned(p, shape, first), possible)
    guard = p.assume("s", gt(P(x), 0))
    impossible = p.assume("P-(s)=0", eq(P_minus(x), 0))
    mixture = p.take("s: mixture", "definition", name="mixture", of=(x,))
    weight = p.take("s: w P", "definition", guard, name="posterior weight", of=(x,))
    zero = p.decide("w(s)=0", eq(w(x), 0), [weight, guard, impossible])
    covered = p.decide("P+(s)>0", gt(P_plus(x), 0), [*parameters, mixture, guard, impossible])
    known = [zero, covered, p.take("s: means", "lemma", guard, name="behaviour of the mixture", at={X: x})]
    absurd = p.decide(
        "not so", Contradiction(), [condition, *parameters, *instances(p, x, known, "s0: "), *known, guard]
    )
    anything = p.state("so anything", shape.target, "from a contradiction", absurd)
    second = p.take("if P-(s)=0", "implication", condition, anything)
    minus = p.take("P-(s)>=0", "definition", name="probability", of=("P-", x))
    either = p.state("either", goal, "cases", possible, first, impossible, second, minus, branches=2)
    return p.state("every s", every, "generalisation", _turned(p, shape, either), guard)


def _turned(p: Proof, shape: LengthNeeded, implication: str) -> str:
    return p.take("turned", "contraposition", implication) if shape.turned else implication


def _after_prefix(
    p: Proof, shape: LengthNeeded, parameters: list[str], positive: str, lower: str, between: str
) -> str:
    """The implication for every prefix of every prompt that P- can produce."""
    prefix = shape.prefix
    assert prefix is not None
    x, x0 = shape.every.var, prefix.var
    possible = p.assume("s", gt(P_minus(x), 0))
    inside = p.assume("s0 of s", IsPrefix(x0, x))
    start = p.take("P-(s0)>0", "definition", inside, possible, name="possible prefix", of=("P-", x0, x))
    condition = p.assume("condition", shape.condition)
    known = about_prompt(p, x, possible, "s: ")
    known0 = about_prompt(p, x0, start, "s0: ")
    prefixes = p.take("s: prefixes", "instance", between, possible, at=x)
    facts = [
        condition,
        p.take("s: after s0", "instance", prefixes, inside, at=x0),
        p.take("s0: from nothing", "instance", lower, start, at=x0),
        *parameters,
        *instances(p, x, known, "s: "),
        *known,
        *known0,
    ]
    length = _length(p, shape, facts, positive, "s: ")
    implied = _turned(p, shape, p.take("implication", "implication", condition, length))
    all_prefixes = p.state("every s0", prefix, "generalisation", implied, inside)
    return p.state("every s", shape.every, "generalisation", all_prefixes, possible)


# ---------------------------------------------------------------- text drawn from the mixture
def _is_ville(claim: Claim) -> bool:
    every = claim.conclusion
    if not isinstance(every, EveryLength) or every.start != 0 or not isinstance(every.body, Relation):
        return False
    condition = every.body.condition
    events = condition.atoms(Prob)
    if len(events) != 1 or condition.xreplace({e: sp.Integer(0) for e in events}).atoms(Observable, Expect):
        return False
    (event,) = events
    relation = event.args[1]
    return (
        event.law == "P"
        and event.after is None
        and event.args[3] == every.var
        and isinstance(relation, sp.GreaterThan)
        and relation.lhs == w_max(event.args[2])
        and not relation.rhs.atoms(Observable, Expect)
    )


def _ville(p: Proof, claim: Claim) -> str:
    every = claim.conclusion
    assert isinstance(every, EveryLength)
    assert isinstance(every.body, Relation)
    (event,) = every.body.condition.atoms(Prob)
    level, var, e = event.args[1].rhs, event.args[2], sp.Symbol("e")
    parameters = parameter_facts(p)
    mass = p.take("passing", "lemma", name="texts that pass a level", at={sp.Symbol("h", real=True): level})
    prompts = p.take("passing in n", "instance", mass, at=every.var)
    empty = p.take("empty prompt", "empty prompt exists", var=s)
    possible = p.take("e", "obtain", empty, var=e, part="support")
    nothing = p.take("|e|", "obtain", empty, var=e, part="length")
    in_mixture = p.take("e in P", "lemma", possible, name="what P- can produce, P can", at={X: e})
    facts = [
        p.take("from the start", "instance", prompts, in_mixture, at=e),
        p.take("P-(e)", "definition", nothing, name="empty prompt", of=("P-", e)),
        p.take(
            "probability",
            "definition",
            nothing,
            name="passing, from the start",
            of=(level, every.var, var, e),
        ),
        *parameters,
    ]
    bound = p.decide("bound", every.body, facts)
    shown = p.take("any n", "choice", empty, *p.resting_on(bound, [possible, nothing]), bound)
    return p.state("every n", every, "generalisation", shown)


__all__ = ["derive", "derive_shape", "shape_of"]
