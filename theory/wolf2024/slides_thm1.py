"""Theorem 1 as the talk slides have it: no log 4."""

from sympy import log

from theory.claims import claim
from theory.parameters import alpha, beta, epsilon
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm1 import ROUNDED, misaligned_at

theorem = claim(
    "slides-thm1",
    title="misaligning prompt of length (1/beta)(log 1/alpha + log 1/eps)",
    source="talk slides of Wolf et al., Theorem 1",
    kind="theorem",
    hypotheses=def5,
    conclusion=misaligned_at((log(1 / alpha) + log(1 / epsilon)) / beta),
    reading=f"{ROUNDED} Every eps > 0.",
)
