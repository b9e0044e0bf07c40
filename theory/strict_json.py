"""JSON from which nothing is lost on reading."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any

from theory.errors import StatementError

_DIGITS = 4000  # of a whole number


def strict_json(text: str) -> Any:
    """JSON in which no name is given twice and every number is one.

    Raises:
      json.JSONDecodeError: not JSON.
      StatementError: a name twice in one object; NaN, Infinity or a number beyond float64; a number of thousands of digits.
    """

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                raise StatementError(f"the field {name[:40]!r} is given twice in one object")
            found[name] = value
        return found

    def refused(name: str) -> Any:
        raise StatementError(f"{name} is not a number of JSON")

    def finite(digits: str) -> float:
        if math.isinf(value := float(digits)):
            raise StatementError(f"{digits[:40]} is beyond 64-bit numbers")
        return value

    def short(digits: str) -> int:
        if len(digits) > _DIGITS:
            raise StatementError(f"a number of {len(digits)} digits is out of reach")
        return int(digits)

    return json.loads(
        text, object_pairs_hook=once, parse_constant=refused, parse_float=finite, parse_int=short
    )


def read_strict_json(
    path: str | os.PathLike[str], *, missing: str, remedy: str, fault: type[Exception]
) -> Any:
    """What a file of JSON says, read as `strict_json` reads it.

    Args:
      path: of the file.
      missing: the whole line where there is no such file.
      remedy: what to do otherwise, as the end of a sentence.
      fault: what is raised.

    Raises:
      ``fault``: one line that names the file, what is wrong, and the remedy.
    """
    name = os.fspath(path)
    try:
        return strict_json(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise fault(missing) from None
    except json.JSONDecodeError as error:
        raise fault(f"{name}:{error.lineno}: not JSON ({error.msg}); {remedy}") from None
    except StatementError as error:
        raise fault(f"{name}: {error}; {remedy}") from None
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise fault(f"{name}: cannot be read ({reason}); {remedy}") from None
