"""Definition 2.5: alpha, beta, gamma-negatively-distinguishable."""

from sympy import And

from theory.claims import Group, Hypothesis, claim
from theory.logic import both, every_prompt
from theory.observables import B_P, B_minus, B_plus, P, P_minus, s, w
from theory.parameters import alpha, gamma
from theory.wolf2024.def2 import distinguishable

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.5"

negative = Hypothesis(
    "negative",
    "P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma",
    every_prompt(B_minus(s) <= gamma, support="P-"),
    SOURCE,
)

# alpha > 0 is the interval of alpha, and P = alpha P- + (1 - alpha) P+ is what a world is.
def5 = Group((distinguishable, negative))

definition = claim(
    "def5",
    title="negatively distinguishable mixture: conditioning moves the weight, not the components",
    source=SOURCE,
    kind="definition",
    hypotheses=def5,
    conclusion=every_prompt(
        both(
            And(w(s) >= 0, w(s) <= 1),
            w(s) * P(s) <= alpha * P_minus(s),
            w(s) * P(s) >= alpha * P_minus(s),
            B_P(s) <= w(s) * gamma + (1 - w(s)) * B_plus(s),
        )
    ),
    defines=both(distinguishable.formula, negative.formula),
    reading=(
        "The supremum runs over prompts that P- can produce (elsewhere B_{P-}(s) is not defined). Audited is what the definition "
        "is used for: the posterior weight w(s) = alpha P-(s)/P(s) is a weight, and B_P(s) <= w(s) gamma + (1 - w(s)) B_{P+}(s)."
    ),
)
