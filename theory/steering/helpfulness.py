"""Helpfulness: the probability of the one correct answer, as steering moves the logits of the wrong ones at random."""

from sympy import Eq, exp

from theory.claims import Hypothesis, claim
from theory.library import D
from theory.logic import both
from theory.signature import Signature

from ._setting import SOURCE

helpfulness = Signature("steering-helpfulness")
I = helpfulness.set("I")  # noqa: E741 - wrong answers, numbered by i in the paper
W = helpfulness.law("W", I, meaning="base law of the wrong answers")
X = helpfulness.reals("X", I, meaning="increment of the logit, relative to the correct answer, per strength")
H_0 = helpfulness.parameter(
    "H_0", lower=0, upper=1, meaning="probability of the correct answer without steering"
)
r = helpfulness.parameter("r", meaning="strength of steering")

SYMMETRIC = "any law that is symmetric about 0 is the mean of a law and its mirror image: the answers come in pairs, X and -X, of equal mass"


def moment(k: int):
    """E_W X^k, for k >= 1."""
    return I.sum(lambda i: W(i) * X(i) ** k)


def helpful(odds):
    """H_0/(H_0 + (1 - H_0) times what the mass of the wrong answers is multiplied by)."""
    return H_0 / (H_0 + (1 - H_0) * odds)


H = helpfulness.define("H", lambda r=r: helpful(I.sum(lambda i: W(i) * exp(r * X(i)))), latex="H(#1)")
H_symmetric = helpfulness.define(
    "H",
    lambda r=r: helpful(I.sum(lambda i: W(i) * (exp(r * X(i)) + exp(-r * X(i))) / 2)),
    latex="H(#1)",
)
s2 = helpfulness.define("s2", lambda: moment(2), latex="s^2")
parabola = helpful(1 + r**2 * s2() / 2)

# H' by the quotient rule, so that the second derivative is the first one of a term.
slope = helpfulness.define(
    "H1",
    lambda r=r: (
        -H_0
        * (1 - H_0)
        * I.sum(lambda i: W(i) * X(i) * exp(r * X(i)))
        / (H_0 + (1 - H_0) * I.sum(lambda i: W(i) * exp(r * X(i)))) ** 2
    ),
    latex="H'(#1)",
)

centred = Hypothesis("centred", "E_W X = 0", Eq(moment(1), 0), SOURCE)

symmetric = claim(
    "steering.helpfulness-symmetric",
    sheet="F2.7",
    title="Helpfulness falls at least like a parabola in the odds, where increments are symmetric about 0",
    source=SOURCE,
    signature=helpfulness,
    conclusion=H_symmetric() <= parabola,
    kind="theorem",
    reading=SYMMETRIC,
)
centred_only = claim(
    "steering.helpfulness-centred",
    sheet="F2.8",
    title="Helpfulness falls at least like a parabola in the odds, where increments have mean 0",
    source=SOURCE,
    signature=helpfulness,
    hypotheses=[centred],
    conclusion=H() <= parabola,
    kind="theorem",
)
not_against = claim(
    "steering.helpfulness-centred.skew",
    title="The same, where the third moment is not against the direction of steering",
    source="repair of F2.8",
    signature=helpfulness,
    hypotheses=[centred, Hypothesis("skew", "r E_W X^3 >= 0", r * moment(3) >= 0)],
    conclusion=H() <= parabola,
    kind="repair",
    repairs=["steering.helpfulness-centred"],
)
at_first = claim(
    "steering.helpfulness-curvature",
    sheet="F2.9",
    title="Where increments have mean 0 helpfulness is largest without steering; its second derivative there",
    source=SOURCE,
    signature=helpfulness,
    hypotheses=[centred],
    conclusion=both(
        H() <= H_0,
        Eq(D(H(), r), slope()),
        Eq(D(slope(), r, at=0), -H_0 * (1 - H_0) * s2()),
    ),
    kind="theorem",
    reading="H'' is the derivative of H', which is written out and claimed to be the derivative of H, too",
)
