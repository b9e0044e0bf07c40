"""Behaviour under steering of any kind is bounded by the least gap between what aligned and misaligned tokens gain."""

from sympy import exp

from theory.claims import Hypothesis, claim
from theory.signature import Signature

from ._setting import READING, SOURCE, at_least, behaviour, least_gap, shift, starting_behaviour

steering = Signature("steering")
A, M = steering.set("A"), steering.set("M")
p = steering.law("p", A, positive=True, meaning="base law given an aligned token")
m = steering.law("m", M, positive=True, meaning="base law given a misaligned token")
z_A = steering.reals("z_A", A, meaning="what steering adds to the logit of an aligned token")
z_M = steering.reals("z_M", M, meaning="what steering adds to the logit of a misaligned token")
B_0 = starting_behaviour(steering)
g = steering.parameter("g", meaning="least gap, min z over A less max z over M")
Delta = steering.parameter("Delta", meaning="by how much increments differ")
tau = steering.parameter("tau", meaning="a threshold between increments")

good = steering.define("Z_A", lambda: A.sum(lambda x: p(x) * exp(z_A(x))), latex="Z_A")
bad = steering.define("Z_M", lambda: M.sum(lambda y: m(y) * exp(z_M(y))), latex="Z_M")
B = steering.define("B", lambda: behaviour(B_0, good(), bad()), latex="B")
shifted = shift(steering, B_0)

by_gap = claim(
    "steering.gap",
    sheet="F2.1",
    title="Behaviour is at least what half the least gap makes of it",
    source=SOURCE,
    signature=steering,
    hypotheses=least_gap(A, M, z_A, z_M, g, "g"),
    conclusion=B() >= shifted(g / 2),
    kind="theorem",
    reading=READING,
)
by_difference = claim(
    "steering.difference",
    sheet="F2.2",
    title="Behaviour is at least what the least difference makes of it",
    source=SOURCE,
    signature=steering,
    hypotheses=[at_least(A, M, z_A, z_M, Delta, "Delta")],
    conclusion=B() >= shifted(Delta),
    kind="theorem",
    reading=READING,
)
by_half_difference = claim(
    "steering.difference.half",
    title="The same with half the difference",
    source="repair of F2.2",
    signature=steering,
    hypotheses=[at_least(A, M, z_A, z_M, Delta, "Delta")],
    conclusion=B() >= shifted(Delta / 2),
    kind="repair",
    repairs=["steering.difference"],
    reading=READING,
)
by_threshold = claim(
    "steering.threshold",
    sheet="F2.3",
    title="Behaviour, where increments keep a distance from a threshold between the two kinds of tokens",
    source=SOURCE,
    signature=steering,
    hypotheses=[
        Hypothesis(
            "aligned above", "z >= tau + Delta on A", A.every(lambda x: z_A(x) >= tau + Delta), SOURCE
        ),
        Hypothesis(
            "misaligned below", "z <= tau - Delta on M", M.every(lambda y: z_M(y) <= tau - Delta), SOURCE
        ),
    ],
    conclusion=B() >= shifted(Delta),
    kind="theorem",
    reading=READING,
)
