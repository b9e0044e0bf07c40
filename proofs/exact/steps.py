"""How much a decision may cost: evaluations, counted."""

from __future__ import annotations

import math
import threading

SPENT = "it takes more steps than were given to decide it"


class Exhausted(Exception):
    """The steps that were given for a decision are spent; it says nothing of the world."""


class _Steps(threading.local):
    """Evaluations of expressions that are left to this thread, each a step."""

    left = math.inf


_STEPS = _Steps()


class Steps:
    """So many steps of evaluation at most within a block; a block inside another takes from both.

    Attributes:
      left: steps that are left.
      spent: steps taken, once the block has ended.

    Raises (the block):
      Exhausted: it would take more.
    """

    def __init__(self, left: float) -> None:
        self.left, self.spent = left, 0.0

    def __enter__(self) -> Steps:
        self._around, self._given = _STEPS.left, min(self.left, _STEPS.left)
        _STEPS.left = self._given
        return self

    def __exit__(self, *_: object) -> None:
        self.spent = self._given - _STEPS.left if math.isfinite(self._given) else 0.0
        self.left, _STEPS.left = self.left - self.spent, self._around - self.spent


def spend(steps: int) -> None:
    """Take steps from those that were given for a decision.

    Raises:
      Exhausted: there are not so many left.
    """
    _STEPS.left -= steps
    if _STEPS.left < 0:
        raise Exhausted
