"""Candidate no-distinguishability: a logarithmic length with no beta at all."""

from sympy import log

from theory.claims import claim
from theory.logic import some_prompt
from theory.observables import B_P, s
from theory.parameters import alpha, epsilon, gamma
from theory.wolf2024.def5 import negative

rho = (1 - gamma) / (1 - gamma - epsilon)

theorem = claim(
    "no-distinguishability",
    title="misaligning prompt of at most floor(log(1/alpha)/log rho) sentences, whatever the divergence",
    source="this project, candidate no-distinguishability",
    kind="candidate",
    hypotheses=[negative],
    where=[epsilon < 1 - gamma],
    conclusion=some_prompt(
        B_P(s) < gamma + epsilon, length=log(1 / alpha) / log(rho), rounding="floor", at_most=True
    ),
    reading="rho = (1 - gamma)/(1 - gamma - eps); prompts of any length up to the bound count.",
)
