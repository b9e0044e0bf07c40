"""What a soft policy earns, the entropy bonus not counted."""

from sympy import Integer, log

from theory.claims import Hypothesis, claim

from ._setting import SOFT, SOURCE, process, soft, temperature

dynamics = process("cliff-soft-return")
S, A, gamma = dynamics.S, dynamics.A, dynamics.gamma
tau = temperature(dynamics)
pi = dynamics.signature.law("policy", A, given=S, positive=True, meaning="soft policy under the reward R")
V = dynamics.signature.reals("V", S, meaning="soft values of states under the reward R")
U = dynamics.signature.reals("U", S, meaning="optimum of the return, or less")
W = dynamics.signature.reals("W", S, meaning="return of the soft policy, or more")
Q = dynamics.signature.define("Q", soft(pi, V, tau))
actions = dynamics.signature.define("actions", lambda: A.sum(lambda a: Integer(1)), latex="|A|")
R = dynamics.signature.define("R", dynamics.reward(Q, lambda t: V(t)))

near_optimum = claim(
    "cliff.soft-return",
    sheet="F6.11",
    title="The return of the soft policy, without the bonus, is within tau log|A|/(1 - gamma) of the optimum",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=[
        Hypothesis(
            "optimum",
            "U(s) <= max_a R(s,a) + gamma E U(t)",
            S.every(lambda s: U(s) <= A.max(lambda a: R(s, a) + dynamics.next(U)(s, a))),
        ),
        Hypothesis(
            "return",
            "W(s) >= E_pi R(s,a) + gamma E W(t)",
            S.every(lambda s: W(s) >= A.sum(lambda a: pi(s, a) * (R(s, a) + dynamics.next(W)(s, a)))),
        ),
    ],
    conclusion=S.every(lambda s: U(s) - W(s) <= tau * log(actions()) / (1 - gamma)),
    kind="theorem",
    reading=(
        SOFT
        + "; the optimum is the largest table that meets the first hypothesis, which is Bellman's equation with <=, and the return of pi is the least that meets "
        "the second, so that what is claimed for all such tables is the entry; that the return is no more than the optimum is what optimum means"
    ),
)
