"""Options of ``beb compare``; what they ask for is done by `beb.compare`, which is imported when it runs."""

from __future__ import annotations

from typing import Any

import click

from beb.as_json import json_option

# As beb.compare.SCORES and beb.discrepancies.HIGHEST_LEVEL, which bring JAX along; a test compares them.
ALPHABETS = ("2", "3", "4", "6")
HIGHEST_LEVEL = 0.99


@click.command(name="compare")
@click.argument("toy", metavar="TOY")
@click.argument("real", metavar="REAL")
@click.option(
    "--alphabet",
    type=click.Choice(ALPHABETS),
    default="4",
    show_default=True,
    help="Sentences of a toy that is matched.",
)
@click.option(
    "--states", type=click.IntRange(1, 16), default=3, show_default=True, help="Hidden states of an hmm."
)
@click.option(
    "--starts",
    type=click.IntRange(min=1),
    default=8,
    show_default=True,
    help="Of the match; the best is taken.",
)
@click.option(
    "--prompts",
    type=click.IntRange(16, 20_000),
    default=1024,
    show_default=True,
    help="Drawn from the toy for what is not exact; checks take as many as on the real model.",
)
@click.option("--level", type=click.FloatRange(0.5, HIGHEST_LEVEL), default=0.95, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--out", default="compare-report", show_default=True, help="Folder of the report.")
@json_option("compare.json")
def compare_command(**options: Any) -> None:
    """Set a toy world beside a real model: the same checks on both.

    TOY is ngram or hmm (matched to the real model's constants), shipped, or a toy.json that an earlier comparison wrote. REAL is
    the check.json that beb bridge check wrote, its folder, or shipped (SmolLM2-135M-Instruct, kind and unkind).
    """
    from beb.compare import compare

    compare(**options)
