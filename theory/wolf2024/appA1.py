"""Appendix A.1: mixtures of any number of components."""

from sympy import And, Or

from theory.claims import claim
from theory.logic import either, every_prompt
from theory.observables import B_P, B_minus, B_plus, s

SOURCE = "Wolf et al., arXiv 2304.11082 v6, appendix A.1"
INSIDE = And(B_minus(s) <= B_P(s), B_P(s) <= B_plus(s))
OTHER_WAY = And(B_plus(s) <= B_P(s), B_P(s) <= B_minus(s))

statement = claim(
    "appA1",
    title="any mixture is a mixture of two, and its behaviour lies between theirs",
    source=SOURCE,
    kind="theorem",
    conclusion=every_prompt(Or(INSIDE, OTHER_WAY), support="both"),
    reading=(
        "Split the index set: P- = sum_{I} w_i P_i / alpha with alpha = sum_{I} w_i is a law of texts, and so is P+; a world here may have any laws "
        "of texts as components, mixtures included. The inequality is read at each prompt that both can produce, and the naming may depend on "
        "the prompt."
    ),
)

one_naming = claim(
    "appA1.one-naming",
    title="the same with one naming for all prompts",
    source=SOURCE,
    kind="reading",
    reading_of="appA1",
    conclusion=either(every_prompt(INSIDE, support="both"), every_prompt(OTHER_WAY, support="both")),
    reading="B_{P-}(s) <= B_P(s) <= B_{P+}(s) for all prompts s with one naming of the components, whatever the split.",
)
