"""The report of an audit: ``audit.json`` for machines; for people ``index.html`` and a page per claim.

Everything shown is computed from the results. Titles, sources and reasons may come from a claims file that
somebody else wrote: they are escaped, formulas are rebuilt from an allow-list, and every page forbids scripts.
"""

from __future__ import annotations

import itertools
import json
import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sympy as sp
from markupsafe import Markup

from beb.claim_map import page_view
from beb.derivation_view import proof_view
from beb.digits import counted
from beb.drawing import Picture
from beb.evidence import at_witness, by_hand, game
from beb.families import in_families
from beb.figures import NOISE, of_all, of_claim, pictures
from beb.files import (
    digest_of,
    json_text,
    make_folder,
    read_manifest,
    remove_stale,
    strict_json,
    visible_text,
    write_json,
    write_manifest,
    write_text,
)
from beb.mathml import formula
from beb.story import describe, meaningless, story
from beb.templating import environment
from beb.verdicts import MEANINGS, SYMBOLS
from beb.witness import (
    World,
    asserted_lengths,
    deciding,
    decimal,
    exact,
    fraction,
    midpoint,
    quote,
    read_world,
)
from proofs.coq.record import checked_by_coq
from proofs.exact.written_world import COMPONENTS, FIELDS
from proofs.reach import in_short, in_words
from proofs.sides import NUMBER, SHARE
from proofs.verdict import ProofReport, Result, Verdict
from theory import Claim, Formula, Parameter
from theory import claims as built_in
from theory.observables import PROMPT_OBSERVABLES
from theory.records import AUDIT, marks

if TYPE_CHECKING:
    from jinja2 import Environment

ATTAINED, ROUNDED, EQUAL = "attained", "0 up to rounding", "0: an equality"
MARGIN_WORDS = (ATTAINED, ROUNDED, EQUAL)  # what is shown in place of a margin next to nothing
WRITTEN_OUT = 1e5  # smaller margins have no power of ten, rounded as they are
ROOM = 1e-6  # what a certified world may leave where a claim counts as attained
_WITNESS_KEYS = {"format", "version", "claim", "parameters", "world", "lengths", "depth", "digest"}


@dataclass(frozen=True)
class Section:
    """A part of ``index.html`` beside the table of claims, such as a table of mutants.

    Attributes:
      title: its heading.
      paragraphs: text before the table; plain text is escaped, `Markup` is taken as it is.
      columns, rows: a table. A cell may be text, `Markup`, a number, a bool, None, a verdict, a claim (shown as a
        link to its page), or a SymPy expression or formula (shown as mathematics).
      figures: drawings, with their captions.
      key: where ``audit.json`` keeps the section; empty to leave it out.
      record: what is kept there; the title and the table as text if None.
    """

    title: str
    paragraphs: Sequence[str] = ()
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[Any]] = ()
    figures: Sequence[Picture] = ()
    key: str = ""
    record: Any = None

    def to_json(self) -> Any:
        """What ``audit.json`` keeps under `key`."""
        if self.record is not None:
            return strict_json(self.record)
        rows = [[_plain_cell(cell) for cell in row] for row in self.rows]
        return strict_json({"title": self.title, "columns": list(self.columns), "rows": rows})


def _plain_cell(cell: Any) -> Any:
    if isinstance(cell, Claim):
        return cell.id
    return cell.striptags() if isinstance(cell, Markup) else cell


def write_report(
    results: Sequence[Result],
    provenance: Mapping[str, Any],
    out: str | Path,
    sections: Sequence[Section] = (),
    prepared: Prepared | None = None,
) -> Path:
    """Write ``audit.json``, ``index.html``, a page and a record per claim, figures and witnesses.

    Each file is whole or not there; the verdicts are written first, so that they outlive a failure later on.
    Pages and figures that an earlier report left in the folder, and nobody changed since, are removed.

    Args:
      results: one per claim, in the order of the report.
      provenance: how the run was made (seed, budget, versions, ...); any JSON-like values.
      out: folder, made if need be.
      sections: further parts of ``index.html`` and keys of ``audit.json``.
      prepared: parts of pages that were made of these results before.

    Returns:
      The path of ``index.html``.

    Raises:
      OutputError: a file cannot be written; one line with path, reason and remedy.
      ValueError: two results for one claim, or two sections under one key.
    """
    record = audit_record(results, provenance, sections)  # refuses, before anything is written
    folder = make_folder(out)
    write_json(folder / "audit.json", record)
    replayable = [r for r in results if isinstance(r.witness, Mapping) and r.witness.get("format")]
    if replayable:
        make_folder(folder / "witnesses")
    for result in replayable:
        write_json(folder / "witnesses" / f"{result.claim.id}.json", result.witness)
    nowhere = [r for r in results if r.undefined is not None]
    if nowhere:
        make_folder(folder / "undefined")
    for result in nowhere:
        write_json(folder / "undefined" / f"{result.claim.id}.json", result.undefined)
    files = _files(results, provenance, sections, prepared or Prepared())
    present = {(path, digest_of(text)) for path, text in files.items()}
    before = read_manifest(folder)
    write_manifest(folder, before | present)  # an interrupted run leaves nothing that is not listed
    for name in sorted({path.split("/")[0] for path in files if "/" in path}):
        make_folder(folder / name)
    for path, text in files.items():
        write_text(folder / path, text)
    remove_stale(folder, before, files.keys())
    write_manifest(folder, present)
    return folder / "index.html"


def _files(
    results: Sequence[Result],
    provenance: Mapping[str, Any],
    sections: Sequence[Section],
    prepared: Prepared,
) -> dict[str, str]:
    """Every page, record and figure by its path in the folder; the index comes last."""
    drawn = pictures(results, prepared.figures)
    further = {picture.name: picture for section in sections for picture in section.figures}
    files = {f"figures/{p.name}.svg": p.svg for p in (*drawn.values(), *further.values())}
    pages = render(results, provenance, drawn, sections, prepared)
    files |= {f"claims/{r.claim.id}.json": json_text(_claim_record(r)) for r in results}
    files |= {path: page for path, page in pages.items() if path != "index.html"}
    return {**files, "index.html": pages["index.html"]}


def audit_record(
    results: Sequence[Result], provenance: Mapping[str, Any], sections: Sequence[Section] = ()
) -> dict[str, Any]:
    """The content of ``audit.json``, in strict JSON terms: no NaN, no infinity.

    An infinite margin is null, and a remark says so.

    Raises:
      ValueError: two results for one claim, or two sections under one key.
    """
    ids = [r.claim.id for r in results]
    for id in ids:
        if ids.count(id) > 1:
            raise ValueError(f"two results for the claim {id}: a report takes one per claim")
    record = {
        **marks(AUDIT),
        "provenance": strict_json(provenance),
        "claims": [_claim_record(r) for r in results],
    }
    for section in sections:
        if section.key in record:
            raise ValueError(f"section {section.title!r}: the key {section.key!r} is taken in audit.json")
        if section.key:
            record[section.key] = section.to_json()
    return record


def _claim_record(result: Result) -> dict[str, Any]:
    record = strict_json(result.to_json())
    remark = _margin_remark(result.margin)
    if remark:
        record["remarks"] = [*record["remarks"], remark]
    return record


def _margin_remark(margin: float | None) -> str:
    if margin is None or math.isfinite(margin):
        return ""
    if math.isnan(margin):
        return "The least margin is undefined (not a number) and is written as null."
    sign = "plus" if margin > 0 else "minus"
    return f"The least margin is {sign} infinity and is written as null."


def left_out(out: str | Path, ids: Collection[str]) -> list[str]:
    """Claims of the report that lies in a folder which a new report on some claims would not have; none where no report lies there."""
    try:
        record = json.loads((Path(out) / "audit.json").read_text(encoding="utf-8"))
        return [str(entry["id"]) for entry in record["claims"] if entry["id"] not in ids]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return []


def headline(results: Sequence[Result]) -> str:
    """One sentence that says what a run found, counted from its results."""
    if not results:
        return "No claim was audited."
    parts = []
    for verdict in Verdict:
        of_kind = [r for r in results if r.verdict is verdict]
        if not of_kind:
            continue
        text = f"{len(of_kind)} {verdict}"
        if verdict is Verdict.REFUTED:
            certified = sum(r.certified for r in of_kind)
            text += (
                f" with a certified witness{'' if certified == 1 else ' each'}"
                if certified == len(of_kind)
                else f" ({certified} with a certified witness)"
            )
        elif verdict is Verdict.SUPPORTED:
            text += " by search"
        parts.append(text)
    noun = "claim" if len(results) == 1 else "claims"
    return f"{len(results)} {noun}: {', '.join(parts)}."


def margin_text(margin: float | None, digits: int = 3, noise: float = 0.0) -> str:
    """A margin for reading: sign, few digits, an en dash where there is none.

    What does not exceed ``noise`` is not told from zero: a sign that is rounding would mislead.
    """
    if margin is None:
        return "–"
    if 0 < abs(margin) <= noise:
        return "≈ 0"
    if math.isnan(margin):
        return "undefined"
    if math.isinf(margin):
        return "+∞" if margin > 0 else "−∞"
    text = decimal(margin, digits)
    if 1 <= abs(margin) < WRITTEN_OUT and "×" in text:
        text = f"{float(f'{margin:.{digits}g}'):.0f}".replace("-", "−")
    return f"+{text}" if margin > 0 else text


def margin_is_scaled(result: Result) -> bool:
    """Whether the margin is a probability in multiples of another: of what is asked for, or permitted to fail."""
    return result.margin is not None and math.isfinite(result.margin) and SHARE in result.margin_unit


def shown_margin(result: Result) -> str:
    """The margin for reading, with "times" where it is a multiple of a probability; in words where it is next to nothing.

    Of a claim that stands, a certified world may show that there is no room ("attained"), or double precision hides the sign. A
    refuted claim that misses by nothing asks for more than the equality that its witness has.
    """
    if result.margin is not None and result.attained and abs(result.margin) <= ROOM:
        return ATTAINED
    if result.margin is not None and abs(result.margin) <= NOISE:
        if result.verdict is not Verdict.REFUTED:
            return ROUNDED
        gap = midpoint((result.decided or {}).get("gap"))
        return EQUAL if not gap else margin_text(gap)
    text = margin_text(result.margin, noise=noise_of(result))
    return f"{text} times" if margin_is_scaled(result) else text


def broken_by(result: Result) -> tuple[str, str]:
    """How far a witness breaks the conclusion, in the unit of the relation that decides; and that relation with its sides.

    Both are empty where the certificate does not say.
    """
    decided: Mapping[str, Any] = result.decided or {}
    left, right, gap = (midpoint(decided.get(key)) for key in ("left", "right", "gap"))
    if gap is None or left is None or right is None or gap > 0:
        conclusion = (result.certificate or {}).get("conclusion")
        margin = midpoint(conclusion.get("margin")) if isinstance(conclusion, Mapping) else None
        by = f" by {decimal(-margin)}" if margin is not None and margin < 0 else ""
        return by + (f" times {SHARE}" if by and SHARE in result.margin_unit else ""), ""
    low, high = (x.replace("-", "−") for x in deciding(left, right))
    unit, by = decided["unit"], f" by {decimal(-gap)}" if gap else ""
    if decided["scale_of"] is not None:
        times = decimal(gap / -(midpoint(decided["scale"]) or math.nan))
        where = f"it is reached with probability {low}, and {high} is asked for"
        return by, f"{where}: short by {decimal(-gap)}, {times} times {decided['scale_of']}"
    unit_text = "" if not by or unit == NUMBER else f" ({unit})"
    return by + unit_text, f"the sides of {decided['statement']} are {low} and {high}"


def noise_of(result: Result) -> float:
    """Magnitude below which a margin of the search is rounding: none where a witness decides it exactly."""
    return 0.0 if result.verdict is Verdict.REFUTED else NOISE


def steps_text(proof: ProofReport | None) -> str:
    """Checked steps of all steps, such as ``11/12``; an en dash where there is no derivation."""
    if proof is None or not proof.steps:
        return "–"
    return f"{sum(s.checked for s in proof.steps)}/{len(proof.steps)}"


# --- the pages -----------------------------------------------------------------------------------------


def render(
    results: Sequence[Result],
    provenance: Mapping[str, Any],
    drawn: Mapping[str, Picture] | None = None,
    sections: Sequence[Section] = (),
    prepared: Prepared | None = None,
) -> dict[str, str]:
    """The pages by their path: ``index.html``, ``map.html`` (what rests on what) and ``claims/ID.html``. None needs a script or the network."""
    figures = pictures(results) if drawn is None else drawn
    prepared = prepared or Prepared()
    run, ids = _Run(results), [r.claim.id for r in results]
    pages = {"index.html": index_page(results, provenance, figures, sections)}
    if results:
        pages["map.html"] = _page("map.html", map=page_view(results))
    for number, result in enumerate(results):
        neighbours = {
            "before": ids[number - 1] if number else None,
            "after": ids[number + 1] if number + 1 < len(ids) else None,
        }
        view = _claim_view(result, run, figures, prepared)
        pages[f"claims/{result.claim.id}.html"] = _page("claim.html", c=view, **neighbours)
    return pages


def index_page(
    results: Sequence[Result],
    provenance: Mapping[str, Any],
    drawn: Mapping[str, Picture] | None = None,
    sections: Sequence[Section] = (),
) -> str:
    """The page ``index.html``: what was found, claim by claim."""
    figures = {p.name: p for p in of_all(results)} if drawn is None else drawn
    run = _Run(results)
    rows = [_row_view(r, run) for r in results]
    return _page(
        "index.html",
        headline=headline(results),
        tally=[(v, SYMBOLS[v], sum(r.verdict is v for r in results), MEANINGS[v]) for v in Verdict],
        groups=[
            (kind, list(group))
            for kind, group in itertools.groupby(_families(results, rows), lambda row: row["head"])
        ],
        count=len(rows),
        overview=_figure_view(figures.get("overview"), "fo"),
        lengths=_figure_view(figures.get("lengths"), "fl"),
        sections=[_section_view(number, section, run) for number, section in enumerate(sections)],
        notation=_notation(),
        provenance=strict_json(provenance),
    )


def _page(template: str, **values: Any) -> str:
    return visible_text(_environment().get_template(template).render(**values))


@cache
def _environment() -> Environment:
    found = environment(
        decimal=decimal, number=_number, share=_share, label=_label, rest=_rest, source=_source
    )
    found.tests["world"] = lambda value: read_world(value) is not None
    found.globals.update(world_view=_world_view, world_story=_world_story)
    return found


class _Run:
    """The claims that a page may speak of: those of the run with their verdicts, and the built-in ones."""

    def __init__(self, results: Sequence[Result]) -> None:
        self.verdicts = {r.claim.id: r.verdict for r in results}
        self.claims: dict[str, Claim] = {**built_in(), **{r.claim.id: r.claim for r in results}}

    def link(self, id: str) -> dict[str, Any]:
        """A claim as another page mentions it; without a page if it is not part of the run."""
        verdict = self.verdicts.get(id)
        return {
            "id": id,
            "title": self.claims[id].title if id in self.claims else "",
            "page": None if verdict is None else f"{id}.html",
            "verdict": None if verdict is None else str(verdict),
            "symbol": None if verdict is None else SYMBOLS[verdict],
        }

    def relations(self, result: Result) -> list[tuple[str, list[dict[str, Any]]]]:
        """How a claim stands to others, in both directions."""
        claim = result.claim
        others = [c for c in self.claims.values() if c.id != claim.id]
        head = claim.reading_of or claim.id
        found: list[tuple[str, list[str]]] = [
            ("repaired by", [result.repaired_by] if result.repaired_by else []),
            ("meant as a repair of it", [c.id for c in others if claim.id in c.repairs]),
            ("meant as a repair of", list(claim.repairs)),
            ("tight form", [result.tight] if result.tight else []),
            ("meant as a sharper form of it", [c.id for c in others if claim.id in c.sharpens]),
            ("meant as a sharper form of", list(claim.sharpens)),
            ("another reading of", [claim.reading_of] if claim.reading_of else []),
            ("other readings", [c.id for c in others if c.reading_of == head]),
        ]
        told: set[str] = set()
        rows = []
        for word, ids in found:
            new = [id for id in dict.fromkeys(ids) if id not in told]
            told |= set(new)
            if new:
                rows.append((word, [self.link(id) for id in new]))
        return rows


def _figure_view(picture: Picture | None, prefix: str) -> dict[str, Any] | None:
    if picture is None:
        return None
    return {"svg": picture.inline(prefix), "caption": picture.caption, "name": picture.name}


def _row_view(result: Result, run: _Run) -> dict[str, Any]:
    """One line of the table of claims."""
    claim = result.claim
    return {
        "id": claim.id,
        "kind": claim.kind,
        "title": claim.title,
        "verdict": str(result.verdict),
        "symbol": SYMBOLS[result.verdict],
        "margin": shown_margin(result),
        "margin_unit": result.margin_unit,
        "in_the_way": result.in_the_way,
        "reach": in_short(result.reach) if result.verdict is Verdict.SUPPORTED and result.reach else "",
        "worlds": result.worlds_checked,
        "met": result.hypotheses_met,
        "steps": steps_text(result.proof),
        "witness": _witness_word(result),
        "see": [
            (word, run.link(id))
            for word, id in (("repair", result.repaired_by), ("tight", result.tight))
            if id
        ],
    }


def _families(results: Sequence[Result], rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows in families, each with the kind of its head and what it was meant as of the row that it stands below."""
    known = {row["id"]: row for row in rows}
    return [
        {**known[member.id], "head": known[member.head]["kind"], "relation": member.relation}
        for member in in_families([r.claim for r in results])
    ]


def _witness_word(result: Result) -> str:
    if result.verdict is Verdict.UNDEFINED:
        return "world shown"
    return "certified" if result.certified else "not certified" if result.witness else ""


def _section_view(number: int, section: Section, run: _Run) -> dict[str, Any]:
    rows = [[_cell(cell, run) for cell in row] for row in section.rows]
    numeric = [
        all(row[k]["kind"] == "number" for row in rows if k < len(row)) for k in range(len(section.columns))
    ]
    return {
        "anchor": f"section-{number + 1}",
        "title": section.title,
        "paragraphs": section.paragraphs,
        "columns": list(zip(section.columns, numeric, strict=True)),
        "rows": rows,
        "figures": [_figure_view(p, f"x{number}-{k}") for k, p in enumerate(section.figures)],
    }


def _cell(value: Any, run: _Run) -> dict[str, Any]:
    """A cell of a section: what it shows, and whether it is a number, a verdict or a claim."""
    if isinstance(value, Verdict):
        return {"kind": "verdict", "verdict": str(value), "symbol": SYMBOLS[value]}
    if isinstance(value, Claim):
        return {"kind": "claim", "link": run.link(value.id)}
    if isinstance(value, bool):
        return {"kind": "text", "text": "yes" if value else "no"}
    if isinstance(value, int):
        return {"kind": "number", "text": _number(value)}
    if isinstance(value, float):
        return {"kind": "number", "text": "undefined" if math.isnan(value) else decimal(value)}
    if isinstance(value, Formula):
        return {"kind": "text", "text": formula(value.latex, str(value))}
    if isinstance(value, sp.Basic):
        return {"kind": "text", "text": formula(sp.latex(value), str(value))}
    return {"kind": "text", "text": "–" if value is None else value}


class Prepared:
    """What pages need of single results and nothing else: made one by one, while others are still being audited."""

    def __init__(self) -> None:
        self._views: dict[str, dict[str, Any]] = {}
        self.figures: dict[str, list[Picture]] = {}

    def add(self, result: Result) -> None:
        """Make the parts of a claim's page and its figures."""
        self._views[result.claim.id] = _own_view(result)
        self.figures[result.claim.id] = of_claim(result)

    def view(self, result: Result) -> dict[str, Any]:
        """The parts of a claim's page, as they were made, or made now."""
        found = self._views.get(result.claim.id)
        return _own_view(result) if found is None else found


def _claim_view(
    result: Result, run: _Run, figures: Mapping[str, Picture], prepared: Prepared
) -> dict[str, Any]:
    """One claim in the terms of the template, which computes nothing."""
    id = result.claim.id
    return {
        **prepared.view(result),
        "relations": run.relations(result),
        "effort_figure": _figure_view(figures.get(f"effort-{id}"), "e"),
        "witness_figure": _figure_view(figures.get(f"witness-{id}"), "w"),
    }


def _own_view(result: Result) -> dict[str, Any]:
    """One claim in the terms of the template, as far as its own result tells."""
    claim = result.claim
    witness = result.witness if isinstance(result.witness, Mapping) else None
    return {
        "id": claim.id,
        "title": claim.title,
        "kind": claim.kind,
        "reading": claim.reading,
        "references": _references(claim),
        "verdict": str(result.verdict),
        "symbol": SYMBOLS[result.verdict],
        "meaning": MEANINGS[result.verdict],
        "broken_off": result.broken_off,
        "evidence": _evidence(result),
        "margin": shown_margin(result),
        "margin_unit": "" if shown_margin(result) in MARGIN_WORDS else result.margin_unit,
        "margin_remark": _margin_remark(result.margin),
        "worlds": result.worlds_checked,
        "met": result.hypotheses_met,
        "failing": sorted(
            ((name, count) for name, count in result.failing_hypotheses.items() if count),
            key=lambda item: (-item[1], item[0]),
        ),
        "seed": result.seed,
        "seconds": result.seconds,
        "steps": steps_text(result.proof),
        "witness_word": _witness_word(result) or "none",
        "parameters": [_parameter_view(p) for p in claim.parameters],
        "hypotheses": [
            {"id": h.id, "name": h.name, "formula": formula(h.formula.latex, str(h.formula))}
            for h in claim.hypotheses
        ],
        "where": [formula(sp.latex(relation), str(relation)) for relation in claim.where],
        "conclusion": formula(claim.conclusion.latex, str(claim.conclusion)),
        "made_of": [] if claim.signature is None else list(claim.signature.words),
        "definitions": [
            formula(f"{sp.latex(d)} = {sp.latex(d.body)}", f"{d} = {d.body}") for d in claim.definitions
        ],
        "defines": formula(claim.defines.latex, str(claim.defines)) if claim.defines is not None else None,
        "least": _least_view(result),
        "text": claim.text,
        "latex": claim.latex,
        "proof": proof_view(
            "s", result.proof, partial(at_witness, claim, witness), [h.id for h in claim.hypotheses]
        ),
        "witness": _witness_view(result, witness) if witness is not None else None,
        "undefined": _undefined_view(result),
        "certificate": _certificate_view(result.certificate),
        "sharpness": strict_json({k: v for k, v in result.sharpness.items() if k != "proof"})
        if result.sharpness
        else None,
        "least_proof": proof_view("least-s", result.least_proof, hypotheses=[h.id for h in claim.hypotheses]),
        "attained": strict_json(result.attained) if result.attained else None,
        "examples": strict_json(result.examples) if result.examples else None,
        "remarks": list(result.remarks),
        "reach": in_words(result.reach),
    }


def _evidence(result: Result) -> list[str]:
    """What the verdict rests on, counted from the result."""
    if result.broken_off:
        return ["No derivation and no world counts of an audit that was broken off."]
    told = []
    proof, certificate = result.proof, result.certificate
    if isinstance(certificate, Mapping) and certificate.get("confirmed"):
        by, how = broken_by(result)
        bits = certificate.get("precision_bits")
        balls = f" and {bits}-bit balls" if bits else ""
        sides = f": {how}" if how else ""
        told.append(f"The witness breaks the conclusion{by}, decided in exact rationals{balls}{sides}.")
    if proof is not None and proof.steps:
        rules = counted(len({step.rule for step in proof.steps}), "rule")
        checked, count = sum(s.checked for s in proof.steps), len(proof.steps)
        state = "complete" if proof.complete else "not complete"
        told.append(
            f"The derivation is {state}: {checked:,} of its {counted(count, 'step')} checked, under {rules}."
        )
    else:
        said = f" ({proof.reason})" if proof is not None and proof.reason else ""
        told.append(f"There is no derivation{said}.")
    if result.worlds_checked:
        least = {ATTAINED: f"{ROUNDED}, and attained"}.get(shown_margin(result), shown_margin(result))
        among = "among them" if result.undefined is None else "where the conclusion has a meaning"
        margin = "" if result.margin is None else f"; the least margin {among} is {least}"
        told.append(
            f"{result.hypotheses_met:,} of {counted(result.worlds_checked, 'world')} that were searched met "
            f"the hypotheses{margin}."
        )
    else:
        told.append("No world was searched.")
    told += map(str, checked_by_coq(result.claim))
    return told


def _references(claim: Claim) -> list[tuple[str, list[str]]]:
    """Sources, each with what is taken from it."""
    found: dict[str, list[str]] = {}
    if claim.source:
        found[claim.source] = ["the claim"]
    for hypothesis in claim.hypotheses:
        if hypothesis.source:
            found.setdefault(hypothesis.source, []).append(f"hypothesis {hypothesis.id}")
    return list(found.items())


def _parameter_view(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "symbol": formula(sp.latex(parameter.symbol), parameter.name),
        "range": formula(parameter.latex, f"{parameter.name} in {parameter.interval}"),
        "meaning": parameter.meaning,
    }


def _least_view(result: Result) -> dict[str, Any] | None:
    if result.claim.least is None:
        return None
    symbol, value = result.claim.least
    return {"formula": formula(f"{sp.latex(symbol)} = {sp.latex(sp.sympify(value))}", f"{symbol} = {value}")}


def _witness_view(result: Result, witness: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "world": _world_view(witness),
        "raw": None if read_world(witness) or _holds_tables(witness) else strict_json(witness),
        "lengths": witness.get("lengths") or [],
        "digest": witness.get("digest", ""),
        "file": f"witnesses/{result.claim.id}.json" if witness.get("format") else "",
        "story": story(result.claim, witness, result.certificate),
        "prompts": _prompt_rows(result, witness),
        "by_hand": by_hand(result),
        "game": game(result.claim, witness),
        "other": {str(k): strict_json(v) for k, v in witness.items() if k not in _WITNESS_KEYS},
    }


def _undefined_view(result: Result) -> dict[str, Any] | None:
    """A world on which the conclusion has no meaning, as far as one was found."""
    if result.undefined is None:
        return None
    return {
        "why": result.undefined_why,
        "story": meaningless(result.claim, result.undefined),
        "world": _world_view(result.undefined),
        "file": f"undefined/{result.claim.id}.json",
        "digest": result.undefined.get("digest", ""),
    }


def _prompt_rows(result: Result, witness: Mapping[str, Any]) -> list[dict[str, str]]:
    """What each prompt of the witness does, up to the length that the claim comes to; at most 64 rows."""
    world = read_world(witness)
    if world is None or world.alpha is None:
        return []
    longest = max([*asserted_lengths(result.claim, world, witness), world.horizon - 1, 1])
    rows: list[dict[str, str]] = []
    for count in range(longest + 1):
        if len(world.alphabet) ** count > 64:
            break
        level = [
            {
                "prompt": quote(after.prompt),
                "bad": decimal(after.bad),
                "good": decimal(after.good),
                "log_ratio": decimal(after.log_ratio),
                "weight": decimal(after.weight),
                "behaviour": decimal(after.behaviour, 5),
            }
            for after in world.prompts(count)
        ]
        if len(rows) + len(level) > 64:
            break
        rows += level
    return rows


def _world_story(value: Any) -> list[str]:
    world = read_world(value)
    return [] if world is None else describe(world)


def _world_view(value: Any) -> dict[str, Any] | None:
    if _holds_tables(value):
        return _tables_view(value)
    world = read_world(value)
    if world is None:
        return None
    return {
        "scores": ["B", *world.scores],
        "alphabet": [
            (
                y,
                [
                    exact(score[y]) if y in score else "–"
                    for score in (world.behaviour, *world.scores.values())
                ],
            )
            for y in world.alphabet
        ],
        "horizon": world.horizon,
        "tail": "last" if world.tail == "window" else "first",
        "laws": _laws(world),
        "parameters": [(name, *_exact_and_decimal(text)) for name, text in world.parameters.items()],
    }


def _holds_tables(value: Any) -> bool:
    """Whether a witness is of a world of tables, in the form in which the exact checker writes them."""
    world = value.get("world") if isinstance(value, Mapping) else None
    return (
        isinstance(world, Mapping)
        and set(world) == {"sets", "tables"}
        and "signature" in value.get("claim", {})
    )


def _tables_view(value: Mapping[str, Any]) -> dict[str, Any]:
    """Scalars, and each table with a row for all arguments but the last and a column for each value of that."""
    shapes = value["claim"]["signature"]["tables"]
    return {
        "parameters": [(name, *_exact_and_decimal(text)) for name, text in value["parameters"].items()],
        "tables": [
            {
                "name": name,
                "kind": shapes[name]["kind"],
                "sets": " x ".join([*shapes[name]["given"], *shapes[name]["over"]]),
                "rows": _table_rows(entries, ()),
            }
            for name, entries in value["world"]["tables"].items()
        ],
    }


def _table_rows(entries: Any, index: tuple[int, ...]) -> list[dict[str, Any]]:
    if not isinstance(entries, list):
        return [{"index": "", "entries": [str(entries).replace("-", "−")]}]
    if not entries or not isinstance(entries[0], list):
        return [{"index": ", ".join(map(str, index)), "entries": [str(e).replace("-", "−") for e in entries]}]
    return [row for k, part in enumerate(entries) for row in _table_rows(part, (*index, k + 1))]


def _laws(world: World) -> list[dict[str, Any]]:
    """Rows by prefix: each component's law, then further scores that depend on the prompt."""
    given = {**world.laws, **{f"score {name}": rows for name, rows in world.scores_after.items()}}
    prefixes = sorted({p for rows in given.values() for p in rows}, key=lambda p: (len(p), p))
    return [
        {
            "prefix": quote(prefix) if prefix else "the start" if world.horizon > 1 else "any prompt",
            "component": name.replace("P-", "P−"),
            "first": name == COMPONENTS[0],
            "law": [
                "" if prefix not in rows else str(rows[prefix].get(y, 0)).replace("-", "−")
                for y in world.alphabet
            ],
        }
        for prefix in prefixes
        for name, rows in given.items()
    ]


def _exact_and_decimal(text: str) -> tuple[str, str]:
    number = fraction(text)
    if number is None:
        return text, ""
    return str(number).replace("-", "−"), "" if number.denominator == 1 else decimal(number, 6)


def _certificate_view(certificate: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Decided quantities as rows, and whatever else the exact checker wrote."""
    if not isinstance(certificate, Mapping):
        return None
    rows = []
    hypotheses = certificate.get("hypotheses")
    for item in hypotheses if isinstance(hypotheses, (list, tuple)) else ():
        if isinstance(item, Mapping):
            rows.append({"what": f"hypothesis {item.get('id', '')}", **_decided(item)})
    conclusion = certificate.get("conclusion")
    if isinstance(conclusion, Mapping):
        rows.append({"what": "conclusion", **_decided(conclusion)})
    length = certificate.get("length")
    for item in length if isinstance(length, (list, tuple)) else ():
        if isinstance(item, Mapping):
            what = f"length, {item.get('count', '?')} sentence{'' if item.get('count') == 1 else 's'}"
            rows.append({"what": what, "holds": None, "enclosure": _text(item.get("value", ""))})
    used = {"confirmed", "reason"}
    if rows:
        used |= {"hypotheses", "conclusion", "length"}
    return {
        "confirmed": bool(certificate.get("confirmed", False)),
        "stated": "confirmed" in certificate,
        "reason": _text(certificate.get("reason", "")),
        "rows": rows,
        "other": {str(k): strict_json(v) for k, v in certificate.items() if k not in used},
    }


def _decided(item: Mapping[str, Any]) -> dict[str, Any]:
    holds = item.get("holds")
    return {"holds": holds if isinstance(holds, bool) else None, "enclosure": _text(item.get("margin", ""))}


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _notation() -> list[tuple[Markup, str]]:
    """Observables with their first line of documentation: the page explains its letters itself."""
    rows = []
    for name, cls in PROMPT_OBSERVABLES.items():
        words = " ".join((cls.__doc__ or name).split())
        rows.append((formula(cls.tex.replace("#", "s"), f"{name}(s)"), words))
    return rows


# --- filters -------------------------------------------------------------------------------------------


def _number(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _share(part: int, whole: int) -> str:
    if not whole:
        return ""
    return "100\N{NO-BREAK SPACE}%" if part == whole else f"{100 * part / whole:.3g}\N{NO-BREAK SPACE}%"


def _rest(value: Mapping[str, Any]) -> dict[str, Any]:
    """What a record says beside its world."""
    inside = _WITNESS_KEYS if "world" in value else {*_WITNESS_KEYS, *FIELDS}
    return {key: item for key, item in value.items() if key not in inside}


_ARXIV = re.compile(r"arXiv[: ]\s*(\d{4}\.\d{4,5})(?:\s?(v\d+))?")


def _source(text: str) -> Markup:
    """A source with its arXiv number made a link: the only address outside the report."""
    found = _ARXIV.search(text)
    if not found:
        return Markup.escape(text)
    address = f"https://arxiv.org/abs/{found.group(1)}{found.group(2) or ''}"
    link = Markup('<a href="{}" rel="noreferrer">{}</a>').format(address, found.group())
    return Markup("{}{}{}").format(text[: found.start()], link, text[found.end() :])


def _label(value: Any) -> str:
    return str(value).replace("_", " ")
