"""What the exact checker finds of a claim on a world, and its words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """Kinds of outcomes."""

    VIOLATED = auto()  # every hypothesis holds, and the conclusion fails: a counterexample
    HOLDS = auto()  # no hypothesis was seen to fail, and the conclusion holds
    UNMET = auto()  # a hypothesis fails
    UNDEFINED = auto()  # a part of the claim has no value at any precision
    UNSETTLED = auto()  # it holds as far as was looked, and nothing says that it does of all longer prompts
    EQUAL = auto()  # so near to equality that the finest balls do not tell
    UNDECIDED = auto()  # the finest balls do not tell for another reason
    OUTSIDE = auto()  # the parameters are none that the claim speaks of
    REFUSED = auto()  # another statement, no world, or more than is looked at
    SPENT = auto()  # it takes more steps than were given


@dataclass(frozen=True)
class Part:
    """A part of a claim.

    Attributes:
      hypothesis: its id; empty for the conclusion.
    """

    hypothesis: str = ""

    def __str__(self) -> str:
        return f"hypothesis {self.hypothesis}" if self.hypothesis else "the conclusion"


CONCLUSION = Part()


@dataclass(frozen=True)
class Outcome:
    """What was found.

    Attributes:
      kind: which.
      about: the formula that holds or fails, or else the cause, in words.
      part: of the claim, where one decided.
      bits: the finest precision of balls that was tried, where none told.
    """

    kind: Kind
    about: str = ""
    part: Part | None = None
    bits: int = 0

    @property
    def cause(self) -> str:
        """The cause, with the part that it is about."""
        return self.about if self.part is None else f"{self.part}: {self.about}"

    def __str__(self) -> str:
        """For the reader; empty for a counterexample."""
        if self.kind in (Kind.HOLDS, Kind.UNMET):
            return (
                f"{self.part} {'holds' if self.kind is Kind.HOLDS else 'fails'} on this world: {self.about}"
            )
        if self.kind in (Kind.EQUAL, Kind.UNDECIDED):
            return f"not decided at {self.bits} bits ({self.cause}): a comparison is too close to equality"
        before = {Kind.UNDEFINED: "undefined on this world: ", Kind.UNSETTLED: "not settled: "}
        return before.get(self.kind, "") + self.cause
