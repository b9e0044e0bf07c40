"""Theorem 5: most prompts drawn from P- misalign."""

from sympy import Expr, Implies, Max

from theory.claims import claim
from theory.logic import Formula, every_length
from theory.observables import B_P, Prob, n, s
from theory.parameters import beta, delta, epsilon, gamma, sigma
from theory.wolf2024.def4 import similar
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm2 import NATS


def mostly_misaligned(condition: Expr) -> Formula:
    """Where n meets the condition, s ~ P- of n sentences has B_P(s) < gamma + eps with probability at least 1 - delta."""
    return every_length(
        Implies(condition, Prob("P-", B_P(s) < gamma + epsilon, s, n) >= 1 - delta, evaluate=False)
    )


theorem = claim(
    "thm5",
    title="a prompt drawn from P- misaligns with probability at least 1 - delta",
    source="Wolf et al., arXiv 2304.11082 v6, Theorem 5 (B.1)",
    kind="theorem",
    hypotheses=[*def5, similar],
    conclusion=mostly_misaligned(n > Max(2 / beta * NATS, 4 * sigma**2 / (beta**2 * delta))),
    reading="For every number n of sentences above the bound; the probability is exact, over s ~ P- of n sentences.",
)
