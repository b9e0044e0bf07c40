"""Prompts of independent examples: P- is the concept phi* that writes them, P+ another concept phi, a sentence is an example.

An example has T tokens at most, each of probability at least c2 given those before it, so that both concepts give every example between
c2^T = e^(-L) and 1. What the entries say of tokens they say of examples by this alone, and one token may be an example.
"""

from sympy import Abs, Eq, exp

from theory.claims import Hypothesis
from theory.logic import both, every_prompt
from theory.notions import observable, sentences
from theory.observables import KL, largest_increment, least_increment, next_minus, next_plus, s, s0
from theory.parameters import R, beta

from ._source import SOURCE

L = R / 2  # T log(1/c2), nats: log-ratios of examples lie between -L and L

apart = Hypothesis(
    "apart",
    "KL(phi* || phi) of the next example is beta at least",
    every_prompt(KL(s) >= beta, support="P-"),
    SOURCE,
)
bounded = Hypothesis(
    "bounded",
    "log-ratios of the next example lie in an interval of length R = 2 L",
    every_prompt(largest_increment(s) - least_increment(s) <= 2 * L, support="P-"),
    SOURCE,
)
change = observable(
    "change", lambda s, s0: sentences.sum(lambda y: Abs(next_minus(s, y) - next_minus(s0, y)))
)
change_plus = observable(
    "change_plus", lambda s, s0: sentences.sum(lambda y: Abs(next_plus(s, y) - next_plus(s0, y)))
)
least_probability = observable(
    "least_probability",
    lambda s: sentences.min(lambda y: next_minus(s, y)),
)
least_probability_plus = observable(
    "least_probability_plus",
    lambda s: sentences.min(lambda y: next_plus(s, y)),
)
independent = Hypothesis(
    "independent",
    "what either concept says next does not depend on what was said",
    both(
        every_prompt(every_prompt(Eq(change(s, s0), 0), var=s0, support="P-"), support="P-"),
        every_prompt(every_prompt(Eq(change_plus(s, s0), 0), var=s0, support="P+"), support="P+"),
    ),
    SOURCE,
)
floor = Hypothesis(
    "floor",
    "both concepts give every example at least e^(-L)",
    every_prompt((least_probability(s) >= exp(-L)) & (least_probability_plus(s) >= exp(-L))),
    SOURCE,
)
WIDER = (
    "k is n, and R is 2 L; beta is KL or any smaller number; with probability at least 1 - delta: the probability of the opposite is delta at most. "
    "Examples may depend on those before them, and only the range of the log-ratio is bounded, so that the claim says more than the entry"
)
