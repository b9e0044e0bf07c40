"""Sweeps of claims on tables: worlds of one size in blocks, each a function of its number, and the row that is kept of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from proofs.exact import Certificate
from proofs.search.finding import NOISE, Finding
from proofs.search.tables import Looker, certify_some, contradicted, worlds_at_once
from proofs.tables.draw import Draw, alike
from synth.terms import Batch, Terms
from theory import Claim, Relation

Sizes = Mapping[str, int]
World = tuple[dict[str, Any], dict[str, Any]]  # tables and scalars, by name
SIZE = 3  # of the sets, as far as each allows
TRIES = 12  # worlds of a block that are handed to the exact checker


def sizes_for(claim: Claim, size: int = SIZE) -> Sizes:
    """Sizes of the sets of a claim, all of so many elements where the signature allows."""
    assert claim.signature is not None
    return alike(claim.signature, size)


def block_size(claim: Claim, sizes: Sizes, most: int) -> int:
    """Worlds in a block: a power of 2 less than ``most`` where sums inside of sums make many terms of each."""
    return worlds_at_once(claim, sizes, most)


def worlds_of(claim: Claim, sizes: Sizes, seed: int, number: int, count: int, fractions: bool) -> World:
    """The worlds of a block, arrays with a leading axis: of small fractions, or anywhere."""
    draw = Draw(claim, sizes, np.random.default_rng([seed, number]))
    batch = draw.lattice(count) if fractions else draw.random(count)
    return (
        {name: np.asarray(x, dtype=float) for name, x in batch.tables.items()},
        {name: np.asarray(x, dtype=float) for name, x in batch.values.items()},
    )


def columns_of(claim: Claim, sizes: Sizes) -> Callable[[World], dict[str, Any]]:
    """From one world to its row: as `proofs.sweep.columns_of`. What rounding explains of a margin below 0 is 0."""
    signature = claim.signature
    assert signature is not None
    parameters = [Relation(r) for r in (*claim.where, *(c for p in claim.parameters for c in p.conditions()))]

    def row(world: World) -> dict[str, Any]:
        tables, values = ({name: jnp.asarray(x)[None] for name, x in given.items()} for given in world)
        terms = Terms(Batch(signature, sizes, tables, values))

        def told(f: Any) -> tuple[Any, Any]:
            found = terms.told(f)
            return jnp.reshape(found.margin, ()), jnp.reshape(found.holds, ())

        margin, holds = told(claim.conclusion)
        hypotheses = [told(h.formula) for h in claim.hypotheses]
        within = [told(f) for f in parameters]
        supposed = jnp.asarray(True)
        for size, met in (*hypotheses, *within):
            supposed &= met & ~jnp.isnan(size)
        reached = ~jnp.isnan(margin)
        return {
            "margin": jnp.where(holds & (margin < 0), 0.0, margin),
            "met": supposed & reached,
            "reached": reached,
            "supposed": supposed,
            # A hypothesis that holds up to rounding has a margin of 0; one that fails has one below.
            **{
                f"hypothesis {h.id}": jnp.where(
                    met & ~jnp.isnan(size),
                    jnp.maximum(size, 0.0),
                    jnp.minimum(jnp.nan_to_num(size, nan=-1.0), -NOISE),
                )
                for h, (size, met) in zip(claim.hypotheses, hypotheses, strict=True)
            },
            **{f"parameter {p.name}": jnp.reshape(values[p.name], ()) for p in claim.parameters},
        }

    return row


def confirm(
    claim: Claim, sizes: Sizes, looked: Finding, world: World
) -> tuple[dict[str, Any], Certificate] | None:
    """A certified counterexample among the worlds of a block that seem to break the claim.

    Of those that seem to, so many are handed to the exact checker as they are, and where floats erred is counted: they overflow.
    """
    assert claim.signature is not None
    tables, values = world
    batch = Batch(claim.signature, sizes, tables, values)
    found = certify_some(looked, claim, Looker(claim, sizes)(batch), TRIES)
    if found is None:
        told = jax.vmap(columns_of(claim, sizes))(world)
        broken = np.flatnonzero(np.asarray(told["met"]) & (np.asarray(told["margin"]) < -NOISE))
        looked.erred += sum(contradicted(claim, batch, int(row)) for row in broken[:TRIES])
    return found
