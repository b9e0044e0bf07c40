"""Definition 2.2: beta-distinguishable."""

from theory.claims import Hypothesis, claim
from theory.logic import every_length
from theory.observables import KL, LLR, Expect, KL_reverse, n, s
from theory.parameters import beta, beta_prime

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.2"

distinguishable = Hypothesis(
    "distinguishable",
    "P- is beta-distinguishable from P+",
    every_length(Expect("P-", KL(s), s, n) > beta),
    SOURCE,
)

undistinguishable = Hypothesis(
    "undistinguishable",
    "P+ is beta'-undistinguishable from P-",
    every_length(Expect("P+", KL_reverse(s), s, n) < beta_prime),
    SOURCE,
)

definition = claim(
    "def2",
    title="beta-distinguishable: the log-likelihood ratio accumulates more than beta nats per sentence",
    source=SOURCE,
    kind="definition",
    hypotheses=[distinguishable],
    conclusion=every_length(Expect("P-", LLR(s), s, n) > n * beta, start=1),
    defines=distinguishable.formula,
    reading=(
        "The definition bounds an expectation over prefixes drawn from P-, for every number n >= 0 of sentences; single prefixes "
        "may have any divergence, also infinite. Audited is what it is used for: by the chain rule of KL the expected log-ratio "
        "of n >= 1 sentences exceeds n beta. beta > 0, as KL >= 0 makes the rest void."
    ),
)
