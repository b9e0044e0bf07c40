"""How much reward a law may gain by going so far from the reference."""

from sympy import And, sqrt

from theory.claims import Hypothesis, claim
from theory.library import KL, E, chi_square, variance

from .gibbs import GIBBS, Y, gibbs, pi_0, pi_1, r

low = gibbs.parameter("low", meaning="no reward is less")
high = gibbs.parameter("high", meaning="no reward is more")

gain = E(pi_1, r) - E(pi_0, r)
bounded = Hypothesis(
    "bounded",
    "low <= r <= high",
    Y.every(lambda y: And(low <= r(y), r(y) <= high)),
)

by_variance = claim(
    "bestofn.gain-by-variance",
    sheet="F7.3",
    title="The gain is at most the root of twice the variance under pi_0 times the divergence",
    source=GIBBS,
    signature=gibbs,
    conclusion=gain <= sqrt(2 * variance(pi_0, r) * KL(pi_1, pi_0)),
    kind="theorem",
)
by_chi_square = claim(
    "bestofn.gain-by-variance.chi-square",
    title="The gain is at most the root of the variance under pi_0 times the chi-square divergence",
    source="repair of F7.3",
    signature=gibbs,
    conclusion=gain <= sqrt(variance(pi_0, r) * chi_square(pi_1, pi_0)),
    kind="repair",
    repairs=["bestofn.gain-by-variance"],
)
by_range = claim(
    "bestofn.gain-by-range",
    sheet="F7.4",
    title="The gain is at most the range of the reward times the root of half the divergence",
    source=GIBBS,
    signature=gibbs,
    hypotheses=[bounded],
    conclusion=gain <= (high - low) * sqrt(KL(pi_1, pi_0) / 2),
    kind="theorem",
    reading="low and high are any bounds of the reward; its least and its largest value are the sharpest, so nothing is lost",
)
