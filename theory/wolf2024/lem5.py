"""Lemma 5: the prompt of Theorem 1 brings the mixture close to P- in divergence."""

from sympy import exp, log

from theory.claims import claim
from theory.logic import both, every_length, some_prompt
from theory.observables import LLR, KL_to_model, n, s
from theory.parameters import alpha, beta
from theory.wolf2024.def2 import distinguishable

BOUND = log(1 + exp(log(1 / alpha) - beta * n))

lemma = claim(
    "lem5",
    title="KL(P-(.|s) || P(.|s)) <= log(1 + exp(log 1/alpha - beta|s|)) for the prompt of Theorem 1",
    source="Wolf et al., arXiv 2304.11082 v6, Lemma 5",
    kind="lemma",
    hypotheses=[distinguishable],
    conclusion=every_length(
        some_prompt(
            both(LLR(s) >= n * beta, KL_to_model(s) <= BOUND),
            length=n,
            support="P-",
        )
    ),
    reading="The prompt of Theorem 1 is one with log-ratio at least beta|s|; for every number n of sentences there is one, with this divergence.",
)
