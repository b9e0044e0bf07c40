"""JSON from which nothing is lost on reading."""

from __future__ import annotations

import json
import math
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
