"""Lemma 6: components with disjoint supports."""

from sympy import Eq, log

from theory.claims import Hypothesis, claim
from theory.logic import both, every_length, every_prompt
from theory.observables import Expect, KL_to_model, P, P_minus, P_plus, n, s
from theory.parameters import alpha

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Lemma 6"

disjoint = Hypothesis(
    "disjoint",
    "no sentence can open a text of both components",
    every_prompt(Eq(P_plus(s), 0), support="P-", length=1),
    SOURCE,
)

lemma = claim(
    "lem6",
    title="disjoint supports: KL(P- || P) = log 1/alpha",
    source=SOURCE,
    kind="lemma",
    hypotheses=[disjoint],
    conclusion=both(
        every_prompt(Eq(KL_to_model(s), log(1 / alpha)), length=0),
        every_length(Eq(Expect("P-", log(P_minus(s) / P(s)), s, n), log(1 / alpha)), start=1),
    ),
    reading=(
        "Divergence of the laws of texts of n >= 1 sentences, for every n; n = 1 is that of the next sentence with no prompt. Supports are "
        "disjoint on first sentences, hence on all texts. After a prompt the mixture is P- itself, and the divergence 0."
    ),
)
