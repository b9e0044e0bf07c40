"""Search for worlds of tables that break a claim: a lattice of small fractions, random worlds, their neighbours; round, certify.

The search only proposes. A proposal counts after the exact checker has confirmed it. Knows no claim by name.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import jax
import numpy as np
import sympy as sp

from proofs.exact import (
    Certificate,
    certify,
    hold,
    judge,
    sealed,
)
from proofs.exact.outcome import CONCLUSION
from proofs.exact.table_world import TableWorld
from proofs.reach import part_of, widen
from proofs.search.budget import Budget
from proofs.search.compiled import compiling
from proofs.search.finding import CONTRADICTED, NOISE, Finding
from proofs.stages import now_at
from proofs.tables.draw import Draw, sizes_of
from proofs.tables.rounding import nearest, rounded
from synth.terms import Batch, PlainTerms, Terms, Told
from theory import Claim, Formula, Relation
from theory.terms import Over, unfold


@dataclass(frozen=True)
class Effort:
    """How hard to look, for a budget's name.

    Attributes:
      largest: size of the sets, up to which all are looked at.
      samples: worlds of a batch; lattices, generations: batches of each size of sets.
      tries: worlds of a batch that are handed to the exact checker.
    """

    largest: int
    samples: int
    lattices: int
    generations: int
    tries: int


EFFORTS: Mapping[str, Effort] = {
    "quick": Effort(4, 4096, 4, 24, 12),
    "standard": Effort(6, 8192, 6, 80, 24),
    "deep": Effort(8, 32768, 20, 400, 60),
    "mutants": Effort(3, 2048, 3, 12, 8),
    "mutants, second look": Effort(4, 4096, 4, 24, 12),
}
SURE = 4  # worlds of a size that the exact checker is asked about, whether they meet every hypothesis
FRESH = 8  # generations after which random worlds are drawn afresh
PARENTS = 64
RARE = 0.02  # share of the worlds of a lattice that meet the hypotheses, below which hardly any others do
AT_EQUALITY = 2  # worlds of a batch
MOST_ATTEMPTS = 300  # of the exact checker, after which no equality is looked at
MANY = 100  # batches that are worth a compiler's time
# Terms of nested sums times worlds of a batch: what fits into memory and is done in a second.
MOST_TERMS = 2**23
BROKEN = -1e-6  # a margin that no rounding error of floats explains


@dataclass(frozen=True)
class Seen:
    """A batch and what the claim comes to on each of its worlds.

    Attributes:
      batch: the worlds; met: on which every hypothesis holds; told: the conclusion.
      failing: on how many each hypothesis fails.
    """

    batch: Batch
    met: np.ndarray
    told: Told
    failing: Mapping[str, int]

    @property
    def order(self) -> np.ndarray:
        """Worlds that meet the hypotheses and on which the conclusion has a meaning, least margin first."""
        margin = np.asarray(self.told.margin)
        rows = np.flatnonzero(self.met & ~np.isnan(margin))
        return rows[np.argsort(margin[rows], kind="stable")]

    @property
    def promising(self) -> np.ndarray:
        """The same, but those at -oo and others in turn: -oo may be an overflow of floats."""
        order = self.order
        bottomless = np.isneginf(np.asarray(self.told.margin)[order])
        turns = np.where(bottomless, np.cumsum(bottomless), np.cumsum(~bottomless))
        return order[np.argsort(turns, kind="stable")]

    @property
    def meaningless(self) -> np.ndarray:
        return np.flatnonzero(self.met & np.isnan(np.asarray(self.told.margin)))


def search(claim: Claim, budget: Budget, seed: int, *, descend: bool = True) -> Finding:
    """Look for a certified counterexample, smallest sets first.

    Args:
      claim: on a signature of tables.
      budget: how hard.
      seed: the finding is a function of claim, budget and seed.
      descend: all of this; a proved claim is only sampled.
    """
    assert claim.signature is not None
    effort = EFFORTS[budget.name]
    finding = Finding()
    for index, (sizes, unlike) in enumerate(sizes_of(claim.signature, effort.largest)):
        draw = Draw(claim, sizes, np.random.default_rng([seed, index]))
        trivial = set(sizes.values()) == {1}  # laws on one element are all alike: there is little to look at
        effort_here = replace(
            effort,
            generations=FRESH if unlike else effort.generations,
            samples=worlds_at_once(claim, sizes, effort.samples),
        )
        sets = " and ".join(f"{name} of {size}" for name, size in sizes.items())
        batches = _count(effort_here, descend and not trivial)
        for count, seen in enumerate(_batches(claim, draw, effort_here, descend and not trivial)):
            now_at(f"searching worlds with {sets}" if sets else "searching worlds of scalars", count, batches)
            _take_stock(finding, claim, sizes, seen)
            _make_sure(finding, claim, seen)
            found = _ask_for_meaning(finding, claim, seen)
            found = found or certify_some(finding, claim, seen, effort.tries)
            if found is not None:
                finding.witness, finding.certificate = found
                finding.violation, finding.stage = False, "search"
                return finding
    _settle(finding)
    return finding


def worlds_at_once(claim: Claim, sizes: Mapping[str, int], wanted: int) -> int:
    """Worlds of a batch: a power of 2 less where sums inside of sums make many terms of each world."""

    def terms(e: sp.Basic) -> int:
        inside = max((terms(a) for a in e.args), default=1)
        return inside * sizes[e.over] if isinstance(e, Over) else inside

    formulas = [claim.conclusion, *(h.formula for h in claim.hypotheses), *map(Relation, claim.where)]
    spoken = [term for f in formulas for part in f.walk() for term in part.terms()]
    most = max((terms(unfold(e)) for e in spoken), default=1)
    while wanted > 1 and wanted * most > MOST_TERMS:
        wanted //= 2
    return wanted


def _count(effort: Effort, descend: bool) -> int:
    """How many batches `_batches` makes."""
    return effort.lattices + effort.generations if descend else 2


def _batches(claim: Claim, draw: Draw, effort: Effort, descend: bool) -> Iterator[Seen]:
    look = Looker(claim, draw.sizes, _count(effort, descend))
    best: Seen | None = None
    for _ in range(effort.lattices if descend else 1):
        seen = look(draw.lattice(effort.samples))
        yield seen
        best = seen if best is None or _least(seen) <= _least(best) else best
    assert best is not None
    # Where equations are met by few worlds, those are of the lattice, and so are the neighbours that may meet them.
    rare = 0 < len(best.order) < RARE * effort.samples
    for generation in range(effort.generations if descend else 1):
        parents = _unlike(best, draw.rng) if rare else best.promising[:PARENTS]
        fresh = generation % FRESH == 0
        if rare:
            seen = look(draw.beside(best.batch, parents, effort.samples))
        elif fresh or not len(parents):
            seen = look(draw.random(effort.samples))
        else:
            step = 0.5 * 0.7 ** (generation % FRESH)
            seen = look(draw.near(best.batch, parents, effort.samples, step))
        yield seen
        if fresh or rare or _least(seen) <= _least(best):
            best = seen if len(seen.order) or not rare else best


def _unlike(seen: Seen, rng: np.random.Generator) -> np.ndarray:
    """Worlds of a batch that meet the hypotheses, those of a margin that few others have as often as those of a common one."""
    margins = np.round(np.asarray(seen.told.margin)[seen.order], 6)
    _, place, count = np.unique(margins, return_inverse=True, return_counts=True)
    share = 1.0 / count[place]
    return rng.choice(seen.order, size=8 * PARENTS, p=share / share.sum())


def _least(seen: Seen) -> float:
    order = seen.order
    return float(np.asarray(seen.told.margin)[order[0]]) if len(order) else math.inf


class Looker:
    """Evaluates a claim on batches of worlds of one size.

    Args:
      claim: on a signature of tables; sizes: of its sets.
      batches: how many it will be shown. On a CPU a compiler is worth its time from `MANY` on.
    """

    def __init__(self, claim: Claim, sizes: Mapping[str, int], batches: int = 1) -> None:
        self.claim, self.sizes = claim, dict(sizes)
        parts = [("parameters", Relation(r)) for r in claim.where]
        self.asked: list[tuple[str, Formula]] = [*parts, *((h.id, h.formula) for h in claim.hypotheses)]
        self._plain = batches < MANY and jax.default_backend() == "cpu"
        self._told = (
            partial(self._read, PlainTerms)
            if self._plain
            else jax.jit(partial(self._read, Terms), compiler_options=compiling(False))
        )

    def _read(self, kind: type[Terms], tables: Mapping[str, Any], values: Mapping[str, Any]) -> Any:
        assert self.claim.signature is not None
        terms = kind(Batch(self.claim.signature, self.sizes, tables, values))
        told = terms.told(self.claim.conclusion)
        asked = [terms.told(f) for _, f in self.asked]
        met = [f.holds & ~terms.np.isnan(f.margin) for f in asked]
        return [told.margin, told.holds, *met], terms.unseen

    def __call__(self, batch: Batch) -> Seen:
        """Hypotheses, conditions on scalars and conclusion on every world of a batch."""
        tables, values = (
            {name: np.asarray(x) if self._plain else x for name, x in given.items()}
            for given in (batch.tables, batch.values)
        )
        told, unseen = self._told(tables, values)
        wide = [np.array(np.broadcast_to(np.asarray(x), (batch.worlds,))) for x in told]
        lost = np.zeros(batch.worlds, dtype=bool)
        for part in unseen:
            lost |= np.asarray(part)
        if not self._plain and lost.any():  # what is not compiled sees more, where floats overflow
            rows = np.flatnonzero(lost)
            few, few_values = ({n: np.asarray(x)[rows] for n, x in of.items()} for of in (tables, values))
            for here, again in zip(wide, self._read(PlainTerms, few, few_values)[0], strict=True):
                here[rows] = np.asarray(again)
        failing = {name: int((~found).sum()) for (name, _), found in zip(self.asked, wide[2:], strict=True)}
        met = np.logical_and.reduce(wide[2:]) if self.asked else np.ones(batch.worlds, dtype=bool)
        return Seen(batch, met, Told(wide[0], wide[1]), failing)


def _take_stock(finding: Finding, claim: Claim, sizes: Mapping[str, int], seen: Seen) -> None:
    worlds, order = seen.batch.worlds, seen.order
    finding.worlds += worlds
    finding.met += len(order)
    finding.unreached += len(seen.meaningless)
    for name, count in seen.failing.items():
        if count:
            finding.fails(name, count)
    part = part_of(finding.reach, {"sets": dict(sizes)})
    part["worlds"] += worlds
    part["met"] += len(order)
    if not len(order):
        return
    for p in claim.parameters:
        values = np.broadcast_to(np.asarray(seen.batch.values[p.name]), (worlds,))[order]
        widen(part, p.name, float(values.min()), float(values.max()))
    least = _least(seen)
    if finding.margin is None or least < finding.margin:
        finding.margin = least
        finding.effort.append((finding.worlds, least))


def _make_sure(finding: Finding, claim: Claim, seen: Seen) -> None:
    """Have the exact checker say of some worlds that they meet every hypothesis: floats take near equality for equality."""
    if finding.exactly >= SURE:
        return
    for row in seen.order[:SURE]:
        for world, values in rounded(claim, seen.batch, int(row)):
            outcome = hold(claim, world, values, 0)
            if outcome is None:
                finding.exactly += 1
                break
            finding.unmet = str(outcome)
        else:
            finding.unsure += 1


def _ask_for_meaning(finding: Finding, claim: Claim, seen: Seen) -> tuple[dict[str, Any], Certificate] | None:
    """Whether a world on which floats see no meaning is one that meets every hypothesis, exactly; a counterexample if it is one."""
    if finding.undefined is not None or finding.asked >= 8 * SURE:
        return None
    for row in seen.meaningless[:SURE]:
        for world, values in rounded(claim, seen.batch, int(row)):
            finding.asked += 1
            found = judge(claim, world, values, 0, margins=False)
            if found.confirmed:
                witness = written(claim, world, values)
                return witness, certify(witness, statement=claim)
            if found.undefined:
                finding.undefined = written(claim, world, values)
                return None
    return None


def certify_some(
    finding: Finding, claim: Claim, seen: Seen, tries: int
) -> tuple[dict[str, Any], Certificate] | None:
    margin, holds = (np.asarray(x) for x in (seen.told.margin, seen.told.holds))
    # Large numbers are equal to floats where their difference is small beside them, though it is no small number.
    broken = [int(row) for row in seen.promising if margin[row] < -NOISE and not holds[row]][:tries]
    # At an equality floats tell nothing; a strict relation fails there, and a few worlds show whether this one does.
    equal = [int(row) for row in seen.order if not holds[row] and abs(margin[row]) <= NOISE]
    equal = sorted(equal, key=lambda row: abs(margin[row]))[:AT_EQUALITY]
    for row in broken + (equal if finding.attempts < MOST_ATTEMPTS else []):
        for world, values in rounded(claim, seen.batch, row):
            finding.attempts += 1
            certificate = judge(claim, world, values, 0, margins=False)
            if certificate.confirmed:
                witness = written(claim, world, values)
                return witness, certify(witness, statement=claim)
            finding.refusal = certificate.reason
        if margin[row] < BROKEN and not finding.doubtful:
            finding.doubtful = not contradicted(claim, seen.batch, row)
    return None


def contradicted(claim: Claim, batch: Batch, row: int) -> bool:
    """Whether the exact checker contradicts floats on a world that they see broken: they overflow, and take what is small for 0."""
    made = nearest(claim, batch, row)
    if made is None:
        return False
    outcome = judge(claim, *made, 0, margins=False).outcome
    return outcome.kind in CONTRADICTED and outcome.part == CONCLUSION


def _settle(finding: Finding) -> None:
    """Leave no margin that is noise of floats, and no world that meets a hypothesis by rounding alone."""
    if finding.margin is not None and finding.margin < BROKEN:
        finding.violation = finding.doubtful
    if finding.margin is not None and finding.margin < 0 and not finding.violation:
        finding.margin = 0.0
        finding.effort = [(count, max(least, 0.0)) for count, least in finding.effort]
    if finding.met and not finding.exactly and not finding.violation:
        finding.unconfirmed, finding.untold = finding.met, finding.unsure
        finding.met, finding.margin, finding.effort = 0, None, []
        for part in finding.reach:
            part.update(met=0, parameters={})


def written(claim: Claim, world: TableWorld, values: Mapping[str, Any]) -> dict[str, Any]:
    """The witness that a world and values of the scalars make."""
    return sealed(claim, values, world.to_json())
