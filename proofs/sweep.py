"""A claim on random worlds by the million: how many meet its hypotheses, how small its margin gets, what breaks it.

An audit hunts for one counterexample; a sweep draws worlds and keeps every margin, to be looked at in any tool. What
seems to break the claim goes to the exact checker, as in an audit.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Protocol

import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import binomtest  # type: ignore[import-untyped]

from proofs.encoding import Frozen, Margins, Point, Shape
from proofs.exact import Certificate
from proofs.runner import Spread, claim_of, order_of
from proofs.saved import program
from proofs.search import BUDGETS, NOISE, Finding, certify_some, engine, least_met, shapes_for, shrink
from proofs.search.stock import Population
from proofs.starts import draw, lattice
from proofs.tables import sweep as of_tables
from synth.sweep import MEMORY, Hands, Swept, sharded, sweep
from theory import Claim
from theory.serialise import claim_to_json

BLOCK = 8192
"""Worlds in a block, for shapes of at most `FEW` prompts; in proportion fewer for larger ones."""
FEW = 64
LATTICE = 4  # one block in so many holds worlds in small fractions, where equalities are
SPARSE = 100  # blocks are drawn until enough worlds meet the hypotheses, but at most this many times as many worlds
CONFIDENCE = 0.95
Certified = tuple[dict[str, Any], Certificate]
"""A witness, and what the exact checker says of it."""
Sizes = Shape | of_tables.Sizes
"""Of the worlds of a sweep: a shape where they are of prompts, the sizes of the sets where they are of tables."""


class Kind(Protocol):
    """How worlds of one kind are drawn, read and certified: those of prompts, and those of tables."""

    def block_size(self, claim: Claim, sizes: Any) -> int:
        """Worlds in a block."""

    def worlds_of(self, claim: Claim, sizes: Any, seed: int, number: int, size: int | None = None) -> Any:
        """The worlds of a block: arrays with a leading axis, a function of all that is given (`block_size` of them if None)."""

    def columns_of(self, claim: Claim, sizes: Any) -> Callable[[Any], dict[str, Any]]:
        """From one world to its row: ``margin``, ``met``, ``reached``, ``supposed``, a margin per hypothesis, a value per parameter."""

    def confirm(self, claim: Claim, sizes: Any, looked: Finding, worlds: Any) -> Certified | None:
        """A certified counterexample among the worlds of a block that seem to break the claim; ``looked`` counts where floats erred."""

    def record(self, sizes: Any) -> dict[str, Any]:
        """Sizes as JSON has them."""

    def read(self, record: Mapping[str, Any]) -> Any:
        """Sizes of a record."""


@dataclass
class ClaimSweep:
    """What a sweep of one claim found.

    Attributes:
      claim: swept.
      sizes: of the worlds.
      worlds: drawn; met: of these, in how many every hypothesis and condition held.
      unreached: met them, but the claim speaks of longer prompts than the shape has.
      share: met / worlds; share_low, share_high: its interval at `CONFIDENCE` (Clopper and Pearson).
      margin: least over the worlds that met them; None if none did.
      broken: worlds among them with a margin below -1e-9 in floats.
      failing: how often each hypothesis failed.
      witness, certificate: of the first counterexample that the exact checker confirmed.
      erred: of the broken ones handed to the exact checker, those where it found the conclusion true.
      swept: blocks, files, plan.
    """

    claim: Claim
    sizes: Sizes
    worlds: int = 0
    met: int = 0
    unreached: int = 0
    margin: float | None = None
    broken: int = 0
    failing: dict[str, int] = field(default_factory=dict)
    witness: dict[str, Any] | None = None
    certificate: Certificate | None = None
    erred: int = 0
    swept: Swept | None = None

    @property
    def share(self) -> float:
        return self.met / self.worlds if self.worlds else 0.0

    @property
    def share_interval(self) -> tuple[float, float]:
        """Interval of the share of worlds that meet the hypotheses."""
        if not self.worlds:
            return 0.0, 1.0
        interval = binomtest(self.met, self.worlds).proportion_ci(CONFIDENCE, method="exact")
        return float(interval.low), float(interval.high)

    @property
    def broken_at_most(self) -> float:
        """Upper end of the interval of the share of worlds, among those that meet the hypotheses, that break the claim."""
        if not self.met:
            return 1.0
        return float(binomtest(self.broken, self.met).proportion_ci(CONFIDENCE, method="exact").high)

    def to_json(self) -> dict[str, Any]:
        low, high = self.share_interval
        return {
            "id": self.claim.id,
            "shape": kind_of(self.claim).record(self.sizes),
            "worlds": self.worlds,
            "met": self.met,
            "share": {"value": self.share, "low": low, "high": high, "confidence": CONFIDENCE},
            "unreached": self.unreached,
            "margin": self.margin,
            "broken": self.broken,
            "share_broken_at_most": self.broken_at_most,
            "failing": self.failing,
            "certified": self.certificate is not None and self.certificate.confirmed,
            "erred": self.erred,
            "witness": self.witness,
        }


def sizes_of(claim: Claim, shape: tuple[int, int, int] | None = None, size: int | None = None) -> Sizes:
    """Sizes of the worlds of a sweep.

    Args:
      claim: any claim.
      shape: alphabet, horizon and longest prompt, where it is on prompts; None for `default_shape`.
      size: of each set, as far as it allows, where it is on tables; None for `proofs.tables.sweep.SIZE`.
    """
    if claim.signature is not None:
        return of_tables.sizes_for(claim, of_tables.SIZE if size is None else size)
    found = default_shape(claim)
    return found if shape is None else Shape(*shape, found.tail, found.whole)


def default_shape(claim: Claim) -> Shape:
    """Worlds of prompts that an audit of budget quick looks at second: those of the first are among them."""
    return shapes_for(claim, BUDGETS["quick"])[:2][-1]


def columns_of(claim: Claim, shape: Shape) -> Callable[[tuple[Point, Frozen]], dict[str, Any]]:
    """From one world to its row: ``margin``, ``met``, ``reached``, a margin per hypothesis, a value per parameter."""
    encoding = engine(claim, shape).encoding
    least = np.array([least_met(h.formula) for h in claim.hypotheses])

    def row(world: tuple[Point, Frozen]) -> dict[str, Any]:
        m: Margins = encoding.margins(*world)
        windows = m.others.shape[0] - m.lengths.shape[0]
        hypotheses = jnp.nan_to_num(m.hypotheses, nan=-1.0)
        others = jnp.nan_to_num(m.others, nan=-1.0)
        supposed = (hypotheses >= least).all() & (others[:windows] >= 0).all()
        reached = (others[windows:] >= 0).all() & ~jnp.isnan(m.conclusion)
        return {
            "margin": m.conclusion,
            "met": supposed & reached,
            "reached": reached,
            "supposed": supposed,
            **{f"hypothesis {h.id}": hypotheses[i] for i, h in enumerate(claim.hypotheses)},
            **{f"parameter {p.name}": m.values[i] for i, p in enumerate(encoding.parameters)},
        }

    return row


def block_size(shape: Shape) -> int:
    """Worlds in a block."""
    return max(64, BLOCK * FEW // max(FEW, shape.alphabet**shape.depth))


def worlds_of(
    claim: Claim, shape: Shape, seed: int, number: int, size: int | None = None
) -> tuple[Point, Frozen]:
    """The worlds of a block: a function of claim, shape, seed, number and how many there are (`block_size` if None)."""
    rng = np.random.default_rng([seed, number])
    kind = lattice if number % LATTICE == LATTICE - 1 else draw
    found = kind(engine(claim, shape).encoding, size or block_size(shape), rng)
    return jax.tree.map(np.asarray, found)


class OfPrompts:
    """Worlds of prompts."""

    def block_size(self, claim: Claim, sizes: Shape) -> int:
        return block_size(sizes)

    def worlds_of(self, claim: Claim, sizes: Shape, seed: int, number: int, size: int | None = None) -> Any:
        return worlds_of(claim, sizes, seed, number, size)

    def columns_of(self, claim: Claim, sizes: Shape) -> Callable[[Any], dict[str, Any]]:
        return columns_of(claim, sizes)

    def confirm(self, claim: Claim, sizes: Shape, looked: Finding, worlds: Any) -> Certified | None:
        return _confirm(claim, sizes, looked, worlds)

    def record(self, sizes: Shape) -> dict[str, Any]:
        return sizes._asdict()

    def read(self, record: Mapping[str, Any]) -> Shape:
        return Shape(**{**record, "whole": tuple(map(tuple, record["whole"]))})


class OfTables:
    """Worlds of the tables of a signature."""

    def block_size(self, claim: Claim, sizes: of_tables.Sizes) -> int:
        return of_tables.block_size(claim, sizes, BLOCK)

    def worlds_of(
        self, claim: Claim, sizes: of_tables.Sizes, seed: int, number: int, size: int | None = None
    ) -> Any:
        count = size or self.block_size(claim, sizes)
        return of_tables.worlds_of(claim, sizes, seed, number, count, number % LATTICE == LATTICE - 1)

    def columns_of(self, claim: Claim, sizes: of_tables.Sizes) -> Callable[[Any], dict[str, Any]]:
        return of_tables.columns_of(claim, sizes)

    def confirm(self, claim: Claim, sizes: of_tables.Sizes, looked: Finding, worlds: Any) -> Certified | None:
        return of_tables.confirm(claim, sizes, looked, worlds)

    def record(self, sizes: of_tables.Sizes) -> dict[str, Any]:
        return {"sets": dict(sizes)}

    def read(self, record: Mapping[str, Any]) -> of_tables.Sizes:
        return dict(record["sets"])


def kind_of(claim: Claim) -> Kind:
    """How the worlds of a claim are drawn and read."""
    return OfPrompts() if claim.signature is None else OfTables()


def sweep_claim(
    claim: Claim,
    met: int,
    *,
    seed: int,
    folder: Path,
    shape: Sizes | None = None,
    memory: int = MEMORY,
    fresh: bool = False,
    devices: Sequence[Any] | None = None,
    progress: Callable[[ClaimSweep], None] | None = None,
    spread: Spread | None = None,
) -> ClaimSweep:
    """Draw worlds until so many meet the hypotheses of a claim, or until `SPARSE` times as many were drawn.

    Args:
      claim: any claim.
      met: worlds that are to meet every hypothesis.
      seed: rows are a function of claim, shape and seed.
      folder: of the Parquet files; an interrupted sweep goes on from what lies there.
      shape: of the worlds, or sizes of the sets; `sizes_of` the claim if None.
      memory: bytes per device.
      fresh: compute everything again.
      devices: all of JAX's by default.
      progress: called after each block.
      spread: workers that take blocks (`proofs.runner.spread_over`); None for this process. The rows are the same.

    Raises:
      synth.sweep.SweepError: see there.
    """
    size = sizes_of(claim) if shape is None else shape
    kind = kind_of(claim)
    found = ClaimSweep(claim, size)
    looked = Finding()
    each = kind.block_size(claim, size)

    def counted(number: int, columns: Mapping[str, np.ndarray]) -> bool:
        _count(found, columns)
        wrong = columns["met"] & (columns["margin"] < -NOISE)
        if wrong.any() and found.certificate is None:
            certified = kind.confirm(claim, size, looked, kind.worlds_of(claim, size, seed, number))
            found.witness, found.certificate = certified or (None, None)
        if progress is not None:
            progress(found)
        return found.met >= met

    question = {
        "claim": claim_to_json(claim),
        "shape": kind.record(size),
        "seed": seed,
        "block": each,
        "program": program(),
    }
    found.swept = sweep(
        kind.columns_of(claim, size),
        lambda number: kind.worlds_of(claim, size, seed, number),
        -(-met * SPARSE // each),
        folder=folder,
        question=question,
        memory=memory,
        devices=devices,
        fresh=fresh,
        progress=counted,
        hands=None if spread is None else _hands(spread, claim, size, seed, memory),
    )
    found.erred = looked.erred
    return found


def _hands(spread: Spread, claim: Claim, sizes: Sizes, seed: int, memory: int) -> Hands:
    """Workers as hands of a sweep: two blocks for each, so that none waits long for another."""
    kind = kind_of(claim)
    order = json.dumps([order_of(claim), kind.record(sizes), seed, kind.block_size(claim, sizes), memory])
    return Hands(lambda numbers: spread(_rows, [(order, number) for number in numbers]), 2 * spread.size)


def _rows(order: str, number: int) -> tuple[int, dict[str, np.ndarray]]:
    """One block, wherever it is computed."""
    # Several processes on one accelerator must not each reserve most of its memory.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    with _COMPILING:
        worlds, run = _worker(order)
    return number, run(worlds(number))


_COMPILING = threading.Lock()  # threads wait for the one that compiles


@lru_cache(maxsize=4)
def _worker(order: str) -> tuple[Callable[[int], Any], Callable[[Any], dict[str, np.ndarray]]]:
    """From a number to the worlds of that block, and from these to their rows."""
    told, sizes, seed, each, memory = json.loads(order)
    claim = claim_of(told)
    kind = kind_of(claim)
    shape = kind.read(sizes)
    worlds = partial(kind.worlds_of, claim, shape, seed, size=each)
    return worlds, sharded(kind.columns_of(claim, shape), worlds(0), memory=memory)[0]


def _count(found: ClaimSweep, columns: Mapping[str, np.ndarray]) -> None:
    met, margin = columns["met"], columns["margin"]
    found.worlds += len(met)
    found.met += int(met.sum())
    found.unreached += int((columns["supposed"] & ~columns["reached"]).sum())
    if met.any():
        least = float(margin[met].min())
        found.margin = least if found.margin is None else min(found.margin, least)
        found.broken += int((margin[met] < -NOISE).sum())
    for h in found.claim.hypotheses:
        failed = columns[f"hypothesis {h.id}"] < least_met(h.formula)
        found.failing[h.id] = found.failing.get(h.id, 0) + int(failed.sum())


def _confirm(claim: Claim, shape: Shape, looked: Finding, worlds: tuple[Point, Frozen]) -> Certified | None:
    """The smallest that a counterexample among the worlds of a block shrinks to."""
    e = engine(claim, shape)
    m = e.margins(*worlds)
    ok = np.asarray(jax.vmap(columns_of(claim, shape))(worlds)["met"])
    candidates = np.flatnonzero(ok)
    order = candidates[np.argsort(np.asarray(m.conclusion)[candidates], kind="stable")]
    case = certify_some(looked, Population(e.encoding, *worlds, m, order), BUDGETS["quick"])
    return None if case is None else shrink(claim, *case, BUDGETS["quick"].shrinks, 0)
