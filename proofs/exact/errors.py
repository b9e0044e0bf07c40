"""Why there is no decision: each error has the kind of outcome that it leads to."""

from __future__ import annotations

from proofs.exact.outcome import Kind, Part


class WitnessError(ValueError):
    """A witness file is malformed; the message is one line."""


class Undecided(ArithmeticError):
    """Balls do not tell at the present precision.

    Attributes:
      part: of the claim, where one is at hand.
    """

    kind = Kind.UNDECIDED
    part: Part | None = None


class Overlap(Undecided):
    """A comparison of balls that overlap."""

    kind = Kind.EQUAL


class Undefined(Undecided):
    """What has no value at any precision, as a logarithm of a negative rational."""

    kind = Kind.UNDEFINED


class Refused(ValueError):
    """A well-formed witness that does not refute its claim, with the reason.

    Attributes:
      part: of the claim, where it matters which.
    """

    kind = Kind.REFUSED
    part: Part | None = None


class Outside(Refused):
    """Parameters that a claim does not speak of."""

    kind = Kind.OUTSIDE


class Unsettled(Refused):
    """It holds as far as was looked, and nothing says that it does of all longer prompts."""

    kind = Kind.UNSETTLED
