"""Jobs over cores, or over a cluster: each one a claim to audit, with its own budget and seed.

A result is a function of claim, budget and seed: not of how many workers there are, which of them takes a job, in
which order, or after how many interruptions. A claim travels as its statement in JSON, so that a worker needs this
package and nothing of the file that the claim was written in.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import signal
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields, replace
from functools import partial
from itertools import islice
from multiprocessing import resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING, Any

import joblib
import sympy as sp
from joblib.externals.loky import ProcessPoolExecutor, process_executor
from joblib.externals.loky.process_executor import TerminatedWorkerError

from proofs.allowance import Allowance
from proofs.verdict import ContradictionError, Result
from theory import Claim, StatementError, claim, known_parameters
from theory.memory import free_memory
from theory.serialise import claim_from_json, claim_to_json, expression_from_json, expression_to_json

if TYPE_CHECKING:
    from proofs.search import Budget

# Backends that are started here; any other is looked up by name among those registered with joblib.
REMEDIES = {
    "ray": "pip install ray, and set RAY_ADDRESS to the cluster (none: this machine)",
    "dask": "pip install 'dask[distributed]', and set DASK_SCHEDULER_ADDRESS to the cluster (none: this machine)",
}
LOCAL = ("loky", "threading", "sequential")
ORPHAN_CHECK = 1.0  # seconds
MOST_GROWTH = 2_000_000_000  # bytes of a worker
DASK_PATIENCE = 30  # seconds for the first worker of a cluster
AGAIN = "run the same command again, it goes on from what is recorded"
WORKER_DIED = (
    "a worker process died, for want of memory most likely; run the same command again with fewer --workers, it goes "
    "on from what is recorded"
)
AT_LAST = 2  # allowances of processor time after which the system ends a worker


class RunnerError(RuntimeError):
    """The jobs could not be spread as asked; one line with a remedy."""


@dataclass(frozen=True)
class Job:
    """One unit of work.

    Attributes:
      id: of the job, for progress; several jobs may be about claims of one id.
      claim, budget, seed: what the result is a function of.
    """

    id: str
    claim: Claim
    budget: Budget
    seed: int


def usable_cores() -> int:
    """Cores that this process may use: processor affinity and limits of containers counted."""
    return joblib.cpu_count()


def run(
    jobs: Sequence[Job],
    *,
    workers: int | None = None,
    backend: str = "loky",
    folder: Path | None = None,
    fresh: bool = False,
    progress: Callable[[Job, Result, bool], None] | None = None,
    note: Callable[[str], None] | None = None,
    apart: bool = False,
) -> list[Result]:
    """Do jobs side by side.

    Args:
      jobs: in the order of the results.
      workers: processes (threads for the backend "threading"); None for one per usable core, or all that a cluster
        has. A single worker of the backend "loky" is this process.
      backend: "loky", "threading", "sequential", "ray", "dask", or a name that is registered with joblib.
      folder: where searches are recorded as they go, so that a killed run goes on from there; None for nowhere.
      fresh: ignore what was recorded before.
      progress: called in this thread with each job as it ends, its result, and whether some search of it went on
        from a record.
      note: called with a line for each record that could not be used.
      apart: let a single worker of the backend "loky" be another process, too: one that is stuck outside Python can be
        ended then.

    A claim that fails or is stuck has the verdict "inconclusive"; the others go on.

    Raises:
      RunnerError: the backend is not there, or workers die that have not begun a job.
      StatementError: a claim cannot be written down, or not evaluated; the line names it.
    """
    home = None if folder is None else str(Path(folder).absolute())
    found: dict[int, Result] = {}

    def take(done: Done) -> None:
        i, told, resumed, notes = done
        if note is not None:
            for line in notes:
                note(line)
        found[i] = Result(claim=jobs[i].claim, **told)
        if progress is not None:
            progress(jobs[i], found[i], resumed)

    with tempfile.TemporaryDirectory(prefix="beb-run-") as started:
        orders = [(i, _order(job), home, fresh, started) for i, job in enumerate(jobs)]
        while left := [order for order in orders if order[0] not in found]:
            try:
                with _workers(backend, workers, len(jobs), apart) as spread:
                    for done in spread(_do, left):
                        take(done)
            except TerminatedWorkerError:
                for done in _after_a_death(orders, {i for i, *_ in left} - set(found), Path(started)):
                    take(done)
    return [found[i] for i in range(len(jobs))]


Order = tuple[int, dict[str, Any], str | None, bool, str]
Done = tuple[int, dict[str, Any], bool, list[str]]


def _after_a_death(orders: Sequence[Order], open_: set[int], started: Path) -> Iterator[Done]:
    """What becomes of the jobs that were under way when a worker died; the others are left to new workers.

    A job that was stuck has ended its worker, and left a trace. Else any of them may be what the worker died of: each is
    done in a process of its own, and what dies there again is given up.

    Raises:
      RunnerError: a worker died, and none had begun a job.
    """
    under_way = {int(file.name): file.read_text(errors="replace") for file in sorted(started.iterdir())}
    under_way = {i: trace for i, trace in under_way.items() if i in open_}
    for file in started.iterdir():
        file.unlink()
    if not under_way:
        raise RunnerError(WORKER_DIED)
    stuck = {i: trace for i, trace in under_way.items() if trace}
    for i, trace in stuck.items():
        yield _given_up(orders[i], f"out of budget: stuck in {_innermost(trace)}")
    for i in set(under_way) if not stuck else set():
        with _another_process() as alone:
            try:
                yield alone.submit(_do, *orders[i]).result()
            except TerminatedWorkerError:
                yield _given_up(orders[i], _cause(started / str(i)))


def _cause(file: Path) -> str:
    trace = file.read_text(errors="replace") if file.exists() else ""
    file.unlink(missing_ok=True)
    if trace:
        return f"out of budget: stuck in {_innermost(trace)}"
    return "out of memory, most likely: the process that was to do it alone died"


def _innermost(trace: str) -> str:
    """Where a dump of `faulthandler` says that a thread is: its first line about a frame."""
    frames = (line.strip() for line in trace.splitlines() if line.strip().startswith("File "))
    where = next(frames, "code that leaves no trace")
    return where.replace(f'File "{Path(__file__).parent.parent}{os.sep}', 'File "').removeprefix("File ")


def _given_up(order: Order, why: str) -> Done:
    from proofs.audit import broken_off

    i, told, *_ = order
    return i, _told(broken_off(claim_of(told), told["seed"], why, time.perf_counter())), False, []


@dataclass(frozen=True)
class Spread:
    """Workers that take calls.

    Attributes:
      size: calls that are worked on at once.
      take: see `__call__`.
    """

    size: int
    take: Callable[[Callable[..., Any], Iterable[tuple[Any, ...]]], Iterator[Any]]

    def __call__(self, function: Callable[..., Any], calls: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
        """What a function of some module returns for each tuple of arguments, as they end."""
        return self.take(function, calls)


@contextmanager
def spread_over(backend: str, workers: int | None, count: int | None = None) -> Iterator[Spread]:
    """Workers, of this machine at most `count`; a single one of the backend "loky" is this process.

    Raises:
      RunnerError: the backend is not there, or a worker died.
    """
    try:
        with _workers(backend, workers, count) as spread:
            yield spread
    except TerminatedWorkerError:
        raise RunnerError(WORKER_DIED) from None


@contextmanager
def _another_process() -> Iterator[ProcessPoolExecutor]:
    """A single worker, which is ended with whatever it does."""
    alone = ProcessPoolExecutor(max_workers=1, initializer=_begin_worker)
    try:
        yield alone
    finally:
        alone.shutdown(kill_workers=True)


def check_backend(backend: str) -> None:
    """Refuse a name that no engine has, before anything is begun.

    Raises:
      RunnerError: it is none of `LOCAL` and `REMEDIES`, and joblib knows none of that name.
    """
    if backend not in {*LOCAL, *REMEDIES, *joblib.parallel.BACKENDS}:
        raise RunnerError(
            f"no backend {backend!r} is registered with joblib; use one of {', '.join((*LOCAL, *REMEDIES))}"
        )


@contextmanager
def _workers(backend: str, workers: int | None, count: int | None, apart: bool = False) -> Iterator[Spread]:
    size = workers or usable_cores()
    if count is not None:
        size = min(size, max(1, count))
    if backend == "loky" and size == 1 and apart:
        with _another_process() as alone:
            yield Spread(1, lambda f, calls: (alone.submit(f, *call).result() for call in calls))
        return
    if backend == "sequential" or (backend == "loky" and size == 1):
        yield Spread(1, lambda f, calls: (f(*call) for call in calls))
        return
    with ExitStack() as stack:
        options: dict[str, Any] = {"initializer": _begin_worker} if backend == "loky" else {}
        if backend == "dask":
            yield _join_dask(workers, stack)
            return
        if backend == "ray":
            size = _join_ray(workers, stack)
        elif backend not in LOCAL:
            size = workers or -1
        check_backend(backend)
        stack.enter_context(joblib.parallel_config(backend=backend, **options))
        # A worker that has compiled much is replaced by a fresh one, as it should be; joblib would warn of it.
        stack.enter_context(warnings.catch_warnings())
        warnings.filterwarnings("ignore", message="A worker stopped while some jobs were given")
        # As many jobs ahead as loky queues: with more, breaking off leaves a traceback of one of its threads.
        shared = {"n_jobs": size, "batch_size": 1, "pre_dispatch": "2*n_jobs"}
        try:
            pool = joblib.Parallel(return_as="generator_unordered", **shared)
        except ValueError:  # Ray's backend hands all results over at the end
            pool = joblib.Parallel(**shared)
        yield Spread(
            joblib.effective_n_jobs(size),
            lambda f, calls: iter(pool(joblib.delayed(f)(*call) for call in calls)),
        )


@contextmanager
def _reaching(backend: str) -> Iterator[None]:
    """What an engine says when it is not there, as one line with a remedy."""
    try:
        yield
    except ImportError:
        raise RunnerError(f"the backend {backend!r} is not installed; {REMEDIES[backend]}") from None
    except (OSError, RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise RunnerError(
            f"the backend {backend!r} cannot be reached ({reason}); {REMEDIES[backend]}"
        ) from None


def _join_ray(workers: int | None, stack: ExitStack) -> int:
    """Join the cluster that `RAY_ADDRESS` names, or start one on this machine; how many calls it is given at once."""
    with _reaching("ray"):
        import ray
        from ray.util.joblib import register_ray

        if not ray.is_initialized():
            local = {} if os.environ.get("RAY_ADDRESS") else {"num_cpus": workers or usable_cores()}
            ray.init(log_to_driver=False, configure_logging=False, **local)
            stack.callback(ray.shutdown)
        register_ray()
    return workers or -1


def _join_dask(workers: int | None, stack: ExitStack) -> Spread:
    """Join the cluster that `DASK_SCHEDULER_ADDRESS` names, or start one on this machine.

    Calls go through Dask's own client: joblib's backend waits for ever for a call whose worker died.
    """
    with _reaching("dask"):
        import dask
        from distributed import Client, LocalCluster
        from distributed.comm import resolve_address

        address = os.environ.get("DASK_SCHEDULER_ADDRESS")
        if address:
            resolve_address(address)  # one that cannot be read would leave half a client
        else:
            # No limit of memory, at which workers would pause; and one that dies is not tried three times more.
            stack.enter_context(dask.config.set({"distributed.scheduler.allowed-failures": 0}))
            with _interrupts_held():
                cluster = LocalCluster(
                    n_workers=workers or usable_cores(),
                    threads_per_worker=1,
                    dashboard_address=None,
                    memory_limit=0,
                    silence_logs=logging.CRITICAL,
                )
                stack.enter_context(cluster)
            address = cluster.scheduler_address
        client = stack.enter_context(Client(address, set_as_default=False))
        client.wait_for_workers(1, timeout=DASK_PATIENCE)
        size = sum(client.ncores().values())
    return Spread(min(size, workers or size), partial(_over_dask, client, min(size, workers or size)))


def _over_dask(
    client: Any, size: int, function: Callable[..., Any], calls: Iterable[tuple[Any, ...]]
) -> Iterator[Any]:
    """As `Spread.take`: twice as many calls as are worked on at once are under way."""
    from concurrent.futures import CancelledError

    from distributed import KilledWorker, as_completed

    left = iter(calls)
    submit = partial(client.submit, function, pure=False)
    ended = as_completed([submit(*call) for call in islice(left, 2 * size)], loop=client.loop)
    try:
        for future in ended:
            value = future.result()
            for call in islice(left, 1):
                ended.add(submit(*call))
            yield value
    except KilledWorker:
        raise RunnerError(WORKER_DIED) from None
    except CancelledError:
        raise RunnerError(f"the Dask scheduler was lost; {AGAIN}") from None
    except ImportError as error:
        raise RunnerError(
            f"a Dask worker lacks a module ({error}); install this package there in the same version"
        ) from None


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Processes that are started here never hear of Ctrl-C, which is left to this one, and comes through afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it lets interrupts through again where it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_WORKER = False  # whether this process is a worker, which may be ended for the sake of the others


def _begin_worker() -> None:
    """In a new process of this machine: leave interrupts to the parent, and end when it ends."""
    global _WORKER
    _WORKER = True
    _keep_what_was_learnt()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()


def _keep_what_was_learnt() -> None:
    """Let this process grow by more than joblib lets it, which ends a worker after 300 MB: a fresh one derives every lemma again.

    It may have its share of half of what is free now, and `MOST_GROWTH` at most. The number is joblib's own; where it has none, all is as it was.
    """
    share = free_memory() // (2 * usable_cores())
    if hasattr(process_executor, "_MAX_MEMORY_LEAK_SIZE"):
        least = process_executor._MAX_MEMORY_LEAK_SIZE
        process_executor._MAX_MEMORY_LEAK_SIZE = max(least, min(MOST_GROWTH, share))


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(ORPHAN_CHECK)
    os._exit(1)


def _order(job: Job) -> dict[str, Any]:
    """A job in JSON: all that a result is a function of."""
    return {
        **order_of(job.claim),
        "budget": {**asdict(job.budget), "shapes": [list(shape) for shape in job.budget.shapes]},
        "seed": job.seed,
    }


def order_of(c: Claim) -> dict[str, Any]:
    """A claim in JSON, as `claim_of` reads it.

    Raises:
      StatementError: the claim is another one when it is read back, and a verdict on that would be none on this.
    """
    order = {
        "claim": claim_to_json(c),
        "kind": c.kind,
        "sharpens": list(c.sharpens),
        "least": c.least and [c.least[0].name, expression_to_json(sp.sympify(c.least[1]))],
        "defines": None if c.defines is None else claim_to_json(claim(c.id, conclusion=c.defines)),
    }
    if _stated(claim_of(order)) != _stated(c):
        raise StatementError(
            f"claim {c.id}: it reads otherwise once it is written down as JSON, so that no verdict would be on it; "
            "write its formulas more simply"
        )
    return order


def _stated(c: Claim) -> tuple[Any, ...]:
    """What a claim states, all that a verdict is about."""
    formulas = tuple((h.id, h.formula) for h in c.hypotheses)
    least = c.least and (c.least[0], sp.sympify(c.least[1]))
    worlds = None if c.signature is None else c.signature.to_json()
    return c.parameters, formulas, c.where, c.conclusion, c.defines, least, worlds


def claim_of(order: Mapping[str, Any]) -> Claim:
    """The claim of an order, without what only reports show."""
    made = claim_from_json(order["claim"])
    defines = order["defines"] and claim_from_json(order["defines"]).conclusion
    symbols = {name: p.symbol for name, p in known_parameters().items()}
    least = order["least"] and (symbols[order["least"][0]], expression_from_json(order["least"][1], symbols))
    sharpens = tuple(order["sharpens"])
    return replace(made, least=least, defines=defines, kind=order["kind"], sharpens=sharpens)


@contextlib.contextmanager
def _under_way(started: Path, budget: str) -> Iterator[None]:
    """A job of a worker process, with a file that lies there as long as the job is under way.

    Python's own allowance ends what is stuck in Python. What is stuck outside it, in a number of a billion digits say, is
    ended by the system, with the worker; where it was is in the file then.
    """
    hard = getattr(signal, "ITIMER_PROF", None)
    if not _WORKER or hard is None:
        yield
        return
    with started.open("w") as trace:
        faulthandler.register(signal.SIGPROF, trace, all_threads=False, chain=True)
        signal.setitimer(hard, AT_LAST * Allowance.of(budget).processor)
        try:
            yield
        finally:
            signal.setitimer(hard, 0)
            faulthandler.unregister(signal.SIGPROF)
            started.unlink()


def _told(result: Result) -> dict[str, Any]:
    """The fields of a result but for the claim."""
    return {f.name: getattr(result, f.name) for f in fields(result) if f.name != "claim"}


def _do(index: int, order: Mapping[str, Any], folder: str | None, fresh: bool, started: str) -> Done:
    """One job, wherever it is done: its number, the fields of its result but for the claim, whether it was resumed,
    and notes."""
    # Several processes on one accelerator must not each reserve most of its memory.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    from proofs.audit import audit_claim, broken_off
    from proofs.encoding import Shape
    from proofs.memory import keep_memory
    from proofs.saved import Store
    from proofs.search import Budget

    keep_memory()
    budget = Budget(
        **{**order["budget"], "shapes": tuple(Shape(*sizes) for sizes in order["budget"]["shapes"])}
    )
    store = None if folder is None else Store(Path(folder), fresh)
    claim_, begin = claim_of(order), time.perf_counter()
    try:
        with _under_way(Path(started, str(index)), budget.name):
            result = audit_claim(claim_, budget, order["seed"], store)
    except StatementError as error:
        raise StatementError(f"claim {claim_.id}: {error}") from None
    except ContradictionError as error:
        result = error.result or broken_off(claim_, order["seed"], f"contradiction: {error}", begin)
    except Exception as error:  # whatever goes wrong with one claim, the others go on
        kind = "out of memory" if isinstance(error, MemoryError) else "failed"
        why = f"{kind}: {type(error).__name__}: {' '.join(str(error).split())[:300]}"
        result = broken_off(claim_, order["seed"], why, begin)
    told = _told(result)
    if store is None:
        return index, told, False, []
    return index, told, any(search.used for search in store.searches), store.notes
