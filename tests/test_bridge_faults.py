"""What must not load silently, and architectures: right scores, or one line before anything is trained."""

import json
from importlib.util import find_spec

import numpy as np
import pytest

if find_spec("torch") is None or find_spec("transformers") is None or find_spec("peft") is None:
    pytest.skip("needs the extra llm: make bridge, or pip install -e '.[llm]'", allow_module_level=True)

import torch
import transformers
from bridge_models import WORDS, tiny_network, tiny_tokenizer
from safetensors.torch import load_file, save_file

from llm_bridge.components import TransformerComponent
from llm_bridge.errors import BridgeError
from llm_bridge.models import load_model, wrap
from llm_bridge.probe import refuse_unfit
from llm_bridge.sentences import Segmenter, SentencePolicy
from llm_bridge.train import train_adapter

# Weights

HEAD, LAYER = "lm_head.weight", "model.layers.1."


def saved(folder, change=lambda weights: weights, **config):
    """A tiny network on disk, its weights changed by a function, and its config by names."""
    tiny_network(0).save_pretrained(folder)
    tiny_tokenizer().save_pretrained(folder)
    file = folder / "model.safetensors"
    save_file(change(load_file(file)), file, metadata={"format": "pt"})
    text = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**text, **config}))
    return folder


def without(start):
    return lambda weights: {k: v for k, v in weights.items() if not k.startswith(start)}


def poisoned(value):
    def change(weights):
        weights["model.norm.weight"][3] = value
        return weights

    return change


DAMAGED = {
    "no head": (without(HEAD), {}, f"lack {HEAD}"),
    "no layer": (without(LAYER), {}, f"lack {LAYER}"),
    "no embedding": (without("model.embed_tokens"), {}, "lack model.embed_tokens.weight"),
    "a foreign prefix": (lambda w: {f"net.{k}": v for k, v in w.items()}, {}, "it has net."),
    "a layer too many": (lambda w: w, {"num_hidden_layers": 1}, "have no place"),
    "a layer too few": (lambda w: w, {"num_hidden_layers": 3}, "lack model.layers.2."),
    "another shape": (lambda w: w, {"intermediate_size": 16}, "of other shapes than its config.json says"),
    "NaN": (poisoned(torch.nan), {}, "model.norm.weight holds what is no finite number"),
    "infinity": (poisoned(torch.inf), {}, "model.norm.weight holds what is no finite number"),
    "nothing": (lambda w: {}, {}, "lack"),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_weights_that_are_not_those_of_the_network_are_refused(tmp_path, case):
    change, config, told = DAMAGED[case]
    with pytest.raises(BridgeError) as caught:
        load_model(saved(tmp_path, change, **config))
    assert str(tmp_path) in str(caught.value)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_weights_that_are_whole_or_tied_load_twice_alike(tmp_path):
    whole = saved(tmp_path / "whole")
    assert load_model(whole).digest == load_model(whole).digest
    tied = saved(tmp_path / "tied", without(HEAD), tie_word_embeddings=True)
    first, second = load_model(tied), load_model(tied)
    assert first.digest == second.digest
    assert torch.equal(first.network.lm_head.weight, first.network.model.embed_tokens.weight)


def test_a_wide_weight_does_not_become_infinite_silently(tmp_path):
    folder = saved(tmp_path, poisoned(1e30))
    load_model(folder)
    with pytest.raises(BridgeError, match="no finite number in float16"):
        load_model(folder, dtype="float16")


def test_a_missing_shard_an_empty_file_and_an_adapter_are_refused(tmp_path):
    network = tiny_network(0)
    network.save_pretrained(tmp_path / "shards", max_shard_size="4KB")
    tiny_tokenizer().save_pretrained(tmp_path / "shards")
    load_model(tmp_path / "shards")
    sorted((tmp_path / "shards").glob("*-of-*.safetensors"))[0].unlink()
    empty = saved(tmp_path / "empty")
    (empty / "model.safetensors").write_bytes(b"")
    adapter = saved(tmp_path / "adapter")
    (adapter / "adapter_config.json").write_text("{}")
    for folder, told in (
        (tmp_path / "shards", "cannot be loaded"),
        (empty, "cannot be loaded"),
        (adapter, "holds an adapter"),
    ):
        with pytest.raises(BridgeError, match=told) as caught:
            load_model(folder)
        assert "\n" not in str(caught.value)


def test_a_tokenizer_of_another_vocabulary_is_refused():
    for logits in (len(WORDS) - 1, 2 * len(WORDS) + 1):
        with pytest.raises(BridgeError, match="tokenizer"):
            wrap(tiny_network(0, logits=logits), tiny_tokenizer(), name="tiny")


# Architectures

LLAMA = {
    "hidden_size": 16,
    "intermediate_size": 32,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 256,
    "initializer_range": 0.4,
    "pad_token_id": 2,
}
BERT = {k: v for k, v in LLAMA.items() if k != "num_key_value_heads"}
GPT2 = {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 256, "initializer_range": 0.4}
RIGHT = {
    "sliding windows": ("Mistral", {**LLAMA, "sliding_window": 4}),
    "windows in some layers": ("Gemma3Text", {**LLAMA, "sliding_window": 4, "head_dim": 8}),
    "experts": ("Mixtral", {**LLAMA, "num_local_experts": 4}),
    "learned positions": ("GPT2", GPT2),
    "a decoder of BERT": ("Bert", {**BERT, "is_decoder": True}),
}
UNFIT = {
    "a state space": (
        "Mamba",
        {"hidden_size": 16, "state_size": 4, "pad_token_id": 2},
        "its layers keep another state",
    ),
    "a recurrence": ("Rwkv", {"hidden_size": 16}, "from a cache"),
    "both directions": ("Bert", BERT, "tokens that come later"),
}


def network_of(kind, options):
    torch.manual_seed(0)
    config = getattr(transformers, f"{kind}Config")
    common = {"vocab_size": 9, "bos_token_id": 0, "eos_token_id": 1}
    return transformers.AutoModelForCausalLM.from_config(
        config(**{"num_hidden_layers": 2, **common, **options})
    )


@pytest.mark.parametrize("case", RIGHT)
def test_scores_and_draws_are_those_without_a_cache(case):
    network = network_of(*RIGHT[case])
    model = wrap(network, tiny_tokenizer(), name=case)
    component = TransformerComponent(model, None, Segmenter(model, SentencePolicy(cap=6)))
    prompt = ((3, 6), (4, 5, 4, 6))
    texts = [
        ((3, 4, 6), (7,), (5, 4, 3, 3, 6)),
        ((4, 6), (5, 5, 6), (3, 7)),
        ((3, 3, 3, 4, 5, 6), (4, 6), (7,)),
    ]
    for text, found in zip(texts, component.log_likelihoods(texts, prompt), strict=True):
        ids = [0, *(t for s in (*prompt, *text) for t in s)]
        with torch.inference_mode():
            law = component.segmenter.log_law(
                network(input_ids=torch.tensor([ids]), use_cache=False).logits[0]
            )
        at = 1 + sum(map(len, prompt))
        for sentence, score in zip(text, found, strict=True):
            wanted = sum(float(law[at + i - 1, token]) for i, token in enumerate(sentence))
            assert score == pytest.approx(wanted, abs=1e-4)
            at += len(sentence)
    prompts = [prompt, (), prompt[:1], ((5, 6),)]
    drawn = component.samples_after(np.random.default_rng(5), prompts, 3)
    seeds = np.random.default_rng(5).integers(2**63, size=4)
    alone = [
        component._drawn([component._context(p)], 3, [int(s)])[0] for p, s in zip(prompts, seeds, strict=True)
    ]
    assert drawn == alone


@pytest.mark.filterwarnings("ignore::FutureWarning")  # of networks that are refused, in their own code
@pytest.mark.parametrize("case", UNFIT)
def test_what_cannot_be_scored_in_batches_is_refused_before_training(case):
    kind, options, told = UNFIT[case]
    model = wrap(network_of(kind, options), tiny_tokenizer(), name=case)
    with pytest.raises(BridgeError, match=told) as caught:
        TransformerComponent(model)
    assert "\n" not in str(caught.value)
    with pytest.raises(BridgeError, match=told):
        train_adapter(model, "minus", [f"a b {w}" for w in WORDS], plan())
    assert not model.adapters


def plan():
    from llm_bridge.train import TrainingPlan

    return TrainingPlan(epochs=1)


def test_the_probe_sees_a_mask_that_is_not_heeded():
    model = wrap(tiny_network(0), tiny_tokenizer(), name="tiny")
    refuse_unfit(model)  # as it is, it passes
    model.probed = False
    forward = model.network.forward
    model.network.forward = lambda *a, **k: forward(*a, **{**k, "attention_mask": None})
    with pytest.raises(BridgeError, match="in a batch from a cache"):
        refuse_unfit(model)


def test_the_probe_sees_rows_that_depend_on_each_other():
    model = wrap(tiny_network(0), tiny_tokenizer(), name="tiny")
    forward = model.network.forward

    def mixing(*arguments, **options):
        found = forward(*arguments, **options)
        found.logits = found.logits + 0.1 * torch.arange(9) * (found.logits.shape[0] - 1)
        return found

    model.network.forward = mixing
    with pytest.raises(BridgeError, match="in a batch from a cache"):
        refuse_unfit(model)
