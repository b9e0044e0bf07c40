"""Steering whose increments grow in proportion to its strength: how fast behaviour changes at first."""

from sympy import Rational, exp

from theory.claims import claim
from theory.library import D
from theory.signature import Signature

from ._setting import READING, SOURCE, behaviour, least_gap, starting_behaviour

linear = Signature("steering-linear")
A, M = linear.set("A"), linear.set("M")
p = linear.law("p", A, positive=True, meaning="base law given an aligned token")
m = linear.law("m", M, positive=True, meaning="base law given a misaligned token")
c_A = linear.reals("c_A", A, meaning="increment of the logit of an aligned token per strength")
c_M = linear.reals("c_M", M, meaning="increment of the logit of a misaligned token per strength")
B_0 = starting_behaviour(linear)
G = linear.parameter("G", meaning="least gap, min c over A less max c over M")
r = linear.parameter("r", meaning="strength of steering")

B = linear.define(
    "B",
    lambda r=r: behaviour(
        B_0, A.sum(lambda x: p(x) * exp(r * c_A(x))), M.sum(lambda y: m(y) * exp(r * c_M(y)))
    ),
    latex="B(#1)",
)

first_slope = claim(
    "steering.first-slope",
    sheet="F2.6",
    title="Behaviour improves at first at a rate of at least half the gap times 1 - B_0^2",
    source=SOURCE,
    signature=linear,
    hypotheses=least_gap(A, M, c_A, c_M, G, "G"),
    conclusion=D(B(), r, at=0) >= Rational(1, 2) * (1 - B_0**2) * G,
    kind="theorem",
    reading=READING,
)
