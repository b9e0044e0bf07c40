"""How large a batch may be, from the memory that is free where the weights are.

Sizes are halved from the largest that serve until they fit, so that small differences of memory do not change them: what is kept on disk is
found by batch (`llm_bridge.store`).
"""

from __future__ import annotations

from typing import Any

import torch

from theory.memory import free_memory

PART = 0.5
"""Of the free memory that a batch may take."""
LAW_BYTES = 24
"""Of a logit on its way to a law: the logits of two components or copies of one in 32 bits, cumulated masses in 64."""


def free_bytes(device: torch.device) -> int:
    """Memory that is free on a device; on the processor no more than what the container that this runs in leaves."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    return free_memory()


def law_bytes(config: Any) -> int:
    """Of the laws of one token."""
    return LAW_BYTES * int(config.vocab_size)


def cached_bytes(config: Any, dtype: torch.dtype) -> int:
    """Of keys and values of one token in all layers, twice: they are copied when they grow."""

    def named(*names: str) -> int | None:
        return next((int(x) for n in names if isinstance(x := getattr(config, n, None), int)), None)

    layers, width = named("num_hidden_layers", "n_layer") or 1, named("hidden_size", "n_embd") or 1
    heads = named("num_attention_heads", "n_head") or 1
    size = named("head_dim") or width // heads
    return 4 * layers * (named("num_key_value_heads") or heads) * size * dtype.itemsize


def fitting(most: int, each: int, free: int) -> int:
    """The largest of most, most/2, most/4, ... of so many bytes each that fits into `PART` of the free memory; at least 1."""
    count = most
    while count > 1 and count * each > PART * free:
        count //= 2
    return count
