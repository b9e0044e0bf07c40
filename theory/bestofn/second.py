"""What becomes of a second reward when the first one is optimised."""

from sympy import Or, exp

from theory.claims import Hypothesis, claim
from theory.library import E
from theory.logic import both
from theory.signature import Signature

from ._setting import GIBBS, LAM, tilted

two = Signature("two-rewards")
Y = two.set("Y")
pi_0 = two.law("pi_0", Y, positive=True, meaning="reference law")
r = two.reals("r", Y, meaning="reward that is optimised")
g = two.reals("g", Y, meaning="a second reward")
lam = two.parameter("lam", lower=0, meaning=LAM)

pi_lam = tilted(two, pi_0, r, lam)


def covariance(f):
    """Cov_0(f, g)."""
    return E(pi_0, lambda y: f(y) * g(y)) - E(pi_0, f) * E(pi_0, g)


not_worse = E(pi_lam, g, Y) >= E(pi_0, g)

correlated = claim(
    "bestofn.second-reward",
    sheet="F7.13",
    title="What correlates with the reward does not get worse when the reward is optimised",
    source=GIBBS,
    signature=two,
    hypotheses=[Hypothesis("correlated", "Cov_0(r, g) > 0", covariance(r) > 0)],
    conclusion=not_worse,
    kind="theorem",
)
weight = covariance(lambda y: exp(r(y) / lam))
criterion = claim(
    "bestofn.second-reward.exponential",
    title="A second reward does not get worse if and only if it does not correlate negatively with e^{r/lam}",
    source="repair of F7.13",
    signature=two,
    conclusion=both(Or(weight < 0, not_worse), Or(weight >= 0, E(pi_lam, g, Y) < E(pi_0, g))),
    kind="repair",
    repairs=["bestofn.second-reward"],
)
comonotone = claim(
    "bestofn.second-reward.comonotone",
    title="A second reward that orders no two answers the other way round does not get worse",
    source="repair of F7.13",
    signature=two,
    hypotheses=[
        Hypothesis(
            "comonotone",
            "(r(y) - r(z)) (g(y) - g(z)) >= 0",
            Y.every(lambda y: Y.every(lambda z: (r(y) - r(z)) * (g(y) - g(z)) >= 0)),
        )
    ],
    conclusion=not_worse,
    kind="repair",
    repairs=["bestofn.second-reward"],
)
