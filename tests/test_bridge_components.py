"""A transformer behind the protocol of components, against enumeration of all its short sequences."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from llm_bridge import BridgeError, Segmenter, SentencePolicy, TransformerComponent
from llm_bridge import components as components_module
from llm_bridge.cache import given, growing_cache
from tests.bridge_models import randomise, tiny_model, tiny_network
from theory.models import Component, Mixture, NotFiniteError, World, log_likelihoods, samples

A, B, C, STOP, NO = 3, 4, 5, 6, 7
FLOAT32 = 2e-5  # of a log-likelihood: what rounding of the network leaves


@pytest.fixture(scope="module")
def model():
    found = tiny_model()
    randomise(found, "minus", 1)
    randomise(found, "plus", 2)
    return found


@pytest.fixture(scope="module")
def segmenter(model):
    return Segmenter(model, SentencePolicy(cap=3))


@pytest.fixture(scope="module")
def minus(model, segmenter):
    return TransformerComponent(model, "minus", segmenter)


@pytest.fixture(scope="module")
def plus(model, segmenter):
    return TransformerComponent(model, "plus", segmenter)


def token_by_token(component, sentences, prompt=()):
    """The slow oracle: one forward pass of one text for every token, the softmax written out."""
    segmenter = component.segmenter
    context = [*component.opening, *(t for s in prompt for t in s)]
    steps = []
    for sentence in sentences:
        total = 0.0
        for token in sentence:
            with component.model.using(component.adapter) as network:
                logits = network(input_ids=torch.tensor([context])).logits[0, -1].double()
            weights = torch.exp(logits) * segmenter.allowed
            total += math.log(weights[token] / weights.sum())
            context.append(token)
        steps.append(total)
    return np.array(steps)


def test_sentences_end_at_delimiters_or_at_the_cap(segmenter):
    assert segmenter.delimiters == {STOP, NO}
    assert segmenter.allowed.tolist() == [False] * 3 + [True] * 5 + [False]
    assert segmenter.split([A, STOP, NO, A, B, C, A]) == ([(A, STOP), (NO,), (A, B, C)], (A,))
    assert segmenter.is_sentence((A, B, STOP))
    for wrong in [(), (A,), (A, STOP, B), (A, B, C, A), (0,), (1,), (8,), [A, STOP], "a.", None]:
        assert not segmenter.is_sentence(wrong)
    every = list(segmenter.every_sentence())
    assert len(every) == len(set(every)) == segmenter.count == 2 + 6 + 45
    assert all(map(segmenter.is_sentence, every))
    assert segmenter.sentences("a . no! a b c") == ((A, STOP), (NO,), (A, B, C))
    with pytest.raises(BridgeError, match="token 1 is a control token"):
        segmenter.split([A, 1])


def test_it_is_a_component_whose_law_sums_to_one(minus):
    assert isinstance(minus, Component)
    for prompt in [(), ((A, STOP),), ((A, B, C), (NO,))]:
        law = minus.next_sentence(prompt)
        assert len(law) == minus.segmenter.count
        assert_allclose(math.fsum(map(math.exp, law.values())), 1, atol=1e-5)
        for sentence in [(STOP,), (B, NO), (C, C, A)]:
            assert_allclose(law[sentence], token_by_token(minus, [sentence], prompt)[0], atol=FLOAT32)


def test_scores_are_those_of_one_token_at_a_time(minus, plus):
    text = ((A, STOP), (B, C, A), (NO,), (C, STOP))
    for component in (minus, plus):
        steps = component.log_likelihood(text)
        assert_allclose(steps, token_by_token(component, text), atol=FLOAT32)
        assert_allclose(component.log_likelihood(text[2:], text[:2]), steps[2:], atol=FLOAT32)
    assert np.abs(minus.log_likelihood(text) - plus.log_likelihood(text)).max() > 0.1


def test_a_batch_changes_no_score(minus, monkeypatch):
    rng = np.random.default_rng(0)
    prompt = ((B, STOP),)
    texts = [minus.sample(rng, int(n), prompt) for n in rng.integers(0, 6, size=30)]
    alone = [minus.log_likelihood(text, prompt) for text in texts]
    for tokens in (1, 20, 10_000):
        monkeypatch.setattr(components_module, "BATCH_TOKENS", tokens)
        for one, many in zip(alone, log_likelihoods(minus, texts, prompt), strict=True):
            assert_allclose(many, one, atol=FLOAT32)


def test_a_batch_changes_no_draw(minus, monkeypatch):
    prompts = [(), ((A, STOP),), ((A, B, C), (NO,)), ((STOP,),), ()]
    together = minus.samples_after(np.random.default_rng(3), prompts, 3)
    monkeypatch.setattr(components_module, "BATCH_ROWS", 1)
    assert minus.samples_after(np.random.default_rng(3), prompts, 3) == together
    assert all(len(text) == 3 and all(map(minus.segmenter.is_sentence, text)) for text in together)
    assert samples(minus, np.random.default_rng(4), 2, 0) == [(), ()]


@pytest.mark.parametrize("prompts", ["shared", "ragged"])
def test_what_is_drawn_is_what_is_scored(minus, prompts, monkeypatch):
    monkeypatch.setattr(components_module, "BATCH_ROWS", 6000)
    prompt = ((A, B, C), (STOP,))
    count = 3000
    rng = np.random.default_rng(5)
    if prompts == "shared":
        drawn = minus.samples(rng, count, 1, prompt)
    else:
        other = ((NO,), (A, STOP), (B, STOP), (C, NO))
        drawn = minus.samples_after(rng, [prompt, other] * count, 1)[::2]
    law = minus.next_sentence(prompt)
    expected = np.array([math.exp(p) for p in law.values()])
    seen = np.array([sum(1 for (y,) in drawn if y == s) for s in law]) / count
    # 53 looks at a Bonferroni level of one in ten thousand.
    assert (np.abs(seen - expected) < 5 * np.sqrt(expected * (1 - expected) / count) + 1e-3).all()


def test_the_mixture_of_two_transformers_is_exact(minus, plus):
    mixture = Mixture((minus, plus), (math.log(0.25), math.log(0.75)))
    world = World(minus, plus, math.log(0.25), lambda s: -1.0 if s[-1] == NO else 1.0)
    first = ((B, C, A), (STOP,))
    joint = 0.0
    laws = [c.next_sentence(first) for c in (minus, plus)]
    before = [math.exp(c.log_likelihood(first).sum()) for c in (minus, plus)]
    whole = 0.25 * before[0] + 0.75 * before[1]
    for y in minus.segmenter.every_sentence():
        p = (0.25 * before[0] * math.exp(laws[0][y]) + 0.75 * before[1] * math.exp(laws[1][y])) / whole
        joint += p
        if len(y) < 3:
            assert_allclose(math.exp(mixture.log_likelihood((y,), first)[0]), p, rtol=1e-4)
    assert_allclose(joint, 1, atol=1e-5)
    assert_allclose(math.exp(world.log_weight((), first)[0]), 0.25 * before[0] / whole, rtol=1e-4)
    exact = sum(math.exp(p) * world.behaviour(y) for y, p in world.mixture.next_sentence(first).items())
    assert_allclose(world.expectations(first)[0], exact, atol=1e-4)


def test_a_preamble_belongs_to_the_component(model, segmenter, minus):
    spoken_to = TransformerComponent(model, "minus", segmenter, preamble=(1, A, 2))
    text = ((B, STOP), (NO,))
    assert_allclose(spoken_to.log_likelihood(text), token_by_token(spoken_to, text), atol=FLOAT32)
    assert np.abs(spoken_to.log_likelihood(text) - minus.log_likelihood(text)).max() > 0.01


def test_what_is_no_sentence_is_impossible(minus):
    steps = minus.log_likelihood(((A, STOP), (A, STOP, B), (NO,)))
    assert np.isfinite(steps[0])
    assert (steps[1:] == -np.inf).all()
    assert (minus.log_likelihood(((NO,),), ((A,),)) == -np.inf).all()
    assert minus.next_sentence(((A,),)) == {}
    with pytest.raises(BridgeError, match="cannot produce the prompt"):
        minus.sample(np.random.default_rng(0), 1, ((A,),))


def test_large_laws_and_long_texts_are_refused_in_one_line(model):
    long = TransformerComponent(model, "minus", Segmenter(model, SentencePolicy(cap=32)))
    with pytest.raises(NotFiniteError, match="more than 20000 sentences of up to 32 tokens"):
        long.next_sentence()
    text = ((A, A, STOP),) * 30
    with pytest.raises(BridgeError, match="91 tokens exceed the context of tiny, 64"):
        long.log_likelihood(text)
    with pytest.raises(BridgeError, match="exceed the context of tiny, 64"):
        long.sample(np.random.default_rng(0), 200)


def test_the_model_itself_is_a_component_beside_its_adapters(model, segmenter, minus):
    itself = TransformerComponent(model, None, segmenter)
    bare = TransformerComponent(tiny_model(), None, Segmenter(tiny_model(), SentencePolicy(cap=3)))
    text = ((A, STOP), (B, C, A))
    assert_allclose(itself.log_likelihood(text), bare.log_likelihood(text), atol=FLOAT32)
    assert model.digest == bare.model.digest
    with pytest.raises(BridgeError, match="no adapter 'other' is loaded"):
        TransformerComponent(model, "other", segmenter).log_likelihood(text)


def test_a_growing_cache_holds_what_a_concatenated_one_holds():
    from transformers import DynamicCache

    network, (grown, plain) = tiny_network(), (growing_cache(tiny_network()), DynamicCache())
    generator = torch.Generator().manual_seed(0)
    with torch.inference_mode():
        for step in range(60):
            rows = 4 if step < 20 else 3 if step < 40 else 6
            ids = torch.randint(3, 8, (rows, 3 if step == 0 else 1), generator=generator)
            own, other = (network(input_ids=ids, **given(network, c)).logits for c in (grown, plain))
            torch.testing.assert_close(own, other)
            for cache in (grown, plain):
                if step == 19:
                    cache.batch_select_indices(torch.tensor([3, 1, 0]))
                if step == 39:
                    cache.batch_repeat_interleave(2)
    assert grown.layers[0].keys.shape == plain.layers[0].keys.shape
    torch.testing.assert_close(grown.layers[1].values, plain.layers[1].values)


def test_draws_after_shared_prompts_are_those_after_single_ones():
    model = tiny_model()
    component = TransformerComponent(model)
    prompts = [
        ((3, 6),),
        ((4, 6), (5, 6)),
        ((3, 6),),
        (),
        ((4, 6), (5, 6)),
        ((4, 6),),
        ((4, 6), (5, 6), (3, 6)),
    ]
    steps = []
    together = component.samples_after(np.random.default_rng(1), prompts, 2, lambda *x: steps.append(x))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(components_module, "BATCH_ROWS", 1)
        assert component.samples_after(np.random.default_rng(1), prompts, 2) == together
        patch.setattr(components_module, "BATCH_ROWS", 64)
        patch.setattr(components_module, "BATCH_CACHE", 8)
        assert component.samples_after(np.random.default_rng(1), prompts, 2) == together
    assert steps == [(7, 7)]


def test_prompts_are_grouped_under_one_that_begins_with_them():
    texts = [[0], [0, 1], [0, 1, 2], [0, 2], [0, 1, 3, 4], [0, 2], [1]]
    assert components_module._wholes(texts) == [
        (0, 1, 2),
        (0, 1, 2),
        (0, 1, 2),
        (0, 2),
        (0, 1, 3, 4),
        (0, 2),
        (1,),
    ]


def test_laws_after_prompts_that_others_go_on_from_are_those_of_single_ones():
    component = TransformerComponent(tiny_model())
    contexts = [[0, 3, 6], [0, 3, 6, 4, 4, 6], [0], [0, 5, 6], [0, 3, 6, 4]]
    with component.model.using(None) as network:
        _, law, mask = components_module._Batch(component, contexts, 1, [0] * 5)._prefill(network)
        for row, context in zip(law, contexts, strict=True):
            logits = network(input_ids=torch.tensor([context])).logits[0, -1]
            torch.testing.assert_close(row, component.segmenter.log_law(logits))
    assert mask.sum(dim=1).tolist() == [len(context) for context in contexts]


def test_batches_shrink_with_memory_and_change_no_score(model, segmenter, minus, monkeypatch):
    from llm_bridge import components, room

    texts = [((A, STOP),) * k for k in range(1, 6)] * 8
    wanted = minus.log_likelihoods(texts)
    small = TransformerComponent(model, "minus", segmenter)
    monkeypatch.setattr(components, "free_bytes", lambda device: 30_000)
    assert small._most_tokens == 64  # of 24 bytes for each of 9 logits, in half of 30,000
    assert (minus._most_tokens, minus._most_rows, minus._most_cached) == (1024, 128, 16_384)
    sizes = [len(batch) for batch in small._batches([0], [[3] * 10] * 40)]
    assert max(sizes) == 6
    for one, other in zip(small.log_likelihoods(texts), wanted, strict=True):
        assert_allclose(one, other, atol=FLOAT32)
    assert room.fitting(128, 10**6, 0) == 1


def test_a_limit_of_the_container_counts(tmp_path, monkeypatch):
    import theory.memory
    from llm_bridge import room

    limit, used = tmp_path / "max", tmp_path / "current"
    limit.write_text("1000000\n")
    used.write_text("400000\n")
    monkeypatch.setattr(theory.memory, "CGROUPS", ((limit, used),))
    assert room.free_bytes(torch.device("cpu")) == 600_000
    limit.write_text("max\n")
    assert room.free_bytes(torch.device("cpu")) > 10**6


def test_keys_and_values_take_what_they_are_said_to_take():
    from llm_bridge.room import cached_bytes

    network, cache = tiny_network(), growing_cache(tiny_network())
    with torch.inference_mode():
        network(input_ids=torch.tensor([[0, 3, 4, 5]]), **given(network, cache))
    held = sum(t.nbytes for layer in cache.layers for t in (layer.keys, layer.values)) / 4
    assert cached_bytes(network.config, torch.float32) == 2 * held
