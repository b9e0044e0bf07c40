"""Sweeps: one function over millions of worlds, on all devices, in bounded memory, kept in columns as it goes.

A sweep is cut into *blocks*, each a function of its number alone. A block is spread over the devices (one or many, the
same code), each of which maps the function over its share in batches whose size follows from the memory that XLA says
the program takes. A finished block is a Parquet file; a sweep that was killed goes on with the blocks that lack one.
Results do not depend on devices, memory, batches or interruptions.

``pyarrow`` writes the files (extra ``sweep``); DuckDB (``select * from 'DIR/*.parquet'``), pandas
(``read_parquet("DIR")``) and polars read them.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import numpy as np

from theory import WorldError

AXIS = "worlds"
MEMORY = 2**30
"""Bytes that the arrays of one device may take, unless the caller says otherwise."""
PROBE = 8  # worlds in the program from which the memory of one world is read
_QUESTION = b"question"


class SweepError(WorldError):
    """A sweep that cannot be run or whose folder cannot be used; one line with the remedy."""


@dataclass(frozen=True)
class Plan:
    """How a block is computed.

    Attributes:
      devices: so many, each with an equal share of a block.
      batch: worlds that one device looks at at once.
      memory: bytes of arguments, results and temporaries on one device, as XLA counts them.
      budget: bytes that these may take.
    """

    devices: int
    batch: int
    memory: int
    budget: int


@dataclass
class Swept:
    """What a sweep has done.

    Attributes:
      folder: of the Parquet files, one per block.
      worlds: rows in all.
      blocks: files in all; found: of these, left by an earlier run.
      plan: how blocks were computed; None if none was in this process.
      notes: one line for each file that was there and could not be used.
    """

    folder: Path
    worlds: int = 0
    blocks: int = 0
    found: int = 0
    plan: Plan | None = None
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Hands:
    """Who computes blocks.

    Attributes:
      compute: rows of each block (named numbers with a leading axis of worlds) by its number, in any order.
      at_once: blocks that are asked for at once. A sweep that ends in their midst throws the later ones away.
    """

    compute: Callable[[Sequence[int]], Iterable[tuple[int, Mapping[str, np.ndarray]]]]
    at_once: int = 1


def sharded(
    function: Callable[[Any], Mapping[str, Any]],
    example: Any,
    *,
    memory: int = MEMORY,
    devices: Sequence[Any] | None = None,
) -> tuple[Callable[[Any], dict[str, np.ndarray]], Plan]:
    """A function of one world as a function of blocks of them, over devices and within a budget of memory.

    Args:
      function: from one world (a pytree of arrays) to named numbers; pure, traced by JAX.
      example: a block: the same pytree with a leading axis of worlds; all blocks have its shapes.
      memory: bytes per device.
      devices: all of JAX's by default.

    Returns:
      the function of blocks, whose results are NumPy arrays with a leading axis of worlds, and the plan.

    Raises:
      SweepError: an empty block; a budget in which not one world fits.
    """
    chosen = list(devices) if devices is not None else jax.devices()
    count = _worlds_in(example)
    if not count:
        raise SweepError("a block of no worlds; give at least one")
    share = -(-count // len(chosen))
    mesh = jax.sharding.Mesh(np.array(chosen), (AXIS,))
    spread = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec(AXIS))

    def compiled(batch: int, rows: int) -> tuple[Any, int]:
        shape = jax.tree.map(
            lambda x: jax.ShapeDtypeStruct(
                (rows * len(chosen), *np.shape(x)[1:]), np.asarray(x).dtype, sharding=spread
            ),
            example,
        )
        over = partial(jax.lax.map, function, batch_size=batch)
        spec = jax.sharding.PartitionSpec(AXIS)
        program = (
            jax.jit(jax.shard_map(over, mesh=mesh, in_specs=spec, out_specs=spec)).lower(shape).compile()
        )
        return program, _bytes(program.memory_analysis())

    batch = share
    program, taken = compiled(batch, share)
    if taken > memory:
        batch = _fitting(compiled, share, memory)
        program, taken = compiled(batch, share)
    while taken > memory and batch > 1:
        batch = max(1, batch // 2)
        program, taken = compiled(batch, share)
    if taken > memory:
        raise SweepError(
            f"a block of {count} worlds takes {taken:,} bytes a device one world at a time, the budget is {memory:,}; "
            "allow more memory"
        )

    def run(block: Any) -> dict[str, np.ndarray]:
        rows = _worlds_in(block)
        if rows != count:
            raise SweepError(
                f"a block of {rows} worlds after one of {count}; give all blocks the same number"
            )
        padded = jax.tree.map(lambda x: _padded(np.asarray(x), share * len(chosen)), block)
        placed = jax.device_put(padded, jax.tree.map(lambda _: spread, padded))
        return {name: np.asarray(x)[:rows] for name, x in program(placed).items()}

    return run, Plan(len(chosen), batch, taken, memory)


def _fitting(compiled: Callable[[int, int], tuple[Any, int]], share: int, memory: int) -> int:
    """Worlds in a batch for which there is room: what a batch takes is linear in its size."""
    small, large = min(PROBE, share), min(4 * PROBE, share)
    if large == small:
        return max(1, share // 2)
    low, high = compiled(small, share)[1], compiled(large, share)[1]
    each = max(1.0, (high - low) / (large - small))
    room = max(1, min(int((memory - low) / each) + small, share))
    return 1 << (room.bit_length() - 1)  # powers of two: one batch of odd size at the end at most


def _bytes(analysis: Any) -> int:
    return int(analysis.temp_size_in_bytes + analysis.argument_size_in_bytes + analysis.output_size_in_bytes)


def _worlds_in(block: Any) -> int:
    shapes = [np.shape(x) for x in jax.tree.leaves(block)]
    if len({shape[:1] for shape in shapes}) != 1 or not shapes[0]:
        raise SweepError(f"the arrays of a block have shapes {shapes}; give them one leading axis of worlds")
    return int(shapes[0][0])


def _padded(x: np.ndarray, rows: int) -> np.ndarray:
    """More rows at the end, copies of the last, which are thrown away afterwards."""
    return x if len(x) == rows else np.concatenate([x, np.repeat(x[-1:], rows - len(x), axis=0)])


def sweep(
    function: Callable[[Any], Mapping[str, Any]],
    block: Callable[[int], Any],
    blocks: int,
    *,
    folder: str | Path,
    question: Mapping[str, Any],
    memory: int = MEMORY,
    devices: Sequence[Any] | None = None,
    fresh: bool = False,
    progress: Callable[[int, dict[str, np.ndarray]], bool | None] | None = None,
    hands: Hands | None = None,
) -> Swept:
    """Evaluate a function on every world of every block, and keep the results as Parquet files.

    Args:
      function: from one world to named numbers, as for `sharded`.
      block: the worlds of a block by its number, 0, 1, ...: a function of the number and of nothing else.
      blocks: how many at most.
      folder: of the files; made if need be. Blocks that a longer sweep left beyond the last are deleted, as whoever reads the
        folder would count them.
      question: what is asked, as JSON: everything that the rows depend on besides the number of the block (names, seed,
        sizes, digests of sources). A file that answers another question is computed again.
      memory: bytes per device.
      devices: all of JAX's by default.
      fresh: compute everything again.
      progress: called with the number of each block and its columns, in order, those found included; the sweep ends
        where it returns True.
      hands: who computes the blocks; None for this process, by ``function`` and ``block``.

    Returns:
      what was done; the rows are in the files, in the order of the worlds, with columns ``block`` and ``world``.

    Raises:
      SweepError: pyarrow is missing, the folder cannot be written, a question that is no JSON, no result or a name that is
        taken, blocks of different sizes.
    """
    parquet = _parquet()
    if blocks < 1:
        raise SweepError(f"{blocks} blocks; give at least 1")
    where = Path(folder)
    try:
        where.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SweepError(f"{where}: {error.strerror}; name a folder that can be written") from None
    try:
        digest = hashlib.sha256(json.dumps(question, sort_keys=True).encode()).hexdigest()
    except TypeError as error:
        raise SweepError(f"question: {error}; give what JSON can hold") from None
    done = Swept(where)
    if hands is None:
        hands = _own_hands(function, block, memory, devices, done)
    for first in range(0, blocks, hands.at_once):
        numbers = range(first, min(blocks, first + hands.at_once))
        there = {n: None if fresh else _read(parquet, _path(where, n), digest, done.notes) for n in numbers}
        columns = {n: x for n, x in there.items() if x is not None}
        for number, computed in _computed(hands, [n for n in numbers if n not in columns], where):
            columns[number] = _columns(computed, number)
            _write(parquet, _path(where, number), columns[number], digest, question)
        if any(_counted(done, n, columns[n], there[n] is not None, progress) for n in numbers):
            break
    for stale in sorted(where.glob("block-*.parquet"))[done.blocks :]:
        stale.unlink()
    return done


def _own_hands(
    function: Callable[[Any], Mapping[str, Any]],
    block: Callable[[int], Any],
    memory: int,
    devices: Sequence[Any] | None,
    done: Swept,
) -> Hands:
    """This process, one block after the other; the plan goes to ``done``."""
    run: Callable[[Any], dict[str, np.ndarray]] | None = None

    def compute(numbers: Iterable[int]) -> Iterator[tuple[int, dict[str, np.ndarray]]]:
        nonlocal run
        for number in numbers:
            worlds = block(number)
            if run is None:
                run, done.plan = sharded(function, worlds, memory=memory, devices=devices)
            yield number, run(worlds)

    return Hands(compute)


def _computed(
    hands: Hands, numbers: Sequence[int], where: Path
) -> Iterator[tuple[int, Mapping[str, np.ndarray]]]:
    """Rows of blocks; where they are refused, a folder that is still empty goes."""
    try:
        yield from hands.compute(numbers)
    except SweepError:
        with contextlib.suppress(OSError):  # it holds something
            where.rmdir()
        raise


def _counted(
    done: Swept,
    number: int,
    columns: dict[str, np.ndarray],
    found: bool,
    progress: Callable[[int, dict[str, np.ndarray]], bool | None] | None,
) -> bool:
    """Whether the sweep ends with this block."""
    done.found += found
    done.worlds += len(columns["world"])
    done.blocks += 1
    return progress is not None and bool(progress(number, columns))


def _path(where: Path, number: int) -> Path:
    return where / f"block-{number:06d}.parquet"


def _columns(found: Mapping[str, np.ndarray], number: int) -> dict[str, np.ndarray]:
    if not found:
        raise SweepError("a function without results; name at least one number")
    taken = {"block", "world"} & set(found)
    if taken:
        raise SweepError(f"a result is named {taken.pop()!r}, which numbers the rows; name it otherwise")
    wide = next((name for name, x in found.items() if x.ndim != 1), None)
    if wide is not None:
        raise SweepError(
            f"the result {wide!r} has shape {found[wide].shape[1:]} for one world; give one number a column"
        )
    rows = len(next(iter(found.values())))
    return {"block": np.full(rows, number, dtype=np.int64), "world": np.arange(rows, dtype=np.int64), **found}


def _parquet() -> ModuleType:
    try:
        import pyarrow.parquet as parquet
    except ModuleNotFoundError:
        raise SweepError(
            "sweeps are written by pyarrow, which is not installed; pip install 'alignment-referee[sweep]'"
        ) from None
    return parquet


def _write(
    parquet: ModuleType,
    path: Path,
    columns: Mapping[str, np.ndarray],
    digest: str,
    question: Mapping[str, Any],
) -> None:
    """Write a file in one piece."""
    import pyarrow as arrow

    described = {_QUESTION: digest.encode(), b"asked": json.dumps(question, sort_keys=True).encode()}
    table = arrow.table(dict(columns)).replace_schema_metadata(described)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        parquet.write_table(table, draft, compression="zstd")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise SweepError(f"{path}: {error.strerror or error}; make room, or name another folder") from None


def _read(parquet: ModuleType, path: Path, digest: str, notes: list[str]) -> dict[str, np.ndarray] | None:
    """The columns of a file, if it is there and answers the question."""
    if not path.exists():
        return None
    try:
        table = parquet.read_table(path)
    except (OSError, ValueError) as error:
        notes.append(f"{path}: is damaged ({str(error).splitlines()[0][:80]}); computed again")
        return None
    if (table.schema.metadata or {}).get(_QUESTION) != digest.encode():
        notes.append(f"{path}: answers another question; computed again")
        return None
    return {name: table[name].to_numpy() for name in table.column_names}


def rows(folder: str | Path) -> Iterator[dict[str, np.ndarray]]:
    """The columns of each file of a sweep, in order."""
    parquet = _parquet()
    for path in sorted(Path(folder).glob("block-*.parquet")):
        table = parquet.read_table(path)
        yield {name: table[name].to_numpy() for name in table.column_names}
