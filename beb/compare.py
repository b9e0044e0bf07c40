"""`beb compare`: a toy world matched to a real model's constants, the same checks on both, one page.

The real side is the record of ``beb bridge check``: nothing here needs torch.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from rich.text import Text

from beb.as_json import print_record
from beb.cli import BadInput, Stopped, writable_folder
from beb.confront import Measurement, confronted, measured, referee_of, samples_of
from beb.discrepancies import LEAST_PROMPTS, Column, Discrepancy, Quantity, discrepancies
from beb.files import OutputError, replace_files, write_json, write_pictures, write_text
from beb.per_prompt import per_prompt
from beb.progress import Signs, bars
from beb.provenance import provenance
from beb.verdicts import with_verdict, word_of
from llm_bridge.checks import CheckPlan, Referee
from synth.matching import FAMILIES, Match, Target, Toy, longest_match, match, toy_of
from theory import claims
from theory.errors import WorldError
from theory.records import COMPARISON, MEASUREMENT, RecordError, checked_marks, marks
from theory.strict_json import read_strict_json

DATA = Path(__file__).parent / "data"
SHIPPED = "shipped"
SCORES = {
    2: (1.0, -1.0),
    3: (1.0, 0.0, -1.0),
    4: (1.0, 1.0, -1.0, -1.0),
    6: (1.0, 1.0, 1.0, -1.0, -1.0, -1.0),
}
NATS = "nats per sentence"
DECIDED = {"observed", "not observed"}


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
    record = read_strict_json(path, missing=f"{path}: no such file; {remedy}", remedy=remedy, fault=BadInput)
    try:
        checked_marks(record, MEASUREMENT, "measure again with this version")
    except RecordError as error:
        raise BadInput(f"{path}: {error}; {remedy}") from None
    try:
        _validate(record)
    except (TypeError, ValueError, OverflowError) as error:
        raise BadInput(
            f"{path}: {error}; run beb bridge check again with this version, or {remedy}"
        ) from None
    return record


_INTERVAL = {"value": float, "low": float, "high": float}
_CURVE = {"lengths": [int], "values": [float], "standard_errors": [float]}
_CONSTANT = {**_INTERVAL, "unit": str}
_ROWS = [[float]]
_NULLABLE = (float, None)
_RECORD: dict[str, Any] = {
    "model": {"name": str},
    "aligning_sentences": int,
    "beta_after_aligning": _INTERVAL,
    "constants": {
        **dict.fromkeys(("beta", "beta_prime", "sigma2", "sigma2_plus"), _CONSTANT),
        **{name: {"value": float, "unit": str} for name in ("largest_increment", "smallest_increment")},
        "curves": dict.fromkeys(("kl", "kl_plus", "variance", "variance_plus"), _CURVE),
    },
    "checks": [
        {
            "claim": str,
            "title": str,
            "outcome": str,
            "note": str,
            "length": _NULLABLE,
            "margin": _NULLABLE,
            "hypotheses": [{"hypothesis": str, "status": str, "evidence": str}],
        }
    ],
    "check_plan": {"log_alpha": float, "epsilon": float, "delta": float, "level": float},
    "behaviour": {"threshold": float, "gamma": float, "g_plus": float},
    "behaviour_curves": {name: [_INTERVAL] for name in ("minus", "plus", "mixture")},
    "samples": {
        **{name: {"log_ratio": _ROWS, "divergence": _ROWS} for name in ("minus", "plus", "aligned")},
        "checked": {"log_ratio": _ROWS, "scores_minus": _ROWS, "scores_plus": _ROWS},
    },
}
"""What of a record is used: keys and types of values; a list of one holds any number of such, a tuple allows any of its parts."""


def _hold(value: Any, form: Any, where: str) -> None:
    """Nothing if the value has the form.

    Raises:
      ValueError: where it does not, and what was wanted.
    """
    if isinstance(form, dict):
        if not isinstance(value, dict):
            raise ValueError(f"{where or 'the record'} is not an object")
        for key, part in form.items():
            if key not in value:
                raise ValueError(f"lacks {f'{where}.{key}'.lstrip('.')}")
            _hold(value[key], part, f"{where}.{key}".lstrip("."))
    elif isinstance(form, list):
        if not isinstance(value, list) or not value:
            raise ValueError(f"{where} is not a list of at least one")
        for k, item in enumerate(value):
            _hold(item, form[0], f"{where}[{k}]")
    elif isinstance(form, tuple):
        if value is not None:
            _hold(value, form[0], where)
    elif form is str:
        if not isinstance(value, str):
            raise ValueError(f"{where} is not text")
    elif isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{where} is not a finite number")
    elif form is int and (value != int(value) or value < 0):
        raise ValueError(f"{where} is not a whole number")


def _validate(record: Any) -> None:
    _hold(record, _RECORD, "")
    CheckPlan(**record["check_plan"])
    sizes = set()
    for sample, form in _RECORD["samples"].items():
        rows = [record["samples"][sample][name] for name in form]
        shapes = {(*{len(row) for row in columns}, len(columns)) for columns in rows}
        if len(shapes) != 1 or len(next(iter(shapes))) != 2:
            raise ValueError(f"samples.{sample}: not one number for each sentence of each prompt")
        (shape,) = shapes
        sizes.add(shape[0] - (sample == "checked"))
        if shape[1] < LEAST_PROMPTS:
            raise ValueError(
                f"samples.{sample}: {shape[1]} prompts; a comparison needs at least {LEAST_PROMPTS}"
            )
    if len(sizes) != 1 or min(sizes) < 2:
        raise ValueError("samples: prompts of one length, at least 2 sentences, and one more where checked")
    (n,) = sizes
    if any(len(curve) != n + 1 for curve in record["behaviour_curves"].values()):
        raise ValueError(f"behaviour_curves: not {n + 1} lengths, as the samples have")
    for side in ("minus", "plus"):
        if any(not -1 <= x <= 1 for row in record["samples"]["checked"][f"scores_{side}"] for x in row):
            raise ValueError(f"samples.checked.scores_{side}: a score is outside [-1, 1]")
    for name, curve in record["constants"]["curves"].items():
        if name in _RECORD["constants"]["curves"] and any(
            len(curve[k]) != n for k in ("values", "standard_errors")
        ):
            raise ValueError(f"constants.curves.{name}: not {n} lengths, as the samples have")


def read_toy(place: str) -> tuple[Toy, dict[str, Any] | None]:
    """A toy world from a file that an earlier comparison wrote, and what it was matched to where the file says so.

    Raises:
      BadInput: one line with the path and the remedy.
    """
    path = DATA / "smollm2-toy.json" if place == SHIPPED else Path(place)
    if path.is_dir():
        path = path / "toy.json"
    remedy = f"give {', '.join(FAMILIES)}, shipped, or a toy.json that beb compare wrote"
    missing = f"{place}: neither a family of toy worlds nor a file; {remedy}"
    found = read_strict_json(path, missing=missing, remedy=remedy, fault=BadInput)
    try:
        toy = toy_of(found)
    except WorldError as error:
        raise BadInput(f"{path}: {error}; {remedy}") from None
    origin = found.get("matched_to")
    known = (
        isinstance(origin, dict)
        and isinstance(origin.get("digest"), str)
        and isinstance(origin.get("curves"), dict)
        and all(isinstance(n, int) for n in origin["curves"].values())
    )
    return toy, origin if known else None


def targets_of(record: dict[str, Any], sentences: int) -> dict[str, Target]:
    """What a toy world is matched to: curves of the record, as far as an alphabet of so many sentences allows.

    Args:
      record: of the real model.
      sentences: in the alphabet of the toy.
    """
    longest = longest_match(sentences)
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
    toy: Toy, real: dict[str, Any], *, many: int, seed: int, show: Callable[[str], Any]
) -> dict[str, Any]:
    """Constants and checks of a toy world by the code, the plan, the lengths and the number of prompts of the real one.

    Args:
      many: prompts of a second, larger sample, under "many": what is compared number by number, where no exact value is known.
    """
    minus, plus = toy.component("minus"), toy.component("plus")
    samples = real["samples"]
    prompts, sentences = np.shape(samples["minus"]["log_ratio"])
    plan = CheckPlan(**real["check_plan"])

    def drawn(count: int, purpose: int, kind: str) -> tuple[Measurement, Referee]:
        def rng(k: int) -> np.random.Generator:
            return np.random.default_rng([seed, purpose, k])

        def named(name: str) -> Any:
            return show(f"{kind}, {name}")

        size = {"prompts": count, "sentences": sentences, "show": named}
        found = measured(minus, plus, rng, aligning=real["aligning_sentences"], level=plan.level, **size)
        return found, referee_of(minus, plus, toy.behaviour, found, plan, rng, **size)

    found, referee = drawn(prompts, 0, "toy")
    # The claims that the real side was asked, but for those of a user's file.
    ids = [c["claim"] for c in real.get("checks", ())]
    asked = [claims()[id] for id in ids if id in claims()] if ids else None
    _, record = confronted(found, referee, "scores of the sentences", asked)
    larger = samples_of(*drawn(many, 1, "toy, many prompts"))
    longest = toy.exact_up_to(sentences)
    exact = toy.curves(longest)
    # Behaviours are compared after all lengths, divergences before the last sentence, variances after it.
    for name in ("kl", "kl_plus"):
        exact[name] = exact[name][:sentences]
    return {
        **found.record,
        **record,
        "many": larger,
        "world": toy.record(),
        "exact": {name: values.tolist() for name, values in exact.items()},
        "exact_up_to": longest,
        "exact_constants": {
            "beta": float(exact["kl"].min()),
            "beta_prime": float(exact["kl_plus"].max()),
            "sigma2": float(exact["variance"].max()),
            "sigma2_plus": float(exact["variance_plus"].max()),
        },
    }


# What is compared


# name in `per_prompt`: name for people, unit, length of the first column, bounds of the values
SHOWN: dict[str, tuple[str, str, int, tuple[float, float] | None]] = {
    "kl": ("KL(P₋ ‖ P₊)", NATS, 0, None),
    "variance": ("Var LLR / n under P₋", "nats² per sentence", 1, None),
    "kl_plus": ("KL(P₊ ‖ P₋)", NATS, 0, None),
    "variance_plus": ("Var LLR / n under P₊", "nats² per sentence", 1, None),
    "kl_after_aligning": ("KL(P₋ ‖ P₊), an aligning prompt before", NATS, 0, None),
    "weight": ("posterior weight w", "", 0, (0.0, 1.0)),
    "kl_to_mixture": ("KL(P₋ ‖ P)", NATS, 0, None),
    "behaviour": ("behaviour expectation B_P", "", 0, (-1.0, 1.0)),
    "behaviour_minus": ("behaviour of P₋", "", 0, (-1.0, 1.0)),
    "behaviour_plus": ("behaviour of P₊", "", 0, (-1.0, 1.0)),
}


def compared(
    real: dict[str, Any],
    toy: dict[str, Any],
    fitted: dict[str, int] | None,
    *,
    level: float,
    seed: int,
) -> list[Discrepancy]:
    """Every quantity at every length that both records have.

    Args:
      fitted: for each curve that was matched, how many of its values; None where that is not known.
    """
    log_alpha = real["check_plan"]["log_alpha"]
    of_real = per_prompt(real["samples"], log_alpha)
    of_toy = per_prompt(toy["many"], log_alpha)
    columns = []
    for name, (label, unit, first, bounds) in SHOWN.items():
        exact = toy["exact"].get(name, [])
        count = min(of_real[name].shape[1], max(of_toy[name].shape[1], len(exact)))
        # w is alpha before the first sentence on both sides: not a quantity.
        for k in range(1 if name == "weight" else 0, count):
            known = None if fitted is None else k < fitted.get(name, 0)
            quantity = Quantity(label, first + k, unit, known, bounds)
            columns.append(
                Column(
                    quantity, of_real[name][:, k], float(exact[k]) if k < len(exact) else of_toy[name][:, k]
                )
            )
    return discrepancies(columns, level=level, seed=seed)


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
                "agree": c["outcome"] == other["outcome"],
                "decided": {c["outcome"], other["outcome"]} <= DECIDED,
            }
        )
    return rows


def summary(record: dict[str, Any]) -> list[str]:
    """The comparison in words, every number of it from the record."""
    real, toy, level, match_ = record["real"], record["toy"], record["level"], record["match"]
    name, rows, found = real["model"]["name"], record["claims"], record["discrepancies"]
    family = {"ngram": "first-order Markov chains", "hmm": "hidden Markov models"}[toy["world"]["family"]]
    first = f"The toy world is a mixture of two {family} over {len(toy['world']['scores'])} sentences"
    if match_ is None:
        first += ", taken as it was given."
    else:
        first += (
            f", {match_['free']} free numbers matched to {match_['count']} measured ones of {name}; the squares of the standardised differences add up "
            f"to {match_['loss']:.3g}"
        )
        first += (
            f", and its log-ratios leave the range that was seen by {match_['excess']:.2g} nats."
            if match_["excess"] > 0.05
            else "."
        )
        if match_["loss"] > 3 * match_["count"]:
            first += " It cannot follow the measured curves: the comparison is with a poor match."
    b, t = real["constants"]["beta"], toy["constants"]["beta"]
    lines = [
        first,
        f"β is {b['value']:.3g} nats per sentence [{b['low']:.3g}, {b['high']:.3g}] on the real model. On the toy it is {toy['exact_constants']['beta']:.3g} over prompts of up to "
        f"{toy['exact_up_to']} sentences, exactly; as many drawn prompts as of the real model put it at {t['value']:.3g} [{t['low']:.3g}, {t['high']:.3g}].",
    ]
    decided = [r for r in rows if r["decided"]]
    agree = [r["claim"] for r in decided if r["agree"]]
    words = f"Of {len(rows)} claims, the drawn prompts of both sides decide {len(decided)}, {len(agree)} of them alike"
    words += f" ({', '.join(map(with_verdict, agree))})" if agree else ""
    words += "".join(
        f"; {with_verdict(r['claim'])} is {r['toy']['outcome']} on the toy and {r['real']['outcome']} on the real model"
        for r in rows
        if not r["agree"]
    )
    lines.append(
        words
        + ". In brackets the verdict of the audit: what is observed on drawn prompts does not make a refuted claim true."
    )
    for side, label in (("toy", "the toy"), ("real", name)):
        seen = record["lengths"][side]
        promised = [f"{n} by {with_verdict(c)}" for c, n in seen["predicted"].items() if n is not None]
        if seen["observed"]["observed"] is None:
            when = "does not stay below γ + ε at the lengths drawn"
        else:
            start, last = seen["observed"]["earliest"], seen["observed"]["latest"]
            when = f"is below γ + ε from {seen['observed']['observed']} sentences on"
            when += f" (between {start} and {'beyond ' + str(seen['longest']) if last is None else last}, by the intervals)"
        lines.append(
            f"On {label} the behaviour after prompts of P₋, on average over prompts, {when}; "
            + (
                f"promised, for some prompt or for most, are {', '.join(promised)}."
                if promised
                else "no length is promised at these constants."
            )
        )
    lines.append(_differences(found, level))
    assumed = {h["hypothesis"] for r in rows for h in r["real"]["hypotheses"] if h["status"] == "assumed"}
    lines.append(
        "On the real model no hypothesis about every prompt is decided: what is called measured was measured on drawn prompts"
        + (f", and assumed outright is: {'; '.join(sorted(assumed))}." if assumed else ".")
    )
    return lines


def _differences(found: list[dict[str, Any]], level: float) -> str:
    judged = [d for d in found if d["p"] is not None]
    differing = [d for d in judged if d["differs"]]
    words = f"{len(judged)} quantities were compared"
    if all(d["fitted"] is None for d in found):
        words += "; which of them the toy was matched to is not known"
    else:
        words += f", {sum(not d['fitted'] for d in judged)} of which the toy was not matched to"
    words += f"; {len(differing)} differ at a family-wise level of {1 - level:.2g}"
    if differing and differing[0]["fitted"] is not None:
        words += f", {sum(not d['fitted'] for d in differing)} of them predictions"
    if differing:
        words += ". The clearest: " + "; ".join(
            f"{d['name']}, after {d['length']} sentences {_number(d['toy'])} on the toy and {_number(d['real'])} on the real model"
            for d in differing[:3]
        )
    return words + "."


def _number(x: float) -> str:
    return f"{x:.3g}".replace("-", "−")


def comparison(
    real: dict[str, Any],
    toy: Toy,
    found: Match | None,
    *,
    many: int,
    seed: int,
    level: float,
    show: Callable[[str], Any],
    fitted: dict[str, int] | None = None,
) -> dict[str, Any]:
    """The whole record of a comparison.

    Args:
      found: the match that the toy came from; None if it was given.
      many: prompts that are drawn from the toy for what is not exact.
      fitted: of a given toy, how many values of each curve of this very record it was matched to; None where that is not known.
    """
    other = toy_record(toy, real, many=many, seed=seed, show=show)
    if found is not None:
        fitted = {name: len(r) for name, r in found.residuals.items()}
    listed = compared(real, other, fitted, level=level, seed=seed)
    record: dict[str, Any] = {
        "level": level,
        "real": real,
        "toy": other,
        "fitted": fitted,
        "match": None
        if found is None
        else {
            "loss": found.loss,
            "count": found.count,
            "free": found.free,
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
                "exact": d.exact,
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


def digest_of(record: dict[str, Any]) -> str:
    """Of what a toy is matched to and compared with."""
    kept = {"samples": record["samples"], "plan": record["check_plan"]}
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()[:16]


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


def _claims_table(record: dict[str, Any]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "audit", "toy", "real", "sentences", "assumed on the real model"):
        table.add_column(heading)
    for row in record["claims"]:
        assumed = [h["hypothesis"] for h in row["real"]["hypotheses"] if h["status"] == "assumed"]
        lengths = " / ".join(
            "–" if row[s]["length"] is None else str(row[s]["length"]) for s in ("toy", "real")
        )
        table.add_row(
            row["claim"],
            word_of(row["claim"]),
            row["toy"]["outcome"],
            row["real"]["outcome"],
            lengths,
            Text("; ".join(assumed) or "–"),
        )
    return table


def compare(
    toy: str,
    real: str,
    alphabet: str,
    states: int,
    starts: int,
    prompts: int,
    level: float,
    seed: int,
    out: str,
    as_json: bool = False,
) -> None:
    """What ``beb compare`` does with its options (`beb.options.compare`)."""
    console = Console(highlight=False)
    record = read_record(real)
    known, origin = (None, None) if toy in FAMILIES else read_toy(toy)
    digest = digest_of(record)
    writable_folder(out)
    try:
        with bars(Console(stderr=True)) as bar:
            show = Signs(bar)
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
                origin = {"digest": digest, "curves": {name: len(r) for name, r in found.residuals.items()}}
            fitted = None if origin is None else origin["curves"] if origin["digest"] == digest else {}
            made = comparison(
                record, known, found, many=prompts, seed=seed, level=level, show=show, fitted=fitted
            )
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
        made = {**marks(COMPARISON), "provenance": provenance(**options), **made}
        drawn = figures(made)

        def fill(folder: Path) -> None:
            write_json(folder / "compare.json", made)
            write_json(folder / "toy.json", {**known.record(), "matched_to": origin})
            write_pictures(folder, drawn)
            write_text(folder / "index.html", page(made, drawn))

        written = replace_files(out, fill)
    except (WorldError, OutputError) as error:
        raise BadInput(str(error)) from None
    except KeyboardInterrupt:
        raise Stopped("stopped; nothing was written") from None
    if as_json:
        print_record(Path(out) / "compare.json")
        return
    console.print(_claims_table(made))
    for line in made["summary"]:
        console.print(Text(line))
    console.print("written: " + ", ".join(map(str, written)), markup=False, soft_wrap=True)
