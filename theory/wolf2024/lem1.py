"""Lemma 1: conditioned on s0, the mixture is close to P0 when P1/P0 is small."""

from sympy import Abs, Max

from theory.claims import claim
from theory.logic import every_prefix, every_prompt
from theory.observables import P, P_minus, inverse_likelihood_ratio, s, s0
from theory.parameters import alpha

lemma = claim(
    "lem1",
    title="relative error of P(s|s0) against P0(s|s0)",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 1",
    kind="lemma",
    conclusion=every_prompt(
        every_prefix(
            Abs(P(s) * P_minus(s0) / (P(s0) * P_minus(s)) - 1)
            <= (1 - alpha) / alpha * Max(inverse_likelihood_ratio(s0), inverse_likelihood_ratio(s)),
            of=s,
            var=s0,
        ),
        support="P-",
    ),
    reading="P0 is P-, P1 is P+; s in the table stands for the whole text s0 s here, P(s|s0) = P(s0 s)/P(s0), and P0(s0 s) > 0.",
)
