"""How measured values scatter around a law: NumPyro models.

**Curves.** value ~ Normal(mean(n), stderr sqrt(1 + scatter^2)): stated standard errors are taken as they are but for a common extra
scatter, in units of them, with prior Exponential(4); where no errors are stated, one is inferred. "student" takes Student's t
with 4 degrees of freedom instead, for tables with outliers. With a correlation rho between the errors of all rows of a group
(the same prompts serve all lengths) the mean moves by stderr sqrt(rho) z, z standard normal, and the rest scatters independently.

**Variances.** The stated error of a variance is proportional to the variance that was estimated, so that low estimates would weigh too
much. Their relative errors are smoothed instead, as a power of n, and multiply the mean of the law.

**Counts.** Prompt i has log 1/alpha + u_i; with an aligning prompt log 1/alpha + u_i + shift + v_i; u and v are normal over prompts,
so that replies to one prompt are one cluster. Replies are binomial, or beta-binomial with a correlation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist

from synth.inference.law import Law, Prior
from synth.inference.laws import PROMPT_SPREAD, SHIFT, SHIFT_SPREAD
from synth.inference.tables import Series

DEGREES = 4.0  # of freedom of Student's t
SCATTER = Prior(
    "scatter", dist.Exponential(4.0), "Exponential(4)", "standard errors", "scatter beyond the stated errors"
)
ERROR = Prior(
    "error", dist.LogNormal(-1.0, 2.0), "LogNormal(-1, 2)", "of the value", "standard error of all rows"
)
LEAST_SHARE = 0.2  # of the measured variance: a line may fall below 0, and chains that start there must find their way out
LEAST_SMOOTHED = 4  # lengths
NOISES = ("normal", "student")


@dataclass(frozen=True)
class Design:
    """What a model must know before it sees numbers: hashable, so that one compilation serves equal designs.

    Attributes:
      law: id.
      groups: number of them.
      prompts: number of them; counts only.
      shifted: whether the last group is the first with an aligning prompt before it; counts only.
      known_error: whether standard errors are stated.
      noise: "normal" or "student".
      correlation: between the errors of the rows of a group, in [0, 1).
    """

    law: str
    groups: int = 1
    prompts: int = 1
    shifted: bool = False
    known_error: bool = True
    noise: str = "normal"
    correlation: float = 0.0


def design_of(law: Law, series: Series, *, noise: str = "normal", correlation: float = 0.0) -> Design:
    """The design of a series under a law."""
    counts = series.quantity == "counts"
    return Design(
        law.id,
        len(series.groups),
        len(series.prompts) if counts else 1,
        counts and series.groups == ("without", "with"),
        series.known_error,
        noise,
        0.0 if counts else correlation,
    )


def data_of(series: Series) -> dict[str, Any]:
    """A series as arrays of a model; "stderr" holds relative errors for a variance."""
    relative = series.quantity == "variance" and series.known_error
    return {
        "n": jnp.asarray(series.sentences),
        "group": jnp.asarray(series.group),
        "value": jnp.asarray(series.value),
        "stderr": jnp.asarray(relative_errors(series) if relative else series.stderr),
        "prompt": jnp.asarray(series.prompt),
        "responses": jnp.asarray(series.responses),
    }


def relative_errors(series: Series) -> Any:
    """Stated errors over values, smoothed as a power of n in each group, (rows,)."""
    found = series.stderr / series.value
    for k in range(len(series.groups)):
        rows = series.group == k
        if len(set(series.sentences[rows].tolist())) >= LEAST_SMOOTHED:
            at = np.log(series.sentences[rows])
            found[rows] = np.exp(np.polyval(np.polyfit(at, np.log(found[rows]), 1), at))
    return found


def priors_of(law: Law, design: Design) -> list[Prior]:
    """All priors that a model has, in order: of the law for each group, then of the scatter."""
    if law.quantity != "counts":
        return [*law.priors, SCATTER if design.known_error else ERROR]
    shift = [SHIFT, SHIFT_SPREAD] if design.shifted else []
    return [*law.priors, PROMPT_SPREAD, *shift]


def model(law: Law, design: Design, data: Mapping[str, Any], observed: bool = True) -> None:
    """NumPyro model of a series; the site "obs" is the measured value.

    Args:
      law, design: static.
      data: as `data_of`.
      observed: whether the values are conditioned on; otherwise they are drawn.
    """
    if law.quantity == "counts":
        _counts(law, design, data, observed)
    else:
        _curve(law, design, data, observed)


def _curve(law: Law, design: Design, data: Mapping[str, Any], observed: bool) -> None:
    with numpyro.plate("groups", design.groups):
        theta = {p.name: numpyro.sample(p.name, p.law) for p in law.priors}
        common = (
            numpyro.sample("common", dist.Normal(0.0, 1.0))
            if design.correlation
            else jnp.zeros(design.groups)
        )
    group = data["group"]
    mean = law.mean({name: value[group] for name, value in theta.items()}, data["n"])
    if not design.known_error:
        scale = numpyro.sample("error", ERROR.law) * jnp.ones_like(data["stderr"])
    else:
        scale = data["stderr"] * jnp.sqrt(1.0 + numpyro.sample("scatter", SCATTER.law) ** 2)
        if law.quantity == "variance":
            scale = scale * jnp.maximum(mean, LEAST_SHARE * data["value"])
    rho = design.correlation
    mean = mean + np.sqrt(rho) * scale * common[group]
    scale = np.sqrt(1.0 - rho) * scale
    scattered = dist.StudentT(DEGREES, mean, scale) if design.noise == "student" else dist.Normal(mean, scale)
    if not observed:
        numpyro.deterministic("mean", mean)
    with numpyro.plate("rows", data["n"].shape[0]):
        numpyro.sample("obs", scattered, obs=data["value"] if observed else None)


def _counts(law: Law, design: Design, data: Mapping[str, Any], observed: bool) -> None:
    theta: dict[str, Any] = {}
    shared = design.shifted  # one curve, moved by the aligning prompt
    shape = 1 if shared else design.groups
    with numpyro.plate("groups", shape):
        for p in law.priors:
            theta[p.name] = numpyro.sample(p.name, p.law)
    prompt_spread = numpyro.sample("prompt_spread", PROMPT_SPREAD.law)
    with numpyro.plate("prompts", design.prompts):
        u = numpyro.sample("u", dist.Normal(0.0, 1.0)) * prompt_spread
    moved = u[data["prompt"]]
    if shared:
        shift = numpyro.sample("shift", SHIFT.law)
        shift_spread = numpyro.sample("shift_spread", SHIFT_SPREAD.law)
        with numpyro.plate("aligned", design.prompts):
            v = numpyro.sample("v", dist.Normal(0.0, 1.0)) * shift_spread
        moved = moved + jnp.where(data["group"] == 1, shift + v[data["prompt"]], 0.0)
    index = jnp.zeros_like(data["group"]) if shared else data["group"]
    at = {name: value[index] for name, value in theta.items()}
    at["log_inverse_alpha"] = at["log_inverse_alpha"] + moved
    logit = law.mean(at, data["n"])
    share = jax.nn.sigmoid(logit)
    if "floor" in at:
        share = at["floor"] + (1.0 - at["floor"]) * share
    if not observed:
        numpyro.deterministic("mean", share * data["responses"])
    replies = _replies(logit, share, at, data["responses"])
    with numpyro.plate("rows", data["n"].shape[0]):
        numpyro.sample("obs", replies, obs=data["value"] if observed else None)


def _replies(logit: Any, share: Any, at: Mapping[str, Any], responses: Any) -> Any:
    if "correlation" not in at:
        return dist.Binomial(responses, logits=logit)
    share = jnp.clip(share, 1e-9, 1.0 - 1e-9)  # a beta law needs both its parameters above 0
    strength = 1.0 / at["correlation"] - 1.0
    return dist.BetaBinomial(share * strength, (1.0 - share) * strength, responses)
