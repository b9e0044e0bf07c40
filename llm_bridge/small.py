"""A small transformer, many copies of it side by side, trained from nothing on texts of known laws.

All texts of a length over a few letters are listed, so that the law of a copy is known exactly, and a corpus is its counts of them. Copies
have parameters of their own and share nothing; they are stacked, since networks of this size cost more in calls than in arithmetic.
Everything is in float64: what is asked for are small differences of losses.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

from llm_bridge.errors import BridgeError
from theory.models import Floats

Weights = Callable[[int], Floats]
"""Of a step: the share of each text in the loss of each copy, shape (copies, texts)."""


@dataclass(frozen=True)
class Shape:
    """Of a network and of its texts.

    Attributes:
      letters: in the alphabet.
      length: letters in a text.
      width: of the hidden states.
      heads: of attention, a divisor of the width.
      layers: blocks of attention and of a network of one hidden layer.
    """

    letters: int = 4
    length: int = 4
    width: int = 16
    heads: int = 2
    layers: int = 1

    def __post_init__(self) -> None:
        if min(self.letters - 1, self.length, self.heads, self.layers) < 1 or self.width % self.heads:
            raise BridgeError(
                f"{self}: two letters, one of each other at least, and a width that the heads divide"
            )

    def texts(self) -> np.ndarray[Any, np.dtype[np.int64]]:
        """Every text, shape (letters^length, length)."""
        return np.array(list(itertools.product(range(self.letters), repeat=self.length)))


class Decoder(nn.Module):
    """A decoder of pre-norm blocks with learnt positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.letter = nn.Embedding(shape.letters + 1, shape.width)  # the last one opens a text
        self.place = nn.Parameter(0.02 * torch.randn(shape.length, shape.width))
        self.blocks = nn.ModuleList(_Block(shape.width, shape.heads) for _ in range(shape.layers))
        self.norm = nn.LayerNorm(shape.width)
        self.head = nn.Linear(shape.width, shape.letters)

    def forward(self, texts: torch.Tensor) -> torch.Tensor:
        """log q of every text, nats, shape (texts,); they are given in their order, as `Shape.texts` has them."""
        letters, length = self.shape.letters, self.shape.length
        before = texts[
            ::letters, :-1
        ]  # the last letter is no input: texts that differ in it alone are one row
        opening = torch.full((len(before), 1), letters)
        h = self.letter(torch.cat([opening, before], dim=1)) + self.place
        for block in self.blocks:
            h = block(h)
        law = torch.log_softmax(self.head(self.norm(h)), dim=-1)
        said = law[:, :-1].gather(2, before[:, :, None])[:, :, 0].sum(dim=1)
        found: torch.Tensor = (said[:, None] + law[:, length - 1]).reshape(-1)
        return found


class _Block(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.mixed, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.wide, self.narrow = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, h: torch.Tensor) -> torch.Tensor:
        rows, places, width = h.shape
        q, k, v = (
            part.reshape(rows, places, self.heads, -1).transpose(1, 2)
            for part in self.mixed(self.first(h)).chunk(3, dim=-1)
        )
        scores = q @ k.transpose(2, 3) / math.sqrt(q.shape[-1])
        later = torch.triu(torch.ones(places, places, dtype=torch.bool), diagonal=1)
        seen = torch.softmax(scores.masked_fill(later, -torch.inf), dim=-1) @ v
        h = h + self.out(seen.transpose(1, 2).reshape(rows, places, width))
        return h + self.narrow(torch.nn.functional.gelu(self.wide(self.second(h))))


class Copies:
    """Networks of one shape, each with parameters of its own.

    Args:
      shape: of all.
      seeds: of the parameters that each starts from.
    """

    def __init__(self, shape: Shape, seeds: Sequence[int]) -> None:
        made = []
        for seed in seeds:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                made.append(Decoder(shape).double())
        self.shape, self._plain = shape, made[0]
        self._texts = torch.from_numpy(shape.texts())
        state, _ = stack_module_state(made)
        self._state = {name: tensor.detach().clone() for name, tensor in state.items()}

    def __len__(self) -> int:
        return len(next(iter(self._state.values())))

    @property
    def size(self) -> int:
        """Parameters of one network."""
        return sum(p[0].numel() for p in self._state.values())

    def part(self, chosen: Sequence[int]) -> Copies:
        """Copies of some, by index, which may repeat; training them leaves these as they are."""
        made = Copies.__new__(Copies)
        made.shape, made._plain, made._texts = self.shape, self._plain, self._texts
        made._state = {name: tensor[list(chosen)].clone() for name, tensor in self._state.items()}
        return made

    def _log_laws(self, state: dict[str, torch.Tensor]) -> torch.Tensor:
        def law(one: dict[str, torch.Tensor]) -> torch.Tensor:
            found: torch.Tensor = functional_call(self._plain, one, (self._texts,))
            return found

        found: torch.Tensor = vmap(law)(state)
        return found

    def log_laws(self) -> Floats:
        """log q of every text under every copy, nats, shape (copies, texts)."""
        with torch.no_grad():
            found: Floats = self._log_laws(self._state).numpy()
        return found

    def train(
        self,
        weights: Weights,
        steps: int,
        *,
        rate: float,
        last: float | None = None,
        seen: Callable[[int], None] | None = None,
    ) -> None:
        """Adam on the mean loss of each copy, from moments of 0; the copies do not see each other.

        Args:
          weights: the share of each text in the loss, by step.
          steps: how many.
          rate: at the first step.
          last: at the last one, with a half cosine between; None keeps the rate.
          seen: called with the number of steps done, before the first one and after each.
        """
        self.descend(
            lambda step, log_laws: -(torch.from_numpy(weights(step)) * log_laws).sum(),
            steps,
            rate=rate,
            last=last,
            seen=seen,
        )

    def descend(
        self,
        loss: Callable[[int, torch.Tensor], torch.Tensor],
        steps: int,
        *,
        rate: float,
        last: float | None = None,
        seen: Callable[[int], None] | None = None,
    ) -> None:
        """Adam on any loss, from moments of 0.

        Args:
          loss: of the step and of log q of every text under every copy, shape (copies, texts): a sum over copies of what is each one's own.
          steps, rate, last, seen: as of `train`.
        """
        state = {name: tensor.clone().requires_grad_(True) for name, tensor in self._state.items()}
        optimizer = torch.optim.Adam(state.values(), lr=rate, betas=(0.9, 0.99))
        if seen is not None:
            seen(0)
        for step in range(steps):
            if last is not None:
                share = (1 + math.cos(math.pi * step / max(1, steps - 1))) / 2
                for group in optimizer.param_groups:
                    group["lr"] = last + (rate - last) * share
            value = loss(step, self._log_laws(state))
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            self._state = {name: tensor.detach() for name, tensor in state.items()}
            if seen is not None:
                seen(step + 1)


def chain_law(shape: Shape, start: Floats, moves: Floats) -> Floats:
    """The law of a Markov chain's texts of this shape.

    Args:
      start: law of the first letter, shape (letters,).
      moves: law of the next letter after each, shape (letters, letters).
    """
    texts = shape.texts()
    law = start[texts[:, 0]]
    for before, after in itertools.pairwise(texts.T):
        law = law * moves[before, after]
    found: Floats = law / law.sum()
    return found
