"""Families of claims: below a statement what was meant as its repair, sharper form or other reading, and below those what is meant so of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from theory import Claim


@dataclass(frozen=True)
class Member:
    """A claim in its family.

    Attributes:
      id: of the claim; head: of the claim at the top of its family, itself for a head.
      depth: how far below the head it stands.
      relation: what it was meant as of the claim that it stands below ("repair", "sharper form", "other reading"); "" for a head.
    """

    id: str
    head: str
    depth: int
    relation: str


def relatives(claim: Claim) -> list[tuple[str, str]]:
    """What a claim was meant as, and of which other: ("repair", id), ("sharper form", id) or ("other reading", id)."""
    return [
        *(("repair", id) for id in claim.repairs),
        *(("sharper form", id) for id in claim.sharpens),
        *((("other reading", claim.reading_of),) if claim.reading_of else ()),
    ]


def in_families(claims: Sequence[Claim]) -> list[Member]:
    """Some claims, each once, families together, in the order of their heads.

    A claim stands below the first of those that it names which is there; a family that goes round in a circle is cut at its last claim.
    """
    known = {c.id for c in claims}
    above: dict[str, tuple[str, str]] = {}

    def closes_a_circle(id: str, other: str) -> bool:
        at: str | None = other
        while at is not None and at != id:
            at = above[at][1] if at in above else None
        return at == id

    for c in claims:
        for word, other in relatives(c):
            if other in known and not closes_a_circle(c.id, other):
                above[c.id] = word, other
                break
    below: dict[str, list[str]] = {}
    for id, (_, other) in above.items():
        below.setdefault(other, []).append(id)

    def family(id: str, head: str, depth: int) -> Iterator[Member]:
        yield Member(id, head, depth, above[id][0] if id in above else "")
        for member in below.get(id, ()):
            yield from family(member, head, depth + 1)

    return [member for c in claims if c.id not in above for member in family(c.id, c.id, 0)]
