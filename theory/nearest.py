"""The name that was meant: what to offer where a name is none of those that are known."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

# As papers name their statements, and as ids do.
_SHORT = (
    ("theorem", "thm"),
    ("lemma", "lem"),
    ("definition", "def"),
    ("proposition", "prop"),
    ("appendix", "app"),
)


def nearest(name: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str | None:
    """The known name that looks most like the one given; None if none does.

    Case, spaces and punctuation count little, and "Theorem1" is near to "thm1".

    Args:
      name: as it was given.
      known: the names that there are.
      also: further words for some of them ("Theorem 1" for "thm1"), by these words.
    """
    plain: dict[str, str] = {}
    for word, target in (also or {}).items():
        plain.setdefault(_plain(word), target)
    for word in known:
        plain[_plain(word)] = word
    near = difflib.get_close_matches(_plain(name), plain, n=1)
    return plain[near[0]] if near else None


def did_you_mean(
    name: str, known: Iterable[str], otherwise: str, also: Mapping[str, str] | None = None
) -> str:
    """The words "did you mean ...?" with the nearest known name; ``otherwise`` where none is near."""
    near = nearest(name, known, also)
    return f"did you mean {near}?" if near else otherwise


def _plain(name: str) -> str:
    text = re.sub(r"[^a-z0-9]+", "", name.lower())
    for long, short in _SHORT:
        text = text.replace(long, short)
    return text
