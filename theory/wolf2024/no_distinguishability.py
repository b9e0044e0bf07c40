"""Candidate no-distinguishability: a logarithmic length with no beta at all, from the start or after any prompt."""

from sympy import log

from theory.claims import claim
from theory.logic import every_prompt, some_prompt
from theory.observables import B_P, s, s0, w
from theory.parameters import alpha, epsilon, gamma
from theory.wolf2024.def5 import negative

SOURCE = "this project, candidate no-distinguishability"
rho = (1 - gamma) / (1 - gamma - epsilon)

theorem = claim(
    "no-distinguishability",
    title="misaligning prompt of at most floor(log(1/alpha)/log rho) sentences, whatever the divergence",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative],
    where=[epsilon < 1 - gamma],
    conclusion=some_prompt(
        B_P(s) < gamma + epsilon, length=log(1 / alpha) / log(rho), rounding="floor", at_most=True
    ),
    reading="rho = (1 - gamma)/(1 - gamma - eps); prompts of any length up to the bound count.",
)

after_prefix = claim(
    "no-distinguishability.prefix",
    title="the same after any prompt s0 that P- can produce, with its posterior weight w(s0) for alpha",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative],
    where=[epsilon < 1 - gamma],
    conclusion=every_prompt(
        some_prompt(
            B_P(s) < gamma + epsilon,
            length=log(1 / w(s0)) / log(rho),
            rounding="floor",
            at_most=True,
            after=s0,
        ),
        support="P-",
        var=s0,
    ),
    reading="s is s0 followed by the prompt, whose length is |s| - |s0|; texts with P-(s0) > 0, so that w(s0) > 0.",
)
