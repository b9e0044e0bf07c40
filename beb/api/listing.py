"""The claims that there are, as a table to filter: by kind, theory and last verdict."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from beb.api.choosing import built_in, of_file
from beb.files import visible_text
from theory.nearest import did_you_mean

if TYPE_CHECKING:
    from theory import Claim

COLUMNS = ("id", "kind", "theory", "verdict", "title", "source")
OWN = "your own"  # theory of a claim that is on prompts and no built-in one


class Claims(Mapping[str, "Claim"]):
    """Claims by id, in their order, with the last verdict on each where one is known.

    Args:
      claims: by id.
      verdicts: words such as "refuted", by id.
    """

    def __init__(self, claims: Mapping[str, Claim], verdicts: Mapping[str, str] | None = None) -> None:
        self._claims, self._verdicts = dict(claims), dict(verdicts or {})

    def __getitem__(self, id: str) -> Claim:
        from beb.api.choosing import LISTED

        if id not in self._claims:
            raise KeyError(f"no claim {id!r}; {did_you_mean(str(id), self._claims, LISTED)}")
        return self._claims[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._claims)

    def __len__(self) -> int:
        return len(self._claims)

    @property
    def verdicts(self) -> dict[str, str]:
        """The last verdicts that are known, by id."""
        return dict(self._verdicts)

    def verdict(self, id: str) -> str | None:
        """The last verdict on a claim; None where none is known."""
        return self._verdicts.get(id)

    def where(
        self, *, kind: str | None = None, theory: str | None = None, verdict: str | None = None
    ) -> Claims:
        """Those of a kind, of a theory, with a last verdict ("none" for those without one).

        Raises:
          theory.StatementError: a word that no claim has here; the nearest one is offered.
        """
        rows = self.rows()
        for column, wanted in (("kind", kind), ("theory", theory), ("verdict", verdict)):
            if wanted is not None:
                known = _words(column, rows)
                if wanted not in known:
                    from theory import StatementError

                    hint = did_you_mean(wanted, known, f"there are {', '.join(known)}")
                    raise StatementError(f"no {column} {wanted!r}; {hint}")
                rows = [row for row in rows if (row[column] or "none") == wanted]
        return Claims({row["id"]: self._claims[row["id"]] for row in rows}, self._verdicts)

    def rows(self) -> list[dict[str, Any]]:
        """A row for each claim: id, kind, theory, last verdict (None where none is known), title, source."""
        return [
            {
                "id": id,
                "kind": c.kind,
                "theory": theory_of(c),
                "verdict": self._verdicts.get(id),
                "title": c.title,
                "source": c.source,
            }
            for id, c in self._claims.items()
        ]

    def to_json(self) -> list[dict[str, Any]]:
        """The rows, each with the statement as text and LaTeX."""
        return [
            {**row, "statement": c.text, "latex": c.latex}
            for row, c in zip(self.rows(), self._claims.values(), strict=True)
        ]

    def to_dataframe(self) -> Any:
        """A row for each claim.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        from beb.api.frames import frame

        return frame(self.rows(), COLUMNS)

    def to_bibtex(self) -> str:
        """The sources of the claims as BibTeX, each once."""
        from beb.api.bibtex import bibtex

        return bibtex(self._claims.values())

    def __repr__(self) -> str:
        width = max((len(id) for id in self._claims), default=0)
        lines = [f"{row['id']:<{width}}  {row['verdict'] or '-':<12}  {row['title']}" for row in self.rows()]
        return visible_text("\n".join(lines) or "no claims")

    def _repr_html_(self) -> str:
        from beb.api.display import table, verdict_word

        rows = [
            (
                row["id"],
                row["kind"],
                row["theory"],
                verdict_word(row["verdict"]) if row["verdict"] else "–",
                row["title"],
            )
            for row in self.rows()
        ]
        return str(table(("claim", "kind", "theory", "last verdict", "title"), rows))


def _words(column: str, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """What a column may be filtered by."""
    if column == "kind":
        from theory.claims import KINDS

        return list(KINDS)
    if column == "verdict":
        from proofs.verdict import Verdict

        return [*map(str, Verdict), "none"]
    return list(dict.fromkeys(row[column] for row in rows))


def theory_of(claim: Claim) -> str:
    """The theory that a claim belongs to: the folder of a built-in one, the signature or "your own" of another."""
    from theory.claims import homes

    found = homes().get(claim.id)
    if found is not None and found[1] is claim:
        return found[0]
    return OWN if claim.signature is None else claim.signature.id


def claims(
    file: str | os.PathLike[str] | None = None,
    *,
    kind: str | None = None,
    theory: str | None = None,
    verdict: str | None = None,
    report: str | os.PathLike[str] | None = None,
) -> Claims:
    """The claims that there are: the built-in ones, or those of a claims file.

    Args:
      file: a claims file, to list its claims alone.
      kind: definition, lemma, theorem, candidate, step, repair, reading or user.
      theory: the folder of a built-in claim, such as "wolf2024" or "cliff"; of a file the id of its signature.
      verdict: the last one; "none" for claims without one.
      report: folder of an audit report (or its audit.json), for last verdicts; None for those of the quick audit of this version, which
        says nothing of the claims of a file.

    Raises:
      theory.StatementError: the file, the report or a filter is none; one line.
    """
    from beb.api.reading import last_verdicts
    from beb.verdicts import shipped_with

    known = built_in() if file is None else of_file(file)
    told = shipped_with(known.values()) if report is None else last_verdicts(report)
    return Claims(known, told).where(kind=kind, theory=theory, verdict=verdict)
