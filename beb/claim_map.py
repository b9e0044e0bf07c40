"""What rests on what: claims and lemmas of a run as a picture that one can click through.

Claims that are related (as repair, sharper form, other reading) or rest on a common lemma are drawn together: lemmas on the left, each
below those that it rests on; claims on the right, families together. A line is left out where another way leads there already. The drawing
is SVG text with links, laid out here: lists with lines between them need no engine for graphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from beb.families import in_families, relatives
from beb.verdicts import SYMBOLS
from proofs.reading import LEMMA, split
from proofs.verdict import Result

_ROW, _TOP, _LEMMA_X, _CLAIM_X, _WIDTH = 19, 26, 330, 520, 940
_INDENT = 14
_MOST_TEXT = 46
FAILED = "derivation fails"


@dataclass(frozen=True)
class Group:
    """Claims and lemmas that hang together.

    Attributes:
      claims: ids in the order of their families, with the depth in it.
      words: by id what the claim was meant as of the one that it stands below; "" for the head of a family.
      lemmas: names, each after those that it rests on; pages: where each is shown first, as a link.
      rests: from a claim or lemma to the lemmas that it rests on directly.
      relations: (claim, other claim, "repair", "sharper form" or "other reading").
      failed: claims with a derivation that does not go through; they rest on nothing.
    """

    claims: tuple[tuple[str, int], ...]
    words: Mapping[str, str]
    lemmas: tuple[str, ...]
    pages: Mapping[str, str]
    rests: Mapping[str, tuple[str, ...]]
    relations: tuple[tuple[str, str, str], ...]
    failed: frozenset[str] = frozenset()


@dataclass
class _Found:
    """What a run says of its claims, before it is grouped."""

    cited: dict[str, set[str]] = field(default_factory=dict)
    lemmas: dict[str, set[str]] = field(default_factory=dict)  # each after those that it rests on
    pages: dict[str, str] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)


def groups(results: Sequence[Result]) -> tuple[list[Group], list[str]]:
    """Groups of at least two claims or of a claim and a lemma, the largest first; and the claims that stand alone."""
    found = _look(results)
    by_id = {r.claim.id: r.claim for r in results}
    failed = {r.claim.id for r in results if r.proof is not None and r.proof.steps and not r.proof.complete}
    parts = _components(list(by_id), found)
    drawn = []
    alone = []
    for part in parts:
        claims = [id for id in by_id if id in part]
        lemmas = [name for name in found.lemmas if ("lemma", name) in part]
        if len(claims) + len(lemmas) < 2:
            alone += claims
            continue
        relations = [r for r in found.relations if r[0] in part]
        members = in_families([by_id[id] for id in claims])
        rests = {id: _direct(found.cited[id], found.lemmas) for id in claims if found.cited.get(id)}
        rests |= {
            f"lemma {name}": _direct(found.lemmas[name], found.lemmas)
            for name in lemmas
            if found.lemmas[name]
        }
        drawn.append(
            Group(
                tuple((member.id, member.depth) for member in members),
                {member.id: member.relation for member in members},
                tuple(lemmas),
                {name: found.pages[name] for name in lemmas},
                rests,
                tuple(relations),
                frozenset(failed & set(claims)),
            )
        )
    return sorted(drawn, key=lambda g: -len(g.claims)), alone


def _look(results: Sequence[Result]) -> _Found:
    found = _Found()
    ids = {r.claim.id for r in results}
    for result in results:
        claim = result.claim
        # What a derivation cites that does not go through carries nothing.
        parts = split(result.proof.steps) if result.proof is not None and result.proof.complete else {}
        names = [name for name in parts if name]
        for number, name in enumerate(names, 1):
            cited = {s.rule.removeprefix(LEMMA) for s in parts[name] if s.rule.startswith(LEMMA)}
            found.lemmas.setdefault(name, cited & set(names))
            found.pages.setdefault(name, f"claims/{claim.id}.html#s-lemma-{number}")
        own = {s.rule.removeprefix(LEMMA) for s in parts.get("", ()) if s.rule.startswith(LEMMA)}
        found.cited[claim.id] = own & set(names)
        found.relations += [
            (claim.id, id, word) for word, id in relatives(claim) if id in ids and id != claim.id
        ]
    return found


def _components(ids: Sequence[str], found: _Found) -> list[set[object]]:
    """Sets of claims (ids) and lemmas (("lemma", name)) that hang together, in the order of the run."""
    near: dict[object, set[object]] = {id: set() for id in ids}
    near |= {("lemma", name): set() for name in found.lemmas}

    def join(a: object, b: object) -> None:
        near[a].add(b)
        near[b].add(a)

    for id, lemmas in found.cited.items():
        for name in lemmas:
            join(id, ("lemma", name))
    for name, lemmas in found.lemmas.items():
        for other in lemmas:
            join(("lemma", name), ("lemma", other))
    for claim, other, _ in found.relations:
        join(claim, other)
    parts, seen = [], set()
    for start in near:
        if start in seen:
            continue
        part, waiting = set(), [start]
        while waiting:
            at = waiting.pop()
            if at not in part:
                part.add(at)
                waiting += near[at] - part
        seen |= part
        parts.append(part)
    return parts


def _direct(names: Iterable[str], lemmas: Mapping[str, set[str]]) -> tuple[str, ...]:
    """Those of some lemmas that none of the others rests on."""
    chosen = set(names)

    def below(name: str) -> set[str]:
        reached: set[str] = set()
        waiting = list(lemmas.get(name, ()))
        while waiting:
            at = waiting.pop()
            if at not in reached:
                reached.add(at)
                waiting += lemmas.get(at, ())
        return reached

    implied = set().union(*(below(name) for name in chosen)) if chosen else set()
    return tuple(name for name in lemmas if name in chosen - implied)


def svg(group: Group, results: Mapping[str, Result]) -> Markup:
    """The drawing of a group; links lead from the folder of the report to the pages of the claims."""
    rows = max(len(group.claims), len(group.lemmas))
    height = _TOP + rows * _ROW + 12
    left = _CLAIM_X if group.lemmas else 20
    at_claim = {id: (left + depth * _INDENT, _y(k)) for k, (id, depth) in enumerate(group.claims)}
    spread = len(group.claims) / max(1, len(group.lemmas)) if len(group.lemmas) < len(group.claims) else 1.0
    at_lemma = {name: (_LEMMA_X, _y(k * spread)) for k, name in enumerate(group.lemmas)}
    parts = [
        Markup(
            '<svg viewBox="0 0 {} {}" class="map" role="img" aria-label="{} claims and {} lemmas, and what rests on what">'
        ).format(_WIDTH, height, len(group.claims), len(group.lemmas))
    ]
    if group.lemmas:
        parts.append(
            Markup('<text x="{}" y="14" class="head" text-anchor="end">lemmas</text>').format(_LEMMA_X - 8)
        )
    parts.append(Markup('<text x="{}" y="14" class="head">claims</text>').format(left + 8))
    for source, names in group.rests.items():
        for name in names:
            if source.startswith("lemma ") and source.removeprefix("lemma ") in at_lemma:
                parts.append(_arc(at_lemma[source.removeprefix("lemma ")], at_lemma[name]))
            elif source in at_claim:
                parts.append(_line(at_claim[source], at_lemma[name]))
    for name, (x, y) in at_lemma.items():
        shown = name if len(name) <= _MOST_TEXT else name[: _MOST_TEXT - 1] + "…"
        parts.append(
            Markup(
                '<a href="{}"><circle cx="{}" cy="{}" r="2.5" class="dot"/><text x="{}" y="{}" text-anchor="end">{}</text></a>'
            ).format(group.pages[name], x, y, x - 8, y + 4, shown)
        )
    for id, (x, y) in at_claim.items():
        verdict = results[id].verdict
        word = f" {words}" if (words := _beside(group, id)) else ""
        parts.append(
            Markup(
                '<a href="claims/{}.html"><circle cx="{}" cy="{}" r="4" class="{}"/><text x="{}" y="{}"><tspan class="{}">{}</tspan> {}'
                '<tspan class="word">{}</tspan></text></a>'
            ).format(id, x, y, verdict, x + 8, y + 4, verdict, SYMBOLS[verdict], id, word)
        )
    return Markup("\n").join([*parts, Markup("</svg>")])


def _beside(group: Group, id: str) -> str:
    """What stands beside a claim: what it was meant as of the one above it, and that its derivation fails."""
    return "; ".join(filter(None, (group.words[id], FAILED if id in group.failed else "")))


def listed(group: Group, results: Mapping[str, Result]) -> list[dict[str, object]]:
    """The drawing of a group as a list, for pages too narrow for it: claims, then lemmas, each with what it rests on."""
    rows: list[dict[str, object]] = [
        {
            "name": id,
            "link": f"claims/{id}.html",
            "depth": depth,
            "verdict": str(results[id].verdict),
            "symbol": SYMBOLS[results[id].verdict],
            "word": _beside(group, id),
            "rests": [(name, group.pages[name]) for name in group.rests.get(id, ())],
        }
        for id, depth in group.claims
    ]
    return rows + [
        {
            "name": name,
            "link": group.pages[name],
            "depth": 0,
            "verdict": "",
            "symbol": "",
            "word": "lemma",
            "rests": [(other, group.pages[other]) for other in group.rests.get(f"lemma {name}", ())],
        }
        for name in group.lemmas
    ]


def _y(row: float) -> float:
    return round(_TOP + row * _ROW + _ROW / 2, 1)


def _line(claim: tuple[float, float], lemma: tuple[float, float]) -> Markup:
    (x, y), (u, v) = claim, lemma
    middle = (x + u) / 2
    return Markup('<path d="M{} {} C{} {} {} {} {} {}"/>').format(x - 5, y, middle, y, middle, v, u + 4, v)


def _arc(upper: tuple[float, float], lower: tuple[float, float]) -> Markup:
    (x, y), (u, v) = upper, lower
    out = x + 6 + min(34, abs(y - v) / 4)
    return Markup('<path class="among" d="M{} {} C{} {} {} {} {} {}"/>').format(
        x + 3, y, out, y, out, v, u + 3, v
    )


def page_view(results: Sequence[Result]) -> dict[str, object]:
    """What the template of the map shows."""
    found, alone = groups(results)
    by_id = {r.claim.id: r for r in results}
    return {
        "drawings": [
            {
                "svg": svg(group, by_id),
                "listed": listed(group, by_id),
                "claims": len(group.claims),
                "lemmas": len(group.lemmas),
                "first": group.claims[0][0],
            }
            for group in found
        ],
        "alone": [
            {
                "id": id,
                "page": f"{id}.html",
                "verdict": str(by_id[id].verdict),
                "symbol": SYMBOLS[by_id[id].verdict],
            }
            for id in alone
        ],
    }


__all__ = ["Group", "groups", "listed", "page_view", "svg"]
