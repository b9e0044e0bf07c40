"""One state, to which every action returns: the optimal values are explicit, and so is the change of the reward that favours an action most."""

from sympy import Eq, Integer, Or

from theory.claims import Hypothesis, claim
from theory.library import single
from theory.logic import as_formula
from theory.signature import Signature

from ._setting import SOURCE

bandit = Signature("cliff-one-state")
A = bandit.set("A")
R = bandit.reals("R", A, meaning="reward")
chosen = bandit.law("chosen", A, meaning="1 at the action a2 and 0 elsewhere")
gamma = bandit.parameter("gamma", lower=0, lower_closed=True, upper=1, meaning="discount")
epsilon = bandit.parameter("epsilon", lower=0, meaning="lead that a2 is to have")

best = bandit.define("best", lambda: A.max(lambda a: R(a)), latex=r"\max R")
R_prime = bandit.define(
    "Rprime", lambda a: R(a) + (1 - gamma) * epsilon / 2 * (2 * chosen(a) - 1), latex="R'(#1)"
)
Q_prime = bandit.define(
    "Qprime",
    lambda a: R_prime(a) + gamma / (1 - gamma) * A.max(lambda b: R_prime(b)),
    latex="Q'(#1)",
)

discounted = claim(
    "cliff.tie-break.discounted",
    sheet="F6.6",
    title="A change of the reward by (1 - gamma) eps/2 makes an optimal action the only one, by eps",
    source=SOURCE,
    signature=bandit,
    hypotheses=[
        Hypothesis("one action", "chosen is 1 at one action a2, and 0 elsewhere", single(chosen)),
        Hypothesis("optimal", "a2 is optimal", A.every(lambda a: Or(Eq(chosen(a), 0), R(a) >= best()))),
        Hypothesis(
            "several",
            "a2 is one of several optimal actions",
            as_formula(A.sum(lambda a: Integer(1), where=lambda a: R(a) >= best()) >= 2),
        ),
    ],
    conclusion=A.every(
        lambda a: A.every(
            lambda b: Or(Eq(chosen(a), 0), Eq(chosen(b), 1), Q_prime(a) >= Q_prime(b) + epsilon)
        )
    ),
    kind="theorem",
    reading=(
        "the entry with one state, and for that R' with |R - R'| <= (1 - gamma) eps/2 which is best for a2, as it rises there and falls elsewhere by all that is "
        "allowed; if this fails no R' will do, by cliff.tie-break.at-most, and the entry fails"
    ),
)
