"""``python -m benchmarks``: run all, print the tables; ``--write`` keeps them in docs/benchmarks.md."""

from __future__ import annotations

import io
import os
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import jax
import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks import worlds
from benchmarks.timing import Rate, measure, ratio, summary
from synth.engine import Tables

TARGET = Path(__file__).parent.parent / "docs" / "benchmarks.md"
CHUNK = 250


def chunks(tables: Tables) -> list[Tables]:
    """The batch in pieces that fit in cache and in a stated memory budget."""
    count = tables.score.shape[0]
    return [jax.tree.map(lambda x: x[i : i + CHUNK], tables) for i in range(0, count, CHUNK)]  # noqa: B023


def run_all(function: Callable[[Tables], Any], pieces: list[Tables]) -> Callable[[], None]:
    def call() -> None:
        for piece in pieces:
            jax.block_until_ready(function(piece))

    return call


def spread(rate: Rate, digits: int = 3) -> str:
    return f"{rate.median:,.{digits}g} [{rate.low:,.{digits}g}, {rate.high:,.{digits}g}]".replace("e+0", "e")


@contextmanager
def table(console: Console, title: str, *headings: str) -> Iterator[Table]:
    shown = Table(title=title, title_justify="left")
    for heading in headings:
        shown.add_column(heading, justify="left" if heading == headings[0] else "right")
    yield shown
    console.print(shown)


def against_loops(console: Console, count: int, alphabet: int, horizon: int, rounds: int, peers: int) -> None:
    """The issue's own question: ten thousand worlds of alphabet 4 and horizon 6 against a plain NumPy loop."""
    tables = worlds.draw(alphabet, horizon, count)
    pieces = chunks(tables)
    begin = time.perf_counter()
    jax.block_until_ready(worlds.engine_margins(pieces[0]))
    compile_margin = time.perf_counter() - begin
    begin = time.perf_counter()
    jax.block_until_ready(worlds.engine_gradients(pieces[0]))
    compile_gradient = time.perf_counter() - begin
    sample = [worlds.one(tables, i) for i in range(peers)]
    directions = 4
    size = worlds.coordinates(tables)
    contestants: dict[str, tuple[Callable[[], object], float]] = {
        "engine": (run_all(worlds.engine_margins, pieces), count),
        "numpy by prompt": (lambda: [worlds.numpy_by_prompt(*w) for w in sample], peers),
        "numpy by level": (lambda: [worlds.numpy_by_level(*w) for w in sample], peers),
        "engine gradient": (run_all(worlds.engine_gradients, pieces), count),
        # Two evaluations a coordinate; a few directions are timed, and the whole gradient scaled from them.
        "numpy differences": (
            lambda: worlds.central_difference(*sample[0], directions),
            directions / size,
        ),
    }
    rates = measure(contestants, rounds)
    title = f"{count:,} worlds, alphabet {alphabet}, horizon {horizon} (peers timed on {peers} of them)"
    with table(console, title, "what", "worlds/s, median [quartiles]", "engine is faster by") as shown:
        for name in ("engine", "numpy by prompt", "numpy by level"):
            gain = "" if name == "engine" else spread(ratio(rates["engine"], rates[name]))
            shown.add_row(f"margin: {name}", spread(summary(rates[name])), gain)
        for name in ("engine gradient", "numpy differences"):
            gain = "" if name == "engine gradient" else spread(ratio(rates["engine gradient"], rates[name]))
            shown.add_row(
                f"margin with gradient ({size:,} coordinates): {name}", spread(summary(rates[name])), gain
            )
    console.print(
        f"compiled once in {compile_margin:.1f} s (margin) and {compile_gradient:.1f} s (gradient), not counted; "
        f"finite differences are scaled from {directions} directions"
    )


def scaling(console: Console, rounds: int, budget: int) -> None:
    """How the engine scales in alphabet, horizon and batch: time per world and per prompt."""
    cases = [(2, 6, 1000), (3, 6, 1000), (4, 6, 1000), (6, 6, 100), (4, 2, 1000), (4, 4, 1000), (4, 8, 40)]
    cases += [(4, 6, 1), (4, 6, 16), (4, 6, 250), (4, 6, 4000)]
    title = "scaling of the engine's margin"
    with table(
        console, title, "alphabet", "horizon", "batch", "worlds/s, median [quartiles]", "prompts/s"
    ) as shown:
        for alphabet, horizon, count in cases:
            if alphabet**horizon * count > budget:
                continue
            tables = worlds.draw(alphabet, horizon, count)
            call = run_all(worlds.engine_margins, chunks(tables))
            rate = summary(measure({"engine": (call, count)}, rounds)["engine"])
            prompts = sum(alphabet**k for k in range(horizon))
            shown.add_row(
                str(alphabet),
                str(horizon),
                str(count),
                spread(rate),
                f"{rate.median * prompts:,.3g}".replace("e+0", "e"),
            )


def agree(count: int, alphabet: int, horizon: int) -> float:
    """Largest disagreement between the engine and the two loops."""
    tables = worlds.draw(alphabet, horizon, count)
    ours = np.stack([np.asarray(x) for x in worlds.engine_margins(tables)], axis=1)
    gaps = [
        np.abs(np.array(peer(*worlds.one(tables, i))) - ours[i]).max()
        for i in range(count)
        for peer in (worlds.numpy_by_prompt, worlds.numpy_by_level)
    ]
    return float(max(gaps))


@click.command()
@click.option("--quick", is_flag=True, help="Tiny sizes: shows that it runs, measures nothing.")
@click.option("--write", is_flag=True, help="Keep the output in docs/benchmarks.md.")
def main(quick: bool, write: bool) -> None:
    """Measure the engine against plain NumPy loops."""
    text = io.StringIO()
    for console in [Console()] if not write else [Console(file=text, width=110)]:
        console.print(f"disagreement between engine and loops: {agree(5, 3, 4):.1e}")
        if quick:
            against_loops(console, 20, 2, 3, rounds=1, peers=2)
            scaling(console, rounds=1, budget=2000)
        else:
            against_loops(console, 10_000, 4, 6, rounds=7, peers=10)
            scaling(console, rounds=7, budget=20_000_000)
    if write:
        machine = (
            f"{platform.machine()}, {os.cpu_count()} cores, jax {jax.__version__}, numpy {np.__version__}"
        )
        body = TARGET.read_text(encoding="utf-8").split("## Output\n")[0]
        TARGET.write_text(
            f"{body}## Output\n\nOn {machine}:\n\n```\n{text.getvalue()}```\n", encoding="utf-8"
        )
        print(text.getvalue())


if __name__ == "__main__":
    main()
