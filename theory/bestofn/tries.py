"""Repeated tries at many prompts: how fast the mean failure falls."""

from sympy import exp

from theory.claims import Hypothesis, claim
from theory.library import E
from theory.signature import Signature

from ._setting import TRIES

tries = Signature("tries")
X = tries.set("X")
law = tries.law("mu", X, meaning="of prompts")
success = tries.reals(
    "p", X, lower=0, lower_closed=False, upper=1, meaning="probability that one try succeeds"
)
N = tries.parameter("N", lower=1, lower_closed=True, integer=True, meaning="number of independent tries")
least = tries.parameter("least", lower=0, upper=1, upper_closed=True, meaning="no prompt of mu is harder")

failure = E(law, lambda x: (1 - success(x)) ** N)

power_law = claim(
    "bestofn.power-law",
    sheet="F7.15",
    title="On finitely many prompts the mean failure of N tries is at least a power of N",
    source=TRIES,
    signature=tries,
    conclusion=failure > 0,
    kind="theorem",
    reading=(
        "what the statement entails for a single N, whatever a and b: a N^-b is positive, so the mean failure is. As this fails, so does the statement"
    ),
)
exponential = claim(
    "bestofn.power-law.exponential",
    title="On finitely many prompts the mean failure falls exponentially, faster than any power",
    source="repair of F7.15",
    signature=tries,
    hypotheses=[
        Hypothesis(
            "least",
            "p >= least on the support of mu",
            X.every(lambda x: (law(x) <= 0) | (success(x) >= least)),
        )
    ],
    conclusion=failure <= exp(-N * least),
    kind="repair",
    repairs=["bestofn.power-law"],
)
