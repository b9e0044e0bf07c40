"""Text as it is meant: one form for what looks alike, and files that are no prose told apart.

Two texts that a reader cannot tell apart give the same sentences: composed and decomposed letters become composed (NFC), marks that
nobody sees are taken out, and every kind of blank is a blank. What was changed is told in notes.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

# Beside category Cf: fillers, selectors and joiners that other categories hold.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_JOINERS = "\u200c\u200d"
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def settled(text: str, changed: Counter[str]) -> str:
    """A line in one form: composed letters (NFC), no invisible characters, single blanks.

    Joiners stay between letters of scripts that use them. Control characters and blanks of any width are blanks, and none stands at
    the ends.

    Args:
      text: of one line.
      changed: what was taken out is counted here, for `notes_of`.
    """
    if not text.isascii():
        composed = unicodedata.normalize("NFC", text)
        changed[_DECOMPOSED] += composed != text
        # What stood around an invisible character may compose now.
        seen = unicodedata.normalize("NFC", _without(composed, lambda k: _unseen(composed[k]), changed))
        stray = _without(seen, lambda k: seen[k] in _JOINERS and not _joins(seen, k), changed)
        text = unicodedata.normalize("NFC", stray)
    return " ".join(_CONTROL.sub(" ", text).split())


_DECOMPOSED = "lines"


def notes_of(changed: Counter[str]) -> tuple[str, ...]:
    """What `settled` has changed, a phrase for each kind."""
    found = []
    for what, count in changed.items():
        if count and what == _DECOMPOSED:
            found.append(f"{count} lines with decomposed letters, which were composed (NFC)")
        elif count:
            found.append(f"invisible characters taken out: {_named(what)}, {count} times")
    return tuple(found)


def _without(text: str, gone: Callable[[int], bool], changed: Counter[str]) -> str:
    places = {k for k in range(len(text)) if gone(k)}
    changed.update(text[k] for k in places)
    return "".join(c for k, c in enumerate(text) if k not in places)


def _unseen(c: str) -> bool:
    return (
        not c.isascii()
        and c not in _JOINERS
        and (unicodedata.category(c) == "Cf" or _UNSEEN.match(c) is not None)
    )


def _joins(text: str, k: int) -> bool:
    """Whether a joiner stands between letters or pictures beyond the Latin, Greek and Cyrillic ones, where it is seen."""
    around = (text[k - 1 : k] if k else "", text[k + 1 : k + 2])
    return all(c > "\u058f" and c not in _JOINERS and not c.isspace() for c in around)


def _named(c: str) -> str:
    return f"U+{ord(c):04X} {unicodedata.name(c, '(no name)')}"


_FOLDED = str.maketrans(
    "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2010\u2011\u2012\u2013\u2014", "''''\"\"\"-----"
)


def look_alikes(first: Iterable[str], second: Iterable[str]) -> list[tuple[int, str]]:
    """Characters of one side alone that the other side writes otherwise: curly and straight quotes, wide and narrow letters.

    Returns:
      (0 or 1 for the side that has the character, a phrase such as "’ where the other side has '").
    """
    sides = [set("".join(first)), set("".join(second))]
    found: list[tuple[int, str]] = []
    for k, (own, other) in enumerate((sides, sides[::-1])):
        for c in sorted(own - other):
            plain = unicodedata.normalize("NFKC", c).translate(_FOLDED)
            if plain != c and set(plain) <= other and not (len(plain) == 1 and plain in own):
                found.append((k, f"{c} ({_named(c)}) where the other side has {plain}"))
    return found


# Files that are no prose -----------------------------------------------------------------------------------------------

_NAMED = {
    "json": ("JSON", "name it .jsonl, one record a line"),
    "ndjson": ("JSON lines", "name it .jsonl"),
    "csv": ("a table", "give a text file, one sentence a line"),
    "tsv": ("a table", "give a text file, one sentence a line"),
    "yaml": ("YAML", "give a text file, one sentence a line"),
    "yml": ("YAML", "give a text file, one sentence a line"),
    "xml": ("markup", "give a text file, one sentence a line"),
    "html": ("markup", "give a text file, one sentence a line"),
    "htm": ("markup", "give a text file, one sentence a line"),
}
_MAGIC = (
    (b"\x1f\x8b", "gzip", "unpack it"),
    (b"PK\x03\x04", "a zip archive (or an office document)", "unpack it, or export it as text"),
    (b"PK\x05\x06", "an empty zip archive", "give a text file"),
    (b"BZh", "bzip2", "unpack it"),
    (b"\xfd7zXZ\x00", "xz", "unpack it"),
    (b"\x28\xb5\x2f\xfd", "zstandard", "unpack it"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it"),
    (b"PAR1", "Parquet", "export it as text"),
    (b"ARROW1", "Arrow", "export it as text"),
    (b"SQLite format 3\x00", "a database", "export it as text"),
    (b"%PDF-", "PDF", "export it as text"),
    (b"\x89PNG", "a picture", "give a text file"),
    (b"\xff\xd8\xff", "a picture", "give a text file"),
    (b"GIF8", "a picture", "give a text file"),
    (b"\x7fELF", "a program", "give a text file"),
    (b"GGUF", "weights of a model", "give a text file"),
    (b"\xd0\xcf\x11\xe0", "an office document", "export it as text"),
    (b"{\\rtf", "RTF", "export it as text"),
    (b"\xff\xfe\x00\x00", "UTF-32", "save it as UTF-8"),
    (b"\x00\x00\xfe\xff", "UTF-32", "save it as UTF-8"),
    (b"\xff\xfe", "UTF-16", "save it as UTF-8"),
    (b"\xfe\xff", "UTF-16", "save it as UTF-8"),
)


def binary_kind(raw: bytes) -> str | None:
    """What bytes that are no UTF-8 text look like, with the remedy; None for what may be text."""
    for magic, kind, remedy in _MAGIC:
        # Letters may begin a sentence; no text holds NUL or bytes beyond UTF-8 besides.
        if raw.startswith(magic) and (not magic.isalnum() or _odd(raw)):
            return f"this looks like {kind}; {remedy}"
    if b"\0" in raw:
        return "holds NUL bytes, so it is no text, or UTF-16; save it as UTF-8 text"
    return None


def _odd(raw: bytes) -> bool:
    try:
        return "\0" in raw.decode("utf-8")
    except UnicodeDecodeError:
        return True


def data_kind(name: str, lines: Sequence[str]) -> str | None:
    """What a file that is meant to be prose looks like instead, with the remedy; None for prose.

    Prose may begin with a bracket, have commas in every line, or quotes around them.
    """
    suffix = name.lower().rpartition(".")[2] if "." in name else ""
    filled = [line.strip() for line in lines if line.strip()]
    kind = _NAMED[suffix][0] if suffix in _NAMED else _kind_of(filled) if filled else None
    if kind is None:
        return None
    remedy = next((told for what, told in _NAMED.values() if what == kind), _NAMED["csv"][1])
    return f"this looks like {kind}; {remedy}"


def _kind_of(lines: list[str]) -> str | None:
    if _is_json(lines):
        return "JSON"
    tagged = sum(bool(_TAG.search(line)) for line in lines)
    if _MARKUP.match(lines[0]) and tagged > len(lines) / 2 and any("</" in x or "/>" in x for x in lines):
        return "markup"
    if _XML.match(lines[0]):
        return "markup"
    if _is_yaml(lines):
        return "YAML"
    if any(_RULE.match(line) for line in lines) and sum("|" in line for line in lines) > len(lines) / 2:
        return "a table"
    if any(_is_table(lines, separator) for separator in "\t,;|"):
        return "a table"
    return None


_PAIR = re.compile(r"""[\[{,\s]*(?:"[^"]*"|'[^']*')\s*:\s*\S""")
_XML = re.compile(r"<(?:\?xml|!doctype|html)\b", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-z][\w:-]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_RULE = re.compile(r"\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\Z")
_KEY = re.compile(r"(?:- )?[a-z_][\w-]*:(?:\s|\Z)")


def _is_json(lines: list[str]) -> bool:
    if lines[0][0] not in "[{":
        return False
    if _parsed("\n".join(lines)) or all(map(_parsed, lines)):
        return True
    # Damaged JSON: pairs and brackets are most of it.
    dressed = sum(bool(_PAIR.match(line)) or not line.strip("[]{},") for line in lines)
    framed = lines[0] in ("[", "{") and lines[-1].rstrip(";") in ("]", "}")
    return framed or dressed > len(lines) / 2


def _parsed(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_yaml(lines: list[str]) -> bool:
    if lines[0].startswith("%YAML"):
        return True
    rest = lines[1:] if lines[0] == "---" else lines
    if not rest:
        return False
    keys = sum(bool(_KEY.match(line)) for line in rest)
    listed = sum(line.startswith("- ") for line in rest)
    if keys == len(rest) and len(rest) > 1 and (lines[0] == "---" or any(r.startswith("- ") for r in rest)):
        return True
    # A key alone, and a list below it.
    return len(rest) > 1 and bool(re.match(r"[a-z_]\w*:\Z", rest[0])) and keys + listed >= len(rest)


_HEADINGS = frozenset(
    {
        "id",
        "idx",
        "index",
        "text",
        "texts",
        "sentence",
        "sentences",
        "statement",
        "statements",
        "label",
        "labels",
        "class",
        "target",
    }
    | {"score", "question", "answer", "prompt", "response", "content", "category", "split", "source"}
)


def _is_table(lines: list[str], separator: str) -> bool:
    if len(lines) < 2 or any(separator not in line for line in lines):
        return False
    try:
        rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=separator, strict=True))
    except csv.Error:
        return False
    if len({len(row) for row in rows}) != 1:
        return False
    if separator == "\t":
        return True
    header = [cell.strip().lower() for cell in rows[0]]
    plain = all(re.fullmatch(r"[a-z_][\w.-]*", cell) for cell in header)
    numeric = any(all(_number(row[k]) for row in rows[plain:]) for k in range(len(header)))
    return numeric or (plain and bool(_HEADINGS & set(header)))


def _number(cell: str) -> bool:
    return re.fullmatch(r"\s*[+-]?\d+(?:\.\d+)?\s*", cell) is not None
