"""Margin losses as functions of the two log-probabilities, and their slopes d_w and d_l.

Hinges, and the penalty of DPOP, are stated on the side on which they are at the instant: a loss that has a kink there has no slope.
"""

from typing import Any

import sympy as sp
from sympy import exp, log

from theory.library import D
from theory.signature import Signature

losses = Signature("entanglement-losses")


def _log_probability(name: str, meaning: str) -> sp.Symbol:
    return losses.parameter(name, upper=0, upper_closed=True, meaning=meaning)


L_w = _log_probability("L_w", "log-probability of the chosen response, nats")
L_l = _log_probability("L_l", "log-probability of the rejected response, nats")
R_w = _log_probability("R_w", "log-probability of the chosen response under the reference, nats")
R_l = _log_probability("R_l", "log-probability of the rejected response under the reference, nats")
b = losses.parameter("b", lower=0, meaning="scale of the sigmoid's argument")
mu = losses.parameter("mu", lower=0, lower_closed=True, meaning="weight of a further term")
target = losses.parameter(
    "target", meaning="margin that a loss asks for, or a shift of the sigmoid's argument"
)
n_w, n_l = (
    losses.parameter(
        f"n_{side}", lower=1, lower_closed=True, integer=True, meaning=f"tokens of the {what} response"
    )
    for side, what in (("w", "chosen"), ("l", "rejected"))
)

lr_w, lr_l = L_w - R_w, L_l - R_l


def sigma(z: Any) -> Any:
    """1/(1 + e^-z)."""
    return 1 / (1 + exp(-z))


def minus_log_sigma(z: Any) -> Any:
    """-log sigma(z)."""
    return log(1 + exp(-z))


def slopes(loss: Any) -> tuple[Any, Any]:
    """(d_w, d_l) of a loss, at the instant."""
    return -D(loss, L_w), D(loss, L_l)


def ratio(loss: Any) -> Any:
    """d_w/d_l of a loss."""
    d_w, d_l = slopes(loss)
    return d_w / d_l
