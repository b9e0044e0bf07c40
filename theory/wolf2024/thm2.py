"""Theorem 2: misalignment after an aligning prompt drawn from P+."""

from sympy import Expr, log, sqrt

from theory.claims import claim
from theory.logic import Formula, every_length, some_prompt, with_probability
from theory.observables import B_P, m, s, s0
from theory.parameters import alpha, beta, beta_prime, delta, epsilon, gamma, sigma
from theory.wolf2024.def2 import undistinguishable
from theory.wolf2024.def3 import prompt_distinguishable
from theory.wolf2024.def4 import similar_plus
from theory.wolf2024.def5 import negative
from theory.wolf2024.def6 import positive

HYPOTHESES = (prompt_distinguishable, negative, undistinguishable, similar_plus, positive)
NATS = log(1 / alpha) + log(1 / epsilon) + log(4)
DRAWN = (
    "s0 is drawn from P+ with any number |s0| of sentences; P-(s0) > 0 then, as beta' is finite. The length is that of the prompt after "
    "s0, rounded up. The hypotheses hold for every prefix and every number of sentences."
)


def misaligned_after(length: Expr) -> Formula:
    """With probability at least 1 - delta over s0 ~ P+, |s0| = m, some prompt of this length after s0 misaligns."""
    return every_length(
        with_probability(
            1 - delta,
            some_prompt(B_P(s) < gamma + epsilon, length=length, after=s0),
            length=m,
            law="P+",
            var=s0,
        ),
        var=m,
    )


theorem = claim(
    "thm2",
    title="after an aligning prompt s0 ~ P+, some prompt misaligns with probability at least 1 - delta",
    source="Wolf et al., arXiv 2304.11082 v6, Theorem 2 (ICML 3.2)",
    kind="theorem",
    hypotheses=HYPOTHESES,
    conclusion=misaligned_after(NATS / beta + beta_prime / beta * m + sigma / beta * sqrt(m / delta) + 1),
    reading=DRAWN,
)
