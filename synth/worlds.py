"""Worlds in exact numbers: two components over one alphabet, a weight, a behaviour.

A world is data that anyone can read: next-sentence laws as rationals per prefix, scores per sentence. The JAX
engine works on its `Tables`; the exact checker reads the same JSON.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import jax.numpy as jnp
import numpy as np

from synth.engine import Tables
from theory import WorldError

Prefix = tuple[str, ...]
Row = tuple[Fraction, ...]
# Rows given in floats may miss 1 by rounding; more than this is a mistake.
ROW_TOLERANCE = 1e-9


def exact_number(value: Any, what: str) -> Fraction:
    """A finite rational from a number or a string such as "3/4".

    Raises:
      WorldError: NaN, infinite, or not a number.
    """
    if _is_float(value) and not math.isfinite(value):
        raise WorldError(f"{what} is {value}; give a finite number")
    try:
        return Fraction(value.item() if hasattr(value, "item") else value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        raise WorldError(f"{what} is {value!r}; give a number or a string such as '3/4'") from None


def _is_float(value: Any) -> bool:
    """Whether a number is one of Python's, NumPy's or JAX's floats."""
    return isinstance(value, float) or (hasattr(value, "dtype") and np.issubdtype(value.dtype, np.floating))


def exact_row(values: Sequence[Any], size: int, what: str) -> Row:
    """A probability row in exact rationals.

    Floats that miss 1 by rounding are renormalised exactly; anything else that does not sum to 1 is an error.

    Raises:
      WorldError: wrong length, a negative or non-finite entry, a sum that is not 1.
    """
    if not hasattr(values, "__len__") or isinstance(values, str):
        raise WorldError(f"{what} is {values!r}; give a row of probabilities")
    if len(values) != size:
        raise WorldError(
            f"{what} has {len(values)} probabilities for an alphabet of {size}; both components share one alphabet"
        )
    row = tuple(exact_number(v, f"{what}, entry {i}") for i, v in enumerate(values))
    for i, p in enumerate(row):
        if p < 0:
            raise WorldError(f"{what}, entry {i} is {float(p):g}; a probability is not negative")
    total = sum(row)
    if total == 1:
        return row
    if any(_is_float(v) for v in values) and abs(float(total) - 1) <= ROW_TOLERANCE:
        return tuple(p / total for p in row)
    raise WorldError(f"{what} sums to {float(total):.12g}, not 1; normalise the row")


@dataclass(frozen=True)
class TabularWorld:
    """Any law over sequences up to a horizon, with the tail frozen beyond it: the most general finite world.

    Attributes:
      alphabet: names of the sentences.
      behaviour: score B of each, in [-1, 1].
      minus, plus: next-sentence law of P- and P+ after each prefix of fewer than ``horizon`` sentences.
        After longer prompts the law is that after their first ``horizon - 1`` sentences.
      alpha: weight of P-, in (0, 1].

    Raises:
      WorldError: one line naming the row, entry, score or weight that is wrong.
    """

    alphabet: tuple[str, ...]
    behaviour: tuple[Fraction, ...]
    minus: Mapping[Prefix, Row]
    plus: Mapping[Prefix, Row]
    alpha: Fraction
    horizon: int = 1

    def __post_init__(self) -> None:
        alphabet = tuple(self.alphabet)
        if not alphabet or len(set(alphabet)) != len(alphabet):
            raise WorldError(f"alphabet {list(alphabet)}: give at least one sentence, each name once")
        if not isinstance(self.horizon, int) or isinstance(self.horizon, bool):
            raise WorldError(f"horizon {self.horizon!r}: give a whole number")
        if self.horizon < 1:
            raise WorldError(f"horizon {self.horizon}: give at least 1")
        if len(self.behaviour) != len(alphabet):
            raise WorldError(f"{len(self.behaviour)} behaviour scores for an alphabet of {len(alphabet)}")
        behaviour = tuple(
            exact_number(v, f"behaviour of {a!r}") for a, v in zip(alphabet, self.behaviour, strict=True)
        )
        for name, value in zip(alphabet, behaviour, strict=True):
            if not -1 <= value <= 1:
                raise WorldError(
                    f"behaviour of {name!r} is {float(value):g}, outside [-1, 1]; rescale the scores"
                )
        alpha = exact_number(self.alpha, "alpha")
        if not 0 < alpha <= 1:
            raise WorldError(f"alpha is {float(alpha):g}, outside (0, 1]; P- needs a positive weight")
        for name, given in (("P-", self.minus), ("P+", self.plus)):
            wanted = set(prefixes(alphabet, self.horizon))
            missing = sorted(wanted - set(given), key=lambda p: (len(p), p))
            if missing:
                raise WorldError(f"{name} has no law after {list(missing[0])}; give one for every prefix")
            extra = set(given) - wanted
            if extra:
                raise WorldError(
                    f"{name} has a law after {list(min(extra, key=repr))}, which is no prefix of fewer than {self.horizon} "
                    "sentences of this alphabet"
                )
        object.__setattr__(self, "alphabet", alphabet)
        object.__setattr__(self, "behaviour", behaviour)
        object.__setattr__(self, "alpha", alpha)
        for field, name in (("minus", "P-"), ("plus", "P+")):
            rows = {
                prefix: exact_row(getattr(self, field)[prefix], len(alphabet), f"{name} after {list(prefix)}")
                for prefix in prefixes(alphabet, self.horizon)
            }
            object.__setattr__(self, field, rows)

    def __hash__(self) -> int:
        return hash(
            (self.alphabet, self.behaviour, tuple(self.minus.items()), tuple(self.plus.items()), self.alpha)
        )

    @property
    def log_alpha(self) -> float:
        return _log(self.alpha)

    @property
    def tables(self) -> Tables:
        """The world for the JAX engine, log probabilities in 64-bit, -inf for zeros."""
        levels = []
        for rows in (self.minus, self.plus):
            levels.append(
                tuple(
                    jnp.asarray(
                        [
                            [_log(p) for p in rows[prefix]]
                            for prefix in itertools.product(self.alphabet, repeat=k)
                        ],
                        dtype=jnp.float64,
                    )
                    for k in range(self.horizon)
                )
            )
        return Tables(levels[0], levels[1], jnp.asarray([float(b) for b in self.behaviour]))

    def to_json(self) -> dict[str, Any]:
        """The ``world`` object of a witness."""
        return {
            "alphabet": list(self.alphabet),
            "behaviour": {a: str(b) for a, b in zip(self.alphabet, self.behaviour, strict=True)},
            "horizon": self.horizon,
            **{
                name: [
                    {
                        "prefix": list(prefix),
                        "law": {a: str(p) for a, p in zip(self.alphabet, row, strict=True)},
                    }
                    for prefix, row in rows.items()
                ]
                for name, rows in (("P-", self.minus), ("P+", self.plus))
            },
        }


def _log(p: Fraction) -> float:
    if p == 0:
        return -math.inf
    value = float(p)
    # A rational too small for a float still has a logarithm.
    return math.log(value) if value > 1e-300 else math.log(p.numerator) - math.log(p.denominator)


def prefixes(alphabet: Sequence[str], horizon: int) -> list[Prefix]:
    """All prefixes of fewer than ``horizon`` sentences, shortest first, lexicographic within a length."""
    return [p for k in range(horizon) for p in itertools.product(alphabet, repeat=k)]


def iid_world(
    minus: Sequence[Any],
    plus: Sequence[Any],
    behaviour: Sequence[Any],
    alpha: Any,
    *,
    alphabet: Sequence[str] | None = None,
) -> TabularWorld:
    """Components that draw every sentence independently from one law.

    Args:
      minus, plus: probabilities, one per sentence.
      behaviour: scores in [-1, 1].
      alpha: weight of P-.
      alphabet: names; a, b, c, ... by default.

    Raises:
      WorldError: as for `TabularWorld`.
    """
    names = tuple(alphabet) if alphabet is not None else letters(len(behaviour))
    return TabularWorld(names, tuple(behaviour), {(): tuple(minus)}, {(): tuple(plus)}, alpha)


def markov_world(
    minus: tuple[Sequence[Any], Sequence[Sequence[Any]]],
    plus: tuple[Sequence[Any], Sequence[Sequence[Any]]],
    behaviour: Sequence[Any],
    alpha: Any,
    *,
    horizon: int,
    alphabet: Sequence[str] | None = None,
) -> TabularWorld:
    """Components in which a sentence depends on the one before, unrolled to a horizon.

    Args:
      minus, plus: (law of the first sentence, transition matrix).
      horizon: number of sentences after which the tail is frozen.

    Raises:
      WorldError: as for `TabularWorld`.
    """
    names = tuple(alphabet) if alphabet is not None else letters(len(behaviour))
    index = {a: i for i, a in enumerate(names)}
    tables = []
    for first, transition in (minus, plus):
        if len(transition) != len(names):
            raise WorldError(f"transition matrix has {len(transition)} rows for an alphabet of {len(names)}")
        tables.append({p: tuple(transition[index[p[-1]]] if p else first) for p in prefixes(names, horizon)})
    return TabularWorld(names, tuple(behaviour), tables[0], tables[1], alpha, horizon)


def letters(size: int) -> tuple[str, ...]:
    """Sentence names a, b, c, ... (s0, s1, ... beyond the alphabet)."""
    return (
        tuple(chr(ord("a") + i) for i in range(size)) if size <= 26 else tuple(f"s{i}" for i in range(size))
    )
