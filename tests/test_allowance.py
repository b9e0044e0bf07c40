"""No claim holds an audit up: what is stuck, fails or dies is inconclusive, and the others go on."""

import contextlib
import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sympy as sp

import proofs.allowance
import proofs.audit
import proofs.derivation
from proofs.allowance import Allowance, OutOfBudget, limited
from proofs.audit import audit_claim
from proofs.derivation import prove
from proofs.kernel.rules._decision import OutOfQuestions, follows, questions
from proofs.runner import Job, run
from proofs.search import BUDGETS
from proofs.verdict import ContradictionError, ProofReport, Verdict
from theory import StatementError, claims

QUICK = BUDGETS["quick"]
TINY = dataclasses.replace(QUICK, shapes=QUICK.shapes[:1], samples=256, rounds=1, steps=2, starts=4)
NONE = Allowance(0.0, 0.0)
STUCK, FINE = claims()["lem2"], claims()["lem3"]


def forever(*_, **__):
    with contextlib.suppress(Exception):  # as code does that takes whatever goes wrong for an answer
        while True:
            time.sleep(0.001)


def jobs(*selected):
    return [Job(c.id, c, TINY, 0) for c in selected]


def test_a_block_is_broken_off_when_its_allowance_is_used_up():
    with pytest.raises(OutOfBudget), limited(NONE):
        forever()


def test_a_block_that_ends_in_time_is_left_alone():
    with limited(Allowance(60.0, 600.0)):
        pass
    with limited(NONE):  # it is over before anybody looks at a clock
        pass
    time.sleep(0.6)  # nothing arrives late


AFTERWARDS = """
import cProfile, time
from proofs.allowance import Allowance, OutOfBudget, limited

def busy(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass

profile = cProfile.Profile()
for allowance in (Allowance(60.0, 60.0), Allowance(0.1, 60.0)):
    profile.enable()
    try:
        with limited(allowance):
            busy(2.0)
        print("done")
    except OutOfBudget:
        print("broken off", allowance)
    str(allowance)
    profile.disable()
"""


def test_a_profiler_goes_on_after_a_block():
    """An interruption that was taken back would have Python 3.11 wait for it for ever under a profiler."""
    said = subprocess.run([sys.executable, "-c", AFTERWARDS], capture_output=True, text=True, timeout=60)
    assert said.stderr == ""
    assert [line.split()[0] for line in said.stdout.splitlines()] == ["done", "broken"]


def test_an_interruption_that_comes_too_late_is_dropped(monkeypatch):
    """The block has just come to its end when the other thread finds its allowance used up."""
    monkeypatch.setattr(proofs.allowance, "PACE", 0.01)
    for _ in range(20):
        with contextlib.suppress(OutOfBudget), limited(NONE):
            time.sleep(0.01)
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass


def test_a_claim_that_is_stuck_is_inconclusive_and_says_so(monkeypatch):
    monkeypatch.setattr(proofs.audit, "prove", forever)
    found = audit_claim(STUCK, TINY, 0, allowance=NONE)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert found.broken_off.startswith("out of budget: it took more than 0 s of processor time")
    assert any("broken off, out of budget" in remark for remark in found.remarks)
    assert found.to_json()["broken_off"] == found.broken_off
    # What was found by then does not count: neither a world nor a step.
    assert (found.proof, found.margin, found.worlds_checked, found.certified) == (None, None, 0, False)


def test_the_prover_can_be_used_after_it_was_broken_off(monkeypatch):
    with monkeypatch.context() as m:
        m.setattr(proofs.audit, "prove", forever)
        audit_claim(STUCK, TINY, 0, allowance=NONE)
    assert audit_claim(STUCK, TINY, 0).verdict is Verdict.PROVED


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (MemoryError(), "out of memory: MemoryError"),
        (RecursionError("too deep"), "failed: RecursionError: too deep"),
        (OverflowError("two\nlines"), "failed: OverflowError: two lines"),
    ],
)
def test_a_claim_that_fails_does_not_take_the_others_along(error, why, monkeypatch):
    prove = proofs.audit.prove

    def fails(c):
        if c.id == STUCK.id:
            raise error
        return prove(c)

    monkeypatch.setattr(proofs.audit, "prove", fails)
    first, second = run(jobs(STUCK, FINE), backend="sequential")
    assert (first.verdict, second.verdict) == (Verdict.INCONCLUSIVE, Verdict.PROVED)
    assert first.broken_off.startswith(why)
    assert not second.broken_off


def test_a_contradiction_is_told_and_the_others_go_on(monkeypatch):
    """A prover that proves everything meets a certified counterexample; no verdict hides it."""
    monkeypatch.setattr(proofs.audit, "prove", lambda c: ProofReport((), True))
    false = claims()["slides-sigmoid.every-prompt"]
    with pytest.raises(ContradictionError):
        audit_claim(false, TINY, 0)
    first, second = run(jobs(false, FINE), backend="sequential")
    assert first.verdict is Verdict.INCONCLUSIVE
    assert "a complete derivation and a certified counterexample" in first.contradiction
    assert first.remarks[0].startswith("contradiction: ")
    assert first.certified  # the evidence is kept
    assert not second.contradiction


def test_a_statement_that_reads_otherwise_when_written_down_is_refused(monkeypatch):
    """Else the verdict would be one on another claim."""
    import proofs.runner

    other = dataclasses.replace(FINE, id=STUCK.id)
    monkeypatch.setattr(proofs.runner, "claim_from_json", lambda data: other)
    with pytest.raises(StatementError, match="claim lem2: it reads otherwise once it is written down"):
        run(jobs(STUCK), backend="sequential")


CODE = """
import sys; sys.path.insert(0, "tests")
import json, test_allowance
from test_allowance import *
if __name__ == "__main__":
    found = run(jobs(STUCK, FINE), workers=int(sys.argv[1]), apart=True)
    print(json.dumps([[str(r.verdict), r.broken_off] for r in found]))
"""


def spread(tmp_path, body, workers):
    """Verdicts of two claims that are audited by other processes, in which a module of that body comes first."""
    root = Path(__file__).parent.parent
    (tmp_path / "sitecustomize.py").write_text(body)
    path = os.pathsep.join([str(tmp_path), str(root), str(root / "tests")])
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(workers)],
        capture_output=True,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


# Put into the module of audits when that is imported: one claim comes to grief, and nothing is found of the other.
PATCH = """
import importlib.abc, importlib.util, sys

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "proofs.audit":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module
        def exec_module(module):
            load(module)
            def audited(c, budget, seed, store, begin):
                return {action} if c.id == "lem2" else module.broken_off(c, seed, "fine", begin)
            module._audited = audited
        spec.loader.exec_module = exec_module
        return spec

sys.meta_path.insert(0, Finder())
import proofs.allowance
proofs.allowance.LEAST = {least}
"""


@pytest.mark.skipif(not hasattr(signal, "ITIMER_PROF"), reason="this system has no timer of processor time")
@pytest.mark.parametrize("workers", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_what_is_stuck_outside_python_is_ended_with_its_worker(workers, tmp_path):
    stuck = PATCH.format(action="3 ** (3 ** 19)", least=1.0)
    (first, why), (second, fine) = spread(tmp_path, stuck, workers)
    assert (first, second, fine) == ("inconclusive", "inconclusive", "fine")
    assert why.startswith("out of budget: stuck in ")
    assert "sitecustomize" in why  # where it was


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_a_worker_that_is_killed_is_replaced_and_its_claim_given_up(tmp_path):
    killed = PATCH.format(action="__import__('os').kill(__import__('os').getpid(), 9)", least=120.0)
    (first, why), (second, fine) = spread(tmp_path, killed, 2)
    assert (first, second, fine) == ("inconclusive", "inconclusive", "fine")
    assert why.startswith("out of memory, most likely")


def test_a_derivation_asks_so_many_questions_and_no_more(monkeypatch):
    monkeypatch.setattr(proofs.derivation, "QUESTIONS", 3)
    found = prove(FINE)
    assert not found.complete
    assert found.reason.startswith("out of budget: the derivation asks more than 3 questions")
    monkeypatch.undo()
    assert prove(FINE).complete  # the count begins anew for each claim


def test_questions_count_whether_or_not_they_were_asked_before():
    with questions(2):
        assert follows((), sp.Integer(1) < 2).holds
        assert follows((), sp.Integer(1) < 2).holds
        with pytest.raises(OutOfQuestions):
            follows((), sp.Integer(1) < 2)
    assert follows((), sp.Integer(1) < 2).holds  # none are counted out here
