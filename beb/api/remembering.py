"""Verdicts between runs of tests: remembered by all that they are a function of, never believed of anything else.

A verdict that says *refuted* is certified again when it is read; one that says *proved* or *supported* is taken for the same
program, statement, budget and seed alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from beb.api.verdicts import Verdict
    from theory import Claim

PREFIX = "referee/verdicts"


class Cache(Protocol):
    """What pytest's cache can do."""

    def get(self, key: str, default: Any) -> Any: ...

    def set(self, key: str, value: object) -> None: ...


def key_of(claim: Claim, budget: str, seed: int) -> str:
    """Where a verdict is remembered: a digest of the statement, the budget, the seed, the package and its sources."""
    from proofs.runner import order_of
    from proofs.saved import program

    try:
        package = version("alignment-referee")
    except PackageNotFoundError:
        package = "not installed"
    question = [order_of(claim), budget, seed, package, program()]
    return hashlib.sha256(json.dumps(question, sort_keys=True).encode()).hexdigest()


class Remembering:
    """Audits a claim once, and remembers what was found.

    Args:
      cache: pytest's, or one like it.
      fresh: audit anew whatever is remembered.
      find: what audits; None for `referee.audit`.
    """

    def __init__(
        self,
        cache: Cache,
        fresh: bool = False,
        find: Callable[[Claim, str, int], Verdict] | None = None,
    ) -> None:
        self._cache, self._fresh, self._find = cache, fresh, find

    def __call__(self, claim: Claim, budget: str, seed: int) -> Verdict:
        """The verdict on a claim."""
        __tracebackhide__ = True
        place = f"{PREFIX}/{key_of(claim, budget, seed)}"
        if not self._fresh:
            known = _believed(self._cache.get(place, None), claim, budget, seed)
            if known is not None:
                return known
        from beb.api.verdicts import audit

        verdict = (self._find or audit)(claim, budget, seed)
        if not verdict.record["broken_off"]:  # of a machine that was too slow, say
            self._cache.set(place, verdict.to_json())
        return verdict


def _believed(record: Any, claim: Claim, budget: str, seed: int) -> Verdict | None:
    """The verdict of a record, if it may be believed."""
    from beb.api.verdicts import Verdict

    if not isinstance(record, Mapping) or record.get("id") != claim.id:
        return None
    try:
        verdict = Verdict(claim, record, budget, seed)
        if verdict.refuted and (verdict.witness is None or not _confirmed(verdict)):
            return None
        if verdict.proved and not verdict.proof.complete:
            return None
    except (KeyError, TypeError, ValueError):
        return None
    return verdict


def _confirmed(verdict: Verdict) -> bool:
    from proofs.exact import certify

    witness = verdict.witness
    return (
        witness is not None and certify(witness.to_json(), margins=False, statement=verdict.claim).confirmed
    )
