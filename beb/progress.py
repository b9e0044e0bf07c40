"""Signs of progress on stderr: bars with time estimates on a terminal, removed when done; elsewhere a line now and then."""

from __future__ import annotations

import time
from collections.abc import Callable

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.text import Text

EVERY = 30.0
"""Seconds between two lines where there is no terminal."""


def bars(console: Console) -> Progress:
    """Bars on a console, as a context."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


class Pace:
    """When the next line of long work is due, and how long it has taken, where no bar is drawn.

    Args:
      every: seconds between two lines; none is due in the first ones, so that short work stays silent.
      clock: seconds; for tests.
    """

    def __init__(self, every: float, clock: Callable[[], float]) -> None:
        self._every, self._clock = every, clock
        self._began = self._told = clock()

    def due(self) -> bool:
        """Whether a line is due, which then counts as told."""
        now = self._clock()
        if now - self._told < self._every:
            return False
        self._told = now
        return True

    def told(self) -> None:
        """Take note of a line that was told anyway."""
        self._told = self._clock()

    @property
    def since(self) -> str:
        """Minutes and seconds from the start to the line that was told last."""
        minutes, seconds = divmod(round(self._told - self._began), 60)
        return f"{minutes}:{seconds:02d}"


class Signs:
    """A bar for each name, made when it first moves: ``signs("replies")(done, total)``.

    Where bars are not drawn (a log, a pipe) a line says how far it is, at most every `EVERY` seconds and not in the first ones, so that
    short work stays silent.
    """

    def __init__(self, bar: Progress, clock: Callable[[], float] = time.monotonic) -> None:
        self._bar = bar
        self._tasks: dict[str, TaskID] = {}
        self._pace = Pace(EVERY, clock)

    def __call__(self, name: str) -> Callable[[int, int], None]:
        def show(done: int, total: int) -> None:
            if self._bar.disable:
                self._line(name, done, total)
                return
            if name not in self._tasks:
                self._tasks[name] = self._bar.add_task(name, total=total)
            self._bar.update(self._tasks[name], completed=done, total=total)

        return show

    def _line(self, name: str, done: int, total: int) -> None:
        if self._pace.due():
            line = f"{name}: {done} of {total}, {self._pace.since} minutes since the start"
            self._bar.console.print(Text(line), soft_wrap=True)
