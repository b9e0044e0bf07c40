"""Quotations and pictures of docs/scenarios.md, made from the scenarios over tables on their shipped worlds.

    python docs/scenarios.py [NAME ...]

writes below every line ``<!-- NAME -->`` of the page what the command prints of that scenario - its first note, and each in which a claim
fails - and the picture ``docs/scenario-NAME.svg`` where the page shows it; of all scenarios, or of those named. `tests/test_scenarios_page.py` holds the page
to this.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

from synth.scenarios import ScenarioResult, scenarios

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "scenarios.md"
MARK = re.compile(r"^  <!-- (\S+) -->\n\n(?:(?:  > .*\n)+\n)?", re.MULTILINE)
WIDTH = 150


def quoted(text: str) -> list[str]:
    """Names of the scenarios that a page quotes, in its order."""
    return MARK.findall(text)


def quotation(result: ScenarioResult) -> str:
    """What the page says of a scenario's numbers: its first note, and those in which a claim fails."""
    first, *others = result.notes
    return " ".join([first, *(note for note in others if re.search(r"\bfails\b", note))])


def with_quotation(text: str, name: str, said: str) -> str:
    """The page with what is said of one scenario in the place of what stood there."""
    lines = textwrap.wrap(said, WIDTH, break_on_hyphens=False, break_long_words=False)
    block = f"  <!-- {name} -->\n\n" + "".join(f"  > {line}\n" for line in lines) + "\n"
    return MARK.sub(lambda found: block if found[1] == name else found[0], text)


def main(names: Iterable[str]) -> None:
    """Write quotations and pictures of some scenarios.

    Raises:
      SystemExit: the page does not quote one of them.
    """
    from beb.scenarios import save_picture

    text = PAGE.read_text(encoding="utf-8")
    wanted = list(names) or quoted(text)
    if unknown := sorted(set(wanted) - set(quoted(text))):
        raise SystemExit(
            f"{PAGE.name} does not quote {', '.join(unknown)}; it quotes {', '.join(quoted(text))}"
        )
    for name in wanted:
        result = scenarios()[name].demo(0)
        text = with_quotation(text, name, quotation(result))
        if f"(scenario-{name}.svg)" in text:
            save_picture(result, DOCS / f"scenario-{name}.svg")
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
