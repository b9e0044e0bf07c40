"""What the claims of this folder speak of: finite Markov decision processes with a discount, and their optimal values.

For a discount gamma < 1, rewards and optimal values determine each other: R(s,a) = Q(s,a) - gamma sum_t P(t|s,a) max_b Q(t,b), and Q is the only
solution of that equation for a given R. So a world gives Q, any real table, and the rewards are defined by it; two reward functions
on the same dynamics are two tables of values.

With an entropy bonus of temperature tau it is the same with V(t) = tau log sum_b exp(Q(t,b)/tau) for the maximum. The soft policy
pi(a|s) = exp((Q(s,a) - V(s))/tau) and V give Q = V + tau log pi, and each positive policy and each V are those of one Q: so a world gives pi and V.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import Abs, Expr, Symbol, log

from theory.signature import FiniteSet, Signature, Table

SOURCE = "Xu, The Policy Cliff, arXiv 2507.20150"
READING = "rewards are given by their optimal values, R(s,a) = Q(s,a) - gamma sum_t P(t|s,a) max_b Q(t,b): each R has one such Q, as gamma < 1, and each Q one R"
SOFT = (
    "rewards are given by the soft policy, any positive one, and the soft values V of states, any numbers: Q = V + tau log pi has tau log sum_b exp(Q(s,b)/tau) = V(s) and pi "
    "proportional to e^(Q/tau), each Q in one way; R(s,a) = Q(s,a) - gamma sum_t P(t|s,a) V(t), each R having one such Q, as gamma < 1; tau is the temperature alpha of the sheet"
)

Value = Callable[[Symbol], Any]  # of a state
Payoff = Callable[[Symbol, Symbol], Any]  # of a state and an action


@dataclass(frozen=True)
class Process:
    """States, actions, dynamics and discount, without rewards.

    Attributes:
      signature: that declares them.
      S, A: states and actions; P: law of the next state, given state and action; gamma: the discount.
    """

    signature: Signature
    S: FiniteSet
    A: FiniteSet
    P: Table
    gamma: Symbol

    def values(self, name: str, meaning: str) -> Table:
        """Declare a real table over states and actions."""
        return self.signature.reals(name, (self.S, self.A), meaning=meaning)

    def best(self, Q: Payoff) -> Value:
        """The value of a state: that of its best action."""
        return lambda s: self.A.max(lambda b: Q(s, b))

    def next(self, V: Value) -> Payoff:
        """The mean value of the next state, discounted."""
        return lambda s, a: self.gamma * self.S.sum(lambda t: self.P(s, a, t) * V(t))

    def reward(self, Q: Payoff, V: Value) -> Payoff:
        """The reward of which Q are the values, V being those of states."""
        return lambda s, a: Q(s, a) - self.next(V)(s, a)

    def sup(self, f: Payoff) -> Expr:
        """The sup norm of a function of state and action."""
        return self.S.max(lambda s: self.A.max(lambda a: Abs(f(s, a))))


def process(name: str) -> Process:
    """A signature of its own with states, actions, dynamics and discount."""
    made = Signature(name)
    S, A = made.set("S"), made.set("A")
    P = made.law("P", S, given=(S, A), meaning="law of the next state, given state and action")
    gamma = made.parameter("gamma", lower=0, lower_closed=True, upper=1, meaning="discount")
    return Process(made, S, A, P, gamma)


def temperature(given: Process) -> Symbol:
    """The weight of the entropy of the policy beside the reward."""
    return given.signature.parameter("tau", lower=0, meaning="temperature")


def soft(pi: Table, V: Value, tau: Any) -> Payoff:
    """The soft values of which a policy is the soft one, and V those of states."""
    return lambda s, a: V(s) + tau * log(pi(s, a))
