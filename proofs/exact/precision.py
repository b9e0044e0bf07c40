"""How finely numbers are told apart: bits of balls, and whether logarithms are kept as formulas."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import flint

from proofs.exact.errors import Undecided, Undefined

T = TypeVar("T")

PRECISIONS = (64, 128, 256, 512, 1024, 2048)
QUICK_BITS = 64
_BALLS = threading.RLock()


@contextlib.contextmanager
def working_precision(bits: int) -> Iterator[None]:
    """Ball precision for a block. Arb has one precision for all threads, so the block runs alone."""
    with _BALLS, flint.ctx.workprec(bits):
        yield


def at_some_precision(ask: Callable[[], T], precisions: Sequence[int] = PRECISIONS) -> T:
    """What is found at the first of some precisions at which balls tell.

    Raises:
      Undecided: they tell at none. `Undefined` at once, as that is so at every precision.
    """
    left = Undecided("no precision is granted")
    for bits in precisions:
        with working_precision(bits):
            try:
                return ask()
            except Undefined:
                raise
            except Undecided as error:
                left = error
    raise left


class _Mode(threading.local):
    """Whether logarithms are kept as formulas, so that equalities can be decided, or are balls from the start."""

    symbolic = True


_MODE = _Mode()


@contextlib.contextmanager
def balls_alone() -> Iterator[None]:
    """Logarithms are balls within: comparisons that balls decide are as sure, and come a hundred times faster."""
    _MODE.symbolic = False
    try:
        yield
    finally:
        _MODE.symbolic = True


def symbolic() -> bool:
    """Whether logarithms are kept as formulas here, so that equalities can be decided."""
    return _MODE.symbolic
