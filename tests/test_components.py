"""Components against slow oracles: enumeration of hidden paths, rows read one by one, and twins of the same problem."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from proofs.check import check
from synth.components import (
    HMM,
    IID,
    HiddenMode,
    Markov,
    Tabular,
    Text,
    components_of,
    hmm,
    posterior_log_weights,
    tabulated,
)
from synth.components.tabular import increments
from synth.components.tabular import sample as sample_tabular
from synth.ngram import NGram
from theory import WorldError, claims
from theory.models import Component, Mixture, NotFiniteError, World, samples

SHAPES = [(2, 2), (3, 2)]  # hidden states, sentences; JAX compiles for each
FEW = settings(max_examples=10)
SIGMA = 5.0  # a false alarm once in two million looks; here are fewer than a hundred, at fixed keys


def rows(draw, *shape):
    """Rows with zeros, of small fractions."""
    size = shape[-1]
    flat = []
    for _ in range(math.prod(shape[:-1])):
        raw = draw(st.lists(st.integers(0, 4), min_size=size, max_size=size).filter(any))
        flat.append(np.array(raw) / sum(raw))
    return np.array(flat).reshape(shape)


@st.composite
def hmms(draw, shape=None):
    s, a = shape or draw(st.sampled_from(SHAPES))
    return HMM(rows(draw, s), rows(draw, s, s), rows(draw, s, a))


@st.composite
def tabulars(draw, size=2, tail=None):
    levels = [rows(draw, *(size,) * (k + 1)) for k in range(draw(st.integers(1, 3)))]
    return Tabular(levels, tail=tail or draw(st.sampled_from(["frozen", "window"])))


def laws(model):
    return tuple(np.exp(x) for x in model.parameters)


def by_paths(initial, transition, emission, tokens):
    """The slow oracle: probability of a prompt as a sum over hidden paths."""
    states = range(len(initial))
    total = 0.0
    for path in itertools.product(states, repeat=len(tokens)):
        p = 1.0
        for k, (z, x) in enumerate(zip(path, tokens, strict=True)):
            p *= (transition[path[k - 1]][z] if k else initial[z]) * emission[z][x]
        total += p
    return total


def by_rows(model, tokens):
    """The slow oracle of a table: the row after each prefix, found by its definition."""
    levels, depth = [np.exp(x) for x in model.levels], model.horizon - 1
    total, size = 1.0, len(model.alphabet)
    for k, x in enumerate(tokens):
        seen = tokens[:k]
        if k > depth:
            seen = seen[:depth] if model.tail == "frozen" else seen[k - depth :]
        at = 0
        for y in seen:
            at = at * size + y
        total *= levels[len(seen)][at][x]
    return total


def random_hmm(seed, states, alphabet, concentration=1.0):
    rng = np.random.default_rng(seed)
    draw = lambda *s: rng.dirichlet(np.full(s[-1], concentration), s[:-1])  # noqa: E731
    return HMM(draw(states), draw(states, states), draw(states, alphabet))


SCAN = hmm._Task("scan", paired=False)
BY_LOGS = jax.jit(partial(hmm._by_logs, task=SCAN))


def careful(model, tokens, lengths):
    return BY_LOGS(model.parameters, jnp.asarray(tokens), jnp.asarray(lengths))[0]


def check_protocol(model, oracle, length=3):
    """Increments, laws and -inf agree with probabilities of whole prompts."""
    assert isinstance(model, Component)
    size = len(model.alphabet)
    texts = [t for n in range(length + 1) for t in itertools.product(range(size), repeat=n)]
    scored = model.log_likelihoods([model.decode(t) for t in texts])
    for tokens, steps in zip(texts, scored, strict=True):
        whole = oracle(tokens)
        assert len(steps) == len(tokens)
        assert not np.isnan(steps).any()
        assert_allclose(math.exp(steps.sum()), whole, atol=1e-12)
        assert (steps[np.cumsum(steps == -np.inf) > 0] == -np.inf).all()
        if len(tokens) == 2:
            law = model.next_sentence(model.decode(tokens))
            assert whole or law == {}
            for i, name in enumerate(model.alphabet):
                p = oracle((*tokens, i)) / whole if whole else 0.0
                assert_allclose(math.exp(law.get(name, -math.inf)), p, atol=1e-12)
            assert_allclose(
                model.log_likelihood(model.decode(tokens[1:]), model.decode(tokens[:1])), steps[1:]
            )


@FEW
@given(hmms())
def test_an_hmm_is_the_sum_over_its_hidden_paths(model):
    check_protocol(model, lambda t: by_paths(*laws(model), t))


@pytest.mark.parametrize("shape", [(1, 2), (2, 1), (1, 1)])
def test_one_state_or_one_sentence(shape):
    model = random_hmm(2, *shape)
    check_protocol(model, lambda t: by_paths(*laws(model), t), length=2)


@FEW
@given(tabulars())
def test_a_table_is_read_row_by_row(model):
    check_protocol(model, lambda t: by_rows(model, t), length=4)


def test_the_oracles_see_a_wrong_model():
    model, other = random_hmm(0, 2, 2), random_hmm(1, 2, 2)
    with pytest.raises(AssertionError):
        check_protocol(model, lambda t: by_paths(*laws(other), t))
    table = Markov([[0.5, 0.5], [[0.9, 0.1], [0.2, 0.8]]])
    with pytest.raises(AssertionError):
        check_protocol(
            Tabular([np.exp(x) for x in table.levels]),
            lambda t: by_rows(table, t),
            length=4,
        )


@FEW
@given(hmms((3, 2)), st.data())
def test_the_three_methods_are_one(model, data):
    tokens = np.array(
        data.draw(
            st.lists(
                st.lists(st.integers(-1, len(model.alphabet)), min_size=9, max_size=9), min_size=4, max_size=4
            )
        )
    )
    lengths = np.array(data.draw(st.lists(st.integers(0, 9), min_size=4, max_size=4)))
    found = [hmm.forward(model.parameters, tokens, lengths, method=m) for m in ("scan", "associative")]
    found.append(careful(model, tokens, lengths))
    for other in found[1:]:
        for x, y in zip(found[0], other, strict=True):
            assert_allclose(x, y, rtol=0, atol=1e-10)


@pytest.mark.parametrize("method", ["scan", "associative"])
def test_random_prompts_by_either_method(method):
    model = random_hmm(3, 5, 7)
    tokens = np.random.default_rng(4).integers(0, 7, (6, 100 if method == "scan" else 30))
    lengths = np.array([tokens.shape[1], 0, 1, 17, 29, 16])
    exact = careful(model, tokens, lengths)
    quick = hmm.forward(model.parameters, tokens, lengths, method=method)
    assert_allclose(quick.increments, exact.increments, rtol=0, atol=1e-10)
    assert_allclose(quick.log_belief, exact.log_belief, rtol=0, atol=1e-10)
    assert quick.log_belief[1] == pytest.approx(model.parameters.log_initial)


def test_totals_are_sums_of_increments_and_padding_is_not_read():
    model = random_hmm(3, 5, 7)
    tokens, lengths = np.random.default_rng(4).integers(0, 7, (6, 30)), np.array([30, 0, 1, 17, 29, 16])
    steps = hmm.forward(model.parameters, tokens, lengths).increments
    assert_allclose(hmm.log_likelihood(model.parameters, tokens, lengths), steps.sum(-1), rtol=0, atol=1e-12)
    alone = hmm.forward(model.parameters, tokens[3:4, :17]).increments
    assert_allclose(alone[0], steps[3, :17], rtol=0, atol=1e-12)


@pytest.mark.parametrize(("method", "zeros"), [("scan", False), ("scan", True), ("associative", False)])
def test_the_filter_is_the_belief_after_each_prefix(method, zeros):
    """With a zero among the transitions the scan watches out for underflow, and divides after each sentence."""
    model = random_hmm(3, 3, 4)
    if zeros:
        start, moves, emits = laws(model)
        moves[0] = [0.0, 0.5, 0.5]
        model = HMM(start, moves, emits)
    tokens, lengths = np.random.default_rng(5).integers(0, 4, (3, 5)), np.array([5, 0, 3])
    path = np.asarray(hmm.filtered(model.parameters, tokens, lengths, method=method))
    assert path.shape == (3, 6, 3)
    for row, length, beliefs in zip(tokens, lengths, path, strict=True):
        for t in range(6):
            expected = model.log_belief(tuple(model.alphabet[i] for i in row[: min(t, length)]))
            assert_allclose(beliefs[t], expected, rtol=0, atol=1e-10)
    # Prompts that end together are not compiled with a choice for each; two models are a batch, one is none.
    whole = np.asarray(hmm.filtered(model.parameters, tokens, method=method))
    assert_allclose(whole[0], path[0], rtol=0, atol=1e-12)
    twice = hmm.Parameters(*(jnp.stack([x, x]) for x in model.parameters))
    assert_allclose(hmm.filtered(twice, tokens, lengths, method=method)[1], path, rtol=0, atol=1e-12)


# Rounding to 24 bits costs at most a few parts in 1e7 of each sentence; the sum over 100 stays below this, in nats.
FLOAT32 = 1e-4


@pytest.mark.parametrize("method", ["scan", "associative"])
def test_thirty_two_bits_lose_this_much(method):
    model = random_hmm(3, 5, 7)
    tokens = np.random.default_rng(4).integers(0, 7, (6, 100 if method == "scan" else 30))
    short = hmm.Parameters(*(x.astype(jnp.float32) for x in model.parameters))
    found = hmm.forward(short, tokens, method=method).increments
    assert found.dtype == jnp.float32
    exact = hmm.forward(model.parameters, tokens).increments
    assert float(jnp.abs(found - exact).max()) < 1e-6
    assert float(jnp.abs(found.sum(-1) - exact.sum(-1)).max()) < FLOAT32


def test_many_models_and_many_prompts_in_one_call():
    models = [random_hmm(k, 3, 2) for k in range(4)]
    stacked = hmm.Parameters(*(jnp.stack(x) for x in zip(*(m.parameters for m in models), strict=True)))
    tokens = np.random.default_rng(0).integers(0, 2, (5, 12))
    every = hmm.log_likelihood(stacked, tokens)
    assert every.shape == (4, 5)
    for k, model in enumerate(models):
        alone = [x.sum() for x in model.log_likelihoods([model.decode(t) for t in tokens])]
        assert_allclose(every[k], alone, rtol=0, atol=1e-12)
    paired = hmm.log_likelihood(stacked, tokens[:4, None, :], paired=True)
    assert_allclose(paired[:, 0], jnp.diagonal(every[:, :4]), rtol=0, atol=1e-12)
    vmapped = jax.jit(jax.vmap(lambda p: hmm.log_likelihood(p, tokens)))(stacked)
    assert_allclose(vmapped, every, rtol=0, atol=1e-12)


@FEW
@given(hmms((3, 2)), st.permutations(range(3)))
def test_names_of_hidden_states_do_not_matter(model, order):
    i, t, e = (np.asarray(x) for x in model.parameters)
    order = np.array(order)
    other = HMM(i[order], t[np.ix_(order, order)], e[order], logs=True)
    tokens = np.random.default_rng(0).integers(0, 2, (4, 9))
    assert_allclose(
        hmm.forward(model.parameters, tokens).increments,
        hmm.forward(other.parameters, tokens).increments,
        rtol=0,
        atol=1e-12,
    )


@FEW
@given(st.integers(0, 2), st.data())
def test_a_chain_is_an_hmm_that_hides_nothing(order, data):
    levels = [rows(data.draw, *(2,) * (k + 1)) for k in range(order + 1)]
    chain = Markov(levels)
    hidden = HiddenMode([chain], [1.0])
    assert chain.order == order
    text = data.draw(st.text("ab", max_size=6))
    assert_allclose(hidden.log_likelihood(text), chain.log_likelihood(text), atol=1e-12)
    left, right = hidden.next_sentence(text), chain.next_sentence(text)
    assert left.keys() == right.keys()
    assert_allclose([left[k] for k in right], list(right.values()), atol=1e-12)


@FEW
@given(st.integers(0, 1), st.data())
def test_a_mode_that_stays_is_a_mixture(order, data):
    modes = [Markov([rows(data.draw, *(2,) * (k + 1)) for k in range(order + 1)]) for _ in range(2)]
    weights = rows(data.draw, 2)
    hidden = HiddenMode(modes, weights)
    with np.errstate(divide="ignore"):
        mixture = Mixture(modes, np.log(weights))
    text = data.draw(st.text("ab", max_size=5))
    assert_allclose(hidden.log_likelihood(text), mixture.log_likelihood(text), atol=1e-12)
    tokens = np.array([hidden.encode(text)], dtype=int).reshape(1, -1)
    with np.errstate(divide="ignore"):
        along = posterior_log_weights(modes, np.log(weights), tokens)[0]
    assert_allclose(along, mixture.log_weights_along(text), atol=1e-12)
    assert_allclose(hidden.log_mode_weights(text), along[-1], atol=1e-10)


def test_a_mode_that_switches():
    modes = [IID([0.9, 0.1]), IID([0.2, 0.8])]
    model = HiddenMode(modes, [0.5, 0.5], [[0.7, 0.3], [0.4, 0.6]])
    check_protocol(
        model, lambda t: by_paths([0.5, 0.5], [[0.7, 0.3], [0.4, 0.6]], [[0.9, 0.1], [0.2, 0.8]], t)
    )


def test_posterior_weights_of_a_ragged_batch_are_those_of_each_prompt():
    parts = [random_hmm(0, 3, 2), Markov([[0.5, 0.5], [[0.9, 0.1], [0.0, 1.0]]]), IID([0.3, 0.7])]
    prior = np.log([0.2, 0.3, 0.5])
    tokens, lengths = np.random.default_rng(1).integers(0, 2, (4, 8)), np.array([0, 8, 3, 5])
    found = posterior_log_weights(parts, prior, tokens, lengths)
    whole = Mixture(parts, prior)
    for row, text, n in zip(found, tokens, lengths, strict=True):
        assert_allclose(row[: n + 1], whole.log_weights_along(parts[0].decode(text[:n])), atol=1e-12)
        assert_array_equal(row[n:], np.broadcast_to(row[n], row[n:].shape))
    swapped = posterior_log_weights(parts[::-1], prior[::-1], tokens, lengths)
    assert_allclose(swapped[..., ::-1], found, atol=1e-12)
    halves = [posterior_log_weights(parts, prior, tokens[i], lengths[i]) for i in (slice(0, 2), slice(2, 4))]
    assert_array_equal(np.concatenate(halves), found)


# What is drawn ---------------------------------------------------------------------------------------------------------


def check_draws(drawn, model, prompt, n):
    for text in itertools.product(model.alphabet, repeat=n):
        p = math.exp(model.log_likelihood(text, prompt).sum())
        seen = drawn.count(text) / len(drawn)
        assert abs(seen - p) <= SIGMA * math.sqrt(p * (1 - p) / len(drawn))


@pytest.mark.parametrize(
    "model",
    [
        random_hmm(5, 3, 2),
        Markov([[0.5, 0.5], [[0.9, 0.1], [0.3, 0.7]]]),
        Tabular([[0.5, 0.5], [[1.0, 0.0], [0.3, 0.7]], np.full((4, 2), 0.5)]),
        HiddenMode([IID([0.9, 0.1]), IID([0.2, 0.8])], [0.3, 0.7]),
    ],
    ids=["hmm", "markov", "tabular", "mode"],
)
def test_what_is_drawn_is_what_is_scored(model):
    drawn = samples(model, np.random.default_rng(0), 20_000, 2, ("a",))
    check_draws(drawn, model, ("a",), 2)
    assert drawn == samples(model, np.random.default_rng(0), 20_000, 2, ("a",))
    with pytest.raises(AssertionError):
        check_draws(drawn, IID([0.5, 0.5]), ("a",), 2)


def test_what_jax_draws_is_what_is_scored():
    model = random_hmm(5, 3, 2)
    belief = hmm.forward(model.parameters, np.array([0])).log_belief
    drawn = hmm.sample(jax.random.key(0), model.parameters, 20_000, 2, belief)
    check_draws([model.decode(row) for row in np.asarray(drawn)], model, ("a",), 2)
    chain = Markov([[0.5, 0.5], [[0.9, 0.1], [0.3, 0.7]]])
    drawn = sample_tabular(
        jax.random.key(1), jnp.asarray(chain.log_laws), 20_000, 3, horizon=2, tail="window"
    )
    check_draws([chain.decode(row) for row in np.asarray(drawn)], chain, (), 3)
    assert hmm.sample(jax.random.key(0), model.parameters, 3, 0).shape == (3, 0)


# Delimiters ------------------------------------------------------------------------------------------------------------


def test_a_sentence_may_be_a_run_of_symbols():
    model = HMM([0.5, 0.5], [[0.9, 0.1], [0.2, 0.8]], [[0.5, 0.3, 0.2], [0.1, 0.5, 0.4]], delimiter="c")
    plain = HMM(*laws(model))
    texts = [(("a", "b"), (), ("b",)), (), ((),)]
    for text, steps in zip(texts, model.log_likelihoods(texts), strict=True):
        flat = [y for sentence in text for y in (*sentence, "c")]
        own = plain.log_likelihood(flat)
        cuts = np.cumsum([len(s) + 1 for s in text])
        assert_allclose(steps, [part.sum() for part in np.split(own, cuts)[:-1]])
    assert_allclose(model.log_likelihood(texts[0][1:], texts[0][:1]), model.log_likelihood(texts[0])[1:])
    assert model.log_likelihood([("a", "c"), ("a",)]).tolist() == [-math.inf, -math.inf]
    assert model.log_likelihood(["ab"]).tolist() == [-math.inf]
    with pytest.raises(NotFiniteError, match="cannot be listed"):
        model.next_sentence()
    drawn = model.samples(np.random.default_rng(0), 20_000, 2, ((),))
    assert {len(text) for text in drawn} == {2}
    for text in [((), ()), (("a",), ()), ((), ("b", "a"))]:
        p = math.exp(model.log_likelihood(text, ((),)).sum())
        assert abs(drawn.count(text) / len(drawn) - p) < SIGMA * math.sqrt(p / len(drawn))


def test_text_by_the_protocol():
    corpus = [["be", "kind"], ["be", "good"], ["no"]]
    model = Text(NGram.fit(corpus, order=2, smoothing=0.5))
    text = (("be", "good"), ("no",), ("what",))
    steps = model.log_likelihood(text)
    assert_allclose(model.log_likelihood(text[1:], text[:1]), steps[1:])
    assert_allclose(steps, model.model.log_likelihood([model.model.vocabulary.encode(s) for s in text]))
    assert model.log_likelihood((("no",), (), ("no",))).tolist()[1:] == [-math.inf] * 2
    assert model.log_likelihood((("no",),), ((),)).tolist() == [-math.inf]
    drawn = model.sample(np.random.default_rng(0), 50)
    assert {w for s in drawn for w in s} <= {"be", "kind", "good", "no", "<unknown>"}
    assert np.isfinite(model.log_likelihood(drawn)).all()
    with pytest.raises(NotFiniteError):
        model.next_sentence()
    with pytest.raises(ValueError, match="is empty"):
        model.sample(np.random.default_rng(0), 1, ((),))


# Fitting ---------------------------------------------------------------------------------------------------------------


def test_counts_with_back_off():
    texts = ["aab", "ab", ""]
    pooled = (np.array([3, 2]) + 0.5 / 2) / (5 + 0.5)
    model = Markov.fit(texts, 1, 0.5)
    start = (np.array([2, 0]) + 0.5 * pooled) / (2 + 0.5)
    after_a = (np.array([1, 2]) + 0.5 * pooled) / (3 + 0.5)
    assert_allclose(np.exp(model.log_laws), [start, after_a, pooled])  # nothing follows b: its base measure
    assert_allclose(np.exp(Markov.fit(texts, 1, 0.0).log_laws), [[1, 0], [1 / 3, 2 / 3], [0.6, 0.4]])
    assert_allclose(np.exp(Markov.fit(texts, 0, 0.0).log_laws), [[0.6, 0.4]])
    assert Markov.fit([[3, 1], [2]], 0).alphabet == (1, 2, 3)


def test_a_fit_finds_the_chain_that_wrote_the_text():
    true = Markov(
        [[0.5, 0.5], [[0.9, 0.1], [0.3, 0.7]], [[[0.8, 0.2], [0.1, 0.9]], [[0.5, 0.5], [0.6, 0.4]]]]
    )
    texts = true.samples(np.random.default_rng(0), 3000, 20)
    assert_allclose(np.exp(Markov.fit(texts, 2, 1.0).log_laws), np.exp(true.log_laws), atol=0.05)


# Extremes --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["scan", "associative"])
def test_probabilities_of_e_to_the_minus_700(method):
    low, rest = -700.0, math.log1p(-math.exp(-700.0))
    model = HMM([low, rest], [[rest, low], [low, rest]], [[low, rest], [low, rest]], logs=True)
    tokens = np.array([[0, 0, 0], [0, 1, 0]])
    found = hmm.forward(model.parameters, tokens, method=method).increments
    assert_allclose(found, [[-700, -700, -700], [-700, 0, -700]], rtol=0, atol=1e-9)
    # Only the hidden state of weight e^-700 says a; and it is e^-1400 after one more.
    model = HMM(
        [low, rest], [[1.0 - 1.0, -math.inf], [low, rest]], [[0.0, -math.inf], [-math.inf, 0.0]], logs=True
    )
    assert model.log_likelihood("aaa").tolist() == [-700.0, 0.0, 0.0]
    assert_allclose(model.log_likelihood("baa"), [0, -700, 0], atol=1e-9)


@pytest.mark.parametrize("method", ["scan", "associative"])
def test_a_mode_may_come_back_from_e_to_the_minus_2000(method):
    """Scaling alone forgets the mode of little weight, and then finds the end of the prompt impossible."""
    model = HiddenMode([IID([1.0, 1e-40, 0.0]), IID([1e-40, 0.9, 0.1])], [0.5, 0.5])
    tokens = np.array([[0] * 22 + [2] + [1] * 3])
    found = hmm.forward(model.parameters, tokens, method=method)
    expected = math.log(0.5) + 22 * math.log(1e-40) + math.log(0.1) + 3 * math.log(0.9)
    assert float(found.increments.sum()) == pytest.approx(expected, abs=1e-8)
    assert found.log_belief[0].tolist() == [-math.inf, pytest.approx(0, abs=1e-12)]
    if method == "scan":
        forgetful, near = jax.jit(partial(hmm._by_scan, task=SCAN, watch=True))(
            model.parameters, jnp.asarray(tokens), jnp.array([26])
        )
        assert bool(near)
        assert float(forgetful.increments.sum()) == -math.inf


def test_a_million_sentences_do_not_underflow():
    row = np.array([0.7, 0.2, 0.1])
    tokens = np.random.default_rng(0).integers(0, 3, (1, 1_000_000))
    expected = float(np.log(row)[tokens].sum())
    hidden = HMM([0.3, 0.7], [[0.9, 0.1], [0.2, 0.8]], [row, row])
    assert float(hmm.log_likelihood(hidden.parameters, tokens)[0]) == pytest.approx(expected, rel=1e-12)
    table = jnp.asarray(Markov([row, [row] * 3]).log_laws)
    steps = increments(table, jnp.asarray(tokens), jnp.array([1_000_000]), horizon=2, tail="window")
    assert float(steps.sum()) == pytest.approx(expected, rel=1e-12)


def test_absorbing_states_and_impossible_words():
    model = HMM([1.0, 0.0], [[0.5, 0.5], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]])
    assert_allclose(model.log_likelihood("aab"), [0, math.log(0.5), math.log(0.5)])
    assert model.log_likelihood("aba").tolist()[2] == -math.inf
    assert model.next_sentence("ab") == {"b": pytest.approx(0)}
    assert model.next_sentence("ba") == {}
    assert model.log_likelihood(["a", "what", "a"]).tolist() == [0.0, -math.inf, -math.inf]
    assert model.log_belief("ba").tolist() == [-math.inf, -math.inf]
    chain = IID([1.0, 0.0])
    assert chain.log_likelihood(["a", "what", "a"]).tolist() == [0.0, -math.inf, -math.inf]
    assert chain.next_sentence(["what"]) == {}
    for component in (model, chain):
        with pytest.raises(WorldError, match=r"cannot produce the prompt \['b', 'what'\]"):
            component.sample(np.random.default_rng(0), 1, ("b", "what"))
    assert len(chain.log_likelihood(())) == 0
    assert chain.log_likelihoods([]) == []
    assert chain.sample(np.random.default_rng(0), 0) == ()


@pytest.mark.parametrize("method", ["scan", pytest.param("associative", marks=pytest.mark.slow)])
def test_gradients_are_finite_beside_zeros(method):
    model = HMM([1.0, 0.0], [[0.5, 0.5], [0.0, 1.0]], [[1.0, 0.0], [0.0, 1.0]])
    slope = jax.jit(jax.grad(lambda p, text: hmm.forward(p, text, method=method).increments[0]))
    for text in (jnp.array([0, 0, 1]), jnp.array([1, 0, 0])):
        assert not any(bool(jnp.isnan(x).any()) for x in slope(model.parameters, text))


def test_gradients_are_those_of_differences():
    model = random_hmm(9, 3, 2)
    tokens = np.random.default_rng(0).integers(0, 2, (4, 9))

    def value(shift):
        return hmm.log_likelihood(
            model.parameters._replace(log_emission=model.parameters.log_emission + shift), tokens
        ).sum()

    shift = jnp.asarray(np.random.default_rng(1).normal(size=(3, 2)))
    slope = (jax.jit(jax.grad(value))(jnp.zeros((3, 2))) * shift).sum()
    assert float(slope) == pytest.approx(float(value(1e-6 * shift) - value(-1e-6 * shift)) / 2e-6, rel=1e-6)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: IID([0.5, math.nan]), r"level 0, entry \[1\] is nan; give a number"),
        (lambda: IID([0.5, 0.4]), "level 0 sums to 0.9, not 1; normalise the row"),
        (lambda: IID([1.5, -0.5]), r"level 0, entry \[1\] is -0.5; a probability is finite and not negative"),
        (lambda: IID([math.inf, 0.0]), r"entry \[0\] is inf; a probability is finite"),
        (lambda: IID([0.5, -0.5], logs=True), r"entry \[0\] is 0.5; a log probability is at most 0"),
        (lambda: IID([-math.inf, -math.inf], logs=True), "sums to 0, not 1"),
        (lambda: IID([]), "level 0 is empty; give at least one state and one sentence"),
        (lambda: IID(["a", "b"]), "level 0 is no array of numbers"),
        (lambda: IID([0.5, 0.5], alphabet="aa"), "alphabet of 2 names for 2 sentences; give each one name"),
        (lambda: IID([0.5, 0.5], alphabet="a"), "alphabet of 1 names for 2 sentences"),
        (lambda: Tabular([]), "no levels; give the law of the first sentence"),
        (lambda: Tabular([[1.0]], tail="fixed"), "tail 'fixed': use one of frozen, window"),
        (lambda: Markov([[0.5, 0.5], [[0.5, 0.5]]]), r"level 1 has shape \(1, 2\), not 2 x 2"),
        (lambda: Markov([[0.5, 0.5], [[0.5, 0.5], [0.5, 0.4]]]), r"level 1, row \[1\] sums to 0.9"),
        (lambda: HMM([1.0], [[0.5, 0.5]], [[1.0]]), r"transition matrix has shape \(1, 2\), not 1 x 1"),
        (lambda: HMM([1.0], [[1.0]], [[0.5, 0.6]]), r"emission matrix, row \[0\] sums to 1.1"),
        (lambda: HMM([1.0], [[1.0]], [[0.5, 0.5]], delimiter="c"), "delimiter 'c' is not in the alphabet"),
        (
            lambda: HMM([1.0], [[1.0]], [[1.0, 0.0]], delimiter="b"),
            "from hidden state 0 the delimiter 'b' never comes",
        ),
        (lambda: HiddenMode([], [1.0]), "no mode; give at least one"),
        (
            lambda: HiddenMode([IID([1.0]), IID([0.5, 0.5])], [0.5, 0.5]),
            "the modes differ in alphabet or order",
        ),
        (lambda: HiddenMode([IID([1.0])], [1.0], [[0.9]]), r"switch matrix, row \[0\] sums to 0.9"),
        (lambda: Markov.fit([], 1), "no sentence to fit a component to"),
        (lambda: Markov.fit(["ab"], -1), "order -1: give a whole number of at least 0"),
        (lambda: Markov.fit(["ab"], 1, math.nan), "smoothing nan: give a finite number"),
        (lambda: Markov.fit(["ab"], 1, alphabet="a"), "sentence 'b' is not in the alphabet; add it"),
        (
            lambda: posterior_log_weights([IID([1.0]), IID([0.5, 0.5])], np.log([0.5, 0.5]), [[0]]),
            "different alphabets",
        ),
        (lambda: posterior_log_weights([IID([1.0])], [0.0], [0]), "give one row of integers for each prompt"),
        (
            lambda: posterior_log_weights([IID([1.0])], [0.0], [[0]], [2]),
            r"lengths \[2\] for prompts of up to 1",
        ),
        (
            lambda: hmm.forward(random_hmm(0, 2, 2).parameters, [[0]], method="quick"),
            "method 'quick': use one of",
        ),
        (
            lambda: hmm.forward(random_hmm(0, 2, 2).parameters, [[0]], [[0]]),
            r"lengths of shape \(1, 1\) for tokens",
        ),
        (lambda: hmm.forward(random_hmm(0, 2, 2).parameters, 0), r"tokens of shape \(\) for models"),
        (lambda: Markov([[0.5, 0.5], [[0.5, 0.5], [1.0]]]), "level 1 is no array of numbers"),
        (lambda: HiddenMode([Tabular([[0.5, 0.5]])], [1.0]), "no Markov component"),
    ],
)
def test_mistakes_are_told_in_one_line(make, message):
    with pytest.raises(WorldError, match=message) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_rows_that_miss_one_by_rounding_are_mended():
    row = np.full(3, 0.1) / np.float64(0.3) * (1 + 1e-12)
    assert math.fsum(np.exp(IID(row).log_laws[0])) == pytest.approx(1, abs=1e-15)


def test_rows_of_32_bits_miss_one_by_their_own_rounding():
    row = np.random.default_rng(1).dirichlet(np.ones(50)).astype(np.float32)
    assert math.fsum(np.exp(IID(row).log_laws[0])) == pytest.approx(1, abs=1e-15)
    assert Markov([jnp.array([0.1, 0.9], dtype=jnp.float32)]).order == 0
    with pytest.raises(WorldError, match=r"sums to 0\.99"):
        IID(row * np.float32(0.999))
    with pytest.raises(WorldError, match="sums to"):
        IID(row.astype(np.float64))


def test_no_prompts_have_no_weights():
    parts = [random_hmm(0, 2, 2), random_hmm(1, 2, 2)]
    assert posterior_log_weights(parts, np.log([0.5, 0.5]), np.zeros((0, 3), int)).shape == (0, 4, 2)
    assert posterior_log_weights(parts, np.log([0.5, 0.5]), np.zeros((2, 0), int)).shape == (2, 1, 2)


def test_many_tables_in_one_call():
    chains = [Markov([[0.5, 0.5], [[p, 1 - p], [0.3, 0.7]]]) for p in (0.0, 0.4)]
    tokens, lengths = jnp.array([[0, 0, 1], [1, 0, 1]]), jnp.array([3, 2])
    both = increments(jnp.stack([c.log_laws for c in chains]), tokens, lengths, horizon=2, tail="window")
    assert both.shape == (2, 2, 3)
    for k, chain in enumerate(chains):
        alone = increments(jnp.asarray(chain.log_laws), tokens, lengths, horizon=2, tail="window")
        assert_array_equal(both[k], alone)


# Exact tables ----------------------------------------------------------------------------------------------------------


class Grim:
    """A user's own component: ruder after each rude sentence."""

    def next_sentence(self, prompt=()):
        kind = 1 / (3 + prompt.count("rude"))
        return {"kind": math.log(kind), "rude": math.log1p(-kind)}

    def log_likelihood(self, sentences, prompt=()):
        whole = (*prompt, *sentences)
        return np.array([self.next_sentence(whole[: len(prompt) + k])[s] for k, s in enumerate(sentences)])

    def sample(self, rng, sentences, prompt=()):
        drawn = tuple(prompt)
        for _ in range(sentences):
            law = self.next_sentence(drawn)
            drawn += (str(rng.choice(list(law), p=np.exp(list(law.values())))),)
        return drawn[len(prompt) :]


SCORES = {"kind": 1.0, "rude": -1.0}


def test_a_users_own_class_is_decided_exactly():
    plus = IID(["0.9", "0.1"], alphabet=("kind", "rude"))
    world = World(Grim(), plus, math.log(0.01), SCORES.__getitem__)
    exact = tabulated(world, 3)
    assert exact.alphabet == ("kind", "rude")
    assert exact.alpha == Fraction(1, 100)
    assert exact.minus["kind", "rude"] == (Fraction(1, 4), Fraction(3, 4))
    assert exact.minus["kind", "kind"] == (Fraction(1, 3), Fraction(2, 3))
    assert exact.plus[()] == (Fraction(9, 10), Fraction(1, 10))
    found = check(claims()["thm1"], exact, {"beta": "9/10", "gamma": "-1/3", "epsilon": "1/10"})
    assert found.applies
    assert found.holds
    back = components_of(exact)
    for text in itertools.product(exact.alphabet, repeat=3):
        assert_allclose(back.minus.log_likelihood(text), Grim().log_likelihood(text), atol=1e-12)
        assert_allclose(back.log_weight(text), world.log_weight(text), atol=1e-12)
    assert back.expectations(("kind",)) == pytest.approx(world.expectations(("kind",)))


@FEW
@given(tabulars(), tabulars(), st.sampled_from([-800.0, -3.0, 0.0]))
def test_there_and_back(minus, plus, log_alpha):
    world = World(minus, plus, log_alpha, {"a": -1.0, "b": 0.25}.__getitem__)
    exact = tabulated(world, 3)
    assert exact.log_alpha == pytest.approx(log_alpha, abs=1e-12)
    assert all(sum(row) == 1 for rows in (exact.minus, exact.plus) for row in rows.values())
    again = tabulated(components_of(exact), 3)
    assert again.minus == exact.minus
    assert again.plus == exact.plus
    for text in itertools.product("ab", repeat=3):
        assert_allclose(components_of(exact).plus.log_likelihood(text), plus.log_likelihood(text), atol=1e-12)


def test_tables_of_unequal_alphabets_or_of_laws_that_end():
    sure = IID([1.0], alphabet=["kind"])
    exact = tabulated(World(Grim(), sure, -1.0, SCORES.__getitem__), 2)
    assert exact.plus["rude",] == (Fraction(1, 2), Fraction(1, 2))  # after what it cannot say
    assert exact.plus["kind",] == (Fraction(1), Fraction(0))
    for horizon in (0, 1.5):
        with pytest.raises(WorldError, match="give a whole number of at least 1"):
            tabulated(World(Grim(), sure, -1.0, SCORES.__getitem__), horizon)
    with pytest.raises(WorldError, match="prompts within 30 sentences; give a shorter horizon"):
        tabulated(World(IID([0.5, 0.5]), IID([0.5, 0.5]), -1.0, lambda s: 0.0), 30)


def test_equal_to_dynamax():
    inference = pytest.importorskip(
        "dynamax.hidden_markov_model.inference", reason="dynamax is not installed: pip install dynamax"
    )
    model = random_hmm(11, 4, 5)
    tokens = np.random.default_rng(0).integers(0, 5, 60)
    i, t, _ = laws(model)
    found = inference.hmm_filter(i, t, model.parameters.log_emission.T[tokens]).marginal_loglik
    assert float(hmm.log_likelihood(model.parameters, tokens)) == pytest.approx(float(found), abs=1e-9)


def test_equal_to_hmmlearn():
    library = pytest.importorskip("hmmlearn.hmm", reason="hmmlearn is not installed: pip install hmmlearn")
    model = random_hmm(11, 4, 5)
    tokens = np.random.default_rng(0).integers(0, 5, 60)
    other = library.CategoricalHMM(n_components=4)
    other.startprob_, other.transmat_, other.emissionprob_ = laws(model)
    assert float(hmm.log_likelihood(model.parameters, tokens)) == pytest.approx(
        other.score(tokens[:, None]), abs=1e-9
    )
