"""Memory: what a process frees and soon needs again, and how much is free."""

from __future__ import annotations

import contextlib
import ctypes
from pathlib import Path

import psutil

CGROUPS = (
    (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory.current")),
    (
        Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
        Path("/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ),
)
"""Limit and use of a container, in both versions of control groups."""
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of malloc.h


def keep_freed(unused: int, large: int) -> bool:
    """Ask glibc to keep what is freed, for the rest of this process; what other allocators do stays as it is.

    To the system a page that is fetched anew has to be filled with zeros.

    Args:
      unused: bytes that may lie unused.
      large: bytes from which a block is the system's own.

    Returns:
      whether it does; results do not depend on it.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):  # no glibc, or no library at all
        library = ctypes.CDLL(None)
        return all([library.mallopt(_MMAP_THRESHOLD, large), library.mallopt(_TRIM_THRESHOLD, unused)])
    return False


def free_memory() -> int:
    """Bytes that are free: of the machine, and no more than what the container that this runs in leaves."""
    free = int(psutil.virtual_memory().available)
    for limit, used in CGROUPS:
        with contextlib.suppress(OSError, ValueError):  # no such file; "max", which is no limit
            free = min(free, int(limit.read_text()) - int(used.read_text()))
    return max(0, free)
