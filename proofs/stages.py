"""What an audit is at, told to whoever listens in the same thread: a notebook, or the bar of a terminal.

Nothing that is found depends on whether anybody listens.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    """A part of an audit that is under way.

    Attributes:
      names: what is done, the wider part before the narrower one.
      done, total: how far it is, where that can be counted; else both are 0.
    """

    names: tuple[str, ...]
    done: int = 0
    total: int = 0

    def __str__(self) -> str:
        return ": ".join(self.names)


Listener = Callable[[Stage], None]
_LISTENER: ContextVar[Listener | None] = ContextVar("listener", default=None)
_WIDER: ContextVar[tuple[str, ...]] = ContextVar("wider", default=())


@contextlib.contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Have a function told each stage that is begun in this block, by this thread."""
    token = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(token)


def now_at(name: str, done: int = 0, total: int = 0) -> None:
    """Say what is done now, and how far it is."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(Stage((*_WIDER.get(), name), done, total))


@contextlib.contextmanager
def during(name: str) -> Iterator[None]:
    """A block whose stages are parts of a wider one."""
    now_at(name)
    token = _WIDER.set((*_WIDER.get(), name))
    try:
        yield
    finally:
        _WIDER.reset(token)
