"""The judge: learnt from statements alone, tested on others; with shuffled labels it is seen to know nothing, and so are the checks."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_allclose

pytest.importorskip("torch", reason="needs the extra llm: pip install -e '.[llm]'")
pytest.importorskip("peft", reason="needs the extra llm: pip install -e '.[llm]'")

import torch

from llm_bridge import BridgeError, Segmenter, SentencePolicy, TransformerComponent
from llm_bridge import judge as judge_module
from llm_bridge.checks import CheckPlan, Referee
from llm_bridge.intervals import Interval
from llm_bridge.judge import features, train_judge
from llm_bridge.measure import constants, draw_paths
from llm_bridge.store import Store
from tests.bridge_models import randomise, tiny_model

A, B, C, STOP = 3, 4, 5, 6


def statements(rng, word, other, count):
    """Texts in which one word is more frequent than another."""
    return [" ".join(rng.choice([word, other, "c"], size=6, p=[0.7, 0.1, 0.2])) + " ." for _ in range(count)]


@pytest.fixture(scope="module")
def lists():
    rng = np.random.default_rng(0)
    return {
        "bad": statements(rng, "a", "b", 40),
        "good": statements(rng, "b", "a", 40),
        "unseen": (statements(rng, "a", "b", 100), statements(rng, "b", "a", 100)),
    }


@pytest.fixture(scope="module")
def segmenter():
    model = tiny_model()
    for seed, side in enumerate(("minus", "plus"), 1):
        randomise(model, side, seed)
    return Segmenter(model, SentencePolicy(cap=12))


def test_it_sorts_what_it_has_not_seen(segmenter, lists):
    judge = train_judge(segmenter, **lists)
    assert judge.accuracy.low > 0.6
    assert "statements that it was not trained on" in judge.tested
    assert judge.many([(A, A, A, STOP), (B, B, STOP)]) == [-1, 1]
    assert judge((B, B, B, STOP)) == 1
    crossed = train_judge(segmenter, lists["bad"], lists["good"])
    assert crossed.accuracy.low <= judge.accuracy.value
    assert "5-fold cross-validation, 80 statements" in crossed.tested


def shuffled(lists):
    """The same statements, sides drawn anew for all of them, those to test on among them."""
    rng = np.random.default_rng(1)
    trained, tested = (
        np.array_split(rng.permutation([*one, *other]), 2)
        for one, other in ((lists["bad"], lists["good"]), lists["unseen"])
    )
    return {"bad": list(trained[0]), "good": list(trained[1]), "unseen": tuple(map(list, tested))}


def test_with_shuffled_labels_it_is_no_better_than_chance(segmenter, lists):
    """Also where it would fit the labels themselves: its accuracy is of statements that it has not seen."""
    blind = shuffled(lists)
    for unseen in (None, blind["unseen"]):
        judge = train_judge(segmenter, blind["bad"], blind["good"], unseen)
        assert judge.accuracy.low < 0.5


def test_with_shuffled_labels_no_claim_about_behaviour_is_judged(segmenter, lists):
    minus, plus = (TransformerComponent(segmenter.model, side, segmenter) for side in ("minus", "plus"))
    rng = np.random.default_rng(0)
    known, good, paths = (
        draw_paths(minus, plus, law, rng, prompts=8, sentences=n)
        for law, n in (("minus", 2), ("plus", 2), ("minus", 3))
    )
    plan = CheckPlan(replies=16, prefixes=8, judged=8, behaved=16, log_alpha=-2.0)

    def outcomes(judge):
        found = constants(known, good)
        prompted = Interval(1.0, 1.0, 1.0, 0.95)
        referee = Referee(minus, plus, judge, found, prompted, known, paths, plan, np.random.default_rng(1))
        return {c.claim: c for c in referee.run()}

    blind = outcomes(train_judge(segmenter, **shuffled(lists)))
    for id in ("thm1", "thm1-tight", "guard-length", "thm2", "thm3", "thm4", "thm4-gamma-n", "thm5-cantelli"):
        assert blind[id].outcome == "not applicable"
        assert any(
            "tells unseen statements" in h.hypothesis and h.status == "fails" for h in blind[id].hypotheses
        )
    seeing = outcomes(train_judge(segmenter, **lists))
    assert any(
        "tells unseen statements" in h.hypothesis and h.status == "measured"
        for h in seeing["thm1"].hypotheses
    )


def test_adapters_have_no_part_in_it(segmenter):
    rows = [(A, B, STOP), (C, STOP)]
    bare = features(Segmenter(tiny_model(), SentencePolicy(cap=12)).model, rows)
    assert_allclose(features(segmenter.model, rows), bare, atol=1e-6)
    with segmenter.model.using("minus"):
        assert_allclose(features(segmenter.model, rows), bare, atol=1e-6)


def test_features_are_means_of_the_middle_layer_alone_or_in_a_batch(segmenter, tmp_path, monkeypatch):
    rows = [(A, B, STOP), (C, STOP), (A, A, A, A, B, STOP)]
    model = segmenter.model
    with model.using(None) as network:
        for row, found in zip(rows, features(model, rows), strict=True):
            states = network(input_ids=torch.tensor([[0, *row]]), output_hidden_states=True).hidden_states
            assert_allclose(found, states[1][0, 1:].mean(dim=0).numpy(), atol=1e-5)  # of 0, 1 and 2
    store = Store(tmp_path)
    first = features(model, rows, store)
    monkeypatch.setattr(judge_module, "_states", None)  # a second time nothing is computed
    assert_allclose(features(model, rows, store), first)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bad": ["a ."] * 9}, "9 statements of P- and 40 of P. to train the judge on; it needs at least 10"),
        ({"unseen": (["a a a a a ."], [])}, "no statements are left to test the judge on"),
    ],
)
def test_faults_are_one_line(segmenter, lists, change, message):
    with pytest.raises(BridgeError, match=message) as caught:
        train_judge(segmenter, **{**lists, **change})
    assert "\n" not in str(caught.value)
