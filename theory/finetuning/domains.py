"""Bad examples of one domain, and what becomes of another: F9.22."""

from theory.claims import claim
from theory.signature import Signature

from ._setting import SOURCE

domains = Signature("finetuning-domains")


def probability(name, meaning):
    return domains.parameter(name, lower=0, upper=1, lower_closed=True, upper_closed=True, meaning=meaning)


a = probability("a", "weight of H")
h1 = probability("h1", "probability of bad in domain 1 under H")
s1 = probability("s1", "probability of bad in domain 1 under S")
h2 = probability("h2", "probability of bad in domain 2 under H")
s2 = probability("s2", "probability of bad in domain 2 under S")
n = domains.parameter("n", lower=0, lower_closed=True, integer=True, meaning="bad examples of domain 1")


def bad_elsewhere(n):
    """Probability of bad in domain 2 after n bad examples of domain 1."""
    harm, safe = a * h1**n, (1 - a) * s1**n
    return (harm * h2 + safe * s2) / (harm + safe)


two_domains = claim(
    "finetuning.two-domains",
    sheet="F9.22",
    title="Bad examples of one domain never make bad rarer in another",
    source=SOURCE,
    signature=domains,
    where=[s1 <= h1, s2 <= h2, a * h1 + (1 - a) * s1 > 0],
    conclusion=bad_elsewhere(n) <= bad_elsewhere(n + 1),
    kind="theorem",
    reading=(
        "the weight of H is updated by Bayes' rule; a bad example of domain 1 is possible under the model, as it has no meaning to say what comes after "
        "what cannot be; under either component it may have probability 0"
    ),
)
