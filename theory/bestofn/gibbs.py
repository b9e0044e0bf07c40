"""The law that is best for reward less a price for divergence."""

from sympy import Eq, Or, log

from theory.claims import claim
from theory.library import KL, TV, E
from theory.logic import both
from theory.signature import Signature

from ._setting import GIBBS, LAM, partition, tilted

gibbs = Signature("gibbs")
Y = gibbs.set("Y")
pi_0 = gibbs.law("pi_0", Y, positive=True, meaning="reference law")
pi_1 = gibbs.law("pi_1", Y, meaning="any other law")
r = gibbs.reals("r", Y, meaning="reward")
lam = gibbs.parameter("lam", lower=0, meaning=LAM)

pi_lam = tilted(gibbs, pi_0, r, lam)
best = lam * log(partition(Y, pi_0, r, lam))


def penalised(law):
    """E_law r - lam KL(law || pi_0)."""
    return E(law, r, Y) - lam * KL(law, pi_0, Y)


attained = Eq(penalised(pi_lam), best)
bound = penalised(pi_1) <= best

variational = claim(
    "bestofn.gibbs",
    sheet="F7.1",
    title="Reward less a price for divergence is at most lam log E_0 e^{r/lam}, which the tilted law alone attains",
    source=GIBBS,
    signature=gibbs,
    conclusion=both(bound, attained, Or(penalised(pi_1) < best, Eq(TV(pi_1, pi_lam, Y), 0))),
    kind="theorem",
    reading="two laws are the same if their total variation is 0",
)
symmetric = claim(
    "bestofn.symmetric",
    sheet="F7.2",
    title="What the tilted law gains in reward is lam times the divergence both ways",
    source=GIBBS,
    signature=gibbs,
    conclusion=Eq(E(pi_lam, r, Y) - E(pi_0, r), lam * (KL(pi_lam, pi_0, Y) + KL(pi_0, pi_lam, Y))),
    kind="theorem",
)
