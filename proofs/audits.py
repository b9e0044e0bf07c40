"""Audits of many claims side by side, and what the verdicts of one run say of one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from proofs.derivation import prove
from proofs.runner import Job, run
from proofs.search import Budget
from proofs.verdict import Result, Verdict
from theory import Claim, claims


def audit(
    selected: Sequence[Claim],
    budget: Budget,
    seed: int,
    *,
    workers: int | None = None,
    backend: str = "loky",
    folder: Path | None = None,
    fresh: bool = False,
    progress: Callable[[Job, Result, bool], None] | None = None,
    note: Callable[[str], None] | None = None,
    apart: bool = False,
) -> list[Result]:
    """Audit claims side by side; see `proofs.runner.run` for the options.

    Returns results in the order of ``selected``, with ``repaired_by`` and ``tight`` filled in.
    """
    return related(
        run(
            [Job(c.id, c, budget, seed) for c in selected],
            workers=workers,
            backend=backend,
            folder=folder,
            fresh=fresh,
            progress=progress,
            note=note,
            apart=apart,
        )
    )


def related(found: Sequence[Result]) -> list[Result]:
    """Results of one run with ``repaired_by`` and ``tight`` filled in."""
    stands = _standing({r.claim.id: r for r in found})
    return [_related(r, stands) for r in found]


def _standing(results: Mapping[str, Result]) -> Callable[[Claim], int]:
    """How well a claim stands: 2 proved, 1 supported, 0 neither. Claims outside the run are judged by proof alone."""
    cache: dict[str, int] = {}

    def rank(c: Claim) -> int:
        if c.id not in cache:
            if c.id in results:
                cache[c.id] = {Verdict.PROVED: 2, Verdict.SUPPORTED: 1}.get(results[c.id].verdict, 0)
            else:
                proof = prove(c)
                cache[c.id] = 2 if proof is not None and proof.complete else 0
        return cache[c.id]

    return rank


def _related(result: Result, rank: Callable[[Claim], int]) -> Result:
    universe = {**claims(), result.claim.id: result.claim}
    repair = _best((c for c in universe.values() if result.claim.id in c.repairs), rank)
    tight = _best((c for c in universe.values() if result.claim.id in c.sharpens), rank)
    fallen = result.verdict is Verdict.REFUTED
    return replace(result, repaired_by=repair if fallen else None, tight=None if fallen else tight)


def _best(candidates: Iterable[Claim], rank: Callable[[Claim], int]) -> str | None:
    ranked = [(rank(c), c.id) for c in candidates]
    standing = [pair for pair in ranked if pair[0] > 0]
    return max(standing, key=lambda pair: pair[0])[1] if standing else None
