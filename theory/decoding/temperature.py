"""Whether a mixture stays a mixture at another temperature."""

from sympy import Eq, Or

from theory.claims import Hypothesis, claim
from theory.logic import both
from theory.signature import Signature

SOURCE = "Huang et al., Catastrophic jailbreak, arXiv 2310.06987"

decoding = Signature("decoding")
X = decoding.set("X")
H, S = decoding.laws("H S", X)
alpha = decoding.parameter(
    "alpha", lower=0, upper=1, lower_closed=True, upper_closed=True, meaning="weight of harm in the mixture"
)
T = decoding.parameter("T", lower=0, meaning="temperature")


def P(x):
    """The mixture."""
    return alpha * H(x) + (1 - alpha) * S(x)


def at_temperature(law):
    """The law proportional to law^(1/T)."""
    return lambda x: law(x) ** (1 / T) / X.sum(lambda z: law(z) ** (1 / T))


P_T, H_T, S_T = (
    decoding.define(name, at_temperature(law)) for name, law in (("P_T", P), ("H_T", H), ("S_T", S))
)


def moved(x):
    """P^(T) - S^(T), and H^(T) - S^(T)."""
    return P_T(x) - S_T(x), H_T(x) - S_T(x)


def _along(x, y):
    (first, whole), (second, other) = moved(x), moved(y)
    return Eq(first * other, second * whole)


def _between(x):
    part, whole = moved(x)
    return both(part * whole >= 0, part * whole <= whole**2)


a_mixture = both(X.every(lambda x: X.every(lambda y: _along(x, y))), X.every(_between))
READING = "some weight a_T does for all answers: the difference of P^(T) and S^(T) is in proportion to that of H^(T) and S^(T), by a factor from 0 to 1"

mixture = claim(
    "decoding.mixture",
    sheet="F9.10",
    title="A mixture at another temperature is a mixture of its components at that temperature",
    source=SOURCE,
    signature=decoding,
    conclusion=a_mixture,
    kind="theorem",
    reading=READING,
)
weight = decoding.define(
    "a_T",
    lambda: X.sum(lambda x: (alpha * H(x)) ** (1 / T)) / X.sum(lambda x: P(x) ** (1 / T)),
)
disjoint = claim(
    "decoding.mixture.disjoint",
    title="The same with the weight that harm has at that temperature, where harm and safety share no answer",
    source="repair of F9.10",
    signature=decoding,
    hypotheses=[
        Hypothesis("disjoint", "H and S share no answer", X.every(lambda x: Or(Eq(H(x), 0), Eq(S(x), 0))))
    ],
    conclusion=both(
        weight() <= 1,
        X.every(lambda x: Eq(P_T(x), weight() * H_T(x) + (1 - weight()) * S_T(x))),
    ),
    kind="repair",
    repairs=["decoding.mixture"],
)
