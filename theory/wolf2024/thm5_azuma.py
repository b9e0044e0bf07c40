"""Candidate thm5-azuma: bounded increments, in two readings of beta."""

from sympy import exp

from theory.claims import Hypothesis, claim
from theory.logic import Formula, every_length, every_prompt
from theory.observables import LLR, Prob, largest_increment, least_increment, n, s
from theory.parameters import R, beta, deviation
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.uniform_beta import every_prefix_distinguishable

SOURCE = "this project, candidate thm5-azuma"

bounded_range = Hypothesis(
    "bounded-range",
    "after every prompt the increments of the log-ratio lie within an interval of length R",
    every_prompt(largest_increment(s) - least_increment(s) <= R, support="P-"),
    SOURCE,
)


def falls_short(bound: object) -> Formula:
    """P-(LLR_n <= n beta - deviation) is at most this, for every n >= 1."""
    return every_length(Prob("P-", LLR(s) <= n * beta - deviation, s, n) <= bound, start=1)


theorem = claim(
    "thm5-azuma",
    title="P-(LLR_n <= n beta - t) <= exp(-2 t^2/(n R^2)), beta a bound at every prefix",
    source=SOURCE,
    kind="candidate",
    hypotheses=[every_prefix_distinguishable, bounded_range],
    conclusion=falls_short(exp(-2 * deviation**2 / (n * R**2))),
    reading="beta bounds the divergence after every prefix (second reading of the candidate); t is deviation.",
)

average = claim(
    "thm5-azuma.average",
    title="the same with beta a bound on the average over prefixes only",
    source=SOURCE,
    kind="reading",
    reading_of="thm5-azuma",
    hypotheses=[distinguishable, bounded_range],
    conclusion=falls_short(exp(-2 * deviation**2 / (n * R**2))),
    reading="beta as in Definition 2.2 (first reading of the candidate).",
)
