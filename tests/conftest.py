"""Settings for all tests: headless figures, reproducible property tests, no deadline (compilation comes first)."""

import contextlib
import gc
import os
import time
from pathlib import Path

os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
# What XLA compiles, both workers, all processes that tests start and later runs share: entries are found by the program,
# the options and the version of XLA. Worlds evaluated outside compiled functions are thousands of tiny programs, at 50 ms
# each. (Variables, not settings: processes that tests start inherit them.)
os.environ.setdefault(
    "JAX_COMPILATION_CACHE_DIR", str(Path(__file__).resolve().parent.parent / ".pytest_cache" / "xla")
)
os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")
os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES", "0")

import pytest
from hypothesis import HealthCheck, settings
from sampling import left_out

from proofs.memory import keep_memory

settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("ci")
keep_memory()  # as workers of an audit do: half of the time of a prover

# Under `--dist loadfile` the tests of a file stay in one process, as they share what is made once (compiled worlds,
# derivations). The slowest files are two: these share nothing with their others.
APART = {
    "tests/test_audit.py": ("test_what_is_true_and_derived_is_proved",),
    "tests/test_derivation.py": (
        "test_a_broken_twin_is_never_proved",
        "test_a_true_variant_is_proved_by_the_same_template",
    ),
}

# What takes longest is begun first, so that neither worker is left with much at the end.
FIRST = (
    "tests/test_derivation.py",
    "tests/test_audit.py, apart",
    "tests/test_engine.py",
    "tests/test_twins.py",
    "tests/test_language.py",
    "tests/test_derivation.py, apart",
    "tests/test_beyond.py",
    "tests/test_audit.py",
    "tests/test_runner.py",
    "tests/test_examples.py",
    "tests/test_chains.py",
    "tests/test_fit.py",
    "tests/test_claim_sweep.py",
)


def pytest_configure():
    """Sweep out entries of the compilation cache whose process ended before it had written them."""
    for entry in Path(os.environ["JAX_COMPILATION_CACHE_DIR"]).glob("*-cache"):
        with contextlib.suppress(OSError):
            if not entry.stat().st_size and time.time() - entry.stat().st_mtime > 60:
                entry.unlink()


@pytest.hookimpl(tryfirst=True)  # before pytest picks by marks
def pytest_collection_modifyitems(items):
    """Of large families of alike tests a default run takes a sample (`sampling`)."""
    gone = set(left_out(item.nodeid for item in items if item.get_closest_marker("slow") is None))
    for item in items:
        if item.nodeid in gone:
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish():
    """What is imported and collected stays: the garbage collector need not walk through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def group_of(nodeid: str) -> str:
    """What runs in one process with a test."""
    file, _, test = nodeid.partition("::")
    return f"{file}, apart" if test.partition("[")[0] in APART.get(file, ()) else file


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_xdist_make_scheduler(config, log):
    if config.getvalue("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group_of(nodeid)

        def _assign_work_unit(self, node) -> None:
            longest = next((group for group in FIRST if group in self.workqueue), None)
            if longest is not None:
                self.workqueue.move_to_end(longest, last=False)
            super()._assign_work_unit(node)

    return Scheduling(config, log)
