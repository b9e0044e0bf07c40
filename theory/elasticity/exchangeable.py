"""An identity for three exchangeable random masses."""

from sympy import Eq, Rational

from theory.claims import Hypothesis, claim
from theory.signature import Signature

from ._setting import SOURCE

masses = Signature("elasticity-masses")
A = masses.set("A")
mass = masses.reals("x", A, lower=0, lower_closed=False, meaning="values that a mass may take")
joint = masses.law("J", (A, A, A), meaning="law of the three masses")


def mean(term):
    """E of a function of the three masses."""
    return A.sum(lambda a: A.sum(lambda b: A.sum(lambda c: joint(a, b, c) * term(mass(a), mass(b), mass(c)))))


symmetric = Hypothesis(
    "exchangeable",
    "the joint law is the same in every order",
    A.every(
        lambda a: A.every(
            lambda b: A.every(
                lambda c: Eq(joint(a, b, c), joint(b, a, c)) & Eq(joint(a, b, c), joint(a, c, b))
            )
        )
    ),
    SOURCE,
)
exchangeable = claim(
    "elasticity.exchangeable",
    sheet="F1.12",
    title="Exchangeable masses: mean of one less three times the mean of a reduced product is a mean square",
    source=SOURCE,
    signature=masses,
    hypotheses=[symmetric],
    conclusion=Eq(
        mean(lambda x1, x2, x3: x1) - 3 * mean(lambda x1, x2, x3: x2 * x3 / (x1 + x2 + x3)),
        Rational(1, 2) * mean(lambda x1, x2, x3: (x1 - x2) ** 2 / (x1 + x2 + x3)),
    ),
    kind="theorem",
    reading="random masses that take finitely many values",
)
