"""The list of claims for a terminal: by theory, readable in eighty columns, plain where it is piped."""

from __future__ import annotations

import itertools
import textwrap

from rich.console import Console
from rich.text import Text

from beb.api.listing import Claims
from beb.files import visible_text
from beb.verdicts import STYLES
from proofs.coq.record import checked_by_coq
from theory import Claim

_INDENT = "    "
_LEAST = 40  # columns of a text, in however narrow a terminal


def print_claims(found: Claims, console: Console) -> None:
    """Print the claims: for each its id, kind and last verdict, then its title, and below one heading what share a source."""
    rows = found.rows()
    if not rows:
        console.print("no claim is of that kind, theory and verdict")
        return
    width = max(_LEAST, console.width)
    styles = {str(verdict): style for verdict, style in STYLES.items()}
    for theory, of_theory in itertools.groupby(rows, lambda row: row["theory"]):
        console.print(Text(f"{visible_text(theory)}", style="bold underline"))
        for row in of_theory:
            line = Text(f"  {visible_text(row['id'])}", style="bold")
            line.append(f"  {row['kind']}", style="not bold dim")
            if row["verdict"]:
                word = row["verdict"]
                line.append(f"  {visible_text(word)}", style=f"not bold {styles.get(word, '')}")
            console.print(line, soft_wrap=True)
            for text, style in ((row["title"], ""), (row["source"], "dim")):
                for part in textwrap.wrap(visible_text(text), width - len(_INDENT)):
                    console.print(Text(_INDENT + part, style=style), soft_wrap=True)
    known = sum(row["verdict"] is not None for row in rows)
    told = f"{len(rows)} claim{'' if len(rows) == 1 else 's'}, last verdicts of {known}"
    console.print(Text(f"{told}; beb claims --show ID prints one in full", style="dim"), soft_wrap=True)


def print_claim(chosen: Claim, console: Console) -> None:
    """Print one claim in full: as SymPy prints it and as LaTeX, and which theorems of Coq are of it."""
    console.print(Text(f"{chosen.id}: {chosen.title}\n{chosen.source}\n"))
    if chosen.reading:
        console.print(Text(f"reading: {chosen.reading}\n"))
    console.print(Text(chosen.text))
    console.print(Text(f"\n{chosen.latex}"), soft_wrap=True)
    for theorem in checked_by_coq(chosen):
        console.print(Text(f"\n{theorem}"))
