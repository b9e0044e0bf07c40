"""What the audit of one claim may take, so that no claim holds up the others.

Effort is bounded by counting wherever a verdict depends on it: worlds, generations, descents, questions to the prover.
This is the last resort behind that: a generous allowance of processor time, which only a claim that is stuck uses up. It
ends that audit with the verdict "inconclusive: out of budget", and touches no other claim. It is the one place where
what is found may depend on the machine, and the record says where it did.
"""

from __future__ import annotations

import contextlib
import ctypes
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

# Seconds of processor time for one claim: several times what the dearest built-in claim takes.
SECONDS: Mapping[str, float] = {"standard": 1800.0, "deep": 86400.0}
LEAST = 120.0  # of any other budget
WAITING = 5  # as many times the seconds may pass by the clock on the wall, as workers share processors
PACE = 0.5  # seconds between two looks at the clock
ARRIVAL = 1000  # turns of an empty loop, of which the first one lets an interruption in


class OutOfBudget(BaseException):
    """The allowance is used up. No `Exception`, so that nothing on the way takes it for a failure of its own."""


@dataclass(frozen=True)
class Allowance:
    """Seconds of processor time, and of time as it passes."""

    processor: float
    passing: float

    @staticmethod
    def of(budget: str) -> Allowance:
        """What a claim may take under a budget of that name."""
        seconds = SECONDS.get(budget, LEAST)
        return Allowance(seconds, WAITING * seconds)

    def __str__(self) -> str:
        return f"{self.processor:g} s of processor time, or {self.passing:g} s by the clock"


def _clock(thread: int) -> Callable[[], float]:
    """Processor time of a thread; of the whole process, where the system does not tell threads apart."""
    try:
        clock = time.pthread_getcpuclockid(thread)
    except (AttributeError, OSError):
        return time.process_time
    return lambda: time.clock_gettime(clock)


def _interrupt(thread: int, error: type[BaseException]) -> None:
    """Have a thread raise at its next instruction.

    It is never taken back: Python 3.11 would then look for something to raise at every instruction from there on, which is
    slow, and for ever at the first one under a profiler or a debugger.
    """
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))


@contextlib.contextmanager
def limited(allowance: Allowance) -> Iterator[None]:
    """A block that is broken off when it has used up its allowance.

    Raises:
      OutOfBudget: it has. Code outside Python, a compiler say, is left to come to its end first.
    """
    thread = threading.get_ident()
    spent = _clock(thread)
    start, begin = spent(), time.monotonic()
    over, sent, lock = threading.Event(), threading.Event(), threading.Lock()

    def watch() -> None:
        while not over.wait(PACE):
            if spent() - start < allowance.processor and time.monotonic() - begin < allowance.passing:
                continue
            with lock:
                if not over.is_set():
                    sent.set()
                    _interrupt(thread, OutOfBudget)
            return

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        with lock:
            over.set()
        # What was sent when the block had just come to its end arrives here, and the block counts.
        with contextlib.suppress(OutOfBudget):
            for _ in range(ARRIVAL if sent.is_set() else 0):
                pass
