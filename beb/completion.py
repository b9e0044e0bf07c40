"""What shells complete on a command line of ``beb``."""

from __future__ import annotations

import json
from pathlib import Path

import click


def complete_ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Ids of built-in claims, for completion in a shell.

    From the record of verdicts, which a test holds to the claims: nobody waits seconds for SymPy after a tab.
    """
    record = json.loads((Path(__file__).parent / "data" / "verdicts.json").read_text(encoding="utf-8"))
    return [id for id in record["verdicts"] if id.startswith(incomplete)]
