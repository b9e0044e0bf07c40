"""Tables of measured values: read, checked row by row, told apart by their columns.

| columns | what was measured |
|---|---|
| sentences, kl_nats, [kl_stderr] | KL(P- \\|\\| P) after n sentences, "kl-to-model" |
| the same with log_ratio_std | KL(P- \\|\\| P+) after n sentences, "kl-between", and "deviation", that of the next log-ratio |
| sentences, log_ratio_variance, [variance_stderr] | Var log P-/P+ of n sentences, "variance" |
| sentences, positive_responses, responses, prompt | good replies after n sentences, "counts" |

Each may have a column aligning_prompt, whose values are groups. The records of `beb bridge` (JSON) are read as well.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
QUANTITIES = {
    "kl-to-model": "KL(P₋ ‖ P) after n sentences of P₋, nats per sentence",
    "kl-between": "KL between the components after n sentences, nats per sentence",
    "deviation": "standard deviation of the log-ratio of the next sentence after n, nats",
    "variance": "variance of the log-ratio of n sentences, nats²",
    "counts": "good replies after n sentences",
}
UNBIASED = 4  # standard errors below 0 that an estimate of a divergence may lie
ONE_GROUP = "all"
MOST_SENTENCES = 10**6
LARGEST = 1e12  # of a measured value or a count: beyond it squares lose their digits


class TableError(ValueError):
    """A table that cannot be read; ``str`` is one line: file, row, column, fault, remedy."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))


@dataclass(frozen=True)
class Series:
    """Measured values of one quantity.

    Attributes:
      name: file name, and where in it if it holds several.
      quantity: a key of `QUANTITIES`.
      groups: names, in the order of ``group``; "without" an aligning prompt comes first.
      sentences: n of each row, (rows,).
      group: index into ``groups``, (rows,).
      value: nats, nats squared, or good replies, (rows,).
      stderr: standard errors of the values, (rows,); 1 where none were given.
      known_error: whether standard errors were given.
      prompt: index of the prompt, (rows,); counts only, else 0.
      responses: replies behind each count, (rows,); counts only, else 0.
      prompts: names of prompts.
      sha256: digest of the file.
      notes: rows that were left out and why.
    """

    name: str
    quantity: str
    groups: tuple[str, ...]
    sentences: Floats
    group: Ints
    value: Floats
    stderr: Floats
    known_error: bool
    prompt: Ints
    responses: Ints
    prompts: tuple[str, ...]
    sha256: str
    notes: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Number of measured values."""
        return len(self.value)

    def upto(self, most: int) -> Series:
        """The rows of at most so many sentences."""
        kept = self.sentences <= most
        if kept.all():
            return self
        note = f"{int((~kept).sum())} rows of more than {most} sentences left out as asked"
        columns = ("sentences", "group", "value", "stderr", "prompt", "responses")
        return replace(self, **{c: getattr(self, c)[kept] for c in columns}, notes=(*self.notes, note))


def series(
    quantity: str,
    sentences: Sequence[float],
    value: Sequence[float],
    stderr: Sequence[float] | None = None,
    *,
    name: str = "table",
    group: Sequence[str] | None = None,
    prompt: Sequence[str] | None = None,
    responses: Sequence[int] | None = None,
    sha256: str = "",
    notes: Sequence[str] = (),
) -> Series:
    """A series from columns that are known to be sound; see `Series` for their meaning."""
    rows = len(value)
    labels = list(group) if group is not None else [ONE_GROUP] * rows
    groups = sorted(set(labels), key=lambda g: (g != "without", g))
    names = list(prompt) if prompt is not None else [""] * rows
    prompts = sorted(set(names), key=lambda p: (len(p), p))
    return Series(
        name,
        quantity,
        tuple(groups),
        np.asarray(sentences, dtype=np.float64),
        np.array([groups.index(g) for g in labels], dtype=np.int64),
        np.asarray(value, dtype=np.float64),
        np.ones(rows) if stderr is None else np.asarray(stderr, dtype=np.float64),
        stderr is not None,
        np.array([prompts.index(p) for p in names], dtype=np.int64),
        np.zeros(rows, dtype=np.int64) if responses is None else np.asarray(responses, dtype=np.int64),
        tuple(prompts),
        sha256,
        tuple(notes),
    )


# Reading --------------------------------------------------------------------------------------------------------------

_ERROR = {
    "kl_nats": "kl_stderr",
    "log_ratio_std": "log_ratio_std_stderr",
    "log_ratio_variance": "variance_stderr",
}
_COLUMN = {
    "kl-to-model": "kl_nats",
    "kl-between": "kl_nats",
    "deviation": "log_ratio_std",
    "variance": "log_ratio_variance",
}
_NEEDED = {
    "kl-to-model": ("sentences", "kl_nats"),
    "kl-between": ("sentences", "kl_nats"),
    "deviation": ("sentences", "log_ratio_std"),
    "variance": ("sentences", "log_ratio_variance"),
    "counts": ("prompt", "sentences", "positive_responses", "responses"),
}
_KNOWN = {
    "aligning_prompt",
    "prompt",
    "sentences",
    "kl_nats",
    "kl_stderr",
    "log_ratio_std",
    "log_ratio_std_stderr",
    "log_ratio_variance",
    "variance_stderr",
    "positive_responses",
    "responses",
}


def read_tables(path: str | Path, quantity: str | None = None) -> list[Series]:
    """What a CSV table or a record of `beb bridge` holds.

    Args:
      path: a file; ``.json`` is a record, all else a table.
      quantity: a key of `QUANTITIES`, where the columns do not tell; None to tell by the columns.

    Raises:
      TableError: one line with the file, the row as an editor counts lines, the column and the remedy.
    """
    file = Path(path)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise TableError(f"{path}: {error.strerror or error}; give a table that can be read") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise TableError(f"{path}:{line}: not UTF-8; save the table as UTF-8") from None
    digest = hashlib.sha256(raw).hexdigest()
    if file.suffix.lower() == ".json":
        return _from_record(str(path), text, digest)
    return _from_csv(str(path), text, digest, quantity)


@dataclass(frozen=True)
class _Row:
    """A row of a CSV table, which knows where it stands."""

    file: str
    line: int
    cells: Mapping[str, str]

    def fault(self, column: str, what: str) -> TableError:
        return TableError(f"{self.file}:{self.line}: column {column}: {what}")

    def number(self, column: str) -> float:
        text = self.cells[column].strip()
        if not text:
            raise self.fault(column, "empty; give a number or remove the row")
        try:
            value = float(text)
        except ValueError:
            raise self.fault(
                column, f"{text[:40]!r} is no number; give digits with a decimal point"
            ) from None
        if not math.isfinite(value):
            raise self.fault(column, f"{text[:40]!r} is not finite; remove the row or give the number")
        if abs(value) > LARGEST:
            raise self.fault(column, f"{text[:40]} is beyond {LARGEST:g}; check the unit")
        return value

    def whole(self, column: str, least: int, most: float = LARGEST) -> int:
        value = self.number(column)
        if value != int(value):
            raise self.fault(column, f"{value:g} is no whole number; give an integer")
        if value < least:
            raise self.fault(column, f"{value:g} is below {least}; give {least} or more")
        if value > most:
            raise self.fault(column, f"{value:g} is above {most:g}; give less")
        return int(value)

    def error(self, column: str) -> float:
        value = self.number(column)
        if value < 0:
            raise self.fault(column, f"{value:g} is negative; a standard error is above 0")
        return value

    def name(self, column: str) -> str:
        text = self.cells[column].strip()
        if not text:
            raise self.fault(column, "empty; give a name")
        return text


def _rows(file: str, text: str) -> tuple[list[str], int, list[_Row]]:
    """Header, its line, and the rows that are not blank."""
    if "\0" in text:
        raise TableError(f"{file}: holds NUL characters; give a CSV table saved as text")
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] | None = None
    header_line, found = 0, []
    # A quoted cell may span lines: a row begins on the line after the last one that was read.
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header, header_line = [cell.strip() for cell in cells], line
                twice = sorted({c for c in header if header.count(c) > 1})
                if twice:
                    raise TableError(
                        f"{file}:{line}: column {twice[0] or '(no name)'} stands twice; remove one"
                    )
                continue
            if len(cells) != len(header):
                raise TableError(
                    f"{file}:{line}: {len(cells)} cells where the header has {len(header)}; give one for each column, separated by commas"
                )
            found.append(_Row(file, line, dict(zip(header, cells, strict=True))))
    except csv.Error as error:
        raise TableError(f"{file}:{max(1, reader.line_num)}: not CSV ({error}); check the quotes") from None
    if header is None:
        raise TableError(f"{file}: empty; give a header and at least two rows")
    return header, header_line, found


def _told(file: str, line: int, header: Sequence[str], asked: str | None) -> str:
    """Which quantity a header stands for."""
    has = set(header)
    if asked is not None:
        told = asked
    elif has & {"positive_responses", "responses"}:
        told = "counts"
    elif has & {"log_ratio_variance", "variance_stderr"}:
        told = "variance"
    elif has & {"kl_nats", "kl_stderr"}:
        told = "kl-between" if "log_ratio_std" in has else "kl-to-model"
    else:
        raise TableError(
            f"{file}:{line}: no column kl_nats, log_ratio_variance or positive_responses among {', '.join(header)[:120]}; "
            "name the columns as in docs/fit.md"
        )
    missing = [c for c in _NEEDED[told] if c not in has]
    if missing:
        raise TableError(
            f"{file}:{line}: column {missing[0]} is missing; a table of {told} needs {', '.join(_NEEDED[told])}"
        )
    return told


def _from_csv(file: str, text: str, digest: str, asked: str | None) -> list[Series]:
    header, header_line, rows = _rows(file, text)
    told = _told(file, header_line, header, asked)
    if not rows:
        raise TableError(f"{file}:{header_line}: no rows below the header; give at least two")
    if len(rows) == 1:
        raise TableError(f"{file}:{rows[0].line}: a single row; a curve needs at least two")
    grouped = "aligning_prompt" in header
    groups = [row.name("aligning_prompt") for row in rows] if grouped else None
    sentences = [row.whole("sentences", 0, MOST_SENTENCES) for row in rows]
    prompts = [row.name("prompt") for row in rows] if told == "counts" else None
    _no_duplicates(rows, groups, prompts, sentences)
    notes = [f"column {c} is not used" for c in header if c not in _KNOWN]
    if told == "counts":
        counts = [row.whole("positive_responses", 0) for row in rows]
        responses = [row.whole("responses", 1) for row in rows]
        for row, k, of in zip(rows, counts, responses, strict=True):
            if k > of:
                raise row.fault("positive_responses", f"{k} of {of} responses; give no more than there were")
        return [
            series(
                told,
                sentences,
                counts,
                name=Path(file).name,
                group=groups,
                prompt=prompts,
                responses=responses,
                sha256=digest,
                notes=notes,
            )
        ]
    found = [_values(file, digest, told, header, rows, sentences, groups, notes)]
    if told == "kl-between" and "log_ratio_std" in header:
        found.append(_values(file, digest, "deviation", header, rows, sentences, groups, []))
    return found


def _values(
    file: str,
    digest: str,
    told: str,
    header: Sequence[str],
    rows: Sequence[_Row],
    sentences: Sequence[int],
    groups: list[str] | None,
    notes: list[str],
) -> Series:
    """The series of one column of values and that of its errors."""
    column = _COLUMN[told]
    given = _ERROR[column] in header
    value, stderr, kept = [], [], []
    for k, row in enumerate(rows):
        x = row.number(column)
        e = row.error(_ERROR[column]) if given else 1.0
        # An unbiased estimate of a divergence that is almost 0 may fall below 0.
        if x < (-UNBIASED * e if given and told.startswith("kl") else 0):
            raise row.fault(column, f"{x:g} is negative; a {column.removesuffix('_nats')} is not")
        if told == "variance" and sentences[k] == 0:
            if x > 0:
                raise row.fault(column, f"{x:g} for no sentences; their log-ratio is 0, remove the row")
            notes.append(f"row {row.line}: no sentences have log-ratio 0; left out")
            continue
        if e == 0:
            raise row.fault(_ERROR[column], "0; give a standard error above 0, or leave the column out")
        if told == "variance" and x == 0:
            raise row.fault(column, "0 for one or more sentences; remove the row or give the variance")
        value.append(x)
        stderr.append(e)
        kept.append(k)
    if len(kept) < 2:
        raise TableError(f"{file}:{rows[-1].line}: fewer than two rows are left; a curve needs at least two")
    if not given:
        notes.append(f"no column {_ERROR[column]}: one standard error for all rows is inferred")
    return series(
        told,
        [sentences[k] for k in kept],
        value,
        stderr if given else None,
        name=Path(file).name,
        group=[groups[k] for k in kept] if groups else None,
        sha256=digest,
        notes=notes,
    )


def _no_duplicates(
    rows: Sequence[_Row], groups: list[str] | None, prompts: list[str] | None, sentences: Sequence[int]
) -> None:
    seen: dict[tuple[str, str, int], int] = {}
    for k, row in enumerate(rows):
        key = (groups[k] if groups else "", prompts[k] if prompts else "", sentences[k])
        if key in seen:
            raise row.fault(
                "sentences",
                f"{sentences[k]} stands in row {seen[key]} already; give each length once a curve",
            )
        seen[key] = row.line


# Records of beb bridge ------------------------------------------------------------------------------------------------

_CURVES: tuple[tuple[str, str, Callable[[Any], Any]], ...] = (
    ("kl", "kl-between", lambda r: r["constants"]["curves"]["kl"]),
    ("kl_to_model", "kl-to-model", lambda r: r["curves"]["kl_to_model"]),
    ("variance", "variance", lambda r: r["constants"]["curves"]["variance"]),
)


def _from_record(file: str, text: str, digest: str) -> list[Series]:
    try:
        record = json.loads(text)
    except json.JSONDecodeError as error:
        raise TableError(
            f"{file}:{error.lineno}: not JSON ({error.msg}); give a record of beb bridge"
        ) from None
    except RecursionError:
        raise TableError(f"{file}: nested too deeply; give a record of beb bridge") from None
    found = []
    for name, quantity, pick in _CURVES:
        try:
            curve = pick(record)
        except (KeyError, TypeError):
            continue
        found.append(_curve(file, name, quantity, curve, digest))
    if not found:
        raise TableError(f"{file}: no measured curves; give measure.json or check.json of beb bridge")
    return found


def _curve(file: str, name: str, quantity: str, curve: Any, digest: str) -> Series:
    remedy = "give a record as beb bridge wrote it"
    try:
        n, value, stderr = (
            np.asarray(curve[key], dtype=np.float64) for key in ("lengths", "values", "standard_errors")
        )
    except (KeyError, TypeError, ValueError):
        raise TableError(
            f"{file}: curve {name}: lengths, values or standard_errors are no numbers; {remedy}"
        ) from None
    if not (n.ndim == 1 and n.shape == value.shape == stderr.shape and len(n) > 1):
        raise TableError(
            f"{file}: curve {name}: needs at least two lengths, each with a value and an error; {remedy}"
        )
    sound = (
        np.isfinite(value) & (stderr > 0) & (n >= 0) & (n == np.round(n)) & (value >= 0) & (value < LARGEST)
    )
    if not sound.all() or len(set(n.tolist())) < len(n):
        raise TableError(
            f"{file}: curve {name}: a value is not finite, negative, without error or twice; {remedy}"
        )
    notes = ["standard errors are over prompts, which serve all lengths: rows are correlated"]
    if quantity == "variance":  # the record has the variance per sentence
        n, value, stderr = n[n > 0], (value * n)[n > 0], (stderr * n)[n > 0]
    return series(
        quantity,
        n.tolist(),
        value.tolist(),
        stderr.tolist(),
        name=f"{Path(file).name}: {name}",
        sha256=digest,
        notes=notes,
    )
