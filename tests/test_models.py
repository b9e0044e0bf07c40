"""The one protocol: any class with three methods is a component; mixtures and worlds ask for nothing else."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from theory import WorldError
from theory.models import (
    Component,
    Mixture,
    NotFiniteError,
    World,
    check_component,
    expectation,
    log_complement,
    log_likelihoods,
    partition,
    samples,
)


class Chain:
    """A user's own component: three methods, plain Python, no import of ours."""

    def __init__(self, first, rows):
        self.first, self.rows = dict(first), {k: dict(v) for k, v in rows.items()}

    def next_sentence(self, prompt=()):
        if prompt and not np.isfinite(self.log_likelihood(prompt)).all():
            return {}
        law = self.rows[prompt[-1]] if prompt else self.first
        return {s: math.log(p) for s, p in law.items() if p > 0}

    def log_likelihood(self, sentences, prompt=()):
        found, last, dead = [], prompt[-1] if prompt else None, False
        for s in sentences:
            law = self.first if last is None else self.rows[last]
            dead |= law[s] == 0
            found.append(-math.inf if dead else math.log(law[s]))
            last = s
        return np.array(found)

    def sample(self, rng, sentences, prompt=()):
        drawn = list(prompt)
        for _ in range(sentences):
            law = self.rows[drawn[-1]] if drawn else self.first
            drawn.append(str(rng.choice(list(law), p=list(law.values()))))
        return tuple(drawn[len(prompt) :])


def coin(p):
    row = {"a": p, "b": 1 - p}
    return Chain(row, {"a": row, "b": row})


def prompts(n):
    return list(itertools.product("ab", repeat=n))


def joint(mixture, s):
    """The slow oracle: probabilities of whole sequences, added up."""
    return sum(
        math.exp(w) * math.exp(c.log_likelihood(s).sum()) if s else math.exp(w)
        for c, w in zip(mixture.components, mixture.log_weights, strict=True)
    )


chances = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9, 1.0])


@st.composite
def chains(draw):
    row = lambda: (lambda p: {"a": p, "b": 1 - p})(draw(chances))  # noqa: E731
    return Chain(row(), {"a": row(), "b": row()})


@given(st.lists(chains(), min_size=1, max_size=3), st.data())
def test_a_mixture_of_sequences_is_the_sum_of_their_probabilities(components, data):
    raw = data.draw(st.lists(st.integers(1, 5), min_size=len(components), max_size=len(components)))
    mixture = Mixture(components, np.log(np.array(raw) / sum(raw)))
    assert isinstance(mixture, Component)
    for s in prompts(3):
        whole = joint(mixture, s)
        steps = mixture.log_likelihood(s)
        assert not np.isnan(steps).any()
        assert_allclose(math.exp(steps.sum()), whole, atol=1e-12)
        assert_allclose(
            np.concatenate([mixture.log_likelihood(s[:1]), mixture.log_likelihood(s[1:], s[:1])]), steps
        )
        weights = mixture.log_weights_along(s)
        if whole:
            assert_allclose(np.exp(weights).sum(axis=1), 1)
            law = mixture.next_sentence(s)
            assert_allclose(sum(map(math.exp, law.values())), 1)
            for y, p in law.items():
                assert_allclose(math.exp(p), joint(mixture, (*s, y)) / whole, atol=1e-12)
        else:
            assert (weights[-1] == -np.inf).all()
            assert mixture.next_sentence(s) == {}


def test_what_is_drawn_is_what_is_scored():
    mixture = Mixture([coin(0.9), coin(0.2)], np.log([0.3, 0.7]))
    drawn = samples(mixture, np.random.default_rng(0), 20_000, 2, ("a",))
    for s in prompts(2):
        p = math.exp(mixture.log_likelihood(s, ("a",)).sum())
        seen = drawn.count(s) / len(drawn)
        assert abs(seen - p) < 5 * math.sqrt(p * (1 - p) / len(drawn))
    assert drawn == samples(mixture, np.random.default_rng(0), 20_000, 2, ("a",))


def test_a_mixture_draws_its_component_once():
    sure = Mixture([coin(1.0), coin(0.0)], np.log([0.5, 0.5]))
    assert set(samples(sure, np.random.default_rng(1), 200, 4)) == {tuple("aaaa"), tuple("bbbb")}


def test_a_component_that_is_quicker_with_many_is_asked_for_many():
    class Quick(Chain):
        def log_likelihoods(self, prompts, prompt=()):
            return [np.full(len(s), -1.0) for s in prompts]

        def samples(self, rng, count, sentences, prompt=()):
            return [("a",) * sentences] * count

    row = {"a": 0.5, "b": 0.5}
    quick = Quick(row, {"a": row, "b": row})
    assert [len(x) for x in log_likelihoods(quick, [(), ("a",), ("a", "b")])] == [0, 1, 2]
    assert samples(quick, np.random.default_rng(0), 2, 3) == [("a",) * 3] * 2


@given(chains(), chains(), st.sampled_from([-700.0, -3.0, -0.5, 0.0]))
def test_weight_and_ratio_along_a_prompt(minus, plus, log_alpha):
    world = World(minus, plus, log_alpha, {"a": -1.0, "b": 1.0}.__getitem__)
    for s in prompts(2):
        p, q = math.exp(minus.log_likelihood(s).sum()), math.exp(plus.log_likelihood(s).sum())
        if p == q == 0:
            with pytest.raises(WorldError, match="neither component can produce"):
                world.log_ratio(s)
            continue
        ratio = world.log_ratio(s)
        assert not np.isnan(ratio).any()
        assert ratio[-1] == (
            math.inf if q == 0 else -math.inf if p == 0 else pytest.approx(math.log(p) - math.log(q))
        )
        if log_alpha == 0 and p == 0:  # P is P-, which cannot say this
            continue
        log_w = world.log_weight(s)[-1]
        if p == 0:
            assert log_w == -math.inf
        elif q == 0 or log_alpha == 0:
            assert log_w == pytest.approx(0, abs=1e-12)
        else:
            expected = log_alpha - log_complement(log_alpha) + ratio[-1]
            assert log_w - log_complement(log_w) == pytest.approx(expected, abs=1e-6)


def test_behaviour_expectations():
    world = World(coin(0.9), coin(0.1), math.log(0.25), {"a": -1.0, "b": 1.0}.__getitem__)
    mixed, bad, good = world.expectations()
    assert (bad, good) == (pytest.approx(-0.8), pytest.approx(0.8))
    assert mixed == pytest.approx(0.25 * -0.8 + 0.75 * 0.8)
    assert mixed == pytest.approx(expectation(world.mixture, world.behaviour))
    mixed, bad, good = World(coin(0.5), coin(0.0), -1.0, world.behaviour).expectations(("a",))
    assert (mixed, bad) == (0, 0)
    assert math.isnan(good)


def test_a_model_of_weight_one_has_no_law_after_what_plus_alone_says():
    with pytest.raises(WorldError, match="the model cannot produce the prompt"):
        World(coin(1.0), coin(0.5), 0.0, {"a": -1.0, "b": 1.0}.__getitem__).expectations(("b",))
    assert World(coin(1.0), coin(0.5), -1.0, {"a": -1.0, "b": 1.0}.__getitem__).expectations(("b",))[0] == 0


class Wrong(Chain):
    """A fair chain of which one method is replaced."""

    def __init__(self, **methods):
        super().__init__({"a": 0.5, "b": 0.5}, {y: {"a": 0.5, "b": 0.5} for y in "ab"})
        for name, method in methods.items():
            setattr(self, name, method)


@pytest.mark.parametrize(
    ("component", "message"),
    [
        (Wrong(next_sentence=lambda prompt=(): {"a": math.log(0.5)}), "sums to 0.5, not 1"),
        (Wrong(next_sentence=lambda prompt=(): {"a": math.log(0.4), "b": math.log(0.6)}), "by next_sentence"),
        (Wrong(log_likelihood=lambda s, prompt=(): np.full(len(s), -math.inf)), "log_likelihood is"),
        (Wrong(log_likelihood=lambda s, prompt=(): math.log(0.5)), r"has shape \(\)"),
        (
            Wrong(log_likelihood=lambda s, prompt=(): np.full(len(s), math.log(0.4 if prompt else 0.5))),
            "the whole text at once|by next_sentence",
        ),
        (Wrong(sample=lambda rng, n, prompt=(): ("a",) * n), "is 200 of 200 draws"),
        (Wrong(sample=lambda rng, n, prompt=(): ("a",)), "drew 1 sentences"),
        (Wrong(next_sentence=lambda prompt=(): {}), "no law after"),
        (Wrong(next_sentence=lambda prompt=(): {"a": math.nan}), "sums to nan"),
    ],
)
def test_methods_that_disagree_are_found(component, message):
    with pytest.raises(WorldError, match=message):
        check_component(component, np.random.default_rng(0), prompts=[(), ("a",)])


def test_methods_that_agree_are_let_pass():
    for component in (coin(0.3), coin(1.0), Mixture((coin(0.9), coin(0.0)), np.log([0.2, 0.8]))):
        check_component(component, np.random.default_rng(0), prompts=[(), ("a",), ("b", "a")], draws=50)
    check_component(coin(0.3), np.random.default_rng(0), sentences=0, draws=5)


def test_many_components_are_two():
    parts = [coin(0.9), coin(0.7), coin(0.2), coin(0.1)]
    weights = np.log([0.1, 0.2, 0.3, 0.4])
    world = partition(parts, weights, [0, 1], {"a": -1.0, "b": 1.0}.__getitem__)
    assert world.log_alpha == pytest.approx(math.log(0.3))
    whole = Mixture(parts, weights)
    for s in prompts(3):
        assert_allclose(world.mixture.log_likelihood(s), whole.log_likelihood(s))
        assert_allclose(np.exp(world.log_weight(s)), np.exp(whole.log_weights_along(s))[:, :2].sum(axis=1))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Mixture([], []), "0 weights for 0 components; give one for each"),
        (lambda: Mixture([coin(0.5)], [0.0, 0.0]), "2 weights for 1 components; give one for each"),
        (
            lambda: Mixture([coin(0.5)], [math.nan]),
            r"log weights \[nan\]: each is the logarithm of a probability",
        ),
        (lambda: Mixture([coin(0.5)], [-1.0]), "the weights sum to 0.3678.*, not 1; normalise them"),
        (lambda: World(coin(0.5), coin(0.5), 0.5, dict), "log alpha is 0.5; give the logarithm of a weight"),
        (lambda: World(coin(0.5), coin(0.5), -math.inf, dict), "log alpha is -inf; give the logarithm"),
        (lambda: World(coin(0.5), coin(0.5), math.nan, dict), "log alpha is nan; give the logarithm"),
        (
            lambda: partition([coin(0.5)] * 2, np.log([0.5, 0.5]), [], dict),
            r"ill \[\]: give at least one of 2",
        ),
        (
            lambda: partition([coin(0.5)] * 2, np.log([0.5, 0.5]), [2], dict),
            "indices of components are 0 to 1",
        ),
        (lambda: partition([coin(0.5)] * 2, [-math.inf, 0.0], [0], dict), r"components \[0\] have no weight"),
        (lambda: expectation(coin(0.5), lambda s: 2.0), "the behaviour of 'a' is 2, outside"),
        (lambda: expectation(coin(1.0), lambda s: 1.0, ("b",)), "cannot produce the prompt"),
        (
            lambda: Mixture([coin(1.0)], [0.0]).sample(np.random.default_rng(0), 1, ("b",)),
            "no component can produce the prompt",
        ),
    ],
)
def test_mistakes_are_told_in_one_line(make, message):
    with pytest.raises(WorldError, match=message) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_a_law_that_cannot_be_listed_says_so():
    class Endless(Chain):
        def next_sentence(self, prompt=()):
            raise NotFiniteError("infinitely many sentences")

    row = {"a": 0.5, "b": 0.5}
    world = World(Endless(row, {"a": row, "b": row}), coin(0.5), -1.0, lambda s: 1.0)
    with pytest.raises(NotFiniteError, match="infinitely many"):
        world.expectations()
    assert len(world.log_ratio(("a", "b"))) == 3


def test_small_weights_lose_nothing():
    assert log_complement(-1e-20) == pytest.approx(math.log(1e-20))
    assert log_complement(-800.0) == 0.0
    assert log_complement(0.0) == -math.inf
