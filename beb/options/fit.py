"""Options of ``beb fit``; what they ask for is done by `beb.fit`, which is imported when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from beb.as_json import json_option

# Keys of synth.inference.QUANTITIES, NOISES and BUDGETS, which bring JAX along; a test compares them.
QUANTITIES = ("kl-to-model", "kl-of-rest", "kl-between", "deviation", "variance", "counts")
NOISES = ("normal", "student")
BUDGETS = ("quick", "standard")


@click.command(name="fit")
@click.argument("tables", metavar="TABLE ...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--law",
    "laws",
    multiple=True,
    metavar="NAME",
    help="Fit this law alone; may be given several times.  [default: every law for the quantity]",
)
@click.option(
    "--kind",
    type=click.Choice(QUANTITIES),
    help="What the tables hold.  [default: told by their columns]",
)
@click.option(
    "--eps",
    "epsilon",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.1,
    show_default=True,
    help="Of the misaligning length.",
)
@click.option(
    "--level",
    type=click.FloatRange(0.5, 0.999),
    default=0.9,
    show_default=True,
    help="Of the credible intervals.",
)
@click.option(
    "--upto",
    type=click.IntRange(min=1),
    metavar="N",
    help="Use the rows of at most N sentences.  [default: all]",
)
@click.option(
    "--noise",
    type=click.Choice(NOISES),
    default="normal",
    show_default=True,
    help="How values scatter; student: for tables with outliers.",
)
@click.option(
    "--correlation",
    type=click.FloatRange(0, 1, max_open=True),
    default=0.0,
    show_default=True,
    help="Of the errors of all rows of a curve, as where the same prompts serve all lengths.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option(
    "--budget",
    type=click.Choice(BUDGETS),
    default="standard",
    show_default=True,
    help="How much is drawn. quick: under a minute a table; intervals are wider, and more is withheld.",
)
@click.option("--chains", type=click.IntRange(min=1), help="[default: as the budget has it]")
@click.option(
    "--warmup", type=click.IntRange(min=10), help="Steps of each chain.  [default: as the budget has it]"
)
@click.option("--draws", type=click.IntRange(min=10), help="Of each chain.  [default: as the budget has it]")
@click.option(
    "--out", type=click.Path(), default="fit-report", show_default=True, help="Folder of the report."
)
@json_option("fit.json")
def fit_command(tables: tuple[Path, ...], out: str, laws: tuple[str, ...], **options: Any) -> int:
    """Infer log 1/alpha, beta, sigma^2 and misaligning lengths from measured values.

    TABLE is a CSV file, told by its columns (docs/fit.md), or a record of beb bridge (measure.json, check.json). Writes OUT/fit.json,
    OUT/index.html and OUT/draws.npz, anew after each table. Numbers of chains that disagree are withheld, and a law that misses the table
    makes no headline.

    Exit status: 0 if some number may be used, 3 if all numbers of all tables are withheld (the report is written), 2 for bad input.
    """
    from beb.fit import fit_tables

    return fit_tables(tables, out, laws, **options)
