"""Worlds of tables written by hand, and whether the exact checker finds a claim to fail there."""

from fractions import Fraction as F

from proofs.exact import judge
from proofs.exact.table_world import TableWorld
from theory import claims


def fails_on(id, sizes, tables, **values):
    """Whether a claim meets its hypotheses and fails on a world; tables of one argument are given as rows."""
    claim = claims()[id]
    entries = {name: {(k,): F(x) for k, x in enumerate(row)} for name, row in tables.items()}
    world = TableWorld(claim.signature, sizes, entries)
    world.check()
    return judge(claim, world, {k: F(x) for k, x in values.items()}, 0, margins=False).confirmed
