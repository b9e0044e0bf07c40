"""Distributions of texts: laws sum to one, what is drawn is scored, inference runs; priors keep what they promise."""

from __future__ import annotations

import itertools
import math

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
import pytest
from numpy.testing import assert_allclose
from numpyro.infer import MCMC, NUTS, Predictive
from numpyro.infer.util import log_density

from synth.components import HMM, Markov, Tabular
from synth.components.distributions import HMMDistribution, MarkovDistribution, world_distribution
from theory import WorldError
from theory.models import Mixture

SIGMA = 5.0
RNG = np.random.default_rng(0)
HIDDEN = HMM(RNG.dirichlet(np.ones(2)), RNG.dirichlet(np.ones(2), 2), RNG.dirichlet(np.ones(2), 2))
CHAIN = Markov([RNG.dirichlet(np.ones(2)), RNG.dirichlet(np.ones(2), 2)])
FROZEN = Tabular([RNG.dirichlet(np.ones(2), (2,) * k) for k in range(3)])
N = 3
TEXTS = np.array(list(itertools.product([0, 1], repeat=N)))
LAWS = {
    "hmm": (HMMDistribution.of(HIDDEN, N), HIDDEN),
    "markov": (MarkovDistribution.of(CHAIN, N), CHAIN),
    "frozen": (MarkovDistribution.of(FROZEN, N), FROZEN),
    "world": (
        world_distribution(HMMDistribution.of(HIDDEN, N), MarkovDistribution.of(CHAIN, N), math.log(0.3)),
        Mixture([HIDDEN, CHAIN], np.log([0.3, 0.7])),
    ),
}


@pytest.mark.parametrize("name", LAWS)
def test_a_distribution_scores_as_its_component(name):
    law, model = LAWS[name]
    expected = [model.log_likelihood([HIDDEN.alphabet[i] for i in t]).sum() for t in TEXTS]
    assert_allclose(law.log_prob(TEXTS), expected, atol=1e-12)
    assert float(jnp.exp(law.log_prob(TEXTS)).sum()) == pytest.approx(1)
    assert (law.event_shape, law.batch_shape) == ((N,), ())
    assert bool(law.support(TEXTS).all())
    assert law.support(np.array([[0, 1, 2], [0, -1, 0]])).tolist() == [False, False]


@pytest.mark.parametrize("name", LAWS)
def test_what_is_drawn_is_what_is_scored(name):
    law, _ = LAWS[name]
    drawn = np.asarray(law.sample(jax.random.key(0), (20_000,)))
    code = drawn @ [4, 2, 1]
    for text, log_p in zip(TEXTS, law.log_prob(TEXTS), strict=True):
        p = math.exp(log_p)
        assert abs((code == text @ [4, 2, 1]).mean() - p) < SIGMA * math.sqrt(p * (1 - p) / len(drawn))


def test_batches_of_models():
    models = [HIDDEN, HMM([0.5, 0.5], np.full((2, 2), 0.5), [[0.9, 0.1], [0.2, 0.8]])]
    stacked = HMMDistribution(*(jnp.stack([jnp.exp(m.parameters[k]) for m in models]) for k in range(3)), N)
    assert stacked.batch_shape == (2,)
    each = [HMMDistribution.of(m, N) for m in models]
    paired = stacked.log_prob(TEXTS[:2])
    assert_allclose(paired, [law.log_prob(t) for law, t in zip(each, TEXTS[:2], strict=True)], atol=1e-12)
    every = stacked.log_prob(TEXTS[:, None])
    assert_allclose(every, np.stack([law.log_prob(TEXTS) for law in each], axis=1), atol=1e-12)
    assert stacked.sample(jax.random.key(0), (5, 3)).shape == (5, 3, 2, N)
    rows = jnp.exp(jnp.stack([CHAIN.log_laws, Markov([[0.5, 0.5], np.full((2, 2), 0.5)]).log_laws]))
    chains = MarkovDistribution(rows, N)
    assert chains.sample(jax.random.key(0)).shape == (2, N)
    assert_allclose(chains.log_prob(TEXTS[:, None])[:, 1], N * math.log(0.5))
    assert_allclose(
        chains.log_prob(TEXTS[:, None])[:, 0], MarkovDistribution.of(CHAIN, N).log_prob(TEXTS), atol=1e-12
    )


def model(texts=None, count=None):
    """Two hidden states that hold on, and emissions to be learnt."""
    emission = numpyro.sample("emission", dist.Dirichlet(jnp.ones((2, 2))).to_event(1))
    transition = jnp.array([[0.9, 0.1], [0.1, 0.9]])
    with numpyro.plate("texts", count if texts is None else len(texts)):
        numpyro.sample("text", HMMDistribution(jnp.array([0.5, 0.5]), transition, emission, 6), obs=texts)


def test_inference_over_emissions():
    true = HMMDistribution(
        jnp.array([0.5, 0.5]), jnp.array([[0.9, 0.1], [0.1, 0.9]]), jnp.array([[0.95, 0.05], [0.2, 0.8]]), 6
    )
    texts = true.sample(jax.random.key(1), (100,))
    trace = numpyro.handlers.trace(numpyro.handlers.seed(model, jax.random.key(0))).get_trace(texts)
    assert trace["text"]["fn"].batch_shape == (100,)
    slope = jax.grad(lambda e: log_density(model, (texts,), {}, {"emission": e})[0])(jnp.full((2, 2), 0.5))
    assert bool(jnp.isfinite(slope).all())
    chain = MCMC(NUTS(model, max_tree_depth=3), num_warmup=40, num_samples=30, progress_bar=False)
    chain.run(jax.random.key(2), texts)
    # The names of the hidden states are not known: look at the rows in order.
    found = jnp.sort(chain.get_samples()["emission"][:, :, 1], axis=1).mean(0)
    assert_allclose(found, [0.05, 0.8], atol=0.15)
    drawn = Predictive(model, chain.get_samples(), return_sites=["text"])(jax.random.key(3), count=4)["text"]
    assert drawn.shape == (30, 4, 6)


def test_gradients_at_zeros_are_finite():
    law = lambda p: HMMDistribution(jnp.array([1.0, 0.0]), jnp.eye(2), jnp.stack([p, p]), N)  # noqa: E731
    slope = jax.grad(lambda p: law(p).log_prob(TEXTS[0]))(jnp.array([1.0, 0.0]))
    assert bool(jnp.isfinite(slope).all())


def test_extreme_weights():
    law = world_distribution(HMMDistribution.of(HIDDEN, N), MarkovDistribution.of(CHAIN, N), -700.0)
    assert_allclose(law.log_prob(TEXTS), MarkovDistribution.of(CHAIN, N).log_prob(TEXTS), atol=1e-12)
    law = world_distribution(HMMDistribution.of(HIDDEN, N), MarkovDistribution.of(CHAIN, N), 0.0)
    assert_allclose(law.log_prob(TEXTS), HMMDistribution.of(HIDDEN, N).log_prob(TEXTS), atol=1e-12)
    empty = HMMDistribution.of(HIDDEN, 0)
    assert float(empty.log_prob(np.zeros((0,), dtype=int))) == 0
    assert empty.sample(jax.random.key(0), (2,)).shape == (2, 0)


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda: HMMDistribution([1.0], [[1.0]], [[1.0]], -1), "length -1: give a whole number"),
        (lambda: MarkovDistribution([[0.5, 0.5]], 2), "1 rows for order 1 over 2 sentences; give 3"),
        (
            lambda: world_distribution(LAWS["hmm"][0], LAWS["markov"][0], 0.5),
            "log alpha is 0.5; give the logarithm",
        ),
        (lambda: world_distribution(LAWS["hmm"][0], LAWS["markov"][0], math.nan), "log alpha is nan"),
    ],
)
def test_mistakes_are_told_in_one_line(make, line):
    with pytest.raises(WorldError, match=line) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_rows_that_are_no_laws_are_refused_by_numpyro():
    with pytest.raises(ValueError, match="invalid emission"):
        HMMDistribution(jnp.array([1.0]), jnp.array([[1.0]]), jnp.array([[0.5, 0.4]]), 2, validate_args=True)
