"""Memory that is kept: what freed blocks cost, and that answers do not depend on it."""

import subprocess
import sys

import pytest
from joblib.externals.loky import process_executor

from proofs import runner
from theory import memory

PROGRAM = """
import resource, sys
import z3
from proofs.memory import keep_memory

if sys.argv[1] == "kept" and not keep_memory():
    sys.exit("no glibc")

def question():
    context = z3.Context()
    x = z3.Real("x", context)
    solver = z3.Tactic("qfnra-nlsat", context).solver()
    solver.add(x * x < 0)
    return solver.check()

before = question()
faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
assert all(question() == before for _ in range(10))
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - faults)
"""


def _faults(how: str) -> int:
    done = subprocess.run([sys.executable, "-c", PROGRAM, how], capture_output=True, text=True)
    if "no glibc" in done.stderr:
        pytest.skip("another allocator than glibc's")
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_contexts_of_z3_are_made_from_memory_that_was_freed() -> None:
    assert _faults("kept") < _faults("given back") / 4


def test_what_is_free_is_no_more_than_a_container_leaves(tmp_path, monkeypatch) -> None:
    """Nor may a worker of an audit grow by more than that."""
    limit, used = tmp_path / "max", tmp_path / "current"
    limit.write_text("1000000\n")
    used.write_text("400000\n")
    monkeypatch.setattr(memory, "CGROUPS", ((limit, used),))
    assert memory.free_memory() == 600_000
    monkeypatch.setattr(process_executor, "_MAX_MEMORY_LEAK_SIZE", 1)
    monkeypatch.setattr(runner, "usable_cores", lambda: 3)
    runner._keep_what_was_learnt()
    assert process_executor._MAX_MEMORY_LEAK_SIZE == 100_000
    used.write_text("2000000\n")
    assert memory.free_memory() == 0
    limit.write_text("max\n")
    assert memory.free_memory() > 10**6
