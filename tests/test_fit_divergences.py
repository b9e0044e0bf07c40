"""The divergence of the next sentence: laws against exact mixtures, and what the chain rule says of a table."""

import itertools
import math
from dataclasses import replace
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.integrate
import scipy.stats

import synth  # noqa: F401  # switches JAX to 64-bit
from synth.inference.bound import total_bounds
from synth.inference.doubts import contradicted
from synth.inference.laws import law_of
from synth.inference.quadrature import CHANGE, softplus_mean
from synth.inference.simulated import (
    chain_world,
    expected_divergences,
    gaussian_divergences,
    known_world,
    next_table,
)
from synth.inference.tables import series
from theory.models import World

EIGHT, TEN = list(range(8)), list(range(10))
SPREAD = law_of("kl-to-model/softplus-spread")


# Averages of the softplus ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deviation", [0.0, 0.3, CHANGE - 1e-9, CHANGE, 1.7, 4.0, 13.0, 40.0, 300.0])
def test_the_mean_of_a_softplus_is_that_of_adaptive_quadrature(deviation):
    for mean in (-60.0, -5.0, 0.0, 3.0, 24.0, 700.0):

        def value(z, mean=mean):
            return np.logaddexp(0, mean + deviation * z) * scipy.stats.norm.pdf(z)

        knee = [-mean / deviation] if deviation and abs(mean / deviation) < 12 else None
        wanted = scipy.integrate.quad(value, -12, 12, points=knee, limit=400, epsabs=1e-11)[0]
        assert float(softplus_mean(mean, deviation)) == pytest.approx(wanted, abs=1e-6, rel=1e-9)


@pytest.mark.parametrize("deviation", [0.4, 2.0, 30.0])
def test_its_slopes_are_those_of_finite_differences(deviation):
    for mean in (-8.0, 0.5, 20.0):
        slopes = jax.grad(softplus_mean, argnums=(0, 1))(mean, deviation)
        h = 1e-4
        for k, step in enumerate(((h, 0.0), (0.0, h))):
            up, down = (float(softplus_mean(mean + t * step[0], deviation + t * step[1])) for t in (1, -1))
            assert float(slopes[k]) == pytest.approx((up - down) / (2 * h), abs=2e-6)
    assert float(jax.grad(softplus_mean, argnums=1)(3.0, 0.0)) == pytest.approx(0, abs=1e-12)


# Exact mixtures ----------------------------------------------------------------------------------------------------------


def by_hand(world: World, n: int) -> float:
    """E KL(P-(.|s) || P(.|s)) over texts of n sentences, sum by sum, from the definition of the mixture alone."""
    alpha = math.exp(world.log_alpha)
    names = list(world.minus.alphabet)

    @cache
    def law(component, text):
        return component.next_sentence(text)

    def step(component, text, y):
        return math.exp(law(component, text).get(y, -math.inf))

    def chance(component, text):
        return math.prod(step(component, text[:k], y) for k, y in enumerate(text))

    total = 0.0
    for text in itertools.product(names, repeat=n):
        bad, good = chance(world.minus, text), chance(world.plus, text)
        for y in names:
            p, q = (step(c, text, y) for c in (world.minus, world.plus))
            if bad * p > 0:
                mixed = (alpha * bad * p + (1 - alpha) * good * q) / (alpha * bad + (1 - alpha) * good)
                total += bad * p * math.log(p / mixed)
    return total


WORLDS = {
    "iid, small swing": known_world(log_inverse_alpha=24, ratio=6, swing=0.5),
    "iid, large swing": known_world(log_inverse_alpha=24, ratio=6, swing=3),
    "iid, P- says the good sentence": known_world(log_inverse_alpha=5, ratio=2, swing=1, slip=0.1),
    "chain": chain_world(log_inverse_alpha=24, ratio=6, swing=2, stay=0.8),
}


@pytest.mark.parametrize("name", WORLDS)
def test_expected_divergences_are_those_of_the_definition(name):
    world = WORLDS[name].world
    wanted = [by_hand(world, n) for n in range(4)]
    np.testing.assert_allclose(expected_divergences(world, list(range(4))), wanted, rtol=1e-9)


@pytest.mark.parametrize("name", WORLDS)
def test_measured_tables_estimate_the_expected_divergences(name):
    """Up to five sentences; beyond, few prompts hold most of the mean, and no standard error of sixty says so."""
    lengths = list(range(6))
    table = next_table(WORLDS[name], np.random.default_rng(0), lengths, prompts=60, resolution=0.01)
    z = (table.value - expected_divergences(WORLDS[name].world, lengths)) / table.stderr
    assert np.abs(z).max() < 4


def values_of(known, log_inverse_alpha):
    return {"log_inverse_alpha": float(log_inverse_alpha), "beta": known.beta, "sigma2": known.sigma2}


def test_the_spread_law_is_exact_for_normal_log_ratios():
    for weight, beta in ((24.0, 6.0), (3.0, 1.0), (60.0, 20.0)):
        law = SPREAD.mean({"log_inverse_alpha": weight, "beta": beta, "sigma2": 2 * beta}, jnp.arange(10.0))
        np.testing.assert_allclose(law, gaussian_divergences(weight, beta, TEN), atol=3e-6)


def test_the_law_without_spread_is_exact_where_every_sentence_has_one_log_ratio():
    known = known_world(log_inverse_alpha=24, ratio=6, swing=0)
    law = law_of("kl-to-model/softplus").mean({"log_inverse_alpha": 24.0, "beta": 6.0}, jnp.arange(8.0))
    np.testing.assert_allclose(law, expected_divergences(known.world, EIGHT), atol=1e-9)
    # Where log-ratios swing, it is wrong at the knee by more than any table's errors.
    wide = expected_divergences(WORLDS["iid, large swing"].world, EIGHT)
    assert np.abs(np.asarray(law) - wide).max() > 1


@pytest.mark.parametrize(
    ("name", "off"), [("iid, small swing", 0.003), ("iid, large swing", 0.06), ("chain", 0.6)]
)
def test_the_spread_law_is_near_other_mixtures(name, off):
    """A central limit: good for two log-ratios, rough for ten sentences of a chain that seldom leaves its state."""
    known = WORLDS[name]
    law = SPREAD.mean(values_of(known, 24), jnp.arange(8.0))
    gap = np.abs(np.asarray(law) - expected_divergences(known.world, EIGHT)).max()
    assert off / 3 < gap < off


@pytest.mark.parametrize("name", ["softplus", "softplus-spread", "power"])
def test_the_next_sentences_of_a_law_add_up_to_what_the_rest_loses(name):
    """The chain rule, which no law of the theory may break; log 1/alpha - f(40) in all."""
    at = {"log_inverse_alpha": 24.0, "beta": 6.0, "sigma2": 12.0, "eta": 0.2}
    n = jnp.arange(40.0)
    total = float(law_of(f"kl-to-model/{name}").mean(at, n).sum())
    left = law_of(f"kl-of-rest/{name}").mean(at, jnp.array([0.0, 40.0]))
    assert total == pytest.approx(float(left[0] - left[1]), abs=1e-5)
    assert total == pytest.approx(24, abs=1e-3)


@pytest.mark.parametrize("name", WORLDS)
def test_divergences_of_exact_mixtures_add_up_to_less_than_the_bound(name):
    known = WORLDS[name]
    total = expected_divergences(known.world, EIGHT).sum()
    assert total < -known.world.log_alpha
    assert total == pytest.approx(-known.world.log_alpha, rel=0.03)


# The chain rule and a table ----------------------------------------------------------------------------------------------


def test_the_bound_is_the_sum_with_the_greatest_error_that_the_rows_allow():
    table = series(
        "kl-to-model",
        [1, 2, 3, 1, 2],
        [3, 2, 1, 5, 4],
        [0.3, 0.4, 0.5, 1, 1],
        group=["a", "a", "a", "b", "b"],
    )
    first, second = total_bounds(table, 0.9)
    assert (first.group, first.lengths, first.total, second.total) == ("a", 3, 6, 9)
    assert first.error == pytest.approx(1.2)
    assert first.independent == pytest.approx(math.sqrt(0.5))
    assert first.least == pytest.approx(6 - 1.2 * scipy.stats.norm.ppf(0.95))
    assert "3 rows of the next sentence" in first.what
    tokens = replace(table, span="8 tokens")
    assert "3 rows of 8 tokens" in total_bounds(tokens, 0.9)[0].what
    (rest,) = total_bounds(series("kl-of-rest", [4, 2], [7, 9], [1, 1]), 0.9)
    assert (rest.total, rest.error) == (9, 1)
    assert total_bounds(series("variance", [1, 2], [3, 4]), 0.9) == []
    (bare,) = total_bounds(series("kl-to-model", [1, 2], [3, 4]), 0.9)
    assert bare.total == 7
    assert bare.record()["least"] is None
    assert bare.chance_above(np.ones(3)) == 0


def test_a_fit_below_the_sum_is_told_and_one_above_it_is_not():
    """Two published curves add up to 96 nats, where the law of another quantity said 34.5 [28.4, 40.7]."""
    table = series("kl-to-model", [1, 2], [60, 36], [4, 3.26])
    bounds = total_bounds(table, 0.9)
    rng = np.random.default_rng(0)
    for middle, told in ((34.5, 1), (97.0, 0), (200.0, 0)):
        found = contradicted(
            {"log_inverse_alpha": rng.normal(middle, 3.7, 1000), "beta": np.ones(9)}, bounds, 0.9
        )
        assert len(found) == told
        assert all(
            "log 1/α about 34" in x and "2 rows of the next sentence add up to 96 ± 7.3" in x for x in found
        )
    by_group = total_bounds(
        series("kl-to-model", [1, 2, 1, 2], [60, 36, 3, 2], [1] * 4, group=["a", "a", "b", "b"]), 0.9
    )
    low = {f"log_inverse_alpha [{g}]": np.full(9, 34.5) for g in "ab"}
    (only,) = contradicted(low, by_group, 0.9)
    assert "(a)" in only


def test_rows_that_overlap_break_the_bound_and_rows_of_less_than_a_sentence_do_not():
    """Each row the divergence of two sentences: nats are counted twice. Half of each: the bound is all the stricter."""
    world = WORLDS["iid, large swing"].world
    single = expected_divergences(world, list(range(9)))
    draws = {"log_inverse_alpha": np.full(100, 24.0)}
    for value, told in ((single[:-1], 0), (single[:-1] + single[1:], 1), (single[:-1] / 2, 0)):
        table = series("kl-to-model", EIGHT, value, [0.1] * 8)
        assert len(contradicted(draws, total_bounds(table, 0.9), 0.9)) == told
