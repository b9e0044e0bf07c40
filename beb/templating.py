"""The one template engine of all pages: every text is escaped, an undefined name is a fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from beb.digits import short
from beb.verdicts import SYMBOLS, verdict_of

if TYPE_CHECKING:
    from jinja2 import Environment


def environment(**filters: Callable[..., Any]) -> Environment:
    """Templates of beb/templates, with filters by name beside those of all pages.

    ``marks`` gives an id places to break, ``short`` a number three digits; ``audited`` gives what the referee says of a built-in claim,
    as ``verdict`` and ``symbol``, and None of any other.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    found = Environment(
        loader=PackageLoader("beb"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters.update(marks=marks, short=short, audited=_audited, **filters)
    return found


def marks(value: Any) -> Markup:
    """Text with places to break in ids and enclosures, so that narrow screens need not scroll."""
    escaped = str(Markup.escape(str(value)))
    return Markup(re.sub(r"([.\-_/])(?=[A-Za-z0-9])", r"\1<wbr>", escaped))


def _audited(id: str) -> dict[str, str] | None:
    verdict = verdict_of(id)
    return None if verdict is None else {"verdict": str(verdict), "symbol": SYMBOLS[verdict]}
