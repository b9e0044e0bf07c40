"""Definition 2.4: sigma-similar, a bound on the variance of the log-ratio per sentence."""

from theory.claims import Hypothesis, claim
from theory.logic import Formula, every_length, every_prompt
from theory.observables import LLR, Expect, Prob, Variance, gain, n, s, s0
from theory.parameters import deviation, sigma

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.4"


def similar_under(law: str) -> Formula:
    """Var over s ~ law(.|s0) of log P-(s|s0)/P+(s|s0) is below n sigma^2, after every prefix and for every n >= 1."""
    return every_prompt(
        every_length(Variance(law, gain(s, s0), s, n, s0) < n * sigma**2, start=1), var=s0, support=law
    )


similar = Hypothesis("similar", "P- is sigma-similar to P+", similar_under("P-"), SOURCE)
similar_plus = Hypothesis("similar-plus", "P+ is sigma-similar to P-", similar_under("P+"), SOURCE)

definition = claim(
    "def4",
    title="sigma-similar: the log-ratio of n sentences falls short of its mean by c with probability at most n sigma^2/(n sigma^2 + c^2)",
    source=SOURCE,
    kind="definition",
    hypotheses=[similar],
    conclusion=every_length(
        Prob("P-", LLR(s) <= Expect("P-", LLR(s0), s0, n) - deviation, s, n)
        <= n * sigma**2 / (n * sigma**2 + deviation**2),
        start=1,
    ),
    defines=similar.formula,
    reading=(
        "P_phi is P-; every prefix s0 that it can produce; strict for n >= 1, and nothing is asked at n = 0. An infinite log-ratio "
        "has no variance: it violates the definition. Audited is what it is used for: Cantelli's inequality, which contains Chebyshev's."
    ),
)
