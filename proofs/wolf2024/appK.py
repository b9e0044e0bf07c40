"""Appendix K: Taylor terms of exp(u_minus + u_plus), statements about numbers that no world enters.

On paper: a product of powers is decided as it stands. For the terms up to order k, (1 + x)^k <= exp(k x) <= e with
x = u_plus/u_minus and k x <= 1; for the whole series, exp(u_plus) <= 2.
"""

from __future__ import annotations

import sympy as sp

from proofs.kernel.rules._language import eq, ge, gt, le
from proofs.wolf2024._shape import begin, parameter_facts
from proofs.writing import Derivation, Proof, Stuck
from theory import Claim
from theory.logic import Relation
from theory.observables import Average, Observable


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a relation between parameters, or None."""
    relation = claim.conclusion.condition if isinstance(claim.conclusion, Relation) else None
    if claim.hypotheses or relation is None or relation.atoms(Observable, Average):
        return None
    p = begin(claim)
    try:
        parameters = parameter_facts(p)
        facts = [*parameters, *_exponentials(p, parameters), *_powers(p, relation, parameters)]
        return p.finish(p.decide("relation", claim.conclusion, facts))
    except Stuck as error:
        return p.stuck(str(error))


def _exponentials(p: Proof, parameters: list[str]) -> list[str]:
    """exp of the relations u <= log c between parameters."""
    found = []
    for name in parameters:
        relation = p.condition(name)
        if any(isinstance(side, sp.log) for side in relation.args):
            reals = p.needed(Relation(sp.And(*(eq(a, a) for a in relation.args), evaluate=False)), parameters)
            found.append(p.take(f"exp of {name}", "exponential", name, *[r for r in reals if r != name]))
    return found


def _powers(p: Proof, relation: sp.Basic, parameters: list[str]) -> list[str]:
    """(a + b)^k <= e a^k for powers of sums in the relation, where k b <= a."""
    found = []
    powers = {a for a in sp.preorder_traversal(relation) if isinstance(a, sp.Pow) and a.exp.is_Symbol}
    sums = [a for a in powers if isinstance(a.base, sp.Add) and len(a.base.args) == 2]
    for k, power in enumerate(sorted(sums, key=str)):
        bases = [q.base for q in powers if q.base in power.base.args and q.exp == power.exp]
        if len(bases) != 1:
            continue
        a, order = bases[0], power.exp
        x = (power.base - a) / a
        label = f"power {k + 1}: "
        positive = p.decide(f"{label}base>0", gt(a, 0), parameters)
        above = p.decide(f"{label}sum>0", gt(power.base, 0), parameters)
        bound = p.take(f"{label}1+x<=exp(x)", "tangent of the exponential", positive, x=x)
        times = p.decide(
            f"{label}sum/a<=exp(x)", le(power.base / a, sp.exp(x, evaluate=False)), [bound, positive]
        )
        logs = ge(x, sp.log(power.base) - sp.log(a))
        in_logs = p.state(f"{label}logarithms", logs, "logarithm", times, positive, above)
        whole = p.decide(f"{label}order>0", gt(order, 0), parameters)
        linear = p.decide(f"{label}log", le(sp.log(power.base), sp.log(a) + x), [in_logs, positive, above])
        scaled = p.take(
            f"{label}order log", "multiply by a positive", linear, whole, positive, above, factor=order
        )
        low = p.condition(scaled).lhs
        whole_bound = p.decide(
            f"{label}k x<=1", le(low, order * sp.log(a) + 1), [scaled, *parameters, positive, above]
        )
        found += [p.take(f"{label}exp", "exponential", whole_bound, positive, above), positive, above]
    return found
