"""Responses of one token: logits <W_v, h>, and how probabilities move at the instant considered.

Training moves the parameters along the gradient of ln pi_+ - ln pi_- = <W_+ - W_-, h>, as -f' = 1: W_+ along h, W_- along -h, h along W_+ - W_-, and
no other token. How fast a quantity moves is its derivative, at t = 0, along a step of length t in that direction.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympy import exp, log

from theory.library import D, switch
from theory.signature import FiniteSet, Signature, Table

SOURCE = "Razin et al., Unintentional Unalignment: Likelihood Displacement in DPO, arXiv 2410.08847"


@dataclass(frozen=True)
class Step:
    """The parameters after a step of length t, as functions of a coordinate.

    Attributes:
      plus, minus: unembeddings of the two tokens; other: of a further one; hidden: the hidden state.
    """

    plus: Callable[[Any], Any]
    minus: Callable[[Any], Any]
    other: Callable[[Any, Any], Any]
    hidden: Callable[[Any], Any]


@dataclass(frozen=True)
class Model:
    """Unembeddings and a hidden state, with or without tokens beside the two.

    Attributes:
      C: coordinates; Z: tokens other than + and -.
      plus, minus, other, hidden: their vectors.
      others: 1 if there are other tokens, 0 if not.
      t: length of the step.
    """

    C: FiniteSet
    Z: FiniteSet
    plus: Table
    minus: Table
    other: Table
    hidden: Table
    others: Any
    t: Any

    def inner(self, a: Callable[[Any], Any], b: Callable[[Any], Any]) -> Any:
        """<a, b>."""
        return self.C.sum(lambda i: a(i) * b(i))

    def pull(self, i: Any) -> Any:
        """W_+ - W_-."""
        return self.plus(i) - self.minus(i)

    def step(self, unembeddings: bool = True, hidden: bool = True) -> Step:
        """The parameters along the way; those that are not trained stay."""
        w, x = (self.t if trained else 0 for trained in (unembeddings, hidden))
        return Step(
            lambda i: self.plus(i) + w * self.hidden(i),
            lambda i: self.minus(i) - w * self.hidden(i),
            self.other,
            lambda i: self.hidden(i) + x * self.pull(i),
        )

    def start(self) -> Step:
        """The parameters at t = 0."""
        return Step(self.plus, self.minus, self.other, self.hidden)

    def weights(self, at: Step) -> tuple[Any, Any, Callable[[Any], Any]]:
        """e to the logits of +, of -, and of a further token."""
        return (
            exp(self.inner(at.plus, at.hidden)),
            exp(self.inner(at.minus, at.hidden)),
            lambda z: exp(self.inner(lambda i: at.other(z, i), at.hidden)),
        )

    def total(self, at: Step) -> Any:
        plus, minus, other = self.weights(at)
        return plus + minus + self.others * self.Z.sum(lambda z: other(z))

    def pi_plus(self) -> Any:
        return self.weights(self.start())[0] / self.total(self.start())

    def pi_minus(self) -> Any:
        return self.weights(self.start())[1] / self.total(self.start())

    def others_mean(self, term: Callable[[Any], Any]) -> Any:
        """sum over other tokens of pi_z times a term."""
        other = self.weights(self.start())[2]
        return self.others * self.Z.sum(lambda z: other(z) * term(z)) / self.total(self.start())

    def rate(self, **trained: bool) -> Any:
        """d ln pi_+/dt, nats."""
        at = self.step(**trained)
        return D(log(self.weights(at)[0] / self.total(at)), self.t, at=0)

    def others_pull(self) -> Any:
        """sum over other tokens of pi_z <W_z, W_+ - W_->."""
        return self.others_mean(lambda z: self.inner(lambda i: self.other(z, i), self.pull))


def model(signature: Signature, names: str = "W_plus W_minus W_z h", others: Any = None) -> Model:
    """The tables of a model, declared in a signature that has the sets C and Z."""
    C, Z = signature.sets["I"], signature.sets["Z"]
    plus, minus, other, hidden = names.split()
    return Model(
        C,
        Z,
        signature.reals(plus, C, meaning="unembedding of the preferred token"),
        signature.reals(minus, C, meaning="unembedding of the dispreferred token"),
        signature.reals(other, (Z, C), meaning="unembeddings of the other tokens"),
        signature.reals(hidden, C, meaning="hidden state"),
        signature.parameters["others"].symbol if others is None else others,
        signature.parameters["time"].symbol,
    )


def declared(id: str) -> Signature:
    """A signature with the sets and scalars that models of one token share."""
    made = Signature(id)
    made.set("I")  # coordinates
    made.set("Z")  # tokens other than + and -
    made.parameter("time", meaning="length of the step")
    switch(made, "others", "other tokens")
    return made
