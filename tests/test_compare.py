"""`beb compare`: a toy beside a record of real components, and where they differ."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from click.testing import CliRunner
from numpy.testing import assert_allclose

from beb.cli import BadInput, main
from beb.compare import first_below, read_record, targets_of, toy_record
from beb.confront import confronted, measured, referee_of, silent
from beb.discrepancies import Column, Quantity, discrepancies
from beb.per_prompt import per_prompt
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
    form = {**FORM, "samples": {**FORM["samples"], "minus": {"log_ratio": [[0.0] * 5] * prompts}}}
    found = toy_record(toy, form, many=8, seed=seed, show=silent)
    for key in ("world", "exact", "exact_constants", "exact_up_to", "many"):
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

    def judged(measurement):
        sides = (toy.component("minus"), toy.component("plus"), toy.behaviour)
        referee = referee_of(*sides, measurement, CheckPlan(**PLAN), rng, prompts=64, sentences=8)
        return confronted(measurement, referee, "scores")

    checks, record = judged(found)
    verdicts = {c.claim: c.outcome for c in checks}
    assert verdicts["thm1"] == verdicts["thm1-tight"] == "observed"
    assert verdicts["lem5"] == "could not fail"
    assert np.array(record["samples"]["checked"]["scores_plus"]).shape == (64, 9)
    boastful = dataclasses.replace(
        found, constants=dataclasses.replace(found.constants, beta=Interval(40.0, 39.0, 41.0, 0.95))
    )
    worse, _ = judged(boastful)
    assert {c.claim: c.outcome for c in worse}["lem5"] == "undecided"


def test_a_column_without_spread_spoils_no_other():
    rng = np.random.default_rng(0)
    values = np.stack([0.1 + 1e-16 * rng.normal(size=64), rng.normal(size=64)], axis=1)
    both = mean_curve(values, (0, 1), unit="", level=0.95)
    alone = mean_curve(values[:, 1:], (1,), unit="", level=0.95)
    assert both.low[0] == both.high[0] == both.values[0]
    assert_allclose([both.low[1], both.high[1]], [alone.low[0], alone.high[0]])


def test_a_guard_that_one_drawn_prompt_breaks_is_contradicted():
    # P+ turns bad after b1, which the mean over prompts hides; P- and P+ are nearly alike, so that the guard is long.
    good = np.array([[0.97, 0.03], [0.02, 0.98]])
    bad = np.array([[0.9, 0.1], [0.02, 0.98]])
    toy = Toy(
        "ngram",
        (1.0, -1.0),
        {
            "minus": {"initial": np.log([0.9, 0.1]), "transition": np.log(bad)},
            "plus": {"initial": np.log([0.97, 0.03]), "transition": np.log(good)},
        },
        longest=3,
    )
    found = toy_record(
        toy,
        {**FORM, "samples": {**FORM["samples"], "minus": {"log_ratio": [[0.0] * 5] * 200}}},
        many=8,
        seed=0,
        show=silent,
    )
    guard = next(c for c in found["checks"] if c["claim"] == "guard-length")
    assert guard["length"] >= 2
    assert guard["outcome"] == "not observed"


# Differences


def quantity(k, bounds=None):
    return Quantity("x", k, "", False, bounds)


def rejections(draw, truth, count, *, repeats, bounds=None, level=0.9):
    """How many of the comparisons of equal means find a difference."""
    false = 0
    for _ in range(repeats):
        columns = [Column(quantity(k, bounds), draw(), truth) for k in range(count)]
        found = discrepancies(columns, level=level, seed=1)
        false += any(d.differs(level) for d in found)
        for d in found:
            assert d.differs(level) == (not d.low <= 0 <= d.high) or abs(d.p - (1 - level)) < 0.02
    return false


def test_equal_means_differ_as_seldom_as_stated(monkeypatch):
    monkeypatch.setattr("beb.discrepancies.RESAMPLES", 8000)
    rng = np.random.default_rng(0)
    # 6 expected of 60 at most; 13 or more have a probability of 0.5 %.
    assert rejections(lambda: rng.normal(size=32), 0.0, 20, repeats=60) <= 12
    assert rejections(lambda: rng.gamma(2.0, size=32), 2.0, 20, repeats=60) <= 12
    # Bounds hold for every law: also where 32 values are seldom all alike, and rare.
    assert (
        rejections(lambda: np.where(rng.random(32) < 0.03, 1.0, -1.0), -0.94, 20, repeats=60, bounds=(-1, 1))
        <= 12
    )


def test_a_difference_is_found_and_named_first():
    rng = np.random.default_rng(1)
    columns = [Column(quantity(k), rng.exponential(size=32), 1.0 + 3.0 * (k == 2)) for k in range(8)]
    first, *others = discrepancies(columns)
    assert first.quantity.length == 2
    assert first.differs(0.95)
    assert 0 < first.low < 3.0 < first.high
    assert not any(d.differs(0.95) for d in others)
    assert any(d.differs(0.95) for d in discrepancies(columns, level=0.99))


def test_drawn_toys_widen_the_interval():
    rng = np.random.default_rng(2)
    real, toy = rng.normal(size=64), rng.normal(size=64)
    for bounds in (None, (-9.0, 9.0)):
        (known,) = discrepancies([Column(quantity(0, bounds), real, float(toy.mean()))])
        (drawn,) = discrepancies([Column(quantity(0, bounds), real, toy)])
        assert drawn.high - drawn.low > 1.1 * (known.high - known.low)
        assert known.exact
        assert not drawn.exact


def test_prompts_that_agree_say_nothing_unless_bounds_do():
    (silent_one,) = discrepancies([Column(quantity(0), np.ones(32), 2.0)])
    assert silent_one.p is None
    assert not silent_one.differs(0.95)
    (bounded,) = discrepancies([Column(quantity(0, (-1, 1)), np.ones(32), 0.0)])
    assert bounded.differs(0.95)
    (near,) = discrepancies([Column(quantity(0, (-1, 1)), np.ones(32), 0.95)])
    assert not near.differs(0.95)


def test_what_cannot_be_told_is_refused():
    with pytest.raises(WorldError, match="3 prompts; a comparison needs at least 4"):
        discrepancies([Column(quantity(0), np.arange(3.0), 1.0)])
    with pytest.raises(WorldError, match=r"levels up to 0\.99"):
        discrepancies([Column(quantity(0), np.arange(9.0), 1.0)], level=0.999)


def test_what_every_prompt_gives(real):
    found = per_prompt(real["samples"], PLAN["log_alpha"])
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
    alike = sum(c["agree"] and c["decided"] for c in made["claims"])
    assert f"{alike} of them alike" in " ".join(made["summary"])
    judged = sum(d["p"] is not None for d in made["discrepancies"])
    assert f"{judged} quantities were compared" in " ".join(made["summary"])
    # On both sides as many prompts go into the checks.
    assert np.shape(made["toy"]["samples"]["minus"]["log_ratio"]) == (48, 5)
    assert np.shape(made["toy"]["many"]["minus"]["log_ratio"]) == (200, 5)
    html = (out / "index.html").read_text()
    assert "http://" not in html.replace("http://www.w3.org", "")
    for line in ("thm1-tight", "Differences", "fitted", "predicted", "posterior weight"):
        assert line in html
    again = run(out / "toy.json", folder, "--prompts", "200", "--out", tmp_path / "again")
    assert again.exit_code == 0
    second = json.loads((tmp_path / "again" / "compare.json").read_text())
    assert second["match"] is None
    # The file says what the toy was matched to, and this is the same record.
    assert [d["fitted"] for d in second["discrepancies"]] == [d["fitted"] for d in made["discrepancies"]]
    assert second["toy"]["constants"] == made["toy"]["constants"]
    other = tmp_path / "other.json"
    other.write_text(json.dumps(record_of(world(), seed=8)))
    third = run(out / "toy.json", other, "--prompts", "200", "--out", tmp_path / "third")
    assert third.exit_code == 0
    found = json.loads((tmp_path / "third" / "compare.json").read_text())["discrepancies"]
    assert not any(d["fitted"] for d in found)


def test_another_world_is_told_from_the_toy(real, tmp_path):
    (tmp_path / "toy.json").write_text(json.dumps(world(drift=0.6).record()))
    (tmp_path / "check.json").write_text(json.dumps(real))
    out = tmp_path / "out"
    shown = run(tmp_path / "toy.json", tmp_path, "--prompts", "300", "--out", out)
    assert shown.exit_code == 0, shown.output
    made = json.loads((out / "compare.json").read_text())
    assert any(d["differs"] and d["name"].startswith("KL(P₋ ‖ P₊)") for d in made["discrepancies"])
    assert {d["fitted"] for d in made["discrepancies"]} == {None}
    assert "which of them the toy was matched to is not known" in " ".join(made["summary"])
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


def few(samples):
    return {name: {k: v[:3] for k, v in columns.items()} for name, columns in samples.items()}


def changed(record, path, value):
    found = json.loads(json.dumps(record))
    place = found
    *inner, last = path.split(".")
    for key in inner:
        place = place[int(key) if key.isdigit() else key]
    place[int(last) if last.isdigit() else last] = value
    return found


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: without(r, "samples"), "lacks samples"),
        (lambda r: without(r, "checks", 0, "title"), "lacks checks[0].title"),
        (lambda r: without(r, "constants", "beta"), "lacks constants.beta"),
        (lambda r: without(r, "behaviour_curves", "mixture"), "lacks behaviour_curves.mixture"),
        (lambda r: changed(r, "samples.minus.log_ratio.0", [1.0]), "samples.minus: not one number"),
        (lambda r: changed(r, "samples.minus.log_ratio.0.0", "x"), "is not a finite number"),
        (lambda r: changed(r, "samples.checked.scores_plus.0.0", 3.0), "outside [-1, 1]"),
        (lambda r: changed(r, "constants.beta.low", None), "constants.beta.low is not a finite number"),
        (lambda r: changed(r, "constants.curves.kl.values", [1.0]), "not 5 lengths"),
        (lambda r: changed(r, "check_plan.log_alpha", 1.0), "log alpha 1"),
        (lambda r: changed(r, "check_plan", {}), "lacks check_plan.log_alpha"),
        (lambda r: changed(r, "model", "x"), "model is not an object"),
        (lambda r: changed(r, "model.name", None), "model.name is not text"),
        (lambda r: changed(r, "aligning_sentences", 0.5), "not a whole number"),
        (lambda r: changed(r, "checks", []), "not a list of at least one"),
        (lambda r: record_of(world(), prompts=48) | {"samples": few(r["samples"])}, "3 prompts"),
        (lambda r: [], "is not an object"),
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
        ("toy.json", json.dumps({**world().record(), "longest": 20000}), "1 to 18 can be gone through"),
        ("toy.json", json.dumps({**world().record(), "longest": -3}), "1 to 18 can be gone through"),
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


def test_what_is_shipped_is_compared(tmp_path):
    shown = run("shipped", "shipped", "--prompts", "64", "--out", tmp_path / "out")
    assert shown.exit_code == 0, shown.output
    made = json.loads((tmp_path / "out" / "compare.json").read_text())
    assert made["real"]["model"]["name"].startswith("SmolLM2-135M-Instruct")
    # The shipped toy says what it was matched to: the shipped record.
    assert any(d["fitted"] for d in made["discrepancies"])
    assert any(not d["fitted"] for d in made["discrepancies"])
    assert "prompts" not in made["real"]  # no text that a model wrote is shipped


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a": NaN}', "NaN is not a number of JSON"),
        ('{"a": 1e400}', "beyond 64-bit numbers"),
        ('{"a": 1, "a": 2}', "is given twice"),
        ("[" * 100_000, "cannot be read"),
        ('{"model": {"name": "x"}, "aligning_sentences": 1' + "0" * 400 + "}", "too large"),
    ],
)
def test_an_edited_record_loses_nothing_silently(tmp_path, text, told):
    (tmp_path / "check.json").write_text(text)
    with pytest.raises(BadInput, match=told):
        read_record(str(tmp_path))
