"""`beb sweep`: claims on worlds by the thousand; what holds stands, what fails is certified, nothing passes vacuously."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from scipy.stats import beta as beta_law
from sympy import Eq

import proofs.sweep as module
from beb.cli import main
from proofs.encoding import Shape
from proofs.exact import certify
from proofs.runner import spread_over
from proofs.search import Finding
from proofs.search.stock import take_stock
from proofs.search.tables import Looker
from proofs.sweep import OfTables, columns_of, sizes_of, sweep_claim, worlds_of
from proofs.tables import sweep as of_tables
from synth.sweep import rows
from synth.terms import Batch
from theory import (
    B_P,
    P_minus,
    P_plus,
    WorldError,
    alpha,
    claim,
    claims,
    every_prompt,
    s,
    some_prompt,
    w,
)
from theory.claims import Hypothesis
from theory.library import KL
from theory.signature import Signature

ROOT = Path(__file__).resolve().parent.parent
SMALL = Shape(2, 2, 3)
weight = claim("weight", conclusion=every_prompt(w(s) * (1 - alpha) * P_plus(s) <= alpha * P_minus(s)))
never_good = claim("never-good", conclusion=every_prompt(B_P(s) < 0))
impossible = claim(
    "impossible",
    hypotheses=[Hypothesis("odd", "the score exceeds 1", some_prompt(B_P(s) > 1, length=1))],
    conclusion=every_prompt(B_P(s) < 0),
)


@pytest.fixture(autouse=True)
def short_blocks(monkeypatch):
    monkeypatch.setattr(module, "BLOCK", 512)


def run(c, folder, met=600, **options):
    return sweep_claim(c, met, seed=1, folder=folder, shape=SMALL, **options)


def test_a_true_claim_stands_and_says_on_how_many(tmp_path):
    found = run(weight, tmp_path)
    assert found.met == found.worlds >= 600
    assert found.broken == 0
    assert found.certificate is None
    assert found.broken_at_most == pytest.approx(beta_law.ppf(0.975, 1, found.met))
    low, high = found.share_interval
    assert low < found.share <= high == 1


def test_a_false_claim_is_certified(tmp_path):
    found = run(never_good, tmp_path)
    assert found.broken > 0
    assert found.margin is not None
    assert found.margin < -0.9
    assert found.witness is not None
    assert certify(found.witness).confirmed


def test_nothing_passes_vacuously(tmp_path):
    found = run(impossible, tmp_path, met=20)
    assert found.met == 0
    assert found.failing["odd"] == found.worlds == 512 * 4
    assert found.margin is None
    assert found.share_interval[0] == 0


def test_rows_agree_with_the_search(tmp_path):
    """The margins that are kept are those that an audit takes stock of."""
    c = claims()["thm1"]
    found = run(c, tmp_path, met=50)
    kept = list(rows(tmp_path))
    engine = module.engine(c, SMALL)
    stock = Finding()
    for number, columns in enumerate(kept):
        m = engine.margins(*worlds_of(c, SMALL, 1, number))
        order = take_stock(stock, engine.encoding, m)
        assert set(order) == set(np.flatnonzero(columns["met"]))
        np.testing.assert_allclose(columns["margin"], np.asarray(m.conclusion), rtol=1e-9, atol=1e-12)
    assert (stock.worlds, stock.met) == (found.worlds, found.met)
    assert stock.margin == pytest.approx(found.margin)
    assert {h.id: stock.failing[h.id] for h in c.hypotheses} == found.failing
    assert found.unreached == stock.unreached > 0


def test_one_block_in_four_holds_small_fractions():
    c = claims()["thm1"]
    point, frozen = worlds_of(c, SMALL, 0, 3)
    law = np.exp(point.minus[0]) * frozen.minus[0]
    law /= law.sum(-1, keepdims=True)
    assert np.isclose(law * 12, np.round(law * 12)).all()
    other, _ = worlds_of(c, SMALL, 0, 2)
    assert len(other.score) == len(point.score) == 512


def test_the_same_rows_in_little_memory_and_from_record(tmp_path):
    whole = run(weight, tmp_path / "a")
    assert whole.swept is not None
    assert whole.swept.plan is not None
    tight = run(weight, tmp_path / "b", memory=whole.swept.plan.memory // 2)
    again = run(weight, tmp_path / "a")
    assert again.swept is not None
    assert again.swept.found == again.swept.blocks
    assert whole.to_json() == tight.to_json() == again.to_json()
    for a, b in zip(rows(tmp_path / "a"), rows(tmp_path / "b"), strict=True):
        for name in a:
            np.testing.assert_array_equal(a[name], b[name])


def same_files(a, b):
    assert sorted(f.name for f in a.iterdir()) == sorted(f.name for f in b.iterdir())
    for x, y in zip(rows(a), rows(b), strict=True):
        assert list(x) == list(y)
        for name in x:
            np.testing.assert_array_equal(x[name], y[name])


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """A sweep in this process, to be compared with; three blocks, of which one breaks off a pair."""
    folder = tmp_path_factory.mktemp("alone")
    with pytest.MonkeyPatch.context() as m:
        m.setattr(module, "BLOCK", 512)
        found = run(weight, folder, met=1500)
    assert found.swept.blocks == 3
    return found, folder


@pytest.mark.parametrize("backend", ["loky", "threading", "sequential"])
def test_workers_do_not_change_the_files(backend, alone, tmp_path):
    whole, folder = alone
    with spread_over(backend, 2) as spread:
        found = run(weight, tmp_path, met=1500, spread=spread)
        assert found.to_json() == whole.to_json()
        same_files(tmp_path, folder)
        # What a kill leaves, a block ahead of the others among it, is taken up.
        (tmp_path / "block-000001.parquet").unlink()
        again = run(weight, tmp_path, met=1500, spread=spread)
    assert again.swept.found == 2
    assert again.to_json() == whole.to_json()
    same_files(tmp_path, folder)


def test_a_dask_cluster_writes_the_same_files(alone, tmp_path):
    pytest.importorskip("distributed", reason="no dask[distributed]")
    code = """
    import sys; sys.path.insert(0, "tests")
    from pathlib import Path
    from test_claim_sweep import *
    if __name__ == "__main__":
        module.BLOCK = 512
        with spread_over("dask", 2) as spread:
            run(weight, Path(sys.argv[1]), met=1500, spread=spread)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code), tmp_path], check=True, cwd=ROOT)
    same_files(tmp_path, alone[1])


def test_rows_that_differ_would_be_seen(alone, tmp_path):
    sweep_claim(weight, 1500, seed=2, folder=tmp_path, shape=SMALL)
    with pytest.raises(AssertionError):
        same_files(tmp_path, alone[1])


def test_an_unsound_row_is_seen(tmp_path, monkeypatch):
    """Were the conclusion's sign lost, a true claim would seem to break, and the exact checker would say that it does not."""

    def wrong(c, shape):
        honest = columns_of(c, shape)

        def row(world):
            columns = honest(world)
            return columns | {"margin": -abs(columns["margin"]) - 1.0}

        return row

    monkeypatch.setattr(module, "columns_of", wrong)
    found = run(claims()["lem3"], tmp_path, met=100)
    assert found.broken > 0
    assert found.certificate is None


def test_the_command(tmp_path):
    out = str(tmp_path / "out")
    arguments = ["sweep", "lem3", "lem3-uniform", "--worlds", "500", "--shape", "2,2,3", "--out", out]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    assert "refuted, certified" in done.output
    assert "stands; breaks in at most" in " ".join(done.output.split())
    record = json.loads((tmp_path / "out" / "sweep.json").read_text())
    first, second = record["sweeps"]
    assert (first["certified"], second["certified"]) == (False, True)
    assert first["share"]["low"] < first["share"]["value"] < first["share"]["high"]
    assert CliRunner().invoke(main, ["replay", f"{out}/witnesses/lem3-uniform.json"]).exit_code == 0
    assert not (tmp_path / "out" / "witnesses" / "lem3.json").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["thm9"], "no claim 'thm9'; did you mean thm"),
        (["thm1", "--memory", "5"], "'5' is no size; give one such as 512MiB or 2GiB"),
        (["thm1", "--memory", "xGiB"], "'xGiB' is no size"),
        (["thm1", "--shape", "2,3"], "'2,3' is no shape; give alphabet,horizon,depth such as 3,2,4"),
        (["thm1", "--shape", "9,2,9"], "at most 65536 prompts"),
        (["thm1", "--shape", "65536,1,1"], "an alphabet of 1 to 256"),
        (["thm1", "--memory", "0.00001GiB", "--worlds", "5"], "allow more memory"),
        (["thm1", "--backend", "mpi"], "no backend 'mpi' is registered with joblib; use one of loky, "),
        (["thm1", "--workers", "2", "--devices", "2"], "--devices are those of this process; with --workers"),
        (["thm1", "--devices", "77"], "--devices 77: JAX runs already, on 1; start a new process"),
    ],
)
def test_bad_input_is_told_in_one_line(arguments, message, tmp_path):
    done = CliRunner().invoke(main, ["sweep", *arguments, "--out", str(tmp_path)])
    assert done.exit_code == 2, done.output
    assert message in done.output
    assert len(done.output.strip().splitlines()) == 1


def test_errors_are_world_errors():
    assert issubclass(module.sweep.__globals__["SweepError"], WorldError)


# Claims on tables

SETS = Signature("swept")
X = SETS.set("X")
p, q = SETS.laws("p q", X)
c = SETS.parameter("swept_c", lower=0)


def on_tables(id, conclusion, *hypotheses):
    named = [Hypothesis(f"h{k}", "as it is written", h) for k, h in enumerate(hypotheses, 1)]
    return claim(id, signature=SETS, hypotheses=named, conclusion=conclusion)


gibbs = on_tables("gibbs", KL(p, q) >= 0)
equal_mass = on_tables("equal-mass", X.every(lambda x: Eq(p(x), q(x))), X.every(lambda x: p(x) <= q(x)))
close = on_tables("close", KL(p, q) <= c)
nowhere = on_tables("nowhere", KL(p, q) >= 0, X.every(lambda x: p(x) > 1))


def run_tables(stated, folder, met=600, size=2, **options):
    return sweep_claim(stated, met, seed=1, folder=folder, shape=sizes_of(stated, size=size), **options)


def test_a_true_claim_on_tables_stands(tmp_path):
    found = run_tables(gibbs, tmp_path)
    assert found.met == found.worlds >= 600
    assert found.broken == 0
    assert 0 <= found.margin < 1e-3
    assert found.to_json()["shape"] == {"sets": {"X": 2}}
    unequal = run_tables(equal_mass, tmp_path / "equal", met=20)
    assert 20 <= unequal.met < unequal.worlds
    assert unequal.failing["h1"] == unequal.worlds - unequal.met
    assert unequal.margin == 0.0, "what rounding explains is no margin below 0"


def test_a_false_claim_on_tables_is_certified(tmp_path):
    found = run_tables(close, tmp_path, size=3)
    assert found.broken > 0
    assert found.margin < -0.1
    assert found.witness["world"]["sets"] == {"X": 3}
    assert certify(found.witness, statement=close).confirmed
    none = run_tables(nowhere, tmp_path / "nowhere", met=5)
    assert none.met == 0
    assert none.failing["h1"] == none.worlds


def test_rows_on_tables_agree_with_the_search(tmp_path):
    for stated in (gibbs, equal_mass, close):
        found = run_tables(stated, tmp_path / stated.id, met=50)
        for number, columns in enumerate(rows(tmp_path / stated.id)):
            tables, values = OfTables().worlds_of(stated, found.sizes, 1, number)
            seen = Looker(stated, found.sizes)(Batch(SETS, found.sizes, tables, values))
            np.testing.assert_array_equal(columns["supposed"], seen.met)
            np.testing.assert_array_equal(columns["reached"], ~np.isnan(seen.told.margin))
            shown = np.where(seen.told.holds, np.maximum(seen.told.margin, 0.0), seen.told.margin)
            np.testing.assert_allclose(columns["margin"], shown, rtol=1e-9, atol=1e-12)


def test_floats_that_err_on_tables_are_contradicted(tmp_path, monkeypatch):
    """Were a margin's sign lost, the exact checker would say that the claim holds there."""
    honest = of_tables.columns_of

    def wrong(stated, sizes):
        row = honest(stated, sizes)
        return lambda world: row(world) | {"margin": -1.0 - abs(row(world)["margin"])}

    monkeypatch.setattr(of_tables, "columns_of", wrong)
    found = run_tables(gibbs, tmp_path, met=100)
    assert found.broken > 0
    assert found.certificate is None
    assert found.erred == of_tables.TRIES


def test_workers_do_not_change_the_files_of_tables(tmp_path):
    alone = run_tables(close, tmp_path / "alone", met=1500)
    with spread_over("loky", 2) as spread:
        found = run_tables(close, tmp_path / "spread", met=1500, spread=spread)
    assert found.to_json() == alone.to_json()
    same_files(tmp_path / "alone", tmp_path / "spread")


def test_the_command_sweeps_claims_of_both_kinds(tmp_path):
    out = str(tmp_path / "out")
    arguments = ["sweep", "lem3", "elasticity.spring", "--worlds", "500", "--size", "2", "--out", out]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    first, second = json.loads((tmp_path / "out" / "sweep.json").read_text())["sweeps"]
    assert first["shape"]["alphabet"] == 2
    assert set(second["shape"]["sets"].values()) == {2}
    assert second["certified"]
