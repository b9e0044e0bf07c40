"""Sweeps: the same rows whatever the devices, the memory and the interruptions, in files that others open."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import pytest
from numpy.testing import assert_array_equal

import synth.sweep
from synth.sweep import SweepError, rows, sharded, sweep

ROOT = Path(__file__).resolve().parent.parent
QUESTION = {"what": "test", "seed": 0}


def block(number, size=100, width=64):
    rng = np.random.default_rng([0, number])
    return {"x": rng.normal(size=(size, width)), "scale": rng.random(size)}


def moments(world):
    outer = jnp.outer(world["x"], world["x"]) * world["scale"]  # a temporary of its own for each world
    return {
        "trace": jnp.trace(outer),
        "largest": jnp.linalg.norm(outer, axis=1).max(),
        "positive": world["x"][0] > 0,
    }


def oracle(number):
    found = []
    for x, scale in zip(*block(number).values(), strict=True):
        outer = np.outer(x, x) * scale
        found.append((np.trace(outer), np.linalg.norm(outer, axis=1).max(), x[0] > 0))
    return [np.array(column) for column in zip(*found, strict=True)]


def table(folder):
    parts = list(rows(folder))
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def test_rows_are_what_a_loop_finds(tmp_path):
    done = sweep(moments, block, 3, folder=tmp_path, question=QUESTION)
    assert (done.worlds, done.blocks, done.found, done.notes) == (300, 3, 0, [])
    found = table(tmp_path)
    assert_array_equal(found["block"], np.repeat([0, 1, 2], 100))
    assert_array_equal(found["world"], np.tile(np.arange(100), 3))
    for name, expected in zip(
        ("trace", "largest", "positive"), zip(*map(oracle, range(3)), strict=True), strict=True
    ):
        np.testing.assert_allclose(found[name], np.concatenate(expected), rtol=1e-12)


def test_memory_bounds_the_batch_and_not_the_result():
    ample, plan = sharded(moments, block(0))
    tight, small = sharded(moments, block(0), memory=plan.memory // 4)
    assert plan.batch == 100
    assert 1 <= small.batch < 50
    assert small.memory <= plan.memory // 4
    for name, column in ample(block(1)).items():
        assert_array_equal(column, tight(block(1))[name])


def test_a_budget_in_which_nothing_fits_is_refused():
    with pytest.raises(
        SweepError, match=r"takes .* bytes a device one world at a time, the budget is 100; allow"
    ):
        sharded(moments, block(0), memory=100)


def test_a_sweep_that_is_refused_leaves_no_folder(tmp_path):
    with pytest.raises(SweepError, match="allow more memory"):
        sweep(moments, block, 1, folder=tmp_path / "new", question=QUESTION, memory=100)
    assert not (tmp_path / "new").exists()
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "mine").touch()
    with pytest.raises(SweepError, match="allow more memory"):
        sweep(moments, block, 1, folder=tmp_path / "kept", question=QUESTION, memory=100)
    assert (tmp_path / "kept" / "mine").exists()


def test_what_was_done_is_not_done_again(tmp_path):
    asked = []

    def counted(number):
        asked.append(number)
        return block(number)

    sweep(moments, counted, 2, folder=tmp_path, question=QUESTION)
    seen = []
    done = sweep(
        moments,
        counted,
        3,
        folder=tmp_path,
        question=QUESTION,
        progress=lambda k, c: seen.append((k, len(c["trace"]))),
    )
    assert asked == [0, 1, 2]
    assert done.found == 2
    assert seen == [(0, 100), (1, 100), (2, 100)]
    whole = table(tmp_path)
    sweep(moments, counted, 3, folder=tmp_path, question=QUESTION, fresh=True)
    assert asked[3:] == [0, 1, 2]
    for name, column in table(tmp_path).items():
        assert_array_equal(column, whole[name])
    done = sweep(moments, counted, 9, folder=tmp_path, question=QUESTION, progress=lambda k, c: k == 0)
    assert (done.worlds, done.blocks) == (100, 1)
    assert len(list(tmp_path.glob("*.parquet"))) == 1


def test_another_question_or_a_damaged_file_is_computed_again(tmp_path):
    sweep(moments, block, 2, folder=tmp_path, question=QUESTION)
    before = table(tmp_path)
    _, second = sorted(tmp_path.glob("*.parquet"))
    second.write_bytes(second.read_bytes()[:-20])
    done = sweep(moments, block, 2, folder=tmp_path, question=QUESTION)
    assert done.found == 1
    assert len(done.notes) == 1
    assert "block-000001.parquet: is damaged" in done.notes[0]
    for name, column in table(tmp_path).items():
        assert_array_equal(column, before[name])
    done = sweep(moments, block, 2, folder=tmp_path, question={**QUESTION, "seed": 1})
    assert done.found == 0
    assert "block-000000.parquet: answers another question; computed again" in done.notes[0]


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda w: {"block": w["scale"]}, "a result is named 'block'"),
        (lambda w: {"wide": w["x"]}, r"the result 'wide' has shape \(64,\) for one world"),
        (lambda w: {}, "a function without results"),
    ],
)
def test_results_that_are_no_columns_are_refused(function, message, tmp_path):
    with pytest.raises(SweepError, match=message):
        sweep(function, block, 1, folder=tmp_path, question=QUESTION)
    assert not list(tmp_path.iterdir())


def test_bad_input_is_told_in_one_line(tmp_path, monkeypatch):
    with pytest.raises(SweepError, match="0 blocks; give at least 1"):
        sweep(moments, block, 0, folder=tmp_path, question=QUESTION)
    with pytest.raises(SweepError, match="a block of no worlds"):
        sharded(moments, block(0, size=0))
    with pytest.raises(SweepError, match=r"arrays of a block have shapes \[\(2,\), \(3, 1\)\]"):
        sharded(moments, {"x": np.zeros((3, 1)), "scale": np.zeros(2)})
    with pytest.raises(SweepError, match=r"arrays of a block have shapes \[\(\)\]"):
        sharded(moments, {"x": 1.0})
    for size in (99, 101):
        with pytest.raises(SweepError, match=f"a block of {size} worlds after one of 100"):
            sharded(moments, block(0))[0](block(1, size=size))
    with pytest.raises(SweepError, match=r"question: .* not JSON"):
        sweep(moments, block, 1, folder=tmp_path, question={"what": object()})
    (tmp_path / "file").write_text("")
    with pytest.raises(SweepError, match="name a folder that can be written"):
        sweep(moments, block, 1, folder=tmp_path / "file", question=QUESTION)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(SweepError, match=r"pip install 'alignment-referee\[sweep\]'"):
        sweep(moments, block, 1, folder=tmp_path, question=QUESTION)


def test_four_devices_find_the_same_as_one(tmp_path):
    """One code path: JAX is told to show four devices of this machine's processor."""
    code = """
    import sys
    sys.path.insert(0, "tests")
    import jax
    from test_sweep import QUESTION, block, moments
    from synth.sweep import sweep
    done = sweep(moments, block, 2, folder=sys.argv[1], question=QUESTION)
    print(len(jax.devices()), done.plan.devices)
    """
    shown = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "four")],
        env={**os.environ, "XLA_FLAGS": "--xla_force_host_platform_device_count=4", "PYTHONPATH": str(ROOT)},
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert shown.stdout.split() == ["4", "4"]
    done = sweep(moments, block, 2, folder=tmp_path / "one", question=QUESTION)
    assert done.plan is not None
    assert done.plan.devices == 1
    for name, column in table(tmp_path / "four").items():
        assert_array_equal(column, table(tmp_path / "one")[name])


def test_a_killed_sweep_goes_on(tmp_path):
    code = """
    import sys, time
    sys.path.insert(0, "tests")
    from test_sweep import QUESTION, block, moments
    from synth.sweep import sweep
    sweep(moments, block, 50, folder=sys.argv[1], question=QUESTION, progress=lambda k, c: time.sleep(0.05))
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "killed")],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
    )  # fmt: skip
    deadline = time.monotonic() + 120
    while len(list((tmp_path / "killed").glob("block-*.parquet"))) < 3 and time.monotonic() < deadline:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    left = len(list((tmp_path / "killed").glob("block-*.parquet")))
    assert 3 <= left < 50
    done = sweep(moments, block, 50, folder=tmp_path / "killed", question=QUESTION)
    assert done.found == left
    sweep(moments, block, 50, folder=tmp_path / "whole", question=QUESTION)
    for name, column in table(tmp_path / "whole").items():
        assert_array_equal(table(tmp_path / "killed")[name], column)


def test_duckdb_and_pandas_open_it(tmp_path):
    duckdb = pytest.importorskip("duckdb", reason="no duckdb")
    pandas = pytest.importorskip("pandas", reason="no pandas")
    sweep(moments, block, 2, folder=tmp_path, question=QUESTION)
    [(count, positive)] = duckdb.sql(
        f"select count(*), sum(positive::int) from '{tmp_path}/*.parquet'"
    ).fetchall()
    frame = pandas.read_parquet(tmp_path)
    assert count == len(frame) == 200
    assert positive == frame["positive"].sum() == sum(oracle(k)[2].sum() for k in range(2))
    metadata = next(
        iter(synth.sweep._parquet().read_metadata(p) for p in tmp_path.glob("*.parquet"))
    ).metadata
    assert json.loads(metadata[b"asked"]) == QUESTION
