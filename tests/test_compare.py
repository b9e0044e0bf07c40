"""`beb compare`: a toy beside a record of real components, and where they differ."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from click.testing import CliRunner
from numpy.testing import assert_allclose

from beb.cli import main
from beb.compare import first_below, per_prompt, targets_of, toy_record
from beb.confront import confronted, measured, silent
from beb.discrepancies import Group, Quantity, discrepancies
from llm_bridge.checks import CheckPlan
from llm_bridge.intervals import Interval, mean_curve
from synth.matching import Toy
from theory import WorldError

PLAN = {"log_alpha": -8.0, "epsilon": 0.3, "replies": 64, "prefixes": 8, "longest": 16}
FORM = {
    "samples": {"minus": {"log_ratio": [[0.0] * 5]}, "checked": {"log_ratio": [[0.0] * 6]}},
    "aligning_sentences": 1,
    "check_plan": vars(CheckPlan(**PLAN)),
}


def world(drift=0.0):
    """P- says b1 mostly, P+ g1; ``drift`` makes P- milder after good sentences."""
    bad = np.array([[0.1 + drift, 0.9 - drift], [0.05, 0.95]])
    good = np.array([[0.95, 0.05], [0.85, 0.15]])
    return Toy(
        "ngram",
        (1.0, -1.0),
        {
            "minus": {"initial": np.log(bad[1]), "transition": np.log(bad)},
            "plus": {"initial": np.log(good[1]), "transition": np.log(good)},
        },
        longest=5,
    )


def record_of(toy, name="a model", prompts=48, seed=7):
    """What `beb bridge check` would write of these components."""
    found = toy_record(toy, FORM, prompts=prompts, seed=seed, show=silent)
    for key in ("world", "exact", "exact_constants"):
        found.pop(key)
    return {**found, "model": {"name": name}}


@pytest.fixture(scope="module")
def real():
    return record_of(world())


@pytest.fixture
def folder(real, tmp_path):
    (tmp_path / "check.json").write_text(json.dumps(real))
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, ["compare", *map(str, arguments)])


# The same checks


def test_checks_take_worlds_that_can_be_listed():
    toy = world()
    rng = lambda k: np.random.default_rng([0, k])  # noqa: E731
    found = measured(
        toy.component("minus"), toy.component("plus"), rng, prompts=400, sentences=5, aligning=1, level=0.99
    )
    exact = toy.curves()
    for name in ("kl", "kl_plus", "variance", "variance_plus"):
        curve = found.constants.curves[name]
        assert ((curve.low - 1e-9 <= exact[name][:5]) & (exact[name][:5] <= curve.high + 1e-9)).all()
    checks, record = confronted(
        toy.component("minus"),
        toy.component("plus"),
        toy.behaviour,
        found,
        CheckPlan(**PLAN),
        rng,
        prompts=64,
        sentences=8,
        rule="scores",
    )
    verdicts = {c.claim: c.verdict for c in checks}
    assert verdicts["thm1"] == verdicts["thm1-tight"] == verdicts["lem5"] == "supported"
    assert np.array(record["samples"]["checked"]["scores_plus"]).shape == (64, 9)
    boastful = dataclasses.replace(
        found, constants=dataclasses.replace(found.constants, beta=Interval(40.0, 39.0, 41.0, 0.95))
    )
    worse, _ = confronted(
        toy.component("minus"),
        toy.component("plus"),
        toy.behaviour,
        boastful,
        CheckPlan(**PLAN),
        rng,
        prompts=64,
        sentences=8,
        rule="scores",
    )
    assert {c.claim: c.verdict for c in worse}["lem5"] == "inconclusive"


def test_a_column_without_spread_spoils_no_other():
    rng = np.random.default_rng(0)
    values = np.stack([0.1 + 1e-16 * rng.normal(size=64), rng.normal(size=64)], axis=1)
    both = mean_curve(values, (0, 1), unit="", level=0.95)
    alone = mean_curve(values[:, 1:], (1,), unit="", level=0.95)
    assert both.low[0] == both.high[0] == both.values[0]
    assert_allclose([both.low[1], both.high[1]], [alone.low[0], alone.high[0]])


# Differences


def columns(count, unit=""):
    return [Quantity("x", k, unit, False) for k in range(count)]


def sparse(rng, count):
    """Eight columns, four of them mostly zero, all of one prompt dependent."""
    shared = rng.normal(size=(count, 1))
    rare = (rng.random((count, 4)) < 0.1) * rng.exponential(5, size=(count, 4))
    return np.concatenate([rng.exponential(size=(count, 4)) + shared, rare], axis=1)


def test_equal_laws_differ_as_seldom_as_stated(monkeypatch):
    monkeypatch.setattr("beb.discrepancies.PERMUTATIONS", 400)
    rng = np.random.default_rng(0)
    false = 0
    for k in range(100):
        groups = {g: Group(columns(8), sparse(rng, 24), sparse(rng, 200)) for g in "ab"}
        false += any(d.differs(0.9) for d in discrepancies(groups, level=0.9, seed=k))
    assert false <= 18  # 10 expected; 19 or more have a probability of 0.2 %


def test_a_difference_is_found_and_named_first():
    rng = np.random.default_rng(1)
    toy = sparse(rng, 300)
    toy[:, 2] += 3.0
    first, *others = discrepancies({"a": Group(columns(8), sparse(rng, 24), toy)})
    assert first.quantity.length == 2
    assert first.differs(0.95)
    assert first.low < 3.0 < first.high
    assert first.low > 0
    assert not any(d.differs(0.95) for d in others)


def test_numbers_that_do_not_vary():
    same, other = np.ones((6, 1)), np.full((6, 1), 2.0)
    (equal,) = discrepancies({"a": Group(columns(1), same, same)})
    (unequal,) = discrepancies({"a": Group(columns(1), same, other)})
    assert equal.p is None
    assert not equal.differs(0.95)
    assert unequal.differs(0.95)
    assert unequal.low == unequal.high == 1.0


def test_too_few_prompts_are_refused():
    with pytest.raises(WorldError, match="3 prompts; a comparison needs at least 4"):
        discrepancies({"a": Group(columns(1), np.ones((3, 1)), np.ones((9, 1)))})
    with pytest.raises(WorldError, match="for 2 quantities"):
        discrepancies({"a": Group(columns(2), np.ones((5, 1)), np.ones((9, 1)))})


def test_what_every_prompt_gives(real):
    found = per_prompt(real, PLAN["log_alpha"])
    ratio = np.array(real["samples"]["checked"]["log_ratio"])
    assert_allclose(found["weight"][:, 0], np.exp(PLAN["log_alpha"]), rtol=1e-9)
    w = np.exp(-8.0 + ratio[:, 0]) / (np.exp(-8.0 + ratio[:, 0]) + 1 - np.exp(-8.0))
    assert_allclose(found["weight"][:, 1], w, rtol=1e-6)
    # log P-/P of the next sentence, from the increment of the log-ratio and the weight before it.
    direct = -np.log(w + (1 - w) * np.exp(-ratio[:, 1]))
    assert_allclose(found["kl_to_mixture"][:, 1], direct, rtol=1e-6)


def test_the_observed_length_lies_between_its_ends():
    curve = [
        {"low": a, "value": b, "high": c}
        for a, b, c in [(0.5, 0.7, 0.9), (-0.3, 0.1, 0.3), (-0.6, -0.4, 0.1), (-0.9, -0.8, -0.5)]
    ]
    assert first_below(curve, 0.0) == {"earliest": 1, "observed": 2, "latest": 3}
    assert first_below(curve, -0.85) == {"earliest": 3, "observed": None, "latest": None}
    assert first_below(curve, 1.0) == {"earliest": 0, "observed": 0, "latest": 0}


# The command


def test_a_toy_is_matched_and_compared(folder, tmp_path):
    out = tmp_path / "out"
    shown = run("ngram", folder, "--alphabet", "2", "--starts", "6", "--prompts", "200", "--out", out)
    assert shown.exit_code == 0, shown.output
    made = json.loads((out / "compare.json").read_text())
    assert {p.name for p in out.iterdir()} == {
        "compare.json",
        "toy.json",
        "index.html",
        *(
            f"compare-{x}.{kind}"
            for x in ("divergence", "log-ratio", "weight", "behaviour")
            for kind in ("svg", "pdf")
        ),
    }
    assert (out / "compare-weight.pdf").read_bytes().startswith(b"%PDF")
    # A match to a world of its own family that the toy can reach: few things differ, verdicts are alike.
    assert made["match"]["loss"] < 3 * made["match"]["count"]
    assert [c["claim"] for c in made["claims"]] == [c["claim"] for c in made["real"]["checks"]]
    alike = sum(c["agree"] for c in made["claims"])
    assert f"{alike} come out alike" in " ".join(made["summary"])
    assert f"{len(made['discrepancies'])} quantities were compared" in " ".join(made["summary"])
    html = (out / "index.html").read_text()
    assert "http://" not in html.replace("http://www.w3.org", "")
    for line in ("thm1-tight", "Differences", "fitted", "predicted", "posterior weight"):
        assert line in html
    again = run(out / "toy.json", folder, "--prompts", "200", "--out", tmp_path / "again")
    assert again.exit_code == 0
    second = json.loads((tmp_path / "again" / "compare.json").read_text())
    assert second["match"] is None
    assert not any(d["fitted"] for d in second["discrepancies"])
    assert second["toy"]["constants"] == made["toy"]["constants"]


def test_another_world_is_told_from_the_toy(real, tmp_path):
    (tmp_path / "toy.json").write_text(json.dumps(world(drift=0.6).record()))
    (tmp_path / "check.json").write_text(json.dumps(real))
    out = tmp_path / "out"
    shown = run(tmp_path / "toy.json", tmp_path, "--prompts", "300", "--out", out)
    assert shown.exit_code == 0, shown.output
    made = json.loads((out / "compare.json").read_text())
    assert any(d["differs"] and d["name"].startswith("KL(P₋ ‖ P₊)") for d in made["discrepancies"])
    assert made["discrepancies"][0]["differs"]


def test_text_of_a_record_is_escaped(real, tmp_path):
    evil = {**real, "model": {"name": "<script>alert(1)</script>"}}
    (tmp_path / "check.json").write_text(json.dumps(evil))
    (tmp_path / "toy.json").write_text(json.dumps(world().record()))
    assert run(tmp_path / "toy.json", tmp_path, "--prompts", "64", "--out", tmp_path / "out").exit_code == 0
    assert "<script>" not in (tmp_path / "out" / "index.html").read_text()


def test_targets_are_cut_to_what_an_alphabet_allows(real):
    few, many = targets_of(real, 2), targets_of(real, 6)
    assert len(few["kl"].values) == 5
    assert len(few["behaviour_minus"].values) == 6
    assert all(len(t.values) <= 6 for t in many.values())
    assert (few["behaviour_minus"].standard_errors > 0).all()


def without(record, *path):
    found = json.loads(json.dumps(record))
    place = found
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return found


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: without(r, "samples"), "lacks 'samples'"),
        (lambda r: without(r, "checks"), "lacks 'checks'"),
        (
            lambda r: {
                **r,
                "samples": {**r["samples"], "minus": {"log_ratio": [[1.0]], "divergence": [[1.0, 2.0]]}},
            },
            "samples of minus",
        ),
        (lambda r: {**r, "check_plan": {**r["check_plan"], "log_alpha": 1.0}}, "log alpha 1"),
        (lambda r: [], "is not a record"),
    ],
)
def test_other_records_are_one_line(real, tmp_path, change, message):
    (tmp_path / "check.json").write_text(json.dumps(change(real)))
    shown = run("ngram", tmp_path, "--out", tmp_path / "out")
    assert shown.exit_code == 2
    assert message in shown.output
    assert shown.output.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("toy", "text", "message"),
    [
        ("lstm", None, "neither a family of toy worlds nor a file"),
        ("toy.json", "{", "not JSON"),
        ("toy.json", "{}", "is not a toy world"),
    ],
)
def test_other_toys_are_one_line(folder, toy, text, message):
    if text is not None:
        (folder / toy).write_text(text)
        toy = folder / toy
    shown = run(toy, folder, "--out", folder / "out")
    assert shown.exit_code == 2
    assert message in shown.output
    assert shown.output.count("\n") == 1
    assert not (folder / "out").exists()


def test_a_missing_record_is_one_line(tmp_path):
    shown = run("ngram", tmp_path / "none")
    assert shown.exit_code == 2
    assert "no such file; give a check.json" in shown.output
