"""How far alignment moves the next token after a prefix, for components of any kind."""

from sympy import Eq, sqrt

from theory.claims import claim
from theory.library import KL
from theory.signature import Signature

from ._mixtures import SOURCE, binary, distance, divergence, mixed, posterior, weights

prefixes = Signature("shallow-prefixes")
X, Y = prefixes.set("X"), prefixes.set("Y")
H = prefixes.law("H", X, positive=True, meaning="law of the prefix under the harmful component")
S = prefixes.law("S", X, positive=True, meaning="law of the prefix under the safe component")
h = prefixes.law("h", Y, given=X, positive=True, meaning="law of the next token under the harmful component")
s = prefixes.law("s", Y, given=X, positive=True, meaning="law of the next token under the safe component")
a0, a1 = weights(prefixes)

w1 = prefixes.define("w1", lambda x: posterior(a1, H, S)(x), latex="w_1(#1)")
P0 = prefixes.define("P0", lambda x: mixed(a0, H, S)(x), latex="P_0(#1)")
P1 = prefixes.define("P1", lambda x: mixed(a1, H, S)(x), latex="P_1(#1)")
K = prefixes.define("K", divergence(Y, a0, a1, H, S, h, s), latex="K(#1)")
chernoff_coefficient = prefixes.define(
    "chernoff_coefficient", lambda: X.sum(lambda x: sqrt(H(x)) * sqrt(S(x))), latex=r"\rho"
)

ANY = "X are the prefixes y<t, any finite set with a positive law under each component; Y are the next tokens"

each_prefix = claim(
    "shallow.prefix",
    sheet="F5.6",
    title="After every prefix alignment moves the next token by |c| times the weight of the safe component at most",
    source=SOURCE,
    signature=prefixes,
    where=[a1 < a0],
    conclusion=X.every(lambda x: K(x) <= distance(a0, a1) * (1 - w1(x))),
    kind="theorem",
    reading=ANY,
)
depth = claim(
    "shallow.depth",
    sheet="F5.7",
    title="On harmful text alignment fades like the chernoff_coefficient of the two components",
    source=SOURCE,
    signature=prefixes,
    where=[a1 < a0],
    conclusion=X.sum(lambda x: H(x) * K(x))
    <= distance(a0, a1) * sqrt((1 - a1) / a1) * chernoff_coefficient(),
    kind="theorem",
    reading=(
        ANY
        + "; the chernoff_coefficient of prefixes, sum sqrt(H S), is rho^(t-1) where tokens are independent, and the claim is made for prefixes and next "
        "tokens of every kind, which is more than the entry says"
    ),
)
budget = claim(
    "shallow.budget",
    sheet="F5.9",
    title="Along text of the aligned model all that alignment moves is at most the divergence of the two weights",
    source=SOURCE,
    signature=prefixes,
    where=[a1 < a0],
    conclusion=KL(P1, P0, X) + X.sum(lambda x: P1(x) * K(x)) <= binary(a1, a0),
    kind="theorem",
    reading=(
        ANY
        + ", here of T - 1 tokens; what was moved along them is the divergence of their laws, by the chain rule, which is "
        "shallow.chain-rule"
    ),
)


def _texts(a):
    """Law of a prefix and the token after it."""
    return lambda x: lambda y: mixed(a, lambda y: H(x) * h(x, y), lambda y: S(x) * s(x, y))(y)


chain_rule = claim(
    "shallow.chain-rule",
    title="The divergence of longer texts is that of their prefixes and, on average, that of the next token",
    source="chain rule of divergences, on which the reading of F5.9 rests",
    signature=prefixes,
    conclusion=Eq(
        X.sum(lambda x: KL(_texts(a1)(x), _texts(a0)(x), Y)), KL(P1, P0, X) + X.sum(lambda x: P1(x) * K(x))
    ),
    kind="candidate",
)
