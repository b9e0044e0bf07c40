"""Poisoned data against a penalty that holds on to the model that was there before."""

from sympy import Eq, Or

from theory.claims import claim
from theory.library import cross_entropy
from theory.logic import both

from ._setting import SOURCE, X, mixture, share, tuning, unlike

a = share("a", "weight of harm in the model")
a0 = share("a0", "weight of harm before tuning")
e = share("e", "share of the data that is harm")
N = tuning.parameter("N", lower=0, meaning="weight of the data")
M = tuning.parameter("M", lower=0, meaning="weight of the model that was there before")

a_star = (N * e + M * a0) / (N + M)


def loss(weight):
    """N CE(data, P_a) + M CE(P_a0, P_a), at the weight a."""
    P_a = mixture(weight)
    return N * cross_entropy(mixture(e), P_a, X) + M * cross_entropy(mixture(a0), P_a, X)


poisoned = claim(
    "finetuning.poisoned",
    sheet="F9.1",
    title="Data of which a share e is harm give exactly the weight (N e + M a0)/(N + M)",
    source=SOURCE,
    signature=tuning,
    hypotheses=[unlike],
    conclusion=both(loss(a_star) <= loss(a), Or(Eq(a, a_star), loss(a_star) < loss(a))),
    kind="theorem",
    reading="the weight is a minimiser, and no other weight in [0, 1] is one",
)
