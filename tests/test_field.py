"""The map of the field: every paper once, with what is here, and the page as the script makes it."""

import importlib.util
from pathlib import Path

import pytest

from synth.scenarios import scenarios

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("field_page", ROOT / "docs" / "field.py")
field = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(field)


def test_the_page_is_what_the_script_makes():
    assert (ROOT / "docs" / "field.md").read_text(encoding="utf-8") == field.page(), (
        "run python docs/field.py"
    )


def test_every_paper_is_there_once():
    assert [p["number"] for p in field.papers()] == [str(k) for k in range(1, 64)]
    assert len({p["title"] for p in field.papers()}) == 63


@pytest.mark.parametrize("paper", field.papers(), ids=lambda p: p["number"])
def test_a_paper_has_something_here_or_a_reason(paper):
    assert bool(paper["theories"] or paper["scenarios"]) != bool(paper["why"])
    assert set(paper["scenarios"].split()) <= set(scenarios())
    for theory in paper["theories"].split():
        if field.present(theory):
            assert (ROOT / "docs" / field._page(theory)).is_file()


def test_a_theory_that_is_not_here_is_told_to_be_missing():
    nowhere = {"theories": "nowhere", "scenarios": "", "why": ""}
    assert field.here(nowhere) == ("none", "none: its statements have no theory here (nowhere)")
    assert field.here({**nowhere, "theories": "steering"})[0] == "theories"
    assert field.here({**nowhere, "scenarios": "tipping"}) == (
        "scenarios",
        "scenario: [tipping](scenarios.md)",
    )
