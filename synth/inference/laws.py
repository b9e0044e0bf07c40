"""Laws that a measured curve may follow, each with its parameters, priors and what it implies.

A law is a mean curve; how measured values scatter around it is in `synth.inference.models`. Parameters are positive or of
either sign as their prior says. Priors are weakly informative: wide beside the published range (log 1/alpha 18 to 30, beta
5 to 20, sigma^2 about 50), and reported with every fit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpyro.distributions as dist

from synth.inference import formulas

Array = jax.Array
Values = Mapping[str, Any]


class NoLawError(ValueError):
    """A law is asked for that there is not; ``str`` is one line with those there are."""


@dataclass(frozen=True)
class Prior:
    """Prior of one parameter.

    Attributes:
      name: of the parameter.
      law: NumPyro distribution.
      text: the law in words.
      unit: of the parameter; "" for none.
      meaning: one phrase.
    """

    name: str
    law: Any
    text: str
    unit: str
    meaning: str


def _normal(centre: float, spread: float) -> tuple[Any, str]:
    return dist.Normal(centre, spread), f"Normal({centre:g}, {spread:g})"


def _positive_normal(centre: float, spread: float) -> tuple[Any, str]:
    law = dist.TruncatedNormal(centre, spread, low=0.0)
    return law, f"Normal({centre:g}, {spread:g}) above 0"


def _lognormal(median: float, factor: float) -> tuple[Any, str]:
    """A positive number within a factor of the median with probability 0.68."""
    return dist.LogNormal(math.log(median), math.log(factor)), f"LogNormal(log {median:g}, log {factor:g})"


LOG_INVERSE_ALPHA = Prior("log_inverse_alpha", *_positive_normal(20, 20), "nats", "log 1/α")
BETA = Prior("beta", *_lognormal(5, 3), "nats per sentence", "β")
FLOOR = Prior("floor", dist.HalfNormal(5.0), "HalfNormal(5)", "nats", "divergence that no prompt takes away")
ETA = Prior("eta", dist.Uniform(0.0, 1.0), "Uniform(0, 1)", "", "exponent of appendix I")
SIGMA2 = Prior("sigma2", *_lognormal(20, 7), "nats² per sentence", "σ²")
SPREAD2 = Prior(
    "sigma2", *_lognormal(20, 7), "nats² per sentence", "σ², variance of the log-ratio per sentence"
)


@dataclass(frozen=True)
class Law:
    """A mean curve and its parameters.

    Attributes:
      name: short, unique within a quantity.
      quantity: which measurements it is for.
      title: one phrase.
      formula: of the mean, as text.
      source: the statement it comes from.
      priors: of the parameters, one set for each group of rows.
      mean: of parameters (by name) and n; arrays broadcast.
      derived: further quantities of the parameters: name -> (function, unit, meaning).
      complexity: laws that predict alike are told apart by this; the simplest is preferred.
    """

    name: str
    quantity: str
    title: str
    formula: str
    source: str
    priors: tuple[Prior, ...]
    mean: Callable[[Values, Any], Any]
    derived: Mapping[str, tuple[Callable[[Values, float], Any], str, str]]
    complexity: int

    @property
    def id(self) -> str:
        """Unique among all laws."""
        return f"{self.quantity}/{self.name}"


# Divergence to the model -------------------------------------------------------------------------------------------------

_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(21)
_WEIGHTS = _WEIGHTS / _WEIGHTS.sum()


def _softplus_mean(p: Values, n: Any) -> Any:
    return formulas.divergence_curve()(p["log_inverse_alpha"], p["beta"] * n)


def _floor_mean(p: Values, n: Any) -> Any:
    return p["floor"] + _softplus_mean(p, n)


def _power_mean(p: Values, n: Any) -> Any:
    safe = jnp.where(n > 0, n, 1.0)  # 0^(1 - eta) has no gradient in eta
    total = jnp.where(n > 0, formulas.accumulated()(p["beta"], p["eta"], safe), 0.0)
    return formulas.divergence_curve()(p["log_inverse_alpha"], total)


def _spread_mean(p: Values, n: Any) -> Any:
    """Average of Lemma 5's curve over prompts whose log-ratios are normal, by Gauss-Hermite quadrature."""
    safe = jnp.where(n > 0, n, 1.0)
    deviation = jnp.where(n > 0, jnp.sqrt(p["sigma2"] * safe), 0.0)
    total = (p["beta"] * n)[..., None] + deviation[..., None] * _NODES
    curve = formulas.divergence_curve()(jnp.asarray(p["log_inverse_alpha"])[..., None], total)
    return (curve * _WEIGHTS).sum(axis=-1)


def _line_mean(p: Values, n: Any) -> Any:
    return p["log_inverse_alpha"] - p["beta"] * n


def _centre(p: Values, eps: float) -> Any:
    return formulas.centre(p["log_inverse_alpha"], p["beta"])


def _length(p: Values, eps: float) -> Any:
    return formulas.length("thm1")(p["log_inverse_alpha"], p["beta"], eps, 0.0)


def _slow_length(p: Values, eps: float) -> Any:
    return formulas.length("appI")(p["log_inverse_alpha"], p["beta"], eps, p["eta"])


SENTENCES = "sentences"
_CENTRE = {"centre": (_centre, SENTENCES, "(1/β) log 1/α")}
_LENGTHS = {
    **_CENTRE,
    "length": (_length, SENTENCES, "misaligning length of Theorem 1 at ε, before rounding up"),
}

_DECAY = (
    Law(
        "line",
        "kl-to-model",
        "straight line, as published",
        "log 1/α − β n",
        "Wolf et al., arXiv 2304.11082 v6, fits of the figures",
        (LOG_INVERSE_ALPHA, BETA),
        _line_mean,
        _LENGTHS,
        0,
    ),
    Law(
        "softplus",
        "kl-to-model",
        "Lemma 5 with equality",
        "log(1 + exp(log 1/α − β n))",
        "lem5",
        (LOG_INVERSE_ALPHA, BETA),
        _softplus_mean,
        _LENGTHS,
        1,
    ),
    Law(
        "softplus-floor",
        "kl-to-model",
        "Lemma 5 above a floor: P₋ is only a proxy",
        "c + log(1 + exp(log 1/α − β n))",
        "lem5",
        (LOG_INVERSE_ALPHA, BETA, FLOOR),
        _floor_mean,
        _LENGTHS,
        2,
    ),
    Law(
        "softplus-spread",
        "kl-to-model",
        "Lemma 5 averaged over prompts whose log-ratio is Normal(β n, σ² n)",
        "E log(1 + exp(log 1/α − β n − σ √n z))",
        "lem5, def4",
        (LOG_INVERSE_ALPHA, BETA, SPREAD2),
        _spread_mean,
        _LENGTHS,
        3,
    ),
    Law(
        "power",
        "kl-to-model",
        "Lemma 5 with divergence that decays as in appendix I",
        "log(1 + exp(log 1/α − β n^(1−η)))",
        "lem5, appI",
        (LOG_INVERSE_ALPHA, BETA, ETA),
        _power_mean,
        {"length": (_slow_length, SENTENCES, "misaligning length of appendix I at ε, before rounding up")},
        4,
    ),
)

# Divergence between the components ---------------------------------------------------------------------------------------

_RANGE = Prior("rate", *_lognormal(0.5, 3), "per sentence", "rate at which the excess is lost")
_EXCESS = Prior("excess", *_normal(0, 10), "nats per sentence", "excess at n = 0")

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

SIGMA = Prior("sigma", *_lognormal(5, 3), "nats", "σ, standard deviation of the log-ratio of a sentence")
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

_OFFSET = Prior("offset", *_normal(0, 50), "nats²", "variance that does not grow")
_EXPONENT = Prior("exponent", *_lognormal(1, 1.6), "", "exponent of the growth")

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

REPLY_BETA = Prior("beta", *_lognormal(3, 3), "nats per sentence", "β, steepness of the reverse sigmoid")
SHIFT = Prior("shift", *_normal(0, 10), "nats", "what an aligning prompt adds to log 1/α")
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
    "centre": (_centre, SENTENCES, "(1/β) log 1/α: half of the replies are good"),
    "length": (_length, SENTENCES, "misaligning length of Theorem 1 at ε, before rounding up"),
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

LAWS: tuple[Law, ...] = (*_DECAY, *_BETWEEN, *_DEVIATION, *_VARIANCE, *_COUNTS)


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
