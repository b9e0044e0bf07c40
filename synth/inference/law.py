"""What a law is: a mean curve, its parameters and their priors.

How measured values scatter around the mean is in `synth.inference.models`. Parameters are positive or of either sign as their prior says.
Priors are weakly informative: wide beside the published range (log 1/alpha 18 to 30, beta 5 to 20, sigma^2 about 50), and reported
with every fit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpyro.distributions as dist

from synth.inference import formulas

Values = Mapping[str, Any]


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


def normal(centre: float, spread: float) -> tuple[Any, str]:
    """A number of either sign."""
    return dist.Normal(centre, spread), f"Normal({centre:g}, {spread:g})"


def lognormal(median: float, factor: float) -> tuple[Any, str]:
    """A positive number within a factor of the median with probability 0.68."""
    return dist.LogNormal(math.log(median), math.log(factor)), f"LogNormal(log {median:g}, log {factor:g})"


LOG_INVERSE_ALPHA = Prior("log_inverse_alpha", *lognormal(20, 3), "nats", "log 1/α")
BETA = Prior("beta", *lognormal(5, 3), "nats per sentence", "β")
ETA = Prior("eta", dist.Uniform(0.0, 1.0), "Uniform(0, 1)", "", "exponent of appendix I")
SIGMA2 = Prior("sigma2", *lognormal(20, 7), "nats² per sentence", "σ²")


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
      least: the smallest number of sentences at which the law has a value.
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
    least: int = 0

    @property
    def has_alpha(self) -> bool:
        """Whether alpha is among its parameters: a law without it cannot tell what alpha is."""
        return LOG_INVERSE_ALPHA.name in [p.name for p in self.priors]

    @property
    def id(self) -> str:
        """Unique among all laws."""
        return f"{self.quantity}/{self.name}"


SENTENCES = "sentences"


def _centre(p: Values, eps: float) -> Any:
    return formulas.centre(p["log_inverse_alpha"], p["beta"])


def _length(p: Values, eps: float) -> Any:
    return formulas.length("thm1")(p["log_inverse_alpha"], p["beta"], eps, 0.0)


CENTRE = {"centre": (_centre, SENTENCES, "(1/β) log 1/α")}
LENGTH = {"length": (_length, SENTENCES, "misaligning length of Theorem 1 at ε, before rounding up")}
