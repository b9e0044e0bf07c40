"""Signs of progress: bars on a terminal, lines now and then elsewhere."""

from io import StringIO

from rich.console import Console

from beb.progress import EVERY, Signs, bars


def told(terminal, times):
    """What is written when work moves at these seconds."""
    stream, now = StringIO(), iter([0.0, *times])
    with bars(Console(file=stream, force_terminal=terminal, width=80)) as bar:
        show = Signs(bar, clock=lambda: next(now))("replies")
        for k in range(len(times)):
            show(k + 1, len(times))
    return stream.getvalue()


def test_a_log_gets_a_line_now_and_then():
    lines = told(False, [EVERY / 2, EVERY - 1, EVERY + 5, EVERY + 9, 2 * EVERY, 2 * EVERY + 6]).splitlines()
    assert lines == [
        "replies: 3 of 6, 0:35 minutes since the start",
        "replies: 6 of 6, 1:06 minutes since the start",
    ]


def test_short_work_and_terminals_get_no_lines():
    assert told(False, [1.0, 2.0]) == ""
    shown = told(True, [EVERY * k for k in range(1, 4)])
    assert "replies" in shown
    assert "since the start" not in shown
