"""Batches on disk: a run that was killed goes on from its last batch, to the result of one that was not."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from numpy.testing import assert_array_equal

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

from llm_bridge import BridgeError, Segmenter, SentencePolicy, TransformerComponent
from llm_bridge import components as components_module
from llm_bridge import measure as measure_module
from llm_bridge.measure import draw_paths
from llm_bridge.store import Store
from tests.bridge_models import randomise, tiny_model


class Kill(BaseException):
    pass


def pair(store, cap=3):
    model = tiny_model()
    randomise(model, "minus", 1)
    randomise(model, "plus", 2)
    segmenter = Segmenter(model, SentencePolicy(cap=cap))
    return tuple(TransformerComponent(model, side, segmenter, store=store) for side in ("minus", "plus"))


def draw(components, progress=None):
    return draw_paths(
        *components, "minus", np.random.default_rng(5), prompts=12, sentences=3, after=1, progress=progress
    )


@pytest.fixture
def forwards(monkeypatch):
    """How many batches were computed, and a way to stop before the next one."""
    counted = {"batches": 0, "stop": np.inf}
    laws, run = TransformerComponent._batch_laws, components_module._Batch.run

    def counting(*args):
        counted["batches"] += 1
        if counted["batches"] > counted["stop"]:
            raise Kill
        return laws(*args)

    monkeypatch.setattr(TransformerComponent, "_batch_laws", counting)

    def drawing(self):
        counted["batches"] += 1
        if counted["batches"] > counted["stop"]:
            raise Kill
        return run(self)

    monkeypatch.setattr(components_module._Batch, "run", drawing)
    monkeypatch.setattr(measure_module, "CHUNK", 4)
    return counted


def test_a_killed_measurement_goes_on_to_the_same_result(tmp_path, forwards):
    whole = draw(pair(None))
    each = forwards["batches"]
    assert each >= 12
    store = Store(tmp_path / "batches")
    done = 0
    for stop in (5, 4):
        forwards.update(batches=0, stop=stop)
        with pytest.raises(Kill):
            draw(pair(store))
        kept = len([f for f in store.folder.rglob("*") if f.is_file()])
        assert kept > done
        done = kept
    assert not list(store.folder.rglob("*.part"))
    forwards.update(batches=0, stop=np.inf)
    seen = []
    resumed = draw(pair(store), lambda *x: seen.append(x))
    assert 0 < forwards["batches"] < each
    assert seen[-1] == (12, 12)
    assert resumed.prompts == whole.prompts
    assert resumed.prefixes == whole.prefixes
    assert_array_equal(resumed.log_ratio, whole.log_ratio)
    assert_array_equal(resumed.divergence, whole.divergence)
    forwards["batches"] = 0
    draw(pair(store))
    assert forwards["batches"] == 0


def test_scores_are_kept_and_are_those_that_were_computed(tmp_path, forwards):
    texts = [((3, 6), (4, 5, 3)), ((4, 6),), ((3, 6), (5, 6))]
    plain, _ = pair(None)
    kept, _ = pair(Store(tmp_path))
    for _ in range(2):
        for one, other in zip(plain.log_likelihoods(texts), kept.log_likelihoods(texts), strict=True):
            assert_array_equal(one, other)
    assert forwards["batches"] == 3


@pytest.mark.parametrize("shape", [(), (1,), (2, 3), (0, 2)])
def test_what_is_kept_has_the_shape_that_it_had(tmp_path, shape):
    """A single number is no row of one: what is read again goes where the first went."""
    array = np.arange(np.prod(shape, dtype=int), dtype=float).reshape(shape) - 1.5
    for source in (array, np.asfortranarray(array)):
        store = Store(tmp_path / str(source.flags.c_contiguous))
        for _ in range(2):
            found = store.recall({"of": "a test"}, lambda source=source: {"x": source})["x"]
            assert found.shape == shape
            assert_array_equal(found, array)


def test_what_changes_a_law_changes_its_key(tmp_path, forwards):
    store, text = Store(tmp_path), [((3, 6),)]
    minus, plus = pair(store)
    bare = dataclasses.replace(minus, adapter=None)
    opened = dataclasses.replace(minus, preamble=(3,))
    short, _ = pair(store, cap=2)
    again, _ = pair(store)
    for component in (minus, plus, bare, opened, short, again):
        component.log_likelihoods(text)
    assert forwards["batches"] == 5
    first, second = (minus.samples(np.random.default_rng(seed), 4, 1) for seed in (0, 1))
    assert forwards["batches"] == 7
    assert minus.samples(np.random.default_rng(0), 4, 1) == first
    assert forwards["batches"] == 7
    assert first != second


def test_other_code_finds_nothing(tmp_path, forwards, monkeypatch):
    minus, _ = pair(Store(tmp_path))
    minus.log_likelihoods([((3, 6),)])
    monkeypatch.setattr("llm_bridge.store.code_digest", lambda: "another")
    minus.log_likelihoods([((3, 6),)])
    assert forwards["batches"] == 2


def test_a_damaged_batch_is_computed_anew(tmp_path, forwards):
    minus, _ = pair(Store(tmp_path))
    (right,) = minus.log_likelihoods([((3, 6),)])
    (file,) = [f for f in tmp_path.rglob("*") if f.is_file()]
    file.write_bytes(file.read_bytes()[:20])
    assert_array_equal(minus.log_likelihoods([((3, 6),)])[0], right)
    assert forwards["batches"] == 2


def test_a_full_disk_is_one_line_and_leaves_no_half_batch(tmp_path, monkeypatch):
    def full(tensors, path, metadata):
        with open(path, "wb") as stream:
            stream.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("llm_bridge.adapters.save_file", full)
    minus, _ = pair(Store(tmp_path))
    with pytest.raises(BridgeError, match=r"No space left on device; give another folder with --cache"):
        minus.samples(np.random.default_rng(0), 2, 1)
    assert not [f for f in tmp_path.rglob("*") if f.is_file()]
