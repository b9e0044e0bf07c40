"""Candidate thm5-renyi: an exponential tail from Chernoff's coefficient, without a variance."""

from sympy import log

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt
from theory.observables import chernoff_coefficient, n, s
from theory.parameters import alpha, delta, epsilon, gamma, rho_tilt, tilt
from theory.wolf2024.def5 import negative
from theory.wolf2024.thm5 import mostly_misaligned

SOURCE = "this project, candidate thm5-renyi"
X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)

separated = Hypothesis(
    "separated",
    "sum_y P-(y|x)^(1-l) P+(y|x)^l is at most rho after every prompt x",
    every_prompt(chernoff_coefficient(s, tilt) <= rho_tilt, support="P-"),
    SOURCE,
)

theorem = claim(
    "thm5-renyi",
    title="n >= (l X + log 1/delta)/log(1/rho_l) sentences are enough",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative, separated],
    where=[epsilon < 1 - gamma],
    conclusion=mostly_misaligned(n >= (tilt * X + log(1 / delta)) / log(1 / rho_tilt)),
    reading="l is tilt, 0 < l < 1; rho is any bound below 1 on the coefficient; prompts x that P- can produce.",
)
