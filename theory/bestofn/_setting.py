"""What the claims of this folder speak of: a reference law pi_0, a reward, the tilted law pi_lam, and the law of the best of n draws.

pi_lam is proportional to pi_0 e^{r/lam}. The best of n draws lies in a level set of the reward with the probability that all draws lie at or
below it less that all lie below. Ties are settled uniformly among the tied *draws*, each of which is, given its level, a draw from pi_0 in that level;
so the best of n has the proportions of pi_0 within a level.
"""

from collections.abc import Callable
from typing import Any

import sympy as sp
from sympy import Eq, exp

from theory.library import mass, tilt
from theory.signature import Definition, FiniteSet, Signature, Table

GIBBS = "Gibbs variational principle; Theoretical Limits of LM Alignment, arXiv 2605.07105"
BEST = "Beirami et al., Theoretical guarantees on the best-of-n alignment policy, arXiv 2401.01879"
TRIES = "Schaeffer et al., arXiv 2502.17578; Hughes et al., Best-of-N jailbreaking, arXiv 2412.03556"
LAM = "price of a nat of divergence, in units of reward"

Masses = tuple[Callable[[sp.Symbol], Any], Callable[[sp.Symbol], Any], Callable[[sp.Symbol], Any]]


def tilted(S: Signature, pi_0: Table, r: Table, lam: sp.Symbol) -> Definition:
    """pi_lam, the law proportional to pi_0 e^{r/lam}."""
    return S.define("pi_lam", lambda y: tilt(pi_0, lambda z: r(z) / lam)(y), latex=r"\pi_\lambda(#1)")


def partition(Y: FiniteSet, pi_0: Table, r: Table, lam: sp.Symbol) -> sp.Expr:
    """E_0 e^{r/lam}."""
    return Y.sum(lambda z: pi_0(z) * exp(r(z) / lam))


def masses(pi_0: Table, r: Table) -> Masses:
    """What pi_0 gives to the rewards up to that of an element, below it, and equal to it."""
    (Y,) = pi_0.sets

    def law(z: sp.Symbol) -> sp.Expr:
        return pi_0(z)

    return (
        lambda y: mass(law, lambda z: r(z) <= r(y), Y),
        lambda y: mass(law, lambda z: r(z) < r(y), Y),
        lambda y: mass(law, lambda z: Eq(r(z), r(y)), Y),
    )


def best_law(pi_0: Table, r: Table, n: Any) -> Callable[[sp.Symbol], Any]:
    """The law of the best of n draws, ties settled uniformly among the tied draws."""
    upto, below, level = masses(pi_0, r)
    return lambda y: pi_0(y) * (upto(y) ** n - below(y) ** n) / level(y)
