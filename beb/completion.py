"""What shells complete on a command line of ``beb``."""

from __future__ import annotations

import click


def complete_ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Ids of built-in claims, for completion in a shell."""
    from theory import claims

    return [id for id in claims() if id.startswith(incomplete)]
