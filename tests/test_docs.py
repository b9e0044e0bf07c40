"""The documentation: links lead somewhere, the site has a page for everything, and it builds (slow)."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from theory import claims

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def pages():
    spec = importlib.util.spec_from_file_location("site_pages", ROOT / "docs" / "pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def broken_links(path, text):
    """Relative links of a page that lead nowhere."""
    targets = (t.partition("#")[0] for t in LINK.findall(re.sub(r"```.*?```", "", text, flags=re.S)))
    return [t for t in targets if t and "://" not in t and not (path.parent / t).exists()]


@pytest.mark.parametrize(
    "path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda p: p.name
)
def test_links_lead_somewhere(path):
    if path.name == "index.md":
        pytest.skip("made by a build of the site, from README.md")
    assert broken_links(path, path.read_text(encoding="utf-8")) == []


def test_a_broken_link_is_seen():
    text = "[a](claims.md) [b](gone.md#x) [c](https://example.org)\n```\n[d](code.md)\n```"
    assert broken_links(ROOT / "docs" / "x.md", text) == ["gone.md"]


def test_every_page_is_in_the_contents_once(pages):
    named = [re.sub(r".*<(.*)>", r"\1", n) for names in pages.CONTENTS.values() for n in names]
    written = {p.stem for p in (ROOT / "docs").glob("*.md")} - {"index"}
    assert sorted(n for n in named if "/" not in n) == sorted(written)


def test_every_claim_has_its_mathematics(pages):
    made = pages.claim_pages()
    assert set(made) == {f"claims/{id}.md" for id in claims()} | {"claims/index.md"}
    for id, claim in claims().items():
        page = made[f"claims/{id}.md"]
        # The conclusion, and each hypothesis.
        assert page.count('<p class="formula">') >= 1 + len(claim.hypotheses)
        assert "<math" in page
        assert 'class="plain"' not in page, f"{id}: a formula could not be converted"


def test_every_public_module_has_its_reference(pages):
    made = pages.reference_pages()
    assert {
        "reference/theory.models.md",
        "reference/synth.components.hmm.md",
        "reference/beb.compare.md",
    } <= set(made)
    assert not any("._" in name or "wolf2024" in name for name in made)


def test_the_front_page_is_the_readme(pages):
    (front,) = pages.front_page().values()
    assert "](docs/" not in front
    assert front.startswith((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[0])


@pytest.mark.slow
def test_the_site_builds_without_a_warning(tmp_path):
    pytest.importorskip("sphinx", reason="needs the extra docs: pip install -e '.[docs]'")
    pytest.importorskip("furo", reason="needs the extra docs: pip install -e '.[docs]'")
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "--fail-on-warning",
        "--keep-going",
        "docs",
        tmp_path / "site",
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site" / "claims" / "thm1.html").read_text(encoding="utf-8").count("<math") > 3
