"""Conservation for models that can be no law at all: a smooth family, along a path of its minimisers.

At the instant considered, a family of positive laws is its law q, the scores u_j = d log q/d theta_j, whose means under q are 0, and the
velocity v of the path; where theta minimises the loss inside the family, its gradient is 0. Slopes follow by the chain rule.
"""

from sympy import Eq

from theory.claims import Hypothesis, claim
from theory.signature import Signature

from ._setting import SOURCE

family = Signature("elasticity-family")
X, J = family.set("X"), family.set("J")
P_p, P_a, P_t = family.laws("P_p P_a P_t", X)
q = family.law("q", X, positive=True, meaning="the model's law")
statistic = family.reals("T", (X, J), meaning="any function of a leaf, one for each coordinate of theta")
v = family.reals("v", J, meaning="velocity of the minimiser")
k = family.parameter("k", lower=0, meaning="data of pre-training over data of alignment")
ell = family.parameter(
    "l", lower=0, lower_closed=True, meaning="data of the perturbation over data of alignment"
)

score = family.define(
    "u", lambda x, j: statistic(x, j) - X.sum(lambda z: q(z) * statistic(z, j)), latex="u_{#2}(#1)"
)


def gradient(P, j):
    """d g_P/d theta_j = -sum P u_j, of the rate g_P = -sum P log q."""
    return -X.sum(lambda x: P(x) * score(x, j))


def slope(P):
    """d g_P/dl along the path."""
    return J.sum(lambda j: gradient(P, j) * v(j))


stationary = Hypothesis(
    "minimiser",
    "the gradient of k g_p + g_a + l g_t in theta is 0",
    J.every(lambda j: Eq(k * gradient(P_p, j) + gradient(P_a, j) + ell * gradient(P_t, j), 0)),
    SOURCE,
)
along_minimisers = claim(
    "elasticity.family",
    sheet="F1.11",
    title="Conservation along a path of minimisers within a smooth family",
    source=SOURCE,
    signature=family,
    hypotheses=[stationary],
    conclusion=Eq(k * slope(P_p) + slope(P_a) + ell * slope(P_t), 0),
    kind="theorem",
    reading="the family at the instant considered: its law, its scores (any functions less their means) and the path's velocity",
)
