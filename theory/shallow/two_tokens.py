"""What the first token and the second have to do with each other, on text of the harmful component.

The entries speak of all lengths. Each of these claims is what an entry says of two tokens; where it fails, so does the entry.
"""

from theory.claims import claim
from theory.library import KL
from theory.signature import Signature

from ._mixtures import SOURCE, binary, divergence, mixed, weights

tokens = Signature("shallow-two-tokens")
V = tokens.set("V")
H = tokens.law("H", V, positive=True, meaning="first token under the harmful component")
S = tokens.law("S", V, positive=True, meaning="first token under the safe component")
h = tokens.law("h", V, given=V, positive=True, meaning="second token under the harmful component")
s = tokens.law("s", V, given=V, positive=True, meaning="second token under the safe component")
a0, a1 = weights(tokens)

K1 = tokens.define("K1", lambda: KL(mixed(a1, H, S), mixed(a0, H, S), V), latex="K_1")
K2 = tokens.define("K2", divergence(V, a0, a1, H, S, h, s), latex="K_2(#1)")

harmful_budget = claim(
    "shallow.budget-harmful",
    sheet="F5.10",
    title="Along harmful text all that alignment moves is at most the divergence of the two weights",
    source=SOURCE,
    signature=tokens,
    where=[a1 < a0],
    conclusion=K1() + V.sum(lambda x: H(x) * K2(x)) <= binary(a1, a0),
    kind="theorem",
    reading="the entry at T = 2: if this fails, so does the entry",
)
harmful_budget_weighted = claim(
    "shallow.budget-harmful.weighted",
    title="The same, at most that divergence over the weight of the harmful component",
    source="repair of F5.10",
    signature=tokens,
    where=[a1 < a0],
    conclusion=K1() + V.sum(lambda x: H(x) * K2(x)) <= binary(a1, a0) / a1,
    kind="repair",
    repairs=["shallow.budget-harmful"],
    reading="at T = 2; for every T, as H <= P_1/a1 and F5.9",
)

independent = Signature("shallow-independent-tokens")
U = independent.set("V")
hi = independent.law("h", U, positive=True, meaning="a token under the harmful component")
si = independent.law("s", U, positive=True, meaning="a token under the safe component")
b0, b1 = weights(independent)

I1 = independent.define("K1", lambda: KL(mixed(b1, hi, si), mixed(b0, hi, si), U), latex="K_1")
I2 = independent.define(
    "K2", divergence(U, b0, b1, hi, si, lambda x, y: hi(y), lambda x, y: si(y)), latex="K_2(#1)"
)

first_most = claim(
    "shallow.first-token-most",
    sheet="F5.8",
    title="On harmful text alignment moves the first token most",
    source=SOURCE,
    signature=independent,
    where=[b1 < b0],
    conclusion=U.sum(lambda x: hi(x) * I2(x)) <= I1(),
    kind="theorem",
    reading="the entry for the first token and the second: if this fails, so does the entry",
)
