"""A variant of Theorem 1: beb audit --claims examples/my_claim.py"""

from theory import *

log3 = claim(
    "thm1-log3",
    title="Theorem 1 with log 3 instead of log 4",
    hypotheses=def5,
    conclusion=some_prompt(
        B_P(s) < gamma + epsilon,
        length=(log(1 / alpha) + log(1 / epsilon) + log(3)) / beta,
    ),
)
