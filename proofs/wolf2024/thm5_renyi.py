"""thm5-renyi and claims of its form: an exponential tail from Chernoff's coefficient.

On paper: the mean of r^l falls by the factor rho with every sentence, r = P+/P-; then Markov's inequality.
"""

from __future__ import annotations

from functools import partial

import sympy as sp

from proofs.lemmas.moment import rho, tilt
from proofs.wolf2024._chernoff import Moment, likely, target_of
from proofs.wolf2024._shape import written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.logic import Every, Relation
from theory.observables import Observable, affinity, s


def separation(claim: Claim) -> Moment | None:
    """What a hypothesis that bounds Chernoff's coefficient after every prompt says of the mean of r^l, or None."""
    for index, hypothesis in enumerate(claim.hypotheses):
        f = hypothesis.formula
        if not isinstance(f, Every) or f.support != "P-" or f.length or f.nonempty or f.var != s:
            continue
        c = f.body.condition if isinstance(f.body, Relation) else None
        if isinstance(c, sp.LessThan) and isinstance(c.lhs, affinity) and not c.rhs.atoms(Observable):
            power, bound = c.lhs.args[1], c.rhs
            return Moment(power, bound, partial(_mean_powers, index, power, bound))
    return None


def _mean_powers(
    index: int, power: sp.Expr, bound: sp.Expr, p: Proof, positive: str, below: str, above: str
) -> str:
    whole = p.take("coefficient", "hypothesis", index=index)
    at = {tilt: power, rho: bound}
    name = "mean power of the likelihood ratio"
    return p.take("mean powers", "lemma", whole, positive, below, above, name=name, at=at)


def derive(claim: Claim) -> Derivation | None:
    """The derivation of a claim of this form, or None."""
    target, moment = target_of(claim), separation(claim)
    return None if target is None or moment is None else written(claim, likely, target, moment)
