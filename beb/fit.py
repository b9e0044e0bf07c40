"""`beb fit`: log 1/alpha, beta, sigma^2 and what follows from them, inferred from tables of measured values."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from beb.cli import BadInput, Stopped
from beb.digits import short
from beb.files import OutputError, check_folder, json_text, replace_files, visible_text, write_text
from beb.provenance import provenance
from synth.inference import (
    QUANTITIES,
    MissingExtraError,
    NoLawError,
    Plan,
    SeriesFit,
    TableError,
    fit_series,
    laws_of,
    priors_of,
    read_tables,
    require_extra,
)

PACKAGES = ("arviz",)
WITHHELD = 3
"""Exit status where every number is withheld."""
STATUS = {
    "sound": "chains agree, and nothing that was checked speaks against the law",
    "doubtful": "chains agree, but a check failed or the table says little: read the doubts first",
    "unsound": "the draws may not be believed; no number is given",
}


def fit_tables(tables: tuple[Path, ...], out: str, laws: tuple[str, ...], **options: Any) -> int:
    """What ``beb fit`` does with its options (`beb.options.fit`); its exit status."""
    console, errors = Console(highlight=False), Console(stderr=True)
    try:
        require_extra()
        check_folder(out)
        found = [s for path in tables for s in read_tables(path, options["kind"])]
        if options["upto"] is not None:
            found = [s.upto(options["upto"]) for s in found]
        for s in found:
            if s.rows < 2:
                raise BadInput(
                    f"{s.name}: fewer than two rows of at most {options['upto']} sentences; raise --upto"
                )
        if not any(laws_of(s.quantity, laws) for s in found):
            raise BadInput(
                f"--law {', '.join(laws)}: for none of the tables; they hold {', '.join(sorted({s.quantity for s in found}))}"
            )
        fits = _fitted(found, laws, options, errors)
        record = _record(fits, laws, options)
        written = replace_files(out, lambda folder: _write(folder, fits, record))
    except (TableError, MissingExtraError, NoLawError, OutputError) as error:
        raise BadInput(str(error)) from None
    except KeyboardInterrupt:
        raise Stopped("stopped; nothing was written") from None
    for fit in record["series"]:
        _print(fit, console)
    for line in record["together"]["lines"]:
        console.print(Text(line))
    console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)
    return WITHHELD if all_withheld(fits) else 0


def all_withheld(fits: Sequence[SeriesFit]) -> bool:
    """Whether no law of any table has a fit whose numbers may be used."""
    return all(f.reasons for fit in fits for f in fit.fits)


def _fitted(
    found: list[Any], laws: tuple[str, ...], options: dict[str, Any], errors: Console
) -> list[SeriesFit]:
    plan = Plan(options["chains"], options["warmup"], options["draws"])
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    fits = []
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("fitting", total=sum(len(laws_of(s.quantity, laws)) for s in found))
        for s in found:

            def show(law: str, name: str = s.name) -> None:
                bar.update(task, advance=1, description=visible_text(f"{name}: {law}"))

            fit = fit_series(
                s,
                laws=laws,
                seed=options["seed"],
                epsilon=options["epsilon"],
                level=options["level"],
                plan=plan,
                noise=options["noise"],
                correlation=options["correlation"],
                progress=show,
            )
            if fit is not None:
                fits.append(fit)
    return fits


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


def _series_record(fit: SeriesFit) -> dict[str, Any]:
    s = fit.series
    return {
        "name": s.name,
        "quantity": s.quantity,
        "meaning": QUANTITIES[s.quantity],
        "sha256": s.sha256,
        "rows": s.rows,
        "groups": list(s.groups),
        "prompts": len(s.prompts) if s.quantity == "counts" else None,
        "stated_errors": s.known_error,
        "notes": list(s.notes),
        "preferred": fit.preferred,
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
            "k_hat": f.loo.k_hat,
        },
        "prior_sensitivity": list(f.sensitivity) if sound else None,
    }


def _together(fits: list[SeriesFit], options: dict[str, Any]) -> dict[str, Any]:
    """What needs beta of one table and sigma^2 of another: sigma/beta, and the length of Theorem 5."""
    from beb.fit_together import combined

    return combined(fits, options["epsilon"], options["level"], options["seed"])


def _write(folder: Path, fits: list[SeriesFit], record: dict[str, Any]) -> None:
    from beb.fit_report import figures, page

    write_text(folder / "fit.json", json_text(record))
    drawn = figures(fits, record)
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
    table = Table(box=None, pad_edge=False)
    for heading, justify in (("", "left"), ("median", "right"), ("interval", "left"), ("unit", "left")):
        table.add_column(heading, justify=justify, no_wrap=heading != "unit")  # type: ignore[arg-type]
    for law in fit["laws"]:
        style = {"sound": "bold green", "doubtful": "bold yellow", "unsound": "bold red"}[law["status"]]
        mark = " *" if law["name"] == fit["preferred"] else ""
        table.add_row(Text(law["name"] + mark, style="bold"), "", Text(law["status"], style=style))
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
    if fit["preferred"] is None:
        console.print(Text("  no law has a sound fit: no number of this table may be used"))
    else:
        console.print(
            Text(
                f"  * {fit['preferred']}: the simplest law that leave-one-out does not tell apart from the best"
            )
        )
