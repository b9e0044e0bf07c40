"""Theorem 4: best-of-n sampling."""

from sympy import log

from theory.claims import claim
from theory.logic import some_prompt
from theory.observables import best_P, s
from theory.parameters import beta, draws, epsilon, gamma
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm1 import ROUNDED
from theory.wolf2024.thm2 import NATS

BEST = "The answer is the best of n independent draws from P(.|s), its expected score computed exactly by order statistics; n is draws."

theorem = claim(
    "thm4",
    title="against best of n, a prompt longer by (1/beta) log n misaligns",
    source="Wolf et al., arXiv 2304.11082 v6, Theorem 4 (ICML 3.4)",
    kind="theorem",
    hypotheses=def5,
    conclusion=some_prompt(best_P(s, draws) < gamma + epsilon, length=(NATS + log(draws)) / beta),
    reading=f"{BEST} {ROUNDED}",
)
