"""The report in a real browser, wide and narrow: nothing runs out of the page, everything can be seen and followed.

Needs Chromium; without it these tests are skipped, and say so. A page of measurements frames each page of the report
at each width (a headless window cannot be narrower than 500 pixels), unfolds it, and writes down what it finds.
"""

import html
import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fake_results import HOSTILE, fake_proof, fake_results, hostile_result

from beb.figures import search_effort
from beb.report import Section, write_report
from proofs.exact import certify
from proofs.sides import sides
from proofs.verdict import ProofReport, Result, StepReport, Verdict
from theory import claims

ROOT = Path(__file__).resolve().parent.parent
WIDTHS = (1400, 390)
BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None
)
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
    "--allow-file-access-from-files",  # the frame of a local file may be looked into
)
pytestmark = pytest.mark.skipif(
    BROWSER is None, reason="no Chromium on the PATH: the report is not looked at in a browser"
)

# What is measured, on a page in a frame. A part that scrolls by itself may hold more than is seen of it.
MEASURE = r"""
const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement)
  if (p !== p.ownerDocument.body && /auto|scroll|hidden/.test(frame.contentWindow.getComputedStyle(p).overflowX)) return true;
  return false; };
const name = e => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "")
  + " " + (e.textContent || "").trim().slice(0, 40);
function measure(frame) {
  const d = frame.contentDocument, w = frame.contentWindow, root = d.documentElement;
  const size = e => { const r = e.getBoundingClientRect(); return r.width * r.height; };
  const h1 = d.querySelector("h1");
  if (h1) h1.scrollIntoView();
  const box = h1 && h1.getBoundingClientRect();
  const hit = h1 && d.elementFromPoint(box.left + Math.min(20, box.width / 2), box.top + Math.min(12, box.height / 2));
  const seen = {
    inner: w.innerWidth,
    heading: !!h1 && h1.innerText.trim().length > 0 && !!hit && (hit === h1 || h1.contains(hit)),
    contrast: h1 ? w.getComputedStyle(h1).color !== w.getComputedStyle(d.body).backgroundColor : false,
    text: d.body.innerText.length,
    formulas: d.querySelectorAll("math").length,
    drawings: d.querySelectorAll("svg").length,
  };
  for (const e of d.querySelectorAll("details")) e.open = true;
  seen.overflow = root.scrollWidth - root.clientWidth;
  seen.outside = [...d.body.querySelectorAll("*")].filter(e =>
    !(e.ownerSVGElement) && e.namespaceURI !== "http://www.w3.org/1998/Math/MathML" && size(e) > 0 && !scrolls(e)
    && (e.getBoundingClientRect().right > w.innerWidth + 1 || e.getBoundingClientRect().left < -1)).slice(0, 5).map(name);
  seen.flat = [...d.querySelectorAll("svg, math")].filter(e => size(e) < 4 && e.checkVisibility()).slice(0, 5).map(name);
  seen.clipped = [...d.querySelectorAll("td, th, dd, dt, p, h1, h2, summary, figcaption")].filter(e =>
    e.clientWidth && e.scrollWidth > e.clientWidth + 1 && !scrolls(e)).slice(0, 5).map(name);
  // What scrolls sideways is seen to (a shadow at its sides), and a keyboard comes to it by a name.
  seen.hidden = [...d.querySelectorAll(".piece, .scroll")].filter(e => e.clientWidth && e.scrollWidth > e.clientWidth + 1
    && !(w.getComputedStyle(e).backgroundImage.includes("gradient") && e.tabIndex === 0 && e.getAttribute("aria-label"))).slice(0, 5).map(name);
  // A cell of words that stands a few letters wide, line below line.
  seen.narrow = [...d.querySelectorAll("td, th")].filter(e => {
    const r = e.getBoundingClientRect(), line = parseFloat(w.getComputedStyle(e).lineHeight);
    return r.width && r.width < 60 && r.height > 4 * line && e.innerText.length > 12; }).slice(0, 5).map(name);
  const inside = e => { const r = e.getBoundingClientRect(); return size(e) > 0 && r.left >= 0 && r.right <= w.innerWidth; };
  seen.claims = [...new Set([...d.querySelectorAll("a[href^='claims/']")].filter(inside).map(e => e.getAttribute("href")))].length;
  seen.cut = [...d.querySelectorAll(".byhand td, .byhand th, .game td")].filter(e => size(e) > 0 && !inside(e)).slice(0, 5).map(name);
  const rows = () => [...d.querySelectorAll("table.summary tr[id]")].filter(e => size(e) > 0).length;
  seen.rows = {};
  for (const choice of d.querySelectorAll("input[type=radio]")) { choice.checked = true; seen.rows[choice.value] = rows(); }
  return seen;
}
"""


def look(pages: list[Path], folder: Path, widths: tuple[int, ...] = WIDTHS) -> dict[tuple[str, int], Any]:
    """What the browser finds on each page at each width."""
    jobs = [(page.resolve().as_uri(), width) for page in pages for width in widths]
    harness = folder / "harness.html"
    harness.write_text(
        "<!DOCTYPE html><meta charset=utf-8><body><script>let frame;\n"
        + MEASURE
        + f"const jobs = {json.dumps(jobs)}, found = [];\n"
        + """
        function next(i) {
          if (i === jobs.length) {
            const out = document.createElement("pre");
            out.id = "found"; out.textContent = JSON.stringify(found);
            document.body.replaceChildren(out);
            return;
          }
          frame = document.createElement("iframe");
          frame.style = `border: 0; width: ${jobs[i][1]}px; height: 900px`;
          frame.src = jobs[i][0];
          frame.onload = () => {
            try { found.push(measure(frame)); } catch (error) { found.push({error: String(error)}); }
            frame.remove();
            next(i + 1);
          };
          document.body.append(frame);
        }
        next(0);
        </script>""",
        encoding="utf-8",
    )
    assert BROWSER is not None
    command = [BROWSER, *FLAGS, f"--user-data-dir={folder / 'profile'}", "--window-size=1500,1000"]
    command += ["--virtual-time-budget=60000", "--dump-dom", harness.as_uri()]
    environment = {**os.environ, "HOME": str(folder)}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=240, check=False, env=environment, encoding="utf-8"
    )
    result = re.search(r'<pre id="found">(.*?)</pre>', done.stdout, re.S)
    assert result, f"the browser measured nothing: {done.stderr[-2000:]}"
    found = json.loads(html.unescape(result.group(1)))
    return {
        (page.name, width): f
        for (page, width), f in zip([(p, w) for p in pages for w in widths], found, strict=True)
    }


def complaints(found: dict[tuple[str, int], Any]) -> list[str]:
    """What a reader would complain about."""
    told = []
    for (page, width), seen in found.items():
        where = f"{page} at {width}"
        if "error" in seen:
            told.append(f"{where}: {seen['error']}")
            continue
        if seen["inner"] != width:
            told.append(f"{where}: measured at {seen['inner']}")
        if seen["overflow"] > 0:
            told.append(f"{where}: the body is {seen['overflow']} px wider than the window")
        if not seen["heading"] or not seen["contrast"]:
            told.append(f"{where}: the heading cannot be seen")
        if seen["text"] < 200:
            told.append(f"{where}: {seen['text']} characters of text")
        told += [f"{where}: outside the window: {e}" for e in seen["outside"]]
        told += [f"{where}: without size: {e}" for e in seen["flat"]]
        told += [f"{where}: cut off: {e}" for e in seen["clipped"]]
        told += [f"{where}: not seen to scroll, or out of reach of a keyboard: {e}" for e in seen["hidden"]]
        told += [f"{where}: a few letters a line: {e}" for e in seen["narrow"]]
        told += [f"{where}: half out of sight: {e}" for e in seen["cut"]]
    return told


def long_proof() -> ProofReport:
    """A derivation that is folded, with lemmas, long names and long reasons."""
    base = fake_proof().steps
    steps = [
        StepReport(
            f"{'a lemma/' if i < 20 else ''}step {i}", s.statement, s.latex, s.rule, (), i != 40, s.reason
        )
        for i, s in enumerate(base * 15)
    ]
    steps.append(StepReport("x" * 90, HOSTILE, r"\frac{1}{2}", "rule " * 30, ("step 40",), False, "y" * 300))
    return ProofReport(tuple(steps), False, "unfinished " * 20, "a-very-long-template-name-" * 4)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[tuple[str, int], Any], list[Any]]:
    results = fake_results()  # every statement there is: the longest one decides
    results[-1] = replace(results[-1], proof=long_proof())
    results.append(hostile_result())
    curve = search_effort(results[0])
    assert curve is not None
    columns = ("claim", *(f"without hypothesis {i}" for i in range(9)))
    rows = [(r.claim, *[r.verdict] * 8, r.claim.conclusion) for r in results[-9:]]
    sections = [Section("Which hypotheses are needed", ("Each left out. " * 9,), columns, rows, (curve,))]
    out = tmp_path_factory.mktemp("browser") / "out"
    write_report(results, {"seed": 7, "note": HOSTILE, "long": "z" * 400}, out, sections)
    pages = [out / "index.html", out / "map.html", *(out / "claims" / f"{r.claim.id}.html" for r in results)]
    return out, look(pages, tmp_path_factory.mktemp("chromium")), results


def test_no_reader_would_complain(report: tuple[Path, dict[tuple[str, int], Any], list[Any]]) -> None:
    assert complaints(report[1]) == []


def test_mathematics_and_figures_are_drawn(
    report: tuple[Path, dict[tuple[str, int], Any], list[Any]],
) -> None:
    _, found, _ = report
    for width in WIDTHS:
        assert found["index.html", width]["drawings"] == 3  # margins, lengths, and the section's
        assert found["slides-thm1.html", width]["drawings"] == 2
        for page in ("slides-thm1.html", "thm1.html", "def5.html"):
            assert found[page, width]["formulas"] > 5


def test_every_claim_of_the_map_is_in_sight(
    report: tuple[Path, dict[tuple[str, int], Any], list[Any]],
) -> None:
    """Narrow pages have a list in place of the drawing, of which only the lemmas would be seen."""
    _, found, results = report
    for width in WIDTHS:
        assert found["map.html", width]["claims"] >= len(results)


@pytest.mark.parametrize("id", ["slides-thm1", "thm3"])
def test_the_evidence_of_a_real_witness_can_be_read(id: str, tmp_path: Path) -> None:
    """Numbers with long words beside them, and a conversation as a game: rows, not columns of a few letters."""
    claim = claims()[id]
    witness = json.loads((ROOT / "docs" / "records" / f"{id}.witness.json").read_text(encoding="utf-8"))
    certificate = certify(witness, statement=claim)
    assert certificate.confirmed
    found = sides(claim, witness)
    assert found is not None
    result = Result(
        claim, Verdict.REFUTED, -600.0, 9, 9, witness=witness, certified=True,
        certificate=certificate.to_json(), decided=found.to_json(),
    )  # fmt: skip
    write_report([result], {}, tmp_path / "out")
    page = tmp_path / "out" / "claims" / f"{id}.html"
    shown = page.read_text(encoding="utf-8")
    assert 'class="plain byhand"' in shown
    assert ('class="plain game"' in shown) == (id == "thm3")
    assert complaints(look([page], tmp_path)) == []


def test_verdicts_can_be_picked_without_a_script(
    report: tuple[Path, dict[tuple[str, int], Any], list[Any]],
) -> None:
    _, found, results = report
    for width in WIDTHS:
        shown = found["index.html", width]["rows"]
        assert shown.pop("all") == len(results)
        for verdict, count in shown.items():
            assert count == sum(r.verdict is Verdict(verdict) for r in results) > 0


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<h1>Title</h1><div style='width: 2000px'>wide</div>", "px wider than the window"),
        ("<h1>Title</h1><p style='position: relative; left: -90px'>off</p>", "outside the window: p off"),
        ("<h1 style='color: #fff; background: #fff'>Title</h1>", "the heading cannot be seen"),
        ("<div style='position: fixed; inset: 0'></div><h1>Title</h1>", "the heading cannot be seen"),
        ("<h1>Title</h1><svg width=0 height=0></svg>", "without size: svg"),
        ("<h1>Title</h1><details><p style='width: 3000px'>x</p></details>", "px wider than the window"),
        (
            "<h1>Title</h1><div class=scroll style='overflow-x: auto'><p style='width: 2000px'>x</p></div>",
            "not seen to scroll, or out of reach of a keyboard: div.scroll",
        ),
        (
            "<h1>Title</h1><table><td style='width: 2em; max-width: 2em; overflow-wrap: anywhere; line-height: 20px'>"
            "length of the prompt</table>",
            "a few letters a line: td length of",
        ),
        (
            "<h1>Title</h1><p style='width: 50px; white-space: nowrap'>much too long for it</p>",
            "cut off: p much too long",
        ),
    ],
)
def test_a_bad_page_is_complained_about(body: str, complaint: str, tmp_path: Path) -> None:
    filler = "<p>" + "words " * 60 + "</p>"
    page = tmp_path / "bad.html"
    page.write_text(f"<!DOCTYPE html><body style='background: #fff'>{body}{filler}", encoding="utf-8")
    assert any(complaint in told for told in complaints(look([page], tmp_path, (390,))))


def test_an_empty_page_is_complained_about(tmp_path: Path) -> None:
    page = tmp_path / "empty.html"
    page.write_text("<!DOCTYPE html><h1>T</h1>", encoding="utf-8")
    assert complaints(look([page], tmp_path, (390,))) == ["empty.html at 390: 1 characters of text"]
