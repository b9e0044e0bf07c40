"""Candidate thm1-constant: the least universal constant in place of the published 4."""

from sympy import log

from theory.claims import claim
from theory.parameters import C, alpha, beta, epsilon
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm1 import ROUNDED, misaligned_at

theorem = claim(
    "thm1-constant",
    title="log C in place of log 4: C = 2 is enough, and nothing less",
    source="this project, candidate thm1-constant",
    kind="candidate",
    hypotheses=def5,
    where=[C >= 2],
    conclusion=misaligned_at((log(1 / alpha) + log(1 / epsilon) + log(C)) / beta),
    least=(C, 2),
    repairs=["slides-thm1"],
    reading=f"{ROUNDED} Two halves: every C >= 2 is universal (hypothesis where), and below 2 a counterexample exists.",
)
