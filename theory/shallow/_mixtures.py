"""Two mixtures of one harmful and one safe component: what they say after a prefix, and how far apart they are.

P_i = a_i H + (1 - a_i) S. A prefix is an element of a finite set with a law under H and one under S; the next token has laws h and s, given the
prefix. Everything about P_i follows by Bayes' rule.
"""

from collections.abc import Callable
from typing import Any

from sympy import Abs, Symbol, log

from theory.library import KL
from theory.signature import FiniteSet, Signature
from theory.terms import Named

from ._source import SOURCE

Law = Callable[..., Any]


def weights(signature: Signature) -> tuple[Symbol, Symbol]:
    """a0 and a1, strictly between 0 and 1; that a1 < a0 is for the claim to say."""
    a0 = signature.parameter("a0", lower=0, upper=1, meaning="weight of H in the base model P_0")
    a1 = signature.parameter("a1", lower=0, upper=1, meaning="weight of H in the aligned model P_1")
    return a0, a1


def logit(a: Any) -> Any:
    return log(a / (1 - a))


def distance(a0: Any, a1: Any) -> Any:
    """|c|, by how much alignment shifts the log-odds of H."""
    return Abs(logit(a1) - logit(a0))


def binary(a1: Any, a0: Any) -> Any:
    """kl(a1 || a0) of two coins."""
    return a1 * (log(a1) - log(a0)) + (1 - a1) * (log(1 - a1) - log(1 - a0))


def mixed(a: Any, H: Law, S: Law) -> Law:
    """a H + (1 - a) S."""
    return lambda *x: a * H(*x) + (1 - a) * S(*x)


def posterior(a: Any, H: Law, S: Law) -> Law:
    """Weight of H given what was said."""
    return lambda *x: a * H(*x) / mixed(a, H, S)(*x)


def divergence(
    over: FiniteSet, a0: Any, a1: Any, H: Law, S: Law, h: Law, s: Law
) -> Callable[[Symbol], Named]:
    """x -> KL(P_1(.|x) || P_0(.|x)) of the next token after a prefix x; h and s are functions of prefix and token."""

    def after(a: Any, x: Symbol) -> Law:
        joint = mixed(a, lambda y: H(x) * h(x, y), lambda y: S(x) * s(x, y))
        return lambda y: joint(y) / mixed(a, H, S)(x)

    return lambda x: KL(after(a1, x), after(a0, x), over)


__all__ = ["SOURCE", "binary", "distance", "divergence", "logit", "mixed", "posterior", "weights"]
