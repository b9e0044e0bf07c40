"""Two reward functions on the same dynamics: how far their optimal values are apart, and when the optimal policy is the same."""

from sympy import Abs, Eq, Integer, Or

from theory.claims import Hypothesis, claim
from theory.logic import both, when

from ._setting import READING, SOURCE, process

dynamics = process("cliff-two-rewards")
S, A, P, gamma = dynamics.S, dynamics.A, dynamics.P, dynamics.gamma
Q = dynamics.values("Q", "optimal values under the reward R")
Q_prime = dynamics.values("Qprime", "optimal values under the reward R'")
V = dynamics.signature.define("V", dynamics.best(Q))
V_prime = dynamics.signature.define("Vprime", dynamics.best(Q_prime), latex="V'(#1)")
R = dynamics.signature.define("R", dynamics.reward(Q, V))
R_prime = dynamics.signature.define("Rprime", dynamics.reward(Q_prime, V_prime), latex="R'(#1, #2)")
distance = dynamics.signature.define(
    "distance", lambda: dynamics.sup(lambda s, a: R(s, a) - R_prime(s, a)), latex=r"\|R - R'\|"
)

values_close = claim(
    "cliff.values-close",
    sheet="F6.1",
    title="Optimal values are as close as the rewards, up to 1/(1 - gamma)",
    source=SOURCE,
    signature=dynamics.signature,
    conclusion=S.every(lambda s: A.every(lambda a: Abs(Q(s, a) - Q_prime(s, a)) <= distance() / (1 - gamma))),
    kind="theorem",
    reading=READING,
)

unique = Hypothesis(
    "unique",
    "in every state one action alone is optimal under R",
    S.every(lambda s: Eq(A.sum(lambda a: Integer(1), where=lambda a: Q(s, a) >= V(s)), 1)),
    SOURCE,
)


def closer_than(factor):
    """|R - R'| < factor (1 - gamma) gap(R), action by action."""
    return Hypothesis(
        "close",
        f"|R - R'| < {factor} (1 - gamma) gap(R)",
        S.every(
            lambda s: A.every(
                lambda a: Or(Q(s, a) >= V(s), distance() < factor * (1 - gamma) * (V(s) - Q(s, a)))
            )
        ),
        SOURCE,
    )


same_policy = S.every(
    lambda s: A.every(
        lambda a: both(
            Or(Q(s, a) < V(s), Q_prime(s, a) >= V_prime(s)), Or(Q(s, a) >= V(s), Q_prime(s, a) < V_prime(s))
        )
    )
)
GAP = (
    READING
    + "; gap(R) is the least distance of the value of a state from that of an action that is not optimal there, and no bound if there is none, "
    "as with one action"
)

stable = claim(
    "cliff.same-policy",
    sheet="F6.2",
    title="Rewards that change by less than half of (1 - gamma) times the gap leave the optimal policy as it is",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=[unique, closer_than(Integer(1) / 2)],
    conclusion=same_policy,
    kind="theorem",
    repairs=["cliff.same-policy.whole-gap"],
    reading=GAP,
)
whole_gap = claim(
    "cliff.same-policy.whole-gap",
    sheet="F6.3",
    title="Rewards that change by less than (1 - gamma) times the gap leave the optimal policy as it is",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=[unique, closer_than(Integer(1))],
    conclusion=same_policy,
    kind="theorem",
    reading=GAP,
)
lead_at_most = claim(
    "cliff.tie-break.at-most",
    title="Between actions of the same successors, no change of rewards by r moves the lead of one by more than 2 r",
    source="contrary of F6.6",
    signature=dynamics.signature,
    conclusion=S.every(
        lambda s: A.every(
            lambda a: A.every(
                lambda b: when(
                    Eq(S.sum(lambda t: Abs(P(s, a, t) - P(s, b, t))), 0),
                    Q_prime(s, a) - Q_prime(s, b) <= Q(s, a) - Q(s, b) + 2 * distance(),
                )
            )
        )
    ),
    kind="candidate",
    reading=(
        READING
        + "; with two optimal actions of the same successors, a lead of eps takes a change by eps/2, which (1 - gamma) eps/2 is not, where gamma > 0"
    ),
)
