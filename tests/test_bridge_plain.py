"""Scores of training and of measuring beside plain transformers, on random networks made here: to 1e-5 nats in float32."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from llm_bridge import Segmenter, SentencePolicy, TransformerComponent, load_model
from llm_bridge.models import widen_head, wrap
from llm_bridge.train import _loss
from tests.bridge_models import randomise, tiny_model, tiny_network, tiny_tokenizer

CLOSE = 1e-5
TEXTS = [((3, 4, 6), (7,), (5, 4, 3, 6)), ((4, 6), (5, 5, 6), (3, 7)), ((3, 3, 3, 4, 5, 6), (4, 6))]
PROMPT = ((4, 5, 6), (3, 7))


@pytest.fixture(scope="module")
def pair():
    model = tiny_model(spread=0.3)
    randomise(model, "minus", 1)
    randomise(model, "plus", 2)
    segmenter = Segmenter(model, SentencePolicy(cap=6))
    return tuple(TransformerComponent(model, side, segmenter) for side in ("minus", "plus"))


def plain(component, sentences, prompt=()):
    """Log-probability of each sentence by one forward pass of one text, as anyone would write it, nats."""
    model, tokens = component.model, [t for s in (*prompt, *sentences) for t in s]
    ids = torch.tensor([[*component.opening, *tokens]])
    model.network.set_adapter(component.adapter)
    with torch.no_grad():
        logits = model.network(input_ids=ids, use_cache=False).logits[0]
    forbidden = [i for i in range(logits.shape[1]) if i not in (3, 4, 5, 6, 7)]
    logits[:, forbidden] = -torch.inf
    law = torch.nn.functional.log_softmax(logits, dim=-1)
    steps = [float(law[k, t]) for k, t in enumerate(tokens, len(component.opening) - 1)]
    ends = np.cumsum([0, *(len(s) for s in (*prompt, *sentences))])
    return [sum(steps[a:b]) for a, b in pairwise(ends)][len(prompt) :]


@pytest.mark.parametrize("prompt", [(), PROMPT])
def test_scores_are_those_of_plain_transformers(pair, prompt):
    for component in pair:
        for text, found in zip(TEXTS, component.log_likelihoods(TEXTS, prompt), strict=True):
            np.testing.assert_allclose(found, plain(component, text, prompt), atol=CLOSE, rtol=0)


def rows(texts):
    return [[0, *(t for s in text for t in s)] for text in texts]


def test_the_loss_is_that_of_plain_transformers(pair):
    minus, _ = pair
    model = minus.model
    model.network.set_adapter("minus")
    wanted, tokens = 0.0, 0
    for row in rows(TEXTS):
        ids = torch.tensor([row])
        with torch.no_grad():
            wanted += float(model.network(input_ids=ids, labels=ids).loss) * (len(row) - 1)
        tokens += len(row) - 1
    with torch.no_grad():
        assert float(_loss(model, rows(TEXTS))) == pytest.approx(wanted / tokens, abs=CLOSE)


def test_training_and_measuring_differ_by_the_mass_of_forbidden_tokens_alone(pair):
    """Measuring renormalises over the tokens that may be said; before that both are one number."""
    minus, _ = pair
    model = minus.model
    with torch.no_grad(), model.using("minus") as network:
        for text, row in zip(TEXTS, rows(TEXTS), strict=True):
            laws = torch.log_softmax(network(input_ids=torch.tensor([row])).logits[0, :-1], dim=-1)
            allowed = laws[:, minus.segmenter.allowed].logsumexp(dim=-1).sum()
            trained = -float(_loss(model, [row])) * (len(row) - 1)
            measured = float(minus.log_likelihood(text).sum())
            assert trained == pytest.approx(measured + float(allowed), abs=CLOSE * len(row))


def test_laws_of_16_bit_weights_are_not_of_16_bit_logits(tmp_path):
    """The last layer is computed in float32, also where it is tied to the embeddings; plain bfloat16 logits are far coarser."""
    for tied in (False, True):
        network = tiny_network(spread=1.0)
        network.config.tie_word_embeddings = tied
        if tied:
            network.tie_weights()
        folder = tmp_path / str(tied)
        network.save_pretrained(folder)
        tiny_tokenizer().save_pretrained(folder)
        model = load_model(folder, dtype="bfloat16")
        assert model.network.get_input_embeddings().weight.dtype == torch.bfloat16
        ids = torch.tensor([[0, 3, 4, 5, 6]])
        with torch.no_grad():
            hidden = model.network.model(input_ids=ids).last_hidden_state[0]
            head = model.network.get_output_embeddings().weight
            exact = hidden.double() @ head.double().T
            logits = model.network(input_ids=ids).logits[0]
        assert logits.dtype == torch.float32
        assert float((logits - exact).abs().max()) < CLOSE
        assert float((exact.bfloat16() - exact).abs().max()) > 100 * CLOSE  # what the check would see without


def test_wide_weights_are_left_alone():
    network = tiny_network().double()
    widen_head(network)
    model = wrap(network, tiny_tokenizer(), name="tiny")
    assert network.get_output_embeddings().weight.dtype == torch.float64
    assert _loss(model, rows(TEXTS)).dtype == torch.float64
