"""The report of an audit: ``audit.json`` for machines, ``index.html`` for people.

Everything shown is computed from the results. Titles, sources and reasons may come from a claims file that
somebody else wrote: they are escaped, formulas are rebuilt from an allow-list, and the page forbids scripts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import sympy as sp
from markupsafe import Markup

from beb.figures import NOISE, Picture, pictures
from beb.files import make_folder, strict_json, visible_text, write_json, write_text
from beb.mathml import formula
from beb.witness import (
    COMPONENTS,
    World,
    asserted_lengths,
    decimal,
    exact,
    fraction,
    quote,
    read_world,
    story,
)
from proofs.verdict import ProofReport, Result, Verdict
from theory import Parameter
from theory.observables import PROMPT_OBSERVABLES

SYMBOLS = {
    Verdict.PROVED: "✓",
    Verdict.SUPPORTED: "◐",
    Verdict.REFUTED: "✗",
    Verdict.INCONCLUSIVE: "?",
    Verdict.VACUOUS: "∅",
}
MEANINGS = {
    Verdict.PROVED: (
        "Every step of a derivation was checked by machine, and no world that was searched contradicts it."
    ),
    Verdict.SUPPORTED: (
        "There is no complete derivation, but a search over worlds that meet the hypotheses found none "
        "that breaks it."
    ),
    Verdict.REFUTED: (
        "A world meets every hypothesis and breaks the conclusion; exact arithmetic confirmed it."
    ),
    Verdict.INCONCLUSIVE: (
        "Neither side is settled: a margin below zero could not be certified, or no search was possible."
    ),
    Verdict.VACUOUS: "No world that was searched meets the hypotheses, so nothing was put to the test.",
}
_WITNESS_KEYS = {"format", "version", "claim", "parameters", "world", "lengths", "depth", "digest"}
_TEMPLATES = Path(__file__).parent / "templates"


def write_report(results: Sequence[Result], provenance: Mapping[str, Any], out: str | Path) -> Path:
    """Write ``audit.json``, ``index.html``, ``figures/*.svg`` and a ``witnesses/*.json`` per counterexample.

    Each file is whole or not there; the verdicts are written first, so that they outlive a failure later on.

    Args:
      results: one per claim, in the order of the report.
      provenance: how the run was made (seed, budget, versions, ...); any JSON-like values.
      out: folder, made if need be.

    Returns:
      The path of ``index.html``.

    Raises:
      OutputError: a file cannot be written; one line with path, reason and remedy.
      ValueError: two results for one claim.
    """
    _anchors(results)  # refuses what could not be shown, before anything is written
    folder = make_folder(out)
    write_json(folder / "audit.json", audit_record(results, provenance))
    replayable = [r for r in results if isinstance(r.witness, Mapping) and r.witness.get("format")]
    if replayable:
        make_folder(folder / "witnesses")
    for result in replayable:
        write_json(folder / "witnesses" / f"{result.claim.id}.json", result.witness)
    drawn = pictures(results)
    if drawn:
        make_folder(folder / "figures")
    for picture in drawn.values():
        write_text(folder / "figures" / f"{picture.name}.svg", picture.svg)
    return write_text(folder / "index.html", render(results, provenance, drawn))


def audit_record(results: Sequence[Result], provenance: Mapping[str, Any]) -> dict[str, Any]:
    """The content of ``audit.json``, in strict JSON terms: no NaN, no infinity.

    An infinite margin is null, and a remark says so.
    """
    return {"provenance": strict_json(provenance), "claims": [_claim_record(r) for r in results]}


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
    return f"+{text}" if margin > 0 else text


def noise_of(result: Result) -> float:
    """Magnitude below which a margin of the search is rounding: none where a witness decides it exactly."""
    return 0.0 if result.verdict is Verdict.REFUTED else NOISE


def steps_text(proof: ProofReport | None) -> str:
    """Checked steps of all steps, such as ``11/12``; an en dash where there is no derivation."""
    if proof is None or not proof.steps:
        return "–"
    return f"{sum(s.checked for s in proof.steps)}/{len(proof.steps)}"


# --- the page ------------------------------------------------------------------------------------------


def render(
    results: Sequence[Result], provenance: Mapping[str, Any], drawn: Mapping[str, Picture] | None = None
) -> str:
    """The page as one string that needs nothing beside it: no script, no network, no file."""
    figures = pictures(results) if drawn is None else drawn
    anchors = _anchors(results)
    page = (
        _environment()
        .get_template("audit.html")
        .render(
            headline=headline(results),
            tally=[(v, SYMBOLS[v], sum(r.verdict is v for r in results), MEANINGS[v]) for v in Verdict],
            rows=[_claim_view(i, r, anchors, figures) for i, r in enumerate(results)],
            overview=_figure_view(figures.get("overview"), "fo"),
            lengths=_figure_view(figures.get("lengths"), "fl"),
            notation=_notation(),
            provenance=strict_json(provenance),
        )
    )
    return visible_text(page)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        decimal=decimal, number=_number, share=_share, marks=_marks, label=_label, rest=_rest
    )
    environment.tests["world"] = lambda value: read_world(value) is not None
    environment.globals.update(world_view=_world_view)
    return environment


def _anchors(results: Sequence[Result]) -> dict[str, str]:
    anchors: dict[str, str] = {}
    for result in results:
        if result.claim.id in anchors:
            raise ValueError(f"two results for the claim {result.claim.id}: a report takes one per claim")
        anchors[result.claim.id] = f"claim-{result.claim.id}"
    return anchors


def _figure_view(picture: Picture | None, prefix: str) -> dict[str, Any] | None:
    if picture is None:
        return None
    return {"svg": picture.inline(prefix), "caption": picture.caption, "name": picture.name}


def _claim_view(
    index: int, result: Result, anchors: Mapping[str, str], figures: Mapping[str, Picture]
) -> dict[str, Any]:
    """One claim in the terms of the template, which computes nothing."""
    claim = result.claim
    linked = [
        (word, [(i, anchors.get(i)) for i in ids])
        for word, ids in (
            ("Another reading of", (claim.reading_of,) if claim.reading_of else ()),
            ("Repaired by", (result.repaired_by,) if result.repaired_by else ()),
            ("Tight form", (result.tight,) if result.tight else ()),
            ("Meant as a repair of", claim.repairs),
            ("Meant as a sharper form of", claim.sharpens),
        )
        if ids
    ]
    witness = result.witness if isinstance(result.witness, Mapping) else None
    return {
        "id": claim.id,
        "anchor": anchors[claim.id],
        "title": claim.title,
        "source": claim.source,
        "kind": claim.kind,
        "reading": claim.reading,
        "links": linked,
        "verdict": str(result.verdict),
        "symbol": SYMBOLS[result.verdict],
        "meaning": MEANINGS[result.verdict],
        "margin": margin_text(result.margin, noise=noise_of(result)),
        "margin_remark": _margin_remark(result.margin),
        "margin_value": result.margin,
        "worlds": result.worlds_checked,
        "met": result.hypotheses_met,
        "failing": sorted(
            ((name, count) for name, count in result.failing_hypotheses.items() if count),
            key=lambda item: (-item[1], item[0]),
        ),
        "seed": result.seed,
        "seconds": result.seconds,
        "certified": result.certified,
        "steps": steps_text(result.proof),
        "parameters": [_parameter_view(p) for p in claim.parameters],
        "hypotheses": [
            {
                "id": h.id,
                "name": h.name,
                "source": h.source,
                "formula": formula(h.formula.latex, str(h.formula)),
                "failed": result.failing_hypotheses.get(h.id),
            }
            for h in claim.hypotheses
        ],
        "where": [formula(sp.latex(relation), str(relation)) for relation in claim.where],
        "conclusion": formula(claim.conclusion.latex, str(claim.conclusion)),
        "least": _least_view(result),
        "text": claim.text,
        "latex": claim.latex.replace(r"\\ ", "\\\\\n"),
        "proof": _proof_view(index, result.proof),
        "witness": _witness_view(result, witness) if witness is not None else None,
        "certificate": _certificate_view(result.certificate),
        "sharpness": strict_json({k: v for k, v in result.sharpness.items() if k != "proof"})
        if result.sharpness
        else None,
        "least_proof": _proof_view(f"{index}-least", result.least_proof),
        "examples": strict_json(result.examples) if result.examples else None,
        "remarks": list(result.remarks),
        "repaired_by": (result.repaired_by, anchors.get(result.repaired_by or ""))
        if result.repaired_by
        else None,
        "tight": (result.tight, anchors.get(result.tight or "")) if result.tight else None,
        "effort_figure": _figure_view(figures.get(f"effort-{claim.id}"), f"e{index}"),
        "witness_figure": _figure_view(figures.get(f"witness-{claim.id}"), f"w{index}"),
    }


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


def _proof_view(index: int | str, proof: ProofReport | None) -> dict[str, Any] | None:
    """A derivation in parts: a lemma's steps are those named ``lemma/step``, its own steps have no slash."""
    if proof is None:
        return None
    # The last step of a name is the one that later steps can refer to by it.
    anchors = {step.name: f"c{index}-s{number}" for number, step in enumerate(proof.steps)}
    parts: dict[str, list[dict[str, Any]]] = {}
    for number, step in enumerate(proof.steps):
        part, _, short = step.name.rpartition("/")
        parts.setdefault(part, []).append(
            {
                "anchor": f"c{index}-s{number}",
                "name": short,
                "statement": formula(step.latex, step.statement),
                "rule": step.rule,
                "uses": [(_within(name, part), anchors.get(name)) for name in step.uses],
                "checked": step.checked,
                "reason": step.reason,
            }
        )
    unchecked = [step for steps in parts.values() for step in steps if not step["checked"]]
    own = parts.pop("", [])
    return {
        "complete": proof.complete,
        "reason": proof.reason,
        "template": proof.template,
        "checked": sum(s.checked for s in proof.steps),
        "count": len(proof.steps),
        # Where a long derivation is folded, what is wrong with it stays in sight.
        "unchecked": unchecked if len(own) > _FOLD or any(s not in own for s in unchecked) else [],
        "lemmas": [
            {"name": name, "steps": steps, "checked": sum(s["checked"] for s in steps)}
            for name, steps in parts.items()
        ],
        "own": own,
        "open": len(own) <= _FOLD,
    }


_FOLD = 24  # steps; a longer list is folded


def _within(name: str, part: str) -> str:
    """The name of a premise as it reads inside a part of a derivation."""
    return name.removeprefix(f"{part}/") if part else name


def _witness_view(result: Result, witness: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "world": _world_view(witness),
        "raw": None if read_world(witness) else strict_json(witness),
        "lengths": witness.get("lengths") or [],
        "digest": witness.get("digest", ""),
        "file": f"witnesses/{result.claim.id}.json" if witness.get("format") else "",
        "story": story(result.claim, witness),
        "prompts": _prompt_rows(result, witness),
        "other": {str(k): strict_json(v) for k, v in witness.items() if k not in _WITNESS_KEYS},
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


def _world_view(value: Any) -> dict[str, Any] | None:
    world = read_world(value)
    if world is None:
        return None
    return {
        "alphabet": [(y, exact(world.behaviour[y]) if y in world.behaviour else "–") for y in world.alphabet],
        "horizon": world.horizon,
        "laws": _laws(world),
        "parameters": [(name, *_exact_and_decimal(text)) for name, text in world.parameters.items()],
    }


def _laws(world: World) -> list[dict[str, Any]]:
    prefixes = sorted({p for c in COMPONENTS for p in world.laws[c]}, key=lambda p: (len(p), p))
    return [
        {
            "prefix": quote(prefix) if prefix else "the start" if world.horizon > 1 else "any prompt",
            "component": component.replace("-", "−"),
            "first": component == COMPONENTS[0],
            "law": [
                "" if prefix not in world.laws[component] else str(world.laws[component][prefix].get(y, 0))
                for y in world.alphabet
            ],
        }
        for prefix in prefixes
        for component in COMPONENTS
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


def _marks(value: Any) -> Markup:
    """Text with places to break in ids and enclosures, so that narrow screens need not scroll."""
    escaped = str(Markup.escape(str(value)))
    return Markup(re.sub(r"([.\-_/])(?=[A-Za-z0-9])", r"\1<wbr>", escaped))


def _rest(value: Mapping[str, Any]) -> dict[str, Any]:
    """What a record says beside its world."""
    inside = (
        _WITNESS_KEYS
        if "world" in value
        else {*_WITNESS_KEYS, "alphabet", "behaviour", "horizon", *COMPONENTS}
    )
    return {key: item for key, item in value.items() if key not in inside}


def _label(value: Any) -> str:
    return str(value).replace("_", " ")
