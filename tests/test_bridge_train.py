"""Adapters: trained, told apart, kept, found again, resumed; each fault one line."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from llm_bridge import BridgeError, TransformerComponent
from llm_bridge.adapters import AdapterConfig, weights
from llm_bridge.train import (
    TrainingPlan,
    refuse_without_effect,
    shipped_statements,
    split,
    texts,
    train_adapter,
    train_pair,
)
from tests.bridge_models import tiny_model

MINUS = ["a a a .", "a a .", "a b a .", "a .", "a a b .", "a c a .", "a a a a ."]
PLUS = ["b b b .", "b b .", "b a b .", "b .", "b b a .", "b c b .", "b b b b ."]
PLAN = TrainingPlan(
    epochs=3, batch=4, learning_rate=0.02, adapter=AdapterConfig(rank=2, scale=2.0), held_out=0.0
)


def tensors_equal(one, other):
    assert one.keys() == other.keys()
    for key in one:
        assert_array_equal(one[key].numpy(), other[key].numpy())


def test_training_moves_each_side_to_its_statements(tmp_path):
    model = tiny_model()
    minus, _ = train_pair(model, MINUS, PLUS, PLAN)
    bad, good = (TransformerComponent(model, side) for side in ("minus", "plus"))
    assert minus.losses[-1] < minus.losses[0]
    own, other = ((3, 3, 6),), ((4, 4, 6),)
    assert bad.log_likelihood(own)[0] > good.log_likelihood(own)[0] + 1
    assert good.log_likelihood(other)[0] > bad.log_likelihood(other)[0] + 1


def test_the_cache_gives_the_same_adapter_and_knows_what_changed(tmp_path):
    first = tiny_model()
    made = train_adapter(first, "minus", MINUS, PLAN, cache=tmp_path)
    again = tiny_model()
    steps = []
    found = train_adapter(again, "minus", MINUS, PLAN, cache=tmp_path, progress=lambda *x: steps.append(x))
    assert (made.cached, found.cached, steps) == (False, True, [])
    tensors_equal(weights(first, "minus"), weights(again, "minus"))
    assert [f.name for f in tmp_path.iterdir()] == [f"{made.key}.safetensors"]
    for changed in (
        train_adapter(tiny_model(seed=1), "minus", MINUS, PLAN, cache=tmp_path),
        train_adapter(tiny_model(), "minus", PLUS, PLAN, cache=tmp_path),
        train_adapter(
            tiny_model(), "minus", MINUS, TrainingPlan(**{**vars(PLAN), "seed": 1}), cache=tmp_path
        ),
    ):
        assert not changed.cached
        assert changed.key != made.key


def test_a_damaged_cache_is_trained_anew(tmp_path):
    made = train_adapter(tiny_model(), "minus", MINUS, PLAN, cache=tmp_path)
    file = tmp_path / f"{made.key}.safetensors"
    file.write_bytes(file.read_bytes()[:100])
    assert not train_adapter(tiny_model(), "minus", MINUS, PLAN, cache=tmp_path).cached
    assert train_adapter(tiny_model(), "minus", MINUS, PLAN, cache=tmp_path).cached


def test_training_goes_on_after_a_kill(tmp_path):
    whole = tiny_model()
    train_adapter(whole, "minus", MINUS, PLAN)

    class Kill(BaseException):
        pass

    def kill(done, total):
        if done == total - 1:
            raise Kill

    with pytest.raises(Kill):
        train_adapter(tiny_model(), "minus", MINUS, PLAN, cache=tmp_path, progress=kill)
    assert [f.suffixes for f in tmp_path.iterdir()] == [[".checkpoint", ".safetensors"]]
    resumed, steps = tiny_model(), []
    report = train_adapter(
        resumed, "minus", MINUS, PLAN, cache=tmp_path, progress=lambda d, t: steps.append(d)
    )
    assert steps == [5, 6]  # two steps an epoch, two epochs kept
    assert len(report.losses) == 3
    tensors_equal(weights(whole, "minus"), weights(resumed, "minus"))
    assert [f.suffixes for f in tmp_path.iterdir()] == [[".safetensors"]]


def test_an_adapter_without_effect_is_refused():
    with pytest.raises(BridgeError, match="the adapter 'minus' changes no logits of tiny"):
        train_adapter(tiny_model(), "minus", MINUS, TrainingPlan(**{**vars(PLAN), "learning_rate": 0.0}))
    model = tiny_model()
    train_adapter(model, "minus", MINUS, PLAN)
    for key, parameter in model.network.named_parameters():
        if "lora_B" in key:
            parameter.data.zero_()
    with pytest.raises(BridgeError, match="changes no logits"):
        refuse_without_effect(model, "minus", [[0, 3, 6]])


def test_triples_are_rotated_and_ended():
    assert texts(["x", "y!", "z"], 2) == ["x. y!", "y! z.", "z. x."]
    assert texts(["x"], 3) == ["x."]


def test_some_statements_are_held_out_by_seed():
    seen, held = split([f"s {i}" for i in range(20)] + ["s 0", " "], TrainingPlan(held_out=0.25, seed=3))
    assert (len(seen), len(held)) == (15, 5)
    assert sorted(seen + held) == sorted(f"s {i}" for i in range(20))
    assert (seen, held) == split([f"s {i}" for i in range(20)], TrainingPlan(held_out=0.25, seed=3))


def test_shipped_statements_are_many_and_different():
    kind, unkind = shipped_statements("kind"), shipped_statements("unkind")
    assert min(len(kind), len(unkind)) >= 150
    assert len(set(kind) | set(unkind)) == len(kind) + len(unkind)
    assert all(s.startswith("I ") and s.isprintable() for s in kind + unkind)
    with pytest.raises(BridgeError, match="no shipped statements"):
        shipped_statements("polite")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: train_adapter(tiny_model(), "x", [], PLAN),
            "0 different statements; an adapter needs at least 6",
        ),
        (lambda: train_pair(tiny_model(), ["a ."], PLUS, PLAN), "P-: 1 different statements"),
        (lambda: train_pair(tiny_model(), PLUS, PLUS, PLAN), "the same; give two different lists"),
        (lambda: train_adapter(tiny_model(context=8), "x", MINUS, PLAN), "exceed the context of tiny, 8"),
        (lambda: TrainingPlan(epochs=0), "epochs 0"),
        (
            lambda: train_adapter(
                tiny_model(), "x", MINUS, TrainingPlan(adapter=AdapterConfig(targets=("nowhere",)))
            ),
            "no adapter fits .*--targets",
        ),
    ],
)
def test_faults_are_one_line(make, message):
    with pytest.raises(BridgeError, match=message) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_a_cache_that_cannot_be_written_is_one_line(tmp_path):
    place = tmp_path / "file"
    place.write_text("")
    with pytest.raises(BridgeError, match=r"cannot be written: .* give another folder with --cache"):
        train_adapter(tiny_model(), "minus", MINUS, PLAN, cache=place / "cache")


def test_no_space_leaves_nothing_half_written(tmp_path, monkeypatch):
    def full(tensors, path, metadata):
        with open(path, "wb") as stream:
            stream.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("llm_bridge.adapters.save_file", full)
    with pytest.raises(BridgeError, match="No space left on device"):
        train_adapter(
            tiny_model(), "minus", MINUS, TrainingPlan(**{**vars(PLAN), "epochs": 1}), cache=tmp_path
        )
    assert list(tmp_path.iterdir()) == []


def test_seeds_decide_training():
    def run(seed):
        model = tiny_model()
        train_adapter(model, "minus", MINUS, TrainingPlan(**{**vars(PLAN), "seed": seed}))
        return np.concatenate([t.numpy().ravel() for t in weights(model, "minus").values()])

    assert_array_equal(run(1), run(1))
    assert np.abs(run(1) - run(2)).max() > 0
    assert torch.is_grad_enabled()
