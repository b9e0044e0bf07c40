"""Signs of progress where people look: a bar in a notebook, a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

Sign = Callable[[int, str], None]  # how many are done, and what was last


def in_notebook() -> bool:
    """Whether this process shows HTML to somebody: a kernel of Jupyter."""
    shell = sys.modules.get("IPython")
    running = None if shell is None else shell.get_ipython()
    return running is not None and running.__class__.__name__ == "ZMQInteractiveShell"


@contextlib.contextmanager
def signs(total: int, what: str) -> Iterator[Sign]:
    """Tell how far long work is: call what is given with the number that are done and a word on the last one.

    Args:
      total: how many there are.
      what: what is done to them.
    """
    if in_notebook():
        with _notebook(total, what) as sign:
            yield sign
    else:
        with _terminal(total, what) as sign:
            yield sign


@contextlib.contextmanager
def _terminal(total: int, what: str) -> Iterator[Sign]:
    from rich.console import Console

    from beb.progress import bars

    console = Console(stderr=True)
    with bars(console) as bar:
        task = bar.add_task(what, total=total)

        def sign(done: int, last: str) -> None:
            bar.update(task, completed=done, description=f"{what} (last: {last})")

        yield sign


@contextlib.contextmanager
def _notebook(total: int, what: str) -> Iterator[Sign]:
    from IPython.display import HTML, display

    begin = time.monotonic()

    def shown(done: int, last: str) -> Any:
        from markupsafe import Markup

        told = f"{what}: {done} of {total}, {time.monotonic() - begin:.0f} s" + (
            f" (last: {last})" if last else ""
        )
        return HTML(
            str(Markup('<progress value="{}" max="{}"></progress> {}').format(done, max(total, 1), told))
        )

    handle = display(shown(0, ""), display_id=True)

    def sign(done: int, last: str) -> None:
        handle.update(shown(done, last))

    try:
        yield sign
    finally:
        handle.update(HTML(""))  # what is done need not be looked at
