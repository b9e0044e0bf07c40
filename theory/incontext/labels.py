"""Prompts whose labels were redrawn uniformly at random: F8.5."""

from sympy import log

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prompt, when
from theory.mixtures import component
from theory.notions import observable, sentences
from theory.observables import LLR, Prob, n, next_minus, next_plus, s
from theory.parameters import beta, delta

from ._examples import SOURCE, L, apart, floor, independent

redrawn = component("redrawn", next=lambda s, y: 1 / sentences.sum(lambda x: 1))

any_label = claim(
    "incontext.labels",
    sheet="F8.5",
    title="With labels redrawn uniformly, as many examples still bring the ratio below e^(-k KL/2)",
    source=SOURCE,
    hypotheses=[apart, independent, floor],
    conclusion=every_length(
        when(
            n > 16 * L**2 * log(1 / delta) / beta**2,
            Prob("redrawn", LLR(s) <= n * beta / 2, s, n) <= delta,
        ),
        start=1,
    ),
    kind="theorem",
    reading=(
        "the entry where there is one input, which says nothing, and the label is one token: a sentence is a label, and T = 1; if this fails, so does the "
        "entry. k is n, and R is 2 L; beta is KL or any smaller number"
    ),
)
mean_gain = observable(
    "mean_gain",
    lambda s: (
        sentences.sum(lambda y: log(next_minus(s, y)) - log(next_plus(s, y))) / sentences.sum(lambda x: 1)
    ),
)
still_apart = claim(
    "incontext.labels.apart",
    title="The same, where redrawn labels are on average likelier under phi* by e^beta",
    source="repair of F8.5",
    hypotheses=[
        Hypothesis(
            "apart-redrawn",
            "the mean log-ratio of an example with a redrawn label is beta at least",
            every_prompt(mean_gain(s) >= beta),
        ),
        independent,
        floor,
    ],
    conclusion=any_label.conclusion,
    kind="repair",
    repairs=["incontext.labels"],
    reading="beta is this mean or any smaller number, in place of KL; one input, and T = 1, as there",
)
