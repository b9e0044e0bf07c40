"""The loss of constrained fine-tuning at one position, between a line and a hinge."""

from sympy import Abs, Eq, Max, exp, log

from theory.claims import claim
from theory.logic import both, when
from theory.signature import Signature

from ._source import SOURCE

constrained = Signature("shallow-hinge")
D = constrained.parameter("D", meaning="log pi_al(y) - log pi(y) of the observed token y, any real number")
b = constrained.parameter("b", lower=0, meaning="strength of the constraint")
C = constrained.parameter("C", lower=0, meaning="a factor")
c = constrained.parameter("c", lower=0, meaning="a rate of decay")

S = constrained.define("S", lambda D=D: 2 / b * log(1 + exp(b * D)), latex="S_b(#1)")
hinge = 2 * Max(D, 0)
excess = S() - 2 / b * log(2) - D

weak_constraint = claim(
    "shallow.weak-constraint",
    sheet="F5.1",
    title="A weak constraint leaves a loss that is linear up to b D^2/4",
    source=SOURCE,
    signature=constrained,
    conclusion=both(excess >= 0, excess <= b * D**2 / 4),
    kind="theorem",
)
strong_constraint = claim(
    "shallow.strong-constraint",
    sheet="F5.2",
    title="A strong constraint leaves a loss that exceeds the hinge by (2/b) log 2 at most, and by just that at D = 0",
    source=SOURCE,
    signature=constrained,
    conclusion=both(
        S() - hinge > 0,
        S() - hinge <= 2 / b * log(2),
        when(Eq(D, 0), Eq(S() - hinge, 2 / b * log(2))),
    ),
    kind="theorem",
    reading="the upper bound is attained at D = 0",
)
not_exponential = claim(
    "shallow.hinge-not-exponential",
    title="For all C and c the loss exceeds the hinge by more than C e^(-c b) at D = 0, from b = 2 C/c^2 on",
    source="contrary of F5.3",
    signature=constrained,
    where=[b >= 1, b >= 2 * C / c**2],
    conclusion=when(Eq(D, 0), S() - hinge > C * exp(-c * b)),
    kind="candidate",
    reading=(
        "F5.3 says that some C and c do for all D and all b >= 1, c in an exponent, which no statement here can say; this is its contrary, with "
        "the b at which it fails"
    ),
)
away_from_kink = claim(
    "shallow.hinge-away",
    title="The loss exceeds the hinge by (2/b) e^(-b|D|) at most",
    source="repair of F5.3",
    signature=constrained,
    conclusion=S() - hinge <= 2 / b * exp(-b * Abs(D)),
    kind="candidate",
    reading="what is left of F5.3: a bound that is exponential in b at every D but 0",
)
