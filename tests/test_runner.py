"""Jobs over workers, and runs that are killed: the result is that of one worker left in peace, whatever happened."""

import dataclasses
import inspect
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from joblib.externals.loky import process_executor

import proofs.saved
import proofs.search
from proofs import runner
from proofs.audit import audit_claim
from proofs.audits import audit
from proofs.encoding import Shape
from proofs.runner import Job, RunnerError, _order, claim_of, run
from proofs.saved import Store
from proofs.search import Budget, search
from proofs.verdict import Verdict
from theory import B_P, Claim, StatementError, alpha, claim, claims, every_prompt, load_claims, s

ROOT = Path(__file__).parent.parent
TINY = Budget("tiny", (Shape(2, 1, 2), Shape(2, 2, 2)), 256, 30, 8, 10, 8, 20)
NAMES = ["def1", "lem2", "slides-thm1"]


def plain(result):
    record = result.to_json()
    record.pop("seconds")
    return record


def jobs(*names, seed=0, budget=TINY):
    return [Job(name, claims()[name], budget, seed) for name in names]


@pytest.fixture(scope="module")
def undisturbed():
    return [plain(r) for r in run(jobs(*NAMES), backend="sequential")]


@pytest.fixture(autouse=True)
def every_epoch(monkeypatch):
    """Record at every opportunity, not every few seconds."""
    monkeypatch.setattr(proofs.saved, "PAUSE", 0.0)


# --- how a job travels ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", claims())
def test_a_claim_arrives_as_it_was_sent(name):
    sent = claims()[name]
    arrived = claim_of(json.loads(json.dumps(_order(Job("x", sent, TINY, 0)))))
    shown = {
        "kind",
        "reading",
        "reading_of",
        "repairs",
        "sharpens",
        "sheet",
    }  # by reports, from the claim that was sent
    for f in dataclasses.fields(Claim):
        if f.name not in shown:
            assert getattr(arrived, f.name) == getattr(sent, f.name), f.name


def test_a_claim_with_a_parameter_of_its_own_reaches_another_process(tmp_path):
    file = tmp_path / "mine.py"
    file.write_text(
        "from theory import *\n"
        "kappa = parameter('kappa_of_test_runner', lower=2, upper=3, meaning='mine')\n"
        "one = claim('mine.one', conclusion=every_prompt(B_P(s) < kappa))\n"
        "two = claim('mine.two', conclusion=every_prompt(B_P(s) < kappa - 3))\n"
    )
    found = run([Job(c.id, c, TINY, 0) for c in load_claims(file)], workers=2)
    assert [str(r.verdict) for r in found] == ["proved", "refuted"]
    assert found[0].claim.parameters[-1].meaning == "mine"


def test_results_come_in_the_order_of_the_jobs_and_name_their_claims(undisturbed):
    again = run(jobs(*reversed(NAMES)), backend="sequential")
    assert [plain(r) for r in reversed(again)] == undisturbed
    assert all(r.claim is claims()[name] for r, name in zip(again, reversed(NAMES), strict=True))


def test_jobs_about_one_claim_keep_their_own_seeds_and_budgets():
    other = dataclasses.replace(TINY, samples=128)
    mixed = [*jobs("lem2", seed=0), *jobs("lem2", seed=1), *jobs("lem2", budget=other)]
    found = run(mixed, backend="sequential")
    assert [r.seed for r in found] == [0, 1, 0]
    assert found[2].worlds_checked == found[0].worlds_checked / 2


# --- backends ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("backend", ["loky", "threading"])
def test_workers_do_not_change_the_result(backend, undisturbed, tmp_path):
    seen = []
    found = run(
        jobs(*NAMES),
        workers=2,
        backend=backend,
        folder=tmp_path,
        progress=lambda job, result, resumed: seen.append((job.id, resumed)),
    )
    assert [plain(r) for r in found] == undisturbed
    assert sorted(seen) == [(name, False) for name in sorted(NAMES)]


def test_workers_are_other_processes_and_one_worker_is_this_one(monkeypatch):
    from proofs.verdict import ProofReport

    # A patch reaches the claims that are audited in this process and no others.
    monkeypatch.setattr(proofs.audit, "prove", lambda c: ProofReport((), True, "patched"))
    here = run(jobs("lem2", "lem3"), workers=1)
    there = run(jobs("lem2", "lem3"), workers=2)
    assert [r.proof.reason for r in here] == ["patched"] * 2
    assert [r.proof.reason for r in there] == [""] * 2


def test_a_backend_that_joblib_does_not_know_is_one_line():
    with pytest.raises(RunnerError, match=r"no backend 'mpi' .* use one of loky, .*dask$"):
        run(jobs("lem2"), backend="mpi")


@pytest.mark.parametrize(("backend", "package"), [("ray", "ray"), ("dask", "distributed")])
def test_an_engine_that_is_not_installed_is_one_line_with_its_remedy(backend, package, monkeypatch):
    monkeypatch.setitem(sys.modules, package, None)  # what an import finds that is not installed
    with pytest.raises(RunnerError, match=rf"'{backend}' is not installed; pip install .*{backend}"):
        run(jobs("lem2"), backend=backend)


@pytest.mark.parametrize(("backend", "package"), [("ray", "ray"), ("dask", "distributed")])
def test_an_engine_that_is_installed_gives_the_same_result(backend, package, undisturbed):
    pytest.importorskip(package)
    code = (
        "import json, sys; sys.path.insert(0, 'tests'); from test_runner import *\n"
        "if __name__ == '__main__':\n"
        f"    print(json.dumps([plain(r) for r in run(jobs(*NAMES[:2]), workers=2, backend={backend!r})]))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert json.loads(shown.stdout.splitlines()[-1]) == json.loads(json.dumps(undisturbed[:2]))


DASK = """
import os, sys
from proofs.runner import RunnerError, spread_over
from theory import StatementError, parameter

if __name__ == "__main__":
    for function, *arguments in CALLS:
        try:
            with spread_over("dask", 1) as spread:
                print(sorted(spread(function, [tuple(arguments)] * 5)))
        except (RunnerError, StatementError) as error:
            print(f"{type(error).__name__}: {error}")
"""


def on_dask(calls, **environment):
    """What is told of calls on a Dask cluster of this machine; nothing else may be written."""
    shown = subprocess.run(
        [sys.executable, "-W", "error", "-c", DASK.replace("CALLS", calls)],
        capture_output=True, text=True, cwd=ROOT, timeout=300,
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert shown.stderr == ""
    return shown.stdout.splitlines()


def test_a_dask_worker_that_dies_is_one_line_and_a_call_that_fails_is_heard():
    """joblib's own backend for Dask waits for ever for the first, and shows the log of the cluster."""
    pytest.importorskip("distributed", reason="no dask[distributed]")
    calls = "[(abs, -1), (parameter, '1x'), (os._exit, 1)]"
    done, failed, died = on_dask(calls)
    assert done == "[1, 1, 1, 1, 1]"
    assert failed.startswith("StatementError: ")
    assert died.startswith("RunnerError: a worker process died, for want of memory most likely")


@pytest.mark.parametrize(
    ("address", "reason"),
    [("nonsense", "missing port number"), ("mpi://127.0.0.1:9", "unknown address scheme 'mpi'")],
)
def test_an_address_that_is_none_is_one_line(address, reason):
    pytest.importorskip("distributed", reason="no dask[distributed]")
    [line] = on_dask("[(abs, 1)]", DASK_SCHEDULER_ADDRESS=address)
    assert line.startswith(f"RunnerError: the backend 'dask' cannot be reached ({reason}")
    assert "set DASK_SCHEDULER_ADDRESS" in line


def test_a_worker_that_dies_is_one_line(monkeypatch):
    import proofs.runner

    monkeypatch.setattr(proofs.runner, "_do", _die)
    with pytest.raises(RunnerError, match="a worker process died"):
        run(jobs("lem2", "lem3"), workers=2)


def _die(*_):
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_claim_that_cannot_be_evaluated_is_named(monkeypatch):
    def refuse(*_, **__):
        raise StatementError("cannot evaluate this")

    monkeypatch.setattr(proofs.audit, "search", refuse)
    with pytest.raises(StatementError, match=r"^claim lem2: cannot evaluate this$"):
        run(jobs("lem2"), backend="sequential")


# --- what is saved -------------------------------------------------------------------------------------------
def interrupted(tmp_path, monkeypatch, name, after):
    """A store as a kill at the given number of records leaves it."""
    store = Store(tmp_path)
    save = proofs.saved.SavedSearch.save
    count = 0

    def some(self, content):
        nonlocal count
        if count == after:
            raise KeyboardInterrupt
        count += 1
        save(self, content)

    with monkeypatch.context() as m:
        m.setattr(proofs.saved.SavedSearch, "save", some)
        with pytest.raises(KeyboardInterrupt):
            audit_claim(claims()[name], TINY, 0, store)
    assert count == after


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_search_goes_on_where_it_was_broken_off(after, tmp_path, monkeypatch):
    monkeypatch.setattr(proofs.audit, "prove", lambda c: None)  # so that lem2 is searched with all there is
    whole = plain(audit_claim(claims()["lem2"], TINY, 0))
    interrupted(tmp_path, monkeypatch, "lem2", after)
    worlds = []
    stock = proofs.search.prompts.take_stock
    monkeypatch.setattr(proofs.search.prompts, "take_stock", lambda *a: worlds.append(1) or stock(*a))
    store = Store(tmp_path)
    assert plain(audit_claim(claims()["lem2"], TINY, 0, store)) == whole
    assert store.notes == []
    assert store.searches[0].used == (after > 0)
    # The more was recorded the less is evaluated again.
    assert len(worlds) == len(whole["effort"]) - (0 if not after else _points(tmp_path, monkeypatch, after))


def _points(tmp_path, monkeypatch, after):
    again = tmp_path / "again"
    interrupted(again, monkeypatch, "lem2", after)
    [file] = again.glob("*.json")
    return len(json.loads(file.read_text())["content"]["finding"]["effort"])


def test_a_finished_search_is_not_made_again(tmp_path, monkeypatch, undisturbed):
    assert [plain(r) for r in run(jobs(*NAMES), backend="sequential", folder=tmp_path)] == undisturbed
    monkeypatch.setattr(proofs.search.prompts, "engine", None)  # nothing can be evaluated any more
    seen = []
    found = run(
        jobs(*NAMES),
        backend="sequential",
        folder=tmp_path,
        progress=lambda job, result, resumed: seen.append(resumed),
    )
    assert [plain(r) for r in found] == undisturbed
    assert seen == [True] * 3
    for lost in run(jobs(*NAMES), backend="sequential", folder=tmp_path, fresh=True):
        assert lost.broken_off.startswith("failed: TypeError")


def test_a_proof_is_derived_again_whatever_was_saved(tmp_path, monkeypatch):
    store = Store(tmp_path)
    assert audit_claim(claims()["lem2"], TINY, 0, store).verdict is Verdict.PROVED
    assert "proved" not in "".join(f.read_text() for f in tmp_path.iterdir())
    monkeypatch.setattr(proofs.audit, "prove", lambda c: None)
    assert audit_claim(claims()["lem2"], TINY, 0, Store(tmp_path)).verdict is not Verdict.PROVED


def rewrite(file, change):
    """Change what a file says, and sign it again."""
    record = json.loads(file.read_text())
    change(record["content"])
    record["digest"] = proofs.saved._digest([record["program"], record["content"]])
    file.write_text(json.dumps(record))


ALWAYS_BAD = claim("runner.always-bad", conclusion=every_prompt(B_P(s) < 0))


def saved_refutation(folder):
    whole = search(ALWAYS_BAD, TINY, 0, saved=Store(folder).search(ALWAYS_BAD, TINY, 0, True))
    assert whole.certificate.confirmed
    [file] = folder.iterdir()
    return whole, file


def test_a_saved_witness_is_certified_again(tmp_path, monkeypatch):
    whole, file = saved_refutation(tmp_path)
    assert "certificate" not in json.loads(file.read_text())["content"]["finding"]
    called = []
    certify = proofs.search.finding.certify
    monkeypatch.setattr(proofs.search.finding, "certify", lambda w: called.append(w) or certify(w))
    monkeypatch.setattr(proofs.search.prompts, "engine", None)
    assert search(ALWAYS_BAD, TINY, 0, saved=Store(tmp_path).search(ALWAYS_BAD, TINY, 0, True)) == whole
    assert called == [whole.witness]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda f: f.write_text(f.read_text()[:-40]), "is damaged"),
        (lambda f: f.write_bytes(b"\xff\xfe\x00"), "is damaged"),
        (lambda f: f.write_text("[]"), "is damaged"),
        (lambda f: f.write_text(f.read_text().replace('"worlds": ', '"worlds": 1')), "is damaged"),
        (lambda f: rewrite(f, lambda c: c["finding"].pop("met")), "makes no sense"),
        (lambda f: rewrite(f, lambda c: c["finding"].update(surplus=1)), "makes no sense"),
        (lambda f: rewrite(f, lambda c: c.update(at={"shape": 0})), "makes no sense"),
        (lambda f: rewrite(f, lambda c: c.update(question="0")), "answers another question"),
        (
            lambda f: rewrite(f, lambda c: c["finding"]["witness"]["parameters"].update(alpha="1/7")),
            "makes no sense",
        ),
    ],
)
def test_what_does_not_belong_is_passed_over_with_one_line(spoil, says, tmp_path):
    whole, file = saved_refutation(tmp_path)
    spoil(file)
    store = Store(tmp_path)
    again = search(ALWAYS_BAD, TINY, 0, saved=store.search(ALWAYS_BAD, TINY, 0, True))
    assert again == whole
    [line] = store.notes
    assert line.startswith(f"{file}: {says}")
    assert "\n" not in line
    assert not store.searches[0].used
    assert search(ALWAYS_BAD, TINY, 0, saved=Store(tmp_path).search(ALWAYS_BAD, TINY, 0, True)) == whole


def test_another_version_of_the_program_starts_afresh(tmp_path, monkeypatch):
    whole, _ = saved_refutation(tmp_path)
    monkeypatch.setattr(proofs.saved, "program", lambda: "another")
    store = Store(tmp_path)
    assert search(ALWAYS_BAD, TINY, 0, saved=store.search(ALWAYS_BAD, TINY, 0, True)) == whole
    [line] = store.notes
    assert "another version of the program" in line


def test_the_program_is_its_sources_and_versions(monkeypatch):
    before = proofs.saved.program()
    proofs.saved.program.cache_clear()
    assert proofs.saved.program() == before
    proofs.saved.program.cache_clear()
    monkeypatch.setattr(proofs.saved, "version", lambda name: "0")
    assert proofs.saved.program() != before
    proofs.saved.program.cache_clear()


def test_every_part_of_a_question_has_its_own_file(tmp_path):
    store = Store(tmp_path)
    other = dataclasses.replace(TINY, tries=9)
    questions = [
        (ALWAYS_BAD, TINY, 0, True),
        (ALWAYS_BAD, TINY, 1, True),
        (ALWAYS_BAD, other, 0, True),
        (ALWAYS_BAD, TINY, 0, False),
        (dataclasses.replace(ALWAYS_BAD, where=(alpha < 1,)), TINY, 0, True),
    ]
    assert len({store.search(*q).path for q in questions}) == len(questions)


# --- killed for good -----------------------------------------------------------------------------------------
LONG = """
import sys; sys.path.insert(0, "tests")
import proofs.saved; proofs.saved.PAUSE = 0.0
from test_runner import *
run(jobs("slides-thm1", "lem3-uniform", budget=KILLED), workers=1, folder=Path(sys.argv[1]))
"""
KILLED = dataclasses.replace(TINY, samples=2048, rounds=400)


def kill_when(process, condition, limit=120):
    """SIGKILL once the condition holds; a process that ends before has failed the test."""
    begin = time.monotonic()
    while not condition():
        assert process.poll() is None, "it ended before it could be killed"
        assert time.monotonic() - begin < limit
        time.sleep(0.01)
    process.kill()
    process.wait()


def contents(folder):
    """What is recorded so far, half-written files apart."""
    return [json.loads(f.read_text())["content"] for f in sorted(folder.glob("*.json"))]


def test_a_search_that_is_killed_goes_on_with_the_same_result(tmp_path):
    wanted = [plain(r) for r in run(jobs("slides-thm1", "lem3-uniform", budget=KILLED), workers=1)]
    at = -1
    for _ in range(2):  # killed, taken up, and killed again further on
        process = subprocess.Popen([sys.executable, "-c", LONG, str(tmp_path)], cwd=ROOT)
        kill_when(process, lambda at=at: any(_at(c) > at for c in contents(tmp_path)))
        at = max(map(_at, contents(tmp_path)))
        assert at > 0, "it was killed between searches, not within one"
    lines = []
    found = run(
        jobs("slides-thm1", "lem3-uniform", budget=KILLED), workers=1, folder=tmp_path, note=lines.append
    )
    assert [plain(r) for r in found] == wanted
    assert lines == []


def _at(content):
    return -1 if content["at"] is None else 1000 * content["at"]["shape"] + content["at"]["generation"]


@pytest.mark.slow  # two audits in processes of their own; a search that is killed is in the default suite
def test_an_audit_that_is_killed_is_finished_by_the_same_command(tmp_path):
    """The command itself, on two workers, killed when a claim is done; its workers end with it."""
    command = [sys.executable, "-c", "from beb.cli import main; main()", "audit", "--budget", "quick"]
    command += ["slides-thm1", "lem2", "slides-sigmoid.every-prompt", "lem1"]
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    subprocess.run([*command, "--workers", "1", "--out", whole], check=True, capture_output=True, cwd=ROOT)
    process = subprocess.Popen(
        [*command, "--workers", "2", "--out", killed],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    workers: set[int] = set()

    def one_is_done():
        workers.update(children(process.pid))
        return any(c["at"] is None for c in contents(killed / ".state"))

    kill_when(process, one_is_done)
    assert not (killed / "audit.json").exists()
    deadline = time.monotonic() + 30
    while any(alive(pid) for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert workers
    assert not any(alive(pid) for pid in workers)
    done = subprocess.run(
        [*command, "--workers", "2", "--out", killed], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert "of 4 audits went on from" in done.stderr
    assert record(killed) == record(whole)


def record(folder):
    data = json.loads((folder / "audit.json").read_text())
    del data["provenance"]
    for entry in data["claims"]:
        del entry["seconds"]
    return data


def children(pid):
    """Processes that a process has started, on systems that tell."""
    listing = Path(f"/proc/{pid}/task/{pid}/children")
    if not listing.exists():
        pytest.skip("this system does not list the children of a process")
    return {int(child) for child in listing.read_text().split()}


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_an_interrupt_is_one_line_and_what_was_done_is_kept(tmp_path):
    # A test run in the background of a shell is started with interrupts ignored, and hands that on.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{listening}; from beb.cli import main; main()", "audit"]
    process = subprocess.Popen(
        [*command, "--budget", "quick", "--workers", "2", "--out", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PATH": str(tmp_path)},  # no program helps to end the workers
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    begin = time.monotonic()
    while not contents(tmp_path / ".state") and time.monotonic() < begin + 120:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to the workers too
    stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert not stdout or stdout.lstrip().startswith("claim")  # a table of what is done
    assert stderr.count("\n") == 1, stderr
    assert (
        f"of {len(claims())} claims are done, no report is written; the same command goes on from what is"
        in stderr
    )
    assert contents(tmp_path / ".state")


def test_an_audit_relates_its_results_however_they_were_found(tmp_path):
    selected = [claims()[name] for name in ("slides-thm1", "thm1-tight")]
    first, second = (
        audit(selected, TINY, 0, workers=2, backend=backend, folder=tmp_path)
        for backend in ("sequential", "threading")
    )
    assert [plain(r) for r in first] == [plain(r) for r in second]
    assert first[0].repaired_by in {"thm1-tight", "thm1-constant"}


@pytest.mark.parametrize(
    ("free", "wanted"), [(10**8, 300_000_000), (4 * 10**9, 10**9), (10**12, runner.MOST_GROWTH)]
)
def test_a_worker_may_grow_by_its_share_of_what_is_free(monkeypatch, free, wanted):
    monkeypatch.setattr(process_executor, "_MAX_MEMORY_LEAK_SIZE", 300_000_000)
    monkeypatch.setattr(runner, "free_memory", lambda: free)
    monkeypatch.setattr(runner, "usable_cores", lambda: 2)
    runner._keep_what_was_learnt()
    assert wanted == process_executor._MAX_MEMORY_LEAK_SIZE


def test_the_growth_that_a_worker_is_let_is_read_where_it_is_set():
    """The name is joblib's own: where it goes, workers are replaced as often as before, and this test says so."""
    source = inspect.getsource(process_executor._process_worker)
    assert source.count("_MAX_MEMORY_LEAK_SIZE") == 2
