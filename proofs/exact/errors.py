"""Why there is no decision."""

from __future__ import annotations


class WitnessError(ValueError):
    """A witness file is malformed; the message is one line."""


class Undecided(ArithmeticError):
    """A comparison of balls that overlap at the present precision."""


class Undefined(Undecided):
    """What has no value at any precision, as a logarithm of a negative rational."""


class NoConclusion(Undefined):
    """Undefined is the conclusion, on a world that meets every hypothesis."""


class Refused(ValueError):
    """A well-formed witness that does not refute its claim, with the reason."""


class Meaningless(Refused):
    """Every hypothesis holds, and the conclusion has no meaning."""


class Unmet(Refused):
    """A hypothesis fails.

    Attributes:
      hypothesis: its id.
    """

    hypothesis = ""


class Unsettled(Refused):
    """It holds as far as was looked, and nothing says that it does of all longer prompts.

    Attributes:
      part: which hypothesis of a claim it is, or the conclusion; empty where no claim is at hand.
    """

    part = ""
