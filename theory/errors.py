"""Errors that name what is wrong, where, and the remedy in one line."""


class StatementError(ValueError):
    """A statement, parameter or claim is malformed."""


class ClaimFileError(StatementError):
    """A user's claims file cannot be read; the message starts with ``file:line:``."""


class WorldError(ValueError):
    """A world breaks the rules: rows that do not sum to one, scores outside [-1, 1], ..."""
