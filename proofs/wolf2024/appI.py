"""appI.shifted-accumulation: a divergence that decays like (|s| + 1)^-eta accumulates n^(1 - eta).

On paper: the divergence after n sentences exceeds beta/(n + 1)^eta whatever the prompt, so it does on average; and
(n + 1)^(1 - eta) = (n + 1)(n + 1)^-eta <= n n^-eta + (n + 1)^-eta.
"""

from __future__ import annotations

import sympy as sp

from proofs.derivation import Derivation, Proof
from proofs.lemmas._writing import over_terms
from proofs.rules._language import PartialSum, eq, ge, gt, le, prompt, substitute_in
from proofs.rules.definitions import i, many
from proofs.wolf2024._shape import (
    parameter_facts,
    written,
)
from theory import Claim
from theory.logic import Every, EveryLength, Relation
from theory.observables import KL, LLR, Average, Expect, Observable, P_minus, n, s, size


def derive(claim: Claim) -> Derivation | None:
    """The derivation of "E LLR >= beta n^(1 - eta) for every n >= 1" from a bound on the divergence by length, or None."""
    every = claim.conclusion
    if not isinstance(every, EveryLength) or every.start != 1 or every.var != n:
        return None
    relation = every.body.condition if isinstance(every.body, Relation) else None
    if not isinstance(relation, sp.GreaterThan) or relation.lhs != Expect("P-", LLR(s), s, n):
        return None
    powers = [a for a in relation.rhs.atoms(sp.Pow) if a.base == n]
    found = _decaying(claim)
    if relation.rhs.atoms(Observable, Average) or len(powers) != 1 or found is None:
        return None
    return written(claim, _write, every, powers[0], *found)


def _decaying(claim: Claim) -> tuple[int, Every, sp.Expr] | None:
    """KL(s) > a bound in |s| after every prompt of P-: number, formula, and the bound in n."""
    for index, hypothesis in enumerate(claim.hypotheses):
        f = hypothesis.formula
        if not isinstance(f, Every) or f.support != "P-" or f.length or f.nonempty:
            continue
        c = f.body.condition if isinstance(f.body, Relation) else None
        if not isinstance(c, (sp.StrictGreaterThan, sp.GreaterThan)) or c.lhs != KL(f.var):
            continue
        if c.rhs.atoms(Observable) == {size(f.var)}:
            return index, f, c.rhs.xreplace({size(f.var): n})
    return None


def _write(p: Proof, every: EveryLength, power: sp.Pow, index: int, f: Every, bound: sp.Expr) -> str:
    parameters = parameter_facts(p)
    whole = p.take("hypothesis", "hypothesis", index=index)
    mean = _mean(p, whole, bound, parameters)
    start = [
        p.take("chain-0", "lemma", name="chain rule", at={n: sp.Integer(0)}),
        p.take("mean-0", "definition", name="expectation of no sentences", of=(s,)),
        p.take("divergence-0", "instance", mean, at=sp.Integer(0)),
    ]
    base = p.decide("start", substitute_in(every.body, {n: sp.Integer(1)}), [*start, *parameters])
    some = p.assume("n>=1", ge(n, 1))
    before = p.assume("before", every.body)
    more = [
        before,
        p.take("chain-n", "lemma", name="chain rule", at={n: n}),
        p.take("divergence-n", "instance", mean, at=n),
        _falling(p, power, some, parameters),
        some,
        *parameters,
    ]
    step = p.decide("after", substitute_in(every.body, {n: n + 1}), more)
    return p.state("every n", every, "induction", base, before, *p.resting_on(step, [some]), step)


def _mean(p: Proof, whole: str, bound: sp.Expr, parameters: list[str]) -> str:
    """E KL >= the bound, for every n."""
    at = prompt(n, i)
    zero = p.take("n>=0", "whole number", number=n)
    reals = p.needed(Relation(eq(bound, bound)), [zero, *parameters])

    def total(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at) * KL(at), i, k)

    def mass(k: sp.Expr) -> PartialSum:
        return PartialSum(P_minus(at), i, k)

    def facts(k: sp.Expr) -> list[str]:
        x = prompt(n, k)
        drawn = p.assume("drawn", gt(P_minus(x), 0))
        here = p.take("here", "instance", whole, drawn, at=x)
        sized = p.take("size", "definition", name="size of a listed prompt", of=(n, k))
        in_n = p.take("in n", "equals for equals", here, sized, term=size(x))
        return [
            p.take("if drawn", "implication", drawn, in_n),
            p.take("probability", "definition", name="probability", of=("P-", x)),
        ]

    def claim(k: sp.Expr) -> sp.Basic:
        return ge(total(k), bound * mass(k))

    sums = [total(many(n)), mass(many(n))]
    shown = over_terms(p, "sums", claim, sums, facts, many(n), reals)
    average = p.take("mean divergence", "definition", name="expectation", of=("P-", KL(s), s, n))
    everything = p.take("all", "definition", name="all prompts", of=("P-", n))
    last = p.decide("mean", ge(Expect("P-", KL(s), s, n), bound), [shown, average, everything, *reals])
    return p.state("mean for every n", EveryLength(n, p.statement(last), 0), "generalisation", last)


def _falling(p: Proof, power: sp.Pow, some: str, parameters: list[str]) -> str:
    """n^eta <= (n + 1)^eta, the exponent of n being 1 - eta."""
    eta = 1 - power.exp
    larger = p.decide("n<=n+1", le(n, n + 1), [])
    logs = p.take("logarithms", "logarithm of an inequality", larger, some)
    scaled = p.decide("eta log n", le(eta * sp.log(n), eta * sp.log(n + 1)), [logs, some, *parameters])
    return p.take("powers", "exponential", scaled, some)
