"""Lemma 7: the reverse sigmoid."""

from sympy import exp, log

from theory.claims import claim
from theory.logic import every_length, some_prompt
from theory.observables import B_P, n, s
from theory.parameters import alpha, beta
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.slides_sigmoid import always_bad, binary

lemma = claim(
    "lem7",
    title="B in {0, 1}, P- always 0: B_P(s) <= 1/(1 + exp(beta|s| - log 1/alpha)) for the prompt of Theorem 1",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 7",
    kind="lemma",
    hypotheses=[distinguishable, binary, always_bad],
    conclusion=every_length(some_prompt(B_P(s) <= 1 / (1 + exp(beta * n - log(1 / alpha))), length=n)),
    reading="For every number n of sentences some prompt of that length, that of Theorem 1, lies on or below the curve.",
)
