"""Lemma 3: some prompt of length (1/beta) log(1/eps) has likelihood ratio below eps."""

from sympy import log

from theory.claims import claim
from theory.logic import some_prompt
from theory.observables import inverse_likelihood_ratio, s
from theory.parameters import beta, epsilon
from theory.wolf2024.def2 import distinguishable

lemma = claim(
    "lem3",
    title="some prompt has likelihood ratio below eps",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 3",
    kind="lemma",
    hypotheses=[distinguishable],
    where=[epsilon < 1],
    conclusion=some_prompt(
        inverse_likelihood_ratio(s) < epsilon, length=log(1 / epsilon) / beta, support="P-"
    ),
    reading=(
        "P0 is P-, P1 is P+; 0 < eps < 1, as at eps = 1 the length is 0 and the ratio of the empty prompt is 1, not less; "
        "a length that is not an integer is rounded up; a prompt has P0(s) > 0."
    ),
)
