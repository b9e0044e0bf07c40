"""Whether a mixture stays a mixture at another temperature."""

from sympy import Eq

from theory.claims import Hypothesis, claim
from theory.library import condition, mass
from theory.logic import as_formula, both
from theory.signature import Signature

SOURCE = "Huang et al., Catastrophic jailbreak, arXiv 2310.06987"


def at_temperature(law, T, over):
    """The law proportional to law^(1/T)."""
    return lambda x: law(x) ** (1 / T) / over.sum(lambda z: law(z) ** (1 / T))


def scalars(S):
    """Weight of harm in the mixture, and the temperature."""
    alpha = S.parameter(
        "alpha", lower=0, upper=1, lower_closed=True, upper_closed=True, meaning="weight of harm"
    )
    return alpha, S.parameter("T", lower=0, meaning="temperature")


decoding = Signature("decoding")
X = decoding.set("X")
H, S = decoding.laws("H S", X)
alpha, T = scalars(decoding)


def P(x):
    """The mixture."""
    return alpha * H(x) + (1 - alpha) * S(x)


P_T, H_T, S_T = (
    decoding.define(name, at_temperature(law, T, X)) for name, law in (("P_T", P), ("H_T", H), ("S_T", S))
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


mixture = claim(
    "decoding.mixture",
    sheet="F9.10",
    title="A mixture at another temperature is a mixture of its components at that temperature",
    source=SOURCE,
    signature=decoding,
    conclusion=both(X.every(lambda x: X.every(lambda y: _along(x, y))), X.every(_between)),
    kind="theorem",
    reading=(
        "some weight a_T does for all answers: the difference of P^(T) and S^(T) is in proportion to that of H^(T) and S^(T), by a factor from 0 to 1"
    ),
)

# ---------------------------------------------------------------- harm and safety that share no answer
apart = Signature("decoding-disjoint")
Y = apart.set("X")
law = apart.law(
    "K", Y, meaning="any law, of which H is what it says of harmful answers and S what it says of others"
)
harmful = apart.reals("t", Y, meaning="an answer is harmful if this is positive")
beta, U = scalars(apart)


def _is_harmful(x):
    return harmful(x) > 0


def _is_safe(x):
    return harmful(x) <= 0


Q = apart.define("H", condition(law, _is_harmful))
R = apart.define("S", condition(law, _is_safe))
disjoint = claim(
    "decoding.mixture.disjoint",
    title="The same where harm and safety share no answer: the powers of the two add up to that of the mixture",
    source="repair of F9.10",
    signature=apart,
    hypotheses=[
        Hypothesis(name, f"K says some answer that is {name}", as_formula(mass(law, event) > 0))
        for name, event in (("harmful", _is_harmful), ("safe", _is_safe))
    ],
    conclusion=Y.every(
        lambda x: Eq(
            (beta * Q(x) + (1 - beta) * R(x)) ** (1 / U),
            (beta * Q(x)) ** (1 / U) + ((1 - beta) * R(x)) ** (1 / U),
        )
    ),
    kind="repair",
    repairs=["decoding.mixture"],
    reading=(
        "two laws that share no answer are what their mean K says of two sets of answers; divided by the sum of the left side the equation says "
        "P^(T) = a_T H^(T) + (1 - a_T) S^(T), a_T being the share of harm in that sum"
    ),
)
