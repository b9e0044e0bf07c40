"""``--json``: what a command lists, as JSON on stdout in place of tables. Signs of progress and warnings stay on stderr."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from beb.files import json_text


def json_option(what: str) -> Callable[[Any], Any]:
    """The option ``--json`` of a command.

    Args:
      what: is printed then, for the help.
    """
    return click.option("--json", "as_json", is_flag=True, help=f"Print {what} as JSON, in place of tables.")


def print_json(data: Any) -> None:
    """Strict JSON on stdout."""
    click.echo(json_text(data), nl=False)


def print_record(path: Path) -> None:
    """A record that was written just now, on stdout, byte for byte."""
    click.echo(path.read_text(encoding="utf-8"), nl=False)
