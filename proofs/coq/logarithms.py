"""Rational bounds of logarithms that Coq can check: powers of one rational compared with another."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

POWER = 256
DIGITS = 2**20


class Enclosure(NamedTuple):
    """log x lies between ``least`` and ``greatest``.

    Attributes:
      below: p with (p/DIGITS)^POWER <= x, so that log x >= POWER (1 - DIGITS/p).
      above: p with (p/DIGITS)^POWER >= x, so that log x <= POWER (p/DIGITS - 1).
    """

    x: Fraction
    below: int
    above: int

    @property
    def least(self) -> Fraction:
        return POWER * (1 - Fraction(DIGITS, self.below))

    @property
    def greatest(self) -> Fraction:
        return POWER * (Fraction(self.above, DIGITS) - 1)


def enclosure(x: Fraction) -> Enclosure:
    """Bounds of log x, for x > 0.

    Raises:
      ValueError: x is not positive.
    """
    if x <= 0:
        raise ValueError(f"log {x}: of a positive number only")
    guess = int(math.exp(math.log(x) / POWER) * DIGITS)
    below = guess + 2
    while Fraction(below, DIGITS) ** POWER > x:
        below -= 1
    above = guess - 2
    while Fraction(above, DIGITS) ** POWER < x:
        above += 1
    return Enclosure(x, below, above)
