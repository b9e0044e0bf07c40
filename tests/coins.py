"""A theory of two laws on a set, whose claims are audited in seconds: for tests of what is done with a verdict."""

from theory import *
from theory.library import KL, TV

coins = Signature("coins")
X = coins.set("X", at_most=3)
p, q = coins.laws("p q", X)

pinsker = claim("pinsker", title="Pinsker", signature=coins, conclusion=2 * TV(p, q) ** 2 <= KL(p, q))
too_good = claim(
    "too-good",
    title="Pinsker with 21/10 <b>instead</b> of 2",
    signature=coins,
    conclusion=Rational(21, 10) * TV(p, q) ** 2 <= KL(p, q),
)
