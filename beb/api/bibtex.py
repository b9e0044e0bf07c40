"""BibTeX of the sources of claims."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from theory import Claim

_ARXIV = re.compile(r"arXiv (\d{4}\.\d{4,5})")
_KEY = re.compile(r"@\w+\{([^,]+),")
_EPRINT = re.compile(r"eprint\s*=\s*\{([^}]+)\}")
OWN = "alignment-referee"  # key of this package, for what is its own


def entries() -> dict[str, str]:
    """The entries of the shipped bibliography, by what sources call them: arXiv number, else key."""
    text = files("beb").joinpath("data/sources.bib").read_text(encoding="utf-8")
    found = {}
    for entry in re.split(r"\n(?=@)", text.strip()):
        key, eprint = _KEY.match(entry), _EPRINT.search(entry)
        if key is None:
            raise ValueError(f"sources.bib: an entry begins with {entry[:40]!r}")
        found[eprint[1] if eprint else key[1]] = entry.strip()
    return found


# Sources without an arXiv number, by words of theirs.
_WORDS = (
    (re.compile(r"talk slides of Wolf et al"), "wolf2024slides"),
    (re.compile(r"Anil et al., Many-shot jailbreaking"), "anil2024manyshot"),
)


def sources_of(claim: Claim, known: dict[str, Claim]) -> list[str]:
    """What a claim rests on, as keys of `entries`: what its source names, or what the claims that it repairs or reads name.

    A claim that names nothing is this project's own.
    """
    named = _ARXIV.findall(claim.source) + [key for words, key in _WORDS if words.search(claim.source)]
    if named:
        return list(dict.fromkeys(named))
    others = [*claim.repairs, *claim.sharpens, *filter(None, (claim.reading_of,))]
    inherited = [key for id in others if id in known for key in sources_of(known[id], known)]
    return list(dict.fromkeys([OWN, *inherited]))


def bibtex(claims: Iterable[Claim]) -> str:
    """The entries of all sources of some claims, each once and with the ids of its claims in a comment.

    Sources of claims of one's own that are not in the shipped bibliography are listed as comments.
    """
    from beb.api.choosing import built_in

    chosen = list(claims)
    known = {**built_in(), **{c.id: c for c in chosen}}
    shipped = entries()
    users: dict[str, list[str]] = {}
    for c in chosen:
        for key in sources_of(c, known):
            users.setdefault(key, []).append(c.id)
    parts = []
    for key, ids in users.items():
        entry = shipped.get(key, f"% arXiv {key} is not in the bibliography of this package")
        parts.append(f"% {', '.join(ids)}\n{entry}")
    return "\n\n".join(parts) + "\n"
