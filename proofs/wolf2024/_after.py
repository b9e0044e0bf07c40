"""After a prefix: what a bound on the divergence there accumulates to."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from proofs.kernel.rules._language import ge, gt
from proofs.wolf2024._shape import RATE
from proofs.writing import Proof
from theory import Claim
from theory.logic import Every, EveryLength, Formula, Relation, When
from theory.matching import Part, hypothesis
from theory.observables import KL, Expect, gain, n, s

X0 = sp.Symbol("x0")


@dataclass(frozen=True)
class Divergence:
    """Hypothesis ``index``: after every nonempty prefix that meets a condition, E KL > rate for every n >= 0."""

    index: int
    var: sp.Symbol
    condition: Formula
    rate: sp.Expr
    strict: bool


def divergence_after(claim: Claim) -> Divergence:
    """The hypothesis that bounds the expected divergence after prefixes of P-."""
    mean = EveryLength(n, Relation(Expect("P-", KL(s), s, n, X0) >= RATE))
    some = When(Part("condition"), mean)
    found = hypothesis(claim, *(Every(X0, some, "P-", None, nonempty) for nonempty in (True, False)))
    assert isinstance(found.formula, Every)
    return Divergence(found.index, found.formula.var, found["condition"], found["rate"], found.strict)


def accumulated(
    p: Proof, divergence: Divergence, x: sp.Symbol, possible: str, facts: list[str], label: str = ""
) -> str:
    """E gain > n rate for every n >= 1 after the prefix x, by the chain rule and induction.

    Args:
      facts: the steps that x meets the condition and, if it has to be, is not empty.
      label: begins the names of the steps, where there are several such x.
    """
    whole = p.take(f"{label}divergence", "hypothesis", index=divergence.index)
    formula = p.statement(whole)
    guards = [possible, *facts[1:]] if isinstance(formula, Every) and formula.nonempty else [possible]
    where = p.take(f"{label}divergence there", "instance", whole, *guards, at=x)
    kl = p.take(f"{label}divergence after it", "as the condition holds", where, facts[0])
    above = gt if divergence.strict else ge

    def goal(count: sp.Expr) -> sp.Basic:
        return above(Expect("P-", gain(s, x), s, count, x), count * divergence.rate)

    def chain(name: str, count: sp.Expr) -> str:
        at = {n: count, X0: x}
        return p.take(name, "lemma", possible, name="chain rule after a prefix", at=at)

    zero = sp.Integer(0)
    start = [
        chain(f"{label}chain-0", zero),
        p.take(f"{label}mean-0", "definition", possible, name="expectation after, no sentences", of=(s, x)),
        p.take(f"{label}divergence-0", "instance", kl, at=zero),
    ]
    base = p.decide(f"{label}gain-1", goal(sp.Integer(1)), start)
    before = p.assume(f"{label}gain-n", goal(n))
    step = p.decide(
        f"{label}gain-n+1",
        goal(n + 1),
        [before, chain(f"{label}chain-n", n), p.take(f"{label}divergence-n", "instance", kl, at=n)],
    )
    return p.state(f"{label}gain", EveryLength(n, Relation(goal(n)), 1), "induction", base, before, step)


__all__ = ["Divergence", "accumulated", "divergence_after"]
