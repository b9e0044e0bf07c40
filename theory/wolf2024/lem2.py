"""Lemma 2: the behaviour of the mixture is close to that of P0 when P1/P0 is small."""

from sympy import Abs

from theory.claims import claim
from theory.logic import every_prompt
from theory.observables import B_P, B_minus, inverse_likelihood_ratio, s
from theory.parameters import alpha

lemma = claim(
    "lem2",
    title="behaviour of the mixture against behaviour of P0",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 2",
    kind="lemma",
    conclusion=every_prompt(
        Abs(B_P(s) - B_minus(s)) <= 2 * (1 - alpha) / alpha * inverse_likelihood_ratio(s), support="P-"
    ),
    reading="P0 is P-, P1 is P+; prompts with P0(s) > 0.",
)
