"""Whether the best of n draws is a tilted law."""

from sympy import Eq, Implies, Ne, Or, log

from theory.claims import Hypothesis, claim
from theory.logic import both

from ._setting import BEST
from .divergence import Y, below, best_of_n, level, n, r, upto

READING = (
    "BoN_n is pi_lam for some lam > 0 if and only if log(BoN_n/pi_0) grows with the reward and in proportion to it: with lam left out, since a "
    "law on all of Y that is 1/lam times r up to a constant is pi_lam"
)


def ratio(y):
    """BoN_n/pi_0."""
    return (upto(y) ** n - below(y) ** n) / level(y)


increasing = Y.every(
    lambda y: Y.every(
        lambda z: both(
            Implies(r(y) > r(z), ratio(y) > ratio(z)),
            Implies(Eq(r(y), r(z)), Eq(ratio(y), ratio(z))),
        )
    )
)
proportional = Y.every(
    lambda x: Y.every(
        lambda y: Y.every(
            lambda z: Eq(
                (log(ratio(x)) - log(ratio(z))) * (r(y) - r(z)),
                (log(ratio(y)) - log(ratio(z))) * (r(x) - r(z)),
            )
        )
    )
)
two_values = [
    Hypothesis(
        "no-constant", "the reward takes two values", Y.some(lambda y: Y.some(lambda z: Ne(r(y), r(z))))
    ),
    Hypothesis(
        "two-values",
        "and no third one",
        Y.every(
            lambda x: Y.every(lambda y: Y.every(lambda z: Or(Eq(r(x), r(y)), Eq(r(y), r(z)), Eq(r(z), r(x)))))
        ),
    ),
]

binary = claim(
    "bestofn.is-tilted.two-values",
    sheet="F7.10",
    title="The best of n is a tilted law where the reward takes two values",
    source=BEST,
    signature=best_of_n,
    hypotheses=two_values,
    where=[n >= 2],
    conclusion=both(increasing, proportional),
    kind="theorem",
    reading=READING,
)
every_reward = claim(
    "bestofn.is-tilted",
    sheet="F7.11",
    title="The best of n is a tilted law, whatever the reward",
    source=BEST,
    signature=best_of_n,
    where=[n >= 2],
    conclusion=both(increasing, proportional),
    kind="theorem",
    reading=READING,
)
of_another = claim(
    "bestofn.is-tilted.another-reward",
    title="The best of n is the law tilted by another reward, one that orders answers as the reward does",
    source="repair of F7.11",
    signature=best_of_n,
    where=[n >= 2],
    conclusion=increasing,
    kind="repair",
    repairs=["bestofn.is-tilted"],
    reading="the other reward is log(BoN_n/pi_0), with lam = 1",
)
