"""What the command line finds around it: streams that may be closed or full, and variables that steer JAX.

A reader that goes away (``beb claims | head -1``) costs the rest of the output and nothing else: the command goes on to its end, and the
exit status is its own. A full disk behind standard output is one line and exit status 2. Variables that JAX cannot start
with are told before anything is computed, and help needs no device.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Sequence

from beb.files import OutputError

# Numbers would depend on them; the commands bring settings of their own (64 bits, Threefry keys, log 0 = -inf).
NUMERIC = (
    "JAX_DEBUG_INFS",
    "JAX_DEBUG_NANS",
    "JAX_DEFAULT_DTYPE_BITS",
    "JAX_DEFAULT_MATMUL_PRECISION",
    "JAX_DEFAULT_PRNG_IMPL",
    "JAX_ENABLE_CUSTOM_PRNG",
    "JAX_ENABLE_X64",
    "JAX_LEGACY_PRNG_KEY",
    "JAX_NUMPY_DTYPE_PROMOTION",
    "JAX_NUMPY_RANK_PROMOTION",
    "JAX_RANDOM_SEED_OFFSET",
    "JAX_THREEFRY_PARTITIONABLE",
)
_STEERS = re.compile(r"(?:JAX|XLA)_\w+\Z")
_FAST = re.compile(r"fast_math\b(?!=(?:false|0)\b)", re.IGNORECASE)
# Runs in a process of its own: XLA ends the process that gives it a flag it does not know.
_PROBE = """
import sys
try:
    import jax
    jax.config.update("jax_enable_x64", True)
    third, above = (float(x) for x in jax.numpy.array([1.0, 1e300]) / jax.numpy.array([3.0, 0.0]))
except BaseException as error:
    print(*(str(error) or "no such device here").split("\\n")[0].split())
    sys.exit(3)
if third != 1 / 3 or above != float("inf"):
    print("its arithmetic is not that of 64-bit IEEE numbers")
    sys.exit(3)
"""


class EnvironmentFault(Exception):
    """The command cannot work as the environment is; ``str`` is one line with the remedy."""


# Streams ---------------------------------------------------------------------------------------------------------------


class _Descriptor(io.FileIO):
    """A descriptor that is written to; once that failed, the null device takes its place, so that no later flush fails again."""

    def __init__(self, number: int, told: str | None) -> None:
        super().__init__(number, "w", closefd=False)
        self._told = told

    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]
        except BlockingIOError:
            raise
        except OSError as error:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, self.fileno())
            os.close(null)
            if self._told is not None and not isinstance(error, BrokenPipeError):
                raise OutputError(
                    f"{self._told}: {error.strerror}; send the output to a place that can be written"
                ) from None
            return memoryview(data).nbytes  # type: ignore[arg-type]


def _patient(stream: io.TextIOWrapper, told: str | None, errors: str) -> io.TextIOWrapper:
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_Descriptor(stream.fileno(), told)),
        encoding=stream.encoding,
        errors=errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def settle_streams() -> None:
    """Make standard output and standard error of this process outlive their readers.

    Characters that the encoding of standard output lacks become question marks. Streams that somebody put in place of those
    of the process stay as they are.
    """
    if os.name != "posix":
        return
    # A file that is opened later must not get the number of a closed stream: what prints there would end up in it.
    with contextlib.suppress(OSError):
        while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
            os.set_inheritable(number, True)
        os.close(number)
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout is sys.__stdout__:
        sys.stdout = _patient(sys.stdout, "standard output", "replace")
    if isinstance(sys.stderr, io.TextIOWrapper) and sys.stderr is sys.__stderr__:
        sys.stderr = _patient(sys.stderr, None, "backslashreplace")


# Variables -------------------------------------------------------------------------------------------------------------


def asks_for_help(arguments: Sequence[str]) -> bool:
    """Whether the arguments end in a page of help."""
    return not arguments or any(a in ("-h", "--help") for a in arguments)


def settle_variables(arguments: Sequence[str], needs_jax: bool) -> list[str]:
    """Take out of the environment what the command does not heed, before anything is imported that reads it.

    Args:
      arguments: of the command line, without the program.
      needs_jax: whether the command computes with JAX.

    Returns:
      Notes for people, one line each.

    Raises:
      EnvironmentFault: JAX cannot start with what is left.
    """
    os.environ["MPLBACKEND"] = "agg"  # figures go to files
    if os.environ.get("COLUMNS", "").strip() == "0":  # a terminal without columns would show nothing at all
        del os.environ["COLUMNS"]
    if "jax" in sys.modules:  # it has read them
        return []
    if asks_for_help(arguments) or not needs_jax:
        for name in list(filter(_STEERS.match, os.environ)):
            del os.environ[name]
        return []
    return settle_jax()


def settle_jax() -> list[str]:
    """Take out of the environment what numbers do not depend on, before JAX is imported.

    Returns:
      Notes for people, one line each.

    Raises:
      EnvironmentFault: JAX cannot start with what is left.
    """
    cores = os.environ.get("LOKY_MAX_CPU_COUNT", "1").strip()
    if not cores.isdecimal() or int(cores) < 1:
        raise EnvironmentFault(
            f"LOKY_MAX_CPU_COUNT={cores[:40]} is no number of cores; unset it, or set it to 1 or more"
        )
    heedless = [name for name in NUMERIC if os.environ.pop(name, None)]
    check_jax()
    return [f"{name} is not heeded: numbers do not depend on it" for name in heedless]


def check_jax() -> None:
    """Do nothing where JAX can start with the variables that are set.

    Raises:
      EnvironmentFault: it cannot; the line names the variables.
    """
    given = {
        name: os.environ[name].strip()
        for name in sorted(filter(_STEERS.match, os.environ))
        if os.environ[name].strip() and not name.startswith("JAX_COMPILATION_CACHE")
    }
    shown = " ".join(f"{name}={value}" for name, value in given.items())[:160]
    if _FAST.search(given.get("XLA_FLAGS", "")):
        raise EnvironmentFault(
            f"{shown}: arithmetic without infinities and NaN, which probabilities of 0 need; take the flag out of XLA_FLAGS"
        )
    if all((name, value) in _SAFE for name, value in given.items()):
        return
    found = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, errors="replace", check=False
    )
    if found.returncode == 0:
        return
    lines = (found.stdout if found.returncode == 3 else found.stderr).strip().splitlines()
    said = re.sub(r"^[A-Z]\d{4} [\d:. ]+\S+\] ", "", lines[-1])[:160] if lines else "it ended at once"
    raise EnvironmentFault(
        f"JAX cannot start with {shown} ({said.strip()}); unset {', '.join(given)}, or set JAX_PLATFORMS=cpu alone"
    )


# What every installation of JAX starts with: no process is spent on asking.
_SAFE = {
    ("JAX_PLATFORMS", "cpu"),
    ("JAX_PLATFORM_NAME", "cpu"),
    ("XLA_PYTHON_CLIENT_PREALLOCATE", "false"),
    ("XLA_PYTHON_CLIENT_PREALLOCATE", "true"),
}
