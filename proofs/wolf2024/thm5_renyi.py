"""thm5-renyi and claims of its form: an exponential tail from Chernoff's coefficient.

On paper: the mean of r^l falls by the factor rho with every sentence, r = P+/P-; then Markov's inequality.
"""

from __future__ import annotations

from functools import partial

import sympy as sp

from proofs.lemmas.moment import rho, tilt
from proofs.wolf2024._chernoff import Moment, likely, target_of
from proofs.wolf2024._shape import bounded, written
from proofs.writing import Derivation, Proof
from theory import Claim
from theory.matching import hole, hypothesis
from theory.observables import chernoff_coefficient, s


def separation(claim: Claim) -> Moment:
    """What a hypothesis that bounds Chernoff's coefficient after every prompt says of the mean of r^l."""
    found = hypothesis(claim, *bounded(chernoff_coefficient(s, hole("power")), "P-"))
    power, bound = found["power"], found["bound"]
    return Moment(power, bound, partial(_mean_powers, found.index, power, bound))


def _mean_powers(
    index: int, power: sp.Expr, bound: sp.Expr, p: Proof, positive: str, below: str, above: str
) -> str:
    whole = p.take("coefficient", "hypothesis", index=index)
    at = {tilt: power, rho: bound}
    name = "mean power of the likelihood ratio"
    return p.take("mean powers", "lemma", whole, positive, below, above, name=name, at=at)


def derive(claim: Claim) -> Derivation:
    """The derivation of a claim of this form."""
    return written(claim, likely, target_of(claim), separation(claim))
