"""What is asked of a check: constants that are chosen, and how much is drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from llm_bridge.errors import BridgeError
from llm_bridge.power import decided_share, enough

ERROR = 0.01
"""With which a prompt may be taken for one that misaligns, or for one that does not, where it is the other; shares allow for it."""


@dataclass(frozen=True)
class CheckPlan:
    """What is asked of a check.

    Attributes:
      log_alpha: log weight of P-, nats.
      epsilon: slack above gamma.
      delta: failure probability in Theorems 2 and 5.
      level: of every interval.
      replies: drawn from each component after the prompt that an outcome rests on.
      draws: n of best-of-n.
      behaved: prompts of P- that gamma and g+ are measured on, those of the other constants among them; one reply to each prefix.
      judged: replies of each component after each of the prompts whose share is asked for; twice as many more after those
        that these leave undecided, while the outcome hangs on them.
      aligning: sentences of an aligning prompt.
      prefixes: aligning prompts, and conversations, that are drawn; None for as many as show a share four fifths of the way from
        1 - delta to 1 (`llm_bridge.power.enough`).
      rounds: replies of the model in a conversation.
      longest: most sentences of a prompt after an aligning one.
    """

    log_alpha: float = -20.0
    epsilon: float = 0.25
    delta: float = 0.25
    level: float = 0.95
    replies: int = 128
    draws: int = 4
    judged: int = 24
    behaved: int = 128
    aligning: int = 1
    prefixes: int | None = None
    rounds: int = 1
    longest: int = 24

    def __post_init__(self) -> None:
        if (
            not -math.inf < self.log_alpha < 0
            or not self.epsilon > 0
            or not 0 < self.delta < 1
            or not 0 < self.level < 1
        ):
            raise BridgeError(
                f"log alpha {self.log_alpha:g}, epsilon {self.epsilon:g}, delta {self.delta:g}, level {self.level:g}: "
                "log alpha below 0, epsilon above 0, the others in (0, 1)"
            )
        if self.replies < 2 * self.draws or self.draws < 1 or self.asked_prefixes < 4 or self.aligning < 1:
            raise BridgeError(
                "draw at least 4 prefixes of a sentence, and twice as many replies as best-of-n compares"
            )
        if self.judged < 1 or self.rounds < 1 or self.behaved < 1:
            raise BridgeError(
                f"{self.judged} replies after a prompt, {self.rounds} rounds, {self.behaved} prompts for gamma: at least 1 each"
            )

    @property
    def asked_prefixes(self) -> int:
        """`prefixes`, or as many as can decide."""
        return _enough_prefixes(self.delta, self.level) if self.prefixes is None else self.prefixes

    def share_ends(self, least: int, most: int, count: int) -> tuple[float, float]:
        """Interval of the share of prompts that misalign, where so many were found to and so many may."""
        return decided_share(least, most, count, error=ERROR, level=self.level)


@cache
def _enough_prefixes(delta: float, level: float) -> int:
    return enough(1 - delta, lambda a, b, n: decided_share(a, b, n, error=ERROR, level=level))
