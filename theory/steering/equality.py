"""When the bound by the least gap is attained."""

from sympy import Eq, exp, log

from theory.claims import claim
from theory.logic import both, either
from theory.signature import Signature

from ._setting import READING, SOURCE, behaviour, shift, starting_behaviour

weighted = Signature("steering-weights")
A, M = weighted.set("A"), weighted.set("M")
p = weighted.law("p", A, positive=True, meaning="base law given an aligned token")
m = weighted.law("m", M, positive=True, meaning="base law given a misaligned token")
u_A = weighted.reals("u_A", A, lower=0, lower_closed=False, meaning="e^z of an aligned token")
u_M = weighted.reals("u_M", M, lower=0, lower_closed=False, meaning="e^z of a misaligned token")
B_0 = starting_behaviour(weighted)

z_A = weighted.define("z_A", lambda x: log(u_A(x)), latex="z_A(#1)")
z_M = weighted.define("z_M", lambda y: log(u_M(y)), latex="z_M(#1)")
g = weighted.define("g", lambda: A.min(z_A) - M.max(z_M), latex="g")
B = weighted.define(
    "B",
    lambda: behaviour(B_0, A.sum(lambda x: p(x) * exp(z_A(x))), M.sum(lambda y: m(y) * exp(z_M(y)))),
    latex="B",
)
shifted = shift(weighted, B_0)

flat = both(
    A.every(lambda x: A.every(lambda y: Eq(z_A(x), z_A(y)))),
    M.every(lambda x: M.every(lambda y: Eq(z_M(x), z_M(y)))),
)
uneven = either(
    A.some(lambda x: A.some(lambda y: z_A(x) > z_A(y))),
    M.some(lambda x: M.some(lambda y: z_M(x) > z_M(y))),
)
only_flat = claim(
    "steering.gap-attained",
    sheet="F2.4",
    title="The bound by the least gap is attained if and only if increments are constant on A and on M",
    source=SOURCE,
    signature=weighted,
    conclusion=both(
        either(B() > shifted(g() / 2), B() < shifted(g() / 2), flat),
        either(uneven, Eq(B(), shifted(g() / 2))),
    ),
    kind="theorem",
    reading=READING + "; increments as logarithms of any positive numbers",
)
