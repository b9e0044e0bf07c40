"""Claims that a user wrote: a Python file that makes `theory.Claim` objects at its top level.

The file is a program and is run; read one that you did not write before you audit it.
"""

from __future__ import annotations

import traceback
from pathlib import Path

from theory.claims import Claim, claims
from theory.errors import ClaimFileError


def load_claims(path: str | Path) -> tuple[Claim, ...]:
    """Run a claims file and collect the claims that it makes, in the order of their names' first appearance.

    Raises:
      ClaimFileError: one line ``file:line: what is wrong; remedy``.
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
        raise ClaimFileError(f"{path}:{error.lineno or 1}: {error.msg}") from None
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
        message = " ".join(str(error).split()) or type(error).__name__
        kind = "" if isinstance(error, ValueError) else f"{type(error).__name__}: "
        raise ClaimFileError(f"{path}:{line}: {kind}{message}") from None
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
    return tuple(made.values())


def _line_of(source: str, id: str) -> int:
    """Last line that spells the id, in quotes if any line does; 1 if the id was put together by code."""
    numbered = list(enumerate(source.splitlines(), 1))
    lines = [i for i, line in numbered if f'"{id}"' in line or f"'{id}'" in line]
    lines = lines or [i for i, line in numbered if id in line]
    return lines[-1] if lines else 1
