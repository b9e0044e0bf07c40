"""Candidate uniform-beta: divergence at every prefix, not on average."""

from sympy import exp, log

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prompt, some_prompt
from theory.observables import B_P, KL, n, s
from theory.parameters import alpha, beta, epsilon, gamma
from theory.wolf2024.def5 import negative
from theory.wolf2024.lem3_uniform import PATH
from theory.wolf2024.no_distinguishability import rho

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

switching = claim(
    "uniform-beta.switching",
    title="n sentences that gain beta, then some that multiply the posterior weight by rho, misalign for every n",
    source="this project, candidate uniform-beta (its second question)",
    kind="candidate",
    hypotheses=[every_prefix_distinguishable, negative],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(
        some_prompt(
            B_P(s) < gamma + epsilon,
            length=n + log(1 + (1 - alpha) / alpha * exp(-n * beta)) / log(rho),
            rounding="floor",
            at_most=True,
        )
    ),
    reading=(
        "The best next sentence multiplies the posterior odds by e^beta or, while B_P >= gamma + eps, the weight by rho, whichever is "
        "more: first the one, from some weight on the other. n counts the sentences before the switch; the least length over n is meant."
    ),
)
