"""The command ``beb``: audit, replay, claims, new-claim, simulate, sweep, bridge, fit, compare."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from beb.as_json import json_option, print_json, print_record
from beb.completion import complete_ids
from beb.files import OutputError
from beb.one_line import usage_line
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


# Commands whose options lie in a file of their own; what they do is imported when they run, as it brings JAX or torch along.
LAZY = {
    name: (f"beb.options.{name}", f"{name}_command")
    for name in ("simulate", "sweep", "fit", "bridge", "compare")
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
        words = args[0] if args else extra.get("args")
        given = list(sys.argv[1:] if words is None else words)
        try:
            status = self._run(run, *args, **extra)
            if sys.stdout is not None:
                sys.stdout.flush()
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message())  # nothing was asked for: the help is the answer
            sys.exit(0)
        except click.UsageError as error:
            click.echo(f"beb: {usage_line(error, given)}", err=True)
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
@click.argument(
    "claim_ids",
    metavar="[CLAIM ...]",
    nargs=-1,
    shell_complete=complete_ids,
)
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
@click.option(
    "--replace", is_flag=True, help="Replace a report in the folder that is of further claims, too."
)
@json_option("audit.json")
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
    replace: bool,
    as_json: bool,
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
    from proofs.runner import RunnerError, check_backend

    try:
        check_backend(backend)
    except RunnerError as error:
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
    from beb.progress import Signs
    from beb.provenance import provenance
    from beb.report import Prepared, left_out, write_report
    from beb.sections import ablation_section, mass_section, mutants_section
    from beb.table import print_table
    from proofs.ablation import ablation_report
    from proofs.audits import audit as audit_claims
    from proofs.mutants import AGAIN, BUDGET, mutation_report
    from proofs.search import BUDGETS
    from proofs.verdict import Verdict

    others = [] if replace else left_out(folder, {c.id for c in selected})
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise BadInput(
            f"{out} holds a report of further claims ({others[0]}{more}), which a report of these alone would replace; "
            "name another folder with --out, or give --replace"
        )
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
    prepared = Prepared()
    sections = []
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        line = Signs(bar)

        def audits(size: Budget, what: str) -> Callable[[Sequence[Claim]], list[Result]]:
            def audited(claims: Sequence[Claim]) -> list[Result]:
                task = bar.add_task(what, total=len(claims))
                ended = 0

                def done(job: Job, result: Result, from_record: bool) -> None:
                    nonlocal resumed, jobs_done, ended
                    ended += 1
                    if bar.disable:
                        line(f"{what} (last: {job.id})")(ended, len(claims))
                    resumed, jobs_done = resumed + from_record, jobs_done + 1
                    if what == "auditing":
                        finished.append(result)
                    bar.update(task, advance=1, description=f"{what} (last: {job.id})")
                    if what == "auditing":
                        # Workers go on meanwhile. What cannot be shown is told when the report is written, after the verdicts.
                        with contextlib.suppress(Exception):
                            prepared.add(result)

                return audit_claims(
                    claims,
                    size,
                    seed,
                    workers=workers,
                    backend=backend,
                    folder=folder / STATE,
                    fresh=fresh,
                    progress=done,
                    note=lambda line: errors.print(
                        f"beb: {line}", soft_wrap=True, markup=False, highlight=False
                    ),
                    apart=claims_file is not None,
                )

            return audited

        try:
            results = audits(BUDGETS[budget], "auditing")(selected)
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
    write_report(results, provenance(budget=budget, seed=seed), folder, sections, prepared)
    if as_json:
        print_record(folder / "audit.json")
    else:
        print_table(results, console)
        console.print(f"report: {folder / 'index.html'}   record: {folder / 'audit.json'}", soft_wrap=True)
    disagreeing = [r for r in results if r.contradiction]
    if disagreeing:
        raise BadInput("; ".join(f"claim {r.claim.id}: {r.contradiction}" for r in disagreeing))
    return 1 if strict and any(r.verdict is Verdict.REFUTED for r in results) else 0


def selected_claims(claim_ids: tuple[str, ...], claims_file: str | None) -> list[Claim]:
    """The claims of these ids, built in or of the file; all of the file, or all built-in ones, where none is named.

    Raises:
      theory.StatementError: one line.
    """
    from beb.api.choosing import built_in, named

    own = {c.id: c for c in load_own(claims_file)} if claims_file else {}
    if not claim_ids:
        return list((own or built_in()).values())
    return named(claim_ids, {**built_in(), **own})


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
@json_option("claim, parameters and certificate")
def replay(witness: str, claims_file: str | None, as_json: bool) -> int:
    """Re-certify a counterexample, or a world on which a claim has no meaning, with the exact checker alone."""
    from beb.api.witnesses import read_witness
    from beb.api.witnesses import replay as replayed
    from beb.files import visible_text
    from proofs.exact import WitnessError
    from proofs.told import world_lines
    from theory import StatementError, claims

    try:
        data = read_witness(witness)
    except WitnessError as error:
        raise BadInput(str(error)) from None
    try:
        own = own_claim(data, claims_file) if claims_file else None
        found = replayed(data, own)
    except StatementError as error:
        raise BadInput(str(error)) from None
    except WitnessError as error:
        raise BadInput(f"{witness}: {error}") from None
    certificate, statement = found.certificate, found.claim
    if not certificate.confirmed and not certificate.undefined:
        raise BadInput(f"{witness}: refused: {certificate.reason}")
    if as_json:
        print_json(
            {
                "claim": statement.id,
                "title": statement.title,
                "statement": statement.text,
                "parameters": found.parameters,
                "certificate": certificate.to_json(),
            }
        )
        return 0
    word = "refuted" if certificate.confirmed else "undefined on this world"
    click.echo(visible_text(f"confirmed: {statement.id} is {word} ({statement.title})"))
    for line in statement.text.splitlines():
        click.echo(visible_text(f"  | {line}"))
    for name, value in found.parameters.items():
        click.echo(f"  {name} = {value}")
    for line in world_lines(data["world"]):
        click.echo(visible_text(f"  {line}"))
    if certificate.undefined:
        click.echo(f"  every hypothesis holds, and the conclusion has no meaning: {certificate.reason}")
        return 0
    for line in found.told:
        click.echo(visible_text(f"  {line}"))
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
@click.option("--claims", "claims_file", type=click.Path(), help="List the claims of this file alone.")
@click.option(
    "--out",
    type=click.Path(),
    help=f"Report with the last verdicts.  [default: {DEFAULT_OUT}, where there is one; else the quick audit of this version]",
)
@click.option(
    "--show",
    metavar="CLAIM",
    shell_complete=complete_ids,
    help="Print one claim in full: its verdict, as SymPy prints it, and as LaTeX.",
)
@click.option("--proof", is_flag=True, help="With --show: derive the claim and print the proof.")
@click.option("--latex", is_flag=True, help="With --proof: as a LaTeX document for an appendix.")
@click.option("--kind", help="Only definitions, lemmas, theorems, ...: the kind as the list shows it.")
@click.option("--theory", help="Only those of a theory, such as wolf2024 or cliff.")
@click.option("--verdict", help="Only those with this last verdict; none: those without one.")
@json_option("the list with its statements, with --proof the proof,")
@click.option("--bibtex", is_flag=True, help="The sources as BibTeX, each once.")
def list_claims(
    claims_file: str | None,
    out: str | None,
    show: str | None,
    proof: bool,
    latex: bool,
    kind: str | None,
    theory: str | None,
    verdict: str | None,
    as_json: bool,
    bibtex: bool,
) -> int:
    """List claims by theory, with last verdicts and sources."""
    from rich.console import Console

    from beb.api.listing import Claims
    from beb.api.reading import last_verdicts
    from beb.claims_table import print_claim, print_claims
    from beb.verdicts import shipped_with
    from theory import StatementError
    from theory.records import RecordError

    if as_json and bibtex:
        raise BadInput("--json and --bibtex are two forms of the list; leave one of them out")
    if proof and not show:
        raise BadInput("--proof goes with --show CLAIM, which names the claim")
    if latex and as_json:
        raise BadInput("--latex and --json are two forms of a proof; leave one of them out")
    if latex and not proof:
        raise BadInput(
            "--latex goes with --show CLAIM --proof; --show alone prints the LaTeX of the statement"
        )
    try:
        known = {c.id: c for c in selected_claims((), claims_file)}
        there = out is not None or (Path(DEFAULT_OUT) / "audit.json").exists()
        told = last_verdicts(out or DEFAULT_OUT) if there else shipped_with(known.values())
        origin = f"of {out or DEFAULT_OUT}" if there else "of the quick audit of this version"
        found = Claims(known, told)
        if show:
            (chosen,) = selected_claims((show,), claims_file)
            found = Claims({chosen.id: chosen}, found.verdicts)
        else:
            found = found.where(kind=kind, theory=theory, verdict=verdict)
    except (StatementError, RecordError) as error:
        raise BadInput(str(error)) from None
    if proof:
        return _show_proof(chosen, latex, as_json)
    if as_json:
        print_json(found.to_json())
    elif bibtex:
        click.echo(found.to_bibtex(), nl=False)
    elif show:
        print_claim(chosen, found.verdict(chosen.id), origin, Console())
    else:
        print_claims(found, origin, Console())
    return 0


def _show_proof(claim: Claim, latex: bool, as_json: bool) -> int:
    """Print the derivation of a claim, found and checked now; status 1 where it is not complete."""
    from beb.files import visible_text
    from beb.proof_latex import NoProof, latex_proof
    from beb.proof_text import plain_proof
    from proofs.derivation import prove

    found = prove(claim)
    if latex:
        try:
            click.echo(visible_text(latex_proof(claim, found)), nl=False)
        except NoProof as error:
            raise BadInput(f"{error}; without --latex the command shows where it stops") from None
        return 0
    if as_json:
        told = {"steps": [], "checked": False} if found is None else found.to_json()
        print_json({"claim": claim.id, **told})
        return 0 if found is not None and found.complete else 1
    for line in plain_proof(claim, found):
        click.echo(visible_text(line))
    return 0 if found is not None and found.complete else 1


@main.command("new-claim")
@click.argument("name")
@click.option("--signature", is_flag=True, help="Begin a theory of your own, instead of a claim on prompts.")
@click.option("--out", type=click.Path(), help="The file.  [default: NAME.py, with _ for -]")
def new_claim(name: str, signature: bool, out: str | None) -> int:
    """Write a claims file that runs, to be changed into yours."""
    from beb.new_claim import NewClaimError, write_new_claim

    try:
        path = write_new_claim(name, out, signature)
    except NewClaimError as error:
        raise BadInput(str(error)) from None
    click.echo(f"written: {path}")
    click.echo(f"audit it: beb audit --claims {path} --budget quick")
    return 0


@main.command("schema")
@click.argument(
    "kind", type=click.Choice(["audit", "witness", "measurement", "theory-measurement", "comparison"])
)
def print_schema(kind: str) -> int:
    """Print the JSON Schema of a kind of record."""
    from beb.api.schemas import schema
    from beb.files import json_text

    click.echo(json_text(schema(kind)), nl=False)
    return 0


@main.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the lines that complete commands, options and ids of claims in a shell.

    Once: beb completion bash >> ~/.bashrc (zsh: ~/.zshrc; fish: ~/.config/fish/completions/beb.fish).
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None
    click.echo(made(main, {}, "beb", "_BEB_COMPLETE").source())
    return 0
