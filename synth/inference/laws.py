"""Every law that a measured curve may follow; those of the divergence of P- from the model are in `synth.inference.decay`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp
import numpyro.distributions as dist

from synth.inference import formulas
from synth.inference.decay import ALL_THAT_FOLLOWS, NEXT_SENTENCE
from synth.inference.law import (
    BETA,
    CENTRE,
    ETA,
    LENGTH,
    LOG_INVERSE_ALPHA,
    SIGMA2,
    Law,
    Prior,
    Values,
    lognormal,
    normal,
)


class NoLawError(ValueError):
    """A law is asked for that there is not; ``str`` is one line with those there are."""


# Divergence between the components ---------------------------------------------------------------------------------------

_RANGE = Prior("rate", *lognormal(0.5, 3), "per sentence", "rate at which the excess is lost")
_EXCESS = Prior("excess", *normal(0, 10), "nats per sentence", "excess at n = 0")

_BETWEEN = (
    Law(
        "constant",
        "kl-between",
        "the same after every prompt",
        "β",
        "def2",
        (BETA,),
        lambda p, n: p["beta"] + 0.0 * n,
        {},
        0,
    ),
    Law(
        "plateau",
        "kl-between",
        "an excess that is lost, down to a plateau",
        "β + d exp(−r n)",
        "def2: β is the infimum",
        (BETA, _EXCESS, _RANGE),
        lambda p, n: p["beta"] + p["excess"] * jnp.exp(-p["rate"] * n),
        {},
        2,
    ),
    Law(
        "power",
        "kl-between",
        "a power of the number of sentences, with no positive infimum",
        "β/(n + 1)^η",
        "appI.shifted",
        (BETA, ETA),
        lambda p, n: p["beta"] / (n + 1) ** p["eta"],
        {},
        1,
    ),
)

# Deviation of the next log-ratio -----------------------------------------------------------------------------------------

SIGMA = Prior("sigma", *lognormal(5, 3), "nats", "σ, standard deviation of the log-ratio of a sentence")
_SQUARE = {"sigma2": (lambda p, eps: p["sigma"] ** 2, "nats² per sentence", "σ²")}
_DEVIATION = (
    Law(
        "constant",
        "deviation",
        "the same after every number of sentences",
        "σ",
        "def4, independent sentences",
        (SIGMA,),
        lambda p, n: p["sigma"] + 0.0 * n,
        _SQUARE,
        0,
    ),
    Law(
        "power",
        "deviation",
        "a power of the number of sentences",
        "σ/(n + 1)^η",
        "after appI.shifted",
        (SIGMA, ETA),
        lambda p, n: p["sigma"] / (n + 1) ** p["eta"],
        {},
        1,
    ),
)

# Variance of the log-ratio -----------------------------------------------------------------------------------------------

_OFFSET = Prior("offset", *normal(0, 50), "nats²", "variance that does not grow")
_EXPONENT = Prior("exponent", *lognormal(1, 1.6), "", "exponent of the growth")

_VARIANCE = (
    Law(
        "proportional",
        "variance",
        "independent sentences: Definition 2.4 with equality",
        "σ² n",
        "def4",
        (SIGMA2,),
        lambda p, n: p["sigma2"] * n,
        {},
        0,
    ),
    Law(
        "linear",
        "variance",
        "a line with intercept",
        "v + σ² n",
        "Wolf et al., arXiv 2304.11082 v6, fits of the figures",
        (SIGMA2, _OFFSET),
        lambda p, n: p["offset"] + p["sigma2"] * n,
        {},
        1,
    ),
    Law(
        "power",
        "variance",
        "dependent sentences: a power of their number",
        "σ² n^p",
        "after def4",
        (SIGMA2, _EXPONENT),
        lambda p, n: p["sigma2"] * n ** p["exponent"],
        {},
        1,
    ),
)

# Good replies ------------------------------------------------------------------------------------------------------------

REPLY_BETA = Prior("beta", *lognormal(3, 3), "nats per sentence", "β, steepness of the reverse sigmoid")
SHIFT = Prior("shift", *normal(0, 10), "nats", "what an aligning prompt adds to log 1/α")
SHARE_FLOOR = Prior(
    "floor", dist.Beta(1.0, 19.0), "Beta(1, 19)", "", "share of good replies that no prompt takes away"
)
CORRELATION = Prior(
    "correlation", dist.Beta(1.0, 4.0), "Beta(1, 4)", "", "correlation of the replies to one prompt"
)
PROMPT_SPREAD = Prior(
    "prompt_spread", dist.HalfNormal(5.0), "HalfNormal(5)", "nats", "spread of log 1/α over prompts"
)
SHIFT_SPREAD = Prior(
    "shift_spread", dist.HalfNormal(5.0), "HalfNormal(5)", "nats", "spread of the shift over prompts"
)


def _reply_logit(p: Values, n: Any) -> Any:
    return formulas.behaviour_logit()(p["log_inverse_alpha"], p["beta"], n)


_REPLIES = {
    "centre": (*CENTRE["centre"][:2], "(1/β) log 1/α: half of the replies are good"),
    **LENGTH,
}
_COUNTS = (
    Law(
        "sigmoid",
        "counts",
        "reverse sigmoid, log 1/α by prompt, independent replies",
        "1/(1 + exp(β n − log 1/α))",
        "lem7, slides-sigmoid",
        (LOG_INVERSE_ALPHA, REPLY_BETA),
        _reply_logit,
        _REPLIES,
        0,
    ),
    Law(
        "sigmoid-correlated",
        "counts",
        "the same with replies to one prompt correlated",
        "1/(1 + exp(β n − log 1/α))",
        "lem7, slides-sigmoid",
        (LOG_INVERSE_ALPHA, REPLY_BETA, CORRELATION),
        _reply_logit,
        _REPLIES,
        1,
    ),
    Law(
        "sigmoid-floor",
        "counts",
        "the same above a floor: P₋ is only a proxy",
        "c + (1 − c)/(1 + exp(β n − log 1/α))",
        "lem7, slides-sigmoid",
        (LOG_INVERSE_ALPHA, REPLY_BETA, CORRELATION, SHARE_FLOOR),
        _reply_logit,
        _REPLIES,
        2,
    ),
)

LAWS: tuple[Law, ...] = (*NEXT_SENTENCE, *ALL_THAT_FOLLOWS, *_BETWEEN, *_DEVIATION, *_VARIANCE, *_COUNTS)


def laws_of(quantity: str, names: Sequence[str] = ()) -> list[Law]:
    """Laws for a quantity, in the order in which they are told; only those named, if any are.

    Raises:
      NoLawError: a name that no law of any quantity has; one line with those there are.
    """
    every = {law.name for law in LAWS}
    for name in names:
        if name not in every:
            own = ", ".join(sorted(every))
            raise NoLawError(f"no law {name!r}; there are {own}")
    return [law for law in LAWS if law.quantity == quantity and (not names or law.name in names)]


def law_of(identifier: str) -> Law:
    """A law by its id, "quantity/name"."""
    return next(law for law in LAWS if law.id == identifier)
