"""`beb simulate --scenario`, its pictures, and the examples: files, contract, one line for each mistake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner

from beb import scenarios as module
from beb.cli import main
from beb.files import OutputError
from beb.scenarios import draw, save_picture, write_scenario
from synth.scenarios import Bound, Curve, ScenarioResult, scenarios

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((ROOT / "examples" / "scenarios").glob("*.py"))


def beb(*args):
    """Run the command in this process: (exit status, stdout, stderr)."""
    result = CliRunner().invoke(main, ["simulate", *map(str, args)], prog_name="beb")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_the_list_names_all_with_their_claims():
    status, stdout, stderr = beb("--scenario", "list")
    assert (status, stderr) == (0, "")
    for name, scenario in scenarios().items():
        assert name in stdout
        assert scenario.claims


def test_the_list_and_a_scenario_are_json_where_that_is_asked_for(tmp_path):
    status, stdout, stderr = beb("--scenario", "list", "--json")
    assert (status, stderr) == (0, "")
    told = {entry["name"]: entry for entry in json.loads(stdout)}
    assert list(told) == list(scenarios())
    assert {"id": "thm3", "verdict": "refuted"} in told["conversation"]["claims"]
    status, stdout, stderr = beb("--scenario", "steering", "--out", tmp_path, "--json")
    assert (status, stderr) == (0, "")
    assert stdout == (tmp_path / "steering.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_a_scenario_writes_a_whole_report(name, tmp_path):
    status, stdout, stderr = beb("--scenario", name, "--seed", 3, "--out", tmp_path)
    assert (status, stderr) == (0, "")
    assert "written:" in stdout
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == [f"{name}.{ending}" for ending in ("html", "json", "png", "svg")]
    record = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))
    assert record["claims"] == list(scenarios()[name].claims)
    assert record["seed"] in (0, 3)
    assert all(len(c["x"]) == len(c["y"]) > 1 for c in record["curves"])
    # Nothing that sits at a constant: every picture shows something move.
    moving = [c for c in record["curves"] if len({round(y, 6) for y in c["y"] if y is not None}) > 2]
    assert len(moving) >= 2
    svg = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
    ET.fromstring(svg)
    assert 'href="http' not in svg
    page = (tmp_path / f"{name}.html").read_text(encoding="utf-8").replace("<wbr>", "")
    assert "<script" not in page
    assert all(claim in page for claim in record["claims"])


def test_the_same_call_gives_the_same_bytes(tmp_path):
    contents = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        assert beb("--scenario", "best-of-n", "--out", folder)[0] == 0
        contents.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert contents[0] == contents[1]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--scenario", "best-off-n"), "no scenario 'best-off-n'; did you mean best-of-n?"),
        (("--scenario", "zzz"), "no scenario 'zzz'; '--scenario list' names them"),
        (("--scenario", "pareto", "--order", "3"), "--order does not go with --scenario"),
        (("--scenario", "pareto", "--negative", "x.txt"), "--negative does not go with --scenario"),
        (("--scenario", "pareto", "--seed", "-1"), "seed = -1 must be >= 0"),
        (("--scenario", "pareto", "--seed", "x"), "is no whole number"),
    ],
)
def test_mistakes_get_one_line(args, message, tmp_path):
    out = tmp_path / "out"
    status, stdout, stderr = beb(*args, "--out", out)
    assert (status, stdout) == (2, "")
    assert message in stderr
    assert len(stderr.splitlines()) == 1
    assert not out.exists()


def test_a_folder_that_is_a_file_gets_one_line(tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    for out in (taken, taken / "below"):
        status, _, stderr = beb("--scenario", "best-of-n", "--out", out)
        assert status == 2
        assert len(stderr.splitlines()) == 1
    assert taken.read_text(encoding="utf-8") == "mine"


def test_a_failure_leaves_nothing_half_written(tmp_path, monkeypatch):
    result = scenarios()["best-of-n"].demo(0)

    def fail(*_):
        raise RuntimeError("while the page is made")

    monkeypatch.setattr(module, "_page", fail)
    with pytest.raises(RuntimeError):
        write_scenario(result, tmp_path / "fresh")
    assert not (tmp_path / "fresh").exists()
    monkeypatch.undo()
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="is a file"):
        write_scenario(result, tmp_path / "file")


def result_of(*curves, **options):
    names = {"x_label": "n [sentences]", "y_label": "y [nats]"} | options
    return ScenarioResult("odd", "an <odd> one", ("thm1",), curves, (), **names)


def test_odd_numbers_are_drawn_or_left_out(tmp_path):
    inf, nan = float("inf"), float("nan")
    holes = Curve("holes", (0, 1, 2), (inf, nan, 1.0), (0.0, nan, 0.5), (inf, nan, 2.0), "estimate", 0.9)
    zeros = Curve("zeros", (0, 1, 2), (0.0,) * 3, (0.0,) * 3, (0.0,) * 3)
    for options in ({}, {"y_log": True}):
        result = result_of(holes, zeros, **options)
        written = write_scenario(result, tmp_path)
        assert len(written) == 4
        labels = [text.get_text() for text in draw(result).legends[0].get_texts()]
        assert any("estimate, 90%" in label for label in labels)
        assert any("0 throughout" in label for label in labels) == bool(options)
    page = (tmp_path / "odd.html").read_text(encoding="utf-8")
    assert "&lt;odd&gt;" in page
    assert "∞" in page
    record = json.loads((tmp_path / "odd.json").read_text(encoding="utf-8"))
    assert record["curves"][0]["y"] == [None, None, 1.0]


def test_a_bound_beyond_the_axis_is_named():
    curve = Curve("c", (0, 1, 2), (0.0, 1.0, 2.0), (0.0, 1.0, 2.0), (0.0, 1.0, 2.0))
    far = ScenarioResult(
        "far", "far", ("thm1",), (curve,), (Bound("thm1", "thm1: 90", "x", x=(90.0,)),), "x", "y"
    )
    figure = draw(far)
    assert "thm1 (✓ proved): 90 (beyond the axis)" in [t.get_text() for t in figure.legends[0].get_texts()]
    assert figure.axes[0].get_xlim()[1] < 10


def test_every_scenario_has_its_example():
    assert [path.stem for path in EXAMPLES] == sorted(name.replace("-", "_") for name in scenarios())
    assert all(len(path.read_text(encoding="utf-8").splitlines()) < 50 for path in EXAMPLES)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_run(path, tmp_path):
    picture = tmp_path / "picture.png"
    done = subprocess.run(
        [sys.executable, str(path), str(picture)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_format_is_that_of_the_name(tmp_path):
    result = scenarios()["best-of-n"].demo(0)
    assert save_picture(result, tmp_path / "x.svg").read_text(encoding="utf-8").startswith("<?xml")
    with pytest.raises(ValueError, match="xyz"):
        save_picture(result, tmp_path / "x.xyz")


@pytest.mark.filterwarnings("error")
def test_a_logarithmic_axis_without_a_positive_point_is_linear(tmp_path):
    nothing = Curve("nobody is refused", (0.0,), (0.5,), (0.5,), (0.5,))
    result = ScenarioResult("pareto", "none", (), (nothing,), (), "refused", "harm", x_log=True)
    assert draw(result).axes[0].get_xscale() == "linear"
    assert save_picture(result, tmp_path / "x.png").exists()
