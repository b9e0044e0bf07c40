"""docs/bridge-theories.md and docs/bridge-elasticity.md against the records they are made from."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("theories_page", ROOT / "docs" / "theories.py")
made = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(made)
TEXTS = {page: (made.DOCS / page).read_text(encoding="utf-8") for page in made.WHOLE}
NAMES = [name for text in TEXTS.values() for name in made.MARK.findall(text)]


@pytest.mark.parametrize("page", TEXTS)
def test_a_page_says_what_its_records_say(page):
    assert made.MARK.findall(TEXTS[page])
    assert made.filled(TEXTS[page], made.WHOLE[page]) == TEXTS[page]


@pytest.mark.parametrize(
    ("page", "told", "other"),
    [
        ("bridge-theories.md", "| could not fail |", "| observed |"),
        ("bridge-elasticity.md", "| not observed |", "| observed |"),
        ("bridge-elasticity.md", "undecided.**", "observed.**"),
    ],
)
def test_an_edited_outcome_is_seen(page, told, other):
    changed = TEXTS[page].replace(told, other, 1)
    assert changed != TEXTS[page]
    assert made.filled(changed, made.WHOLE[page]) == TEXTS[page]


@pytest.mark.parametrize("name", NAMES)
def test_records_and_pictures_are_there(name):
    path = ROOT / "docs" / "records" / f"theory-{name}.json"
    record, text = made.record_of(name), path.read_text(encoding="utf-8")
    assert (record["format"], record["theory"]) == ("beb-theory-measurement", name)
    assert record["provenance"]["versions"]["torch"] != "not installed"
    assert len(text) < 120_000
    assert not re.search(r'"(/work|/root|/tmp|/home)', text)
    for check in record["checks"]:
        # What could not fail says so; what was seen says how it could have been missed.
        no_other = any(
            words in check["could"]
            for words in ("could not", "only draws can miss it", "no context could", "no measurement could")
        )
        assert no_other or check["outcome"] != "could not fail", check["claim"]
        assert check["could"], check["claim"]
        assert not (check["outcome"] == "observed" and check["could"].startswith("It could not")), check[
            "claim"
        ]
        # A hypothesis that fails leaves nothing to be asked.
        fails = any(h["status"] == "fails" for h in check["hypotheses"])
        assert not fails or check["outcome"] == "not applicable", check["claim"]


@pytest.mark.parametrize("page", TEXTS)
def test_pictures_that_are_shown_are_there(page):
    shown = re.findall(r"\]\((theory-[\w-]+\.svg)\)", TEXTS[page])
    assert shown
    assert all((ROOT / "docs" / name).is_file() for name in shown)
