"""Candidate average-negativity: P- bad on average over its own prompts only."""

from sympy import Max, log

from theory.claims import Hypothesis, claim
from theory.logic import every_length
from theory.observables import B_minus, Expect, n, s
from theory.parameters import alpha, beta, epsilon, gamma, sigma
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.def4 import similar
from theory.wolf2024.thm1 import ROUNDED, misaligned_at
from theory.wolf2024.thm2 import NATS

SOURCE = "this project, candidate average-negativity"

negative_on_average = Hypothesis(
    "negative-on-average",
    "B_{P-} is at most gamma on average over prompts drawn from P-, for each length",
    every_length(Expect("P-", B_minus(s), s, n) <= gamma),
    SOURCE,
)

theorem = claim(
    "average-negativity",
    title="Theorem 1 when P- is bad on average over its own prompts only",
    source=SOURCE,
    kind="candidate",
    hypotheses=[distinguishable, negative_on_average],
    conclusion=misaligned_at(NATS / beta),
    reading=f"{ROUNDED} The supremum of Definition 2.5 is replaced by E over s ~ P- of B_{{P-}}(s), for every number of sentences.",
)

with_variance = claim(
    "average-negativity.similar",
    title="a longer prompt is enough if P- is sigma-similar to P+",
    source=SOURCE,
    kind="repair",
    hypotheses=[distinguishable, negative_on_average, similar],
    conclusion=misaligned_at(
        Max(2 / beta * (log(1 / alpha) + log(4 / epsilon)), 16 * sigma**2 / (beta**2 * epsilon))
    ),
    repairs=["average-negativity"],
    reading=(
        "Some prompt is at most as good as the average one: E_-[B_P(s)] <= gamma + 2 E_-[1 - w(s)], and by Chebyshev "
        "E_-[1 - w(s)] < eps/4 + eps/4. The length is no longer logarithmic in 1/eps."
    ),
)
