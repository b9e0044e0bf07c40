"""How finely numbers are told apart: bits of balls, and whether logarithms are kept as formulas."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import flint

PRECISIONS = (64, 128, 256, 512, 1024, 2048)
QUICK_BITS = 64
_BALLS = threading.RLock()


@contextlib.contextmanager
def working_precision(bits: int) -> Iterator[None]:
    """Ball precision for a block. Arb has one precision for all threads, so the block runs alone."""
    with _BALLS, flint.ctx.workprec(bits):
        yield


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
