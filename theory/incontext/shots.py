"""Many harmful shots: the weight of harm, and by how much the next one is less likely than under harm alone: F8.8, F8.11."""

from sympy import Eq, log, sqrt

from theory.claims import claim
from theory.library import KL, TV, E
from theory.logic import both
from theory.signature import Signature

from ._source import SHOTS

shots = Signature("incontext-shots")
X, Y = shots.set("X"), shots.set("Y")
H = shots.law("H", X, positive=True, meaning="law of the shots under harm")
S = shots.law("S", X, positive=True, meaning="law of the shots under safety")
h = shots.law("h", Y, positive=True, meaning="law of the next shot under harm")
s = shots.law("s", Y, positive=True, meaning="law of the next shot under safety")
alpha = shots.parameter("alpha", lower=0, upper=1, meaning="weight of harm")


def after(x):
    """What the mixture says after the shots x."""
    return lambda y: (alpha * H(x) * h(y) + (1 - alpha) * S(x) * s(y)) / (alpha * H(x) + (1 - alpha) * S(x))


excess = shots.define(
    "excess", lambda: X.sum(lambda x: H(x) * KL(h, after(x), Y)), latex=r"\mathrm{excess}_k"
)
chernoff_coefficient = shots.define(
    "chernoff_coefficient", lambda: X.sum(lambda x: sqrt(H(x)) * sqrt(S(x))), latex=r"\rho_k"
)

exponential = claim(
    "incontext.shots.exponential",
    title="By how many nats a harmful shot is less likely than under harm alone falls like the Chernoff coefficient of the shots before it",
    source="first part of the contrary of F8.8",
    signature=shots,
    conclusion=excess() <= sqrt((1 - alpha) / alpha) * chernoff_coefficient(),
    kind="candidate",
    reading=(
        "X are the shots before, any finite set with a positive law under each component; where they are k independent shots their chernoff_coefficient, "
        "sum sqrt(H S), is rho^k, rho = sum sqrt(h s)"
    ),
)
below_one = claim(
    "incontext.shots.affinity",
    title="The Chernoff coefficient of two laws falls short of 1 by half their squared total variation at least",
    source="second part of the contrary of F8.8",
    signature=shots,
    conclusion=Y.sum(lambda x: sqrt(h(x)) * sqrt(s(x))) <= 1 - TV(h, s) ** 2 / 2,
    kind="candidate",
    reading="so that rho < 1 where h and s are unlike",
)

speed = Signature("incontext-speed")
rho = speed.parameter("rho", lower=0, upper=1, meaning="chernoff_coefficient of a harmful and a safe shot")
C = speed.parameter("C", lower=0, meaning="factor of the exponential")
a = speed.parameter("a", lower=0, meaning="factor of the power")
b = speed.parameter("b", lower=0, meaning="exponent of the power")
k = speed.parameter("k", lower=1, lower_closed=True, meaning="number of shots")
fall = log(1 / rho)

no_power = claim(
    "incontext.shots.no-power",
    title="C rho^k is below a k^(-b) from 2 (log(C/a) + b log(2b/log(1/rho)) - b)/log(1/rho) on",
    source="third part of the contrary of F8.8",
    signature=speed,
    where=[k > 2 / fall * (log(C / a) + b * log(2 * b / fall) - b)],
    conclusion=C * rho**k < a * k**-b,
    kind="candidate",
    reading=(
        "F8.8 says that some alpha, h != s, a and b do for all k, which no statement here can say; this is, with C = sqrt((1 - alpha)/alpha) and the two "
        "claims before, its contrary: for all alpha, h != s, a and b there is a k from which on excess_k < a k^-b"
    ),
)

one_more = Signature("incontext-one-more")
V = one_more.set("V")
harm, safe = one_more.laws("H S", V)
weight = one_more.parameter("alpha", lower=0, upper=1, upper_closed=True, meaning="weight of harm")


def mixed(x):
    return weight * harm(x) + (1 - weight) * safe(x)


def posterior(x):
    return weight * harm(x) / mixed(x)


martingale = claim(
    "incontext.weight",
    sheet="F8.11",
    title="The weight of harm keeps its mean along text of the model, and does not fall on average along harmful text",
    source=SHOTS,
    signature=one_more,
    conclusion=both(Eq(E(mixed, posterior, V), weight), E(harm, posterior, V) >= weight),
    kind="theorem",
    reading="alpha is the weight before the sentence, whatever was said; it is positive, as else harmful text has probability 0 under the model",
)
