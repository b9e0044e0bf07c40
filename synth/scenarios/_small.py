"""The small worlds on which scenarios are shown when nobody brings one."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from synth.components import IID, Markov
from theory.models import World


def independent(law: Mapping[str, float]) -> IID:
    """Sentences that do not depend on one another."""
    return IID(list(law.values()), alphabet=law)


SCORES = {"kind": 1.0, "plain": 0.0, "rude": -1.0}


def manners(log_alpha: float = -8.0) -> World:
    """Independent sentences, of which P- is mostly rude and P+ mostly kind."""
    return World(
        independent({"kind": 0.1, "plain": 0.3, "rude": 0.6}),
        independent({"kind": 0.6, "plain": 0.3, "rude": 0.1}),
        log_alpha,
        SCORES.__getitem__,
    )


_TALK = {"hello": 1.0, "insult": -1.0, "story": 0.0, "threat": -1.0}
# After each of them, in units of 1/32; the first sentence is as after "hello". Every ratio is a power of two, so that
# log-ratios lie on a lattice, and long prompts stay few.
_TALK_MINUS = ((10, 16, 2, 4), (8, 8, 8, 8), (4, 8, 4, 16), (6, 8, 2, 16))
_TALK_PLUS = ((20, 2, 8, 2), (16, 4, 4, 8), (16, 4, 8, 4), (24, 2, 4, 2))


def talk(log_alpha: float = -8.0) -> World:
    """A chain in which the sentence that gains most at once, an insult, leads where little is to be gained."""
    minus, plus = (
        Markov([rows[0], rows], alphabet=_TALK)
        for rows in (np.array(r) / 32 for r in (_TALK_MINUS, _TALK_PLUS))
    )
    return World(minus, plus, log_alpha, _TALK.__getitem__)
