"""Laws of the divergence of P- from the model, of the next sentence and of all that follows.

Let s be n sentences of P-, Lambda their log-ratio log P-(s)/P+(s), and X = log (1 - alpha)/alpha. The weight of P- after s is w(s) =
1/(1 + exp(X - Lambda)), and log P-(s)/P(s) = log 1/alpha - log(1 + exp(X - Lambda)). The divergence of *all that follows* s is
log 1/w(s) = log(1 + exp(X - Lambda)) where texts are long enough to tell the components apart. That of the *next sentence* y is
the mean of log P-(y|s)/P(y|s), which by the chain rule is what one sentence more takes from it. With

    f(n) = E log(1 + exp(X - Lambda_n)),    Lambda_n ~ P-,

    E KL(P-(.|s) || P(.|s)), next sentence = f(n) - f(n + 1).

f is `identity-mixture`, and summing over n gives `identity-total`: the divergences of next sentences add up to log 1/alpha - f(N),
which is below log 1/alpha. A table that holds next sentences but is read as all that follows gives constants that are neither alpha
nor beta: the sum of a curve is not its height.

Laws differ in how Lambda_n is taken to spread: not at all, as Normal(beta n, sigma^2 n) (independent sentences, exact where the
log-ratio of a sentence is normal, which needs sigma^2 <= 2 beta, else by the central limit theorem), or to grow as a power of n.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpyro.distributions as dist

from synth.inference import formulas
from synth.inference.law import (
    BETA,
    CENTRE,
    ETA,
    LENGTH,
    LOG_INVERSE_ALPHA,
    SENTENCES,
    SIGMA2,
    Law,
    Prior,
    Values,
    lognormal,
)
from synth.inference.quadrature import softplus_mean

NEXT, REST = "kl-to-model", "kl-of-rest"

FLOOR = Prior("floor", dist.HalfNormal(5.0), "HalfNormal(5)", "nats", "divergence that no prompt takes away")
INTERCEPT = Prior("intercept", *lognormal(20, 3), "nats", "divergence at n = 0, published as log 1/α")
SLOPE = Prior("slope", *lognormal(5, 3), "nats per sentence", "published as β")
SCALE = Prior("scale", *lognormal(20, 5), "nats", "C, divergence where the base of the power is 1")
DECAY = Prior("decay", *lognormal(1, 2), "", "k, exponent of the decay")


# What a prompt of n sentences leaves: f of the module's text -------------------------------------------------------------------


def _odds(p: Values) -> Any:
    """log (1 - alpha)/alpha, nats, also where alpha underflows."""
    return p["log_inverse_alpha"] + jnp.log1p(-jnp.exp(-p["log_inverse_alpha"]))


def _fixed_left(p: Values, n: Any) -> Any:
    return formulas.mixture_loss()(_odds(p), p["beta"] * n)


def _spread_left(p: Values, n: Any) -> Any:
    safe = jnp.where(n > 0, n, 1.0)  # the root has no gradient at 0
    deviation = jnp.where(n > 0, jnp.sqrt(p["sigma2"] * safe), 0.0)
    return softplus_mean(_odds(p) - p["beta"] * n, deviation)


def _power_left(p: Values, n: Any) -> Any:
    safe = jnp.where(n > 0, n, 1.0)  # 0^(1 - eta) has no gradient in eta
    total = jnp.where(n > 0, formulas.accumulated()(p["beta"], p["eta"], safe), 0.0)
    return formulas.mixture_loss()(_odds(p), total)


def _step(left: Any) -> Any:
    """Divergence of the next sentence: what it takes from f."""
    return lambda p, n: left(p, n) - left(p, n + 1.0)


# Laws -----------------------------------------------------------------------------------------------------------------------


def _above_floor(mean: Any) -> Any:
    return lambda p, n: p["floor"] + mean(p, n)


def _slow_length(p: Values, eps: float) -> Any:
    return formulas.length("appI")(p["log_inverse_alpha"], p["beta"], eps, p["eta"])


def _null(p: Values, n: Any) -> Any:
    safe = jnp.where(n > 0, n, 1.0)  # never asked for: the law begins at one sentence
    return p["scale"] * safe ** -p["decay"]


_LENGTHS = {**CENTRE, **LENGTH}
_SLOW = {"length": (_slow_length, SENTENCES, "misaligning length of appendix I at ε, before rounding up")}
_PUBLISHED = "Wolf et al., arXiv 2304.11082 v6, fits of the figures"
_CHAIN = "identity-mixture, identity-total"


def _nulls(quantity: str) -> tuple[Law, ...]:
    """Two laws that know nothing of a mixture: what neither predicts worse than a mixture does not tell alpha."""
    return (
        Law(
            "null",
            quantity,
            "a power of n, without α: no law of the theory",
            "C n^(−k)",
            "null law",
            (SCALE, DECAY),
            _null,
            {},
            0,
            least=1,
        ),
        Law(
            "null-shifted",
            quantity,
            "a power of n + 1, without α: no law of the theory",
            "C (n + 1)^(−k)",
            "null law",
            (SCALE, DECAY),
            lambda p, n: p["scale"] * (n + 1.0) ** -p["decay"],
            {},
            0,
        ),
    )


NEXT_SENTENCE = (
    Law(
        "line",
        NEXT,
        "straight line, as published: no law of a mixture",
        "a − b n",
        _PUBLISHED,
        (INTERCEPT, SLOPE),
        lambda p, n: p["intercept"] - p["slope"] * n,
        {},
        0,
    ),
    Law(
        "softplus",
        NEXT,
        "mixture in which every sentence has log-ratio β",
        "f(n) − f(n + 1), f(n) = log(1 + exp(X − β n))",
        _CHAIN,
        (LOG_INVERSE_ALPHA, BETA),
        _step(_fixed_left),
        _LENGTHS,
        1,
    ),
    Law(
        "softplus-spread",
        NEXT,
        "mixture in which log-ratios of n sentences are Normal(β n, σ² n)",
        "f(n) − f(n + 1), f(n) = E log(1 + exp(X − β n − σ √n z))",
        f"{_CHAIN}, def4",
        (LOG_INVERSE_ALPHA, BETA, SIGMA2),
        _step(_spread_left),
        _LENGTHS,
        2,
    ),
    Law(
        "spread-floor",
        NEXT,
        "the same above a floor: P₋ is only a proxy",
        "c + f(n) − f(n + 1), f as of softplus-spread",
        f"{_CHAIN}, def4",
        (LOG_INVERSE_ALPHA, BETA, SIGMA2, FLOOR),
        _above_floor(_step(_spread_left)),
        _LENGTHS,
        4,
    ),
    Law(
        "power",
        NEXT,
        "mixture whose log-ratio grows as in appendix I",
        "f(n) − f(n + 1), f(n) = log(1 + exp(X − β n^(1−η)))",
        f"{_CHAIN}, appI",
        (LOG_INVERSE_ALPHA, BETA, ETA),
        _step(_power_left),
        _SLOW,
        3,
    ),
    *_nulls(NEXT),
)

ALL_THAT_FOLLOWS = (
    Law(
        "line",
        REST,
        "straight line: Lemma 5 before its knee",
        "log 1/α − β n",
        _PUBLISHED,
        (LOG_INVERSE_ALPHA, BETA),
        lambda p, n: p["log_inverse_alpha"] - p["beta"] * n,
        _LENGTHS,
        0,
    ),
    Law(
        "softplus",
        REST,
        "log 1/w where every sentence has log-ratio β",
        "f(n) = log(1 + exp(X − β n))",
        "lem5 with equality, identity-mixture",
        (LOG_INVERSE_ALPHA, BETA),
        _fixed_left,
        _LENGTHS,
        1,
    ),
    Law(
        "softplus-floor",
        REST,
        "the same above a floor: P₋ is only a proxy",
        "c + log(1 + exp(X − β n))",
        "lem5",
        (LOG_INVERSE_ALPHA, BETA, FLOOR),
        _above_floor(_fixed_left),
        _LENGTHS,
        2,
    ),
    Law(
        "softplus-spread",
        REST,
        "log 1/w averaged over prompts whose log-ratio is Normal(β n, σ² n)",
        "f(n) = E log(1 + exp(X − β n − σ √n z))",
        "lem5, def4, identity-mixture",
        (LOG_INVERSE_ALPHA, BETA, SIGMA2),
        _spread_left,
        _LENGTHS,
        3,
    ),
    Law(
        "power",
        REST,
        "log 1/w where the log-ratio grows as in appendix I",
        "log(1 + exp(X − β n^(1−η)))",
        "lem5, appI",
        (LOG_INVERSE_ALPHA, BETA, ETA),
        _power_left,
        _SLOW,
        4,
    ),
    *_nulls(REST),
)
