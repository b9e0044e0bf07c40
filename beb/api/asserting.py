"""Assertions on claims, for tests: what fails shows the world, what may vary freely in it, and the line that replays it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

from beb.files import visible_text

# Nothing heavy: the plugin of pytest makes an auditor for every test of every project that this package is installed beside.
if TYPE_CHECKING:
    from beb.api.verdicts import Verdict
    from beb.api.witnesses import Witness
    from theory import Claim


class Auditor:
    """How assertions come by a verdict: budget, seed, and where witnesses are put for `beb replay`.

    Args:
      budget: quick, standard or deep.
      seed: of the search.
      find: what audits; None for `referee.audit`.
      folder: makes the folder where witness files are written; None for nowhere, the message shows a line of Python then.
    """

    def __init__(
        self,
        budget: str = "quick",
        seed: int = 0,
        find: Callable[[Claim, str, int], Verdict] | None = None,
        folder: Callable[[], Path] | None = None,
    ) -> None:
        self.budget, self.seed, self._find, self._folder = budget, seed, find, folder

    def audit(
        self,
        claim: Claim | str | os.PathLike[str] | Verdict,
        budget: str | None = None,
        seed: int | None = None,
    ) -> Verdict:
        """The verdict on a claim.

        Args:
          claim: what `referee.audit` takes, or a verdict, which is taken as it is.
          budget, seed: other ones than those of this auditor.
        """
        __tracebackhide__ = True
        from beb.api.choosing import claim_meant
        from beb.api.verdicts import Verdict
        from beb.api.verdicts import audit as plain_audit

        if isinstance(claim, Verdict):
            return claim
        find = self._find or plain_audit
        return find(claim_meant(claim), budget or self.budget, self.seed if seed is None else seed)

    def assert_stands(
        self,
        claim: Claim | str | os.PathLike[str] | Verdict,
        *,
        proved: bool = False,
        budget: str | None = None,
        seed: int | None = None,
    ) -> Verdict:
        """Assert that a claim is proved or supported; see `assert_stands` of this module."""
        __tracebackhide__ = True
        verdict = self.audit(claim, budget, seed)
        if not (verdict.proved if proved else verdict.stands):
            wanted = "proved" if proved else "proved or supported"
            raise AssertionError(self._message(verdict, wanted))
        return verdict

    def assert_refuted(
        self,
        claim: Claim | str | os.PathLike[str] | Verdict,
        *,
        budget: str | None = None,
        seed: int | None = None,
    ) -> Verdict:
        """Assert that a claim is refuted; see `assert_refuted` of this module."""
        __tracebackhide__ = True
        verdict = self.audit(claim, budget, seed)
        if not verdict.refuted:
            raise AssertionError(self._message(verdict, "refuted"))
        return verdict

    def _message(self, verdict: Verdict, wanted: str) -> str:
        lines = [f"{verdict.claim.id} is {verdict.word}, not {wanted}: {verdict.claim.title}"]
        if verdict.witness is not None:
            lines += falsifying(verdict.witness)
            lines.append(self._replay_line(verdict.witness))
        else:
            lines += [f"  {line}" for line in (*verdict.evidence, *verdict.remarks)]
            lines.append(
                f"Audited with budget={verdict.budget!r}, seed={verdict.seed}; a larger budget looks harder"
            )
        return visible_text("\n".join(lines))

    def _replay_line(self, witness: Witness) -> str:
        if self._folder is None:
            return f"Replay it in Python: referee.replay({witness.to_json()!r})"
        path = self._folder() / f"{witness.claim.id}.{witness.to_json()['digest'][:12]}.json"
        with contextlib.suppress(ValueError):
            path = path.relative_to(Path.cwd())
        return f"Replay it: beb replay {witness.write(path)}"


def falsifying(witness: Witness) -> list[str]:
    """A counterexample as Hypothesis shows one: the numbers, and beside each what it could be as well."""
    lines = ["Falsifying world (shrunk, certified in exact arithmetic):"]
    for spot in witness.freedom:
        beside = ""
        if spot.free:
            beside = "  # may vary freely: any value that was tried refutes the claim"
        elif spot.kept:
            beside = f"  # or {', '.join(spot.kept)}"
        lines.append(f"    {spot.name} = {spot.value},{beside}")
    shown = {spot.name for spot in witness.freedom}
    for line in world_rest(witness, shown):
        lines.append(f"    {line}")
    lines += [f"  {line}" for line in witness.told]
    return lines


def world_rest(witness: Witness, shown: set[str]) -> list[str]:
    """Lines of the world that no number was changed of: sizes of sets, memory, tables of several arguments."""
    from proofs.told import world_lines

    rest = []
    for line in world_lines(witness.world):
        name = line.partition(":")[0].partition(" = ")[0].strip()
        if name not in shown and not any(s.startswith((f"{name}(", f"{name} after")) for s in shown):
            rest.append(line)
    return rest


_PRESENT: ContextVar[Auditor] = ContextVar("referee_auditor")


@contextlib.contextmanager
def auditing_by(auditor: Auditor) -> Iterator[Auditor]:
    """Within the block, the assertions of this module go by that auditor."""
    token = _PRESENT.set(auditor)
    try:
        yield auditor
    finally:
        _PRESENT.reset(token)


def present() -> Auditor:
    """The auditor of the test that is running; a plain one elsewhere."""
    return _PRESENT.get(None) or Auditor()


def assert_stands(
    claim: Claim | str | os.PathLike[str] | Verdict,
    *,
    proved: bool = False,
    budget: str | None = None,
    seed: int | None = None,
) -> Verdict:
    """Assert that a claim is proved or supported.

    Under pytest the budget and the seed are those of the test's marker or of the command line, and verdicts are remembered between
    runs.

    Args:
      claim: a claim, an id, the path of a claims file (``mine.py``, ``mine.py::mine``), or a verdict.
      proved: a derivation is wanted; supported is not enough.
      budget, seed: other ones.

    Returns:
      the verdict.

    Raises:
      AssertionError: it does not stand; the message shows the counterexample, what may vary freely in it, and the line that
        replays it.
      theory.StatementError: there is no such claim.
    """
    __tracebackhide__ = True
    return present().assert_stands(claim, proved=proved, budget=budget, seed=seed)


def assert_refuted(
    claim: Claim | str | os.PathLike[str] | Verdict,
    *,
    budget: str | None = None,
    seed: int | None = None,
) -> Verdict:
    """Assert that a counterexample of a claim is found and certified.

    Args:
      claim: a claim, an id, the path of a claims file (``mine.py``, ``mine.py::mine``), or a verdict.
      budget, seed: other ones than those of the test.

    Returns:
      the verdict.

    Raises:
      AssertionError: it is not refuted; the message says what the audit found instead.
      theory.StatementError: there is no such claim.
    """
    __tracebackhide__ = True
    return present().assert_refuted(claim, budget=budget, seed=seed)
