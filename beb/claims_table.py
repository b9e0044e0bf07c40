"""The list of claims for a terminal: by theory, readable in eighty columns, plain where it is piped."""

from __future__ import annotations

import itertools
import textwrap

from rich.console import Console
from rich.text import Text

from beb.api.listing import Claims
from beb.files import visible_text
from beb.verdicts import STYLES, SYMBOLS
from proofs.coq.record import checked_by_coq
from theory import Claim

_INDENT = "    "
_LEAST = 40  # columns of a text, in however narrow a terminal


def print_claims(found: Claims, origin: str, console: Console) -> None:
    """Print the claims by theory: for each its id, kind and last verdict, then its title and source.

    Args:
      origin: where the verdicts are from, such as "of audit-report".
    """
    rows = found.rows()
    if not rows:
        console.print("no claim is of that kind, theory and verdict")
        return
    width = max(_LEAST, console.width)
    for theory, of_theory in itertools.groupby(rows, lambda row: row["theory"]):
        console.print(Text(f"{visible_text(theory)}", style="bold underline"))
        for row in of_theory:
            line = Text(f"  {visible_text(row['id'])}", style="bold")
            line.append(f"  {row['kind']}", style="not bold dim")
            line.append("  ").append(_verdict(row["verdict"]))
            console.print(line, soft_wrap=True)
            for text, style in ((row["title"], ""), (row["source"], "dim")):
                for part in textwrap.wrap(visible_text(text), width - len(_INDENT)):
                    console.print(Text(_INDENT + part, style=style), soft_wrap=True)
    known = sum(row["verdict"] is not None for row in rows)
    told = f"{len(rows)} claim{'' if len(rows) == 1 else 's'}"
    if known:
        told += f"; the verdict{'' if known == 1 else 's'} on {known} {'is that' if known == 1 else 'are those'} {origin}"
    console.print(Text(told, style="dim"), soft_wrap=True)
    console.print(Text("beb claims --show ID prints one in full", style="dim"), soft_wrap=True)


def _verdict(word: str | None) -> Text:
    """The verdict with its sign, in its colour."""
    if word is None:
        return Text("not audited", style="not bold dim")
    known = {str(verdict): verdict for verdict in STYLES}
    if word not in known:  # of a record that somebody else wrote
        return Text(visible_text(word), style="not bold")
    verdict = known[word]
    return Text(f"{SYMBOLS[verdict]} {word}", style=f"not bold {STYLES[verdict]}")


def print_claim(chosen: Claim, verdict: str | None, origin: str, console: Console) -> None:
    """Print one claim in full: its last verdict, as SymPy prints it, as LaTeX, and which theorems of Coq are of it.

    Args:
      verdict, origin: the last verdict, and where it is from; None if there is none.
    """
    console.print(Text(f"{chosen.id}: {chosen.title}"), soft_wrap=True)
    told = _verdict(verdict)
    if verdict is not None:
        told.append(f", by the verdicts {origin}", style="not bold dim")
    console.print(told, soft_wrap=True)
    console.print(Text(f"{chosen.source}\n"), soft_wrap=True)
    if chosen.reading:
        console.print(Text(f"reading: {chosen.reading}\n"))
    console.print(Text(chosen.text))
    console.print(Text(f"\n{chosen.latex}"), soft_wrap=True)
    for theorem in checked_by_coq(chosen):
        console.print(Text(f"\n{theorem}"))
