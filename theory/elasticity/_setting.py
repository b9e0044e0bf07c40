"""What the claims of this folder speak of: three laws on a set of leaves, mixed by amounts of data.

A model that was pre-trained, aligned and then perturbed is compared with one compressor of all three sets of data, the weighted mean
q_l = (k P_p + P_a + l P_t)/(k + 1 + l). The rate g_i(l) = -sum P_i log q_l is the length, in nats, of its code for data of kind i, and
the slope of g_a says how fast a perturbation undoes the alignment.
"""

from sympy import Eq, Implies, Or, log

from theory.claims import Hypothesis
from theory.library import E, mix
from theory.signature import Signature

SOURCE = "Ji et al., Language Models Resist Alignment, arXiv 2406.06144, section 4"

elasticity = Signature("elasticity")
X = elasticity.set("X")
P_p, P_a, P_t = elasticity.laws("P_p P_a P_t", X)
k = elasticity.parameter("k", lower=0, meaning="data of pre-training over data of alignment")
ell = elasticity.parameter(
    "l", lower=0, lower_closed=True, meaning="data of the perturbation over data of alignment"
)


def _q(x, at=ell, k=k):
    return mix((k, P_p), (1, P_a), (at, P_t))(x)


q = elasticity.define("q", _q, latex="q_{#2}(#1)")


def _rate(P):
    """Nats of the compressor's code for data of a law: -sum P log q."""
    return lambda at=ell, k=k: E(P, lambda x: -log(q(x, at, k)))


g_p, g_a, g_t = (
    elasticity.define(name, _rate(P), latex=rf"{name}(#1)")
    for name, P in (("g_p", P_p), ("g_a", P_a), ("g_t", P_t))
)

covered = Hypothesis(
    "covered",
    "at l = 0 the support of P_t lies in that of q_0",
    X.every(lambda x: Implies(Eq(ell, 0), Or(Eq(P_t(x), 0), q(x, 0) > 0))),
    SOURCE,
)
covered_at_0 = Hypothesis(
    "covered",
    "the support of P_t lies in that of q_0",
    X.every(lambda x: Or(Eq(P_t(x), 0), q(x, 0) > 0)),
    SOURCE,
)
resumed = Hypothesis(
    "resumed", "the perturbation is more pre-training", X.every(lambda x: Eq(P_t(x), P_p(x))), SOURCE
)

__all__ = [
    *("E", "P_a", "P_p", "P_t", "SOURCE", "X", "covered", "covered_at_0", "elasticity"),
    *("g_a", "g_p", "g_t", "ell", "k", "q", "resumed"),
]
