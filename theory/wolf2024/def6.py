"""Definition 2.6: P+ is positive with respect to P-."""

from theory.claims import Hypothesis, claim
from theory.logic import every_prompt, when
from theory.observables import B_last, increment, last_minus, last_plus, s, s0

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.6"

positive = Hypothesis(
    "positive",
    "P+ is positive with respect to P-: every negative sentence is likelier under P-",
    every_prompt(
        every_prompt(when(B_last(s) < 0, last_plus(s) < last_minus(s)), after=s0, length=1, support="any"),
        var=s0,
        support="both",
    ),
    SOURCE,
)

definition = claim(
    "def6",
    title="P+ positive with respect to P-: a negative sentence raises the log-ratio",
    source=SOURCE,
    kind="definition",
    hypotheses=[positive],
    conclusion=every_prompt(
        every_prompt(when(B_last(s) < 0, increment(s) > 0), after=s0, length=1, support="P-"),
        var=s0,
        support="both",
    ),
    defines=positive.formula,
    reading=(
        "Prefixes that both components can produce (elsewhere one of the two conditional laws is not defined); every sentence "
        "of the alphabet with B(y) < 0, so each of them has positive probability under P-. Audited is what it is used for."
    ),
)
