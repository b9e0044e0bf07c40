"""What the claims of this folder speak of: one next token, aligned or misaligned, whose logits are shifted; and one answer, right or wrong.

A positive law P_0 on aligned tokens A and misaligned tokens M is the probability (1 + B_0)/2 of A, strictly between 0 and 1, and two positive
laws, p given A and m given M. Hyperbolic functions are written by exponentials: tanh(y + artanh B_0) = (c e^(2y) - 1)/(c e^(2y) + 1) with
c = (1 + B_0)/(1 - B_0).
"""

from typing import Any

from sympy import Eq, Symbol, exp

from theory.claims import Hypothesis
from theory.signature import Definition, FiniteSet, Signature, Table

SOURCE = "Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332"
READING = "P_0 as the probability (1 + B_0)/2 of A and positive laws given A and given M; tanh written by exponentials"


def starting_behaviour(signature: Signature) -> Symbol:
    """B_0, strictly between -1 and 1 as both kinds of tokens have positive probability."""
    return signature.parameter(
        "B_0", lower=-1, upper=1, meaning="behaviour without steering, P_0(A) - P_0(M)"
    )


def behaviour(B_0: Any, good: Any, bad: Any) -> Any:
    """P(A) - P(M), where steering multiplies the mass of A by ``good`` and that of M by ``bad``."""
    return ((1 + B_0) * good - (1 - B_0) * bad) / ((1 + B_0) * good + (1 - B_0) * bad)


def shift(signature: Signature, B_0: Any) -> Definition:
    """y -> tanh(y + artanh B_0)."""
    return signature.define(
        "shifted", lambda y: behaviour(B_0, exp(2 * y), 1), latex=r"\tanh(#1 + \mathrm{artanh}\, B_0)"
    )


def least_gap(
    A: FiniteSet, M: FiniteSet, good: Table, bad: Table, g: Any, name: str
) -> tuple[Hypothesis, Hypothesis]:
    """That g is the least gap: no aligned token is ahead of a misaligned one by less, and one is by just that."""
    return (
        at_least(A, M, good, bad, g, name),
        Hypothesis(
            "attained",
            f"some aligned token is ahead of some misaligned one by {name}",
            A.some(lambda x: M.some(lambda y: Eq(good(x) - bad(y), g))),
            SOURCE,
        ),
    )


def at_least(A: FiniteSet, M: FiniteSet, good: Table, bad: Table, g: Any, name: str) -> Hypothesis:
    """That every aligned token is ahead of every misaligned one by g at least."""
    return Hypothesis(
        "ahead",
        f"every aligned token is ahead of every misaligned one by {name} at least",
        A.every(lambda x: M.every(lambda y: good(x) - bad(y) >= g)),
        SOURCE,
    )
