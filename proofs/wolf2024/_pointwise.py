"""What the definitions say about every prompt: a relation between observables of the prompt (and of its prefixes).

Let s be a prompt that the law of the claim can produce. If P-(s) > 0, the posterior weight is a function of
r = P+/P-, and so are the rest; if P-(s) = 0, the weight is 0 and the mixture behaves as P+. Either way a polynomial
inequality is left.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import IsPrefix, eq, gt
from proofs.wolf2024._shape import POINTWISE, about_prompt, begin, instances, observables_of, parameter_facts
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Conjunction, Every, EveryPrefix, Formula, Relation
from theory.observables import B_P, B_minus, B_plus, P, P_minus, P_plus, inverse_likelihood_ratio, w

AFTER_P = (B_P, B_minus, B_plus, P, P_minus, P_plus, w)  # what is defined wherever P(s) > 0
_X = sp.Symbol("x")


def relations(body: Formula) -> list[Relation] | None:
    """The relations of a body without quantifiers, or None."""
    parts = body.parts if isinstance(body, Conjunction) else (body,)
    return (
        [part for part in parts if isinstance(part, Relation)]
        if all(isinstance(q, Relation) for q in parts)
        else None
    )


def plain(formula: Formula, support: str) -> Every | None:
    """The formula as "every prompt of the law satisfies relations of its observables", or None."""
    if not isinstance(formula, Every) or formula.support != support or formula.length or formula.nonempty:
        return None
    allowed = set(AFTER_P if support == "P" else POINTWISE)
    return formula if relations(formula.body) is not None and observables_of(formula) <= allowed else None


def derive_for_P_minus(claim: Claim, support: str = "P-") -> Derivation | None:
    """Every prompt that P- can produce, or both components can, satisfies the relations."""
    every = plain(claim.conclusion, support)
    if every is None:
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        guards = [p.assume("s", gt(P_minus(every.var), 0))]
        if support == "both":
            guards.append(p.assume("s covered", gt(P_plus(every.var), 0)))
        known = about_prompt(p, every.var, guards[0], "s: ")
        facts = [*parameters, *instances(p, every.var, [*known, *guards], "s: "), *known, *guards]
        goal = _all_relations(p, every.body, facts, "")
        return p.finish(p.state("every s", every, "generalisation", goal, *p.resting_on(goal, guards)))
    except Stuck as error:
        return p.stuck(str(error))


def derive_for_P(claim: Claim) -> Derivation | None:
    """Every prompt that the mixture can produce satisfies the relations: by cases, whether P- can produce it."""
    every = plain(claim.conclusion, "P")
    if every is None:
        return None
    s = every.var
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        guard = p.assume("s", gt(P(s), 0))
        possible = p.assume("P-(s)>0", gt(P_minus(s), 0))
        known = about_prompt(p, s, possible, "s: ")
        first = _all_relations(
            p,
            every.body,
            [*parameters, *instances(p, s, [*known, guard], "s: "), *_range(p, s, guard), *known],
            "if P-(s)>0: ",
        )
        impossible = p.assume("P-(s)=0", eq(P_minus(s), 0))
        known = [*_impossible(p, s, guard, impossible, parameters), guard, impossible]
        second = _all_relations(
            p,
            every.body,
            [*parameters, *instances(p, s, known, "s0: "), *_range(p, s, guard), *known],
            "if P-(s)=0: ",
        )
        goal = first
        if p.resting_on(first, [possible]):
            minus = p.take("P-(s)>=0", "definition", name="probability", of=("P-", s))
            goal = second
            if p.resting_on(second, [impossible]):
                parts = (possible, first, impossible, second, minus)
                goal = p.state("in any case", every.body, "cases", *parts, branches=2)
        return p.finish(p.state("every s", every, "generalisation", goal, *p.resting_on(goal, [guard])))
    except Stuck as error:
        return p.stuck(str(error))


def _range(p: Proof, s: sp.Symbol, guard: str) -> list[str]:
    return [p.take("s: range", "lemma", name="range of the behaviour of P", at={_X: s}), guard]


def _impossible(p: Proof, s: sp.Symbol, guard: str, impossible: str, parameters: list[str]) -> list[str]:
    """What is known of a prompt that P- cannot produce: its weight is 0, P+ can produce it."""
    mixture = p.take("s: P", "definition", name="mixture", of=(s,))
    weight = p.take("s: w P", "definition", guard, name="posterior weight", of=(s,))
    zero = p.decide("w(s)=0", eq(w(s), 0), [weight, guard, impossible])
    positive = p.decide("P+(s)>0", gt(P_plus(s), 0), [*parameters, mixture, guard, impossible])
    return [
        zero,
        p.take("s: means", "lemma", guard, name="behaviour of the mixture", at={_X: s}),
        positive,
        p.take("s: range+", "lemma", name="range of the behaviour of P+", at={_X: s}),
        mixture,
    ]


def _all_relations(p: Proof, body: Formula, facts: list[str], prefix: str) -> str:
    parts = relations(body)
    assert parts is not None
    names = [p.decide(f"{prefix}relation {k + 1}", part, facts) for k, part in enumerate(parts)]
    return names[0] if isinstance(body, Relation) else p.take(f"{prefix}all", "both", *names)


def derive_for_prefixes(claim: Claim) -> Derivation | None:
    """Every prefix of every prompt that P- can produce satisfies a relation of observables of both."""
    every = claim.conclusion
    if not isinstance(every, Every) or every.support != "P-" or every.length or every.nonempty:
        return None
    inner = every.body
    if not isinstance(inner, EveryPrefix) or inner.nonempty or not isinstance(inner.body, Relation):
        return None
    if not observables_of(every) <= set(POINTWISE):
        return None
    s, s0 = every.var, inner.var
    p = begin(claim)
    try:
        facts = parameter_facts(p)
        guard = p.assume("s", gt(P_minus(s), 0))
        prefix = p.assume("s0", IsPrefix(s0, s))
        possible = p.take("P-(s0)>0", "definition", prefix, guard, name="possible prefix", of=("P-", s0, s))
        rest: list[str] = []
        for x, given, label in ((s, guard, "s: "), (s0, possible, "s0: ")):
            known = about_prompt(p, x, given, label)
            odds = claim_alpha(claim)
            total = p.decide(
                f"{label}P by ratio",
                eq(P(x), P_minus(x) * (odds + (1 - odds) * inverse_likelihood_ratio(x))),
                known,
            )
            facts += [total, *instances(p, x, known, label)]
            rest += known
        goal = p.decide("relation", inner.body, [*facts, *rest])
        inside = p.state("every s0", inner, "generalisation", goal, *p.resting_on(goal, [prefix]))
        return p.finish(p.state("every s", every, "generalisation", inside, *p.resting_on(inside, [guard])))
    except Stuck as error:
        return p.stuck(str(error))


def claim_alpha(claim: Claim) -> sp.Symbol:
    """The weight of P- in the mixture."""
    return next(q.symbol for q in claim.parameters if q.name == "alpha")
