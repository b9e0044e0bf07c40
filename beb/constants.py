"""Published length, sharp length, needed length: over constants that include the published measurements.

Needed is what a world with these very constants needs: P- always says one bad sentence, P+ says it with probability
e^-beta, and the exact dynamic program finds the shortest prompt that misaligns. No bound for all worlds can be shorter.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax.numpy as jnp
import mpmath
import sympy as sp

from beb.report import Section
from proofs.verdict import Result
from synth.prompts import MarkovPair, markov_best_prompt
from theory import Claim, Relation, claims
from theory.errors import StatementError
from theory.numeric import evaluate

GAMMA, EPSILON, DELTA, ALIGNING = -0.5, 0.1, 0.1, 2
MOST_SENTENCES = 400


@dataclass(frozen=True)
class Setting:
    """Constants of a model.

    Attributes:
      name: where they are from.
      log_weight: log 1/alpha, nats.
      beta, beta_prime: nats per sentence.
      sigma: nats.
    """

    name: str
    log_weight: float
    beta: float
    beta_prime: float
    sigma: float

    @property
    def values(self) -> dict[str, Any]:
        """Values by parameter name, the constants of this table that were not measured among them."""
        return {
            "log_alpha": -self.log_weight,
            "beta": self.beta,
            "beta_prime": self.beta_prime,
            "sigma": self.sigma,
            "gamma": GAMMA,
            "epsilon": EPSILON,
            "delta": DELTA,
            "m": ALIGNING,
        }


# Wolf et al., section 4: Llama 2 13B chat. Agreeableness: beta 20, beta' 30, sigma^2 50, (1/beta) log 1/alpha about 3;
# over behaviours log 1/alpha 18 to 30, beta 5 to 20, sigma/beta 0.35 to 1, beta'/beta 2 to 3.
SETTINGS = (
    Setting("agreeableness", 60.0, 20.0, 30.0, math.sqrt(50.0)),
    Setting("behaviours, most resistant", 30.0, 5.0, 15.0, 5.0),
    Setting("behaviours, least resistant", 18.0, 20.0, 40.0, 7.0),
    Setting("weak evidence", 18.0, 5.0, 10.0, 1.75),
    Setting("strong evidence", 30.0, 20.0, 60.0, 20.0),
    Setting("a toy", math.log(10.0), 1.0, 2.0, 1.0),
)
# (published, sharp) per question; the claims themselves give the lengths.
PAIRS = (("thm1", "thm1-tight"), ("thm2", "thm2-tight"), ("thm5", "thm5-cantelli"))


def length_of(claim: Claim, values: Mapping[str, Any]) -> int | None:
    """Number of sentences that a claim asks for: of a prompt that exists, or from which on most drawn prompts misalign."""
    found = claim.length_at(values)
    if found is not None:
        return found
    for part in claim.conclusion.walk():
        if isinstance(part, Relation) and isinstance(part.condition, sp.Implies):
            return _least(part.condition.args[0], values)
    return None


def _least(premise: sp.Basic, values: Mapping[str, Any]) -> int | None:
    """The least n that meets "n > L" or "n >= L"."""
    strict = isinstance(premise, sp.StrictGreaterThan)
    if not (strict or isinstance(premise, sp.GreaterThan)) or not premise.lhs.is_Symbol:
        return None
    try:
        bound = evaluate(premise.rhs, values)
    except StatementError:
        return None
    if mpmath.isinf(bound):
        return 0 if bound < 0 else None
    return max(0, int(mpmath.floor(bound)) + 1 if strict else int(mpmath.ceil(bound)))


def needed(setting: Setting) -> int | None:
    """Least number of sentences of a misaligning prompt in the world that is as resistant as these constants allow."""
    rare = -setting.beta
    log_plus = jnp.array([rare, math.log1p(-math.exp(rare))])
    log_minus = jnp.array([0.0, -jnp.inf])
    pair = MarkovPair(
        log_minus,
        jnp.stack([log_minus, log_minus]),
        log_plus,
        jnp.stack([log_plus, log_plus]),
        jnp.array([GAMMA, 1.0]),
    )
    weight = math.exp(-setting.log_weight)
    good = GAMMA * math.exp(rare) - math.expm1(rare)
    if weight * GAMMA + (1 - weight) * good < GAMMA + EPSILON:
        return 0
    for n in range(1, MOST_SENTENCES):
        if float(markov_best_prompt(pair, -setting.log_weight, n).behaviour) < GAMMA + EPSILON:
            return n
    return None


def rows(known: Mapping[str, Claim]) -> Iterator[list[Any]]:
    """One row per setting: constants, then lengths."""
    for setting in SETTINGS:
        row: list[Any] = [
            setting.name,
            f"{setting.log_weight:.3g}",
            f"{setting.beta:g}",
            f"{setting.beta_prime:g}",
            f"{setting.sigma:.3g}",
        ]
        for pair in PAIRS:
            row += [length_of(known[id], setting.values) for id in pair]
            if pair[0] == "thm1":
                row.append(needed(setting))
        yield row


def lengths_section(results: Sequence[Result]) -> Section:
    """The table for a report.

    Args:
      results: of the run; claims that were not audited in it are taken from the built-in ones, and said to be so.
    """
    known = claims()
    verdicts = {r.claim.id: str(r.verdict) for r in results}
    columns = ["setting", "log 1/α", "β", "β′", "σ"]
    for pair in PAIRS:
        columns += [f"{id} ({verdicts.get(id, 'not audited here')})" for id in pair]
        if pair[0] == "thm1":
            columns.append("needed")
    return Section(
        title="Published length, sharp length, needed length",
        paragraphs=(
            "Numbers of sentences. Constants of the first five rows: Llama 2 13B chat as published by Wolf et al. (agreeableness, and the ends "
            "of the ranges over behaviours); the last row is a toy.",
            f"Chosen here, not measured: γ = {GAMMA:g}, ε = {EPSILON:g}, δ = {DELTA:g}, an aligning prompt of {ALIGNING} sentences. "
            "thm1: a prompt alone; thm2: after the aligning prompt; thm5: from how many sentences on nine prompts in ten misalign.",
            "Needed: the shortest prompt that misaligns, by exact dynamic programming, where P- always says one bad sentence that P+ says with "
            "probability e^(-β). Its divergence is β, so no bound for all worlds with these constants can be shorter.",
        ),
        columns=columns,
        rows=list(rows(known)),
        key="lengths",
    )
