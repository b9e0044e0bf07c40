"""How many examples single out the concept that wrote them: F8.1 to F8.4."""

from sympy import log

from theory.claims import claim
from theory.logic import every_length, when
from theory.observables import LLR, Prob, n, s
from theory.parameters import beta, delta

from ._examples import SOURCE, WIDER, L, apart, bounded, floor, independent

LEVEL = n * beta / 2  # nats: the ratio phi/phi* of the prompt is to be below e^(-k KL/2)


def rare(condition, event):
    """From so many examples on the prompt is unlike that with probability delta at most."""
    return every_length(when(condition, Prob("P-", event, s, n) <= delta), start=1)


squared = claim(
    "incontext.examples",
    sheet="F8.1",
    title="More than 16 L^2 log(1/delta)/KL^2 examples bring the ratio below e^(-k KL/2)",
    source=SOURCE,
    hypotheses=[apart, bounded],
    conclusion=rare(n > 16 * L**2 * log(1 / delta) / beta**2, LLR(s) <= LEVEL),
    kind="theorem",
    reading=WIDER,
)
half = claim(
    "incontext.examples.half",
    sheet="F8.2",
    title="8 L^2 log(1/delta)/KL^2 examples bring the ratio to e^(-k KL/2) at most",
    source=SOURCE,
    hypotheses=[apart, bounded],
    conclusion=rare(n >= 8 * L**2 * log(1 / delta) / beta**2, LLR(s) < LEVEL),
    kind="theorem",
    reading=WIDER,
    sharpens=["incontext.examples"],
    repairs=["incontext.examples.information"],
)
linear = claim(
    "incontext.examples.linear",
    sheet="F8.3",
    title="16 (1 + L) log(1/delta)/KL examples bring the ratio to e^(-k KL/2) at most",
    source=SOURCE,
    hypotheses=[apart, bounded],
    conclusion=rare(n >= 16 * (1 + L) * log(1 / delta) / beta, LLR(s) < LEVEL),
    kind="theorem",
    reading=WIDER,
    repairs=["incontext.examples.information"],
)
information = claim(
    "incontext.examples.information",
    sheet="F8.4",
    title="log(1/delta)/KL examples bring the ratio to e^(-k KL/2) at most",
    source=SOURCE,
    hypotheses=[apart, independent, floor],
    conclusion=rare(n >= log(1 / delta) / beta, LLR(s) < LEVEL),
    kind="theorem",
    reading=(
        "k is n, and R is 2 L; beta is KL or any smaller number; with probability at least 1 - delta: the probability of the opposite is delta "
        "at most; an example is a token, so that T = 1"
    ),
)
