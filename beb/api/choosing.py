"""The claim that is meant by an object, an id or a claims file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from theory.nearest import did_you_mean

if TYPE_CHECKING:
    from theory import Claim

LISTED = "'beb claims' lists them"


def built_in() -> dict[str, Claim]:
    """The claims of the package, by id."""
    from theory import claims

    return dict(claims())


def of_file(path: str | os.PathLike[str]) -> dict[str, Claim]:
    """The claims of a file, by id.

    Raises:
      theory.ClaimFileError: one line ``file:line: what is wrong; remedy``.
    """
    __tracebackhide__ = True
    from theory import StatementError, load_claims

    try:
        return {c.id: c for c in load_claims(path)}
    except StatementError as error:  # its line says where; the frames of the reader say nothing
        raise error.with_traceback(None) from None


def named(ids: Iterable[str], known: Mapping[str, Claim], listed: str = LISTED) -> list[Claim]:
    """The claims of these ids, each once.

    Args:
      listed: where one finds which there are, in words.

    Raises:
      theory.StatementError: there is none of that id; the nearest one is offered.
    """
    __tracebackhide__ = True
    from theory import StatementError

    chosen = list(dict.fromkeys(ids))
    for place, id in enumerate(chosen):
        if id not in known:
            apart = " ".join(chosen[place : place + 2])  # "Theorem 3" without quotation marks are two words
            if apart != id and (label := _labels(known).get(apart)) is not None:
                raise StatementError(f"no claim {id!r}; did you mean {label}, which is {apart}?")
            hint = did_you_mean(id, known, listed, _labels(known))
            raise StatementError(f"no claim {id!r}; {hint}")
    return [known[id] for id in chosen]


def _labels(known: Mapping[str, Claim]) -> dict[str, str]:
    """What the sources call some claims, such as "Lemma 3", and what their titles say."""
    labels: dict[str, str] = {}
    for id, c in known.items():
        if label := re.search(r"\b(?:Theorem|Lemma|Definition|Proposition|Corollary) [\w.]+", c.source):
            labels.setdefault(label[0], id)
        labels.setdefault(c.title, id)
    return labels


def claims_meant(claim: Claim | str | os.PathLike[str]) -> list[Claim]:
    """The claims that an object, an id, a claims file (``mine.py``) or a claim of it (``mine.py::mine``) names.

    Raises:
      theory.StatementError: there is none, or the file cannot be read; one line.
    """
    __tracebackhide__ = True
    from theory import Claim, StatementError

    if isinstance(claim, Claim):
        return [claim]
    if not isinstance(claim, (str, os.PathLike)):
        raise StatementError(
            f"{claim!r:.80} is no claim; give a theory.Claim, an id such as 'thm1', or the path of a claims file"
        )
    text = os.fspath(claim)
    path, _, id = text.partition("::")
    if path.endswith(".py") or isinstance(claim, Path):
        own = of_file(path)
        return named([id], own, f"{path} makes {', '.join(own)}") if id else list(own.values())
    return named([text], built_in())


def claim_meant(claim: Claim | str | os.PathLike[str]) -> Claim:
    """The one claim that is named; see `claims_meant`.

    Raises:
      theory.StatementError: there is none, or the file makes several.
    """
    __tracebackhide__ = True
    from theory import StatementError

    found = claims_meant(claim)
    if len(found) != 1:
        ids = ", ".join(c.id for c in found)
        raise StatementError(
            f"{claim}: makes {len(found)} claims ({ids}); name one, as in '{claim}::{found[0].id}'"
        )
    return found[0]
