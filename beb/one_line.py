"""Bad input to ``beb simulate``: one line, usage errors included."""

from __future__ import annotations

import sys
from typing import Any

import click


class OneLine(click.ClickException):
    """Bad input: one line on stderr, exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo("beb simulate: " + " ".join(self.format_message().split()), file=file or sys.stderr)


class OneLineCommand(click.Command):
    """A command whose usage errors are one line too."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        try:
            return super().make_context(*args, **kwargs)
        except click.UsageError as error:
            raise OneLine(error.format_message()) from None
