"""Prefixes of independent tokens, harmful or safe, taken together where they hold the same tokens in another order."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from theory.errors import WorldError

MOST = 3000  # kinds of prefixes of one length
RAREST = 640.0  # nats: a probability less than e to minus this is none to floats


def prefixes(laws: Sequence[Sequence[float]], lengths: Sequence[int]) -> list[np.ndarray]:
    """Probability of each kind of prefix of each length under each law; a kind is how often each token comes.

    Prefixes of one kind have the same probability under every law, so that posteriors and divergences after them are the same. Shorter
    lengths have fewer kinds: their first kind is told apart into as many alike as there is room for, which changes neither posteriors
    nor divergences, so that all lengths are one array.

    Args:
      laws: of a token, each on the same tokens.
      lengths: of the prefixes.

    Returns:
      for each law an array of shape (lengths, kinds of the longest).

    Raises:
      WorldError: too many kinds, or prefixes so rare that floats do not hold their probability.
    """
    tokens, longest = len(laws[0]), max(lengths)
    rarest = min(p for law in laws for p in law if p > 0)
    if longest * -math.log(rarest) > RAREST:
        held = int(RAREST / -math.log(rarest))
        raise WorldError(
            f"{longest} tokens, the rarest of probability {rarest:.2g}: give {held} or fewer, floats hold no more"
        )
    room = math.comb(longest + tokens - 1, tokens - 1)
    if room > MOST:
        raise WorldError(
            f"{longest} tokens, shots or answers of {tokens} kinds come in {room} ways, more than {MOST}; give a shorter text, or fewer"
        )
    found = [np.empty((len(lengths), room)) for _ in laws]
    for row, length in enumerate(lengths):
        kinds = list(_counts(length, tokens))
        ways = [math.factorial(length) // math.prod(map(math.factorial, kind)) for kind in kinds]
        alike = 1 + room - len(kinds)
        for law, made in zip(laws, found, strict=True):
            mass = [
                n * math.prod(p**c for p, c in zip(law, kind, strict=True))
                for n, kind in zip(ways, kinds, strict=True)
            ]
            made[row] = [mass[0] / alike] * alike + mass[1:]
    return [made / made.sum(axis=1, keepdims=True) for made in found]


def _counts(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    """All ways to write a number as an ordered sum of so many whole numbers."""
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in _counts(total - first, parts - 1):
            yield (first, *rest)
