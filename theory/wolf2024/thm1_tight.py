"""Candidate thm1-tight: the exact length under Definition 2.5, and with a bound on how good P+ can be."""

from sympy import Max, Piecewise, log

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt
from theory.observables import B_plus, s
from theory.parameters import alpha, beta, epsilon, gamma, parameter
from theory.wolf2024.def5 import def5
from theory.wolf2024.thm1 import ROUNDED, misaligned_at

SOURCE = "this project, candidate thm1-tight"
g_top = parameter(
    "g_top",
    lower=-1,
    upper=1,
    lower_closed=True,
    upper_closed=True,
    meaning="upper bound on the behaviour of P+",
)

X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
X_BOUNDED = log((1 - alpha) / alpha) + log((g_top - gamma - epsilon) / epsilon)

bounded_good = Hypothesis(
    "bounded-good", "P+ is never better than g_top", every_prompt(B_plus(s) <= g_top, support="P+"), SOURCE
)

theorem = claim(
    "thm1-tight",
    title="misaligning prompt of length max(1, ceil(X/beta)), or 0",
    source=SOURCE,
    kind="candidate",
    hypotheses=def5,
    where=[epsilon < 1 - gamma],
    conclusion=misaligned_at(Piecewise((0, (1 - alpha) * (1 - gamma) < epsilon), (Max(1, X / beta), True))),
    sharpens=["thm1"],
    repairs=["slides-thm1"],
    reading=ROUNDED,
)

with_bound = claim(
    "thm1-tight.bounded",
    title="the tight length when P+ is never better than g_top",
    source=SOURCE,
    kind="candidate",
    hypotheses=[*def5, bounded_good],
    where=[epsilon < g_top - gamma],
    conclusion=misaligned_at(
        Piecewise((0, (1 - alpha) * (g_top - gamma) < epsilon), (Max(1, X_BOUNDED / beta), True))
    ),
    reading=f"{ROUNDED} (g_top - gamma - eps) replaces (1 - gamma - eps).",
)
