"""The command ``beb``: audit, replay, claims, simulate, sweep, bridge, fit, compare."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from beb.files import OutputError
from beb.start import EnvironmentFault, settle_streams, settle_variables

if TYPE_CHECKING:
    from proofs.runner import Job
    from proofs.search import Budget
    from proofs.verdict import Result
    from theory import Claim

DEFAULT_OUT = "audit-report"
STATE = ".state"  # in the folder of the report: what each search has seen so far


class BadInput(click.ClickException):
    """One line on stderr, exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(f"beb: {self.format_message()}", err=True)


class Stopped(BadInput):
    """The user broke off: one line on stderr, the exit status of an interrupt."""

    exit_code = 130


# Commands that are imported when they are called: they bring JAX or torch along.
LAZY = {
    "simulate": ("beb.simulate", "simulate_command"),
    "sweep": ("beb.sweep", "sweep_command"),
    "fit": ("beb.fit", "fit_command"),
    "bridge": ("beb.bridge", "bridge_command"),
    "compare": ("beb.compare", "compare_command"),
}


NEED_JAX = {"audit", *LAZY}


class OneLineGroup(click.Group):
    """A group whose usage errors are one line too, and whose heavy commands load when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *LAZY])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in LAZY:
            module, name = LAZY[cmd_name]
            return getattr(importlib.import_module(module), name)
        return super().get_command(ctx, cmd_name)

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        run: Any = super().main
        if not standalone_mode:
            return run(*args, standalone_mode=False, **extra)
        settle_streams()
        try:
            status = self._run(run, *args, **extra)
            if sys.stdout is not None:
                sys.stdout.flush()
        except click.UsageError as error:
            hint = f"; see {error.ctx.command_path} --help" if error.ctx else ""
            click.echo(f"beb: {error.format_message()}{hint}", err=True)
            sys.exit(2)
        except click.ClickException as error:
            error.show()
            sys.exit(error.exit_code)
        except click.Abort:
            click.echo("beb: stopped; nothing half-written is left behind", err=True)
            sys.exit(130)
        except (OutputError, EnvironmentFault) as error:
            click.echo(f"beb: {error}", err=True)
            sys.exit(2)
        sys.exit(status if isinstance(status, int) else 0)

    @staticmethod
    def _run(run: Any, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        given = list(sys.argv[1:] if args is None else args)
        for note in settle_variables(given, any(a in NEED_JAX for a in given[:1])):
            click.echo(f"beb: {note}", err=True)
        return run(given, *rest, standalone_mode=False, **extra)


@click.group(cls=OneLineGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="alignment-referee", prog_name="beb")
def main() -> None:
    """A referee for theorems about LLM alignment."""


@main.command()
@click.argument("claim_ids", metavar="[CLAIM ...]", nargs=-1)
@click.option("--claims", "claims_file", type=click.Path(), help="A Python file of your own claims.")
@click.option(
    "--budget",
    type=click.Choice(["quick", "standard", "deep"]),
    default="standard",
    show_default=True,
    help="How hard to search for counterexamples. quick: seconds to minutes a claim; standard "
    "and deep: longer; what is found so far is recorded, and the same command goes on from it.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option(
    "--out", type=click.Path(), default=DEFAULT_OUT, show_default=True, help="Folder of the report."
)
@click.option(
    "--strict", is_flag=True, help="Exit with status 1 if a given claim is refuted; no other verdict counts."
)
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Processes.  [default: one per usable core]"
)
@click.option(
    "--backend",
    default="loky",
    show_default=True,
    metavar="NAME",
    help="What runs the workers: loky (processes), threading, sequential; on a cluster ray or dask.",
)
@click.option("--ablation", is_flag=True, help="Audit each claim again without each of its hypotheses, too.")
@click.option("--mutants", is_flag=True, help="Audit mutants of the claims that stand, too.")
@click.option("--fresh", is_flag=True, help="Search anew what an earlier run into this folder has recorded.")
def audit(
    claim_ids: tuple[str, ...],
    claims_file: str | None,
    budget: str,
    seed: int,
    out: str,
    strict: bool,
    workers: int | None,
    backend: str,
    ablation: bool,
    mutants: bool,
    fresh: bool,
) -> int:
    """Verdicts with evidence, on all claims or on those named.

    A claim that is stuck or fails is inconclusive, with the reason; the others go on.

    With --claims and no names, the claims of that file are audited; with names, those, from the file or built in.

    What each search has seen is recorded in the folder as it goes: after a kill, the same command goes on from there
    and comes to the same result. The result depends on claim, budget and seed alone, not on workers or backend.
    """
    from theory import StatementError

    try:
        selected = selected_claims(claim_ids, claims_file)
    except StatementError as error:
        raise BadInput(str(error)) from None
    folder = writable_folder(out)

    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    from beb.constants import lengths_section
    from beb.provenance import provenance
    from beb.report import write_report
    from beb.sections import ablation_section, mass_section, mutants_section
    from beb.table import print_table
    from proofs.ablation import ablation_report
    from proofs.audits import related
    from proofs.mutants import AGAIN, BUDGET, mutation_report
    from proofs.runner import Job, RunnerError, run
    from proofs.search import BUDGETS
    from proofs.verdict import Verdict

    console, errors = Console(), Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    resumed = jobs_done = 0
    finished: list[Result] = []
    sections = []
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:

        def spread(jobs: Sequence[Job], what: str) -> list[Result]:
            task = bar.add_task(what, total=len(jobs))

            def done(job: Job, result: Result, from_record: bool) -> None:
                nonlocal resumed, jobs_done
                resumed, jobs_done = resumed + from_record, jobs_done + 1
                if what == "auditing":
                    finished.append(result)
                bar.update(task, advance=1, description=f"{what} (last: {job.id})")

            return run(
                jobs,
                workers=workers,
                backend=backend,
                folder=folder / STATE,
                fresh=fresh,
                progress=done,
                note=lambda line: errors.print(f"beb: {line}", soft_wrap=True, markup=False, highlight=False),
                apart=claims_file is not None,
            )

        def audits(size: Budget, what: str) -> Callable[[Sequence[Claim]], list[Result]]:
            return lambda claims: spread([Job(c.id, c, size, seed) for c in claims], what)

        try:
            results = related(audits(BUDGETS[budget], "auditing")(selected))
            if ablation:
                without = audits(BUDGETS[budget], "ablation")
                sections.append(ablation_section(ablation_report(selected, without, audits=results)))
            if mutants:
                report = mutation_report(
                    selected, audits(BUDGET, "mutants"), again=audits(AGAIN, "survivors"), audits=results
                )
                sections.append(mutants_section(report))
        except (RunnerError, StatementError) as error:
            raise BadInput(str(error)) from None
        except KeyboardInterrupt:
            bar.stop()
            if finished:
                print_table(finished, console)
            raise Stopped(
                f"stopped; {len(finished)} of {len(selected)} claims are done, no report is written; the same command "
                "goes on from what is recorded"
            ) from None
    mass = mass_section(results)
    sections = ([mass] if mass is not None else []) + sections
    if not claim_ids and not claims_file:
        sections.insert(0, lengths_section(results))
    if resumed:
        errors.print(
            f"beb: {resumed} of {jobs_done} audits went on from {folder / STATE} (--fresh searches anew)",
            soft_wrap=True,
            markup=False,
            highlight=False,
        )
    write_report(results, provenance(budget=budget, seed=seed), folder, sections)
    print_table(results, console)
    console.print(f"report: {folder / 'index.html'}   record: {folder / 'audit.json'}", soft_wrap=True)
    disagreeing = [r for r in results if r.contradiction]
    if disagreeing:
        raise BadInput("; ".join(f"claim {r.claim.id}: {r.contradiction}" for r in disagreeing))
    return 1 if strict and any(r.verdict is Verdict.REFUTED for r in results) else 0


def selected_claims(claim_ids: tuple[str, ...], claims_file: str | None) -> list[Any]:
    from theory import StatementError, claims

    built_in = dict(claims())
    own = {c.id: c for c in load_own(claims_file)} if claims_file else {}
    if not claim_ids:
        return list((own or built_in).values())
    known = {**built_in, **own}
    for name in claim_ids:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else "'beb claims' lists them"
            raise StatementError(f"no claim {name!r}; {hint}")
    return [known[name] for name in dict.fromkeys(claim_ids)]


def load_own(claims_file: str) -> tuple[Claim, ...]:
    """The claims of a file; what is doubtful in it is said in one line each on stderr, once in a command."""
    import warnings

    from theory import StatementWarning, load_claims

    context = click.get_current_context(silent=True)
    told: set[str] = set() if context is None else context.meta.setdefault("beb.told", set())
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always", StatementWarning)
        try:
            return load_claims(claims_file)
        finally:
            for w in said:
                text = f"{w.filename}:{w.lineno}: {w.message}"
                if issubclass(w.category, StatementWarning) and text not in told:
                    told.add(text)
                    click.echo(f"beb: warning: {text}", err=True)


def writable_folder(out: str) -> Path:
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".write-test"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise BadInput(f"--out {out}: {error.strerror or error}; name a folder that can be written") from None
    return folder


@main.command()
@click.argument("witness", type=click.Path())
@click.option(
    "--claims",
    "claims_file",
    type=click.Path(),
    help="The file of your own claims that the witness is against: its statement must be that of the claim of its id.",
)
def replay(witness: str, claims_file: str | None) -> int:
    """Re-certify a counterexample, or a world on which a claim has no meaning, with the exact checker alone."""
    from proofs.exact import WitnessError, certify
    from theory import StatementError
    from theory.serialise import claim_from_json
    from theory.strict_json import strict_json

    path = Path(witness)
    try:
        data = strict_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{witness}: no such file; witnesses lie in the folder of an audit report") from None
    except json.JSONDecodeError as error:
        raise BadInput(
            f"{witness}:{error.lineno}: not JSON ({error.msg}); give a witness written by beb audit"
        ) from None
    except StatementError as error:
        raise BadInput(f"{witness}: {error}; give a witness written by beb audit") from None
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise BadInput(f"{witness}: cannot be read ({reason}); give a witness written by beb audit") from None
    try:
        own = own_claim(data, claims_file) if claims_file else None
        certificate = certify(data, statement=own)
    except StatementError as error:
        raise BadInput(str(error)) from None
    except WitnessError as error:
        raise BadInput(f"{witness}: {error}; give a witness written by beb audit") from None
    if not certificate.confirmed and not certificate.undefined:
        raise BadInput(f"{witness}: refused: {certificate.reason}")
    from beb.files import visible_text
    from theory import claims

    statement = claim_from_json(data["claim"])
    found = "refuted" if certificate.confirmed else "undefined on this world"
    click.echo(visible_text(f"confirmed: {statement.id} is {found} ({statement.title})"))
    for line in statement.text.splitlines():
        click.echo(visible_text(f"  | {line}"))
    for name, value in data["parameters"].items():
        click.echo(f"  {name} = {value}")
    if certificate.undefined:
        click.echo(f"  every hypothesis holds, and the conclusion has no meaning: {certificate.reason}")
        return 0
    for entry in certificate.lengths:
        click.echo(
            f"  length {entry['count']}: {entry['formula']} with value {entry['value']} before rounding"
        )
    for entry in certificate.hypotheses:
        click.echo(f"  hypothesis {entry['id']} holds, margin {entry['margin']}")
    click.echo(
        f"  conclusion fails, margin {certificate.conclusion['margin'] if certificate.conclusion else '?'}"
    )
    click.echo(f"  decided in exact rationals and {certificate.precision_bits}-bit balls")
    if own is None and statement.id not in claims():
        click.echo(
            "  the statement is that of the witness; --claims FILE compares it with the claim of a file of yours"
        )
    return 0


def own_claim(witness: Any, claims_file: str) -> Claim:
    """The claim of a file that a witness names.

    Raises:
      StatementError: the file cannot be read, or makes no claim of that id.
    """
    from theory import StatementError

    own = {c.id: c for c in load_own(claims_file)}
    statement = witness.get("claim") if isinstance(witness, dict) else None
    id = statement.get("id") if isinstance(statement, dict) else None
    if not isinstance(id, str) or id not in own:
        raise StatementError(
            f"{claims_file}: makes no claim {str(id)[:80]!r}, which the witness is against; it makes {', '.join(own)}"
        )
    return own[id]


@main.command("claims")
@click.option("--claims", "claims_file", type=click.Path(), help="List the claims of this file too.")
@click.option(
    "--out", type=click.Path(), default=DEFAULT_OUT, show_default=True, help="Report with the last verdicts."
)
@click.option("--show", metavar="CLAIM", help="Print one claim in full: as SymPy prints it and as LaTeX.")
def list_claims(claims_file: str | None, out: str, show: str | None) -> int:
    """List claims with sources and last verdicts."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from proofs.coq.record import checked_by_coq
    from theory import StatementError

    try:
        selected = selected_claims((), None)
        if claims_file:
            selected += selected_claims((), claims_file)
        if show:
            chosen = selected_claims((show,), claims_file)[0]
    except StatementError as error:
        raise BadInput(str(error)) from None
    console = Console()
    if show:
        console.print(Text(f"{chosen.id}: {chosen.title}\n{chosen.source}\n"))
        if chosen.reading:
            console.print(Text(f"reading: {chosen.reading}\n"))
        console.print(Text(chosen.text))
        console.print(Text(f"\n{chosen.latex}"), soft_wrap=True)
        for theorem in checked_by_coq(chosen):
            console.print(Text(f"\n{theorem}"))
        return 0
    verdicts = _last_verdicts(Path(out))
    table = Table(box=None, pad_edge=False)
    for heading in ("id", "last verdict", "title", "source"):
        table.add_column(heading, overflow="fold")
    for c in selected:
        table.add_row(Text(c.id), verdicts.get(c.id, "-"), Text(c.title), Text(c.source))
    console.print(table)
    return 0


def _last_verdicts(out: Path) -> dict[str, str]:
    path = out / "audit.json"
    if not path.exists():
        return {}
    try:
        return {c["id"]: str(c["verdict"]) for c in json.loads(path.read_text(encoding="utf-8"))["claims"]}
    except (OSError, ValueError, KeyError, TypeError):
        raise BadInput(f"{path}: not a record of beb audit; name another folder with --out") from None
