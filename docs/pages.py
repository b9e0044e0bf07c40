"""Pages that are made when the site is built: the front page, one page per claim, one per module.

Nothing here is a list kept by hand: claims come from `theory.claims`, modules from the packages. Where an audit report lies in
audit-report/, it becomes part of the site, and every claim links to its verdict, witness and derivation.
"""

from __future__ import annotations

import ast
import re
import shutil
from html import escape
from pathlib import Path

import sympy as sp

from beb.mathml import formula
from beb.verdicts import SYMBOLS, shipped, word_of
from proofs.verdict import Verdict
from theory import claims

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("referee", "theory", "synth", "proofs", "llm_bridge", "beb")
CLAIM_FILES = ("theory/wolf2024", "proofs/wolf2024")  # shown as mathematics, not as code
REPORT = ROOT / "audit-report"
KINDS = ("definition", "lemma", "theorem", "appendix", "slides", "candidate")
CONTENTS = {
    "Tutorial": ("tutorial",),
    "In Python": (
        "In Python, in a notebook, in a test <python>",
        "notebooks/ten-minutes",
        "notebooks/own-theory",
        "notebooks/toy-beside-real",
    ),
    "How to": (
        "State a claim of your own <claims>",
        "Check a theorem about a new scenario <new-scenario>",
        "Write a theory of your own <signatures>",
        "Bring your own world <components>",
        "Bring your own model <bridge>",
        "Look at other theories on a model <bridge-theories>",
        "Elasticity and others on networks <bridge-elasticity>",
        "Bring your own behaviour <behaviours>",
        "Simulate on text <simulate>",
        "Run a scenario <scenarios>",
        "Sweep a million worlds <sweeps>",
        "Compare a toy with a real model <compare>",
        "Fit published measurements <fit>",
        "Choose a budget <budgets>",
        "Read the report <report>",
    ),
    "Explanation": (
        "claims/index",
        "field",
        "steering",
        "shallow",
        "derivations",
        "coq",
        "certificates",
        "worlds",
        "ablations",
        "mutants",
        "bestofn",
        "benchmarks",
        "entanglement",
        "displacement",
        "cliff",
        "incontext",
        "smaller-systems",
    ),
    "Reference": ("reference/index",),
}
MADE = ("index.md", "claims", "reference", "_static/report")


def write_all(docs: Path) -> None:
    """Write every page anew below the folder of the documentation."""
    for name in MADE:
        place = docs / name
        shutil.rmtree(place) if place.is_dir() else place.unlink(missing_ok=True)
    pages = {**front_page(), **claim_pages(), **reference_pages()}
    for name, text in pages.items():
        path = docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    audit_report(docs / "_static" / "report")


def front_page() -> dict[str, str]:
    """README.md, its links made relative to the site, and the contents."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    text = re.sub(r"\]\(docs/([^)]+)\)", r"](\1)", text)
    text = re.sub(r"\]\((?!http)(examples/[^)]+)\)", r"](../\1)", text)
    sections = "".join(_contents(caption, names) for caption, names in CONTENTS.items())
    return {"index.md": text + "\n" + sections}


def _contents(caption: str, names: tuple[str, ...]) -> str:
    return f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n" + "\n".join(names) + "\n```\n"


def claim_pages() -> dict[str, str]:
    """Statement, hypotheses, reading and relations of every claim, as MathML."""
    known = claims()
    pages: dict[str, str] = {}
    kinds: dict[str, list[str]] = {}
    for id, claim in sorted(known.items()):
        kinds.setdefault(claim.kind, []).append(id)
        title = claim.title[:1].upper() + claim.title[1:]
        # The sign stands in the title, so that no list of contents names a claim without its verdict.
        sign = SYMBOLS[shipped()[id]] if id in shipped() else "?"
        lines = [f"# {sign} {id}", "", f"**{escape(title)}.** {escape(claim.source)}", "", *_verdict(id)]
        if claim.defines is not None:
            lines += [
                "It is defined that",
                "",
                _block(claim.defines.latex, str(claim.defines)),
                "",
                "and the claim is about this definition.",
                "",
            ]
        ranges = "; ".join(str(formula(p.latex, f"{p.name} in {p.interval}")) for p in claim.parameters)
        lines += _raw(f"For every {ranges}") if ranges else []
        if claim.where:
            lines += _raw("where " + "; ".join(str(formula(sp.latex(r), str(r))) for r in claim.where))
        for h in claim.hypotheses:
            lines += [f"**if** {escape(h.name)} (`{h.id}`)", "", _block(h.formula.latex, str(h.formula)), ""]
        lines += [
            "**then**" if claim.hypotheses else "**in every world**",
            "",
            _block(claim.conclusion.latex, str(claim.conclusion)),
            "",
        ]
        if claim.least is not None:
            symbol, value = claim.least
            lines += [
                "and the least value for which this holds is",
                "",
                _block(f"{sp.latex(symbol)} = {sp.latex(sp.sympify(value))}", f"{symbol} = {value}"),
                "",
            ]
        if claim.reading:
            lines += [f"*As read here.* {escape(claim.reading)}", ""]
        for label, ids in (
            ("Sharpens", claim.sharpens),
            ("Repairs", claim.repairs),
            ("Another reading of", [claim.reading_of] if claim.reading_of else []),
        ):
            if ids:
                lines += [
                    f"{label} " + ", ".join(f"[{i}]({i}.md)" if i in known else f"`{i}`" for i in ids) + ".",
                    "",
                ]
        by = [i for i, c in sorted(known.items()) if id in (*c.sharpens, *c.repairs)]
        if by:
            lines += ["See also " + ", ".join(f"[{i}]({i}.md)" for i in by) + ".", ""]
        if claim.parameters:
            rows = (
                f"<tr><td>{formula(sp.latex(p.symbol), p.name)}</td><td>{escape(p.meaning or p.name)}</td></tr>"
                for p in claim.parameters
            )
            lines += _raw(f"<table>{''.join(rows)}</table>", tag="div")
        lines += ["```text", claim.text, "```", ""]
        pages[f"claims/{id}.md"] = "\n".join(lines)
    index = [
        "# The mathematics of every claim",
        "",
        "Each statement as this package reads it, generated from the objects that are audited, with its verdict by the quick audit of this "
        "version: " + "; ".join(f"{SYMBOLS[v]} {v}" for v in Verdict) + ".",
        "",
    ]
    for kind in sorted(kinds, key=lambda k: (KINDS.index(k) if k in KINDS else len(KINDS), k)):
        index += [f"## {kind.capitalize()}s", ""]
        index += [f"- [{i}]({i}.md) ({word_of(i)}): {escape(known[i].title)}" for i in kinds[kind]]
        index += ["", "```{toctree}", ":hidden:", "", *kinds[kind], "```", ""]
    pages["claims/index.md"] = "\n".join(index)
    return pages


def _raw(html: str, tag: str = "p") -> list[str]:
    return ["```{raw} html", f"<{tag}>{html}</{tag}>", "```", ""]


def _block(latex: str, plain: str) -> str:
    return f'```{{raw}} html\n<p class="formula">{formula(latex, plain)}</p>\n```'


def _verdict(id: str) -> list[str]:
    told = f"**{word_of(id)}** by the quick audit of this version."
    if not (REPORT / "claims" / f"{id}.html").is_file():
        return [f"{told} Evidence and derivation: `beb audit {id}`.", ""]
    place = f"../_static/report/claims/{id}.html"
    return [
        told,
        "",
        "```{raw} html",
        f'<p><a href="{place}">Verdict, evidence and derivation</a>, from the audit beside which the site was built.</p>',
        "```",
        "",
    ]


def audit_report(place: Path) -> None:
    """The pages of an audit, as they are."""
    if not (REPORT / "index.html").is_file():
        print("docs: no audit-report/, so claims link to no verdict; run make audit first")
        return
    for path in [REPORT / "index.html", *sorted((REPORT / "claims").glob("*.html"))]:
        target = place / path.relative_to(REPORT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def reference_pages() -> dict[str, str]:
    """One page per module, from its docstrings; what begins with an underscore is private."""
    pages: dict[str, str] = {}
    index = ["# Reference", "", "From the docstrings of every public module.", ""]
    for package in PACKAGES:
        names = []
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if parts[-1] == "__init__":
                parts = parts[:-1]
            if any(p.startswith("_") for p in parts) or "/".join(parts).startswith(CLAIM_FILES):
                continue
            doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
            if not doc:
                continue
            name = ".".join(parts)
            # What a package hands on is described where it is written.
            once = "   :no-members:\n" if path.name == "__init__.py" else ""
            pages[f"reference/{name}.md"] = (
                f"# {name}\n\n```{{eval-rst}}\n.. automodule:: {name}\n{once}```\n"
            )
            names.append((name, doc.splitlines()[0]))
        index += [f"## {package}", ""]
        index += [f"- [{name}]({name}.md): {escape(first)}" for name, first in names]
        index += ["", "```{toctree}", ":hidden:", "", *(name for name, _ in names), "```", ""]
    pages["reference/index.md"] = "\n".join(index)
    return pages
