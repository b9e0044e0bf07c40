"""Keys and values of a text that grows token by token, without copying what is there at every step."""

from __future__ import annotations

from inspect import signature
from typing import Any

import torch
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

LEAST_ROOM = 32
"""Tokens that a layer has room for after it was copied; a third of its length where that is more."""


class GrowingLayer(DynamicLayer):
    """`DynamicLayer`, whose keys and values are views of buffers with room for the tokens to come.

    The layer of transformers concatenates at each step, which for many rows costs more than attention itself.
    """

    keys: Any
    values: Any
    _buffers: list[torch.Tensor]

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *args: Any, **kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Append keys and values, shape (rows, heads, new tokens, size); all of them are returned."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        if self.keys.numel() == 0:
            # The first tokens are often the only ones: nothing is copied for them.
            self.keys, self.values = key_states, value_states
            return self.keys, self.values
        before, new = self.keys.shape[-2], key_states.shape[-2]
        if self.keys is not self.__dict__.get("_seen") or before + new > self._buffers[0].shape[-2]:
            room = before + new + max(LEAST_ROOM, before // 3)
            self._buffers = [_roomy(old, room) for old in (self.keys, self.values)]
        for buffer, states in zip(self._buffers, (key_states, value_states), strict=True):
            buffer[..., before : before + new, :] = states
        self.keys, self.values = (buffer[..., : before + new, :] for buffer in self._buffers)
        # Whoever selects or repeats rows puts other tensors in place: the buffers are then no longer theirs.
        self._seen = self.keys
        return self.keys, self.values


def _roomy(old: torch.Tensor, room: int) -> torch.Tensor:
    buffer = old.new_empty((*old.shape[:-2], room, old.shape[-1]))
    buffer[..., : old.shape[-2], :] = old
    return buffer


def given(network: Any, cache: DynamicCache) -> dict[str, Any]:
    """The cache as an argument of the network's forward pass, under the name that this version of transformers has for it.

    It is ``cache`` in the newest ones, where the older ``past_key_values`` warns.
    """
    base = network.get_base_model() if hasattr(network, "get_base_model") else network
    name = "cache" if "cache" in signature(type(base).forward).parameters else "past_key_values"
    return {name: cache}


def growing_cache(network: Any) -> DynamicCache:
    """An empty cache for a network; layers of its own kinds, such as sliding windows, stay as they are."""
    cache = DynamicCache(config=network.config)
    cache.layers = [GrowingLayer() if type(layer) is DynamicLayer else layer for layer in cache.layers]
    return cache
