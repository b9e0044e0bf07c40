"""Policies of an entropy bonus do not jump: two reward functions on the same dynamics, and their soft policies."""

from sympy import exp

from theory.claims import claim
from theory.library import TV

from ._setting import SOFT, SOURCE, process, soft, temperature

dynamics = process("cliff-soft")
S, A, gamma = dynamics.S, dynamics.A, dynamics.gamma
tau = temperature(dynamics)
pi = dynamics.signature.law("policy", A, given=S, positive=True, meaning="soft policy under the reward R")
pi_prime = dynamics.signature.law(
    "policyprime", A, given=S, positive=True, meaning="soft policy under the reward R'"
)
V = dynamics.signature.reals("V", S, meaning="soft values of states under the reward R")
V_prime = dynamics.signature.reals("Vprime", S, meaning="soft values of states under the reward R'")
Q = dynamics.signature.define("Q", soft(pi, V, tau))
Q_prime = dynamics.signature.define("Qprime", soft(pi_prime, V_prime, tau), latex="Q'(#1, #2)")
R = dynamics.signature.define("R", dynamics.reward(Q, lambda t: V(t)))
R_prime = dynamics.signature.define(
    "Rprime", dynamics.reward(Q_prime, lambda t: V_prime(t)), latex="R'(#1, #2)"
)
distance = dynamics.signature.define(
    "distance", lambda: dynamics.sup(lambda s, a: R(s, a) - R_prime(s, a)), latex=r"\|R - R'\|"
)
spread = dynamics.signature.define(
    "spread",
    lambda s: A.max(lambda a: Q(s, a) - Q_prime(s, a)) - A.min(lambda a: Q(s, a) - Q_prime(s, a)),
    latex=r"\mathrm{osc}_{#1}(Q - Q')",
)
apart = dynamics.signature.define(
    "apart",
    lambda s: TV(lambda a: pi(s, a), lambda a: pi_prime(s, a), A),
    latex=r"\mathrm{TV}(\pi(\cdot \mid #1), \pi'(\cdot \mid #1))",
)
tanh = dynamics.signature.define("tanh", lambda z: 1 - 2 / (exp(2 * z) + 1), latex=r"\tanh\left(#1\right)")

lipschitz = claim(
    "cliff.soft-policies",
    sheet="F6.7",
    title="Soft policies are as close as the rewards, up to 1/(2 tau (1 - gamma))",
    source=SOURCE,
    signature=dynamics.signature,
    conclusion=S.every(lambda s: apart(s) <= distance() / (2 * tau * (1 - gamma))),
    kind="theorem",
    reading=SOFT,
)
by_tanh = claim(
    "cliff.soft-policies.tanh",
    sheet="F6.8",
    title="The same with the hyperbolic tangent of the bound",
    source=SOURCE,
    signature=dynamics.signature,
    conclusion=S.every(lambda s: apart(s) <= tanh(distance() / (2 * tau * (1 - gamma)))),
    kind="theorem",
    sharpens=["cliff.soft-policies"],
    reading=SOFT,
)
by_spread = claim(
    "cliff.soft-policies.spread",
    sheet="F6.10",
    title="Soft policies are as close as the hyperbolic tangent of the spread of what values differ by",
    source=SOURCE,
    signature=dynamics.signature,
    conclusion=S.every(lambda s: apart(s) <= tanh(spread(s) / (4 * tau))),
    kind="theorem",
    reading=SOFT,
)
