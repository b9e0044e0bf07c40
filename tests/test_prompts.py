"""Best prompts and divergences along prompts: dynamic programming against enumeration against the oracle."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proofs.strategies import behaviours, probability_rows, stochastic_matrices, tabular_worlds
from synth.prompts import (
    MarkovPair,
    behaviour_expectations,
    best_prompt,
    kl_per_prefix_length,
    markov_best_prompt,
    markov_kl_per_prefix_length,
    posterior_weights,
)
from synth.worlds import iid_world, markov_world
from tests.oracle import Oracle

F = Fraction
SETTINGS = settings(derandomize=True, deadline=None, max_examples=30, database=None)


def logs(x):
    with np.errstate(divide="ignore"):
        return jnp.log(jnp.asarray(np.array(x, dtype=float)))


def pair(minus, plus, score) -> MarkovPair:
    return MarkovPair(
        logs(minus[0]),
        logs(minus[1]),
        logs(plus[0]),
        logs(plus[1]),
        jnp.asarray(np.array(score, dtype=float)),
    )


@st.composite
def chains(draw, size: int = 2, zeros: bool = True):
    def component():
        return draw(probability_rows(size, zeros=zeros, most=4)), draw(
            stochastic_matrices(size, zeros=zeros, most=4)
        )

    return component(), component(), draw(behaviours(size)), draw(st.sampled_from([F(1), F(1, 2), F(1, 50)]))


def judged(minus, plus, score, alpha, n: int) -> None:
    """The dynamic programme finds a feasible prompt, its value is attained there, and nothing is better."""
    world = markov_world(minus, plus, score, alpha, horizon=max(2, n + 1))
    oracle = Oracle(world)
    found = markov_best_prompt(pair(minus, plus, score), world.log_alpha, n)
    prompt = tuple(world.alphabet[int(i)] for i in found.prompt)
    assert len(prompt) == n
    assert oracle.sequence("P", prompt) > 0
    values = {s: oracle.observable("B_P", s) for s in oracle.prompts(n)}
    assert float(found.behaviour) == pytest.approx(float(values[prompt]), abs=1e-12)
    assert float(found.behaviour) == pytest.approx(float(min(values.values())), abs=1e-12)
    assert float(found.log_likelihood_ratio) == pytest.approx(
        float(oracle.observable("LLR", prompt)), abs=1e-12
    )
    enumerated = best_prompt(world.tables, world.log_alpha, n)
    assert float(enumerated.behaviour) == pytest.approx(float(found.behaviour), abs=1e-12)
    digits = tuple(world.alphabet[int(i)] for i in enumerated.prompt)
    assert values[digits] == min(values.values()) or float(values[digits]) == pytest.approx(
        float(min(values.values()))
    )


@pytest.mark.parametrize("n", [1, 2, 3])
def test_best_prompt_of_chains(n):
    @SETTINGS
    @given(chains())
    def run(case):
        judged(*case, n)

    run()


@settings(SETTINGS, max_examples=10)
@given(chains(size=3))
def test_best_prompt_of_chains_of_three(case):
    judged(*case, 2)


def test_best_prompt_where_one_component_falls_silent():
    # P- alone says 'b' after 'a' (w = 1 there); P+ alone says 'a' after 'b' (w = 0 there).
    minus = ((F(1, 2), F(1, 2)), ((F(1, 2), F(1, 2)), (F(0), F(1))))
    plus = ((F(1, 2), F(1, 2)), ((F(1), F(0)), (F(1, 2), F(1, 2))))
    for score in ((-1, 1), (1, -1), (F(1, 3), -1)):
        for n in (1, 2, 3, 4):
            judged(minus, plus, score, F(1, 5), n)
    found = markov_best_prompt(pair(minus, plus, (1, -1)), math.log(0.2), 2)
    assert found.prompt.tolist() == [0, 1]
    assert float(found.log_likelihood_ratio) == math.inf
    assert float(found.behaviour) == -1


def test_one_sentence_alone():
    alone = pair(([1], [[1]]), ([1], [[1]]), [F(-1, 2)])
    for n in (1, 5):
        found = markov_best_prompt(alone, math.log(0.3), n)
        assert found.prompt.tolist() == [0] * n
        assert float(found.behaviour) == -0.5
        assert float(found.log_likelihood_ratio) == 0


def test_no_prompt_of_no_sentences():
    with pytest.raises(ValueError, match="prompt of 0 sentences: give at least 1"):
        markov_best_prompt(pair(([1], [[1]]), ([1], [[1]]), [0]), 0.0, 0)


def test_a_long_prompt_costs_little_and_gains_linearly():
    # i.i.d. in disguise: each 'a' gains log 9, so 200 of them gain 200 log 9.
    row = (F(9, 10), F(1, 10))
    other = row[::-1]
    found = markov_best_prompt(pair((row, (row, row)), (other, (other, other)), (-1, 1)), -30.0, 200)
    assert found.prompt.tolist() == [0] * 200
    assert float(found.log_likelihood_ratio) == pytest.approx(200 * math.log(9), rel=1e-13)
    assert float(found.behaviour) == pytest.approx(-0.8, abs=1e-15)


@SETTINGS
@given(chains())
def test_divergence_per_prefix_length(case):
    minus, plus, score, alpha = case
    world = markov_world(minus, plus, score, alpha, horizon=3)
    oracle = Oracle(world)
    want = []
    for n in range(3):
        terms = [(oracle.sequence("P-", s), oracle.observable("KL", s)) for s in oracle.prompts(n, "P-")]
        want.append(math.fsum(float(p) * float(d) for p, d in terms))
    tabular = np.asarray(kl_per_prefix_length(world.tables, 2))
    chain = np.asarray(markov_kl_per_prefix_length(pair(minus, plus, score), 2))
    assert tabular == pytest.approx(want, abs=1e-12)
    assert chain == pytest.approx(want, abs=1e-12)


def test_divergence_is_constant_for_iid_components():
    world = iid_world([F(9, 10), F(1, 10)], [F(1, 10), F(9, 10)], [-1, 1], F(1, 2))
    assert np.asarray(kl_per_prefix_length(world.tables, 4)) == pytest.approx(
        [0.8 * math.log(9)] * 5, abs=1e-14
    )


@SETTINGS
@given(tabular_worlds(alphabet=(2,), horizon=(1, 2)))
def test_behaviour_and_posterior_after_every_prompt(world):
    oracle = Oracle(world)
    for n in (0, 1, 2):
        behaviour = np.asarray(behaviour_expectations(world.tables, world.log_alpha, n))
        weight = np.asarray(posterior_weights(world.tables, world.log_alpha, n))
        for j, s in enumerate(itertools.product(world.alphabet, repeat=n)):
            if oracle.sequence("P", s) == 0:
                assert math.isnan(behaviour[j])
                assert math.isnan(weight[j])
            else:
                assert behaviour[j] == pytest.approx(float(oracle.observable("B_P", s)), abs=1e-13)
                assert weight[j] == pytest.approx(float(oracle.observable("w", s)), abs=1e-13)


def test_the_empty_prompt():
    world = iid_world([1, 0], [0, 1], [-1, 1], F(1, 4))
    found = best_prompt(world.tables, world.log_alpha, 0)
    assert found.prompt.shape == (0,)
    assert float(found.behaviour) == 0.5


@pytest.mark.parametrize("forgotten", ["alone", "lowest"])
def test_a_wrong_dynamic_programme_is_caught(forgotten, monkeypatch):
    import synth.prompts

    real = synth.prompts.jnp.stack

    def stack(items, *rest, **more):
        if len(items) == 4 and items[0].ndim == 1 and items[0].dtype == float:  # the four kinds of prompts
            dead = jnp.full_like(items[0], jnp.inf)
            items = [*items[:2], dead, dead] if forgotten == "alone" else [items[0], dead, *items[2:]]
        return real(items, *rest, **more)

    patched = type(
        "jnp", (), {"__getattr__": lambda self, name: stack if name == "stack" else getattr(jnp, name)}
    )()
    monkeypatch.setattr(synth.prompts, "jnp", patched)
    markov_best_prompt.clear_cache()  # what was compiled before knows nothing of the patch
    minus = ((F(1, 2), F(1, 2)), ((F(1, 2), F(1, 2)), (F(0), F(1))))
    plus = ((F(1, 2), F(1, 2)), ((F(1), F(0)), (F(1, 2), F(1, 2))))
    shared = ((F(3, 4), F(1, 4)), ((F(3, 4), F(1, 4)),) * 2)
    other = ((F(1, 4), F(3, 4)), ((F(1, 4), F(3, 4)),) * 2)
    cases = {"alone": (minus, plus, (1, -1), F(1, 5), 2), "lowest": (shared, other, (1, -1), F(1, 5), 2)}
    with pytest.raises(AssertionError):
        judged(*cases[forgotten])
    markov_best_prompt.clear_cache()
