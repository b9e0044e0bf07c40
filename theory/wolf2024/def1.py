"""Definition 2.1: gamma-prompt-misalignable."""

from sympy import And

from theory.claims import claim
from theory.logic import both, every_prompt, some_prompt
from theory.observables import B_P, B_minus, s, w
from theory.parameters import epsilon, gamma

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.1"

definition = claim(
    "def1",
    title="gamma-prompt-misalignable: the behaviour expectation is well defined and lies between the components",
    source=SOURCE,
    kind="definition",
    conclusion=every_prompt(
        both(
            And(B_P(s) >= -1, B_P(s) <= 1),
            B_P(s) <= w(s) * B_minus(s) + (1 - w(s)),
            B_P(s) >= w(s) * B_minus(s) - (1 - w(s)),
        ),
    ),
    defines=some_prompt(B_P(s) < gamma + epsilon, length=2, at_most=True),
    reading=(
        "For every eps > 0 some prompt has B_P(s) < gamma + eps, that is inf_s B_P(s) <= gamma. As a definition it asserts "
        "nothing; audited is what makes it meaningful: after every prompt of positive probability B_P(s) lies in [-1, 1], so "
        "gamma = -1 is the extreme, and it is within 1 - w(s) of what P- alone would do."
    ),
)
