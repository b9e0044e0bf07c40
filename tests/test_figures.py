"""Figures: the numbers drawn are those of the claims and worlds, and the drawings are sound SVG."""

import math
import re
import xml.etree.ElementTree as ET

import pytest
from fake_results import fake_results, fake_witness, hostile_result

import theory
from beb import drawing, figures
from proofs.verdict import Result, Verdict
from theory import B_P, alpha, beta, def5, epsilon, gamma, log, s, some_prompt


def sound(picture: figures.Picture | None) -> figures.Picture:
    assert picture is not None
    root = ET.fromstring(picture.svg)
    assert root.tag.endswith("svg")
    ids = re.findall(r'\bid="([^"]+)"', picture.svg)
    assert len(ids) == len(set(ids))
    assert "<text" not in picture.svg  # paths: readable without fonts
    assert picture.caption.endswith(".")
    assert picture.alt.endswith(".")
    return picture


def test_overview_of_every_verdict_and_margin() -> None:
    results = [*fake_results(), hostile_result()]
    picture = sound(figures.overview(results))
    assert f"{len(results)} claims" in picture.alt
    assert figures.overview([]) is None
    claim = theory.claims()["thm1"]
    for margin in (None, math.inf, -math.inf, math.nan, 0.0, 1e-300, 1e6):
        sound(figures.overview([Result(claim, Verdict.SUPPORTED, margin=margin)]))


def test_effort_needs_two_finite_points() -> None:
    claim = theory.claims()["thm1"]
    assert figures.search_effort(Result(claim, Verdict.PROVED)) is None
    assert figures.search_effort(Result(claim, Verdict.PROVED, effort=((1, math.inf), (2, 0.5)))) is None
    picture = sound(
        figures.search_effort(
            Result(claim, Verdict.REFUTED, effort=((1, math.inf), (20, 0.5), (3000, -0.25)))
        )
    )
    assert "−0.25 after 3,000 worlds, below zero" in picture.caption
    sound(figures.search_effort(Result(claim, Verdict.PROVED, effort=((1, 0.0), (2, 0.0)))))


def test_ticks_begin_and_end_with_the_search() -> None:
    assert figures._ends_and_decades(4096, 9000) == [4096, 9000]  # no power of ten between: still two numbers
    assert figures._ends_and_decades(64, 32768) == [64, 1000, 10000, 32768]
    assert figures._ends_and_decades(1, 10**9) == [1, 10, 10**4, 10**7, 10**9]
    assert figures._tick(-1e-7) == "−10⁻⁷"


def test_drawing_is_a_function_of_the_results() -> None:
    result = fake_results("thm1")[0]
    first, second = figures.search_effort(result), figures.search_effort(result)
    assert first == second
    assert first is not None
    assert not re.search(r"20\d\d-\d\d|Matplotlib v", first.svg)


def test_inline_drawing_has_own_ids_and_no_address() -> None:
    picture = sound(figures.overview(fake_results()))
    one, two = picture.inline("a"), picture.inline("b")
    ids = [set(re.findall(r'\bid="([^"]+)"', text)) for text in (one, two)]
    assert ids[0]
    assert not ids[0] & ids[1]
    for text, own in zip((one, two), ids, strict=True):
        used = set(re.findall(r'href="#([^"]+)"', text)) | set(re.findall(r"url\(#([^)]+)\)", text))
        assert used <= own
        assert "http" not in text
        assert "<?xml" not in text
        assert "<!DOCTYPE" not in text
        assert figures.INK not in text
        assert "var(--ink)" in text
        ET.fromstring(text)


# --- lengths -------------------------------------------------------------------------------------------


def test_lengths_are_those_of_the_claims() -> None:
    claims = theory.claims()
    for id in ("thm1", "slides-thm1", "thm1-tight", "thm1-constant", "no-distinguishability"):
        for b in figures.BETAS:
            values = figures.constants(claims[id], b)
            steps = figures._steps(claims[id], values)
            assert steps[0][0] == 0
            assert steps[-1][0] == figures.LOG_WEIGHTS
            counts = [n for _, n in steps]
            assert counts == sorted(counts)
            for x in (0.25, 3.3, 17.77, 29.9):
                drawn = max((step for step in steps if step[0] <= x), key=lambda step: step[0])[1]
                assert drawn == claims[id].length_at({**values, "log_alpha": -x})


def test_thm1_length_by_hand() -> None:
    claim = theory.claims()["thm1"]
    values = figures.constants(claim, 5)
    # (18 + log 10 + log 4) / 5 = 4.34
    assert (
        figures.length_bound(claim, {**values, "log_alpha": -18}) == math.ceil((18 + math.log(40)) / 5) == 5
    )


def test_converse_length_is_read_from_its_conclusion() -> None:
    claim = theory.claims()["converse"]
    values = {**figures.constants(claim, 5), "log_alpha": -18}
    # M = 10: (log((1 - a)/a) + log((1/2 + 2/5)/(-2/5 + 1))) / 10
    by_hand = (18 + math.log1p(-math.exp(-18)) + math.log(0.9 / 0.6)) / 10
    assert figures.length_bound(claim, values) == math.ceil(by_hand) == 2
    assert figures.length_bound(claim, {**values, "log_alpha": 0}) == 0  # alpha = 1
    assert figures.length_bound(claim, {"alpha": "1/2"}) is None
    assert figures.length_bound(theory.claims()["lem2"], values) is None


def test_lengths_takes_what_a_user_wrote_and_marks_what_fell() -> None:
    mine = theory.claim(
        "mine",
        hypotheses=def5,
        conclusion=some_prompt(B_P(s) < gamma + epsilon, length=(log(1 / alpha) + log(3 / epsilon)) / beta),
    )
    thm1 = Result(theory.claims()["thm1"], Verdict.PROVED)
    picture = sound(figures.lengths([thm1, Result(mine, Verdict.REFUTED)]))
    assert "mine" in picture.alt
    assert "refuted in this run (mine)" in picture.caption
    assert "γ = −1/2" in picture.caption
    other = figures.lengths([thm1, Result(mine, Verdict.PROVED)])
    assert other is not None
    assert other.svg != picture.svg
    assert figures.lengths([thm1]) is None
    assert figures.lengths([Result(theory.claims()["lem3"], Verdict.PROVED)] * 2) is None  # no alpha in it


# --- witnesses -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("slides-thm1", "some prompt at length 2 below the line at −0.8"),
        ("no-distinguishability", "some prompt at some length up to 2 below"),
        ("slides-sigmoid.any-component", "some prompt at every length below the dashed line"),
        ("slides-sigmoid.every-prompt", "every prompt below the dashed line"),
        ("lem3-uniform", "together with each of its nonempty prefixes"),
        ("lem3", "some prompt at length 2 below the line at 0.1"),
    ],
)
def test_witness_against_its_threshold(id: str, words: str) -> None:
    claim = theory.claims()[id]
    picture = sound(figures.prompts_by_length(Result(claim, Verdict.REFUTED, witness=fake_witness(claim))))
    assert words in picture.caption


def test_witness_that_cannot_be_drawn() -> None:
    thm1 = theory.claims()["thm1"]
    assert figures.prompts_by_length(Result(thm1, Verdict.PROVED)) is None
    assert figures.prompts_by_length(Result(thm1, Verdict.REFUTED, witness={"x": 1})) is None
    lem1 = theory.claims()["lem1"]
    assert figures.prompts_by_length(Result(lem1, Verdict.REFUTED, witness=fake_witness(lem1))) is None
    far = fake_witness(thm1, lengths=[60])
    assert figures.prompts_by_length(Result(thm1, Verdict.REFUTED, witness=far)) is None


def test_glyphs_that_the_font_lacks_are_boxed() -> None:
    assert figures.plain("a\nb 漢 $x_{$") == "a b □ $x_{$"
    assert figures.plain("x" * 50, 10) == "x" * 9 + "…"


def test_pictures_have_unique_names() -> None:
    drawn = figures.pictures([*fake_results("lem1", "slides-thm1", "thm1"), hostile_result()])
    assert {"overview", "lengths", "effort-slides-thm1", "witness-slides-thm1"} <= set(drawn)
    for name, picture in drawn.items():
        assert name == picture.name
        sound(picture)


@pytest.mark.parametrize("side", ["x", "y"])
def test_an_axis_label_too_long_for_the_figure_takes_several_lines(side):
    """As that of the scenario of steering did, it would be cut off by the edge."""
    words = "alignment P(A) - P(Ac); probability of the right answer, and of whatever else is answered with $B_P (s)$"

    def paint(figure):
        axes = figure.subplots()
        axes.plot([0, 1], [0, 1], label="a curve")
        axes.set(**{f"{side}label": words})
        figure.legend(loc="outside lower left")

    size = (5.6, 4.0) if side == "y" else (4.0, 4.0)
    figure = drawing.figure_of(size, paint)
    axis = getattr(figure.axes[0], f"{side}axis")
    figure.draw_without_rendering()
    box = axis.label.get_window_extent()
    assert box.x0 >= 0 <= box.y0
    assert box.x1 <= figure.bbox.x1
    assert box.y1 <= figure.bbox.y1
    assert axis.label.get_text().count("\n") >= 1
    assert "$B_P (s)$" in axis.label.get_text()
    assert " ".join(axis.label.get_text().split()) == words


def test_a_label_that_fits_stays_on_one_line():
    figure = drawing.figure_of((5.2, 3.4), lambda f: f.subplots().set_ylabel("nats per sentence"))
    assert figure.axes[0].get_ylabel() == "nats per sentence"
