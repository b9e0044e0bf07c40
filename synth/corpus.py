"""Sentences from files: plain text, or statements in JSON lines.

A *sentence* is a run of tokens up to a delimiter. In plain text the delimiter is the end of the line, or any
of the characters that the caller names. In the JSON-lines format of the published persona evaluations (keys
``question``, ``statement``, ``label_confidence``, ``answer_matching_behavior``,
``answer_not_matching_behavior``) every line holds one statement, which is one sentence; one file holds both
sides of a behaviour, told apart by the answer that matches it.

The tokeniser is `tokenize`: lower case, words with their inner apostrophes and hyphens, every other visible
character a token of its own. Texts that look alike are alike (`synth.text`). Nothing is read twice: a file becomes tokens once, and everything later works on
token ids.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from synth.text import binary_kind, data_kind, notes_of, settled
from theory.strict_json import strict_json

ANSWERS = ("Yes", "No")
"""Values of ``answer_matching_behavior``: the behaviour that a file is named after is present, or absent."""

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s\x00-\x1f\x7f-\x9f]|_")


class CorpusError(ValueError):
    """A file that no component can be fitted to. ``str`` is one line: file, line and column, fault,
    remedy."""


@dataclass(frozen=True)
class Corpus:
    """The sentences of one file.

    Attributes:
      name: the path as the caller gave it, or the name of shipped data.
      sentences: tuples of tokens, none empty, in file order.
      sha256: hex digest of the bytes of the file.
      answer: for statements in JSON lines, the value of ``answer_matching_behavior`` that was selected.
      texts: the same sentences as they stand in the file, for models that bring a tokeniser of their own; in one form, as
        `synth.text.settled` has it.
      notes: what was changed for that.
    """

    name: str
    sentences: tuple[tuple[str, ...], ...]
    sha256: str
    answer: str | None = None
    texts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def token_count(self) -> int:
        """Number of tokens, delimiters left out."""
        return sum(map(len, self.sentences))


def tokenize(text: str) -> tuple[str, ...]:
    """Lower-case words (``don't`` and ``well-known`` are one each) and single punctuation marks.

    White space and control characters separate tokens and are dropped.
    """
    return tuple(_TOKEN.findall(text.lower()))


def read_corpus(path: str | Path, *, answer: str | None = None, delimiter: str | None = None) -> Corpus:
    """Read the sentences of a file; a name that ends in ``.jsonl`` means statements in JSON lines.

    Args:
      path: file in UTF-8 (a byte-order mark is dropped).
      answer: "Yes" or "No" keeps the statements whose ``answer_matching_behavior`` is this; None keeps all.
        Only for JSON lines.
      delimiter: characters, each of which ends a sentence; line ends are then blanks. None: every line is a
        sentence. Only for plain text.

    Returns:
      A corpus of at least two sentences.

    Raises:
      CorpusError: missing or unreadable file, a folder, bytes that are not UTF-8, a file that is no prose (JSON, a table, markup, an
        archive), a malformed line, a missing or ill-typed key, an empty file, a single sentence, an option that does not fit the
        format.
    """
    shown = _shown(path)
    try:
        raw = Path(path).read_bytes()
    except FileNotFoundError:
        raise CorpusError(
            f"{shown}: no such file; give the path of a text, or of statements in .jsonl"
        ) from None
    except IsADirectoryError:
        raise CorpusError(f"{shown}: is a folder; name a text or .jsonl file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CorpusError(f"{shown}: cannot be read: {reason}") from None
    statements = str(path).lower().endswith(".jsonl")
    if statements and delimiter is not None:
        raise CorpusError(
            f"{shown}: a delimiter is for plain text; in a .jsonl file every statement is a sentence"
        )
    if not statements and answer is not None:
        raise CorpusError(
            f"{shown}: an answer ({answer}) selects statements in a .jsonl file; this is plain text"
        )
    if answer is not None and answer not in ANSWERS:
        raise CorpusError(f"{shown}: answer {answer!r} is not one of {', '.join(ANSWERS)}")
    if delimiter is not None and not delimiter.strip():
        raise CorpusError(f"{shown}: the delimiter must hold at least one visible character")
    lines = _decode(raw, shown)
    changed: Counter[str] = Counter()
    if statements:
        numbered = _statements(lines, shown, answer, changed)
    else:
        kind = data_kind(Path(path).name, lines)
        if kind is not None:
            raise CorpusError(f"{shown}: {kind}")
        numbered = _plain([settled(line, changed) for line in lines], delimiter)
    if not numbered:
        selection = f' with answer_matching_behavior "{answer}"' if answer else ""
        raise CorpusError(f"{shown}: no sentence{selection} in {len(lines)} lines; at least two are needed")
    if len(numbered) == 1:
        raise CorpusError(f"{shown}:{numbered[0][0]}: the only sentence of the file; at least two are needed")
    return _corpus(str(path), [text for _, text in numbered], raw, answer, notes_of(changed))


def shipped_corpus(name: str) -> Corpus:
    """The project's own statements: "kind" or "unkind" (80 and 84 short first-person sentences).

    Raises:
      CorpusError: there is no shipped file of this name.
    """
    source = resources.files("synth") / "data" / f"{name}.txt"
    if name not in ("kind", "unkind"):
        raise CorpusError(f"{_shown(name)}: no shipped statements of this name; there are kind and unkind")
    raw = source.read_bytes()
    numbered = _plain(_decode(raw, source.name), None)
    return _corpus(f"synth/data/{name}.txt", [text for _, text in numbered], raw, None)


def _corpus(
    name: str, texts: list[str], raw: bytes, answer: str | None, notes: tuple[str, ...] = ()
) -> Corpus:
    digest = hashlib.sha256(raw).hexdigest()
    return Corpus(name, tuple(map(tokenize, texts)), digest, answer, tuple(texts), notes)


def read_words(path: str | Path) -> tuple[str, ...]:
    """Tokens of a word list in plain text, in order of first appearance.

    Raises:
      CorpusError: as `read_corpus`; also if the file holds no token.
    """
    shown = _shown(path)
    if not Path(path).is_file():
        raise CorpusError(f"{shown}: no such file; give the path of a text, or of statements in .jsonl")
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        raise CorpusError(f"{shown}: cannot be read: {error.strerror}") from None
    lines = [settled(line, Counter()) for line in _decode(raw, shown)]
    kind = data_kind(Path(path).name, lines)
    if kind is not None and "table" not in kind:  # words may stand in columns
        raise CorpusError(f"{shown}: {kind}")
    words = dict.fromkeys(token for line in lines for token in tokenize(line))
    if not words:
        raise CorpusError(f"{shown}: no word in it")
    return tuple(words)


def _decode(raw: bytes, shown: str) -> list[str]:
    """Lines of UTF-8 bytes, without their ends, whichever system wrote them."""
    kind = binary_kind(raw)
    if kind is not None:
        raise CorpusError(f"{shown}: {kind}")
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    lines = []
    for number, line in enumerate(raw.split(b"\n"), start=1):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise CorpusError(
                f"{shown}:{number}: byte {error.start + 1} of the line, 0x{line[error.start]:02x}, "
                "is not UTF-8; save the file as UTF-8"
            ) from None
    if lines[-1] == "":
        lines.pop()
    return lines


def _plain(lines: list[str], delimiter: str | None) -> list[tuple[int, str]]:
    """(line number, text) of every sentence that holds a token; lines are settled."""
    if delimiter is None:
        return [(number, line) for number, line in enumerate(lines, start=1) if tokenize(line)]
    ends = re.compile(f"[{re.escape(unicodedata.normalize('NFC', delimiter))}]")
    sentences: list[tuple[int, str]] = []
    pending: list[str] = []
    start = 1
    for number, line in enumerate(lines, start=1):
        pieces = ends.split(line)
        for index, piece in enumerate(pieces):
            if tokenize(piece):
                if not pending:
                    start = number
                pending.append(piece.strip())
            if index < len(pieces) - 1 and pending:
                sentences.append((start, " ".join(pending)))
                pending = []
    if pending:
        sentences.append((start, " ".join(pending)))
    return sentences


def _statements(
    lines: list[str], shown: str, answer: str | None, changed: Counter[str]
) -> list[tuple[int, str]]:
    """(line number, text) of every selected statement; every line is checked, selected or not."""
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = strict_json(line)
        except json.JSONDecodeError as error:
            raise CorpusError(
                f"{shown}:{number}:{error.colno}: malformed JSON: {error.msg}{_remedy(lines)}"
            ) from None
        except (RecursionError, ValueError) as error:
            reason = str(error).splitlines()[0]
            raise CorpusError(f"{shown}:{number}: malformed JSON: {reason}") from None
        if not isinstance(record, dict):
            raise CorpusError(
                f'{shown}:{number}: a JSON object with the key "statement" is expected, not {_kind(record)}'
            )
        statement = _string(record, "statement", shown, number)
        if answer is not None:
            given = _string(record, "answer_matching_behavior", shown, number).strip()
            if given not in ANSWERS:
                raise CorpusError(
                    f"{shown}:{number}: answer_matching_behavior is {given!a}; expected Yes or No"
                )
            if given != answer:
                continue
        statement = settled(statement, changed)
        if not tokenize(statement):
            raise CorpusError(f'{shown}:{number}: "statement" holds no word')
        found.append((number, statement))
    return found


def _remedy(lines: list[str]) -> str:
    """What helps where a whole file is in another format than JSON lines."""
    try:
        strict_json("\n".join(lines))
        return "; the file is one JSON value over several lines: write one record a line"
    except (ValueError, RecursionError):
        prose = not any(line.lstrip().startswith(("{", "[")) for line in lines)
        return "; name a text file .txt" if prose else ""


def _string(record: dict[str, object], key: str, shown: str, number: int) -> str:
    """A string value that can be written as UTF-8 again."""
    if key not in record:
        there = ", ".join(f"{k[:30]!a}" for k in list(record)[:6]) or "none"
        raise CorpusError(f'{shown}:{number}: the key "{key}" is missing; there are {there}')
    value = record[key]
    if not isinstance(value, str):
        raise CorpusError(f'{shown}:{number}: "{key}" is {_kind(value)}, not a string')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise CorpusError(f'{shown}:{number}: "{key}" holds half of a surrogate pair') from None
    return value


def _kind(value: object) -> str:
    names = {dict: "an object", list: "an array", str: "a string", bool: "a truth value", type(None): "null"}
    return names.get(type(value), "a number")


def _shown(path: str | Path) -> str:
    """A path on one line, whatever characters it holds."""
    text = str(path)
    return text if text.isprintable() else ascii(text)
