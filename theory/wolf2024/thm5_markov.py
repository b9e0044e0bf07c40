"""Candidate thm5-markov: the rate of an n-gram pair from the Perron root of the tilted matrix, and its prefactor.

E of e^(-l LLR) over n sentences of P- is the sum of the first row of M^n, M_xy = P-(y|x)^(1-l) P+(y|x)^l, at most
root^n v(start)/min v for the right Perron vector v; then Markov's inequality. The supremum over l is over claims.
"""

from sympy import exp, log

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prompt
from theory.observables import LLR, Prob, n, perron_ratio, perron_root, s
from theory.parameters import delta, epsilon, gamma, prefactor, rate, rho_tilt, tilt
from theory.wolf2024.def5 import negative
from theory.wolf2024.thm5 import mostly_misaligned
from theory.wolf2024.thm5_renyi import X

SOURCE = "this project, candidate thm5-markov"
READING = (
    "l is tilt, 0 < l < 1: the supremum over l is that over statements, each with its own root and vector, from the empty prompt on; "
    "rho is any bound below 1 on the root, prefactor any on v(start)/min v. "
)

contracting = Hypothesis(
    "contracting",
    "the tilted matrix has a spectral radius of at most rho",
    every_prompt(perron_root(s, tilt) <= rho_tilt, length=0),
    SOURCE,
)
balanced = Hypothesis(
    "balanced",
    "its Perron vector is positive, and its first entry at most prefactor times its least",
    every_prompt(perron_ratio(s, tilt) <= prefactor, length=0),
    SOURCE,
)

tail = claim(
    "thm5-markov.tail",
    title="n-gram components: P-(LLR <= a n) <= (v(start)/min v) (e^(l a) rho_l)^n",
    source=SOURCE,
    kind="candidate",
    hypotheses=[contracting, balanced],
    conclusion=every_length(
        Prob("P-", LLR(s) <= rate * n, s, n) <= prefactor * rho_tilt**n * exp(tilt * rate * n), start=1
    ),
    reading=READING + "a is rate; the exponent -l a - log rho, maximised over l, is I(a).",
)

theorem = claim(
    "thm5-markov",
    title="n >= (l X + log 1/delta + log prefactor)/log(1/rho_l) sentences of n-gram components are enough",
    source=SOURCE,
    kind="candidate",
    hypotheses=[negative, contracting, balanced],
    where=[epsilon < 1 - gamma],
    conclusion=mostly_misaligned(n >= (tilt * X + log(1 / delta) + log(prefactor)) / log(1 / rho_tilt)),
    reading=READING
    + "X is that of thm5-renyi, which asks for a bound after every prompt in place of the root.",
)
