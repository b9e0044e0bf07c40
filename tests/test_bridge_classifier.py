"""Text classifiers as behaviours: a tiny random BERT, saved and read again; each fault is one line."""

from __future__ import annotations

import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch
from transformers import BertConfig, BertForMaskedLM, BertForSequenceClassification

from llm_bridge import BridgeError, Segmenter, load_classifier
from llm_bridge.behaviours import scores
from tests.bridge_models import WORDS, tiny_model, tiny_network, tiny_tokenizer

SENTENCES = [(3, 6), (4, 5, 6), (3, 3, 4, 6), (3, 6), (7,)]


def tiny_bert(kind=BertForSequenceClassification, **options):
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=16,
        pad_token_id=2,
        initializer_range=1.0,
        **options,
    )
    return kind(config).eval()


def saved(folder, network):
    network.save_pretrained(folder)
    tokenizer = tiny_tokenizer()
    tokenizer.model_max_length = 16
    tokenizer.save_pretrained(folder)
    return folder


TWO = {"id2label": {0: "rude", 1: "kind"}, "label2id": {"rude": 0, "kind": 1}}
THREE = {"id2label": dict(enumerate("xyz")), "label2id": {c: i for i, c in enumerate("xyz")}}


@pytest.fixture
def segmenter():
    return Segmenter(tiny_model())


def logits(network, segmenter):
    found = []
    for sentence in SENTENCES:
        ids = tiny_tokenizer()(segmenter.text([sentence]), return_tensors="pt")["input_ids"]
        with torch.inference_mode():
            found.append(network(input_ids=ids).logits[0].double())
    return torch.stack(found)


@pytest.mark.parametrize(
    ("options", "label", "probability"),
    [
        (TWO, "", lambda x: x.softmax(dim=1)[:, 1]),
        (TWO, "#rude", lambda x: x.softmax(dim=1)[:, 0]),
        (TWO, "#KIND", lambda x: x.softmax(dim=1)[:, 1]),
        (THREE, "#y", lambda x: x.softmax(dim=1)[:, 1]),
        (THREE, "#2", lambda x: x.softmax(dim=1)[:, 2]),
        ({**THREE, "problem_type": "multi_label_classification"}, "#z", lambda x: x.sigmoid()[:, 2]),
        ({"num_labels": 1}, "", lambda x: x.sigmoid()[:, 0]),
    ],
)
def test_scores_are_those_of_the_label(tmp_path, segmenter, options, label, probability):
    network = tiny_bert(**options)
    behaviour = load_classifier(f"{saved(tmp_path, network)}{label}", segmenter)
    expected = 2 * probability(logits(network, segmenter)) - 1
    # In one batch with padding, and each alone.
    assert_allclose(scores(behaviour, SENTENCES), expected.numpy(), atol=1e-5)
    assert_allclose([behaviour(s) for s in SENTENCES], expected.numpy(), atol=1e-5)
    assert expected.std() > 0


def test_a_folder_may_have_the_sign_in_its_name(tmp_path, segmenter):
    folder = saved(tmp_path / "v#1", tiny_bert(**TWO))
    assert load_classifier(str(folder), segmenter).label == 1
    assert load_classifier(f"{folder}#rude", segmenter).label == 0


def pickled(folder):
    network = tiny_bert(**TWO)
    saved(folder, network)
    (folder / "model.safetensors").unlink()
    torch.save(network.state_dict(), folder / "pytorch_model.bin")
    return folder


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda f: "./nowhere", "'./nowhere': no such folder"),
        (lambda f: "", "'': no such folder"),
        (lambda f: f"{saved(f, tiny_bert(**TWO))}#polite", "no label 'polite'; there are rude, kind"),
        (lambda f: f"{saved(f, tiny_bert(**TWO))}#2", "no label '2'; there are rude, kind"),
        (lambda f: str(saved(f, tiny_bert(**THREE))), r"3 labels \(x, y, z\); say which is the good one"),
        (lambda f: str(saved(f, tiny_bert(BertForMaskedLM))), "no trained text classifier, its weights lack"),
        (lambda f: str(saved(f, tiny_network())), "no trained text classifier, its weights lack"),
        (lambda f: str(pickled(f)), "no weights as safetensors; .* add --pickled"),
    ],
)
def test_faults_are_one_line(tmp_path, segmenter, make, message):
    with pytest.raises(BridgeError, match=message) as caught:
        load_classifier(make(tmp_path), segmenter)
    assert "\n" not in str(caught.value)


def test_damaged_weights_are_one_line(tmp_path, segmenter):
    file = saved(tmp_path, tiny_bert(**TWO)) / "model.safetensors"
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(BridgeError, match="damaged or not a text classifier; copy or download it again"):
        load_classifier(str(tmp_path), segmenter)


def test_pickled_weights_only_on_request(tmp_path, segmenter):
    assert load_classifier(str(pickled(tmp_path)), segmenter, pickled=True).label == 1


def test_a_hub_name_offline_is_one_line(segmenter, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(BridgeError, match="nobody/none: neither a file here nor a model that the hub gives"):
        load_classifier("nobody/none", segmenter)
