"""thm4-gamma-n.bound and claims of its form: the best of several draws, in terms of the posterior weight.

On paper: with probability w^n all n draws come from P-, and the best of them scores at most gamma_n on average; in the other
cases it scores at most 1. For P-(s) = 0 the weight is 0. Here in terms of distribution functions: P of the sentences up to a
score is at least w times P- of them.
"""

from __future__ import annotations

import sympy as sp

from proofs.derivation import Derivation, Stuck
from proofs.rules._language import eq, ge, gt
from proofs.wolf2024._shape import begin, instances, parameter_facts
from theory import Claim
from theory.logic import Every, Relation
from theory.observables import Observable, P, P_minus, best_P, n, w

X, BASE = sp.Symbol("x"), sp.Symbol("base_a", real=True)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "after every prompt, best of n under P is at most ... w^n ...", or None."""
    every = claim.conclusion
    if not isinstance(every, Every) or every.support != "P" or every.length or every.nonempty:
        return None
    if not isinstance(every.body, Relation):
        return None
    s = every.var
    best = {a for a in every.body.condition.atoms(best_P) if a.args[0] == s}
    if len(best) != 1 or every.body.condition.atoms(Observable) - best - {w(s)}:
        return None
    draws = next(iter(best)).args[1]
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        at_least_1 = p.decide("draws>=1", ge(draws, 1), parameters)
        guard = p.assume("s", gt(P(s), 0))
        possible, impossible = p.assume("P-(s)>0", gt(P_minus(s), 0)), p.assume("P-(s)=0", eq(P_minus(s), 0))
        weight = p.take("weight", "definition", guard, name="posterior weight", of=(s,))
        nonnegative = p.decide("w>=0", ge(w(s), 0), [weight, guard, possible, *parameters])
        powers = p.take(
            "powers", "lemma", nonnegative, name="powers of a number that is not negative", at={BASE: w(s)}
        )
        facts = [
            p.take("best", "lemma", possible, at_least_1, name="best of several draws", at={X: s, n: draws}),
            p.take("w^n>=0", "instance", powers, at_least_1, at=draws),
            *instances(p, s, [possible, guard], "s: "),
            *parameters,
        ]
        first = p.decide("if P-(s)>0", every.body, facts)
        zero = p.decide("w=0", eq(w(s), 0), [weight, guard, impossible])
        none = p.take("powers of 0", "lemma", zero, name="powers of 0", at={BASE: w(s)})
        facts = [
            p.take("w^n=0", "instance", none, at_least_1, at=draws),
            p.take(
                "at most 1",
                "lemma",
                guard,
                at_least_1,
                name="best of several draws, at most 1",
                at={X: s, n: draws},
            ),
            *parameters,
        ]
        second = p.decide("if P-(s)=0", every.body, facts)
        minus = p.take("P-(s)>=0", "definition", name="probability", of=("P-", s))
        both = p.state(
            "in any case", every.body, "cases", possible, first, impossible, second, minus, branches=2
        )
        return p.finish(p.state("every s", every, "generalisation", both, guard))
    except Stuck as error:
        return p.stuck(str(error))
