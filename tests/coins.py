"""A theory of two laws on a set, whose claims are audited in seconds: for tests of what is done with a verdict."""

from theory import *
from theory.library import KL, TV

coins = Signature("coins")
X = coins.set("X", at_most=3)
p, q = coins.laws("p q", X)

# True, and no tactic proves it.
midpoint = claim(
    "midpoint",
    title="no law is further than log 2 from its midpoint with another",
    signature=coins,
    conclusion=X.sum(lambda x: p(x) * log(2 * p(x) / (p(x) + q(x)))) <= log(2),
)
too_good = claim(
    "too-good",
    title="Pinsker with 21/10 <b>instead</b> of 2",
    signature=coins,
    conclusion=Rational(21, 10) * TV(p, q) ** 2 <= KL(p, q),
)
