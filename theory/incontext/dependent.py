"""Examples that depend on one another, and a divergence larger than the floor of probabilities allows: F8.6."""

from sympy import exp, log

from theory.claims import Hypothesis, claim
from theory.library import KL
from theory.logic import as_formula
from theory.signature import Signature

from ._source import SOURCE

dependent = Signature("incontext-dependent")
X = dependent.set("X")
Z = dependent.set("Z")
phi_star = dependent.law("phi_star", X, positive=True, meaning="concept phi*, on one example")
phi = dependent.law("phi", X, positive=True, meaning="concept phi, on one example")
prompt_star = dependent.law("prompt_star", Z, meaning="phi* on prompts of k examples")
prompt = dependent.law("prompt", Z, meaning="phi on prompts of k examples")
T = dependent.parameter(
    "T",
    lower=1,
    lower_closed=True,
    upper=8,
    upper_closed=True,
    integer=True,
    meaning="tokens of an example at most",
)
c1 = dependent.parameter("c1", lower=0, upper=1, upper_closed=True, meaning="dependence between examples")
c2 = dependent.parameter("c2", lower=0, upper=1, meaning="least probability of a token")
k = dependent.parameter("k", lower=1, lower_closed=True, integer=True, meaning="examples of a prompt")
delta = dependent.parameter("delta", lower=0, upper=1, meaning="probability of failure")

cost = 8 * log(1 / (c1 * c2))
token_floor = Hypothesis(
    "floor",
    "phi* and phi give every example c2^T at least",
    X.every(lambda x: (log(phi_star(x)) >= T * log(c2)) & (log(phi(x)) >= T * log(c2))),
    SOURCE,
)

weak_dependence = claim(
    "incontext.dependent",
    sheet="F8.6",
    title="Of weakly dependent examples, where KL > 8 log(1/(c1 c2)), as many bring the ratio below e^(-k (KL - 8 log(1/(c1 c2)))/2)",
    source=SOURCE,
    signature=dependent,
    hypotheses=[
        token_floor,
        Hypothesis("far", "KL(phi* || phi) > 8 log(1/(c1 c2))", as_formula(KL(phi_star, phi) > cost), SOURCE),
        Hypothesis(
            "many",
            "k > 16 T^2 log(1/c2)^2 log(1/delta)/KL^2",
            as_formula(k * KL(phi_star, phi) ** 2 > 16 * T**2 * log(1 / c2) ** 2 * log(1 / delta)),
            SOURCE,
        ),
    ],
    conclusion=Z.sum(
        lambda z: prompt_star(z),
        where=lambda z: prompt(z) >= prompt_star(z) * exp(-k * (KL(phi_star, phi) - cost) / 2),
    )
    <= delta,
    kind="theorem",
    reading=(
        "the two laws of prompts are any laws, so that the condition on cuts is not asked for, which is more than the entry says; with probability at "
        "least 1 - delta: the probability of the opposite is delta at most"
    ),
)
never = claim(
    "incontext.dependent.never",
    title="No two concepts with tokens of probability at least c2, at most 8 of them, are farther apart than 8 log(1/(c1 c2))",
    source="why nothing meets the hypotheses of F8.6",
    signature=dependent,
    hypotheses=[token_floor],
    conclusion=KL(phi_star, phi) <= cost,
    kind="candidate",
)
