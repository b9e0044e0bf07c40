"""thm4-gamma-n and claims of its form: the best of several draws after every prompt, and after some prompt.

After every prompt, in terms of the posterior weight. On paper: with probability w^n all n draws come from P-, and the best of them scores at most gamma_n on average; in the other
cases it scores at most 1. For P-(s) = 0 the weight is 0. Here in terms of distribution functions: P of the sentences up to a
score is at least w times P- of them.

After some prompt: along it the weight exceeds the n-th root of (1 - gamma_n - eps)/(1 - gamma_n), as it does from the start
where X_n < 0.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge, gt, le
from proofs.wolf2024 import _path
from proofs.wolf2024._shape import begin, bounded, instances, observables_of, parameter_facts, written
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import SUPPORTS, Every, Relation, Some
from theory.matching import matches
from theory.observables import B_minus, Observable, P, P_minus, best_minus, best_P, n, w
from theory.observables import s as S

X, BASE = sp.Symbol("x"), sp.Symbol("base_a", real=True)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim about the best of several draws under P, after every prompt or after some; or None."""
    if isinstance(claim.conclusion, Some):
        return derive_some(claim, by_cases=True)
    return _derive_minus(claim) or _derive_every(claim)


def derive_some(claim: Claim, by_cases: bool) -> Derivation | None:
    """The derivation of "some prompt of length L brings the best of several draws below ...", or None.

    Args:
      by_cases: whether L is to be given by cases.
    """
    shape = _path.shape_of(claim, (best_P,))
    if shape.every is not None or best_P not in observables_of(shape.some) or claim.least:
        return None
    if isinstance(shape.some.length.expr, sp.Piecewise) != by_cases:
        return None
    return _path.derive(claim, shape)


def _derive_every(claim: Claim) -> Derivation | None:
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


def _derive_minus(claim: Claim) -> Derivation | None:
    """The derivation of "after every prompt of P-, best of n under P- is at most 1 - 2 c^n", or None."""
    every = claim.conclusion
    if not isinstance(every, Every) or every.support != "P-" or every.length or every.nonempty:
        return None
    relation = every.body.condition if isinstance(every.body, Relation) else None
    if not isinstance(relation, (sp.LessThan, sp.StrictLessThan)) or relation.rhs.atoms(Observable):
        return None
    if not isinstance(relation.lhs, best_minus) or relation.lhs.args[0] != every.var:
        return None
    x, draws = relation.lhs.args
    bases = [a.base for a in relation.rhs.atoms(sp.Pow) if a.exp == draws]
    for found in matches(claim, *bounded(B_minus(S), *SUPPORTS)):
        bases.insert(0, (1 - found["bound"]) / 2)
    return written(claim, _write_minus, every, x, draws, bases[0]) if bases else None


def _write_minus(p: Proof, every: Every, x: sp.Symbol, draws: sp.Expr, base: sp.Expr) -> str:
    parameters = parameter_facts(p)
    guard = p.assume("s", gt(P_minus(x), 0))
    facts = [*parameters, *instances(p, x, [guard], "s: ")]
    some = p.decide("draws>=1", ge(draws, 1), parameters)
    positive = p.decide("base>0", gt(base, 0), facts)
    mean = p.decide("mean", le(2 * base, 1 - B_minus(x)), facts)
    at = {X: x, n: draws, sp.Symbol("base_c", real=True): base}
    best = p.take(
        "best", "lemma", guard, some, positive, mean, name="best of several draws from a mean", at=at
    )
    shown = p.decide("bound", every.body, [best, *facts])
    return p.state("every s", every, "generalisation", shown, *p.resting_on(shown, [guard]))
