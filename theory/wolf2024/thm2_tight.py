"""Candidate thm2-tight: Cantelli's constant, the exact threshold, and what takes the place of positivity."""

from sympy import And, log, sqrt

from theory.claims import claim
from theory.logic import every_prompt, some_prompt
from theory.observables import B_last, last_minus, last_plus, m, s, s0
from theory.parameters import alpha, beta, beta_prime, delta, epsilon, gamma, sigma
from theory.wolf2024.def2 import undistinguishable
from theory.wolf2024.def3 import prompt_distinguishable
from theory.wolf2024.def4 import similar_plus
from theory.wolf2024.def5 import negative
from theory.wolf2024.thm2 import DRAWN, HYPOTHESES, misaligned_after

SOURCE = "this project, candidate thm2-tight"
X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
PREFIX = beta_prime * m + sigma * sqrt((1 - delta) / delta) * sqrt(m)

theorem = claim(
    "thm2-tight",
    title="after s0 ~ P+, length 1 + ceil((X + beta'|s0| + sigma k sqrt|s0|)/beta)",
    source=SOURCE,
    kind="candidate",
    hypotheses=HYPOTHESES,
    where=[epsilon < 1 - gamma],
    conclusion=misaligned_after(1 + (X + PREFIX) / beta),
    sharpens=["thm2"],
    reading=f"{DRAWN} k = sqrt((1 - delta)/delta).",
)

without_positivity = claim(
    "thm2-tight.no-positivity",
    title="the same without positivity, at a cost of log 1/|gamma|",
    source=SOURCE,
    kind="candidate",
    hypotheses=[prompt_distinguishable, negative, undistinguishable, similar_plus],
    where=[epsilon < 1 - gamma],
    conclusion=misaligned_after(1 + (X + log(-1 / gamma) + PREFIX) / beta),
    reading=f"{DRAWN} k = sqrt((1 - delta)/delta); Definition 2.6 is not assumed.",
)

negative_sentence = claim(
    "thm2-tight.negative-sentence",
    title="some negative sentence has P-(y|h)/P+(y|h) >= |gamma| wherever B_{P-}(h) <= gamma",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative],
    conclusion=every_prompt(
        some_prompt(
            And(B_last(s) < 0, last_minus(s) >= -gamma * last_plus(s)), after=s0, length=1, support="P-"
        ),
        var=s0,
        support="both",
    ),
    reading="Prefixes h that both components can produce; the sentence is one that P- can say there.",
)
