"""Random worlds: rows sum to one, moments are those of the Dirichlet law, a tilt makes P- worse."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from synth.components import Markov
from synth.engine import Tables
from synth.priors import conditioned, random_tables
from theory import WorldError

SIGMA = 5.0  # a false alarm once in two million looks; here are fewer than fifty, at a fixed key


@pytest.fixture(scope="module")
def tables() -> Tables:
    return random_tables(jax.random.key(0), alphabet=3, horizon=2, count=4000, concentration=2.0)


def test_shapes(tables):
    assert [x.shape for x in tables.log_minus] == [(4000, 1, 3), (4000, 3, 3)]
    assert tables.score.shape == (4000, 3)
    assert tables.score.dtype == jnp.float64
    assert float(jnp.abs(tables.score).max()) <= 1


@pytest.mark.parametrize("concentration", [0.01, 0.2, 2.0, 50.0])
def test_rows_sum_to_one(concentration):
    drawn = random_tables(
        jax.random.key(1), alphabet=4, horizon=2, count=500, concentration=concentration, tilt=3.0
    )
    for level in (*drawn.log_minus, *drawn.log_plus):
        assert not bool(jnp.isnan(level).any())
        assert np.asarray(jnp.exp(level).sum(-1)) == pytest.approx(1, abs=1e-12)


def test_moments_are_those_of_the_dirichlet_law(tables):
    # Dirichlet(c, c, c): mean 1/3, variance (1/3)(2/3)/(3c + 1)
    for level in (*tables.log_minus, *tables.log_plus):
        p = np.exp(np.asarray(level[:, 0, :]))
        variance = (1 / 3) * (2 / 3) / (3 * 2.0 + 1)
        error = np.sqrt(variance / len(p))
        assert np.abs(p.mean(0) - 1 / 3).max() < SIGMA * error
        fourth = ((p - 1 / 3) ** 4).mean(0)
        assert (np.abs(p.var(0) - variance) < SIGMA * np.sqrt((fourth - variance**2) / len(p))).all()


def test_a_tilt_makes_minus_worse(tables):
    tilted = random_tables(jax.random.key(0), alphabet=3, horizon=2, count=4000, concentration=2.0, tilt=2.0)

    def behaviour(laws, score):
        return float((jnp.exp(laws[1]) * score[:, None, :]).sum(-1).mean())

    assert behaviour(tilted.log_minus, tilted.score) < behaviour(tables.log_minus, tables.score) - 0.2
    assert behaviour(tilted.log_plus, tilted.score) == behaviour(tables.log_plus, tables.score)


def test_a_batch_is_a_function_of_its_key():
    one, same, other = (random_tables(jax.random.key(k), alphabet=2, horizon=1, count=3) for k in (7, 7, 8))
    assert np.array_equal(one.log_minus[0], same.log_minus[0])
    assert not np.array_equal(one.log_minus[0], other.log_minus[0])
    assert not np.array_equal(one.log_minus[0], one.log_plus[0])


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"concentration": 0.0}, "concentration 0.0: give a positive number"),
        ({"concentration": float("nan")}, "concentration nan: give a positive number"),
        ({"alphabet": 0}, "alphabet 0, horizon 2, count 5: give at least 1 each"),
        ({"horizon": 0}, "horizon 0"),
        ({"count": 0}, "count 0"),
    ],
)
def test_bad_sizes(change, line):
    arguments = {"alphabet": 2, "horizon": 2, "count": 5} | change
    with pytest.raises(ValueError, match=line):
        random_tables(jax.random.key(0), **arguments)


def test_a_chain_that_forgets_slowly_has_no_beta_to_ask_for():
    """Two regimes that change once in ten million sentences: the first thousands say nothing of the mean in the end."""
    rare = 1e-7

    def regimes(first, second):
        one, two = [*first, rare, rare], [rare, rare, *second]
        rows = np.array([one, one, two, two])
        rows /= rows.sum(axis=1, keepdims=True)
        return Markov([rows[0], rows])

    minus, plus = regimes([0.5, 0.5], [0.5, 0.5]), regimes([0.1, 0.9], [0.45, 0.55])
    with pytest.raises(WorldError, match="forgets too slowly"):
        conditioned(minus, plus, dict.fromkeys("abcd", -1.0), log_alpha=-3.0, beta=0.3, gamma=-1.0)
