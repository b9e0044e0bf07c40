"""Options of ``beb sweep``; what they ask for is done by `beb.sweep`, which is imported when it runs."""

from __future__ import annotations

from typing import Any

import click

from beb.as_json import json_option

UNITS = {"KiB": 2**10, "MiB": 2**20, "GiB": 2**30}


class _Size(click.ParamType):
    """A number of bytes: 512MiB, 2GiB."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        for unit, factor in UNITS.items():
            if value.endswith(unit):
                try:
                    size = float(value.removesuffix(unit)) * factor
                except ValueError:
                    break
                if 1 <= size < 2**60:
                    return int(size)
        raise click.BadParameter(f"{value!r} is no size; give one such as 512MiB or 2GiB", ctx, param)


class _Shape(click.ParamType):
    """Alphabet, horizon, depth: 3,2,4."""

    name = "shape"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            alphabet, horizon, depth = (int(x) for x in value.split(","))
        except ValueError:
            raise click.BadParameter(
                f"{value!r} is no shape; give alphabet,horizon,depth such as 3,2,4", ctx, param
            ) from None
        # Worlds start from Markov chains, too: tables of alphabet squared.
        if alphabet < 1 or not 1 <= horizon <= depth or alphabet ** max(depth, 2) > 2**16:
            raise click.BadParameter(
                f"{value}: give an alphabet of 1 to 256, 1 <= horizon <= depth, and at most 65536 prompts",
                ctx,
                param,
            )
        return alphabet, horizon, depth


@click.command(name="sweep")
@click.argument("claim_ids", metavar="[CLAIM ...]", nargs=-1)
@click.option("--claims", "claims_file", type=click.Path(), help="A Python file of your own claims.")
@click.option(
    "--worlds",
    type=click.IntRange(min=1),
    default=100_000,
    show_default=True,
    help="Draw until so many worlds meet every hypothesis (or a hundred times as many were drawn).",
)
@click.option(
    "--shape",
    type=_Shape(),
    metavar="A,H,D",
    help="Alphabet, horizon and longest prompt, of claims on prompts.  [default: by claim]",
)
@click.option(
    "--size",
    type=click.IntRange(1, 64),
    metavar="N",
    help="Elements of each set, as far as it allows, of claims on tables.  [default: 3]",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option(
    "--memory", type=_Size(), default="1GiB", show_default=True, help="For the arrays of each device."
)
@click.option(
    "--devices", type=click.IntRange(min=1), metavar="N", help="Of this processor.  [default: usable cores]"
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes.  [default: one per usable core where a backend is named]",
)
@click.option(
    "--backend",
    metavar="NAME",
    help="What runs the workers: loky (processes), threading, sequential; on a cluster ray or dask.  [default: this process, "
    "over its devices; loky with --workers]",
)
@click.option(
    "--out", type=click.Path(), default="sweep-report", show_default=True, help="Folder of the columns."
)
@click.option("--fresh", is_flag=True, help="Compute again what an earlier run into this folder has left.")
@json_option("sweep.json")
def sweep_command(**options: Any) -> int:
    """Claims on random worlds by the million.

    Writes one row a world to OUT/CLAIM/*.parquet (margin, whether the hypotheses hold, margins of each, parameters), OUT/sweep.json,
    and for a claim that breaks the certified counterexample to OUT/witnesses. After a kill, the same command goes on. The rows
    depend on claim, shape or size, and seed alone, not on devices, memory, workers or backend.
    """
    from beb.sweep import sweep

    return sweep(**options)
