"""Rebound: whether a model that was aligned further falls back faster when it is trained on."""

from sympy import log

from theory.claims import Hypothesis, claim
from theory.library import D, E, mix
from theory.signature import Signature

from ._setting import SOURCE

rebounding = Signature("elasticity-rebound")
X = rebounding.set("X")
P_p, P_a = rebounding.laws("P_p P_a", X)
a, a_more = (
    rebounding.parameter(
        name, lower=0, upper=1, upper_closed=True, meaning=f"{what} of alignment over data of pre-training"
    )
    for name, what in (("a", "data"), ("a_more", "more data"))
)
t = rebounding.parameter("t", lower=0, lower_closed=True, meaning="data of renewed pre-training")

q = rebounding.define("q", lambda x, t=t, a=a: mix((1, P_p), (a, P_a), (t, P_p))(x), latex="q_{#2}(#1)")
g_a = rebounding.define("g_a", lambda t=t, a=a: E(P_a, lambda x: -log(q(x, t, a))), latex="g_a(#1; #2)")
slopes = (D(g_a(t, a), t, at=0), D(g_a(t, a_more), t, at=0))

rebound = claim(
    "elasticity.rebound",
    sheet="F1.13",
    title="The more alignment, the faster it is lost",
    source=SOURCE,
    signature=rebounding,
    where=[a <= a_more],
    conclusion=slopes[0] <= slopes[1],
    kind="theorem",
)
rebound_little = claim(
    "elasticity.rebound.little",
    title="The same, where alignment gives no leaf more than half the data that pre-training does",
    source="repair of F1.13",
    signature=rebounding,
    hypotheses=[
        Hypothesis(
            "little",
            "2 a P_a <= P_p, for the larger amount",
            X.every(lambda x: 2 * a_more * P_a(x) <= P_p(x)),
        )
    ],
    where=[a <= a_more],
    conclusion=slopes[0] <= slopes[1],
    kind="repair",
    repairs=["elasticity.rebound"],
)
