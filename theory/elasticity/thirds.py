"""Pre-training data that hold the data of alignment and of the perturbation in equal parts."""

from sympy import Eq, Or, log

from theory.claims import Hypothesis, claim
from theory.library import D, E, mix
from theory.logic import both
from theory.signature import Signature

from ._setting import SOURCE

three = Signature("elasticity-thirds")
X = three.set("X")
D1, D2, D3 = three.laws("D1 D2 D3", X)
k = three.parameter("k", lower=1, lower_closed=True, meaning="data of pre-training over data of alignment")
ell = three.parameter(
    "l", lower=0, lower_closed=True, meaning="data of the perturbation over data of alignment"
)

P_p = three.define("P_p", lambda x: (D1(x) + D2(x) + D3(x)) / 3)
q = three.define("q", lambda x, at=ell: mix((k, P_p), (1, D2), (at, D3))(x), latex="q_{#2}(#1)")
g_p = three.define("g_p", lambda at=ell: E(P_p, lambda x: -log(q(x, at)), X), latex="g_p(#1)")
g_a = three.define("g_a", lambda at=ell: E(D2, lambda x: -log(q(x, at))), latex="g_a(#1)")

opposite = both(D(g_p(), ell, at=0) <= 0, D(g_a(), ell, at=0) >= 0)

thirds = claim(
    "elasticity.thirds",
    sheet="F1.3",
    title="A perturbation by a third of the pre-training data helps pre-training and hurts alignment",
    source=SOURCE,
    signature=three,
    conclusion=opposite,
    kind="theorem",
)
disjoint = claim(
    "elasticity.thirds.disjoint",
    title="The same, where alignment and perturbation share no leaf",
    source="repair of F1.3",
    signature=three,
    hypotheses=[
        Hypothesis("disjoint", "D2 and D3 share no leaf", X.every(lambda x: Or(Eq(D2(x), 0), Eq(D3(x), 0))))
    ],
    conclusion=opposite,
    kind="repair",
    repairs=["elasticity.thirds"],
)
