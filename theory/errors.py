"""Errors and warnings that name what is wrong, where, and the remedy in one line."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

_HERE = str(Path(__file__).parent)


class StatementError(ValueError):
    """A statement, parameter or claim is malformed."""


class ClaimFileError(StatementError):
    """A user's claims file cannot be read; the message starts with ``file:line:``."""


class WorldError(ValueError):
    """A world breaks the rules: rows that do not sum to one, scores outside [-1, 1], ..."""


class StatementWarning(UserWarning):
    """A statement that can be read, though hardly as it was meant."""


def warn(message: str) -> None:
    """Warn at the line outside of this package that made the statement."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith((_HERE, "<string>")):
        frame = frame.f_back
    warnings.warn_explicit(message, StatementWarning, frame.f_code.co_filename, frame.f_lineno)
