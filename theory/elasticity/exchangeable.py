"""An identity for three exchangeable random masses."""

from itertools import permutations

from sympy import Eq, Rational

from theory.claims import claim
from theory.signature import Signature

from ._setting import SOURCE

masses = Signature("elasticity-masses")
A = masses.set("A")
mass = masses.reals("x", A, lower=0, lower_closed=False, meaning="values that a mass may take")
law = masses.law("K", (A, A, A), meaning="any law of three masses")
joint = masses.define("J", lambda a, b, c: sum(law(*order) for order in permutations((a, b, c))) / 6)


def mean(term):
    """E of a function of the three masses."""
    return A.sum(lambda a: A.sum(lambda b: A.sum(lambda c: joint(a, b, c) * term(mass(a), mass(b), mass(c)))))


exchangeable = claim(
    "elasticity.exchangeable",
    sheet="F1.12",
    title="Exchangeable masses: mean of one less three times the mean of a reduced product is a mean square",
    source=SOURCE,
    signature=masses,
    conclusion=Eq(
        mean(lambda x1, x2, x3: x1) - 3 * mean(lambda x1, x2, x3: x2 * x3 / (x1 + x2 + x3)),
        Rational(1, 2) * mean(lambda x1, x2, x3: (x1 - x2) ** 2 / (x1 + x2 + x3)),
    ),
    kind="theorem",
    reading="random masses that take finitely many values; any exchangeable law is the mean of a law K over all orders, and is its own",
)
