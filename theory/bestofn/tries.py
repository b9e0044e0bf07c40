"""Repeated tries at many prompts: how fast the mean failure falls."""

from sympy import Abs, exp, log

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

# ---------------------------------------------------------------- success probabilities of a Beta law
beta_tries = Signature("tries-beta")
A = beta_tries.parameter("A", lower=0, meaning="of the law Beta(A, B) of success probabilities")
B = beta_tries.parameter("B", lower=0, meaning="of the law Beta(A, B) of success probabilities")
M = beta_tries.parameter("N", lower=1, lower_closed=True, integer=True, meaning="number of independent tries")

# E(1 - p)^N = B(A, B + N)/B(A, B), so that one try more multiplies the mean failure by (B + N)/(A + B + N).
growth = beta_tries.define(
    "growth",
    lambda: A * log((M + 1) / M) + log((B + M) / (A + B + M)),
    latex=r"\log\frac{(N+1)^A\,E(1-p)^{N+1}}{N^A\,E(1-p)^N}",
)

beta_limit = claim(
    "bestofn.beta-tries",
    sheet="F7.14",
    title="Where success probabilities are Beta(A, B), N^A times the mean failure of N tries tends to Gamma(A + B)/Gamma(B)",
    source=TRIES,
    signature=beta_tries,
    conclusion=Abs(growth()) <= A * (A + B + 1) / M**2,
    kind="theorem",
    reading=(
        "the limit by explicit bounds: one try more changes log(N^A E(1 - p)^N) by at most A (A + B + 1)/N^2, so that from N on it stays within "
        "2 A (A + B + 1)/N of its limit; what the limit is called is Gauss' product formula, Gamma(A + B)/Gamma(B) being the limit of "
        "N^A B (B + 1) ... (B + N - 1)/((A + B) (A + B + 1) ... (A + B + N - 1)), which is N^A E(1 - p)^N"
    ),
)
