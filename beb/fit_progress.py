"""How far `beb fit` is, on stderr: a bar of the steps of all chains on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from beb.files import visible_text
from beb.progress import Pace

EVERY = 10.0  # seconds between lines where there is no terminal


class FitProgress:
    """A context that is told what is being drawn, table by table and law by law.

    Args:
      console: on stderr.
      tables: names, in order.
      clock: seconds; for tests.
    """

    def __init__(
        self, console: Console, tables: list[str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._console, self._tables = console, tables
        self._pace = Pace(EVERY, clock)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        self._bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._bar.add_task("", total=None)

    def __enter__(self) -> FitProgress:
        self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.__exit__(kind, error, trace)

    def steps(self, table: int, chains: int) -> Callable[[str, int, int], None]:
        """What `fit_series` tells while it fits a table: law, steps done, steps in all."""
        place = f"table {table + 1} of {len(self._tables)}, {visible_text(self._tables[table])}"

        def show(law: str, done: int, total: int) -> None:
            self._bar.update(self._task, description=f"{place}: {law}", completed=done, total=total)
            if not self._console.is_terminal and self._pace.due():
                self._line(f"{place}: {law}, step {done} of {total} of {chains} chains")

        return show

    def done(self, table: int, outcome: str) -> None:
        """A line for each table that is done, on a terminal and elsewhere."""
        self._pace.told()
        self._line(
            f"table {table + 1} of {len(self._tables)}, {visible_text(self._tables[table])}: {visible_text(outcome)}"
        )

    def _line(self, text: str) -> None:
        self._console.print(f"[{self._pace.since}] {text}", markup=False, highlight=False, soft_wrap=True)
