"""Lemma 4: the likelihood ratio after an aligning prompt."""

from sympy import log, sqrt

from theory.claims import claim
from theory.logic import every_length, some_prompt, with_probability
from theory.observables import inverse_likelihood_ratio, m, s, s0
from theory.parameters import beta, beta_prime, delta, epsilon, sigma
from theory.wolf2024.thm2 import DRAWN, HYPOTHESES

lemma = claim(
    "lem4",
    title="after s0 ~ P1, some prompt brings the likelihood ratio to eps with probability at least 1 - delta",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 4",
    kind="lemma",
    hypotheses=HYPOTHESES,
    conclusion=every_length(
        with_probability(
            1 - delta,
            some_prompt(
                inverse_likelihood_ratio(s) <= epsilon,
                length=log(1 / epsilon) / beta + beta_prime / beta * m + sigma / beta * sqrt(m / delta) + 1,
                support="P-",
                after=s0,
            ),
            length=m,
            law="P+",
            var=s0,
        ),
        var=m,
    ),
    reading=f"P0 is P-, P1 is P+; hypotheses as in Theorem 2, of which this is the lemma. {DRAWN}",
)
