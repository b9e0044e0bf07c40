"""`beb fit` from tables to a report: what is withheld, what makes a headline, what is left when it is stopped."""

import io
import json
import re
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest
from click.testing import CliRunner
from rich.console import Console

# Not importorskip: once a day ArviZ warns of its next version when it is imported, and here a warning is an error.
if find_spec("arviz") is None:
    pytest.skip("needs the extra fit: pip install -e '.[fit]'", allow_module_level=True)

import beb.fit
from beb.cli import main
from beb.fit import headline
from beb.fit_progress import FitProgress
from beb.fit_words import SHOWN_AS, STATUS, bound_line
from synth.inference import fit_series
from synth.inference.simulated import gaussian_divergences

NINE = list(range(9))
HEADER = "sentences,kl_nats,kl_stderr\n"
SHORT = HEADER + "0,22,0.3\n1,17,0.3\n2,12,0.3\n"
LAWS = ["--law", "softplus-spread", "--law", "null-shifted"]


def rows(values, error):
    return "".join(f"{n},{x:.5f},{error}\n" for n, x in zip(NINE, values, strict=True))


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """An exact mixture with log 1/alpha = 22 and beta = 5, and a power of n + 1: one shape, so one compilation serves both."""
    folder = tmp_path_factory.mktemp("fit")
    # A table on which no row surprises the law by chance, as one does on one in fourteen (docs/fit.md).
    noise = 0.3 * np.random.default_rng(1).normal(size=9)
    (folder / "mixture <b>.csv").write_text(HEADER + rows(gaussian_divergences(22, 5, NINE) + noise, 0.3))
    (folder / "power.csv").write_text(HEADER + rows(30 / np.arange(1.0, 10.0) + noise, 0.3))
    tables = [str(folder / "mixture <b>.csv"), str(folder / "power.csv")]
    kept = []

    def keeping(series, **options):
        kept.append(fit_series(series, **options))
        return kept[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beb.fit, "fit_series", keeping)
        done = CliRunner().invoke(
            main, ["fit", *tables, *LAWS, "--budget", "quick", "--eps", "0.25", "--out", str(folder / "out")]
        )
    assert done.exit_code == 0, done.output
    return done, folder / "out", kept, tables


def test_the_record_holds_posteriors_diagnostics_and_checks(report):
    _, out, _, _ = report
    record = json.loads((out / "fit.json").read_text())
    first = record["series"][0]
    law = next(x for x in first["laws"] if x["name"] == "softplus-spread")
    assert first["preferred"] == "softplus-spread"
    assert first["span"] == "next sentence"
    assert not law["misfits"]
    found = {x["label"]: x for x in law["posterior"]}
    for name, truth in (("log_inverse_alpha", 22), ("beta", 5), ("centre", 4.4)):
        assert abs(found[name]["median"] - truth) < 4 * found[name]["sd"]
        assert found[name]["low"] < found[name]["median"] < found[name]["high"]
        assert found[name]["monte_carlo"] > 0
    assert law["diagnostics"]["sound"]
    assert {p["name"] for p in law["priors"]} == {"log_inverse_alpha", "beta", "sigma2", "scatter"}
    assert law["leave_one_out"]["effective_parameters"] <= law["leave_one_out"]["parameters"] == 4
    assert {s["quantity"] for s in law["prior_sensitivity"]} == set(found)
    options = record["provenance"]["options"]
    assert (options["seed"], options["budget"], options["chains"]) == (0, "quick", 4)
    assert record["pending"] == []
    assert len(first["sha256"]) == 64


def test_alpha_is_told_where_the_mixture_predicts_better_and_not_where_a_power_does(report):
    done, out, kept, _ = report
    mixture, power = json.loads((out / "fit.json").read_text())["series"]
    assert mixture["alpha"]["identified"]
    assert "log_inverse_alpha" in mixture["headline"]
    assert power["preferred"] == "null-shifted"
    assert not power["alpha"]["identified"]
    assert not {"log_inverse_alpha", "beta", "centre", "length"} & set(power["headline"])
    assert "α is not identified" in done.stdout
    assert "α is not identified" in (out / "index.html").read_text()
    assert [headline(f) for f in kept] == [mixture["headline"], power["headline"]]


def test_the_chain_rule_is_reported_with_the_verdict_on_its_claim(report):
    done, out, _, _ = report
    (bound,) = json.loads((out / "fit.json").read_text())["series"][0]["chain_rule"]["bounds"]
    assert bound["total"] == pytest.approx(22, abs=3)
    assert bound["least"] < bound["total"]
    line = bound_line(bound, "identity-total (✓ proved)")
    assert (
        line in done.stdout.replace("\n", " ").replace("  ", " ")
        or "identity-total (✓ proved)" in done.stdout
    )
    assert "The chain rule" in (out / "index.html").read_text()


def test_the_page_is_self_contained_and_escapes_names(report):
    _, out, _, _ = report
    page = (out / "index.html").read_text()
    assert "mixture &lt;b&gt;.csv" in page
    assert "mixture <b>" not in re.sub(r'aria-label="[^"]*"', "", page)
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "<script" not in page
    assert page.count("<svg ") == 4
    assert "Unfinished" not in page


def test_what_is_done_is_left_when_it_is_stopped(report, tmp_path, monkeypatch):
    """The first fit is the fixture's; the second breaks off."""
    _, _, kept, tables = report
    fits = iter(kept[:1])

    def broken(series, **options):
        try:
            return next(fits)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(beb.fit, "fit_series", broken)
    out = tmp_path / "out"
    done = CliRunner().invoke(main, ["fit", *tables, *LAWS, "--out", str(out)])
    assert done.exit_code == 130
    assert f"{out} holds the report of 1 of 2 tables" in done.stderr
    record = json.loads((out / "fit.json").read_text())
    assert [s["name"] for s in record["series"]] == ["mixture <b>.csv"]
    assert record["pending"] == ["power.csv"]
    assert "Unfinished: 1 more table is to come" in (out / "index.html").read_text()
    done = CliRunner().invoke(main, ["fit", *tables, *LAWS, "--out", str(tmp_path / "none")])
    assert "nothing was written" in done.stderr
    assert not (tmp_path / "none").exists()


def test_withholding_every_number_has_a_status_of_its_own(tmp_path):
    (tmp_path / "short.csv").write_text(SHORT)
    arguments = ["--law", "softplus", "--chains", "1", "--warmup", "10", "--draws", "10"]
    out = tmp_path / "out"
    done = CliRunner().invoke(main, ["fit", str(tmp_path / "short.csv"), *arguments, "--out", str(out)])
    assert (done.exit_code, done.exception.code) == (3, 3)
    assert "no law has a sound fit" in done.stdout
    assert "numbers withheld" in done.stdout
    (series,) = json.loads((out / "fit.json").read_text())["series"]
    (law,) = series["laws"]
    assert (series["preferred"], series["headline"], law["status"], law["posterior"]) == (
        None,
        [],
        "unsound",
        None,
    )
    assert "3 lengths; 2 parameters need 4 or more" in law["reasons"]
    assert "o number of this table may be used" in (out / "index.html").read_text()


def test_draws_are_kept(report):
    _, out, _, _ = report
    with np.load(out / "draws.npz") as kept:
        assert kept["0/softplus-spread/beta"].shape == (4, 800, 1)


def test_progress_is_told_without_a_terminal():
    text, now = io.StringIO(), [0.0]
    console = Console(file=text, force_terminal=False, width=300)
    with FitProgress(console, ["a.csv", "b\x1b.csv"], clock=lambda: now[0]) as bar:
        show = bar.steps(0, 4)
        for seconds, done in ((1, 100), (11, 200), (12, 300), (75, 400)):
            now[0] = seconds
            show("softplus", done, 900)
        bar.done(1, "null is preferred")
    lines = text.getvalue().splitlines()
    assert lines[0] == "[0:11] table 1 of 2, a.csv: softplus, step 200 of 900 of 4 chains"
    assert lines[1].startswith("[1:15]")
    assert "step 400" in lines[1]
    assert lines[2].endswith("null is preferred")
    assert len(lines) == 3
    assert "\x1b" not in text.getvalue()


def test_every_status_has_the_colour_of_a_verdict():
    assert set(SHOWN_AS) == set(STATUS)


def test_without_the_extra_one_line_names_it(tmp_path):
    (tmp_path / "t.csv").write_text("sentences,kl_nats\n1,2\n2,1\n")
    code = (
        "import sys; sys.modules['arviz'] = None\n"
        f"sys.argv = ['beb', 'fit', {str(tmp_path / 't.csv')!r}, '--out', {str(tmp_path / 'out')!r}]\n"
        "from beb.cli import main\nmain()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 2
    assert (
        done.stderr
        == "beb: diagnostics need the extra fit (arviz not installed): pip install 'alignment-referee[fit]'\n"
    )
    assert not (tmp_path / "out").exists()
