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

from synth.components import HMM, IID, Markov, Tabular
from synth.components.distributions import HMMDistribution, MarkovDistribution, world_distribution
from synth.constants import TablePair, distinguishability, misalignment
from synth.priors import conditioned, random_hmm, random_markov, random_world
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
    each = np.stack([HMMDistribution.of(m, N).log_prob(TEXTS) for m in models], axis=1)
    every = stacked.log_prob(TEXTS[:, None])
    assert_allclose(every, each, atol=1e-12)
    assert_allclose(stacked.log_prob(TEXTS[:2]), np.diagonal(each[:2]), atol=1e-12)
    assert stacked.sample(jax.random.key(0), (5, 3)).shape == (5, 3, 2, N)
    rows = jnp.exp(jnp.stack([CHAIN.log_laws, Markov([[0.5, 0.5], np.full((2, 2), 0.5)]).log_laws]))
    chains = MarkovDistribution(rows, N)
    assert chains.sample(jax.random.key(0)).shape == (2, N)
    assert_allclose(chains.log_prob(TEXTS[:, None])[:, 1], N * math.log(0.5))
    assert_allclose(
        chains.log_prob(TEXTS[:, None])[:, 0], MarkovDistribution.of(CHAIN, N).log_prob(TEXTS), atol=1e-12
    )


def model(texts=None, count=None):
    """A chain whose rows are to be learnt."""
    rows = numpyro.sample("rows", dist.Dirichlet(jnp.ones((3, 2))).to_event(1))
    with numpyro.plate("texts", count if texts is None else len(texts)):
        numpyro.sample("text", MarkovDistribution(rows, 6), obs=texts)


@pytest.mark.slow
def test_inference_over_the_rows_of_a_chain():
    rows = jnp.array([[0.5, 0.5], [0.9, 0.1], [0.2, 0.8]])
    texts = MarkovDistribution(rows, 6).sample(jax.random.key(1), (300,))
    chain = MCMC(NUTS(model, max_tree_depth=3), num_warmup=60, num_samples=60, progress_bar=False)
    chain.run(jax.random.key(2), texts)
    assert_allclose(chain.get_samples()["rows"].mean(0), rows, atol=0.1)


def test_texts_within_a_numpyro_model():
    trace = numpyro.handlers.trace(numpyro.handlers.seed(model, jax.random.key(0))).get_trace(count=4)
    assert trace["text"]["fn"].batch_shape == (4,)
    drawn = Predictive(model, num_samples=5, return_sites=["text"])(jax.random.key(3), count=4)["text"]
    assert drawn.shape == (5, 4, 6)


def test_gradients_of_a_hidden_model_are_those_of_differences():
    def value(weight):
        emission = jnp.stack([jnp.array([1 - weight, weight]), jnp.array([0.9, 0.1])])
        return HMMDistribution(jnp.array([0.5, 0.5]), jnp.full((2, 2), 0.5), emission, N).log_prob(TEXTS[1])

    slope = jax.jit(jax.grad(value))
    assert math.isfinite(slope(0.0))  # beside a zero
    assert float(slope(0.3)) == pytest.approx(float(value(0.3 + 1e-6) - value(0.3 - 1e-6)) / 2e-6, rel=1e-6)


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


# Priors ---------------------------------------------------------------------------------------------------------------------

B = {"rude": -1.0, "dull": 0.2, "kind": 1.0}


@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize(("beta", "gamma"), [(0.0, -0.9), (0.3, -0.2), (2.5, 0.5)])
def test_worlds_have_the_constants_that_were_asked_for(order, beta, gamma):
    world = random_world(jax.random.key(order), B, log_alpha=-20.0, beta=beta, gamma=gamma, order=order)
    pair = TablePair(world.minus, world.plus)
    assert distinguishability(pair).value == pytest.approx(beta, abs=1e-10)
    assert misalignment(pair, world.behaviour).value == pytest.approx(gamma, abs=1e-10)
    assert world.log_alpha == -20
    assert set(world.minus.next_sentence()) == set(B)
    again = random_world(jax.random.key(order), B, log_alpha=-20.0, beta=beta, gamma=gamma, order=order)
    assert np.array_equal(again.plus.log_laws, world.plus.log_laws)


def test_a_component_that_fits_is_left_alone():
    minus, plus = IID([0.7, 0.1, 0.2], alphabet=B), IID([0.2, 0.3, 0.5], alphabet=B)
    pair = TablePair(minus, plus)
    constants = {"beta": distinguishability(pair).value, "gamma": misalignment(pair, B.get).value}
    world = conditioned(minus, plus, B, log_alpha=-1.0, **constants)
    assert_allclose(world.minus.log_laws, minus.log_laws, atol=1e-9)
    assert_allclose(world.plus.log_laws, plus.log_laws, atol=1e-9)


def test_rows_of_random_components():
    chain = random_markov(jax.random.key(0), alphabet=3, order=2, concentration=0.01)
    assert chain.order == 2
    assert_allclose(np.exp(chain.log_laws).sum(1), 1)
    many = [random_hmm(jax.random.key(k), states=2, alphabet=3, concentration=2.0) for k in range(40)]
    first = np.exp([m.parameters.log_emission[0, 0] for m in many])
    # Dirichlet(2, 2, 2): mean 1/3, variance (1/3)(2/3)/7
    assert abs(first.mean() - 1 / 3) < SIGMA * math.sqrt(2 / 63 / 40)
    assert abs(first.var() - 2 / 63) < 0.03


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda: random_markov(jax.random.key(0), alphabet=0), "alphabet 0: give at least 1"),
        (lambda: random_markov(jax.random.key(0), alphabet=2, order=-1), "order -1: give at least 0"),
        (lambda: random_hmm(jax.random.key(0), states=0, alphabet=2), "states 0: give at least 1"),
        (
            lambda: random_hmm(jax.random.key(0), states=1, alphabet=2, concentration=math.nan),
            "concentration nan",
        ),
        (
            lambda: random_world(jax.random.key(0), B, log_alpha=-1.0, beta=1.0, gamma=2.0),
            "gamma 2 is out of reach",
        ),
        (
            lambda: random_world(jax.random.key(0), B, log_alpha=-1.0, beta=math.inf, gamma=0.0),
            "beta is inf; give a finite",
        ),
        (lambda: random_world(jax.random.key(0), B, log_alpha=0.5, beta=1.0, gamma=0.0), "log alpha is 0.5"),
        (
            lambda: conditioned(
                IID([1.0], alphabet=["a"]),
                IID([1.0], alphabet=["a"]),
                {"a": -1.0},
                log_alpha=-1.0,
                beta=1.0,
                gamma=-1.0,
            ),
            "beta 1 is out of reach of these components, which have 0 to 0; ask for one between",
        ),
        (
            lambda: conditioned(
                IID([1.0, 0.0]), IID([0.5, 0.5]), {"a": -1, "b": 1}, log_alpha=-1.0, beta=1.0, gamma=0.0
            ),
            "one component alone can say cannot be tilted away",
        ),
    ],
)
def test_what_cannot_be_had_is_told_in_one_line(make, line):
    with pytest.raises(WorldError, match=line) as caught:
        make()
    assert "\n" not in str(caught.value)
