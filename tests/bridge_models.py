"""Tiny random transformers for the tests of the bridge; needs the extra llm."""

from __future__ import annotations

import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from llm_bridge.adapters import AdapterConfig, attach
from llm_bridge.models import wrap

torch.set_num_threads(1)  # threads cost more than networks of this size

WORDS = ("<s>", "</s>", "<pad>", "a", "b", "c", ".", "no!")


def tiny_tokenizer(bos="<s>"):
    core = Tokenizer(WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token="<pad>"))
    core.pre_tokenizer = WhitespaceSplit()
    return PreTrainedTokenizerFast(
        tokenizer_object=core, bos_token=bos, eos_token="</s>", pad_token="<pad>", unk_token="<pad>"
    )


def tiny_network(seed=0, context=64, logits=9, spread=0.4):
    """One more logit than there are tokens, as padded embeddings have."""
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=logits,
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=context,
        initializer_range=spread,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=2,
    )
    return LlamaForCausalLM(config)


def tiny_model(seed=0, context=64, spread=0.4):
    return wrap(tiny_network(seed, context, spread=spread), tiny_tokenizer(), name="tiny")


def randomise(model, name, seed, size=0.5):
    """An adapter with effect, without training it."""
    attach(model, name, AdapterConfig(rank=2, scale=2.0))
    generator = torch.Generator().manual_seed(seed)
    for key, parameter in model.network.named_parameters():
        if f".{name}." in key:
            parameter.data.copy_(size * torch.randn(parameter.shape, generator=generator))
