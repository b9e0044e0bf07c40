"""What holds of later tokens on harmful text, where the next token does not depend on the prefix."""

from sympy import sqrt

from theory.claims import claim
from theory.logic import both
from theory.signature import Signature

from ._mixtures import SOURCE, distance, divergence, posterior, weights

later = Signature("shallow-later-tokens")
X, Y = later.set("X"), later.set("Y")
H = later.law("H", X, positive=True, meaning="law of the prefix under the harmful component")
S = later.law("S", X, positive=True, meaning="law of the prefix under the safe component")
h = later.law("h", Y, positive=True, meaning="law of the next token under the harmful component")
s = later.law("s", Y, positive=True, meaning="law of the next token under the safe component")
a0, a1 = weights(later)

w1 = later.define("w1", lambda x: posterior(a1, H, S)(x), latex="w_1(#1)")
w1_next = later.define(
    "w1_next",
    lambda x, y: posterior(a1, lambda x, y: H(x) * h(y), lambda x, y: S(x) * s(y))(x, y),
    latex="w_1(#1 #2)",
)
K = later.define("K", divergence(Y, a0, a1, H, S, lambda x, y: h(y), lambda x, y: s(y)), latex="K(#1)")
ASR = later.define("ASR", lambda: X.sum(lambda x: H(x) * w1(x)), latex=r"\mathrm{ASR}(k)")
ASR_next = later.define(
    "ASR_next",
    lambda: X.sum(lambda x: H(x) * Y.sum(lambda y: h(y) * w1_next(x, y))),
    latex=r"\mathrm{ASR}(k+1)",
)
chernoff_coefficient = later.define(
    "chernoff_coefficient", lambda: X.sum(lambda x: sqrt(H(x)) * sqrt(S(x))), latex=r"\rho"
)

prefill_success = claim(
    "shallow.attack-success",
    sheet="F5.11",
    title="Success of the prefill attack grows with its length and fails at most like the chernoff_coefficient of the components",
    source=SOURCE,
    signature=later,
    conclusion=both(ASR_next() >= ASR(), 1 - ASR() <= sqrt((1 - a1) / a1) * chernoff_coefficient()),
    kind="theorem",
    reading=(
        "X are the prefixes y1..yk, any finite set with a positive law under each component, which is more than the entry says; their chernoff_coefficient, "
        "sum sqrt(H S), is rho^k where tokens are independent"
    ),
)
no_token_more = claim(
    "shallow.first-token-most.bound",
    title="On harmful text alignment moves no token by more than |c| (1 - a1), which bounds the first one",
    source="repair of F5.8",
    signature=later,
    where=[a1 < a0],
    conclusion=X.sum(lambda x: H(x) * K(x)) <= distance(a0, a1) * (1 - a1),
    kind="repair",
    repairs=["shallow.first-token-most"],
    reading=(
        "X are the prefixes y<t, any finite set with a positive law under each component; that the first token is moved most is given up, and "
        "is false under P_1, too"
    ),
)
