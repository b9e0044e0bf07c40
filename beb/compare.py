"""`beb compare`: a toy world matched to a real model's constants, the same checks on both, one page.

The real side is the record of ``beb bridge check``: nothing here needs torch.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import numpy as np
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from beb.cli import BadInput, Stopped, writable_folder
from beb.confront import confronted, measured
from beb.discrepancies import Discrepancy, Group, Quantity, discrepancies
from beb.files import OutputError, replace_files, write_bytes, write_json, write_text
from beb.provenance import provenance
from llm_bridge.checks import CheckPlan, log_posterior
from synth.matching import FAMILIES, MOST_PROMPTS, Match, Target, Toy, match, toy_of
from theory.errors import WorldError
from theory.models import Floats

DATA = Path(__file__).parent / "data"
SHIPPED = "shipped"
SCORES = {
    2: (1.0, -1.0),
    3: (1.0, 0.0, -1.0),
    4: (1.0, 1.0, -1.0, -1.0),
    6: (1.0, 1.0, 1.0, -1.0, -1.0, -1.0),
}
NATS = "nats per sentence"


# The two sides


def read_record(place: str) -> dict[str, Any]:
    """The record of ``beb bridge check``: a file, its folder, or the shipped one.

    Raises:
      BadInput: one line with the path and the remedy.
    """
    path = DATA / "smollm2-check.json" if place == SHIPPED else Path(place)
    if path.is_dir():
        path = path / "check.json"
    remedy = "give a check.json that beb bridge check wrote, its folder, or shipped"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{path}: no such file; {remedy}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read ({error}); {remedy}") from None
    except json.JSONDecodeError as error:
        raise BadInput(f"{path}:{error.lineno}: not JSON ({error.msg}); {remedy}") from None
    try:
        _validate(record)
    except (KeyError, TypeError, ValueError) as error:
        reason = f"lacks {error}" if isinstance(error, KeyError) else str(error)
        raise BadInput(
            f"{path}: {reason}; run beb bridge check again with this version, or {remedy}"
        ) from None
    return record


def _validate(record: Any) -> None:
    if not isinstance(record, dict):
        raise ValueError("is not a record")
    for key in (
        "constants",
        "curves",
        "checks",
        "check_plan",
        "behaviour",
        "behaviour_curves",
        "samples",
        "model",
    ):
        record[key]
    CheckPlan(**record["check_plan"])
    for sample, names in (
        ("minus", ("log_ratio", "divergence")),
        ("plus", ("log_ratio", "divergence")),
        ("aligned", ("log_ratio", "divergence")),
        ("checked", ("log_ratio", "scores_minus", "scores_plus")),
    ):
        shapes = {np.array(record["samples"][sample][name], dtype=float).shape for name in names}
        (shape,) = shapes if len(shapes) == 1 else (None,)
        if shape is None or len(shape) != 2:
            raise ValueError(f"samples of {sample}: not one number for each sentence of each prompt")
        if not all(
            np.isfinite(np.array(record["samples"][sample][name], dtype=float)).all() for name in names
        ):
            raise ValueError(f"samples of {sample}: a number is not finite")


def read_toy(place: str) -> Toy:
    """A toy world from a file that an earlier comparison wrote.

    Raises:
      BadInput: one line with the path and the remedy.
    """
    path = DATA / "smollm2-toy.json" if place == SHIPPED else Path(place)
    if path.is_dir():
        path = path / "compare.json"
    remedy = f"give {', '.join(FAMILIES)}, shipped, or a toy.json that beb compare wrote"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{place}: neither a family of toy worlds nor a file; {remedy}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read ({error}); {remedy}") from None
    except json.JSONDecodeError as error:
        raise BadInput(f"{path}:{error.lineno}: not JSON ({error.msg}); {remedy}") from None
    if isinstance(found, dict) and isinstance(found.get("toy"), dict) and "world" in found["toy"]:
        found = found["toy"]["world"]
    try:
        return toy_of(found)
    except WorldError as error:
        raise BadInput(f"{path}: {error}; {remedy}") from None


def targets_of(record: dict[str, Any], sentences: int) -> dict[str, Target]:
    """What a toy world is matched to: curves of the record, as far as an alphabet of so many sentences allows.

    Args:
      record: of the real model.
      sentences: in the alphabet of the toy.
    """
    longest = int(math.log(MOST_PROMPTS) / math.log(sentences) + 1e-9)
    curves = record["constants"]["curves"]
    found = {
        name: Target(
            curves[name]["values"][: longest + (not name.startswith("variance"))],
            curves[name]["standard_errors"][: longest + (not name.startswith("variance"))],
        )
        for name in ("kl", "kl_plus", "variance", "variance_plus")
    }
    for side in ("minus", "plus"):
        scores = np.array(record["samples"]["checked"][f"scores_{side}"], dtype=float)[:, : longest + 1]
        # All alike: a share that such a sample seldom shows, times the range of the scores.
        least = 2 / len(scores)
        error = np.maximum(scores.std(axis=0, ddof=1) / math.sqrt(len(scores)), least)
        found[f"behaviour_{side}"] = Target(scores.mean(axis=0), error)
    return found


def toy_record(
    toy: Toy, real: dict[str, Any], *, prompts: int, seed: int, show: Callable[[str], Any]
) -> dict[str, Any]:
    """Constants and checks of a toy world by the code, the plan and the lengths of the real one.

    Args:
      prompts: in each sample.
    """
    minus, plus = toy.component("minus"), toy.component("plus")
    sentences = len(real["samples"]["minus"]["log_ratio"][0])

    def rng(purpose: int) -> np.random.Generator:
        return np.random.default_rng([seed, purpose])

    plan = CheckPlan(**real["check_plan"])
    found = measured(
        minus,
        plus,
        rng,
        prompts=prompts,
        sentences=sentences,
        aligning=real["aligning_sentences"],
        level=plan.level,
        show=show,
    )
    _, record = confronted(
        minus,
        plus,
        toy.behaviour,
        found,
        plan,
        rng,
        prompts=prompts,
        sentences=len(real["samples"]["checked"]["log_ratio"][0]) - 1,
        rule="scores of the sentences",
        show=show,
    )
    exact = toy.curves()
    return {
        **found.record,
        **record,
        "world": toy.record(),
        "exact": {name: values.tolist() for name, values in exact.items()},
        "exact_constants": {
            "beta": float(exact["kl"].min()),
            "beta_prime": float(exact["kl_plus"].max()),
            "sigma2": float(exact["variance"].max()),
            "sigma2_plus": float(exact["variance_plus"].max()),
        },
    }


# What is compared


def per_prompt(record: dict[str, Any], log_alpha: float) -> dict[str, Floats]:
    """Quantities of every prompt of a record, shape (prompts, lengths) each."""
    s = {
        sample: {name: np.array(v, dtype=float) for name, v in columns.items()}
        for sample, columns in record["samples"].items()
    }

    def deviations(ratio: Floats) -> Floats:
        sums = np.cumsum(ratio, axis=1)
        n = np.arange(1, ratio.shape[1] + 1)
        return (sums - sums.mean(axis=0)) ** 2 * len(sums) / (len(sums) - 1) / n

    steps = s["checked"]["log_ratio"]
    before = np.concatenate([np.zeros((len(steps), 1)), np.cumsum(steps, axis=1)[:, :-1]], axis=1)
    log_w = log_posterior(log_alpha, before)
    w = np.exp(log_w)
    with np.errstate(divide="ignore"):
        log_rest = np.log(-np.expm1(log_w))
    return {
        "kl": s["minus"]["divergence"],
        "variance": deviations(s["minus"]["log_ratio"]),
        "kl_plus": s["plus"]["divergence"],
        "variance_plus": deviations(s["plus"]["log_ratio"]),
        "kl_after_aligning": s["aligned"]["divergence"],
        "log_ratio": before,
        "weight": w,
        # log P-(y|s)/P(y|s) of the sentence y that P- said next: its mean is KL(P- || P).
        "kl_to_mixture": -np.logaddexp(log_w, log_rest - steps),
        "behaviour": w * s["checked"]["scores_minus"] + (1 - w) * s["checked"]["scores_plus"],
        "behaviour_minus": s["checked"]["scores_minus"],
        "behaviour_plus": s["checked"]["scores_plus"],
    }


# name in `per_prompt`: name for people, unit, length of the first column, sample of prompts it comes from
SHOWN = {
    "kl": ("KL(P₋ ‖ P₊)", NATS, 0, "minus"),
    "variance": ("Var LLR / n under P₋", "nats² per sentence", 1, "minus"),
    "kl_plus": ("KL(P₊ ‖ P₋)", NATS, 0, "plus"),
    "variance_plus": ("Var LLR / n under P₊", "nats² per sentence", 1, "plus"),
    "kl_after_aligning": ("KL(P₋ ‖ P₊) after an aligning prompt", NATS, 0, "aligned"),
    "weight": ("posterior weight w", "", 0, "checked"),
    "kl_to_mixture": ("KL(P₋ ‖ P)", NATS, 0, "checked"),
    "behaviour": ("behaviour expectation B_P", "", 0, "checked"),
    "behaviour_minus": ("behaviour of P₋", "", 0, "checked"),
    "behaviour_plus": ("behaviour of P₊", "", 0, "checked"),
}


def compared(
    real: dict[str, Any], toy: dict[str, Any], fitted: dict[str, int], *, level: float, seed: int
) -> list[Discrepancy]:
    """Every quantity at every length that both records have.

    Args:
      fitted: for each curve that was matched, how many of its values.
    """
    log_alpha = real["check_plan"]["log_alpha"]
    sides = [per_prompt(record, log_alpha) for record in (real, toy)]
    groups: dict[str, Group] = {}
    for sample in dict.fromkeys(shown[3] for shown in SHOWN.values()):
        quantities: list[Quantity] = []
        columns: list[list[Floats]] = [[], []]
        for name, (label, unit, first, source) in SHOWN.items():
            if source != sample:
                continue
            count = min(side[name].shape[1] for side in sides)
            # w is alpha before the first sentence on both sides: not a quantity.
            start = 1 if name == "weight" else 0
            quantities += [
                Quantity(label, first + k, unit, k < fitted.get(name, 0)) for k in range(start, count)
            ]
            for column, side in zip(columns, sides, strict=True):
                column.append(side[name][:, start:count])
        groups[sample] = Group(quantities, *(np.concatenate(column, axis=1) for column in columns))
    return discrepancies(groups, level=level, seed=seed)


def first_below(curve: list[dict[str, float]], threshold: float) -> dict[str, int | None]:
    """Length from which on the mean behaviour stays below a threshold, by its value and by the ends of its interval.

    Args:
      curve: intervals after 0, 1, ... sentences.

    Returns:
      ``earliest`` by the lower ends, ``observed`` by the values, ``latest`` by the upper ends; None where it is not reached.
    """
    found: dict[str, int | None] = {}
    for name, end in (("earliest", "low"), ("observed", "value"), ("latest", "high")):
        at = None
        for n in range(len(curve) - 1, -1, -1):
            if curve[n][end] >= threshold:
                break
            at = n
        found[name] = at
    return found


def claim_rows(real: dict[str, Any], toy: dict[str, Any]) -> list[dict[str, Any]]:
    """Claim by claim: what came out on both sides, and what is known of the hypotheses on the real one."""
    of_toy = {c["claim"]: c for c in toy["checks"]}
    rows = []
    for c in real["checks"]:
        other = of_toy.get(c["claim"])
        if other is None:
            continue
        rows.append(
            {
                "claim": c["claim"],
                "title": c["title"],
                "toy": other,
                "real": c,
                "agree": c["verdict"] == other["verdict"],
            }
        )
    return rows


def summary(record: dict[str, Any]) -> list[str]:
    """The comparison in words, every number of it from the record."""
    real, toy, level = record["real"], record["toy"], record["level"]
    name = real["model"]["name"]
    rows, found = record["claims"], record["discrepancies"]
    differing = [d for d in found if d["differs"]]
    predicted = [d for d in found if not d["fitted"]]
    agree = [r["claim"] for r in rows if r["agree"]]
    family = {"ngram": "first-order Markov chains", "hmm": "hidden Markov models"}[toy["world"]["family"]]
    lines = [
        f"The toy world is a mixture of two {family} over {len(toy['world']['scores'])} sentences"
        + (
            f", matched to {record['match']['count']} measured numbers of {name} "
            f"(sum of squared standardised differences {record['match']['loss']:.3g})."
            if record["match"]
            else ", taken as it was given."
        )
    ]
    b, t = real["constants"]["beta"], toy["constants"]["beta"]
    lines.append(
        f"β is {b['value']:.3g} nats per sentence [{b['low']:.3g}, {b['high']:.3g}] on the real model and {toy['exact_constants']['beta']:.3g} "
        f"exactly on the toy, which the same estimator puts at {t['value']:.3g} [{t['low']:.3g}, {t['high']:.3g}]."
    )
    lines.append(
        f"Of {len(rows)} claims, {len(agree)} come out alike"
        + (f" ({', '.join(agree)})" if agree else "")
        + "".join(
            f"; {r['claim']} is {r['toy']['verdict']} on the toy and {r['real']['verdict']} on the real model"
            for r in rows
            if not r["agree"]
        )
        + "."
    )
    lengths = record["lengths"]
    for side, label in (("toy", "the toy"), ("real", name)):
        seen = lengths[side]
        promised = ", ".join(f"{n} by {c}" for c, n in seen["predicted"].items() if n is not None)
        if seen["observed"]["observed"] is None:
            when = "does not stay below γ + ε at the lengths measured"
        else:
            first, last = seen["observed"]["earliest"], seen["observed"]["latest"]
            when = f"is below γ + ε from {seen['observed']['observed']} sentences on"
            when += f" (between {first} and {'beyond ' + str(seen['longest']) if last is None else last}, by the intervals)"
        lines.append(
            f"On {label} the mean behaviour after prompts of P₋ {when}"
            + (f"; promised are {promised}." if promised else "; no length is promised at these constants.")
        )
    lines.append(
        f"{len(found)} quantities were compared, {len(predicted)} of which the toy was not matched to; {len(differing)} differ at a family-wise level of "
        f"{1 - level:.2g}, {sum(not d['fitted'] for d in differing)} of them predictions."
        + (
            " The clearest: "
            + "; ".join(
                f"{d['name']} after {d['length']}, {_number(d['toy'])} on the toy and {_number(d['real'])} on the real model"
                for d in differing[:3]
            )
            + "."
            if differing
            else ""
        )
    )
    assumed = sum(h["status"] == "assumed" for r in rows for h in r["real"]["hypotheses"])
    lines.append(
        "On the real model no hypothesis about every prompt is decided: what is called measured was measured on drawn prompts"
        + (f", and {assumed} hypotheses are assumed outright." if assumed else ".")
    )
    return lines


def _number(x: float) -> str:
    return f"{x:.3g}".replace("-", "−")


def comparison(
    real: dict[str, Any],
    toy: Toy,
    found: Match | None,
    *,
    prompts: int,
    seed: int,
    level: float,
    show: Callable[[str], Any],
) -> dict[str, Any]:
    """The whole record of a comparison."""
    other = toy_record(toy, real, prompts=prompts, seed=seed, show=show)
    fitted = {} if found is None else {name: len(r) for name, r in found.residuals.items()}
    listed = compared(real, other, fitted, level=level, seed=seed)
    record: dict[str, Any] = {
        "level": level,
        "real": real,
        "toy": other,
        "match": None
        if found is None
        else {
            "loss": found.loss,
            "count": found.count,
            "excess": found.excess,
            "starts": list(found.starts),
            "residuals": {name: r.tolist() for name, r in found.residuals.items()},
        },
        "claims": claim_rows(real, other),
        "discrepancies": [
            {
                "name": d.quantity.name,
                "length": d.quantity.length,
                "unit": d.quantity.unit,
                "fitted": d.quantity.fitted,
                "real": d.real,
                "toy": d.toy,
                "difference": d.difference,
                "low": d.low,
                "high": d.high,
                "p": d.p,
                "differs": d.differs(level),
            }
            for d in listed
        ],
        "lengths": {side: _lengths(r) for side, r in (("toy", other), ("real", real))},
    }
    record["summary"] = summary(record)
    return record


def _lengths(record: dict[str, Any]) -> dict[str, Any]:
    curve = record["behaviour_curves"]["mixture"]
    return {
        "predicted": {
            c["claim"]: c["length"]
            for c in record["checks"]
            if c["claim"] in ("thm1", "thm1-tight", "thm5-cantelli")
        },
        "guard": next((c["length"] for c in record["checks"] if c["claim"] == "guard-length"), None),
        "observed": first_below(curve, record["behaviour"]["threshold"]),
        "longest": len(curve) - 1,
    }


# Command line


@contextmanager
def _progress() -> Iterator[Callable[[str], Callable[[int, int], None]]]:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    errors = Console(stderr=True)
    tasks: dict[str, TaskID] = {}
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:

        def show(name: str) -> Callable[[int, int], None]:
            def update(done: int, total: int) -> None:
                if name not in tasks:
                    tasks[name] = bar.add_task(name, total=total)
                bar.update(tasks[name], completed=done, total=total)

            return update

        yield show


def _claims_table(record: dict[str, Any]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "toy", "real", "sentences", "assumed on the real model"):
        table.add_column(heading)
    for row in record["claims"]:
        assumed = [h["hypothesis"] for h in row["real"]["hypotheses"] if h["status"] == "assumed"]
        lengths = " / ".join(
            "–" if row[s]["length"] is None else str(row[s]["length"]) for s in ("toy", "real")
        )
        table.add_row(
            row["claim"],
            row["toy"]["verdict"],
            row["real"]["verdict"],
            lengths,
            Text("; ".join(assumed) or "–"),
        )
    return table


@click.command(name="compare")
@click.argument("toy", metavar="TOY")
@click.argument("real", metavar="REAL")
@click.option(
    "--alphabet",
    type=click.Choice([str(k) for k in SCORES]),
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
    type=click.IntRange(min=16),
    default=1024,
    show_default=True,
    help="Drawn from the toy for each sample.",
)
@click.option("--level", type=click.FloatRange(0.5, 0.9999), default=0.95, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--out", default="compare-report", show_default=True, help="Folder of the report.")
def compare_command(
    toy: str,
    real: str,
    alphabet: str,
    states: int,
    starts: int,
    prompts: int,
    level: float,
    seed: int,
    out: str,
) -> None:
    """Set a toy world beside a real model: the same checks on both.

    TOY is ngram or hmm (matched to the real model's constants), shipped, or a toy.json that an earlier comparison wrote. REAL is
    the check.json that beb bridge check wrote, its folder, or shipped (SmolLM2-135M-Instruct, kind and unkind).
    """
    console = Console(highlight=False)
    record = read_record(real)
    known = None if toy in FAMILIES else read_toy(toy)
    writable_folder(out)
    try:
        with _progress() as show:
            found = None
            if known is None:
                scores = SCORES[int(alphabet)]
                constants = record["constants"]
                found = match(
                    targets_of(record, len(scores)),
                    family=toy,
                    scores=scores,
                    states=states,
                    largest=constants["largest_increment"]["value"],
                    smallest=constants["smallest_increment"]["value"],
                    starts=starts,
                    seed=seed,
                    progress=show("matching"),
                )
                known = found.toy
            made = comparison(record, known, found, prompts=prompts, seed=seed, level=level, show=show)
        from beb.compare_report import figures, page

        options = {
            "toy": toy,
            "real": real,
            "alphabet": int(alphabet),
            "states": states,
            "starts": starts,
            "prompts": prompts,
            "level": level,
            "seed": seed,
        }
        made = {"provenance": provenance(**options), **made}
        drawn = figures(made)

        def fill(folder: Path) -> None:
            write_json(folder / "compare.json", made)
            write_json(folder / "toy.json", known.record())
            for picture in drawn:
                write_text(folder / f"{picture.name}.svg", picture.svg)
                write_bytes(folder / f"{picture.name}.pdf", picture.pdf)
            write_text(folder / "index.html", page(made, drawn))

        written = replace_files(out, fill)
    except (WorldError, OutputError) as error:
        raise BadInput(str(error)) from None
    except KeyboardInterrupt:
        raise Stopped("stopped; nothing was written") from None
    console.print(_claims_table(made))
    for line in made["summary"]:
        console.print(Text(line))
    console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)
