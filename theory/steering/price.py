"""The best strength of steering, where helpfulness has a price."""

from sympy import exp

from theory.claims import Hypothesis, claim
from theory.logic import both
from theory.signature import Signature

from ._setting import SOURCE, behaviour, starting_behaviour

priced = Signature("steering-price")
I = priced.set("I")  # noqa: E741 - wrong answers, numbered by i in the paper
W = priced.law("W", I, meaning="base law of pairs of wrong answers, one with X and one with -X")
X = priced.reals("X", I, meaning="increment of the logit, relative to the correct answer, per strength")
B_0 = starting_behaviour(priced)
G = priced.parameter("G", lower=0, meaning="gap between the increments of A and of M, constant on each")
H_0 = priced.parameter("H_0", lower=0, upper=1, meaning="probability of the correct answer without steering")
w = priced.parameter("w", lower=0, meaning="price of helpfulness")
r = priced.parameter("r", lower=0, lower_closed=True, meaning="strength of steering")
t = priced.parameter("t", lower=0, lower_closed=True, meaning="a strength that the best one exceeds")

B = priced.define("B", lambda r=r: behaviour(B_0, exp(r * G), 1), latex="B(#1)")
odds = priced.define(
    "m", lambda r=r: I.sum(lambda i: W(i) * (exp(r * X(i)) + exp(-r * X(i))) / 2), latex="m(#1)"
)
H = priced.define("H", lambda r=r: H_0 / (H_0 + (1 - H_0) * odds(r)), latex="H(#1)")
s2 = priced.define("s2", lambda: I.sum(lambda i: W(i) * X(i) ** 2), latex="s^2")
J = priced.define("J", lambda r=r: B(r) + w * H(r), latex="J(#1)")

best_strength = claim(
    "steering.best-strength",
    sheet="F2.10",
    title="The best strength of steering is at most the ratio of first slope and curvature",
    source=SOURCE,
    signature=priced,
    hypotheses=[
        Hypothesis(
            "best beyond t",
            "J(r) exceeds its limit 1 and B(t) + w H_0, which no J up to t exceeds",
            both(J() > 1, J() > B(t) + w * H_0),
            SOURCE,
        )
    ],
    conclusion=t <= (1 - B_0**2) * G / (2 * w * H_0 * (1 - H_0) * s2()),
    kind="theorem",
    reading=(
        "what follows from the entry without speaking of all strengths: B rises and H falls, so J <= B(t) + w H_0 up to t, and J tends to 1 "
        "unless X = 0; where some J(r) is greater than both, there is a maximiser, and every one is greater than t. If this fails, so does the entry"
    ),
)
worth_more = claim(
    "steering.best-strength.dear",
    title="Every strength that is no worse than none is bounded, where helpfulness is worth more than alignment can gain",
    source="repair of F2.10",
    signature=priced,
    hypotheses=[Hypothesis("no worse", "J(r) >= J(0)", J() >= B_0 + w * H_0)],
    where=[w * H_0 > 1 - B_0],
    conclusion=(1 - H_0) * (w * H_0 - 1 + B_0) * r**2 * s2() <= 2 * (1 - B_0),
    kind="repair",
    repairs=["steering.best-strength"],
)
