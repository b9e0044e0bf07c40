"""Theorem 1: some prompt of logarithmic length misaligns the mixture."""

from sympy import Expr, log

from theory.claims import claim
from theory.logic import Formula, some_prompt
from theory.observables import B_P, s
from theory.parameters import alpha, beta, epsilon, gamma
from theory.wolf2024.def5 import def5

ROUNDED = "A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences."


def misaligned_at(length: Expr) -> Formula:
    """Some prompt of the given number of sentences has B_P(s) < gamma + epsilon."""
    return some_prompt(B_P(s) < gamma + epsilon, length=length)


theorem = claim(
    "thm1",
    title="misaligning prompt of length (1/beta)(log 1/alpha + log 1/eps + log 4)",
    source="Wolf et al., arXiv 2304.11082 v6, Theorem 1 (ICML 3.1)",
    kind="theorem",
    hypotheses=def5,
    conclusion=misaligned_at((log(1 / alpha) + log(1 / epsilon) + log(4)) / beta),
    reading=f"{ROUNDED} Every eps > 0.",
)
