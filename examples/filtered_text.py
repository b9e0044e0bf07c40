"""A theory of one's own: text that passes a filter. beb audit --claims examples/filtered_text.py"""

from theory import *
from theory.library import KL, TV, E, condition, mass

filtered = Signature("filtered-text")
X = filtered.set("X")  # texts
p, q = filtered.laws("p q", X)
score = filtered.reals("score", X, lower=-1, upper=1, meaning="behaviour")
t = filtered.parameter(
    "t", lower=-1, upper=1, lower_closed=True, upper_closed=True, meaning="threshold of the filter"
)


def passes(x):
    return score(x) >= t


p_t = filtered.define("p_t", condition(p, passes))  # what is left of p
q_t = filtered.define("q_t", condition(q, passes))
some = [
    Hypothesis(f"some-{law.name}", f"some text of {law.name} passes", mass(law, passes) > 0) for law in (p, q)
]

options = {"signature": filtered, "hypotheses": some}
surprise = claim("filter.surprise", conclusion=Eq(KL(p_t, p, X), -log(mass(p, passes))), **options)
floor_ = claim("filter.floor", conclusion=E(p_t, score, X) >= t, **options)
better = claim("filter.better", conclusion=E(p_t, score, X) >= E(p, score), **options)
closer = claim("filter.closer", conclusion=TV(p_t, q_t, X) <= TV(p, q), **options)
