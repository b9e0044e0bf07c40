"""Claims that a user wrote: a Python file that makes `theory.Claim` objects at its top level.

The file is a program and is run; read one that you did not write before you audit it.
"""

from __future__ import annotations

import ast
import os
import traceback
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import theory
from theory.claims import Claim, claims
from theory.errors import ClaimFileError, StatementWarning
from theory.nearest import did_you_mean
from theory.slips import told


def load_claims(path: str | os.PathLike[str]) -> tuple[Claim, ...]:
    """Run a claims file and collect the claims that it makes, in the order of their names' first appearance.

    Raises:
      ClaimFileError: one line ``file:line: what is wrong; remedy``.

    Warns:
      StatementWarning: a name that theory exports has another value at the end of the file: what theory made before,
        such as the hypotheses, keeps the value of its own.
    """
    path = Path(path)
    try:
        source = path.read_text(encoding="utf-8-sig")  # editors on Windows write a byte order mark
    except FileNotFoundError:
        raise ClaimFileError(f"{path}: no such file; give the path of a Python file of claims") from None
    except IsADirectoryError:
        raise ClaimFileError(f"{path}: is a folder; give the path of a Python file of claims") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise ClaimFileError(f"{path}:{line}: not UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        raise ClaimFileError(f"{path}: {error.strerror}; give the path of a readable file") from None
    try:
        code = compile(source, str(path), "exec")
    except SyntaxError as error:
        raise ClaimFileError(
            f"{path}:{error.lineno or 1}: {error.msg}; the line is no Python, mend it"
        ) from None
    except ValueError as error:
        raise ClaimFileError(f"{path}:1: {error}") from None
    namespace: dict[str, object] = {"__name__": f"claims_file_{path.stem}", "__file__": str(path)}
    try:
        exec(code, namespace)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
        line = (frames[-1].lineno if frames else None) or 1
        raise ClaimFileError(f"{path}:{line}: {told(error, source, line, namespace)}") from None
    built_in = claims()
    made: dict[str, Claim] = {}
    for value in namespace.values():
        for item in value if isinstance(value, (list, tuple)) else (value,):
            if not isinstance(item, Claim) or built_in.get(item.id) is item:
                continue
            line = _line_of(source, item.id)
            if item.id in built_in:
                raise ClaimFileError(
                    f"{path}:{line}: the id {item.id} belongs to a built-in claim; choose another"
                )
            if item.id in made and made[item.id] is not item:
                raise ClaimFileError(f"{path}:{line}: two claims share the id {item.id}; choose another")
            made[item.id] = item
    if not made:
        raise ClaimFileError(
            f"{path}:1: makes no claim; assign theory.claim(...) to a name at the top level of the file"
        )
    for item in made.values():
        others = {"repairs": item.repairs, "sharpens": item.sharpens, "reading_of": (item.reading_of,)}
        for name, ids in others.items():
            for id in ids:
                if id is not None and id not in {**built_in, **made}:
                    hint = did_you_mean(str(id), {**built_in, **made}, "'beb claims' lists them")
                    line = _line_of(source, item.id)
                    raise ClaimFileError(
                        f"{path}:{line}: claim {item.id}: {name} names {id!r}, which is no claim; {hint}"
                    )
    for name, line in _shadowed(source, namespace):
        warnings.warn_explicit(
            f"{name} is not theory's {name} any more, but what theory makes with it, such as its hypotheses, keeps the old one; "
            "choose another name",
            StatementWarning,
            str(path),
            line,
        )
    return tuple(made.values())


def _shadowed(source: str, namespace: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Names that the file took from theory and then gave to something else, with the line.

    A claim under such a name is what claims files are for; nothing is computed with it.
    """
    tree = ast.walk(ast.parse(source))
    imported: set[str] = set()
    given: dict[str, int] = {}
    for node in tree:
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "theory":
            names = {alias.name for alias in node.names if alias.asname in (None, alias.name)}
            imported |= set(theory.__all__) if "*" in names else names
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                given.setdefault(alias.asname or alias.name.split(".")[0], node.lineno)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            given.setdefault(node.id, node.lineno)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            given.setdefault(node.name, node.lineno)
    for name in sorted(imported & set(given) & set(theory.__all__), key=lambda name: given[name]):
        mine, theirs = namespace.get(name), getattr(theory, name)
        if (
            name in namespace
            and mine is not theirs
            and not isinstance(mine, Claim)
            and not _equal(mine, theirs)
        ):
            yield name, given[name]


def _equal(mine: Any, theirs: Any) -> bool:
    return type(mine) is type(theirs) and bool(mine == theirs)


def _line_of(source: str, id: str) -> int:
    """Last line that spells the id, in quotes if any line does; 1 if the id was put together by code."""
    numbered = list(enumerate(source.splitlines(), 1))
    lines = [i for i, line in numbered if f'"{id}"' in line or f"'{id}'" in line]
    lines = lines or [i for i, line in numbered if id in line]
    return lines[-1] if lines else 1
