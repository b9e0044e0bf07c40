"""Curves and lengths of the claims, taken from their statements and made fast on arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import sympy as sp

from theory import Claim, Conjunction, EveryLength, Formula, Relation, Some
from theory.observables import B_P, LLR, Expect, Observable, inverse_likelihood_ratio, n, s
from theory.parameters import alpha, beta, epsilon, eta
from theory.wolf2024 import appI, identities, lem7, thm1

# Statements are imported one by one: to load every claim takes longer than many a fit.
LENGTHS = {c.id: c for c in (thm1.theorem, appI.statement)}
L = sp.Symbol("log_inverse_alpha", real=True)  # log 1/alpha, nats: alpha itself underflows


def _relations(formula: Formula) -> list[sp.Basic]:
    if isinstance(formula, Relation):
        return [formula.condition]
    if isinstance(formula, Conjunction):
        return [r for part in formula.parts for r in _relations(part)]
    if isinstance(formula, (EveryLength, Some)):
        return _relations(formula.body)
    raise TypeError(f"no relation is looked for in {type(formula).__name__}")


def side_beside(claim: Claim, observable: sp.Basic) -> sp.Expr:
    """The bound that the conclusion of a claim sets beside an observable.

    Raises:
      ValueError: the conclusion has no such relation.
    """
    for relation in _relations(claim.conclusion):
        if observable in (relation.lhs, relation.rhs):
            return relation.rhs if relation.lhs == observable else relation.lhs
    raise ValueError(f"{claim.id} says nothing about {observable}")


def _in_nats(expression: sp.Expr) -> sp.Expr:
    """The expression in log 1/alpha, and log(1 + exp x) as a function that neither overflows nor loses digits."""
    written = sp.powsimp(sp.expand_log(expression.subs(alpha, sp.exp(-L)), force=True), deep=True)
    x = sp.Wild("x")
    return written.replace(sp.log(1 + sp.exp(x)), lambda x: sp.Function("softplus")(x))


_MODULES: list[Any] = [{"softplus": jax.nn.softplus}, "jax"]


@cache
def mixture_loss() -> Callable[..., jax.Array]:
    """What the mixture loses to P- on a text, up to log 1/alpha: (X, Lambda) -> log(1 + exp(X - Lambda)), nats.

    X = log (1 - alpha)/alpha, Lambda the log-ratio of the text; under the mean of identity-mixture, and log 1/w of the text.
    """
    odds, total = sp.symbols("odds total", real=True)
    stated = identities.mixture_divergence.conclusion
    (mean,) = {e for part in stated.walk() for term in part.terms() for e in term.rhs.atoms(Expect)}
    loss = mean.body.subs(inverse_likelihood_ratio(s), sp.exp(-total)).subs((1 - alpha) / alpha, sp.exp(odds))
    if loss.atoms(Observable) or loss.has(alpha):
        raise ValueError(f"{identities.mixture_divergence.id} has another form: {mean.body}")
    return sp.lambdify((odds, total), _in_nats(loss), modules=_MODULES)


@cache
def accumulated() -> Callable[..., jax.Array]:
    """Log-ratio that n sentences accumulate under appendix I: (beta, eta, n) -> beta n^(1 - eta), nats."""
    bound = side_beside(appI.shifted_accumulation, Expect("P-", LLR(s), s, n))
    return sp.lambdify((beta, eta, n), bound, modules=_MODULES)


@cache
def behaviour_logit() -> Callable[..., jax.Array]:
    """Log-odds of the reverse sigmoid of Lemma 7: (log 1/alpha, beta, n) -> log(p/(1 - p))."""
    share = side_beside(lem7.lemma, B_P(s))
    odds = sp.simplify(1 / share - 1)
    return sp.lambdify((L, beta, n), -_in_nats(sp.log(odds)), modules=_MODULES)


@cache
def length(claim_id: str) -> Callable[..., jax.Array]:
    """Prompt length of a claim before rounding: (log 1/alpha, beta, eps, eta) -> sentences.

    Raises:
      KeyError: neither thm1 nor appI.
    """
    expression = _in_nats(LENGTHS[claim_id].prompt_lengths[0].expr)
    return sp.lambdify((L, beta, epsilon, eta), expression, modules=_MODULES)


def centre(log_inverse_alpha: Any, slope: Any) -> jax.Array:
    """Where the reverse sigmoid of Lemma 7 has log-odds 0: (1/beta) log 1/alpha, sentences."""
    return jnp.asarray(log_inverse_alpha) / slope
