"""False refusals against misses."""

from sympy import Eq, Piecewise

from theory.claims import claim
from theory.library import TV, E
from theory.logic import both
from theory.signature import Signature

refusing = Signature("over-refusal")
X = refusing.set("X")
P_h, P_b = refusing.laws("P_h P_b", X)
R = refusing.reals("R", X, lower=0, upper=1, meaning="probability that the rule refuses a prompt")


def errors(rule):
    """f + m: benign prompts that are refused, and harmful ones that are not."""
    return E(P_b, rule) + E(P_h, lambda x: 1 - rule(x))


def likelier(x):
    """The rule that refuses what is at least as likely harmful as benign."""
    return Piecewise((1, P_h(x) >= P_b(x)), (0, True))


over_refusal = claim(
    "refusals.trade-off",
    sheet="F9.18",
    title="False refusals and misses add up to at least 1 less the total variation, and to just that for some rule",
    source="Cui et al., OR-Bench, arXiv 2405.20947; OVERT, arXiv 2505.21347; Yang et al., Alignment for honesty, arXiv 2312.07000",
    signature=refusing,
    conclusion=both(errors(R) >= 1 - TV(P_h, P_b), Eq(errors(likelier), 1 - TV(P_h, P_b))),
    kind="theorem",
    reading="the rule of the second half is named: it refuses what is at least as likely under P_h as under P_b",
)
