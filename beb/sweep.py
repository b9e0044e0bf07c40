"""`beb sweep`: claims on random worlds by the million, kept in columns."""

from __future__ import annotations

import os
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import jax
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table
from rich.text import Text

from beb.as_json import print_record
from beb.cli import BadInput, Stopped, selected_claims, writable_folder
from beb.files import write_json
from beb.progress import bars
from beb.provenance import provenance
from theory import StatementError


def sweep(
    claim_ids: tuple[str, ...],
    claims_file: str | None,
    worlds: int,
    shape: tuple[int, int, int] | None,
    size: int | None,
    seed: int,
    memory: int,
    devices: int | None,
    workers: int | None,
    backend: str | None,
    out: str,
    fresh: bool,
    as_json: bool = False,
) -> int:
    """What ``beb sweep`` does with its options (`beb.options.sweep`); its exit status."""
    try:
        selected = selected_claims(claim_ids, claims_file)
    except StatementError as error:
        raise BadInput(str(error)) from None
    folder = writable_folder(out)
    alone = workers is None and backend in (None, "sequential")
    if devices is not None and not alone:
        raise BadInput("--devices are those of this process; with --workers or --backend leave it out")
    if alone:
        _show_cores(devices)

    from proofs.runner import RunnerError, spread_over
    from proofs.sweep import ClaimSweep, sizes_of, sweep_claim
    from synth.sweep import SweepError

    console, errors = Console(), Console(stderr=True)
    found: list[ClaimSweep] = []
    try:
        with ExitStack() as stack:
            spread = None if alone else stack.enter_context(spread_over(backend or "loky", workers))
            bar = stack.enter_context(bars(errors))
            for c in selected:
                task = bar.add_task(c.id, total=worlds)
                found.append(
                    sweep_claim(
                        c,
                        worlds,
                        seed=seed,
                        folder=folder / c.id,
                        shape=sizes_of(c, shape, size),
                        memory=memory,
                        fresh=fresh,
                        progress=partial(_show, bar, task),
                        spread=spread,
                    )
                )
                bar.remove_task(task)
                _tell(found[-1], errors)
                _keep(found[-1], folder)
    except (SweepError, RunnerError) as error:
        raise BadInput(str(error)) from None
    except KeyboardInterrupt:
        raise Stopped("stopped; the same command goes on from what is recorded") from None
    record = {
        "provenance": provenance(seed=seed, worlds=worlds, memory=memory),
        "sweeps": [f.to_json() for f in found],
    }
    write_json(folder / "sweep.json", record)
    if as_json:
        print_record(folder / "sweep.json")
        return 0
    console.print(_table(found))
    console.print(f"columns: {folder}/CLAIM/*.parquet   record: {folder / 'sweep.json'}", soft_wrap=True)
    return 0


def _show(bar: Progress, task: TaskID, so_far: Any) -> None:
    bar.update(task, completed=so_far.met)


def _show_cores(devices: int | None) -> None:
    """Each core a device of its own: worlds are small, and XLA would leave all but one core idle."""
    count = devices or len(
        os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    )
    try:
        jax.config.update("jax_num_cpu_devices", count)
    except RuntimeError:
        if devices is not None and devices != len(jax.devices()):
            raise BadInput(
                f"--devices {devices}: JAX runs already, on {len(jax.devices())}; start a new process"
            ) from None


def _tell(found: Any, errors: Console) -> None:
    for note in found.swept.notes:
        errors.print(f"beb: {note}", soft_wrap=True, markup=False, highlight=False)
    if found.swept.found:
        errors.print(
            f"beb: {found.claim.id}: {found.swept.found} of {found.swept.blocks} blocks were there already (--fresh computes "
            "them again)",
            soft_wrap=True,
            markup=False,
            highlight=False,
        )


def _keep(found: Any, folder: Path) -> None:
    path = folder / "witnesses" / f"{found.claim.id}.json"
    if found.witness is not None:
        path.parent.mkdir(exist_ok=True)
        write_json(path, found.witness)
    else:
        path.unlink(missing_ok=True)


def _table(found: list[Any]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "met/worlds", "share met [95 %]", "margin", "broken", ""):
        table.add_column(heading, justify="left" if heading in ("claim", "") else "right", overflow="fold")
    for f in found:
        low, high = f.share_interval
        table.add_row(
            Text(f.claim.id),
            f"{f.met:,}/{f.worlds:,}",
            f"{100 * low:.3g}-{100 * high:.3g} %",
            "-" if f.margin is None else f"{f.margin:.2g}",
            f"{f.broken:,}",
            _remark(f),
        )
    return table


def _remark(f: Any) -> str:
    if f.certificate is not None:
        return "refuted, certified"
    if not f.met:
        worst = max(f.failing, key=f.failing.get, default="")
        return (
            f"no world met {worst}"
            if worst and f.failing[worst] == f.worlds
            else "no world met all hypotheses"
        )
    if f.broken:
        return "rounding errors of floats" if f.erred else "not confirmed by the exact checker"
    return f"stands; breaks in at most {100 * f.broken_at_most:.2g} %"
