"""A reward that training left out: what it costs at a state where training was indifferent."""

from sympy import Eq, Or

from theory.claims import Hypothesis, claim
from theory.logic import when

from ._setting import READING, SOURCE, process

dynamics = process("cliff-missing-reward")
S, A, gamma = dynamics.S, dynamics.A, dynamics.gamma
Q = dynamics.values("Q", "optimal values under the training reward R")
pi = dynamics.signature.law("policy", A, given=S, meaning="a policy")
G = dynamics.values("G", "values of the policy under the missing reward U")
X = dynamics.signature.reals("X", S, meaning="optimum under R + U, or more")
V = dynamics.signature.define("V", dynamics.best(Q))
R = dynamics.signature.define("R", dynamics.reward(Q, V))
missed = dynamics.signature.define("missed", lambda s: A.sum(lambda a: pi(s, a) * G(s, a)), latex=r"V_U(#1)")
U = dynamics.signature.define("U", dynamics.reward(G, missed))
advantage = dynamics.signature.define("advantage", lambda s, a: G(s, a) - missed(s), latex=r"A_U(#1, #2)")

suboptimal = claim(
    "cliff.missing-reward",
    sheet="F6.12",
    title="Where training is indifferent, a missing reward costs its policy at least the advantage of the other action",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=[
        Hypothesis(
            "trained",
            "pi is optimal for R",
            S.every(lambda s: A.every(lambda a: Or(Eq(pi(s, a), 0), Q(s, a) >= V(s)))),
            SOURCE,
        ),
        Hypothesis(
            "optimum",
            "X(s) >= R(s,a) + U(s,a) + gamma E X(t) for every s and a",
            S.every(
                lambda s: A.every(lambda a: X(s) >= R(s, a) + U(s, a) + dynamics.next(lambda t: X(t))(s, a))
            ),
        ),
    ],
    conclusion=S.every(
        lambda s: A.every(
            lambda a: when(
                Q(s, a) >= V(s), when(advantage(s, a) > 0, X(s) - V(s) - missed(s) >= advantage(s, a))
            )
        )
    ),
    kind="theorem",
    reading=(
        READING
        + "; pi may be random; U is given by the values G of pi under it, U(s,a) = G(s,a) - gamma sum_t P(t|s,a) E_pi G(t,b), each U having one such G and each G one U; "
        "under R + U pi is worth V + V_U; the optimum under R + U is the least table that meets the second hypothesis, so that what is claimed for all such tables is the entry"
    ),
)
