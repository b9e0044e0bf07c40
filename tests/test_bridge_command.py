"""`beb bridge` from end to end on a tiny model, and its faults: status 2, one line, nothing half-written."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

from beb.cli import main
from tests.bridge_models import tiny_network, tiny_tokenizer

ONLY_A = ["a a a .", "a a .", "a a c .", "a .", "a c a .", "a c .", "c a a .", "c a ."]
ONLY_B = [text.replace("a", "b") for text in ONLY_A]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bridge")
    tiny_network(spread=0.2, context=128).save_pretrained(folder / "model")
    tokenizer = tiny_tokenizer()
    tokenizer.save_pretrained(folder / "model")
    (folder / "minus.txt").write_text("\n".join(ONLY_A), encoding="utf-8")
    (folder / "plus.txt").write_text("\n".join(ONLY_B), encoding="utf-8")
    return folder


def options(place, *more):
    return [
        *(
            "--model",
            str(place / "model"),
            "--minus",
            str(place / "minus.txt"),
            "--plus",
            str(place / "plus.txt"),
        ),
        *("--cache", str(place / "cache"), "--epochs", "20", "--rate", "0.02", "--cap", "3"),
        *("--targets", "q_proj,v_proj,down_proj,lm_head", *more),
    ]


def run(*arguments):
    return CliRunner().invoke(main, ["bridge", *arguments], standalone_mode=False)


def test_train_measure_check(place):
    out = place / "report"
    small = ("--prompts", "12", "--sentences", "3", "--out", str(out))
    first = run("train", *options(place, "--out", str(out)))
    assert first.exception is None, first.exception
    assert first.output.count("trained in") == 2
    trained = json.loads((out / "train.json").read_text(encoding="utf-8"))
    assert trained["sides"]["minus"]["count"] == 8
    assert trained["provenance"]["versions"]["torch"] != "not installed"

    measured = run("measure", *options(place, *small, "--published", "1"))
    assert measured.exception is None, measured.exception
    record = json.loads((out / "measure.json").read_text(encoding="utf-8"))
    assert record["sides"]["plus"]["cached"]
    assert record["constants"]["beta"]["low"] <= record["constants"]["beta"]["value"]
    assert len(record["published"]["values"]) == 3
    assert record["sentences"]["cap"] == 3
    assert (out / "divergence.svg").read_text(encoding="utf-8").startswith("<?xml")

    check = ("--replies", "16", "--prefixes", "5", "--longest", "10", "--log-alpha", "-6", "--behaved", "16")
    few = run("check", *options(place, *small, *check))
    assert "2 statements of P- and 2 of P+ to train the judge on" in few.exception.format_message()
    judges = [place / "judge-minus.txt", place / "judge-plus.txt"]
    for file, word in zip(judges, "ab", strict=True):
        lines = [
            f"{x} {word} {y} {word} ."
            for x in (word, "c", f"c {word}")
            for y in (word, "c", f"{word} {word}", "c c")
        ]
        file.write_text("\n".join(lines), encoding="utf-8")
    check += ("--judge-minus", str(judges[0]), "--judge-plus", str(judges[1]))
    checked = run("check", *options(place, *small, *check))
    assert checked.exception is None, checked.exception
    again = json.loads((out / "check.json").read_text(encoding="utf-8"))
    assert again["constants"] == record["constants"]
    assert {c["claim"] for c in again["checks"]} >= {"thm1", "thm2", "thm4", "guard-length", "lem5"}
    assert again["behaviour"]["accuracy"]["value"] > 0.5
    assert again["behaviour"]["trained_on"] == {"minus": 12, "plus": 12}
    page = (out / "index.html").read_text(encoding="utf-8")
    assert page.count("Could it have failed?") == len(again["checks"])
    assert "a classifier trained on 12 and 12 statements that no adapter saw" in page
    circle = run("check", *options(place, *small, *check, "--behaviour", "log-ratio"))
    assert circle.exception is None, circle.exception
    assert "a circle: bad is what P₋ finds likelier" in (out / "index.html").read_text(encoding="utf-8")
    assert "Two components of model" in page
    assert not [f for f in out.iterdir() if f.name.startswith(".")]
    rerun = run("check", *options(place, *small, *check))
    assert rerun.exception is None
    assert (out / "index.html").read_text(encoding="utf-8") == page


def test_several_trainings_have_their_spread_in_the_intervals(place):
    out = place / "trainings"
    small = ("--prompts", "8", "--sentences", "2", "--out", str(out))
    found = run("measure", *options(place, *small, "--trainings", "3", "--train-seed", "5"))
    assert found.exception is None, found.exception
    record = json.loads((out / "measure.json").read_text(encoding="utf-8"))
    over = record["trainings"]
    assert over["train_seeds"] == [5, 6, 7]
    beta = over["constants"]["beta"]
    assert len(set(beta["values"])) == 3
    assert beta["values"][0] == record["constants"]["beta"]["value"]
    assert beta["low"] < beta["value"] < beta["high"]
    assert "Over 3 trainings" in (out / "index.html").read_text(encoding="utf-8")
    # The first of them is what one training alone reports; another seed of the draws leaves the adapters alone.
    alone = run("measure", *options(place, *small, "--train-seed", "5", "--seed", "1"))
    assert alone.exception is None
    other = json.loads((out / "measure.json").read_text(encoding="utf-8"))
    assert "trainings" not in other
    assert other["sides"]["minus"]["key"] == record["sides"]["minus"]["key"]
    assert other["sides"]["minus"]["cached"]
    assert other["constants"] != record["constants"]


def test_model_written_text_is_escaped_and_capped(place):
    from beb.bridge import LONGEST_TEXT, _spoken

    class Sly:
        class segmenter:
            @staticmethod
            def text(sentences):
                return "<script>alert(1)</script>\x1b[31m" + "x" * 500

    (told,) = _spoken(Sly, [(3,)], [1.0])
    assert len(told["text"]) <= LONGEST_TEXT
    assert "\x1b" not in told["text"]

    from beb.bridge_report import figures, page

    record = json.loads((place / "report" / "check.json").read_text(encoding="utf-8"))
    record["prompts"] = [[told]]
    shown = page(record, figures(record))
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("--minus", "{place}/none.txt"), "none.txt: no such file"),
        (("--minus", "{place}/empty.txt"), "empty.txt: no sentence in 0 lines"),
        (("--minus", "{place}/one.txt"), "one.txt:1: the only sentence of the file"),
        (("--minus", "{place}/few.txt"), "P-: 3 different statements; an adapter needs at least 6"),
        (("--model", "{place}/nothing.gguf"), "nothing.gguf: no such file or folder"),
        (("--model", "{place}/bad.gguf"), "bad.gguf: is no GGUF file"),
        (("--targets", "nowhere"), "name its query and value projections with --targets"),
        (("--cache", "{place}/few.txt"), "cannot be written: .*; give another folder with --cache"),
        (("--out", "{place}/few.txt"), "few.txt"),
    ],
)
def test_faults_are_one_line(place, change, message):
    (place / "empty.txt").write_text("")
    (place / "one.txt").write_text("a .\n")
    (place / "few.txt").write_text("a .\nb .\nc .\n")
    (place / "bad.gguf").write_bytes(b"oops")
    name, value = change
    result = run("train", *options(place, "--out", str(place / "faults")), name, value.format(place=place))
    assert result.exception is not None
    text = result.exception.format_message()
    assert "\n" not in text
    assert re.search(message, text), text


def test_long_prompts_overflow_in_one_line(place):
    out = place / "long"
    shown = run("measure", *options(place, "--prompts", "4", "--sentences", "100", "--out", str(out)))
    text = shown.exception.format_message()
    assert "exceed the context of model, 128; give fewer or shorter sentences" in text
    assert "\n" not in text
    assert not list(out.iterdir())


def test_a_fault_of_the_behaviour_is_told_before_the_long_work(place, monkeypatch):
    def never(*arguments):
        raise AssertionError

    monkeypatch.setattr("beb.bridge.measure", never)
    out = place / "classified"
    shown = run(
        "check", *options(place, "--out", str(out), "--behaviour", f"classifier:{place / 'none'}#kind")
    )
    assert "none': no such folder" in shown.exception.format_message()
    assert not list(out.iterdir())


def test_a_full_disk_of_the_report_is_one_line(place, monkeypatch):
    from beb.files import OutputError

    def full(path, record):
        raise OutputError(f"{path}: No space left on device; give another place with --out")

    monkeypatch.setattr("beb.bridge.write_json", full)
    out = place / "full"
    shown = run("measure", *options(place, "--prompts", "4", "--sentences", "2", "--out", str(out)))
    assert re.search(r"measure.json: No space left on device; .* --out", shown.exception.format_message())
    assert not list(out.iterdir())


def test_a_killed_command_goes_on_from_its_batches(place, monkeypatch):
    from llm_bridge import components

    def page(out):
        return json.loads((out / "measure.json").read_text(encoding="utf-8"))["constants"]

    size = ("--prompts", "8", "--sentences", "2", "--seed", "7")
    drawn = components._Batch.run

    def runs(limit):
        seen = []

        def counted(self):
            if len(seen) == limit:
                raise KeyboardInterrupt
            seen.append(1)
            return drawn(self)

        monkeypatch.setattr(components._Batch, "run", counted)
        return seen

    whole = runs(None)
    arguments = options(place, *size, "--cache", str(place / "own"), "--out", str(place / "whole"))
    assert run("measure", *arguments).exception is None
    out = place / "resumed"
    again = options(place, *size, "--cache", str(place / "kept"), "--out", str(out))
    runs(2)
    stopped = run("measure", *again)
    assert "batches are kept, the same command goes on" in stopped.exception.format_message()
    assert not list(out.iterdir())
    rest = runs(None)
    assert run("measure", *again).exception is None
    assert len(rest) == len(whole) - 2
    assert page(out) == page(place / "whole")


MINE = """
from theory import *
from theory.observables import B_P, s
from theory.parameters import alpha, beta, epsilon, gamma
from theory.wolf2024.def5 import def5

mine = claim("mine", hypotheses=def5, conclusion=some_prompt(B_P(s) < gamma + epsilon, length=log(8 / (alpha * epsilon)) / beta))
other = claim("other", hypotheses=def5, conclusion=every_prompt(B_P(s) < gamma + epsilon))
"""


def test_claims_of_a_file_are_asked_on_the_same_draws(place, tmp_path):
    file, out = tmp_path / "mine.py", tmp_path / "report"
    file.write_text(MINE, encoding="utf-8")
    size = ("--prompts", "12", "--sentences", "3", "--replies", "16", "--behaved", "16", "--log-alpha", "-6")
    asked = ("--behaviour", "log-ratio", "--out", str(out))
    found = run("check", *options(place, *size, *asked, "--claims", str(file)))
    assert found.exception is None, found.exception
    checks = json.loads((out / "check.json").read_text(encoding="utf-8"))["checks"]
    assert [c["claim"] for c in checks] == ["mine"]
    assert "left out: other: no way is known to draw its conclusion" in " ".join(found.stderr.split())
    assert "not audited" in (out / "index.html").read_text(encoding="utf-8")
    both = run("check", *options(place, *size, *asked, "--claims", str(file), "thm1", "mine"))
    assert both.exception is None, both.exception
    checks = json.loads((out / "check.json").read_text(encoding="utf-8"))["checks"]
    assert [c["claim"] for c in checks] == ["thm1", "mine"]


@pytest.mark.parametrize(
    ("text", "asked", "message"),
    [
        (MINE, ["other"], "other: no way is known to draw its conclusion"),
        (MINE, ["thm9"], "thm9"),
        (MINE.replace('"mine"', '"thm1"'), [], "the id thm1 belongs to a built-in claim"),
        (MINE.replace("mine =", "x ="), ["lem2"], "lem2: no way is known"),
        (MINE[: MINE.index("mine")], [], "no claim"),
    ],
)
def test_claims_that_cannot_be_asked_are_told_before_the_long_work(place, tmp_path, text, asked, message):
    file, out = tmp_path / "mine.py", tmp_path / "report"
    file.write_text(text, encoding="utf-8")
    fresh = ("--cache", str(tmp_path / "cache"), "--out", str(out), "--claims", str(file))
    found = run("check", *options(place, *fresh, *asked))
    assert message in found.exception.format_message()
    assert "\n" not in found.exception.format_message()
    assert not (tmp_path / "cache").exists()  # nothing was trained
