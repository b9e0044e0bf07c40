"""Signs of progress where people look: a bar in a notebook, a bar on a terminal, nothing elsewhere.

Work on one claim has no count of its own: there the stages that it goes through are shown (`proofs.stages`), each with its
seconds when it is over.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from proofs.stages import Stage

Sign = Callable[[int, str], None]  # how many are done, and what was last
PACE = 0.2  # seconds between two pictures of one stage


def in_notebook() -> bool:
    """Whether this process shows HTML to somebody: a kernel of Jupyter."""
    shell = sys.modules.get("IPython")
    running = None if shell is None else shell.get_ipython()
    return running is not None and running.__class__.__name__ == "ZMQInteractiveShell"


@contextlib.contextmanager
def signs(total: int, what: str) -> Iterator[Sign]:
    """Tell how far long work is: call what is given with the number that are done and a word on the last one.

    What this thread does on the way (`proofs.stages.now_at`) is shown, too.

    Args:
      total: how many there are.
      what: is done to them; of a single one it names it, such as "auditing thm1".
    """
    from proofs.stages import listening

    with (_notebook if in_notebook() else _terminal)(total, what) as (sign, staged), listening(staged):
        yield sign


class Stages:
    """The stages of some work, with the seconds that each took.

    Args:
      clock: seconds; for tests.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.begin = clock()
        self.over: list[tuple[str, float]] = []
        self.now: Stage | None = None
        self._since = self._shown = self.begin

    @property
    def seconds(self) -> float:
        """Since the start."""
        return self._clock() - self.begin

    def begun(self, stage: Stage) -> bool:
        """Take note of a stage, or of how far the present one is; whether that is worth a new picture."""
        now = self._clock()
        fresh = self.now is None or str(self.now) != str(stage)
        if fresh:
            self._close(now)
            self._since = now
        self.now = stage
        if not fresh and now - self._shown < PACE:
            return False
        self._shown = now
        return True

    def end(self) -> None:
        """The work of the present stage is over, as all of one claim is."""
        self._close(self._clock())
        self.now = None

    def _close(self, now: float) -> None:
        if self.now is not None and now > self._since:
            self.over.append((str(self.now), now - self._since))

    def words(self, most: int = 3) -> str:
        """The present stage, and the last ones that are over, in a line; "" before the first."""
        if self.now is None:
            return ""
        counted = f", {self.now.done} of {self.now.total}" if self.now.total else ""
        over = [f"{name}: {took:.0f} s" for name, took in self.over if took >= 1][-most:]
        return f"{self.now}{counted}" + (f" (done: {'; '.join(over)})" if over else "")


@contextlib.contextmanager
def _terminal(total: int, what: str) -> Iterator[tuple[Sign, Callable[[Stage], None]]]:
    from rich.console import Console
    from rich.markup import escape

    from beb.progress import bars

    console = Console(stderr=True)
    stages = Stages()
    with bars(console) as bar:
        task = bar.add_task(escape(what), total=total)

        def sign(done: int, last: str) -> None:
            stages.end()
            bar.update(task, completed=done, description=escape(f"{what} (last: {last})"))

        def staged(stage: Stage) -> None:
            if stages.begun(stage):
                bar.update(task, description=escape(f"{what}: {stages.words(most=0)}"))

        yield sign, staged


@contextlib.contextmanager
def _notebook(total: int, what: str) -> Iterator[tuple[Sign, Callable[[Stage], None]]]:
    from IPython.display import HTML, display

    stages = Stages()
    done_so_far, last_so_far = 0, ""

    def shown() -> Any:
        return HTML(picture(what, total, done_so_far, last_so_far, stages))

    handle = display(shown(), display_id=True)

    def sign(done: int, last: str) -> None:
        nonlocal done_so_far, last_so_far
        stages.end()
        done_so_far, last_so_far = done, last
        handle.update(shown())

    def staged(stage: Stage) -> None:
        if stages.begun(stage):
            handle.update(shown())

    try:
        yield sign, staged
    finally:
        handle.update(HTML(""))  # what is done need not be looked at


def picture(what: str, total: int, done: int, last: str, stages: Stages) -> str:
    """The bar of a notebook as HTML: of several claims how many are done, of one how far its present stage is."""
    from markupsafe import Markup

    now = stages.now
    if total > 1:
        told = f"{what}: {done} of {total}, {stages.seconds:.0f} s" + (f" (last: {last})" if last else "")
        bar = Markup('<progress value="{}" max="{}"></progress>').format(done, total)
    else:
        told = f"{what}, {stages.seconds:.0f} s"
        counted = now is not None and now.total > 0
        # Without a value the bar says that it is unknown how far the work is.
        bar = (
            Markup('<progress value="{}" max="{}"></progress>').format(now.done, now.total)
            if now is not None and counted
            else Markup("<progress></progress>")
        )
    words = stages.words()
    second = Markup("<br><small>{}</small>").format(words) if words else ""
    return str(Markup("{} {}{}").format(bar, told, second))
