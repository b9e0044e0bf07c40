"""Tables of `beb fit`: what is read, and that every malformed one is refused in one line with its row and column."""

import json
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

# Not importorskip: once a day ArviZ warns of its next version when it is imported, and here a warning is an error.
if find_spec("arviz") is None:
    pytest.skip("needs the extra fit: pip install -e '.[fit]'", allow_module_level=True)

from beb.cli import main
from synth.inference import TableError, read_tables

KL = "sentences,kl_nats,kl_stderr\n"
COUNTS = "aligning_prompt,prompt,sentences,positive_responses,responses\n"
VARIANCE = "sentences,log_ratio_variance,variance_stderr\n"


def written(tmp_path: Path, text: str | bytes, name: str = "table.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


BAD = {
    "a column is missing": (KL.replace("sentences", "n") + "1,2,0.1\n2,1,0.1\n", 1, "sentences is missing"),
    "another column is missing": (
        COUNTS.replace(",responses", "") + "with,1,1,2\n",
        1,
        "column responses is missing",
    ),
    "no column says what was measured": ("sentences,values\n1,2\n2,3\n", 1, "no column kl_nats"),
    "a column twice": ("sentences,kl_nats,kl_nats\n1,2,3\n2,3,4\n", 1, "kl_nats stands twice"),
    "negative counts": (COUNTS + "with,1,1,3,32\nwith,1,2,-1,32\n", 3, "positive_responses: -1 is below 0"),
    "more good replies than replies": (COUNTS + "with,1,1,3,32\nwith,1,2,33,32\n", 3, "33 of 32 responses"),
    "no replies": (COUNTS + "with,1,1,0,0\nwith,1,2,1,32\n", 2, "responses: 0 is below 1"),
    "half a reply": (COUNTS + "with,1,1,0.5,32\nwith,1,2,1,32\n", 2, "0.5 is no whole number"),
    "text in a number": (KL + "1,2,0.1\n2,about 1,0.1\n", 3, "column kl_nats: 'about 1' is no number"),
    "a decimal comma": (KL + '1,"2,5",0.1\n2,1,0.1\n', 2, "'2,5' is no number"),
    "an underscore": (KL + "1,1_000,0.1\n2,1,0.1\n", 2, "none between thousands"),
    "thousands": (KL + '1,"1,000",0.1\n2,1,0.1\n', 2, "none between thousands"),
    "a unit": (KL + "1,2 nats,0.1\n2,1,0.1\n", 2, "without a unit"),
    "a percentage": (KL + "1,50%,0.1\n2,1,0.1\n", 2, "without a unit"),
    "another minus sign": (KL + "1,2,0.1\n2,−1,0.1\n", 3, "the minus sign of the keyboard"),
    "digits of another script": (KL + "1,٣,0.1\n2,1,0.1\n", 2, "is no number"),
    "hexadecimal": (KL + "1,0x10,0.1\n2,1,0.1\n", 2, "is no number"),
    "more than 64 bits hold": (KL + "1,1e400,0.1\n2,1,0.1\n", 2, "is not finite"),
    "less than 64 bits hold": (KL + "1,2,1e-400\n2,1,0.1\n", 2, "too small"),
    "a column twice, once renamed": ("sentences,kl_nats,KL nats\n1,2,3\n2,3,4\n", 1, "kl_nats stands twice"),
    "semicolons": ("sentences;kl_nats\n1;2\n2;1\n", 1, "separate cells by commas, not ';'"),
    "an error without its value": (
        "sentences,kl_nats,variance_stderr\n1,2,1\n2,1,1\n",
        1,
        "log_ratio_variance is missing",
    ),
    "an empty value with an error": (
        "sentences,kl_nats,kl_stderr,log_ratio_variance\n1,,0.1,2\n2,1,0.1,3\n",
        2,
        "column kl_nats: empty",
    ),
    "one row": (KL + "1,2,0.1\n", 2, "a single row"),
    "no row": (KL, 1, "no rows below the header"),
    "nan": (KL + "1,2,0.1\n2,nan,0.1\n", 3, "column kl_nats: 'nan' is not finite"),
    "infinity": (KL + "1,inf,0.1\n2,1,0.1\n", 2, "'inf' is not finite"),
    "an empty cell": (KL + "1,2,0.1\n2,,0.1\n", 3, "column kl_nats: empty"),
    "the same length twice": (KL + "1,2,0.1\n2,1,0.1\n1,3,0.1\n", 4, "1 stands in row 2 already"),
    "negative error": (KL + "1,2,-0.1\n2,1,0.1\n", 2, "kl_stderr: -0.1 is negative"),
    "error of nothing": (KL + "1,2,0\n2,1,0.1\n", 2, "column kl_stderr: 0; give a standard error above 0"),
    "half a sentence": (KL + "1,2,0.1\n1.5,1,0.1\n", 3, "sentences: 1.5 is no whole number"),
    "fewer sentences than none": (KL + "-1,2,0.1\n1,1,0.1\n", 2, "sentences: -1 is below 0"),
    "a divergence far below 0": (KL + "1,2,0.1\n2,-1,0.1\n", 3, "-1 is negative; a kl is not"),
    "negative variance": (VARIANCE + "1,2,0.1\n2,-1,0.1\n", 3, "column log_ratio_variance: -1 is negative"),
    "variance of nothing": (VARIANCE + "0,2,0.1\n2,1,0.1\n", 2, "for no sentences"),
    "a cell too many": (KL + "1,2,0.1\n2,1,0.1,7\n", 3, "4 cells where the header has 3"),
    "a quote left open": (KL + '1,2,0.1\n2,"1,0.1\n', 3, "not CSV"),
    "a huge value": (KL + "1,1e300,0.1\n2,1,0.1\n", 2, "beyond 1e+12"),
    "no name": (COUNTS + ",1,1,3,32\nwith,1,2,3,32\n", 2, "column aligning_prompt: empty"),
    "blank rows count": (KL + "\n\n1,2,0.1\n\n2,x,0.1\n", 6, "'x' is no number"),
    "a cell of two lines counts": (
        COUNTS + 'with,"a\nb",1,3,32\nwith,1,2,x,32\n',
        4,
        "positive_responses: 'x' is no number",
    ),
    "other line ends count": (KL.replace("\n", "\r\n") + "1,2,0.1\r\n2,x,0.1\r\n", 3, "'x' is no number"),
    "a divergence of nobody knows what": (
        KL.strip() + ",kl_of\n1,2,0.1,some words\n2,1,0.1,some words\n",
        2,
        "column kl_of: 'some words' is none of 'next sentence', 'all that follows'",
    ),
    "no tokens": (KL.strip() + ",kl_of\n1,2,0.1,0 tokens\n2,1,0.1,0 tokens\n", 2, "'0 tokens' is none of"),
    "two divergences in one table": (
        KL.strip() + ",kl_of\n1,2,0.1,next sentence\n2,1,0.1,all that follows\n",
        3,
        "column kl_of: 'all that follows' below 'next sentence'",
    ),
    "components, and all that follows": (
        "sentences,kl_nats,log_ratio_std,kl_of\n1,2,6,all that follows\n2,1,5,all that follows\n",
        2,
        "is no divergence of kl-between",
    ),
    "Latin-1": ("sentences,kl_nats\n1,2\n2,é\n".encode("latin-1"), 3, "not UTF-8"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_malformed_table_is_refused_with_its_row(tmp_path, case):
    text, row, fault = BAD[case]
    path = written(tmp_path, text)
    with pytest.raises(TableError) as caught:
        read_tables(path)
    shown = str(caught.value)
    assert shown.startswith(f"{path}:{row}: ")
    assert fault in shown
    assert "\n" not in shown


def test_an_empty_file_is_refused(tmp_path):
    for text in ("", "\n\n", " , \n"):
        with pytest.raises(TableError, match="empty; give a header"):
            read_tables(written(tmp_path, text))


@pytest.mark.parametrize("case", ["a column is missing", "negative counts", "text in a number", "one row"])
def test_the_command_says_it_in_one_line_and_writes_nothing(tmp_path, case):
    text, row, fault = BAD[case]
    path, out = written(tmp_path, text), tmp_path / "out"
    done = CliRunner().invoke(main, ["fit", str(path), "--out", str(out)])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert f"{path}:{row}: " in done.stderr
    assert fault in done.stderr
    assert not out.exists()


def test_a_missing_file_and_a_law_that_is_none(tmp_path):
    path = written(tmp_path, KL + "1,2,0.1\n2,1,0.1\n")
    for arguments, fault in (
        ([str(tmp_path / "none.csv")], "No such file"),
        ([str(path), "--law", "quadratic"], "no law 'quadratic'; there are"),
        ([str(path), "--law", "sigmoid"], "for none of the tables; they hold kl-to-model"),
        ([str(path), "--upto", "1"], "fewer than two rows of at most 1 sentences"),
        ([str(path), "--out", str(path)], "is a file; --out names a folder"),
    ):
        done = CliRunner().invoke(main, ["fit", "--out", str(tmp_path / "out"), *arguments])
        assert (done.exit_code, done.stderr.count("\n")) == (2, 1), done.stderr
        assert fault in done.stderr
        assert not (tmp_path / "out").exists()


def test_columns_tell_what_was_measured(tmp_path):
    (found,) = read_tables(written(tmp_path, KL + "2,1,0.1\n1,3.5,0.2\n"))
    assert (found.quantity, found.known_error, found.groups) == ("kl-to-model", True, ("all",))
    assert found.value.tolist() == [1, 3.5]
    found, spread = read_tables(written(tmp_path, "sentences,kl_nats,log_ratio_std\n1,2,6\n2,1,5\n"))
    assert (found.quantity, found.known_error) == ("kl-between", False)
    assert (spread.quantity, spread.value.tolist()) == ("deviation", [6, 5])
    (found,) = read_tables(written(tmp_path, KL + "1,2,0.1\n2,1,0.1\n"), "kl-between")
    assert found.quantity == "kl-between"
    (found,) = read_tables(written(tmp_path, VARIANCE + "0,0,0\n1,45,5\n2,54,5\n"))
    assert (found.quantity, found.rows, found.notes) == (
        "variance",
        2,
        ("row 2: no sentences have log-ratio 0; left out",),
    )
    text = COUNTS + "with,10,1,32,32\nwithout,2,1,30,32\nwith,2,1,7,32\n"
    (found,) = read_tables(written(tmp_path, text))
    assert (found.groups, found.prompts) == (("without", "with"), ("2", "10"))
    assert (found.group.tolist(), found.prompt.tolist()) == ([1, 0, 1], [1, 0, 0])
    # A byte-order mark, as spreadsheets write it, and an estimate of 0 that fell a little below it.
    (found,) = read_tables(written(tmp_path, b"\xef\xbb\xbf" + (KL + "1,2,0.1\n2,-0.2,0.1\n").encode()))
    assert found.value.tolist() == [2, -0.2]


@pytest.mark.parametrize(
    ("said", "quantity", "span"),
    [
        (None, "kl-to-model", "next sentence"),
        ("next sentence", "kl-to-model", "next sentence"),
        ("Next-Sentence", "kl-to-model", "next sentence"),
        ("8 tokens", "kl-to-model", "8 tokens"),
        ("all that follows", "kl-of-rest", "all that follows"),
    ],
)
def test_a_table_says_what_its_divergences_are_of(tmp_path, said, quantity, span):
    text = (
        KL + "1,2,0.1\n2,1,0.1\n"
        if said is None
        else KL.strip() + f",kl_of\n1,2,0.1,{said}\n2,1,0.1,{said}\n"
    )
    (found,) = read_tables(written(tmp_path, text))
    assert (found.quantity, found.span) == (quantity, span)
    assert any("no column kl_of" in note for note in found.notes) == (said is None)


def test_the_column_and_the_kind_may_not_contradict_each_other(tmp_path):
    text = KL.strip() + ",kl_of\n1,2,0.1,all that follows\n2,1,0.1,all that follows\n"
    assert read_tables(written(tmp_path, text), "kl-of-rest")[0].quantity == "kl-of-rest"
    with pytest.raises(TableError, match="'all that follows' is no divergence of kl-to-model"):
        read_tables(written(tmp_path, text), "kl-to-model")
    with pytest.raises(TableError, match="'8 tokens' is no divergence of kl-of-rest"):
        read_tables(written(tmp_path, text.replace("all that follows", "8 tokens")), "kl-of-rest")


def curve(values, lengths):
    return {"lengths": lengths, "values": values, "standard_errors": [0.5] * len(values)}


def test_records_of_the_bridge_are_read(tmp_path):
    record = {
        "constants": {"curves": {"kl": curve([9, 8], [0, 1]), "variance": curve([50, 40], [1, 2])}},
        "curves": {"kl_to_model": curve([20, 15], [0, 1])},
    }
    found = read_tables(written(tmp_path, json.dumps(record), "measure.json"))
    assert [s.quantity for s in found] == ["kl-between", "kl-to-model", "variance"]
    assert found[2].value.tolist() == [50, 80]  # the record has the variance per sentence
    np.testing.assert_allclose(found[2].stderr, [0.5, 1.0])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", ":1: not JSON"),
        ("[]", "no measured curves"),
        ('{"curves": {"kl_to_model": {"lengths": [1]}}}', "are no numbers"),
        (
            '{"curves": {"kl_to_model": {"lengths": [1], "values": [1], "standard_errors": [1]}}}',
            "at least two",
        ),
        (
            '{"curves": {"kl_to_model": {"lengths": [1, 2], "values": [1, -1], "standard_errors": [1, 1]}}}',
            "negative",
        ),
    ],
)
def test_a_record_that_is_none_is_refused(tmp_path, text, fault):
    with pytest.raises(TableError, match=fault) as caught:
        read_tables(written(tmp_path, text, "measure.json"))
    assert "\n" not in str(caught.value)


NOTES = {
    "two quantities": (
        "sentences,kl_nats,kl_stderr,log_ratio_variance\n1,24,1,3\n2,18,1,4\n",
        ["kl-to-model", "variance"],
        [],
    ),
    "three quantities": (
        "sentences,kl_nats,log_ratio_std,log_ratio_variance\n1,24,1,3\n2,18,1,4\n",
        ["kl-between", "deviation", "variance"],
        [],
    ),
    "deviation alone": ("sentences,log_ratio_std\n1,24\n2,18\n", ["deviation"], []),
    "counts with curves": (
        "prompt,sentences,positive_responses,responses,kl_nats,log_ratio_std\na,0,5,5,1,2\nb,0,5,5,1,2\n",
        ["counts"],
        ["column kl_nats is not used (read as counts", "column log_ratio_std is not used (read as counts"],
    ),
    "prompts of a curve": (
        "prompt,sentences,kl_nats\na,0,5\na,1,4\n",
        ["kl-to-model"],
        ["column prompt is not used"],
    ),
    "unknown columns": (KL.strip() + ",kl_bits\n1,2,0.1,3\n2,1,0.1,3\n", ["kl-to-model"], ["column kl_bits is not used"]),
    "renamed columns": (
        "Sentences, KL nats ,kl-stderr\n1,2,0.1\n2,1,0.1\n",
        ["kl-to-model"],
        ["column 'Sentences' is read as sentences", "'KL nats' is read as kl_nats", "'kl-stderr' is read as kl_stderr"],
    ),
    "an empty row": (KL + "1,2,0.1\n,,\n2,1,0.1\n", ["kl-to-model"], ["row 3: no cell is filled; left out"]),
    "an empty cell of one of two": (
        "sentences,kl_nats,log_ratio_variance\n0,30,\n1,24,3\n2,18,4\n",
        ["kl-to-model", "variance"],
        ["row 2: no log_ratio_variance; left out"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NOTES)
def test_no_column_and_no_row_vanishes_without_a_note(tmp_path, case):
    text, quantities, notes = NOTES[case]
    found = read_tables(written(tmp_path, text))
    assert [s.quantity for s in found] == quantities
    told = [note for s in found for note in s.notes]
    for note in notes:
        assert any(note in line for line in told), told
    # Every column is part of a series or named; every row is in each series or named.
    used = {c for s in found for c in ("sentences", *_columns(s.quantity))}
    header = [cell.strip() for cell in text.splitlines()[0].split(",")]
    assert all(
        c in used or any(f"column {c} is" in n or f"column {c!r} is" in n for n in told) for c in header
    )
    rows = len(text.splitlines()) - 1
    for s in found:
        assert s.rows + sum(note.startswith("row ") for note in told) >= rows


def _columns(quantity):
    return {
        "kl-to-model": ("kl_nats", "kl_stderr"),
        "kl-between": ("kl_nats", "kl_stderr"),
        "deviation": ("log_ratio_std",),
        "variance": ("log_ratio_variance", "variance_stderr"),
        "counts": ("prompt", "positive_responses", "responses"),
    }[quantity]


def test_groups_and_prompts_that_look_alike_are_alike(tmp_path):
    text = "aligning_prompt," + KL + "With,1,2,1\nwith\u200b,2,1,1\nWITHOUT,1,2,1\nwithout,2,1,1\n"
    (found,) = read_tables(written(tmp_path, text))
    assert found.groups == ("without", "with")


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ('[{"sentences": 1, "kl_nats": 2}]', "looks like JSON"),
        (b"\x1f\x8b\x08rest", "looks like gzip"),
        (KL.encode("utf-16"), "looks like UTF-16"),
        (b"PAR1\x00\x00", "looks like Parquet"),
    ],
)
def test_another_format_under_the_name_of_a_table_is_named(tmp_path, content, fault):
    with pytest.raises(TableError, match=fault):
        read_tables(written(tmp_path, content))


def changed_curve(**changes):
    whole = {"lengths": [0, 1, 2], "values": [3.0, 2.0, 1.0], "standard_errors": [0.1, 0.1, 0.1]}
    return {**whole, **changes}


@pytest.mark.parametrize(
    "changes",
    [
        {"values": ["3.0", "2.0", "1.0"]},
        {"values": [True, False, True]},
        {"standard_errors": [0.1, 1e13, 0.1]},
        {"lengths": [0, 1, 10**9]},
        {"lengths": [0, 1, 10**400]},
        {"values": None},
    ],
)
def test_a_record_is_not_cast_silently(tmp_path, changes):
    record = {"curves": {"kl_to_model": changed_curve(**changes)}}
    with pytest.raises(TableError, match="curve kl_to_model"):
        read_tables(written(tmp_path, json.dumps(record), "measure.json"))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e400"])
def test_a_record_with_what_json_has_not_is_refused(tmp_path, number):
    text = json.dumps({"curves": {"kl_to_model": changed_curve()}}).replace("0.1]", f"{number}]")
    with pytest.raises(TableError, match=r"not a number of JSON|beyond"):
        read_tables(written(tmp_path, text, "measure.json"))


def test_the_kind_that_is_asked_for_holds_for_records_too(tmp_path):
    record = {
        "curves": {"kl_to_model": changed_curve()},
        "constants": {"curves": {"kl": changed_curve(), "variance": changed_curve()}},
    }
    path = written(tmp_path, json.dumps(record), "measure.json")
    assert len(read_tables(path)) == 3
    (found,) = read_tables(path, "variance")
    assert found.quantity == "variance"
    assert sum("is not used: --kind variance" in note for note in found.notes) == 2
    with pytest.raises(TableError, match="no measured curve of counts"):
        read_tables(path, "counts")
