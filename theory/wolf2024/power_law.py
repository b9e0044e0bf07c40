"""Candidate power-law: divergence that decays like a power of the number of sentences."""

from sympy import Expr, Max, Sum, Symbol, exp, log

from theory.claims import Hypothesis, claim
from theory.logic import every_length, some_prompt, when
from theory.observables import B_P, KL, Expect, n, s
from theory.parameters import alpha, beta, decay, epsilon, eta, gamma
from theory.wolf2024.def5 import negative

SOURCE = "this project, candidate power-law"
X = log((1 - alpha) / alpha) + log((1 - gamma - epsilon) / epsilon)
k = Symbol("k", integer=True, nonnegative=True)


def decaying(exponent: Expr | int, written: str = "beta/(n + 1)^eta") -> Hypothesis:
    """The averaged divergence falls no faster than this power of the number of sentences."""
    return Hypothesis(
        "decaying",
        f"the averaged divergence after n sentences is at least {written}",
        every_length(Expect("P-", KL(s), s, n) >= beta / (n + 1) ** exponent),
        SOURCE,
    )


MISALIGNED = some_prompt(B_P(s) < gamma + epsilon, length=n)
READING = "eta is decay >= 0. For every n whose sum reaches X/beta, some prompt of exactly n sentences misaligns: the least such n is one of them."

theorem = claim(
    "power-law",
    title="length min{n : sum_{k<=n} k^-eta >= X/beta}",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative, decaying(decay)],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(when(Sum(k**-decay, (k, 1, n)) >= X / beta, MISALIGNED)),
    reading=READING,
)

strict = claim(
    "power-law.strict",
    title="length min{n : sum_{k<=n} k^-eta > X/beta}",
    source=SOURCE,
    kind="repair",
    hypotheses=[negative, decaying(decay)],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(when(Sum(k**-decay, (k, 1, n)) > X / beta, MISALIGNED)),
    repairs=["power-law"],
    reading=f"{READING} Where the sum just equals X/beta, B_P may equal gamma + eps: the divergence is only bounded from below, weakly.",
)

slow = claim(
    "power-law.slow",
    title="closed form for eta < 1: n > ((1 - eta) X/beta + 1)^(1/(1 - eta)) - 1",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative, decaying(eta)],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(
        when(n > (Max(0, (1 - eta) * X / beta) + 1) ** (1 / (1 - eta)) - 1, MISALIGNED), start=1
    ),
    reading="0 <= eta < 1; sum_{k<=n} k^-eta >= ((n + 1)^(1 - eta) - 1)/(1 - eta).",
)

critical = claim(
    "power-law.critical",
    title="closed form for eta = 1: n > exp(X/beta) - 1",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative, decaying(1, "beta/(n + 1)")],
    where=[epsilon < 1 - gamma],
    conclusion=every_length(when(n > exp(X / beta) - 1, MISALIGNED)),
    reading="eta = 1; sum_{k<=n} 1/k >= log(n + 1): the length is exponential in X/beta.",
)
