"""Bad input in one line that ends with what to do: usage errors of every command, and all errors of ``beb simulate``."""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Sequence
from typing import Any

import click


def usage_line(error: click.UsageError, given: Sequence[str]) -> str:
    """What is wrong with a command line, in one line that ends with what to do.

    Args:
      error: as click raises it.
      given: the words after ``beb``.
    """
    said = " ".join(error.format_message().split()).rstrip(".")
    for of_click, plain in (
        ("is not a valid integer range", "is no whole number"),
        ("is not a valid integer", "is no whole number"),
        ("is not a valid float range", "is no number"),
        ("is not a valid float", "is no number"),
    ):
        if said.endswith(of_click):
            said = said.removesuffix(of_click) + plain
    path = (
        error.ctx.command_path if error.ctx else " ".join(["beb", *itertools.takewhile(_is_name, given)][:2])
    )
    extra = re.search(r"unexpected extra arguments? \((.*)\)", said)
    if extra and path == "beb claims":
        return f"{said}; one claim is shown by beb claims --show {extra[1].split()[0]}"
    return f"{said}; see {path} --help"


def _is_name(word: str) -> bool:
    return not word.startswith("-")


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
            raise OneLine(usage_line(error, ["simulate"])) from None
