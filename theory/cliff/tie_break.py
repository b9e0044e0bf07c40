"""Among several optimal actions one is made the only one, by a small change of the reward that is given explicitly."""

from sympy import Eq, Or, Rational

from theory.claims import Hypothesis, claim
from theory.library import single
from theory.logic import both

from ._setting import READING, SOURCE, process

dynamics = process("cliff-tie-break")
S, A, gamma = dynamics.S, dynamics.A, dynamics.gamma
Q = dynamics.values("Q", "optimal values under the reward R")
here = dynamics.signature.law("here", S, meaning="1 at the state s0 and 0 elsewhere")
chosen = dynamics.signature.law("chosen", A, meaning="1 at the action a2 and 0 elsewhere")
epsilon = dynamics.signature.parameter("epsilon", lower=0, meaning="lead that a2 is to have")
V = dynamics.signature.define("V", dynamics.best(Q))
R = dynamics.signature.define("R", dynamics.reward(Q, V))

setting = [
    Hypothesis("one state", "here is 1 at one state s0, and 0 elsewhere", single(here)),
    Hypothesis("one action", "chosen is 1 at one action a2, and 0 elsewhere", single(chosen)),
    Hypothesis(
        "optimal",
        "a2 is optimal at s0 under R",
        S.every(lambda s: A.every(lambda a: Or(Eq(here(s), 0), Eq(chosen(a), 0), Q(s, a) >= V(s)))),
        SOURCE,
    ),
]


def led(Q_prime):
    """At s0 the action a2 is ahead of every other one by epsilon at least."""
    return S.every(
        lambda s: A.every(
            lambda a: A.every(
                lambda b: Or(
                    Eq(here(s), 0),
                    Eq(chosen(a), 0),
                    Eq(chosen(b), 1),
                    Q_prime(s, a) >= Q_prime(s, b) + epsilon,
                )
            )
        )
    )


def named(word, values):
    """Values of actions, of states, and the reward of which they are those, by name."""
    Q_prime = dynamics.signature.define(f"Q{word}", values, latex="Q'(#1, #2)")
    V_prime = dynamics.signature.define(f"V{word}", dynamics.best(Q_prime), latex="V'(#1)")
    R_prime = dynamics.signature.define(f"R{word}", dynamics.reward(Q_prime, V_prime), latex="R'(#1, #2)")
    changed = dynamics.signature.define(
        f"changed{word}",
        lambda: dynamics.sup(lambda s, a: R(s, a) - R_prime(s, a)),
        latex=r"\|R - R'\|",
    )
    return Q_prime, changed


EXPLICIT = READING + (
    "; of several optimal actions or of one; an ahead of others by epsilon > 0 is the only maximiser; "
)
Q_raised, raised = named("_raised", lambda s, a: Q(s, a) + epsilon * here(s) * chosen(a))
by_one_value = claim(
    "cliff.tie-break",
    sheet="F6.4",
    title="A change of the reward by (1 + gamma) eps makes an optimal action the only one, by eps",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=setting,
    conclusion=both(raised() <= (1 + gamma) * epsilon, led(Q_raised)),
    kind="theorem",
    reading=EXPLICIT + "R' is the reward whose values are Q, but for epsilon more at (s0, a2)",
)

Q_lowered, lowered = named(
    "_lowered",
    lambda s, a: Q(s, a) + epsilon / (2 * (1 - gamma)) - epsilon * here(s) * (1 - chosen(a)),
)
by_half = claim(
    "cliff.tie-break.half",
    sheet="F6.5",
    title="A change of the reward by eps/2 makes an optimal action the only one, by eps",
    source=SOURCE,
    signature=dynamics.signature,
    hypotheses=setting,
    conclusion=both(lowered() <= epsilon * Rational(1, 2), led(Q_lowered)),
    kind="theorem",
    repairs=["cliff.tie-break.discounted"],
    reading=EXPLICIT
    + "R' is R + epsilon/2, but R - epsilon/2 at the other actions of s0: all values rise by epsilon/(2 (1 - gamma)), and the others at s0 fall by epsilon",
)
