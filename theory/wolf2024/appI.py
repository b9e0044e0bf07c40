"""Appendix I: divergence that decays with the length of the prompt."""

from sympy import Max

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prompt
from theory.observables import KL, LLR, Expect, n, s, size
from theory.parameters import beta, eta
from theory.wolf2024.def5 import negative
from theory.wolf2024.thm1 import ROUNDED, misaligned_at
from theory.wolf2024.thm2 import NATS

SOURCE = "Wolf et al., arXiv 2304.11082 v6, appendix I"

decaying = Hypothesis(
    "decaying-after-sentences",
    "KL(P-(.|s) || P+(.|s)) exceeds beta/|s|^eta after every prompt of at least one sentence",
    every_prompt(KL(s) > beta / size(s) ** eta, support="P-", nonempty=True),
    SOURCE,
)
decaying_shifted = Hypothesis(
    "decaying-from-the-start",
    "KL(P-(.|s) || P+(.|s)) exceeds beta/(|s| + 1)^eta after every prompt",
    every_prompt(KL(s) > beta / (size(s) + 1) ** eta, support="P-"),
    SOURCE,
)
ACCUMULATED = every_length(Expect("P-", LLR(s), s, n) >= beta * n ** (1 - eta), start=1)
MISALIGNED = misaligned_at(Max(0, NATS / beta) ** (1 / (1 - eta)))

statement = claim(
    "appI",
    title="decaying divergence: length ((1/beta)(log 1/alpha + log 1/eps + log 4))^(1/(1-eta))",
    source=SOURCE,
    kind="theorem",
    hypotheses=[decaying, negative],
    conclusion=MISALIGNED,
    reading=f"{ROUNDED} |s|^eta is 0 for the empty prompt, after which nothing is asked (beta/0 is no bound). 'Scales as' is read with constant 1.",
)

accumulation = claim(
    "appI.accumulation",
    title="n sentences accumulate beta n^(1-eta)",
    source=SOURCE,
    kind="step",
    hypotheses=[decaying],
    conclusion=ACCUMULATED,
    reading="The step on which the length rests, as a claim of its own: E over s ~ P- of n >= 1 sentences of the log-ratio.",
)

shifted = claim(
    "appI.shifted",
    title="with beta/(|s| + 1)^eta from the empty prompt on, n sentences accumulate beta n^(1-eta) and the length stands",
    source=SOURCE,
    kind="repair",
    hypotheses=[decaying_shifted, negative],
    conclusion=MISALIGNED,
    repairs=["appI"],
    reading=f"{ROUNDED} The first sentence counts too: sum_(k=1..n) k^-eta >= n^(1-eta).",
)

shifted_accumulation = claim(
    "appI.shifted-accumulation",
    title="with beta/(|s| + 1)^eta from the empty prompt on, n sentences accumulate beta n^(1-eta)",
    source=SOURCE,
    kind="repair",
    hypotheses=[decaying_shifted],
    conclusion=ACCUMULATED,
    repairs=["appI.accumulation"],
)
