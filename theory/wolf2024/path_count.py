"""Candidate path-count: how often a text drawn from P- finds the model aligned."""

from sympy import Piecewise, Sum, Symbol, log

from theory.claims import claim
from theory.logic import every_length
from theory.observables import B_P, Prob, n, s
from theory.parameters import alpha, epsilon, gamma
from theory.wolf2024.def5 import negative

A = (1 - gamma) / 2
A_EPS = (1 - gamma - epsilon) / 2
k = Symbol("k", integer=True, nonnegative=True)
BINARY_KL = A * log(A / A_EPS) + Piecewise((0, gamma <= -1), ((1 - A) * log((1 - A) / (1 - A_EPS)), True))

theorem = claim(
    "path-count",
    title="E_- #{n : B_P(s_1..n) >= gamma + eps} <= log(1/alpha)/kl(A||b)",
    source="this project, candidate path-count",
    kind="candidate",
    hypotheses=[negative],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(
        Sum(Prob("P-", B_P(s) >= gamma + epsilon, s, k), (k, 0, n)) <= log(1 / alpha) / BINARY_KL
    ),
    reading="The count runs over the prefixes of 0, 1, ..., n sentences of s ~ P-, for every n; the limit n -> oo follows. 0 log 0 = 0.",
)
