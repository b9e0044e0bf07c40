"""`beb fit`: log 1/alpha, beta, sigma^2 and what follows from them, inferred from tables of measured values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from rich.text import Text

from beb.as_json import print_record
from beb.cli import BadInput, Stopped
from beb.digits import short
from beb.drawing import Picture
from beb.files import OutputError, check_folder, json_text, replace_files, visible_text, write_text
from beb.fit_progress import FitProgress
from beb.fit_words import SHOWN_AS, STATUS, WHY_PREFERRED, bound_line
from beb.provenance import provenance
from beb.verdicts import STYLES, with_verdict
from proofs.verdict import Verdict
from synth.inference import (
    BUDGETS,
    QUANTITIES,
    MissingExtraError,
    NoLawError,
    Plan,
    Series,
    SeriesFit,
    TableError,
    fit_series,
    laws_of,
    priors_of,
    read_tables,
    require_extra,
)
from synth.inference.bound import CLAIM
from synth.inference.doubts import parameters

PACKAGES = ("arviz",)
WITHHELD = 3
"""Exit status where every number is withheld."""
HEADLINE = (
    "log_inverse_alpha",
    "beta",
    "sigma",
    "sigma2",
    "infimum",
    "supremum",
    "scale",
    "decay",
    "floor",
    "centre",
    "length",
    "shift_sentences",
)
OF_ALPHA = ("log_inverse_alpha", "centre", "length", "shift_sentences")
STYLE_OF = {name: STYLES[verdict] for name, verdict in SHOWN_AS.items()}


def fit_tables(
    tables: tuple[Path, ...], out: str, laws: tuple[str, ...], as_json: bool = False, **options: Any
) -> int:
    """What ``beb fit`` does with its options (`beb.options.fit`); its exit status."""
    console, errors = Console(highlight=False), Console(stderr=True)
    kept: list[str] = []
    try:
        require_extra()
        check_folder(out)
        found = _asked(tables, laws, options)
        plan = _plan(options)
        report = _Report(out, laws, {**options, **plan_options(plan)})
        for fit in _fitted(found, laws, plan, options, errors):
            report.add(fit, [s.name for s in found[len(report.fits) + 1 :]])
            kept.append(fit.series.name)
    except (TableError, MissingExtraError, NoLawError, OutputError) as error:
        raise BadInput(str(error)) from None
    except KeyboardInterrupt:
        left = (
            f"{out} holds the report of {len(kept)} of {len(found)} tables" if kept else "nothing was written"
        )
        raise Stopped(f"stopped; {left}") from None
    if as_json:
        print_record(Path(out) / "fit.json")
        return WITHHELD if all_withheld(report.fits) else 0
    for series in report.record["series"]:
        _print(series, console)
    for line in report.record["together"]["lines"]:
        console.print(Text(line))
    console.print("written: " + ", ".join(map(str, report.written)), markup=False, soft_wrap=True)
    return WITHHELD if all_withheld(report.fits) else 0


def _asked(tables: tuple[Path, ...], laws: tuple[str, ...], options: dict[str, Any]) -> list[Series]:
    """Series of all tables that some law is asked for, cut as asked.

    Raises:
      BadInput: too few rows are left, or no law is for any of them.
    """
    found = [s for path in tables for s in read_tables(path, options["kind"])]
    if options["upto"] is not None:
        found = [s.upto(options["upto"]) for s in found]
    for s in found:
        if s.rows < 2:
            raise BadInput(
                f"{s.name}: fewer than two rows of at most {options['upto']} sentences; raise --upto"
            )
    fitting = [s for s in found if laws_of(s.quantity, laws)]
    if not fitting:
        raise BadInput(
            f"--law {', '.join(laws)}: for none of the tables; they hold {', '.join(sorted({s.quantity for s in found}))}"
        )
    return fitting


def _plan(options: dict[str, Any]) -> Plan:
    """The budget's plan with what is asked for in its place."""
    asked = {name: options[name] for name in ("chains", "warmup", "draws") if options[name] is not None}
    return replace(BUDGETS[options["budget"]], **asked)


def plan_options(plan: Plan) -> dict[str, int]:
    """What the record says of a plan."""
    return {"chains": plan.chains, "warmup": plan.warmup, "draws": plan.draws}


class _Report:
    """The report of the tables that are done, written anew after each."""

    def __init__(self, out: str, laws: tuple[str, ...], options: dict[str, Any]) -> None:
        self._out, self._laws, self._options = out, laws, options
        self.fits: list[SeriesFit] = []
        self.drawn: list[list[Picture]] = []
        self.record: dict[str, Any] = {}
        self.written: list[Path] = []

    def add(self, fit: SeriesFit, pending: list[str]) -> None:
        """Another table, and the names of those to come."""
        from beb.fit_report import figures

        self.drawn.append(figures(fit, len(self.fits)))
        self.fits.append(fit)
        self.record = {**_record(self.fits, self._laws, self._options), "pending": pending}
        self.written = replace_files(
            self._out, lambda folder: _write(folder, self.fits, self.record, self.drawn)
        )


def all_withheld(fits: Sequence[SeriesFit]) -> bool:
    """Whether no law of any table has a fit whose numbers may be used."""
    return all(f.reasons for fit in fits for f in fit.fits)


def _fitted(
    found: list[Series], laws: tuple[str, ...], plan: Plan, options: dict[str, Any], errors: Console
) -> Iterator[SeriesFit]:
    """Fits, each when it is done."""
    with FitProgress(errors, [s.name for s in found]) as bar:
        for k, s in enumerate(found):
            fit = fit_series(
                s,
                laws=laws,
                seed=options["seed"],
                epsilon=options["epsilon"],
                level=options["level"],
                plan=plan,
                noise=options["noise"],
                correlation=options["correlation"],
                progress=bar.steps(k, plan.chains),
            )
            if fit is not None:
                bar.done(k, "no sound fit" if fit.preferred is None else f"{fit.preferred} is preferred")
                yield fit


# Record ----------------------------------------------------------------------------------------------------------------


def _record(fits: list[SeriesFit], laws: tuple[str, ...], options: dict[str, Any]) -> dict[str, Any]:
    """What fit.json says; numbers of unsound fits are left out."""
    made = provenance(**options, laws=list(laws))
    for package in PACKAGES:
        try:
            made["versions"][package] = version(package)
        except PackageNotFoundError:
            made["versions"][package] = "not installed"
    return {
        "provenance": made,
        "status_meanings": STATUS,
        "series": [_series_record(fit) for fit in fits],
        "together": _together(fits, options),
    }


def headline(fit: SeriesFit) -> list[str]:
    """Labels of the quantities that stand first: none of a law that misses the table, none that needs alpha where it is not told."""
    if fit.preferred is None:
        return []
    best = fit.fit_of(fit.preferred)
    if best.misfits:
        return []
    told = fit.alpha is None or fit.alpha.identified
    return [x.label for x in best.summaries if x.name in HEADLINE and (told or x.name not in OF_ALPHA)]


def _series_record(fit: SeriesFit) -> dict[str, Any]:
    s = fit.series
    return {
        "name": s.name,
        "quantity": s.quantity,
        "meaning": QUANTITIES[s.quantity],
        "sha256": s.sha256,
        "span": s.span,
        "rows": s.rows,
        "groups": list(s.groups),
        "prompts": len(s.prompts) if s.quantity == "counts" else None,
        "stated_errors": s.known_error,
        "notes": list(s.notes),
        "preferred": fit.preferred,
        "warnings": list(fit.warnings),
        "headline": headline(fit),
        "left_out": [{"law": name, "reason": why} for name, why in fit.left_out],
        "alpha": None if fit.alpha is None else fit.alpha.record(),
        "chain_rule": None
        if not fit.bounds
        else {"claim": with_verdict(CLAIM), "bounds": [b.record() for b in fit.bounds]},
        "comparison": list(fit.comparison),
        "laws": [_law_record(f) for f in fit.fits],
    }


def _law_record(f: Any) -> dict[str, Any]:
    sound = not f.reasons
    return {
        "name": f.law.name,
        "title": f.law.title,
        "formula": f.law.formula,
        "source": f.law.source,
        "status": f.status,
        "reasons": list(f.reasons),
        "misfits": list(f.misfits),
        "doubts": list(f.doubts),
        "caution": f.caution,
        "priors": [
            {"name": p.name, "law": p.text, "unit": p.unit, "meaning": p.meaning}
            for p in priors_of(f.law, f.design)
        ],
        "diagnostics": {**f.diagnosis.record(), "attempts": f.attempts},
        "posterior": [{"label": x.label, **vars(x)} for x in f.summaries] if sound else None,
        "predictive_checks": [c.record() for c in f.checks] if sound else None,
        "leave_one_out": None
        if f.loo is None
        else {
            "elpd": f.loo.elpd,
            "standard_error": f.loo.error,
            "effective_parameters": f.loo.effective,
            "parameters": parameters(f.draws),
            "k_hat": f.loo.k_hat,
        },
        "prior_sensitivity": list(f.sensitivity) if sound else None,
    }


def _together(fits: list[SeriesFit], options: dict[str, Any]) -> dict[str, Any]:
    """What needs beta of one table and sigma^2 of another: sigma/beta, and the length of Theorem 5."""
    from beb.fit_together import combined

    return combined(fits, options["epsilon"], options["level"], options["seed"])


def _write(folder: Path, fits: list[SeriesFit], record: dict[str, Any], drawn: list[list[Picture]]) -> None:
    from beb.fit_report import page

    write_text(folder / "fit.json", json_text(record))
    write_text(folder / "index.html", page(record, drawn))
    arrays = {
        f"{k}/{f.law.name}/{name}": values
        for k, fit in enumerate(fits)
        for f in fit.fits
        for name, values in f.draws.values.items()
    }
    np.savez_compressed(folder / "draws.npz", **arrays)  # type: ignore[arg-type]


# Terminal --------------------------------------------------------------------------------------------------------------


def _print(fit: dict[str, Any], console: Console) -> None:
    console.print(Text(visible_text(f"{fit['name']}: {fit['meaning']}, {fit['rows']} rows"), style="bold"))
    for note in fit["notes"]:
        console.print(Text(f"  {visible_text(note)}", style="dim"))
    for warning in fit["warnings"]:
        console.print(
            Text(visible_text(f"  ! {warning}"), style=STYLES[Verdict.INCONCLUSIVE]), soft_wrap=True
        )
    for bound in (fit["chain_rule"] or {"bounds": []})["bounds"]:
        console.print(Text("  " + bound_line(bound, fit["chain_rule"]["claim"])), soft_wrap=True)
    table = Table(box=None, pad_edge=False)
    for heading, justify in (("", "left"), ("median", "right"), ("interval", "left"), ("unit", "left")):
        table.add_column(heading, justify=justify, no_wrap=heading != "unit")  # type: ignore[arg-type]
    for law in fit["laws"]:
        mark = " *" if law["name"] == fit["preferred"] else ""
        table.add_row(
            Text(law["name"] + mark, style="bold"), "", Text(law["status"], style=STYLE_OF[law["status"]])
        )
        if law["posterior"] is None:
            table.add_row(Text("  numbers withheld", style="dim"))
            continue
        for x in law["posterior"]:
            interval = Text(f"[{short(x['low'])}, {short(x['high'])}]")
            table.add_row(Text(visible_text(f"  {x['label']}")), short(x["median"]), interval, x["unit"])
    console.print(table)
    for law in fit["laws"]:
        for line in filter(None, (*law["reasons"], *law["doubts"], law["caution"])):
            console.print(Text(visible_text(f"  {law['name']}: {line}")), soft_wrap=True)
    for x in fit["left_out"]:
        console.print(Text(visible_text(f"  {x['law']}: {x['reason']}")), soft_wrap=True)
    if fit["preferred"] is not None:
        console.print(Text(f"  * {fit['preferred']}: {WHY_PREFERRED}"), soft_wrap=True)
