"""What docs/scenarios.md says of scenarios over tables: quotations as the script makes them, and no other number."""

import importlib.util
import re
from functools import cache
from pathlib import Path

import pytest

from synth.scenarios import ScenarioResult, scenarios
from tests.test_table_scenarios import WORLDS

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("scenarios_page", ROOT / "docs" / "scenarios.py")
page = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(page)


@cache
def text():
    return page.PAGE.read_text(encoding="utf-8")


def quoted_lines(name):
    """The lines below a mark of the page, as they stand there."""
    [found] = re.findall(rf"  <!-- {name} -->\n\n((?:  > .*\n)+)\n", text())
    return found


def test_every_scenario_over_tables_is_quoted_once():
    assert sorted(page.quoted(text())) == sorted(WORLDS)


@pytest.mark.parametrize("name", sorted(WORLDS))
def test_a_quotation_is_what_the_command_prints(name):
    said = page.quotation(scenarios()[name].demo(0))
    assert page.with_quotation(text(), name, said) == text(), f"run python docs/scenarios.py {name}"
    # A number that is edited is seen.
    lines = quoted_lines(name)
    digit = re.search(r"\d", lines)
    other = "1" if digit[0] != "1" else "2"
    edited = text().replace(lines, lines[: digit.start()] + other + lines[digit.end() :])
    assert page.with_quotation(edited, name, said) == text() != edited


def test_the_page_gives_no_number_of_these_scenarios_but_in_quotations():
    section = text()[text().index("Over tables, on the shipped worlds.") : text().index("## How exact")]
    prose = "\n".join(line for line in section.splitlines() if not line.startswith("  >"))
    assert re.findall(r"\d+", re.sub(r"\bF\d+\.\d+\b", "", prose)) == []


def test_failures_are_quoted_and_the_rest_is_not():
    notes = (
        "It goes from 1 to 2.",
        "one.claim applies here and holds.",
        "other.claim applies here and fails.",
    )
    result = ScenarioResult("x", "x", (), (), (), "x", "y", notes=notes)
    assert page.quotation(result) == "It goes from 1 to 2. other.claim applies here and fails."
    made = page.with_quotation("- **X.** Words.\n\n  <!-- x -->\n\n  ![x](x.svg)\n", "x", "It goes.")
    assert made == "- **X.** Words.\n\n  <!-- x -->\n\n  > It goes.\n\n  ![x](x.svg)\n"
    assert page.with_quotation(made, "x", "It stays.") == made.replace("goes", "stays")
    assert page.with_quotation(made, "y", "Nothing.") == made


def test_a_name_that_the_page_does_not_quote_is_refused():
    with pytest.raises(SystemExit, match="does not quote conversation"):
        page.main(["conversation"])
