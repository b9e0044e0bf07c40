"""Loading models: what is found, what is refused, each refusal one line."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from llm_bridge import BridgeError, TransformerComponent, load_model
from llm_bridge.models import keep_memory, wrap
from tests.bridge_models import randomise, tiny_model, tiny_network, tiny_tokenizer

TEXT = ((3, 6), (4, 5, 7))


@pytest.fixture
def folder(tmp_path):
    tiny_network().save_pretrained(tmp_path)
    tiny_tokenizer().save_pretrained(tmp_path)
    return tmp_path


def test_a_folder_is_the_model_that_was_saved(folder):
    found = load_model(folder)
    assert (found.start, found.context, found.name) == ((0,), 64, folder.name)
    assert found.digest == tiny_model().digest
    assert_allclose(
        TransformerComponent(found).log_likelihood(TEXT),
        TransformerComponent(tiny_model()).log_likelihood(TEXT),
        atol=1e-5,
    )


def test_bfloat16_weights_give_laws_in_float32(folder):
    component = TransformerComponent(load_model(folder, dtype="bfloat16"))
    assert next(component.model.network.parameters()).dtype == torch.bfloat16
    _, law = next(iter(component.token_laws([TEXT[0]])))
    assert law.dtype == torch.float32
    assert_allclose(law.exp().sum(dim=1).numpy(), 1, atol=1e-6)


def test_the_digest_knows_the_weights_and_not_the_adapters():
    model = tiny_model()
    bare = model.digest
    randomise(model, "minus", 1)
    del model.__dict__["digest"]
    assert model.digest == bare
    assert tiny_model(seed=1).digest != bare


def test_a_tokenizer_without_bos_needs_a_choice(tmp_path):
    with pytest.raises(BridgeError, match="no BOS token to open a text with; choose one with --start-token"):
        wrap(tiny_network(), tiny_tokenizer(bos=None), name="tiny")
    assert wrap(tiny_network(), tiny_tokenizer(bos=None), name="tiny", start_token="eos").start == (1,)
    assert wrap(tiny_network(), tiny_tokenizer(bos=None), name="tiny", start_token="a").start == (3,)
    with pytest.raises(BridgeError, match="no token 'xyz'"):
        wrap(tiny_network(), tiny_tokenizer(), name="tiny", start_token="xyz")


def test_a_tokenizer_of_another_model_is_seen():
    with pytest.raises(BridgeError, match="5 logits for 8 tokens"):
        wrap(tiny_network(logits=5), tiny_tokenizer(), name="tiny")


def damage(path):
    path.write_bytes(path.read_bytes()[:200])


@pytest.mark.parametrize(
    ("break_it", "options", "message"),
    [
        (lambda f: damage(f / "model.safetensors"), {}, "cannot be loaded; the file may be damaged"),
        (lambda f: (f / "config.json").write_text("{"), {}, "cannot be loaded; the file may be damaged"),
        (lambda f: (f / "config.json").unlink(), {}, "no config.json in this folder"),
        (lambda f: (f / "model.safetensors").unlink(), {}, "no weights as safetensors; .* add --pickled"),
        (lambda f: None, {"dtype": "int3"}, "dtype 'int3' is none of float32"),
        (lambda f: None, {"device": "abacus"}, "device 'abacus' is unknown"),
    ],
)
def test_damaged_folders(folder, break_it, options, message):
    break_it(folder)
    with pytest.raises(BridgeError, match=message) as caught:
        load_model(folder, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("model.gguf", None, "no such file or folder"),
        ("model.gguf", b"not gguf", "is no GGUF file"),
        ("model.gguf", b"GGUF\x03\x00", "cannot be loaded; the file may be damaged"),
        ("model.gguf", b"", "is no GGUF file"),
        ("model.bin", b"x", "is a file but not .gguf"),
        ("folder/deep/model", None, "no such file or folder"),
    ],
)
def test_damaged_files(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BridgeError, match=message) as caught:
        load_model(path)
    assert "\n" not in str(caught.value)


def test_pickled_weights_only_on_request(folder):
    (folder / "model.safetensors").unlink()
    torch.save(tiny_network().state_dict(), folder / "pytorch_model.bin")
    with pytest.raises(BridgeError, match="add --pickled"):
        load_model(folder)
    found = TransformerComponent(load_model(folder, pickled=True))
    assert np.isfinite(found.log_likelihood(TEXT)).all()


def test_a_hub_name_offline_is_one_line(monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    code = (
        "from llm_bridge import load_model, BridgeError\n"
        "try:\n load_model('nobody/no-such-model')\n"
        "except BridgeError as e:\n print(e)"
    )
    shown = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True
    )
    assert "nobody/no-such-model: neither a file here nor a model that the hub gives" in shown.stdout


def test_memory_is_kept_where_the_library_can(monkeypatch):
    called = []

    class Library:
        def mallopt(self, parameter, value):
            called.append((parameter, value))

    monkeypatch.setattr("ctypes.CDLL", lambda name: Library())
    keep_memory()
    assert called == [(-3, 2**30), (-1, 2**30)]
    monkeypatch.setattr("ctypes.CDLL", lambda name: object())  # another C library
    keep_memory()
