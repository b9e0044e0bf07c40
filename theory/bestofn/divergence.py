"""How far the best of n draws is from one draw, and how often it wins."""

from sympy import And, Eq, Integer, log

from theory.claims import Hypothesis, claim
from theory.library import KL, mass
from theory.logic import both
from theory.signature import Signature

from ._setting import BEST, best_law, masses

best_of_n = Signature("best-of-n")
Y = best_of_n.set("Y")
pi_0 = best_of_n.law("pi_0", Y, positive=True, meaning="law of one draw")
r = best_of_n.reals("r", Y, meaning="reward")
n = best_of_n.parameter("n", lower=1, lower_closed=True, integer=True, meaning="number of draws")

BoN = best_of_n.define("BoN", best_law(pi_0, r, n), latex=r"\mathrm{BoN}_n(#1)")
upto, below, level = masses(pi_0, r)
closed_form = log(n) - (n - 1) / n

distinct = Hypothesis(
    "distinct",
    "no two answers have the same reward",
    Y.every(lambda y: Y.sum(lambda z: Integer(1), where=lambda z: Eq(r(z), r(y))) <= 1),
)

exact = claim(
    "bestofn.kl-distinct",
    sheet="F7.6",
    title="The divergence of the best of n is log n - (n - 1)/n where the rewards are distinct",
    source=BEST,
    signature=best_of_n,
    hypotheses=[distinct],
    conclusion=Eq(KL(BoN, pi_0, Y), closed_form),
    kind="theorem",
)
near = claim(
    "bestofn.kl-distinct.near",
    title="The same up to n times the largest probability of an answer",
    source="repair of F7.6",
    signature=best_of_n,
    hypotheses=[distinct],
    conclusion=both(
        KL(BoN, pi_0, Y) <= closed_form, KL(BoN, pi_0, Y) >= closed_form - n * Y.max(lambda y: pi_0(y))
    ),
    kind="repair",
    repairs=["bestofn.kl-distinct"],
)
win_rate = claim(
    "bestofn.win-rate",
    sheet="F7.8",
    title="The best of n beats one draw with probability at most n/(n + 1), ties counting half",
    source=BEST,
    signature=best_of_n,
    conclusion=Y.sum(lambda y: BoN(y) * (below(y) + level(y) / 2)) <= n / (n + 1),
    kind="theorem",
)

# ---------------------------------------------------------------- any rule for ties
ties = Signature("best-of-n-ties")
Z = ties.set("Y")
p = ties.law("pi_0", Z, positive=True, meaning="law of one draw")
s = ties.reals("r", Z, meaning="reward")
w = ties.reals("w", Z, lower=0, meaning="proportions within a level set of the reward")
m = ties.parameter("n", lower=1, lower_closed=True, integer=True, meaning="number of draws")
z_upto, z_below, z_level = masses(p, s)


def _in_level(y):
    return Z.sum(lambda z: w(z), where=lambda z: Eq(s(z), s(y)))


selected = ties.define("B", lambda y: (z_upto(y) ** m - z_below(y) ** m) * w(y) / _in_level(y))


def _favoured(y):
    """The answers of the level of y that are chosen as often as y is, in proportion to pi_0, or more often."""
    return lambda z: And(Eq(s(z), s(y)), w(z) * p(y) >= w(y) * p(z))


def _is_drawn(y):
    """The probability that all draws are at most as good as y and one of those is among them."""
    return z_upto(y) ** m - (z_upto(y) - mass(lambda z: p(z), _favoured(y), Z)) ** m


by_a_rule = [
    Hypothesis("weights", "the proportions are not all 0 in any level", Z.every(lambda y: _in_level(y) > 0)),
    Hypothesis(
        "drawn",
        "no set of answers is chosen more often than one of them is among the tied draws",
        Z.every(lambda y: Z.sum(lambda z: selected(z), where=_favoured(y)) <= _is_drawn(y)),
    ),
]
at_most = claim(
    "bestofn.kl-at-most",
    sheet="F7.5",
    title="The divergence of the best of n is at most log n - (n - 1)/n, whatever the rule for ties",
    source=BEST,
    signature=ties,
    hypotheses=by_a_rule,
    conclusion=KL(selected, p, Z) <= log(m) - (m - 1) / m,
    kind="theorem",
    reading=(
        "B is the law of the choice by some rule that sees the whole sample: by Hall's theorem for random sets a law is one "
        "if and only if it gives no set more than the probability that one of its members is among the tied draws, and, those being concave in "
        "pi_0, it is enough to ask that of the sets within a level that are most favoured"
    ),
)
