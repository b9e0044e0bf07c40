"""Candidate thm4-support: the repair of Theorem 4 when every sentence of P- is bad."""

from sympy import log

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt, some_prompt
from theory.observables import B_last, best_P, s
from theory.parameters import beta, draws, epsilon, gamma
from theory.wolf2024.def2 import distinguishable
from theory.wolf2024.thm1 import ROUNDED
from theory.wolf2024.thm2 import NATS
from theory.wolf2024.thm4 import BEST

SOURCE = "this project, candidate thm4-support"

bad_sentences = Hypothesis(
    "bad-sentences",
    "P- says only sentences that score at most gamma",
    every_prompt(B_last(s) <= gamma, support="P-", nonempty=True),
    SOURCE,
)

theorem = claim(
    "thm4-support",
    title="Theorem 4 when P- says only sentences that score at most gamma",
    source=SOURCE,
    kind="candidate",
    hypotheses=[distinguishable, bad_sentences],
    conclusion=some_prompt(best_P(s, draws) < gamma + epsilon, length=(NATS + log(draws)) / beta),
    repairs=["thm4"],
    reading=f"{BEST} {ROUNDED} The bound on the mean of Definition 2.5 is replaced by one on every sentence.",
)
