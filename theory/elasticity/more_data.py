"""Whether more pre-training makes a model more elastic."""

from theory.claims import Hypothesis, claim
from theory.library import D

from ._setting import SOURCE, P_a, P_p, X, elasticity, ell, g_a, k, resumed

k_more = elasticity.parameter("k_more", lower=0, meaning="a larger amount of pre-training data")
slopes = (D(g_a(ell, k), ell, at=0), D(g_a(ell, k_more), ell, at=0))

more_data = claim(
    "elasticity.more-data",
    sheet="F1.10",
    title="More pre-training, more elastic",
    source=SOURCE,
    signature=elasticity,
    hypotheses=[resumed],
    where=[k <= k_more],
    conclusion=slopes[0] <= slopes[1],
    kind="theorem",
)
mostly_alignment = claim(
    "elasticity.more-data.little",
    title="The same, where alignment gives every leaf at least twice the data that pre-training does",
    source="repair of F1.10",
    signature=elasticity,
    hypotheses=[
        resumed,
        Hypothesis(
            "little",
            "P_a >= 2 k P_p, for the larger amount",
            X.every(lambda x: P_a(x) >= 2 * k_more * P_p(x)),
        ),
    ],
    where=[k <= k_more],
    conclusion=slopes[0] <= slopes[1],
    kind="repair",
    repairs=["elasticity.more-data"],
)
