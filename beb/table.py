"""The table of verdicts for a terminal: eighty columns, colour never alone, plain where it is piped."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from beb.files import visible_text
from beb.report import headline, margin_is_scaled, margin_text, noise_of, steps_text
from beb.verdicts import STYLES, SYMBOLS
from proofs.reach import in_short
from proofs.sides import SHARE
from proofs.verdict import Result, Verdict

_ASCII = {
    Verdict.PROVED: "+",
    Verdict.SUPPORTED: "~",
    Verdict.REFUTED: "x",
    Verdict.UNDEFINED: "0",
    Verdict.INCONCLUSIVE: "?",
    Verdict.VACUOUS: "-",
}
_WIDE = 112  # columns from which the repairing and the tight form get columns of their own


def print_table(results: Sequence[Result], console: Console, *, summary: bool = True) -> None:
    """Print one line per claim, and the sentence that sums them up.

    Args:
      results: of a run, in its order.
      console: where to; its width and encoding decide the layout.
      summary: whether the sentence follows.
    """
    console.print(verdict_table(results, console))
    if any(margin_is_scaled(r) for r in results):
        console.print(Text(_fit(f"times {SHARE}", console), style="dim"))
    if summary:
        console.print(Text(_fit(headline(results), console)), soft_wrap=False)


def verdict_table(results: Sequence[Result], console: Console) -> Table:
    """The table itself, for callers that lay out more than it."""
    wide = console.width >= _WIDE
    unicode = _speaks_unicode(console)
    table = Table(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 1 if wide else 0, 0, 0),
        show_edge=False,
        safe_box=not unicode,
    )
    table.add_column("claim", overflow="fold", min_width=12)
    table.add_column("verdict", no_wrap=True)
    table.add_column("margin", justify="right", no_wrap=True)
    table.add_column("met/worlds", justify="right", no_wrap=True)
    table.add_column("steps", justify="right", no_wrap=True)
    table.add_column("certified" if wide else "cert.", no_wrap=True)
    if wide:
        table.add_column("repaired by", overflow="fold")
        table.add_column("tight form", overflow="fold")
    for result in results:
        name = Text(result.claim.id)
        if result.verdict is Verdict.SUPPORTED and result.reach:
            name.append(f"\nin {visible_text(_fit(in_short(result.reach), console))}", style="dim")
        if not wide:
            arrow = "↳ " if unicode else "-> "
            if result.repaired_by:
                name.append(f"\n{arrow}repaired by {visible_text(result.repaired_by)}", style="dim")
            if result.tight:
                name.append(f"\n{arrow}tight: {visible_text(result.tight)}", style="dim")
        symbol = (SYMBOLS if unicode else _ASCII)[result.verdict]
        said = Text(f"{symbol} {result.verdict}", style=STYLES[result.verdict])
        if result.broken_off:
            said.append(f"\n{visible_text(_fit(result.in_the_way, console))}", style="dim")
        elif result.in_the_way:  # as long as the name of a hypothesis
            name.append(f"\n{visible_text(_fit(result.in_the_way, console))}", style="dim")
        cells = [
            name,
            said,
            Text(_fit(_margin(result), console)),
            Text(f"{compact(result.hypotheses_met)}/{compact(result.worlds_checked)}"),
            Text(_fit(steps_text(result.proof), console)),
            Text("yes" if result.certified else "no" if result.witness else _fit("–", console)),
        ]
        if wide:
            cells += [Text(visible_text(name or "")) for name in (result.repaired_by, result.tight)]
        table.add_row(*cells)
    return table


def compact(count: int) -> str:
    """A count in at most five characters up to a trillion: 950, 12.3k, 1.2M."""
    for size, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if count >= size:
            scaled = count / size
            return f"{scaled:.0f}{letter}" if scaled >= 100 else f"{scaled:.3g}{letter}"
    return str(count)


def _margin(result: Result) -> str:
    margin = result.margin
    text = margin_text(margin, 2, noise_of(result))
    if margin is not None and "×10" in text:
        text = f"{margin:+.1e}".replace("e+0", "e").replace("e+", "e")
        text = text.replace("-", "−", 1) if margin < 0 else text
    return f"{text} times" if margin_is_scaled(result) else text


def _speaks_unicode(console: Console) -> bool:
    return console.encoding.lower().replace("-", "").startswith("utf")


def _fit(text: str, console: Console) -> str:
    """The text in the characters of the terminal."""
    if _speaks_unicode(console):
        return text
    return (
        text.replace("−", "-")
        .replace("–", "-")
        .replace("∞", "inf")
        .replace("≈", "~")
        .replace("×", "x")
        .encode("ascii", "replace")
        .decode()
    )
