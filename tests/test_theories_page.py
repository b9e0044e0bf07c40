"""docs/bridge-theories.md against the records it is made from: tables, pictures, outcomes and numbers in its sentences."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("theories_page", ROOT / "docs" / "theories.py")
made = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(made)
TEXT = made.PAGE.read_text(encoding="utf-8")
NAMES = made.MARK.findall(TEXT)


def test_the_page_has_the_tables_of_its_records():
    assert NAMES
    assert made.with_tables(TEXT, NAMES) == TEXT


def test_an_edited_table_is_seen():
    other = TEXT.replace("| could not fail |", "| observed |", 1)
    assert other != TEXT
    assert made.with_tables(other, NAMES) == TEXT


@pytest.mark.parametrize("name", NAMES)
def test_records_and_pictures_are_there(name):
    record = made.record_of(name)
    assert record["format"] == "beb-theory-measurement"
    assert record["theory"] == name
    assert record["provenance"]["versions"]["torch"] != "not installed"
    assert f"(theory-{name}.svg)" in TEXT
    assert (ROOT / "docs" / f"theory-{name}.svg").is_file()
    assert (ROOT / "docs" / "records" / f"theory-{name}.json").stat().st_size < 120_000
    for check in record["checks"]:
        # What could not fail says so; what was seen says how it could have been missed.
        no_other = any(words in check["could"] for words in ("could not", "only draws can miss it"))
        assert no_other or check["outcome"] != "could not fail", check["claim"]
        assert check["could"], check["claim"]
        assert not (check["outcome"] == "observed" and check["could"].startswith("It could not")), check[
            "claim"
        ]


def test_no_path_of_a_machine_is_shipped():
    for name in NAMES:
        text = (ROOT / "docs" / "records" / f"theory-{name}.json").read_text(encoding="utf-8")
        assert not re.search(r'"(/work|/root|/tmp|/home)', text)
