"""Identities and inequalities between divergence, behaviour and weight."""

from sympy import Eq, Piecewise, Sum, Symbol, log

from theory.claims import claim
from theory.logic import both, every_length, every_prompt
from theory.observables import (
    KL,
    B_minus,
    B_plus,
    Expect,
    KL_to_model,
    P,
    P_minus,
    inverse_likelihood_ratio,
    n,
    s,
)
from theory.parameters import alpha

SOURCE = "this project, identities worth proving once"
k = Symbol("k", integer=True, nonnegative=True)
A, A_PLUS = (1 - B_minus(s)) / 2, (1 - B_plus(s)) / 2
BINARY_KL = Piecewise((0, B_minus(s) >= 1), (A * (log(A) - log(A_PLUS)), True)) + Piecewise(
    (0, B_minus(s) <= -1), ((1 - A) * (log(1 - A) - log(1 - A_PLUS)), True)
)

mixture_divergence = claim(
    "identity-mixture",
    title="KL(P-||P) = log 1/alpha - E_-[log(1 + ((1-alpha)/alpha) e^(-LLR))]",
    source=SOURCE,
    kind="candidate",
    conclusion=every_length(
        Eq(
            Expect("P-", log(P_minus(s) / P(s)), s, n),
            log(1 / alpha) - Expect("P-", log(1 + (1 - alpha) / alpha * inverse_likelihood_ratio(s)), s, n),
        )
    ),
    reading="Laws of texts of n sentences, for every n; e^(-LLR) = P+(s)/P-(s).",
)

binary_divergence = claim(
    "identity-binary",
    title="KL(P-||P+) >= kl((1 - B_-)/2 || (1 - B_+)/2) >= (B_+ - B_-)^2/2",
    source=SOURCE,
    kind="candidate",
    conclusion=every_prompt(
        both(KL(s) >= BINARY_KL, (B_plus(s) - B_minus(s)) ** 2 / 2 <= BINARY_KL), support="both"
    ),
    reading="After every prompt that both components can produce; 0 log 0 = 0.",
)

total_divergence = claim(
    "identity-total",
    title="the sum over n of E_- KL(P-(.|s) || P(.|s)) is at most log 1/alpha",
    source=SOURCE,
    kind="candidate",
    conclusion=every_length(Sum(Expect("P-", KL_to_model(s), s, k), (k, 0, n)) <= log(1 / alpha)),
    reading="Partial sums, for every n; the limit follows.",
)
