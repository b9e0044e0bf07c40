"""Imitation of what paid off: which side of its tipping point a share starts on decides where it ends."""

from sympy import Implies

from theory.claims import claim
from theory.logic import both
from theory.signature import Signature

from .urn import SOURCE

imitation = Signature("imitation")
x0 = imitation.parameter("x0", lower=0, upper=1, meaning="share at the start")
x = imitation.parameter("x", lower=0, upper=1, meaning="share at some step")
a = imitation.parameter("a", lower=0, meaning="what imitation adds")
b = imitation.parameter("b", lower=0, meaning="what compliance adds")

following = imitation.define("next", lambda: x * (1 + a * x) / (x * (1 + a * x) + (1 - x) * (1 + b)))
factor = imitation.define("factor", lambda: (1 + a * x0) / (1 + b))  # of the odds, in a step
odds, next_odds = x / (1 - x), following() / (1 - following())

converges = claim(
    "tipping.imitation",
    sheet="F9.17",
    title="Imitation ends at 1 if it starts above its tipping point, and at 0 if below",
    source=SOURCE,
    signature=imitation,
    conclusion=both(
        Implies(
            (a * x0 > b) & (x >= x0), (factor() > 1) & (following() >= x0) & (next_odds >= factor() * odds)
        ),
        Implies(
            (a * x0 < b) & (x <= x0), (factor() < 1) & (following() <= x0) & (next_odds <= factor() * odds)
        ),
    ),
    kind="theorem",
    reading=(
        "the limits by what they follow from, which says more: the share never comes back past x0, and a step multiplies the odds x/(1 - x) by at least "
        "(1 + a x0)/(1 + b) > 1 in the first case, by at most that number < 1 in the second; so n steps multiply them by its n-th power"
    ),
)
