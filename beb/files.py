"""Files that are either whole or not there: written beside their place, then renamed into it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

_SURROGATE = re.compile("[\ud800-\udfff]")


class OutputError(OSError):
    """A file or folder cannot be written; one line with the path, the reason and the remedy."""


def make_folder(path: str | Path) -> Path:
    """Make a folder and its parents, and return it.

    Raises:
      OutputError: the path is taken by something else, or may not be written.
    """
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise OutputError(f"{folder}: is not a folder; give another one with --out") from None
    except OSError as error:
        raise OutputError(
            f"{folder}: {_reason(error)}; give a folder that you may write with --out"
        ) from None
    return folder


def write_text(path: str | Path, text: str) -> Path:
    """Write UTF-8 text so that a reader sees the old file or the new one, never a part.

    Characters that UTF-8 cannot hold (lone surrogates) are replaced by U+FFFD.

    Raises:
      OutputError: one line with the path, the reason and the remedy.
    """
    return write_bytes(path, clean_text(text).encode())


def write_bytes(path: str | Path, data: bytes) -> Path:
    """`write_text` for what is not text.

    Raises:
      OutputError: one line with the path, the reason and the remedy.
    """
    target = Path(path)
    if target.is_dir():
        raise OutputError(f"{target}: is a folder; give another place with --out")
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        # Not tempfile: its files are private to the user, and a report is made to be shared.
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    except OSError as error:
        raise OutputError(f"{target}: {_reason(error)}; give another place with --out") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return target


def check_folder(path: str | Path) -> Path:
    """The folder, which need not exist yet; asked before long work, so that this is not lost at its end.

    Raises:
      OutputError: it is a file, or it cannot be made or written.
    """
    folder = Path(path)
    try:
        if folder.exists() and not folder.is_dir():
            raise OutputError(f"{folder}: is a file; --out names a folder")
        nearest = next((p for p in (folder, *folder.absolute().parents) if p.exists()), folder)
    except OutputError:
        raise
    except OSError as error:
        raise OutputError(f"{str(folder)[:80]}: {_reason(error)}; give another folder with --out") from None
    if not nearest.is_dir():
        raise OutputError(f"{folder}: cannot be written: {nearest} is a file; give another folder with --out")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise OutputError(f"{folder}: cannot be written: no permission in {nearest}; give another with --out")
    return folder


def replace_files(out: str | Path, fill: Callable[[Path], None]) -> list[Path]:
    """Have files made in a temporary folder, and move them into place when every one is complete.

    Other files in the folder are left alone; a folder that was made for nothing is removed again.

    Args:
      out: the folder.
      fill: makes the files in the folder that it is called with.

    Raises:
      OutputError: ``out`` is a file, or cannot be written.
    """
    folder = check_folder(out)
    fresh = not folder.exists()
    moved: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Inside the target: a move within one file system is a rename.
        working = Path(tempfile.mkdtemp(prefix=".part-", dir=folder))
        try:
            fill(working)
            for made in sorted(working.iterdir()):
                os.replace(made, folder / made.name)
                moved.append(folder / made.name)
        finally:
            shutil.rmtree(working, ignore_errors=True)
    except OSError as error:
        raise OutputError(f"{out}: cannot be written: {error.strerror or error}") from None
    finally:
        if fresh and not moved:
            with contextlib.suppress(OSError):
                folder.rmdir()
    return moved


def write_json(path: str | Path, data: Any) -> Path:
    """Write strictly valid JSON, atomically; see `strict_json` for what becomes of other values.

    Raises:
      OutputError: one line with the path, the reason and the remedy.
    """
    return write_text(path, json_text(data))


def json_text(data: Any) -> str:
    """What `write_json` writes."""
    return json.dumps(strict_json(data), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


MANIFEST = "files.json"
# What may be removed once a later report has no use for it: pages and figures, never a witness.
_REPLACEABLE = re.compile(r"(?:map\.html|claims/[\w.\-]+\.(?:html|json)|figures/[\w.\-]+\.svg)\Z", re.ASCII)


def digest_of(text: str) -> str:
    """SHA-256 of a text as `write_text` writes it."""
    return hashlib.sha256(clean_text(text).encode()).hexdigest()


def read_manifest(folder: Path) -> set[tuple[str, str]]:
    """Paths and digests of the files of the last report in a folder; empty where there is no such list."""
    try:
        entries = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {(str(entry["path"]), str(entry["sha256"])) for entry in entries}
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return set()


def write_manifest(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    """List the files of a report with their digests; a file about to be replaced may be listed twice."""
    entries = [{"path": path, "sha256": digest} for path, digest in sorted(set(files))]
    write_json(folder / MANIFEST, {"files": entries})


def remove_stale(folder: Path, listed: Iterable[tuple[str, str]], kept: Collection[str]) -> list[str]:
    """Remove pages and figures of an earlier report that the present one does not have.

    A file goes only if the manifest lists it, its content is still what was written then, and neither it nor
    its folder is a link: what somebody else put or changed there stays.

    Returns:
      The paths that were removed.
    """
    removed = []
    for path, digest in sorted(set(listed)):
        file = folder / path
        if path in kept or not _REPLACEABLE.match(path) or file.parent.is_symlink() or file.is_symlink():
            continue
        with contextlib.suppress(OSError):
            if hashlib.sha256(file.read_bytes()).hexdigest() == digest:
                file.unlink()
                removed.append(path)
    return removed


def strict_json(value: Any) -> Any:
    """The value in the terms of JSON: infinite and undefined numbers become null, exact fractions strings.

    Keys become strings, tuples and sets lists, numbers of other libraries Python numbers; anything else is
    written as its text.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, Mapping):
        return {clean_text(str(key)): strict_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [strict_json(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return [strict_json(item) for item in sorted(value, key=str)]
    if hasattr(value, "tolist"):  # arrays and scalars of NumPy and JAX
        return strict_json(value.tolist())
    return clean_text(str(value))


def clean_text(text: str) -> str:
    """The text without what UTF-8 cannot hold."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


# Control characters, and those that turn the direction of the text around them.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible_text(text: str) -> str:
    """The text with a mark in place of what would steer a terminal or turn the words around it."""
    return _INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", clean_text(text))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


class Drawn(Protocol):
    """A picture of `beb.drawing`, as far as files have it."""

    @property
    def name(self) -> str: ...
    @property
    def svg(self) -> str: ...
    @property
    def pdf(self) -> bytes: ...


def write_pictures(folder: Path, drawn: Sequence[Drawn]) -> list[Path]:
    """Each picture as NAME.svg and NAME.pdf."""
    return [
        path
        for picture in drawn
        for path in (
            write_text(folder / f"{picture.name}.svg", picture.svg),
            write_bytes(folder / f"{picture.name}.pdf", picture.pdf),
        )
    ]
