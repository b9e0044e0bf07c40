"""Definition 2.3: beta-prompt-distinguishable, after every prefix that ends in a negative sentence."""

from theory.claims import Hypothesis, claim
from theory.logic import every_length, every_prompt, when
from theory.observables import KL, B_last, Expect, KL_reverse, gain, n, s, s0
from theory.parameters import beta, beta_prime

SOURCE = "Wolf et al., arXiv 2304.11082 v6, Definition 2.3"

prompt_distinguishable = Hypothesis(
    "prompt-distinguishable",
    "P- is beta-prompt-distinguishable from P+",
    every_prompt(
        when(B_last(s0) < 0, every_length(Expect("P-", KL(s), s, n, s0) > beta)),
        var=s0,
        support="P-",
        nonempty=True,
    ),
    SOURCE,
)
prompt_undistinguishable = Hypothesis(
    "prompt-undistinguishable",
    "P+ is beta'-prompt-undistinguishable from P-",
    every_prompt(
        when(B_last(s0) < 0, every_length(Expect("P+", KL_reverse(s), s, n, s0) < beta_prime)),
        var=s0,
        support="P+",
        nonempty=True,
    ),
    SOURCE,
)

definition = claim(
    "def3",
    title="beta-prompt-distinguishable: after a negative sentence the log-ratio accumulates more than beta nats per sentence",
    source=SOURCE,
    kind="definition",
    hypotheses=[prompt_distinguishable],
    conclusion=every_prompt(
        when(B_last(s0) < 0, every_length(Expect("P-", gain(s, s0), s, n, s0) > n * beta, start=1)),
        var=s0,
        support="P-",
        nonempty=True,
    ),
    defines=prompt_distinguishable.formula,
    reading=(
        "Every prefix s0 that P- can produce and whose last sentence y has B(y) < 0; the empty prefix has no last sentence. "
        "P_phi(.|s0) is distinguishable for every number n >= 0 of sentences that follow. Audited is what the definition is used "
        "for: by the chain rule the expected log-ratio of n >= 1 sentences after s0 exceeds n beta."
    ),
)
