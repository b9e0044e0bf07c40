"""``python -m benchmarks``: run all, print the tables; ``--write`` keeps them in docs/benchmarks.md."""

from __future__ import annotations

import io
import os
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click
import jax
import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks import hmm, laws, tables, worlds
from benchmarks.timing import Rate, measure, ratio, summary
from proofs.encoding import Shape
from synth.engine import Tables

TARGET = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def run_all(function: Callable[[Tables], Any], pieces: list[Tables]) -> Callable[[], None]:
    def call() -> None:
        for piece in pieces:
            jax.block_until_ready(function(piece))

    return call


def short(x: float) -> str:
    return f"{x:,.0f}" if x >= 100 else f"{x:.3g}"


def spread(rate: Rate) -> str:
    return f"{short(rate.median)} [{short(rate.low)}, {short(rate.high)}]"


@contextmanager
def table(console: Console, title: str, *headings: str) -> Iterator[Table]:
    shown = Table(title=title, title_justify="left")
    for heading in headings:
        shown.add_column(heading, justify="left" if heading == headings[0] else "right")
    yield shown
    console.print(shown)


def seconds(call: Callable[[], object]) -> float:
    begin = time.perf_counter()
    jax.block_until_ready(call())
    return time.perf_counter() - begin


def against_loops(console: Console, count: int, alphabet: int, horizon: int, rounds: int, peers: int) -> None:
    """Ten thousand worlds of alphabet 4 and horizon 6 against a plain NumPy loop."""
    pieces = worlds.draw_chunks(alphabet, horizon, count)
    searched = worlds.searched(worlds.THM1, Shape(alphabet, horizon, horizon - 1))
    compiling = {
        "margin": seconds(lambda: worlds.engine_margins(pieces[0])),
        "gradient": seconds(lambda: worlds.engine_gradients(pieces[0])),
        "search": seconds(lambda: searched(pieces[0])),
    }
    sample = [worlds.one(pieces[i % len(pieces)], i // len(pieces)) for i in range(peers)]
    directions = 4
    size = worlds.coordinates(pieces[0])
    few = pieces[: max(1, len(pieces) // 10)]
    contestants: dict[str, tuple[Callable[[], object], float]] = {
        "engine": (run_all(worlds.engine_margins, pieces), count),
        "search": (run_all(searched, few), sum(len(x.score) for x in few)),
        "numpy by prompt": (partial(by_loop, worlds.numpy_by_prompt, sample), peers),
        "numpy by level": (partial(by_loop, worlds.numpy_by_level, sample), peers),
        "engine gradient": (run_all(worlds.engine_gradients, pieces), count),
        # Two evaluations a coordinate; a few directions are timed, and the whole gradient scaled from them.
        "numpy differences": (
            lambda: worlds.central_difference(*sample[0], directions),
            directions / size,
        ),
    }
    rates = measure(contestants, rounds)
    title = f"{count:,} worlds, alphabet {alphabet}, horizon {horizon} (peers timed on {peers} of them)"
    rows = [
        ("margin: engine", "engine", None),
        ("margin: numpy by prompt", "numpy by prompt", "engine"),
        ("margin: numpy by level", "numpy by level", "engine"),
        (f"margin and gradient ({size:,} coordinates): engine", "engine gradient", None),
        ("margin and gradient: numpy by prompt, differences", "numpy differences", "engine gradient"),
        ("margin alone: numpy by prompt", "numpy by prompt", "engine gradient"),
        ("margin alone: numpy by level", "numpy by level", "engine gradient"),
        ("margin within a search: engine", "search", None),
    ]
    with table(console, title, "what", "worlds/s, median [quartiles]", "engine is faster by") as shown:
        for label, name, against in rows:
            gain = spread(ratio(rates[against], rates[name])) if against else ""
            shown.add_row(label, spread(summary(rates[name])), gain)
            if label.startswith(("margin: numpy by level", "margin alone: numpy by level")):
                shown.add_section()
    console.print(
        f"compiled once, not counted: margin {compiling['margin']:.1f} s, gradient {compiling['gradient']:.1f} s, "
        f"search {compiling['search']:.1f} s; finite differences are scaled from {directions} of {size:,} directions"
    )


def against_loops_on_tables(console: Console, count: int, rounds: int, peers: int) -> None:
    """Ten thousand small worlds of each kind of table against a plain NumPy loop."""
    title = f"{count:,} worlds of tables (the loop timed on {peers} of them)"
    headings = (
        "signature, claim",
        "worlds/s in batches",
        "compiled",
        "faster than one by one by",
        "than a loop by hand by",
        "compiled",
    )
    times = []
    with table(console, title, *headings) as shown:
        for name, case in tables.CASES.items():
            batch = tables.draw(case, count)
            plain, compiled = (tables.looker(case, compiled=c) for c in (False, True))
            sample = [(tables.one(batch, i),) for i in range(peers)]
            times.append(seconds(lambda look=compiled, drawn=batch: look(drawn).told.margin))  # type: ignore[misc]
            rates = measure(
                {
                    "plain": (partial(plain, batch), count),
                    "compiled": (partial(compiled, batch), count),
                    "singly": (tables.singly(case, batch, peers), peers),
                    "loop": (partial(by_loop, case.loop, sample), peers),
                },
                rounds,
            )
            shown.add_row(
                f"{name}, {case.claim}",
                *(spread(summary(rates[who])) for who in ("plain", "compiled")),
                spread(ratio(rates["plain"], rates["singly"])),
                *(spread(ratio(rates[who], rates["loop"])) for who in ("plain", "compiled")),
            )
    console.print(f"compiled once, not counted: {', '.join(f'{t:.1f} s' for t in times)}")


CASES = [(2, 6, 1000), (3, 6, 1000), (4, 6, 1000), (6, 6, 100)]  # alphabet, horizon, batch
CASES += [(4, 2, 1000), (4, 4, 1000), (4, 8, 40)]
CASES += [(4, 6, 1), (4, 6, 16), (4, 6, 4000)]


def scaling(console: Console, rounds: int, cases: list[tuple[int, int, int]]) -> None:
    """How the engine scales in alphabet, horizon and batch, and what is left of its lead."""
    headings = ("alphabet", "horizon", "batch", "worlds/s", "million prompts/s", "by prompt", "by level")
    with table(console, "scaling of the margin; faster than numpy by ...", *headings) as shown:
        for alphabet, horizon, count in cases:
            pieces = worlds.draw_chunks(alphabet, horizon, count)
            sample = [worlds.one(pieces[0], i) for i in range(min(3, len(pieces[0].score)))]
            rates = measure(
                {
                    "engine": (run_all(worlds.engine_margins, pieces), count),
                    "by prompt": (partial(by_loop, worlds.numpy_by_prompt, sample), len(sample)),
                    "by level": (partial(by_loop, worlds.numpy_by_level, sample), len(sample)),
                },
                rounds,
            )
            rate = summary(rates["engine"])
            prompts = sum(alphabet**k for k in range(horizon))
            shown.add_row(
                *(str(x) for x in (alphabet, horizon, count)),
                spread(rate),
                short(rate.median * prompts / 1e6),
                *(short(ratio(rates["engine"], rates[name]).median) for name in ("by prompt", "by level")),
            )


def by_loop(peer: Callable[..., object], sample: list[Any]) -> None:
    for world in sample:
        peer(*world)


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


HMM_MAIN = hmm.Case(256, 256, 16)
HMM_CASES = [
    HMM_MAIN,
    hmm.Case(256, 1_000, 16),
    hmm.Case(16, 10_000, 16),
    hmm.Case(1, 100_000, 16),
    hmm.Case(256, 256, 64),
    hmm.Case(256, 64, 256),
    hmm.Case(4096, 256, 16),
]


def hidden_markov(console: Console, rounds: int, cases: list[hmm.Case]) -> None:
    """Log-likelihoods against dynamax, hmmlearn and pomegranate, and the share of the machine's limit."""
    for peer, gap in hmm.disagreement(hmm.Case(3, 20, 4, 5)).items():
        console.print(f"largest relative disagreement with {peer}: {gap:.1e}")
    copied, multiplied = hmm.limits()
    console.print(
        f"this machine: {copied / 1e9:.1f} GB/s copied, {multiplied / 1e9:.1f} Gflop/s in a product of matrices of 1024, 64 bits"
    )
    headings = ("batch", "length", "states", "million sentences/s", "of its flop limit")
    with table(console, "HMM log-likelihood, 64 symbols; faster than ...", *headings, *hmm.PEERS) as shown:
        for case in cases:
            calls = {name: (call, case.sentences) for name, call in hmm.contestants(case).items()}
            rates = measure(calls, rounds)
            rate = summary(rates["ours"])
            share = rate.median / case.sentences * case.operations / multiplied
            shown.add_row(
                *(f"{x:,}" for x in (case.batch, case.length, case.states)),
                spread(Rate(rate.median / 1e6, rate.low / 1e6, rate.high / 1e6)),
                f"{100 * share:.0f} %",
                *(spread(ratio(rates["ours"], rates[n])) if n in rates else "-" for n in hmm.PEERS),
            )
    if "pomegranate" not in hmm.contestants(hmm.Case(1, 2, 2, 3)):
        console.print(
            "pomegranate is not installed (it brings torch): pip install pomegranate, and run again"
        )


def sampling(console: Console, rounds: int, case: hmm.Case) -> None:
    """Draws of an HMM."""
    calls = {name: (call, case.sentences) for name, call in hmm.samplers(case).items()}
    rates = measure(calls, rounds)
    title = f"sampling {case.batch} texts of {case.length} sentences, {case.states} states"
    with table(console, title, "library", "million sentences/s", "ours is faster by") as shown:
        for name, samples in rates.items():
            rate = summary(samples)
            shown.add_row(
                name,
                spread(Rate(rate.median / 1e6, rate.low / 1e6, rate.high / 1e6)),
                "" if name == "ours" else spread(ratio(rates["ours"], samples)),
            )


def log_ratio_laws(console: Console, rounds: int, n: int) -> None:
    """The law of the log-ratio of n sentences against drawing it."""
    headings = (
        "pair",
        "kind",
        "bracket at the median",
        "band of the draws",
        "seconds",
        "faster than drawing by",
    )
    with table(
        console, f"law of the log-ratio of {n:,} sentences, against {laws.DRAWS:,} draws", *headings
    ) as shown:
        for name, pair in laws.pairs().items():
            law = laws.exact(pair, n)
            draw = laws.drawn(pair, n)
            rates = measure({"law": (law, 1.0), "draws": (draw, 1.0)}, rounds)
            shown.add_row(
                name,
                law().kind,
                f"{laws.width(law(), float(np.median(draw()))):.1e}",
                f"{2 * laws.band():.1e}",
                short(1 / summary(rates["law"]).median),
                spread(ratio(rates["law"], rates["draws"])),
            )


@click.command()
@click.option("--quick", is_flag=True, help="Tiny sizes: shows that it runs, measures nothing.")
@click.option("--write", is_flag=True, help="Keep the output in docs/benchmarks.md.")
def main(quick: bool, write: bool) -> None:
    """Measure the engine against plain NumPy loops, and hidden Markov models against the libraries people use."""
    text = io.StringIO()
    for console in [Console()] if not write else [Console(file=text, width=110)]:
        console.print(f"disagreement between engine and loops: {agree(5, 3, 4):.1e}")
        if quick:
            against_loops(console, 20, 2, 3, rounds=1, peers=2)
            against_loops_on_tables(console, 50, rounds=1, peers=2)
            scaling(console, rounds=1, cases=[(2, 2, 5), (3, 2, 1)])
            hidden_markov(console, rounds=1, cases=[hmm.Case(2, 3, 2, 3)])
            sampling(console, rounds=1, case=hmm.Case(2, 3, 2, 3))
            log_ratio_laws(console, rounds=1, n=20)
        else:
            against_loops(console, 10_000, 4, 6, rounds=5, peers=10)
            against_loops_on_tables(console, 10_000, rounds=5, peers=200)
            scaling(console, rounds=5, cases=CASES)
            hidden_markov(console, rounds=5, cases=HMM_CASES)
            sampling(console, rounds=5, case=HMM_MAIN)
            log_ratio_laws(console, rounds=3, n=10_000)
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
