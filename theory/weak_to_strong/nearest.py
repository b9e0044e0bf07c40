"""The function of a class that is nearest to weak labels: F9.4 and F9.5.

|f - g|^2 is the mean of (f - g)^2 under mu, a law that may have zeros.
"""

from sympy import Abs, Eq

from theory.claims import Hypothesis, claim
from theory.logic import as_formula
from theory.signature import Signature

SOURCE = "Yang et al., Super(ficial)-alignment, arXiv 2406.11431; Weak-to-Strong Generalization beyond Accuracy, arXiv 2503.15038"

labels = Signature("weak-to-strong")
X = labels.set("X")
mu = labels.law("mu", X, meaning="of inputs")
truth = labels.reals("f", X, meaning="the truth f*, a function of the class")
weak = labels.reals("f_w", X, meaning="weak labels")
strong = labels.reals("f_s", X, meaning="the function of the class that is nearest to the weak labels")


def inner(f, g):
    """<f, g> under mu."""
    return X.sum(lambda x: mu(x) * f(x) * g(x))


def squared(f, g):
    """|f - g|^2."""
    return X.sum(lambda x: mu(x) * (f(x) - g(x)) ** 2)


def _toward(x):
    return truth(x) - strong(x)


def _missing(x):
    return strong(x) - weak(x)


slant = labels.define("slant", lambda: inner(_toward, _missing), latex=r"\langle f^* - f_s, f_s - f_w\rangle")
t = labels.parameter(
    "t", lower=0, lower_closed=True, upper=1, meaning="how much of the way from f_s to f* is gone"
)


def on_segment(x):
    """The point of the segment from f_s to f* that is t of the way along."""
    return strong(x) + t * _toward(x)


convex = claim(
    "weak-to-strong.convex",
    sheet="F9.4",
    title="In a convex class the strong model is nearer to the truth than the weak labels, by what it moved away from them",
    source=SOURCE,
    signature=labels,
    hypotheses=[
        Hypothesis(
            "way",
            "t is |c|/(1 + |c| + |f* - f_s|^2), with c = <f* - f_s, f_s - f_w>",
            as_formula(Eq(t, Abs(slant()) / (1 + Abs(slant()) + inner(_toward, _toward)))),
        ),
        Hypothesis(
            "nearest",
            "the point of the segment from f_s to f* that is t of the way along is no nearer to f_w than f_s is",
            as_formula(squared(on_segment, weak) >= squared(strong, weak)),
            SOURCE,
        ),
    ],
    conclusion=squared(strong, truth) <= squared(weak, truth) - squared(strong, weak),
    kind="theorem",
    reading=(
        "a convex class that holds f_s and f* holds the segment between them, and f_s is nearest to f_w among all of it; this is asked of one point of it "
        "only, so that the claim says more than the entry"
    ),
)
tied = Hypothesis(
    "nearest-of-two",
    "f* is no nearer to f_w than f_s is",
    as_formula(squared(strong, weak) <= squared(truth, weak)),
    SOURCE,
)
finite = claim(
    "weak-to-strong.finite",
    sheet="F9.5",
    title="In a finite class the strong model is nearer to the truth than the weak labels",
    source=SOURCE,
    signature=labels,
    hypotheses=[tied],
    conclusion=squared(strong, truth) <= squared(weak, truth),
    kind="theorem",
    reading="the class is f* and f_s; of a larger one nothing else is known of these functions",
)
finite_twice = claim(
    "weak-to-strong.finite.twice",
    title="In any class the strong model is at most twice as far from the truth as the weak labels",
    source="repair of F9.5",
    signature=labels,
    hypotheses=[tied],
    conclusion=squared(strong, truth) <= 4 * squared(weak, truth),
    kind="repair",
    repairs=["weak-to-strong.finite"],
)
