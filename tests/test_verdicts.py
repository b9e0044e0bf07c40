"""No claim is named without what the referee says of it: the shipped verdicts, and every page that speaks of claims."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from fake_results import fake_results
from matplotlib.figure import Figure

from beb import verdicts
from beb.drawing import COLOURS, REAL, SERIES, TOY
from beb.report import index_page, left_out, shown_margin, write_report
from beb.scenarios import draw, picture, write_scenario
from beb.simulate import ClaimLength, _mark_lengths, claim_lengths
from beb.templating import environment
from proofs.verdict import Result, Verdict
from synth.scenarios import Bound, ScenarioResult, scenarios
from theory import claims

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "docs" / "records" / "quick-audit.json"


def records():
    spec = importlib.util.spec_from_file_location("records", ROOT / "docs" / "records.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shipped_verdicts_are_those_of_the_recorded_audit():
    """After an audit `python docs/records.py` writes them anew."""
    audited = json.loads(RECORD.read_text(encoding="utf-8"))
    assert verdicts.RECORD.read_text(encoding="utf-8") == records().verdicts(audited)
    assert list(verdicts.shipped()) == list(claims())
    audited["claims"]["thm3"]["verdict"] = "proved"
    assert verdicts.RECORD.read_text(encoding="utf-8") != records().verdicts(audited), "it can fail"


def test_words_for_a_claim():
    assert verdicts.with_verdict("thm3") == "thm3 (✗ refuted)"
    assert verdicts.word_of("nobody's") == "not audited"
    assert verdicts.fallen(["thm1", "thm3", "thm3", "shallow.prefill"]) == ["thm3", "shallow.prefill"]
    assert set(verdicts.SYMBOLS) == set(verdicts.MEANINGS) == set(Verdict)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("thm1 holds, thm1 is met", "thm1 (✓ proved) holds, thm1 is met"),
        ("thm1-tight and thm1.", "thm1-tight (✓ proved) and thm1 (✓ proved)."),
        ("my-thm1 or thm1x or thm1.x", "my-thm1 or thm1x or thm1.x"),
        ("nothing", "nothing"),
    ],
)
def test_ids_in_a_text_get_their_verdict_once(text, wanted):
    assert verdicts.annotated(text, ["thm1", "thm1-tight"]) == wanted


@pytest.mark.parametrize("name", ["conversation", "best-of-n", "steering"])
def test_a_scenario_names_no_claim_without_its_verdict(name, tmp_path):
    result = scenarios()[name].demo(0)
    write_scenario(result, tmp_path)
    labels = [text.get_text() for text in draw(result).legends[0].get_texts()]
    for bound in result.bounds:
        assert any(verdicts.word_of(bound.claim) in label for label in labels), bound.claim
    page = (tmp_path / f"{name}.html").read_text(encoding="utf-8")
    for id in result.claims:
        assert re.search(
            rf">{re.escape(str(environment().filters['marks'](id)))}</span>\s*<span class=\"verdict {verdicts.verdict_of(id)}",
            page,
        ), id
    assert (" not stand" in page) == bool(verdicts.fallen(result.claims))
    told = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))["verdicts"]
    assert told == {id: str(verdicts.verdict_of(id)) for id in told}


def test_what_a_refuted_claim_says_is_vermilion_and_nothing_else_is():
    figure = draw(scenarios()["best-of-n"].demo(0))
    drawn = {line.get_label(): line.get_color() for line in figure.axes[0].get_lines()}
    refuted = {label for label in drawn if "✗ refuted" in label}
    assert refuted
    assert {label for label, colour in drawn.items() if colour == COLOURS[Verdict.REFUTED]} == refuted
    assert not {*SERIES, REAL, TOY} & set(COLOURS.values())


def length_of(id, sentences):
    return ClaimLength(id, str(verdicts.verdict_of(id)), "title", "n", False, sentences, None)


def test_a_length_is_vermilion_where_every_claim_that_names_it_has_fallen():
    """Refuted (thm3), without meaning (shallow.prefill), proved (thm1)."""
    named = [
        length_of("thm3", 1),
        length_of("thm1", 2),
        length_of("shallow.prefill", 3),
        length_of("thm1", 4),
        length_of("thm3", 4),
    ]
    figure = Figure()
    panels = figure.subplots(2, 1)
    _mark_lengths(SimpleNamespace(claims=named, sentences=9), panels)
    for axes in panels:
        drawn = {line.get_xdata()[0]: line.get_color() for line in axes.get_lines()}
        assert sorted(drawn) == [1, 2, 3, 4]
        assert {n for n, colour in drawn.items() if colour == COLOURS[Verdict.REFUTED]} == {1, 3}


@pytest.mark.parametrize(("claim", "vermilion"), [("thm3", True), ("shallow.prefill", True), ("thm1", False)])
def test_the_line_of_a_claim_that_has_fallen_is_the_one_that_the_caption_means(claim, vermilion):
    result = ScenarioResult("x", "x", (claim,), (), (Bound(claim, "level", "n", y=(0.5,)),), "x", "y")
    (line,) = draw(result).axes[0].get_lines()
    assert (line.get_color() == COLOURS[Verdict.REFUTED]) == vermilion
    assert (f"may rest on {claim} (vermilion)" in picture(result).caption) == vermilion


def test_a_page_says_so_where_a_claim_was_not_audited():
    shown = environment().from_string('{% import "_parts.html" as parts %}{{ parts.audited(id) }}').render
    assert "not audited" in shown(id="mine")
    assert "not audited" not in shown(id="thm3")
    assert 'class="verdict refuted"' in shown(id="thm3")


def test_lengths_of_a_simulation_carry_verdicts():
    lengths = claim_lengths({"log_alpha": -20.0, "beta": 6.0, "gamma": -0.6, "epsilon": 0.05, "g_top": 0.3})
    told = {length.id: length.verdict for length in lengths}
    assert told["slides-thm1"] == "refuted"
    assert told["thm1"] == "proved"
    assert all(isinstance(length, ClaimLength) for length in lengths)


def test_the_index_explains_itself_and_keeps_families_together():
    results = fake_results()
    page = index_page(results, {}, {})
    guide = page[page.index('class="verdicts guide"') : page.index("</dl>")]
    assert re.findall(r"<dt>(.*?)</dt>", guide) == ["claim", "verdict", "margin", "met / worlds", "witness"]
    rows = re.findall(r'<tr id="claim-([^"]+)" class="(\w+)( member)?"', page)
    assert sorted(id for id, _, _ in rows) == sorted(r.claim.id for r in results)
    ids = [id for id, _, _ in rows]
    run = {r.claim.id: r.claim for r in results}
    for number, (id, _, member) in enumerate(rows):
        above = [x for x in (*run[id].repairs, *run[id].sharpens, run[id].reading_of) if x in run]
        assert bool(member) == bool(above), id
        if member:  # its head is above it, and nothing that belongs elsewhere lies between
            start = max(k for k in range(number) if not rows[k][2])
            assert set(above) & set(ids[start:number]), id


@pytest.mark.parametrize(
    ("result", "text"),
    [
        ({"margin": 3e-16, "verdict": Verdict.PROVED}, "0 up to rounding"),
        ({"margin": -3e-16, "verdict": Verdict.PROVED, "attained": {"witness": {}}}, "attained"),
        ({"margin": -1.85e-17, "verdict": Verdict.REFUTED, "decided": {"gap": "0"}}, "0: an equality"),
        ({"margin": -1e-12, "verdict": Verdict.REFUTED, "decided": {"gap": "-1/4"}}, "−0.25"),
        ({"margin": 0.25, "verdict": Verdict.PROVED}, "+0.25"),
    ],
)
def test_margins_next_to_nothing_are_told_in_words(result, text):
    assert shown_margin(Result(claims()["thm1"], **result)) == text


def test_a_report_says_which_claims_it_would_lose(tmp_path):
    assert left_out(tmp_path, {"thm1"}) == []
    results = fake_results()[:4]
    write_report(results, {}, tmp_path)
    ids = [r.claim.id for r in results]
    assert left_out(tmp_path, set(ids)) == []
    assert left_out(tmp_path, {ids[0]}) == ids[1:]
    (tmp_path / "audit.json").write_text("[", encoding="utf-8")
    assert left_out(tmp_path, {"thm1"}) == []
