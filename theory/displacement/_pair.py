"""Two responses to one prompt, token by token, and how the log-probability of the preferred one moves.

The responses share some tokens, none perhaps, part at one position, neither being a prefix of the other, and go on, or end there. Hidden states are
free parameters, one for each prefix, so that those up to the parting are common to both. Training moves the parameters along the gradient of
ln pi(y+) - ln pi(y-), as -f' = 1, in which what is shared cancels; how fast a quantity moves is its derivative, at t = 0, along a step of length t.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import Eq, Or, exp, log

from theory.claims import Hypothesis
from theory.library import D, single, switch
from theory.signature import FiniteSet, Signature, Table

Vector = Callable[[Any], Any]


@dataclass(frozen=True)
class Positions:
    """Positions of one kind: hidden states and tokens, and whether there are any."""

    K: FiniteSet
    hidden: Table
    tokens: Table
    some: Any

    def sum(self, term: Callable[[Any], Any]) -> Any:
        """The sum of a term over the positions, 0 if there are none."""
        return self.some * self.K.sum(term)

    @property
    def count(self) -> Any:
        return self.some * self.K.size


class Pair:
    """The tables of two responses, declared in a signature of its own.

    Args:
      id: of the signature.
      shared: 1 if the responses share their first tokens, 0 if they part at once, None for either.
    """

    def __init__(self, id: str, shared: int | None = None) -> None:
        self.signature = s = Signature(id)
        self.V, self.C = s.set("V", at_least=2), s.set("I")
        self.W = s.reals("W", (self.V, self.C), meaning="unembeddings")
        self.h = s.reals("h", self.C, meaning="hidden state where the responses part")
        self.plus = s.law("plus", self.V, meaning="token of y+ where the responses part")
        self.minus = s.law("minus", self.V, meaning="token of y- where the responses part")
        self.later_plus = self._positions("A", "plus", "later tokens of y+")
        self.later_minus = self._positions("B", "minus", "later tokens of y-")
        self.shared = None if shared == 0 else self._positions("S", "shared", "shared tokens", shared)
        self.t = s.parameter("time", meaning="length of the step")
        tables = [self.plus, self.minus, *(p.tokens for p in self.kinds)]
        self.hypotheses = [
            *(Hypothesis(e.name, f"{e.name}: one token each", single(e)) for e in tables),
            Hypothesis(
                "distinct",
                "the responses part",
                self.V.every(lambda v: Or(Eq(self.plus(v), 0), Eq(self.minus(v), 0))),
            ),
        ]

    def _positions(self, name: str, word: str, what: str, some: int | None = None) -> Positions:
        K = self.signature.set(name)
        return Positions(
            K,
            self.signature.reals(f"h_{word}", (K, self.C), meaning=f"hidden states of {what}"),
            self.signature.law(f"e_{word}", self.V, given=K, meaning=what),
            switch(self.signature, word if word == "shared" else f"later_{word}", what)
            if some is None
            else some,
        )

    @property
    def kinds(self) -> tuple[Positions, ...]:
        return (self.later_plus, self.later_minus, *(() if self.shared is None else (self.shared,)))

    # ------------------------------------------------------------ errors
    def row(self, hidden: Vector, W: Callable[[Any, Any], Any] | None = None) -> Vector:
        """The softmax row of a hidden state."""
        unembedding = self.W if W is None else W

        def weight(v: Any) -> Any:
            return exp(self.C.sum(lambda i: unembedding(v, i) * hidden(i)))

        return lambda v: weight(v) / self.V.sum(lambda z: weight(z))

    def error(self, p: Positions, k: Any) -> Vector:
        """e_y - pi at a position."""
        row = self.row(lambda i: p.hidden(k, i))
        return lambda v: p.tokens(k, v) - row(v)

    def at_parting(self, token: Table) -> Vector:
        row = self.row(self.h)
        return lambda v: token(v) - row(v)

    def back(self, u: Vector) -> Vector:
        """W^T u."""
        return lambda i: self.V.sum(lambda v: self.W(v, i) * u(v))

    def outer(self, token: Table, later: Positions, v: Any, i: Any) -> Any:
        """Entry of sum_k u_k h_k^T, the gradient of a response's log-probability in W; of shared tokens, too."""
        kinds = (later,) if self.shared is None else (self.shared, later)
        return self.at_parting(token)(v) * self.h(i) + sum(self._outer(p, v, i) for p in kinds)

    def _outer(self, p: Positions, v: Any, i: Any) -> Any:
        return p.sum(lambda k: self.error(p, k)(v) * p.hidden(k, i))

    def outer_plus(self, v: Any, i: Any) -> Any:
        return self.outer(self.plus, self.later_plus, v, i)

    def outer_minus(self, v: Any, i: Any) -> Any:
        return self.outer(self.minus, self.later_minus, v, i)

    # ------------------------------------------------------------ how it moves
    def rate(self, supervised: int = 0) -> Any:
        """d ln pi(y+)/dt, nats; ``supervised`` is the weight of a further term -ln pi(y+) of the loss."""
        t, lam = self.t, supervised

        def W(v: Any, i: Any) -> Any:
            gap = (self.plus(v) - self.minus(v)) * self.h(i)
            gap += self.later_plus.sum(
                lambda k: self.error(self.later_plus, k)(v) * self.later_plus.hidden(k, i)
            )
            gap -= self.later_minus.sum(
                lambda k: self.error(self.later_minus, k)(v) * self.later_minus.hidden(k, i)
            )
            return self.W(v, i) + t * (gap + lam * self.outer_plus(v, i))

        def log_probability(token: Vector, hidden: Vector) -> Any:
            row = self.row(hidden, W)
            return self.V.sum(lambda v: token(v) * log(row(v)))

        def towards(i: Any) -> Any:
            return self.back(lambda v: self.plus(v) - self.minus(v))(i) + lam * self.back(
                self.at_parting(self.plus)
            )(i)

        total = log_probability(self.plus, lambda i: self.h(i) + t * towards(i))
        later = self.later_plus
        total += later.sum(
            lambda k: log_probability(
                lambda v: later.tokens(k, v),
                lambda i: later.hidden(k, i) + t * (1 + lam) * self.back(self.error(later, k))(i),
            )
        )
        if self.shared is not None:
            common = self.shared
            total += common.sum(
                lambda k: log_probability(
                    lambda v: common.tokens(k, v),
                    lambda i: common.hidden(k, i) + t * lam * self.back(self.error(common, k))(i),
                )
            )
        return D(total, t, at=0)

    def square(self, u: Vector) -> Any:
        return self.C.sum(lambda i: u(i) ** 2)

    def from_unembeddings(self) -> Any:
        """sum_{k,k'} <u_k, u_k'><h+_k, h+_k'> - sum_{k,k'} <u_k, v_k'><h+_k, h-_k'>, as inner products of matrices."""
        return self.V.sum(
            lambda v: self.C.sum(
                lambda i: self.outer_plus(v, i) ** 2 - self.outer_plus(v, i) * self.outer_minus(v, i)
            )
        )

    def from_parting(self) -> Any:
        """<W^T u, W_{y+} - W_{y-}> where the responses part."""
        u = self.back(self.at_parting(self.plus))
        gap = self.back(lambda v: self.plus(v) - self.minus(v))
        return self.C.sum(lambda i: u(i) * gap(i))

    def from_later(self) -> Any:
        """sum of |W^T u_k|^2 over the positions of y+ after the parting."""
        return self.later_plus.sum(lambda k: self.square(self.back(self.error(self.later_plus, k))))
