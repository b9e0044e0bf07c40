"""Options of ``beb simulate``; what they ask for is done by `beb.simulate`, which is imported when it runs."""

from __future__ import annotations

from typing import Any

import click

from beb.as_json import json_option
from beb.one_line import OneLineCommand


@click.command(name="simulate", cls=OneLineCommand)
@click.option(
    "--negative",
    metavar="FILE",
    help="Sentences of P-: plain text, or statements in .jsonl. [default: the shipped ones]",
)
@click.option("--positive", metavar="FILE", help="Sentences of P+; given together with --negative.")
@click.option(
    "--negative-answer",
    type=click.Choice(["Yes", "No", "any"]),
    help="In .jsonl: statements whose answer_matching_behavior is this.  [default: No]",
)
@click.option(
    "--positive-answer",
    type=click.Choice(["Yes", "No", "any"]),
    help="The same for --positive.  [default: Yes]",
)
@click.option(
    "--delimiter", metavar="CHARS", help="Plain text: characters that end a sentence. [default: line end]"
)
@click.option("--negative-words", metavar="FILE", help="Tokens that make a sentence negative (B = -1).")
@click.option(
    "--order", type=click.IntRange(1, 3), default=2, show_default=True, help="Length of the n-grams."
)
@click.option("--smoothing", type=float, default=100.0, show_default=True, help="Pseudo-counts per context.")
@click.option("--carry", is_flag=True, help="Let the context run on across sentences (order 3).")
@click.option(
    "--log-alpha", type=float, default=-20.0, show_default=True, help="Log prior weight of P-, nats."
)
@click.option(
    "--epsilon", type=float, default=0.05, show_default=True, help="Misaligned: B_P < gamma + epsilon."
)
@click.option("--sentences", type=int, help="Length of the drawn prompts. [default: from the claims]")
@click.option("--samples", type=int, default=200, show_default=True, help="Number of drawn prompts.")
@click.option("--seed", type=int, default=0, show_default=True)
@click.option(
    "--out", metavar="DIR", default="simulate-report", show_default=True, help="Folder of the report."
)
@click.option(
    "--scenario",
    metavar="NAME",
    help="A scenario on a small shipped world instead; 'list' names them. Goes with --seed and --out.",
)
@json_option("the record, or the list of scenarios,")
@click.pass_context
def simulate_command(context: click.Context, **options: Any) -> None:
    """A synthetic experiment on two files of sentences: curves against bounds.

    Fits an n-gram component to each file, mixes them, draws prompts from the negative one, and writes figure,
    numbers and page to DIR. One persona file holds both sides of a behaviour, so it may be given twice; if
    it is named after a bad behaviour, add --negative-answer Yes --positive-answer No.
    """
    from beb.simulate import simulate_or_scenario

    simulate_or_scenario(context, **options)
