"""Tables of measured values: read, checked row by row, told apart by their columns.

| columns | what was measured |
|---|---|
| sentences, kl_nats, [kl_stderr] | KL(P- \\|\\| P) of the next sentence after n, "kl-to-model" |
| the same with kl_of "all that follows" | KL(P- \\|\\| P) of all that follows n sentences, log 1/w, "kl-of-rest" |
| the same with log_ratio_std | KL(P- \\|\\| P+) after n sentences, "kl-between", and "deviation", that of the next log-ratio |
| sentences, log_ratio_variance, [variance_stderr] | Var log P-/P+ of n sentences, "variance" |
| sentences, positive_responses, responses, prompt | good replies after n sentences, "counts" |

What a divergence is of stands in a column kl_of: "next sentence" (so without the column, which a note says), "all that follows", or "8
tokens", as where that many tokens of the next sentence were scored. The sum of the first is bounded by log 1/alpha, each value of the second is;
laws of one fitted to the other give constants that are neither alpha nor beta.

Each table may have a column aligning_prompt, whose values are groups. A table of several quantities gives a series of each; counts stand
alone. What is not used is named in the notes. The records of `beb bridge` (JSON) are read as well.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synth.text import binary_kind, data_kind, settled
from theory.records import MEASUREMENT, RecordError, checked_marks
from theory.strict_json import strict_json

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
QUANTITIES = {
    "kl-to-model": "KL(P₋ ‖ P) of the next sentence after n sentences of P₋, nats per sentence",
    "kl-of-rest": "KL(P₋ ‖ P) of all that follows n sentences of P₋, log 1/w, nats",
    "kl-between": "KL between the components after n sentences, nats per sentence",
    "deviation": "standard deviation of the log-ratio of the next sentence after n, nats",
    "variance": "variance of the log-ratio of n sentences, nats²",
    "counts": "good replies after n sentences",
}
SENTENCE, REST = "next sentence", "all that follows"
SPANS = {"kl-to-model": SENTENCE, "kl-of-rest": REST, "kl-between": SENTENCE}
"""What a divergence is of where the table does not say."""
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
      span: what each divergence is of: "next sentence", "8 tokens", "all that follows"; "" for other quantities.
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
    span: str = ""

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
    span: str | None = None,
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
        SPANS.get(quantity, "") if span is None else span,
    )


# Reading --------------------------------------------------------------------------------------------------------------

_ERROR = {
    "kl_nats": "kl_stderr",
    "log_ratio_std": "log_ratio_std_stderr",
    "log_ratio_variance": "variance_stderr",
}
_COLUMN = {
    "kl-to-model": "kl_nats",
    "kl-of-rest": "kl_nats",
    "kl-between": "kl_nats",
    "deviation": "log_ratio_std",
    "variance": "log_ratio_variance",
}
_NEEDED = {
    "kl-to-model": ("sentences", "kl_nats"),
    "kl-of-rest": ("sentences", "kl_nats"),
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
    "kl_of",
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
    kind = binary_kind(raw)
    if kind is not None:
        raise TableError(f"{path}: {kind}")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise TableError(f"{path}:{line}: not UTF-8; save the table as UTF-8") from None
    digest = hashlib.sha256(raw).hexdigest()
    if file.suffix.lower() == ".json":
        return _from_record(str(path), text, digest, quantity)
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
        if not _NUMBER.fullmatch(text):
            remedy = next((told for form, told in _ALMOST if form.fullmatch(text)), "")
            raise self.fault(column, f"{text[:40]!r} is no number; give digits with a decimal point{remedy}")
        value = float(text)
        if not math.isfinite(value):
            raise self.fault(column, f"{text[:40]!r} is not finite; remove the row or give the number")
        if value == 0 and any(digit in "123456789" for digit in re.split("[eE]", text)[0]):
            raise self.fault(column, f"{text[:40]!r} is too small for a 64-bit number; check the unit")
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
        text = settled(self.cells[column], Counter())
        if not text:
            raise self.fault(column, "empty; give a name")
        # These two are compared with each other, however they are written.
        return text.lower() if column == "aligning_prompt" and text.lower() in _COMPARED else text

    def span(self, column: str) -> str:
        """What a divergence is of, in the words of `SPANS`, or "N tokens"."""
        text = " ".join(settled(self.cells[column], Counter()).lower().replace("-", " ").split())
        if text in (SENTENCE, REST):
            return text
        if found := _TOKENS.fullmatch(text):
            return f"{found[1]} tokens"
        raise self.fault(
            column,
            f"{text[:40]!r} is none of {SENTENCE!r}, {REST!r} and a number of tokens such as '8 tokens'",
        )

    def empty(self, column: str) -> bool:
        return not self.cells[column].strip()


# ASCII digits alone: Python's own reading would let 1_000 and nan through. What is not finite gets a fault of its own.
_NUMBER = re.compile(
    r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?(?:nan|inf|infinity)", re.ASCII | re.IGNORECASE
)
_ALMOST = (
    (re.compile(r"[+-]?\d{1,3}(?:[,_' \u00a0\u2009]\d{3})+(?:\.\d*)?"), ", and none between thousands"),
    (re.compile(r"[+-]?\d*,\d+"), ", not a comma"),
    (re.compile(r"[\u2010-\u2015\u2212].*"), ", and the minus sign of the keyboard"),
    (re.compile(r"[+-]?[\d.]+(?:[eE][+-]?\d+)?\s*[^\d\s.,].*"), ", without a unit"),
)
_COMPARED = ("with", "without")


def _heading(cell: str, notes: list[str]) -> str:
    """The name of a column; one that is known but for case, blanks and hyphens is read as that."""
    name = settled(cell, Counter())
    plain = re.sub(r"[\s-]+", "_", unicodedata.normalize("NFKC", name).lower())
    if plain in _KNOWN and name != plain:
        notes.append(f"column {name!a} is read as {plain}")
        return plain
    return name


def _rows(file: str, text: str, notes: list[str]) -> tuple[list[str], int, list[_Row]]:
    """Header, its line, and the rows that are not blank; what is left out or renamed is noted."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] | None = None
    header_line, found = 0, []
    # A quoted cell may span lines: a row begins on the line after the last one that was read.
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                if len(cells) > 1 and header is not None:
                    notes.append(f"row {line}: no cell is filled; left out")
                continue
            if header is None:
                header, header_line = [_heading(cell, notes) for cell in cells], line
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


def _told(file: str, line: int, header: Sequence[str], asked: str | None) -> list[str]:
    """Which quantities a header stands for."""
    has = set(header)
    told: list[str] = []
    if asked is not None:
        told = [asked]
    elif has & {"positive_responses", "responses"}:
        told = ["counts"]
    else:
        if has & {"kl_nats", "kl_stderr"}:
            told.append("kl-between" if "log_ratio_std" in has else "kl-to-model")
        if has & {"log_ratio_std", "log_ratio_std_stderr"}:
            told.append("deviation")
        if has & {"log_ratio_variance", "variance_stderr"}:
            told.append("variance")
    if not told:
        apart = next((c for c in ";\t|" if len(header) == 1 and c in header[0]), None)
        remedy = f"separate cells by commas, not {apart!r}" if apart else "name the columns as in docs/fit.md"
        raise TableError(
            f"{file}:{line}: no column kl_nats, log_ratio_variance or positive_responses among {', '.join(header)[:120]}; {remedy}"
        )
    for quantity in told:
        missing = [c for c in _NEEDED[quantity] if c not in has]
        if missing:
            raise TableError(
                f"{file}:{line}: column {missing[0]} is missing; a table of {quantity} needs {', '.join(_NEEDED[quantity])}"
            )
    return told


def _used(quantity: str) -> set[str]:
    """Columns that a series of a quantity is made of."""
    of = {"kl_of"} if quantity in SPANS else set()
    return {*_NEEDED[quantity], "aligning_prompt", _ERROR.get(_COLUMN.get(quantity, ""), ""), *of}


def _from_csv(file: str, text: str, digest: str, asked: str | None) -> list[Series]:
    if text.lstrip().startswith(("{", "[")):
        kind = data_kind("", text.splitlines())
        if kind is not None and "JSON" in kind:
            raise TableError(
                f"{file}: this looks like JSON; name a record of beb bridge .json, or give a table"
            )
    notes: list[str] = []
    header, header_line, rows = _rows(file, text, notes)
    told = _told(file, header_line, header, asked)
    if not rows:
        raise TableError(f"{file}:{header_line}: no rows below the header; give at least two")
    if len(rows) == 1:
        raise TableError(f"{file}:{rows[0].line}: a single row; a curve needs at least two")
    told, span = _spanned(header, rows, told, asked, notes)
    used = {column for quantity in told for column in _used(quantity)}
    notes += [f"column {c} is not used" + _instead(c, told) for c in header if c not in used]
    if told == ["counts"]:
        return [_counts(file, digest, header, rows, notes)]
    # What concerns the whole table is told once, with its first series.
    return [
        _values(file, digest, quantity, header, rows, [] if k else notes, len(told) > 1, span)
        for k, quantity in enumerate(told)
    ]


_TOKENS = re.compile(r"([1-9][0-9]{0,5}) tokens?", re.ASCII)


def _spanned(
    header: Sequence[str], rows: Sequence[_Row], told: list[str], asked: str | None, notes: list[str]
) -> tuple[list[str], str | None]:
    """The quantities, once the column kl_of has said what their divergence is of; and what it says, None without it."""
    quantity = next((q for q in told if q in SPANS), None)
    if quantity is None or "kl_of" not in header:
        if quantity == "kl-to-model" and asked is None:
            notes.append(
                "no column kl_of: kl_nats is read as the divergence of the next sentence (--kind kl-of-rest: of all that follows)"
            )
        return told, None
    span = rows[0].span("kl_of")
    for row in rows:
        if row.span("kl_of") != span:
            raise row.fault(
                "kl_of", f"{row.span('kl_of')!r} below {span!r}; give divergences of one kind a table"
            )
    holds = "kl-of-rest" if span == REST else "kl-to-model"
    if (holds == "kl-of-rest" and quantity == "kl-between") or (
        asked is not None and holds != quantity != "kl-between"
    ):
        raise rows[0].fault(
            "kl_of",
            f"{span!r} is no divergence of {quantity}; correct the column or --kind",
        )
    return [holds if q == "kl-to-model" else q for q in told], span


def _instead(column: str, told: Sequence[str]) -> str:
    """Why a column that some quantity has is not used."""
    if column not in _KNOWN:
        return ""
    if column == "prompt":
        return " (curves are over prompts)"
    return f" (read as {', '.join(told)}; --kind chooses another, or give it a table of its own)"


def _groups(header: Sequence[str], rows: Sequence[_Row]) -> list[str] | None:
    return [row.name("aligning_prompt") for row in rows] if "aligning_prompt" in header else None


def _counts(
    file: str, digest: str, header: Sequence[str], rows: Sequence[_Row], notes: Sequence[str]
) -> Series:
    groups = _groups(header, rows)
    sentences = [row.whole("sentences", 0, MOST_SENTENCES) for row in rows]
    prompts = [row.name("prompt") for row in rows]
    _no_duplicates(rows, groups, prompts, sentences)
    counts = [row.whole("positive_responses", 0) for row in rows]
    responses = [row.whole("responses", 1) for row in rows]
    for row, k, of in zip(rows, counts, responses, strict=True):
        if k > of:
            raise row.fault("positive_responses", f"{k} of {of} responses; give no more than there were")
    return series(
        "counts",
        sentences,
        counts,
        name=Path(file).name,
        group=groups,
        prompt=prompts,
        responses=responses,
        sha256=digest,
        notes=notes,
    )


def _values(
    file: str,
    digest: str,
    told: str,
    header: Sequence[str],
    rows: Sequence[_Row],
    notes: list[str],
    several: bool,
    span: str | None,
) -> Series:
    """The series of one column of values and that of its errors; where there are several, a row need not have them all."""
    column = _COLUMN[told]
    given = _ERROR[column] in header
    if several:
        blank = [row for row in rows if row.empty(column) and not (given and not row.empty(_ERROR[column]))]
        notes += [f"row {row.line}: no {column}; left out" for row in blank]
        rows = [row for row in rows if row not in blank]
        if len(rows) < 2:
            raise TableError(f"{file}: column {column}: fewer than two values; a curve needs at least two")
    groups = _groups(header, rows)
    sentences = [row.whole("sentences", 0, MOST_SENTENCES) for row in rows]
    _no_duplicates(rows, groups, None, sentences)
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
        name=f"{Path(file).name}: {told}" if several else Path(file).name,
        group=[groups[k] for k in kept] if groups else None,
        sha256=digest,
        notes=notes,
        span=span if told in SPANS else None,
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


def _from_record(file: str, text: str, digest: str, asked: str | None) -> list[Series]:
    try:
        record = strict_json(text)
    except json.JSONDecodeError as error:
        raise TableError(
            f"{file}:{error.lineno}: not JSON ({error.msg}); give a record of beb bridge"
        ) from None
    except RecursionError:
        raise TableError(f"{file}: nested too deeply; give a record of beb bridge") from None
    except ValueError as error:
        raise TableError(f"{file}: {error}; give a record as beb bridge wrote it") from None
    if isinstance(record, dict):
        try:
            checked_marks(record, MEASUREMENT, "measure again with this version")
        except RecordError as error:
            raise TableError(f"{file}: {error}") from None
    found, absent = [], []
    for name, quantity, pick in _CURVES:
        if asked is not None and quantity != asked:
            absent.append(f"curve {name} is not used: --kind {asked}")
            continue
        try:
            curve = pick(record)
        except (KeyError, TypeError):
            absent.append(f"the record has no curve {name}")
            continue
        found.append(_curve(file, name, quantity, curve, digest))
    if not found:
        what = "no measured curves" if asked is None else f"no measured curve of {asked}"
        raise TableError(f"{file}: {what}; give measure.json or check.json of beb bridge")
    return [replace(found[0], notes=(*found[0].notes, *absent)), *found[1:]]


def _curve(file: str, name: str, quantity: str, curve: Any, digest: str) -> Series:
    remedy = "give a record as beb bridge wrote it"
    try:
        n, value, stderr = (_numbers(curve[key]) for key in ("lengths", "values", "standard_errors"))
    except (KeyError, TypeError, ValueError, OverflowError):
        raise TableError(
            f"{file}: curve {name}: lengths, values or standard_errors are no numbers; {remedy}"
        ) from None
    if not (n.ndim == 1 and n.shape == value.shape == stderr.shape and len(n) > 1):
        raise TableError(
            f"{file}: curve {name}: needs at least two lengths, each with a value and an error; {remedy}"
        )
    sound = (
        np.isfinite(value)
        & (stderr > 0)
        & (stderr < LARGEST)
        & (n >= 0)
        & (n <= MOST_SENTENCES)
        & (n == np.round(n))
        & (value >= 0)
        & (value < LARGEST)
    )
    if not sound.all() or len(set(n.tolist())) < len(n):
        raise TableError(
            f"{file}: curve {name}: a value is not finite, negative, without error or twice; {remedy}"
        )
    if quantity == "variance" and (n > 0).sum() < 2:
        raise TableError(
            f"{file}: curve {name}: needs at least two lengths above 0, each with a value and an error; {remedy}"
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


def _numbers(values: Any) -> Floats:
    """Numbers of a JSON list.

    Raises:
      TypeError: no list, or something else in it; NumPy would read texts and truth values as numbers.
    """
    if not isinstance(values, list) or any(type(x) not in (int, float) for x in values):
        raise TypeError("no list of numbers")
    return np.asarray(values, dtype=np.float64)
