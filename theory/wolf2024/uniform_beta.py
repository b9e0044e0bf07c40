"""Candidate uniform-beta: divergence at every prefix, not on average."""

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt
from theory.observables import KL, s
from theory.parameters import beta, epsilon
from theory.wolf2024.lem3_uniform import PATH

every_prefix_distinguishable = Hypothesis(
    "every-prefix-distinguishable",
    "KL(P-(.|s) || P+(.|s)) exceeds beta after every prompt that P- can produce",
    every_prompt(KL(s) > beta, support="P-"),
    "candidates of this project: uniform-beta",
)

repair = claim(
    "uniform-beta",
    title="divergence above beta at every prefix gives a path that gains beta per sentence at every prefix",
    source="this project, candidate uniform-beta (its first question)",
    kind="repair",
    hypotheses=[every_prefix_distinguishable],
    where=[epsilon < 1],
    conclusion=PATH,
    repairs=["lem3-uniform"],
    reading="The hypothesis of Lemma 3 is strengthened from the average over prefixes to each prefix.",
)
