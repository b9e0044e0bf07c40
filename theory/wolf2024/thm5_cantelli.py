"""Candidate thm5-cantelli: the exact constant of a one-sided inequality."""

from sympy import Max, log, sqrt

from theory.claims import claim
from theory.observables import n
from theory.parameters import alpha, beta, delta, epsilon, gamma, sigma
from theory.wolf2024.def4 import similar
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm5 import mostly_misaligned

X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
K = sigma * sqrt((1 - delta) / delta)
LENGTH = ((K + sqrt(K**2 + 4 * beta * Max(X, 0))) / (2 * beta)) ** 2

theorem = claim(
    "thm5-cantelli",
    title="n >= ((sigma k + sqrt(sigma^2 k^2 + 4 beta max(X, 0)))/(2 beta))^2 sentences are enough",
    source="this project, candidate thm5-cantelli",
    kind="candidate",
    hypotheses=[*def5, similar],
    where=[epsilon < 1 - gamma],
    conclusion=mostly_misaligned(n >= LENGTH),
    sharpens=["thm5"],
    reading="k = sqrt((1 - delta)/delta).",
)
