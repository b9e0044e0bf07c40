"""The report: what its pages say, that they stay whole, and that nobody's text becomes their markup."""

import io
import json
import math
import os
import re
from dataclasses import dataclass, replace
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, ClassVar

import pytest
import sympy as sp
from fake_results import CERTIFICATE, HOSTILE, fake_proof, fake_results, fake_witness, hostile_result
from markupsafe import Markup
from rich.console import Console

import theory
from beb import files, mathml, story, witness
from beb.figures import search_effort
from beb.report import (
    Prepared,
    Section,
    audit_record,
    headline,
    margin_text,
    render,
    shown_margin,
    write_report,
)
from beb.table import compact, print_table
from proofs.verdict import ProofReport, Result, StepReport, Verdict
from theory import B_P, LLR, gamma, s, s0
from theory.serialise import claim_to_json

PROVENANCE = {"seed": 7, "budget": "quick", "versions": {"sympy": sp.__version__}, "note": HOSTILE}
VOID = {"meta", "br", "wbr", "hr", "img", "link", "input"}
ARXIV = re.compile(r"https://arxiv\.org/abs/\d{4}\.\d{4,5}(v\d+)?\Z")
CONTRACT = {
    "id", "title", "source", "verdict", "margin", "worlds_checked", "hypotheses_met", "proof", "witness",
    "certified", "repaired_by", "tight", "margin_unit", "reach", "decided", "undefined", "broken_off", "unsettled", "contradiction",
}  # fmt: skip


class Page(HTMLParser):
    """Elements, ids, links and text of a page; refuses tags that are not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(text.replace("<wbr>", ""))  # a place to break, not a space
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"attribute twice in <{tag}>"
        for name, value in attrs:
            self.attributes.append((tag, name, value or ""))
            if name == "id":
                self.ids.append(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1:] == [tag], f"</{tag}> closes {self.open[-3:]} at {self.getpos()}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Result], Path]:
    results = [*fake_results(), hostile_result()]
    out = tmp_path_factory.mktemp("report") / "new" / "folder"
    assert write_report(results, PROVENANCE, out) == out / "index.html"
    return results, out


@pytest.fixture(scope="module")
def pages(written: tuple[list[Result], Path]) -> dict[str, Page]:
    """Every page by its path in the folder."""
    out = written[1]
    paths = sorted(out.rglob("*.html"))
    return {p.relative_to(out).as_posix(): Page(p.read_text(encoding="utf-8")) for p in paths}


def claim_page(result: Result) -> Page:
    return Page(render([result], {})[f"claims/{result.claim.id}.html"])


def dead_links(out: Path) -> list[tuple[str, str]]:
    """(page, address) of what leads nowhere: a missing file, or a missing place on a page."""
    texts = {p.resolve(): p.read_text(encoding="utf-8") for p in out.rglob("*.html")}
    ids = {p: set(Page(text).ids) for p, text in texts.items()}
    dead = []
    for path, text in texts.items():
        for address in [value for tag, name, value in Page(text).attributes if name == "href"]:
            if ARXIV.match(address):
                continue
            file, _, place = address.partition("#")
            target = (path.parent / file).resolve() if file else path
            found = target.is_relative_to(out.resolve()) and target.is_file()
            if not found or (place and place not in ids[target]):
                dead.append((path.name, address))
    return dead


# --- audit.json ----------------------------------------------------------------------------------------


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


def test_audit_json_is_strict_and_keeps_the_contract(written: tuple[list[Result], Path]) -> None:
    results, out = written
    data = json.loads((out / "audit.json").read_text(encoding="utf-8"), parse_constant=_refuse)
    assert set(data) == {"format", "version", "provenance", "claims"}
    assert [c["id"] for c in data["claims"]] == [r.claim.id for r in results]
    for claim, result in zip(data["claims"], results, strict=True):
        assert set(claim) >= CONTRACT
        assert set(claim["proof"]) >= {"steps", "checked"}
        assert claim["verdict"] == str(result.verdict)
    assert {c["verdict"] for c in data["claims"]} == {str(v) for v in Verdict}


def test_margins_that_json_lacks_are_null_with_a_remark() -> None:
    claim = theory.claims()["thm1"]
    for margin, word in ((math.inf, "plus infinity"), (-math.inf, "minus infinity"), (math.nan, "undefined")):
        result = Result(claim, Verdict.SUPPORTED, margin=margin, effort=((1, margin),), remarks=("first",))
        record = audit_record([result], {"bad": margin})
        json.dumps(record, allow_nan=False)
        assert record["provenance"] == {"bad": None}
        assert record["claims"][0]["margin"] is None
        assert record["claims"][0]["effort"] == [[1, None]]
        first, second = record["claims"][0]["remarks"]
        assert first == "first"
        assert word in second
    plain = audit_record([Result(claim, Verdict.VACUOUS)], {})["claims"][0]
    assert plain["margin"] is None
    assert plain["remarks"] == []


def test_finite_margins_keep_every_digit() -> None:
    margin = 0.1 + 0.2
    record = audit_record([Result(theory.claims()["thm1"], Verdict.PROVED, margin=margin)], {})
    assert json.loads(json.dumps(record))["claims"][0]["margin"] == margin


def test_strict_json_takes_what_checkers_leave_behind() -> None:
    import numpy as np

    value = {
        1: Fraction(1, 3),
        "array": np.array([1.5, np.inf]),
        "scalar": np.float64("nan"),
        "set": {"b", "a"},
        "object": sp.Symbol("x"),
        "lone": "\ud800",
        "flag": np.bool_(True),
    }
    assert files.strict_json(value) == {
        "1": "1/3",
        "array": [1.5, None],
        "scalar": None,
        "set": ["a", "b"],
        "object": "x",
        "lone": "\ufffd",
        "flag": True,
    }


def test_witnesses_are_written_for_replay(written: tuple[list[Result], Path]) -> None:
    results, out = written
    for result in results:
        file = out / "witnesses" / f"{result.claim.id}.json"
        assert file.exists() == (result.witness is not None)
        if result.witness is not None:
            assert json.loads(file.read_text(encoding="utf-8")) == files.strict_json(result.witness)
            page = (out / "claims" / f"{result.claim.id}.html").read_text("utf-8")
            assert f"beb replay witnesses/{result.claim.id}.json" in page
            assert f'href="../witnesses/{result.claim.id}.json"' in page


def test_records_of_claims_are_those_of_the_audit(written: tuple[list[Result], Path]) -> None:
    results, out = written
    record = json.loads((out / "audit.json").read_text(encoding="utf-8"))
    for result, entry in zip(results, record["claims"], strict=True):
        path = out / "claims" / f"{result.claim.id}.json"
        assert json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse) == entry


# --- the pages -----------------------------------------------------------------------------------------


def test_pages_are_well_formed_with_unique_ids(
    pages: dict[str, Page], written: tuple[list[Result], Path]
) -> None:
    assert set(pages) == {"index.html", "map.html", *(f"claims/{r.claim.id}.html" for r in written[0])}
    for name, page in pages.items():
        assert len(set(page.ids)) == len(page.ids), name
        assert all(id and not re.search(r"\s", id) for id in page.ids), name


def test_no_link_leads_nowhere(written: tuple[list[Result], Path]) -> None:
    assert dead_links(written[1]) == []


def test_a_dead_link_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<p id="x"><a href="b.html"></a><a href="#y"></a><a href="#x"></a></p>')
    (tmp_path / "c.html").write_text(
        '<a href="../up.html"></a><a href="a.html#x"></a><a href="a.html#z"></a>'
    )
    assert sorted(dead_links(tmp_path)) == [
        ("a.html", "#y"),
        ("a.html", "b.html"),
        ("c.html", "../up.html"),
        ("c.html", "a.html#z"),
    ]


def test_pages_need_no_script_and_no_network(
    pages: dict[str, Page], written: tuple[list[Result], Path]
) -> None:
    for path, page in pages.items():
        tags = {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
        assert not tags & set(page.tags), path
        for tag, name, value in page.attributes:
            assert not name.startswith("on"), (path, tag, name)
            assert name not in ("src", "xlink:href", "action", "data", "poster", "srcset"), (path, tag, name)
            if name == "href":
                assert tag in ("a", "use"), (path, tag, value)
                assert ":" not in value or ARXIV.match(value), (path, value)
            assert not name.startswith("xmlns")
            if name == "style":
                assert "url(" not in value.replace("url(#", "")
        text = (written[1] / path).read_text(encoding="utf-8")
        style = "".join(re.findall(r"<style>(.*?)</style>", text, re.S))
        assert "url(" not in style
        assert "@import" not in style
        assert ("meta", "name", "viewport") in page.attributes
        policy = [v for _, name, v in page.attributes if name == "content" and "default-src 'none'" in v]
        assert policy
        assert "script" not in policy[0]


def test_pages_stay_light(written: tuple[list[Result], Path]) -> None:
    assert max(p.stat().st_size for p in written[1].rglob("*.html")) < 1_000_000


def test_overview_lists_every_claim_with_verdict_and_repair(
    pages: dict[str, Page], written: tuple[list[Result], Path]
) -> None:
    page = pages["index.html"]
    together = "".join(page.text.split())
    hrefs = [value for tag, name, value in page.attributes if name == "href"]
    for result in written[0]:
        assert f"claim-{result.claim.id}" in page.ids
        assert f"claims/{result.claim.id}.html" in hrefs
        assert "".join(result.claim.id.split()) in together
        assert "".join(files.visible_text(result.claim.title).split()) in together
    assert headline(written[0]) in page.text
    assert "repair: thm1-tight" in page.text
    assert "Notation" in page.text
    for verdict in Verdict:
        count = sum(r.verdict is verdict for r in written[0])
        assert f"{count} {verdict}" in page.text
        assert ("input", "value", str(verdict)) in page.attributes


def test_page_of_a_refuted_claim_has_all_its_parts(pages: dict[str, Page]) -> None:
    page = pages["claims/slides-thm1.html"]
    parts = ("statement", "witness", "certificate", "search", "relations", "references")
    assert set(parts) <= set(page.ids)
    for words in (
        "breaks the conclusion by 0.7123, decided in exact rationals and 192-bit balls",
        "P+ says “a” once in four and “b” three times in four",
        "Of the four prompts of that length the lowest is “a a”",
        "if P- is beta-distinguishable from P+",
        "As read here.",
        "Where hypotheses failed",
        "repaired by thm1-tight ◐",
        "meant as a repair of it thm1-constant",
        "Search effort: the least margin found so far",
        CERTIFICATE["conclusion"]["margin"],
        "talk slides of Wolf et al., Theorem 1",
        "some s with |s| = max(0, ceil((log(1/alpha) + log(1/epsilon))/beta)): B_P(s) < epsilon + gamma",
    ):
        assert words in page.text, words
    assert page.tags.count("svg") == 2


def test_page_of_a_proved_claim_names_the_rule_of_each_step(pages: dict[str, Page]) -> None:
    page = pages["claims/thm1.html"]
    assert "witness" not in page.ids
    assert "4 of 4 steps checked, complete" in page.text
    for step in fake_proof().steps:
        assert step.rule in page.text
    assert "tight" not in page.text or "meant as a sharper form of it thm1-tight" in page.text
    assert ("a", "href", "https://arxiv.org/abs/2304.11082v6") in page.attributes


def test_page_of_a_definition_shows_it_and_worlds_on_both_sides(pages: dict[str, Page]) -> None:
    page = pages["claims/def5.html"]
    assert "It is defined that" in page.text
    assert {"examples", "derivation"} <= set(page.ids)
    assert "There are two sentences: “a” with score −1" in page.text


def test_relations_are_told_from_both_ends() -> None:
    table = theory.claims()
    both = [Result(table[id], Verdict.SUPPORTED) for id in ("slides-sigmoid", "slides-sigmoid.def5")]
    made = render(both, {})
    assert "other readings slides-sigmoid.any-component" in Page(made["claims/slides-sigmoid.html"]).text
    reading = Page(made["claims/slides-sigmoid.def5.html"])
    assert "another reading of slides-sigmoid ◐" in reading.text
    assert ("a", "href", "slides-sigmoid.html") in reading.attributes
    assert "not part of this run" in reading.text  # the readings that were not audited
    assert ("a", "href", "slides-sigmoid.any-component.html") not in reading.attributes


def test_formulas_are_mathml_and_none_falls_back(pages: dict[str, Page]) -> None:
    allowed = {"math", "mrow", "mi", "mo", "mn", "mtext", "mspace", "mfrac", "msub", "msup", "msubsup"}
    allowed |= {"mtable", "mtr", "mtd", "msqrt", "mroot", "munder", "mover", "munderover", "mstyle"}
    for name, page in pages.items():
        if "user-claim" not in name:
            assert "plain" not in {v for t, n, v in page.attributes if t == "code" and n == "class"}, name
        assert {t for t in page.tags if t.startswith("m")} - {"main", "meta"} <= allowed, name
    assert sum(page.tags.count("math") for page in pages.values()) > 200


def test_hostile_text_stays_text(pages: dict[str, Page], written: tuple[list[Result], Path]) -> None:
    for name, page in pages.items():
        text = (written[1] / name).read_text(encoding="utf-8")
        assert "<script" not in text
        assert "<img" not in text
        assert "javascript:" not in "".join(v for _, n, v in page.attributes if n != "aria-label")
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202e]", text)
    own = pages[f"claims/{hostile_result().claim.id}.html"].text
    assert "{{ 7 * 7 }}" in own  # never a template of its own
    assert own.count("<script>alert('x')</script>") >= 12  # title, source, reading, names, reasons, ...
    assert "<script>alert('x')</script>" in pages["index.html"].text


# --- sections ------------------------------------------------------------------------------------------


def section_of_everything() -> Section:
    thm1, lem3 = theory.claims()["thm1"], theory.claims()["lem3"]
    picture = search_effort(Result(thm1, Verdict.PROVED, effort=((1, 0.5), (9, 0.25))))
    assert picture is not None
    return Section(
        "Mutants",
        ("Changed <on purpose>.", Markup("<strong>marked</strong>")),
        columns=("mutant", "number"),
        rows=(
            (thm1, 7, Verdict.REFUTED, 12345, 0.25, None, True, HOSTILE, Markup("<em>x</em>")),
            (lem3, -1.5, thm1.conclusion, B_P(s) < gamma),
        ),
        figures=(picture,),
        key="mutants",
    )


def test_sections_reach_the_overview_and_the_record(tmp_path: Path) -> None:
    results = [Result(theory.claims()["thm1"], Verdict.PROVED)]
    sections = [
        section_of_everything(),
        Section("Bare"),
        Section("Other", key="lengths", record={"least": math.inf, "exact": Fraction(1, 3)}),
    ]
    text = write_report(results, {}, tmp_path, sections).read_text(encoding="utf-8")
    page = Page(text)
    for words in ("Mutants", "Changed <on purpose>.", "✗ refuted", "12,345", "0.25", "–", "yes", "Bare"):
        assert words in page.text
    assert "<strong>marked</strong>" in text
    assert "<script" not in text
    assert ("a", "href", "claims/thm1.html") in page.attributes
    assert ("a", "href", "claims/lem3.html") not in page.attributes  # not part of the run
    assert page.tags.count("math") >= 2
    assert (tmp_path / "figures" / "effort-thm1.svg").is_file()
    record = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"), parse_constant=_refuse)
    assert set(record) == {"format", "version", "provenance", "claims", "mutants", "lengths"}
    assert record["lengths"] == {"least": None, "exact": "1/3"}
    assert record["mutants"]["columns"] == ["mutant", "number"]
    assert record["mutants"]["rows"][0][:7] == ["thm1", 7, "refuted", 12345, 0.25, None, True]
    assert record["mutants"]["rows"][0][8] == "x"
    assert '<th>mutant</th><th class="num">number</th>' in text


@pytest.mark.parametrize("key", ["claims", "provenance", "mutants"])
def test_a_section_cannot_take_the_place_of_another(key: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=f"the key '{key}' is taken"):
        write_report([], {}, tmp_path, [Section("one", key="mutants"), Section("two", key=key)])
    assert not list(tmp_path.iterdir())


# --- runs into the same folder -------------------------------------------------------------------------


def test_pages_of_an_earlier_run_go_and_those_of_others_stay(tmp_path: Path) -> None:
    table = theory.claims()
    curve = {"effort": ((1, 0.5), (9, 0.25))}
    first = [
        Result(table["thm1"], Verdict.PROVED, **curve),
        Result(table["lem1"], Verdict.PROVED, **curve),
        Result(table["lem2"], Verdict.REFUTED, witness=fake_witness(table["lem2"])),
    ]
    write_report(first, {}, tmp_path)
    (tmp_path / "claims" / "notes.html").write_text("mine")
    (tmp_path / "claims" / "lem2.html").write_text("edited by hand")
    (tmp_path / "outside.html").write_text("mine")
    (tmp_path / "figures" / "effort-lem1.svg").rename(tmp_path / "kept.svg")
    (tmp_path / "figures" / "effort-lem1.svg").symlink_to(tmp_path / "kept.svg")
    write_report(first[:1], {}, tmp_path)
    left = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if not p.is_dir()}
    assert left == {
        *("audit.json", "files.json", "index.html", "map.html", "outside.html", "kept.svg"),
        *("claims/thm1.html", "claims/thm1.json", "claims/notes.html", "claims/lem2.html"),
        *("figures/overview.svg", "figures/effort-thm1.svg", "figures/effort-lem1.svg"),
        "witnesses/lem2.json",  # a counterexample is never removed
    }
    listed = {path for path, _ in files.read_manifest(tmp_path)}
    assert listed == {
        *("index.html", "map.html", "claims/thm1.html", "claims/thm1.json"),
        *("figures/overview.svg", "figures/effort-thm1.svg"),
    }


def test_a_forged_list_of_files_removes_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_report([], {}, out)
    (tmp_path / "claims").mkdir()
    victims = [tmp_path / "claims" / "x.html", tmp_path / "secret.txt", out / "witnesses" / "x.json"]
    victims[2].parent.mkdir()
    for victim in victims:
        victim.write_text("precious")
    paths = [
        "../claims/x.html",
        "../secret.txt",
        str(victims[1]),
        "witnesses/x.json",
        "claims/../../secret.txt",
    ]
    files.write_manifest(out, {(path, files.digest_of("precious")) for path in paths})
    write_report([], {}, out)
    assert all(victim.read_text() == "precious" for victim in victims)
    for odd in ("[", "[]", '{"files": 3}', '{"files": [{}]}', '{"files": ["x"]}'):
        (out / "files.json").write_text(odd)
        assert files.read_manifest(out) == set()


def test_an_interrupted_run_leaves_nothing_that_the_next_cannot_remove(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = theory.claims()
    real, count = os.replace, 0

    def failing(*paths: Any) -> None:
        nonlocal count
        count += 1
        if count == 6:
            raise OSError(28, "No space left on device")
        real(*paths)

    with monkeypatch.context() as patch:
        patch.setattr("beb.files.os.replace", failing)
        with pytest.raises(files.OutputError, match="No space left"):
            write_report([Result(table[id], Verdict.PROVED) for id in ("thm1", "lem1")], {}, tmp_path)
    assert list((tmp_path / "claims").iterdir())
    assert not list(tmp_path.rglob("*.part"))
    write_report([], {}, tmp_path)
    assert not list((tmp_path / "claims").iterdir())


def test_report_of_nothing_and_of_almost_nothing(tmp_path: Path) -> None:
    empty = Page(write_report([], {}, tmp_path / "empty").read_text(encoding="utf-8"))
    assert "No claim was audited." in empty.text
    made = render([Result(theory.claims()["thm1"], Verdict.VACUOUS)], {})
    assert "claim-thm1" in Page(made["index.html"]).ids
    assert "1 claim: 1 vacuous." in Page(made["index.html"]).text
    bare = Page(made["claims/thm1.html"])
    assert "There is no derivation. No world was searched." in bare.text


def test_a_page_says_what_stands_in_the_way(tmp_path: Path) -> None:
    claim = theory.claims()["thm1"]
    stuck = Result(claim, Verdict.INCONCLUSIVE, broken_off="out of budget: it took long")
    said = Page(render([stuck], {})["claims/thm1.html"]).text
    assert "No derivation and no world counts of an audit that was broken off." in said
    assert "No world was searched" not in said
    proof = ProofReport((), False, "out of budget: the derivation asks much")
    said = Page(render([Result(claim, Verdict.SUPPORTED, proof=proof)], {})["claims/thm1.html"]).text
    assert "There is no derivation (out of budget: the derivation asks much)." in said
    open_ = Result(claim, Verdict.INCONCLUSIVE, unsettled="hypothesis negative")
    assert "not settled: hypothesis negative" in Page(render([open_], {})["index.html"]).text
    console = Console(width=80, file=io.StringIO())
    print_table([open_], console)
    assert "not settled: hypothesis negative" in console.file.getvalue()


@pytest.mark.parametrize(
    "odd",
    [
        {"format": "beb-witness"},
        {"format": "beb-witness", "world": {"alphabet": "ab"}, "parameters": 3},
        {"format": "beb-witness", "world": None, "lengths": "x"},
        {"anything": [1, [2, {"deep": [None]}]]},
        {"world": {"alphabet": [], "behaviour": {}, "P-": [], "P+": []}, "parameters": {"alpha": "zero"}},
    ],
)
def test_odd_witnesses_are_shown_rather_than_fatal(odd: dict[str, object]) -> None:
    for id in ("thm1", "lem3-uniform", "converse"):
        result = Result(theory.claims()[id], Verdict.INCONCLUSIVE, witness=odd, certificate={"x": object()})
        claim_page(result)


def test_two_results_for_one_claim_are_refused(tmp_path: Path) -> None:
    twice = [Result(theory.claims()["thm1"], Verdict.VACUOUS)] * 2
    with pytest.raises(ValueError, match="two results for the claim thm1"):
        write_report(twice, {}, tmp_path)
    assert not list(tmp_path.iterdir())


def test_same_results_same_bytes(tmp_path: Path) -> None:
    some = fake_results("lem3-uniform", "slides-thm1", "thm1")
    for name in ("one", "two"):
        write_report(some, {"seed": 7}, tmp_path / name)
    names = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*") if p.is_file())
    assert len(names) > 4
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


# --- words ---------------------------------------------------------------------------------------------


def test_headline_counts() -> None:
    claim = theory.claims()["thm1"]
    refuted = Result(claim, Verdict.REFUTED, certified=True)
    assert headline([refuted]) == "1 claim: 1 refuted with a certified witness."
    assert headline([refuted, refuted]) == "2 claims: 2 refuted with a certified witness each."
    uncertified = Result(claim, Verdict.REFUTED)
    assert headline([refuted, uncertified]) == "2 claims: 2 refuted (1 with a certified witness)."
    mixed = [Result(claim, Verdict.PROVED), Result(claim, Verdict.SUPPORTED), Result(claim, Verdict.VACUOUS)]
    assert headline(mixed) == "3 claims: 1 proved, 1 supported by search, 1 vacuous."


@pytest.mark.parametrize(
    ("margin", "text"),
    [
        (None, "–"),
        (0.0, "0"),
        (0.25, "+0.25"),
        (-0.25, "−0.25"),
        (math.inf, "+∞"),
        (-math.inf, "−∞"),
        (math.nan, "undefined"),
        (-3e-16, "−3×10⁻¹⁶"),
        (12345.0, "+12300"),
        (-600.0, "−600"),
        (2.5e7, "+2.5×10⁷"),
    ],
)
def test_margin_text(margin: float | None, text: str) -> None:
    assert margin_text(margin) == text


def test_a_margin_in_multiples_reads_as_such() -> None:
    claim = theory.claims()["thm3"]
    result = Result(claim, Verdict.REFUTED, margin=-600.4)
    assert shown_margin(result) == "−600 times"
    assert "−600 times" in printed([result])
    assert "−6.0e7 times" in printed([replace(result, margin=-6.0e7)])
    told = render([result], {})["index.html"]
    assert "need not be the margin of its witness" in told


def test_a_sign_that_is_rounding_is_not_shown() -> None:
    claim = theory.claims()["thm1"]
    assert margin_text(-3e-16, noise=1e-9) == "≈ 0"
    assert "−3.0e-16" not in printed([Result(claim, Verdict.PROVED, margin=-3e-16)])
    assert "−3.0e-16" in printed([Result(claim, Verdict.REFUTED, margin=-3e-16)])
    assert audit_record([Result(claim, Verdict.PROVED, margin=-3e-16)], {})["claims"][0]["margin"] == -3e-16


def test_long_derivations_fold_and_show_what_is_wrong() -> None:
    steps = [
        StepReport(f"helper/s{i}", f"x < {i}", f"x < {i}", "rule", (f"helper/s{i - 1}",), True)
        for i in range(9)
    ]
    steps += [StepReport(f"t{i}", f"y < {i}", f"y < {i}", "rule", ("helper/s8",), i != 30) for i in range(38)]
    steps.append(StepReport("cited", "x < 8", "x < 8", "lemma: helper", ("t0",), True))
    steps.append(StepReport("log 1/alpha", "z < 1", "z < 1", "rule", ("cited",), True))
    proof = ProofReport(tuple(steps), complete=False, reason="step t30 fails", template="long")
    page = claim_page(Result(theory.claims()["thm1"], Verdict.SUPPORTED, proof=proof))
    assert len(set(page.ids)) == len(page.ids)
    assert "48 of 49 steps checked" in page.text
    assert "Lemma “helper”: 9 of 9 steps checked" in page.text
    assert page.text.count("Lemma “") == 1  # "log 1/alpha" is a step, not a lemma "log 1"
    assert "The derivation itself" in page.text
    assert page.text.count("Outline") == 1
    folded = re.search(r"(\d+) steps carry the argument; (\d+) small ones are folded under them", page.text)
    assert folded is not None
    assert sum(map(int, folded.groups())) == 40
    assert "Not checked:" in page.text
    assert "open" not in {name for tag, name, _ in page.attributes if tag == "details"}
    targets = [value for tag, name, value in page.attributes if name == "href" and value.startswith("#s")]
    assert targets
    assert {t[1:] for t in targets} <= set(page.ids)


@pytest.mark.parametrize(
    ("p", "words"),
    [
        ("0", "never"),
        ("1", "always"),
        ("1/2", "half of the time"),
        ("1/4", "once in four"),
        ("3/4", "three times in four"),
        ("2/5", "twice in five"),
        ("1/1000", "once in 1,000"),
        ("371/1000", "37.1 % of the time"),
    ],
)
def test_frequencies_in_words(p: str, words: str) -> None:
    assert witness.frequency(Fraction(p)) == words


def test_story_is_computed_from_the_numbers() -> None:
    claim = theory.claims()["slides-thm1"]
    told = story.story(claim, fake_witness(claim))
    assert told[0].endswith("The mixture gives P− the weight α = 1/100 = 0.01.")
    assert (
        told[1] == "At the start, P− says “a” always; P+ says “a” once in four and “b” three times in four."
    )
    # By hand: w(aa) = (1/100) / (1/100 + 99/100 * 1/400); B = -w + (1 - w) * 98/100.
    w = Fraction(1, 100) / (Fraction(1, 100) + Fraction(99, 100) * Fraction(1, 400))
    score = -w + (1 - w) * Fraction(98, 100)
    assert f"“a a”, with {score.numerator}/{score.denominator}".replace("-", "−") in told[-1]
    assert "B_P < −4/5 = −0.8" in told[-1]
    assert told[-1].endswith("no prompt does it.")


def test_story_never_claims_a_failure_that_is_none() -> None:
    claim = theory.claims()["slides-thm1"]
    easy = fake_witness(claim, parameters={"alpha": "1/2", "beta": "1", "gamma": "-1/2", "epsilon": "1"})
    assert not any("no prompt does it" in line for line in story.story(claim, easy))


def test_story_of_a_path() -> None:
    claim = theory.claims()["lem3-uniform"]
    tame = fake_witness(claim, parameters={"alpha": "1/100", "beta": "3/2", "epsilon": "1/10"}, lengths=[2])
    last = story.story(claim, tame)[-1]
    # log 4 = 1.386 < 3/2: the only prompt of P-, "a a", is short after one sentence.
    assert "“a a” falls short after one sentence, with 1.386: no prompt does it." in last


def plain(lines: list[str]) -> list[str]:
    """Sentences without the markup of their formulas, and what MathML writes in one word."""
    return [line.striptags() if isinstance(line, Markup) else line for line in lines]


def test_story_of_any_conclusion_goes_down_to_what_fails() -> None:
    values = {"alpha": "1/3", "M": "1/10", "g_plus": "1", "g_minus": "-1", "t": "1/2"}
    claim = theory.claims()["converse"]
    told = story.story(claim, fake_witness(claim, parameters=values))
    # By hand: B_P of the empty prompt is 1/3 * (-1) + 2/3 * 1/2 = 0; log 2 + log(1/2 / (3/2)) < 0; so none fails.
    assert not any("fails" in line for line in told)
    told = plain(story.story(claim, fake_witness(claim, parameters={**values, "t": "0"})))
    # log(2) + log(1/1) over 1/10.
    assert told[-1].startswith("The conclusion fails: for s = the empty prompt, ")
    assert f"(left side 0, right side {10 * math.log(2):.4g})" in told[-1]


def test_story_goes_through_quantifiers_and_names_the_nearest_prompt() -> None:
    table = theory.claims()
    cases = {
        "some": theory.some_prompt((LLR(s) > 2) & (B_P(s) < 1), length=1),
        "prefix": theory.every_prompt(theory.every_prefix(LLR(s0) < 1, of=s, var=s0), support="P-", length=2),
        "sentence": theory.every_sentence(theory.B(theory.y) < 1),
        "length": theory.every_length(theory.some_prompt(theory.size(s) < 2, length=theory.n)),
        "both": theory.both(
            theory.every_prompt(B_P(s) <= 1), theory.every_prompt(B_P(s) < 1 / sp.Integer(2))
        ),
        "either": theory.either(theory.every_prompt(B_P(s) < 0), theory.every_prompt(B_P(s) > 1)),
        "when": theory.every_prompt(theory.when(LLR(s) > 1, B_P(s) > 0), support="P-"),
        "chance": theory.with_probability(1, B_P(s) < -1, law="P-", length=1),
        "after": theory.every_prompt(
            theory.some_prompt(B_P(s) < -1, length=1, after=s0), var=s0, length=1, support="P-"
        ),
        "mean": theory.every_length(theory.Expect("P-", LLR(s), s, theory.n) <= 0),
    }
    told = {}
    for name, conclusion in cases.items():
        claim = theory.with_conclusion(table["def2"], name, conclusion, hypotheses=())
        witness = fake_witness(claim, parameters={"alpha": "1/100"}, lengths=[])
        told[name] = plain(story.story(claim, witness))[-1]
    assert "none of the two prompts of one sentence complies; for “a”, which comes nearest, " in told["some"]
    assert told["some"].endswith(f"(left side {math.log(4):.4g}, right side 2).")
    assert told["prefix"].startswith("The conclusion fails: for s = “a a”, for s0 = “a”, ")
    assert "for the sentence “b”, " in told["sentence"]
    assert told["sentence"].endswith("(left side 1, right side 1).")
    assert "for n = 2, none of the four prompts of two sentences complies; " in told["length"]
    assert "for s = “a”, " in told["both"]  # at the start P- has a hundredth, and B_P is just below 1/2
    assert told["either"].count("for s = the empty prompt, ") == 2
    assert "holds, but " in told["when"]
    assert told["chance"].endswith("does not hold: the probability is 0, and 1 is asked for.")
    assert "for s0 = “a”, none of the two prompts of one sentence more than s0 complies" in told["after"]
    assert "for n = 1, " in told["mean"]
    assert told["mean"].endswith(f"(left side {math.log(4):.4g}, right side 0).")


def test_story_shows_what_it_has_no_words_for() -> None:
    @dataclass(frozen=True)
    class Odd(theory.Formula):
        """A part of the language that this package has never seen."""

        binder: ClassVar[str | None] = None

        @property
        def free(self) -> set[sp.Symbol]:
            return set()

        @property
        def latex(self) -> str:
            return r"\Xi"

        def __str__(self) -> str:
            return "odd"

    claim = replace(theory.claims()["def2"], id="odd", hypotheses=())
    object.__setattr__(claim, "conclusion", Odd())  # no claim can be made with it
    given = fake_witness(theory.claims()["def2"], parameters={"alpha": "1/100"})
    world = witness.read_world(given)
    assert world is not None
    assert story.story(claim, given) == story.describe(world)
    assert "Ξ" in claim_page(Result(claim, Verdict.REFUTED, witness=given)).text


def test_story_tells_what_the_checker_said() -> None:
    claim = theory.claims()["slides-thm1"]
    told = story.story(claim, fake_witness(claim), CERTIFICATE)
    assert (
        "The world meets every hypothesis: “distinguishable” holds, by 0.08629; “negative” holds, by 0.1."
        in told
    )
    assert "The length that the claim names comes to two sentences here (1.771 before rounding)." in told
    doubtful = {**CERTIFICATE, "confirmed": False}
    assert not any(
        "meets every hypothesis" in line for line in story.story(claim, fake_witness(claim), doubtful)
    )


@pytest.mark.parametrize(
    ("enclosure", "middle"),
    [
        ("[0.206 +/- 3e-16]", 0.206),
        ("-1/4", -0.25),
        ("0", 0.0),
        ("1.5e-3", 0.0015),
        ("oo", None),
        ("not comparable", None),
        (None, None),
        ("1/0", None),
        ("[1.2.3 +/- 1]", None),
    ],
)
def test_middle_of_an_enclosure(enclosure: str | None, middle: float | None) -> None:
    assert witness.midpoint(enclosure) == middle


def test_numbers_that_decide_are_told_apart() -> None:
    assert witness.deciding(1.0, 2.0) == ("1", "2")
    assert witness.deciding(0.123456, 0.123457) == ("0.123456", "0.123457")
    assert witness.deciding(1.0, 1.0) == ("1", "1")
    assert witness.exact(Fraction(1, 3) ** 99) == f"≈ {witness.decimal(3.0**-99)}"


def test_tails_of_worlds() -> None:
    claim = theory.claims()["thm1"]
    told = {}
    for tail in ("frozen", "window", None):
        given = fake_witness(claim)
        if tail:
            given["world"] = {**given["world"], "tail": tail}
        world = witness.read_world(given)
        assert world is not None
        told[tail] = world.law("P+", ("b", "a"))["a"], story.describe(world)[-1]
    first = Fraction(333, 1000), "What is said next depends on the first sentence of the prompt alone."
    last = Fraction(1, 100), "What is said next depends on the last sentence of the prompt alone."
    assert told == {"frozen": first, None: first, "window": last}
    given = fake_witness(claim)
    given["world"] = {**given["world"], "tail": "something new"}
    assert witness.read_world(given) is None  # shown as it is, rather than read wrongly
    result = Result(claim, Verdict.REFUTED, witness={**given, "world": {**given["world"], "tail": "window"}})
    assert "after longer prompts, that after their last sentence" in claim_page(result).text


def test_prompts_agree_with_a_hand_computation() -> None:
    world = witness.read_world(fake_witness(theory.claims()["thm1"]))
    assert world is not None
    by_prompt = {a.prompt: a for n in range(4) for a in world.prompts(n)}
    assert len(by_prompt) == 1 + 2 + 4 + 8
    empty = by_prompt[()]
    assert (empty.weight, empty.behaviour) == (Fraction(1, 100), Fraction(-1, 100) + Fraction(99, 200))
    assert by_prompt[("b",)].weight == 0
    assert by_prompt[("b",)].log_ratio == -math.inf
    # The law after "b" stays whatever follows: horizon 2.
    assert by_prompt[("b", "a", "a")].good == Fraction(3, 4) * Fraction(333, 1000) ** 2
    assert math.isclose(by_prompt[("a",)].log_ratio, math.log(4))


# --- formulas ------------------------------------------------------------------------------------------


def test_formula_mends_what_the_converter_leaves() -> None:
    level = sp.Symbol("level")
    assert "<mi>level</mi>" in mathml.formula(sp.latex(level))
    assert "<mi>KL</mi>" in mathml.formula(theory.KL.tex.replace("#", "s"))
    assert "negativethinmathspace" not in mathml.formula(r"\max\!\left(0, x\right)")
    assert "<mi>max</mi>" in mathml.formula(r"\max\!\left(0, x\right)")
    bars = re.findall(r'<mo form="(\w+)"[^>]*>\|</mo>', mathml.formula("|s| = |t|"))
    assert bars == ["prefix", "postfix", "prefix", "postfix"]


@pytest.mark.parametrize(
    "latex",
    [
        *(r"\frac{", r"\nosuch{x}", r"\href{javascript:alert(1)}{x}", "<script>"),
        *(r"\text{<b>}", "}", "&", r"\left", "x" * 5000),
    ],
)
def test_formula_survives_anything(latex: str) -> None:
    shown = str(mathml.formula(latex, "plain <text>"))
    Page(shown)
    assert "<script" not in shown
    assert "<b>" not in shown
    assert "href" not in re.sub(r">[^<]*<", "><", shown)


# --- table ---------------------------------------------------------------------------------------------


def printed(results: list[Result], width: int = 80, encoding: str = "utf-8", terminal: bool = False) -> str:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    console = Console(file=stream, width=width, force_terminal=terminal, legacy_windows=False)
    print_table(results, console)
    stream.flush()
    return stream.buffer.getvalue().decode(encoding)  # type: ignore[attr-defined]


def test_table_fits_eighty_columns_and_is_plain_when_piped() -> None:
    text = printed([*fake_results(), hostile_result()])
    assert "\x1b" not in text
    assert all(len(line) <= 80 for line in text.splitlines())
    for result in fake_results():
        # The name of a claim that is too long for its column goes on in the next line.
        rows = [
            line for line in text.splitlines() if line.split() and result.claim.id.startswith(line.split()[0])
        ]
        assert any(str(result.verdict) in row for row in rows)
    assert "↳ repaired by uniform-beta" in text
    assert headline([*fake_results(), hostile_result()])[:20] in text


def test_table_shows_steps_margin_and_certificate() -> None:
    claim = theory.claims()["thm1"]
    result = Result(claim, Verdict.INCONCLUSIVE, margin=-0.5, worlds_checked=20000, hypotheses_met=950,
                    proof=fake_proof(broken=True), witness={"x": 1})  # fmt: skip
    row = next(line for line in printed([result]).splitlines() if line.startswith("thm1"))
    assert row.split() == ["thm1", "?", "inconclusive", "−0.5", "950/20k", "3/4", "no"]


def test_table_speaks_ascii_where_it_must() -> None:
    text = printed(fake_results(), encoding="ascii")
    assert text.isascii()
    assert "x refuted" in text
    assert "+ proved" in text
    assert "+inf" in text


def test_table_wide_narrow_empty_and_with_markup() -> None:
    wide = printed(fake_results(), width=140)
    assert "repaired by" in wide.splitlines()[0]
    assert "↳" not in wide
    assert printed(fake_results(), width=40)
    assert "No claim was audited." in printed([])
    assert "[red]" in printed([hostile_result()], width=200)
    assert "\x1b[" in printed(fake_results(), terminal=True)


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0"), (999, "999"), (12345, "12.3k"), (123456, "123k"), (2 * 10**6, "2M"), (10**9, "1G")],
)
def test_compact_counts(count: int, text: str) -> None:
    assert compact(count) == text


# --- files ---------------------------------------------------------------------------------------------


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "audit.json"
    files.write_text(target, "old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("beb.files.os.fsync", full)
    with pytest.raises(files.OutputError) as caught:
        files.write_text(target, "new")
    message = str(caught.value)
    assert "No space left on device" in message
    assert str(target) in message
    assert "\n" not in message
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_folders_in_the_way_are_named(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    with pytest.raises(files.OutputError, match="is not a folder"):
        write_report([], {}, taken)
    with pytest.raises(files.OutputError, match="is not a folder"):
        write_report([], {}, taken / "below")
    (tmp_path / "out" / "audit.json").mkdir(parents=True)
    with pytest.raises(files.OutputError, match="is a folder"):
        write_report([], {}, tmp_path / "out")


def test_files_are_shared_as_the_user_shares(tmp_path: Path) -> None:
    ordinary = tmp_path / "ordinary"
    ordinary.write_text("")
    written = files.write_text(tmp_path / "written", "text")
    assert written.stat().st_mode == ordinary.stat().st_mode


def test_claims_of_witnesses_round_trip() -> None:
    # The helpers above write real statements into their witnesses.
    claim = theory.claims()["thm1"]
    assert fake_witness(claim)["claim"] == claim_to_json(claim)


def test_pages_that_were_prepared_are_those_made_at_once(tmp_path):
    results = fake_results()[:6]
    prepared = Prepared()
    for result in results[:4]:
        prepared.add(result)
    for folder, made in (("at once", None), ("prepared", prepared)):
        write_report(results, {}, tmp_path / folder, prepared=made)
    files = sorted(p.relative_to(tmp_path / "at once") for p in (tmp_path / "at once").rglob("*.*"))
    assert len(files) > 12
    for file in files:
        assert (tmp_path / "at once" / file).read_bytes() == (tmp_path / "prepared" / file).read_bytes(), file
    # What was prepared is what is shown: another result of the claim is not looked at again.
    other = [replace(results[0], seconds=98765.0), *results[1:]]
    assert "98765.0 s" not in render(other, {}, prepared=prepared)[f"claims/{results[0].claim.id}.html"]
    assert "98765.0 s" in render(other, {})[f"claims/{results[0].claim.id}.html"]
