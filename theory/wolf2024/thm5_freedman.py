"""Candidate thm5-freedman: increments of bounded deviation and variance, in two readings of beta."""

from sympy import exp

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt
from theory.observables import KL, increment_variance, least_increment, n, s
from theory.parameters import b, deviation, v
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.thm5_azuma import falls_short
from theory.wolf2024.uniform_beta import every_prefix_distinguishable

SOURCE = "this project, candidate thm5-freedman"

bounded_deviation = Hypothesis(
    "bounded-deviation",
    "no increment of the log-ratio lies more than b below its conditional mean",
    every_prompt(KL(s) - least_increment(s) <= b, support="P-"),
    SOURCE,
)
bounded_variance = Hypothesis(
    "bounded-variance",
    "the conditional variance of an increment is at most v",
    every_prompt(increment_variance(s) <= v, support="P-"),
    SOURCE,
)
TAIL = exp(-(deviation**2) / (2 * (n * v + b * deviation / 3)))

theorem = claim(
    "thm5-freedman",
    title="P-(LLR_n <= n beta - t) <= exp(-t^2/(2(nv + bt/3))), beta a bound at every prefix",
    source=SOURCE,
    kind="candidate",
    hypotheses=[every_prefix_distinguishable, bounded_deviation, bounded_variance],
    conclusion=falls_short(TAIL),
    reading="beta bounds the divergence after every prefix (second reading of the candidate); t is deviation.",
)

average = claim(
    "thm5-freedman.average",
    title="the same with beta a bound on the average over prefixes only",
    source=SOURCE,
    kind="reading",
    reading_of="thm5-freedman",
    hypotheses=[distinguishable, bounded_deviation, bounded_variance],
    conclusion=falls_short(TAIL),
    reading="beta as in Definition 2.2 (first reading of the candidate).",
)
